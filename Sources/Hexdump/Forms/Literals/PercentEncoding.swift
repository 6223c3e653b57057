import Packets

/// Bytes as addresses of the web have them: `%02%00E%00`.
struct PercentEncoding {
  private var bytes = PacketBytes()
  private var escapeCount = 0
  private var zeroCount = 0
  private var hasBlank = false
  private var hasEscapedPlus = false
  /// The place of the first `+`, which some write for a blank and some for itself, and those of all in the bytes.
  private var plus: Int?
  private var pluses: [Int] = []

  private static let fewest = 8
  /// What is not escaped beside letters and digits: `-.~!'()*/@`.
  private static let unescaped: [UInt8] = ["-", ".", "~", "!", "'", "(", ")", "*", "/", "@"]

  /// Reads a line that holds nothing else.
  static func read(_ cursor: LiteralCursor, with context: Context) -> Literal? {
    var encoding = PercentEncoding()
    var end = cursor
    guard encoding.readAll(&end), encoding.escapeCount >= fewest else { return nil }
    var literal = Literal(
      name: "percent-encoded bytes", bytes: encoding.bytes, evidence: encoding.zeroCount >= 2 ? .strong : .weak,
      lines: cursor.line...cursor.line)
    if let plus = encoding.plus, encoding.hasBlank == encoding.hasEscapedPlus {
      literal.errors.append(
        cursor.text.error("This + may stand for a blank or for itself; it is unknown.", line: cursor.line, at: plus))
      literal.bytes = encoding.withoutPluses
    } else if encoding.plus != nil, encoding.hasBlank {
      literal.bytes = encoding.withPluses
    }
    encoding.decodeCharacters(of: &literal, cursor, with: context)
    return literal
  }

  private mutating func readAll(_ cursor: inout LiteralCursor) -> Bool {
    while !cursor.isAtLineEnd {
      let character = cursor.current
      if character == "%", let high = cursor.peek(1).hexValue, let low = cursor.peek(2).hexValue {
        let byte = high << 4 | low
        bytes.append(byte)
        escapeCount += 1
        if byte == 0 { zeroCount += 1 }
        if byte == " " { hasBlank = true }
        if byte == "+" { hasEscapedPlus = true }
        cursor.advance(by: 3)
        continue
      }
      if character == "+" {
        plus = plus ?? cursor.position
        pluses.append(bytes.count)
        bytes.append(" ")
      } else if character.isNameCharacter || Self.unescaped.contains(character) {
        bytes.append(character)
      } else {
        return false
      }
      cursor.advance(by: 1)
    }
    return true
  }

  /// The bytes where `+` is itself, as where blanks are escaped.
  private var withPluses: PacketBytes { replacingPluses { $0.append("+") } }

  private var withoutPluses: PacketBytes { replacingPluses { $0.appendUnknown(1) } }

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
  private func decodeCharacters(of literal: inout Literal, _ cursor: LiteralCursor, with context: Context) {
    guard literal.bytes.unknown.isEmpty, let (characters, count) = Self.characters(of: literal.bytes.bytes) else {
      return
    }
    let asBytes = context.judge(literal.bytes.bytes.span).confidence
    let asCharacters = context.judge(characters.bytes.span).confidence
    if asCharacters > asBytes || (asCharacters == asBytes && count > 2) {
      literal.bytes = characters
    } else if asCharacters == asBytes {
      let message = "These bytes may be those of a packet or of characters above U+007F; the packet ends before them."
      literal.errors.append(cursor.text.error(message, line: cursor.line, at: cursor.position))
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
