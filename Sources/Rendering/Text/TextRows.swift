/// What a run of bytes is like as text: whether it is any, and how its lines end.
struct TextShape {
  private var lineFeeds = 0
  /// Of these, how many have a carriage return before them.
  private var pairs = 0
  /// How many bytes are shown as escapes, line ends and tabs aside.
  private var strangers = 0
  private let count: Int
  private let isLastLineEnded: Bool

  init(_ text: Span<UInt8>) {
    count = text.count
    isLastLineEnded = count > 0 && text[count - 1] == 0x0a
    var index = 0
    while index < count {
      let byte = text[index]
      if byte == 0x0a {
        lineFeeds += 1
        if index > 0, text[index - 1] == 0x0d { pairs += 1 }
      }
      if byte >= 0x20 && byte < 0x7f || byte == 0x09 || byte == 0x0a || byte == 0x0d {
        index += 1
      } else {
        let (bytes, columns) = EscapedText.step(text, at: index)
        if columns > 2 { strangers += bytes }
        index += bytes
      }
    }
  }

  /// Whether the bytes read better as text than as a hexdump: of sixteen, one at most needs an escape.
  var isText: Bool { strangers * 16 <= count }

  /// How many lines there are; what follows the last line end is one, too.
  var lineCount: Int { lineFeeds + (isLastLineEnded || count == 0 ? 0 : 1) }

  /// Whether every line ends with carriage return and line feed.
  var endsWithPairs: Bool { lineFeeds > 0 && pairs == lineFeeds }

  /// Whether some lines end so, and others with a line feed alone.
  var isMixed: Bool { pairs > 0 && pairs < lineFeeds }
}

/// Text in rows of a terminal: one for each line, and more for a line that does not fit into one.
///
/// A line feed is shown by the row's end; so is a carriage return before it where all lines have one.
struct TextRows {
  struct Row {
    /// The bytes that it shows.
    let bytes: Range<Int>
    /// Whether it goes on with the line of the row before it.
    let isContinued: Bool
  }

  private let width: Int
  private let hidesCarriageReturns: Bool
  private var isContinued = false
  /// Where the next row begins.
  private(set) var place = 0

  init(_ shape: TextShape, width: Int) {
    self.width = max(12, width)
    hidesCarriageReturns = shape.endsWithPairs
  }

  /// The next row; `nil` where the text has ended.
  mutating func next(_ text: Span<UInt8>) -> Row? {
    guard place < text.count else { return nil }
    let start = place
    var index = start
    var columns = 0
    /// After the last blank, and the columns up to there.
    var blank: (end: Int, columns: Int)?
    while index < text.count {
      if let length = lineEndLength(text, at: index) {
        return take(start..<index, upTo: index + length, endsLine: true)
      }
      let (bytes, wide) = EscapedText.step(text, at: index)
      if columns + wide > width, index > start {
        let end = blank.flatMap { 3 * $0.columns >= 2 * width ? $0.end : nil } ?? index
        return take(start..<end, upTo: end, endsLine: false)
      }
      index += bytes
      columns += wide
      if text[index - 1] == 0x20 { blank = (index, columns) }
    }
    return take(start..<index, upTo: index, endsLine: false)
  }

  /// How many rows are left; there are none after that.
  mutating func countRest(_ text: Span<UInt8>) -> Int {
    var count = 0
    while next(text) != nil { count += 1 }
    return count
  }

  private mutating func take(_ bytes: Range<Int>, upTo end: Int, endsLine: Bool) -> Row {
    defer {
      place = end
      isContinued = !endsLine
    }
    return Row(bytes: bytes, isContinued: isContinued)
  }

  private func lineEndLength(_ text: Span<UInt8>, at index: Int) -> Int? {
    if text[index] == 0x0a { return 1 }
    guard hidesCarriageReturns, text[index] == 0x0d, index + 1 < text.count, text[index + 1] == 0x0a else { return nil }
    return 2
  }
}
