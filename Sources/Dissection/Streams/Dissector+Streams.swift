/// Segments as parts of their streams: a unit that lies in one segment is decoded where it is, one that goes over several
/// in the packet that completes it, from a buffer.
extension Dissector {
  /// Decodes what follows a TCP header whose conversation is followed.
  @inline(never)
  func decodeSegment(_ next: Next, _ cursor: inout Cursor, into out: inout Dissection) {
    guard let segment = out.segment, let conversations = out.conversations, out.stream == nil,
      cursor.buffer > 0 || out.knows(cursor.offset..<cursor.end)
    else {
      out.segment = nil
      return decodeLayers(next, &cursor, into: &out)
    }
    out.segment = nil
    let isFromLower = segment.place.isFromLower
    let conversation: StreamConversation
    if let known = conversations.tcp.streams(at: segment.place) {
      conversation = known
    } else {
      guard case .ports(let space, let source, let destination) = next, let found = protocols.find(next, &cursor)
      else { return decodeLayers(next, &cursor, into: &out) }
      let isFramed = protocols.isFramed(found)
      let isTooShort = segment.isFirst && protocols.isTooShort(space, source, destination, cursor)
      guard isFramed || found == Data.id && (isTooShort || segment.isFirstBeyondGap) else {
        return decodeLayers(next, found, &cursor, into: &out)
      }
      conversation = StreamConversation(isFramed ? found : nil, number: segment.place.stream)
      if isFramed { conversation[isFromLower] = TCPStream(next: segment.sequence, next, out.context) }
      conversations.tcp.begin(conversation, at: segment.place)
    }
    let stream = conversation[isFromLower] ?? TCPStream(next: segment.place.base &+ 1, next, out.context)
    conversation[isFromLower] = stream
    let step = StreamStep(segment: segment, conversation: conversation, stream: stream)
    out.stream = Dissection.StreamPlace(conversation: conversation, stream: stream)
    advance(step, &cursor, &out)
    if segment.isReset, let other = conversation[!isFromLower] {
      finish(other, in: conversation, &out)
      _ = conversations.streams.update(other, of: conversation)
    }
    out.stream = nil
    if conversations.streams.update(stream, of: conversation) {
      out.note(TCPSegmentData.Note.evicts, on: segment.field)
    }
    if conversation.isSilent { conversations.tcp.begin(nil, at: segment.place) }
  }

  /// Takes a segment up into its stream, and decodes the units that it completes.
  private func advance(_ step: StreamStep, _ cursor: inout Cursor, _ out: inout Dissection) {
    let (segment, stream) = (step.segment, step.stream)
    if isGapLost(step, out) { passGap(step, &out) }
    if segment.length > 0 {
      let distance = Int(Int32(bitPattern: segment.sequence &- stream.next))
      if distance > 0 {
        wait(step, distance, &cursor, &out)
      } else {
        if distance < 0 { readRepeated(-distance, &cursor, &out) }
        if segment.end.isAfter(stream.next) { deliver(step, &cursor, &out) }
        takeWaiting(stream, &out)
      }
    }
    if segment.isFinish { stream.end = segment.end }
    if segment.isReset || stream.end == stream.next { finish(stream, in: step.conversation, &out) }
  }

  // MARK: Segments that come before their turn

  /// Whether the bytes before a segment, or before those that wait, will not come any more: the other end has them, or
  /// too many wait.
  private func isGapLost(_ step: StreamStep, _ out: borrowing Dissection) -> Bool {
    let stream = step.stream
    let hasGap = !stream.waiting.isEmpty || step.segment.length > 0 && step.segment.sequence.isAfter(stream.next)
    guard hasGap, let conversations = out.conversations else { return false }
    if stream.isFull { return true }
    return conversations.tcp.acknowledgment(at: step.segment.place)?.isAfter(stream.next) ?? false
  }

  /// Gives up the bytes before the next ones that are there.
  private func passGap(_ step: StreamStep, _ out: inout Dissection) {
    let stream = step.stream
    var start = stream.waiting.first?.sequence ?? step.segment.sequence
    if step.segment.length > 0, step.segment.sequence.isBefore(start) { start = step.segment.sequence }
    guard start.isAfter(stream.next) else { return }
    let missing = Int(start &- stream.next)
    stream.next = start
    out.note(TCPSegmentData.Note.gap, on: step.segment.field, UInt64(missing))
    passOver(missing, stream, .gap, &out)
    takeWaiting(step.stream, &out)
  }

