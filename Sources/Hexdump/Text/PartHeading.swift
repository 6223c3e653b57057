import Packets

/// A line above bytes that says they are a part of a packet, as `Data (32 bytes)` and `TCP option:` do.
struct PartHeading {
  let name: String
  /// Whether the part has no protocol that the bytes could be of, so that what they look like is chance.
  let isOfNone: Bool

  /// The heading right above a line, or with an empty line between; `nil` where none says that `count` bytes are a part.
  init?(above line: Int, count: Int, of text: DumpText) {
    guard line > 0 else { return nil }
    let above = text.isEmpty(line - 1) ? line - 2 : line - 1
    guard above >= 0, let characters = Heading.line(above, of: text), characters.count <= 200 else { return nil }
    let heading = characters.string
    let name = heading.hasSuffix(":") ? String(heading.dropLast()) : heading
    let words = name.lowercased().split { $0 == " " }.map(String.init)
    guard let last = words.last, !words.contains(where: Self.wholes.contains) else { return nil }
    let isOption = Self.options.contains(last)
    guard isOption || (words.count > 2 && Self.states(count, name)) else { return nil }
    self.name = name
    isOfNone = isOption || words[0] == "data"
  }

  /// Whether a line ends with the size of what it names: `Data (32 bytes)`.
  static func states(_ count: Int, _ line: String) -> Bool { line.hasSuffix("(\(count.counted("byte")))") }

  private static let options: Set<String> = ["option", "options"]
  private static let wholes: Set<String> = ["frame", "packet", "datagram"]
}
