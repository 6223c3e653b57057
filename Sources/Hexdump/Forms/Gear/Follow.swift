import Packets

/// What `tshark -z follow,tcp,hex,0` prints, and Wireshark's Follow Stream as a hex dump: the payload alone, what the
/// second node sent after a tab or four blanks, with offsets that count on for each direction:
///
///     Node 0: 192.168.1.10:51514
///     Node 1: 93.184.216.34:80
///     00000000  47 45 54 20 2f 61 20 48  54 54 50 2f 31 2e 31 0d  GET /a H TTP/1.1.
///     	00000000  48 54 54 50 2f 31 2e 31  20 32 30 30 20 4f 4b 0d  HTTP/1.1  200 OK.
///
/// Rows of one direction that follow each other are one packet.
struct FollowForm: Form {
  var name: String { "tshark follow" }
  var description: String { "tshark -z follow,…,hex, and Wireshark's Follow Stream as a hex dump" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let characters = Heading.line(line, of: text), characters.starts(with: "Node 1: "),
      line + 1 < text.lineCount
    else { return nil }
    var packets: [PacketText] = []
    var ends: [Bool: Int] = [:]
    var bytes = PacketBytes()
    var errors: [InputError] = []
    var start = line + 1
    var isReply: Bool?
    var line = line + 1
    func finish() {
      guard let isReply, bytes.count > 0 else { return }
      packets.append(
        PacketText(
          bytes: bytes.bytes, unknown: bytes.unknown, direction: isReply ? .inbound : .outbound,
          payloadProtocol: PayloadGuess.name(of: bytes.bytes), lines: start...(line - 1)))
      bytes = PacketBytes()
    }
    while line < text.lineCount, let row = Row(line, of: text, notation: .bare), row.offset.count == 8, row.holdsBytes {
      let reply = row.indent >= 4
      if reply != isReply {
        finish()
        (isReply, start) = (reply, line)
      }
      let expected = ends[reply] ?? 0
      guard let offset = row.value(in: text, radix: 16), offset == expected, let row = Self.bytes(of: row, in: text)
      else {
        let message = "This row does not follow from the rows of its direction above; the rows end before it."
        errors.append(text.error(message, line: line, at: row.offset.lowerBound))
        break
      }
      bytes.append(contentsOf: row)
      ends[reply] = expected + row.count
      line += 1
    }
    finish()
    guard let first = packets.first else { return nil }
    return FormResult(
      formName: name, strength: .run, lines: start..<line, packet: first, errors: errors
    ).followed(by: packets.dropFirst())
  }

  /// At most 16 bytes, with a gap of two blanks in the middle and one of two or more before the text.
  private static func bytes(of row: Row, in text: DumpText) -> [UInt8]? {
    let groups = row.groups(in: text)
    var layout = RowLayout(width: 16)
    layout.hasText = true
    // The columns are fixed: three for a byte, one more in the middle.
    var count = 0
    let first = row.area.lowerBound + 2
    while count < min(16, groups.count), groups[count].isHex, groups[count].range.count == 2,
      groups[count].range.lowerBound == first + 3 * count + (count >= 8 ? 1 : 0)
    {
      count += 1
    }
    let cut = RowCut(after: count, of: groups, row: row, in: text)
    if count > 0, cut.verdict == .agrees || cut.verdict == .missing { return printed(groups.prefix(count), text) }
    guard let cut = RowCut(lastOf: groups, row: row, in: text, layout: layout), cut.verdict == .agrees, cut.damage == 0
    else { return nil }
    return printed(groups.prefix(cut.groupCount), text)
  }

  private static func printed(_ groups: ArraySlice<DigitGroup>, _ text: DumpText) -> [UInt8] {
    RowCut.bytes(of: groups, in: text)
  }
}
