/// Finds the rows of a dump among the lines between them.
struct RowScanner {
  /// How many lines that are no rows, blank ones aside, may stand between two rows of a packet.
  static let mostForeignLines = 8
  /// How many rows are looked at to find out what they have in common.
  static let sampleCount = 8

  let form: any RowForm
  let text: DumpText
  let limit: Int

  /// A row, and what was between it and the row before.
  struct Found {
    var row: Row
    var isBehindStar: Bool
    /// Whether it stands apart from the row before, behind an empty line or one that is no row.
    var isApart: Bool
  }

  /// The next row behind a row. Its offset has no fewer digits, unless the offsets start again.
  func next(after row: Row, indent: Int?) -> Found? {
    next(after: row.line, indent: indent, digits: row.offset.count)
  }

  private func next(after line: Int, indent: Int?, digits: Int) -> Found? {
    var isBehindStar = false
    var foreign = 0
    var blank = 0
    var index = line + 1
    while index < limit {
      if text.isEmpty(index) {
        blank += 1
        guard blank <= Self.mostForeignLines else { return nil }
      } else if form.isBoundary(index, of: text) {
        return nil
      } else if isStar(index) {
        isBehindStar = true
      } else if let row = form.row(index, of: text), indent == nil || row.indent == indent,
        row.holdsBytes || isTotal(row), row.offset.count >= digits || row.startsAtZero(in: text),
        looksLikeBytes(row)
      {
        return Found(row: row, isBehindStar: isBehindStar, isApart: foreign + blank > 0)
      } else {
        foreign += 1
        guard foreign <= Self.mostForeignLines else { return nil }
      }
      index += 1
    }
    return nil
  }

  /// Whether one of a row's first words is bytes. Other notations than bare offsets are enough of a sign.
  private func looksLikeBytes(_ row: Row) -> Bool {
    form.notation != .bare || !row.holdsBytes || row.groups(in: text).prefix(2).contains(where: \.isHex)
  }

  /// Whether a row is an offset alone, which closes the dumps of `hexdump` and `od` with their length.
  func isTotal(_ row: Row) -> Bool {
    form.notation == .bare && !row.holdsBytes && row.offset.count >= 5
  }

  /// The line below a row that says that it is repeated.
  func star(below row: Row) -> Int? {
    let line = row.line + 1
    return line < limit && isStar(line) ? line : nil
  }

  /// Whether a line says that the row before it is repeated.
  private func isStar(_ index: Int) -> Bool {
    let line = TextColumn.trim(text.line(index), in: text)
    return line.count == 1 && text.characters[line.lowerBound] == 0x2A
  }

  /// The first rows of the packet that begins with `first`, up to where the offsets start again.
  func sample(from first: Row) -> [Found] {
    var found = [Found(row: first, isBehindStar: false, isApart: false)]
    var indent: Int?
    while found.count < Self.sampleCount, let last = found.last, let next = next(after: last.row, indent: indent) {
      guard let offset = next.row.value(in: text, radix: 16), let previous = last.row.value(in: text, radix: 16),
        offset > previous
      else { break }
      found.append(next)
      if isTotal(next.row) { break }
      indent = next.row.indent
    }
    return found
  }
}
