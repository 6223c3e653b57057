// What a lexer's readers ask of characters and of words.

extension UInt8 {
  /// A letter, digit or underscore of a name.
  var isNameCharacter: Bool {
    isDecimalDigit || isLetter || self == "_"
  }

  var isQuote: Bool { self == "\"" || self == "'" || self == "`" }

  /// A letter as a small one, and what is no letter as it is.
  fileprivate var lowercasedLetter: UInt8 { isLetter ? lowercased : self }
}

extension ArraySlice<UInt8> {
  /// Whether the slice holds one of the words, in either case; the words are in lower case.
  func holds(anyOf words: [StaticString]) -> Bool {
    // Few characters are the first of a word.
    let firsts = words.reduce(UInt32(0)) { $0 | 1 << UInt32(($1.firstCharacter) & 0x1F) }
    return indices.contains { index in
      firsts & 1 << UInt32(self[index] & 0x1F) != 0 && words.contains { self[index...].begins(with: $0) }
    }
  }

  /// Whether the slice begins with a word, in either case; the word is in lower case.
  private func begins(with word: StaticString) -> Bool {
    word.withUTF8Buffer { letters in
      guard letters.count <= count else { return false }
      for index in 0..<letters.count where unsafe self[startIndex + index].lowercasedLetter != letters[index] {
        return false
      }
      return true
    }
  }

  /// Whether the slice is one of the words, in either case; the words are in lower case.
  func isOne(of words: [StaticString]) -> Bool {
    words.contains { $0.utf8CodeUnitCount == count && begins(with: $0) }
  }
}

extension StaticString {
  fileprivate var firstCharacter: UInt8 { withUTF8Buffer { unsafe $0.first ?? 0 } }
}
