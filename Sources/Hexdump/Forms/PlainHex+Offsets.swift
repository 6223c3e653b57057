import Packets

/// Rows of plain hexadecimal digits that go on with rows that have offsets, where the first rows lost theirs on the way:
///
///     4500 0058 6ec9 4000 4006 deed c000 0223
///       0x0010:  c633 6492 e4f4 01bb 612e 7697 1807 2e8c
extension PlainHexForm {
  private static let forms: [any RowForm] = [
    TcpdumpForm(), XxdForm(), HexdumpCanonicalForm(), OdForm(), TsharkForm(), OffsetGroupsForm(),
  ]

  /// Whether a line is a row whose offset is the number of bytes above it.
  func goesOn(_ line: Int, behind count: Int, of text: DumpText, _ notation: OffsetNotation = .bare) -> Bool {
    guard let row = Row(line, of: text, notation: notation), row.offset.count >= 2, row.holdsBytes,
      [16, 10, 8].contains(where: { row.value(in: text, radix: $0) == count })
    else { return false }
    let groups = row.groups(in: text)
    guard let first = groups.first, first.isHex else { return false }
    // A bare offset is set apart from the bytes, or the next one follows from it.
    if notation != .bare || first.range.count != row.offset.count { return true }
    if groups.count > 1, groups[1].gap < first.gap { return true }
    let held = groups.prefix { $0.isHex }.reduce(0) { $0 + $1.byteCount }
    guard line + 1 < text.lineCount, let next = Row(line + 1, of: text, notation: notation) else { return false }
    return [16, 10, 8].contains { next.value(in: text, radix: $0) == count + held }
  }

  /// The packet of lines whose bytes go on in rows with offsets.
  func continued(
    _ run: HexRun, _ range: Range<Int>, of text: DumpText, with context: Context
  ) -> FormResult? {
    let below = range.upperBound
    guard below < text.lineCount,
      [.bare, .colon, .prefixedColon].contains(where: { goesOn(below, behind: run.byteCount, of: text, $0) })
    else { return nil }
    var bytes = HexBytes(isSignExtended: run.isSignExtended)
    for line in range { bytes.read(line, of: text) }
    var context = context
    context.bytesAbove = bytes.printed
    for form in Self.forms {
      guard var reading = form.reading(at: below, of: text, with: context), let packet = reading.packet else {
        continue
      }
      reading.lines = range.lowerBound..<reading.lines.upperBound
      reading.packet?.lines = range.lowerBound...packet.lines.upperBound
      reading.errors = bytes.errors + reading.errors
      return reading
    }
    return nil
  }
}
