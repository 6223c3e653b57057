/// What digits after a backslash are, which languages do not agree in.
enum EscapeDialect {
  /// Up to three octal digits: C, Go, Perl, PHP, Python, Ruby, gdb.
  case octal
  /// `\0` is a byte of zero and what follows is text: JavaScript, Rust, Swift.
  case zeroOnly
  /// Three decimal digits: Lua, OCaml.
  case decimal
  /// Decimal digits, `\&` for nothing, and names for control characters: Haskell.
  case haskell

  /// Tells it by all escapes of the string whose text begins at the cursor.
  init(_ cursor: LiteralCursor, quote: UInt8) {
    var evidence = Evidence()
    let rest = cursor.rest
    var position = rest.startIndex
    while position < rest.endIndex, rest[position] != quote {
      guard rest[position] == "\\", position + 1 < rest.endIndex else {
        position += 1
        continue
      }
      evidence.add(rest[(position + 1)...])
      position += 2
    }
    self = evidence.dialect
  }

  private struct Evidence {
    private var hasHexadecimal = false
    private var hasNames = false
    private var hasOctal = false
    private var hasLoneZero = false
    private var hasShort = false
    private var isBeyondOctal = false
    private var hasEightOrNine = false
    private var isBeyondByte = false

    mutating func add(_ escape: ArraySlice<UInt8>) {
      guard let first = escape.first else { return }
      if first == "x" || first == "u" { hasHexadecimal = true }
      if EscapeDialect.controlName(escape) != nil { hasNames = true }
      guard first.isDecimalDigit else { return }
      let digits = escape.prefix(3).prefix { $0.isDecimalDigit }
      if first != "0" { hasOctal = true }
      if digits.count < 3 { hasShort = true }
      if first == "0", digits.prefix(3).count(where: { $0 < "8" }) < 3 { hasLoneZero = true }
      if first > "3" || digits.contains(where: { $0 > "7" }) { isBeyondOctal = true }
      // In C, a digit that is none of the escape's may follow `\0`.
      if first != "0", digits.contains(where: { $0 > "7" }) { hasEightOrNine = true }
      if digits.number(radix: 10) ?? 0 > 255 { isBeyondByte = true }
    }

    var dialect: EscapeDialect {
      if hasNames { return .haskell }
      if hasHexadecimal, !hasOctal, hasLoneZero { return .zeroOnly }
      // Three digits everywhere, of which some are no octal byte; or an 8 or a 9.
      return isBeyondOctal && !hasShort || hasEightOrNine && !isBeyondByte ? .decimal : .octal
    }
  }

  private static let names = [
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI", "DLE",
    "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US", "SP", "DEL",
  ]

  /// The length and value of a control character's name; `SOH` is longer than `SO`.
  static func controlName(_ text: ArraySlice<UInt8>) -> (Int, UInt8)? {
    guard let first = text.first, ("A"..."Z").contains(first) else { return nil }
    for (value, name) in names.enumerated() where text.starts(with: name.utf8) {
      return (name.utf8.count, name == "DEL" ? 0x7F : UInt8(value))
    }
    return nil
  }
}
