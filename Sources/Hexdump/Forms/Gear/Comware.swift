import Packets

/// What HP's, H3C's and 3Com's Comware prints when packets are debugged. The console breaks the first line at its 80th
/// column, within a word:
///
///     *Aug 21 11:05:25:201 2007 Sysname PPPOEC/7/debugging:Ethernet1/1: PPPoE Client O
///     UT, Len = 30
///     ff ff ff ff ff ff 00 0f e2 00 00 03 88 63 11 09
struct ComwareForm: HeadedForm {
  var name: String { "Comware debugging" }
  var description: String { "HP's, H3C's and 3Com's Comware debugging" }

  func rows(for heading: Heading) -> UnnumberedRows { UnnumberedRows(width: 16, length: heading.length) }

  func heading(_ line: Int, of text: DumpText) -> Heading? {
    guard let first = Heading.line(line, of: text), first.first == "*" || first.first == "%", first.count > 20 else {
      return nil
    }
    let words = first.dropFirst().words
    guard words.count >= 4, let time = time(words) else { return nil }
    var whole = Array(first)
    if line + 1 < text.lineCount, let second = Heading.line(line + 1, of: text), second.first != first.first,
      second.words.count < 2 || !second.words.allSatisfy({ HexText.bytes($0) != nil })
    {
      whole += second
    }
    guard let length = whole[...].number(behind: "Len =") ?? whole[...].number(behind: "Length =") else { return nil }
    var heading = Heading(time: time, length: length)
    if whole[...].firstIndex(of: " OUT") != nil { heading.direction = .outbound }
    if whole[...].firstIndex(of: " IN,") != nil { heading.direction = .inbound }
    if let module = whole[...].firstIndex(of: "debugging:") {
      let rest = whole[(module + 10)...].drop { $0.isBlank }
      let name = rest.prefix { $0 != ":" && !$0.isBlank }
      if name.contains(where: \.isDecimalDigit) { heading.interfaceName = name.string }
    }
    return heading
  }

  /// The time in `Aug 21 11:05:25:201 2007`, whose zone is not named and taken for UTC.
  private func time(_ words: [ArraySlice<UInt8>]) -> Timestamp? {
    guard let month = CiscoTime.month(words[0]), words[0].count == 3, let day = Int(words[1].string),
      (1...31).contains(day), let year = Int(words[3].string), (1980...2200).contains(year)
    else { return nil }
    // A colon is before the milliseconds.
    var clock = Array(words[2])
    if clock.count > 8, clock[8] == ":" { clock[8] = "." }
    guard var time = TcpdumpTime.parse(clock[...]), time.reference == .midnight else { return nil }
    time.reference = .epoch
    time.seconds += Int64(TcpdumpTime.daysSinceEpoch(year: year, month: month, day: day)) * 86_400
    return time
  }
}
