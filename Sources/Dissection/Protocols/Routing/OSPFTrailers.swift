/// What follows a packet: version 2's digest (RFC 2328 §D.4, RFC 5709), the block for the link alone (RFC 5613), and
/// version 3's trailer that authenticates (RFC 7166 §4.1).
extension OSPF {
  static func readTrailers(_ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TrailerField
    if packet.isCryptographic, packet.digestLength.isKnown {
      let length = packet.digestLength
      // RFC 7474 §2: a longer sequence number has no room in the header.
      if packet.authentication == 3 { cursor.read(F.longSequence, 64, &out) }
      if length.value > cursor.remaining {
        out.noteShortage(
          of: length, length.value, present: cursor.remaining, cursor.limit, else: Note.digestMissing)
      }
      cursor.govern(by: length, &out)
      cursor.readBytes(F.digest, min(length.value, cursor.remaining), &out)
    }
    if packet.hasBlock {
      if cursor.isAtEnd, !cursor.limit.isCut || out.isWhole { out.note(Note.blockMissing, on: packet.length) }
      if !cursor.isAtEnd { readBlock(packet, &cursor, &out) }
    }
    guard packet.isSix else { return readSurplus(&cursor, &out) }
    if cursor.isAtEnd {
      if packet.hasTrailer, !cursor.limit.isCut || out.isWhole { out.note(Note.trailerMissing, on: packet.length) }
      return
    }
    // Only a Hello and a Database Description say that the trailer follows.
    let isTrailer = cursor.peek16() == 1 && cursor.peek16(2).map { $0 >= 16 } ?? false
    if packet.hasTrailer || isTrailer {
      packet.hasTrailer = true
      readTrailer(&cursor, &out)
    }
    readSurplus(&cursor, &out)
  }

  private static func readSurplus(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd, !cursor.isShort else { return }
    let surplus = cursor.readRest(TrailerField.surplus, &out)
    out.note(Note.surplus, on: surplus)
  }

  /// RFC 7166 §4.1.
  private static func readTrailer(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TrailerField
    let (start, outer) = (cursor.offset, cursor.extent)
    let group = out.beginGroup(F.trailer, cursor)
    cursor.read(F.type, 16, &out)
    let length = cursor.read(F.length, 16, &out)
    if length.isKnown, length.value < 16 { out.note(Note.trailerLength, on: length, length.number) }
    cursor.narrow(by: length, from: start, .field(F.length), else: Data.Note.lengthBeyondEnd, &out)
    cursor.read(F.reserved, 16, &out)
    cursor.read(F.association, 16, &out)
    cursor.read(F.sequence, 64, &out)
    if !cursor.isAtEnd { cursor.readRest(F.data, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  /// RFC 5613 §2.2: a checksum, unless the packet has a digest, a length in words, and TLVs.
  private static func readBlock(_ packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = TrailerField
    let (start, outer) = (cursor.offset, cursor.extent)
    let group = out.beginGroup(F.block, cursor)
    let checksum = cursor.read(F.blockChecksum, 16, &out)
    let length = cursor.read(F.blockLength, 16, &out)
    if length.isKnown, length.value < 1 { out.note(Note.blockLength, on: length, length.number) }
    let covered = start..<start + max(4, length.value * 4)
    let isWhole = length.isKnown && covered.upperBound <= cursor.end
    cursor.narrow(by: length, times: 4, from: start, .field(F.blockLength), else: Data.Note.lengthBeyondEnd, &out)
    if checksum.isKnown {
      if checksum.number == 0, packet.isCryptographic || packet.hasTrailer {
        out.fields[checksum.field].verdict = .unused
      } else {
        out.judge(checksum, over: isWhole ? covered : nil, of: cursor.bytes, Note.block)
      }
    }
    readTLVs(packet.isSix ? F.sixValueType : F.valueType, &cursor, &out) { type, cursor, out in
      readBlockValue(type, isSix: packet.isSix, &cursor, &out)
    }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  private static func readBlockValue(
    _ type: Token, isSix: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = TrailerField
    switch type.number {
    case 1:
      expect(4, type, cursor, &out)
      cursor.read(isSix ? F.sixExtended : F.extended, &out)
    case 2 where !isSix:
      cursor.read(F.blockSequence, 32, &out)
      cursor.readRest(F.blockData, &out)
    case 3 where isSix:
      cursor.read(F.stateSequence, 16, &out)
      cursor.read(F.stateOptions, &out)
    case 4 where isSix: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.dropped, 32, &out) }
    case 5 where isSix: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.requestFrom, 32, &out) }
    case 6 where isSix: while !cursor.isAtEnd, out.hasRoom { cursor.read(F.fullState, 32, &out) }
    case 7 where isSix:
      cursor.read(F.relaysAdded, 8, &out)
      cursor.read(F.relayOptions, &out)
      cursor.readBytes(F.relayReserved, min(2, cursor.remaining), &out)
      while !cursor.isAtEnd, out.hasRoom { cursor.read(F.relay, 32, &out) }
    case 8 where isSix: cursor.read(F.willingness, 8, &out)
    case 18: cursor.readRest(F.localInterface, &out)
    default: noteUnknown(type, &out)
    }
  }
}
