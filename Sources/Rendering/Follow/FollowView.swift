public import Dissection
public import Packets

/// The bytes of one conversation, in order: those of who spoke first after `>`, those of the other after `<`.
///
/// As text, messages are shown as they were decoded: what goes over several segments where it is complete, and bodies
/// without their codings. Other bytes are put in order here.
public struct FollowView: View, ~Copyable {
  public enum Form: String, CaseIterable, Sendable {
    case text
    case hex
    /// The bytes themselves, of both sides.
    case raw
  }

  private enum Name: String {
    case tcpStream = "tcp.stream"
    case unfinishedStream = "tcp.reassembled.stream"
    case udpStream = "udp.stream"
    case sequence = "tcp.seq_raw"
    case acknowledgment = "tcp.ack_raw"
    case tcpLength = "tcp.len"
    case synchronize = "tcp.flags.syn"
    case acknowledges = "tcp.flags.ack"
    case udpLength = "udp.length"
    case segmentData = "tcp.segment_data"
    case data = "data.data"
  }

  /// A part of a conversation in a packet: where its header is, and what that says.
  private struct Segment {
    var layer: Int
    var sequence: UInt32 = 0
    var acknowledgment: UInt32?
    var length: Int?
    var isFirst = false
    var isDatagram = false
  }

  private let stream: FollowedStream
  private let form: Form
  private let names: NamedFields<Name>
  private var line: SummaryLine
  private var writer: FollowedText
  private var sides = (OrderedBytes(), OrderedBytes())
  /// The address and port of who spoke first.
  private var opener: [UInt8]?
  private var isFound = false
  /// Who has sent each of the packets that came last.
  private var senders: [Int: Bool] = [:]
  private static let mostSenders = 65_536

  public init(_ stream: FollowedStream, _ form: Form, isColored: Bool) {
    self.stream = stream
    self.form = form
    let table = FieldTable()
    names = NamedFields(table)
    line = SummaryLine(table)
    writer = FollowedText(isHex: form == .hex, isColored: isColored)
  }

