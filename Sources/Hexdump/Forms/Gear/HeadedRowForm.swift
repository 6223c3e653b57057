extension Row {
  /// Whether `0x` is before the offset.
  func isPrefixed(in text: DumpText) -> Bool {
    offset.lowerBound > text.line(line).lowerBound && text.characters[offset.lowerBound - 1].lowercased == "x"
  }
}

/// A form whose packets each have a header line, and rows with offsets below it.
protocol HeadedRowForm: RowForm {
  func heading(_ line: Int, of text: DumpText) -> Heading?

  /// Whether the text column is left out of a row's area, and goes up to the line's end.
  func isCutShort(_ row: Row) -> Bool
}

extension HeadedRowForm {
  /// So many lines may stand between a header line and the first row.
  static var mostLinesBetween: Int { 12 }

  func isCutShort(_ row: Row) -> Bool { false }

  func isBoundary(_ line: Int, of text: DumpText) -> Bool { heading(line, of: text) != nil }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let heading = heading(line, of: text), let first = firstRow(below: line, of: text),
      var reading = reading(at: first, upTo: text.lineCount, of: text, with: context)
    else { return nil }
    checkLastRow(of: &reading, text)
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

  /// Checks the text beside the last row's bytes: no offset below it says how many they are.
  func checkLastRow(of reading: inout FormResult, _ text: DumpText) {
    guard reading.errors.isEmpty, let packet = reading.packet, packet.unknown.isEmpty,
      let row = row(packet.lines.upperBound, of: text), let offset = row.value(in: text, radix: 16),
      offset < packet.bytes.count
    else { return }
    var count = 0
    var end = row.area.lowerBound
    for group in row.groups(in: text) where count < packet.bytes.count - offset {
      count += group.byteCount
      end = group.range.upperBound
    }
    let line = text.line(row.line)
    if let mark = row.mark, end < line.upperBound, text.characters[end] == mark { end += 1 }
    guard end < line.upperBound else { return }
    let limit = max(
      end, row.area.upperBound == line.upperBound || !isCutShort(row) ? row.area.upperBound : line.upperBound)
    let rest = end..<limit
    guard TextColumn.compare(rest, of: text, with: packet.bytes[offset...], mismatches: 0) == .disagrees else { return }
    let message = "The text beside these bytes is not theirs; the row may be damaged, or cut at the wrong place."
    reading.errors.append(text.error(message, line: row.line, at: end))
  }
}
