import Packets

/// Lines of nothing but bytes in a notation of some language, without brackets or quotes around them:
///
///     02h 00h, $02,$00, 16#02# 16#00#, db 02h, 00h
///     2 0 0 2c fffffff6
///     \x02\x00, %02%00, 0200_00000002
///     send(1) [800-84A]: 2 0 5E 20 8 3
struct BareListForm: Form {
  var name: String { "list without brackets" }
  var description: String { "lists of numbers or bytes without brackets" }

  static let fewest = 8
  private static let mostLinesInVain = 16
  /// So many bytes are a row of a packet rather than one that was cut off.
  static let longestRow = 32
  /// So many bytes are more than an address of IPv6 has, and as many as an IPv4 header.
  static let fewestSeparated = 20
  static let plausible = 45
  /// The judge's confidence in each of two lines from which on they are two packets.
  static let sure = 90
  /// The same for lines that are too long for a row of one.
  static let likely = 60

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, !text.isEmpty(line),
      !PlainHexForm.isIntact(line, of: text) || isNumberAlone(line, of: text)
    else { return nil }
    var lastLineInVain = line
    var lexer = Lexer(line, of: text)
    lexer.skipBlanks()
    let start = lexer.place
    let literal =
      escapes(&lexer, with: context) ?? words(at: line, of: text)
      ?? numbers(from: start, &lexer, upTo: &lastLineInVain, with: context)
      ?? namedNumbers(at: line, of: text, upTo: &lastLineInVain, with: context)
    if let literal, literal.isPacket(in: text, with: context) { return literal.reading(in: text) }
    return lastLineInVain - line > Self.mostLinesInVain ? .refusal(line..<(lastLineInVain + 1)) : nil
  }

  // MARK: - Escapes

  private func escapes(_ lexer: inout Lexer, with context: Context) -> Literal? {
    let (first, mark) = (lexer.current, lexer.peek(1))
    if first == "\\", mark.lowercased == "x" || mark == "u" || mark.isDecimalDigit {
      return slashes(&lexer, with: context)
    }
    let start = lexer.place
    if let references = CharacterReferences.read(&lexer) { return references }
    lexer.place = start
    return lexer.rest.prefix(64).contains("%") ? PercentEncoding.read(&lexer, with: context) : nil
  }

  private func slashes(_ lexer: inout Lexer, with context: Context) -> Literal? {
    let (first, mark) = (lexer.line, lexer.peek(1))
    let evidence = EscapeDialect.Evidence(lexer, quote: 0)
    let dialect = evidence.mayBeDecimal ? .decimal : evidence.dialect
    // The characters of `od -c` have blanks between; a blank in a text that is escaped throughout is escaped too.
    if mark.lowercased != "x", lexer.rest.contains(where: \.isBlank) { return nil }
    var bytes = PacketBytes()
    var count = 0
    var isLikely = true
    var goesOn = false
    while true {
      var row = EscapedText(dialect: dialect)
      guard readRow(&row, &lexer), row.stranger == nil else { return nil }
      let confidence = context.judge(row.bytes.bytes.span).confidence
      // A line that may be a packet on its own after one that may be one leaves it open what they are together.
      if lexer.line > first, !goesOn, confidence >= Self.likely, isLikely, !isRow(bytes, row, with: context) {
        lexer.moveToLineAbove()
        break
      }
      isLikely = isLikely && (confidence >= Self.likely || row.bytes.count > 0 && lexer.line > first)
      bytes.append(contentsOf: row.bytes)
      count += row.numbers
      goesOn = lexer.current == "\\"
      let isFollowed = lexer.takes { lexer in
        if lexer.current == "\\" { lexer.advance() }
        guard lexer.current == Lexer.lineFeed else { return false }
        lexer.advance()
        lexer.skipBlanks()
        let next = lexer.peek(1)
        return lexer.current == "\\" && (next == mark || (mark.isDecimalDigit && next.isDecimalDigit))
      }
      guard isFollowed else { break }
    }
    // PostgreSQL writes one `\x` before all digits.
    if count == 1, lexer.line == first, let digits = QuotedDigits.hexadecimal(lexer[lexer.text.line(first)]) {
      return Literal(name: "PostgreSQL bytea", bytes: digits, evidence: .strong, lines: first...first)
    }
    guard count >= Self.fewest, count * 8 >= bytes.count else { return nil }
    // Any text may be written by the numbers of its characters.
    let evidenceOfBytes: Literal.Evidence = mark == "u" ? .weak : .strong
    return Literal(name: "escaped bytes", bytes: bytes, evidence: evidenceOfBytes, lines: first...lexer.line)
  }

  /// Whether bytes are a row of the packet above them, which says that it has more: a packet inside it may begin here.
  private func isRow(_ above: PacketBytes, _ row: EscapedText, with context: Context) -> Bool {
    guard row.bytes.count <= Self.longestRow, let length = context.statedLength(above.bytes) else { return false }
    return length > above.count
  }

  /// Reads up to the end of a line, or to the backslash there.
  private func readRow(_ row: inout EscapedText, _ lexer: inout Lexer) -> Bool {
    while true {
      row.takeBytes(&lexer)
      if lexer.isAtLineEnd || lexer.current == "\\" && lexer.peek(1) == Lexer.lineFeed { return true }
      if isPadding(lexer) {
        lexer.skipLine()
      } else {
        guard row.readNext(&lexer) else { return false }
      }
    }
  }

  /// What `hexdump -e` prints in place of bytes that there are none of: `\x  \x  `.
  private func isPadding(_ lexer: Lexer) -> Bool {
    lexer.stands("\\x") && (lexer.peek(2).isBlank || lexer.peek(2) == Lexer.lineFeed)
      && lexer.rest.allSatisfy { $0.isBlank || $0 == "\\" || $0 == "x" }
  }

  // MARK: - Words

  /// Words of hexadecimal digits with the same character between each two: an underscore, or one that is more often seen
  /// in numbers, dates and addresses. `bytes.hex(":", 2)` has a colon after every second byte.
  private func words(at line: Int, of text: DumpText) -> Literal? {
    let characters = text.characters[TextColumn.trim(text.line(line), in: text)]
    guard let separator = characters.prefix(64).first(where: { $0.hexValue == nil }),
      ["_", ".", "|", "/", ":"].contains(separator),
      characters.allSatisfy({ $0.hexValue != nil || $0 == separator })
    else { return nil }
    var bytes = PacketBytes()
    for word in characters.split(separator: separator, omittingEmptySubsequences: false) {
      guard let word = HexText.bytes(word), separator == "_" || word.count <= 2 else { return nil }
      bytes.append(contentsOf: word)
    }
    let isUnderscore = separator == "_"
    guard bytes.count >= (isUnderscore ? 4 : Self.fewestSeparated) else { return nil }
    return Literal(
      name: isUnderscore ? "hex with underscores" : "hex with separators", bytes: bytes,
      evidence: isUnderscore ? .strong : .weak, lines: line...line)
  }
}
