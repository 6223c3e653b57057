/// Portable Network Graphics, W3C "PNG Specification (Third Edition)", the second of which is RFC 2083's successor.
///
///     89 50 4e 47 0d 0a 1a 0a
///     |                            Length                             |
///     |                             Type                              |
///     |  data …
///     |                              CRC                              |
///     … further chunks, up to IEND …
enum PNG: ProtocolDecoder {
  static let number: UInt16 = 297

  static let spec = ProtocolSpec(
    "png", "Portable Network Graphics", brief: "PNG", source: "PNG (Third Edition)",
    foundBy: [
      .mediaType("image/png"), .mediaType("image/apng"), .mediaType("image/x-png"), .content(.mediaType),
    ],
    fields: [Field.self], notes: [Note.self], mayBeEmpty: true, isRemainder: true)

  private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    for (place, byte) in signature.enumerated() {
      guard let next = cursor.peek(place) else { return .tooShort }
      if next != byte { return .no }
    }
    return .yes
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard recognise(cursor) != .no || !cursor.knowsNext(signature.count, out) else { return .handedBack }
    cursor.readBytes(Field.signature, signature.count, &out)
    var reader = PNGReader()
    while !cursor.isShort, !cursor.isAtEnd, !reader.isAtEnd {
      guard out.hasRoom else { return HTTP.readRestBeyondLimit(&cursor, &out) }
      reader.readChunk(&cursor, &out)
    }
    if !reader.isAtEnd, !cursor.isShort { out.note(Note.endMissing, UInt64(cursor.limit.rawValue)) }
    if !cursor.isAtEnd {
      let count = cursor.remaining
      cursor.readRest(reader.isAtEnd ? Field.trailing : Field.data, &out)
      if reader.isAtEnd { out.note(Note.trailing, UInt64(count)) }
    }
    return .nothing
  }
}

/// Reads chunks, one after the other.
struct PNGReader {
  typealias Field = PNG.Field
  typealias Note = PNG.Note

  private(set) var isAtEnd = false
  private var hasHeader = false
  private var colourType: UInt64 = 0
  /// Whether a chunk's type makes no sense: where the next one begins is not known.
  private var isLost = false

