import CLinux
import Glibc

/// The signals that steer a live capture, read from descriptors: nothing runs at a moment that it must not run at.
struct Signals: ~Copyable {
  /// Readable when SIGINT, SIGTERM or SIGHUP asks for the end.
  let end: Int32
  /// Readable when SIGUSR1 asks for the totals.
  let totals: Int32
  private var endings = sigset_t()

  /// From here on the signals wait to be read. `nil` where the system has no descriptors left for that.
  init?() {
    var requests = sigset_t()
    // All of these calls work on the sets that they are lent.
    for signal in [SIGINT, SIGTERM] { _ = unsafe sigaddset(&endings, signal) }
    // nohup(1) has it ignored, and means that.
    if !Self.isIgnored(SIGHUP) { _ = unsafe sigaddset(&endings, SIGHUP) }
    _ = unsafe sigaddset(&requests, SIGUSR1)
    _ = unsafe sigprocmask(SIG_BLOCK, &endings, nil)
    _ = unsafe sigprocmask(SIG_BLOCK, &requests, nil)
    let flags = Int32(SFD_NONBLOCK | SFD_CLOEXEC)
    end = unsafe signalfd(-1, &endings, flags)
    totals = unsafe signalfd(-1, &requests, flags)
    guard end >= 0, totals >= 0 else { return nil }
  }

  /// Whether the end was asked for. From then on such a signal has its usual effect: the second one ends at once.
  mutating func takeEnd() -> Bool {
    guard Self.take(end) else { return false }
    // One that came with it is no second one.
    while Self.take(end) {}
    for signal in [SIGINT, SIGTERM, SIGHUP] { _ = Glibc.signal(signal, SIG_DFL) }
    _ = unsafe sigprocmask(SIG_UNBLOCK, &endings, nil)
    return true
  }

  /// Whether the totals were asked for.
  func takeTotals() -> Bool { Self.take(totals) }

  private static func take(_ descriptor: Int32) -> Bool {
    var information = signalfd_siginfo()
    let length = MemoryLayout<signalfd_siginfo>.size
    // One structure at most is written into the one that is lent.
    return unsafe read(descriptor, &information, length) == length
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    // SIG_IGN is the number 1 in a function's place, and not to be called.
    return unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
