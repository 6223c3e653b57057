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

  /// The first byte of the range that has this value.
  static func first(_ byte: UInt8, in range: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index &+= 1
    }
    return nil
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

/// One line: where its content ends, how the line ends, and what in it no line should have.
struct HTTPLine {
  enum Ending {
    case carriageReturnLineFeed
    case lineFeed
    /// The bytes end behind a carriage return.
    case carriageReturn
    /// The bytes end within the line.
    case none
  }

  private(set) var contentEnd: Int
  private(set) var ending = Ending.none
  /// The first control character that is neither a tab nor part of the line's end; a carriage return among them.
  private(set) var controlCharacter: UInt8?

  /// The byte behind the line.
  @inline(__always)
  var end: Int {
    switch ending {
    case .carriageReturnLineFeed: contentEnd &+ 2
    case .lineFeed, .carriageReturn: contentEnd &+ 1
    case .none: contentEnd
    }
  }

  /// Whether the line is there to its end.
  var isComplete: Bool { ending == .carriageReturnLineFeed || ending == .lineFeed }

  /// Scans from `start` to the end of the line, at most to `end`, which must not lie behind the bytes.
  @inline(__always)
  init(from start: Int, to end: Int, _ bytes: Span<UInt8>) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte >= 0x20 && byte != 0x7f || byte == HTTPText.tab {
        index &+= 1
        continue
      }
      if byte == HTTPText.lineFeed {
        ending = .lineFeed
        break
      }
      if byte == HTTPText.carriageReturn {
        if index &+ 1 == end {
          ending = .carriageReturn
          break
        }
        if bytes[index &+ 1] == HTTPText.lineFeed {
          ending = .carriageReturnLineFeed
          break
        }
      }
      if controlCharacter == nil { controlCharacter = byte }
      index &+= 1
    }
    contentEnd = index
  }
}

/// A short name packed into words, so that it is compared in three instructions: exact to 24 bytes.
struct HTTPName: Equatable {
  static let maximumLength = 24

  private(set) var last: UInt64 = 0
  private(set) var middle: UInt64 = 0
  private(set) var first: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { append(bytes[index]) }
  }

  init(_ text: StaticString) {
    for byte in text.description.utf8 { append(byte) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count & 7 == 0 {
      first = middle
      middle = last
      last = 0
    }
    last = last << 8 | UInt64(byte)
    count &+= 1
  }

  /// Appends a token's character in lower case. Setting one bit does it for letters and leaves digits and hyphens be;
  /// the few characters that it garbles become none that a known name holds.
  @inline(__always)
  mutating func appendLowercased(_ byte: UInt8) { append(byte | 0x20) }
}

/// A set of names, made once, that tells a name's place in it.
struct HTTPNameTable: Sendable {
  private struct Slot {
    var name = HTTPName()
    var place: Int?
  }

  private var slots = [Slot](repeating: Slot(), count: 128)

  /// The names must be fewer than 100, so that some slots stay empty.
  init(_ names: [StaticString], lowercased: Bool) {
    for (place, text) in names.enumerated() {
      var name = HTTPName()
      for byte in text.description.utf8 {
        if lowercased { name.appendLowercased(byte) } else { name.append(byte) }
      }
      var slot = Self.slot(of: name)
      while slots[slot].place != nil { slot = (slot + 1) & 127 }
      slots[slot] = Slot(name: name, place: place)
    }
  }

  @inline(__always)
  func place(of name: HTTPName) -> Int? {
    guard name.count <= HTTPName.maximumLength else { return nil }
    var slot = Self.slot(of: name)
    while let place = slots[slot].place {
      if slots[slot].name == name { return place }
      slot = (slot &+ 1) & 127
    }
    return nil
  }

  @inline(__always)
  private static func slot(of name: HTTPName) -> Int {
    let mixed = name.last ^ name.middle &* 0x9e37_79b9 ^ UInt64(truncatingIfNeeded: name.count)
    return Int(truncatingIfNeeded: (mixed &* 0x9e37_79b9_7f4a_7c15) >> 57)
  }
}
