import Dissection
import Packets

/// The lines above a packet's rows that say when it came and which way it went.
struct PacketHeaderLines: ~Copyable {
  private var tcpdumpTime = PacketTimeText(separator: 0x20)
  private var isoTime = PacketTimeText(separator: 0x54)
  /// Made where it is needed first: its tables take longer than a small input.
  private var line: SummaryLine?

  /// `2021-09-28 15:00:00.000001 eth0  In  HTTP 192.0.2.1.4000 > 192.0.2.2.80: GET / HTTP/1.1, length 198`: a time, and
  /// an interface and a direction, as `tcpdump -tttt -i any` has them, as far as they are known.
  mutating func appendTcpdump(
    _ packet: Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    if let time = packet.time {
      tcpdumpTime.append(time, to: &out)
      out.append(0x20)
    }
    appendPlace(packet, to: &out)
    if line == nil { line = SummaryLine(FieldTable()) }
    line?.appendTcpdump(dissection, frame, to: &out)
    out.append(", length ")
    out.append(decimal: packet.originalLength)
    out.append(0x0a)
  }

  /// The interface and the direction. An interface alone could be taken for something else.
  private func appendPlace(_ packet: Packet, to out: inout OutputBuffer) {
    guard let direction = packet.direction, let name = packet.interface?.name,
      !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
    else { return }
    out.append(string: name)
    out.appendSpaces(5 - name.utf8.count)
    out.append(direction == .inbound ? " In  " : " Out ")
  }

  /// `I 2021-09-28T15:00:00.000001Z`, or as much of it as is known. A time without a date is none here.
  mutating func appendText2pcap(_ packet: Packet, to out: inout OutputBuffer) {
    let start = out.count
    if let direction = packet.direction { out.append(direction == .inbound ? "I " : "O ") }
    if let time = packet.time, time.reference == .epoch {
      isoTime.append(time, to: &out)
      out.append(0x5a)
    }
    out.trimSpaces(after: start)
    if out.count > start { out.append(0x0a) }
  }
}

extension SummaryLine {
  /// Who to whom, and what the layers say.
  fileprivate mutating func appendTcpdump(
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let layers = principalLayers(dissection)
    prepare(dissection, telling: layers)
    guard let first = layers.first else { return out.append("no bytes") }
    appendBrief(dissection.layers[first].id, to: &out)
    out.append(0x20)
    if appendEndpoints(dissection, frame, arrow: " > ", beforePort: 0x2e, to: &out) { out.append(0x3a) }
    for index in layers {
      if index > first { out.append(" |") }
      appendHeadlines(dissection.layers[index], dissection, frame, to: &out)
      appendDetails(dissection.layers[index], dissection, frame, to: &out)
    }
    appendQuotation(dissection, frame, arrow: " > ", beforePort: 0x2e, to: &out)
    out.trimSpaces(after: out.count - 1)
  }
}