  /// Goes on after bytes that will not come; what is there of the unit that they are in is decoded now.
  private func passOver(_ missing: Int, _ stream: TCPStream, _ limit: Limit, _ out: inout Dissection) {
    let held = stream.run.count
    let length = stream.length
    if held > 0 { decodeRun(of: stream, endedBy: limit, &out) }
    stream.pass(over: missing, after: held, of: length)
  }

  private func wait(_ step: StreamStep, _ distance: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let faults = step.stream.wait(step.segment.waiting(cursor, of: out.context.packetNumber))
    let isAny = readPart(cursor.remaining, &cursor, &out)
    if isAny { out.note(TCPSegmentData.Note.waits, UInt64(distance)) }
    if faults.contains(.conflicts) {
      out.note(TCPSegmentData.Note.conflict, on: step.segment.field)
    } else if faults.contains(.overlaps) {
      out.note(TCPSegmentData.Note.overlap, on: step.segment.field)
    }
  }

  /// Takes up the segments whose turn it is now.
  private func takeWaiting(_ stream: TCPStream, _ out: inout Dissection) {
    var isAny = false
    while let next = stream.takeWaiting() {
      isAny = true
      stream.next = next.end
      var next = next
      if stream.skipped > 0 {
        let count = stream.skip(next.bytes.count)
        if count == next.bytes.count { continue }
        next = next.dropFirst(count)
      }
      stream.run.append(next)
    }
    if isAny { decodeRun(of: stream, &out) }
  }

  /// Records bytes that came before.
  private func readRepeated(_ count: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    if readPart(min(count, cursor.remaining), &cursor, &out) { out.note(TCPSegmentData.Note.repeated) }
  }

  // MARK: Segments in order

  /// Decodes the units that the segment completes, and keeps what is left of it.
  private func deliver(_ step: StreamStep, _ cursor: inout Cursor, _ out: inout Dissection) {
    let stream = step.stream
    var missing = Int(step.segment.end &- stream.next) - cursor.remaining
    stream.next = step.segment.end
    while !cursor.isAtEnd, out.hasRoom {
      if stream.skipped > 0 {
        if readPart(stream.skip(cursor.remaining), &cursor, &out) { out.note(TCPSegmentData.Note.passedOver) }
      } else if stream.run.isEmpty {
        decodeInPlace(step, &missing, &cursor, &out)
      } else {
        extend(step, &cursor, &out)
      }
    }
    if !cursor.isAtEnd {
      cursor.readRest(Data.Field.data, &out)
      out.note(Data.Note.fieldLimit, UInt64(Dissection.maximumFields))
      stream.drop()
    }
    if missing > 0 { passOver(missing, stream, .captured, &out) }
  }

  /// At the beginning of a unit: decodes it where it is, if all of it is there, or as much as was captured, if bytes of
  /// the segment are missing.
  private func decodeInPlace(
    _ step: StreamStep, _ missing: inout Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let available = cursor.remaining
    out.stream?.scanned = 0
    guard let speaker = speaker(step, cursor, &out) else {
      if missing == 0, step.segment.isFirst, step.isTooShort(cursor, protocols) { return hold(nil, &cursor, &out) }
      return decodeRest(step, &cursor, &out)
    }
    let framing = protocols.frame(speaker, cursor, out)
    switch framing {
    case .unit(1...available), .segment:
      decodeUnit(speaker, framing.length ?? available, &cursor, &out)
    case .unit(...0), .notMine:
      step.conversation.handOver()
      decodeRest(step, &cursor, &out)
    case .unit, .needMore, .untilEnd:
      guard missing > 0 else { return hold(framing.length, &cursor, &out) }
      decodeUnit(speaker, available, &cursor, &out)
      step.stream.pass(over: missing, after: available, of: framing.length)
      missing = 0
    }
  }

  /// Who speaks at the beginning of a unit; `nil` where its bytes do not tell.
  private func speaker(_ step: StreamStep, _ cursor: borrowing Cursor, _ out: inout Dissection) -> ProtocolID? {
    out.stream?.isRecognised = false
    guard let speaker = step.conversation.speaker else {
      guard case .ports(let space, let source, let destination) = step.stream.ports else { return nil }
      let found = protocols.find(space, source, destination, cursor)
      guard protocols.isFramed(found) else { return nil }
      step.conversation.speaker = found
      out.stream?.isRecognised = true
      return found
    }
    if !step.stream.isSynchronised {
      guard protocols.recognise(speaker, cursor) != .no else { return nil }
      step.stream.isSynchronised = true
      out.stream?.isRecognised = true
    }
    return speaker
  }

