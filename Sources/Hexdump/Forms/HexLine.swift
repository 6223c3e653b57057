/// What a line of nothing but bytes in hexadecimal looks like: blanks, tabs, colons, dashes or commas between, with or
/// without `0x`. Decides whether a line is one, before its bytes are taken.
struct HexLine {
  private(set) var digits = 0
  /// Letters that are neither digits nor separators, such as an O for a 0.
  private(set) var strangers = 0
  /// Whether there are brackets, quotes, dots or the like: some other notation.
  private(set) var hasPunctuation = false
  private(set) var words = 0
  private(set) var oddWords = 0
  private(set) var prefixedWords = 0
  private(set) var pairWords = 0
  /// Words such as `fffffff6`: a byte that C took for a signed number.
  private(set) var extendedWords = 0
  private(set) var shortest = Int.max
  private(set) var longest = 0
  /// How many words have nothing but blanks before them.
  private(set) var blankGaps = 0
  private(set) var smallestGap = Int.max
  private(set) var hasDecimalDigit = false
  private(set) var hasLetter = false
  /// Whether a word other than `0` begins with a zero, which decimal numbers do not.
  private(set) var hasLeadingZero = false
  private(set) var isOctal = true
  private(set) var isBinary = true
  private(set) var hasColons = false
  private(set) var hasDashes = false
  private(set) var hasCommas = false
  private(set) var isMisplaced = false
  /// Whether a separator is at the end.
  private(set) var goesOn = false
  /// Whether blanks in place of further bytes were seen: `0x  , 0x  ,`.
  private var hasPadding = false
  /// Whether the first word has an odd number of digits and is long, as only an offset is.
  private(set) var hasOddOffset = false

  /// Reads a line; gives up at the first stranger where the characters before it are too few to be a dump's.
  init(_ line: Int, of text: DumpText) {
    let range = Self.bytes(of: line, in: text)
    var separators = 1
    var gap = 0
    var position = range.lowerBound
    while position < range.upperBound {
      switch text.characters[position] {
      case " ", "\t": gap += 1
      case ":": (hasColons, separators, isMisplaced) = (true, separators + 1, isMisplaced || separators > 0)
      case "-": (hasDashes, separators, isMisplaced) = (true, separators + 1, isMisplaced || separators > 0)
      case ",", ";": (hasCommas, separators, isMisplaced) = (true, separators + 1, isMisplaced || separators > 0)
      case "0" where prefixedWords > 0 && HexWord.isPadding(position, upTo: range.upperBound, of: text):
        position += 1
        (hasPadding, separators, gap) = (true, 0, 0)
      default:
        if hasPadding {
          hasPunctuation = true
          return
        }
        if words > 0 {
          smallestGap = min(smallestGap, gap)
          if separators == 0 { blankGaps += 1 }
        }
        position = readWord(at: position, upTo: range.upperBound, of: text)
        (separators, gap) = (0, 0)
        if hasPunctuation || (strangers > 4 && strangers * 6 > digits) { return }
        continue
      }
      position += 1
    }
    goesOn = separators > 0
  }

  /// Where a line's bytes are: all of it, or what is between the braces of a list in a program's source, as in
  /// `char packet[] = { 0x45, 0x00 };`.
  static func bytes(of line: Int, in text: DumpText) -> Range<Int> {
    var range = text.line(line)
    let characters = text.characters
    // A backslash at the end says that the next line goes on, as in a shell.
    if range.count >= 2, characters[range.upperBound - 1] == "\\", characters[range.upperBound - 2].isBlank {
      range = range.lowerBound..<(range.upperBound - 2)
    }
    let start = characters[range].firstIndex(of: "{").map { $0 + 1 } ?? range.lowerBound
    let end = characters[start..<range.upperBound].firstIndex(of: "}") ?? range.upperBound
    guard end - start < range.count, let word = characters[start..<end].firstIndex(where: { !$0.isBlank }),
      HexWord.isPrefixed(word, upTo: end, of: text)
    else { return range }
    return start..<end
  }

