/// WebP, RFC 9649: chunks of the Resource Interchange File Format.
///
///     "RIFF" | size | "WEBP" | chunks: four characters, a size, data, and a byte more where the size is odd
enum WebP: ProtocolDecoder {
  static let number: UInt16 = 302

  static let spec = ProtocolSpec(
    "webp", "WebP Image", brief: "WebP", source: "RFC 9649",
    foundBy: [.mediaType("image/webp"), .content(.mediaType)], fields: [Field.self], notes: [Note.self],
    mayBeEmpty: true, isRemainder: true)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    for (place, byte) in "RIFF....WEBP".utf8.enumerated() where byte != 0x2e {
      guard let next = cursor.peek(place) else { return .tooShort }
      if next != byte { return .no }
    }
    return .yes
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard recognise(cursor) != .no || !cursor.knowsNext(12, out) else { return .handedBack }
    let outer = cursor.extent
    cursor.readBytes(Field.riff, 4, &out)
    let size = cursor.read(Field.fileSize, 32, .littleEndian, &out)
    if !cursor.isShort {
      cursor.narrow(by: size, from: cursor.offset, .field(Field.fileSize), else: Data.Note.lengthBeyondEnd, &out)
      cursor.readBytes(Field.webP, 4, &out)
    }
    readChunks(&cursor, &out)
    guard !cursor.isShort else { return .nothing }
    guard cursor.isAtEnd else { return HTTP.readRestBeyondLimit(&cursor, &out) }
    cursor.restore(outer)
    if !cursor.isAtEnd {
      let count = cursor.remaining
      cursor.readRest(Field.trailing, &out)
      out.note(Note.trailing, UInt64(count))
    }
    return .nothing
  }

  private static func readChunks(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isShort, !cursor.isAtEnd, out.hasRoom { readChunk(&cursor, &out) }
  }

  private static func readChunk(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let group = out.beginGroup(Field.chunk, cursor)
    let name = chunkName(cursor)
    cursor.readBytes(Field.fourCC, 4, &out)
    let size = cursor.read(Field.chunkSize, 32, .littleEndian, &out)
    guard size.isKnown else {
      if !cursor.isShort { cursor.readRest(Field.data, &out) }
      return out.endGroup(group, cursor)
    }
    let start = cursor.offset
    cursor.narrow(by: size, from: start, .field(Field.chunkSize), else: Data.Note.lengthBeyondEnd, &out)
    let isWhole = cursor.end == start + size.value
    if !isWhole { cursor.endIs(outer.limit) }
    readData(name, &cursor, &out)
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(Field.data, &out) }
    cursor.restore(outer)
    if isWhole {
      cursor.move(to: start + size.value)
      if size.value & 1 == 1 { cursor.read(Field.padding, 8, &out) }
    } else {
      cursor.fallShort()
    }
    out.endGroup(group, cursor)
  }

  /// The four characters as a number; zero where they are not there.
  private static func chunkName(_ cursor: borrowing Cursor) -> UInt32 {
    (0..<4).reduce(0) { $0 << 8 | UInt32(cursor.peek($1) ?? 0) }
  }

  private static func code(_ name: StaticString) -> UInt32 {
    name.description.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let animation = code("ANIM")
  private static let animationFrame = code("ANMF")
  private static let lossy = code("VP8 ")
  private static let lossless = code("VP8L")
  private static let extended = code("VP8X")
  private static let alpha = code("ALPH")

  private static func readData(_ name: UInt32, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch name {
    case extended: readExtended(&cursor, &out)
    case lossy: readLossy(&cursor, &out)
    case lossless: readLossless(&cursor, &out)
    case animation:
      cursor.readBytes(Field.background, 4, &out)
      cursor.read(Field.loopCount, 16, .littleEndian, &out)
    case animationFrame: readFrame(&cursor, &out)
    case alpha:
      let group = out.beginGroup(Field.alphaFlags, cursor)
      cursor.read(Field.reserved, 2, &out)
      cursor.read(Field.alphaPreprocessing, 2, &out)
      cursor.read(Field.alphaFilter, 2, &out)
      cursor.read(Field.alphaCompression, 2, &out)
      out.endGroup(group, cursor)
      cursor.readRest(Field.image, &out)
    default: cursor.readRest(Field.data, &out)
    }
  }

  private static func readExtended(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.flags, cursor)
    cursor.read(Field.reserved, 2, &out)
    for flag in [Field.hasProfile, Field.hasAlpha, Field.hasExif, Field.hasXMP, Field.hasAnimation] {
      cursor.read(flag, 1, &out)
    }
    cursor.read(Field.reserved, 1, &out)
    out.endGroup(group, cursor)
    cursor.readBytes(Field.reservedBytes, 3, &out)
    readSize(Field.canvasWidth, &cursor, &out)
    readSize(Field.canvasHeight, &cursor, &out)
  }

  /// A number of 24 bits that is one less than the size.
  private static func readSize(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(field, 24, .littleEndian, &out)
  }

  /// The header of a frame of VP8, RFC 6386 §9.1: that of a key frame has the size.
  private static func readLossy(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.frameTag, 24, .littleEndian, &out)
    let start = cursor.read(Field.startCode, 24, &out)
    guard start.number == 0x9d012a else {
      out.note(Note.signature, on: start)
      _ = cursor.readRest(Field.image, &out)
      return
    }
    for (size, scale, width) in [
      (Field.horizontalSize, Field.horizontalScale, Field.width),
      (Field.verticalSize, Field.verticalScale, Field.height),
    ] {
      let token = cursor.read(size, 16, .littleEndian, &out)
      out.part(width, 0, 14, of: token)
      out.part(scale, 14, 2, of: token)
    }
    cursor.readRest(Field.image, &out)
  }

  /// The header of a lossless bitstream, RFC 9649 §3.4.
  private static func readLossless(_ cursor: inout Cursor, _ out: inout Dissection) {
    let signature = cursor.read(Field.losslessSignature, 8, &out)
    if signature.number != 0x2f { out.note(Note.signature, on: signature) }
    let header = cursor.read(Field.losslessHeader, 32, .littleEndian, &out)
    out.part(Field.losslessWidth, 0, 14, of: header)
    out.part(Field.losslessHeight, 14, 14, of: header)
    out.part(Field.losslessAlpha, 28, 1, of: header)
    out.part(Field.losslessVersion, 29, 3, of: header)
    cursor.readRest(Field.image, &out)
  }

  private static func readFrame(_ cursor: inout Cursor, _ out: inout Dissection) {
    for field in [Field.frameX, Field.frameY, Field.frameWidth, Field.frameHeight, Field.frameDuration] {
      readSize(field, &cursor, &out)
    }
    let group = out.beginGroup(Field.frameFlags, cursor)
    cursor.read(Field.reserved, 6, &out)
    cursor.read(Field.blending, 1, &out)
    cursor.read(Field.disposal, 1, &out)
    out.endGroup(group, cursor)
    cursor.readRest(Field.image, &out)
  }
}
