import Packets

/// What a fragment's headers say of it.
struct Fragment {
  /// What tells the fragments of one datagram from those of others.
  struct Key: Hashable {
    let addresses: Context.Addresses
    /// IPv4 counts identifications for each transport protocol; zero for IPv6.
    let transport: UInt64
    let identification: UInt64
  }

  let key: Key
  /// Where its bytes belong in the datagram.
  let offset: Int
  let moreFollow: Bool
  /// The number, in IP's protocol space, of what the datagram begins with; the first fragment's counts.
  let next: UInt64
}

/// The datagrams that are not whole yet.
struct FragmentTable {
  /// No more datagrams than these are waited for, nor more bytes of them; the oldest goes first.
  static let mostDatagrams = 1024
  static let mostBytes = 16 << 20
  /// In seconds, from the first fragment on (RFC 8200 §4.5; RFC 1122 §3.3.2 says 60 to 120).
  static let longestAge: Int64 = 60

  private var datagrams: [Fragment.Key: PartialDatagram] = [:]
  /// In the order in which they began; some of them may be whole, and gone.
  private var order: [(key: Fragment.Key, stamp: UInt64)] = []
  private var oldest = 0
  private var stamp: UInt64 = 0
  private var size = 0
  /// How many were given up.
  private(set) var droppedCount = 0

  /// How many lack fragments.
  var waitingCount: Int { datagrams.count }

  /// Adds a fragment, and takes the datagram out if that makes it whole.
  mutating func add(
    _ fragment: Fragment, at time: Timestamp?, of packet: Int, _ cursor: borrowing Cursor
  ) -> (datagram: PartialDatagram?, faults: PartialDatagram.Faults) {
    dropExpired(at: time)
    let known = datagrams.removeValue(forKey: fragment.key)
    var datagram = known ?? begin(fragment.key, at: time)
    size -= datagram.size
    var faults = datagram.add(fragment, of: packet, cursor)
    if datagram.isWhole { return (datagram, faults) }
    size += datagram.size
    datagrams[fragment.key] = datagram
    if dropSurplus() { faults.insert(.evicts) }
    return (nil, faults)
  }

  private mutating func begin(_ key: Fragment.Key, at time: Timestamp?) -> PartialDatagram {
    stamp += 1
    order.append((key, stamp))
    if order.count > 4 * Self.mostDatagrams { forgetWhole() }
    return PartialDatagram(stamp: stamp, start: time)
  }

  /// Drops what began so long ago that its rest will not come; only among times of one clock.
  private mutating func dropExpired(at time: Timestamp?) {
    guard let time else { return }
    while let first = first(), let start = datagrams[first]?.start, start.reference == time.reference,
      time.seconds - start.seconds > Self.longestAge
    { drop(first) }
  }

  private mutating func dropSurplus() -> Bool {
    var hasDropped = false
    while datagrams.count > Self.mostDatagrams || size > Self.mostBytes, let first = first() {
      drop(first)
      hasDropped = true
    }
    return hasDropped
  }

  /// The datagram that began first.
  private mutating func first() -> Fragment.Key? {
    while oldest < order.count {
      let (key, stamp) = order[oldest]
      if datagrams[key]?.stamp == stamp { return key }
      oldest += 1
    }
    return nil
  }

  private mutating func drop(_ key: Fragment.Key) {
    size -= datagrams.removeValue(forKey: key)?.size ?? 0
    droppedCount += 1
    oldest += 1
  }

  private mutating func forgetWhole() {
    order = order[oldest...].filter { datagrams[$0.key]?.stamp == $0.stamp }
    oldest = 0
  }
}
