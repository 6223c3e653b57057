import Capture
import Dissection
import Hexdump
import Packets
import Rendering

/// One run over all inputs: reader → dissection → view → stdout.
struct Session {
  let files: [String]
  let filter: String?
  let limit: Int?
  let firstLayer: FirstLayer?
  let isVerbose: Bool
  /// Where packets are saved, and whether they are shown beside.
  var writing: WriteOptions?
  var isShowing = true

  /// Shows every packet of every input and returns the exit status.
  func run(_ view: consuming some View & ~Copyable) -> Int32 {
    var isComplete = true
    do throws(Interruption) {
      var pipeline = Pipeline(
        view: view, filter: filter.map { PacketFilter($0) }, limit: limit, firstLayer: firstLayer,
        sink: try writing?.open(), isShowing: isShowing)
      for file in files where !pipeline.isDone {
        if try !read(file, into: &pipeline) { isComplete = false }
      }
      try pipeline.flush()
      try pipeline.finishSaving(isComplete: isComplete)
      return isComplete ? 0 : 1
    } catch {
      return error.report()
    }
  }

  /// Shows one input's packets; returns false where some of it could not be read.
  private func read(
    _ path: String, into pipeline: inout Pipeline<some View & ~Copyable>
  ) throws(Interruption) -> Bool {
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
    guard let text = try attempt(&pipeline, { () throws(InputError) in try file.readText() }) else { return false }
    var reader = HexdumpReader(
      text: text.bytes, name: file.name, linkType: firstLayer?.linkType, judge: LinkTypeEvidence.judge)
    let before = pipeline.packetsRead
    let isComplete = try pipeline.pump(&reader)
    report(file, packets: pipeline.packetsRead - before, as: reader.formName)
    guard let fault = text.fault else { return isComplete }
    // Compressed text that is damaged: what was there of it has been shown.
    try pipeline.flush()
    Diagnostics.complain(fault)
    return false
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
    case .pcap(var reader): (isComplete, summary) = (try pipeline.pump(&reader), reader.summary)
    case .pcapng(var reader): (isComplete, summary) = (try pipeline.pump(&reader), reader.summary)
    }
    let packets = pipeline.packetsRead - before
    if packets == 0, isComplete, !pipeline.isDone {
      Diagnostics.complain(InputError("the capture holds no packet, only its header", in: file.name))
      return false
    }
    report(file, packets: packets, as: summary)
    return isComplete
  }

  /// Does what may fail with an error about the input: it is then told, behind what was shown before.
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
    let count = packets == 1 ? "1 packet" : "\(packets) packets"
    let text = forms.isEmpty ? count : "\(count), read as \(forms.joined(separator: ", "))"
    // Names and comments of a capture stand in it.
    Terminal.complain(Diagnostics.visible("\(file.name): \(text)"))
  }
}

/// What ends the program before its input does.
enum Interruption: Error {
  case output(FileOutput.Failure)
  case filter(FilterError)
  case writing(WriteError, path: String)

  /// Says on stderr what there is to say, and returns the exit status.
  func report() -> Int32 {
    switch self {
    case .output(.closedPipe): return 0
    case .output(.system(let reason)):
      Terminal.complain("the output could not be written: \(reason)")
      return 1
    case .filter(let error):
      Terminal.complain("\(error)")
      return 2
    case .writing(let error, let path): return CaptureSink.report(error, path: path)
    }
  }
}
