import Dissection
import Packets

/// Who speaks, and how much each sends and is sent.
struct EndpointTable: StatisticsTable {
  static let title: StaticString = "Endpoints"
  static let key: StaticString = "endpoints"
  static let plural: StaticString = "endpoints"

  private struct Row {
    let address: [UInt8]
    var sent = Traffic()
    var received = Traffic()
  }

  private var rows: [Row] = []
  private var places: [[UInt8]: Int] = [:]
  private(set) var leftOut = 0
  /// Who has sent the latest packet, and to whom; `nil` where it has no address, or there was no row left.
  private(set) var latest: (source: Int?, destination: Int?) = (nil, nil)

  var isEmpty: Bool { rows.isEmpty }

  func address(_ place: Int) -> [UInt8] { rows[place].address }

  mutating func add(
    _ counted: CountedPacket, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) {
    latest = (nil, nil)
    guard !counted.packet.isEndOfInput else { return }
    let source = place(of: counted.ends.source, dissection, frame, text)
    if let source { rows[source].sent.add(counted.bytes) }
    let destination = place(of: counted.ends.destination, dissection, frame, text)
    if let destination { rows[destination].received.add(counted.bytes) }
    latest = (source, destination)
  }

  private mutating func place(
    of field: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) -> Int? {
    guard field >= 0, dissection.fields[field].isWhole else { return nil }
    let address = text.copy(of: field, dissection, frame)
    if let known = places[address] { return known }
    guard rows.count < StatisticsLimit.rows else {
      leftOut += 1
      return nil
    }
    places[address] = rows.count
    rows.append(Row(address: address))
    return rows.count - 1
  }

  // MARK: Showing

  private var inOrder: [Row] {
    rows.enumerated().sorted { a, b in
      (a.element.sent + a.element.received).comes(before: b.element.sent + b.element.received, a.offset, b.offset)
    }.map(\.element)
  }

  func appendText(to out: inout OutputBuffer) {
    let order = inOrder
    let table = TextTable([
      .text("Address"), .number("Packets"), .number("Bytes"), .number("Packets sent"), .number("Bytes sent"),
      .number("Packets received"), .number("Bytes received"),
    ])
    table.append(rows: order.count, to: &out) { place, column, cell in
      let row = order[place]
      let both = row.sent + row.received
      switch column {
      case 0: EscapedText.append(row.address.span, to: &cell)
      case 1: cell.append(decimal: both.packets)
      case 2: cell.append(decimal: both.bytes)
      case 3: cell.append(decimal: row.sent.packets)
      case 4: cell.append(decimal: row.sent.bytes)
      case 5: cell.append(decimal: row.received.packets)
      default: cell.append(decimal: row.received.bytes)
      }
    }
  }

  func appendJSON(to out: inout OutputBuffer) {
    out.append(jsonArray: inOrder) { row, out in
      out.append("{\"address\":")
      out.append(jsonString: row.address)
      out.append(",\"sent\":{")
      row.sent.appendJSON(to: &out)
      out.append("},\"received\":{")
      row.received.appendJSON(to: &out)
      out.append("}}")
    }
  }
}
