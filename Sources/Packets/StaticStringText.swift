extension StaticString {
  /// Whether it is this text. No string is made of it, since it is asked of thousands of names at a start.
  package func equals(_ text: String) -> Bool {
    guard utf8CodeUnitCount == text.utf8.count else { return false }
    return withUTF8Buffer { unsafe $0.elementsEqual(text.utf8) }
  }
}
