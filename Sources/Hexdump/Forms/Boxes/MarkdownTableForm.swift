import Packets

/// Rows in a table of Markdown, an offset in the first column and bytes in the second or in several.
struct MarkdownTableForm: Form {
  var name: String { "Markdown table" }
  var description: String { "rows in a table of Markdown: | 0010 | 00 2c | ., |" }
  /// Fewer bytes in a row may be a table of numbers.
  private static let fewestBytes = 8

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let first = cells(line, of: text), value(first[0], radix: 16, of: text) == 0, first.count > 1 else {
      return nil
    }
    // As many cells hold bytes as the next offset says; the text may look like some, too.
    var columns = first.dropFirst().prefix { bytes($0, of: text) != nil }.count
    var radix = 16
    if line + 1 < text.lineCount, let next = cells(line + 1, of: text) {
      let third = line + 2 < text.lineCount ? cells(line + 2, of: text) : nil
      var held = 0
      for (index, cell) in first.dropFirst().prefix(columns).enumerated() {
        held += bytes(cell, of: text)?.count ?? 0
        let found = [16, 10].first { radix in
          value(next[0], radix: radix, of: text) == held
            && third.map { value($0[0], radix: radix, of: text) == 2 * held } ?? true
        }
        guard let found else { continue }
        (columns, radix) = (index + 1, found)
        break
      }
    }
    guard let row = row(line, columns, radix, of: text), row.bytes.count >= Self.fewestBytes else { return nil }
    let table = TableLayout(
      name: name, isEvident: true, row: { [columns, radix] line, _ in self.row(line, columns, radix, of: text) },
      boundary: { self.cells($0, of: text) == nil })
    return TableReader.reading(table, from: row, of: text, with: context)
  }

  private func row(_ line: Int, _ columns: Int, _ radix: Int, of text: DumpText) -> TableRow? {
    guard let cells = cells(line, of: text), let address = value(cells[0], radix: radix, of: text) else { return nil }
    var all: [DigitGroup.Byte] = []
    for cell in cells.dropFirst().prefix(columns) where !cell.isEmpty {
      guard let bytes = bytes(cell, of: text) else { return nil }
      all += bytes
    }
    guard !all.isEmpty else { return nil }
    return TableRow(line: line, address: address, place: cells[0].lowerBound, bytes: all, count: all.count)
  }

  /// The cells of a line that begins with a bar, without the blanks and the marks of code around them. What was taken off
  /// the line as a quotation's bar is the table's.
  private func cells(_ line: Int, of text: DumpText) -> [Range<Int>]? {
    let own = text.line(line)
    let isTable = !own.isEmpty && text.characters[own.lowerBound] == "|"
    let range = (isTable ? own.lowerBound : text.wholeLine(line).lowerBound)..<text.wholeLine(line).upperBound
    guard range.count >= 5, range.count <= Row.maximumLength else { return nil }
    let characters = text.characters
    guard let start = characters[range].firstIndex(where: { !$0.isBlank && $0 != ">" }), characters[start] == "|"
    else { return nil }
    var cells: [Range<Int>] = []
    var first = start + 1
    for position in first...range.upperBound {
      let isEnd = position == range.upperBound
      guard isEnd || (characters[position] == "|" && characters[position - 1] != "\\") else { continue }
      var cell = TextColumn.trim(first..<position, in: text)
      if cell.count > 1, characters[cell.lowerBound] == "`", characters[cell.upperBound - 1] == "`" {
        cell = TextColumn.trim((cell.lowerBound + 1)..<(cell.upperBound - 1), in: text)
      }
      if !isEnd || !cell.isEmpty { cells.append(cell) }
      first = position + 1
    }
    return cells.first?.isEmpty == false ? cells : nil
  }

  private func value(_ cell: Range<Int>, radix: Int, of text: DumpText) -> Int? {
    var digits = text.characters[cell]
    if digits.starts(with: "0x") { digits = digits.dropFirst(2) }
    if digits.last == ":" { digits = digits.dropLast() }
    guard (1...16).contains(digits.count) else { return nil }
    return Int(digits.string, radix: radix)
  }

  /// The bytes of a cell; `nil` where it holds anything else, or nothing.
  private func bytes(_ cell: Range<Int>, of text: DumpText) -> [DigitGroup.Byte]? {
    let words = Row(line: 0, area: cell).groups(in: text)
    guard !words.isEmpty, words.allSatisfy(\.isHex) else { return nil }
    return words.flatMap { $0.bytes(in: text) }
  }
}
