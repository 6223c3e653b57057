import Packets

/// What `hexdump -C` and Go's `hex.Dump` print; `*` stands for repeated rows, and the last line is the length:
///
///     00000010  00 2c 00 01 00 00 40 01  f6 cc c0 00 02 01 c0 00  |.,....@.........|
///     *
///     0000003a
struct HexdumpCanonicalForm: RowForm {
  var name: String { "hexdump -C" }
  var description: String { "hexdump -C, hd, Go's hex.Dump: 00000010  00 2c  |.,|" }
  var notation: OffsetNotation { .bare }
  var radices: [Int] { [16, 10, 8] }

  func accepts(_ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool {
    groups.contains { $0.gap >= 1 && text.characters[$0.range.lowerBound] == "|" }
      && text.characters[row.area.upperBound - 1] == "|"
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard isHeading(line, of: text) else { return reading(at: line, upTo: text.lineCount, of: text, with: context) }
    guard line + 1 < text.lineCount,
      var reading = reading(at: line + 1, upTo: text.lineCount, of: text, with: context)
    else { return nil }
    reading.lines = line..<reading.lines.upperBound
    return reading
  }

  /// Whether a line is what Go's spew prints above a dump: `([]uint8) (len=58 cap=64) {`.
  private func isHeading(_ line: Int, of text: DumpText) -> Bool {
    let characters = text.characters[text.line(line)]
    return characters.count <= 200 && characters.last == "{"
      && Heading.line(line, of: text)?.firstIndex(of: "(len=") != nil
  }
}
