internal import ArgumentParser
import Capture
import Dissection
import Packets
import Rendering

/// The command: options in, exit status out. What it does with them is in ``Session``.
@main
struct Dissect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dissect",
    abstract: "Annotate every field of a packet, from a hexdump, a capture or an interface.",
    discussion: """
      Reads hexdumps (of xxd, hexdump -C, od, tcpdump -x and -X, tshark -x, slides, plain hex) and captures (pcap, pcapng; \
      compressed too), told apart by their content, and shows what every byte and every bit means.

        dissect slide.hex                     a hexdump in a file
        dissect < dump.txt                    pasted on standard input
        dissect --explain slide.hex           with every field explained
        dissect -f 'tcp port 80' day.pcap     what a libpcap filter passes
        dissect -Y 'http.response' day.pcap   what a filter over fields passes
        dissect -e ip.src -e http.host day.pcap   columns of fields
        dissect --live eth0                   what passes an interface, as it comes
        dissect --format json day.pcap | jq   one packet a line, for programs
        dissect --follow 3 day.pcap           what both ends of a conversation say
        dissect --statistics day.pcap         who speaks to whom, and how much

      Exit status: 0 all was read; 1 some input could not be read, held no packet, or output could not be written; \
      2 wrong usage.
      """,
    version: "dissect \(version)")

  @Argument(
    help: ArgumentHelp("Hexdump texts or captures; '-' or none is standard input.", valueName: "file"),
    completion: .file())
  var files: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Show the packets that pass a filter in libpcap's language (pcap-filter(7)).", valueName: "expression"))
  var filter: String?

  @Option(
    name: [.customShort("Y"), .customLong("where")], parsing: .unconditional,
    help: ArgumentHelp(
      "Show the packets whose fields pass a filter in Wireshark's language, such as 'tcp.port == 80 && !http'.",
      valueName: "expression"))
  var condition: String?

  @Option(
    name: [.short, .long], help: ArgumentHelp("Show so many packets at most.", valueName: "number"))
  var count: Int?

  @Option(
    help: ArgumentHelp(
      "Show these packets only, by their numbers in each input: 3, 10-20, 5,9-. --filter and --count apply to these packets.",
      valueName: "ranges"))
  var packet: String?

  @Option(
    help: ArgumentHelp(
      "How packets are shown: tree (bytes left, meaning right; the default without --write), summary (a line each), json (a line each, every field), fields (a line each, the columns of -e), ek and pdml (as tshark's -T prints them), messages (HTTP's requests with their responses), none.",
      valueName: "name"))
  var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write the packets to a capture: pcap where the name ends in .pcap, .cap or .dmp, else pcapng; '-' is standard output. Nothing is shown then unless --format asks.",
      valueName: "file"),
    completion: .file())
  var write: String?

  @Flag(help: "Put each field's meaning, arithmetic and RFC section under it (tree).")
  var explain = false

  @Flag(help: "Show long bodies whole, not their first 16 rows (tree, messages).")
  var full = false

  @Option(
    help: ArgumentHelp(
      "The first layer of every packet, instead of what is detected: a link type by libpcap's name or number (--list-link-types), or a protocol that stands alone, such as tcp or http (--list-protocols).",
      valueName: "name"))
  var linkType: LinkTypeOption?

  @Option(
    help: ArgumentHelp(
      "Decode what a number leads to as this protocol, such as udp.port==5000:http or ethertype==0x88b5:ip (--list-protocols). May be given several times.",
      valueName: "rule"))
  var decodeAs: [String] = []

  @OptionGroup(title: "Texts")
  var texts: TextInputOptions

  @Option(
    help: ArgumentHelp(
      "Colour the tree, messages, conversations, and trouble in summaries: auto (on a terminal, unless NO_COLOR is set), always, never.",
      valueName: "when"))
  var color: ColorChoice = .auto

  @Option(
    help: ArgumentHelp(
      "The width of tree and messages in columns, instead of the terminal's (or 100).", valueName: "columns"))
  var width: Int?

  @Flag(
    help:
      "List every field: name, label, explanation, source. Files are then prefixes of names: dissect --list-fields tcp."
  )
  var listFields = false

  @Flag(help: "List the protocols that are decoded: name, label, source, what each is found by.")
  var listProtocols = false

  @Flag(help: "List the link types: number, name, what it is.")
  var listLinkTypes = false

  @OptionGroup(title: "Columns")
  var columns: ColumnOptions

  @OptionGroup(title: "Conversations and totals")
  var report: ReportOptions

  @OptionGroup(title: "Bytes for other programs")
  var emitting: EmitOptions

  @OptionGroup(title: "Live capture")
  var live: LiveOptions

  @OptionGroup(title: "As tshark has them")
  var habits: TsharkOptions

  @Flag(name: [.short, .long], help: "Report on stderr what was detected and read.")
  var verbose = false

  @Flag(name: [.short, .long], help: "Say nothing on stderr but errors.")
  var quiet = false

  func validate() throws {
    for rule in decodeAs {
      do throws(DecodeAsRule.Fault) {
        _ = try DecodeAsRule(rule)
      } catch {
        throw ValidationError("--decode-as \(rule): \(error.message).")
      }
    }
    if let count, count < 1 { throw ValidationError("--count takes a number from 1 up, not \(count).") }
    if let packet, let objection = PacketRanges.objection(to: packet) { throw ValidationError(objection) }
    let widths = TreeView.Options.minimumWidth...1000
    if let width, !widths.contains(width) {
      throw ValidationError("--width takes a number from \(widths.lowerBound) to \(widths.upperBound), not \(width).")
    }
    if live.live != nil, !inputs.isEmpty {
      throw ValidationError("--live reads no files; leave them out, or --live.")
    }
    if verbose, quiet { throw ValidationError("--verbose and --quiet contradict each other; give one.") }
    let objections = [
      habits.objection(format: format, columns: columns, emitting: emitting, report: report, live: live),
      columns.objection(format: asked, emitting: emitting, report: report, headings: habits),
      emitting.objection(format: asked, explain: explain, write: write),
      report.objection(format: asked, emitting: emitting, write: write),
    ]
    if let objection = objections.compactMap({ $0 }).first { throw ValidationError(objection) }
    let shownName = report.viewOption ?? shown.rawValue
    if explain, shown != .tree { throw ValidationError("--explain goes with --format tree, not \(shownName).") }
    if full, shown != .tree, shown != .messages {
      throw ValidationError("--full goes with --format tree or messages, not \(shownName).")
    }
    if let write, let objection = WriteOptions.objection(to: write, format: asked) { throw ValidationError(objection) }
  }

  /// What is read: operands, and those of `-r`.
  private var inputs: [String] { habits.read + files }

  /// The format that is asked for, in whichever way.
  private var asked: Format? { format ?? habits.format ?? (columns.column.isEmpty ? nil : .fields) }

  /// The form that bytes are asked for in.
  private var emitted: EmitForm? { habits.emits ? .hexdump : emitting.emit?.form }

  /// The view that is asked for, or the usual one: none where packets are saved, or their bytes printed.
  private var shown: Format { asked ?? (write == nil && emitted == nil && !report.isAny ? .tree : .none) }

  /// Whether packets are printed beside being saved.
  private var isShowing: Bool {
    write == nil && report.exportBodies == nil || shown != .none || emitted != nil || report.isView
  }

  /// ArgumentParser's own entry point exits with 64 on wrong usage; ours is 2, as other Unix tools have it.
  static func main() {
    let command: Dissect
    do {
      command = try parse()
    } catch {
      let isHelp = exitCode(for: error) == .success
      let hint = isHelp ? nil : TsharkHint.hint(for: Array(CommandLine.arguments.dropFirst()))
      let message = TsharkHint.putting(hint, into: fullMessage(for: error))
      isHelp ? Terminal.write(message + "\n", to: .output) : Terminal.write(message + "\n", to: .error)
      Terminal.exit(isHelp ? 0 : 2)
    }
    Terminal.exit(command.status())
  }

  private func status() -> Int32 {
    Terminal.ignoreClosedPipes()
    if listFields { return Listing.fields(prefixes: files) }
    if listProtocols { return Listing.protocols() }
    if listLinkTypes { return Listing.linkTypes() }
    if texts.listInputs { return Listing.inputs() }
    if live.listInterfaces { return InterfaceListing.run(isQuiet: quiet) }
    let liveSession = live.settings(linkType: linkType?.firstLayer.linkType).map { settings in
      LiveSession(
        settings: settings, filter: filter, duration: live.duration ?? habits.duration, user: live.user,
        writesOutput: write == "-" || emitted != nil || report.isView || (write == nil && shown != .none),
        isQuiet: quiet, isVerbose: verbose)
    }
    let files = inputs.isEmpty ? ["-"] : inputs
    let isTyped = files.contains("-") && Terminal.isInputTerminal
    if liveSession == nil, isTyped, !quiet {
      Terminal.complain("paste a hexdump; an empty line ends it, and Ctrl-D ends the last")
    }
    let session = Session(
      files: files, filter: filter, condition: condition, limit: count, wanted: packet.flatMap { PacketRanges($0) },
      firstLayer: linkType?.firstLayer, rules: decodeAs.compactMap { try? DecodeAsRule($0) },
      text: TextOptions(
        form: texts.input?.form, explains: texts.explainInput, isQuiet: quiet, isVerbose: verbose), isVerbose: verbose,
      writing: write.map {
        WriteOptions(path: $0, isQuiet: quiet, placement: liveSession == nil ? .whenFinished : .atOnce)
      },
      export: report.export(format: asked, isEmitting: emitted != nil, write: write, isQuiet: quiet),
      isShowing: texts.explainInput ? asked != nil || report.isView : isShowing,
      isProgressWanted: !quiet && !isTyped && liveSession == nil, live: liveSession)
    if let emitted { return session.run(EmitView(emitted, of: emitting.selection)) }
    if let follow = report.follow {
      return session.run(
        FollowView(follow.stream, report.followAs?.form ?? .text, isColored: color.isOn && report.followAs != .raw))
    }
    if report.statistics { return session.run(StatisticsView(asked == .json ? .json : .text)) }
    switch shown {
    case .tree:
      let options = TreeView.Options(
        width: width ?? Terminal.width ?? 100, isColored: color.isOn, explains: explain, isFull: full)
      return session.run(TreeView(options))
    case .summary: return session.run(SummaryView(isColored: color.isOn))
    case .json: return session.run(JSONView())
    case .fields: return session.run(FieldsView(columns.settings(habits)))
    case .ek: return session.run(SearchView())
    case .pdml: return session.run(MarkupView(creator: "dissect/\(version)"))
    case .messages:
      return session.run(
        MessagesView(width: width ?? Terminal.width ?? 100, isColored: color.isOn, isFull: full))
    case .none: return session.run(NoView())
    }
  }
}

/// The views, as the command line names them.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case tree
  case summary
  case json
  /// A column for each field that is asked for.
  case fields
  /// Documents for Elasticsearch and OpenSearch, as tshark prints them.
  case ek
  /// Packet Details Markup Language, as tshark prints it.
  case pdml
  /// HTTP's requests with their responses.
  case messages
  /// Decodes and shows nothing: for measuring, and for exit statuses.
  case none
}

/// A link type or a protocol, as the command line names it.
struct LinkTypeOption: ExpressibleByArgument {
  let firstLayer: FirstLayer

  init?(argument: String) {
    guard let firstLayer = FirstLayer(name: argument) else { return nil }
    self.firstLayer = firstLayer
  }
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never

  var isOn: Bool {
    switch self {
    case .auto: Terminal.isOutputTerminal && !Terminal.hasNoColor
    case .always: true
    case .never: false
    }
  }
}
