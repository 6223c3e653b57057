import Capture
import Dissection
import Filtering
import Packets
import Rendering

/// The loop: each packet is filtered, saved, dissected and shown. It holds what is used again from packet to packet.
struct Pipeline<Shown: View & ~Copyable>: ~Copyable {
  private var view: Shown
  private var filter: PacketFilter?
  /// Which of the dissected packets are shown and saved, where not all are.
  private var condition: FieldFilter?
  private var remaining: Int?
  /// Which packets of each input are passed on, where not all are.
  private let wanted: PacketRanges?
  private let firstLayer: FirstLayer?
  /// Where packets are saved, if they are.
  private var sink: CaptureSink?
  /// Where bodies of messages are written to, if they are.
  private var export: BodyExport?
  /// Whether packets are dissected and shown: not where they are only saved, or where nobody reads any more.
  private var isShowing: Bool
  var progress: Progress
  private var dissector: Dissector
  private var dissection = Dissection()
  private var buffer = OutputBuffer()
  var output = FileOutput(fileDescriptor: 1)
  /// How many packets were read from all inputs, shown or not.
  private(set) var packetsRead = 0
  /// How many packets were pasted: those of the next text are numbered on.
  var textPackets = 0
  /// Whether packets were left out since the filter cannot be used on their link type.
  private(set) var hasLeftOut = false
  /// How many packets the condition was asked about, and how many it let through.
  private(set) var packetsAsked = 0
  private(set) var packetsPassed = 0

  init(
    view: consuming Shown, filter: PacketFilter?, condition: consuming FieldFilter? = nil, limit: Int?,
    wanted: PacketRanges? = nil,
    firstLayer: FirstLayer?, rules: [DecodeAsRule] = [],
    sink: consuming CaptureSink? = nil, export: consuming BodyExport? = nil, isShowing: Bool = true, progress: Progress
  ) {
    dissector = Dissector(
      decodingAs: rules, keepingCoverages: view.readsCoverages, followingConversations: true)
    self.view = view
    self.filter = filter
    self.condition = condition
    remaining = limit
    self.wanted = wanted
    self.firstLayer = firstLayer
    self.sink = sink
    self.export = export
    self.isShowing = isShowing
    self.progress = progress
  }

  /// Whether somebody reads what packets hold.
  private var isDissecting: Bool { isShowing && view.readsFields || export != nil || condition != nil }

  /// Whether as many packets were shown as were asked for.
  var isDone: Bool { remaining == 0 }

  /// Whether the latest input has come to the last of its packets that are wanted.
  private(set) var isPastWanted = false

  /// Shows the packets of a reader up to its end, or to the last that is wanted; returns false where some of the input could not be read.
  mutating func pump(_ reader: inout some PacketReader, of name: String) throws(Interruption) -> Bool {
    dissector.forgetConversations()
    beginInput(name)
    condition?.beginInput()
    let isComplete = try pumpBurst(&reader)
    try endInput()
    return isComplete
  }

  /// The same where the reader may yet have more: its conversations go on.
  mutating func pumpBurst(_ reader: inout some PacketReader) throws(Interruption) -> Bool {
    var isComplete = true
    let isStream = reader.isStream
    let last = wanted?.last ?? .max
    isPastWanted = false
    while !isDone, !isPastWanted {
      if isStream, reader.isStarved { try flushBurst() }
      var next: Packet?
      do throws(InputError) {
        next = try reader.next()
      } catch {
        // What was shown stands before the complaint, where both go to one terminal.
        try flush()
        Diagnostics.complain(error)
        isComplete = false
        continue
      }
      guard var packet = consume next else { break }
      packetsRead += 1
      firstLayer?.apply(to: &packet)
      if packetsRead >= progress.due { progress.look(packets: packetsRead, position: reader.position) }
      isPastWanted = packet.number >= last
      if wanted?.contains(packet.number) ?? true { try show(packet, &reader) } else { try passOver(packet, &reader) }
    }
    return isComplete
  }

  /// Shows what stands before all packets.
  mutating func beginShowing() {
    if isShowing { view.begin(to: &buffer) }
  }

  /// Tells the view what the packets to come are from.
  mutating func beginInput(_ name: String) {
    if isShowing { view.beginInput(name, to: &buffer) }
  }

  /// Shows what is left of an input that has ended.
  mutating func endInput() throws(Interruption) {
    if wanted == nil, !isDone, isDissecting { try showUnfinished() }
    if isShowing { view.endInput(to: &buffer) }
  }

  /// What was not followed to its end in the latest input.
  var forgotten: Forgotten { dissector.forgotten }

