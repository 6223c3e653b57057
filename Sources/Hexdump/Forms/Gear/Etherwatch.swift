import Packets

/// What OpenVMS's ETHERWATCH prints: the Ethernet header in two lines, and rows whose offsets are decimal.
struct EtherwatchForm: Form {
  var name: String { "ETHERWATCH" }
  var description: String { "OpenVMS's ETHERWATCH: decimal offsets" }
  var manual: FormManual {
    FormManual(
      .systems,
      "OpenVMS's ETHERWATCH: the Ethernet header in two lines, which is put before the rows, and decimal offsets.",
      example: """
        From 02-00-00-00-00-01 [MF1] to 02-00-00-00-00-02 [PSERVB]
        Protocol 08-00 00 00-00-00-00-00,   28 byte buffer at 10-OCT-2001 10:20:45.16
          [E.......@.......]-    0-[45 00 00 1C 00 01 00 00 40 01 F6 DC C0 00 02 01]
          [.........4..    ]-   16-[C0 00 02 02 08 00 E5 CA 12 34 00 01]
        """)
  }

  private static let headings: [LinePattern] = [
    "Protocol \(.some), \(.length) byte\(.some) at \(.day)-\(.monthName)-\(.year) \(.clock)",
    "Protocol \(.some), \(.length)",
  ]

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard line + 2 < text.lineCount, let first = Heading.line(line, of: text), first.starts(with: "From "),
      let middle = first.firstIndex(of: " to "), let second = Heading.line(line + 1, of: text),
      var heading = LineMatcher.match(Self.headings, second)?.heading, let length = heading.length,
      let source = first.dropFirst(5).words.first.flatMap(Self.bytes), source.count == 6,
      let destination = first[(middle + 4)...].words.first.flatMap(Self.bytes), destination.count == 6,
      let header = Self.header(second.dropFirst(9).prefix { $0 != "," }, length: length)
    else { return nil }
    let table = TableLayout(
      name: name, isEvident: true, isUnbroken: true, width: 16, length: length,
      row: { line, bytes in Self.row(line, of: text, offset: bytes.count) },
      looksLikeRow: { Self.parts($0, of: text) != nil })
    var reading = FormResult(
      formName: name, strength: .run, lines: line..<line + 2, packet: PacketText(bytes: [], lines: line...line + 1))
    if let row = table.row(line + 2, PacketBytes()),
      let rows = TableReader.reading(table, from: row, of: text, with: context)
    {
      reading = reading.goingOn(in: rows)
    } else if length > 0 {
      return nil
    }
    let start = destination + source + header
    reading.packet?.bytes.insert(contentsOf: start, at: 0)
    heading.length = start.count + length
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  private static func row(_ line: Int, of text: DumpText, offset: Int) -> TableRow? {
    guard let row = parts(line, of: text), row.offset == offset, let bytes = bytes(row.bytes) else { return nil }
    return TableRow(line, bytes, address: offset, place: text.start(of: line))
  }

  /// A row's offset, and what is in its last brackets.
  private static func parts(_ line: Int, of text: DumpText) -> (offset: Int, bytes: ArraySlice<UInt8>)? {
    guard let characters = Heading.line(line, of: text), characters.last == "]",
      let bracket = characters.lastIndex(of: "["), bracket >= characters.startIndex + 2,
      characters[bracket - 1] == "-"
    else { return nil }
    let count = characters[..<(bracket - 1)].reversed().prefix { $0.isDecimalDigit }.count
    let offset = characters[(bracket - 1 - count)..<(bracket - 1)].number(radix: 10)
    return count <= 6 ? offset.map { (Int($0), characters[(bracket + 1)...].dropLast()) } : nil
  }

  /// Bytes with dashes or blanks between.
  private static func bytes(_ characters: ArraySlice<UInt8>) -> [UInt8]? {
    let words = characters.split { $0 == "-" || $0.isBlank }
    return words.allSatisfy { $0.count == 2 } ? HexText.bytes(Array(words.joined())[...]) : nil
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
