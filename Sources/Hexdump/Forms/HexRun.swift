/// What lines of plain hexadecimal digits, one after the other, have in common.
struct HexRun {
  let first: HexLine
  private(set) var last: HexLine
  /// How many bytes the lines hold.
  private(set) var byteCount: Int
  private var words: Int
  private var pairWords: Int
  private var extendedWords: Int
  private var hasDecimalDigit: Bool
  private var isInPairs: Bool
  /// Whether all lines are hardware addresses.
  private(set) var isAddresses: Bool
  /// Whether all lines are lists as programs have them: `0x45, 0x00,`.
  private(set) var isProgramText: Bool
  /// Why the numbers are not bytes in hexadecimal although they look so; `nil` where they may be.
  private(set) var objection: String?
  private var allObject: Bool
  /// Whether the lines may as well be lists of decimal numbers.
  private(set) var mayBeDecimal: Bool
  /// Whether the lines are lists of integers of two bytes or more, as programs have them: `0x4500, 0x002c,`.
  private(set) var isListOfWords: Bool
  /// Whether any digit is a letter.
  private(set) var hasLetter: Bool
  /// Whether any line has no mistake.
  private(set) var hasIntactLine: Bool
  /// How many digits each line has, where each is one word as long as the others.
  private(set) var wordLength: Int?

  init(_ line: HexLine) {
    first = line
    last = line
    byteCount = line.digits / 2
    words = line.words
    pairWords = line.pairWords
    extendedWords = line.extendedWords
    mayBeDecimal = line.mayBeDecimal
    isListOfWords = line.hasCommas && line.prefixedWords == line.words && line.longest > 3
    hasLetter = line.hasLetter
    hasIntactLine = line.isIntact
    wordLength = line.words == 1 ? line.longest : nil
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
    byteCount += next.byteCount
    words += next.words
    pairWords += next.pairWords
    extendedWords += next.extendedWords
    mayBeDecimal = mayBeDecimal && next.mayBeDecimal
    isListOfWords = isListOfWords || next.isListOfWords
    hasLetter = hasLetter || next.hasLetter
    hasIntactLine = hasIntactLine || next.hasIntactLine
    if next.wordLength != wordLength { wordLength = nil }
    hasDecimalDigit = hasDecimalDigit || next.hasDecimalDigit
    isInPairs = isInPairs && next.isInPairs
    isAddresses = isAddresses && next.isAddresses
    isProgramText = isProgramText && (next.isProgramText || line.prefixedWords == line.words)
    allObject = allObject && next.allObject
    objection = allObject ? objection ?? next.objection : nil
  }

  /// Whether bytes from 0x80 on are extended as signed numbers, as `printf("%02x", …)` prints a `char` of C.
  var isSignExtended: Bool { extendedWords > 0 && pairWords > 0 && extendedWords + pairWords == words }

  /// Whether several lines are one word each as long as a digest, an identifier or a hardware address, or the words are
  /// numbers without a letter.
  var isDigestsOrNumbers: Bool { !hasLetter || (words > 1 && hasWordsOfDigests) }

  /// Whether the only word is as long as a digest.
  var isOneDigest: Bool { words == 1 && hasWordsOfDigests }

  private var hasWordsOfDigests: Bool { wordLength.map { [12, 32, 40, 56, 64, 96, 128].contains($0) } ?? false }

  /// Whether the words are bytes with blanks between, as a dump has them and few other texts.
  var looksLikeRows: Bool {
    byteCount >= 8 && words >= 4 && hasLetter && hasDecimalDigit && !isProgramText
      && !(first.hasColons || first.hasDashes || first.hasCommas)
  }

  /// Whether the words are numbers, not words of a language that happen to have the letters a to f only.
  var isSpelledInDigits: Bool { hasDecimalDigit || words == 1 || isInPairs }
}
