import Packets

/// The characters of a text's lines, one byte for each that is visible, without line ends and blanks before them.
struct DecodedLines {
  private let text: [UInt8]
  private(set) var characters: [UInt8] = []
  /// Where each line begins in ``characters``, and where the last one ends.
  private(set) var starts: [Int] = []
  /// Where each line begins in the text.
  private(set) var originalStarts: [Int] = []
  private(set) var strangeCount = 0
  private(set) var alteredPlaces: [Int] = []

  init(_ text: [UInt8]) {
    self.text = text
    characters.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      starts.append(characters.count)
      originalStarts.append(position)
      decodeLine(at: &position)
    }
    starts.append(characters.count)
  }

  /// Takes what most lines are made of in one go: visible ASCII characters, blanks and tabs.
  private mutating func takePlainCharacters(at position: inout Int) {
    var end = endOfVisibleCharacters(from: position)
    while end < text.count, text[end] == "\t" { end = endOfVisibleCharacters(from: end + 1) }
    if end > position { characters.append(contentsOf: text[position..<end]) }
    position = end
  }

  private func endOfVisibleCharacters(from start: Int) -> Int {
    text.span.first(from: start, to: text.count) {
      ByteMarks.below(" ", $0) | ByteMarks.equal(0x7F, $0) | ByteMarks.notASCII($0)
    }
  }

  private mutating func decodeLine(at position: inout Int) {
    let start = characters.count
    reading: while position < text.count {
      takePlainCharacters(at: &position)
      guard position < text.count else { break }
      let first = position
      switch TextDecoder.next(in: text, at: &position) {
      case .lineEnd: break reading
      case .invisible:
        if first > 0, text[first] != 0x1B { alteredPlaces.append(characters.count) }
      case .backspace:
        if characters.count > start { characters.removeLast() }
        dropAlteredPlaces()
      case .ligature(let one, let two):
        characters.append(one)
        characters.append(two)
      case .character(let character, let scalar):
        if scalar.value >= 0x80, character != .foreignCharacter { alteredPlaces.append(characters.count) }
        if scalar == "\u{FFFD}" { strangeCount += 1 }
        characters.append(character)
      }
    }
    while characters.count > start, characters[characters.count - 1].isBlank { characters.removeLast() }
    dropAlteredPlaces()
  }

  /// Drops the places of characters that were taken back.
  private mutating func dropAlteredPlaces() {
    while let last = alteredPlaces.last, last >= characters.count { alteredPlaces.removeLast() }
  }
}
