/// What Cisco ASA's `show capture … dump` prints; one blank is before the text:
///
///        1: 20:40:01.108469       192.0.2.1 > 192.0.2.2 icmp: echo request
///     0x0000 0200 0000 0002 0200 0000 0001 0800 4500 ..............E.
struct CiscoASAForm: HeadedRowForm {
  var name: String { "Cisco ASA show capture" }
  var description: String { "Cisco ASA's show capture … dump" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    guard let row = Row(line, of: text, notation: .bare), row.offset.count >= 4,
      row.isPrefixed(in: text)
    else { return nil }
    return row
  }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), characters.first?.isDecimalDigit == true else { return nil }
    var scanner = TcpdumpTime.Scanner(rest: characters)
    guard scanner.number(1...9) != nil, scanner.take(":"), scanner.take(" "), TcpdumpTime.isTime(scanner.rest) else {
      return nil
    }
    return Heading(time: TcpdumpTime.parse(scanner.rest))
  }
}
