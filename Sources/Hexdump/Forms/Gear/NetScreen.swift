import Packets

/// What Juniper NetScreen and SSG firewalls' `snoop` prints: the time since the start, the interface, `i` or `o`, the
/// length, and the hardware addresses, from the source to the destination; lines about the headers; and the rows:
///
///     6843828.0: trust(o) len=98:00121ebbd132->00600868d659/0800
///                   192.168.1.1 -> 192.168.1.10/6
///                   00 60 08 68 d6 59 00 12 1e bb d1 32 08 00 45 00     .`.h.Y.....2..E.
struct NetScreenForm: HeadedForm {
  var name: String { "NetScreen snoop" }
  var description: String { "Juniper NetScreen's and SSG's snoop" }

  func rows(for heading: Heading) -> UnnumberedRows { UnnumberedRows(width: 16, length: heading.length) }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), characters.first?.isDecimalDigit == true else { return nil }
    var scanner = TcpdumpTime.Scanner(rest: characters)
    guard scanner.number(1...12) != nil, scanner.take("."), scanner.number(1...6) != nil, scanner.take(":"),
      scanner.take(" "), let bracket = scanner.rest.firstIndex(of: "(")
    else { return nil }
    let interface = scanner.rest[..<bracket]
    let rest = scanner.rest[bracket...]
    let isInbound = rest.starts(with: "(i) len=")
    guard isInbound || rest.starts(with: "(o) len="), interface.count <= 64, let length = rest.number(behind: "len=")
    else { return nil }
    return Heading(
      direction: isInbound ? .inbound : .outbound, interfaceName: interface.string, length: length)
  }
}
