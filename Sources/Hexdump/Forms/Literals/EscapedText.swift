/// The bytes of text with the escapes of C and its many heirs.
///
/// `\x` takes at most two digits; C takes more, but such a value would not fit in a byte. A character that is not escaped
/// stands for itself.
struct EscapedText {
  var dialect = EscapeDialect.octal
  private(set) var bytes = PacketBytes()
  /// How many bytes are written by their numbers.
  private(set) var numbers = 0
  /// Whether any escape is there.
  private(set) var hasEscapes = false
  /// Whether a character above U+007F is written by its number, which is one byte or its UTF-8.
  private(set) var hasWideCharacters = false
  /// The bytes where such characters are in UTF-8; empty as long as there is none.
  private(set) var unicode = PacketBytes()
  /// Whether a byte above 0x7F is written by its number.
  private(set) var hasHighBytes = false
  /// The place of the first character that stands for an unknown number of bytes, and how many bytes are before it.
  var stranger: (place: Lexer.Place, index: Int)?

  /// Reads the escapes in hexadecimal that stand here one after the other.
  mutating func takeBytes(_ lexer: inout Lexer) {
    guard !hasWideCharacters, lexer.current == "\\" else { return }
    let count = bytes.count
    lexer.takeBytes(behind: ("\\", "x"), endingWith: nil, into: &bytes)
    guard bytes.count > count else { return }
    hasEscapes = true
    hasHighBytes = hasHighBytes || bytes.bytes[count...].contains { $0 >= 0x80 }
    numbers += bytes.count - count
  }

  /// Reads one character or escape; `false` where the escape is none.
  mutating func readNext(_ lexer: inout Lexer) -> Bool {
    let character = lexer.current
    if character == "\\" {
      lexer.advance()
      return readEscape(&lexer)
    }
    if character == .foreignCharacter, stranger == nil { stranger = (lexer.place, bytes.count) }
    append(character)
    lexer.advance()
    return true
  }

  mutating func repeatLast(_ count: Int) {
    bytes.repeatLast(1, count: count)
    if hasWideCharacters { unicode.repeatLast(1, count: count) }
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    if hasWideCharacters { unicode.append(byte) }
  }

  private mutating func append(number: Int) -> Bool {
    append(UInt8(truncatingIfNeeded: number))
    hasHighBytes = hasHighBytes || number >= 0x80
    numbers += 1
    return true
  }

  private mutating func readEscape(_ lexer: inout Lexer) -> Bool {
    guard !lexer.isAtLineEnd else { return false }
    let escape = lexer.current
    // JSON may have a backslash before a slash, as in base64.
    hasEscapes = hasEscapes || escape != "/"
    switch escape {
    case "0"..."9" where escape < "8" || dialect.radix > 8:
      if escape == "0", dialect.isZeroAlone {
        lexer.advance()
        return append(number: 0)
      }
      return readByte(&lexer, radix: dialect.radix, most: 3)
    case "&" where dialect.hasNames:
      lexer.advance()
      return true
    case "A"..."Z" where dialect.hasNames:
      guard let (length, value) = EscapeDialect.controlName(lexer.rest) else { return false }
      lexer.advance(by: length)
      return append(number: Int(value))
    case _ where dialect.hasHexadecimal && (escape.lowercased == "x" || escape.lowercased == "u"):
      lexer.advance()
      if lexer.take("{") {
        let value = lexer.digits(radix: 16, most: 6)
        return lexer.take("}") && append(character: value)
      }
      if escape.lowercased == "x" { return readByte(&lexer, radix: 16, most: 2) }
      let digits = lexer.take(most: escape == "u" ? 4 : 8) { $0.hexValue != nil }
      guard digits.count == (escape == "u" ? 4 : 8) else { return false }
      return append(character: Lexer.number(digits, of: lexer.text.characters, radix: 16))
    default:
      lexer.advance()
      append(Self.named(escape))
      return escape >= " " && escape < 0x7F
    }
  }

  /// The byte that a letter after a backslash stands for.
  private static func named(_ letter: UInt8) -> UInt8 {
    switch letter {
    case "a": 7
    case "b": 8
    case "t": 9
    case "n": 10
    case "v": 11
    case "f": 12
    case "r": 13
    case "e": 27
    case "s": 32
    default: letter
    }
  }

  /// Reads as many digits as are of a byte.
  private mutating func readByte(_ lexer: inout Lexer, radix: UInt8, most: Int) -> Bool {
    var value = 0
    let digits = lexer.take(most: most) { character in
      guard let digit = character.hexValue, digit < radix, value * Int(radix) + Int(digit) <= 255 else { return false }
      value = value * Int(radix) + Int(digit)
      return true
    }
    return !digits.isEmpty && append(number: value)
  }

  private mutating func append(character value: Int?) -> Bool {
    guard let value, value < 0x100 else { return false }
    if value >= 0x80, !hasWideCharacters { (unicode, hasWideCharacters) = (bytes, true) }
    numbers += 1
    bytes.append(UInt8(value))
    guard hasWideCharacters else { return true }
    if value >= 0x80 { unicode.append(0xC0 | UInt8(value >> 6)) }
    unicode.append(value >= 0x80 ? 0x80 | UInt8(value & 0x3F) : UInt8(value))
    return true
  }
}
