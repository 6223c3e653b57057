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
  let linkType: LinkType?
  let isVerbose: Bool

  /// Shows every packet of every input and returns the exit status.
  func run(_ view: consuming some View & ~Copyable) -> Int32 {
    var pipeline = Pipeline(
      view: view, filter: filter.map { PacketFilter($0) }, limit: limit, linkType: linkType)
    var isComplete = true
    do throws(Interruption) {
      for file in files where !pipeline.isDone {
        if try !read(file, into: &pipeline) { isComplete = false }
      }
      try pipeline.flush()
      return isComplete ? 0 : 1
    } catch {
      return error.report()
    }
  }

  /// Shows one input's packets; returns false where some of it could not be read.
  private func read(
    _ path: String, into pipeline: inout Pipeline<some View & ~Copyable>
  ) throws(Interruption) -> Bool {
    let input: Input
    do throws(InputError) {
      input = try Input(path: path, linkType: linkType)
    } catch {
      try pipeline.flush()
      Terminal.write(Diagnostics.text(error), to: .error)
      return false
    }
    defer { input.close() }
    let before = pipeline.packetsRead
    let isComplete =
      switch input.reader {
      case .capture(var reader): try pipeline.pump(&reader)
      case .text(var reader): try pipeline.pump(&reader)
      }
    if isVerbose { report(input, packets: pipeline.packetsRead - before) }
    return isComplete
  }

  /// What was read, and as what.
  private func report(_ input: Input, packets: Int) {
    Terminal.complain("\(input.name): \(packets) \(packets == 1 ? "packet" : "packets"), \(input.formName)")
  }
}

/// An input that was opened, with the reader that its content calls for.
struct Input {
  enum Reader {
    case capture(PcapReader)
    case text(HexdumpReader)
  }

  let name: String
  let reader: Reader
  private let file: InputFile

  init(path: String, linkType: LinkType?) throws(InputError) {
    file = try InputFile(path: path)
    name = file.name
    do throws(InputError) {
      reader =
        file.kind == .text
        ? .text(
          HexdumpReader(
            text: try file.readText(), name: file.name, linkType: linkType, judge: LinkTypeEvidence.judge))
        : .capture(try file.captureReader())
    } catch {
      file.close()
      throw error
    }
  }

  func close() { file.close() }

  var formName: String {
    switch reader {
    case .capture: "pcap"
    case .text(let reader): reader.formName
    }
  }
}

/// What ends the program before its input does.
enum Interruption: Error {
  case output(FileOutput.Failure)
  case filter(FilterError)

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
    }
  }
}
