internal import ArgumentParser
import Rendering

/// The options that print packets' bytes for other programs.
struct EmitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Print the packets' bytes, all of them or those of --field, in a form that other programs, and dissect, read.",
      valueName: "form"))
  var emit: FormOption?

  @Option(
    help: ArgumentHelp(
      "With --emit: the bytes of each field of this name (--list-fields), or of a protocol's header, such as tcp.",
      valueName: "name"))
  var field: String?

  func validate() throws {
    guard let field else { return }
    guard emit != nil else { throw ValidationError("--field goes with --emit only.") }
    do throws(FieldNames.Fault) {
      _ = try FieldSelection(name: field)
    } catch {
      throw ValidationError("--field: \(Diagnostics.visible(error.message))")
    }
  }

  /// What is wrong with the option beside others, in words for the user; `nil` where nothing is.
  func objection(format: Format?, explain: Bool, write: String?) -> String? {
    guard emit != nil else { return nil }
    if let format { return "--emit and --format \(format.rawValue) would both print the packets; give one." }
    if explain { return "--explain goes with --format tree, not with --emit." }
    if write == "-" { return "--write - and --emit would both print on standard output; write to a file." }
    guard emit?.form == .raw, Terminal.isOutputTerminal else { return nil }
    return "Standard output is a terminal, which bytes of packets could command; redirect it, or take --emit hex."
  }

  /// Which field's bytes are printed; `nil` for whole packets'.
  var selection: FieldSelection? { field.flatMap { try? FieldSelection(name: $0) } }
}

/// A form, as the command line names it.
struct FormOption: ExpressibleByArgument {
  let form: EmitForm

  init?(argument: String) {
    guard let form = EmitForm(rawValue: argument) else { return nil }
    self.form = form
  }

  static var allValueStrings: [String] { EmitForm.allCases.map(\.rawValue) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
