public import Packets

/// Turns packets into dissections, one after the other.
public struct Dissector {
  let protocols: ProtocolTable
  private let keepsCoverages: Bool
  private(set) var conversations: Conversations?
  /// Made when it is first needed.
  private(set) lazy var judge = FirstLayerJudge()

  /// - Parameters:
  ///   - rules: What the user says that numbers lead to.
  ///   - keepingCoverages: Whether to keep what each checksum covers, ``Dissection/coverages``: for views that show the
  ///     arithmetic.
  ///   - followingConversations: Whether packets are of one input, in its order, so that what came before tells of what
  ///     comes after: fragments are put together. Without it, each packet is looked at by itself.
  public init(
    decodingAs rules: [DecodeAsRule] = [], keepingCoverages: Bool = false, followingConversations: Bool = false
  ) {
    self.init(rules.isEmpty ? .standard : ProtocolTable(Registry.protocols, rules), keepingCoverages: keepingCoverages)
    if followingConversations { conversations = Conversations() }
  }

  init(_ protocols: ProtocolTable, keepingCoverages: Bool = false) {
    self.protocols = protocols
    keepsCoverages = keepingCoverages
  }

  /// Dissects one packet. Total: any bytes give a dissection whose leaves cover them exactly.
  public mutating func dissect(_ packet: Packet, _ bytes: Span<UInt8>, into out: inout Dissection) {
    out.reset(unknown: packet.hasRarities ? packet.unknown : nil)
    out.keepsCoverages = keepsCoverages
    if out.conversations !== conversations { out.conversations = conversations }
    out.cutOff = max(0, packet.originalLength - bytes.count)
    out.context.begin(packet)
    var cursor = Cursor(bytes)
    setAsideFrameCheckSequence(of: packet, &cursor, &out)
    decodeLayers(Self.first(of: packet), &cursor, into: &out)
    addTrailers(&cursor, into: &out)
    if !out.unread.isEmpty { dissectBuffers(into: &out) }
    if bytes.isEmpty { out.note(Data.Note.noBytes) }
    if out.hasUnknown { out.markUnknown() }
    if packet.isFromText || !out.coverages.isEmpty { diagnose(packet, bytes, &out) }
  }

  /// What comes next is another input, which the packets so far tell nothing of.
  public mutating func forgetConversations() {
    if conversations != nil { conversations = Conversations() }
  }

  /// What was not followed to its end, in the input at hand.
  public var forgotten: Forgotten {
    guard let conversations else { return Forgotten() }
    return Forgotten(
      conversations: conversations.tcp.droppedCount, streams: conversations.streams.droppedCount,
      datagrams: conversations.fragments.droppedCount + conversations.fragments.waitingCount)
  }

  /// The same, for packets that are looked at by themselves: it remembers nothing of them.
  var withoutConversations: Dissector {
    var dissector = self
    dissector.conversations = nil
    return dissector
  }

  /// Dissects bytes of unknown origin as if this were what they are.
  func dissect(_ bytes: Span<UInt8>, as first: Next, into out: inout Dissection) {
    out.reset(unknown: nil)
    out.cutOff = 0
    out.context.begin(nil)
    var cursor = Cursor(bytes)
    decodeLayers(first, &cursor, into: &out)
    addTrailers(&cursor, into: &out)
  }

  /// Dissects the buffers that decoders have added, by the same loop; they may add further ones.
  @inline(never)
  func dissectBuffers(into out: inout Dissection) {
    while !out.unread.isEmpty {
      let unread = out.unread.removeFirst()
      let bytes = out.buffers[unread.number - 1].bytes
      var cursor = Cursor(bytes.span, buffer: UInt16(unread.number))
      out.context = unread.context
      out.content = unread.content
      decodeLayers(unread.next, &cursor, into: &out)
      addTrailers(&cursor, into: &out)
    }
  }

  /// What a packet's first byte belongs to.
  @inline(__always)
  private static func first(of packet: Packet) -> Next {
    guard let name = packet.payloadProtocol else { return .linkType(packet.linkType) }
    return ProtocolName.next(name.utf8Span.span) ?? .data
  }

  /// The only loop over layers: depth is bounded here.
  @inline(__always)
  func decodeLayers(_ first: Next, _ cursor: inout Cursor, into out: inout Dissection) {
    decodeLayers(first, protocols.find(first, &cursor), &cursor, into: &out)
  }

  /// The same, where it is known already who decodes the first one.
  func decodeLayers(
    _ first: Next, _ firstFound: ProtocolID?, _ cursor: inout Cursor, into out: inout Dissection
  ) {
    var (next, current) = (first, firstFound)
    while let found = current, !cursor.isAtEnd || !protocols.mayBeEmpty(found) {
      let isBeyondLimit = out.layers.count &- out.stackBase >= Dissection.maximumLayers
      let id = isBeyondLimit ? Data.id : found
      let outer = cursor.extent
      let start = cursor.offset
      let firstField = out.fields.count
      out.context.found = next
      // A port may have led here by the user's rule: nobody has asked the decoder whether the bytes are its own.
      if protocols.hasRules, case .ports = next { out.context.found = .known(id) }
      next = protocols.decode(id, &cursor, into: &out)
      if case .handedBack = next { return takeBack(id, from: start, firstField, outer, &cursor, &out) }
      out.addLayer(id, start..<cursor.offset, of: cursor.buffer, from: firstField)
      if isBeyondLimit { out.note(Data.Note.layerLimit, UInt64(Dissection.maximumLayers)) }
      if cursor.end < outer.end { out.setAside(cursor.end..<outer.end, by: protocols) }
      if out.segment != nil { return decodeSegment(next, &cursor, into: &out) }
      current = protocols.find(next, &cursor)
    }
    if !cursor.isAtEnd { addData(&cursor, into: &out) }
  }

