/// What a TCP segment's header says, as far as the conversation is judged by it.
struct TCPSegment {
  let sequence: UInt32
  let acknowledgment: UInt32
  let flags: TCP.Flags
  /// As it stands in the header, unscaled.
  let window: UInt32
  /// How many bytes of data it has, by the lengths in its headers.
  let length: UInt32
  /// The shift count of its Window Scale option.
  var windowScale: UInt8?
  let packet: Int
  /// In nanoseconds.
  let time: Int64

  /// Whether it is the first of a connection.
  var opensConnection: Bool { flags.contains(.synchronize) && !flags.contains(.acknowledgment) }

  /// The sequence number after it: SYN and FIN count one each.
  var next: UInt32 { sequence &+ length &+ (flags.isDisjoint(with: [.synchronize, .finish]) ? 0 : 1) }
}

/// Comparisons of sequence numbers, which wrap around: RFC 9293 §3.4.
extension UInt32 {
  @inline(__always)
  func isBefore(_ other: UInt32) -> Bool { Int32(bitPattern: self &- other) < 0 }
  @inline(__always)
  func isAfter(_ other: UInt32) -> Bool { other.isBefore(self) }
}

/// One direction of a TCP conversation.
struct TCPDirection {
  /// What the windows of this end are multiplied by.
  enum WindowScale: Equatable {
    /// The handshake was not captured.
    case unknown
    /// One of the ends does not scale.
    case none
    case shift(UInt8)

    /// By how many bits.
    var shift: UInt32 { if case .shift(let count) = self { UInt32(count) } else { 0 } }
  }

  /// A segment that is not acknowledged yet.
  struct Unacknowledged {
    var sequence: UInt32
    let next: UInt32
    let packet: Int
    let time: Int64
  }

  /// No more segments than these are kept until they are acknowledged.
  static let mostUnacknowledged = 1024

  /// What relative sequence numbers count from.
  var base: UInt32?
  /// The sequence number after the highest byte that was seen, and the packet that had it.
  var next: UInt32?
  var nextPacket = 0
  var nextTime: Int64 = 0
  /// The sequence number up to which the other end may acknowledge: after the bytes that were seen without a gap.
  var highestToAcknowledge: UInt32?
  var acknowledgment: UInt32?
  var acknowledgmentTime: Int64 = 0
  var duplicateAcknowledgments = 0
  /// The packet whose acknowledgment the duplicates repeat.
  var acknowledgmentPacket = 0
  var window: UInt32 = 0
  var scale = WindowScale.unknown
  /// Whether its only acknowledgment so far is the handshake's, whose window is not scaled.
  var isInHandshake = true
  /// Whether nothing is missing of what is on its way.
  var isFlightKnown = true
  var latest: TCPFindings = []
  private(set) var unacknowledged: [Unacknowledged] = []
  /// The lowest of their sequence numbers, and the one after the highest.
  private var flight: (start: UInt32, end: UInt32) = (0, 0)

  /// How many bytes were sent and not acknowledged; `nil` for none.
  var bytesInFlight: UInt32? { unacknowledged.isEmpty ? nil : flight.end &- flight.start }

  mutating func wait(for segment: Unacknowledged) {
    guard unacknowledged.count < Self.mostUnacknowledged else { return }
    if unacknowledged.isEmpty { flight = (segment.sequence, segment.next) }
    extendFlight(to: segment)
    unacknowledged.append(segment)
  }

  /// Takes what is acknowledged off the list; returns the segment that ends there.
  mutating func acknowledge(_ acknowledgment: UInt32) -> Unacknowledged? {
    guard !unacknowledged.isEmpty, acknowledgment.isAfter(flight.start) else { return nil }
    var last: Unacknowledged?
    var kept = 0
    for index in unacknowledged.indices {
      var other = unacknowledged[index]
      if other.next == acknowledgment, last.map({ $0.packet < other.packet }) ?? true { last = other }
      guard other.next.isAfter(acknowledgment) else { continue }
      if acknowledgment.isAfter(other.sequence) { other.sequence = acknowledgment }
      if kept == 0 { flight = (other.sequence, other.next) }
      extendFlight(to: other)
      unacknowledged[kept] = other
      kept += 1
    }
    unacknowledged.removeLast(unacknowledged.count - kept)
    return last
  }

  private mutating func extendFlight(to segment: Unacknowledged) {
    if segment.sequence.isBefore(flight.start) { flight.start = segment.sequence }
    if segment.next.isAfter(flight.end) { flight.end = segment.next }
  }
}

/// What the numbers of a segment say beside those before it. The names are Wireshark's, `tcp.analysis.…`.
struct TCPFindings: OptionSet {
  let rawValue: UInt16

  static let retransmission = TCPFindings(rawValue: 1 << 0)
  static let fastRetransmission = TCPFindings(rawValue: 1 << 1)
  static let spuriousRetransmission = TCPFindings(rawValue: 1 << 2)
  static let outOfOrder = TCPFindings(rawValue: 1 << 3)
  static let duplicateAcknowledgment = TCPFindings(rawValue: 1 << 4)
  static let previousSegmentMissing = TCPFindings(rawValue: 1 << 5)
  static let acknowledgesMissingSegment = TCPFindings(rawValue: 1 << 6)
  static let keepAlive = TCPFindings(rawValue: 1 << 7)
  static let keepAliveAcknowledgment = TCPFindings(rawValue: 1 << 8)
  static let zeroWindow = TCPFindings(rawValue: 1 << 9)
  static let zeroWindowProbe = TCPFindings(rawValue: 1 << 10)
  static let zeroWindowProbeAcknowledgment = TCPFindings(rawValue: 1 << 11)
  static let windowUpdate = TCPFindings(rawValue: 1 << 12)
  static let windowFull = TCPFindings(rawValue: 1 << 13)
}

