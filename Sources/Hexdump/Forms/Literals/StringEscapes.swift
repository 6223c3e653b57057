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
    guard character == "\\" else {
      if character == .foreignCharacter, stranger == nil { stranger = (cursor.line, cursor.position, bytes.count) }
      append(character)
      cursor.advance()
      return true
    }
    cursor.advance()
    let escape = cursor.current
    // JSON may have a backslash before a slash, as in base64.
    if escape != "/" { hasEscapes = true }
    switch escape {
    case "x", "X":
      cursor.advance()
      if cursor.current == "{" { return readBraced(&cursor) }
      return readDigits(&cursor, radix: 16, most: 2)
    case "0" where dialect == .zeroOnly:
      cursor.advance()
      append(0)
      numbers += 1
      return true
    case "0"..."9" where dialect == .decimal || dialect == .haskell:
      return readDigits(&cursor, radix: 10, most: 3)
    case "&" where dialect == .haskell:
      cursor.advance()
      return true
    case "A"..."Z" where dialect == .haskell:
      guard let (name, value) = EscapeDialect.controlName(cursor.rest) else { return false }
      cursor.advance(by: name)
      append(value)
      numbers += 1
      return true
    case "0"..."7": return readDigits(&cursor, radix: 8, most: 3)
    case "u", "U":
      cursor.advance()
      if cursor.current == "{" { return readBraced(&cursor) }
      return readCharacter(&cursor, digits: escape == "u" ? 4 : 8)
    default:
      cursor.advance()
      append(Self.named[escape] ?? escape)
      return escape >= " " && escape < 0x7F
    }
  }

  /// The bytes that letters after a backslash stand for.
  private static let named: [UInt8: UInt8] = [
    "a": 7, "b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "e": 27, "s": 32,
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
    return count > 0 && cursor.take("}") && append(character: value)
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
