import Packets

/// What `tcpdump -x`, `-X`, `-xx` and `-XX` print: a header line, with `-v` more lines after it, and the rows, which
/// are indented by one tab. Dumps of single attributes, which `-v` prints between them, are indented deeper:
///
///     22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: ICMP echo request, id 4660, seq 1, length 24
///     	0x0000:  4500 002c 0001 0000 4001 f6cc c000 0201  E..,....@.......
struct TcpdumpForm: RowForm {
  var name: String { "tcpdump" }
  var description: String { "tcpdump -x, -X, -xx, -XX, with the header lines: 0x0000:  4500 002c" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func name(for layout: RowLayout) -> String { layout.hasText == true ? "tcpdump -X" : "tcpdump -x" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let row = row(line, of: text) {
      guard !isNested(row, in: text) else { return .skipped(line..<(line + 1), of: name) }
      return reading(at: line, upTo: text.lineCount, of: text, with: context)
    }
    guard isHeader(line, of: text) else { return nil }
    guard
      var reading = steadyReading(underHeader: line, of: text, with: context)
        ?? reading(underHeader: line, of: text, with: context)
    else { return nil }
    guard let first = reading.packet?.lines.lowerBound else { return reading }
    reading.lines = line..<reading.lines.upperBound
    reading.packet?.time = TcpdumpTime.parse(TcpdumpHeading.withoutNumber(text.characters[text.line(line)]))
    let place = TcpdumpHeading.place(in: line..<first, of: text)
    reading.packet?.direction = place.0
    reading.packet?.interfaceName = place.interfaceName
    return reading
  }

  /// The rows right under a header line, where they stand as those of the packet above do, and the next header line is
  /// right below them.
  private func steadyReading(underHeader header: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard isTime(header, of: text),
      let reading = SteadyRows.read(from: header + 1, self, of: text, upTo: text.lineCount, with: context),
      reading.lines.upperBound == text.lineCount || isTime(reading.lines.upperBound, of: text)
    else { return nil }
    return reading
  }

  private func isTime(_ line: Int, of text: DumpText) -> Bool { TcpdumpTime.isTime(text.characters[text.line(line)]) }

  /// The packet under a header line is the last dump before the next header line, at the least indentation: what is
  /// before it are attributes, or text of the packet that only looks like a dump.
  private func reading(underHeader header: Int, of text: DumpText, with context: Context) -> FormResult? {
    var start: Row?
    var end = header + 1
    let deepest = text.characters[text.line(header)].prefix { $0.isBlank }.count + 8
    var hasRows = false
    while end < text.lineCount, !isHeader(end, of: text) {
      let row = row(end, of: text)
      hasRows = hasRows || row != nil
      if let row, !isNested(row, in: text), row.indent <= deepest, start == nil || row.startsAtZero(in: text) {
        if let found = start, found.indent == row.indent, text.isTrulyEmpty(end - 1) { break }
        if row.indent <= start?.indent ?? .max { start = row }
      } else if start != nil, text.isTrulyEmpty(end), end + 1 < text.lineCount, self.row(end + 1, of: text) == nil {
        break
      }
      end += 1
    }
    guard start != nil || !hasRows else { return .skipped(header..<end, of: name) }
    // Rows that lost their offsets stand above: they are of this packet.
    if let start, !start.startsAtZero(in: text), PlainHexForm.isIntact(start.line - 1, of: text) { return nil }
    guard let start else { return nil }
    return WrappedRowsForm().reading(at: start.line, of: text, with: context)
      ?? reading(at: start.line, upTo: end, of: text, with: context)
  }

  /// Whether a line is neither indented nor a row. Header lines are not always indented by the same: a list or a code
  /// block in a text indents all lines, the rows by a tab or by eight columns more. Without a time, that of a packet cut
  /// off at once begins with a blank: ` [|arp]`.
  private func isHeader(_ line: Int, of text: DumpText) -> Bool {
    let characters = TcpdumpHeading.withoutNumber(text.characters[text.line(line)])
    guard let first = characters.firstIndex(where: { !$0.isBlank }) else { return false }
    if TcpdumpTime.isTime(characters[first...]) { return !characters[..<first].contains("\t") }
    guard first > characters.startIndex else { return row(line, of: text) == nil }
    return characters.starts(with: " [|".utf8)
  }

  /// Whether a row is indented by a tab and more.
  private func isNested(_ row: Row, in text: DumpText) -> Bool {
    let start = text.line(row.line).lowerBound
    let indent = text.characters[start..<row.offset.lowerBound].prefix { $0.isBlank }
    guard let tab = indent.firstIndex(of: "\t") else { return false }
    return tab + 1 < indent.endIndex
  }
}
