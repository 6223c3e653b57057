import Packets

/// Bytes as addresses of the web have them: `%02%00E%00`.
struct PercentEncoding {
  private var bytes = PacketBytes()
  private var escapes: [UInt8] = []
  /// The place of the first `+`, which some write for a blank and some for itself, and those of all in the bytes.
  private var plus: Int?
  private var pluses: [Int] = []

  private static let fewest = 8

  /// Reads a line that holds nothing else.
  static func read(_ lexer: inout Lexer, with context: Context) -> Literal? {
    var encoding = PercentEncoding()
    guard encoding.readAll(&lexer), encoding.escapes.count >= fewest else { return nil }
    let zeros = encoding.escapes.count { $0 == 0 }
    var literal = Literal(
      name: "percent-encoded bytes", bytes: encoding.bytes, evidence: zeros >= 2 ? .strong : .weak,
      lines: lexer.line...lexer.line)
    if let plus = encoding.plus {
      // Where blanks are escaped, `+` is itself, and the other way round.
      let (hasBlank, hasPlus) = (encoding.escapes.contains(" "), encoding.escapes.contains("+"))
      if hasBlank == hasPlus {
        let message = "This + may stand for a blank or for itself; it is unknown."
        literal.errors.append(lexer.text.error(message, line: lexer.line, at: plus))
        literal.bytes = encoding.replacingPluses { $0.appendUnknown(1) }
      } else if hasBlank {
        literal.bytes = encoding.replacingPluses { $0.append("+") }
      }
    }
    encoding.decodeCharacters(of: &literal, lexer, with: context)
    return literal
  }

  private mutating func readAll(_ lexer: inout Lexer) -> Bool {
    while !lexer.isAtLineEnd {
      let character = lexer.current
      switch character {
      case "%":
        guard let high = lexer.peek(1).hexValue, let low = lexer.peek(2).hexValue else { return false }
        escapes.append(high << 4 | low)
        bytes.append(high << 4 | low)
        lexer.advance(by: 2)
      case "+":
        plus = plus ?? lexer.position
        pluses.append(bytes.count)
        bytes.append(" ")
      // What is not escaped beside letters and digits.
      case "-", ".", "~", "!", "'", "(", ")", "*", "/", "@": bytes.append(character)
      default:
        guard character.isNameCharacter else { return false }
        bytes.append(character)
      }
      lexer.advance()
    }
    return true
  }

  private func replacingPluses(_ append: (inout PacketBytes) -> Void) -> PacketBytes {
    var result = PacketBytes()
    var next = pluses[...]
    for (index, byte) in bytes.bytes.enumerated() {
      if next.first == index {
        next.removeFirst()
        append(&result)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Bytes that were taken for characters, as JavaScript's `encodeURIComponent` does, are two where they are above 0x7F.
  private func decodeCharacters(of literal: inout Literal, _ lexer: Lexer, with context: Context) {
    guard literal.bytes.unknown.isEmpty, let (characters, count) = Self.characters(of: literal.bytes.bytes) else {
      return
    }
    let asBytes = context.judge(literal.bytes.bytes.span).confidence
    let asCharacters = context.judge(characters.bytes.span).confidence
    if asCharacters > asBytes || (asCharacters == asBytes && count > 2) {
      literal.bytes = characters
    } else if asCharacters == asBytes {
      let message = "These bytes may be those of a packet or of characters above U+007F; the packet ends before them."
      literal.errors.append(lexer.text.error(message, line: lexer.line, at: lexer.text.start(of: lexer.line)))
      literal.bytes.truncate(to: literal.bytes.bytes.firstIndex { $0 >= 0x80 } ?? 0)
    }
  }

  /// The characters, one byte each, where all bytes above 0x7F are the UTF-8 of characters up to U+00FF.
  private static func characters(of bytes: [UInt8]) -> (PacketBytes, Int)? {
    var characters = PacketBytes()
    var count = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        characters.append(bytes[index])
        index += 1
        continue
      }
      guard bytes[index] & 0xFE == 0xC2, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
      characters.append(bytes[index] << 6 | bytes[index + 1] & 0x3F)
      count += 1
      index += 2
    }
    return count > 0 ? (characters, count) : nil
  }
}
