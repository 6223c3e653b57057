import Glibc
public import Packets

/// Reads packets off an interface, as bursts: ``receive()`` takes what waits, ``next()`` goes through it.
///
/// It never waits itself: whoever uses it polls ``pollDescriptor`` together with what else may happen.
public struct LiveReader: PacketReader {
  /// What libpcap has to say of the interface, although it opened it.
  public var warnings: [String] { device.warnings }
  public let linkType: LinkType
  public let snapLength: Int
  /// Packets that arrive later are left out, and ``isFinished`` is then true.
  public var lastMoment: Timestamp?
  public private(set) var isFinished = false

  private let device: LiveDevice
  private let batch = LiveBatch()
  /// The place in the batch of the packet that comes next.
  private var place = 0
  private var current = 0..<0
  private var packet: Packet
  /// On `any`: a packet of each interface, by the system's number for it, so that names are looked up once.
  private var packets: [UInt32: Packet] = [:]
  /// The system's number for the interface; 0 for what is none of the network's.
  private let index: UInt32

  /// Opens an interface. From here on it takes no privileges to read from it.
  public init(_ settings: LiveSettings, filter: String? = nil) throws(LiveError) {
    device = try LiveDevice(settings)
    index = unsafe if_nametoindex(settings.interface)
    if let wanted = settings.linkType {
      try device.setLinkType(wanted)
    } else if settings.isAny, device.linkTypes.contains(CookedHeader.linkType) {
      // Of the two headers that are offered there, the one that names the interface.
      try device.setLinkType(CookedHeader.linkType)
    }
    if let filter { try device.setFilter(filter) }
    linkType = device.linkType
    snapLength = settings.snapLength
    packet = Packet(
      number: 0, linkType: linkType, originalLength: 0,
      interface: Interface(name: settings.interface, filter: filter, snapLength: settings.snapLength))
  }

  /// What to poll(2) for packets; `nil` where the interface has no such thing, and is asked every few milliseconds.
  public var pollDescriptor: Int32? { device.pollDescriptor }

  /// After how many milliseconds at most ``receive()`` is to be called; `nil` where ``pollDescriptor`` tells.
  public var pollTimeout: Int? { device.pollTimeout ?? (pollDescriptor == nil ? 20 : nil) }

  /// What packets say of where they were seen; on `any` they name the interface itself.
  public var interface: Interface? { packet.interface }

  /// How many digits of a second's fraction the packets' times have: 6 or 9.
  public var timestampDigits: UInt8 { device.timestampDigits }

  /// How many packets were read.
  public var count: Int { packet.number }

  public var totals: LiveTotals? { device.totals(captured: count) }

  /// Takes a burst of the packets that wait; false where none does.
  ///
  /// - Throws: what became of the interface, where it can no longer be read from.
  public mutating func receive() throws(InputError) -> Bool {
    batch.removeAll()
    place = 0
    let failure = device.receive(into: batch)
    if let failure, batch.entries.isEmpty { throw InputError(obstacle() ?? failure, in: device.interface) }
    return !batch.entries.isEmpty
  }

  /// Throws where the interface can no longer be read from although libpcap did not say so.
  public func check() throws(InputError) {
    if let obstacle = obstacle() { throw InputError(obstacle, in: device.interface) }
  }

  /// What became of the interface, if anything.
  private func obstacle() -> String? {
    guard index != 0, InterfaceState(name: device.interface, index: index) != .up else { return nil }
    // An interface that is removed goes down first: a moment later it is known which of both it was.
    _ = usleep(100_000)
    return switch InterfaceState(name: device.interface, index: index) {
    case .up: "went down, and is up again"
    case .down: "went down"
    case .gone: "is gone: the interface was removed"
    }
  }

  /// The next packet of the burst; `nil` at its end.
  public mutating func next() throws(InputError) -> Packet? {
    guard place < batch.entries.count, !isFinished else { return nil }
    let entry = batch.entries[place]
    let time = time(of: entry)
    if let lastMoment, (time.seconds, time.nanoseconds) > (lastMoment.seconds, lastMoment.nanoseconds) {
      isFinished = true
      return nil
    }
    place += 1
    current = entry.start..<entry.start + entry.capturedLength
    let number = packet.number + 1
    if linkType == CookedHeader.linkType { packet = cookedPacket() }
    packet.number = number
    packet.time = time
    packet.originalLength = entry.originalLength
    return packet
  }

  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = batch.bytes
    return body(bytes.span.extracting(current))
  }

  private func time(of entry: LiveBatch.Entry) -> Timestamp {
    let scale: UInt32 = device.timestampDigits == 9 ? 1 : 1000
    return Timestamp(
      seconds: entry.seconds, nanoseconds: entry.fraction &* scale, digits: device.timestampDigits)
  }

  /// A packet with the interface's name and the direction that its header says.
  private mutating func cookedPacket() -> Packet {
    guard let header = withBytes({ CookedHeader($0) }) else { return packet }
    var known = packets[header.interfaceIndex] ?? named(header.interfaceIndex)
    known.direction = header.direction
    return known
  }

  private mutating func named(_ index: UInt32) -> Packet {
    var named = packet
    var name = [CChar](repeating: 0, count: Int(IF_NAMESIZE))
    // The call writes at most as many characters as the array has. An interface may be gone again.
    let isKnown = unsafe if_indextoname(index, &name) != nil
    let text = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    named.interface?.name = isKnown ? text : "interface \(index)"
    packets[index] = named
    return named
  }
}
