import Packets

/// Rows behind a time, as Signamax's and other makers' switches log packets, with offsets that count in decimals or not:
///
///     03:41:53: 0000: 45 c0 00 30 00 00 00 00 01 11 00 00 04 04 04 24 ff ff ff ff
///     03:41:53: 0020: 02 c7 02 c7 00 1c 9a f7 00 01 00 10 88 88 88 88 00 00 25 cf
struct TimedRowsForm: RowForm {
  var name: String { "log with offsets" }
  var description: String { "switches' logs: rows with offsets behind a time" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [10, 16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    let range = text.line(line)
    guard range.count >= 14, range.count <= Row.maximumLength, let end = Self.endOfTime(range, in: text),
      let row = Row(line, of: text, notation: .colon, part: end..<range.upperBound)
    else { return nil }
    return row
  }

  /// Where the bytes begin behind `03:41:53: `.
  private static func endOfTime(_ range: Range<Int>, in text: DumpText) -> Int? {
    let start = TextColumn.trim(range.lowerBound..<min(range.upperBound, range.lowerBound + 64), in: text).lowerBound
    guard text.characters[start].isDecimalDigit else { return nil }
    let word = text.characters[start..<range.upperBound].prefix { !$0.isBlank }
    guard word.count >= 9, word.last == 0x3A, TcpdumpTime.isTime(word.dropLast()) else { return nil }
    return word.endIndex
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> Reading? {
    guard let row = row(line, of: text), row.startsAtZero(in: text),
      var reading = reading(at: line, upTo: text.lineCount, of: text, with: context)
    else { return nil }
    if let word = Heading.line(line, of: text)?.words.first {
      reading.packet?.time = TcpdumpTime.parse(word.dropLast())
    }
    return reading
  }
}
