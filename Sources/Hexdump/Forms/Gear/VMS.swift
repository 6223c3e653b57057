import Packets

/// What OpenVMS's TCPIPTRACE, TCPTRACE and UCX$TRACE print: each row from right to left, with the offset at the right,
/// and bars where a header ends:
///
///        50010C0A   714C1140   00008F17   54000045    0000    E..T....@.Lq...P
///        27E54C3C | C0B64000   6F00DB02 | 32010C0A    0010    ...2...o.@..<L.'
struct VMSForm: Form {
  var name: String { "OpenVMS TCPIPTRACE" }
  var description: String { "OpenVMS's TCPIPTRACE: rows from right to left, offsets at the right" }
  /// So many lines about the headers may be above the rows.
  private static let mostLinesBetween = 60

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard var heading = heading(line, of: text) else { return nil }
    var first = line + 1
    let limit = min(text.lineCount, line + Self.mostLinesBetween)
    while first < limit, column(first, of: text) == nil {
      guard self.heading(first, of: text) == nil else { return nil }
      if heading.length == nil, let characters = Heading.line(first, of: text) {
        heading.length = characters.number(behind: "Total Length =")
      }
      first += 1
    }
    guard first < limit, let column = column(first, of: text) else { return nil }
    var bytes = PacketBytes()
    var errors: [InputError] = []
    var end = first
    while end < text.lineCount, !text.isEmpty(end), let row = row(end, of: text, offsetAt: column, value: bytes.count) {
      bytes.append(contentsOf: row.bytes)
      if TextColumn.compare(row.text, of: text, with: row.bytes[...], mismatches: 0) == .disagrees, !row.text.isEmpty {
        let message = "The text beside these bytes is not theirs; the row may be damaged."
        errors.append(text.error(message, line: end, at: row.text.lowerBound))
      }
      end += 1
      if row.bytes.count < 16 { break }
    }
    guard end > first else { return nil }
    var reading = FormResult(
      formName: name, strength: .run, lines: line..<end,
      packet: PacketText(bytes: bytes.bytes, lines: first...(end - 1)), errors: errors)
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  private func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), let packet = characters.firstIndex(of: " packet "),
      ["TCPIPtrace", "TCPtrace", "INTERnet trace"].contains(where: { characters[..<packet].firstIndex(of: $0) != nil }),
      let at = characters[packet...].firstIndex(of: " at ")
    else { return nil }
    let direction: Packet.Direction? =
      characters.firstIndex(of: " RCV ") != nil ? .inbound : characters.firstIndex(of: " XMT ") != nil ? .outbound : nil
    return Heading(time: VMSTime.parse(characters[(at + 4)...]), direction: direction)
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

  private func row(
    _ line: Int, of text: DumpText, offsetAt column: Int, value: Int
  ) -> (bytes: [UInt8], text: Range<Int>)? {
    let range = text.line(line)
    guard range.count >= column + 4, range.count <= 200 else { return nil }
    let offset = (range.lowerBound + column)..<(range.lowerBound + column + 4)
    guard offset.reduce(0, { $0 << 4 | Int(text.characters[$1].hexValue ?? 0) }) == value,
      offset.allSatisfy({ text.characters[$0].hexValue != nil }),
      offset.upperBound == range.upperBound || text.characters[offset.upperBound].isBlank
    else { return nil }
    let digits = text.characters[range.lowerBound..<offset.lowerBound].filter { !$0.isBlank && $0 != "|" }
    guard digits.count % 2 == 0, digits.count <= 32, !digits.isEmpty else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: digits.count - 2, through: 0, by: -2) {
      guard let high = digits[index].hexValue, let low = digits[index + 1].hexValue else { return nil }
      bytes.append(high << 4 | low)
    }
    return (bytes, offset.upperBound..<range.upperBound)
  }
}
