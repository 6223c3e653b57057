import Packets

/// What Ascend's and Lucent's TAOS prints with `wandisplay`, `ether-display` and the like; it may leave out the end:
///
///     RECV-134:(task "_sarTask" at 0xb0d1d7a8, time: 25.36) 134 octets @ 0x8003BD94
///       [0000]: FF 03 00 3D C0 06 CA 22 2F 45 00 00 28 6A 3B 40
struct AscendForm: HeadedRowForm {
  var name: String { "Ascend trace" }
  var description: String { "Ascend's and Lucent's wandisplay and ether-display" }
  var notation: OffsetNotation { .prefixedColon }
  var radices: [Int] { [16] }

  func row(_ line: Int, of text: DumpText) -> Row? {
    let range = text.line(line)
    guard range.count >= 9, range.count <= 200 else { return nil }
    let start = TextColumn.trim(range, in: text).lowerBound
    guard text.characters[start] == "[", range.upperBound - start >= 9,
      text.characters[(start + 5)..<(start + 8)].elementsEqual("]: ".utf8),
      text.characters[(start + 1)..<(start + 5)].allSatisfy({ $0.hexValue != nil })
    else { return nil }
    return Row(line: line, offset: (start + 1)..<(start + 5), area: (start + 7)..<range.upperBound)
  }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let characters = Heading.line(line, of: text), let mark = characters.firstIndex(of: " octets @ 0x"),
      let word = characters[..<mark].words.last, let length = Int(word.string), (0...65_535).contains(length)
    else { return nil }
    let sent =
      ["XMIT", "PRI-XMIT", "PPP-OUT"].contains { characters.starts(with: $0.utf8) }
      || characters.firstIndex(of: " XMIT:") != nil
    let received =
      ["RECV", "PRI-RCV", "PPP-IN"].contains { characters.starts(with: $0.utf8) }
      || characters.firstIndex(of: " RECV:") != nil
    return Heading(direction: sent ? .outbound : received ? .inbound : nil, length: length, isCutOff: true)
  }
}

extension Row {
  /// A row whose parts are known.
  init(line: Int, offset: Range<Int>, area: Range<Int>) {
    self.line = line
    self.offset = offset
    self.area = area
    indent = 0
  }
}
