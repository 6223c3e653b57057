extension HTTP {
  /// Reads a request line or a status line, with its end.
  static func readStartLine(_ cursor: inout Cursor, _ out: inout Dissection) -> Message {
    let start = cursor.offset
    let line = HTTPLine(from: start, to: cursor.end, cursor.bytes)
    let isResponse =
      start < line.contentEnd
      && (isStatusLine(from: start, to: line.contentEnd, cursor.bytes)
        || isMisnamed(start..<line.contentEnd, cursor.bytes))
    let group =
      isResponse ? out.beginGroup(Field.statusLine, cursor) : out.beginGroup(Field.requestLine, cursor)
    var message = Message(isResponse ? .response : .request, startField: group.index)
    message.isStartLineComplete = line.isComplete
    message.isWhollyKnown = out.knows(start..<line.end)
    if isResponse {
      readStatusLine(line, &message, &cursor, &out)
    } else {
      readRequestLine(line, &message, &cursor, &out)
    }
    readLineEnd(line, &message, &cursor, &out)
    out.endGroup(
      group, cursor,
      value: Int(truncatingIfNeeded: TextRange(offset: start, count: line.contentEnd - start).value))
    if message.isWhollyKnown {
      noteControlCharacter(of: line, on: group.index, &out)
    }
    if !line.isComplete { out.note(Note.startLineCut, on: group.index) }
    return message
  }

  /// Whether the line is a status line by all but the protocol's name: a version and three digits. No method holds a
  /// slash.
  private static func isMisnamed(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let wordEnd = HTTPText.endOfWord(from: line.lowerBound, to: line.upperBound, bytes)
    let codeEnd = wordEnd &+ 4
    guard HTTPText.first(0x2f, in: line.lowerBound..<wordEnd, bytes) != nil, codeEnd <= line.upperBound,
      codeEnd == line.upperBound || HTTPText.isBlank(bytes[codeEnd])
    else { return false }
    for index in wordEnd &+ 1..<codeEnd where !HTTPText.isDigit(bytes[index]) { return false }
    return true
  }

  // MARK: Request line, RFC 9112 §3

  private static func readRequestLine(
    _ line: HTTPLine, _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    var methodEnd = cursor.offset
    while methodEnd < line.contentEnd, !HTTPText.isBlank(cursor.bytes[methodEnd]) { methodEnd &+= 1 }
    let method = HTTPName(cursor.bytes, cursor.offset..<methodEnd)
    let rest = HTTPText.trimBlanks(methodEnd..<line.contentEnd, cursor.bytes)
    let version = rangeOfVersion(in: rest, line, cursor.bytes)
    let words = HTTPText.trimBlanks(rest.lowerBound..<version.lowerBound, cursor.bytes)
    let target = firstWord(in: words, cursor.bytes)
    message.method = method
    message.target = target
    message.title = cursor.offset..<max(methodEnd, target.upperBound)

    cursor.readBytes(Field.method, methodEnd &- cursor.offset, &out)
    if message.isWhollyKnown, methodEnd < line.contentEnd {
      noteMethod(method, cursor.offset &- method.count..<cursor.offset, cursor.bytes, &out)
    }
    message.facts.expectsNoBody = HTTPMethod.expectsNoBody(method)
    readSeparator(to: target.lowerBound, message, &cursor, &out)
    if !target.isEmpty {
      let targetField = cursor.readBytes(Field.target, target.count, &out).field
      let shape = TargetShape(target, cursor.bytes)
      readTargetParts(target, shape, cursor.bytes, &out)
      if message.isWhollyKnown {
        shape.note(method, hasVersion: !version.isEmpty, isCut: !line.isComplete, on: targetField, &out)
        if let query = shape.query {
          let range = min(query &+ 1, shape.end)..<shape.end
          Eavesdropping.noteSecrets(inQuery: range, on: targetField, cursor.bytes, &out)
        }
        // A target at the end of the bytes may go on.
        if line.isComplete || !version.isEmpty {
          checkAuthority(target, shape, method, on: targetField, &message, cursor.bytes, &out)
        }
      }
    }
    if target.upperBound < words.upperBound {
      let blanks = target.upperBound..<words.upperBound
      cursor.readBytes(Field.separator, HTTPText.trimBlanks(blanks, cursor.bytes).lowerBound &- cursor.offset, &out)
      cursor.readBytes(Field.invalid, words.upperBound &- cursor.offset, &out)
      if message.isWhollyKnown { out.note(Note.targetWhitespace) }
    }
    if target.isEmpty, !version.isEmpty, message.isWhollyKnown { out.note(Note.targetMissing, on: message.startField) }
    if !version.isEmpty {
      readSeparator(to: version.lowerBound, message, &cursor, &out)
      readVersion(Field.requestVersion, version, line, &message, &cursor, &out)
    } else if line.isComplete, message.isWhollyKnown {
      out.note(Note.versionMissing, on: message.startField)
    }
    readTrailingBlanks(line, message, &cursor, &out)
  }

  private static func noteMethod(
    _ method: HTTPName, _ range: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    switch HTTPMethod.standing(method) {
    case .registered: return
    case .unregistered: out.note(Note.methodUnregistered)
    case nil:
      let tokenEnd = HTTPText.endOfToken(range, bytes)
      if tokenEnd < range.upperBound {
        out.note(CareNote.methodInvalidCharacter, UInt64(bytes[tokenEnd]))
      } else {
        out.note(CareNote.methodUnknown)
      }
    }
  }

  /// Looks at the host and port in a target that has them, and remembers them.
  private static func checkAuthority(
    _ target: Range<Int>, _ shape: TargetShape, _ method: HTTPName, on field: Int, _ message: inout Message,
    _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard let range = shape.authority(method, target, bytes) else { return }
    let authority = Authority(range, bytes)
    message.facts.authority = authority
    if authority.hasUserInformation {
      out.note(CareNote.targetUserInformation, on: field)
      Eavesdropping.noteUserInformation(on: field, &out)
    }
    if authority.host.isEmpty {
      out.note(CareNote.targetNoHost, on: field)
    } else if method == HTTPMethod.connect, !authority.isValid || authority.port?.isEmpty ?? true {
      out.note(Note.targetNotAuthority, on: field)
    } else if !authority.isValid {
      out.note(CareNote.targetNoHost, on: field)
    }
  }

  /// Where the version is in what stands after the method: the last word, where it looks like one, even if there is no
  /// target before it; empty, at the end, where there is none. In a line that is cut, whatever stands after the target.
  private static func rangeOfVersion(in rest: Range<Int>, _ line: HTTPLine, _ bytes: Span<UInt8>) -> Range<Int> {
    var word = rest.upperBound
    while word > rest.lowerBound, !HTTPText.isBlank(bytes[word &- 1]) { word &-= 1 }
    let none = rest.upperBound..<rest.upperBound
    guard word > rest.lowerBound else {
      return line.isComplete && isVersion(from: word, to: rest.upperBound, bytes) ? rest : none
    }
    if !line.isComplete { return word..<rest.upperBound }
    guard let slash = HTTPText.first(0x2f, in: word..<rest.upperBound, bytes), slash > word,
      slash &+ 1 < rest.upperBound, HTTPText.isDigit(bytes[slash &+ 1])
    else { return none }
    for index in word..<slash where !HTTPText.isTokenCharacter(bytes[index]) { return none }
    return word..<rest.upperBound
  }

  private static func firstWord(in words: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    var end = words.lowerBound
    while end < words.upperBound, !HTTPText.isBlank(bytes[end]) { end &+= 1 }
    return words.lowerBound..<end
  }

  /// The target's path and query, and the query's parameters, as readings; a target without a query is a path alone.
  private static func readTargetParts(
    _ target: Range<Int>, _ shape: TargetShape, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard let query = shape.query else { return }
    if query > target.lowerBound { out.reading(Field.targetPath, target.lowerBound..<query, value: 0) }
    var start = query &+ 1
    guard start < shape.end else { return }
    out.reading(Field.targetQuery, start..<shape.end, value: 0)
    while start < shape.end, out.hasRoom {
      let end = HTTPText.first(0x26, in: start..<shape.end, bytes) ?? shape.end
      if end > start { out.reading(Field.targetParameter, start..<end, value: 0) }
      start = end &+ 1
    }
  }

  // MARK: Status line, RFC 9112 §4

  private static func readStatusLine(
    _ line: HTTPLine, _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    var end = cursor.offset
    while end < line.contentEnd, !HTTPText.isBlank(cursor.bytes[end]) { end &+= 1 }
    readVersion(Field.responseVersion, cursor.offset..<end, line, &message, &cursor, &out)

    while end < line.contentEnd, HTTPText.isBlank(cursor.bytes[end]) { end &+= 1 }
    guard end < line.contentEnd else {
      readTrailingBlanks(line, message, &cursor, &out)
      if line.isComplete, message.isWhollyKnown { out.note(CareNote.statusCodeMissing, on: message.startField) }
      return
    }
    readSeparator(to: end, message, &cursor, &out)
    while end < line.contentEnd, !HTTPText.isBlank(cursor.bytes[end]) { end &+= 1 }
    readStatusCode(to: end, line, &message, &cursor, &out)

    guard end < line.contentEnd else {
      if line.isComplete, message.isWhollyKnown { out.note(Note.separatorBeforeReasonMissing, on: message.startField) }
      return
    }
    while end < line.contentEnd, HTTPText.isBlank(cursor.bytes[end]) { end &+= 1 }
    readSeparator(to: end, message, &cursor, &out)
    cursor.readBytes(Field.reasonPhrase, line.contentEnd &- cursor.offset, &out)
  }

  private static func readStatusCode(
    to end: Int, _ line: HTTPLine, _ message: inout Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let range = cursor.offset..<end
    let isCut = end == line.contentEnd && !line.isComplete
    guard range.count == 3, case .value(let code) = Number(decimal: range, cursor.bytes) else {
      let invalid = cursor.readBytes(isCut ? Field.statusCode.id : Field.invalid.id, range.count, &out)
      if isCut {
        out.fields[invalid.field].state = .short
      } else if message.isWhollyKnown {
        out.note(Note.statusCodeInvalid)
      }
      return
    }
    let field = cursor.readBytes(Field.statusCode, range.count, &out).field
    message.status = Int(code)
    message.title = range.lowerBound..<line.contentEnd
    out.fields[field].value = code
    if let phrase = HTTPStatusCode.phrase(code) {
      out.reading(Field.statusDescription, range, value: out.keep(phrase))
    } else {
      out.note(100..<600 ~= code ? Note.statusCodeUnregistered : Note.statusCodeOutOfRange, code)
    }
  }

  // MARK: Parts of both

  /// Reads the version and judges it, RFC 9112 §2.3.
  private static func readVersion(
    _ field: FieldSpec, _ range: Range<Int>, _ line: HTTPLine, _ message: inout Message, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    cursor.readBytes(field, range.count, &out)
    message.version = .invalid
    let isNumbered =
      range.count == 8 && isVersion(from: range.lowerBound, to: range.upperBound, cursor.bytes)
      && cursor.bytes[range.lowerBound &+ 6] == 0x2e && HTTPText.isDigit(cursor.bytes[range.lowerBound &+ 7])
    if isNumbered {
      let major = cursor.bytes[range.lowerBound &+ 5] &- 0x30
      let minor = cursor.bytes[range.lowerBound &+ 7] &- 0x30
      message.version = .numbered(major: major, minor: minor)
      if major != 1, message.isWhollyKnown { out.note(Note.versionUnsupported, UInt64(major)) }
      if major == 1, minor > 1, message.isWhollyKnown { out.note(CareNote.versionUnknownMinor, UInt64(minor)) }
    } else if message.isWhollyKnown, line.isComplete || range.upperBound < line.contentEnd {
      out.note(Note.versionInvalid)
    }
  }

  /// Reads the blanks between two parts; one space is right.
  @inline(__always)
  private static func readSeparator(
    to end: Int, _ message: Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let count = end &- cursor.offset
    let isOneSpace = count == 1 && cursor.peek() == HTTPText.space
    cursor.readBytes(Field.separator, count, &out)
    if !isOneSpace, count > 0, message.isWhollyKnown { out.note(Note.separatorNotOneSpace) }
  }

  private static func readTrailingBlanks(
    _ line: HTTPLine, _ message: Message, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let count = line.contentEnd &- cursor.offset
    guard count > 0 else { return }
    cursor.readBytes(Field.whitespace, count, &out)
    if line.isComplete, message.isWhollyKnown { out.note(Note.separatorNotOneSpace) }
  }
}
