import Dissection
import Packets

/// What was asked of web servers, and what came of it.
struct WebExchanges: StatisticsTable {
  static let title: StaticString = "HTTP exchanges"
  static let key: StaticString = "http"
  static let plural: StaticString = "exchanges"

  private enum Name: String {
    case stream = "tcp.stream"
    case unfinishedStream = "tcp.reassembled.stream"
    case method = "http.request.method"
    case target = "http.request.uri"
    case host = "http.host"
    case length = "http.content_length"
    case code = "http.response.code"
    case requestPacket = "http.request_in"
    case time = "http.time"
  }

  private struct Row {
    var packet = 0
    var method: [UInt8] = []
    var host: [UInt8] = []
    var target: [UInt8] = []
    var code: UInt64?
    var time: Int64?
    var requestLength: Int?
    var responseLength: Int?
  }

  /// What one layer says.
  private struct Message {
    var row = Row()
    var requestPacket: Int?
    var length: Int?
  }

  private let names: NamedFields<Name>
  private var rows: [Row] = []
  /// The rows without a response, by the packets of their requests.
  private var pending: [Int: [Int]] = [:]
  /// The latest request and the latest response of each stream.
  private var latest: [Int: (request: Int?, response: Int?)] = [:]
  private(set) var leftOut = 0

  init(_ table: FieldTable) { names = NamedFields(table) }

  var isEmpty: Bool { rows.isEmpty }

  mutating func endInput() {
    pending = [:]
    latest = [:]
  }

  mutating func add(
    _ counted: CountedPacket, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) {
    var stream: Int?
    for layer in dissection.layers.indices where layer < dissection.quotedLayers.lowerBound {
      var message = Message()
      for index in dissection.layers[layer].fields where dissection.fields[index].isWhole {
        guard let name = names[dissection.fields[index].id] else { continue }
        let value = dissection.fields[index].value
        switch name {
        case .stream, .unfinishedStream: stream = Int(clamping: value)
        case .method: message.row.method = text.copy(of: index, dissection, frame)
        case .target: message.row.target = text.copy(of: index, dissection, frame)
        case .host: message.row.host = text.copy(of: index, dissection, frame)
        case .length: message.length = Int(clamping: value)
        case .code: message.row.code = value
        case .requestPacket: message.requestPacket = Int(clamping: value)
        case .time: message.row.time = Int64(bitPattern: value)
        }
      }
      message.row.packet = counted.packet.number
      if !message.row.method.isEmpty {
        addRequest(message, stream)
      } else if message.row.code != nil {
        addResponse(message, stream)
      }
    }
    for content in dissection.contents { setLength(content) }
  }

  private mutating func addRequest(_ message: Message, _ stream: Int?) {
    guard let row = append(message.row) else { return }
    rows[row].requestLength = message.length ?? 0
    pending[message.row.packet, default: []].append(row)
    if let stream { latest[stream, default: (nil, nil)].request = row }
  }

  private mutating func addResponse(_ message: Message, _ stream: Int?) {
    // What says that more is to come answers nothing yet, a change of protocols aside.
    guard let code = message.row.code, code >= 200 || code == 101 else { return }
    let row: Int
    if let packet = message.requestPacket, let known = pending[packet]?.first {
      row = known
      pending[packet]?.removeFirst()
      if pending[packet]?.isEmpty ?? false { pending[packet] = nil }
      rows[row].code = code
      rows[row].time = message.row.time
    } else {
      guard let new = append(message.row) else { return }
      row = new
    }
    rows[row].responseLength = message.length
    if let stream { latest[stream, default: (nil, nil)].response = row }
  }

  private mutating func append(_ row: Row) -> Int? {
    guard rows.count < StatisticsLimit.rows else {
      leftOut += 1
      return nil
    }
    rows.append(row)
    return rows.count - 1
  }

  /// A body's length is what it comes to when its codings are undone.
  private mutating func setLength(_ content: ContentRecord) {
    guard let stream = content.stream, let latest = latest[stream] else { return }
    if content.isRequest {
      if let row = latest.request { rows[row].requestLength = content.bytes.count }
    } else if let row = latest.response {
      rows[row].responseLength = content.bytes.count
    }
  }

  // MARK: Showing

  func appendText(to out: inout OutputBuffer) {
    let table = TextTable([
      .number("Packet"), .text("Method"), .number("Status"), .number("Time"), .number("Request bytes"),
      .number("Response bytes"), .text("Host"), .text("URI"),
    ])
    table.append(rows: rows.count, to: &out) { place, column, cell in
      let row = rows[place]
      switch column {
      case 0: cell.append(decimal: row.packet)
      case 1: EscapedText.append(row.method.span, to: &cell)
      case 2: if let code = row.code { cell.append(decimal: code) }
      case 3: if let time = row.time { TimeText.append(duration: time, to: &cell) }
      case 4: if let length = row.requestLength { cell.append(decimal: length) }
      case 5: if let length = row.responseLength { cell.append(decimal: length) }
      case 6: EscapedText.append(row.host.span, to: &cell)
      default: EscapedText.append(row.target.span, to: &cell)
      }
    }
  }

  func appendJSON(to out: inout OutputBuffer) {
    out.append(jsonArray: rows) { row, out in
      out.append("{\"packet\":")
      out.append(decimal: row.packet)
      out.append(",\"method\":")
      append(row.method, to: &out)
      out.append(",\"host\":")
      append(row.host, to: &out)
      out.append(",\"uri\":")
      append(row.target, to: &out)
      out.append(",\"status\":")
      out.append(jsonNumber: row.code.map { Int(clamping: $0) })
      out.append(",\"time\":")
      out.append(jsonSeconds: row.time)
      out.append(",\"requestLength\":")
      out.append(jsonNumber: row.requestLength)
      out.append(",\"responseLength\":")
      out.append(jsonNumber: row.responseLength)
      out.append(0x7d)
    }
  }

  private func append(_ text: [UInt8], to out: inout OutputBuffer) {
    text.isEmpty ? out.append("null") : out.append(jsonString: text)
  }
}
