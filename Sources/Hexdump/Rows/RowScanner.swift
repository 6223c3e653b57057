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
    /// Whether it stands apart from the row before, after an empty line or one that is no row.
    var isApart: Bool
    /// Whether a line between begins with bytes, as the end of a row does that was wrapped.
    var isBehindBytes = false
  }

  /// The next row after a row, below the one that it stands under where that is told. Its offset looks alike, and has
  /// no fewer digits, unless the offsets start again.
  func next(after last: Row, under: Row?) -> Found? {
    var isBehindStar = false
    var isBehindBytes = false
    var foreign = 0
    var blank = 0
    var index = last.line + 1
    while index < limit {
      if text.isEmpty(index) {
        blank += 1
        guard blank <= Self.mostForeignLines else { return nil }
      } else if form.isBoundary(index, of: text) {
        return nil
      } else if text.isStar(index) {
        isBehindStar = true
      } else if let row = form.row(index, of: text), row.frame == last.frame,
        under.map({ row.isAligned(with: $0) }) ?? true, row.holdsBytes || isTotal(row),
        row.offset.count >= last.offset.count || startsAgain(row, behind: last), looksLikeBytes(row)
      {
        return Found(
          row: row, isBehindStar: isBehindStar, isApart: foreign + blank > 0, isBehindBytes: isBehindBytes)
      } else {
        foreign += 1
        isBehindBytes = isBehindBytes || beginsWithBytes(index)
        guard foreign <= Self.mostForeignLines else { return nil }
      }
      index += 1
    }
    return nil
  }

  /// Whether one of a row's first words is bytes. Other notations than bare offsets are enough of a sign.
  private func looksLikeBytes(_ row: Row) -> Bool {
    form.notation != .bare || !row.holdsBytes || row.groups(in: text, upTo: 2).prefix(2).contains(where: \.isHex)
  }

  /// Whether a row with fewer digits is the first of another packet: only offsets without zeros before them get longer.
  private func startsAgain(_ row: Row, behind last: Row) -> Bool {
    row.startsAtZero(in: text) && text.characters[last.offset.lowerBound] != "0"
  }

  /// Whether a line begins with two bytes and a blank between.
  private func beginsWithBytes(_ line: Int) -> Bool {
    let range = TextColumn.trim(text.line(line), in: text)
    guard range.count >= 5, text.characters[range.lowerBound + 2] == " " else { return false }
    return [range.lowerBound, range.lowerBound + 3].allSatisfy { DigitGroup.byte(at: $0, in: text) != .bad }
  }

  /// Whether a row is an offset alone, which closes the dumps of `hexdump` and `od` with their length.
  func isTotal(_ row: Row) -> Bool {
    form.notation == .bare && !row.holdsBytes && row.offset.count >= 5
  }

  /// The line below a row that says that it is repeated.
  func star(below row: Row) -> Int? {
    let line = row.line + 1
    return line < limit && text.isStar(line) ? line : nil
  }

  /// The first rows of the packet that begins with `first`, up to where the offsets start again.
  func sample(from first: Row) -> [Found] {
    var found = [Found(row: first, isBehindStar: false, isApart: false)]
    var second: Row?
    while found.count < Self.sampleCount, let last = found.last, let next = next(after: last.row, under: second) {
      guard let offset = next.row.value(in: text, radix: 16), let previous = last.row.value(in: text, radix: 16),
        offset > previous
      else { break }
      found.append(next)
      if isTotal(next.row) { break }
      second = second ?? next.row
    }
    return found
  }
}
