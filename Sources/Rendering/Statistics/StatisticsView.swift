public import Dissection
public import Packets

/// Counts what passes, and tells it in tables when all has passed: as text, or as one JSON object.
public struct StatisticsView: View, ~Copyable {
  public enum Form: Sendable {
    case text
    case json
  }

  private let form: Form
  private var line: SummaryLine
  private var packets = Traffic()
  private var span = TimeSpan()
  private var hierarchy = ProtocolHierarchy()
  private var endpoints = EndpointTable()
  private var conversations = ConversationStatistics()
  private var exchanges: WebExchanges
  private var answers: NameAnswers
  private var notes = NoteStatistics()

  public init(_ form: Form) {
    self.form = form
    let table = FieldTable()
    line = SummaryLine(table)
    exchanges = WebExchanges(table)
    answers = NameAnswers(table)
  }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    if !packet.isEndOfInput {
      packets.add(packet.originalLength)
      span.add(packet.time?.totalNanoseconds)
    }
    line.prepare(dissection, telling: 0..<0)
    let counted = CountedPacket(packet: packet, ordinal: packets.packets, ends: line.ends)
    hierarchy.add(counted, dissection, bytes, line.text)
    endpoints.add(counted, dissection, bytes, line.text)
    conversations.add(counted, dissection, endpoints)
    exchanges.add(counted, dissection, bytes, line.text)
    answers.add(counted, dissection, bytes, line.text)
    notes.add(counted, dissection, bytes, line.text)
  }

  public mutating func endInput(to out: inout OutputBuffer) {
    exchanges.endInput()
    answers.endInput()
  }

  public mutating func finish(to out: inout OutputBuffer) {
    let tables: [any StatisticsTable] = [hierarchy, conversations, endpoints, exchanges, answers, notes]
    switch form {
    case .text: appendText(tables, to: &out)
    case .json: appendJSON(tables, to: &out)
    }
  }

  private func appendText(_ tables: [any StatisticsTable], to out: inout OutputBuffer) {
    out.append(decimal: packets.packets)
    out.append(packets.packets == 1 ? " packet, " : " packets, ")
    out.append(decimal: packets.bytes)
    out.append(packets.bytes == 1 ? " byte" : " bytes")
    if let duration = span.duration {
      out.append(", ")
      TimeText.append(duration: duration, to: &out)
    }
    out.append(0x0a)
    for table in tables where !table.isEmpty {
      out.append(0x0a)
      out.append(type(of: table).title)
      out.append(0x0a)
      table.appendText(to: &out)
      guard table.leftOut > 0 else { continue }
      out.append("… ")
      out.append(decimal: table.leftOut)
      out.append(" times there was no row left: a table has ")
      out.append(decimal: StatisticsLimit.rows)
      out.append(" ")
      out.append(type(of: table).plural)
      out.append(" at most\n")
    }
  }

  private func appendJSON(_ tables: [any StatisticsTable], to out: inout OutputBuffer) {
    out.append(0x7b)
    packets.appendJSON(to: &out)
    out.append(",\"duration\":")
    out.append(jsonSeconds: span.duration)
    for table in tables {
      out.append(",\"")
      out.append(type(of: table).key)
      out.append("\":")
      table.appendJSON(to: &out)
    }
    out.append(",\"leftOut\":{")
    for (index, table) in tables.enumerated() {
      out.append(index > 0 ? ",\"" : "\"")
      out.append(type(of: table).key)
      out.append("\":")
      out.append(decimal: table.leftOut)
    }
    out.append("}}\n")
  }
}
