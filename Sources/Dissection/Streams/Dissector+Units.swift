/// The units of streams: one that lies in one segment is decoded where it is, one that goes over several in the packet that
/// completes it, from a buffer.
extension Dissector {
  /// Who speaks at the beginning of a unit; `nil` where its bytes do not tell.
  func speaker(_ place: StreamPlace, _ cursor: borrowing Cursor, _ out: inout Dissection) -> ProtocolID? {
    out.stream?.isRecognised = false
    guard let speaker = place.conversation.speaker else {
      guard case .ports(let space, let source, let destination) = place.stream.ports else { return nil }
      let found = protocols.find(space, source, destination, cursor)
      guard protocols.isFramed(found) else { return nil }
      place.conversation.speaker = found
      out.stream?.isRecognised = true
      return found
    }
    if !place.stream.isSynchronised {
      guard protocols.recognise(speaker, cursor) != .no else { return nil }
      place.stream.isSynchronised = true
      out.stream?.isRecognised = true
    }
    return speaker
  }

  /// Whether nobody speaks yet, and more bytes may tell who does.
  func isTooShort(_ place: StreamPlace, _ cursor: borrowing Cursor) -> Bool {
    guard place.conversation.speaker == nil, case .ports(let space, let source, let destination) = place.stream.ports
    else { return false }
    return protocols.isTooShort(space, source, destination, cursor)
  }

  /// How long the unit is that begins there in a run, of which so many bytes were looked at before; `nil` where nothing
  /// there is the speaker's.
  func frame(
    _ run: StreamRun, from start: Int = 0, scanned: Int = 0, _ place: StreamPlace, _ out: inout Dissection
  ) -> Framing? {
    var cursor = Cursor(run.bytes.span, buffer: 1)
    cursor.move(to: start)
    out.stream?.scanned = scanned
    guard let speaker = speaker(place, cursor, &out) else { return isTooShort(place, cursor) ? .needMore : nil }
    return protocols.frame(speaker, cursor, out)
  }

  /// Decodes one unit, from the cursor on, as a stack of layers of its own.
  func decodeUnit(_ speaker: ProtocolID, _ length: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let context = out.context
    let trailing = out.trailing.count
    out.stackBase = out.layers.count
    if length < cursor.remaining { cursor.narrow(to: cursor.offset + length, .unit) }
    let end = cursor.end
    decodeLayers(out.stream?.stream.ports ?? .known(speaker), speaker, &cursor, into: &out)
    addTrailers(&cursor, into: &out, above: trailing)
    out.stackBase = 0
    out.context = context
    cursor.restore(outer)
    cursor.move(to: end)
  }

  /// Decodes the units that a stream's run holds whole, each from a buffer; what is left goes on waiting. Where the
  /// stream brings no more, `limit` says why, and the last unit is decoded as far as it is there.
  func decodeRun(_ place: StreamPlace, endedBy limit: Limit? = nil, _ out: inout Dissection) {
    let (conversation, stream) = (place.conversation, place.stream)
    var run = stream.takeRun()
    if conversation.speaker == nil { return decodeUnframed(run, place, &out) }
    var start = 0
    while start < run.count, out.hasRoom, let speaker = conversation.speaker {
      guard let framing = frame(run, from: start, place, &out) else { return }
      var (length, end) = (run.count - start, limit)
      switch framing {
      case .unit(1...length): (length, end) = (framing.length ?? length, nil)
      case .segment: end = nil
      case .unit(...0), .notMine: return conversation.handOver()
      case .unit, .needMore, .untilEnd:
        guard limit != nil else {
          run.removeFirst(start)
          return stream.hold(run, framing.length)
        }
      }
      guard decode(run.buffer("Reassembled TCP", start..<start + length), speaker, endedBy: end, &out) else { return }
      start += length
    }
  }

  /// Decodes bytes of which nobody has told yet where they end. Where the protocol is one that does, it goes on from here.
  private func decodeUnframed(_ run: StreamRun, _ place: StreamPlace, _ out: inout Dissection) {
    var cursor = Cursor(run.bytes.span, buffer: 1)
    guard !run.isEmpty, let found = protocols.find(place.stream.ports, &cursor) else { return }
    guard protocols.isFramed(found) else {
      _ = decode(run.buffer("Reassembled TCP", 0..<run.count), found, endedBy: nil, &out)
      return
    }
    place.conversation.speaker = found
    place.stream.run = run
    decodeRun(place, &out)
  }

  /// Decodes a unit from a buffer; returns whether the packet has room for one more.
  private func decode(
    _ buffer: Buffer, _ speaker: ProtocolID, endedBy limit: Limit?, _ out: inout Dissection
  ) -> Bool {
    guard out.hasRoom(for: buffer) else {
      out.note(TCPSegmentData.Note.noRoom)
      return false
    }
    out.buffers.append(buffer)
    let number = UInt16(out.buffers.count)
    let first = out.fields.count
    if out.context.packetNumber == 0, let stream = out.stream?.conversation.number {
      out.derive(TCPReassembly.Field.stream, stream, in: number)
    }
    out.derive(TCPReassembly.Field.count, buffer.pieces.count, in: number)
    for piece in buffer.pieces where out.hasRoom { out.derive(TCPReassembly.Field.segment, piece.packet, in: number) }
    out.derive(TCPReassembly.Field.length, buffer.bytes.count, in: number)
    out.addLayer(TCPReassembly.id, buffer.bytes.indices, of: number, from: first)
    var cursor = Cursor(buffer.bytes.span, buffer: number)
    if let limit { cursor.endIs(limit) }
    decodeUnit(speaker, buffer.bytes.count, &cursor, &out)
    return true
  }

  // MARK: The end of a stream

  /// The stream brings no more: decodes what is there of its last unit.
  func finish(_ place: StreamPlace, _ out: inout Dissection) {
    out.stream = place
    decodeRun(place, endedBy: .stream, &out)
    place.stream.drop()
  }

  /// Decodes the next message that is not whole when the input ends, as far as it is there; returns whether there is one.
  public mutating func dissectUnfinished(into out: inout Dissection) -> Bool {
    guard let conversations, let holder = conversations.takeUnfinished() else { return false }
    let stream = holder.stream
    let place = StreamPlace(
      conversation: holder.conversation, stream: stream, isFromLower: holder.conversation[true] === stream)
    out.reset(unknown: nil)
    out.conversations = conversations
    out.cutOff = 0
    out.context = stream.context
    out.context.packetNumber = 0
    out.stream = place
    decodeRun(place, endedBy: stream.waiting.isEmpty ? .input : .gap, &out)
    while let first = stream.waiting.first {
      stream.pass(over: Int(first.sequence &- stream.next), after: 0, of: nil)
      stream.next = first.sequence
      takeWaiting(place, &out)
      decodeRun(place, endedBy: stream.waiting.isEmpty ? .input : .gap, &out)
    }
    out.stream = nil
    if !out.unread.isEmpty { dissectBuffers(into: &out) }
    return true
  }
}
