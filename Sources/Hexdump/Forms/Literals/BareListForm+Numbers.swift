import Packets

/// Lines of numbers and nothing else, but for an assembler's directive or an assignment before them.
extension BareListForm {
  /// Reads lines of numbers; `last` becomes the last line that was looked at.
  func numbers(at first: Int, of text: DumpText, upTo last: inout Int, with context: Context) -> Literal? {
    let isOwnPacket = isSure(first, of: text, with: context) && isSure(first + 1, of: text, with: context)
    var numbers = NumberBytes()
    var hasCommas = false
    var line = first
    let end = isOwnPacket ? first + 1 : text.lineCount
    while line < end, !text.isEmpty(line), let isSeparated = add(line, of: text, to: &numbers) {
      hasCommas = hasCommas || isSeparated
      line += 1
    }
    last = max(line - 1, first)
    guard line > first, numbers.count >= Self.fewest else { return nil }
    guard numbers.explicitCount == 0 || numbers.plainCount == 0 || hasCommas else { return nil }
    let isMarked = numbers.explicitCount == numbers.count || numbers.hasNegative || numbers.hasLongWord
    guard isMarked || hasCommas || numbers.hasUnpadded || numbers.isDecimal,
      let best = numbers.best(numbers.isDecimal ? .decimal : .unknown, with: context)
    else { return nil }
    var literal = Literal(
      name: name, bytes: best.bytes, evidence: isMarked ? .strong : .weak, isNumbers: true,
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

  /// Whether a line is surely a packet on its own, or the text's end.
  private func isSure(_ line: Int, of text: DumpText, with context: Context) -> Bool {
    guard line < text.lineCount, !text.isEmpty(line) else { return true }
    var numbers = NumberBytes()
    guard add(line, of: text, to: &numbers) != nil, let best = numbers.best(.unknown, with: context) else {
      return false
    }
    let isRow = numbers.count <= 32 && numbers.count % 2 == 0
    return context.judge(best.bytes.bytes.span).confidence >= (isRow ? Self.sure : Self.likely)
  }

  /// Adds the numbers of a line that holds nothing else; returns whether there are commas, `nil` for another line.
  private func add(_ line: Int, of text: DumpText, to numbers: inout NumberBytes) -> Bool? {
    var cursor = LiteralCursor(line, of: text)
    var found = numbers
    var hasCommas = false
    cursor.skipBlanks()
    if skipDirective(&cursor) { found.isDecimal = true }
    skipAssignment(&cursor)
    while true {
      cursor.skipBlanks()
      if cursor.isAtLineEnd { break }
      let start = cursor.position
      guard let token = NumberToken(&cursor, allowsCharacters: false), cursor.position > start else { return nil }
      guard cursor.isAtLineEnd || cursor.current.isBlank || cursor.current == "," || cursor.current == ";" else {
        return nil
      }
      found.append(token)
      cursor.skipBlanks()
      if cursor.take(",") || cursor.take(";") { hasCommas = true }
    }
    numbers = found
    return hasCommas
  }

  /// Moves past an assembler's directive for bytes, and the label before it; returns whether there is one.
  private func skipDirective(_ cursor: inout LiteralCursor) -> Bool {
    var probe = cursor
    for _ in 0..<2 {
      let start = probe.position
      while probe.current.isNameCharacter || probe.current == ".", probe.position - start < 64 { probe.advance() }
      let word = probe.text.characters[start..<probe.position]
      let isDirective = Self.directives.contains(String(decoding: word, as: UTF8.self).lowercased())
      guard !word.isEmpty, isDirective ? probe.current.isBlank : !word[start].isDecimalDigit else { return false }
      if !isDirective { _ = probe.take(":") }
      probe.skipBlanks()
      guard isDirective else { continue }
      cursor = probe
      return true
    }
    return false
  }

  private static let directives = ["db", ".byte", "dcb", ".db", "fcb", ".dc.b", "defb"]

  /// Moves past the name and the equals sign of a list that an assignment gives, as in PowerShell.
  private func skipAssignment(_ cursor: inout LiteralCursor) {
    guard cursor.current == "[" || cursor.current == "$", let sign = cursor.rest.prefix(60).firstIndex(of: "="),
      cursor.rest.prefix(60).holds(anyOf: ["byte"])
    else { return }
    cursor.advance(by: sign + 1 - cursor.position)
    cursor.skipBlanks()
    _ = cursor.take(word: "[byte[]]")
    cursor.skipBlanks()
  }
}
