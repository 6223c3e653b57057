/// One direction of a TCP conversation whose messages go over segments, RFC 9293 §3.10.7.4: the bytes of the unit that is
/// not whole yet, and the segments that came before their turn.
///
/// Where segments overlap, the bytes that came first are kept, as with fragments.
final class TCPStream {
  /// No more bytes, nor segments, than these wait for those before them.
  static let mostWaitingBytes = 1 << 20
  static let mostWaitingSegments = 1024
  /// No more bytes than these are put together into one unit, with their places.
  static let longestUnit = 8 << 20

  /// What is wrong with a segment beside the others.
  struct Faults: OptionSet {
    let rawValue: UInt8

    /// Some of its bytes were there before.
    static let overlaps = Faults(rawValue: 1)
    /// Some of its bytes were there before, and were others.
    static let conflicts = Faults(rawValue: 2)
  }

  /// What its ports lead to, and who speaks to whom.
  let ports: Next
  let context: Context
  /// The sequence number of the next byte in order.
  var next: UInt32
  /// Whether ``next`` is where a unit begins, or goes on that is known.
  var isSynchronised = true
  /// The bytes of the unit that is not whole.
  var run = StreamRun()
  /// How many bytes it takes; `nil` where that is not known yet.
  var length: Int?
  /// How many of its bytes were looked at to find that out.
  var scanned = 0
  /// How many bytes of a unit too long, or with a gap, are passed over; `.max` until the stream's end.
  var skipped = 0
  /// The sequence number of the FIN.
  var end: UInt32?
  /// In order, without overlaps.
  private(set) var waiting: [WaitingSegment] = []
  private(set) var waitingBytes = 0
  /// When it last held bytes, as a count of segments; and its place among the streams that do.
  var stamp = 0
  var place: Int?

  init(next: UInt32, _ ports: Next, _ context: Context) {
    self.next = next
    self.ports = ports
    self.context = context
  }

  /// How much room its bytes take.
  var size: Int { run.size + waitingBytes + waiting.count * MemoryLayout<WaitingSegment>.stride }

  /// Keeps a segment's bytes until those before them come.
  func wait(_ segment: WaitingSegment) -> Faults {
    var faults: Faults = []
    var rest = Optional(segment)
    var place = waiting.count
    while place > 0, waiting[place - 1].end.isAfter(segment.sequence) { place -= 1 }
    while let new = rest, place < waiting.count, waiting[place].sequence.isBefore(new.end) {
      let old = waiting[place]
      faults.insert(.overlaps)
      if Self.differ(old, new) { faults.insert(.conflicts) }
      let before = Int(Int32(bitPattern: old.sequence &- new.sequence))
      if before > 0 {
        insert(new.prefix(before), at: place)
        place += 1
      }
      let covered = Int(old.end &- new.sequence)
      rest = covered < new.bytes.count ? new.dropFirst(covered) : nil
      place += 1
    }
    if let rest { insert(rest, at: place) }
    return faults
  }

  /// Takes the next waiting bytes that are in turn.
  func takeWaiting() -> WaitingSegment? {
    while let first = waiting.first, !first.sequence.isAfter(next) {
      waiting.removeFirst()
      waitingBytes -= first.bytes.count
      let old = Int(next &- first.sequence)
      if old == 0 { return first }
      if old < first.bytes.count { return first.dropFirst(old) }
    }
    return nil
  }

  /// Whether no more may wait.
  var isFull: Bool { waiting.count >= Self.mostWaitingSegments || waitingBytes >= Self.mostWaitingBytes }

  /// The bytes that were put together, which it holds no longer.
  func takeRun() -> StreamRun {
    defer { hold(StreamRun(), nil) }
    return run
  }

  /// Holds bytes of a unit that is not whole, all of which were looked at.
  func hold(_ rest: StreamRun, _ newLength: Int?) {
    run = rest
    length = newLength
    scanned = rest.count
  }

  /// Counts bytes that are passed over, of so many; returns how many they are.
  func skip(_ count: Int) -> Int {
    let skippedNow = min(skipped, count)
    if skipped != .max { skipped -= skippedNow }
    return skippedNow
  }

  /// Goes on after `missing` bytes, of a unit of which there were `held` before them: where its length is known, it is
  /// known where the next one begins.
  func pass(over missing: Int, after held: Int, of length: Int?) {
    if skipped >= missing, skipped > 0 {
      if skipped != .max { skipped -= missing }
    } else if skipped == 0, held > 0, let length, length == .max || held + missing <= length {
      skipped = length == .max ? .max : length - held - missing
    } else {
      skipped = 0
      isSynchronised = false
    }
  }

  /// Forgets the bytes that it holds.
  func drop() {
    hold(StreamRun(), nil)
    skipped = 0
    waiting = []
    waitingBytes = 0
    isSynchronised = false
  }

  private func insert(_ segment: WaitingSegment, at place: Int) {
    waiting.insert(segment, at: place)
    waitingBytes += segment.bytes.count
  }

  /// Whether two segments have other bytes where they overlap.
  private static func differ(_ one: WaitingSegment, _ other: WaitingSegment) -> Bool {
    let distance = Int(Int32(bitPattern: other.sequence &- one.sequence))
    let start = max(0, distance)
    let end = min(one.bytes.count, distance + other.bytes.count)
    guard start < end else { return false }
    return one.bytes[start..<end] != other.bytes[start - distance..<end - distance]
  }
}
