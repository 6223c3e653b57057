/// What dissect-dumps(5) says of a form; `make man` writes the page's list of forms from it.
struct FormManual: Sendable {
  /// The parts of the page's list of forms, in its order.
  enum Section: String, CaseIterable {
    case offsets = "Rows with offsets"
    case plain = "Bytes without offsets"
    case numbers = "Numbers in other radices"
    case memory = "Editors, debuggers, memory"
    case programs = "Programs and data formats"
    case gear = "Network gear"
    case systems = "Other systems' traces"
    case payloads = "Payloads alone"

    /// What holds for all forms of a part.
    var introduction: String {
      switch self {
      case .gear: "Times, interfaces and directions that these forms show are the packets'."
      case .payloads:
        "These show messages without the layers below them. HTTP, TLS and DNS are recognised by their bytes."
      default: ""
      }
    }
  }

  var section: Section
  /// Sentences in which backticks stand around what is typed or printed.
  var text: String
  /// A dump in this form, which is read; empty where none can be shown.
  var example: String

  init(_ section: Section, _ text: String, example: String = "") {
    (self.section, self.text, self.example) = (section, text, example)
  }

  /// What the page says of a file that is no text.
  static let binary = FormManual(
    .plain,
    """
    No text, but the bytes of one packet themselves, such as Wireshark's raw copies. They are read where they are surely a
    packet.
    """)
}
