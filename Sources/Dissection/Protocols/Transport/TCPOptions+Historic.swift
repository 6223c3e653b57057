/// Options that are obsolete, that only satellite links have, or whose meaning was never documented.
extension TCPOptions {
  static func readHistoric(
    _ kind: UInt8, _ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch kind {
    case 6: readValue(HistoricField.echo, HistoricField.echoValue, &cursor, &out)
    case 7: readValue(HistoricField.echoReply, HistoricField.echoValue, &cursor, &out)
    case 9: readMarker(HistoricField.partialOrderPermitted, inSYNOnly: segment, &cursor, &out)
    case 10: readPartialOrderProfile(&cursor, &out)
    case 11: readValue(HistoricField.connectionCount, HistoricField.connectionCountValue, &cursor, &out)
    case 12:
      readValue(
        HistoricField.connectionCountNew, HistoricField.connectionCountValue, inSYNOnly: segment, &cursor, &out)
    case 13:
      readValue(
        HistoricField.connectionCountEcho, HistoricField.connectionCountValue, inSYNOnly: segment, &cursor, &out)
    case 14: readChecksumRequest(segment, &cursor, &out)
    case 15: readChecksumData(&cursor, &out)
    case 16: readOpaque(HistoricField.skeeter, &cursor, &out)
    case 17: readOpaque(HistoricField.bubba, &cursor, &out)
    case 18: readTrailerChecksum(&cursor, &out)
    case 20: readCapabilities(segment, &cursor, &out)
    case 21: readNegativeAcknowledgment(&cursor, &out)
    case 22: readMarker(HistoricField.recordBoundary, &cursor, &out)
    case 23: readMarker(HistoricField.corruption, &cursor, &out)
    case 24: readOpaque(HistoricField.snap, &cursor, &out)
    case 26: readOpaque(HistoricField.compressionFilter, &cursor, &out)
    default: readOpaque(Field.unknown, note: Note.reservedKind, &cursor, &out)
    }
  }

  private static func readValue(
    _ group: FieldSpec, _ value: FieldSpec, inSYNOnly segment: Segment? = nil, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    let option = begin(group, length: 6, &cursor, &out)
    if let segment { noteOutsideSYN(option, segment, &out) }
    cursor.read(value, 32, &out)
    finish(option, &cursor, &out)
  }

  private static func readPartialOrderProfile(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(HistoricField.partialOrderProfile, length: 3, &cursor, &out)
    cursor.read(HistoricField.partialOrderStart, 1, &out)
    cursor.read(HistoricField.partialOrderEnd, 1, &out)
    cursor.read(HistoricField.partialOrderFiller, 6, &out)
    finish(option, &cursor, &out)
  }

  private static func readChecksumRequest(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(HistoricField.checksumRequest, length: 3, &cursor, &out)
    noteOutsideSYN(option, segment, &out)
    cursor.read(HistoricField.checksumNumber, 8, &out)
    finish(option, &cursor, &out)
  }

  private static func readChecksumData(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(HistoricField.checksumData, &cursor, &out)
    option.require(3, &out)
    cursor.readRest(HistoricField.checksumBytes, &out)
    finish(option, &cursor, &out)
  }

  private static func readTrailerChecksum(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(HistoricField.trailerChecksum, length: 3, &cursor, &out)
    cursor.read(HistoricField.trailerChecksumValue, 8, &out)
    finish(option, &cursor, &out)
  }

  /// Reads the capabilities of the Space Communications Protocol Standards; a longer option than four bytes holds
  /// extended capabilities instead, each with the number of its binding space and a length in units of two bytes.
  private static func readCapabilities(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(HistoricField.capabilities, &cursor, &out)
    noteOutsideSYN(option, segment, &out)
    option.require(4, &out)
    guard option.length > 4 else {
      readCapabilityVector(&cursor, &out)
      finish(option, &cursor, &out)
      return
    }
    while !cursor.isAtEnd {
      cursor.read(HistoricField.bindingSpace, 8, &out)
      let length = cursor.read(HistoricField.bindingLength, 4, &out)
      cursor.read(HistoricField.bindingReserved, 4, &out)
      cursor.readBytes(HistoricField.bindingData, countedBy: length, times: 2, &out)
    }
    finish(option, &cursor, &out)
  }

  private static func readCapabilityVector(_ cursor: inout Cursor, _ out: inout Dissection) {
    let vector = Int(cursor.peek() ?? 0)
    let group = out.beginGroup(HistoricField.capabilityVector, cursor)
    cursor.read(HistoricField.partialReliability, 1, &out)
    cursor.read(HistoricField.shortSNACK, 1, &out)
    cursor.read(HistoricField.longSNACK, 1, &out)
    cursor.read(HistoricField.compression, 1, &out)
    cursor.read(HistoricField.networkTimestamps, 1, &out)
    cursor.read(HistoricField.capabilityReserved, 3, &out)
    out.endGroup(group, cursor, value: vector)
    cursor.read(HistoricField.connectionID, 8, &out)
  }

  private static func readNegativeAcknowledgment(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(HistoricField.negativeAcknowledgment, &cursor, &out)
    option.require(6, &out)
    cursor.read(HistoricField.holeOffset, 16, &out)
    cursor.read(HistoricField.holeSize, 16, &out)
    cursor.readRest(HistoricField.holeVector, &out)
    finish(option, &cursor, &out)
  }
}
