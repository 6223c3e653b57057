/// What stands before a list of numbers and says what they are: `unsigned char packet[58] =`, `Uint8Array(58)`.
struct Declaration {
  /// How many bytes it says there are.
  private(set) var count: Int?
  /// Whether there are exactly so many; an array of C may be filled up with zeros.
  private(set) var isExact = false
  /// Whether numbers without a prefix are decimal.
  private(set) var isDecimal = false
  /// Whether it names bytes.
  private(set) var namesBytes = false
  private(set) var isNode = false
  private(set) var isGo = false
  private var line: Int
  private var position: Int

  /// How far before the list it is looked for.
  private static let reach = 80
  private static let names = [
    "byte", "char", "u8", "uint8", "buffer", "octet", "packet", "\"frame\"", "pkt", "payload", "\"data\"", "\"raw\"",
  ]

  var statement: LengthStatement? { count.map { LengthStatement(count: $0, line: line, position: position) } }

  init(before cursor: LiteralCursor) {
    (line, position) = (cursor.line, cursor.position)
    var words = cursor.before(Self.reach)
    if words.allSatisfy(\.isBlank), cursor.line > 0 {
      words = cursor.text.characters[cursor.text.line(cursor.line - 1)].suffix(Self.reach)
      line -= 1
    }
    namesBytes = words.holds(anyOf: Self.names)
    isDecimal = words.holds(anyOf: ["\"data\"", "array", "vec!", "]byte", "&[u8", "bytes(", "bytearray(", "uint8"])
    if let colon = words.last(where: { !$0.isBlank }), colon == ":", words.contains("\"") { isDecimal = true }
    isNode = words.holds(anyOf: ["uint8array", "buffer(", "\"type\":\"buffer\"", "\"type\": \"buffer\""])
    isGo = words.holds(anyOf: ["]byte", "]uint8"])
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
  init?(behind cursor: inout LiteralCursor) {
    var probe = cursor
    _ = probe.take(";")
    probe.skipBlanks()
    for _ in 0..<2 where probe.current == LiteralCursor.lineFeed {
      probe.advance()
      probe.skipBlanks()
    }
    let start = probe.position
    guard let sign = probe.rest.prefix(120).firstIndex(of: "=") else { return nil }
    let name = probe.text.characters[start..<sign]
    guard name.allSatisfy({ $0.isNameCharacter || $0.isBlank }), name.holds(anyOf: ["len", "size"]) else { return nil }
    probe.advance(by: sign + 1 - start)
    probe.skipBlanks()
    position = probe.position
    guard let count = probe.decimal() else { return nil }
    (self.count, line) = (count, probe.line)
    _ = probe.take(";")
    probe.skipBlanks()
    guard probe.isAtLineEnd else { return nil }
    cursor = probe
  }
}
