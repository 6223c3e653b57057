import Capture
import Dissection
import Filtering
import Hexdump
import Packets
import Rendering

/// One run over all inputs: reader → dissection → view → stdout.
struct Session {
  let files: [String]
  let filter: String?
  /// What is asked of the packets' fields.
  var condition: String?
  let limit: Int?
  /// Which packets of each input are read, where not all are.
  var wanted: PacketRanges?
  let firstLayer: FirstLayer?
  /// What the user says that numbers lead to.
  var rules: [DecodeAsRule] = []
  /// How texts are read, and what is said of it.
  let text: TextOptions
  let isVerbose: Bool
  /// Where packets are saved, and whether they are shown beside.
  var writing: WriteOptions?
  var export: ExportOptions?
  var isShowing = true
  /// Whether a long reading says how far it is.
  let isProgressWanted: Bool
  /// What to listen on instead of reading files.
  let live: LiveSession?

  /// Shows every packet of every input and returns the exit status.
  func run(_ view: consuming some View & ~Copyable) -> Int32 {
    defer { Progress.end() }
    do throws(Interruption) {
      if let live { return try listen(live, view) }
      return try readFiles(view)
    } catch {
      return error.report()
    }
  }

  /// Shows what an interface sees. It is opened before the file that packets are saved to: where it cannot be, there is
  /// no file; and both before privileges are given up.
  private func listen(
    _ live: LiveSession, _ view: consuming some View & ~Copyable
  ) throws(Interruption) -> Int32 {
    // What is wrong with it is known before anything listens.
    _ = try compiledCondition()
    let reader = try live.open()
    var pipeline = try pipeline(view, filter: nil)
    try pipeline.beginSaving(what: reader, for: try live.successor)
    pipeline.beginShowing()
    pipeline.beginInput(live.settings.interface)
    let status = try live.run(&pipeline, reader)
    let isFound = try pipeline.finishShowing()
    sayWhetherAnyPassed(pipeline)
    try pipeline.finishSaving(isComplete: true)
    return isFound ? status : 1
  }

  private func pipeline<Shown: View & ~Copyable>(
    _ view: consuming Shown, filter: PacketFilter?
  ) throws(Interruption) -> Pipeline<Shown> {
    Pipeline(
      view: view, filter: filter, condition: try compiledCondition(), limit: limit, wanted: wanted,
      firstLayer: live == nil ? firstLayer : nil,
      rules: rules,
      sink: try writing?.open(), export: export.map { BodyExport($0) }, isShowing: isShowing,
      progress: Progress(files: files, isWanted: isProgressWanted))
  }

  private func readFiles(_ view: consuming some View & ~Copyable) throws(Interruption) -> Int32 {
    try checkFilter()
    var pipeline = try pipeline(view, filter: filter.map { PacketFilter($0) })
    try pipeline.beginExport()
    pipeline.beginShowing()
    var isComplete = true
    for file in files where !pipeline.isDone {
      if try !read(file, into: &pipeline) { isComplete = false }
    }
    let isFound = try pipeline.finishShowing()
    sayWhetherAnyPassed(pipeline)
    try pipeline.finishSaving(isComplete: isComplete)
    return isComplete && isFound && !pipeline.hasLeftOut ? 0 : 1
  }

  private func compiledCondition() throws(Interruption) -> FieldFilter? {
    guard let condition else { return nil }
    do throws(FilterFault) {
      return try FieldFilter(condition)
    } catch {
      throw .condition(error)
    }
  }

  /// An empty output may be right; what it is empty for is said.
  private func sayWhetherAnyPassed(_ pipeline: borrowing Pipeline<some View & ~Copyable>) {
    guard condition != nil, pipeline.packetsPassed == 0, pipeline.packetsAsked > 0 else { return }
    text.say("0 of \(pipeline.packetsAsked.counted("packet")) passed the filter")
  }

  private func checkFilter() throws(Interruption) {
    do throws(FilterError) {
      try filter.map { PacketFilter($0) }?.checkSyntax()
    } catch {
      throw .filter(error)
    }
  }

  /// Shows one input's packets; returns false where some of it could not be read.
  private func read(
    _ path: String, into pipeline: inout Pipeline<some View & ~Copyable>
  ) throws(Interruption) -> Bool {
    if path == "-", Terminal.isInputTerminal { return try readPastes(into: &pipeline) }
    pipeline.progress.begin()
    guard let file = try attempt(&pipeline, { () throws(InputError) in try InputFile(path: path) }) else {
      return false
    }
    defer { file.close() }
    return file.kind == .text
      ? try readText(file, into: &pipeline) : try readCapture(file, into: &pipeline)
  }

  private func readText(
    _ file: InputFile, into pipeline: inout Pipeline<some View & ~Copyable>
  ) throws(Interruption) -> Bool {
    let source = file.textSource()
    let compressions = file.compressions.map { "\($0.rawValue)-compressed" }
    guard text.explains else {
      let reader = text.reader(source, name: file.name, firstLayer, firstNumber: pipeline.textPackets + 1)
      return try show(reader, of: file.name, compressions, into: &pipeline)
    }
    // What is explained and shown is read twice.
    guard let bytes = try attempt(&pipeline, { () throws(InputError) in try source.read(.max) }) else { return false }
    let isComplete = try show(bytes, of: file.name, compressions, into: &pipeline)
    let isRead = try attempt(&pipeline) { () throws(InputError) in try source.read(1) } != nil
    return isComplete && isRead
  }

