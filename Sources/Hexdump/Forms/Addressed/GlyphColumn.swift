/// The text beside the bytes, whatever characters a tool shows for those that cannot be printed: a dot, a blank, a space
/// mark, a box, or a character of its code page.
enum GlyphColumn {
  /// Whether a text shows the bytes: every byte that can be printed by itself, all others by anything that cannot be
  /// taken for another one of them.
  static func agrees(_ range: Range<Int>, of text: DumpText, with bytes: ArraySlice<UInt8>) -> Bool {
    let verdict = TextColumn.compare(range, of: text, with: bytes, mismatches: 0)
    if verdict == .agrees { return true }
    let trimmed = TextColumn.trim(range, in: text)
    guard !trimmed.isEmpty else { return false }
    let inner = TextColumn.fenced(trimmed, in: text)
    return [inner, trimmed, TextColumn.behindMark(trimmed, in: text)].compactMap(\.self).contains {
      shows($0, of: text, bytes)
    }
  }

  private static func shows(_ range: Range<Int>, of text: DumpText, _ bytes: ArraySlice<UInt8>) -> Bool {
    // Blanks around the text may stand for bytes at its beginning and its end.
    let spaces = bytes.prefix { isBlank($0) }.count
    // A character or two prove nothing of many bytes.
    guard range.count * 2 >= bytes.count else { return false }
    for skipped in 0...spaces where range.count <= bytes.count - skipped {
      let shown = bytes.dropFirst(skipped)
      let rest = shown.dropFirst(range.count)
      guard rest.allSatisfy({ isBlank($0) }) else { continue }
      if zip(range, shown).allSatisfy({ shows(text.characters[$0], $1) }) { return true }
    }
    return false
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= " " || byte >= 0x7F }

  private static func shows(_ character: UInt8, _ byte: UInt8) -> Bool {
    switch byte {
    case "!"..."~": character == byte
    case " ": character.isBlank || character == "." || character == .foreignCharacter
    case 0: character == "0" || isSign(character)
    default: isSign(character)
    }
  }

  private static func isSign(_ character: UInt8) -> Bool {
    character == "." || character == .foreignCharacter || character.isBlank || character == "_" || character == "?"
  }
}
