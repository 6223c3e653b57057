import Packets

/// What `curl --trace` prints: what was sent (`=>`) and received (`<=`), with one blank before the text. Information
/// (`==`) has no bytes:
///
///     => Send header, 80 bytes (0x50)
///     0000: 47 45 54 20 2f 61 20 48 54 54 50 2f 31 2e 31 0d GET /a HTTP/1.1.
///
/// `--trace-ascii` prints no bytes, which is an error.
struct CurlForm: HeadedRowForm {
  var name: String { "curl --trace" }
  var description: String { "curl --trace: what was sent and received" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    guard let row = Row(line, of: text, notation: .colon), row.offset.count >= 4 else { return nil }
    return row
  }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text) else { return nil }
    var rest = characters
    if TcpdumpTime.isTime(rest), let blank = rest.firstIndex(of: " ") { rest = rest[blank...].dropFirst() }
    if rest.first == "[", let bracket = rest.prefix(24).firstIndex(of: "]") { rest = rest[bracket...].dropFirst(2) }
    let isSent = rest.starts(with: "=> Send ")
    guard isSent || rest.starts(with: "<= Recv "), rest.firstIndex(of: " bytes (0x") != nil,
      let length = rest.number(behind: ", ")
    else { return nil }
    return Heading(
      time: TcpdumpTime.parse(characters), direction: isSent ? .outbound : .inbound, length: length, isPayload: true)
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let heading = heading(line, of: text), let first = firstRow(below: line, of: text) else { return nil }
    guard var reading = reading(at: first, upTo: text.lineCount, of: text, with: context),
      let row = row(first, of: text), row.groups(in: text).first?.isHex == true, !isText(row, heading, in: text)
    else {
      let message = "curl --trace-ascii prints no bytes; use curl --trace."
      return .skipped(
        line..<(first + 1), of: name, because: text.error(message, line: first, at: text.line(first).lowerBound))
    }
    checkLastRow(of: &reading, text)
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  /// Whether the row shows text only: not the bytes that the heading promises.
  private func isText(_ row: Row, _ heading: Heading, in text: DumpText) -> Bool {
    let count = row.groups(in: text).prefix { $0.range.count == 2 && $0.isHex }.count
    return count < min(16, heading.length ?? 16)
  }
}
