import Packets

/// The interfaces that a pcapng file has described so far, one for each kind of packet: blocks of packets refer to them
/// by their place.
struct PcapngInterfaces {
  /// What tells one interface of the file from another.
  struct Key: Hashable {
    var linkType: LinkType
    var interface: Interface?
    /// Whether times are in nanoseconds, not microseconds.
    var hasNanoseconds: Bool
    /// The most bytes of a packet; 0 where there is no limit.
    var snapLength: UInt32
    /// Seconds that are added to every time of the interface.
    var timeOffset: Int64
  }

  private var places: [Key: UInt32] = [:]
  /// The packet before mostly has the same.
  private var latest: (key: Key, place: UInt32)?

  /// The interface's place; `nil` where it must be described first, which ``add(_:)`` tells.
  @inline(__always)
  mutating func place(of key: Key) -> UInt32? {
    if let latest, latest.key == key { return latest.place }
    return lookUp(key)
  }

  @inline(never)
  private mutating func lookUp(_ key: Key) -> UInt32? {
    guard let place = places[key] else { return nil }
    latest = (key, place)
    return place
  }

  mutating func add(_ key: Key) -> UInt32 {
    let place = UInt32(places.count)
    places[key] = place
    latest = (key, place)
    return place
  }
}

extension PcapngInterfaces.Key {
  /// The interface for a packet of so many bytes.
  @inline(__always)
  init(_ packet: Packet, linkType: LinkType, length: Int, latestHasNanoseconds: Bool) {
    self.linkType = linkType
    interface = packet.interface
    // Readers refuse a packet that is longer than its interface says.
    let limit = interface?.snapLength ?? 0
    snapLength = limit >= length ? UInt32(clamping: limit) : 0
    // A packet without a time fits any resolution.
    if let time = packet.time {
      hasNanoseconds = time.digits > 6
      timeOffset = Self.offset(time.seconds, hasNanoseconds: time.digits > 6)
    } else {
      hasNanoseconds = latestHasNanoseconds
      timeOffset = 0
    }
  }

  /// Zero for times that 64 bits of units since 1970 hold; for others a round number of seconds before them.
  @inline(__always)
  private static func offset(_ seconds: Int64, hasNanoseconds: Bool) -> Int64 {
    let end: Int64 = hasNanoseconds ? 18_446_744_073 : 18_446_744_073_709
    return seconds >= 0 && seconds < end ? 0 : seconds & ~0xFFFF_FFFF
  }
}
