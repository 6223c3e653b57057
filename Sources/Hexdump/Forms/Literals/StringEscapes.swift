/// The bytes of a string with the escapes of C and its many heirs.
///
/// `\x` takes two digits at most: where C would take more, the value would not fit a byte. Octal escapes take three at
/// most. What is not escaped is its own byte.
struct StringEscapes {
  let quote: UInt8
  private let dialect: EscapeDialect
  private(set) var bytes = PacketBytes()
  /// How many bytes are written by their numbers.
  private(set) var numbers = 0
  /// Whether any escape is there.
  private(set) var hasEscapes = false
  /// Whether a character above U+007F is written by its number, which is one byte or its UTF-8.
  private(set) var hasWideCharacters = false
  /// The bytes where such characters are in UTF-8.
  private(set) var unicode = PacketBytes()
  /// Whether a byte above 0x7F is written by its number.
  private(set) var hasHighBytes = false
  /// The place of the first character that stands for an unknown number of bytes, and how many bytes are before it.
  private(set) var stranger: (line: Int, position: Int, index: Int)?

  init(quote: UInt8, dialect: EscapeDialect = .octal) { (self.quote, self.dialect) = (quote, dialect) }

  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    unicode.append(byte)
  }

  /// Reads one character or escape; `false` where the escape is none.
  mutating func read(_ cursor: inout LiteralCursor) -> Bool {
    let character = cursor.current
    guard character == 0x5C else {
      if character == .foreignCharacter, stranger == nil { stranger = (cursor.line, cursor.position, bytes.count) }
      append(character)
      cursor.advance()
      return true
    }
    cursor.advance()
    let escape = cursor.current
    // JSON may have a backslash before a slash, as in base64.
    if escape != 0x2F { hasEscapes = true }
    switch escape {
    case 0x78, 0x58:
      cursor.advance()
      if cursor.current == 0x7B { return readBraced(&cursor) }
      return readDigits(&cursor, radix: 16, most: 2)
    case 0x30 where dialect == .zeroOnly:
      cursor.advance()
      append(0)
      numbers += 1
      return true
    case 0x30...0x39 where dialect == .decimal || dialect == .haskell:
      return readDigits(&cursor, radix: 10, most: 3)
    case 0x26 where dialect == .haskell:
      cursor.advance()
      return true
    case 0x41...0x5A where dialect == .haskell:
      guard let (name, value) = EscapeDialect.controlName(cursor.rest) else { return false }
      cursor.advance(by: name)
      append(value)
      numbers += 1
      return true
    case 0x30...0x37: return readDigits(&cursor, radix: 8, most: 3)
    case 0x75, 0x55:
      cursor.advance()
      if cursor.current == 0x7B { return readBraced(&cursor) }
      return readCharacter(&cursor, digits: escape == 0x75 ? 4 : 8)
    default:
      cursor.advance()
      append(Self.named[escape] ?? escape)
      return escape >= 0x20 && escape < 0x7F
    }
  }

  /// The bytes that letters after a backslash stand for.
  private static let named: [UInt8: UInt8] = [
    0x61: 7, 0x62: 8, 0x74: 9, 0x6E: 10, 0x76: 11, 0x66: 12, 0x72: 13, 0x65: 27, 0x73: 32,
  ]

  private mutating func readDigits(_ cursor: inout LiteralCursor, radix: Int, most: Int) -> Bool {
    var value = 0
    var count = 0
    while count < most, let digit = cursor.current.hexValue, digit < radix, value * radix + Int(digit) <= 255 {
      value = value * radix + Int(digit)
      count += 1
      cursor.advance()
    }
    guard count > 0 else { return false }
    append(UInt8(value))
    if value >= 0x80 { hasHighBytes = true }
    numbers += 1
    return true
  }

  /// `\u{f6}`, `\x{f6}`.
  private mutating func readBraced(_ cursor: inout LiteralCursor) -> Bool {
    cursor.advance()
    var value: UInt32 = 0
    var count = 0
    while let digit = cursor.current.hexValue, count < 6 {
      value = value << 4 | UInt32(digit)
      count += 1
      cursor.advance()
    }
    return count > 0 && cursor.take(0x7D) && append(character: value)
  }

  private mutating func readCharacter(_ cursor: inout LiteralCursor, digits: Int) -> Bool {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = cursor.current.hexValue else { return false }
      value = value << 4 | UInt32(digit)
      cursor.advance()
    }
    return append(character: value)
  }

  private mutating func append(character value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value), value < 0x100 else { return false }
    numbers += 1
    bytes.append(UInt8(value))
    if value >= 0x80 { hasWideCharacters = true }
    unicode.append(contentsOf: Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter))
    return true
  }
}
