/// A form whose lines begin with the offset of the bytes that follow.
///
/// Such a form says how its offsets look and which dumps are its own; ``RowReader`` does the rest.
protocol RowForm: Form {
  var notation: OffsetNotation { get }

  /// The radices that its offsets may have, the likeliest first.
  var radices: [Int] { get }

  /// Reads a line as a row of this form; `nil` where it is none.
  func row(_ line: Int, of text: DumpText) -> Row?

  /// Whether a dump that begins with this row is of this form and not of another with the same notation.
  func accepts(_ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool

  /// Whether no packet goes on over this line: a title or the first line of the next packet.
  func isBoundary(_ line: Int, of text: DumpText) -> Bool

  /// What the form is called where the layout tells more, such as "tcpdump -X".
  func name(for layout: RowLayout) -> String
}

extension RowForm {
  func accepts(_ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool { true }
  func isBoundary(_ line: Int, of text: DumpText) -> Bool { false }
  func name(for layout: RowLayout) -> String { name }

  func row(_ line: Int, of text: DumpText) -> Row? { Row(line, of: text, notation: notation) }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    reading(at: line, upTo: text.lineCount, of: text, with: context)
  }

  /// Reads the packet whose first row is at `line`, and no line from `limit` on.
  func reading(at line: Int, upTo limit: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let steady = SteadyRows.read(from: line, self, of: text, upTo: limit, with: context) { return steady }
    guard let row = row(line, of: text), row.holdsBytes else { return nil }
    let groups = row.groups(in: text)
    guard accepts(row, groups, in: text) else { return nil }
    var reader = RowReader(form: self, text: text, limit: limit, context: context)
    return reader.read(from: row)
  }
}
