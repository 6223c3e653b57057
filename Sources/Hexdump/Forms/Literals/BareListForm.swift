import Packets

/// Lines of nothing but bytes in a notation of some language, without brackets or quotes around them:
///
///     02h 00h, $02,$00, 16#02# 16#00#, db 02h, 00h
///     2 0 0 2c fffffff6
///     \x02\x00, %02%00, 0200_00000002
struct BareListForm: Form {
  var name: String { "list without brackets" }
  var description: String { "lists of numbers or bytes without brackets" }

  private static let fewest = 8
  private static let mostLinesInVain = 16
  /// So many bytes are more than an address of IPv6 has.
  private static let fewestSeparated = 20
  private static let plausible = 45
  /// The judge's confidence in each of two lines from which on they are two packets.
  private static let sure = 90
  /// The same for lines that are too long for a row of one.
  private static let likely = 60

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, !text.isEmpty(line),
      !PlainHexForm.isIntact(line, of: text) || isNumberAlone(line, of: text)
    else { return nil }
    var lastLineInVain = line
    let literal =
      escapes(at: line, of: text, with: context) ?? words(at: line, of: text)
      ?? numbers(at: line, of: text, upTo: &lastLineInVain, with: context)
    if let literal, literal.isPacket(in: text, with: context) { return literal.reading(in: text) }
    return lastLineInVain - line > Self.mostLinesInVain ? .refusal(line..<(lastLineInVain + 1)) : nil
  }

  // MARK: - Numbers

  /// Reads lines of numbers; `last` becomes the last line that was looked at.
  private func numbers(at first: Int, of text: DumpText, upTo last: inout Int, with context: Context) -> Literal? {
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
    guard isMarked || context.judge(best.bytes.bytes.span).confidence >= Self.plausible else { return nil }
    if best.isTie {
      let message = "These numbers may be decimal or hexadecimal; both make equal sense. Write 0x before each."
      literal.errors.append(text.error(message, line: first, at: text.line(first).lowerBound))
    }
    return literal
  }

  /// Whether a line holds two digits and nothing else: a decimal number as well as a byte.
  private func isNumberAlone(_ line: Int, of text: DumpText) -> Bool {
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
      guard cursor.isAtLineEnd || cursor.current.isBlank || cursor.current == 0x2C || cursor.current == 0x3B else {
        return nil
      }
      found.append(token)
      cursor.skipBlanks()
      if cursor.take(0x2C) || cursor.take(0x3B) { hasCommas = true }
    }
    numbers = found
    return hasCommas
  }

  /// Moves past an assembler's directive for bytes, and the label before it; returns whether there is one.
  private func skipDirective(_ cursor: inout LiteralCursor) -> Bool {
    var probe = cursor
    for _ in 0..<2 {
      let start = probe.position
      while probe.current.isNameCharacter || probe.current == 0x2E, probe.position - start < 64 { probe.advance() }
      let word = probe.text.characters[start..<probe.position]
      let isDirective = Self.directives.contains(String(decoding: word, as: UTF8.self).lowercased())
      guard !word.isEmpty, isDirective ? probe.current.isBlank : !word[start].isDecimalDigit else { return false }
      if !isDirective { _ = probe.take(0x3A) }
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
    guard cursor.current == 0x5B || cursor.current == 0x24, let sign = cursor.rest.prefix(60).firstIndex(of: 0x3D),
      cursor.rest.prefix(60).holds(anyOf: ["byte"])
    else { return }
    cursor.advance(by: sign + 1 - cursor.position)
    cursor.skipBlanks()
    _ = cursor.take("[byte[]]")
    cursor.skipBlanks()
  }

  // MARK: - Escapes

  private func escapes(at line: Int, of text: DumpText, with context: Context) -> Literal? {
    var cursor = LiteralCursor(line, of: text)
    cursor.skipBlanks()
    let start = cursor.rest
    let mark = start.dropFirst().first ?? 0
    if start.first == 0x5C, mark | 0x20 == 0x78 || mark == 0x75 || mark.isDecimalDigit {
      return slashes(&cursor, with: context)
    }
    if start.first == 0x24, mark | 0x20 == 0x78 { return slashes(&cursor, with: context) }
    guard start.prefix(64).contains(0x25) else { return nil }
    return PercentEncoding.read(cursor, with: context)
  }

  private func slashes(_ cursor: inout LiteralCursor, with context: Context) -> Literal? {
    let first = cursor.line
    let mark = cursor.peek(1)
    let dialect = EscapeDialect(cursor, quote: 0)
    // The characters of `od -c` have blanks between; a blank in a text that is escaped throughout is escaped too.
    if mark | 0x20 != 0x78,
      TextColumn.trim(cursor.text.line(first), in: cursor.text).contains(where: { cursor.text.characters[$0].isBlank })
    {
      return nil
    }
    var bytes = PacketBytes()
    var count = 0
    var isLikely = true
    var goesOn = false
    while true {
      var escapes = StringEscapes(quote: 0, dialect: dialect)
      while !cursor.isAtLineEnd {
        if cursor.current == 0x5C, cursor.peek(1) == LiteralCursor.lineFeed { break }
        guard escapes.read(&cursor) else { return nil }
      }
      guard escapes.stranger == nil else { return nil }
      let confidence = context.judge(escapes.bytes.bytes.span).confidence
      // A line that may be a packet on its own after one that may be one leaves it open what they are together.
      if cursor.line > first, !goesOn, confidence >= Self.likely, isLikely {
        cursor = LiteralCursor(cursor.line - 1, at: cursor.text.line(cursor.line - 1).upperBound, of: cursor.text)
        break
      }
      isLikely = isLikely && (confidence >= Self.likely || !escapes.bytes.bytes.isEmpty && cursor.line > first)
      bytes.append(contentsOf: escapes.bytes)
      count += escapes.numbers
      goesOn = cursor.current == 0x5C
      var probe = cursor
      if probe.current == 0x5C { probe.advance() }
      guard probe.current == LiteralCursor.lineFeed else { break }
      probe.advance()
      probe.skipBlanks()
      guard probe.current == 0x5C, probe.peek(1) == mark || (mark.isDecimalDigit && probe.peek(1).isDecimalDigit) else {
        break
      }
      cursor = probe
    }
    // PostgreSQL writes one `\x` before all digits.
    if count == 1, let digits = QuotedDigits.hexadecimal(cursor.text.characters[cursor.text.line(first)]),
      cursor.line == first
    {
      return Literal(name: "PostgreSQL bytea", bytes: digits, evidence: .strong, lines: first...first)
    }
    guard count >= Self.fewest, count * 8 >= bytes.count else { return nil }
    // Any text may be written by the numbers of its characters.
    let evidence: Literal.Evidence = mark == 0x75 ? .weak : .strong
    return Literal(name: "escaped bytes", bytes: bytes, evidence: evidence, lines: first...cursor.line)
  }

  // MARK: - Words

  /// Words of hexadecimal digits with the same character between each two: an underscore, or one that is more often seen
  /// in numbers, dates and addresses. `bytes.hex(":", 2)` has a colon after every second byte.
  private func words(at line: Int, of text: DumpText) -> Literal? {
    let characters = text.characters[TextColumn.trim(text.line(line), in: text)]
    guard let separator = characters.prefix(64).first(where: { $0.hexValue == nil }),
      [0x5F, 0x2E, 0x7C, 0x2F, 0x3A].contains(separator),
      characters.allSatisfy({ $0.hexValue != nil || $0 == separator })
    else { return nil }
    var bytes = PacketBytes()
    for word in characters.split(separator: separator, omittingEmptySubsequences: false) {
      guard let word = HexText.bytes(word), separator == 0x5F || word.count <= 2 else { return nil }
      bytes.append(contentsOf: word)
    }
    let isUnderscore = separator == 0x5F
    guard bytes.count >= (isUnderscore ? 4 : Self.fewestSeparated) else { return nil }
    return Literal(
      name: isUnderscore ? "hex with underscores" : "hex with separators", bytes: bytes,
      evidence: isUnderscore ? .strong : .weak, lines: line...line)
  }
}
