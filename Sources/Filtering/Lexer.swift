/// Takes an expression apart into tokens.
struct Lexer {
  private let text: [UInt8]
  private var place = 0

  init(_ text: [UInt8]) { self.text = text }

  /// All tokens, with one for the end.
  static func tokens(of text: [UInt8]) throws(Fault) -> [Token] {
    var lexer = Lexer(text)
    var tokens: [Token] = []
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private mutating func next() throws(Fault) -> Token {
    while place < text.count, isBlank(text[place]) { place += 1 }
    guard place < text.count else { return Token(kind: .end, range: place..<place) }
    let start = place
    let byte = text[place]
    if byte == 0x22 { return try string(from: start, isRaw: false) }
    if byte | 0x20 == 0x72, place + 1 < text.count, text[place + 1] == 0x22 {
      place += 1
      return try string(from: start, isRaw: true)
    }
    if byte == 0x27 { return try character() }
    if byte == 0x5b { return try brackets() }
    if startsWord(at: place) { return word() }
    for (symbol, sign) in Sign.symbols where starts(with: symbol) {
      place += symbol.utf8CodeUnitCount
      return Token(kind: .sign(sign), range: start..<place)
    }
    throw Fault(complaint(at: start), at: start..<start + 1)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0d }

  private func starts(with symbol: StaticString) -> Bool {
    symbol.withUTF8Buffer { utf8 in
      let bytes = unsafe utf8.span
      guard text.count - place >= bytes.count else { return false }
      for index in bytes.indices where text[place + index] != bytes[index] { return false }
      return true
    }
  }

  // MARK: Words

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x5f: true
    default: false
    }
  }

  /// Letters, digits and `_`; `:` before hexadecimal digits; `.` before the name of a field.
  private func startsWord(at place: Int) -> Bool {
    if isLetterOrDigit(text[place]) || text[place] == 0x3a { return true }
    return text[place] == 0x2e && place + 1 < text.count && isLetterOrDigit(text[place + 1])
  }

  /// A word goes on with `-`, `/`, `:` and single points: names, addresses and bytes have them.
  private mutating func word() -> Token {
    let start = place
    place += 1
    while place < text.count {
      switch text[place] {
      case 0x2d, 0x2f, 0x3a: break
      case 0x2e where place + 1 >= text.count || text[place + 1] != 0x2e: break
      case let byte where isLetterOrDigit(byte): break
      default: return ended(start)
      }
      place += 1
    }
    return ended(start)
  }

  private func ended(_ start: Int) -> Token {
    let range = start..<place
    if let sign = Sign.words[String(decoding: text[range], as: UTF8.self)] {
      return Token(kind: .sign(sign), range: range)
    }
    return Token(kind: .word, range: range)
  }

  private mutating func brackets() throws(Fault) -> Token {
    let start = place
    while place < text.count, text[place] != 0x5d { place += 1 }
    guard place < text.count else { throw Fault("this bracket has no end; put ] after the range", at: start..<place) }
    place += 1
    return Token(kind: .brackets, range: start..<place)
  }

  // MARK: Quoted texts

  private mutating func string(from start: Int, isRaw: Bool) throws(Fault) -> Token {
    place += 1
    var bytes: [UInt8] = []
    while place < text.count {
      switch text[place] {
      case 0x22:
        place += 1
        return Token(kind: .string(bytes), range: start..<place)
      case 0x5c where isRaw:
        // Backslashes stay, and keep a quote from ending the string.
        bytes.append(0x5c)
        place += 1
        if place < text.count {
          bytes.append(text[place])
          place += 1
        }
      case 0x5c: try appendEscape(to: &bytes)
      default:
        bytes.append(text[place])
        place += 1
      }
    }
    throw Fault("this string has no end; put \" after it", at: start..<place)
  }

  private mutating func character() throws(Fault) -> Token {
    let start = place
    place += 1
    var bytes: [UInt8] = []
    while place < text.count, text[place] != 0x27 {
      if text[place] == 0x5c {
        try appendEscape(to: &bytes)
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    guard place < text.count else { throw Fault("this character has no end; put ' after it", at: start..<place) }
    place += 1
    guard bytes.count == 1 else {
      throw Fault("single quotes hold one character; put a text in double quotes", at: start..<place)
    }
    return Token(kind: .character(UInt64(bytes[0])), range: start..<place)
  }

  private mutating func appendEscape(to bytes: inout [UInt8]) throws(Fault) {
    let start = place
    place += 1
    guard place < text.count else { return }
    let letter = text[place]
    place += 1
    switch letter {
    case 0x22, 0x27, 0x5c: bytes.append(letter)
    case 0x61: bytes.append(0x07)
    case 0x62: bytes.append(0x08)
    case 0x66: bytes.append(0x0c)
    case 0x6e: bytes.append(0x0a)
    case 0x72: bytes.append(0x0d)
    case 0x74: bytes.append(0x09)
    case 0x76: bytes.append(0x0b)
    case 0x30...0x37:
      place -= 1
      let value = digits(atMost: 3, radix: 8) ?? 0
      guard value <= 0xff else { throw Fault("no byte is larger than \\377", at: start..<place) }
      bytes.append(UInt8(value))
    case 0x78:
      guard let value = digits(atMost: 2, radix: 16) else {
        throw Fault("\\x takes one or two hexadecimal digits", at: start..<place)
      }
      bytes.append(UInt8(value))
    case 0x75, 0x55:
      let count = letter == 0x75 ? 4 : 8
      let first = place
      guard let value = digits(atMost: count, radix: 16), place - first == count,
        let scalar = Unicode.Scalar(UInt32(value))
      else {
        throw Fault(
          "\\\(letter == 0x75 ? "u" : "U") takes the \(count) hexadecimal digits of a Unicode character",
          at: start..<place)
      }
      bytes.append(contentsOf: String(scalar).utf8)
    default:
      throw Fault(
        "unknown escape; use \\n, \\r, \\t or \\xNN, and \\\\ for a backslash",
        at: start..<place)
    }
  }

  private mutating func digits(atMost count: Int, radix: Int) -> Int? {
    let start = place
    var value = 0
    while place < text.count, place - start < count, let digit = Hexadecimal.digit(text[place]), digit < radix {
      value = value * radix + digit
      place += 1
    }
    return place > start ? value : nil
  }

  // MARK: What is no token

  private func complaint(at start: Int) -> String {
    switch text[start] {
    case 0x3d: "= alone compares nothing; write =="
    case 0x7c: "| is not an operator; write || or or"
    case 0x5e: "^ is not an operator; write ^^ or xor"
    case 0x24: "${…} needs a selected packet, and there is none here; write the value itself"
    case 0x80...:
      "only ASCII may stand outside quotes; put strings between straight quotes (\")"
    case ..<0x20, 0x7f: "control characters go between quotes, as \\xNN"
    default: "this character has no meaning in a filter"
    }
  }
}

/// Hexadecimal digits.
enum Hexadecimal {
  static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x46: Int(byte) - 0x41 + 10
    case 0x61...0x66: Int(byte) - 0x61 + 10
    default: nil
    }
  }
}
