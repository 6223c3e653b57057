public import Dissection
public import Packets

/// One line a packet: number, time, addresses and ports, protocol, what it says, what is wrong.
public struct SummaryView: View, ~Copyable {
  private var line: SummaryLine
  private var time = PacketTimeText(separator: 0x20)

  private let palette: Palette

  /// - Parameter isColored: Whether what is wrong is told in colour: a warning in yellow, an error in red.
  public init(isColored: Bool = false) {
    line = SummaryLine(FieldTable())
    palette = Palette(isColored: isColored)
  }

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
      let start = out.count
      index == layers.lowerBound ? line.appendBrief(layer.id, to: &out) : out.append(" |")
      let wordsStart = out.count
      line.appendHeadlines(layer, dissection, bytes, to: &out)
      line.appendDetails(layer, dissection, bytes, to: &out)
      // A further layer that has nothing to tell is not told of.
      if out.count == wordsStart, index > layers.lowerBound { out.truncate(to: start) }
    }
    line.appendQuotation(dissection, bytes, to: &out)
    if bytes.count < packet.originalLength {
      out.append(" (")
      out.append(decimal: bytes.count)
      out.append(" of ")
      out.append(decimal: packet.originalLength)
      out.append(" bytes)")
    }
    line.appendWorstNote(dissection, palette, to: &out)
    out.append(0x0a)
  }
}
