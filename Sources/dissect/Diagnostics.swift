import Capture
import Filtering
import Packets

/// Errors as they stand on stderr: `dissect: FILE:LINE:COLUMN: what is wrong`, with the line and a caret under it.
enum Diagnostics {
  static func complain(_ error: InputError) { Terminal.write(text(error), to: .error) }

  /// What libpcap says of a filter, with the filter and a caret under the place that it cannot be read at.
  static func complain(_ error: FilterError) {
    let kind = error.isOnlyOfLinkType ? " for \(error.linkType.name) packets" : ""
    let place = error.place
    Terminal.write(
      "dissect: the filter cannot be used\(kind): \(visible(error.message))\n"
        + excerpt(error.expression, place.map { $0 + 1 }) + advice(on: error.expression), to: .error)
  }

  /// Where a filter of libpcap's speaks of fields: which option takes those.
  private static func advice(on expression: String) -> String {
    guard FieldFilter.fault(of: expression) == nil || FieldFilter.speaksOfFields(expression) else { return "" }
    return "  -f takes libpcap's language (pcap-filter(7)); for fields use -Y.\n"
  }

  /// What is wrong with a filter over fields, with a caret under the place.
  static func complain(_ fault: FilterFault) {
    Terminal.write(
      "dissect: --where: \(visible(fault.message))\n" + excerpt(fault.expression, fault.place + 1), to: .error)
  }

  static func text(_ error: InputError) -> String {
    switch error.place {
    case .whole: "dissect: \(visible(error.input)): \(error.message)\n"
    case .byte(let offset): "dissect: \(visible(error.input)): byte \(offset): \(error.message)\n"
    case .line(let line, let column, let text):
      "dissect: \(visible(error.input)):\(line):\(column): \(error.message)\n" + excerpt(text, column)
    }
  }

  /// The line, cut to what is around the column, and a caret under it. Control characters become blanks, so that the
  /// caret stands where it should and nothing in the text reaches the terminal.
  private static func excerpt(_ text: String, _ column: Int?) -> String {
    let longest = 100
    // Of a very long line, only the start is there.
    let isMarked = column.map { $0 - 1 <= text.unicodeScalars.count } ?? false
    let column = isMarked ? column ?? 1 : 1
    let characters = Array(text.unicodeScalars.prefix(max(column, 1) + longest))
    let start = max(0, min(column - 1 - longest / 2, characters.count - longest))
    let shown = visible(characters[start..<min(characters.count, start + longest)])
    let caret = String(repeating: " ", count: max(0, column - 1 - start)) + "^"
    return isMarked ? "  \(shown)\n  \(caret)\n" : "  \(shown)\n"
  }

  /// Text from an input, without what a terminal would obey.
  static func visible(_ text: String) -> String { visible(text.unicodeScalars) }

  private static func visible(_ text: some Sequence<Unicode.Scalar>) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text { shown.append(visible(scalar)) }
    return String(shown)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: " "
    case .format, .surrogate, .privateUse, .unassigned: "\u{fffd}"
    default: scalar
    }
  }
}
