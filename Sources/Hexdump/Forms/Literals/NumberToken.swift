/// A number of a list of bytes: `2`, `0x2`, `02h`, `$02`, `16#02#`, `-10`, `(byte)0xf6`, `0x02u8`, `'A'`, `'0x2'`.
struct NumberToken {
  /// The value where the notation says its radix; else `nil`, and the values in each radix that the digits allow.
  private(set) var explicit: Int?
  private(set) var decimal: Int?
  private(set) var hexadecimal: Int?
  private(set) var octal: Int?
  private(set) var width = 0
  private(set) var isNegative = false
  private(set) var hasLeadingZero = false
  private(set) var hasLetter = false
  private(set) var isHexadecimal = false

  /// A byte of a value: unsigned, signed, or a signed one that was extended to 32 or 64 bits.
  static func byte(_ value: Int) -> UInt8? {
    switch value {
    case -128...255, 0xFFFF_FF80...0xFFFF_FFFF: UInt8(truncatingIfNeeded: value)
    default: nil
    }
  }

  /// Reads a number with the casts and suffixes around it; `nil` where none stands here.
  init?(_ cursor: inout LiteralCursor, allowsCharacters: Bool) {
    let casts = Self.skipCasts(&cursor)
    if cursor.take("-") {
      isNegative = true
      if cursor.take("(") { return nil }
    }
    if cursor.current == "'" || cursor.current == "\"" {
      guard readQuoted(&cursor, allowsCharacters: allowsCharacters) else { return nil }
    } else {
      guard readWord(&cursor) else { return nil }
    }
    Self.skipSuffix(&cursor)
    for _ in 0..<casts {
      guard cursor.take(")") || cursor.take("}") else { return nil }
    }
    if isNegative { negate() }
  }

  private mutating func negate() {
    explicit = explicit.map { -$0 }
    decimal = decimal.map { -$0 }
    (hexadecimal, octal) = (nil, nil)
  }

  /// A number that a word of a text is; `nil` where it is none.
  init?(_ word: ArraySlice<UInt8>) {
    isNegative = word.first == "-"
    guard word.count <= 20, read(isNegative ? word.dropFirst() : word) else { return nil }
    if isNegative { negate() }
  }

  /// Reads digits in hexadecimal whose mark is after the cursor.
  init?(hexadecimal cursor: inout LiteralCursor) {
    guard readHexadecimal(&cursor) else { return nil }
  }

  /// Moves over `(byte)`, and over the opening of `std::byte{`; returns how many brackets are to be closed.
  private static func skipCasts(_ cursor: inout LiteralCursor) -> Int {
    var open = 0
    _ = cursor.take(word: "byte ")
    for _ in 0..<4 {
      if cursor.current == "(" {
        var probe = cursor
        probe.advance()
        let start = probe.position
        while probe.current.isNameCharacter || probe.current == " ", probe.position - start < 24 { probe.advance() }
        if probe.position > start, probe.take(")"), !cursor.peek(1).isDecimalDigit {
          cursor = probe
          cursor.skipBlanks()
        } else {
          cursor.advance()
          cursor.skipBlanks()
          open += 1
        }
        continue
      }
      guard cursor.current.lowercased >= "b", cursor.current.isNameCharacter else { break }
      var probe = cursor
      let start = probe.position
      while probe.current.isNameCharacter || probe.current == ":", probe.position - start < 24 { probe.advance() }
      guard probe.position > start, probe.current == "(" || probe.current == "{" else { break }
      probe.advance()
      cursor = probe
      open += 1
    }
    return open
  }

  /// Moves over `.toByte()` and ` as u8`.
  private static func skipSuffix(_ cursor: inout LiteralCursor) {
    if cursor.current == ".", cursor.peek(1) != ".", !cursor.peek(1).isDecimalDigit {
      cursor.advance()
      var count = 0
      while cursor.current.isNameCharacter, count < 16 { (count, _) = (count + 1, cursor.advance()) }
      _ = cursor.take(word: "()")
    } else if cursor.rest.starts(with: " as ") {
      cursor.advance(by: 4)
      while cursor.current.isNameCharacter { cursor.advance() }
    }
  }

  private mutating func readQuoted(_ cursor: inout LiteralCursor, allowsCharacters: Bool) -> Bool {
    let quote = cursor.current
    cursor.advance()
    if cursor.current == "\\" || (allowsCharacters && quote == "'" && cursor.peek(1) == quote) {
      var escapes = StringEscapes(quote: quote)
      guard quote == "'", escapes.read(&cursor), escapes.bytes.count == 1, cursor.take(quote) else { return false }
      explicit = Int(escapes.bytes.bytes[0])
      return true
    }
    guard readWord(&cursor), cursor.take(quote) else {
      return false
    }
    // A string of a number is one that a program printed in hexadecimal, unless it has three digits.
    return true
  }

