import Packets

/// What Toshiba's routers print with `snoop dump`; the line above the rows has the length:
///
///     [No.1] 00:00:09.14 B1:1 Tx 207.193.26.136->151.164.1.8 DNS  SPORT=1028 LEN=38 CHKSUM=4FD4
///     OFFSET 0001-0203-0405-0607-0809-0A0B-0C0D-0E0F 0123456789ABCDEF LEN=67
///     0000 : FF03 003D C000 0008 2145 0000 3A12 6500 ...=....!E..:.e.
struct ToshibaForm: HeadedRowForm {
  var name: String { "Toshiba snoop" }
  var description: String { "Toshiba routers' snoop dump" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    guard var row = Row(line, of: text, notation: .bare), row.offset.count == 4,
      text.characters[row.area.prefix(3)].elementsEqual(" : ".utf8)
    else { return nil }
    row.area = (row.area.lowerBound + 2)..<row.area.upperBound
    return row
  }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), let start = characters.prefix(64).firstIndex(of: "[No.") else {
      return nil
    }
    let words = characters[start...].words
    guard words.count >= 4, TcpdumpTime.isTime(words[1]) else { return nil }
    var heading = Heading(interfaceName: words[2].string)
    if words[3].elementsEqual("Tx".utf8) { heading.direction = .outbound }
    if words[3].elementsEqual("Rx".utf8) { heading.direction = .inbound }
    // The line with the packet's addresses is long, and consoles break it.
    for next in (line + 1)..<max(line + 1, min(text.lineCount, line + 6)) {
      guard let ruler = Heading.line(next, of: text), ruler.starts(with: "OFFSET 0001-0203") else { continue }
      heading.length = ruler.number(behind: "LEN=")
      return heading
    }
    return nil
  }
}
