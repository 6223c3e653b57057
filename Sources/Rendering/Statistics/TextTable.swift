/// A table as text: columns as wide as their widest cell, two blanks between them, numbers to the right.
struct TextTable {
  struct Column {
    let title: StaticString
    var isNumber = false

    static func text(_ title: StaticString) -> Column { Column(title: title) }
    static func number(_ title: StaticString) -> Column { Column(title: title, isNumber: true) }
  }

  /// Wider cells push the next ones to the right.
  private static let widestColumn = 48

  let columns: [Column]

  init(_ columns: [Column]) { self.columns = columns }

  /// Writes the head and `count` rows; `cell` writes one cell, and nothing for what is not known.
  func append(
    rows count: Int, to out: inout OutputBuffer, _ cell: (_ row: Int, _ column: Int, inout OutputBuffer) -> Void
  ) {
    var scratch = OutputBuffer(capacity: 512)
    var widths = columns.map { $0.title.utf8CodeUnitCount }
    for row in 0..<count {
      for column in columns.indices {
        write(row, column, cell, to: &scratch)
        widths[column] = max(widths[column], min(Self.widestColumn, Self.columns(scratch.span)))
      }
    }
    for column in columns.indices {
      scratch.removeAll()
      scratch.append(columns[column].title)
      append(scratch.span, column, widths, to: &out)
    }
    for row in 0..<count {
      for column in columns.indices {
        write(row, column, cell, to: &scratch)
        append(scratch.span, column, widths, to: &out)
      }
    }
  }

  private func write(
    _ row: Int, _ column: Int, _ cell: (Int, Int, inout OutputBuffer) -> Void, to scratch: inout OutputBuffer
  ) {
    scratch.removeAll()
    cell(row, column, &scratch)
    if scratch.count == 0 { scratch.append("–") }
  }

  private func append(_ text: Span<UInt8>, _ column: Int, _ widths: [Int], to out: inout OutputBuffer) {
    if column > 0 { out.appendSpaces(2) }
    let surplus = widths[column] - Self.columns(text)
    if columns[column].isNumber { out.appendSpaces(surplus) }
    out.append(text)
    if column == columns.count - 1 { return out.append(0x0a) }
    if !columns[column].isNumber { out.appendSpaces(surplus) }
  }

  private static func columns(_ text: Span<UInt8>) -> Int {
    text.isASCII ? text.count : TextWrap.columns(text, 0..<text.count)
  }
}
