/// How a dump writes the bytes of a row as numbers that are not hexadecimal.
struct NumberNotation: Equatable {
  /// What the dumps are called that are printed so.
  var name: String
  /// The radix of the digits: 2, 8 or 10.
  var radix: Int
  /// How many bytes a number holds: 1, 2, 4 or 8.
  var wordLength: Int
  /// How many digits every number has, zeros before it included; `nil` where blanks are before it.
  var digits: Int?
  /// Whether numbers may be negative.
  var isSigned = false

  static let binary = NumberNotation(name: "xxd -b", radix: 2, wordLength: 1, digits: 8)
  static let octalBytes = NumberNotation(name: "od -b", radix: 8, wordLength: 1, digits: 3)
  static let decimalBytes = NumberNotation(name: "od -tu1", radix: 10, wordLength: 1)
  static let signedBytes = NumberNotation(name: "od -td1", radix: 10, wordLength: 1, isSigned: true)

  /// All that may be read after an offset.
  static let all = [
    binary, octalBytes,
    NumberNotation(name: "od", radix: 8, wordLength: 2, digits: 6),
    NumberNotation(name: "od -to4", radix: 8, wordLength: 4, digits: 11),
    NumberNotation(name: "od -to8", radix: 8, wordLength: 8, digits: 22),
    NumberNotation(name: "hexdump -d", radix: 10, wordLength: 2, digits: 5),
    NumberNotation(name: "hexdump, three decimal digits", radix: 10, wordLength: 1, digits: 3),
    decimalBytes, signedBytes,
    NumberNotation(name: "od -tu2", radix: 10, wordLength: 2),
    NumberNotation(name: "od -td2", radix: 10, wordLength: 2, isSigned: true),
    NumberNotation(name: "od -tu4", radix: 10, wordLength: 4),
    NumberNotation(name: "od -td4", radix: 10, wordLength: 4, isSigned: true),
    NumberNotation(name: "od -tu8", radix: 10, wordLength: 8),
    NumberNotation(name: "od -td8", radix: 10, wordLength: 8, isSigned: true),
  ]

  /// The bytes, most significant first, that a number stands for; `nil` where it is none in this notation.
  func bytes(of range: Range<Int>, in text: DumpText) -> [DigitGroup.Byte]? {
    let characters = text.characters[range]
    if characters.allSatisfy({ $0.isRedactedDigit }), characters.count >= 2,
      (digits ?? characters.count) == characters.count
    {
      return [DigitGroup.Byte](repeating: .redacted, count: wordLength)
    }
    if radix == 2 { return binaryBytes(characters) }
    let isNegative = characters.first == "-"
    guard !isNegative || isSigned else { return nil }
    let number = isNegative ? characters.dropFirst() : characters
    guard let first = number.first, number.count <= 22, digits == nil || digits == number.count else { return nil }
    // Blanks, not zeros, are before numbers of no fixed length.
    if digits == nil, first == "0", number.count > 1 { return nil }
    guard var value = number.number(radix: UInt8(radix)) else { return nil }
    let bits = UInt64(8 * wordLength)
    if isSigned {
      guard value < 1 << (bits - 1) || (isNegative && value == 1 << (bits - 1)) else { return nil }
      if isNegative { value = 0 &- value }
    } else {
      guard bits == 64 || value < 1 << bits else { return nil }
    }
    return (0..<wordLength).map { .known(UInt8(truncatingIfNeeded: value >> UInt64(8 * (wordLength - 1 - $0)))) }
  }

  /// Groups of one byte and more, eight digits each.
  private func binaryBytes(_ characters: ArraySlice<UInt8>) -> [DigitGroup.Byte]? {
    guard characters.count % 8 == 0, !characters.isEmpty else { return nil }
    var bytes: [DigitGroup.Byte] = []
    var value: UInt8 = 0
    for (index, character) in characters.enumerated() {
      guard character | 1 == "1" else { return nil }
      value = value << 1 | character & 1
      if index % 8 == 7 { bytes.append(.known(value)) }
    }
    return bytes
  }
}
