/// What stands before a list of numbers and says what they are: `unsigned char packet[58] =`, `Uint8Array(58)`.
struct Declaration {
  /// How many bytes it says there are.
  private(set) var count: Int?
  /// Whether there are exactly so many; an array of C may be filled up with zeros.
  private(set) var isExact = false
  private let words: ArraySlice<UInt8>
  private var line: Int
  private var position: Int

  /// How far before the list it is looked for.
  private static let reach = 80

  var statement: LengthStatement? { count.map { LengthStatement(count: $0, line: line, position: position) } }

  /// Whether numbers without a prefix are decimal.
  var isDecimal: Bool {
    words.holds(anyOf: ["\"data\"", "array", "vec!", "]byte", "&[u8", "bytes(", "bytearray(", "uint8"])
      || words.last { !$0.isBlank } == ":" && words.contains("\"")
  }

  /// Whether it names bytes.
  var namesBytes: Bool {
    words.holds(anyOf: [
      "byte", "char", "u8", "uint8", "buffer", "octet", "packet", "\"frame\"", "pkt", "payload", "\"data\"", "\"raw\"",
    ])
  }

  var isNode: Bool {
    words.holds(anyOf: ["uint8array", "buffer(", "\"type\":\"buffer\"", "\"type\": \"buffer\""])
  }

  var isGo: Bool { words.holds(anyOf: ["]byte", "]uint8"]) }

  init(before place: Lexer.Place, of lexer: Lexer) {
    (line, position) = (place.line, place.position)
    let start = lexer.text.line(line).lowerBound
    var words = lexer[max(start, position - Self.reach)..<position]
    if words.allSatisfy(\.isBlank), line > 0 {
      words = lexer[lexer.text.line(line - 1)].suffix(Self.reach)
      line -= 1
    }
    self.words = words
    readCount(words)
  }

  /// Takes the number in the last brackets, where nothing but `=` is after them.
  private mutating func readCount(_ words: ArraySlice<UInt8>) {
    var rest = words
    while let last = rest.last, last.isBlank || last == "=" || last == ":" { rest.removeLast() }
    if rest.suffix(12).elementsEqual("[Uint8Array]".utf8) {
      rest.removeLast(12)
      while rest.last?.isBlank == true { rest.removeLast() }
    }
    guard let closer = rest.popLast(), closer == ")" || closer == "]" else { return }
    var value = 0
    var scale = 1
    position = rest.endIndex
    while let digit = rest.last, digit.isDecimalDigit, scale < 1_000_000_000 {
      value += Int(digit - "0") * scale
      scale *= 10
      rest.removeLast()
      position = rest.endIndex
    }
    guard scale > 1, let opener = rest.popLast() else { return }
    switch opener {
    case "(": guard rest.last?.isNameCharacter == true else { return }
    case "[": break
    case " ": guard rest.last == ";" else { return }
    default: return
    }
    (count, isExact) = (value, closer == ")")
  }
}

/// A number that a text gives as the count of the bytes beside it.
struct LengthStatement {
  var count: Int
  var line: Int
  var position: Int

  init(count: Int, line: Int, position: Int) { (self.count, self.line, self.position) = (count, line, position) }

  /// Reads `; unsigned int packet_len = 58;` after a list, on its line or one of the next two.
  init?(behind lexer: inout Lexer) {
    let found = lexer.attempt { lexer -> LengthStatement? in
      _ = lexer.take(";")
      lexer.skipBlanks()
      for _ in 0..<2 where lexer.current == Lexer.lineFeed {
        lexer.advance()
        lexer.skipBlanks()
      }
      let name = lexer[lexer.take(most: 119) { $0.isNameCharacter || $0.isBlank }]
      guard lexer.take("="), name.holds(anyOf: ["len", "size"]) else { return nil }
      lexer.skipBlanks()
      let (line, position) = (lexer.line, lexer.position)
      guard let count = lexer.decimal() else { return nil }
      _ = lexer.take(";")
      lexer.skipBlanks()
      return lexer.isAtLineEnd ? LengthStatement(count: count, line: line, position: position) : nil
    }
    guard let found else { return nil }
    self = found
  }
}
