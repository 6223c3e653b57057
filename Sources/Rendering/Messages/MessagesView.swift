public import Dissection
public import Packets

/// One HTTP exchange after the other: what was asked, what was answered, when, and how long it took.
///
/// An exchange is shown when it is whole: when its response's body has come, when it has none, or when the stream's next
/// response begins. What is not whole by then is shown when the input ends.
public struct MessagesView: View, ~Copyable {
  /// More exchanges than these do not wait for their rest, nor do more bytes of them.
  static let mostOpen = 4096
  static let mostBytes = 64 << 20

  private enum Name: String {
    case stream = "tcp.stream"
    case unfinishedStream = "tcp.reassembled.stream"
    case request = "http.request"
    case response = "http.response"
    case method = "http.request.method"
    case code = "http.response.code"
    case length = "http.content_length"
    case requestPacket = "http.request_in"
    case time = "http.time"
  }

  /// A message's head, in a layer.
  private struct Head {
    var isRequest = false
    /// Whether the request asks for a head alone.
    var asksForHead = false
    var code: UInt64 = 0
    var hasNoBody = false
    var requestPacket: Int?
    var time: Int64?
  }

  /// Stands for the number of a message's stream where none is followed.
  private static let noStream = -1

  private let names: NamedFields<Name>
  private let width: Int
  private let isFull: Bool
  private var line: SummaryLine
  private var palette: Palette
  private var time = PacketTimeText(separator: 0x20)
  private var exchanges = OpenExchanges()
  private var count = 0

