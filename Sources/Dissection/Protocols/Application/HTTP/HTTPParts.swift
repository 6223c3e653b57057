import Packets

/// The parts of a field's value between separators, RFC 9110 §5.6.1 and §5.6.6: quoted text may hold separators, and empty
/// parts are none.
struct HTTPParts {
  private var position: Int
  private let end: Int
  private let separator: UInt8

  init(_ range: Range<Int>, separatedBy separator: UInt8 = HTTPText.comma) {
    position = range.lowerBound
    end = range.upperBound
    self.separator = separator
  }

  /// The next part, without the blanks around it.
  mutating func next(_ bytes: Span<UInt8>) -> Range<Int>? {
    while position < end {
      let stop = HTTPText.endOfPart(separator, from: position, to: end, bytes)
      let part = HTTPText.trimFolds(position..<stop, bytes)
      position = stop &+ 1
      if !part.isEmpty { return part }
    }
    return nil
  }
}

/// `name=value`, where the value may be quoted, RFC 9110 §5.6.6; or a name alone.
struct HTTPParameter {
  let name: Range<Int>
  /// Without the quotes around it; `nil` where there is no equals sign.
  let value: Range<Int>?

  init(_ part: Range<Int>, _ bytes: Span<UInt8>) {
    guard let equals = HTTPText.first(0x3d, in: part, bytes) else {
      (name, value) = (part, nil)
      return
    }
    name = HTTPText.trimFolds(part.lowerBound..<equals, bytes)
    value = HTTPText.unquoted(HTTPText.trimFolds(equals &+ 1..<part.upperBound, bytes), bytes)
  }

  /// Its name to compare with others, in lower case.
  func key(_ bytes: Span<UInt8>) -> HTTPName { HTTPName(bytes, name, lowercased: true) }
}

extension HTTPText {
  static let comma: UInt8 = 0x2c
  static let semicolon: UInt8 = 0x3b
  static let quote: UInt8 = 0x22
  static let backslash: UInt8 = 0x5c

  /// The first separator from `start` on that stands in no quoted text, or `end`.
  static func endOfPart(_ separator: UInt8, from start: Int, to end: Int, _ bytes: Span<UInt8>) -> Int {
    var index = start
    var isQuoted = false
    while true {
      index = bytes.first(from: index, to: end) {
        ByteMarks.equal(separator, $0) | ByteMarks.equal(quote, $0) | ByteMarks.equal(backslash, $0)
      }
      guard index < end else { return end }
      switch bytes[index] {
      case backslash: index &+= isQuoted ? 2 : 1
      case quote:
        isQuoted.toggle()
        index &+= 1
      default:
        if !isQuoted { return index }
        index &+= 1
      }
      if index >= end { return end }
    }
  }

  /// The range without a pair of quotes around it.
  static func unquoted(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    guard range.count >= 2, bytes[range.lowerBound] == quote, bytes[range.upperBound &- 1] == quote else {
      return range
    }
    return range.lowerBound &+ 1..<range.upperBound &- 1
  }

  /// Whether both are the same text, whatever the case of their ASCII letters.
  static func isSame(_ one: Range<Int>, _ other: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for offset in 0..<one.count {
      let a = bytes[one.lowerBound &+ offset]
      let b = bytes[other.lowerBound &+ offset]
      if a != b, lowercased(a) != lowercased(b) { return false }
    }
    return true
  }

  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether the bytes are this text, whatever the case of ASCII letters; the text is given in lower case.
  static func isSame(_ range: Range<Int>, as text: StaticString, _ bytes: Span<UInt8>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { known in
      let known = unsafe known.span
      for offset in 0..<known.count where lowercased(bytes[range.lowerBound &+ offset]) != known[offset] {
        return false
      }
      return true
    }
  }

  /// Whether all of the bytes may stand in a token, and there is one.
  static func isToken(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    !range.isEmpty && endOfToken(range, bytes) == range.upperBound
  }
}