  /// Shows what is pasted into a terminal, each text as soon as it is whole.
  private func readPastes(into pipeline: inout Pipeline<some View & ~Copyable>) throws(Interruption) -> Bool {
    var paste = Paste(descriptor: 0)
    var isComplete = true
    var count = 0
    while !pipeline.isDone, let bytes = paste.next(isWhole: { Paste.isWhole($0, text) }) {
      if try !show(bytes, of: "<stdin>", into: &pipeline) { isComplete = false }
      count += 1
      if !paste.hasEnded, !pipeline.isDone { text.say("paste the next, or type Ctrl-D") }
    }
    if count == 0 {
      Diagnostics.complain(InputError("nothing was pasted", in: "<stdin>"))
      return false
    }
    return isComplete
  }

  /// Shows the packets of one text; returns false where some of it could not be read.
  private func show(
    _ bytes: [UInt8], of name: String, _ compressions: [String] = [],
    into pipeline: inout Pipeline<some View & ~Copyable>
  ) throws(Interruption) -> Bool {
    if text.explains {
      try pipeline.flush()
      let isComplete = try InputExplanation.print(text.reader(bytes, name: name, firstLayer))
      guard isShowing else { return isComplete }
    }
    let reader = text.reader(bytes, name: name, firstLayer, firstNumber: pipeline.textPackets + 1)
    return try show(reader, of: name, compressions, into: &pipeline)
  }

  private func show(
    _ reader: consuming HexdumpReader, of name: String, _ compressions: [String],
    into pipeline: inout Pipeline<some View & ~Copyable>
  ) throws(Interruption) -> Bool {
    let before = pipeline.packetsRead
    let isComplete = try pipeline.pump(&reader, of: name)
    if name == "<stdin>" { pipeline.textPackets += pipeline.packetsRead - before }
    try pipeline.flush()
    let report = reader.report
    // What is right by chance only is no answer to rely on.
    if let guess = report.guess { Diagnostics.complain(guess) }
    text.say(report, of: name, compressions)
    return isComplete && report.guess == nil
  }

  private func readCapture(
    _ file: InputFile, into pipeline: inout Pipeline<some View & ~Copyable>
  ) throws(Interruption) -> Bool {
    guard let reader = try attempt(&pipeline, { () throws(InputError) in try file.captureReader() }) else {
      return false
    }
    let before = pipeline.packetsRead
    let isComplete: Bool
    let summary: String
    switch consume reader {
    case .pcap(var reader): (isComplete, summary) = (try pipeline.pump(&reader, of: file.name), reader.summary)
    case .pcapng(var reader): (isComplete, summary) = (try pipeline.pump(&reader, of: file.name), reader.summary)
    }
    let packets = pipeline.packetsRead - before
    if packets == 0, isComplete, !pipeline.isDone {
      Diagnostics.complain(InputError("the capture holds no packet, only its header", in: file.name))
      return false
    }
    report(file, packets: packets, as: summary)
    if isShowing { report(pipeline.forgotten, of: file.name) }
    return isComplete
  }

  /// What of the conversations was not followed to its end.
  private func report(_ forgotten: Forgotten, of name: String) {
    var parts: [String] = []
    if forgotten.datagrams > 0 { parts.append("\(forgotten.datagrams.counted("datagram")) never became whole") }
    if forgotten.streams > 0 { parts.append("\(forgotten.streams.counted("stream")) had to give up bytes for others") }
    if forgotten.conversations > 0 {
      parts.append("\(forgotten.conversations.counted("TCP conversation")) had to be forgotten for others")
    }
    if !parts.isEmpty { text.say(Diagnostics.visible("\(name): \(parts.joined(separator: "; "))")) }
  }

  /// Does what may fail with an error about the input: it is then told, after what was shown before.
  private func attempt<Value>(
    _ pipeline: inout Pipeline<some View & ~Copyable>, _ body: () throws(InputError) -> Value
  ) throws(Interruption) -> Value? {
    do throws(InputError) {
      return try body()
    } catch {
      try pipeline.flush()
      Diagnostics.complain(error)
      return nil
    }
  }

  /// What was read, and as what.
  private func report(_ file: InputFile, packets: Int, as form: String) {
    guard isVerbose else { return }
    let forms = ([form] + file.compressions.map { "\($0.rawValue)-compressed" }).filter { !$0.isEmpty }
    let count = packets.counted("packet")
    let text = forms.isEmpty ? count : "\(count), read as \(forms.joined(separator: ", "))"
    // Names and comments of a capture stand in it.
    Terminal.complain(Diagnostics.visible("\(file.name): \(text)"))
  }
}

/// What ends the program before its input does.
enum Interruption: Error {
  case output(FileOutput.Failure)
  case filter(FilterError)
  case condition(FilterFault)
  case writing(WriteError, path: String)
  case live(LiveError)
  /// What was asked for cannot be had by anyone who runs the program so.
  case usage(String)
  /// What the system would not do, such as to take privileges: nothing is decoded with them.
  case failed(String)

  /// Says on stderr what there is to say, and returns the exit status.
  func report() -> Int32 {
    switch self {
    case .output(.closedPipe), .output(.interrupted): return 0
    case .output(.system(let reason)):
      Terminal.complain("the output could not be written: \(reason)")
      return 1
    case .filter(let error):
      Diagnostics.complain(error)
      return 2
    case .condition(let fault):
      Diagnostics.complain(fault)
      return 2
    case .writing(let error, let path): return CaptureSink.report(error, path: path)
    case .live(let error): return LiveAdvice.report(error)
    case .usage(let message):
      Terminal.complain(message)
      return 2
    case .failed(let message):
      Terminal.complain(message)
      return 1
    }
  }
}
