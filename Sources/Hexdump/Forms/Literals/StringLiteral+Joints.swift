import Packets

/// How one string goes on in the next.
extension StringLiteral {
  /// Reports that the text ends after a sign that another string follows.
  mutating func reportMissing(behind cursor: LiteralCursor) {
    var cursor = cursor
    cursor.skipBlanks()
    guard cursor.take("\\") || cursor.take("+"), numbers >= Self.fewestNumbers else { return }
    cursor.skipSpace()
    guard cursor.current == LiteralCursor.end else { return }
    errors.append(cursor.error("Another string should follow here; bytes may be missing."))
  }

  /// Moves to the next string where it continues this one.
  func moveToNext(_ cursor: inout LiteralCursor) -> Bool {
    let line = cursor.line
    cursor.skipBlanks()
    var isJoined = Self.skipOperator(&cursor)
    cursor.skipBlanks()
    if cursor.current == "\\", cursor.peek(1) == LiteralCursor.lineFeed { isJoined = true }
    cursor.skipSpace()
    if !isJoined { isJoined = Self.skipOperator(&cursor) }
    cursor.skipSpace()
    if Self.skipAppending(&cursor) { isJoined = true }
    if hasBytePrefix { guard cursor.take("b") || cursor.take("B") || isJoined else { return false } }
    let isInside = isInBrackets || isIndented(cursor)
    guard cursor.current == quote || (isInside && ["\"", "'"].contains(cursor.current)) else { return false }
    // Lines of bytes that Python printed are a packet each, unless they are in brackets or indented below the first.
    return isJoined || isInside || !hasBytePrefix || cursor.line == line
  }

  /// Moves past what joins two strings in some language.
  private static func skipOperator(_ cursor: inout LiteralCursor) -> Bool {
    let operators: [StaticString] = ["++", "..", "<>", "+", ".", "&"]
    return operators.contains { cursor.take(word: $0) }
  }

  /// Moves past `name +=` at the start of a line, which appends the next string.
  private static func skipAppending(_ cursor: inout LiteralCursor) -> Bool {
    guard cursor.current.isNameCharacter, !cursor.current.isDecimalDigit else { return false }
    var probe = cursor
    while probe.current.isNameCharacter { probe.advance() }
    probe.skipBlanks()
    guard probe.take(word: "+=") || probe.take(word: ".=") else { return false }
    probe.skipBlanks()
    cursor = probe
    return true
  }

  /// Whether the cursor's line is indented more than that of the first string.
  private func isIndented(_ cursor: LiteralCursor) -> Bool {
    guard let first = pieces.first?.lines.lowerBound, cursor.line > first else { return false }
    let indent = { cursor.text.characters[cursor.text.line($0)].prefix(while: \.isBlank).count }
    return indent(cursor.line) > indent(first)
  }
}