  private mutating func readWord(_ cursor: inout LiteralCursor) -> Bool {
    for prefix in ["&H", "&h", "#x", "#X", "$"] as [StaticString] where cursor.take(word: prefix) {
      return readHexadecimal(&cursor)
    }
    if cursor.current.lowercased == "x", cursor.peek(1).isQuote {
      cursor.advance(by: 2)
      return readHexadecimal(&cursor) && (cursor.take("\"") || cursor.take("'"))
    }
    let start = cursor.position
    while cursor.current.isNameCharacter, cursor.position - start <= 20 { cursor.advance() }
    let word = cursor.text.characters[start..<cursor.position]
    guard !word.isEmpty, word.count <= 20 else { return false }
    if cursor.current == "#", cursor.peek(1).hexValue != nil, let radix = Int(word, radix: 10) {
      cursor.advance()
      let digits = cursor.position
      while cursor.current.hexValue != nil { cursor.advance() }
      explicit = Int(cursor.text.characters[digits..<cursor.position], radix: radix)
      isHexadecimal = radix == 16
      _ = cursor.take("#")
      return explicit != nil
    }
    guard cursor.current == "'", cursor.peek(1) != LiteralCursor.lineFeed else { return read(word) }
    if let radix = Self.radices[cursor.peek(1).lowercased], word.allSatisfy(\.isDecimalDigit) {
      cursor.advance(by: 2)
      let digits = cursor.rest.prefix { $0.hexValue.map { $0 < radix } ?? false }
      cursor.advance(by: digits.count)
      explicit = Int(digits, radix: radix)
      isHexadecimal = radix == 16
      return explicit != nil
    }
    for suffix in ["'u8", "'i8", "'byte"] as [StaticString] where cursor.take(word: suffix) { break }
    return read(word)
  }

  /// Verilog's marks of a number's radix, after its length: `8'h02`.
  private static let radices: [UInt8: Int] = ["h": 16, "d": 10, "o": 8, "b": 2]

  private mutating func readHexadecimal(_ cursor: inout LiteralCursor) -> Bool {
    let start = cursor.position
    while cursor.current.hexValue != nil, cursor.position - start <= 8 { cursor.advance() }
    explicit = Int(cursor.text.characters[start..<cursor.position], radix: 16)
    isHexadecimal = true
    return explicit != nil && !cursor.current.isNameCharacter
  }

  private mutating func read(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix { $0.hexValue != nil }
    if word.first == "0", word.count > 2, let mark = word.dropFirst().first.map({ $0.lowercased }) {
      let body = word.dropFirst(2)
      let radix = mark == "x" ? 16 : mark == "o" ? 8 : mark == "b" ? 2 : 0
      if radix > 0 {
        let digits = body.prefix { $0.hexValue.map { $0 < radix } ?? false }
        if !digits.isEmpty, Self.isSuffix(word[digits.endIndex...]) {
          explicit = Int(digits.suffix(8), radix: radix)
          isHexadecimal = radix == 16
          return explicit != nil && (digits.count <= 8 || digits.dropLast(8).allSatisfy { $0.lowercased == "f" })
        }
        if radix != 2 { return false }
      }
    }
    if let last = word.last, last.lowercased == "h", digits.count == word.count - 1, digits.count > 0 {
      explicit = Int(digits.suffix(8), radix: 16)
      isHexadecimal = true
      return digits.count <= 9
    }
    let numerals = word.prefix { $0.isDecimalDigit }
    if !numerals.isEmpty, numerals.count < word.count, word[numerals.endIndex...].first?.hexValue == nil {
      explicit = Int(numerals, radix: 10)
      return explicit != nil && Self.isSuffix(word[numerals.endIndex...])
    }
    guard digits.count == word.count else { return false }
    width = word.count
    hasLetter = numerals.count < word.count
    hasLeadingZero = width > 1 && word.first == "0"
    hexadecimal = width <= 2 || width == 8 ? Int(word, radix: 16) : nil
    if width == 16, word.prefix(8).allSatisfy({ $0.lowercased == "f" }) { hexadecimal = Int(word.suffix(8), radix: 16) }
    if !hasLetter, width <= 3 {
      decimal = Int(word, radix: 10)
      octal = Int(word, radix: 8)
    } else if !hasLetter, width == 4, hasLeadingZero {
      octal = Int(word, radix: 8)
    }
    return hexadecimal != nil || decimal != nil || octal != nil
  }

  /// The suffixes that say a number's type in C, Java, Kotlin, Rust and F#.
  private static func isSuffix(_ word: ArraySlice<UInt8>) -> Bool {
    let names = ["", "u", "l", "ul", "lu", "ull", "u8", "i8", "_u8", "uy", "y", "ub"]
    return names.contains(String(decoding: word, as: UTF8.self).lowercased())
  }
}

extension Int {
  /// The number that digits of a radix spell; `nil` where one is no such digit, there is none, or it is too large.
  fileprivate init?(_ digits: ArraySlice<UInt8>, radix: Int) {
    guard !digits.isEmpty, digits.count <= 12, (2...16).contains(radix) else { return nil }
    var value = 0
    for digit in digits {
      guard let digit = digit.hexValue, digit < radix else { return nil }
      value = value * radix + Int(digit)
    }
    self = value
  }

}
