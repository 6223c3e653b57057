import Packets

/// Rows below a ruler of column numbers, as hex editors have it. The ruler tells in which columns the bytes are, so that
/// the first row may begin anywhere: what is before the packet is left blank there.
///
///     Offset(h) 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
///     000005B0              02 00 00 00 00 02 02 00 00 00 00 01       ............
struct RulerForm: Form {
  /// How many empty lines and lines of dashes may stand between the ruler and the first row.
  private static let mostLinesBetween = 3

  var name: String { "hex editor" }
  var description: String { "hex editors: rows below a ruler of column numbers" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let columns = columns(line, of: text) else { return nil }
    var next = line + 1
    while next < text.lineCount, next <= line + Self.mostLinesBetween, !isRow(next, of: text) { next += 1 }
    guard next < text.lineCount, isRow(next, of: text) else { return nil }
    let rows = Rows(columns: columns, first: next)
    // What does not stand in the columns is read by other forms, without the ruler.
    guard let first = rows.row(next, of: text) else { return .skipped(line..<next, of: name) }
    let table = TableLayout(
      name: name, hasAddresses: first.address % columns.count != 0, isEvident: true,
      row: { line, _ in rows.row(line, of: text) },
      total: { columns.isEmpty ? nil : Self.total($0, of: text) }, boundary: { self.columns($0, of: text) != nil })
    guard var reading = TableReader.reading(table, from: first, of: text, with: context) else { return nil }
    reading.lines = line..<reading.lines.upperBound
    return reading
  }

  private static func total(_ line: Int, of text: DumpText) -> Int? {
    guard let row = Row(line, of: text, notation: .bare), !row.holdsBytes, row.offset.count >= 6 else { return nil }
    return row.value(in: text, radix: 16)
  }

  /// The columns of the numbers of a ruler, which count up from zero; `nil` where a line is none.
  private func columns(_ line: Int, of text: DumpText) -> [Int]? {
    let range = text.line(line)
    guard range.count >= 24, range.count <= 600 else { return nil }
    var columns: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard !text.characters[position].isBlank else {
        position += 1
        continue
      }
      let start = position
      var value = 0
      while position < range.upperBound, !text.characters[position].isBlank {
        value = min(value << 4 | Int(text.characters[position].hexValue ?? 0xF), 1 << 20)
        position += 1
      }
      guard position - start <= 2, value == columns.count else {
        if columns.count >= 8 { break }
        guard columns.isEmpty else { return nil }
        continue
      }
      columns.append(position - 2 - range.lowerBound)
    }
    return [8, 16, 32].contains(columns.count) ? columns : nil
  }

  private func isRow(_ line: Int, of text: DumpText) -> Bool {
    Rows.row(line, of: text).map { $0.area.count >= 2 } ?? false
  }

  /// Rows whose bytes stand in known columns.
  private struct Rows {
    let columns: [Int]
    let first: Int

    static func row(_ line: Int, of text: DumpText) -> Row? {
      guard let row = Row(line, of: text, notation: .bare) ?? Row(line, of: text, notation: .colon),
        (4...15).contains(row.offset.count), row.holdsBytes, text.characters[row.area.lowerBound].isBlank
      else { return nil }
      return row
    }

    func row(_ line: Int, of text: DumpText) -> TableRow? {
      guard let row = Self.row(line, of: text), let address = row.value(in: text, radix: 16) else { return nil }
      let start = text.line(line).lowerBound
      var bytes: [DigitGroup.Byte] = []
      var absent = 0
      for column in columns {
        let position = start + column
        guard position >= row.area.lowerBound else { return nil }
        guard position + 1 < row.area.upperBound else { break }
        let pair = text.characters[position..<(position + 2)]
        if pair.allSatisfy(\.isBlank) {
          // Blanks before the packet in its first row; after it, the text follows.
          guard bytes.isEmpty, line == first else { break }
          absent += 1
          continue
        }
        let byte = DigitGroup.byte(at: position, in: text)
        guard byte != .bad, text.characters[position - 1].isBlank || column == columns[0] else { return nil }
        bytes.append(byte)
      }
      guard !bytes.isEmpty else { return nil }
      return TableRow(
        line: line, address: address + absent, place: row.offset.lowerBound, bytes: bytes, count: bytes.count)
    }
  }
}
