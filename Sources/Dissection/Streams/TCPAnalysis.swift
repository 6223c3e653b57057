/// What a segment's numbers say beside those of the segments before it, as Wireshark tells it: people compare.
struct TCPAnalysis {
  private(set) var findings: TCPFindings = []
  /// Which repetition of an acknowledgment this is, and which packet had it first.
  private(set) var duplicateNumber = 0
  private(set) var duplicateOf = 0
  /// The packet that had the byte before the one that is sent again, and the time since then.
  private(set) var originalPacket = 0
  private(set) var retransmissionTime: Int64 = 0
  /// The packet whose last byte is acknowledged, and the time since it.
  private(set) var acknowledged: (packet: Int, time: Int64)?
  private(set) var bytesInFlight: UInt32?
  /// How many bytes before the segment are missing.
  private(set) var missing: UInt32 = 0

  private let segment: TCPSegment

  /// Judges a segment, and takes it up into what is known of both directions.
  init(
    _ segment: TCPSegment, firstRoundTrip: Int64?, forward: inout TCPDirection, reverse: inout TCPDirection
  ) {
    self.segment = segment
    judgeWindow(forward, reverse)
    judgeAcknowledgment(&forward, reverse)
    if segment.acknowledgment != forward.acknowledgment {
      forward.acknowledgmentPacket = segment.packet
      forward.duplicateAcknowledgments = 0
    }
    judgeMissing(&reverse)
    if segment.length > 0 || isOpening || segment.flags.contains(.finish) {
      judgeRepetition(forward, reverse, firstRoundTrip)
    }
    advance(&forward)
    if segment.flags.contains(.acknowledgment), let other = reverse.acknowledge(segment.acknowledgment) {
      acknowledged = (other.packet, segment.time &- other.time)
    }
    if findings.contains(.previousSegmentMissing) { forward.isFlightKnown = false }
    if segment.flags.contains(.acknowledgment) { reverse.isFlightKnown = true }
    if segment.length > 0, forward.isFlightKnown { bytesInFlight = forward.bytesInFlight }
    forward.latest = findings
  }

  private var isOpening: Bool { segment.flags.contains(.synchronize) }
  /// Whether it is neither the beginning nor the end of a connection.
  private var isOrdinary: Bool { segment.flags.isDisjoint(with: [.synchronize, .finish, .reset]) }

  // MARK: Windows

  private mutating func judgeWindow(_ forward: TCPDirection, _ reverse: TCPDirection) {
    if segment.length == 1, segment.sequence == forward.next, reverse.window == 0, reverse.acknowledgment != nil {
      findings.insert(.zeroWindowProbe)
      return
    }
    if segment.window == 0, isOrdinary { findings.insert(.zeroWindow) }
    if let next = forward.next, segment.sequence.isAfter(next), !segment.flags.contains(.reset) {
      findings.insert(.previousSegmentMissing)
      missing = segment.sequence &- next
    }
    if segment.length <= 1, let next = forward.next, segment.sequence == next &- 1, isOrdinary {
      findings.insert(.keepAlive)
    }
    let repeats =
      segment.length == 0 && segment.sequence == forward.next
      && segment.acknowledgment == forward.acknowledgment && isOrdinary
    if repeats, segment.window != 0, segment.window != forward.window { findings.insert(.windowUpdate) }
    if segment.length > 0, isOrdinary, reverse.scale != .unknown, let acknowledgment = reverse.acknowledgment {
      let shift = reverse.isInHandshake ? 0 : reverse.scale.shift
      if segment.sequence &+ segment.length == acknowledgment &+ reverse.window << shift {
        findings.insert(.windowFull)
      }
    }
  }

  // MARK: Acknowledgments

  private mutating func judgeAcknowledgment(_ forward: inout TCPDirection, _ reverse: TCPDirection) {
    guard !findings.contains(.zeroWindowProbe), segment.length == 0, segment.window == forward.window,
      segment.sequence == forward.next, segment.acknowledgment == forward.acknowledgment, isOrdinary
    else { return }
    if segment.window == 0 {
      if reverse.latest.contains(.zeroWindowProbe) { findings.insert(.zeroWindowProbeAcknowledgment) }
    } else if reverse.latest.contains(.keepAlive) {
      findings.insert(.keepAliveAcknowledgment)
    } else {
      forward.duplicateAcknowledgments += 1
      findings.insert(.duplicateAcknowledgment)
      duplicateNumber = forward.duplicateAcknowledgments
      duplicateOf = forward.acknowledgmentPacket
    }
  }

  /// Whether bytes are acknowledged that were not captured.
  private mutating func judgeMissing(_ reverse: inout TCPDirection) {
    guard segment.flags.contains(.acknowledgment), let highest = reverse.highestToAcknowledge,
      segment.acknowledgment.isAfter(highest)
    else { return }
    findings.insert(.acknowledgesMissingSegment)
    // Nothing more is said of what is known to be missing, until the other end sends again.
    reverse.highestToAcknowledge = highest == reverse.next ? nil : reverse.next
  }

  // MARK: Data that came before

  /// Closer than this to the highest byte, what comes late was overtaken, not sent again; where no round trip is known.
  private static let reorderingTime: Int64 = 3_000_000
  /// A retransmission that follows duplicate acknowledgments within this time is a fast one.
  private static let fastTime: Int64 = 20_000_000

  private mutating func judgeRepetition(_ forward: TCPDirection, _ reverse: TCPDirection, _ firstRoundTrip: Int64?) {
    guard !findings.contains(.keepAlive), let next = forward.next else { return }
    let end = segment.sequence &+ segment.length
    if segment.length > 0, let acknowledgment = reverse.acknowledgment, !end.isAfter(acknowledgment) {
      findings.insert(.spuriousRetransmission)
      return
    }
    // A longer segment that begins with a probe's byte has new data.
    guard segment.sequence.isBefore(next), !(segment.length > 1 && segment.sequence == next &- 1) else { return }
    if reverse.duplicateAcknowledgments >= 2, reverse.acknowledgment == segment.sequence,
      segment.time &- reverse.acknowledgmentTime < Self.fastTime
    {
      findings.insert(.fastRetransmission)
    } else if segment.time &- forward.nextTime < firstRoundTrip ?? Self.reorderingTime, segment.next != next {
      findings.insert(.outOfOrder)
    } else {
      findings.insert(.retransmission)
      originalPacket = forward.nextPacket
      retransmissionTime = segment.time &- forward.nextTime
    }
  }

  // MARK: State

  private func advance(_ forward: inout TCPDirection) {
    let next = segment.next
    if next != segment.sequence {
      forward.wait(
        for: TCPDirection.Unacknowledged(
          sequence: segment.sequence, next: next, packet: segment.packet, time: segment.time))
    }
    if !findings.contains(.zeroWindowProbe) { advance(&forward, to: next) }
    forward.window = segment.window
    forward.isInHandshake = isOpening
    if segment.flags.contains(.acknowledgment) { forward.acknowledgment = segment.acknowledgment }
    forward.acknowledgmentTime = segment.time
  }

  private func advance(_ forward: inout TCPDirection, to next: UInt32) {
    let before = forward.next
    let isFurther = before.map(next.isAfter) ?? true
    if isFurther {
      forward.next = next
      forward.nextPacket = segment.packet
      forward.nextTime = segment.time
    }
    if forward.highestToAcknowledge == segment.sequence {
      forward.highestToAcknowledge = forward.next
    } else if forward.highestToAcknowledge == nil, isFurther {
      forward.highestToAcknowledge = before ?? next
    }
  }
}
