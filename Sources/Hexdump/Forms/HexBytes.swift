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
      if let bad = read(isExtended ? (position - 2)..<position : start..<position, of: text), !hasReported {
        hasReported = true
        guard errors.count < Self.mostErrors else { continue }
        let problem = bad.isOdd ? "This word has an odd number of digits" : "This is no hexadecimal digit"
        let advice = "correct it, or write ?? for a byte that is not known"
        errors.append(text.error("\(problem); \(advice).", line: line, at: bad.position))
      }
    }
  }

  /// Takes a word; returns the place of what is wrong with it.
  private mutating func read(_ word: Range<Int>, of text: DumpText) -> (position: Int, isOdd: Bool)? {
    let characters = text.characters
    let count = (word.count + 1) / 2
    lastWordLength = count
    if ![2, 4, 8].contains(count) { hasWords = false }
    if word.count == 1, word.lowerBound >= 2, characters[word.lowerBound - 1] | 0x20 == 0x78,
      let value = characters[word.lowerBound].hexValue
    {
      printed.append(value)
      hasWords = false
      return nil
    }
    let isShort = count <= 8
    var wrong: (position: Int, isOdd: Bool)?
    for index in 0..<count {
      let byte = byte(index, of: word, in: text)
      append(byte, to: \.printed)
      if isShort { append(self.byte(count - 1 - index, of: word, in: text), to: \.reversed) }
      guard byte == .bad, wrong == nil else { continue }
      let pair = word.dropFirst(2 * index).prefix(2)
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