  /// Reads one chunk; where its type is none, all that is left.
  mutating func readChunk(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let group = out.beginGroup(Field.chunk, cursor)
    let length = cursor.read(Field.length, 32, &out)
    let typeStart = cursor.offset
    let type = readType(&cursor, &out)
    guard let type, length.isKnown else {
      if !cursor.isShort { cursor.readRest(Field.data, &out) }
      return out.endGroup(group, cursor)
    }
    cursor.narrow(by: length, from: cursor.offset, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    let isWhole = cursor.remaining == length.value
    if !isWhole { cursor.endIs(outer.limit) }
    readData(type, &cursor, &out)
    if !cursor.isAtEnd, !cursor.isShort {
      let surplus = cursor.remaining
      cursor.readRest(Field.data, &out)
      if Self.known.contains(type) { out.note(Note.surplus, on: length, UInt64(surplus)) }
    }
    let dataEnd = typeStart + 4 + length.value
    cursor.restore(outer)
    guard isWhole else {
      // The rest of the data is not there.
      cursor.move(to: outer.end)
      cursor.fallShort()
      return out.endGroup(group, cursor)
    }
    cursor.move(to: dataEnd)
    let crc = cursor.read(Field.crc, 32, &out)
    let covered = typeStart..<dataEnd
    let expected = cursor.knows(covered, out) ? UInt64(CRC32.checksum(cursor.bytes, covered)) : nil
    out.judge(crc, against: expected, wrong: Note.crc)
    out.endGroup(group, cursor)
    isAtEnd = type == Self.end
  }

  /// Reads four letters; `nil` where they are none.
  private mutating func readType(_ cursor: inout Cursor, _ out: inout Dissection) -> UInt32? {
    let start = cursor.offset
    var type: UInt32 = 0
    var isName = cursor.remaining >= 4
    for distance in 0..<4 {
      let byte = cursor.peek(distance) ?? 0
      type = type << 8 | UInt32(byte)
      isName = isName && byte | 0x20 &- 0x61 < 26
    }
    let token = cursor.readBytes(Field.type, 4, &out)
    guard token.isKnown else { return nil }
    guard isName else {
      out.note(Note.type, on: token)
      return nil
    }
    for (place, flag) in [(0, Field.ancillary), (1, Field.isPrivate), (3, Field.safeToCopy)] {
      out.reading(flag, atBit: (start + place) * 8 + 2, bits: 1, value: UInt64(cursor.bytes[start + place] >> 5 & 1))
    }
    if !hasHeader, type != Self.header { out.note(Note.notFirst, on: token) }
    if type >> 29 & 1 == 0, !Self.known.contains(type) { out.note(Note.unknownCritical, on: token) }
    hasHeader = true
    return type
  }

  // MARK: Data

  private static func code(_ name: StaticString) -> UInt32 {
    name.description.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let header = code("IHDR")
  private static let end = code("IEND")

  /// Chunks that are read by tables; an array of steps for each.
  private static let tables: [UInt32: [FieldStep]] = [
    code("cHRM"): [
      .number(Field.whiteX, 32), .number(Field.whiteY, 32), .number(Field.redX, 32), .number(Field.redY, 32),
      .number(Field.greenX, 32), .number(Field.greenY, 32), .number(Field.blueX, 32), .number(Field.blueY, 32),
    ],
    code("gAMA"): [.number(Field.gamma, 32)],
    code("sRGB"): [.number(Field.renderingIntent, 8)],
    code("pHYs"): [.number(Field.horizontal, 32), .number(Field.vertical, 32), .number(Field.unit, 8)],
    code("tIME"): [
      .number(Field.year, 16), .number(Field.month, 8), .number(Field.day, 8), .number(Field.hour, 8),
      .number(Field.minute, 8), .number(Field.second, 8),
    ],
    code("acTL"): [.number(Field.frames, 32), .number(Field.plays, 32)],
    code("fcTL"): [
      .number(Field.sequence, 32), .number(Field.frameWidth, 32), .number(Field.frameHeight, 32),
      .number(Field.frameX, 32), .number(Field.frameY, 32), .number(Field.delayNumerator, 16),
      .number(Field.delayDenominator, 16), .number(Field.dispose, 8), .number(Field.blend, 8),
    ],
    code("IEND"): [],
  ]

  private enum Kind {
    case header, palette, image, frameData, transparency, text, compressedText, internationalText, profile, background
  }

  private static let kinds: [UInt32: Kind] = [
    code("IHDR"): .header, code("PLTE"): .palette, code("IDAT"): .image, code("fdAT"): .frameData,
    code("tRNS"): .transparency, code("tEXt"): .text, code("zTXt"): .compressedText,
    code("iTXt"): .internationalText, code("iCCP"): .profile, code("bKGD"): .background,
  ]

  private static let known = Set(tables.keys).union(kinds.keys)

  private mutating func readData(_ type: UInt32, _ cursor: inout Cursor, _ out: inout Dissection) {
    if let table = Self.tables[type] {
      cursor.read(table, &out)
      return
    }
    switch Self.kinds[type] {
    case .header: readHeader(&cursor, &out)
    case .palette: while cursor.remaining >= 3, out.hasRoom { cursor.read(Field.palette, 24, &out) }
    case .image: cursor.readRest(Field.image, &out)
    case .frameData:
      cursor.read(Field.sequence, 32, &out)
      cursor.readRest(Field.image, &out)
    case .transparency:
      if colourType == 3 {
        _ = cursor.readRest(Field.paletteTransparency, &out)
        return
      }
      for _ in 0..<(colourType == 0 ? 1 : 3) { cursor.read(Field.sampleTransparency, 16, &out) }
    case .text:
      readWord(Field.keyword, &cursor, &out)
      cursor.readRest(Field.text, &out)
    case .compressedText, .profile:
      readWord(Field.keyword, &cursor, &out)
      cursor.read(Field.textCompression, 8, &out)
      cursor.readRest(Field.compressed, &out)
    case .internationalText: readInternationalText(&cursor, &out)
    case .background: readBackground(&cursor, &out)
    case nil: cursor.readRest(Field.data, &out)
    }
  }

  private mutating func readHeader(_ cursor: inout Cursor, _ out: inout Dissection) {
    let width = cursor.read(Field.width, 32, &out)
    let height = cursor.read(Field.height, 32, &out)
    for size in [width, height] where size.number == 0 { out.note(Note.size, on: size) }
    let bitDepth = cursor.read(Field.bitDepth, 8, &out)
    let colour = cursor.read(Field.colourType, 8, &out)
    colourType = colour.number
    if colour.isKnown, !Self.allows(bitDepth.number, colour.number) {
      out.note(Note.bitDepth, on: bitDepth, bitDepth.number, colour.number)
    }
    cursor.read(Field.compressionMethod, 8, &out)
    cursor.read(Field.filterMethod, 8, &out)
    cursor.read(Field.interlaceMethod, 8, &out)
  }

  private static func allows(_ bitDepth: UInt64, _ colourType: UInt64) -> Bool {
    switch colourType {
    case 0: [1, 2, 4, 8, 16].contains(bitDepth)
    case 3: [1, 2, 4, 8].contains(bitDepth)
    case 2, 4, 6: [8, 16].contains(bitDepth)
    default: true
    }
  }

  /// Reads a text and the zero after it.
  private func readWord(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    let end = HTTPText.first(0, in: cursor.offset..<cursor.end, cursor.bytes) ?? cursor.end
    cursor.readBytes(field, end - cursor.offset, &out)
    cursor.read(Field.terminator, 8, &out)
  }

  private func readInternationalText(_ cursor: inout Cursor, _ out: inout Dissection) {
    readWord(Field.keyword, &cursor, &out)
    let isCompressed = cursor.read(Field.textCompressionFlag, 8, &out).number == 1
    cursor.read(Field.textCompression, 8, &out)
    readWord(Field.language, &cursor, &out)
    readWord(Field.translatedKeyword, &cursor, &out)
    cursor.readRest(isCompressed ? Field.compressed : Field.text, &out)
  }

  private func readBackground(_ cursor: inout Cursor, _ out: inout Dissection) {
    switch colourType {
    case 3: cursor.read(Field.backgroundIndex, 8, &out)
    case 0, 4: cursor.read(Field.backgroundGrey, 16, &out)
    default:
      for field in [Field.backgroundRed, Field.backgroundGreen, Field.backgroundBlue] { cursor.read(field, 16, &out) }
    }
  }
}
