import Packets

/// What tcpdump printed with `-x` up to version 3.8: no offsets, three tabs and a blank before each row:
///
///     20:57:35.938066 127.0.0.1.55920 > 127.0.0.1.80: S 928549246:928549246(0) win 32767
///     			 4500 003c 1b68 4000 4006 2152 7f00 0001
struct OldTcpdumpForm: Form {
  var name: String { "tcpdump 3.8 -x" }
  var description: String { "tcpdump -x up to version 3.8: no offsets, three tabs" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let characters = Heading.line(line, of: text), TcpdumpTime.isTime(characters), line + 1 < text.lineCount,
      let first = (line + 1..<min(line + 4, text.lineCount)).first(where: { isRow($0, of: text) })
    else { return nil }
    var rows = UnnumberedRows(width: 16, wordBytes: 2)
    guard rows.read(from: first, of: text) else { return nil }
    var reading = rows.reading(name)
    Heading(time: TcpdumpTime.parse(characters)).complete(&reading, heading: line, of: text)
    return reading
  }

  /// Whether a line is far indented and has nothing but words of two bytes.
  private func isRow(_ line: Int, of text: DumpText) -> Bool {
    let range = text.line(line)
    guard range.count <= 200 else { return false }
    let indent = text.characters[range].prefix { $0.isBlank }
    let tabs = indent.count { $0 == "\t" }
    guard tabs >= 2 || indent.count >= 16 else { return false }
    let words = text.characters[range].words
    return !words.isEmpty && words.count <= 8 && words.dropLast().allSatisfy { $0.count == 4 }
      && words.allSatisfy { $0.count <= 4 && $0.count % 2 == 0 && $0.allSatisfy { $0.hexValue != nil } }
  }
}
