/// Graphics Interchange Format, CompuServe "GIF89a Specification" (1990).
///
///     "GIF89a" | logical screen descriptor, 7 bytes | global color table
///     blocks: 0x2c an image, 0x21 an extension, each with sub-blocks of 1 to 255 bytes up to an empty one
///     0x3b
enum GIF: ProtocolDecoder {
  static let number: UInt16 = 299

  static let spec = ProtocolSpec(
    "image-gif", "CompuServe GIF", brief: "GIF", source: "GIF89a",
    foundBy: [.mediaType("image/gif"), .content(.mediaType)], fields: [Field.self], notes: [Note.self],
    mayBeEmpty: true, isRemainder: true)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    for (place, byte) in "GIF8".utf8.enumerated() {
      guard let next = cursor.peek(place) else { return .tooShort }
      if next != byte { return .no }
    }
    return .yes
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard recognise(cursor) != .no || !cursor.knowsNext(4, out) else { return .handedBack }
    readScreen(&cursor, &out)
    var isAtEnd = false
    while !cursor.isShort, !cursor.isAtEnd, !isAtEnd {
      guard out.hasRoom else { return HTTP.readRestBeyondLimit(&cursor, &out) }
      switch cursor.peek() {
      case 0x2c: readImage(&cursor, &out)
      case 0x21: readExtension(&cursor, &out)
      case 0x3b:
        cursor.read(Field.trailer, 8, &out)
        isAtEnd = true
      default:
        cursor.readRest(Field.unknown, &out)
        out.note(Note.unknownBlock)
        return .nothing
      }
    }
    if !isAtEnd, !cursor.isShort { out.note(Note.trailerMissing, UInt64(cursor.limit.rawValue)) }
    if !cursor.isAtEnd {
      let count = cursor.remaining
      cursor.readRest(Field.trailing, &out)
      out.note(Note.trailing, UInt64(count))
    }
    return .nothing
  }

  private static func readScreen(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.readBytes(Field.version, 6, &out)
    for field in [Field.screenWidth, Field.screenHeight] { cursor.read(field, 16, .littleEndian, &out) }
    let flags = out.beginGroup(Field.screenFlags, cursor)
    let hasTable = cursor.read(Field.globalTable, 1, &out)
    cursor.read(Field.colorResolution, 3, &out)
    cursor.read(Field.globalSorted, 1, &out)
    let size = cursor.read(Field.globalSize, 3, &out)
    out.endGroup(flags, cursor)
    cursor.read(Field.background, 8, &out)
    cursor.read(Field.aspectRatio, 8, &out)
    if hasTable.isSet(0) { cursor.readBytes(Field.globalColors, 3 << (size.value + 1), &out) }
  }

  private static func readImage(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.image, cursor)
    cursor.read(Field.imageSeparator, 8, &out)
    for field in [Field.left, Field.top, Field.width, Field.height] { cursor.read(field, 16, .littleEndian, &out) }
    let flags = out.beginGroup(Field.imageFlags, cursor)
    let hasTable = cursor.read(Field.localTable, 1, &out)
    cursor.read(Field.interlaced, 1, &out)
    cursor.read(Field.localSorted, 1, &out)
    cursor.read(Field.reserved, 2, &out)
    let size = cursor.read(Field.localSize, 3, &out)
    out.endGroup(flags, cursor)
    if hasTable.isSet(0) { cursor.readBytes(Field.localColors, 3 << (size.value + 1), &out) }
    let codeSize = cursor.read(Field.codeSize, 8, &out)
    if codeSize.isKnown, !(2...8).contains(codeSize.number) { out.note(Note.codeSize, on: codeSize, codeSize.number) }
    readBlocks(Field.imageData, &cursor, &out)
    out.endGroup(group, cursor)
  }

  private static func readExtension(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.extension, cursor)
    cursor.read(Field.introducer, 8, &out)
    switch cursor.read(Field.label, 8, &out).number {
    case 0xf9:
      readBlock(&cursor, &out) { cursor, out in
        let flags = out.beginGroup(Field.controlFlags, cursor)
        cursor.read(Field.reserved, 3, &out)
        cursor.read(Field.disposal, 3, &out)
        cursor.read(Field.userInput, 1, &out)
        cursor.read(Field.hasTransparency, 1, &out)
        out.endGroup(flags, cursor)
        cursor.read(Field.delay, 16, .littleEndian, &out)
        cursor.read(Field.transparent, 8, &out)
      }
      readBlocks(Field.blockData, &cursor, &out)
    case 0xfe: readBlocks(Field.comment, &cursor, &out)
    case 0xff:
      readBlock(&cursor, &out) { cursor, out in
        cursor.readBytes(Field.application, 8, &out)
        cursor.readBytes(Field.authentication, 3, &out)
      }
      readBlocks(Field.blockData, &cursor, &out)
    case 0x01:
      readBlock(&cursor, &out) { cursor, out in
        for field in [Field.left, Field.top, Field.width, Field.height] { cursor.read(field, 16, .littleEndian, &out) }
        for field in [Field.cellWidth, Field.cellHeight, Field.foreground, Field.textBackground] {
          cursor.read(field, 8, &out)
        }
      }
      readBlocks(Field.plainText, &cursor, &out)
    default: readBlocks(Field.blockData, &cursor, &out)
    }
    out.endGroup(group, cursor)
  }

  /// Reads the first sub-block of an extension, which has fields.
  private static func readBlock(
    _ cursor: inout Cursor, _ out: inout Dissection, _ readFields: (inout Cursor, inout Dissection) -> Void
  ) {
    guard cursor.peek() != 0 else { return }
    let outer = cursor.extent
    let length = cursor.read(Field.blockLength, 8, &out)
    guard length.isKnown else { return }
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    readFields(&cursor, &out)
    let isCut = cursor.isShort && cursor.limit != .fieldLength
    if !cursor.isAtEnd { cursor.readRest(Field.blockData, &out) }
    cursor.restore(outer)
    if isCut { cursor.fallShort() }
  }

  /// Reads sub-blocks up to an empty one.
  private static func readBlocks(_ data: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isShort, out.hasRoom {
      guard cursor.peek() != 0 else {
        cursor.read(Field.blockTerminator, 8, &out)
        return
      }
      let length = cursor.read(Field.blockLength, 8, &out)
      guard length.isKnown else { return }
      cursor.readBytes(data, countedBy: length, &out)
    }
  }
}