  /// Records all that is left as data.
  private func addData(_ cursor: inout Cursor, into out: inout Dissection) {
    let start = cursor.offset
    let firstField = out.fields.count
    _ = Data.decode(&cursor, into: &out)
    out.addLayer(Data.id, start..<cursor.offset, of: cursor.buffer, from: firstField)
  }

  /// Takes back what a decoder has recorded of bytes that are not its own; they are data then.
  @inline(never)
  private func takeBack(
    _ id: ProtocolID, from start: Int, _ firstField: Int, _ outer: Extent, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    out.takeBack(fieldsFrom: firstField)
    cursor.restore(outer)
    cursor.move(to: start)
    addData(&cursor, into: &out)
    out.note(Data.Note.handedBack, on: firstField, UInt64(id.rawValue))
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
    let link = length == 4 ? protocols.find(.linkType, UInt64(packet.linkType.rawValue)) : nil
    let owner = link.flatMap { protocols.trailingBytes($0).isOwn ? $0 : nil }
    out.trailing.append(
      TrailingBytes(
        bytes: start..<cursor.end, kind: owner == nil ? .stray : .own, owner: owner ?? Trailer.id, frame: 0,
        isCheckSequence: true))
    cursor.narrow(to: start, .frameCheckSequence)
  }

  /// Records what the layers' lengths left after them, innermost first, so that the fields stay in wire order. Where
  /// that is a further frame, it may leave bytes of its own in turn.
  func addTrailers(_ cursor: inout Cursor, into out: inout Dissection, above count: Int = 0) {
    while out.trailing.count > count, let trailer = out.trailing.last {
      out.trailing.removeLast()
      cursor.restore(Extent(end: trailer.bytes.upperBound, limit: .captured))
      switch trailer.kind {
      case .nextUnit, .layer:
        decodeLayers(.known(trailer.owner), &cursor, into: &out)
        continue
      default: break
      }
      let start = cursor.offset
      let firstField = out.fields.count
      protocols.decodeTrailer(trailer, &cursor, into: &out)
      out.addLayer(Trailer.id, start..<cursor.offset, of: cursor.buffer, from: firstField)
    }
  }
}

extension Dissection {
  /// Records a layer whose fields were recorded. A layer without any is left out: its notes hang on the field before.
  @inline(__always)
  mutating func addLayer(_ id: ProtocolID, _ bytes: Range<Int>, of buffer: UInt16, from firstField: Int) {
    guard fields.count > firstField else { return }
    layers.append(LayerRecord(id: id, bytes: bytes, buffer: buffer, fields: firstField..<fields.count))
  }

  /// Remembers bytes that a layer's length left after its payload, to be recorded when what is before them was.
  @inline(never)
  mutating func setAside(_ bytes: Range<Int>, by protocols: ProtocolTable) {
    var owner = layers.last
    var kind = owner.map { protocols.trailingBytes($0.id) } ?? .stray
    if kind == .stray || kind == .outer {
      // After the end that a layer further out has set, nothing of the frame's own can begin.
      owner = isBehindTrailer(bytes) ? nil : frame(around: layers.count - 1, protocols)
      kind = owner == nil ? .stray : .frame
    }
    let decoder = if case .layer(let id) = kind { id } else { owner?.id ?? Trailer.id }
    trailing.append(TrailingBytes(bytes: bytes, kind: kind, owner: decoder, frame: owner?.bytes.lowerBound ?? 0))
  }

  private func isBehindTrailer(_ bytes: Range<Int>) -> Bool {
    guard let outer = trailing.last else { return false }
    return outer.bytes.lowerBound == bytes.upperBound && !outer.isCheckSequence
  }

  /// The frame around a layer that owns the bytes after it; `nil` where a layer in between does, or nobody.
  private func frame(around index: Int, _ protocols: ProtocolTable) -> LayerRecord? {
    for outer in (stackBase..<max(stackBase, index)).reversed() {
      switch protocols.trailingBytes(layers[outer].id) {
      case .frame: return layers[outer]
      case .outer: continue
      case .stray, .own, .nextUnit, .layer: return nil
      }
    }
    return nil
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

/// What was given up of an input's conversations, for limits or since the rest never came.
public struct Forgotten: Sendable {
  /// How many TCP conversations were forgotten for others.
  public var conversations = 0
  /// How many streams lost bytes that waited for the rest of their message.
  public var streams = 0
  /// How many datagrams lack fragments.
  public var datagrams = 0
}