  /// Shows what is left of messages that were not whole when the input ended.
  private mutating func showUnfinished() throws(Interruption) {
    let end = Packet.endOfInput
    let noBytes: [UInt8] = []
    while dissector.dissectUnfinished(into: &dissection) {
      if dissection.layers.isEmpty { continue }
      guard condition?.passes(end, dissection, noBytes.span) ?? true else { continue }
      if isShowing { view.write(end, dissection, noBytes.span, to: &buffer) }
      try export?.take(end, dissection, noBytes.span)
      if buffer.count >= output.chunkSize { try flush() }
    }
  }

  private mutating func show(_ packet: borrowing Packet, _ reader: inout some PacketReader) throws(Interruption) {
    let isShown = try passes(packet, &reader)
    guard isShown else {
      sink?.passOver(packet)
      return
    }
    if isDissecting { reader.withBytes { bytes in dissector.dissect(packet, bytes, into: &dissection) } }
    guard meetsCondition(packet, &reader, isWanted: true) else {
      sink?.passOver(packet)
      if isShowing { view.passOver(packet) }
      return
    }
    if sink != nil { try save(packet, &reader) }
    if isShowing || export != nil {
      let outcome = reader.withBytes { bytes in
        if isShowing { view.write(packet, dissection, bytes, to: &buffer) }
        return Result { () throws(Interruption) in try export?.take(packet, dissection, bytes) }
      }
      try outcome.get()
    }
    if let left = remaining { remaining = left - 1 }
    if buffer.count >= output.chunkSize { try flush() }
  }

  /// Does not show a packet, which may yet be part of one that is shown.
  private mutating func passOver(
    _ packet: borrowing Packet, _ reader: inout some PacketReader
  ) throws(Interruption) {
    sink?.passOver(packet)
    if isShowing { view.passOver(packet) }
    guard isDissecting, try passes(packet, &reader) else { return }
    reader.withBytes { bytes in dissector.dissect(packet, bytes, into: &dissection) }
    _ = meetsCondition(packet, &reader, isWanted: false)
  }

  /// Whether what a packet holds is what was asked for. It was dissected.
  private mutating func meetsCondition(
    _ packet: borrowing Packet, _ reader: inout some PacketReader, isWanted: Bool
  ) -> Bool {
    guard condition != nil else { return true }
    let passes = reader.withBytes { bytes in
      condition?.passes(packet, dissection, bytes, isWanted: isWanted) ?? true
    }
    if isWanted { packetsAsked += 1 }
    if passes { packetsPassed += 1 }
    return passes
  }

  private mutating func passes(_ packet: Packet, _ reader: inout some PacketReader) throws(Interruption) -> Bool {
    guard filter != nil else { return true }
    do throws(FilterError) {
      let verdict = reader.withBytes { bytes in
        Result { () throws(FilterError) in
          try filter?.matches(bytes, originalLength: packet.originalLength, linkType: packet.linkType) ?? true
        }
      }
      return try verdict.get()
    } catch {
      guard error.isOnlyOfLinkType else { throw .filter(error) }
      // Packets of other link types may pass; of this one none does, which is said once.
      try flush()
      Diagnostics.complain(error)
      hasLeftOut = true
      return false
    }
  }

  /// Opens the folder that bodies are written to.
  mutating func beginExport() throws(Interruption) { try export?.begin() }

  /// Shows what only all inputs tell together; returns whether all was there that was asked for.
  mutating func finishShowing() throws(Interruption) -> Bool {
    if isShowing { view.finish(to: &buffer) }
    try flush()
    let isExported = export?.finish() ?? true
    guard isShowing, let complaint = view.complaint else { return isExported }
    Terminal.complain(complaint)
    return false
  }

  mutating func flush() throws(Interruption) {
    guard buffer.count > 0 else { return }
    do throws(FileOutput.Failure) {
      try output.write(buffer.span)
      buffer.removeAll()
    } catch {
      // Who closes the pipe has seen enough; the file is still written to its end.
      guard sink != nil || export != nil, case .closedPipe = error else { throw .output(error) }
      isShowing = false
      buffer.removeAll()
    }
  }

  /// Hands on all that was shown and saved, so that others can read it.
  mutating func flushBurst() throws(Interruption) {
    try flush()
    try sink?.flush()
  }

  // MARK: Saving

  /// Tells what packets are to come, so that the file is a whole capture from the start, and whose it is to be.
  mutating func beginSaving(what reader: borrowing LiveReader, for owner: Privileges.User?) throws(Interruption) {
    try sink?.begin(reader.linkType, digits: reader.timestampDigits, reader.interface)
    if let owner { sink?.handOver(to: owner) }
  }

  private mutating func save(_ packet: Packet, _ reader: inout some PacketReader) throws(Interruption) {
    let outcome = reader.withBytes { bytes in
      Result { () throws(Interruption) in try sink?.write(packet, bytes) }
    }
    try outcome.get()
  }

  /// Puts the file in its place that packets were saved to. `isComplete`: whether all of the input was read.
  mutating func finishSaving(isComplete: Bool) throws(Interruption) { try sink?.finish(isComplete: isComplete) }
}
