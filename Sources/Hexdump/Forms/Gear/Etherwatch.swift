import Packets

/// What OpenVMS's ETHERWATCH prints: the Ethernet header in two lines, and rows whose offsets are decimal:
///
///     From 00-D0-C0-D2-4D-60 [MF1] to AA-00-04-00-FC-94 [PSERVB]
///     Protocol 08-00 00 00-00-00-00-00,   60 byte buffer at 10-OCT-2001 10:20:45.16
///       [E..<8...........]-    0-[45 00 00 3C 38 93 00 00 1D 06 D2 12 80 93 11 1A]
struct EtherwatchForm: Form {
  var name: String { "ETHERWATCH" }
  var description: String { "OpenVMS's ETHERWATCH: decimal offsets" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard line + 2 < text.lineCount, let first = Heading.line(line, of: text), first.starts(with: "From "),
      let middle = first.firstIndex(of: " to "), let second = Heading.line(line + 1, of: text),
      second.starts(with: "Protocol "), let comma = second.firstIndex(of: ","),
      let length = second.number(behind: ","), let source = Self.bytes(first.dropFirst(5).words[0]),
      let destination = first[(middle + 4)...].words.first.flatMap(Self.bytes), source.count == 6,
      destination.count == 6, let header = Self.header(second[..<comma].dropFirst(9), length: length)
    else { return nil }
    var bytes = PacketBytes()
    bytes.append(contentsOf: destination + source + header)
    let start = bytes.count
    var end = line + 2
    var errors: [InputError] = []
    while end < text.lineCount, bytes.count - start < length, let row = Self.row(end, of: text) {
      guard let read = Self.bytes(row.bytes), row.offset == bytes.count - start else {
        let message = "This row is not whole bytes at the next offset; the packet ends before it."
        errors.append(text.error(message, line: end, at: text.line(end).lowerBound))
        break
      }
      bytes.append(contentsOf: read)
      end += 1
    }
    guard end > line + 2 || length == 0 else { return nil }
    let lines = line...(end - 1)
    var reading = FormResult(
      formName: name, strength: .run, lines: line..<end, packet: PacketText(bytes: bytes.bytes, lines: lines),
      errors: errors)
    let time = second.firstIndex(of: " at ").flatMap { VMSTime.parse(second[($0 + 4)...]) }
    Heading(time: time, length: start + length).complete(&reading, heading: line, of: text)
    return reading
  }

  /// A row's offset, and what is in its last brackets.
  private static func row(_ line: Int, of text: DumpText) -> (offset: Int, bytes: ArraySlice<UInt8>)? {
    guard let characters = Heading.line(line, of: text), characters.last == "]",
      let bracket = characters.lastIndex(of: "["), bracket >= characters.startIndex + 2,
      characters[bracket - 1] == "-"
    else { return nil }
    let digits = characters[..<(bracket - 1)].reversed().prefix { $0.isDecimalDigit }
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    let offset = digits.reversed().reduce(0) { $0 * 10 + Int($1 - "0") }
    return (offset, characters[(bracket + 1)...].dropLast())
  }

  /// Bytes with dashes or blanks between.
  private static func bytes(_ characters: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for word in characters.split(whereSeparator: { $0 == "-" || $0.isBlank }) {
      guard word.count == 2, let high = word[word.startIndex].hexValue, let low = word[word.startIndex + 1].hexValue
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// What is after the addresses: an EtherType, or a length and the headers of IEEE 802.2.
  private static func header(_ characters: ArraySlice<UInt8>, length: Int) -> [UInt8]? {
    guard let all = bytes(characters), all.count == 8 else { return nil }
    if all[2...].allSatisfy({ $0 == 0 }) { return Array(all[..<2]) }
    let isSNAP = all[0] == 0xAA && all[1] == 0xAA && all[2] == 3
    let header = isSNAP ? all[...] : all[2] & 3 == 3 ? all[..<3] : all[..<4]
    let total = header.count + length
    return [UInt8(truncatingIfNeeded: total >> 8), UInt8(truncatingIfNeeded: total)] + header
  }
}

/// Times such as `10-OCT-2001 10:20:45.16`; the zone is not named and taken for UTC.
enum VMSTime {
  static func parse(_ characters: ArraySlice<UInt8>) -> Timestamp? {
    let words = characters.words
    guard words.count >= 2 else { return nil }
    let date = words[0].split(separator: "-")
    guard date.count == 3, let day = Int(date[0].string), (1...31).contains(day), date[1].count == 3,
      let month = CiscoTime.month(date[1]), let year = Int(date[2].string), (1970...2200).contains(year),
      var time = TcpdumpTime.parse(words[1]), time.reference == .midnight
    else { return nil }
    time.reference = .epoch
    time.seconds += Int64(TcpdumpTime.daysSinceEpoch(year: year, month: month, day: day)) * 86_400
    return time
  }
}
