import Packets

/// What Cisco IOS prints of its buffers: addresses in memory, words of four bytes, and the text with the highest bits cut
/// off. The first row begins where the packet does, and is blank before it.
///
/// Web pages and mails collapse the blanks; the text and the next address tell where the bytes end.
struct CiscoIOSForm: Form {
  var name: String { "Cisco IOS buffer" }
  var description: String { "Cisco IOS buffers: show monitor capture buffer … dump, debug ip packet … dump" }
  var manual: FormManual {
    FormManual(
      .gear,
      """
      Cisco IOS's `show monitor capture buffer ... dump` and `debug ip packet detail dump`. The first row begins where the
      packet does.
      """,
      example: """
        22:45:44.700 UTC Nov 27 2021 : IPv4 LES CEF    : Fa4.320 None

        0F1A2C00:                   02000000 00020200          ........
        0F1A2C10: 00000001 08004500 001C0001 00004001  ......E.......@.
        0F1A2C20: F6DCC000 0201C000 02020800 E5CA1234  ...............4
        0F1A2C30: 0001                                 ..
        """)
  }

  private static let utc: LinePattern = "\(.clock) \(.oneOf("UTC", "GMT")) \(.monthName) \(.day) \(.year) :"
  /// A date in another zone does not say which day it was.
  private static let local: LinePattern = "\(.clock) \(.word) \(.word) \(.digits(1...2)) \(.digits(4...4)) :"
  private static let headings = [utc, local].flatMap { time in
    ["\(time)\(.most) \(.interface) None\(.end)", "\(time)\(.most) \(.interface)\(.end)"] as [LinePattern]
  }
  private static let logTime: LinePattern = "\(.some):\(.digits(2...2))\(optional: ".\(.digits(1...6))"): "
  private static let rows = [
    OffsetGrammar(notation: .colon, digits: 8...8),
    OffsetGrammar(prefix: logTime, notation: .colon, digits: 8...8),
  ]
  /// No file is so long that its offsets are addresses.
  private static let leastAddress = 0x10000

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let heading = Heading.line(line, of: text).flatMap({ LineMatcher.match(Self.headings, $0)?.heading }) else {
      return reading(at: line, of: text, isHeaded: false)
    }
    guard let first = text.lines(below: line, 5).first(where: { row($0, of: text) != nil }),
      var reading = reading(at: first, of: text, isHeaded: true), reading.packet != nil
    else { return nil }
    heading.complete(&reading, heading: line, of: text)
    return reading
  }

  private func row(_ line: Int, of text: DumpText) -> Row? {
    for grammar in Self.rows {
      guard let row = grammar.row(line, of: text) else { continue }
      return row.holdsBytes && row.value(in: text, radix: 16) ?? 0 >= Self.leastAddress ? row : nil
    }
    return nil
  }

  /// Whether a line begins with eight digits and a colon, blank or not after it.
  private func beginsWithAddress(_ line: Int, of text: DumpText) -> Bool {
    guard row(line, of: text) == nil else { return true }
    guard let characters = Heading.line(line, of: text), characters.count > 9 else { return false }
    return characters.prefix(8).allSatisfy { $0.hexValue != nil } && characters[characters.startIndex + 8] == ":"
  }

  private func reading(at first: Int, of text: DumpText, isHeaded: Bool) -> FormResult? {
    guard let start = row(first, of: text), let base = start.value(in: text, radix: 16), base % 16 == 0 else {
      return nil
    }
    var rows = [start]
    while first + rows.count < text.lineCount, let next = row(first + rows.count, of: text),
      next.value(in: text, radix: 16) == base + 16 * rows.count, rows.count * 16 <= PacketBytes.limit
    {
      rows.append(next)
    }
    var bytes = PacketBytes()
    var errors: [InputError] = []
    var agreeing = 0
    for (index, row) in rows.enumerated() {
      let groups = row.groups(in: text)
      guard let cut = cut(groups, row, isEdge: index == 0 || index == rows.count - 1, in: text) else {
        guard index > 0 else { return nil }
        let message = "This row does not show the 16 bytes that the addresses call for; the packet ends before it."
        errors.append(text.error(message, line: row.line, at: row.area.lowerBound))
        rows.removeSubrange(index...)
        break
      }
      // Routers print the bytes of a word in their order; U-Boot and others do not.
      if cut.agreesReversed, !isHeaded { return .refusal(first..<first + rows.count) }
      if cut.verdict == .agrees { agreeing += 1 }
      if cut.verdict == .disagrees, !Self.agrees(cut, row, groups, in: text) {
        let place = cut.textStart ?? row.area.lowerBound
        errors.append(text.error(TableReader.foreignText, line: row.line, at: place))
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
      errors.append(text.error(TableReader.strayRow, line: end, at: text.line(end).lowerBound))
    }
    // What cannot be read any more is none of the next packet's.
    while !errors.isEmpty, end < text.lineCount, beginsWithAddress(end, of: text) { end += 1 }
    return FormResult(
      formName: name, strength: .run, lines: first..<end,
      packet: PacketText(bytes: bytes.bytes, lines: first...(first + rows.count - 1)), errors: errors)
  }

  /// Where the bytes of a row end: after 16, or in the first and the last row where their text begins.
  private func cut(_ groups: [DigitGroup], _ row: Row, isEdge: Bool, in text: DumpText) -> RowCut? {
    guard groups.allSatisfy({ $0.range.count <= 16 }),
      let cut = isEdge
        ? RowCut(lastOf: groups, row: row, in: text, layout: RowLayout(width: 16, hasText: true))
        : RowCut(budget: 16, of: groups, row: row, in: text),
      cut.damage == 0, groups.prefix(cut.groupCount).allSatisfy({ $0.byteCount <= 4 })
    else { return nil }
    return cut
  }

  /// Whether the text is that of the bytes with their highest bits cut off, blanks left out: 0xA0 is one as well.
  private static func agrees(_ cut: RowCut, _ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool {
    guard let start = cut.textStart else { return true }
    let shown = text.characters[start..<row.area.upperBound].filter { !$0.isBlank }
    let bytes = RowCut.bytes(of: groups.prefix(cut.groupCount), in: text).map { $0 & 0x7F }
    return shown == bytes.filter { $0 != " " }.map { ("!"..."~").contains($0) ? $0 : "." }
  }
}
