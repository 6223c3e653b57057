import Packets

/// What Cisco IOS prints of its buffers, with `show monitor capture buffer … dump` and `debug ip packet detail dump`:
/// addresses in memory, words of four bytes, and the text with the highest bits cut off. The first row begins where the
/// packet does, and is blank before it:
///
///     22:45:44.700 UTC Nov 27 2021 : IPv4 LES CEF    : Fa4.320 None
///
///     0F1A2C00:                   02000000 00020200          ........
///     0F1A2C10: 00000001 08004500 002C0001 00004001  ......E..,....@.
///
/// Web pages and mails collapse the blanks; the text and the next address tell where the bytes end.
struct CiscoIOSForm: Form {
  var name: String { "Cisco IOS buffer" }
  var description: String { "Cisco IOS buffers: show monitor capture buffer … dump, debug ip packet … dump" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    if let time = CiscoTime.time(of: line, in: text) {
      for first in (line + 1)..<max(line + 1, min(text.lineCount, line + 6)) where row(first, of: text) != nil {
        guard var reading = readingOfRows(at: first, of: text, isHeaded: true, with: context), reading.packet != nil
        else { return nil }
        reading.lines = line..<reading.lines.upperBound
        reading.packet?.time = time.time
        reading.packet?.interfaceName = time.interfaceName
        return reading
      }
      return nil
    }
    return readingOfRows(at: line, of: text, isHeaded: false, with: context)
  }

  /// An address of eight digits that is none at the start of a file, and a colon; perhaps after a log's time.
  private func row(_ line: Int, of text: DumpText) -> Row? {
    let range = text.line(line)
    guard range.count >= 12, range.count <= 200 else { return nil }
    var start = TextColumn.trim(range, in: text).lowerBound
    guard start + 9 < range.upperBound else { return nil }
    if text.characters[start + 8] != ":" {
      guard let end = CiscoTime.endOfLogPrefix(range, in: text) else { return nil }
      start = end
    }
    guard start + 9 < range.upperBound, text.characters[start + 8] == ":",
      let row = Row(line, of: text, notation: .colon, part: start..<range.upperBound), row.offset.count == 8,
      row.holdsBytes, let address = row.value(in: text, radix: 16), address >= 0x10000
    else { return nil }
    return row
  }

  /// Whether a line begins with eight digits and a colon, blank or not after it.
  private func beginsWithAddress(_ line: Int, of text: DumpText) -> Bool {
    guard row(line, of: text) == nil else { return true }
    guard let characters = Heading.line(line, of: text), characters.count > 9 else { return false }
    return characters.prefix(8).allSatisfy { $0.hexValue != nil } && characters[characters.startIndex + 8] == ":"
  }

  private func readingOfRows(at first: Int, of text: DumpText, isHeaded: Bool, with context: Context) -> FormResult? {
    guard let start = row(first, of: text), let base = start.value(in: text, radix: 16), base % 16 == 0 else {
      return nil
    }
    var rows = [start]
    while first + rows.count < text.lineCount, let next = row(first + rows.count, of: text),
      next.value(in: text, radix: 16) == base + 16 * rows.count, rows.count * 16 <= PacketBytes.limit
    {
      rows.append(next)
    }
    var layout = RowLayout(width: 16)
    layout.hasText = true
    var bytes = PacketBytes()
    var errors: [InputError] = []
    var agreeing = 0
    for (index, row) in rows.enumerated() {
      let groups = row.groups(in: text)
      let isEdge = index == 0 || index == rows.count - 1
      guard groups.allSatisfy({ $0.range.count <= 16 }),
        let cut = isEdge
          ? RowCut(lastOf: groups, row: row, in: text, layout: layout)
          : RowCut(budget: 16, of: groups, row: row, in: text),
        cut.damage == 0, groups.prefix(cut.groupCount).allSatisfy({ $0.byteCount <= 4 })
      else {
        guard index > 0 else { return nil }
        let message = "This row does not show the 16 bytes that the addresses promise; the packet ends before it."
        errors.append(text.error(message, line: row.line, at: row.area.lowerBound))
        rows.removeSubrange(index...)
        break
      }
      // Routers print the bytes of a word in their order; U-Boot and others do not.
      if cut.agreesReversed, !isHeaded { return .refusal(first..<first + rows.count) }
      if cut.verdict == .agrees { agreeing += 1 }
      if cut.verdict == .disagrees, !Self.agrees(cut, row, groups, in: text) {
        let message = "The text beside these bytes is not theirs; the row may be damaged, or cut at the wrong place."
        errors.append(text.error(message, line: row.line, at: cut.textStart ?? row.area.lowerBound))
      }
      bytes.append(contentsOf: RowCut.bytes(of: groups.prefix(cut.groupCount), in: text))
    }
    // Others print memory in this way too, but by bytes.
    let hasWords = rows.contains { $0.groups(in: text).first?.byteCount == 4 }
    guard isHeaded || (hasWords && agreeing * 2 >= rows.count && rows.count > 1) else {
      return .refusal(first..<first + rows.count)
    }
    var end = first + rows.count
    if errors.isEmpty, end < text.lineCount, beginsWithAddress(end, of: text) {
      let message = "This row does not follow from those above, or is damaged; the packet ends before it."
      errors.append(text.error(message, line: end, at: text.line(end).lowerBound))
    }
    // What cannot be read any more is none of the next packet's.
    while !errors.isEmpty, end < text.lineCount, beginsWithAddress(end, of: text) { end += 1 }
    let headroom = Headroom.count(before: bytes.bytes, judge: context.judge)
    let name = headroom == 0 ? name : "\(name), \(headroom) bytes of headroom left out"
    return FormResult(
      formName: name, strength: .run, lines: first..<end,
      packet: PacketText(bytes: Array(bytes.bytes.dropFirst(headroom)), lines: first...(first + rows.count - 1)),
      errors: errors)
  }
}

