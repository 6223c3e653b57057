import Packets

/// What `openssl s_client -debug` prints of the bytes that it sends and receives, with a dash in the middle of a row:
///
///     write to 0x55871dd925b0 [0x55871dda86d0] (297 bytes => 297 (0x129))
///     0000 - 16 03 01 01 24 01 00 01-20 03 03 49 ad 3f c9 84   ....$... ..I.?..
///
/// Older versions leave out blanks and zeros at the end: `0020 - <SPACES/NULS>`; these are unknown then.
struct OpenSSLForm: HeadedRowForm {
  var name: String { "openssl -debug" }
  var description: String { "openssl s_client -debug: rows with a dash in the middle" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    let range = text.line(line)
    guard range.count >= 9, range.count <= 200, var row = Row(line, of: text, notation: .bare), row.offset.count >= 4,
      text.characters[row.area.prefix(3)].elementsEqual(" - ".utf8)
    else { return nil }
    row.area = (row.area.lowerBound + 2)..<row.area.upperBound
    guard let first = row.groups(in: text).first, first.gap == 1, text.characters[first.range.lowerBound] != "<" else {
      return nil
    }
    row.mark = "-"
    return row
  }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text) else { return nil }
    let isSent = characters.starts(with: "write to 0x")
    guard isSent || characters.starts(with: "read from 0x"), let result = characters.firstIndex(of: " => ") else {
      return nil
    }
    let length = characters[result...].number(behind: "=>")
    return Heading(direction: isSent ? .outbound : .inbound, length: length, isPayload: true)
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let heading = heading(line, of: text) {
      guard let first = firstRow(below: line, of: text),
        var reading = reading(at: first, upTo: text.lineCount, of: text, with: context)
      else { return nil }
      checkLastRow(of: &reading, text)
      fill(&reading, heading, line, of: text)
      heading.complete(&reading, heading: line, of: text)
      return reading
    }
    guard var reading = reading(at: line, upTo: text.lineCount, of: text, with: context) else { return nil }
    Heading(isPayload: true).complete(&reading, heading: line, of: text)
    return reading
  }

  /// Marks as unknown what is left out at the end.
  private func fill(_ reading: inout FormResult, _ heading: Heading, _ line: Int, of text: DumpText) {
    let below = reading.lines.upperBound
    guard let length = heading.length, let packet = reading.packet, packet.bytes.count < length, below < text.lineCount,
      length - packet.bytes.count < 65_536, let characters = Heading.line(below, of: text),
      characters.firstIndex(of: "<SPACES/NULS>") != nil
    else { return }
    let range = packet.bytes.count..<length
    reading.packet?.bytes += [UInt8](repeating: 0, count: range.count)
    reading.packet?.unknown.append(range)
    reading.lines = reading.lines.lowerBound..<(below + 1)
    let message = "The last \(range.count) bytes are blanks or zeros that are not shown; they are unknown."
    reading.errors.append(text.error(message, line: below, at: text.line(below).lowerBound))
  }
}
