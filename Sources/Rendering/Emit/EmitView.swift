public import Dissection
public import Packets

/// Prints packets' bytes, or those of one field of each, in a form that other programs take. A packet without a byte, or
/// without the field, prints nothing.
public struct EmitView: View, ~Copyable {
  private let form: EmitForm
  private let selection: FieldSelection?
  /// What a packet or the field is called in programs.
  private let base: [UInt8]
  private var headers = PacketHeaderLines()
  /// The number in the latest name.
  private var number = 0
  private var isFirst = true

  /// - Parameter selection: which field's bytes to print; `nil` for the whole packet's.
  public init(_ form: EmitForm, of selection: FieldSelection? = nil) {
    self.form = form
    self.selection = selection
    base = selection?.identifier ?? Array("packet".utf8)
  }

  public var readsFields: Bool { selection != nil || form == .tcpdump }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    // The packet's own number, unless packets of several inputs have it: names in a program differ.
    number = max(number + 1, packet.number)
    guard let selection else {
      return append(bytes, of: packet, 1, packet.unknown, dissection, bytes, to: &out)
    }
    var occurrence = 1
    for index in dissection.layers.indices where selection.contains(dissection.layers[index].id) {
      let layer = dissection.layers[index]
      append(layer.bytes, in: layer.buffer, &occurrence, packet, dissection, bytes, to: &out)
    }
    for index in dissection.fields.indices where selection.contains(dissection.fields[index].id) {
      let field = dissection.fields[index]
      guard !field.isKind(.derived) else { continue }
      append(field.bytes, in: field.buffer, &occurrence, packet, dissection, bytes, to: &out)
    }
  }

  /// Prints a field's bytes: of the frame, or of a buffer beside it.
  private mutating func append(
    _ range: Range<Int>, in buffer: UInt16, _ occurrence: inout Int, _ packet: Packet,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    guard !range.isEmpty else { return }
    if buffer == 0 {
      let unknown = packet.unknown.map { $0.clamped(to: range) }.filter { !$0.isEmpty }
      let moved = unknown.map { $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound }
      append(frame.extracting(range), of: packet, occurrence, moved, dissection, frame, to: &out)
    } else {
      let bytes = dissection.buffers[Int(buffer) - 1].bytes
      append(bytes.span.extracting(range), of: packet, occurrence, [], dissection, frame, to: &out)
    }
    occurrence += 1
  }

  private mutating func append(
    _ bytes: Span<UInt8>, of packet: Packet, _ occurrence: Int, _ unknown: [Range<Int>],
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    guard !bytes.isEmpty else { return }
    if form.isSetApart, !isFirst { out.append(0x0a) }
    isFirst = false
    switch form {
    case .tcpdump: headers.appendTcpdump(packet, dissection, frame, to: &out)
    case .text2pcap: headers.appendText2pcap(packet, to: &out)
    default: break
    }
    form.append(bytes, Piece(base: base, number: number, occurrence: occurrence, unknown: unknown), to: &out)
  }
}