  public var complaint: String? {
    isFound
      ? nil : "no packet is of \(stream.text); --statistics counts conversations, and --format json has their numbers"
  }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    if packet.isEndOfInput { return writeUnfinished(packet, dissection, bytes, to: &out) }
    for layer in dissection.layers.indices where layer < dissection.quotedLayers.lowerBound {
      if let segment = segment(layer, dissection) { write(segment, packet, dissection, bytes, to: &out) }
    }
  }

  public mutating func endInput(to out: inout OutputBuffer) {
    for isBack in [false, true] {
      let parts = isBack ? sides.1.finish() : sides.0.finish()
      for part in parts { write(part, isBack, nil, to: &out) }
    }
    writer.end(to: &out)
    sides = (OrderedBytes(), OrderedBytes())
    opener = nil
    senders = [:]
  }

  // MARK: Packets

  /// What a layer says of the conversation; `nil` where it is of another.
  private func segment(_ layer: Int, _ dissection: borrowing Dissection) -> Segment? {
    var segment = Segment(layer: layer)
    var isOfStream = false
    for index in dissection.layers[layer].fields where dissection.fields[index].isWhole {
      let record = dissection.fields[index]
      guard let name = names[record.id] else { continue }
      switch name {
      case .tcpStream, .udpStream:
        isOfStream = name.rawValue == stream.field && record.value == stream.number
        segment.isDatagram = name == .udpStream
      case .sequence: segment.sequence = UInt32(truncatingIfNeeded: record.value)
      case .acknowledgment: segment.acknowledgment = UInt32(truncatingIfNeeded: record.value)
      case .acknowledges: if record.value == 0 { segment.acknowledgment = nil }
      case .tcpLength: segment.length = Int(clamping: record.value)
      case .udpLength: segment.length = Int(clamping: record.value) - dissection.layers[layer].bytes.count
      case .synchronize: segment.isFirst = record.value != 0
      case .unfinishedStream, .segmentData, .data: break
      }
    }
    return isOfStream ? segment : nil
  }

  private mutating func write(
    _ segment: Segment, _ packet: Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    isFound = true
    line.prepare(dissection, telling: 0..<0)
    let isBack = isBack(dissection, frame)
    if senders.count >= Self.mostSenders { senders = [:] }
    senders[packet.number] = isBack
    if segment.isFirst { isBack ? sides.1.begin(at: segment.sequence &+ 1) : sides.0.begin(at: segment.sequence &+ 1) }
    if let number = segment.acknowledgment {
      let parts = isBack ? sides.0.acknowledge(number) : sides.1.acknowledge(number)
      for part in parts { write(part, !isBack, packet, to: &out) }
    }
    let layer = dissection.layers[segment.layer]
    let start = layer.bytes.upperBound
    let sequence = segment.sequence &+ (segment.isFirst ? 1 : 0)
    let isDecoded = form == .text && !segment.isDatagram && isDecoded(after: segment.layer, dissection)
    let length = segment.length ?? 0
    var parts: [OrderedBytes.Part] = []
    dissection.withBytes(start..<start + max(0, length), of: Int(layer.buffer), frame) { bytes in
      if segment.isDatagram {
        if !bytes.isEmpty { parts = [.bytes(bytes.indices.map { bytes[$0] }, packet: packet.number)] }
        if bytes.count < length { parts.append(.missing(length - bytes.count)) }
      } else if isBack {
        parts = sides.1.add(
          bytes, of: length, sequence: sequence, packet: packet.number, areShownElsewhere: isDecoded)
      } else {
        parts = sides.0.add(
          bytes, of: length, sequence: sequence, packet: packet.number, areShownElsewhere: isDecoded)
      }
    }
    for part in parts { write(part, isBack, packet, to: &out) }
    if segment.isDatagram { writer.endChunk(to: &out) }
    if isDecoded { writeMessages(after: segment.layer, isBack, packet, dissection, frame, to: &out) }
  }

  /// What was left of a message when the input ended.
  private mutating func writeUnfinished(
    _ packet: Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    guard form == .text, stream.field == Name.tcpStream.rawValue else { return }
    let isOfStream = dissection.fields.indices.contains { index in
      let record = dissection.fields[index]
      return names[record.id] == .unfinishedStream && record.value == stream.number
    }
    guard isOfStream else { return }
    line.prepare(dissection, telling: 0..<0)
    // Whose message it is, the packets that its bytes came in say.
    let first = dissection.buffers.first?.pieces.first?.packet
    let isBack = first.flatMap { senders[$0] } ?? writer.isBack
    writeMessages(after: -1, isBack, packet, dissection, frame, to: &out)
  }

  private mutating func isBack(_ dissection: borrowing Dissection, _ frame: Span<UInt8>) -> Bool {
    var ends = OutputBuffer(capacity: 128)
    _ = line.appendEndpoints(dissection, frame, arrow: " ", to: &ends)
    let both = ends.bytes()
    let source = Array(both.prefix { $0 != 0x20 })
    if opener == nil {
      opener = source
      writer.name(both)
    }
    return source != opener
  }

  /// Whether what follows the header is shown as messages.
  private func isDecoded(after header: Int, _ dissection: borrowing Dissection) -> Bool {
    for layer in header + 1..<max(header + 1, dissection.layers.count) {
      if !dissection.layers[layer].id.isRemainder { return true }
      for field in dissection.layers[layer].fields where names[dissection.fields[field].id] == .segmentData {
        return true
      }
    }
    return false
  }

  // MARK: Bytes

  private mutating func write(_ part: OrderedBytes.Part, _ isBack: Bool, _ packet: Packet?, to out: inout OutputBuffer)
  {
    switch part {
    case .bytes(let bytes, let number):
      if form == .raw { return out.append(bytes.span) }
      writer.begin(isBack, packet: number, packet?.number == number ? packet?.time : nil, to: &out)
      writer.append(bytes.span, to: &out)
    case .missing(let count):
      if form == .raw { return }
      writer.begin(isBack, packet: packet?.number, packet?.time, to: &out)
      writer.append(missing: count, to: &out)
    }
  }

  // MARK: Messages

  /// Shows what was decoded after a header: the layers' bytes, and in place of a body's the content that it comes to.
  private mutating func writeMessages(
    after header: Int, _ isBack: Bool, _ packet: Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    var contents = MessageContents(dissection, packet: packet.number)
    for place in header + 1..<max(header + 1, dissection.layers.count) {
      let layer = dissection.layers[place]
      if layer.id.isRemainder, !isData(layer, dissection) { continue }
      switch contents.show(layer, dissection) {
      case .nothing: continue
      case .layer: write(layer.bytes, of: Int(layer.buffer), isBack, packet, dissection, frame, to: &out)
      case .content(let content):
        write(content.bytes, of: content.buffer, isBack, packet, dissection, frame, to: &out)
      }
    }
    while let content = contents.next(dissection) {
      write(content.bytes, of: content.buffer, isBack, packet, dissection, frame, to: &out)
    }
  }

  private func isData(_ layer: LayerRecord, _ dissection: borrowing Dissection) -> Bool {
    layer.fields.contains { names[dissection.fields[$0].id] == .data }
  }

  private mutating func write(
    _ range: Range<Int>, of buffer: Int, _ isBack: Bool, _ packet: Packet, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    guard !range.isEmpty else { return }
    writer.begin(isBack, packet: packet.isEndOfInput ? nil : packet.number, packet.time, to: &out)
    var copy: [UInt8] = []
    dissection.withBytes(range, of: buffer, frame) { bytes in copy = bytes.indices.map { bytes[$0] } }
    writer.append(copy.span, to: &out)
  }
}
