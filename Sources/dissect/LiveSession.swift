import Capture
import Glibc
import Packets
import Rendering

/// Listening on an interface: each burst of packets is shown as it comes, until a signal, a limit or the interface
/// itself ends it.
struct LiveSession {
  let settings: LiveSettings
  let filter: String?
  /// In seconds.
  let duration: Double?
  /// Whom to become where this is root; `nil` for who ran sudo, or nobody.
  let user: String?
  /// Whether the view writes to stdout, so that its closing is an end.
  let writesOutput: Bool
  let isQuiet: Bool
  let isVerbose: Bool

  private var name: String { Diagnostics.visible(settings.interface) }

  /// Whom root becomes, to whom files that it made are to belong; `nil` where it becomes nobody else.
  var successor: Privileges.User? {
    get throws(Interruption) { try Privileges.successor(user) }
  }

  /// Opens the interface. What takes privileges too is opened between this and ``run(_:_:)``, which gives them up.
  func open() throws(Interruption) -> LiveReader {
    try Privileges.check(user)
    do throws(LiveError) {
      let reader = try LiveReader(settings, filter: filter)
      for warning in reader.warnings where !isQuiet { Terminal.complain("\(name): \(warning)") }
      return reader
    } catch {
      throw .live(error)
    }
  }

  /// Shows what comes until the end, and returns the exit status.
  func run(
    _ pipeline: inout Pipeline<some View & ~Copyable>, _ opened: consuming LiveReader
  ) throws(Interruption) -> Int32 {
    var reader = opened
    try Privileges.giveUp(to: user, isVerbose: isVerbose)
    try pipeline.beginExport()
    guard var signals = Signals() else {
      throw .failed("there are no file descriptors left to read signals from")
    }
    pipeline.output.interruption = signals.end
    if !isQuiet {
      let kind = reader.linkType.label ?? reader.linkType.name
      Terminal.complain("\(name): listening, \(kind), up to \(settings.snapLength) bytes of each packet")
    }
    var status: Int32 = 0
    do throws(Interruption) {
      let fault = try listen(&pipeline, &reader, &signals)
      try pipeline.endInput()
      try pipeline.flushBurst()
      if let fault {
        Diagnostics.complain(fault)
        status = 1
      }
    } catch {
      guard case .output(.interrupted) = error else { throw error }
    }
    if !isQuiet { tell(reader) }
    return status
  }

  /// Shows bursts until there is a reason to end; returns what became of the interface where that is the reason.
  private func listen(
    _ pipeline: inout Pipeline<some View & ~Copyable>, _ reader: inout LiveReader, _ signals: inout Signals
  ) throws(Interruption) -> InputError? {
    var ending = Ending(after: duration)
    var hasTrouble = false
    while !pipeline.isDone, !pipeline.isPastWanted, !reader.isFinished {
      let isBurst: Bool
      do throws(InputError) {
        isBurst = try reader.receive()
        if hasTrouble, !isBurst { try reader.check() }
      } catch {
        return error
      }
      if isBurst {
        _ = try pipeline.pumpBurst(&reader)
        try pipeline.flushBurst()
      }
      if signals.takeTotals() { tell(reader) }
      if !ending.hasBegun, signals.takeEnd() || ending.isDue {
        ending.begin()
        reader.lastMoment = .now
      }
      if ending.isOver(afterBurst: isBurst) { return nil }
      if isBurst { continue }
      hasTrouble = try wait(reader, signals, milliseconds: ending.remaining)
    }
    return nil
  }

  /// Waits for packets, signals or the time; returns whether the interface reported trouble.
  private func wait(
    _ reader: borrowing LiveReader, _ signals: borrowing Signals, milliseconds: Int?
  ) throws(Interruption) -> Bool {
    let limits = [milliseconds, reader.pollTimeout].compactMap { $0 }
    let outcome = LiveWait.wait(
      device: reader.pollDescriptor, signals: signals, output: writesOutput ? STDOUT_FILENO : nil,
      milliseconds: limits.min())
    switch outcome {
    case .awake: return false
    case .deviceError: return true
    case .closedPipe: throw .output(.closedPipe)
    }
  }

  private func tell(_ reader: borrowing LiveReader) {
    guard let totals = reader.totals else { return }
    let packets = totals.captured.counted("packet")
    let advice = totals.droppedByKernel > 0 ? "; a larger --buffer-size loses fewer" : ""
    Terminal.complain(
      "\(name): \(packets) captured, \(totals.received) received by the filter, "
        + "\(totals.droppedByKernel) dropped by the kernel, \(totals.droppedByInterface) by the interface\(advice)")
  }
}
