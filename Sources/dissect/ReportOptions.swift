internal import ArgumentParser
import Rendering

/// The options that tell what many packets come to, instead of showing each, or take bodies out of them.
struct ReportOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Count instead of showing packets: protocols, conversations, endpoints, HTTP exchanges, DNS answers and notes, as tables, or with --format json as one object."
    ))
  var statistics = false

  @Option(
    help: ArgumentHelp(
      "Show the bytes of one conversation, both sides in their order: 3, tcp.stream==3 or udp.stream==2.",
      valueName: "stream"))
  var follow: StreamOption?

  @Option(
    help: ArgumentHelp(
      "With --follow: text (messages with their bodies decoded; the default), hex, or raw (the bytes alone).",
      valueName: "form"))
  var followAs: FollowForm?

  @Option(
    help: ArgumentHelp(
      "Write the bodies of HTTP messages to a folder, each to a file named after its URI, and list them. Packets are shown only where --format asks.",
      valueName: "folder"),
    completion: .directory)
  var exportBodies: String?

  /// Whether something else is shown than packets.
  var isView: Bool { viewOption != nil }

  /// The option that has something else shown than packets.
  var viewOption: String? { statistics ? "--statistics" : follow != nil ? "--follow" : nil }

  var isAny: Bool { isView || exportBodies != nil }

  /// What is wrong with the options beside others, in words for the user; `nil` where nothing is.
  func objection(format: Format?, emitting: EmitOptions, write: String?) -> String? {
    if let exportBodies, exportBodies.isEmpty { return "--export-bodies takes the name of a folder." }
    if followAs != nil, follow == nil { return "--follow-as goes with --follow only." }
    if statistics, follow != nil { return "--statistics and --follow would both print on standard output; give one." }
    guard let option = viewOption else { return nil }
    if emitting.emit != nil { return "\(option) and --emit would both print on standard output; give one." }
    if write == "-" { return "--write - and \(option) would both print on standard output; write to a file." }
    if statistics, let format, format != .json {
      return "--statistics prints tables, or with --format json an object, not \(format.rawValue)."
    }
    if follow != nil, let format {
      return "--follow and --format \(format.rawValue) would both print on standard output; give one."
    }
    guard followAs == .raw, Terminal.isOutputTerminal else { return nil }
    return "Standard output is a terminal, which bytes of packets could command; redirect it, or take --follow-as text."
  }

  /// Where the files are written, and the table of them, if they are.
  func export(format: Format?, isEmitting: Bool, write: String?, isQuiet: Bool) -> ExportOptions? {
    exportBodies.map { path in
      let isOutputTaken = format != nil || isView || isEmitting || write == "-"
      let isSilent = isQuiet || format == Format.none
      return ExportOptions(path: path, listing: isSilent ? .nowhere : isOutputTaken ? .error : .output)
    }
  }
}

/// A conversation, as the command line names it.
struct StreamOption: ExpressibleByArgument {
  let stream: FollowedStream

  init?(argument: String) {
    guard let stream = FollowedStream(argument) else { return nil }
    self.stream = stream
  }
}

/// The forms of a conversation's bytes, as the command line names them.
enum FollowForm: String, CaseIterable, ExpressibleByArgument {
  case text
  case hex
  /// The bytes alone, of both sides.
  case raw

  var form: FollowView.Form {
    switch self {
    case .text: .text
    case .hex: .hex
    case .raw: .raw
    }
  }
}
