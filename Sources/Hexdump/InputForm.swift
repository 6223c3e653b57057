/// A form of text as the command line names it.
public struct InputForm: Hashable, Sendable {
  /// The name without blanks, such as `hexdump-C`.
  public let name: String
  /// What the form is, in half a line.
  public let description: String

  /// Every form that texts are searched for, in the order in which equal evidence prefers them.
  public static let all = Forms.all.map { InputForm(name: $0.inputName, description: $0.description) } + [binary]

  /// No text but the bytes of one packet themselves.
  public static let binary = InputForm(
    name: "binary", description: "no text: the bytes of one packet themselves, as of Wireshark's raw copies")

  /// A form by its name, in either case of letters where that is enough; with blanks as messages have it too.
  public init?(named name: String) {
    let wanted = Self.inputName(name)
    let matches = Self.all.filter { $0.name.lowercased() == wanted.lowercased() }
    guard let form = matches.first(where: { $0.name == wanted }) ?? matches.first else { return nil }
    self = form
  }

  private init(name: String, description: String) {
    self.name = name
    self.description = description
  }

  /// A form's name with its blanks made dashes.
  static func inputName(_ name: String) -> String {
    var result: [UInt8] = []
    for character in name.utf8 where !(character == "-" && result.last == "-") {
      result.append(character == " " ? "-" : character)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
