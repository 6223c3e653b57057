import Packets

/// A buffer of a packet in several segments, each dumped on its own, as DPDK's `rte_pktmbuf_dump` prints it; a line above
/// says how long the packet is.
struct PacketBufferForm: Form {
  var name: String { "packet buffer" }
  var description: String { "segments of one packet with its length above: DPDK's rte_pktmbuf_dump" }
  var manual: FormManual {
    FormManual(
      .memory, "DPDK's `rte_pktmbuf_dump`: the segments of one packet, whose length stands above them.",
      example: """
        dump mbuf at 0x17f5e3d80, iova=0x17f5e3e00, buf_len=2176
          pkt_len=28, ol_flags=0x180, nb_segs=2, port=0, ptype=0x291
          segment at 0x17f5e3d80, data=0x17f5e3e80, len=20, off=128, refcnt=1
          Dump data at [0x17f5e3e80], len=20
        00000000: 45 00 00 1C 00 01 00 00 40 01 F6 DC C0 00 02 01 | E.......@.......
        00000010: C0 00 02 02                                     | ....
          segment at 0x17f5e4700, data=0x17f5e4800, len=8, off=128, refcnt=1
          Dump data at [0x17f5e4800], len=8
        00000000: 08 00 E5 CA 12 34 00 01                         | .....4..
        """)
  }

  /// One segment, below its own heading.
  private static let segment: HeadedForm = {
    let form = PacketBufferForm()
    return HeadedForm(
      name: form.name, description: form.description, manual: form.manual,
      headings: ["Dump data at \(.some)len=\(.length)"], rows: [OffsetGrammar(notation: .colon, end: "|")])
  }()

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let length = number(behind: "pkt_len=", line, of: text) else { return nil }
    var whole: FormResult?
    var hasCut = false
    var end = line + 1
    var next = end
    while next < text.lineCount, next - end <= Self.segment.mostLinesBetween,
      number(behind: "pkt_len=", next, of: text) == nil
    {
      guard let heading = Self.segment.heading(next, of: text) else {
        // A segment of which no bytes are shown, or not all.
        let shown = next + 1 < text.lineCount ? Self.segment.heading(next + 1, of: text)?.length : nil
        if let stated = number(behind: "len=", next, of: text), stated != shown { hasCut = true }
        next += 1
        continue
      }
      guard let segment = Self.segment.reading(below: next, heading, of: text, with: context) else { break }
      whole = whole?.goingOn(in: segment) ?? segment
      end = segment.lines.upperBound
      next = end
    }
    guard var reading = whole, let count = reading.packet?.bytes.count else { return nil }
    reading.lines = line..<end
    reading.strength = .run
    reading.packet?.originalLength = max(length, count)
    if count != length, !(hasCut && count < length), reading.errors.isEmpty {
      let message = "This line states \(length) bytes, but the segments below it hold \(count)."
      reading.errors.append(text.error(message, line: line, at: text.start(of: line)))
    }
    return reading
  }

  private func number(behind label: String, _ line: Int, of text: DumpText) -> Int? {
    Heading.line(line, of: text)?.number(behind: label)
  }
}
