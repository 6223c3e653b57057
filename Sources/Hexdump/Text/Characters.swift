extension UInt8 {
  /// What stands in a normalised line for every character that is neither ASCII nor some kind of blank.
  static let foreignCharacter: UInt8 = 0x80

  /// A blank or a tab, the only two kinds of white space that a normalised line holds.
  var isBlank: Bool { self == 0x20 || self == 0x09 }

  var isDecimalDigit: Bool { self >= 0x30 && self <= 0x39 }

  /// The value of a hexadecimal digit in either case.
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  /// A digit of a byte that the dump's author blotted out: `xx`, `XX` or `??`.
  var isRedactedDigit: Bool { self == 0x78 || self == 0x58 || self == 0x3F }
}

extension ArraySlice<UInt8> {
  /// Whether the slice begins with the ASCII text; asked of every line, so no string is made.
  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { unsafe starts(with: $0) }
  }

  /// The number that the digits are, at most 64 of them; `nil` where one is none of the radix, or the number too large.
  func number(radix: UInt8) -> UInt64? {
    guard !isEmpty, count <= 64 else { return nil }
    var value: UInt64 = 0
    for character in self {
      guard let digit = character.hexValue, digit < radix else { return nil }
      let (product, isOver) = value.multipliedReportingOverflow(by: UInt64(radix))
      let (sum, isOverToo) = product.addingReportingOverflow(UInt64(digit))
      guard !isOver, !isOverToo else { return nil }
      value = sum
    }
    return value
  }
}
