import Packets

/// The bytes of lines of plain hexadecimal digits.
struct HexBytes {
  /// The bytes as printed, and with those of each word in reverse.
  private(set) var printed = PacketBytes()
  private(set) var reversed = PacketBytes()
  /// Whether all words are of two, four or eight bytes, as a machine's words are.
  private(set) var hasWords = true
  /// How many bytes the last word has.
  private(set) var lastWordLength = 0
  /// Whether bytes from 0x80 on are words of four bytes, of which the last counts.
  private let isSignExtended: Bool
  var errors: [InputError] = []
  /// How many mistakes of a packet are reported.
  private static let mostErrors = 100

  init(isSignExtended: Bool = false) { self.isSignExtended = isSignExtended }

  /// The bytes of a line alone.
  static func ofLine(_ line: Int, of text: DumpText) -> PacketBytes {
    var bytes = HexBytes()
    bytes.read(line, of: text)
    return bytes.printed
  }

  /// Takes the bytes of a line. What is not hexadecimal is unknown, and the first of it is reported.
  mutating func read(_ line: Int, of text: DumpText) {
    let range = HexLine.bytes(of: line, in: text)
    var position = range.lowerBound
    var hasReported = false
    var typical: Int?
    while position < range.upperBound {
      guard !HexWord.isSeparator(text.characters[position]) else {
        position += 1
        continue
      }
      if HexWord.isPadding(position, upTo: range.upperBound, of: text) {
        position += 2
        continue
      }
      if HexWord.isPrefixed(position, upTo: range.upperBound, of: text) { position += 2 }
      let start = position
      while position < range.upperBound, !HexWord.isSeparator(text.characters[position]) { position += 1 }
      let isExtended = isSignExtended && HexWord.isExtended(start..<position, of: text)
      // A word that lost a digit or gained one stands for as many bytes as the others.
      if (position - start) % 2 == 1, typical == nil { typical = Self.typicalByteCount(range, of: text) }
      let word = isExtended ? (position - 2)..<position : start..<position
      if let bad = read(word, of: text, typical: typical ?? 0), !hasReported {
        hasReported = true
        guard errors.count < Self.mostErrors else { continue }
        let problem = bad.isOdd ? "This word has an odd number of digits" : "This is not a hexadecimal digit"
        let advice = "correct it, or write ?? for an unknown byte"
        errors.append(text.error("\(problem); \(advice).", line: line, at: bad.position))
      }
    }
  }

  /// How many bytes each word of a line holds but one or a few of an odd number of digits; zero where they differ.
  private static func typicalByteCount(_ range: Range<Int>, of text: DumpText) -> Int {
    let words = text.characters[range].split { HexWord.isSeparator($0) }.map { word in
      word.count - (HexWord.isPrefixed(word.startIndex, upTo: word.endIndex, of: text) ? 2 : 0)
    }
    let even = words.filter { $0 % 2 == 0 }
    guard let first = even.first, even.count * 3 >= words.count * 2, even.dropLast().allSatisfy({ $0 == first }) else {
      return 0
    }
    return first / 2
  }

  /// Takes a word; returns the place of what is wrong with it.
  private mutating func read(_ word: Range<Int>, of text: DumpText, typical: Int) -> (position: Int, isOdd: Bool)? {
    let characters = text.characters
    let isMended = word.count % 2 == 1 && typical > 0 && word.count < 4 * typical
    let count = isMended ? typical : (word.count + 1) / 2
    lastWordLength = count
    if ![2, 4, 8].contains(count) { hasWords = false }
    if word.count == 1, word.lowerBound >= 2, characters[word.lowerBound - 1].lowercased == "x",
      let value = characters[word.lowerBound].hexValue
    {
      printed.append(value)
      hasWords = false
      return nil
    }
    let isShort = count <= 8
    var wrong: (position: Int, isOdd: Bool)?
    for index in 0..<count {
      let byte = isMended ? .bad : byte(index, of: word, in: text)
      append(byte, to: \.printed)
      if isShort { append(isMended ? .bad : self.byte(count - 1 - index, of: word, in: text), to: \.reversed) }
      guard byte == .bad, wrong == nil else { continue }
      let pair = isMended ? word.suffix(1) : word.dropFirst(2 * index).prefix(2)
      if let stranger = pair.first(where: { characters[$0].hexValue == nil && !characters[$0].isRedactedDigit }) {
        wrong = (stranger, false)
      } else {
        wrong = (pair.lowerBound, pair.count == 1)
      }
    }
    return wrong
  }

  private func byte(_ index: Int, of word: Range<Int>, in text: DumpText) -> DigitGroup.Byte {
    let position = word.lowerBound + 2 * index
    return position + 1 < word.upperBound ? DigitGroup.byte(at: position, in: text) : .bad
  }

  private mutating func append(_ byte: DigitGroup.Byte, to bytes: WritableKeyPath<HexBytes, PacketBytes>) {
    switch byte {
    case .known(let value): self[keyPath: bytes].append(value)
    case .redacted, .bad: self[keyPath: bytes].appendUnknown(1)
    }
  }
}
