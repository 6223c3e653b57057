/// Values as protocols read them: of a type that the protocol expects in this place.
extension BER {
  /// Opens the next value, which must have this tag. A value with another tag is read as bytes, with a note; nil then.
  static func expect(
    _ tag: BERTag, _ field: some FieldReference, tagField: FieldID? = nil, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) -> BERHeader? {
    guard let header = open(field, tagField: tagField, &cursor, &out) else { return nil }
    guard !header.tag.isKind(of: tag) else { return header }
    out.note(Note.unexpectedTag, on: header.identifier, header.tag.noteNumber, UInt64(field.id.rawValue))
    cursor.readRest(Field.contents, &out)
    close(header, &cursor, &out)
    return nil
  }

  /// Reads a value that is made of others: its contents are a group. Nothing is read of a value of another type.
  ///
  /// - Returns: whether it was there.
  @discardableResult
  static func within(
    _ field: some FieldReference, tag: BERTag = .sequence, tagField: FieldID? = nil, _ cursor: inout Cursor,
    _ out: inout Dissection, _ body: (inout Cursor, inout Dissection) -> Void
  ) -> Bool {
    guard let header = expect(tag, field, tagField: tagField, &cursor, &out) else { return false }
    if !header.tag.isConstructed { out.note(Note.primitive, on: header.identifier) }
    readContents(of: header, field, &cursor, &out, body)
    return true
  }

  /// Reads the contents of a value that was opened as a group, and closes it.
  static func readContents(
    of header: BERHeader, _ field: some FieldReference, _ cursor: inout Cursor, _ out: inout Dissection,
    _ body: (inout Cursor, inout Dissection) -> Void
  ) {
    let group = out.beginGroup(field, cursor)
    body(&cursor, &out)
    readSurplus(&cursor, &out)
    out.endGroup(group, cursor)
    close(header, &cursor, &out)
  }

  /// Reads an INTEGER, or what is encoded like one: the number in two's complement where it has at most 64 bits.
  @discardableResult
  static func readInteger(
    _ field: some FieldReference, tag: BERTag = .integer, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    read(tag, field, &cursor, &out) { header, cursor, out in
      readNumber(field, header, isSigned: true, &cursor, &out)
    }
  }

  /// Reads a number that the protocol allows no sign: one of 64 bits may have a zero octet before it.
  @discardableResult
  static func readUnsigned(
    _ field: some FieldReference, tag: BERTag = .integer, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    read(tag, field, &cursor, &out) { header, cursor, out in
      readNumber(field, header, isSigned: false, &cursor, &out)
    }
  }

  /// Reads an OCTET STRING, or another string, as one leaf of the field's own format.
  @discardableResult
  static func readString(
    _ field: some FieldReference, tag: BERTag = .octetString, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    read(tag, field, &cursor, &out) { header, cursor, out in
      if header.tag.isConstructed { out.note(Note.constructedString, on: header.identifier) }
      return cursor.readRest(field, &out)
    }
  }

  /// Reads an OBJECT IDENTIFIER; the field has the format ``FieldFormat/storedText``.
  @discardableResult
  static func readObjectIdentifier(
    _ field: some FieldReference, tag: BERTag = .objectIdentifier, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    read(tag, field, &cursor, &out) { header, cursor, out in readPath(field, header, &cursor, &out) }
  }
}

/// Contents, of a value that was opened.
extension BER {
  /// Reads a value of that tag, its contents by `body`.
  private static func read(
    _ tag: BERTag, _ field: some FieldReference, _ cursor: inout Cursor, _ out: inout Dissection,
    _ body: (BERHeader, inout Cursor, inout Dissection) -> Token
  ) -> Token {
    guard let header = expect(tag, field, &cursor, &out) else { return .none }
    let token = body(header, &cursor, &out)
    close(header, &cursor, &out)
    return token
  }

  /// What is left of the contents is more than there should be.
  static func readSurplus(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isShort, !cursor.isAtEnd else { return }
    let left = cursor.remaining
    guard out.hasRoom else {
      cursor.readRest(Field.contents, &out)
      return out.note(Data.Note.fieldLimit, UInt64(Dissection.maximumFields))
    }
    cursor.readRest(Field.surplus, &out)
    out.note(Note.surplus, UInt64(left))
  }

  /// What is left in a value of which the rest cannot be read.
  static func readRest(_ cursor: inout Cursor, _ out: inout Dissection) {
    if !cursor.isShort { cursor.readRest(Field.contents, &out) }
  }

