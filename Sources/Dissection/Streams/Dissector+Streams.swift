/// Segments as parts of their streams: in order, or before their turn.
extension Dissector {
  /// Decodes what follows a TCP header whose conversation is followed.
  @inline(never)
  func decodeSegment(_ next: Next, _ cursor: inout Cursor, into out: inout Dissection) {
    guard let segment = out.segment, let conversations = out.conversations, out.stream == nil,
      cursor.knows(cursor.offset..<cursor.end, out)
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
      // Who speaks may yet be told by the bytes that follow, or by those before.
      guard
        isFramed
          || found == Data.id
            && (segment.isFirstBeyondGap || segment.isFirst && protocols.isTooShort(space, source, destination, cursor))
      else { return decodeLayers(next, found, &cursor, into: &out) }
      conversation = StreamConversation(isFramed ? found : nil, number: segment.place.stream)
      if isFramed { conversation[isFromLower] = TCPStream(next: segment.sequence, next, out.context) }
      conversations.tcp.begin(conversation, at: segment.place)
    }
    let stream = conversation[isFromLower] ?? TCPStream(next: segment.place.base &+ 1, next, out.context)
    conversation[isFromLower] = stream
    let place = StreamPlace(conversation: conversation, stream: stream, isFromLower: isFromLower)
    out.stream = place
    advance(segment, place, &cursor, &out)
    if segment.isReset, let other = conversation[!isFromLower] {
      finish(StreamPlace(conversation: conversation, stream: other, isFromLower: !isFromLower), &out)
      _ = conversations.streams.update(other, of: conversation)
    }
    out.stream = nil
    if conversations.streams.update(stream, of: conversation) {
      out.note(TCPSegmentData.Note.evicts, on: segment.field)
    }
    if conversation.isSilent { conversations.tcp.begin(nil, at: segment.place) }
  }

  /// Takes a segment up into its stream, and decodes the units that it completes.
  private func advance(
    _ segment: StreamSegment, _ place: StreamPlace, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let stream = place.stream
    if isGapLost(segment, stream, out) { passGap(segment, place, &out) }
    if segment.length > 0 {
      let distance = Int(Int32(bitPattern: segment.sequence &- stream.next))
      if distance > 0 {
        wait(segment, stream, distance, &cursor, &out)
      } else {
        if distance < 0 { readRepeated(-distance, &cursor, &out) }
        if segment.end.isAfter(stream.next) { deliver(segment, place, &cursor, &out) }
        takeWaiting(place, &out)
      }
    }
    if segment.isFinish { stream.end = segment.end }
    if segment.isReset || stream.end == stream.next { finish(place, &out) }
  }

  // MARK: Segments that come before their turn

  /// Whether the bytes before a segment, or before those that wait, will not come any more: the other end has them, or
  /// too many wait.
  private func isGapLost(_ segment: StreamSegment, _ stream: TCPStream, _ out: borrowing Dissection) -> Bool {
    let hasGap = !stream.waiting.isEmpty || segment.length > 0 && segment.sequence.isAfter(stream.next)
    guard hasGap, let conversations = out.conversations else { return false }
    if stream.isFull { return true }
    return conversations.tcp.acknowledgment(at: segment.place)?.isAfter(stream.next) ?? false
  }

  /// Gives up the bytes before the next ones that are there.
  private func passGap(_ segment: StreamSegment, _ place: StreamPlace, _ out: inout Dissection) {
    let stream = place.stream
    var start = stream.waiting.first?.sequence ?? segment.sequence
    if segment.length > 0, segment.sequence.isBefore(start) { start = segment.sequence }
    guard start.isAfter(stream.next) else { return }
    let missing = Int(start &- stream.next)
    stream.next = start
    out.note(TCPSegmentData.Note.gap, on: segment.field, UInt64(missing))
    passOver(missing, place, .gap, &out)
    takeWaiting(place, &out)
  }

  /// Goes on after bytes that will not come; what is there of the unit that they are in is decoded now.
  private func passOver(_ missing: Int, _ place: StreamPlace, _ limit: Limit, _ out: inout Dissection) {
    let stream = place.stream
    let (held, length) = (stream.run.count, stream.length)
    if held > 0 { decodeRun(place, endedBy: limit, &out) }
    stream.pass(over: missing, after: held, of: length)
  }

  private func wait(
    _ segment: StreamSegment, _ stream: TCPStream, _ distance: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let faults = stream.wait(WaitingSegment(segment, cursor, of: out.context.packetNumber))
    if readPart(cursor.remaining, &cursor, &out) { out.note(TCPSegmentData.Note.waits, UInt64(distance)) }
    if faults.contains(.conflicts) {
      out.note(TCPSegmentData.Note.conflict, on: segment.field)
    } else if faults.contains(.overlaps) {
      out.note(TCPSegmentData.Note.overlap, on: segment.field)
    }
  }

  /// Takes up the segments whose turn it is now.
  func takeWaiting(_ place: StreamPlace, _ out: inout Dissection) {
    let stream = place.stream
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
    if isAny { decodeRun(place, &out) }
  }

  /// Records bytes that came before.
  private func readRepeated(_ count: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    if readPart(min(count, cursor.remaining), &cursor, &out) { out.note(TCPSegmentData.Note.repeated) }
  }

  // MARK: Segments in order

  /// Decodes the units that the segment completes, and keeps what is left of it.
  private func deliver(
    _ segment: StreamSegment, _ place: StreamPlace, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let stream = place.stream
    var missing = Int(segment.end &- stream.next) - cursor.remaining
    stream.next = segment.end
    while !cursor.isAtEnd, out.hasRoom {
      if stream.skipped > 0 {
        if readPart(stream.skip(cursor.remaining), &cursor, &out) { out.note(TCPSegmentData.Note.passedOver) }
      } else if stream.run.isEmpty {
        decodeInPlace(segment, place, &missing, &cursor, &out)
      } else {
        extend(place, &cursor, &out)
      }
    }
    if !cursor.isAtEnd {
      cursor.readRest(Data.Field.data, &out)
      out.note(Data.Note.fieldLimit, UInt64(Dissection.maximumFields))
      stream.drop()
    }
    if missing > 0 { passOver(missing, place, .captured, &out) }
  }

  /// At the beginning of a unit: decodes it where it is, if all of it is there, or as much as was captured, if bytes of
  /// the segment are missing.
  private func decodeInPlace(
    _ segment: StreamSegment, _ place: StreamPlace, _ missing: inout Int, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    let available = cursor.remaining
    out.stream?.scanned = 0
    guard let speaker = speaker(place, cursor, &out) else {
      if missing == 0, segment.isFirst, isTooShort(place, cursor) { return hold(nil, place, &cursor, &out) }
      return decodeRest(place, &cursor, &out)
    }
    let framing = protocols.frame(speaker, cursor, out)
    switch framing {
    case .unit(1...available), .segment:
      decodeUnit(speaker, framing.length ?? available, &cursor, &out)
    case .unit(...0), .notMine:
      place.conversation.handOver()
      decodeRest(place, &cursor, &out)
    case .unit, .needMore, .untilEnd:
      guard missing > 0 else { return hold(framing.length, place, &cursor, &out) }
      decodeUnit(speaker, available, &cursor, &out)
      place.stream.pass(over: missing, after: available, of: framing.length)
      missing = 0
    }
  }

  /// Decodes the rest of the segment by itself.
  private func decodeRest(_ place: StreamPlace, _ cursor: inout Cursor, _ out: inout Dissection) {
    let isUnknown = place.conversation.speaker == nil
    decodeLayers(isUnknown ? place.stream.ports : .data, &cursor, into: &out)
  }

  /// Keeps the rest of the segment as the first bytes of a unit.
  private func hold(_ length: Int?, _ place: StreamPlace, _ cursor: inout Cursor, _ out: inout Dissection) {
    var run = StreamRun()
    run.append(cursor.remaining, at: cursor, of: out.context.packetNumber)
    place.stream.hold(run, length)
    readPart(cursor.remaining, &cursor, &out)
    tellPart(place, &out)
  }

  /// Adds bytes of the segment to a unit that began before.
  private func extend(_ place: StreamPlace, _ cursor: inout Cursor, _ out: inout Dissection) {
    let stream = place.stream
    let before = stream.run.count
    let wanted = stream.length.map { max(1, $0 - before) } ?? .max
    var count = min(wanted, cursor.remaining)
    stream.run.append(count, at: cursor, of: out.context.packetNumber)
    var isWhole = count == wanted
    if stream.length == nil {
      let framing = frame(stream.run, scanned: stream.scanned, place, &out) ?? .notMine
      switch framing {
      case .unit(let length) where length <= stream.run.count:
        count = max(0, length - before)
        stream.run.truncate(to: length)
        isWhole = true
      case .unit, .untilEnd, .needMore: stream.length = framing.length
      case .segment, .notMine:
        // The bytes before are lost on nobody's protocol; those of this segment are looked at anew.
        stream.run = StreamRun()
        place.conversation.handOver()
        return
      }
      stream.scanned = stream.run.count
    }
    readPart(count, &cursor, &out)
    if isWhole {
      out.note(TCPSegmentData.Note.completes)
      decodeRun(place, &out)
    } else {
      tellPart(place, &out)
    }
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

  /// Says what the bytes are a part of. A unit that is too long is decoded as far as it is there, and the rest of it is
  /// passed over.
  private func tellPart(_ place: StreamPlace, _ out: inout Dissection) {
    let stream = place.stream
    let count = UInt64(stream.run.count)
    switch (place.conversation.speaker, stream.length) {
    case (nil, _): out.note(TCPSegmentData.Note.first)
    case (let speaker?, let length?) where length != .max:
      out.note(TCPSegmentData.Note.partOf, UInt64(speaker.rawValue), count, UInt64(length))
    case (let speaker?, _): out.note(TCPSegmentData.Note.part, UInt64(speaker.rawValue), count)
    }
    guard stream.run.size >= TCPStream.longestUnit else { return }
    out.note(TCPSegmentData.Note.tooLong, UInt64(TCPStream.longestUnit))
    passOver(0, place, .longestUnit, &out)
  }
}
