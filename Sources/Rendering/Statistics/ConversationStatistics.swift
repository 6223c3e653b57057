import Dissection
import Packets

/// Who speaks to whom, by addresses and ports: how much goes each way, from when on, and for how long.
struct ConversationStatistics: StatisticsTable {
  static let title: StaticString = "Conversations"
  static let key: StaticString = "conversations"
  static let plural: StaticString = "conversations"

  /// The ends are numbers of the endpoints' table.
  private struct Key: Hashable {
    let protocolNumber: UInt16
    let source: Int
    let sourcePort: UInt64
    let destination: Int
    let destinationPort: UInt64

    var reversed: Key {
      Key(
        protocolNumber: protocolNumber, source: destination, sourcePort: destinationPort, destination: source,
        destinationPort: sourcePort)
    }
  }

  private struct Row {
    let id: ProtocolID
    let source: Place
    let destination: Place
    var forth = Traffic()
    var back = Traffic()
    var span = TimeSpan()
  }

  private struct Place {
    let address: [UInt8]
    let port: UInt64?

    /// `192.0.2.1:80`, `[2001:db8::1]:80`.
    func append(to out: inout OutputBuffer) {
      let isBracketed = port != nil && address.contains(0x3a)
      if isBracketed { out.append(0x5b) }
      EscapedText.append(address.span, to: &out)
      if isBracketed { out.append(0x5d) }
      guard let port else { return }
      out.append(0x3a)
      out.append(decimal: port)
    }
  }

  private var rows: [Row] = []
  private var places: [Key: Int] = [:]
  private(set) var leftOut = 0
  /// When the first packet of all came.
  private var origin: Int64?

  var isEmpty: Bool { rows.isEmpty }

  /// Counts a packet between two of the endpoints.
  mutating func add(_ counted: CountedPacket, _ dissection: borrowing Dissection, _ endpoints: borrowing EndpointTable)
  {
    guard !counted.packet.isEndOfInput else { return }
    let time = counted.packet.time?.totalNanoseconds
    if origin == nil { origin = time }
    guard counted.ends.source >= 0, counted.ends.destination >= 0 else { return }
    guard let source = endpoints.latest.source, let destination = endpoints.latest.destination else {
      leftOut += 1
      return
    }
    let (sourcePort, destinationPort) = ports(counted.ends, dissection)
    let id = Self.layer(
      of: sourcePort == nil ? counted.ends.source : counted.ends.sourcePort, dissection)
    let key = Key(
      protocolNumber: id.rawValue, source: source, sourcePort: sourcePort ?? .max, destination: destination,
      destinationPort: destinationPort ?? .max)
    var place = places[key]
    let isBack = place == nil && places[key.reversed] != nil
    if isBack { place = places[key.reversed] }
    if place == nil, rows.count < StatisticsLimit.rows {
      place = rows.count
      places[key] = rows.count
      rows.append(
        Row(
          id: id, source: Place(address: endpoints.address(source), port: sourcePort),
          destination: Place(address: endpoints.address(destination), port: destinationPort)))
    }
    guard let place else {
      leftOut += 1
      return
    }
    if isBack { rows[place].back.add(counted.bytes) } else { rows[place].forth.add(counted.bytes) }
    rows[place].span.add(time.map { $0 &- (origin ?? $0) })
  }

  /// Both ports, or none.
  private func ports(_ ends: SummaryLine.Ends, _ dissection: borrowing Dissection) -> (UInt64?, UInt64?) {
    guard ends.sourcePort >= 0, ends.destinationPort >= 0, dissection.fields[ends.sourcePort].isWhole,
      dissection.fields[ends.destinationPort].isWhole
    else { return (nil, nil) }
    return (dissection.fields[ends.sourcePort].value, dissection.fields[ends.destinationPort].value)
  }

  private static func layer(of field: Int, _ dissection: borrowing Dissection) -> ProtocolID {
    for index in dissection.layers.indices where dissection.layers[index].fields.contains(field) {
      return dissection.layers[index].id
    }
    return dissection.layers[0].id
  }

  // MARK: Showing

  private var inOrder: [Row] {
    rows.enumerated().sorted { a, b in
      (a.element.forth + a.element.back).comes(before: b.element.forth + b.element.back, a.offset, b.offset)
    }.map(\.element)
  }

  func appendText(to out: inout OutputBuffer) {
    let order = inOrder
    let table = TextTable([
      .text("Protocol"), .text("From"), .text("To"), .number("Packets →"), .number("Bytes →"), .number("Packets ←"),
      .number("Bytes ←"), .number("Start"), .number("Duration"),
    ])
    table.append(rows: order.count, to: &out) { place, column, cell in
      let row = order[place]
      switch column {
      case 0: cell.append(row.id.spec.brief)
      case 1: row.source.append(to: &cell)
      case 2: row.destination.append(to: &cell)
      case 3: cell.append(decimal: row.forth.packets)
      case 4: cell.append(decimal: row.forth.bytes)
      case 5: cell.append(decimal: row.back.packets)
      case 6: cell.append(decimal: row.back.bytes)
      case 7: if let start = row.span.start { TimeText.append(duration: start, to: &cell) }
      default: if let duration = row.span.duration { TimeText.append(duration: duration, to: &cell) }
      }
    }
  }

  func appendJSON(to out: inout OutputBuffer) {
    out.append(jsonArray: inOrder) { row, out in
      out.append("{\"protocol\":\"")
      out.append(row.id.spec.name)
      out.append("\",\"source\":")
      append(row.source, to: &out)
      out.append(",\"destination\":")
      append(row.destination, to: &out)
      out.append(",\"forth\":{")
      row.forth.appendJSON(to: &out)
      out.append("},\"back\":{")
      row.back.appendJSON(to: &out)
      out.append("},\"start\":")
      out.append(jsonSeconds: row.span.start)
      out.append(",\"duration\":")
      out.append(jsonSeconds: row.span.duration)
      out.append(0x7d)
    }
  }

  private func append(_ place: Place, to out: inout OutputBuffer) {
    out.append("{\"address\":")
    out.append(jsonString: place.address)
    out.append(",\"port\":")
    out.append(jsonNumber: place.port.map { Int(clamping: $0) })
    out.append(0x7d)
  }
}
