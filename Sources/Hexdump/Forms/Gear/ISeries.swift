import Packets

/// What IBM i prints of a communications trace: a line for each record, the headers' bytes after their names, and the
/// data in words of 16 or 64 digits. They are put together to the frame.
struct ISeriesForm: Form {
  var name: String { "IBM i communications trace" }
  var description: String { "IBM i's communications trace" }
  private static let mostLines = 6000

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let record = record(line, of: text) else { return nil }
    var bytes = PacketBytes()
    bytes.append(contentsOf: record.header)
    var end = line + 1
    var used = end
    var goesOn = false
    while end < text.lineCount, end < line + Self.mostLines, !isRecord(end, of: text) {
      let part = part(end, of: text, isContinuation: goesOn)
      bytes.append(contentsOf: part ?? [])
      goesOn = part != nil
      end += 1
      if goesOn { used = end }
    }
    var reading = FormResult(
      formName: name, strength: .run, lines: line..<used,
      packet: PacketText(bytes: bytes.bytes, lines: line...(used - 1)))
    record.heading.complete(&reading, heading: line, of: text)
    return reading
  }

  private func isRecord(_ line: Int, of text: DumpText) -> Bool { record(line, of: text) != nil }

  private static let heading: LinePattern =
    "\(.number) \(.direction(in: "R", out: "S")) \(.length) \(.time) \(.some) ETHV2 \(.some)Type: "

  /// A record's line, and the Ethernet header that it says.
  private func record(_ line: Int, of text: DumpText) -> (heading: Heading, header: [UInt8])? {
    guard let characters = Heading.line(line, of: text),
      let (found, end) = LineMatcher.match([Self.heading], characters), let length = found.length,
      let addresses = characters.firstIndex(of: " ETHV2 ").map({ characters[..<$0].words.suffix(2) }),
      let header = HexText.bytes(Array((addresses + characters[end...].words.prefix(1)).joined())[...])
    else { return nil }
    // The length is that of the data without this header.
    var heading = found
    heading.length = header.count + length
    return header.count == 14 ? (heading, header) : nil
  }

  /// The bytes of a line: of a header after its name, of data, or what goes on from the line above.
  private func part(_ line: Int, of text: DumpText, isContinuation: Bool) -> [UInt8]? {
    guard let characters = Heading.line(line, of: text) else { return nil }
    var rest = characters
    if let colon = characters.prefix(while: { $0 != "*" }).firstIndex(of: ":") {
      let name = characters[..<colon].filter { $0 != " " && $0 != "." }
      let names = [
        "IPHeader", "IPv6Header", "TCPHeader", "UDPHeader", "ICMPHeader", "ICMPv6Hdr", "ARPHeader", "Data",
        "IPOptions", "OptionHdr",
      ]
      guard names.contains(where: { $0.utf8.elementsEqual(name) }) else { return nil }
      rest = characters[(colon + 1)...]
    } else if !isContinuation {
      return nil
    }
    let digits = rest.prefix { $0 != "*" }
    var bytes: [UInt8] = []
    for word in digits.words {
      guard let part = HexText.bytes(word) else { return nil }
      bytes += part
    }
    return bytes.isEmpty ? nil : bytes
  }
}

/// Words of hexadecimal digits.
enum HexText {
  static func bytes(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count % 2 == 0, !word.isEmpty else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count / 2)
    var position = word.startIndex
    while position < word.endIndex {
      guard let high = word[position].hexValue, let low = word[position + 1].hexValue else { return nil }
      bytes.append(high << 4 | low)
      position += 2
    }
    return bytes
  }
}
