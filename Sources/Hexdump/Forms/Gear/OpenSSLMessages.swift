import Packets

/// What `openssl s_client -msg` prints: each message below a line with its direction and its length in hexadecimal. A
/// record's header stands apart from what it heads, and is put before it where its length says so:
///
///     >>> TLS 1.3, Handshake [length 0124], ClientHello
///         01 00 01 20 03 03 59 73 bc 8b d3 42 31 a5 f1 76
struct OpenSSLMessagesForm: Form {
  var name: String { "openssl -msg" }
  var description: String { "openssl s_client -msg: each TLS message below a line with its length" }

  private struct Title {
    var isInbound: Bool
    var isRecordHeader: Bool
    var isInnerType: Bool
    var length: Int
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let title = title(line, of: text), let first = rows(below: line, title, of: text) else { return nil }
    if title.isInnerType { return .skipped(line..<first.lines.upperBound, of: name) }
    guard title.isRecordHeader else { return reading([first], title, line, of: text) }
    let header = first.bytes.bytes
    guard header.count == 5 else { return nil }
    let next = first.lines.upperBound
    // The record of an encrypted message is longer than what is shown of it in clear.
    guard next < text.lineCount, let body = self.title(next, of: text), !body.isRecordHeader, !body.isInnerType,
      body.length == Int(header[3]) << 8 | Int(header[4]), let second = rows(below: next, body, of: text)
    else { return .skipped(line..<next, of: name) }
    return reading([first, second], title, line, of: text)
  }

  private func reading(_ parts: [UnnumberedRows], _ title: Title, _ line: Int, of text: DumpText) -> FormResult {
    var reading = parts[0].reading(name)
    if parts.count > 1 {
      reading.packet?.bytes += parts[1].bytes.bytes
      reading.errors += parts[1].errors
      reading.lines = reading.lines.lowerBound..<parts[1].lines.upperBound
      reading.packet?.lines = line...(parts[1].lines.upperBound - 1)
    }
    let length = parts.count > 1 ? nil : title.length
    Heading(direction: title.isInbound ? .inbound : .outbound, length: length, isPayload: true)
      .complete(&reading, heading: line, of: text)
    if parts.count == 1 { reading.packet?.payloadProtocol = "data" }
    return reading
  }

  private func rows(below line: Int, _ title: Title, of text: DumpText) -> UnnumberedRows? {
    guard line + 1 < text.lineCount, title.length > 0 else { return nil }
    var rows = UnnumberedRows(width: 16, length: title.length)
    guard rows.isRow(line + 1, of: text), rows.read(from: line + 1, of: text) else { return nil }
    return rows
  }

  /// The `>>>` of what is sent is taken off as the mark of a quoted mail where the text has no `<<<`.
  private func title(_ line: Int, of text: DumpText) -> Title? {
    guard var characters = Heading.line(line, of: text) else { return nil }
    let isInbound = characters.starts(with: "<<< ")
    if isInbound || characters.starts(with: ">>> ") { characters = characters.dropFirst(4) }
    guard ["TLS ", "DTLS ", "SSL ", "??? ", "Not TLS "].contains(where: { characters.starts(with: $0.utf8) }),
      let mark = characters.firstIndex(of: "[length ")
    else { return nil }
    let digits = characters[(mark + 8)...].prefix { $0.hexValue != nil }
    guard digits.count == 4 else { return nil }
    func isNamed(_ kind: String) -> Bool { characters[..<mark].firstIndex(of: kind) != nil }
    return Title(
      isInbound: isInbound, isRecordHeader: isNamed("RecordHeader"),
      isInnerType: isNamed("Inner Content") || isNamed("InnerContent"),
      length: digits.reduce(0) { $0 << 4 | Int($1.hexValue ?? 0) })
  }
}
