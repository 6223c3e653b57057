import Packets

/// A number of Verilog with its length in bits, as `%h` prints a vector: `464'h0200_5e20…`.
enum SizedLiteral {
  /// Whether the mark of the radix is at the cursor, after a length.
  static func begins(at cursor: LiteralCursor) -> Bool {
    cursor.peek(1).lowercased == "h" && cursor.before(1).first?.isDecimalDigit == true
  }

  static func read(_ cursor: inout LiteralCursor) -> Literal? {
    let size = cursor.before(8).reversed().prefix { $0.isDecimalDigit }.reversed()
    cursor.advance(by: 2)
    let digits = cursor.rest.prefix { $0.hexValue != nil || $0 == "_" }
    cursor.advance(by: digits.count)
    guard let bits = Array(size)[...].number(radix: 10), bits % 8 == 0, bits <= 8 * UInt64(PacketBytes.limit),
      !cursor.current.isNameCharacter
    else { return nil }
    // Zeros at the start need not be written.
    let missing = Int(bits / 4) - digits.count { $0 != "_" }
    guard missing >= 0, let bytes = HexText.bytes(Array(repeating: "0", count: missing) + digits.filter { $0 != "_" })
    else { return nil }
    var literal = Literal(name: "Verilog vector", evidence: .weak, lines: cursor.line...cursor.line)
    literal.bytes.append(contentsOf: bytes)
    return literal
  }
}
