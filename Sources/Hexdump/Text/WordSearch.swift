/// Searches that look at eight characters at once, for what every character of a text is asked.
extension Span<UInt8> {
  /// Where the first character from `start` on is that is neither a blank nor visible in ASCII; the end where none is.
  func endOfPlainCharacters(from start: Int) -> Int {
    var position = start
    while position + 8 <= count {
      let word = word(at: position)
      // The highest bit of a byte is set where it was, where less than a blank was given, or DEL.
      let strangers = word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
      guard strangers & 0x8080_8080_8080_8080 == 0 else { break }
      position += 8
    }
    while position < count, self[position] &- " " < "_" { position += 1 }
    return position
  }

  /// Where the first of two characters is from `start` on; the end where neither is.
  func firstIndex(of first: UInt8, or second: UInt8, from start: Int) -> Int {
    let (firsts, seconds) = (UInt64(first) &* 0x0101_0101_0101_0101, UInt64(second) &* 0x0101_0101_0101_0101)
    var position = start
    while position + 8 <= count {
      let word = word(at: position)
      guard Self.holdsZero(word ^ firsts) || Self.holdsZero(word ^ seconds) else {
        position += 8
        continue
      }
      break
    }
    while position < count, self[position] != first, self[position] != second { position += 1 }
    return position
  }

  private static func holdsZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }

  private func word(at position: Int) -> UInt64 {
    // The eight bytes are those of the span: both callers ask whether so many are left.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
  }
}
