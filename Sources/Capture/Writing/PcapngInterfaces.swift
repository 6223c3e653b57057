import Packets

/// The interfaces that a pcapng file has described so far, one for each kind of packet: blocks of packets refer to them
/// by their place.
struct PcapngInterfaces {
  /// What tells one interface of the file from another, the interface of the input aside.
  struct Kind: Hashable {
    var linkType: LinkType
    /// Whether times are in nanoseconds, not microseconds.
    var hasNanoseconds: Bool
    /// The most bytes of a packet; 0 where there is no limit.
    var snapLength: UInt32
    /// Seconds that are added to every time of the interface.
    var timeOffset: Int64
  }

  struct Key: Hashable {
    var kind: Kind
    var interface: Interface?
  }

  private var places: [Key: UInt32] = [:]
  /// The packet before mostly has the same. Kept for packets of no interface, as most inputs have them: comparing
  /// interfaces costs more than writing a small packet.
  private var latest: (kind: Kind, place: UInt32)?

  /// The place of the interface for packets that have none in their input; `nil` where it must be looked up.
  @inline(__always)
  func latestPlace(of kind: Kind) -> UInt32? {
    if let latest, latest.kind == kind { return latest.place }
    return nil
  }

  /// The interface's place; `nil` where it must be described first, which ``add(_:)`` tells.
  @inline(never)
  mutating func place(of key: Key) -> UInt32? {
    guard let place = places[key] else { return nil }
    if key.interface == nil { latest = (key.kind, place) }
    return place
  }

  mutating func add(_ key: Key) -> UInt32 {
    let place = UInt32(places.count)
    places[key] = place
    if key.interface == nil { latest = (key.kind, place) }
    return place
  }
}

extension PcapngInterfaces.Kind {
  /// The kind of a packet without a snap length. A packet without a time fits any resolution.
  @inline(__always)
  init(_ time: Timestamp?, linkType: LinkType, latestHasNanoseconds: Bool) {
    self.linkType = linkType
    snapLength = 0
    if let time {
      hasNanoseconds = time.digits > 6
      timeOffset = Self.offset(time.seconds, hasNanoseconds: time.digits > 6)
    } else {
      hasNanoseconds = latestHasNanoseconds
      timeOffset = 0
    }
  }

  /// Takes an interface's snap length over, unless the packet is longer: readers refuse one that is.
  mutating func limit(by interface: Interface, length: Int) {
    let limit = interface.snapLength ?? 0
    snapLength = limit >= length ? UInt32(clamping: limit) : 0
  }

  /// Zero for times that 64 bits of units since 1970 hold; for others a round number of seconds before them.
  @inline(__always)
  private static func offset(_ seconds: Int64, hasNanoseconds: Bool) -> Int64 {
    let end: Int64 = hasNanoseconds ? 18_446_744_073 : 18_446_744_073_709
    return seconds >= 0 && seconds < end ? 0 : seconds & ~0xFFFF_FFFF
  }
}
