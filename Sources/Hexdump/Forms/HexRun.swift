/// What lines of plain hexadecimal digits, one behind the other, have in common.
struct HexRun {
  let first: HexLine
  private(set) var last: HexLine
  private var words: Int
  private var hasDecimalDigit: Bool
  private var isInPairs: Bool
  /// Whether all lines are hardware addresses.
  private(set) var isAddresses: Bool
  /// Whether all lines are lists as programs have them: `0x45, 0x00,`.
  private(set) var isProgramText: Bool
  /// Why the numbers are not bytes in hexadecimal although they look so; `nil` where they may be.
  private(set) var objection: String?
  private var allObject: Bool

  init(_ line: HexLine) {
    first = line
    last = line
    words = line.words
    hasDecimalDigit = line.hasDecimalDigit
    isInPairs = line.longest == 2
    isAddresses = line.isAddress
    isProgramText = line.prefixedWords == line.words && line.hasCommas
    objection = line.objection
    allObject = line.objection != nil || line.words == 1
  }

  mutating func add(_ line: HexLine) {
    let next = HexRun(line)
    last = line
    words += next.words
    hasDecimalDigit = hasDecimalDigit || next.hasDecimalDigit
    isInPairs = isInPairs && next.isInPairs
    isAddresses = isAddresses && next.isAddresses
    isProgramText = isProgramText && (next.isProgramText || line.prefixedWords == line.words)
    allObject = allObject && next.allObject
    objection = allObject ? objection ?? next.objection : nil
  }

  /// Whether the words are numbers, not words of a language that happen to have the letters a to f only.
  var isSpelledInDigits: Bool { hasDecimalDigit || words == 1 || isInPairs }
}
