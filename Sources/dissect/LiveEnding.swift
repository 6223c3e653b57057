import Glibc
import Packets

extension LiveSession {
  /// The end of a capture: what arrived before it is still taken out of the kernel's buffer, which hands packets over
  /// a little late.
  struct Ending {
    private(set) var hasBegun = false
    /// When to begin, or when it began; in milliseconds.
    private var moment: Int?

    /// No longer than this for packets that the kernel still gathers, in milliseconds.
    private static let patience = 150
    /// No longer than this where ever more packets are there, in milliseconds.
    private static let longest = 1000

    /// - Parameter seconds: when the capture is to end by itself.
    init(after seconds: Double?) {
      moment = seconds.map { LiveWait.now + Int(($0 * 1000).rounded(.up)) }
    }

    var isDue: Bool { moment.map { LiveWait.now >= $0 } ?? false }

    mutating func begin() {
      hasBegun = true
      moment = LiveWait.now
    }

    func isOver(afterBurst: Bool) -> Bool {
      guard hasBegun, let moment else { return false }
      return LiveWait.now - moment >= (afterBurst ? Self.longest : Self.patience)
    }

    /// How many milliseconds there are until something has to be done; `nil` for no limit.
    var remaining: Int? {
      moment.map { max(0, (hasBegun ? $0 + Self.patience : $0) - LiveWait.now) }
    }
  }
}

extension Timestamp {
  /// The system's clock, which packets are stamped by.
  static var now: Timestamp {
    var time = timespec()
    // The call fills the structure it is lent, and cannot fail for this clock.
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(seconds: Int64(time.tv_sec), nanoseconds: UInt32(clamping: time.tv_nsec), digits: 9)
  }
}
