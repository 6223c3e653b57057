import Packets

/// A binary of Erlang or Elixir: `<<2,0,0>>`, `<<"GET ", 13, 10>>`, `<<69:8, 44:16, 16#4001:16>>`, `<<2, 0, ...>>`.
struct BitStringLiteral {
  private var bytes = PacketBytes()
  /// The bits that do not fill a byte yet.
  private var bits: UInt8 = 0
  private var bitCount = 0
  private var numbers = NumberBytes()
  private var errors: [InputError] = []
  private var elision: Elision?
  private var isPlain = true

  static func read(_ cursor: inout LiteralCursor, with context: Context) -> Literal? {
    var string = BitStringLiteral()
    let first = cursor.line
    cursor.advance(by: 2)
    guard string.readSegments(&cursor) else { return nil }
    guard string.bitCount == 0 else { return nil }
    var bytes = string.bytes
    if let elision = string.elision {
      bytes = elision.apply(to: bytes, total: nil, errors: &string.errors, in: cursor.text)
    }
    return Literal(
      name: "Erlang binary", bytes: bytes, evidence: .strong, errors: string.errors, lines: first...cursor.line)
  }

  private mutating func readSegments(_ cursor: inout LiteralCursor) -> Bool {
    while true {
      cursor.skipSpace()
      if cursor.take(word: ">>") { return bytes.count > 0 }
      if cursor.current == LiteralCursor.end {
        errors.append(cursor.error("This binary is not closed; bytes may be missing at its end."))
        return bytes.count >= 14
      }
      if let found = Elision(&cursor, behind: bytes.count) {
        guard elision == nil else { return false }
        elision = found
      } else if cursor.current == "\"" {
        guard readString(&cursor) else { return false }
      } else if !readNumber(&cursor) {
        return false
      }
      cursor.skipSpace()
      guard cursor.take(",") || cursor.current == ">" || cursor.current == LiteralCursor.end else { return false }
    }
  }

  private mutating func readString(_ cursor: inout LiteralCursor) -> Bool {
    cursor.advance()
    var escapes = StringEscapes(quote: "\"")
    while !cursor.isAtLineEnd, cursor.current != "\"" {
      guard escapes.read(&cursor) else { return false }
    }
    guard cursor.take("\""), escapes.stranger == nil else { return false }
    for byte in escapes.bytes.bytes { append(UInt64(byte), width: 8) }
    return !cursor.rest.starts(with: "/utf16")
  }

  private mutating func readNumber(_ cursor: inout LiteralCursor) -> Bool {
    let isNegative = cursor.take("-")
    guard let value = Self.value(&cursor) else { return false }
    var width = 8
    if cursor.take(":") {
      if cursor.take(word: "size(") {
        guard let size = cursor.decimal(), cursor.take(")") else { return false }
        width = size
      } else {
        guard let size = cursor.decimal() else { return false }
        width = size
      }
    }
    var isLittle = false
    if cursor.take("/") {
      let start = cursor.position
      while cursor.current.isNameCharacter || cursor.current == "-" { cursor.advance() }
      isLittle = cursor.text.characters[start..<cursor.position].holds(anyOf: ["little"])
    }
    guard width > 0, width <= 2048, width >= 64 || value >> UInt64(width) == 0 || !(width == 8) else { return false }
    let number = isNegative ? ~value &+ 1 : value
    guard isLittle, width % 8 == 0 else {
      append(number, width: width)
      return true
    }
    for shift in stride(from: 0, to: width, by: 8) { append(shift < 64 ? number >> UInt64(shift) & 0xFF : 0, width: 8) }
    return true
  }

  /// A number: decimal, `16#4001`, `0x4001`, or `$A` for a character.
  private static func value(_ cursor: inout LiteralCursor) -> UInt64? {
    if cursor.take("$") {
      var escapes = StringEscapes(quote: "\"")
      guard !cursor.isAtLineEnd, escapes.read(&cursor) else { return nil }
      return escapes.bytes.bytes.first.map(UInt64.init)
    }
    var radix: UInt64 = 10
    if cursor.take(word: "16#") || cursor.take(word: "0x") { radix = 16 }
    var value: UInt64 = 0
    var count = 0
    while let digit = cursor.current.hexValue, digit < radix, count < 20 {
      let product = value.multipliedReportingOverflow(by: radix)
      let sum = product.partialValue.addingReportingOverflow(UInt64(digit))
      guard !product.overflow, !sum.overflow else { return nil }
      value = sum.partialValue
      count += 1
      cursor.advance()
    }
    return count > 0 && !cursor.current.isNameCharacter ? value : nil
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
