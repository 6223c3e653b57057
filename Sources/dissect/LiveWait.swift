import Glibc

/// Waiting for what a live capture waits for: packets, signals, and the end of whoever reads the output.
enum LiveWait {
  enum Outcome {
    /// Packets, a signal, or the time came: it takes a look to know.
    case awake
    /// The interface has something to say that is no packet.
    case deviceError
    /// Nobody reads the output any more.
    case closedPipe
  }

  /// - Parameters:
  ///   - device: what is readable when packets are there; `nil` for a device that tells by asking only.
  ///   - output: the descriptor of the output; `nil` where nothing is written to it.
  ///   - milliseconds: after which to go on in any case; `nil` for never.
  static func wait(device: Int32?, signals: borrowing Signals, output: Int32?, milliseconds: Int?) -> Outcome {
    // A negative descriptor is passed over by poll(2).
    var requests = [
      pollfd(fd: device ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.end, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.totals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output ?? -1, events: 0, revents: 0),
    ]
    // The call reads and fills the array's elements.
    guard unsafe poll(&requests, nfds_t(requests.count), Int32(clamping: milliseconds ?? -1)) > 0 else { return .awake }
    if Int32(requests[3].revents) & (POLLERR | POLLHUP) != 0 { return .closedPipe }
    if Int32(requests[0].revents) & ~POLLIN != 0 { return .deviceError }
    return .awake
  }

  /// Milliseconds of a clock that is never set.
  static var now: Int {
    var time = timespec()
    // The call fills the structure it is lent, and cannot fail for this clock.
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
