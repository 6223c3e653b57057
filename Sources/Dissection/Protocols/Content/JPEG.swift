/// JPEG, ITU-T T.81, in the JPEG File Interchange Format (ITU-T T.871) or another.
///
///     ff d8 | segments: ff, a marker, a length that counts itself, data | ff d9
///
/// After a start of scan the compressed pixels follow, in which ff 00 stands for ff, up to the next marker.
enum JPEG: ProtocolDecoder {
  static let number: UInt16 = 300

  static let spec = ProtocolSpec(
    "image-jfif", "JPEG File Interchange Format", brief: "JPEG", source: "ITU-T T.81, T.871",
    foundBy: [
      .mediaType("image/jpeg"), .mediaType("image/jpg"), .mediaType("image/jfif"), .mediaType("image/pjpeg"),
      .content(.mediaType),
    ],
    fields: [Field.self], notes: [Note.self], mayBeEmpty: true, isRemainder: true)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    for (place, byte) in ([0xff, 0xd8, 0xff] as [UInt8]).enumerated() {
      guard let next = cursor.peek(place) else { return .tooShort }
      if next != byte { return .no }
    }
    return .yes
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard recognise(cursor) != .no || !cursor.knowsNext(3, out) else { return .handedBack }
    var isAtEnd = false
    while !cursor.isShort, !cursor.isAtEnd, !isAtEnd {
      guard out.hasRoom else { return HTTP.readRestBeyondLimit(&cursor, &out) }
      guard readFill(&cursor, &out) else {
        cursor.readRest(Field.unknown, &out)
        out.note(Note.noMarker)
        return .nothing
      }
      isAtEnd = readSegment(&cursor, &out) == 0xffd9
    }
    if !isAtEnd, !cursor.isShort { out.note(Note.endMissing, UInt64(cursor.limit.rawValue)) }
    if !cursor.isAtEnd {
      let count = cursor.remaining
      cursor.readRest(Field.trailing, &out)
      out.note(Note.trailing, UInt64(count))
    }
    return .nothing
  }

  /// Reads what fills up the space before a marker. Returns false where no marker comes.
  private static func readFill(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    guard cursor.peek() == 0xff else { return false }
    var count = 0
    while cursor.peek(count + 1) == 0xff { count += 1 }
    cursor.readBytes(Field.fill, count, &out)
    return true
  }

  /// Reads a marker and what belongs to it. Returns the marker.
  private static func readSegment(_ cursor: inout Cursor, _ out: inout Dissection) -> UInt64 {
    let group = out.beginGroup(Field.segment, cursor)
    let outer = cursor.extent
    let marker = cursor.read(Field.marker, 16, &out)
    switch marker.number {
    case 0xff01, 0xffd0...0xffd9: break
    default:
      guard marker.isKnown else { break }
      let length = cursor.read(Field.length, 16, &out)
      guard length.isKnown else { break }
      if length.number < 2 {
        out.note(Note.lengthTooSmall, on: length)
        break
      }
      let start = cursor.offset - 2
      cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
      let isWhole = cursor.end == start + length.value
      if !isWhole { cursor.endIs(outer.limit) }
      readData(marker.number, &cursor, &out)
      if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(Field.data, &out) }
      cursor.restore(outer)
      if isWhole { cursor.move(to: start + length.value) } else { cursor.fallShort() }
      if marker.number == 0xffda, isWhole { readScan(&cursor, &out) }
    }
    out.endGroup(group, cursor)
    return marker.number
  }

  /// Reads the compressed pixels: up to a marker that is none of those which may stand among them.
  private static func readScan(_ cursor: inout Cursor, _ out: inout Dissection) {
    var end = cursor.offset
    while let marker = HTTPText.first(0xff, in: end..<cursor.end, cursor.bytes) {
      end = marker
      guard marker + 1 < cursor.end else { break }
      let code = cursor.bytes[marker + 1]
      guard code == 0 || 0xd0...0xd7 ~= code || code == 0xff else {
        readScan(to: marker, &cursor, &out)
        return
      }
      end = marker + (code == 0xff ? 1 : 2)
    }
    readScan(to: cursor.end, &cursor, &out)
  }

  private static func readScan(to end: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.readBytes(Field.entropyCoded, end - cursor.offset, &out)
  }

  // MARK: Segments

  private static func readData(_ marker: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch marker {
    case 0xffc4: readHuffmanTables(&cursor, &out)
    case 0xffc0...0xffc3, 0xffc5...0xffc7, 0xffc9...0xffcb, 0xffcd...0xffcf: readFrame(&cursor, &out)
    case 0xffda: readScanHeader(&cursor, &out)
    case 0xffdb: readQuantizationTables(&cursor, &out)
    case 0xffdd: cursor.read(Field.restartInterval, 16, &out)
    case 0xfffe: cursor.readRest(Field.comment, &out)
    case 0xffe0...0xffef: readApplication(marker, &cursor, &out)
    default: cursor.readRest(Field.data, &out)
    }
  }

  private static func readFrame(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.precision, 8, &out)
    let lines = cursor.read(Field.lines, 16, &out)
    let samples = cursor.read(Field.samplesPerLine, 16, &out)
    if lines.number == 0 { out.note(Note.noLines, on: lines) }
    if samples.number == 0 { out.note(Note.noSamples, on: samples) }
    let count = cursor.read(Field.frameComponents, 8, &out)
    for _ in 0..<count.value where !cursor.isShort {
      let group = out.beginGroup(Field.component, cursor)
      cursor.read(Field.componentIdentifier, 8, &out)
      cursor.read(Field.horizontalFactor, 4, &out)
      cursor.read(Field.verticalFactor, 4, &out)
      cursor.read(Field.quantizationSelector, 8, &out)
      out.endGroup(group, cursor)
    }
  }

  private static func readScanHeader(_ cursor: inout Cursor, _ out: inout Dissection) {
    let count = cursor.read(Field.scanComponents, 8, &out)
    for _ in 0..<count.value where !cursor.isShort {
      let group = out.beginGroup(Field.component, cursor)
      cursor.read(Field.scanSelector, 8, &out)
      cursor.read(Field.directSelector, 4, &out)
      cursor.read(Field.alternatingSelector, 4, &out)
      out.endGroup(group, cursor)
    }
    cursor.read(Field.spectralStart, 8, &out)
    cursor.read(Field.spectralEnd, 8, &out)
    cursor.read(Field.approximationHigh, 4, &out)
    cursor.read(Field.approximationLow, 4, &out)
  }

  private static func readQuantizationTables(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.table, cursor)
      let precision = cursor.read(Field.tablePrecision, 4, &out)
      cursor.read(Field.tableDestination, 4, &out)
      cursor.readBytes(Field.quantization, precision.number == 0 ? 64 : 128, &out)
      out.endGroup(group, cursor)
    }
  }

  private static func readHuffmanTables(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.table, cursor)
      cursor.read(Field.tableClass, 4, &out)
      cursor.read(Field.tableDestination, 4, &out)
      let count = (0..<16).reduce(0) { $0 + Int(cursor.peek($1) ?? 0) }
      cursor.readBytes(Field.huffmanCounts, 16, &out)
      if !cursor.isShort { cursor.readBytes(Field.huffmanValues, count, &out) }
      out.endGroup(group, cursor)
    }
  }

  /// Application segments begin with a name and a zero.
  private static func readApplication(_ marker: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    let searched = cursor.offset..<min(cursor.end, cursor.offset + 64)
    guard let zero = HTTPText.first(0, in: searched, cursor.bytes), zero > cursor.offset else {
      _ = cursor.readRest(Field.data, &out)
      return
    }
    let name = HTTPName(cursor.bytes, cursor.offset..<zero)
    cursor.readBytes(Field.identifier, zero + 1 - cursor.offset, &out)
    switch (marker, name) {
    case (0xffe0, jfif):
      let version = out.beginGroup(Field.version, cursor)
      cursor.read(Field.versionMajor, 8, &out)
      cursor.read(Field.versionMinor, 8, &out)
      out.endGroup(version, cursor)
      cursor.read(Field.units, 8, &out)
      cursor.read(Field.horizontalDensity, 16, &out)
      cursor.read(Field.verticalDensity, 16, &out)
      let width = cursor.read(Field.thumbnailWidth, 8, &out)
      let height = cursor.read(Field.thumbnailHeight, 8, &out)
      cursor.readBytes(Field.thumbnail, 3 * width.value * height.value, &out)
    case (0xffe0, jfxx):
      cursor.read(Field.extensionCode, 8, &out)
      cursor.readRest(Field.data, &out)
    default: cursor.readRest(Field.data, &out)
    }
  }

  private static let jfif = HTTPName("JFIF")
  private static let jfxx = HTTPName("JFXX")
}
