internal import ArgumentParser
import Capture
import Packets

/// The options that listen on an interface.
struct LiveOptions: ParsableArguments {
  @Option(
    name: [.customShort("i"), .long],
    help: ArgumentHelp("Listen on an interface, or on all of them: any.", valueName: "interface"),
    completion: .shellCommand("ls /sys/class/net 2>/dev/null; echo any"))
  var live: String?

  @Flag(help: "List the interfaces: name, state, whether you may capture, link types, addresses, what it is.")
  var listInterfaces = false

  @Option(
    help: ArgumentHelp(
      "Keep so many bytes of each packet at most (\(LiveSettings.longestSnapLength)).", valueName: "bytes"))
  var snaplen: Int?

  @Flag(help: "Do not use promiscuous mode.")
  var noPromiscuous = false

  @Option(
    help: ArgumentHelp(
      "Kernel capture buffer size, in MiB (\(LiveSettings.defaultBufferSize >> 20)).", valueName: "MiB"))
  var bufferSize: Int?

  @Option(help: ArgumentHelp("End after so many seconds.", valueName: "seconds"))
  var duration: Double?

  @Option(
    help: ArgumentHelp(
      "As root: become this user when the interface is open, instead of who ran sudo, or nobody.", valueName: "name"))
  var user: String?

  func validate() throws {
    if live == nil, let option = given {
      throw ValidationError("\(option) goes with --live only.")
    }
    let snapLengths = 1...LiveSettings.longestSnapLength
    if let snaplen, !snapLengths.contains(snaplen) {
      throw ValidationError("--snaplen takes a number from 1 to \(snapLengths.upperBound), not \(snaplen).")
    }
    let sizes = 1...2047
    if let bufferSize, !sizes.contains(bufferSize) {
      throw ValidationError("--buffer-size takes MiB from 1 to \(sizes.upperBound), not \(bufferSize).")
    }
    // The longest is three years, and keeps milliseconds within 64 bits by far.
    if let duration, !(duration > 0 && duration <= 1e8) {
      throw ValidationError("--duration takes seconds above 0, up to 100000000, not \(duration).")
    }
  }

  /// The first of the options that say how to listen, where there is one.
  private var given: String? {
    let options = [
      ("--snaplen", snaplen != nil), ("--no-promiscuous", noPromiscuous), ("--buffer-size", bufferSize != nil),
      ("--duration", duration != nil), ("--user", user != nil),
    ]
    return options.first { $0.1 }?.0
  }

  /// What to listen on and how; `nil` where that was not asked for.
  func settings(linkType: LinkType?) -> LiveSettings? {
    guard let live else { return nil }
    return LiveSettings(
      interface: live, snapLength: snaplen ?? LiveSettings.longestSnapLength, isPromiscuous: !noPromiscuous,
      bufferSize: bufferSize.map { $0 << 20 } ?? LiveSettings.defaultBufferSize, linkType: linkType)
  }
}