  private mutating func readWord(at start: Int, upTo limit: Int, of text: DumpText) -> Int {
    var position = start
    if HexWord.isPrefixed(start, upTo: limit, of: text) {
      prefixedWords += 1
      position += 2
    }
    let first = position
    while position < limit, !HexWord.isSeparator(text.characters[position]) {
      let character = text.characters[position]
      if let value = character.hexValue {
        digits += 1
        if value > 9 { hasLetter = true } else { hasDecimalDigit = true }
        if value > 7 { isOctal = false }
        if value > 1 { isBinary = false }
      } else if character.isRedactedDigit {
        digits += 1
      } else {
        strangers += 1
        if character != .foreignCharacter, !("G"..."Z").contains(character & 0xDF) { hasPunctuation = true }
        if hasPunctuation || (strangers > 4 && strangers * 6 > digits) { return limit }
      }
      position += 1
    }
    let length = position - first
    words += 1
    if length == 2 { pairWords += 1 }
    if HexWord.isExtended(first..<position, of: text) { extendedWords += 1 }
    if length % 2 == 1, !(length == 1 && first > start) {
      oddWords += 1
      if words == 1, length >= 5, position < limit { hasOddOffset = true }
    }
    if length > 1, text.characters[first] == "0" { hasLeadingZero = true }
    shortest = min(shortest, length)
    longest = max(longest, length)
    return position
  }

  /// Whether the separators and prefixes are those of a list of bytes, and not of addresses, dates or other numbers.
  var isWellFormed: Bool {
    guard words > 0, digits > 0, !isMisplaced else { return false }
    let separators = (hasColons ? 1 : 0) + (hasDashes ? 1 : 0) + (hasCommas ? 1 : 0)
    let arePrefixesEven = prefixedWords == words || prefixedWords == 0 || (prefixedWords == 1 && !hasCommas)
    guard separators <= 1, arePrefixesEven else { return false }
    if hasColons || hasDashes {
      let arePairs = pairWords * 8 >= words * 7 || (words - pairWords <= 1 && words > 2)
      return blankGaps == 0 && arePairs
    }
    guard hasCommas else { return true }
    return prefixedWords == words ? longest <= 3 || areMachineWords : pairWords * 8 >= words * 7
  }

  /// Whether the words are of two, four or eight bytes each, the last aside, as programs have packets in larger integers.
  var areMachineWords: Bool { [4, 8, 16].contains(longest) && oddWords == 0 && (shortest == longest || words > 1) }

  /// Whether the line may as well be a list of decimal numbers; other lines of its run may tell.
  var mayBeDecimal: Bool { hasCommas && prefixedWords == 0 && !hasLetter && !hasLeadingZero }

  /// Whether every character belongs to a byte.
  var isIntact: Bool { isWellFormed && strangers == 0 && oddWords == 0 }

  /// Whether nearly every character does, so that the others are mistakes.
  var isDamaged: Bool {
    isWellFormed && !isIntact && !hasPunctuation && !hasOddOffset && digits >= 6 && hasDecimalDigit
      && strangers * 6 <= digits && (oddWords <= 1 || oddWords * 4 <= words)
  }

  /// Whether the bytes may be a hardware address: six or eight, with colons or dashes.
  var isAddress: Bool { (hasColons || hasDashes) && (words == 6 || words == 8) && !goesOn }

  /// Why the numbers are not bytes in hexadecimal although they look so; `nil` where they may be.
  var objection: String? {
    guard shortest == longest, words > 1, prefixedWords == 0 else { return nil }
    if longest == 6, isOctal, !hasCommas { return "They look like 16-bit octal words, as od prints them" }
    if longest == 8, isBinary, words >= 4 { return "They look like bytes in binary, as xxd -b prints them" }
    if longest == 2, !hasLetter, !hasLeadingZero, smallestGap >= 2, smallestGap < Int.max {
      return "They look like decimal numbers"
    }
    return nil
  }
}

/// The words of a line of bytes.
enum HexWord {
  static func isSeparator(_ character: UInt8) -> Bool {
    switch character {
    case " ", "\t", ":", "-", ",", ";": true
    default: false
    }
  }

  /// Whether a word is a byte from 0x80 on that was extended to 32 bits as a signed number.
  static func isExtended(_ word: Range<Int>, of text: DumpText) -> Bool {
    word.count == 8 && text.characters[word].prefix(6).allSatisfy { $0.lowercased == "f" }
      && text.characters[word.lowerBound + 6].hexValue.map { $0 >= 8 } ?? false
  }

  /// Whether a prefix has no digits after it: `hexdump` prints blanks in place of bytes that there are none of.
  static func isPadding(_ start: Int, upTo limit: Int, of text: DumpText) -> Bool {
    limit - start >= 2 && text.characters[start] == "0" && text.characters[start + 1].lowercased == "x"
      && (limit - start == 2 || text.characters[start + 2].isBlank)
  }

  static func isPrefixed(_ start: Int, upTo limit: Int, of text: DumpText) -> Bool {
    limit - start > 2 && text.characters[start] == "0" && text.characters[start + 1].lowercased == "x"
      && text.characters[start + 2].hexValue != nil
  }
}
