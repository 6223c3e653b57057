public import Packets

/// What is known of a packet as a whole, under Wireshark's names: `frame.number`, `frame.len`. It comes from the packet
/// itself and is not recorded with the fields; filters and columns ask for it by name.
public enum FrameField: UInt8, CaseIterable, Sendable {
  case number
  case length
  case capturedLength
  case time
  case timeEpoch
  case timeRelative
  case timeDelta
  case timeDeltaDisplayed
  case protocols
  case interfaceName
  case interfaceDescription
  case comment
  case encapsulation
  case direction
  case isMarked
  case isIgnored
  case dropCount
  case packetIdentifier
  case queue

  /// What a field's values are.
  public enum Kind: Sendable {
    case number
    case flag
    /// A point of time.
    case time
    /// Seconds, with nanoseconds.
    case duration
    case text
  }

  /// One value.
  public enum Value: Hashable, Sendable {
    case number(Int64)
    case flag(Bool)
    case time(Timestamp)
    case duration(nanoseconds: Int64)
    case text(String)
  }

  /// Finds a field by its name: `frame.len`.
  public init?(name: String) {
    guard let field = Self.allCases.first(where: { $0.name.description == name }) else { return nil }
    self = field
  }

  public var name: StaticString { words.name }
  public var label: StaticString { words.label }
  public var kind: Kind { words.kind }
  public var explanation: StaticString { words.explanation }

  private var words: (name: StaticString, label: StaticString, kind: Kind, explanation: StaticString) {
    switch self {
    case .number: ("frame.number", "Frame Number", .number, "The packet's place in its input, from 1.")
    case .length: ("frame.len", "Frame Length", .number, "The packet's length on the wire in bytes.")
    case .capturedLength: ("frame.cap_len", "Captured Length", .number, "How many of its bytes the input has.")
    case .time: ("frame.time", "Arrival Time", .time, "When the packet was captured.")
    case .timeEpoch: ("frame.time_epoch", "Epoch Time", .duration, "The same in seconds since 1970.")
    case .timeRelative:
      ("frame.time_relative", "Time since First Frame", .duration, "Seconds since the input's first packet.")
    case .timeDelta:
      ("frame.time_delta", "Time since Previous Frame", .duration, "Seconds since the packet before it.")
    case .timeDeltaDisplayed:
      (
        "frame.time_delta_displayed", "Time since Previous Shown Frame", .duration,
        "Seconds since the packet before it that was shown."
      )
    case .protocols:
      ("frame.protocols", "Protocols in Frame", .text, "The protocols of its layers, with colons between them.")
    case .interfaceName:
      ("frame.interface_name", "Interface Name", .text, "The interface that the packet was seen on.")
    case .interfaceDescription:
      ("frame.interface_description", "Interface Description", .text, "What its owner says of the interface.")
    case .comment: ("frame.comment", "Comment", .text, "What somebody wrote to the packet.")
    case .encapsulation:
      ("frame.encap_type", "Encapsulation Type", .number, "The packet's link type, by libpcap's number.")
    case .direction: ("frame.p2p_dir", "Direction", .number, "Which way the packet went: 0 out, 1 in.")
    case .isMarked: ("frame.marked", "Frame is Marked", .flag, "Never set: only Wireshark's window marks packets.")
    case .isIgnored: ("frame.ignored", "Frame is Ignored", .flag, "Never set: only Wireshark's window ignores packets.")
    case .dropCount:
      ("frame.drop_count", "Drop Count", .number, "How many packets the interface lost before this one.")
    case .packetIdentifier:
      ("frame.packet_id", "Packet Identifier", .number, "The same number wherever the same packet was seen.")
    case .queue: ("frame.interface_queue", "Interface Queue", .number, "The interface's queue that it came by.")
    }
  }

