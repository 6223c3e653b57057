import Packets

/// What `tshark -z follow,tcp,hex,0` prints, and Wireshark's Follow Stream as a hex dump: what the second node sent stands
/// farther right, and the offsets count on for each direction. Rows of one direction that follow each other are one packet.
struct FollowForm: Form {
  var name: String { "tshark follow" }
  var description: String { "tshark -z follow,…,hex, and Wireshark's Follow Stream as a hex dump" }
  var manual: FormManual {
    FormManual(
      .payloads,
      """
      `tshark -z follow,tcp,hex,0` and Wireshark's Follow Stream as a hex dump. What the second node sent stands farther
      right; rows of one direction in turn are one packet.
      """,
      example: """
        Node 0: 192.0.2.1:51514
        Node 1: 192.0.2.2:80
        00000000  47 45 54 20 2f 20 48 54  54 50 2f 31 2e 31 0d 0a  GET / HT TP/1.1..
        00000010  0d 0a                                             ..
        """)
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard Heading.line(line, of: text)?.starts(with: "Node 1: ") == true else { return nil }
    var packets: [PacketText] = []
    var errors: [InputError] = []
    var ends = [false: 0, true: 0]
    var line = line + 1
    while errors.isEmpty, line < text.lineCount, let isReply = Self.row(line, of: text).map(Self.isReply) {
      let table = TableLayout(
        name: name, hasAddresses: true, isEvident: true, row: { line, _ in Self.tableRow(line, of: text) },
        boundary: { Self.row($0, of: text).map(Self.isReply) != isReply })
      guard let first = table.row(line, PacketBytes()), first.address == ends[isReply],
        let reading = TableReader.reading(table, from: first, of: text, with: context), var packet = reading.packet
      else {
        errors.append(text.error(TableReader.strayRow, line: line, at: text.start(of: line)))
        break
      }
      ends[isReply] = first.address + packet.bytes.count
      packet.direction = isReply ? .inbound : .outbound
      packet.isMessage = true
      packets.append(packet)
      errors = reading.errors
      line = reading.lines.upperBound
    }
    guard let first = packets.first else { return nil }
    return FormResult(
      formName: name, strength: .run, lines: first.lines.lowerBound..<line, packet: first, errors: errors
    ).followed(by: packets.dropFirst())
  }

  private static func row(_ line: Int, of text: DumpText) -> Row? {
    guard let row = Row(line, of: text, notation: .bare), row.offset.count == 8, row.holdsBytes else { return nil }
    return row
  }

  private static func isReply(_ row: Row) -> Bool { row.indent >= 4 }

  private static func tableRow(_ line: Int, of text: DumpText) -> TableRow? {
    guard let row = row(line, of: text), let address = row.value(in: text, radix: 16) else { return nil }
    let groups = row.groups(in: text)
    guard let count = count(groups, of: row, in: text) else { return nil }
    let bytes = groups.prefix(count).flatMap { $0.bytes(in: text) }
    return TableRow(line: line, address: address, place: row.offset.lowerBound, bytes: bytes, count: bytes.count)
  }

  /// How many words are bytes: at most 16, in columns that are fixed, or before a text that agrees with them.
  private static func count(_ groups: [DigitGroup], of row: Row, in text: DumpText) -> Int? {
    let first = row.area.lowerBound + 2
    var count = 0
    while count < min(16, groups.count), groups[count].isHex, groups[count].range.count == 2,
      groups[count].range.lowerBound == first + 3 * count + (count >= 8 ? 1 : 0)
    {
      count += 1
    }
    let verdict = RowCut(after: count, of: groups, row: row, in: text).verdict
    if count > 0, verdict == .agrees || verdict == .missing { return count }
    let layout = RowLayout(width: 16, hasText: true)
    guard let cut = RowCut(lastOf: groups, row: row, in: text, layout: layout), cut.verdict == .agrees, cut.damage == 0
    else { return nil }
    return cut.groupCount
  }
}
