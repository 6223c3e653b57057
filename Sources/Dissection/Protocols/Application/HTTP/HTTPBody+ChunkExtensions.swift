extension HTTPBody {
  /// Whether chunk extensions are as RFC 9112 §7.1.1 has them: each a semicolon, a name, and perhaps an equals sign and a
  /// token or a quoted text; with blanks around the signs, which a recipient must take.
  static func areExtensionsValid(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      guard bytes[index] == HTTPText.semicolon else { return false }
      let name = skipBlanks(index &+ 1, end, bytes)
      index = HTTPText.endOfToken(name..<end, bytes)
      guard index > name else { return false }
      index = skipBlanks(index, end, bytes)
      guard index < end, bytes[index] == 0x3d else { continue }
      let value = skipBlanks(index &+ 1, end, bytes)
      guard value < end else { return false }
      index = bytes[value] == HTTPText.quote ? endOfQuoted(value, end, bytes) : HTTPText.endOfToken(value..<end, bytes)
      guard index > value else { return false }
      index = skipBlanks(index, end, bytes)
    }
    return true
  }

  private static func skipBlanks(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Int {
    var index = start
    while index < end, HTTPText.isBlank(bytes[index]) { index &+= 1 }
    return index
  }

  /// The byte after the quoted text that begins at `start`; `start` where it does not end.
  private static func endOfQuoted(_ start: Int, _ end: Int, _ bytes: Span<UInt8>) -> Int {
    var index = start &+ 1
    while index < end {
      switch bytes[index] {
      case HTTPText.quote: return index &+ 1
      case HTTPText.backslash: index &+= 2
      default: index &+= 1
      }
    }
    return start
  }
}
