import Packets

/// A buffer of a packet in several segments, each dumped on its own, as DPDK's `rte_pktmbuf_dump` prints it; a line above
/// says how long the packet is:
///
///     dump mbuf at 0x17f5e3d80, iova=0x17f5e3e00, buf_len=2176
///       pkt_len=74, ol_flags=0x180, nb_segs=2, port=0, ptype=0x291
///       segment at 0x17f5e3d80, data=0x17f5e3e80, len=34, off=128, refcnt=1
///       Dump data at [0x17f5e3e80], len=34
///     00000000: 02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00 | ..............E.
struct PacketBufferForm: HeadedRowForm {
  var name: String { "packet buffer" }
  var description: String { "segments of one packet with its length above: DPDK's rte_pktmbuf_dump" }
  var notation: OffsetNotation { .colon }
  var radices: [Int] { [16] }

  /// The bytes end at the bar of the text.
  func row(_ line: Int, of text: DumpText) -> Row? {
    guard var row = Row(line, of: text, notation: notation) else { return nil }
    if let bar = text.characters[row.area].firstIndex(of: "|") { row.area = row.area.lowerBound..<bar }
    return row
  }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), characters.starts(with: "Dump data at "),
      let length = characters.number(behind: "len=")
    else { return nil }
    return Heading(length: length)
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let length = total(line, of: text) else { return nil }
    var whole: FormResult?
    var hasCut = false
    var end = line + 1
    var next = end
    while next < text.lineCount, next - end <= Self.mostLinesBetween, total(next, of: text) == nil {
      guard let heading = heading(next, of: text) else {
        let stated = Heading.line(next, of: text)?.number(behind: "len=")
        // A segment of which no bytes are shown, or not all.
        if let stated, stated != shown(below: next, of: text) { hasCut = true }
        next += 1
        continue
      }
      guard let first = firstRow(below: next, of: text),
        var segment = reading(at: first, upTo: text.lineCount, of: text, with: context)
      else { break }
      heading.complete(&segment, heading: next, of: text)
      whole = whole?.goingOn(in: segment) ?? segment
      end = segment.lines.upperBound
      next = end
    }
    guard var reading = whole, let count = reading.packet?.bytes.count else { return nil }
    reading.lines = line..<end
    reading.strength = .run
    reading.packet?.originalLength = max(length, count)
    if count != length, !(hasCut && count < length), reading.errors.isEmpty {
      let message = "This line promises \(length) bytes, but the segments below it hold \(count)."
      reading.errors.append(text.error(message, line: line, at: text.start(of: line)))
    }
    return reading
  }

  /// The length of the packet in a line above its segments.
  private func total(_ line: Int, of text: DumpText) -> Int? {
    Heading.line(line, of: text)?.number(behind: "pkt_len=")
  }

  /// How many bytes the heading right below the line of a segment promises.
  private func shown(below line: Int, of text: DumpText) -> Int? {
    line + 1 < text.lineCount ? heading(line + 1, of: text)?.length : nil
  }
}
