import Packets

/// Rows of bytes and their text, without offsets: scapy's `linehexdump`, which prints a packet in one line, and rows of
/// other tools that were pasted without their header line.
///
/// The text must agree with the bytes in every row, which proves both.
struct RowsWithTextForm: Form {
  var name: String { "bytes and text" }
  var description: String { "rows of bytes and their text, without offsets: scapy's linehexdump" }
  /// A longer row is a packet of its own.
  private static let longestRow = 32
  private static let fewestBytes = 14

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, let first = row(line, of: text), first.bytes.count >= 8 else { return nil }
    let table = TableLayout(
      name: name, isEvident: true, isUnbroken: true,
      row: { line, above in row(line, of: text, fewest: above.count > 0 ? 1 : 2) },
      looksLikeRow: { looksLikeRow($0, of: text) })
    let limit = first.bytes.count > Self.longestRow ? line + 1 : text.lineCount
    guard let reading = TableReader.reading(table, from: first, of: text, upTo: limit, with: context),
      reading.packet?.bytes.count ?? 0 >= Self.fewestBytes
    else { return nil }
    return reading
  }

  private func row(_ line: Int, of text: DumpText, fewest: Int = 2) -> TableRow? {
    bytes(line, of: text, fewest: fewest).map { TableRow(line, $0, place: text.start(of: line)) }
  }

  /// Whether a line below rows begins with bytes that stand apart from what follows, if anything does.
  private func looksLikeRow(_ line: Int, of text: DumpText) -> Bool {
    guard text.line(line).count <= Row.maximumLength, row(line, of: text, fewest: 1) == nil else { return false }
    let words = Row(line: line, area: text.line(line)).groups(in: text, upTo: Self.longestRow)
    let bytes = words.prefix { $0.isHex && $0.byteCount == 1 }
    return !bytes.isEmpty && (bytes.count == words.count || words[bytes.count].gap >= 2)
  }

  /// The bytes of a line of single bytes, a gap, and their text. The last row of a packet may hold one.
  private func bytes(_ line: Int, of text: DumpText, fewest: Int) -> [UInt8]? {
    let range = TextColumn.trim(text.line(line), in: text)
    guard range.count >= 12, range.count <= 4 * PacketBytes.limit else { return nil }
    var bytes: [UInt8] = []
    var position = range.lowerBound
    var gap = 0
    while position + 1 < range.upperBound, case .known(let byte) = DigitGroup.byte(at: position, in: text),
      position + 2 == range.upperBound || text.characters[position + 2].isBlank
    {
      bytes.append(byte)
      position += 2
      gap = 0
      while position < range.upperBound, text.characters[position].isBlank {
        position += 1
        gap += 1
      }
      // The gap in the middle of a row is narrower than the one before its text.
      if gap >= 2, !(bytes.count % 8 == 0 && isByte(position, before: range.upperBound, in: text)) { break }
    }
    // Zephyr puts one blank before the bar of the text, and closes it with none.
    guard position < range.upperBound, bytes.count >= fewest,
      gap >= 2 || (text.characters[position] == "|" && text.characters[range.upperBound - 1] != "|"),
      TextColumn.compare(position..<range.upperBound, of: text, with: bytes[...], mismatches: 0) == .agrees
    else { return nil }
    return bytes
  }

  private func isByte(_ position: Int, before end: Int, in text: DumpText) -> Bool {
    guard position + 2 < end, case .known = DigitGroup.byte(at: position, in: text) else { return false }
    return text.characters[position + 2].isBlank
  }
}
