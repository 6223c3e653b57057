internal import ArgumentParser
import Rendering

/// Options of tshark that mean the same here, for the hands that know them. What it does otherwise is answered with the
/// option that does it here.
struct TsharkOptions: ParsableArguments {
  @Option(
    name: .customShort("r"), help: ArgumentHelp("Read a file, as an operand.", valueName: "file"),
    completion: .file())
  var read: [String] = []

  @Flag(name: .customShort("n"), help: "Accepted: names are never looked up.")
  var resolvesNoNames = false

  @Flag(name: .customShort("V"), help: "Show packets as a tree: --format tree.")
  var showsDetails = false

  @Flag(
    name: .customShort("x"), help: "Print packets as hexdumps: --emit hexdump. With -V, the tree, which has the bytes.")
  var showsBytes = false

  @Option(
    name: .customShort("T"),
    help: ArgumentHelp("Show packets as fields, ek, pdml, or text: --format.", valueName: "format"),
    completion: .list(["ek", "fields", "pdml", "text"]))
  var type: String?

  @Option(
    name: .customShort("E"),
    help: ArgumentHelp("With -e: header=y, separator=, occurrence=f, l or a, aggregator=.", valueName: "setting"))
  var columnSettings: [String] = []

  @Option(
    name: .customShort("a"), help: ArgumentHelp("With -i: duration:N, as --duration.", valueName: "condition"))
  var autostop: [String] = []

  func validate() throws {
    if let type, let advice = Self.advice(onType: type) { throw ValidationError("-T \(visible(type)): \(advice)") }
    for setting in columnSettings where !isUnderstood(setting) {
      throw ValidationError("-E \(visible(setting)): \(Self.advice(onSetting: setting))")
    }
    for condition in autostop where Self.duration(condition) == nil {
      let advice = condition.hasPrefix("packets:") ? "--count ends after so many packets." : "use duration:N."
      throw ValidationError("-a \(visible(condition)): \(advice)")
    }
  }

  private func visible(_ text: String) -> String { Diagnostics.visible(text) }

  // MARK: What is shown

  /// The format that is asked for; `nil` where none is.
  var format: Format? {
    switch type {
    case "fields": .fields
    case "ek": .ek
    case "pdml": .pdml
    case "text": showsDetails ? .tree : .summary
    default: showsDetails ? .tree : nil
    }
  }

  /// Whether bytes are asked for that no other view has.
  var emits: Bool { showsBytes && !showsDetails }

  private static func advice(onType type: String) -> String? {
    switch type {
    case "fields", "ek", "pdml", "text": nil
    case "json", "jsonraw":
      "tshark's JSON is not supported; use --format json (one object a line, with the bytes)"
    case "tabs": "use -e for each column, such as -e _ws.col.info"
    case "ps", "psml": "use --format summary"
    default: "unknown; use fields, ek, pdml or text"
    }
  }

  // MARK: Columns

  private func setting(_ name: String) -> String? {
    columnSettings.last { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.utf8.count + 1)) }
  }

  var hasHeader: Bool { setting("header") == "y" }
  var separator: String? { setting("separator") }
  var occurrence: FieldsView.Occurrence? {
    switch setting("occurrence") {
    case "f": .first
    case "l": .last
    case "a": .all
    default: nil
    }
  }
  var aggregator: String? { setting("aggregator").map { $0 == "/s" ? " " : $0 } }

  private func isUnderstood(_ setting: String) -> Bool {
    switch setting {
    case "header=y", "header=n", "occurrence=f", "occurrence=l", "occurrence=a", "quote=n", "bom=n", "escape=y": true
    default:
      setting.hasPrefix("separator=") && ColumnSeparator(String(setting.dropFirst("separator=".count))) != nil
        || setting.hasPrefix("aggregator=")
    }
  }

  private static func advice(onSetting setting: String) -> String {
    if setting.hasPrefix("quote=") { return "--csv puts values in quotes where they need it." }
    if setting.hasPrefix("escape=") { return "control characters are always escaped." }
    return "use header=y, separator=, occurrence=f, l or a, or aggregator=."
  }

  // MARK: Live capture

  /// After how many seconds to end.
  var duration: Double? { autostop.last.flatMap(Self.duration) }

  private static func duration(_ condition: String) -> Double? {
    guard condition.hasPrefix("duration:"), let seconds = Double(condition.dropFirst("duration:".count)) else {
      return nil
    }
    return seconds > 0 && seconds <= 1e8 ? seconds : nil
  }

  /// What is wrong with the options beside others, in words for the user; `nil` where nothing is.
  func objection(
    format: Format?, columns: ColumnOptions, emitting: EmitOptions, report: ReportOptions, live: LiveOptions
  ) -> String? {
    if let format, let own = self.format, format != own {
      return "--format \(format.rawValue) and \(type.map { "-T \($0)" } ?? "-V") ask for two formats; give one."
    }
    if !columnSettings.isEmpty, columns.column.isEmpty { return "-E goes with -e only." }
    if duration != nil, live.live == nil { return "-a goes with -i, or --live, only." }
    if duration != nil, live.duration != nil { return "-a and --duration say the same; give one." }
    guard emits else { return nil }
    if emitting.emit != nil || !columns.column.isEmpty || format != nil || type != nil || report.isView {
      return "-x prints hexdumps and nothing else; with -V, the tree has the bytes."
    }
    return nil
  }
}
