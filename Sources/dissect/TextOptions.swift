internal import ArgumentParser
import Capture
import Dissection
import Hexdump
import Packets

/// The options about texts, as the command line has them.
struct TextInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read texts as this form (--list-inputs, dissect-dumps(5)) instead of what is detected.", valueName: "name"))
  var input: InputOption?

  @Flag(help: "List the forms of text that are read: name, what it is.")
  var listInputs = false

  @Flag(
    help:
      "Show for each line of a text what it was read as and which readings lost; packets only where --format is given.")
  var explainInput = false
}

/// A form of text, as the command line names it.
struct InputOption: ExpressibleByArgument {
  let form: InputForm

  init?(argument: String) {
    guard let form = InputForm(named: argument) else { return nil }
    self.form = form
  }

  static var allValueStrings: [String] { InputForm.all.map(\.name) }
}

/// How texts are read, and what is said of it on stderr.
struct TextOptions {
  /// The form that all texts have, where the user says so.
  let form: InputForm?
  /// Whether the decisions are shown line by line.
  let explains: Bool
  let isQuiet: Bool
  let isVerbose: Bool

  func reader(_ text: [UInt8], name: String, _ firstLayer: FirstLayer?, firstNumber: Int = 1) -> HexdumpReader {
    let judge = FirstLayerJudge()
    return HexdumpReader(
      text: text, name: name, linkType: firstLayer?.linkType, form: form, firstNumber: firstNumber,
      judge: judge.judge, firstLayerJudge: judge.firstLayer, messageJudge: judge.message)
  }

  /// A reader of a text that is too long, perhaps, to be in memory.
  func reader(_ text: TextSource, name: String, _ firstLayer: FirstLayer?, firstNumber: Int = 1) -> HexdumpReader {
    let judge = FirstLayerJudge()
    return HexdumpReader(
      supply: { (count) throws(InputError) in try text.read(count) }, name: name, linkType: firstLayer?.linkType,
      form: form, firstNumber: firstNumber, judge: judge.judge,
      firstLayerJudge: judge.firstLayer, messageJudge: judge.message)
  }

  /// Says in one line what was read of a text, as what, and what was skipped. Where it was nothing, an error said so.
  func say(_ report: InputReport, of name: String, _ compressions: [String]) {
    guard report.packetCount > 0 else { return }
    var line = "\(name): \(report)"
    if !compressions.isEmpty { line += "; the text is \(compressions.joined(separator: ", "))" }
    if isVerbose, let evidence = report.evidence { line += "; \(evidence)" }
    say(Diagnostics.visible(line))
  }

  func say(_ line: String) {
    if !isQuiet { Terminal.complain(line) }
  }
}
