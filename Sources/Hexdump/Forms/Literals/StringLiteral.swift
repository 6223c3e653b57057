import Packets

/// A string whose bytes are a packet's: with escapes as C, Go, Java, Perl, Python, Rust or Swift have them, or with
/// digits in hexadecimal or base64. Strings one after the other are one.
///
///     "\x02\x00\x00\x00\x00\x02" \
///     "\x02\x00\x00\x00\x00\x01"
struct StringLiteral {
  private var bytes = PacketBytes()
  private var unicode = PacketBytes()
  private(set) var numbers = 0
  private var hasEscapes = false
  private var hasWideCharacters = false
  private var hasHighBytes = false
  /// How many bytes are before the first place of which nobody knows what it stands for.
  private var cut: Int?
  var errors: [InputError] = []
  /// Where each of the strings begins in the bytes, and its lines.
  private(set) var pieces: [(start: Int, lines: ClosedRange<Int>)] = []
  /// What digits after a backslash are, where it is known, and what each of the strings says of it.
  private let dialect: EscapeDialect?
  private var dialects: Set<EscapeDialect> = []
  let hasBytePrefix: Bool
  let isInBrackets: Bool
  /// The quote of the string that is read; the next may have another.
  private(set) var quote: UInt8
  private let before: ArraySlice<UInt8>

  static let fewestNumbers = 4
  /// So many characters are the digits of eight bytes in hexadecimal, and more in base64.
  private static let fewestDigits = 16
  private static let reach = 80
  /// The judge's confidence in each of several strings from which on each is a packet.
  private static let sure = 90

  /// Reads the strings at the cursor, and moves past them; `isClosed` is `false` where the first has no end.
  static func read(_ cursor: inout LiteralCursor, isClosed: inout Bool, with context: Context) -> [Literal] {
    let start = cursor
    var string = StringLiteral(start)
    isClosed = string.readAll(&cursor)
    // Where one of the strings has an 8 or a 9 among its digits, all are decimal.
    if string.dialects.count > 1, string.dialects.contains(.decimal) {
      cursor = start
      string = StringLiteral(start, dialect: .decimal)
      isClosed = string.readAll(&cursor)
    }
    guard isClosed || string.numbers >= 8 else { return [] }
    return string.literals(behind: cursor, with: context)
  }

  private init(_ cursor: LiteralCursor, dialect: EscapeDialect? = nil) {
    self.dialect = dialect
    quote = cursor.current
    before = cursor.before(Self.reach)
    let prefix = before.suffix(1).first
    hasBytePrefix = prefix == "b" || prefix == "B"
    isInBrackets = Self.isOpen(before) || Self.isContinued(cursor)
  }

  private static func isOpen(_ words: ArraySlice<UInt8>) -> Bool {
    words.count { ["(", "[", "{"].contains($0) } > words.count { [")", "]", "}"].contains($0) }
  }

  /// Whether the line above ends with an opening bracket, a colon, an equals sign or a backslash.
  private static func isContinued(_ cursor: LiteralCursor) -> Bool {
    guard cursor.line > 0, cursor.before(reach).dropLast().allSatisfy(\.isBlank),
      let last = cursor.text.characters[cursor.text.line(cursor.line - 1)].last
    else { return false }
    return ["(", "[", "{", ":", "=", "\\"].contains(last)
  }

  /// Reads the strings that follow each other; `false` where the first is not closed.
  private mutating func readAll(_ cursor: inout LiteralCursor) -> Bool {
    while true {
      let first = cursor.line
      let start = bytes.count
      quote = cursor.current
      cursor.advance()
      let isClosed = readPiece(&cursor)
      pieces.append((start, first...cursor.line))
      guard isClosed else { return false }
      repeatLast(&cursor)
      var probe = cursor
      guard moveToNext(&probe) else {
        reportMissing(behind: cursor)
        return true
      }
      cursor = probe
    }
  }

  private mutating func readPiece(_ cursor: inout LiteralCursor) -> Bool {
    let dialect = self.dialect ?? EscapeDialect(cursor, quote: quote)
    dialects.insert(dialect)
    var escapes = StringEscapes(quote: quote, dialect: dialect)
    defer { take(escapes, cursor) }
    while true {
      if cursor.isAtLineEnd {
        if escapes.numbers + numbers >= Self.fewestNumbers { errors.append(unclosed(cursor)) }
        return false
      }
      if cursor.take(quote) { return true }
      if cursor.current == "\\", cursor.peek(1) == LiteralCursor.lineFeed {
        cursor.advance()
        guard cursor.current == LiteralCursor.lineFeed else {
          errors.append(unclosed(cursor))
          return false
        }
        cursor.advance()
        if hasBytePrefix { cursor.skipBlanks() }
        continue
      }
      let place = cursor
      if !escapes.read(&cursor) {
        errors.append(place.error("This escape is none of a byte; the packet ends here."))
        cut = cut ?? bytes.count + escapes.bytes.count
        while !cursor.isAtLineEnd, cursor.current != quote {
          if cursor.current == "\\" { cursor.advance() }
          cursor.advance()
        }
        return cursor.take(quote)
      }
    }
  }

  private func unclosed(_ cursor: LiteralCursor) -> InputError {
    cursor.error("This string is not closed; bytes may be missing at its end.")
  }

