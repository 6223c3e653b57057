import Packets

/// Bytes as addresses of the web have them: `%02%00E%00`.
struct PercentEncoding {
  private var bytes = PacketBytes()
  private var escapeCount = 0
  private var zeroCount = 0
  /// The place of the first `+`, which some write for a blank and some for itself.
  private var plus: Int?

  private static let fewest = 8

  /// Reads a line that holds nothing else.
  static func read(_ lexer: inout Lexer, with context: Context) -> Literal? {
    // Where blanks are escaped, `+` is itself, and the other way round.
    let (hasBlank, hasPlus) = (lexer.rest.holds(anyOf: ["%20"]), lexer.rest.holds(anyOf: ["%2b"]))
    var encoding = PercentEncoding()
    guard encoding.readAll(&lexer, plus: hasBlank == hasPlus ? nil : hasBlank ? "+" : " "),
      encoding.escapeCount >= fewest
    else { return nil }
    var literal = Literal(
      name: "percent-encoded bytes", bytes: encoding.bytes, evidence: encoding.zeroCount >= 2 ? .strong : .weak,
      lines: lexer.line...lexer.line)
    if let plus = encoding.plus, hasBlank == hasPlus {
      let message = "This + could be a space or a plus sign; the byte is unknown."
      literal.errors.append(lexer.text.error(message, line: lexer.line, at: plus))
    }
    decodeCharacters(of: &literal, lexer, with: context)
    return literal
  }

  /// Reads up to the end of the line; `meaning` is what `+` stands for, where that is known.
  private mutating func readAll(_ lexer: inout Lexer, plus meaning: UInt8?) -> Bool {
    while !lexer.isAtLineEnd {
      let character = lexer.current
      switch character {
      case "%":
        guard let high = lexer.peek(1).hexValue, let low = lexer.peek(2).hexValue else { return false }
        bytes.append(high << 4 | low)
        escapeCount += 1
        if high | low == 0 { zeroCount += 1 }
        lexer.advance(by: 2)
      case "+":
        plus = plus ?? lexer.position
        if let meaning { bytes.append(meaning) } else { bytes.appendUnknown(1) }
      // The characters besides letters and digits that need no escape.
      case "-", ".", "~", "!", "'", "(", ")", "*", "/", "@": bytes.append(character)
      default:
        guard character.isNameCharacter else { return false }
        bytes.append(character)
      }
      lexer.advance()
    }
    return true
  }

  /// Bytes that were taken for characters, as JavaScript's `encodeURIComponent` does, are two where they are above 0x7F.
  private static func decodeCharacters(of literal: inout Literal, _ lexer: Lexer, with context: Context) {
    let bytes = literal.bytes.bytes
    let characters = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard literal.bytes.unknown.isEmpty, characters.allSatisfy({ $0.value < 0x100 }) else { return }
    var decoded = PacketBytes()
    decoded.append(contentsOf: characters.map { UInt8($0.value) })
    let count = bytes.count - decoded.count
    guard count > 0 else { return }
    let asBytes = context.judge(bytes.span).confidence
    let asCharacters = context.judge(decoded.bytes.span).confidence
    if asCharacters > asBytes || (asCharacters == asBytes && count > 2) {
      literal.bytes = decoded
    } else if asCharacters == asBytes {
      let message = "These could be bytes of the packet or characters above U+007F; the packet ends before them."
      literal.errors.append(lexer.text.error(message, line: lexer.line, at: lexer.text.start(of: lexer.line)))
      literal.bytes.truncate(to: bytes.firstIndex { $0 >= 0x80 } ?? 0)
    }
  }
}
