/// What stands after a backslash, in which languages do not agree.
struct EscapeDialect: Equatable {
  /// The radix of up to three digits.
  var radix: UInt8
  /// Whether `\0` is a byte of zero and the digits after it are text.
  var isZeroAlone = false
  /// Whether digits after `\x` and `\u` are hexadecimal.
  var hasHexadecimal = true
  /// Whether control characters have names, and `\&` is nothing.
  var hasNames = false

  /// C, Go, Perl, PHP, Python, Ruby.
  static let octal = EscapeDialect(radix: 8)
  /// JavaScript, Rust, Swift.
  static let zeroOnly = EscapeDialect(radix: 8, isZeroAlone: true)
  /// Lua, OCaml.
  static let decimal = EscapeDialect(radix: 10)
  static let gdb = EscapeDialect(radix: 8, hasHexadecimal: false)
  static let haskell = EscapeDialect(radix: 10, hasNames: true)

  /// What the escapes of a text say of their dialect.
  struct Evidence {
    private var hasHexadecimal = false
    private var hasNames = false
    private var hasOctal = false
    private var hasLoneZero = false
    private var hasShort = false
    private var isBeyondOctal = false
    private var hasEightOrNine = false
    private var isBeyondByte = false

    /// Takes all escapes of the string whose text begins here.
    init(_ lexer: Lexer, quote: UInt8) {
      let rest = lexer.rest
      var position = rest.startIndex
      while position < rest.endIndex, rest[position] != quote {
        if rest[position] == "\\", position + 1 < rest.endIndex {
          position += 1
          add(rest, position)
        }
        position += 1
      }
    }

    private mutating func add(_ rest: ArraySlice<UInt8>, _ position: Int) {
      let first = rest[position]
      if first == "x" || first == "u" { hasHexadecimal = true }
      if ("A"..."Z").contains(first), EscapeDialect.controlName(rest[position...]) != nil { hasNames = true }
      guard first.isDecimalDigit else { return }
      let digits = rest[position...].prefix(3).prefix { $0.isDecimalDigit }
      let isOctal = digits.allSatisfy { $0 < "8" }
      if digits.count < 3 { hasShort = true }
      if first > "3" || !isOctal { isBeyondOctal = true }
      if digits.number(radix: 10) ?? 0 > 255 { isBeyondByte = true }
      if first == "0" {
        if digits.count < 3 || !isOctal { hasLoneZero = true }
      } else {
        hasOctal = true
        // In C, a digit that is none of the escape's may follow `\0`.
        if !isOctal { hasEightOrNine = true }
      }
    }

    /// Whether the digits are decimal: an 8 or a 9 may as well follow an octal escape.
    var mayBeDecimal: Bool { !hasNames && hasEightOrNine && !isBeyondByte }

    /// The dialect where nothing else decides.
    var dialect: EscapeDialect {
      if hasNames { return .haskell }
      if hasHexadecimal, !hasOctal, hasLoneZero { return .zeroOnly }
      // Three digits everywhere, of which some are no octal byte.
      return isBeyondOctal && !hasShort ? .decimal : .octal
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
