import Packets

/// Rows after a time, as Signamax's and other makers' switches log packets, with offsets that count in decimals or not:
///
///     03:41:53: 0000: 45 c0 00 30 00 00 00 00 01 11 00 00 04 04 04 24 ff ff ff ff
///     03:41:53: 0020: 02 c7 02 c7 00 1c 9a f7 00 01 00 10 88 88 88 88 00 00 25 cf
struct TimedRowsForm: RowForm {
  var name: String { "log with offsets" }
  var description: String { "switches' logs: rows with offsets after a time" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [10, 16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    let range = text.wholeLine(line)
    guard range.count >= 14, range.count <= Row.maximumLength, let time = Self.time(line, of: text)
    else { return nil }
    return Row(line, of: text, notation: .colon, part: time.endIndex..<range.upperBound)
  }

  /// The `03:41:53:` before the bytes. The time is the packet's, though it looks like any log's, which is cut off.
  private static func time(_ line: Int, of text: DumpText) -> ArraySlice<UInt8>? {
    // In a quoted mail, marks are before it.
    let characters = text.characters[text.wholeLine(line)].drop { $0.isBlank || $0 == ">" }
    guard characters.first?.isDecimalDigit == true else { return nil }
    let word = characters.prefix(32).prefix { !$0.isBlank }
    guard word.count >= 9, word.last == ":", TcpdumpTime.isTime(word.dropLast()) else { return nil }
    return word
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let row = row(line, of: text), row.startsAtZero(in: text),
      var reading = reading(at: line, upTo: text.lineCount, of: text, with: context)
    else { return nil }
    reading.packet?.time = Self.time(line, of: text).flatMap { TcpdumpTime.parse($0.dropLast()) }
    return reading
  }
}
