import Packets

/// Lines with a packet's number and time above its rows: scapy's `PacketList.hexdump()`, and `tshark -P -x` where it
/// prints absolute times (`-t ad`, `-t e`):
///
///     0000 22:13:20.123456 Ether / IP / ICMP 192.0.2.1 > 192.0.2.2 echo-request 0 / Raw
///     0000  02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00  ..............E.
struct IndexedRowsForm: Form {
  var name: String { "numbered packets" }
  var description: String { "a packet's number and time above its rows: scapy, tshark -P -x" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let heading = heading(line, of: text), line + 1 < text.lineCount else { return nil }
    let first = text.isEmpty(line + 1) ? line + 2 : line + 1
    guard var reading = OffsetRows.reading(at: first, of: text, with: context) else { return nil }
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  private func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), characters.first?.isDecimalDigit == true else { return nil }
    let number = characters.prefix { $0.isDecimalDigit }
    guard number.count <= 12, characters.dropFirst(number.count).first?.isBlank == true else { return nil }
    let rest = characters.dropFirst(number.count).drop { $0.isBlank }
    guard let time = TcpdumpTime.parse(rest), rest.words.count >= 3 else { return nil }
    return Heading(time: time)
  }
}

/// Rows with bare offsets, as most tools print them.
enum OffsetRows {
  private static let forms: [any RowForm] = [HexdumpCanonicalForm(), OdForm(), TsharkForm(), OffsetGroupsForm()]

  /// Reads the packet whose first row, at offset 0, is at `line`.
  static func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard line < text.lineCount, let row = Row(line, of: text, notation: .bare), row.startsAtZero(in: text),
      row.offset.count >= 3
    else { return nil }
    for form in forms where form.name == context.template?.formName {
      let rows = SteadyRows(form, of: text, upTo: text.lineCount, with: context)
      if let steady = rows?.read(from: line) { return steady }
    }
    for form in forms {
      if let reading = form.reading(at: line, of: text, with: context), reading.packet != nil { return reading }
    }
    return nil
  }
}
