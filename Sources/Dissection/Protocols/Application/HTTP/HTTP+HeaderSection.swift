extension HTTP {
  /// Reads header lines and the empty line that ends them, RFC 9112 §5. Returns whether the empty line was there.
  static func readHeaderSection(
    _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    guard readHeaderLines(&message, isTrailer: false, &cursor, &out) else { return false }
    readEmptyLine(&message, &cursor, &out)
    checkHead(message, &out)
    return true
  }

  /// What servers take of one field, most of them.
  private static let mostOfField = 8192

  /// Reads header lines up to the empty line after them; the same for the trailer section of a chunked body. Returns
  /// whether the empty line is there.
  static func readHeaderLines(
    _ message: inout Message, isTrailer: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    var isFirst = true
    while !cursor.isAtEnd {
      guard out.hasRoom else { return false }
      let byte = cursor.peek() ?? 0
      if byte == HTTPText.lineFeed || byte == HTTPText.carriageReturn && cursor.peek(1) == HTTPText.lineFeed {
        return true
      }
      if isFirst, HTTPText.isBlank(byte) {
        readInvalidLine(Note.lineBeforeFirstField, &message, &cursor, &out)
      } else {
        readHeaderLine(&message, isTrailer: isTrailer, &cursor, &out)
        isFirst = false
      }
    }
    if isTrailer {
      out.note(HTTPBody.Note.chunkedBodyContinues, UInt64(cursor.limit.rawValue))
    } else {
      out.note(Note.headerSectionCut)
    }
    return false
  }

  /// Reads the empty line that ``readHeaderLines(_:isTrailer:_:_:)`` found.
  static func readEmptyLine(_ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection) {
    let isBare = cursor.peek() == HTTPText.lineFeed
    cursor.readBytes(Field.emptyLine, isBare ? 1 : 2, &out)
    if isBare { noteBareLineFeed(&message, &out) }
  }

  /// Reads one field with the lines that it is folded into.
  private static func readHeaderLine(
    _ message: inout Message, isTrailer: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    var nameEnd = HTTPText.endOfName(from: start, to: cursor.end, cursor.bytes)
    var known = HTTPHeaders.place(of: HTTPName(cursor.bytes, start..<nameEnd, lowercased: true))
    // A known name holds nothing that no name may hold.
    if known == nil { nameEnd = HTTPText.endOfToken(start..<nameEnd, cursor.bytes) }
    var colon = nameEnd
    var isNameValid = nameEnd > start
    if nameEnd == cursor.end || cursor.bytes[nameEnd] != HTTPText.colon {
      guard let found = findColon(from: nameEnd, cursor) else {
        readInvalidLine(Note.colonMissing, &message, &cursor, &out)
        return
      }
      colon = found
      let tokenEnd = nameEnd
      nameEnd = HTTPText.trimBlanks(start..<colon, cursor.bytes).upperBound
      isNameValid = false
      if nameEnd != tokenEnd { known = nil }
    }

    var line = HTTPLine(from: colon &+ 1, to: cursor.end, cursor.bytes)
    var control = line.controlCharacter
    var isFolded = false
    while line.isComplete, line.end < cursor.end, HTTPText.isBlank(cursor.bytes[line.end]) {
      isFolded = true
      line = HTTPLine(from: line.end, to: cursor.end, cursor.bytes)
      control = control ?? line.controlCharacter
    }
    let content = colon &+ 1..<line.contentEnd
    let value = isFolded ? HTTPText.trimFolds(content, cursor.bytes) : HTTPText.trimBlanks(content, cursor.bytes)
    let isKnown = out.knows(start..<line.end)

    let group =
      if let known { out.beginGroup(HTTPHeaders.id(at: known), cursor) } else { out.beginGroup(Field.header, cursor) }
    let name = cursor.readBytes(Field.headerName, nameEnd &- start, &out)
    if !isNameValid, isKnown {
      noteName(start..<nameEnd, on: nameEnd > start ? name.field : group.index, cursor.bytes, &out)
    }
    if colon > nameEnd {
      cursor.readBytes(Field.whitespace, colon &- nameEnd, &out)
      if isKnown { out.note(Note.whitespaceBeforeColon) }
    }
    cursor.readBytes(Field.separator, value.lowerBound &- colon, &out)
    let valueToken = cursor.readBytes(Field.headerValue, value.count, &out)
    let valueField = value.isEmpty ? group.index : valueToken.field
    // The end of a value that is cut may yet come.
    if let known, isKnown, line.isComplete {
      let header = HTTPValue(range: value, field: valueField, isTrailer: isTrailer)
      HTTPHeaders.read(known, header, &message, cursor.bytes, &out)
    }
    cursor.readBytes(Field.whitespace, line.contentEnd &- value.upperBound, &out)
    readLineEnd(line, &message, &cursor, &out)
    out.endGroup(
      group, cursor,
      value: Int(truncatingIfNeeded: TextRange(offset: value.lowerBound, count: value.count).value))

    guard isKnown else {
      message.isWhollyKnown = false
      return
    }
    if isFolded { out.note(Note.obsoleteFold, on: valueField) }
    if let control { note(controlCharacter: control, on: valueField, &out) }
    let length = line.contentEnd &- start
    if length > mostOfField { out.note(CareNote.fieldLong, on: valueField, UInt64(length)) }
  }

  /// The colon in a line whose name is followed by something else.
  private static func findColon(from start: Int, _ cursor: borrowing Cursor) -> Int? {
    let line = HTTPLine(from: start, to: cursor.end, cursor.bytes)
    return HTTPText.first(HTTPText.colon, in: start..<line.contentEnd, cursor.bytes)
  }

  /// Says what is wrong with a field's name.
  private static func noteName(
    _ name: Range<Int>, on field: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    if name.isEmpty { out.note(Note.nameEmpty, on: field) }
    for index in name where !HTTPText.isTokenCharacter(bytes[index]) {
      out.note(Note.nameInvalidCharacter, on: field, UInt64(bytes[index]))
      return
    }
  }

  /// Reads a line that is no field. One that is cut may have become a field: that is a field's name so far.
  private static func readInvalidLine(
    _ note: NoteSpec, _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let line = HTTPLine(from: cursor.offset, to: cursor.end, cursor.bytes)
    let isKnown = out.knows(cursor.offset..<line.end)
    if !isKnown { message.isWhollyKnown = false }
    if line.isComplete {
      cursor.readBytes(Field.invalid, line.contentEnd &- cursor.offset, &out)
      if isKnown { out.note(note) }
      if isKnown { noteControlCharacter(of: line, on: out.lastField, &out) }
      readLineEnd(line, &message, &cursor, &out)
    } else {
      let group = out.beginGroup(Field.header, cursor)
      cursor.readBytes(Field.headerName, line.contentEnd &- cursor.offset, &out)
      if isKnown { noteControlCharacter(of: line, on: group.index, &out) }
      readLineEnd(line, &message, &cursor, &out)
      out.endGroup(
        group, cursor,
        value: Int(truncatingIfNeeded: TextRange(offset: cursor.offset, count: 0).value))
    }
  }
}

extension HTTP {
  /// Reads a line's end, as far as it is there.
  @inline(__always)
  static func readLineEnd(
    _ line: HTTPLine, _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.readBytes(Field.lineEnd, line.end &- cursor.offset, &out)
    if line.ending == .lineFeed { noteBareLineFeed(&message, &out) }
  }

  /// Said once a message, since all its lines tend to be alike.
  static func noteBareLineFeed(_ message: inout Message, _ out: inout Dissection) {
    guard !message.hasBareLineFeed else { return }
    message.hasBareLineFeed = true
    out.note(Note.bareLineFeed)
  }

  static func noteControlCharacter(of line: HTTPLine, on field: Int, _ out: inout Dissection) {
    if let character = line.controlCharacter { note(controlCharacter: character, on: field, &out) }
  }

  private static func note(controlCharacter: UInt8, on field: Int, _ out: inout Dissection) {
    let isBareReturn = controlCharacter == HTTPText.carriageReturn
    out.note(isBareReturn ? Note.bareCarriageReturn : Note.controlCharacter, on: field, UInt64(controlCharacter))
  }
}
