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

  /// The most characters of a number.
  private static let longest = 20
  /// The most digits that are looked at, as a value of 32 bits has them; those before them extend its sign.
  private static let mostDigits = 8

  /// A byte of a value: unsigned, signed, or a signed one that was extended to 32 or 64 bits.
  static func byte(_ value: Int) -> UInt8? {
    switch value {
    case -128...255, 0xFFFF_FF80...0xFFFF_FFFF: UInt8(truncatingIfNeeded: value)
    default: nil
    }
  }

  /// Reads a number with the casts and suffixes around it; `nil` where none stands here.
  init?(_ lexer: inout Lexer, allowsCharacters: Bool) {
    let casts = lexer.current.isDecimalDigit ? 0 : Self.skipCasts(&lexer)
    isNegative = lexer.take("-")
    if isNegative, lexer.current == "(" { return nil }
    let isQuoted = lexer.current == "'" || lexer.current == "\""
    guard isQuoted ? readQuoted(&lexer, allowsCharacters) : readWord(&lexer) else { return nil }
    Self.skipSuffix(&lexer)
    for _ in 0..<casts { guard lexer.take(")") || lexer.take("}") else { return nil } }
    if isNegative { negate() }
  }

  /// A number that a word of a text is; `nil` where it is none.
  init?(_ word: Range<Int>, of characters: [UInt8]) {
    isNegative = characters[word.lowerBound] == "-"
    guard word.count <= Self.longest, read(isNegative ? word.dropFirst() : word, of: characters) else { return nil }
    if isNegative { negate() }
  }

  /// Reads digits in hexadecimal whose mark is before them.
  init?(hexadecimal lexer: inout Lexer) {
    guard readHexadecimal(&lexer) else { return nil }
  }

  private mutating func negate() {
    explicit = explicit.map { -$0 }
    decimal = decimal.map { -$0 }
    (hexadecimal, octal) = (nil, nil)
  }

  // MARK: - Around numbers

  /// Moves over `(byte)`, and over the opening of `std::byte{`; returns how many brackets are to be closed.
  private static func skipCasts(_ lexer: inout Lexer) -> Int {
    var open = 0
    _ = lexer.take(word: "byte ")
    for _ in 0..<4 {
      if lexer.current == "(" {
        let isCast = lexer.takes { lexer in
          guard !lexer.peek(1).isDecimalDigit else { return false }
          lexer.advance()
          return !lexer.take(most: 24) { $0.isNameCharacter || $0 == " " }.isEmpty && lexer.take(")")
        }
        if !isCast {
          lexer.advance()
          open += 1
        }
        lexer.skipBlanks()
        continue
      }
      guard lexer.current.lowercased >= "b", lexer.current.isNameCharacter else { break }
      let isOpened = lexer.takes { lexer in
        lexer.take(most: 24) { $0.isNameCharacter || $0 == ":" }
        return lexer.take("(") || lexer.take("{")
      }
      guard isOpened else { break }
      open += 1
    }
    return open
  }

  /// Moves over `.toByte()` and ` as u8`.
  private static func skipSuffix(_ lexer: inout Lexer) {
    if lexer.current == ".", lexer.peek(1) != ".", !lexer.peek(1).isDecimalDigit {
      lexer.advance()
      lexer.take(most: 16) { $0.isNameCharacter }
      _ = lexer.take(word: "()")
    } else if lexer.current == " ", lexer.take(word: " as ") {
      lexer.take { $0.isNameCharacter }
    }
  }

  private mutating func readQuoted(_ lexer: inout Lexer, _ allowsCharacters: Bool) -> Bool {
    let quote = lexer.current
    lexer.advance()
    guard lexer.current == "\\" || (allowsCharacters && quote == "'" && lexer.peek(1) == quote) else {
      return readWord(&lexer) && lexer.take(quote)
    }
    var characters = EscapedText()
    guard quote == "'", characters.readNext(&lexer), characters.bytes.count == 1, lexer.take(quote) else {
      return false
    }
    explicit = Int(characters.bytes.bytes[0])
    return true
  }

  // MARK: - Digits

  private mutating func readWord(_ lexer: inout Lexer) -> Bool {
    switch lexer.current {
    case "&", "#", "$":
      if lexer.take(anyOf: ["&H", "&h", "#x", "#X", "$"]) { return readHexadecimal(&lexer) }
    case "x", "X":
      guard lexer.peek(1).isQuote else { break }
      lexer.advance(by: 2)
      return readHexadecimal(&lexer) && (lexer.take("\"") || lexer.take("'"))
    default: break
    }
    let word = lexer.take(most: Self.longest + 1) { $0.isNameCharacter }
    guard !word.isEmpty, word.count <= Self.longest else { return false }
    if lexer.current == "#", lexer.peek(1).hexValue != nil,
      let radix = Lexer.number(word, of: lexer.text.characters, radix: 10)
    {
      lexer.advance()
      guard (2...16).contains(radix), readExplicit(&lexer, UInt8(radix)), lexer.current.hexValue == nil else {
        return false
      }
      _ = lexer.take("#")
      return true
    }
    guard lexer.current == "'", lexer.peek(1) != Lexer.lineFeed else { return read(word, of: lexer.text.characters) }
    if let radix = Self.radices[lexer.peek(1).lowercased], lexer[word].allSatisfy(\.isDecimalDigit) {
      lexer.advance(by: 2)
      return readExplicit(&lexer, radix)
    }
    _ = lexer.take(anyOf: ["'u8", "'i8", "'byte"])
    return read(word, of: lexer.text.characters)
  }

  /// Verilog's marks of a number's radix, after its length: `8'h02`.
  private static let radices: [UInt8: UInt8] = ["h": 16, "d": 10, "o": 8, "b": 2]

  private mutating func readExplicit(_ lexer: inout Lexer, _ radix: UInt8) -> Bool {
    explicit = lexer.digits(radix: radix, most: 12)
    isHexadecimal = radix == 16
    return explicit != nil
  }

  private mutating func readHexadecimal(_ lexer: inout Lexer) -> Bool {
    explicit = lexer.digits(radix: 16, most: Self.mostDigits + 1)
    isHexadecimal = true
    return explicit != nil && !lexer.current.isNameCharacter
  }

  private mutating func read(_ word: Range<Int>, of characters: [UInt8]) -> Bool {
    func end(_ radix: UInt8, from start: Int) -> Int {
      word.suffix(from: start).first { characters[$0].hexValue.map { $0 >= radix } ?? true } ?? word.upperBound
    }
    func mark(_ character: UInt8) -> UInt8 { character == "x" ? 16 : character == "o" ? 8 : character == "b" ? 2 : 0 }
    guard let first = word.first else { return false }
    if characters[first] == "0", word.count > 2 {
      let radix = mark(characters[first + 1].lowercased)
      let digits = (first + 2)..<(radix > 0 ? end(radix, from: first + 2) : first + 2)
      if !digits.isEmpty, Self.isSuffix(characters[digits.upperBound..<word.upperBound]) {
        return readLast(digits, radix: radix, of: characters)
          && digits.dropLast(Self.mostDigits).allSatisfy { characters[$0].lowercased == "f" }
      }
      if radix > 2 { return false }
    }
    let (digits, numerals) = (word.lowerBound..<end(16, from: first), word.lowerBound..<end(10, from: first))
    if characters[word.upperBound - 1].lowercased == "h", digits.count == word.count - 1, !digits.isEmpty {
      return readLast(digits, radix: 16, of: characters) && digits.count <= Self.mostDigits + 1
    }
    if !numerals.isEmpty, numerals.count < word.count, characters[numerals.upperBound].hexValue == nil {
      explicit = Lexer.number(numerals, of: characters, radix: 10)
      return explicit != nil && Self.isSuffix(characters[numerals.upperBound..<word.upperBound])
    }
    guard digits.count == word.count else { return false }
    return readPlain(word, hasLetter: numerals.count < word.count, of: characters)
  }

  private mutating func readLast(_ digits: Range<Int>, radix: UInt8, of characters: [UInt8]) -> Bool {
    explicit = Lexer.number(digits.suffix(Self.mostDigits), of: characters, radix: radix)
    isHexadecimal = radix == 16
    return explicit != nil
  }

  /// Reads digits that do not say their radix.
  private mutating func readPlain(_ word: Range<Int>, hasLetter: Bool, of characters: [UInt8]) -> Bool {
    width = word.count
    self.hasLetter = hasLetter
    hasLeadingZero = width > 1 && characters[word.lowerBound] == "0"
    let isExtended = width == 16 && characters[word].prefix(8).allSatisfy { $0.lowercased == "f" }
    if width <= 2 || width == 8 || isExtended { hexadecimal = Lexer.number(word.suffix(8), of: characters, radix: 16) }
    guard !hasLetter else { return hexadecimal != nil }
    if width <= 3 { decimal = Lexer.number(word, of: characters, radix: 10) }
    if width <= 3 || width == 4 && hasLeadingZero { octal = Lexer.number(word, of: characters, radix: 8) }
    return hexadecimal != nil || decimal != nil || octal != nil
  }

  /// Whether a word is a suffix that says a number's type in C, Java, Kotlin, Rust and F#.
  private static func isSuffix(_ word: ArraySlice<UInt8>) -> Bool {
    word.isEmpty || word.isOne(of: ["u", "l", "ul", "lu", "ull", "u8", "i8", "_u8", "uy", "y", "ub"])
  }
}
