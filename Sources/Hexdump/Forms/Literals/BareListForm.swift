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
    let literal =
      escapes(at: line, of: text, with: context) ?? words(at: line, of: text)
      ?? numbers(at: line, of: text, upTo: &lastLineInVain, with: context)
      ?? namedNumbers(at: line, of: text, upTo: &lastLineInVain, with: context)
    if let literal, literal.isPacket(in: text, with: context) { return literal.reading(in: text) }
    return lastLineInVain - line > Self.mostLinesInVain ? .refusal(line..<(lastLineInVain + 1)) : nil
  }

  // MARK: - Escapes

  private func escapes(at line: Int, of text: DumpText, with context: Context) -> Literal? {
    var cursor = LiteralCursor(line, of: text)
    cursor.skipBlanks()
    let start = cursor.rest
    let mark = start.dropFirst().first ?? 0
    if start.first == "\\", mark.lowercased == "x" || mark == "u" || mark.isDecimalDigit {
      return slashes(&cursor, with: context)
    }
    if start.first == "$", mark.lowercased == "x" { return slashes(&cursor, with: context) }
    if let references = CharacterReferences.read(cursor) { return references }
    guard start.prefix(64).contains("%") else { return nil }
    return PercentEncoding.read(cursor, with: context)
  }

  private func slashes(_ cursor: inout LiteralCursor, with context: Context) -> Literal? {
    let first = cursor.line
    let mark = cursor.peek(1)
    let dialect = EscapeDialect(cursor, quote: 0)
    // The characters of `od -c` have blanks between; a blank in a text that is escaped throughout is escaped too.
    if mark.lowercased != "x",
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
        if cursor.current == "\\", cursor.peek(1) == LiteralCursor.lineFeed { break }
        if isPadding(cursor.rest) {
          cursor.skipLine()
          break
        }
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
      goesOn = cursor.current == "\\"
      var probe = cursor
      if probe.current == "\\" { probe.advance() }
      guard probe.current == LiteralCursor.lineFeed else { break }
      probe.advance()
      probe.skipBlanks()
      guard probe.current == "\\", probe.peek(1) == mark || (mark.isDecimalDigit && probe.peek(1).isDecimalDigit) else {
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
    let evidence: Literal.Evidence = mark == "u" ? .weak : .strong
    return Literal(name: "escaped bytes", bytes: bytes, evidence: evidence, lines: first...cursor.line)
  }

  /// What `hexdump -e` prints in place of bytes that there are none of: `\x  \x  `.
  private func isPadding(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: "\\x") && (rest.dropFirst(2).first?.isBlank ?? true)
      && rest.allSatisfy { $0.isBlank || $0 == "\\" || $0 == "x" }
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