  /// Visits the field's values of one packet: mostly one, none where the input does not say, several of ``comment``.
  ///
  /// - Parameters:
  ///   - capturedLength: How many bytes of the packet there are.
  ///   - times: What is known of the packets before it.
  public func visitValues(
    of packet: borrowing Packet, _ dissection: borrowing Dissection, capturedLength: Int, _ times: FrameTimes,
    _ body: (Value) -> Void
  ) {
    // What stands for an input's end is no frame.
    guard !packet.isEndOfInput else { return }
    switch self {
    case .number: body(.number(Int64(packet.number)))
    case .length: body(.number(Int64(packet.originalLength)))
    case .capturedLength: body(.number(Int64(capturedLength)))
    case .time: if let time = packet.time, time.reference == .epoch { body(.time(time)) }
    case .timeEpoch:
      guard let time = packet.time, time.reference == .epoch else { return }
      body(.duration(nanoseconds: time.nanosecondsSinceReference))
    case .timeRelative: if let time = times.sinceFirst(packet) { body(.duration(nanoseconds: time)) }
    case .timeDelta: if let time = times.sincePrevious(packet) { body(.duration(nanoseconds: time)) }
    case .timeDeltaDisplayed: if let time = times.sinceShown(packet) { body(.duration(nanoseconds: time)) }
    case .protocols: body(.text(dissection.protocolNames))
    case .interfaceName: if let name = packet.interface?.name { body(.text(name)) }
    case .interfaceDescription: if let text = packet.interface?.description { body(.text(text)) }
    case .comment: for comment in packet.comments { body(.text(comment)) }
    case .encapsulation: body(.number(Int64(packet.linkType.rawValue)))
    case .direction: if let direction = packet.direction { body(.number(direction == .inbound ? 1 : 0)) }
    case .isMarked, .isIgnored: body(.flag(false))
    case .dropCount: if let count = packet.details?.dropCount { body(.number(Int64(clamping: count))) }
    case .packetIdentifier:
      if let number = packet.details?.packetIdentifier { body(.number(Int64(truncatingIfNeeded: number))) }
    case .queue: if let queue = packet.details?.queue { body(.number(Int64(queue))) }
    }
  }
}

/// What the times of a packet are measured from: those of the packets before it in its input.
public struct FrameTimes: Sendable {
  private var first: Timestamp?
  private var previous: Timestamp?
  private var shown: Timestamp?

  public init() {}

  /// Takes note of a packet, when its own values were asked for.
  public mutating func pass(_ packet: borrowing Packet, isShown: Bool) {
    guard let time = packet.time else { return }
    if first == nil { first = time }
    previous = time
    if isShown { shown = time }
  }

  func sinceFirst(_ packet: borrowing Packet) -> Int64? { packet.time.map { $0.nanoseconds(since: first ?? $0) } }
  func sincePrevious(_ packet: borrowing Packet) -> Int64? { packet.time.map { $0.nanoseconds(since: previous ?? $0) } }
  func sinceShown(_ packet: borrowing Packet) -> Int64? { packet.time.map { $0.nanoseconds(since: shown ?? $0) } }
}

extension Timestamp {
  /// Nanoseconds, as many as 64 bits hold: 292 years either way.
  var nanosecondsSinceReference: Int64 {
    let (whole, isTooLarge) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    if isTooLarge { return seconds < 0 ? .min : .max }
    let (sum, isOver) = whole.addingReportingOverflow(Int64(nanoseconds))
    return isOver ? .max : sum
  }

  fileprivate func nanoseconds(since other: Timestamp) -> Int64 {
    guard reference == other.reference else { return 0 }
    let start = other.nanosecondsSinceReference
    let (difference, isTooLarge) = nanosecondsSinceReference.subtractingReportingOverflow(start)
    return isTooLarge ? (seconds < other.seconds ? .min : .max) : difference
  }
}

extension Dissection {
  /// The protocols of the packet's layers, as Wireshark lists them: `eth:ethertype:ip:tcp`. It has the EtherType as a
  /// protocol of its own.
  fileprivate var protocolNames: String {
    var names = ""
    for index in layers.indices {
      let layer = layers[index].id
      let name = layer.spec.name.description
      // Parts of messages, and what is left over, are no protocols; bytes that nobody understands are listed.
      if layer.teller != layer || layer.isRemainder && layer != Data.id { continue }
      if !names.isEmpty { names += ":" }
      names += name
      guard name == "eth" || name == "vlan", index + 1 < layers.count else { continue }
      if layers[index + 1].id.spec.name.description != "llc" { names += ":ethertype" }
    }
    return names
  }
}
