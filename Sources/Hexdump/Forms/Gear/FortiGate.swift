import Packets

/// What FortiGate's `diagnose sniffer packet` prints at the levels 2, 3, 5 and 6: a header line with the time (since the
/// start, with `a` in UTC, with `l` in local time), from level 4 on with the interface and the direction, and rows:
///
///     2017-09-12 12:41:38.676846 port2 in 192.0.2.1 -> 192.0.2.2: icmp: echo request
///     0x0000	 0200 0000 0002 0200 0000 0001 0800 4500        ..............E.
///
/// Of long rows the text may follow the bytes without a blank. A chassis puts its blade before each line: `[FPM01] `.
struct FortiGateForm: HeadedRowForm {
  var name: String { "FortiGate sniffer" }
  var description: String { "FortiGate's diagnose sniffer packet, levels 2, 3, 5 and 6" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    guard let part = Self.part(of: line, in: text), var row = Row(line, of: text, notation: .bare, part: part),
      row.offset.count >= 4, row.isPrefixed(in: text)
    else { return nil }
    row.area = Self.bytes(of: row, in: text)
    return row
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let heading = heading(line, of: text) {
      guard let first = firstRow(below: line, of: text),
        var reading = reading(at: first, upTo: text.lineCount, of: text, with: context)
      else { return nil }
      checkLastRow(of: &reading, text)
      heading.complete(&reading, heading: line, of: text)
      return reading
    }
    // Without a header line such rows are those of other tools as well, but for text that follows without a blank.
    guard let row = row(line, of: text), row.startsAtZero(in: text),
      row.area.upperBound < text.line(line).upperBound, !text.characters[row.area.upperBound].isBlank
    else { return nil }
    return reading(at: line, upTo: text.lineCount, of: text, with: context)
  }

  /// The bytes end at a wide gap, or after the eighth word's fourth digit.
  private static func bytes(of row: Row, in text: DumpText) -> Range<Int> {
    let groups = row.groups(in: text)
    for (index, group) in groups.enumerated() {
      if index > 0, group.gap >= 3 { return row.area.lowerBound..<groups[index - 1].range.upperBound }
      guard index == 7, group.range.count > 4 else { continue }
      let word = group.range.lowerBound..<(group.range.lowerBound + 4)
      if DigitGroup(word, gap: 1, in: text).isHex { return row.area.lowerBound..<word.upperBound }
    }
    return row.area
  }

  /// A line without the blade before it.
  static func part(of line: Int, in text: DumpText) -> Range<Int>? {
    let range = text.line(line)
    guard let first = text.characters[range].first else { return nil }
    guard first == "[" else { return range }
    guard let end = text.characters[range].prefix(40).firstIndex(of: "]"), end + 1 < range.upperBound else {
      return nil
    }
    return (end + 1)..<range.upperBound
  }

  func isCutShort(_ row: Row) -> Bool { true }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard text.line(line).count <= Heading.longestLine, let part = Self.part(of: line, in: text) else { return nil }
    var rest = text.characters[TextColumn.trim(part, in: text)]
    guard rest.first?.isDecimalDigit == true else { return nil }
    var heading = Heading()
    if TcpdumpTime.isTime(rest) {
      heading.time = TcpdumpTime.parse(rest)
      guard rest.dropFirst(4).first == "-", let blank = rest.firstIndex(of: " ") else { return nil }
      rest = rest[blank...].dropFirst()
    } else {
      // Seconds since the start, which is no time of day.
      var scanner = TcpdumpTime.Scanner(rest: rest)
      guard scanner.number(1...9) != nil, scanner.rest.first == ".", let fraction = scanner.fraction(),
        fraction.digits == 6, scanner.isAtBlank
      else { return nil }
    }
    guard let blank = rest.firstIndex(of: " ") else { return nil }
    let words = rest[blank...].words
    guard words.count >= 2 else { return nil }
    if words[1].elementsEqual("in".utf8) || words[1].elementsEqual("out".utf8) || words[1].elementsEqual("--".utf8) {
      heading.interfaceName = words[0].string
      if words[1].first == "i" { heading.direction = .inbound }
      if words[1].first == "o" { heading.direction = .outbound }
    }
    return heading
  }
}
