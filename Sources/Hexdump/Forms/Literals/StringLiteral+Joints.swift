import Packets

/// How one string goes on in the next.
extension StringLiteral {
  /// Reports that the text ends after a sign that another string follows.
  mutating func reportMissing(behind lexer: inout Lexer) {
    let end = lexer.place
    defer { lexer.place = end }
    lexer.skipBlanks()
    guard lexer.take("\\") || lexer.take("+"), text.numbers >= Self.fewestNumbers else { return }
    lexer.skipSpace()
    guard lexer.current == Lexer.end else { return }
    errors.append(lexer.error("Another string should follow here; bytes may be missing."))
  }

  /// Moves to the next string where it continues this one.
  mutating func moveToNext(_ lexer: inout Lexer) -> Bool {
    let line = lexer.line
    lexer.skipBlanks()
    var isJoined = Self.skipOperator(&lexer)
    lexer.skipBlanks()
    if lexer.current == "\\", lexer.peek(1) == Lexer.lineFeed { isJoined = true }
    lexer.skipSpace()
    if !isJoined { isJoined = Self.skipOperator(&lexer) }
    lexer.skipSpace()
    if Self.skipAppending(&lexer) { isJoined = true }
    if hasBytePrefix { guard lexer.take("b") || lexer.take("B") || isJoined else { return false } }
    let isInside = isInBrackets || isIndented(lexer)
    guard lexer.current == quote || (isInside && (lexer.current == "\"" || lexer.current == "'")) else { return false }
    // An empty line ends a packet, and so does a line without the sign that the others are joined by.
    if !isJoined, !isInside, lexer.line > line,
      hasSigns || (line + 1..<lexer.line).contains(where: lexer.text.isEmpty)
    {
      return false
    }
    if isJoined, lexer.line > line { hasSigns = true }
    // Lines of bytes that Python printed are a packet each, unless they are in brackets or indented below the first.
    return isJoined || isInside || !hasBytePrefix || lexer.line == line
  }

  /// Moves past what joins two strings in some language.
  private static func skipOperator(_ lexer: inout Lexer) -> Bool {
    switch lexer.current {
    case "+", ".", "<", "&": lexer.take(anyOf: ["++", "..", "<>", "+", ".", "&"])
    default: false
    }
  }

  /// Moves past `name +=` at the start of a line, which appends the next string.
  private static func skipAppending(_ lexer: inout Lexer) -> Bool {
    guard lexer.current.isNameCharacter, !lexer.current.isDecimalDigit else { return false }
    return lexer.takes { lexer in
      lexer.take { $0.isNameCharacter }
      lexer.skipBlanks()
      guard lexer.take(anyOf: ["+=", ".="]) else { return false }
      lexer.skipBlanks()
      return true
    }
  }

  /// Whether the lexer's line is indented more than that of the first string.
  private func isIndented(_ lexer: Lexer) -> Bool {
    guard let first = pieces.first?.lines.lowerBound, lexer.line > first else { return false }
    func indent(_ line: Int) -> Int { lexer.text.start(of: line) - lexer.text.line(line).lowerBound }
    return indent(lexer.line) > indent(first)
  }

  /// The first line with a character between the quotes that stands for another that is not ASCII, or with one left out.
  func alteredLine(of dump: DumpText) -> Int? {
    guard !dump.alteredPlaces.isEmpty else { return nil }
    for (place, piece) in zip(places, pieces) {
      guard let altered = dump.firstAlteredPlace(from: place.lowerBound), altered < place.upperBound else { continue }
      return piece.lines.first { altered <= dump.line($0).upperBound }
    }
    return nil
  }
}

extension DumpText {
  /// The first of ``alteredPlaces`` that is not before a character.
  fileprivate func firstAlteredPlace(from position: Int) -> Int? {
    var (low, high) = (0, alteredPlaces.count)
    while low < high {
      let middle = (low + high) / 2
      if alteredPlaces[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < alteredPlaces.count ? alteredPlaces[low] : nil
  }
}
