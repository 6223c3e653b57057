/// How a form writes rows with offsets: what stands before the offset, around it, and after the bytes.
struct OffsetGrammar: Sendable {
  /// What stands before the offset, such as a time.
  var prefix: LinePattern?
  /// Whether rows are read as they stand in the text, with what would be cut off as any log's.
  var isWholeLine = false
  var notation = OffsetNotation.bare
  var digits = 1...17
  /// Whether `0x` is before the offset.
  var hasPrefix = false
  /// What opens the offset, where something must.
  var opening: UInt8?
  /// What stands between the offset and the blanks before the bytes, and how many blanks there must be.
  var mark: StaticString = ""
  var gap: Int?
  /// What stands before and after the whole row.
  var fence: UInt8?
  /// What stands between the eighth byte and the ninth instead of a blank.
  var middle: UInt8?
  /// What stands in a row in place of its bytes.
  var leftOut: String?
  /// What the bytes end before: this character; or so many blanks, or what follows the eighth word's fourth digit.
  var end: UInt8?
  var textGap: Int?

  /// Reads a line as a row; `nil` where it is none.
  func row(_ line: Int, of text: DumpText) -> Row? {
    guard let part = part(of: line, in: text), var row = Row(line, of: text, notation: notation, part: part),
      digits.contains(row.offset.count), !hasPrefix || row.frame.isPrefixed,
      opening == nil || row.frame.opening == opening, text.characters[row.area].starts(with: mark)
    else { return nil }
    row.area = row.area.dropFirst(mark.utf8CodeUnitCount)
    row.mark = middle
    if let gap, TextColumn.trim(row.area, in: text).lowerBound != row.area.lowerBound + gap { return nil }
    if let leftOut, text.characters[TextColumn.trim(row.area, in: text)].first == leftOut.utf8.first { return nil }
    if let end, let place = text.characters[row.area].firstIndex(of: end) { row.area = row.area.lowerBound..<place }
    if let textGap { row.area = row.area.lowerBound..<Self.end(of: row, textGap, in: text) }
    return row
  }

  /// What the line says before its offset.
  func heading(_ line: Int, of text: DumpText) -> Heading? {
    prefix.flatMap { LineMatcher.match([$0], text.characters[trimmed(line, in: text)])?.heading }
  }

  /// The part of a line that begins with the offset, blanks aside.
  private func part(of line: Int, in text: DumpText) -> Range<Int>? {
    var range = isWholeLine ? text.wholeLine(line) : text.line(line)
    guard !range.isEmpty, range.count <= Row.maximumLength else { return nil }
    if let fence {
      let trimmed = TextColumn.trim(range, in: text)
      guard trimmed.count > 2, text.characters[trimmed.lowerBound] == fence,
        text.characters[trimmed.upperBound - 1] == fence
      else { return nil }
      range = trimmed.dropFirst().dropLast()
    }
    guard let prefix else { return range }
    let trimmed = trimmed(line, in: text)
    return LineMatcher.match([prefix], text.characters[trimmed]).map { $0.end..<range.upperBound }
  }

  /// A line without the blanks around it. In a mail's whole line, quotation marks may stand before it.
  private func trimmed(_ line: Int, in text: DumpText) -> Range<Int> {
    guard isWholeLine else { return TextColumn.trim(text.line(line), in: text) }
    let range = text.wholeLine(line)
    return range.dropFirst(text.characters[range].prefix { $0.isBlank || $0 == ">" }.count)
  }

  /// Where the bytes of a row end: before a gap, or in the eighth word where the text follows it without a blank.
  private static func end(of row: Row, _ textGap: Int, in text: DumpText) -> Int {
    let groups = row.groups(in: text)
    for (index, group) in groups.enumerated() {
      if index > 0, group.gap >= textGap { return groups[index - 1].range.upperBound }
      guard index == 7, group.range.count > 4 else { continue }
      let word = group.range.prefix(4)
      // The text has a character for each byte; more of them are a digit too many, blanks, and the text.
      let glued = TextColumn.trim(word.upperBound..<row.area.upperBound, in: text)
      if glued.count <= 16, DigitGroup(word, gap: 1, in: text).isHex { return word.upperBound }
    }
    return row.area.upperBound
  }
}
