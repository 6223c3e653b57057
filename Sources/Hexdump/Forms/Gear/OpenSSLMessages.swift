import Packets

/// What `openssl s_client -msg` prints. A record's header stands apart from what it heads, and is put before it where its
/// length says so.
struct OpenSSLMessagesForm: Form {
  var name: String { "openssl -msg" }
  var description: String { "openssl s_client -msg: each TLS message below a line with its length" }
  var manual: FormManual {
    FormManual(
      .payloads,
      """
      `openssl s_client -msg`: each message below a line with its direction and length. A record's header is put before
      what it heads.
      """,
      example: """
        >>> TLS 1.0, RecordHeader [length 0005]
            16 03 01 00 04
        >>> TLS 1.3, Handshake [length 0004], ServerHelloDone
            0e 00 00 00
        """)
  }

  /// The `>>>` of what is sent is taken off as the mark of a quoted mail where the text has no `<<<`.
  private static let title: LinePattern =
    """
    \(optional: "\(.direction(in: "<<< ", out: ">>> "))")\
    \(.oneOf("TLS ", "DTLS ", "SSL ", "??? ", "Not TLS "))\(.some)[length \(.hexadecimalLength)
    """

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let title = title(line, of: text), var reading = rows(below: line, title, of: text, with: context) else {
      return nil
    }
    guard !isNamed("Inner", line, of: text) else { return .skipped(line..<reading.lines.upperBound, of: name) }
    var heading = Heading(direction: title.direction ?? .outbound, length: title.length, isMessage: true)
    if isNamed("RecordHeader", line, of: text) {
      guard let header = reading.packet?.bytes, header.count == 5 else { return nil }
      // The record of an encrypted message is longer than what is shown of it in clear.
      let next = reading.lines.upperBound
      guard next < text.lineCount, let body = self.title(next, of: text),
        !isNamed("RecordHeader", next, of: text), !isNamed("Inner", next, of: text),
        body.length == Int(header[3]) << 8 | Int(header[4]), let rest = rows(below: next, body, of: text, with: context)
      else { return .skipped(line..<next, of: name) }
      reading = reading.goingOn(in: rest)
      heading.length = nil
    }
    heading.complete(&reading, heading: line, of: text)
    if heading.length != nil { reading.packet?.payloadProtocol = "data" }
    return reading
  }

  private func title(_ line: Int, of text: DumpText) -> Heading? {
    Heading.line(line, of: text).flatMap { LineMatcher.match([Self.title], $0)?.heading }
  }

  private func isNamed(_ kind: String, _ line: Int, of text: DumpText) -> Bool {
    Heading.line(line, of: text)?.firstIndex(of: kind) != nil
  }

  private func rows(below line: Int, _ title: Heading, of text: DumpText, with context: Context) -> FormResult? {
    let table = PlainGrammar().table(name, length: title.length, of: text)
    guard line + 1 < text.lineCount, let first = table.row(line + 1, PacketBytes()) else { return nil }
    return TableReader.reading(table, from: first, of: text, with: context)
  }
}
