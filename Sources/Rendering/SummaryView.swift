public import Dissection
public import Packets

/// One line a packet: number, time, addresses and ports, protocol, what it says, what is wrong.
public struct SummaryView: View, ~Copyable {
  private var line: SummaryLine
  private var time = PacketTimeText(separator: 0x20)

  public init() { line = SummaryLine(FieldTable()) }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let layers = line.principalLayers(dissection)
    line.prepare(dissection, telling: layers)
    if packet.isEndOfInput {
      out.append("    –  end of input")
    } else {
      out.append(decimal: packet.number, columns: 5)
    }
    out.append("  ")
    if let timestamp = packet.time {
      time.append(timestamp, to: &out)
      out.append("  ")
    }
    if line.appendEndpoints(dissection, bytes, to: &out) { out.append("  ") }
    line.appendNetworks(dissection, before: layers, to: &out)
    if layers.isEmpty { out.append("no bytes") }
    for index in layers where line.tells(index, of: layers, dissection) {
      let layer = dissection.layers[index]
      index == layers.lowerBound ? line.appendBrief(layer.id, to: &out) : out.append(" |")
      line.appendHeadlines(layer, dissection, bytes, to: &out)
      line.appendDetails(layer, dissection, bytes, to: &out)
    }
    line.appendQuotation(dissection, bytes, to: &out)
    if bytes.count < packet.originalLength {
      out.append(" (")
      out.append(decimal: bytes.count)
      out.append(" of ")
      out.append(decimal: packet.originalLength)
      out.append(" bytes)")
    }
    line.appendWorstNote(dissection, to: &out)
    out.append(0x0a)
  }
}
