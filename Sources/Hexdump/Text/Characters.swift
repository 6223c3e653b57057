/// Characters of texts are bytes, and are written as characters: `text.characters[position] == ":"`.
///
/// Should the standard library conform one day, it can only mean the same.
// swift-format-ignore: AvoidRetroactiveConformances
extension UInt8: @retroactive ExpressibleByUnicodeScalarLiteral {
  /// The code of an ASCII character.
  @inlinable
  public init(unicodeScalarLiteral character: Unicode.Scalar) { self.init(ascii: character) }
}

extension UInt8 {
  /// What stands in a normalised line for every character that is neither ASCII nor some kind of blank.
  static let foreignCharacter: UInt8 = 0x80

  /// A blank or a tab, the only two kinds of white space that a normalised line holds.
  var isBlank: Bool { self == " " || self == "\t" }

  /// A letter as a small one, and what is no letter as something else.
  var lowercased: UInt8 { self | 0x20 }

  var isLetter: Bool { ("a"..."z").contains(lowercased) }

  var isDecimalDigit: Bool { self >= "0" && self <= "9" }

  /// The value of a hexadecimal digit in either case.
  var hexValue: UInt8? {
    switch self {
    case "0"..."9": self - "0"
    case "A"..."F": self - "A" + 10
    case "a"..."f": self - "a" + 10
    default: nil
    }
  }

  /// The value of a hexadecimal digit in either case; 255 for another character. For loops over many.
  var digitValue: UInt8 {
    let digit = self &- "0"
    if digit < 10 { return digit }
    let letter = lowercased &- "a"
    return letter < 6 ? letter + 10 : 255
  }

  /// A digit of a byte that the dump's author blotted out: `xx`, `XX` or `??`.
  var isRedactedDigit: Bool { self == "x" || self == "X" || self == "?" }
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
