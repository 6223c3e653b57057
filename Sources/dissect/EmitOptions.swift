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
    guard FieldSelection(name: field) == nil else { return }
    let near = FieldSelection.names(near: field)
    let advice = near.isEmpty ? "--list-fields lists all" : "is it \(near.joined(separator: ", ")) ?"
    throw ValidationError("--field: no field is called '\(Diagnostics.visible(field))'; \(advice)")
  }

  /// What is wrong with the option beside others, in words for the user; `nil` where nothing is.
  func objection(format: Format?, explain: Bool, write: String?) -> String? {
    guard emit != nil else { return nil }
    if let format { return "--emit and --format \(format.rawValue) would both print the packets; give one." }
    if explain { return "--explain goes with --format tree, not with --emit." }
    guard write == "-" else { return nil }
    return "--write - and --emit would both print on standard output; write to a file."
  }

  /// The view that prints the bytes; `nil` where that was not asked for.
  var view: EmitView? {
    emit.map { EmitView($0.form, of: field.flatMap { FieldSelection(name: $0) }) }
  }
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
