import Packets

/// What IBM i prints of a communications trace: a line for each record, the headers' bytes after their names, and the
/// data in words of 16 or 64 digits. They are put together to the frame:
///
///           8   S      145  11:43:59.82956               0006299C14AE  0006299C14FE   ETHV2   Type: 0800
///                           IP Header  :  45000091388B40004006CC860A1490960A149097
///              Data . . . . . :  5443503200020010 0000004980000000  B800000080470103 01001E0000002000   *TCP2….. .*
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

  /// A record's line, and the Ethernet header that it says.
  private func record(_ line: Int, of text: DumpText) -> (heading: Heading, header: [UInt8])? {
    guard let characters = Heading.line(line, of: text), characters.first?.isDecimalDigit == true,
      let type = characters.firstIndex(of: "Type: "), let format = characters.firstIndex(of: " ETHV2 "), format < type
    else { return nil }
    let words = characters[..<format].words
    guard words.count >= 6, words[1].count == 1, words[1].first == "S" || words[1].first == "R",
      let length = Int(words[2].string), (0..<100_000).contains(length), TcpdumpTime.isTime(words[3]),
      let destination = HexText.bytes(words[words.count - 2]), let source = HexText.bytes(words[words.count - 1]),
      destination.count == 6, source.count == 6,
      let etherType = characters[(type + 6)...].words.first.flatMap(HexText.bytes), etherType.count == 2
    else { return nil }
    // The length is that of the data without the Ethernet header.
    let heading = Heading(
      time: TcpdumpTime.parse(words[3]), direction: words[1].first == "S" ? .outbound : .inbound, length: 14 + length)
    return (heading, destination + source + etherType)
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
