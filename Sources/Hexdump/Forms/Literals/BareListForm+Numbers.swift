import Packets

/// Lines of numbers and nothing else, but for an assembler's directive or an assignment before them.
extension BareListForm {
  /// Reads lines of numbers; `last` becomes the last line that was looked at.
  func numbers(
    from place: Lexer.Place, _ lexer: inout Lexer, upTo last: inout Int, with context: Context
  ) -> Literal? {
    let (first, text) = (place.line, lexer.text)
    lexer.place = place
    var numbers = NumberBytes()
    // Most lines hold something else.
    guard var hasCommas = add(&lexer, to: &numbers) else { return nil }
    var line = first + 1
    lexer.advance()
    let isOwnPacket = isSure(numbers, with: context) && isSureLine(&lexer, below: first, with: context)
    while !isOwnPacket, line < text.lineCount, !text.isEmpty(line), let isSeparated = add(&lexer, to: &numbers) {
      hasCommas = hasCommas || isSeparated
      line += 1
      lexer.advance()
    }
    last = max(line - 1, first)
    guard numbers.count >= Self.fewest, numbers.explicitCount == 0 || numbers.plainCount == 0 || hasCommas else {
      return nil
    }
    let isMarked = numbers.explicitCount == numbers.count || numbers.hasNegative || numbers.hasLongWord
    guard isMarked || hasCommas || numbers.hasUnpadded || numbers.isDecimal,
      let best = numbers.best(numbers.isDecimal ? .decimal : .unknown, with: context)
    else { return nil }
    var literal = Literal(
      name: name, bytes: best.bytes, evidence: isMarked ? .strong : .weak, isNumbers: true, isNamed: numbers.isDecimal,
      lines: first...(line - 1))
    guard isMarked || context.isForced || context.judge(best.bytes.bytes.span).confidence >= Self.plausible else {
      return nil
    }
    if best.isTie {
      let message = "These numbers may be decimal or hexadecimal; both make equal sense. Write 0x before each."
      literal.errors.append(text.error(message, line: first, at: text.line(first).lowerBound))
    }
    return literal
  }

  /// Whether a line holds two digits and nothing else: a decimal number as well as a byte.
  func isNumberAlone(_ line: Int, of text: DumpText) -> Bool {
    let word = text.characters[TextColumn.trim(text.line(line), in: text)]
    return word.count == 2 && word.allSatisfy(\.isDecimalDigit)
  }

  /// Whether the lexer's line is surely a packet on its own, or the text's end.
  private func isSureLine(_ lexer: inout Lexer, below first: Int, with context: Context) -> Bool {
    guard lexer.line > first, !lexer.text.isEmpty(lexer.line) else { return true }
    let start = lexer.place
    defer { lexer.place = start }
    var numbers = NumberBytes()
    return add(&lexer, to: &numbers) != nil && isSure(numbers, with: context)
  }

  /// Whether the numbers of a line are surely a packet on their own.
  private func isSure(_ numbers: NumberBytes, with context: Context) -> Bool {
    guard let best = numbers.best(.unknown, with: context) else { return false }
    let isRow = numbers.count <= Self.longestRow && numbers.count % 2 == 0
    // A packet inside the one that a row begins may begin with the next row.
    if isRow, let length = context.statedLength(best.bytes.bytes), length > best.bytes.count { return false }
    return context.judge(best.bytes.bytes.span).confidence >= (isRow ? Self.sure : Self.likely)
  }

  /// Adds the numbers of a line that holds nothing else; returns whether there are commas, `nil` for another line.
  private func add(_ lexer: inout Lexer, to numbers: inout NumberBytes) -> Bool? {
    var tokens: [NumberToken] = []
    var hasCommas = false
    lexer.skipBlanks()
    let hasDirective = skipDirective(&lexer)
    skipAssignment(&lexer)
    while true {
      lexer.skipBlanks()
      if lexer.isAtLineEnd { break }
      let start = lexer.position
      guard let token = NumberToken(&lexer, allowsCharacters: false), lexer.position > start,
        lexer.isAtLineEnd || NumberBytes.isSeparator(lexer.current)
      else { return nil }
      tokens.append(token)
      lexer.skipBlanks()
      if lexer.take(anyOf: [",", ";"]) { hasCommas = true }
    }
    numbers.isDecimal = numbers.isDecimal || hasDirective
    for token in tokens { numbers.append(token) }
    return hasCommas
  }

  /// Moves past an assembler's directive for bytes, and the label before it; returns whether there is one.
  private func skipDirective(_ lexer: inout Lexer) -> Bool {
    guard !lexer.current.isDecimalDigit else { return false }
    return lexer.takes { lexer in
      for _ in 0..<2 {
        let word = lexer[lexer.take(most: 64) { $0.isNameCharacter || $0 == "." }]
        if word.isOne(of: Self.directives) {
          guard lexer.current.isBlank else { return false }
          lexer.skipBlanks()
          return true
        }
        guard let first = word.first, !first.isDecimalDigit else { return false }
        _ = lexer.take(":")
        lexer.skipBlanks()
      }
      return false
    }
  }

  private static let directives: [StaticString] = ["db", ".byte", "dcb", ".db", "fcb", ".dc.b", "defb"]

  /// Moves past the name and the equals sign of a list that an assignment gives, as in PowerShell.
  private func skipAssignment(_ lexer: inout Lexer) {
    let words = lexer.rest.prefix(60)
    guard words.first == "[" || words.first == "$", let sign = words.firstIndex(of: "="), words.holds(anyOf: ["byte"])
    else { return }
    lexer.move(to: sign + 1)
    lexer.skipBlanks()
    _ = lexer.take(word: "[byte[]]")
    lexer.skipBlanks()
  }
}
