/// The column beside the bytes that shows them as text. It never holds bytes, even where it looks like hexadecimal
/// digits; that it agrees with the bytes is near proof that the bytes were cut off from it at the right place.
enum TextColumn {
  enum Agreement {
    /// There is no text.
    case missing
    /// Every character fits its byte.
    case agrees
    /// The length fits, and at least three characters in four fit.
    case agreesRoughly
    case disagrees
  }

  /// Compares the text in `range` with the bytes. Blanks may have been collapsed or cut off, a blank may stand in the
  /// middle after the eighth character, and the text may stand between fences: `|…|`, `>…<`, `*…*`.
  ///
  /// - Parameter mismatches: how many characters may differ; the comparison ends at the first beyond them.
  static func compare(
    _ range: Range<Int>, of text: DumpText, with bytes: ArraySlice<UInt8>, mismatches: Int
  ) -> Agreement {
    let trimmed = trim(range, in: text)
    guard !trimmed.isEmpty else { return .missing }
    if let inner = fenced(trimmed, in: text) {
      for shown in [inner, trim(inner, in: text)] {
        let verdict = match(shown, of: text, with: bytes, mismatches: mismatches)
        if verdict != .disagrees { return verdict }
      }
    }
    let verdict = match(trimmed, of: text, with: bytes, mismatches: mismatches)
    if verdict == .disagrees, let behind = behindMark(trimmed, in: text) {
      let verdict = compare(behind, of: text, with: bytes, mismatches: mismatches)
      if verdict != .disagrees { return verdict }
    }
    let spaces = bytes.prefix { $0 & 0x7F == " " }.count
    guard verdict != .agrees, spaces > 0 else { return verdict }
    // The blanks that show the first bytes cannot be told from those before the text.
    let shifted = match(trimmed, of: text, with: bytes, behind: spaces, mismatches: mismatches)
    return shifted == .agrees || verdict == .disagrees ? shifted : verdict
  }

  /// Where the text begins and ends without the blanks around it.
  static func trim(_ range: Range<Int>, in text: DumpText) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text.characters[start].isBlank { start += 1 }
    while end > start, text.characters[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// What is between fences; `nil` where there are none.
  static func fenced(_ range: Range<Int>, in text: DumpText) -> Range<Int>? {
    guard range.count >= 2 else { return nil }
    switch (text.characters[range.lowerBound], text.characters[range.upperBound - 1]) {
    case ("|", "|"), (">", "<"), ("*", "*"): return (range.lowerBound + 1)..<(range.upperBound - 1)
    default: return nil
    }
  }

  /// What is after a mark that sets the text off: `; `, `| `, `# `, `// `, or a bar without the one that closes it;
  /// `nil` where there is none.
  static func behindMark(_ range: Range<Int>, in text: DumpText) -> Range<Int>? {
    let mark = text.characters[range].prefix { !$0.isBlank }
    if mark.first == "|", mark.count > 1, text.characters[range.upperBound - 1] != "|" {
      return (range.lowerBound + 1)..<range.upperBound
    }
    guard mark.endIndex < range.upperBound,
      (mark.count == 1 && [";", "|", "#"].contains(mark.first))
        || mark.elementsEqual("//".utf8)
    else { return nil }
    return trim(mark.endIndex..<range.upperBound, in: text)
  }

  private static func match(
    _ range: Range<Int>, of text: DumpText, with bytes: ArraySlice<UInt8>, behind first: Int = 0, mismatches most: Int
  ) -> Agreement {
    guard range.count <= bytes.count + 1 else { return .disagrees }
    let middle = bytes.startIndex + 8
    var position = range.lowerBound
    var index = bytes.startIndex + first
    var mismatches = 0
    while position < range.upperBound {
      let character = text.characters[position]
      if character.isBlank {
        let blanks = position
        while position < range.upperBound, text.characters[position].isBlank { position += 1 }
        let start = index
        // Some tools cut off the highest bit, which makes a blank of 0xA0.
        while index < bytes.endIndex,
          bytes[index] == " " || (bytes[index] == 0xA0 && index != middle && index - start < position - blanks)
        {
          index += 1
        }
        if index == start, index != middle {
          mismatches += 1
          index += 1
        }
      } else {
        guard index < bytes.endIndex else { return .disagrees }
        if !shows(character, bytes[index]) { mismatches += 1 }
        position += 1
        index += 1
      }
      guard mismatches <= most else { return .disagrees }
    }
    while index < bytes.endIndex, bytes[index] & 0x7F == " " { index += 1 }
    guard index == bytes.endIndex else { return .disagrees }
    return mismatches == 0 ? .agrees : .agreesRoughly
  }

  /// Whether a text column may begin with this character: a fence or another mark, or what shows one of the bytes.
  static func mayBegin(_ character: UInt8, _ bytes: UInt8?...) -> Bool {
    ["|", ">", "*", ";", "#", "/"].contains(character)
      || bytes.contains { $0.map { shows(character, $0) } ?? false }
  }

  /// Whether some tool shows the byte by this character: as itself, or a byte that cannot be printed by a dot, by a
  /// character that is not ASCII, or with its highest bit cut off.
  private static func shows(_ character: UInt8, _ byte: UInt8) -> Bool {
    switch byte {
    case "!"..."~": character == byte
    case " ": character == "."
    default: character == "." || character == .foreignCharacter || (byte >= 0x80 && character == byte & 0x7F)
    }
  }
}
