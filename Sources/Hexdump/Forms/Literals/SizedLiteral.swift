import Packets

/// A number of Verilog with its length in bits, as `%h` prints a vector: `464'h0200_5e20…`.
enum SizedLiteral {
  /// Whether the mark of the radix is at the lexer's place, after a length.
  static func begins(at lexer: Lexer) -> Bool {
    lexer.peek(1).lowercased == "h" && lexer.before(1).first?.isDecimalDigit == true
  }

  static func read(_ lexer: inout Lexer) -> Literal? {
    let before = lexer.before(8)
    let size = (before.lastIndex { !$0.isDecimalDigit }.map { $0 + 1 } ?? before.startIndex)..<before.endIndex
    lexer.advance(by: 2)
    let digits = lexer[lexer.take { $0.hexValue != nil || $0 == "_" }].filter { $0 != "_" }
    guard let bits = Lexer.number(size, of: lexer.text.characters, radix: 10), bits % 8 == 0,
      bits <= 8 * PacketBytes.limit, !lexer.current.isNameCharacter
    else { return nil }
    // Zeros at the start need not be written.
    let missing = bits / 4 - digits.count
    guard missing >= 0, let bytes = HexText.bytes((Array(repeating: "0", count: missing) + digits)[...])
    else { return nil }
    var literal = Literal(name: "Verilog vector", evidence: .weak, lines: lexer.line...lexer.line)
    literal.bytes.append(contentsOf: bytes)
    return literal
  }
}
