import Capture
import Packets

/// The capture that packets are saved to beside being shown, with what is said of it on stderr.
struct CaptureSink: ~Copyable {
  private let options: WriteOptions
  private var capture: OutputCapture

  init(_ options: WriteOptions) throws(Interruption) {
    self.options = options
    do throws(WriteError) {
      capture = try OutputCapture(
        path: options.path, placement: options.placement, application: "dissect \(version)")
    } catch {
      throw .writing(error, path: options.path)
    }
    if let path = capture.temporaryPath { InterruptGuard.arm(path) }
  }

  /// Takes a packet that the filter passes.
  @inline(__always)
  mutating func write(_ packet: Packet, _ bytes: Span<UInt8>) throws(Interruption) {
    do throws(WriteError) {
      try capture.write(packet, bytes)
    } catch {
      throw .writing(error, path: options.path)
    }
  }

  /// Tells what packets are to come, before the first.
  mutating func begin(_ linkType: LinkType, digits: UInt8, _ interface: Interface?) throws(Interruption) {
    do throws(WriteError) {
      try capture.begin(linkType: linkType, digits: digits, interface: interface)
      try capture.flush()
    } catch {
      throw .writing(error, path: options.path)
    }
  }

  /// Gives a file that was made anew to whom it is made for, as far as the system permits it.
  mutating func handOver(to owner: Privileges.User) { capture.handOver(to: owner.id, group: owner.group) }

  /// Takes note of a packet that the filter does not pass.
  mutating func passOver(_ packet: Packet) { capture.note(linkType: packet.linkType) }

  /// Hands on what was written, so that others can read it.
  mutating func flush() throws(Interruption) {
    do throws(WriteError) {
      try capture.flush()
    } catch {
      throw .writing(error, path: options.path)
    }
  }

  /// Puts the file in its place, unless nothing at all could be read: then there is none, and an old one stays.
  mutating func finish(isComplete: Bool) throws(Interruption) {
    if !isComplete, capture.packetCount == 0 { return say("not written, since no packet could be read") }
    do throws(WriteError) {
      try capture.finish()
    } catch {
      throw .writing(error, path: options.path)
    }
    if !isComplete { say("holds what could be read: \(capture.packetCount.counted("packet"))") }
    let losses = capture.losses
    if losses.cutTimes > 0 {
      let packets = losses.cutTimes.counted("packet")
      say("\(packets) with a finer time than the first, cut to microseconds; pcapng keeps them")
    }
    if losses.checkSequenceLengths > 0 {
      let packets = losses.checkSequenceLengths.counted("packet")
      say("\(packets) whose frame check sequence has another length than the first's; pcapng keeps it")
    }
    if losses.unknownBytes > 0 {
      say("\(losses.unknownBytes.counted("packet")) with unknown bytes, written as zeros; pcapng says which")
    }
  }

  private func say(_ message: String) {
    if !options.isQuiet { Diagnostics.complain(InputError(message, in: Self.name(options.path))) }
  }
}

extension CaptureSink {
  /// Says on stderr why a capture is not written, and returns the exit status.
  static func report(_ error: WriteError, path: String) -> Int32 {
    switch error {
    case .closedPipe: return 0
    case .system(let reason) where path == "-":
      Terminal.complain("the output could not be written: \(reason)")
      return 1
    case .system(let reason):
      Diagnostics.complain(InputError("cannot be written: \(reason)", in: path))
      return 1
    case .unsuited(let reason):
      Diagnostics.complain(InputError("cannot be written: \(reason)", in: name(path)))
      return 2
    }
  }

  private static func name(_ path: String) -> String { path == "-" ? "<stdout>" : path }
}