  public init(width: Int = 100, isColored: Bool = false, isFull: Bool = false) {
    let table = FieldTable()
    names = NamedFields(table)
    line = SummaryLine(table)
    self.width = max(Layout.minimumWidth, width)
    palette = Palette(isColored: isColored)
    self.isFull = isFull
  }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    var stream = Self.noStream
    var contents = MessageContents(dissection, packet: packet.number)
    for place in dissection.layers.indices where place < dissection.quotedLayers.lowerBound {
      let layer = dissection.layers[place]
      if let number = streamNumber(layer, dissection) { stream = number }
      if let head = head(layer, dissection, bytes) {
        add(head, layer, stream, packet, dissection, bytes, to: &out)
      } else if case .content(let content) = contents.show(layer, dissection) {
        add(content, dissection, bytes, to: &out)
      }
    }
    while let content = contents.next(dissection) { add(content, dissection, bytes, to: &out) }
    while exchanges.count > Self.mostOpen || exchanges.size > Self.mostBytes, let oldest = exchanges.removeOldest() {
      show(oldest, "not awaited any longer", to: &out)
    }
  }

  public mutating func endInput(to out: inout OutputBuffer) {
    while let oldest = exchanges.removeOldest() { show(oldest, "none was captured", to: &out) }
  }

  // MARK: Messages

  private func streamNumber(_ layer: LayerRecord, _ dissection: borrowing Dissection) -> Int? {
    for index in layer.fields {
      let name = names[dissection.fields[index].id]
      if name == .stream || name == .unfinishedStream { return Int(clamping: dissection.fields[index].value) }
    }
    return nil
  }

  private func head(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> Head? {
    var head = Head()
    var isHead = false
    for index in layer.fields where dissection.fields[index].isWhole {
      let record = dissection.fields[index]
      switch names[record.id] {
      case .request: (isHead, head.isRequest) = (true, true)
      case .response: isHead = true
      case .method:
        let method = line.text.rawText(of: record, dissection, frame) ?? []
        head.asksForHead = method.elementsEqual("HEAD".utf8)
      case .code: head.code = record.value
      case .length: head.hasNoBody = record.value == 0
      case .requestPacket: head.requestPacket = Int(clamping: record.value)
      case .time: head.time = Int64(bitPattern: record.value)
      default: break
      }
    }
    return isHead ? head : nil
  }

  private mutating func add(
    _ head: Head, _ layer: LayerRecord, _ stream: Int, _ packet: Packet, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    var text = OutputBuffer(capacity: 1024)
    appendHead(layer, dissection, frame, to: &text)
    if head.isRequest {
      var title = OutputBuffer(capacity: 256)
      appendTitle(stream, dissection, frame, to: &title)
      exchanges.append(
        OpenExchange(
          stream: stream, packet: packet.number, title: title.bytes(),
          request: heading(of: packet, nil) + text.bytes(), asksForHead: head.asksForHead))
      return
    }
    var exchange: OpenExchange
    // The response before it has ended.
    if let answered = exchanges.removeAnswered(stream) { show(answered, nil, to: &out) }
    if let asked = exchanges.remove(askedIn: head.requestPacket, stream) {
      exchange = asked
    } else {
      var title = OutputBuffer(capacity: 256)
      appendTitle(stream, dissection, frame, to: &title)
      exchange = OpenExchange(stream: stream, packet: packet.number, title: title.bytes(), request: nil)
    }
    exchange.addResponse(heading(of: packet, head.time) + text.bytes())
    // What is only on the way answers nothing yet.
    let isInterim = head.code < 200 && head.code != 101
    exchange.isAnswered = !isInterim
    let isWhole =
      !isInterim && (head.hasNoBody || exchange.asksForHead || head.code == 204 || head.code == 304)
    if isWhole { show(exchange, nil, to: &out) } else { exchanges.append(exchange) }
  }

  private mutating func add(
    _ content: ContentRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let stream = content.stream ?? Self.noStream
    var body = OutputBuffer(capacity: 4096)
    appendBody(content, dissection, frame, to: &body)
    if content.isRequest {
      exchanges.addRequestBody(body.bytes(), stream)
    } else if var answered = exchanges.removeAnswered(stream) {
      answered.addToResponse(body.bytes())
      show(answered, nil, to: &out)
    }
  }

  // MARK: Text

  /// `stream 0 · 192.0.2.1:50000 → 198.51.100.2:80`.
  private mutating func appendTitle(
    _ stream: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    if stream != Self.noStream {
      out.append(" · stream ")
      out.append(decimal: stream)
    }
    line.prepare(dissection, telling: 0..<0)
    let start = out.count
    out.append(" · ")
    if !line.appendEndpoints(dissection, frame, to: &out) { out.truncate(to: start) }
  }

  /// `packet 6 · 2021-09-28 15:00:00.000001 UTC · after 12.3 ms`.
  private mutating func heading(of packet: Packet, _ duration: Int64?) -> [UInt8] {
    var out = OutputBuffer(capacity: 128)
    if packet.isEndOfInput {
      out.append(" · unfinished")
    } else {
      out.append(" · packet ")
      out.append(decimal: packet.number)
    }
    if let timestamp = packet.time {
      out.append(" · ")
      time.append(timestamp, to: &out)
      if timestamp.reference == .epoch { out.append(" UTC") }
    }
    if let duration {
      out.append(" · after ")
      TimeText.append(duration: duration, to: &out)
    }
    out.append(0x0a)
    return out.bytes()
  }

  private func appendHead(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let rows = BodyRows(width: width, offsetDigits: 0, palette: palette, isFull: true)
    dissection.withBytes(layer.bytes, of: Int(layer.buffer), frame) { bytes in
      var end = bytes.count
      while end > 0, bytes[end - 1] == 0x0a || bytes[end - 1] == 0x0d { end -= 1 }
      let head = bytes.extracting(0..<end)
      rows.append(text: head, TextShape(head), at: 0, to: &out)
    }
  }

  /// An empty line, and the body as the tree shows one.
  private func appendBody(
    _ content: ContentRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    guard !content.bytes.isEmpty else { return }
    out.append(0x0a)
    dissection.withBytes(content.bytes, of: content.buffer, frame) { bytes in
      let shape = TextShape(bytes)
      if shape.isText {
        BodyRows(width: width, offsetDigits: 0, palette: palette, isFull: isFull)
          .append(text: bytes, shape, at: 0, to: &out)
      } else {
        BodyRows(
          width: width, offsetDigits: bytes.count > 0x1_0000 ? 6 : 4, palette: palette, isFull: isFull, indent: 2
        )
        .append(dump: bytes, at: 0, hiding: UnknownBytes([]), to: &out)
      }
    }
    if !content.isWhole { out.append("  … the rest of the body is missing\n") }
  }

  /// Writes an exchange; `excuse` says why there is no response.
  private mutating func show(_ exchange: OpenExchange, _ excuse: StaticString?, to out: inout OutputBuffer) {
    if count > 0 { out.append(0x0a) }
    count += 1
    palette.layer = 2
    appendHeading("Exchange", to: &out)
    out.append(0x20)
    out.append(decimal: count)
    out.append(exchange.title.span)
    out.append(0x0a)
    appendMessage("Request", layer: 0, exchange.request, "not captured", to: &out)
    for response in exchange.responses { appendMessage("Response", layer: 1, response, "", to: &out) }
    if !exchange.isAnswered { appendMessage("Response", layer: 1, nil, excuse ?? "none was captured", to: &out) }
  }

  /// Writes a message, or why there is none. Each begins with the rest of its heading's line.
  private mutating func appendMessage(
    _ name: StaticString, layer: Int, _ text: [UInt8]?, _ excuse: StaticString, to out: inout OutputBuffer
  ) {
    palette.layer = layer
    appendHeading(name, to: &out)
    if let text { return out.append(text.span) }
    out.append(" · ")
    out.append(excuse)
    out.append(0x0a)
  }

  private func appendHeading(_ text: StaticString, to out: inout OutputBuffer) {
    palette.begin(.heading, &out)
    out.append(text)
    palette.end(&out)
  }
}
