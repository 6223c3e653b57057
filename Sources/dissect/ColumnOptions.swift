internal import ArgumentParser
import Rendering

/// The options that print a line of columns for each packet.
struct ColumnOptions: ParsableArguments {
  @Option(
    name: [.customShort("e"), .long],
    help: ArgumentHelp(
      "Print a line of columns for each packet: this field (--list-fields), protocol, frame.* field, or _ws.col.* part of the summary. May be given several times.",
      valueName: "name"))
  var column: [String] = []

  @Option(
    help: ArgumentHelp(
      "What stands between columns, instead of a tab: any characters, \\t, or as tshark has them /t and /s.",
      valueName: "characters"))
  var separator: String?

  @Flag(help: "Name the columns in a line above all others.")
  var header = false

  @Flag(help: "Print columns as comma-separated values (RFC 4180).")
  var csv = false

  @Option(help: ArgumentHelp("Which of several values a column has: first, last, or all.", valueName: "which"))
  var occurrence: OccurrenceChoice?

  @Option(
    help: ArgumentHelp("What stands between several values of one column, instead of a comma.", valueName: "characters")
  )
  var aggregator: String?

  func validate() throws {
    for name in column { _ = try Self.column(name) }
    if let separator, ColumnSeparator(separator) == nil {
      throw ValidationError(
        "--separator needs a character that is no letter, digit or backslash, so that values can be told apart.")
    }
    if csv, separator != nil { throw ValidationError("--csv separates columns by commas; leave out --separator.") }
  }

  private static func column(_ name: String) throws -> Column {
    do throws(FieldNames.Fault) {
      return try Column(name: name)
    } catch {
      throw ValidationError("--column: \(Diagnostics.visible(error.message))")
    }
  }

  /// What is wrong with the options beside others, in words for the user; `nil` where nothing is.
  func objection(format: Format?, emitting: EmitOptions, report: ReportOptions, headings: TsharkOptions) -> String? {
    if column.isEmpty {
      if format == .fields { return "--format fields takes -e and a field's name for each column." }
      return given.map { "\($0) goes with --column only." }
    }
    if let format, format != .fields {
      return "--column prints columns, which --format \(format.rawValue) does not; leave out one of them."
    }
    if emitting.emit != nil { return "--column and --emit would both print the packets; give one." }
    if csv, headings.separator != nil { return "--csv separates columns by commas; leave out -E separator." }
    return report.viewOption.map { "--column and \($0) would both print on standard output; give one." }
  }

  /// The first of the options that say how columns are printed, where there is one.
  private var given: String? {
    let options = [
      ("--separator", separator != nil), ("--header", header), ("--csv", csv), ("--occurrence", occurrence != nil),
      ("--aggregator", aggregator != nil),
    ]
    return options.first { $0.1 }?.0
  }

  /// How columns are printed. What `-E` says holds where no option of dissect's own says otherwise.
  func settings(_ habits: TsharkOptions) -> FieldsView.Options {
    var settings = FieldsView.Options(columns: column.compactMap { try? Self.column($0) })
    let text = separator ?? habits.separator
    settings.separator = csv ? nil : text.flatMap { ColumnSeparator($0) } ?? .tab
    settings.hasHeader = header || habits.hasHeader
    settings.occurrence = occurrence?.occurrence ?? habits.occurrence ?? .all
    settings.aggregator = aggregator ?? habits.aggregator ?? ","
    return settings
  }
}

/// Which of several values a column has, as the command line names it.
enum OccurrenceChoice: String, CaseIterable, ExpressibleByArgument {
  case first
  case last
  case all

  var occurrence: FieldsView.Occurrence {
    switch self {
    case .first: .first
    case .last: .last
    case .all: .all
    }
  }
}