  /// Decodes the rest of the segment by itself.
  private func decodeRest(_ step: StreamStep, _ cursor: inout Cursor, _ out: inout Dissection) {
    let isUnknown = step.conversation.speaker == nil
    decodeLayers(isUnknown ? step.stream.ports : .data, &cursor, into: &out)
  }

  /// Keeps the rest of the segment as the first bytes of a unit.
  private func hold(_ length: Int?, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard let stream = out.stream?.stream else { return }
    stream.run.append(
      cursor.bytes.extracting(cursor.offset..<cursor.end), packet: out.context.packetNumber, buffer: cursor.buffer,
      offset: cursor.offset)
    stream.length = length
    stream.scanned = stream.run.count
    readPart(cursor.remaining, &cursor, &out)
    notePart(stream, &out)
    if stream.run.size >= TCPStream.longestUnit { cutUnit(stream, &out) }
  }

  /// Adds bytes of the segment to a unit that began before.
  private func extend(_ step: StreamStep, _ cursor: inout Cursor, _ out: inout Dissection) {
    let stream = step.stream
    let before = stream.run.count
    let wanted = stream.length.map { max(1, $0 - before) } ?? .max
    var count = min(wanted, cursor.remaining)
    stream.run.append(
      cursor.bytes.extracting(cursor.offset..<cursor.offset + count), packet: out.context.packetNumber,
      buffer: cursor.buffer, offset: cursor.offset)
    var isWhole = count == wanted
    if stream.length == nil {
      let framing = frame(stream, step, &out)
      switch framing {
      case .unit(let length) where length <= stream.run.count:
        count = max(0, length - before)
        stream.run.truncate(to: length)
        isWhole = true
      case .unit, .untilEnd, .needMore: stream.length = framing.length
      case .segment, .notMine:
        // The bytes before are lost on nobody's protocol; those of this segment are looked at anew.
        stream.run = StreamRun()
        step.conversation.handOver()
        return
      }
      stream.scanned = stream.run.count
    }
    readPart(count, &cursor, &out)
    if isWhole {
      out.note(TCPSegmentData.Note.completes)
      decodeRun(of: stream, &out)
    } else {
      notePart(stream, &out)
      if stream.run.size >= TCPStream.longestUnit { cutUnit(stream, &out) }
    }
  }

  /// How long the unit is that the run begins with.
  private func frame(_ stream: TCPStream, _ step: StreamStep, _ out: inout Dissection) -> Framing {
    out.stream?.scanned = stream.scanned
    let bytes = stream.run.bytes
    let cursor = Cursor(bytes.span, buffer: 1)
    if let speaker = speaker(step, cursor, &out) { return protocols.frame(speaker, cursor, out) }
    return step.isTooShort(cursor, protocols) ? .needMore : .notMine
  }

  // MARK: Units

  /// Decodes one unit, from the cursor on, as a stack of layers of its own.
  private func decodeUnit(_ speaker: ProtocolID, _ length: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
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
  private func decodeRun(of stream: TCPStream, endedBy limit: Limit? = nil, _ out: inout Dissection) {
    guard let conversation = out.stream?.conversation else { return }
    var run = stream.takeRun()
    if conversation.speaker == nil { return decodeUnframed(run, &out) }
    var start = 0
    while start < run.count, out.hasRoom, let speaker = conversation.speaker {
      out.stream?.scanned = 0
      out.stream?.isRecognised = false
      guard let framing = frame(run, from: start, speaker, stream, out) else { return }
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
        if case .untilEnd = framing, limit == .stream { end = nil }
      }
      let buffer = run.buffer("Reassembled TCP", start..<start + length)
      guard out.hasRoom(for: buffer) else { return out.note(TCPSegmentData.Note.noRoom) }
      out.buffers.append(buffer)
      decodeBuffer(speaker, endedBy: end, &out)
      start += length
    }
  }

  /// Decodes bytes of which nobody has told yet where they end. Where the protocol is one that does, it goes on from here.
  private func decodeUnframed(_ run: StreamRun, _ out: inout Dissection) {
    guard let place = out.stream, !run.isEmpty else { return }
    let buffer = run.buffer("Reassembled TCP", 0..<run.count)
    var cursor = Cursor(buffer.bytes.span, buffer: 1)
    guard let found = protocols.find(place.stream.ports, &cursor) else { return }
    if protocols.isFramed(found) {
      place.conversation.speaker = found
      place.stream.run = run
      return decodeRun(of: place.stream, &out)
    }
    guard out.hasRoom(for: buffer) else { return out.note(TCPSegmentData.Note.noRoom) }
    out.buffers.append(buffer)
    decodeBuffer(found, endedBy: nil, &out)
  }

