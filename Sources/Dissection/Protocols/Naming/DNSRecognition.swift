/// Whether bytes are a DNS message, at a glance: RFC 1035 §4.1.
struct DNSRecognition {
  enum Verdict {
    /// A header with values in use, one question, and records up to the end, or cut in the middle of one.
    case message
    /// Nothing speaks against it: a header, or as much of one as was captured.
    case possible
    case other
  }

  let verdict: Verdict
  /// Whether it begins with a header whose values are in use, and has one question.
  let hasUsualHeader: Bool

  init(_ cursor: borrowing Cursor) {
    hasUsualHeader = Self.hasUsualHeader(cursor)
    if cursor.remaining >= DNSMessage.headerLength {
      verdict = Self.isMessage(cursor) ? .message : .possible
    } else {
      verdict = !cursor.isAtEnd && cursor.limit.isCut ? .possible : .other
    }
  }

  static func atLeastPossible(_ cursor: borrowing Cursor) -> Recognition {
    DNSRecognition(cursor).verdict == .other ? .no : .maybe
  }

  /// So few bytes are a header and the shortest question.
  private static let least = DNSMessage.headerLength + 5
  /// More records of a section are not looked for at a glance.
  private static let mostRecords = 255

  private static func hasUsualHeader(_ cursor: borrowing Cursor) -> Bool {
    guard cursor.remaining >= DNSMessage.headerLength, cursor.peek16(4) == 1, let flags = cursor.peek16(2) else {
      return false
    }
    let isResponse = flags & 0x8000 != 0
    return flags >> 11 & 15 <= 6 && flags & 0x40 == 0 && flags & 15 <= 10 && (isResponse || flags & 0x048f == 0)
  }

  private static func isMessage(_ cursor: borrowing Cursor) -> Bool {
    guard cursor.remaining >= least, hasUsualHeader(cursor) else { return false }
    let isResponse = cursor.peek(2) ?? 0 >= 0x80
    var records = 0
    for place in [6, 8, 10] {
      let count = Int(cursor.peek16(place) ?? 0)
      guard count <= mostRecords, place != 6 || isResponse || count == 0 else { return false }
      records += count
    }
    guard var end = endOfName(at: DNSMessage.headerLength, cursor), let type = cursor.peek16(end),
      let questionClass = cursor.peek16(end + 2), DNSRecordType.name(UInt64(type)) != nil,
      [1, 3, 4, 255, 0x8001].contains(questionClass)
    else { return false }
    end += 4
    for _ in 0..<records {
      guard let start = endOfName(at: end, cursor), let length = cursor.peek16(start + 8) else {
        return end < cursor.remaining
      }
      end = start + 10 + Int(length)
    }
    return end >= cursor.remaining
  }

  /// Where a name ends that begins there.
  private static func endOfName(at start: Int, _ cursor: borrowing Cursor) -> Int? {
    var index = start
    while index - start <= DNSName.longest, let length = cursor.peek(index) {
      if length == 0 { return index + 1 }
      if length >= 0xc0 { return cursor.peek(index + 1) == nil ? nil : index + 2 }
      guard length < 64, cursor.peek(index + Int(length)) != nil else { return nil }
      for place in (index + 1)...(index + Int(length)) {
        guard let byte = cursor.peek(place), byte >= 0x20, byte != 0x7f else { return nil }
      }
      index += 1 + Int(length)
    }
    return nil
  }
}
