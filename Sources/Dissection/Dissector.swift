public import Packets

/// Turns packets into dissections, one after the other.
public struct Dissector {
  public init() {}

  /// Dissects one packet. Total: any bytes give a dissection whose leaves cover them exactly.
  public mutating func dissect(_ packet: Packet, _ bytes: Span<UInt8>, into out: inout Dissection) {
    out.reset(unknown: packet.unknown)
    out.isWhole = packet.originalLength <= bytes.count
    var cursor = Cursor(bytes)
    setAsideFrameCheckSequence(of: packet, &cursor, &out)
    decodeLayers(Next(packet), &cursor, into: &out)
    addAsides(&cursor, into: &out)
    if bytes.isEmpty { out.note(Data.Note.noBytes) }
    if !packet.unknown.isEmpty { out.markUnknown() }
  }

  /// The only loop over layers: depth is bounded here.
  private func decodeLayers(_ first: Next, _ cursor: inout Cursor, into out: inout Dissection) {
    var next = first
    while let layer = next.layer(of: cursor), !cursor.isAtEnd || layer.hasHeader {
      let isBeyondLimit = out.layers.count >= Dissection.maximumLayers
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
    let kind: Aside.Kind =
      switch (packet.linkType, length) {
      case (.ethernet, 4): .ethernetCheckSequence
      case (.wireless, 4): .wireless(frame: 0)
      default: .otherCheckSequence
      }
    out.asides.append(Aside(bytes: start..<cursor.end, kind: kind))
    cursor.narrow(to: start, .frameCheckSequence)
  }

  /// Records what the layers' lengths left behind them, innermost first, so that the fields stay in wire order. Where
  /// that is a further frame, it may leave something behind in turn.
  private func addAsides(_ cursor: inout Cursor, into out: inout Dissection) {
    while let aside = out.asides.last {
      out.asides.removeLast()
      cursor.restore(Extent(end: aside.bytes.upperBound, limit: .captured))
      if case .nextFrame(let padding) = aside.kind {
        decodeLayers(.aggregate(padding: padding), &cursor, into: &out)
      } else {
        out.addLayer(.trailer, &cursor) { cursor, out in Trailer.decode(aside, &cursor, into: &out) }
      }
    }
  }
}

extension Layer {
  /// Whether the layer must have bytes: a missing header is worth a note, a missing payload is none.
  fileprivate var hasHeader: Bool {
    switch self {
    case .data, .trailer, .http: false
    default: true
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
  @inline(never)
  mutating func setAside(_ bytes: Range<Int>) { asides.append(Aside(bytes: bytes, kind: asideKind(bytes))) }

  /// What the bytes behind the layer that was recorded last are: that layer knows, or the frame that it lies in.
  private func asideKind(_ bytes: Range<Int>) -> Aside.Kind {
    guard let last = layers.last else { return .stray }
    switch last.layer {
    case .ethernet: return .ethernet(frame: last.bytes.lowerBound)
    case .wireless: return .wireless(frame: last.bytes.lowerBound)
    case .aggregate: return .nextFrame(padding: -distanceFromWireless(bytes.lowerBound) & 3)
    default: break
    }
    // Behind the end that a layer further out has set, nothing of the frame's own can begin.
    if let outer = asides.last, outer.bytes.lowerBound == bytes.upperBound, !outer.kind.isStated { return .stray }
    for index in layers.indices.dropLast().reversed() {
      switch layers[index].layer {
      case .ethernet: return .ethernet(frame: layers[index].bytes.lowerBound)
      case .vlan, .llc, .pppoe, .ppp, .mpls, .pseudowire, .backboneServiceTag: continue
      default: return .stray
      }
    }
    return .stray
  }

  /// How far a byte is from the end of the IEEE 802.11 header before it.
  private func distanceFromWireless(_ byte: Int) -> Int {
    for index in layers.indices.reversed() where layers[index].layer == .wireless {
      return byte - layers[index].bytes.upperBound
    }
    return 0
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
