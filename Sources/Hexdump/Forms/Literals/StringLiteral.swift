import Packets

/// A string whose bytes are a packet's: with escapes as C, Go, Java, Perl, Python, Rust or Swift have them, or with
/// digits in hexadecimal or base64. Strings one after the other are one.
///
///     "\x02\x00\x00\x00\x00\x02" \
///     "\x02\x00\x00\x00\x00\x01"
struct StringLiteral {
  private(set) var text = EscapedText()
  /// How many bytes are before the first place of which nobody knows what it stands for.
  private var cut: Int?
  var errors: [InputError] = []
  /// Where each of the strings begins in the bytes, and its lines.
  private(set) var pieces: [(start: Int, lines: ClosedRange<Int>)] = []
  /// Where the strings stand, with their quotes.
  private(set) var places: [Range<Int>] = []
  /// What digits after a backslash are, where it is known, and what each of the strings says of it.
  private let dialect: EscapeDialect?
  private var dialects: [EscapeDialect] = []
  private var mayBeDecimal = false
  let hasBytePrefix: Bool
  let isInBrackets: Bool
  /// Whether a sign at the end of a line joined two of the strings.
  var hasSigns = false
  /// The quote of the string that is read; the next may have another.
  private(set) var quote: UInt8
  private let before: Range<Int>

  static let fewestNumbers = 4
  /// So many characters are the digits of eight bytes in hexadecimal, and more in base64.
  private static let fewestDigits = 16
  private static let reach = 80
  /// The judge's confidence in each of several strings from which on each is a packet.
  private static let sure = 90

  /// Reads the strings at the lexer's place, and moves past them; `isClosed` is `false` where the first has no end.
  static func read(_ lexer: inout Lexer, isClosed: inout Bool, with context: Context) -> [Literal] {
    let start = lexer.place
    var string = StringLiteral(lexer)
    isClosed = string.readAll(&lexer)
    // Where one of the strings has decimal digits, all have.
    if string.mayBeDecimal || string.dialects.count > 1 && string.dialects.contains(.decimal) {
      let end = lexer.place
      lexer.place = start
      var decimal = StringLiteral(lexer, dialect: .decimal)
      let isDecimalClosed = decimal.readAll(&lexer)
      if string.dialects.contains(.decimal) || decimal.confidence(with: context) >= string.confidence(with: context) {
        (string, isClosed) = (decimal, isDecimalClosed)
      } else {
        lexer.place = end
      }
    }
    guard isClosed || string.text.numbers >= 8 else { return [] }
    return string.literals(behind: lexer, with: context)
  }

  private init(_ lexer: Lexer, dialect: EscapeDialect? = nil) {
    self.dialect = dialect
    quote = lexer.current
    let before = lexer.before(Self.reach)
    self.before = before.indices
    hasBytePrefix = before.last?.lowercased == "b"
    isInBrackets = Self.isOpen(before) || Self.isContinued(lexer, before)
  }

  private static func isOpen(_ words: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for character in words {
      switch character {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      default: break
      }
    }
    return depth > 0
  }

  /// Whether the line above ends with an opening bracket, a colon, an equals sign or a backslash.
  private static func isContinued(_ lexer: Lexer, _ before: ArraySlice<UInt8>) -> Bool {
    guard lexer.line > 0, before.dropLast().allSatisfy(\.isBlank),
      let last = lexer[lexer.text.line(lexer.line - 1)].last
    else { return false }
    return ["(", "[", "{", ":", "=", "\\"].contains(last)
  }

  private func confidence(with context: Context) -> Int { context.judge(text.bytes.bytes.span).confidence }

  // MARK: - Reading

  /// Reads the strings that follow each other; `false` where the first is not closed.
  private mutating func readAll(_ lexer: inout Lexer) -> Bool {
    while true {
      let (first, start, position) = (lexer.line, text.bytes.count, lexer.position)
      quote = lexer.current
      lexer.advance()
      let isClosed = readPiece(&lexer)
      pieces.append((start, first...lexer.line))
      places.append(position..<lexer.position)
      guard isClosed else { return false }
      // A debugger's repeats after a string of one byte.
      if lexer.current == " ", text.bytes.count > 0, let count = lexer.repeats() { text.repeatLast(count - 1) }
      guard lexer.takes({ moveToNext(&$0) }) else {
        reportMissing(behind: &lexer)
        return true
      }
    }
  }

  private mutating func readPiece(_ lexer: inout Lexer) -> Bool {
    text.dialect = dialect ?? findDialect(lexer)
    text.stranger = nil
    defer { reportStranger(lexer) }
    while true {
      text.takeBytes(&lexer)
      if lexer.isAtLineEnd { return reportUnclosed(lexer) }
      if lexer.take(quote) { return true }
      let place = lexer.place
      if lexer.current == "\\", lexer.peek(1) == Lexer.lineFeed {
        lexer.advance()
        guard lexer.current == Lexer.lineFeed else { return reportUnclosed(lexer, always: true) }
        lexer.advance()
        if hasBytePrefix { lexer.skipBlanks() }
      } else if !text.readNext(&lexer) {
        let message = "This escape does not stand for a byte; the packet ends here."
        errors.append(lexer.text.error(message, line: place.line, at: place.position))
        cut = cut ?? text.bytes.count
        while !lexer.isAtLineEnd, lexer.current != quote {
          if lexer.current == "\\" { lexer.advance() }
          lexer.advance()
        }
        return lexer.take(quote)
      }
    }
  }

