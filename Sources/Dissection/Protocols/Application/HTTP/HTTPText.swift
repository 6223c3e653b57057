import Packets

/// How HTTP's text is cut up: character classes, lines, and names that are compared without making strings of them.
enum HTTPText {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0a
  static let carriageReturn: UInt8 = 0x0d
  static let space: UInt8 = 0x20
  static let colon: UInt8 = 0x3a

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The digit's value in hexadecimal; nil where the byte is none.
  @inline(__always)
  static func hexadecimalDigit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte &- 0x30)
    case 0x41...0x46: UInt64(byte &- 0x37)
    case 0x61...0x66: UInt64(byte &- 0x57)
    default: nil
    }
  }

  /// A character of a token: letters, digits and ``!#$%&'*+-.^_`|~``, RFC 9110 §5.6.2.
  @inline(__always)
  static func isTokenCharacter(_ byte: UInt8) -> Bool {
    contains(byte, low: 0x03ff_6cfa_0000_0000, high: 0x57ff_ffff_c7ff_fffe)
  }

  /// A character that a URI may hold, RFC 3986 §2: letters, digits and ``-._~:/?#[]@!$&'()*+,;=%``.
  @inline(__always)
  static func isURICharacter(_ byte: UInt8) -> Bool {
    contains(byte, low: 0xafff_fffa_0000_0000, high: 0x47ff_fffe_afff_ffff)
  }

  /// A character of a URI that has no meaning of its own in a request target: all but `#`, `%` and `?`.
  @inline(__always)
  static func isPlainURICharacter(_ byte: UInt8) -> Bool {
    contains(byte, low: 0x2fff_ffd2_0000_0000, high: 0x47ff_fffe_afff_ffff)
  }

  /// Whether the byte is a member of a set of ASCII characters, given as one bit for each.
  @inline(__always)
  private static func contains(_ byte: UInt8, low: UInt64, high: UInt64) -> Bool {
    byte < 0x80 && (byte & 0x40 == 0 ? low : high) >> UInt64(byte & 0x3f) & 1 != 0
  }

  /// The range without the blanks around it.
  @inline(__always)
  static func trimBlanks(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    trim(range, bytes) { isBlank($0) }
  }

  /// The range without the blanks and line ends around it: a folded value.
  static func trimFolds(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    trim(range, bytes) { isBlank($0) || $0 == carriageReturn || $0 == lineFeed }
  }

  @inline(__always)
  private static func trim(_ range: Range<Int>, _ bytes: Span<UInt8>, _ isTrimmed: (UInt8) -> Bool) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isTrimmed(bytes[start]) { start &+= 1 }
    while end > start, isTrimmed(bytes[end &- 1]) { end &-= 1 }
    return start..<end
  }

  /// The first control character from `start` on, or `end`: the first byte below 0x20, or 0x7f. Out of line: in those
  /// that come here its constants do not stay in registers.
  @inline(never)
  static func firstControl(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Int {
    bytes.first(from: start, to: end) { ByteMarks.below(0x20, $0) | ByteMarks.equal(0x7f, $0) }
  }

  /// The first byte from `start` on that ends a word, or `end`: a blank or another control character.
  @inline(__always)
  static func endOfWord(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Int {
    bytes.first(from: start, to: end) { ByteMarks.below(0x21, $0) | ByteMarks.equal(0x7f, $0) }
  }

  /// The first byte from `start` on that ends a field's name, or `end`: a colon, a blank, or what is no visible ASCII.
  @inline(__always)
  static func endOfName(from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Int {
    bytes.first(from: start, to: end) {
      ByteMarks.below(0x21, $0) | ByteMarks.equal(colon, $0) | ByteMarks.equal(0x7f, $0) | ByteMarks.notASCII($0)
    }
  }

  /// The first byte of the range that is no character of a token, or the range's end.
  @inline(__always)
  static func endOfToken(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, isTokenCharacter(bytes[index]) { index &+= 1 }
    return index
  }

  /// The first byte of the range that has this value.
  static func first(_ byte: UInt8, in range: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    let index = bytes.first(from: range.lowerBound, to: range.upperBound) { ByteMarks.equal(byte, $0) }
    return index < range.upperBound ? index : nil
  }

  /// Whether the bytes look like text: among the first of them is no control character but tab and line end.
  static func isText(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for index in range.prefix(64) {
      let byte = bytes[index]
      if byte < 0x20, !(0x09...0x0d).contains(byte) { return false }
    }
    return true
  }
}