extension CiscoIOSForm {
  /// Whether the text is that of the bytes with their highest bits cut off, blanks left out: 0xA0 is one as well.
  private static func agrees(_ cut: RowCut, _ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool {
    guard let start = cut.textStart else { return true }
    let shown = text.characters[start..<row.area.upperBound].filter { !$0.isBlank }
    let bytes = RowCut.bytes(of: groups.prefix(cut.groupCount), in: text).map { $0 & 0x7F }
    let expected = bytes.filter { $0 != " " }.map { ("!"..."~").contains($0) ? $0 : "." }
    return shown == expected
  }
}

/// The times in Cisco's header lines and logs.
enum CiscoTime {
  /// The time and interface in `22:45:44.700 UTC Nov 27 2021 : IPv4 LES CEF    : Fa4.320 None`.
  static func time(of line: Int, in text: DumpText) -> (time: Timestamp?, interfaceName: String?)? {
    guard let characters = Heading.line(line, of: text), characters.first?.isDecimalDigit == true else { return nil }
    let words = characters.words
    guard words.count >= 6, TcpdumpTime.isTime(words[0]), let month = month(words[2]),
      let day = Int(words[3].string), (1...31).contains(day), let year = Int(words[4].string),
      (1980...2200).contains(year), words[5].elementsEqual(":".utf8)
    else { return nil }
    var time = TcpdumpTime.parse(words[0])
    if words[1].elementsEqual("UTC".utf8) || words[1].elementsEqual("GMT".utf8) {
      time?.reference = .epoch
      time?.seconds += Int64(TcpdumpTime.daysSinceEpoch(year: year, month: month, day: day)) * 86_400
    }
    let interface = words.count >= 3 ? words[words.count - 2].string : nil
    return (time, words.last?.elementsEqual("None".utf8) == true ? interface : words.last?.string)
  }

  /// The number of an English month by its first three letters.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex { $0.utf8.elementsEqual(word.prefix(3).map { $0.lowercased }) }.map { $0 + 1 }
  }

  /// Where a log's time ends: `*Mar  1 01:06:48.819: `.
  static func endOfLogPrefix(_ range: Range<Int>, in text: DumpText) -> Int? {
    var position = range.lowerBound
    let limit = min(range.upperBound, position + 64)
    var digits = 0
    while position + 1 < limit {
      if text.characters[position].isDecimalDigit { digits += 1 }
      if text.characters[position] == ":", text.characters[position + 1] == " ", digits >= 4 { return position + 2 }
      position += 1
    }
    return nil
  }
}

/// Finds what a buffer holds before the frame.
enum Headroom {
  /// Buffers have no more before a frame than this.
  static let most = 256
  private static let plausible = 60
  private static let sure = 65
  /// EtherTypes of VLAN tags, ARP, RARP, bridging, PPP over Ethernet, label stacks, and Cisco's own.
  private static let carriers: Set<UInt16> = [
    0x8100, 0x88A8, 0x9100, 0x0806, 0x8035, 0x6558, 0x8863, 0x8864, 0x8847, 0x8848, 0x88E7, 0x894F, 0x2000, 0x8909,
  ]

  /// How many bytes are before the frame: it begins 14 bytes (18 with a VLAN tag) before the first IPv4 header whose
  /// checksum and length are right, or at it where no EtherType is before it; 0 where the bytes are a packet as they are.
  static func count(before bytes: [UInt8], judge: LinkTypeJudge) -> Int {
    guard bytes.count > 20 else { return 0 }
    let confidence = judge(bytes.span).confidence
    // That the type is a registered one says little, unless it is one of those that an IPv4 header may follow.
    let isCarrier = carriers.contains(UInt16(bytes[12]) << 8 | UInt16(bytes[13]))
    guard confidence < (isCarrier ? plausible : sure) else { return 0 }
    for start in 1..<min(most, bytes.count - 19) where isIPv4Header(bytes[start...]) {
      func hasType(_ distance: Int, _ value: UInt16) -> Bool {
        start >= distance && UInt16(bytes[start - distance]) << 8 | UInt16(bytes[start - distance + 1]) == value
      }
      guard hasType(2, 0x0800) else { return start }
      if start >= 18, hasType(6, 0x8100) { return start - 18 }
      return start >= 14 ? start - 14 : start
    }
    return 0
  }

  static func isIPv4Header(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 20, let first = bytes.first, first >> 4 == 4 else { return false }
    let count = Int(first & 15) * 4
    let base = bytes.startIndex
    let total = Int(bytes[base + 2]) << 8 | Int(bytes[base + 3])
    guard count >= 20, count <= bytes.count, total >= count, total <= bytes.count else { return false }
    var sum = 0
    for index in stride(from: base, to: base + count, by: 2) { sum += Int(bytes[index]) << 8 | Int(bytes[index + 1]) }
    while sum > 0xFFFF { sum = sum & 0xFFFF + sum >> 16 }
    return sum == 0xFFFF
  }
}
