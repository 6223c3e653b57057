/// What `tcpflow -D` prints of a stream's payload: the addresses, padded with zeros, and rows of 32 bytes:
///
///     192.168.001.010.51514-093.184.216.034.00080:
///     0000: 4745 5420 2f61 2048 5454 502f 312e 310d 0a48 6f73 …  GET /a HTTP/1.1..Hos…
struct TcpflowForm: HeadedRowForm {
  var name: String { "tcpflow -D" }
  var description: String { "tcpflow -D: payload alone, rows of 32 bytes" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? { Row(line, of: text, notation: .colon) }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), characters.count == 44, characters.last == ":" else {
      return nil
    }
    let ends = characters.dropLast().split(separator: "-")
    guard ends.count == 2, ends.allSatisfy({ $0.count == 21 && $0.looksLikeAddress }) else { return nil }
    return Heading(isPayload: true)
  }
}
