import Packets

/// A datagram of which fragments have arrived, and not yet all: RFC 791 §3.2, RFC 815, RFC 8200 §4.5.
///
/// Where fragments overlap, the bytes that came first are kept. Hosts differ in this, and attacks live on it; RFC 5722 has
/// receivers drop such datagrams of IPv6.
struct PartialDatagram {
  /// What is wrong with a fragment beside the others of its datagram.
  struct Faults: OptionSet {
    let rawValue: UInt8

    /// All its bytes were there before, and are the same.
    static let repeated = Faults(rawValue: 1)
    /// Some of its bytes were there before.
    static let overlaps = Faults(rawValue: 2)
    /// Some of its bytes were there before, and are others.
    static let conflicts = Faults(rawValue: 4)
    /// It puts the datagram's end where other fragments do not. It is left out.
    static let otherEnd = Faults(rawValue: 8)
    /// Another datagram had to go for it.
    static let evicts = Faults(rawValue: 16)
  }

  /// Where bytes of the datagram came from.
  private struct Piece {
    let range: Range<Int>
    let packet: Int
    let buffer: UInt16
    /// Where they stand in that packet.
    let offset: Int
  }

  /// Tells it from a later datagram with the same key.
  let stamp: UInt64
  let start: Timestamp?
  /// What the datagram begins with, by its first fragment.
  private(set) var next: UInt64?
  private var bytes: [UInt8] = []
  /// In order, without overlaps.
  private var pieces: [Piece] = []
  /// Known from the last fragment on.
  private var length: Int?
  private var present = 0

  init(stamp: UInt64, start: Timestamp?) {
    self.stamp = stamp
    self.start = start
  }

  /// How much room it takes.
  var size: Int { bytes.count }

  var isWhole: Bool { length == present && next != nil }

  /// The datagram's bytes, once it is whole.
  func buffer(_ name: StaticString) -> Buffer {
    Buffer(
      name: name, bytes: bytes,
      pieces: pieces.map {
        Buffer.Piece(packet: $0.packet, buffer: Int($0.buffer), offset: $0.offset, length: $0.range.count)
      })
  }

  /// Adds a fragment's bytes, from `source` on in the cursor's buffer.
  mutating func add(_ fragment: Fragment, of packet: Int, _ cursor: borrowing Cursor) -> Faults {
    let range = fragment.offset..<fragment.offset + cursor.remaining
    guard fits(range, isLast: !fragment.moreFollow) else { return .otherEnd }
    if !fragment.moreFollow { length = range.upperBound }
    if range.lowerBound == 0 { next = next ?? fragment.next }
    if bytes.count < range.upperBound { bytes += repeatElement(0, count: range.upperBound - bytes.count) }
    let before = present
    var conflicts = false
    var place = firstPiece(endingAfter: range.lowerBound)
    var start = range.lowerBound
    while start < range.upperBound {
      let source = cursor.offset + start - range.lowerBound
      if place < pieces.count, pieces[place].range.lowerBound <= start {
        let end = min(pieces[place].range.upperBound, range.upperBound)
        conflicts = conflicts || differs(start..<end, from: source, cursor.bytes)
        start = end
      } else {
        let end = place < pieces.count ? min(pieces[place].range.lowerBound, range.upperBound) : range.upperBound
        for index in start..<end { bytes[index] = cursor.bytes[source + index - start] }
        pieces.insert(
          Piece(range: start..<end, packet: packet, buffer: cursor.buffer, offset: source), at: place)
        present += end - start
        start = end
      }
      place += 1
    }
    let isNew = present - before == range.count
    if conflicts { return [.overlaps, .conflicts] }
    return isNew ? [] : present == before ? .repeated : .overlaps
  }

  /// Whether a fragment agrees with the others on where the datagram ends.
  private func fits(_ range: Range<Int>, isLast: Bool) -> Bool {
    if let length { return isLast ? range.upperBound == length : range.upperBound <= length }
    return !isLast || range.upperBound >= pieces.last?.range.upperBound ?? 0
  }

  private func firstPiece(endingAfter offset: Int) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func differs(_ range: Range<Int>, from source: Int, _ other: Span<UInt8>) -> Bool {
    for index in range where bytes[index] != other[source + index - range.lowerBound] { return true }
    return false
  }
}
