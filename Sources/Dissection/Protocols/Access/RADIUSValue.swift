/// A value that is a number, an address, a text or bytes: the data types of RFC 8044.
enum RADIUSValue: Sendable {
  case text(FieldID)
  case bytes(FieldID)
  /// A number of so many bytes.
  case number(FieldID, Int)
  case address4(FieldID)
  case address6(FieldID)
  /// A reserved byte, a prefix's length, and as many of its bytes as it needs, or more.
  case prefix6(FieldID)
  case prefix4(FieldID)
  /// After a byte that tells which of several tunnels it is about, RFC 2868 §3.
  case taggedText(FieldID, tag: FieldID)
  case taggedNumber(FieldID, tag: FieldID)
  /// Attributes in it, each with a type and a length of a byte.
  case attributes(FieldID)

  /// Reads the value up to the cursor's end; what is left is the caller's.
  func read(_ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch self {
    case .text(let field), .bytes(let field):
      if length.value == 0 { out.note(RADIUS.Note.empty, on: length.token) }
      cursor.readRest(field, &out)
    case .number(let field, let count):
      if length.fits(count, cursor, &out) { cursor.read(field, count * 8, &out) }
    case .address4(let field): if length.fits(4, cursor, &out) { cursor.read(field, 32, &out) }
    case .address6(let field): if length.fits(16, cursor, &out) { cursor.readAddress(field, &out) }
    case .prefix6(let field): readPrefix(field, 128, length, &cursor, &out)
    case .prefix4(let field): readPrefix4(field, length, &cursor, &out)
    case .taggedText(let field, let tag):
      // RFC 2868 §3.3: a first byte above 0x1f is the text's own.
      if let first = cursor.peek(), first <= 0x1f { cursor.read(tag, 8, &out) }
      cursor.readRest(field, &out)
    case .taggedNumber(let field, let tag):
      guard length.fits(4, cursor, &out) else { return }
      let token = cursor.read(tag, 8, &out)
      if token.number > 0x1f { out.note(RADIUS.Note.tag, on: token, token.number) }
      cursor.read(field, 24, &out)
    case .attributes(let field): readAttributes(field, &cursor, &out)
    }
  }

  /// RFC 3162 §2.3.
  private func readPrefix(
    _ field: FieldID, _ most: Int, _ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard length.value >= 2, length.value <= 2 + most / 8 else {
      return out.note(RADIUS.Note.prefixSize, on: length.token, UInt64(max(0, length.value)))
    }
    let group = out.beginGroup(field, cursor)
    cursor.read(RADIUS.PartField.prefixReserved, 8, &out)
    let bits = cursor.read(RADIUS.PartField.prefixLength, 8, &out)
    judge(bits, most, room: length.value - 2, &out)
    cursor.readPrefix(RADIUS.PartField.prefix6, length.isCut ? length.value - 2 : cursor.remaining, &out)
    out.endGroup(group, cursor)
  }

  /// RFC 6572 §4: ten bits that are reserved, six of the prefix's length, and an address.
  private func readPrefix4(
    _ field: FieldID, _ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard length.fits(6, cursor, &out) else { return }
    let group = out.beginGroup(field, cursor)
    cursor.read(RADIUS.PartField.prefixReserved4, 10, &out)
    let bits = cursor.read(RADIUS.PartField.prefixLength4, 6, &out)
    judge(bits, 32, room: 4, &out)
    cursor.read(RADIUS.PartField.prefix4, 32, &out)
    out.endGroup(group, cursor)
  }

  private func judge(_ bits: Token, _ most: Int, room: Int, _ out: inout Dissection) {
    if bits.value > most {
      out.note(RADIUS.Note.prefixLength, on: bits, bits.number, UInt64(most))
    } else if bits.value > room * 8 {
      out.note(RADIUS.Note.prefixBytes, on: bits, bits.number, UInt64(room))
    }
  }

  private func readAttributes(_ field: FieldID, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let start = cursor.offset
      let group = out.beginGroup(field, cursor)
      cursor.read(RADIUS.PartField.partType, 8, &out)
      let length = cursor.read(RADIUS.PartField.partLength, 8, &out)
      let isUsable = length.isKnown && length.value >= 2
      if isUsable {
        cursor.narrow(
          by: length, from: start, .field(RADIUS.PartField.partLength), else: Data.Note.lengthBeyondEnd, &out)
      } else if length.isKnown {
        out.note(RADIUS.Note.attributeLength, on: length, length.number)
        out.remember(length, counts: start..<start + length.value, 1)
      }
      if !cursor.isShort { cursor.readRest(RADIUS.PartField.partValue, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }
}
