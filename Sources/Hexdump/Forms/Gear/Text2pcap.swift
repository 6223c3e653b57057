import Packets

/// The lines that text2pcap knows before a packet's rows: `I` or `O` for the direction, and a time:
///
///     I 2019-05-14T19:04:57Z
///     000000 00 0e b6 00 00 02 00 0e b6 00 00 01 08 00 45 00
struct Text2pcapForm: Form {
  var name: String { "text2pcap input" }
  var description: String { "text2pcap's input: I or O, a time, and rows" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let heading = heading(line, of: text),
      var reading = OffsetRows.reading(at: line + 1, of: text, with: context)
    else { return nil }
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  private func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), characters.count <= 40 else { return nil }
    var heading = Heading()
    var rest = characters
    if let first = rest.first, ["I", "i", "O", "o"].contains(first),
      rest.count == 1 || rest.dropFirst().first == " "
    {
      heading.direction = first.lowercased == "i" ? .inbound : .outbound
      rest = rest.dropFirst(2)
    }
    guard !rest.isEmpty else { return heading }
    if rest.last == "Z" { rest = rest.dropLast() }
    guard TcpdumpTime.isTime(rest), rest.words.count <= 2 else { return nil }
    heading.time = TcpdumpTime.parse(rest)
    return heading
  }
}
