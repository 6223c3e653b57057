import Packets

/// What Check Point's `fw monitor -x` prints: where in the kernel's chain (`i` and `I` inbound, `o` and `O` outbound), and
/// rows with or without offsets:
///
///     eth0:i[84]: 192.0.2.1 -> 192.0.2.2 (ICMP) len=84 id=4660
struct FWMonitorForm: HeadedRowForm {
  var name: String { "fw monitor -x" }
  var description: String { "Check Point's fw monitor -x" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    if let row = Row(line, of: text, notation: .prefixedColon) ?? Row(line, of: text, notation: .colon) { return row }
    guard let row = Row(line, of: text, notation: .bare), row.offset.count >= 4,
      row.isPrefixed(in: text)
    else { return nil }
    return row
  }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), let length = characters.number(behind: " len="),
      let arrow = characters.firstIndex(of: " -> "), let mark = characters[..<arrow].firstIndex(of: "]: "),
      let bracket = characters[..<mark].lastIndex(of: "["), bracket >= characters.startIndex + 3,
      characters[bracket - 2] == ":"
    else { return nil }
    let name = characters[..<(bracket - 2)].split { $0 == "]" || $0.isBlank }.last
    let place = characters[bracket - 1].lowercased
    guard place == "i" || place == "o" || place == "e" else { return nil }
    return Heading(
      direction: place == "i" ? .inbound : .outbound, interfaceName: name?.string, length: length, isCutOff: true)
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let heading = heading(line, of: text) else { return nil }
    if let first = firstRow(below: line, of: text) {
      guard var reading = reading(at: first, upTo: text.lineCount, of: text, with: context) else { return nil }
      heading.complete(&reading, heading: line, of: text)
      return reading
    }
    var rows = UnnumberedRows(width: 16, wordBytes: 4, length: heading.length)
    for first in (line + 1)..<max(line + 1, min(text.lineCount, line + 5)) where rows.isRow(first, of: text) {
      guard self.heading(first, of: text) == nil, rows.read(from: first, of: text), rows.bytes.count >= 8 else {
        return nil
      }
      var reading = rows.reading(name)
      heading.complete(&reading, heading: line, of: text)
      return reading
    }
    return nil
  }
}