  static func readNumber(
    _ field: some FieldReference, _ header: BERHeader, isSigned: Bool, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) -> Token {
    let count = cursor.remaining
    guard !header.isCut else { return cursor.readBytes(field, header.length.value, &out) }
    guard count > 0 else {
      out.note(Note.emptyInteger, on: header.length)
      return .none
    }
    let (first, second) = (cursor.peek() ?? 0, cursor.peek(1) ?? 0)
    // A ninth octet of zeros is no more than room for the sign.
    let isLarge = count > 9 || count == 9 && (isSigned || first != 0)
    let start = cursor.offset
    let read = cursor.readBytes(field, count, &out)
    guard read.isKnown else { return read }
    if count > 1, first == 0 && second < 0x80 || isSigned && first == 0xff && second >= 0x80 {
      out.note(Note.integerNotMinimal, on: read)
    }
    guard !isLarge else {
      out.fields[read.field].become(Field.longInteger)
      out.note(Note.integerTooLarge, on: read, UInt64(count))
      return .none
    }
    var number: UInt64 = isSigned && first >= 0x80 ? .max : 0
    for place in start..<start + count { number = number << 8 | UInt64(cursor.bytes[place]) }
    out.fields[read.field].value = number
    return Token(number, field: read.field, isKnown: true)
  }

  static func readPath(
    _ field: some FieldReference, _ header: BERHeader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    guard !header.isCut else { return cursor.readBytes(field, header.length.value, &out) }
    guard !cursor.isAtEnd else {
      out.note(Note.identifierEmpty, on: header.length)
      return .none
    }
    let contents = cursor.offset..<cursor.end
    let read = cursor.readRest(field, &out)
    guard read.isKnown else { return read }
    var path = BERPath(contents)
    out.fields[read.field].value = path.store(cursor.bytes, &out)
    if path.isOpen { out.note(Note.identifierOpen, on: read) }
    if path.isPadded { out.note(Note.identifierNotMinimal, on: read) }
    if path.isLarge { out.note(Note.identifierTooLarge, on: read) }
    return read
  }
}

// MARK: Values of which only the encoding is known

extension BER {
  /// Reads the next value, whatever it is, with the values in it; in a loop, since they may be nested as deep as their
  /// sender likes.
  static func readAny(_ cursor: inout Cursor, _ out: inout Dissection) {
    var open: [(header: BERHeader, group: GroupMark)] = []
    repeat {
      if let last = open.last, cursor.isAtEnd || cursor.isShort || !out.hasRoom {
        readSurplus(&cursor, &out)
        open.removeLast()
        out.endGroup(last.group, cursor)
        close(last.header, &cursor, &out)
        continue
      }
      guard let header = Self.open(Field.contents, &cursor, &out) else { continue }
      if header.tag.isConstructed, !cursor.isAtEnd {
        if open.count < maximumDepth {
          open.append((header, out.beginGroup(Field.value, cursor)))
          continue
        }
        out.note(Note.tooDeep, on: header.identifier, UInt64(maximumDepth))
        cursor.readRest(Field.contents, &out)
      } else {
        readPrimitive(header, &cursor, &out)
      }
      close(header, &cursor, &out)
    } while !open.isEmpty
  }

  /// Reads the contents of a primitive value by its universal tag.
  private static func readPrimitive(_ header: BERHeader, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard header.tag.tagClass == .universal else {
      cursor.readRest(Field.contents, &out)
      return
    }
    switch header.tag.number {
    case 1:
      if cursor.remaining != 1, !header.isCut {
        out.note(Note.valueLength, on: header.length, header.length.number, 1)
      }
      if !cursor.isAtEnd { cursor.read(Field.boolean, 8, &out) }
    case 2: _ = readNumber(Field.integer, header, isSigned: true, &cursor, &out)
    case 3: cursor.readRest(Field.bitString, &out)
    case 4: cursor.readRest(Field.octetString, &out)
    case 5: break
    case 6: _ = readPath(Field.objectIdentifier, header, &cursor, &out)
    case 10: _ = readNumber(Field.enumerated, header, isSigned: true, &cursor, &out)
    case 23, 24: cursor.readRest(Field.time, &out)
    case 12, 18, 19, 20, 22, 25, 26, 27: cursor.readRest(Field.text, &out)
    default: cursor.readRest(Field.contents, &out)
    }
  }
}