  private mutating func findDialect(_ lexer: Lexer) -> EscapeDialect {
    let evidence = EscapeDialect.Evidence(lexer, quote: quote)
    let dialect = evidence.dialect
    if !dialects.contains(dialect) { dialects.append(dialect) }
    mayBeDecimal = mayBeDecimal || evidence.mayBeDecimal
    return dialect
  }

  private mutating func reportUnclosed(_ lexer: Lexer, always: Bool = false) -> Bool {
    if always || text.numbers >= Self.fewestNumbers {
      errors.append(lexer.error("This string is not closed; bytes may be missing at its end."))
    }
    return false
  }

  private mutating func reportStranger(_ lexer: Lexer) {
    guard let (place, index) = text.stranger else { return }
    let message = "This character is not ASCII, and its bytes are unknown; the packet ends here. Escape it."
    errors.append(lexer.text.error(message, line: place.line, at: place.position))
    cut = min(cut ?? .max, index)
  }

  // MARK: - What they are

  private func literals(behind lexer: Lexer, with context: Context) -> [Literal] {
    let before = lexer[before]
    // Backslashes are none of escapes in `r'\x02'`.
    guard before.last?.lowercased != "r", let first = pieces.first?.lines.lowerBound else { return [] }
    let (lines, bytes) = (first...lexer.line, text.bytes)
    // The digits of a packet in a string of bytes, as `hexlify` and `b64encode` return them, are no packet themselves.
    if text.numbers >= Self.fewestNumbers || text.numbers * 2 > bytes.count || hasBytePrefix && bytes.count >= 8,
      text.hasEscapes || !errors.isEmpty || !QuotedDigits.isDigits(bytes.bytes)
    {
      return escaped(lines, in: lexer.text, with: context)
    }
    // Most strings of a text are too short.
    guard errors.isEmpty, bytes.count >= Self.fewestDigits else { return [] }
    let digits = QuotedDigits(before: before, behind: lexer.rest.prefix(Self.reach))
    if text.hasEscapes { return digits.bytea(bytes.bytes, hasByte: text.numbers == 1, lines: lines).map { [$0] } ?? [] }
    // A span of code may hold an assignment.
    if quote == "`", pieces.count == 1, let sign = bytes.bytes.lastIndex(where: { $0 == ":" || $0 == "=" }),
      let value = digits.literal(bytes.bytes[(sign + 1)...], lines: lines, with: context)
    {
      return [value]
    }
    let separate = separate(bytes, with: context) { digits.literal($0, lines: $1, with: context) }
    return separate ?? digits.literal(bytes.bytes[...], lines: lines, with: context).map { [$0] } ?? []
  }

  private func escaped(_ lines: ClosedRange<Int>, in dump: DumpText, with context: Context) -> [Literal] {
    let name = hasBytePrefix ? "byte string" : "escaped string"
    // Without an escape they may be any text.
    var literal = Literal(
      name: name, bytes: text.bytes, evidence: text.hasEscapes ? .strong : .weak, errors: errors, lines: lines)
    if text.hasWideCharacters, text.unicode.bytes != text.bytes.bytes {
      let asText = context.judge(text.unicode.bytes.span).confidence
      // Where bytes are written as `\xf6`, `\u00f6` is a character, as in Go.
      if text.hasHighBytes || asText > confidence(with: context) + 15 { literal.bytes = text.unicode }
    }
    if let cut { literal.bytes.truncate(to: cut) }
    if let altered = alteredLine(of: dump) {
      let message = "A character of this line is not ASCII and may be bytes of the string; escape it."
      literal.errors.append(dump.error(message, line: altered, at: dump.line(altered).lowerBound))
    }
    guard literal.errors.isEmpty else { return [literal] }
    return separate(literal.bytes, with: context) { piece, lines in
      var bytes = PacketBytes()
      bytes.append(contentsOf: piece)
      return Literal(name: name, bytes: bytes, evidence: .strong, lines: lines)
    } ?? [literal]
  }

  /// What each of several strings is, where each is surely a packet.
  private func separate(
    _ bytes: PacketBytes, with context: Context, _ literal: (ArraySlice<UInt8>, ClosedRange<Int>) -> Literal?
  ) -> [Literal]? {
    guard pieces.count > 1 else { return nil }
    var found: [Literal] = []
    for (index, piece) in pieces.enumerated() {
      let end = min(index + 1 < pieces.count ? pieces[index + 1].start : bytes.count, bytes.count)
      guard let literal = literal(bytes.bytes[min(piece.start, end)..<end], piece.lines),
        literal.bytes.count >= Context.leastWhole, context.judge(literal.bytes.bytes.span).confidence >= Self.sure
      else { return nil }
      found.append(literal)
    }
    return found
  }
}