  /// How long the unit is that begins there in a run; `nil` where nothing there is the speaker's.
  private func frame(
    _ run: StreamRun, from start: Int, _ speaker: ProtocolID, _ stream: TCPStream, _ out: borrowing Dissection
  ) -> Framing? {
    var cursor = Cursor(run.bytes.span, buffer: 1)
    cursor.move(to: start)
    guard stream.isSynchronised || protocols.recognise(speaker, cursor) != .no else { return nil }
    stream.isSynchronised = true
    return protocols.frame(speaker, cursor, out)
  }

  /// Decodes the latest buffer, which is a unit.
  private func decodeBuffer(_ speaker: ProtocolID, endedBy limit: Limit?, _ out: inout Dissection) {
    let number = out.buffers.count
    let buffer = out.buffers[number - 1]
    let first = out.fields.count
    if out.context.packetNumber == 0, let stream = out.stream?.conversation.number {
      out.derive(TCPReassembly.Field.stream, stream, in: number)
    }
    out.derive(TCPReassembly.Field.count, buffer.pieces.count, in: number)
    for piece in buffer.pieces where out.hasRoom { out.derive(TCPReassembly.Field.segment, piece.packet, in: number) }
    out.derive(TCPReassembly.Field.length, buffer.bytes.count, in: number)
    out.addLayer(TCPReassembly.id, buffer.bytes.indices, of: UInt16(number), from: first)
    var cursor = Cursor(buffer.bytes.span, buffer: UInt16(number))
    if let limit { cursor.endIs(limit) }
    decodeUnit(speaker, buffer.bytes.count, &cursor, &out)
  }

  /// Decodes what is there of a unit that is too long, and passes over the rest of it.
  private func cutUnit(_ stream: TCPStream, _ out: inout Dissection) {
    out.note(TCPSegmentData.Note.tooLong, UInt64(TCPStream.longestUnit))
    passOver(0, stream, .longestUnit, &out)
  }

  /// The stream brings no more: decodes what is there of its last unit.
  private func finish(_ stream: TCPStream, in conversation: StreamConversation, _ out: inout Dissection) {
    out.stream = Dissection.StreamPlace(conversation: conversation, stream: stream)
    decodeRun(of: stream, endedBy: .stream, &out)
    stream.drop()
  }

  // MARK: The end of the input

  /// Decodes the next message that is not whole when the input ends, as far as it is there; returns whether there is one.
  public mutating func dissectUnfinished(into out: inout Dissection) -> Bool {
    guard let conversations, let holder = conversations.takeUnfinished() else { return false }
    out.reset(unknown: nil)
    out.conversations = conversations
    out.cutOff = 0
    out.context = holder.stream.context
    out.context.packetNumber = 0
    out.stream = Dissection.StreamPlace(conversation: holder.conversation, stream: holder.stream)
    decodeRun(of: holder.stream, endedBy: holder.stream.waiting.isEmpty ? .input : .gap, &out)
    while let first = holder.stream.waiting.first {
      holder.stream.pass(over: Int(first.sequence &- holder.stream.next), after: 0, of: nil)
      holder.stream.next = first.sequence
      takeWaiting(holder.stream, &out)
      decodeRun(of: holder.stream, endedBy: holder.stream.waiting.isEmpty ? .input : .gap, &out)
    }
    out.stream = nil
    if !out.unread.isEmpty { dissectBuffers(into: &out) }
    return true
  }

  // MARK: Parts of messages

  /// Records bytes that are not decoded here; returns whether there are any.
  @discardableResult
  private func readPart(_ count: Int, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    guard count > 0 else { return false }
    let (start, first) = (cursor.offset, out.fields.count)
    cursor.readBytes(TCPSegmentData.Field.data, count, &out)
    out.addLayer(TCPSegmentData.id, start..<cursor.offset, of: cursor.buffer, from: first)
    return true
  }

  /// Says what the bytes are a part of.
  private func notePart(_ stream: TCPStream, _ out: inout Dissection) {
    guard let speaker = out.stream?.conversation.speaker else { return out.note(TCPSegmentData.Note.first) }
    let (speaker64, count) = (UInt64(speaker.rawValue), UInt64(stream.run.count))
    if let length = stream.length, length != .max {
      out.note(TCPSegmentData.Note.partOf, speaker64, count, UInt64(length))
    } else {
      out.note(TCPSegmentData.Note.part, speaker64, count)
    }
  }
}
