/// How a form writes rows without offsets: as many bytes in each row but the last, and perhaps a text column after a wide
/// gap.
struct PlainGrammar: Sendable {
  /// How many bytes a full row has.
  var width = 16
  /// The fewest blanks before the text column; the gap in the middle of a row is narrower.
  var textGap = 3
  /// The most bytes of a word.
  var wordBytes = 1
  /// How far a row is indented at least, in columns.
  var indent = 0
  /// Fewer bytes are no packet, but words.
  var fewestBytes = 1

  /// The rows as a table that ``TableReader`` reads.
  ///
  /// - Parameter length: how many bytes the packet has, where a line above says so.
  func table(_ name: String, length: Int?, of text: DumpText) -> TableLayout {
    TableLayout(
      name: name, isEvident: true, isUnbroken: true, width: width, length: length,
      row: { line, bytes in row(line, of: text, most: length.map { min(width, $0 - bytes.count) } ?? width) },
      looksLikeRow: { looksLikeRow($0, of: text) })
  }

  /// Takes a line apart that holds at most so many bytes; `nil` where it is no row.
  func row(_ line: Int, of text: DumpText, most: Int) -> TableRow? {
    guard let groups = groups(line, of: text), let count = cut(groups, line, of: text, most: most) else { return nil }
    let bytes = groups.prefix(count).flatMap { $0.bytes(in: text) }
    var row = TableRow(line: line, address: 0, place: groups[0].range.lowerBound, bytes: bytes, count: bytes.count)
    if count < groups.count {
      let rest = groups[count - 1].range.upperBound..<text.line(line).upperBound
      let shown = bytes.map(\.value)
      if TextColumn.compare(rest, of: text, with: shown[...], mismatches: bytes.count / 2) == .disagrees {
        row.foreignText = groups[count].range.lowerBound
      }
    }
    return row
  }

  /// Whether a line has so many bytes at its start that it is a row, if a damaged one.
  func looksLikeRow(_ line: Int, of text: DumpText) -> Bool {
    guard let groups = groups(line, of: text), let first = groups.first else { return false }
    if isBytes(first), groups.prefix(width).allSatisfy(isBytes) { return true }
    return groups.prefix(8).count(where: isBytes) >= 4
  }

  private func groups(_ line: Int, of text: DumpText) -> [DigitGroup]? {
    let range = text.line(line)
    guard !range.isEmpty, range.count <= Row.maximumLength else { return nil }
    let groups = Row(line: line, area: range).groups(in: text)
    guard indent > 0 else { return groups }
    let blanks = text.characters[range].prefix { $0.isBlank }
    return blanks.reduce(0) { $0 + ($1 == "\t" ? 8 : 1) } >= indent ? groups : nil
  }

  private func isBytes(_ group: DigitGroup) -> Bool { group.isHex && group.byteCount <= wordBytes }

  /// How many of a row's words are bytes; `nil` where it is no row.
  private func cut(_ groups: [DigitGroup], _ line: Int, of text: DumpText, most: Int) -> Int? {
    var count = 0
    var total = 0
    while count < groups.count, total < most, isBytes(groups[count]), count == 0 || groups[count].gap < textGap,
      total + groups[count].byteCount <= most
    {
      total += groups[count].byteCount
      count += 1
    }
    guard count > 0 else { return nil }
    // A row that ends where it must, or at a wide gap, or at its end.
    guard total < most, count < groups.count, groups[count].gap < textGap else { return count }
    // Blanks were collapsed: the text itself tells.
    let row = Row(line: line, area: text.line(line))
    guard let cut = RowCut(lastOf: groups, row: row, in: text, layout: RowLayout(width: width, hasText: true)),
      cut.verdict == .agrees, cut.damage == 0
    else { return nil }
    return cut.groupCount
  }
}

extension Row {
  /// A row without an offset.
  init(line: Int, area: Range<Int>) {
    self.line = line
    self.area = area
    indent = 0
    offset = area.lowerBound..<area.lowerBound
  }
}

extension DigitGroup {
  /// The bytes that a word of whole bytes shows, in printed order.
  func bytes(in text: DumpText) -> [Byte] {
    stride(from: range.lowerBound, to: range.upperBound, by: 2).map { Self.byte(at: $0, in: text) }
  }
}

extension DigitGroup.Byte {
  /// The byte's value; zero where it is not known.
  var value: UInt8 { if case .known(let value) = self { value } else { 0 } }
}
