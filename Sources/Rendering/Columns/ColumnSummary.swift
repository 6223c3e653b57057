import Dissection
import Packets

/// The parts of a summary line, each for a column of its own.
struct ColumnSummary: ~Copyable {
  private var line: SummaryLine
  private var time = PacketTimeText(separator: 0x20)
  private var layers = 0..<0

  init(_ table: FieldTable) { line = SummaryLine(table) }

  /// Looks through the packet; call it before the other.
  mutating func prepare(_ dissection: borrowing Dissection) {
    layers = line.principalLayers(dissection)
    line.prepare(dissection, telling: layers)
  }

  mutating func append(
    _ part: SummaryColumn, _ packet: Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    let ends = line.ends
    switch part {
    case .number: if !packet.isEndOfInput { out.append(decimal: packet.number) }
    case .time: if let moment = packet.time { time.append(moment, to: &out) }
    case .source: if ends.source >= 0 { line.text.appendBrief(ends.source, dissection, frame, to: &out) }
    case .destination: if ends.destination >= 0 { line.text.appendBrief(ends.destination, dissection, frame, to: &out) }
    case .protocolName: if let first = layers.first { line.appendBrief(dissection.layers[first].id, to: &out) }
    case .length: if !packet.isEndOfInput { out.append(decimal: packet.originalLength) }
    case .info: line.appendInfo(layers, dissection, frame, to: &out)
    }
  }
}

extension SummaryLine {
  /// What the layers say, without their names: `GET / HTTP/1.1`.
  fileprivate mutating func appendInfo(
    _ layers: Range<Int>, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let start = out.count
    for index in layers where tells(index, of: layers, dissection) {
      let layer = dissection.layers[index]
      let before = out.count
      if before > start { out.append(" |") }
      let words = out.count
      appendHeadlines(layer, dissection, frame, to: &out)
      appendDetails(layer, dissection, frame, to: &out)
      if out.count == words { out.truncate(to: before) }
    }
    appendQuotation(dissection, frame, to: &out)
    // Each word has a blank in front.
    if out.byte(at: start) == 0x20 { out.remove(at: start) }
  }
}
