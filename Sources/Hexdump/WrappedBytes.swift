import Packets

/// Notices rows of bytes in a log that a terminal wrapped and no form reads, so that they are not passed over in silence:
///
///     I (195) log: 45 00 00 24 00 01 00 00 40 11 8e 91 c0
///      00 02 01
///     I (196) log: c6 33 64 02 03 e1 12 34 00 10 00 00 31
///
/// No offset tells how long the rows were, so that they are not put together again.
enum WrappedBytes {
  /// Fewer bytes at the end of a line are a number or a word.
  private static let fewestBytes = 8

  /// How many bytes stand at the end of a line, and what is before them.
  private struct Line {
    var prefix: Range<Int>
    var count = 0
  }

  /// What is said of such rows, at the first of them.
  static func error(at line: Int, of text: DumpText) -> InputError? {
    guard let row = row(line, of: text),
      line < 2 || self.row(line - 2, of: text).map({ text.isAlike($0.prefix, row.prefix) }) != true
    else { return nil }
    let message = "These rows of bytes look as if a terminal wrapped them; they are left out. Put each into one line."
    return text.error(message, line: line, at: row.prefix.upperBound)
  }

  /// A row whose end stands in the next line, with a row after the same words below it.
  private static func row(_ line: Int, of text: DumpText) -> Line? {
    guard line + 2 < text.lineCount, let row = bytes(line, of: text), row.count >= fewestBytes, !row.prefix.isEmpty,
      let end = bytes(line + 1, of: text), end.prefix.isEmpty, end.count < row.count,
      let next = bytes(line + 2, of: text), text.isAlike(next.prefix, row.prefix)
    else { return nil }
    return row
  }

  private static func bytes(_ line: Int, of text: DumpText) -> Line? {
    let range = TextColumn.trim(text.line(line), in: text)
    guard !range.isEmpty, range.count <= Row.maximumLength, text.characters[range.upperBound - 1].hexValue != nil else {
      return nil
    }
    var row = Line(prefix: range)
    for word in text.characters[range].split(whereSeparator: \.isBlank).reversed() {
      guard word.count == 2, word.allSatisfy({ $0.hexValue != nil }) else { break }
      row.count += 1
      row.prefix = range.lowerBound..<word.startIndex
    }
    return row.count > 0 ? row : nil
  }
}
