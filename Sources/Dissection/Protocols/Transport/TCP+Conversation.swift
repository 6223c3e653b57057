import Packets

/// What the conversation tells of a segment: its readings beside the header's fields, and what its numbers say.
extension TCP {
  /// A segment, and its place in its conversation.
  struct Followed {
    var segment: TCPSegment
    let place: TCPConversations.Place

    var relativeSequence: UInt64 { UInt64(place.relative(segment)) }
    var relativeAcknowledgment: UInt64 { UInt64(place.relativeAcknowledgment(segment)) }
    /// A SYN's own window is not scaled.
    var windowSize: UInt64 {
      UInt64(segment.window) << UInt64(segment.flags.contains(.synchronize) ? 0 : place.scale.shift)
    }
  }

  /// Finds the conversation of the segment that begins at the cursor; `nil` where packets are looked at by themselves, or
  /// its header is not all there, or the segment lies in a fragment or a quotation. Packets without times, of a text, may
  /// be of any order and origin, so that nothing is told of one by another.
  @inline(never)
  static func find(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Followed? {
    guard let conversations = out.conversations, let time = out.conversationTime,
      out.context.addresses.family != .none,
      let pseudo = out.context.pseudoHeader, !pseudo.isFragment, pseudo.isKnown,
      cursor.remaining >= minimumHeaderLength,
      cursor.knows(cursor.offset..<cursor.offset + minimumHeaderLength, out)
    else { return nil }
    let bytes = cursor.bytes.extracting(cursor.offset..<cursor.offset + minimumHeaderLength)
    let first = bytes.littleEndianWord(at: 0).byteSwapped
    let second = bytes.littleEndianWord(at: 8).byteSwapped
    let headerLength = Int(truncatingIfNeeded: second >> 28 & 0xf) * 4
    let length = out.sent(cursor.remaining) - headerLength
    guard headerLength >= minimumHeaderLength, length >= 0 else { return nil }
    let segment = TCPSegment(
      sequence: UInt32(truncatingIfNeeded: first), acknowledgment: UInt32(truncatingIfNeeded: second >> 32),
      flags: Flags(rawValue: Int(truncatingIfNeeded: second >> 16 & 0xfff)),
      window: UInt32(truncatingIfNeeded: second & 0xffff), length: UInt32(truncatingIfNeeded: length),
      packet: out.context.packetNumber, time: time)
    let ports = (UInt16(truncatingIfNeeded: first >> 48), UInt16(truncatingIfNeeded: first >> 32))
    let place = conversations.tcp.find(segment, out.context.addresses, ports)
    return Followed(segment: segment, place: place)
  }

  /// Judges the segment beside those before it, and records what that tells, after the header. Returns how many bytes
  /// before it are missing.
  @inline(never)
  static func follow(_ followed: Followed, _ header: Reported, _ out: inout Dissection) -> UInt32 {
    guard let conversations = out.conversations else { return 0 }
    var segment = followed.segment
    if segment.flags.contains(.synchronize) { segment.windowScale = windowScale(header, out) }
    let judgement = conversations.tcp.follow(segment, at: followed.place)
    out.derive(ConversationField.stream, followed.place.stream)
    out.derive(ConversationField.completeness, Int(judgement.completeness.rawValue))
    out.derive(ConversationField.nextSequenceNumber, Int(segment.next &- followed.place.base))
    derive(followed.place.scale, segment, &out)
    derive(times: judgement, &out)
    derive(judgement.analysis, &out)
    note(judgement.analysis, followed, header, &out)
    return judgement.analysis.missing
  }

  /// What the stream takes up of a segment; `nil` where it has nothing for it.
  @inline(__always)
  static func streamSegment(_ followed: Followed, missing: UInt32, _ header: Reported) -> StreamSegment? {
    let segment = followed.segment
    guard segment.length > 0 || !segment.flags.isDisjoint(with: [.finish, .reset]) else { return nil }
    let isReset = segment.flags.contains(.reset)
    let sequence = segment.sequence &+ (segment.flags.contains(.synchronize) ? 1 : 0)
    return StreamSegment(
      place: followed.place, sequence: sequence, length: isReset ? 0 : Int(segment.length),
      isFinish: segment.flags.contains(.finish), isReset: isReset, field: header.sequence,
      isFirstBeyondGap: missing > 0 && missing == sequence &- followed.place.base &- 1)
  }

  /// Where the records of the fields are that notes hang on.
  struct Reported {
    let sequence: Int
    let acknowledgment: Int
    let flags: Int
    let window: Int
  }

  /// The shift count of the header's Window Scale option.
  private static func windowScale(_ header: Reported, _ out: borrowing Dissection) -> UInt8? {
    for index in header.window..<out.fields.count
    where out.fields[index].id == TCPOptions.Field.windowScaleShift.id && out.fields[index].isWhole {
      return UInt8(truncatingIfNeeded: out.fields[index].value)
    }
    return nil
  }

  private static func derive(_ scale: TCPDirection.WindowScale, _ segment: TCPSegment, _ out: inout Dissection) {
    guard !segment.flags.contains(.synchronize) else { return }
    switch scale {
    case .unknown: out.derive(ConversationField.scaleFactor, -1)
    case .none: out.derive(ConversationField.scaleFactor, -2)
    case .shift(let count): out.derive(ConversationField.scaleFactor, 1 << Int(count))
    }
  }

  private static func derive(times judgement: TCPConversation.Judgement, _ out: inout Dissection) {
    out.derive(ConversationField.timeSinceFirst, Int(judgement.time))
    out.derive(ConversationField.timeSincePrevious, Int(judgement.delta))
    if let time = judgement.initialRoundTrip { out.derive(ConversationField.initialRoundTrip, Int(time)) }
  }

  private static func derive(_ analysis: TCPAnalysis, _ out: inout Dissection) {
    if let acknowledged = analysis.acknowledged {
      out.derive(ConversationField.acknowledgedPacket, acknowledged.packet)
      out.derive(ConversationField.acknowledgmentTime, Int(acknowledged.time))
    }
    if let bytes = analysis.bytesInFlight { out.derive(ConversationField.bytesInFlight, Int(bytes)) }
    if analysis.findings.contains(.retransmission) {
      out.derive(ConversationField.originalPacket, analysis.originalPacket)
      out.derive(ConversationField.retransmissionTime, Int(analysis.retransmissionTime))
    }
    if !analysis.findings.isDisjoint(with: [.fastRetransmission, .spuriousRetransmission]) {
      out.derive(ConversationField.retransmission, 1)
    }
    if analysis.findings.contains(.duplicateAcknowledgment) {
      out.derive(ConversationField.duplicateNumber, analysis.duplicateNumber)
      out.derive(ConversationField.duplicateOf, analysis.duplicateOf)
    }
  }

  /// Which note says what was found, and on which field.
  private static let findings: [(TCPFindings, NoteSpec, @Sendable (Reported) -> Int)] = [
    (.fastRetransmission, ConversationNote.fastRetransmission, { $0.sequence }),
    (.spuriousRetransmission, ConversationNote.spuriousRetransmission, { $0.sequence }),
    (.outOfOrder, ConversationNote.outOfOrder, { $0.sequence }),
    (.acknowledgesMissingSegment, ConversationNote.acknowledgesMissing, { $0.acknowledgment }),
    (.keepAlive, ConversationNote.keepAlive, { $0.sequence }),
    (.keepAliveAcknowledgment, ConversationNote.keepAliveAcknowledgment, { $0.acknowledgment }),
    (.zeroWindow, ConversationNote.zeroWindow, { $0.window }),
    (.zeroWindowProbe, ConversationNote.zeroWindowProbe, { $0.sequence }),
    (.zeroWindowProbeAcknowledgment, ConversationNote.zeroWindowProbeAcknowledgment, { $0.acknowledgment }),
    (.windowUpdate, ConversationNote.windowUpdate, { $0.window }),
    (.windowFull, ConversationNote.windowFull, { $0.sequence }),
  ]

  private static func note(
    _ analysis: TCPAnalysis, _ followed: Followed, _ header: Reported, _ out: inout Dissection
  ) {
    let flags = followed.segment.flags
    if flags.contains(.reset) { out.note(ConversationNote.reset, on: header.flags) }
    if flags.contains(.finish) { out.note(ConversationNote.finish, on: header.flags) }
    if followed.place.reusesPorts { out.note(ConversationNote.portsReused, on: header.sequence) }
    guard !analysis.findings.isEmpty else { return }
    if analysis.findings.contains(.retransmission) {
      out.note(
        ConversationNote.retransmission, on: header.sequence, UInt64(bitPattern: analysis.retransmissionTime),
        UInt64(analysis.originalPacket))
    }
    if analysis.findings.contains(.previousSegmentMissing) {
      out.note(ConversationNote.previousSegmentMissing, on: header.sequence, UInt64(analysis.missing))
    }
    if analysis.findings.contains(.duplicateAcknowledgment) {
      out.note(
        ConversationNote.duplicateAcknowledgment, on: header.acknowledgment, UInt64(analysis.duplicateNumber),
        UInt64(analysis.duplicateOf))
    }
    for (finding, note, field) in findings where analysis.findings.contains(finding) {
      out.note(note, on: field(header))
    }
  }
}
