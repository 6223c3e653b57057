import Packets

/// What OpenVMS's TCPIPTRACE, TCPTRACE and UCX$TRACE print: each row from right to left, with the offset at the right,
/// and bars where a header ends.
struct VMSForm: Form {
  var name: String { "OpenVMS TCPIPTRACE" }
  var description: String { "OpenVMS's TCPIPTRACE: rows from right to left, offsets at the right" }
  var manual: FormManual {
    FormManual(
      .systems, "OpenVMS's TCPIPTRACE, TCPTRACE and UCX$TRACE: rows from right to left, with the offset at the right.",
      example: """
        TCPIPtrace full display RCV packet 8 at 10-JUL-2001 14:54:19.56

           Total Length = 28 = ^x001C

           010200C0   DCF60140   00000100   1C000045    0000    E.......@.......
                      01003412   CAE50008   020200C0    0010    .........4..
        """)
  }

  /// So many lines about the headers may be above the rows.
  private static let mostLinesBetween = 59
  private static let date: LinePattern = " packet \(.some) at \(.day)-\(.monthName)-\(.year) \(.clock)"
  private static let tool: LinePattern = "\(.some)\(.oneOf("TCPIPtrace", "TCPtrace", "INTERnet trace"))\(.some)"
  private static let headings: [LinePattern] = [
    "\(tool) \(.direction(in: "RCV", out: "XMT"))\(.some)\(date)", "\(tool)\(date)",
    "\(tool) packet \(.some) at ",
  ]

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard var heading = heading(line, of: text) else { return nil }
    for first in text.lines(below: line, Self.mostLinesBetween) {
      guard let column = column(first, of: text) else {
        guard self.heading(first, of: text) == nil else { return nil }
        heading.length = heading.length ?? Heading.line(first, of: text)?.number(behind: "Total Length =")
        continue
      }
      let table = TableLayout(
        name: name, isEvident: true, isUnbroken: true, width: 16,
        row: { line, bytes in row(line, of: text, offsetAt: column, value: bytes.count) })
      guard let row = table.row(first, PacketBytes()),
        var reading = TableReader.reading(table, from: row, of: text, with: context)
      else { return nil }
      heading.complete(&reading, heading: line, of: text)
      return reading
    }
    return nil
  }

  private func heading(_ line: Int, of text: DumpText) -> Heading? {
    // The names of all tools end so, which is found faster than that one of them is nowhere in a line.
    guard let characters = Heading.line(line, of: text), characters.firstIndex(of: "trace") != nil else { return nil }
    return LineMatcher.match(Self.headings, characters)?.heading
  }

  /// Where the offset of the rows stands, told by a first row of four words; `nil` where the line is none.
  private func column(_ line: Int, of text: DumpText) -> Int? {
    let range = text.line(line)
    guard !range.isEmpty, range.count <= 200 else { return nil }
    let groups = Row(line: line, area: range).groups(in: text)
    guard groups.count >= 5, groups.prefix(4).allSatisfy({ $0.range.count == 8 && $0.isHex }),
      groups[4].range.count == 4, groups[4].range.allSatisfy({ text.characters[$0] == "0" })
    else { return nil }
    return groups[4].range.lowerBound - range.lowerBound
  }

  private func row(_ line: Int, of text: DumpText, offsetAt column: Int, value: Int) -> TableRow? {
    let range = text.line(line)
    guard range.count >= column + 4, range.count <= 200 else { return nil }
    let offset = range.dropFirst(column).prefix(4)
    guard text.characters[offset].number(radix: 16) == UInt64(value),
      offset.upperBound == range.upperBound || text.characters[offset.upperBound].isBlank
    else { return nil }
    let digits = text.characters[range.lowerBound..<offset.lowerBound].filter { !$0.isBlank && $0 != "|" }
    guard digits.count <= 32, let bytes = HexText.bytes(digits[...])?.reversed() else { return nil }
    var row = TableRow(line, bytes, address: value, place: offset.lowerBound)
    let shown = offset.upperBound..<range.upperBound
    if TextColumn.compare(shown, of: text, with: Array(bytes)[...], mismatches: 0) == .disagrees {
      row.foreignText = offset.upperBound
    }
    return row
  }
}
