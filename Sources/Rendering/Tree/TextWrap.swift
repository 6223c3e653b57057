/// Breaks text into lines of a terminal's columns, at blanks where there are any.
enum TextWrap {
  /// The lines of a text that was escaped already, as ranges of its bytes; at least one.
  static func lines(_ text: Span<UInt8>, width: Int) -> [Range<Int>] {
    if text.isASCII { return asciiLines(text, width: width) }
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    var columns = 0
    var lastBlank: Int?
    var afterColon: Int?
    while index < text.count {
      let (count, wide) = step(text, at: index)
      if columns + wide > width, index > start {
        // Before a blank, which goes; or after a colon, as between the bytes of an address; or wherever it must be.
        let end = lastBlank ?? afterColon ?? index
        lines.append(start..<end)
        start = lastBlank.map { $0 + 1 } ?? end
        columns = Self.columns(text, start..<index)
        lastBlank = nil
        afterColon = nil
        continue
      }
      if text[index] == 0x20, index > start { lastBlank = index }
      if text[index] == 0x3a { afterColon = index + 1 }
      columns += wide
      index += count
    }
    if start < text.count || lines.isEmpty { lines.append(start..<text.count) }
    return lines
  }

  /// The same lines of a text whose every byte takes one column: looked for from their ends.
  private static func asciiLines(_ text: Span<UInt8>, width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    // A colon that went over into a line with the words after the blank before it does not break that line.
    var firstColon = 0
    while text.count - start > width {
      let limit = start + width
      if let blank = last(0x20, of: text, start + 1..<limit) {
        lines.append(start..<blank)
        start = blank + 1
      } else {
        let end = last(0x3a, of: text, firstColon..<limit).map { $0 + 1 } ?? limit
        lines.append(start..<end)
        start = end
      }
      firstColon = limit
    }
    if start < text.count || lines.isEmpty { lines.append(start..<text.count) }
    return lines
  }

  private static func last(_ byte: UInt8, of text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      index -= 1
      if text[index] == byte { return index }
    }
    return nil
  }

  /// How many columns of a terminal the text takes.
  static func columns(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    var columns = 0
    while index < range.upperBound {
      let (count, wide) = step(text, at: index)
      columns += wide
      index += count
    }
    return columns
  }

  /// How many bytes the character at `index` has, and how many columns.
  private static func step(_ text: Span<UInt8>, at index: Int) -> (bytes: Int, columns: Int) {
    guard text[index] >= 0x80, let (scalar, count) = UTF8Scalar.decode(text, at: index) else { return (1, 1) }
    return (count, UTF8Scalar.columns(scalar))
  }
}
