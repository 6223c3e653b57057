public import Packets

/// Turns packets into dissections, one after the other.
public struct Dissector {
  public init() {}

  /// Dissects one packet. Total: any bytes give a dissection whose leaves cover them exactly.
  public mutating func dissect(_ packet: Packet, _ bytes: Span<UInt8>, into out: inout Dissection) {
    out.reset(unknown: packet.unknown)
    var cursor = Cursor(bytes)
    setAsideFrameCheckSequence(of: packet, &cursor, &out)
    decodeLayers(Next(packet), &cursor, into: &out)
    addTrailers(Trailer.Frame(isWhole: packet.originalLength <= bytes.count), &cursor, into: &out)
    if bytes.isEmpty { out.note(Data.Note.noBytes) }
    if !packet.unknown.isEmpty { out.markUnknown() }
  }

  /// The only loop over layers: depth is bounded here.
  private func decodeLayers(_ first: Next, _ cursor: inout Cursor, into out: inout Dissection) {
    var next = first
    while let layer = next.layer(of: cursor), !cursor.isAtEnd || layer.hasHeader {
      let isBeyondLimit = out.layers.count == Dissection.maximumLayers
      let decoded = isBeyondLimit ? .data : layer
      let outer = cursor.extent
      next = out.addLayer(decoded, &cursor) { cursor, out in decoded.decode(&cursor, after: next, into: &out) }
      if isBeyondLimit { out.note(Data.Note.layerLimit, UInt64(Dissection.maximumLayers)) }
      if cursor.end < outer.end { out.setAside(cursor.end..<outer.end) }
    }
    if !cursor.isAtEnd { out.addLayer(.data, &cursor) { cursor, out in Data.decode(&cursor, into: &out) } }
  }
}

extension Dissector {
  /// Keeps the bytes that the input says are a frame check sequence from the layers. They are recorded last, being the
  /// outermost of what is set aside; of a packet that was cut off, only some of them may be there, or none.
  @inline(__always)
  private func setAsideFrameCheckSequence(of packet: Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard let length = packet.frameCheckSequenceLength, length > 0 else { return }
    let start = max(packet.originalLength, cursor.end) - Int(length)
    guard start >= 0, start < cursor.end else { return }
    out.asides.append(
      Aside(bytes: start..<cursor.end, isEthernet: packet.linkType == .ethernet, statedCheckLength: Int(length)))
    cursor.narrow(to: start, .frameCheckSequence)
  }

  /// Records what the layers' lengths left behind them, innermost first, so that the fields stay in wire order.
  private func addTrailers(_ frame: Trailer.Frame, _ cursor: inout Cursor, into out: inout Dissection) {
    for index in out.asides.indices.reversed() {
      let aside = out.asides[index]
      cursor.restore(Extent(end: aside.bytes.upperBound, limit: .captured))
      out.addLayer(.trailer, &cursor) { cursor, out in Trailer.decode(aside, frame, &cursor, into: &out) }
    }
  }
}

extension Layer {
  /// Whether the layer must have bytes: a missing header is worth a note, a missing payload is none.
  fileprivate var hasHeader: Bool {
    switch self {
    case .data, .trailer, .http: false
    case .ethernet, .vlan, .exportedPDU, .ipv4, .tcp: true
    }
  }
}

extension Dissection {
  /// Records a layer by its decoder. A layer without a byte is left out: its notes hang on the field before.
  @discardableResult
  @inline(__always)
  mutating func addLayer(
    _ layer: Layer, _ cursor: inout Cursor, decode: (inout Cursor, inout Dissection) -> Next
  ) -> Next {
    let start = cursor.offset
    let firstField = fields.count
    let next = decode(&cursor, &self)
    if fields.count > firstField {
      layers.append(
        LayerRecord(layer: layer, bytes: start..<cursor.offset, buffer: 0, fields: firstField..<fields.count))
    }
    return next
  }

  /// Remembers bytes that a layer's length left behind its payload, to be recorded when what is before them was.
  mutating func setAside(_ bytes: Range<Int>) {
    // The layer itself was recorded already: what counts are those that it lies in.
    var isEthernet = layers.first?.layer == .ethernet
    for index in layers.indices.dropLast() where layers[index].layer != .ethernet && layers[index].layer != .vlan {
      isEthernet = false
    }
    asides.append(Aside(bytes: bytes, isEthernet: isEthernet))
  }

  /// Marks every field that touches bytes the input lacks: it has no value.
  mutating func markUnknown() {
    for index in fields.indices where fields[index].buffer == 0 && fields[index].kind != .derived {
      guard !knows(fields[index].bytes) else { continue }
      fields[index].state = .unknown
      fields[index].value = 0
    }
  }
}
