extension Row {
  /// Whether `0x` is before the offset.
  func isPrefixed(in text: DumpText) -> Bool {
    offset.lowerBound > text.line(line).lowerBound && text.characters[offset.lowerBound - 1] | 0x20 == 0x78
  }
}

/// A form whose packets each have a header line, and rows with offsets below it.
protocol HeadedRowForm: RowForm {
  func heading(_ line: Int, of text: DumpText) -> Heading?
}

extension HeadedRowForm {
  /// So many lines may stand between a header line and the first row.
  static var mostLinesBetween: Int { 12 }

  func isBoundary(_ line: Int, of text: DumpText) -> Bool { heading(line, of: text) != nil }

  func reading(at line: Int, of text: DumpText, with context: Context) -> Reading? {
    guard let heading = heading(line, of: text), let first = firstRow(below: line, of: text),
      var reading = reading(at: first, upTo: text.lineCount, of: text, with: context)
    else { return nil }
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  /// The first row of the packet below a header line: at offset 0, and before the next header line.
  func firstRow(below line: Int, of text: DumpText) -> Int? {
    for next in (line + 1)..<max(line + 1, min(text.lineCount, line + 1 + Self.mostLinesBetween)) {
      if let row = row(next, of: text), row.holdsBytes { return row.startsAtZero(in: text) ? next : nil }
      if heading(next, of: text) != nil { return nil }
    }
    return nil
  }
}