/// Which parts of a connection's life were captured.
struct TCPCompleteness: OptionSet {
  let rawValue: UInt8

  static let synchronize = TCPCompleteness(rawValue: 1)
  static let synchronizeAcknowledgment = TCPCompleteness(rawValue: 2)
  static let acknowledgment = TCPCompleteness(rawValue: 4)
  static let data = TCPCompleteness(rawValue: 8)
  static let finish = TCPCompleteness(rawValue: 16)
  static let reset = TCPCompleteness(rawValue: 32)
}

/// A TCP conversation, as far as it was seen.
struct TCPConversation {
  /// Its number, from 0 in the order in which they begin.
  private(set) var stream = -1
  private var lower = TCPDirection()
  private var higher = TCPDirection()
  private var completeness: TCPCompleteness = []
  /// When its first and latest segments came.
  private var start: Int64 = 0
  private var latest: Int64 = 0
  private var synchronizeTime: Int64?
  /// The time between the SYN and the acknowledgment that ends the handshake.
  private var initialRoundTrip: Int64?

  /// Its messages, where its protocol tells them apart.
  var streams: StreamConversation?

  /// What is said of a segment beside its own bytes.
  struct Judgement {
    let analysis: TCPAnalysis
    let completeness: TCPCompleteness
    /// Since the conversation's first segment, and since the one before.
    let time: Int64
    let delta: Int64
    let initialRoundTrip: Int64?
  }

  /// Forgets the connection before, on the same ports.
  mutating func begin(stream: Int, at time: Int64) {
    self = TCPConversation()
    self.stream = stream
    start = time
    latest = time
  }

  /// Whether the segment opens another connection than the one that is known.
  func isReopened(by segment: TCPSegment, _ isFromLower: Bool) -> Bool {
    guard segment.opensConnection, let base = isFromLower ? lower.base : higher.base else { return false }
    return base != segment.sequence
  }

  /// What one end has acknowledged last.
  func acknowledgment(isFromLower: Bool) -> UInt32? { isFromLower ? lower.acknowledgment : higher.acknowledgment }

  func scale(_ isFromLower: Bool) -> TCPDirection.WindowScale { isFromLower ? lower.scale : higher.scale }

  /// What the segment's numbers count from. The first of each direction sets it: to the SYN's number, or where that was
  /// not captured, to one before the number, as if the SYN had just been there.
  mutating func takeBases(_ segment: TCPSegment, _ isFromLower: Bool) -> (own: UInt32, other: UInt32) {
    isFromLower
      ? Self.takeBases(segment, &lower.base, &higher.base) : Self.takeBases(segment, &higher.base, &lower.base)
  }

  private static func takeBases(
    _ segment: TCPSegment, _ own: inout UInt32?, _ other: inout UInt32?
  ) -> (own: UInt32, other: UInt32) {
    let isSynchronizing = segment.flags.contains(.synchronize)
    if own == nil || isSynchronizing { own = isSynchronizing ? segment.sequence : segment.sequence &- 1 }
    if other == nil, segment.flags.contains(.acknowledgment) { other = segment.acknowledgment &- 1 }
    return (own ?? 0, other ?? 0)
  }

  /// Judges a segment, and takes it up into what is known.
  mutating func follow(_ segment: TCPSegment, _ isFromLower: Bool) -> Judgement {
    let firstRoundTrip = initialRoundTrip
    takeHandshake(segment)
    completeness.formUnion(TCPCompleteness(segment))
    let analysis =
      isFromLower
      ? TCPAnalysis(segment, firstRoundTrip: firstRoundTrip, forward: &lower, reverse: &higher)
      : TCPAnalysis(segment, firstRoundTrip: firstRoundTrip, forward: &higher, reverse: &lower)
    if segment.flags.contains(.synchronize) { takeScale(segment, isFromLower) }
    defer { latest = segment.time }
    return Judgement(
      analysis: analysis, completeness: completeness, time: segment.time &- start, delta: segment.time &- latest,
      initialRoundTrip: initialRoundTrip)
  }

  private mutating func takeHandshake(_ segment: TCPSegment) {
    if segment.opensConnection {
      synchronizeTime = segment.time
    } else if initialRoundTrip == nil, let synchronizeTime, !segment.flags.contains(.synchronize),
      segment.flags.contains(.acknowledgment), completeness.contains(.synchronizeAcknowledgment)
    {
      initialRoundTrip = segment.time &- synchronizeTime
    }
  }

  /// RFC 7323 §2.2: windows are scaled where both SYN segments have the option.
  private mutating func takeScale(_ segment: TCPSegment, _ isFromLower: Bool) {
    let scale = segment.windowScale.map { TCPDirection.WindowScale.shift(min($0, 14)) } ?? .none
    if isFromLower { lower.scale = scale } else { higher.scale = scale }
    guard lower.scale != .unknown, higher.scale != .unknown else { return }
    if lower.scale == .none { higher.scale = .none }
    if higher.scale == .none { lower.scale = .none }
  }
}

extension TCPCompleteness {
  /// What of a connection's life a segment shows.
  init(_ segment: TCPSegment) {
    self = []
    let isAcknowledging = segment.flags.contains(.acknowledgment)
    if segment.flags.contains(.synchronize) {
      insert(isAcknowledging ? .synchronizeAcknowledgment : .synchronize)
    } else if isAcknowledging {
      insert(segment.length > 0 ? .data : .acknowledgment)
    }
    if segment.flags.contains(.finish), isAcknowledging { insert(.finish) }
    if segment.flags.contains(.reset) { insert(.reset) }
  }
}
