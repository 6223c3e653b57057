import Packets

/// Rows in a box, as `hexyl` and netty's `ByteBufUtil.prettyHexDump` draw them:
///
///     │00000010│ 00 2c 00 01 00 00 40 01 ┊ f6 cc c0 00 02 01 c0 00 │0,0•00@•┊×××0••×0│
///     |00000010| 00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00 |.,....@.........|
struct BoxForm: Form {
  var name: String { "hexyl" }
  var description: String { "rows in a box: hexyl, netty's prettyHexDump" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let reading = readingWithoutLabels(at: line, of: text, with: context) { return reading }
    guard let first = BoxRows.row(line, of: text), let parts = BoxRows.parts(line, of: text),
      let word = parts.words.first, first.address == 0 || !context.isInsideUnreadDump
    else { return nil }
    let isBox = text.characters[text.start(of: line)] == .foreignCharacter
    let wordLength = word.byteCount
    let table = TableLayout(
      name: isBox ? name : "netty", wordLength: [1, 2, 4, 8].contains(wordLength) ? wordLength : 1,
      usualOrder: .bigEndian, isEvident: true, row: { line, _ in BoxRows.row(line, of: text) },
      total: { BoxRows.total($0, of: text) }, star: { BoxRows.isStar($0, of: text) },
      boundary: { BoxRows.isEdge($0, of: text) })
    return TableReader.reading(table, from: first, of: text, with: context)
  }

  /// Rows without offsets, as `hexyl --no-position` draws them; nothing says how often a row is repeated.
  private func readingWithoutLabels(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, let first = BoxRows.row(line, behind: 0, of: text), let width = first.count,
      width >= 8, width % 8 == 0 || line + 1 == text.lineCount || BoxRows.isEdge(line + 1, of: text)
    else { return nil }
    var limit = line
    while limit < text.lineCount, !BoxRows.isStar(limit, of: text), BoxRows.unlabelledWords(limit, of: text) != nil {
      limit += 1
    }
    let table = TableLayout(
      name: name, isEvident: true,
      row: { row, _ in row < limit ? BoxRows.row(row, behind: (row - line) * width, of: text) : nil },
      star: { BoxRows.isStar($0, of: text) }, boundary: { BoxRows.isEdge($0, of: text) })
    guard let reading = TableReader.reading(table, from: first, of: text, with: context), let packet = reading.packet,
      context.judge(packet.bytes.span).confidence >= RowReader.plausible
    else { return .refusal(line..<limit) }
    return reading
  }
}
