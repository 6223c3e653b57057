import Packets

/// A binary of Erlang or Elixir: `<<2,0,0>>`, `<<"GET ", 13, 10>>`, `<<69:8, 44:16, 16#4001:16>>`, `<<2, 0, ...>>`.
struct BitStringLiteral {
  private var bytes = PacketBytes()
  /// The bits that do not fill a byte yet.
  private var bits: UInt8 = 0
  private var bitCount = 0
  private var errors: [InputError] = []
  private var elision: Elision?

  static func read(_ lexer: inout Lexer, with context: Context) -> Literal? {
    var string = BitStringLiteral()
    let first = lexer.line
    lexer.advance(by: 2)
    guard string.readSegments(&lexer), string.bitCount == 0 else { return nil }
    var bytes = string.bytes
    if let elision = string.elision {
      bytes = elision.apply(to: bytes, total: nil, errors: &string.errors, in: lexer.text)
    }
    return Literal(
      name: "Erlang binary", bytes: bytes, evidence: .strong, errors: string.errors, lines: first...lexer.line)
  }

  private mutating func readSegments(_ lexer: inout Lexer) -> Bool {
    while true {
      lexer.skipSpace()
      if lexer.take(word: ">>") { return bytes.count > 0 }
      if lexer.current == Lexer.end {
        errors.append(lexer.error("This binary is not closed; bytes may be missing at its end."))
        return bytes.count >= 14
      }
      if let found = Elision(&lexer, behind: bytes.count) {
        guard elision == nil else { return false }
        elision = found
      } else {
        guard lexer.current == "\"" ? readString(&lexer) : readNumber(&lexer) else { return false }
      }
      lexer.skipSpace()
      guard lexer.take(",") || lexer.current == ">" || lexer.current == Lexer.end else { return false }
    }
  }

  private mutating func readString(_ lexer: inout Lexer) -> Bool {
    lexer.advance()
    var text = EscapedText()
    while !lexer.isAtLineEnd, lexer.current != "\"" { guard text.readNext(&lexer) else { return false } }
    guard lexer.take("\""), text.stranger == nil else { return false }
    for byte in text.bytes.bytes { append(UInt64(byte), width: 8) }
    return !lexer.stands("/utf16")
  }

  private mutating func readNumber(_ lexer: inout Lexer) -> Bool {
    let isNegative = lexer.take("-")
    guard let value = Self.value(&lexer) else { return false }
    var width = 8
    if lexer.take(":") {
      let hasBracket = lexer.take(word: "size(")
      guard let size = lexer.decimal(), !hasBracket || lexer.take(")") else { return false }
      width = size
    }
    let options = lexer.take("/") ? lexer[lexer.take { $0.isNameCharacter || $0 == "-" }] : []
    guard width > 0, width <= 2048, width != 8 || value >> 8 == 0 else { return false }
    let number = isNegative ? ~value &+ 1 : value
    guard width % 8 == 0, options.holds(anyOf: ["little"]) else {
      append(number, width: width)
      return true
    }
    for shift in stride(from: 0, to: width, by: 8) { append(shift < 64 ? number >> UInt64(shift) & 0xFF : 0, width: 8) }
    return true
  }

  /// A number: decimal, `16#4001`, `0x4001`, or `$A` for a character.
  private static func value(_ lexer: inout Lexer) -> UInt64? {
    if lexer.take("$") {
      var text = EscapedText()
      guard !lexer.isAtLineEnd, text.readNext(&lexer) else { return nil }
      return text.bytes.bytes.first.map(UInt64.init)
    }
    let radix: UInt8 = lexer.take(anyOf: ["16#", "0x"]) ? 16 : 10
    let digits = lexer.take(most: 20) { $0.hexValue.map { $0 < radix } ?? false }
    guard !lexer.current.isNameCharacter else { return nil }
    return lexer[digits].number(radix: radix)
  }

  /// Appends the low bits of a number, the most significant first.
  private mutating func append(_ value: UInt64, width: Int) {
    for shift in stride(from: width - 1, through: 0, by: -1) {
      bits = bits << 1 | (shift < 64 ? UInt8(truncatingIfNeeded: value >> UInt64(shift) & 1) : 0)
      bitCount += 1
      if bitCount == 8 {
        bytes.append(bits)
        (bits, bitCount) = (0, 0)
      }
    }
  }
}
