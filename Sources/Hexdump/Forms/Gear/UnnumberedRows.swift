import Packets

/// Reads rows of bytes that have no offsets, below a header line that says what follows: as many bytes in each row but the
/// last, and perhaps a text column after a wide gap.
struct UnnumberedRows {
  /// How many bytes a full row has.
  var width: Int
  /// The fewest blanks before the text column; the gap in the middle of a row is narrower.
  var textGap = 3
  /// The most bytes of a word.
  var wordBytes = 1
  /// How many bytes there are, where the header line says so.
  var length: Int?

  private(set) var bytes = PacketBytes()
  private(set) var errors: [InputError] = []
  /// The lines that were read.
  private(set) var lines = 0..<0
  private var textColumn: Int?

  init(width: Int, textGap: Int = 3, wordBytes: Int = 1, length: Int? = nil) {
    self.width = width
    self.textGap = textGap
    self.wordBytes = wordBytes
    self.length = length
  }

  /// Reads the rows from `first` on; `false` where that line is none.
  mutating func read(from first: Int, of text: DumpText) -> Bool {
    var line = first
    while line < text.lineCount, !isComplete, !text.isEmpty(line), let count = readRow(line, of: text) {
      line += 1
      if count < width { break }
    }
    lines = first..<line
    if line > first, line < text.lineCount, !isComplete, looksLikeRow(line, of: text) {
      let message = "This row does not follow from those above it, or is damaged; the packet ends before it."
      errors.append(text.error(message, line: line, at: text.start(of: line)))
    }
    return line > first
  }

  /// Whether a line has so many bytes at its start that it is a row, if a damaged one.
  func looksLikeRow(_ line: Int, of text: DumpText) -> Bool {
    guard let groups = groups(line, of: text), let first = groups.first else { return false }
    if isBytes(first), groups.prefix(width).allSatisfy(isBytes) { return true }
    return groups.prefix(8).count(where: isBytes) >= 4
  }

  /// Reports a row that stands before the first one that can be read.
  mutating func report(unreadRow line: Int, of text: DumpText) {
    let message = "This row is damaged; the packet begins after it."
    errors.append(text.error(message, line: line, at: text.start(of: line)))
  }

  private var isComplete: Bool { length.map { bytes.count >= $0 } ?? false }

  /// The rows as a packet.
  func reading(_ formName: String) -> FormResult {
    FormResult(
      formName: formName, strength: .run, lines: lines,
      packet: PacketText(bytes: bytes.bytes, unknown: bytes.unknown, lines: lines.lowerBound...(lines.upperBound - 1)),
      errors: errors)
  }

  /// Whether a line looks like a row: its first word is bytes, and as many follow as a row has or as end before a gap.
  func isRow(_ line: Int, of text: DumpText) -> Bool {
    guard let groups = groups(line, of: text), let first = groups.first, isBytes(first) else { return false }
    return cut(groups, line, of: text) != nil
  }

  private func groups(_ line: Int, of text: DumpText) -> [DigitGroup]? {
    let range = text.line(line)
    guard !range.isEmpty, range.count <= Row.maximumLength else { return nil }
    return Row(line: line, area: range).groups(in: text)
  }

  private func isBytes(_ group: DigitGroup) -> Bool { group.isHex && group.byteCount <= wordBytes }

  /// Takes a row's bytes and returns how many there are; `nil` where the line is no row.
  private mutating func readRow(_ line: Int, of text: DumpText) -> Int? {
    guard let groups = groups(line, of: text), let count = cut(groups, line, of: text) else { return nil }
    var taken = 0
    for group in groups.prefix(count) {
      for index in 0..<group.byteCount {
        switch DigitGroup.byte(at: group.range.lowerBound + 2 * index, in: text) {
        case .known(let byte): bytes.append(byte)
        case .redacted, .bad: bytes.appendUnknown(1)
        }
        taken += 1
      }
    }
    if count < groups.count {
      let rest = groups[count - 1].range.upperBound..<text.line(line).upperBound
      let read = bytes.bytes[(bytes.count - taken)...]
      if TextColumn.compare(rest, of: text, with: read, mismatches: taken / 2) == .disagrees {
        let message = "The text beside these bytes is not theirs; the row may be damaged, or cut at the wrong place."
        errors.append(text.error(message, line: line, at: groups[count].range.lowerBound))
      } else if taken == width {
        textColumn = groups[count].range.lowerBound - text.line(line).lowerBound
      }
    }
    return taken
  }

  /// How many of a row's words are bytes; `nil` where it is no row.
  private func cut(_ groups: [DigitGroup], _ line: Int, of text: DumpText) -> Int? {
    let most = min(width, length.map { $0 - bytes.count } ?? width)
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
    var layout = RowLayout(width: width)
    layout.hasText = true
    let row = Row(line: line, area: text.line(line))
    guard let cut = RowCut(lastOf: groups, row: row, in: text, layout: layout), cut.verdict == .agrees, cut.damage == 0
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

/// A form whose packets each have a header line, and rows without offsets below it.
protocol HeadedForm: Form {
  func heading(_ line: Int, of text: DumpText) -> Heading?

  /// Rows as this form has them, for a packet with this heading.
  func rows(for heading: Heading) -> UnnumberedRows
}

extension HeadedForm {
  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let heading = heading(line, of: text) else { return nil }
    var rows = rows(for: heading)
    for first in (line + 1)..<max(line + 1, min(text.lineCount, line + 13)) {
      if rows.isRow(first, of: text), rows.read(from: first, of: text) {
        var reading = rows.reading(name)
        heading.complete(&reading, heading: line, of: text)
        return reading
      }
      if self.heading(first, of: text) != nil { break }
      if rows.looksLikeRow(first, of: text) { rows.report(unreadRow: first, of: text) }
    }
    return nil
  }
}
