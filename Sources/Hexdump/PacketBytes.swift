/// The bytes of a packet while they are put together, with a stated limit.
struct PacketBytes {
  /// The most bytes that a packet may have: the largest snapshot length of capture files.
  static let limit = 262_144
  /// What is said of a packet that has more.
  static let overfull = "This packet has more than \(limit) bytes, the most that is read; the rest is ignored."

  private(set) var bytes: [UInt8] = []
  private(set) var unknown: [Range<Int>] = []
  /// Whether bytes beyond the limit were left out.
  private(set) var isOverfull = false

  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8) {
    guard bytes.count < Self.limit else {
      isOverfull = true
      return
    }
    bytes.append(byte)
  }

  mutating func append(contentsOf more: some Collection<UInt8>) {
    let room = Self.limit - bytes.count
    if more.count > room { isOverfull = true }
    bytes.append(contentsOf: more.prefix(room))
  }

  mutating func append(contentsOf more: PacketBytes) {
    let start = bytes.count
    append(contentsOf: more.bytes)
    isOverfull = isOverfull || more.isOverfull
    unknown += more.unknown.compactMap { range in
      let range = (start + range.lowerBound..<start + range.upperBound).clamped(to: start..<bytes.count)
      return range.isEmpty ? nil : range
    }
  }

  mutating func appendUnknown(_ count: Int) {
    let room = min(count, Self.limit - bytes.count)
    if room < count { isOverfull = true }
    guard room > 0 else { return }
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: room))
    if let last = unknown.last, last.upperBound == start {
      unknown[unknown.count - 1] = last.lowerBound..<bytes.count
    } else {
      unknown.append(start..<bytes.count)
    }
  }

  /// Appends the last `width` bytes over and over until `count` more bytes are there.
  mutating func repeatLast(_ width: Int, count: Int) {
    guard width > 0, width <= bytes.count else { return appendUnknown(count) }
    let start = bytes.count - width
    let pattern = unknown.filter { $0.upperBound > start }
    guard pattern.isEmpty else { return appendUnknown(count) }
    let room = min(count, Self.limit - bytes.count)
    if room < count { isOverfull = true }
    bytes.reserveCapacity(bytes.count + room)
    for index in 0..<max(room, 0) { bytes.append(bytes[start + index % width]) }
  }

  /// Drops what is after the first `count` bytes.
  mutating func truncate(to count: Int) {
    guard count < bytes.count else { return }
    bytes.removeLast(bytes.count - count)
    while let last = unknown.last, last.upperBound > count {
      unknown.removeLast()
      if last.lowerBound < count { unknown.append(last.lowerBound..<count) }
    }
  }
}
