import Packets

/// Looks for the end of a chunked body, RFC 9112 §7.1, as its bytes come: each is looked at once.
struct HTTPChunkScan {
  private enum Part {
    case size
    case data(UInt64)
    /// The line end after a chunk's data.
    case boundary
    case trailer
  }

  /// No line of chunked framing is longer.
  private static let longestLine = 65_536

  private var part = Part.size
  /// Where the part begins, from the body's first byte on, and how far its line has been looked through.
  private var start = 0
  private var searched = 0
  /// Where the body ends.
  private var end: Int?

  /// Whether the body, which begins at the cursor, is whole. Where its framing is wrong, it ends with the bytes at hand.
  mutating func advance(_ cursor: borrowing Cursor) -> Framing {
    if end == nil { end = findEnd(cursor) }
    return end.map { .unit($0) } ?? .needMore
  }

  private mutating func findEnd(_ cursor: borrowing Cursor) -> Int? {
    let (first, bytes) = (cursor.offset, cursor.bytes)
    let count = cursor.remaining
    while start < count {
      if case .data(let size) = part {
        guard size < UInt64(count - start) else { return nil }
        start += Int(size)
        part = .boundary
        searched = start
        continue
      }
      let from = first + max(start, searched)
      let feed = bytes.first(from: from, to: cursor.end) { ByteMarks.equal(HTTPText.lineFeed, $0) }
      guard feed < cursor.end else {
        searched = count
        return count - start > Self.longestLine ? count : nil
      }
      let hasReturn = feed > first + start && bytes[feed - 1] == HTTPText.carriageReturn
      let content = first + start..<feed - (hasReturn ? 1 : 0)
      start = feed + 1 - first
      searched = start
      switch part {
      case .size:
        let end = HTTPText.first(0x3b, in: content, bytes) ?? content.upperBound
        let digits = HTTPText.trimBlanks(content.lowerBound..<end, bytes)
        guard case .value(let size) = HTTP.Number(hexadecimal: digits, bytes) else { return count }
        part = size == 0 ? .trailer : .data(size)
      case .boundary:
        guard content.isEmpty else { return count }
        part = .size
      case .trailer: if content.isEmpty { return start }
      case .data: break
      }
    }
    return nil
  }
}