  private mutating func take(_ escapes: StringEscapes, _ cursor: LiteralCursor) {
    if let stranger = escapes.stranger {
      let message = "This character is not ASCII, and its bytes are not known; the packet ends here. Escape it."
      errors.append(cursor.text.error(message, line: stranger.line, at: stranger.position))
      cut = min(cut ?? .max, bytes.count + stranger.index)
    }
    bytes.append(contentsOf: escapes.bytes)
    unicode.append(contentsOf: escapes.unicode)
    numbers += escapes.numbers
    hasEscapes = hasEscapes || escapes.hasEscapes
    hasWideCharacters = hasWideCharacters || escapes.hasWideCharacters
    hasHighBytes = hasHighBytes || escapes.hasHighBytes
  }

  /// A debugger's ` <repeats 30 times>` after a string of one byte.
  private mutating func repeatLast(_ cursor: inout LiteralCursor) {
    var probe = cursor
    guard probe.take(word: " <repeats "), let count = probe.decimal(), probe.take(word: " times>"), count > 1,
      bytes.count > 0
    else { return }
    bytes.repeatLast(1, count: count - 1)
    unicode.repeatLast(1, count: count - 1)
    cursor = probe
  }

  private func literals(behind cursor: LiteralCursor, with context: Context) -> [Literal] {
    guard !isRaw, let lines = pieces.first?.lines.lowerBound else { return [] }
    // The digits of a packet in a string of bytes, as `hexlify` and `b64encode` return them, are no packet themselves.
    let holdsDigits = hasBytePrefix && !hasEscapes && errors.isEmpty && QuotedDigits.isDigits(bytes.bytes)
    if numbers >= Self.fewestNumbers || (hasBytePrefix && bytes.count >= 8 && !holdsDigits)
      || numbers * 2 > bytes.count
    {
      return escaped(lines...cursor.line, in: cursor.text, with: context)
    }
    // Most strings of a text are too short.
    guard errors.isEmpty, bytes.count >= Self.fewestDigits else { return [] }
    let digits = QuotedDigits(before: before, behind: cursor.rest.prefix(Self.reach))
    if hasEscapes {
      let bytea = digits.bytea(bytes.bytes[...], hasByte: numbers == 1, lines: lines...cursor.line)
      return bytea.map { [$0] } ?? []
    }
    // A span of code may hold an assignment.
    if quote == "`", pieces.count == 1, let sign = bytes.bytes.lastIndex(where: { [":", "="].contains($0) }),
      let value = digits.literal(bytes.bytes[(sign + 1)...], lines: lines...cursor.line, with: context)
    {
      return [value]
    }
    if pieces.count > 1 {
      let separate = pieces.indices.map { index in
        digits.literal(piece(index, of: bytes), lines: pieces[index].lines, with: context)
      }
      if separate.allSatisfy({ isSure($0?.bytes, with: context) }) { return separate.compactMap { $0 } }
    }
    return digits.literal(bytes.bytes[...], lines: lines...cursor.line, with: context).map { [$0] } ?? []
  }

  /// Whether backslashes are none of escapes: `r'\x02'`.
  private var isRaw: Bool { before.last.map { $0.lowercased == "r" } ?? false }

  private func escaped(_ lines: ClosedRange<Int>, in text: DumpText, with context: Context) -> [Literal] {
    // Without an escape they may be any text.
    let evidence: Literal.Evidence = hasEscapes ? .strong : .weak
    var literal = Literal(name: name, bytes: bytes, evidence: evidence, errors: errors, lines: lines)
    if hasWideCharacters, unicode.bytes != bytes.bytes {
      let asBytes = context.judge(bytes.bytes.span).confidence
      let asText = context.judge(unicode.bytes.span).confidence
      // Where bytes are written as `\xf6`, `\u00f6` is a character, as in Go.
      if hasHighBytes || asText > asBytes + 15 { literal.bytes = unicode }
    }
    if let cut { literal.bytes.truncate(to: cut) }
    if let altered = lines.first(where: text.alteredLines.contains) {
      let message = "A character of this line is not ASCII and may be bytes of the string; escape it."
      literal.errors.append(text.error(message, line: altered, at: text.line(altered).lowerBound))
    }
    if pieces.count > 1, literal.errors.isEmpty {
      let separate = pieces.indices.map { index in
        var bytes = PacketBytes()
        bytes.append(contentsOf: piece(index, of: literal.bytes))
        return Literal(name: name, bytes: bytes, evidence: .strong, lines: pieces[index].lines)
      }
      if separate.allSatisfy({ isSure($0.bytes, with: context) }) { return separate }
    }
    return [literal]
  }

  private func piece(_ index: Int, of bytes: PacketBytes) -> ArraySlice<UInt8> {
    let end = index + 1 < pieces.count ? pieces[index + 1].start : bytes.count
    return bytes.bytes[min(pieces[index].start, end)..<min(end, bytes.count)]
  }

  private func isSure(_ bytes: PacketBytes?, with context: Context) -> Bool {
    bytes.map { context.judge($0.bytes.span).confidence >= Self.sure } ?? false
  }

  private var name: String { hasBytePrefix ? "byte string" : "escaped string" }
}
