/// Takes apart the value of an array as gdb prints it.
struct GdbValueParser {
  private var lexer: Lexer
  private var text = EscapedText(dialect: .gdb)
  private(set) var isTooLarge = false
  /// Whether gdb left out elements.
  private(set) var isElided = false
  /// Whether this is an array of characters, of which gdb leaves out zeros at the end.
  private(set) var isCharacters = false

  /// So many bytes of a value are a packet's even where what follows them is none of it.
  private static let fewest = 8

  var bytes: PacketBytes { text.bytes }
  var position: Int { lexer.position }
  /// Whether the value is left off at a character that is not ASCII, whose bytes cannot be told.
  var hasForeignCharacters: Bool { text.stranger != nil }

  /// A parser of the characters of a value, which the terminal broke into lines anywhere.
  init(_ lexer: Lexer) { self.lexer = lexer }

  /// Whether the value was read to its end; `nil` where this is none of an array of bytes.
  mutating func parse() -> Bool? {
    let isList = lexer.take("{")
    isCharacters = !isList
    while !bytes.isOverfull {
      lexer.skipBlanks()
      guard !lexer.isAtLineEnd else { return bytes.count > 0 ? !isList : nil }
      isElided = lexer.take(word: "...")
      if isElided {
        lexer.skipBlanks()
        _ = lexer.take("}")
        return true
      }
      let isElement = readElement()
      if hasForeignCharacters { return true }
      guard isElement else { return bytes.count >= Self.fewest ? false : nil }
      // gdb cuts a string off with dots right after its quote.
      isElided = lexer.take(word: "...")
      if isElided { return true }
      lexer.skipBlanks()
      if lexer.take(",") { continue }
      return !isList || lexer.take("}") ? true : bytes.count >= Self.fewest ? false : nil
    }
    return true
  }

  /// Reads a number with its character, a character, or a string, with its repeats.
  private mutating func readElement() -> Bool {
    let start = bytes.count
    if lexer.current == "\"" || lexer.current == "'" {
      let isOne = lexer.current == "'"
      guard Self.read(&text, &lexer), !isOne || bytes.count == start + 1 else { return false }
    } else {
      guard readNumber() else { return false }
    }
    guard let count = lexer.repeats() else { return !lexer.stands(" <repeats ") }
    guard count > 0, bytes.count == start + 1 else { return false }
    text.repeatLast(count - 1)
    return true
  }

  private mutating func readNumber() -> Bool {
    let isNegative = lexer.take("-")
    let radix: UInt8 = lexer.take(word: "0x") ? 16 : lexer.current == "0" ? 8 : 10
    let digits = lexer.take { $0.hexValue.map { $0 < radix } ?? false }
    guard !digits.isEmpty else { return false }
    let value = Lexer.number(digits, of: lexer.text.characters, radix: radix) ?? .max
    isTooLarge = isTooLarge || value > (isNegative ? 128 : 255)
    text.append(UInt8(truncatingIfNeeded: isNegative ? -value : value))
    // The character after a number says the same once more.
    let back = lexer.place
    lexer.skipBlanks()
    var shown = EscapedText(dialect: .gdb)
    let hasCharacter = lexer.current == "'"
    guard hasCharacter, Self.read(&shown, &lexer) else {
      lexer.place = back
      return !hasCharacter
    }
    return true
  }

  /// Reads what is between two quotes.
  private static func read(_ text: inout EscapedText, _ lexer: inout Lexer) -> Bool {
    let quote = lexer.current
    lexer.advance()
    while !lexer.isAtLineEnd, !text.bytes.isOverfull {
      if lexer.take(quote) { return true }
      if lexer.current == .foreignCharacter {
        text.stranger = (lexer.place, text.bytes.count)
        return true
      }
      guard text.readNext(&lexer) else { return false }
    }
    return text.bytes.isOverfull
  }
}
