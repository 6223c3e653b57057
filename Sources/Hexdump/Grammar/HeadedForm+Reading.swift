import Packets

extension HeadedForm {
  /// Reads the rows below a heading.
  func reading(below line: Int, _ heading: Heading, of text: DumpText, with context: Context) -> FormResult? {
    guard var reading = readingOfRows(below: line, heading, of: text, with: context) else { return nil }
    complete(&reading, heading, line, of: text)
    return reading
  }

  private func readingOfRows(
    below line: Int, _ heading: Heading, of text: DumpText, with context: Context
  ) -> FormResult? {
    if hasAnyRows {
      let first = line + 1 < text.lineCount && text.isEmpty(line + 1) ? line + 2 : line + 1
      return AnyRows.reading(at: first, of: text, with: context)
    }
    guard let first = firstRow(below: line, of: text) else {
      return plainRows.flatMap { reading(of: $0, below: line, heading, of: text, with: context) }
    }
    let read = reading(at: first, upTo: text.lineCount, of: text, with: context)
    if let textAlone, read == nil || !showsBytes(first, heading, of: text) {
      return .skipped(
        line..<(first + 1), of: name, because: text.error(textAlone, line: first, at: text.line(first).lowerBound))
    }
    guard var reading = read else { return nil }
    checkLastRow(of: &reading, text)
    fill(&reading, heading, of: text)
    return reading
  }

  /// Gives a packet what its heading says.
  func complete(_ reading: inout FormResult, _ heading: Heading, _ line: Int, of text: DumpText) {
    var heading = heading
    (heading.isMessage, heading.isCutOff) = (isMessage, isCutOff)
    heading.complete(&reading, heading: line, of: text)
  }

  /// The first row of the packet below a heading: at offset 0, and before the next heading.
  func firstRow(below line: Int, of text: DumpText) -> Int? {
    guard !rows.isEmpty else { return nil }
    for next in text.lines(below: line, mostLinesBetween) {
      if let row = row(next, of: text), row.holdsBytes { return row.startsAtZero(in: text) ? next : nil }
      if heading(next, of: text) != nil { return nil }
    }
    return nil
  }

  private func reading(
    of grammar: PlainGrammar, below line: Int, _ heading: Heading, of text: DumpText, with context: Context
  ) -> FormResult? {
    let table = grammar.table(name, length: heading.length, of: text)
    var damaged: [InputError] = []
    for next in text.lines(below: line, mostLinesBetween) {
      if let first = table.row(next, PacketBytes()) {
        guard var reading = TableReader.reading(table, from: first, of: text, with: context),
          reading.packet?.bytes.count ?? 0 >= grammar.fewestBytes
        else { return nil }
        reading.errors = damaged + reading.errors
        return reading
      }
      guard self.heading(next, of: text) == nil else { return nil }
      if table.looksLikeRow(next) {
        let message = "This row is damaged; the packet begins after it."
        damaged.append(text.error(message, line: next, at: text.start(of: next)))
      }
    }
    return nil
  }

  /// Whether the first row shows as many bytes as the heading promises for it, and not their text alone.
  private func showsBytes(_ line: Int, _ heading: Heading, of text: DumpText) -> Bool {
    let groups = row(line, of: text)?.groups(in: text) ?? []
    return groups.prefix { $0.range.count == 2 && $0.isHex }.count >= min(16, heading.length ?? 16)
  }

  /// Checks the text beside the last row's bytes: no offset below it says how many they are.
  private func checkLastRow(of reading: inout FormResult, _ text: DumpText) {
    guard reading.errors.isEmpty, let packet = reading.packet, packet.unknown.isEmpty,
      let row = row(packet.lines.upperBound, of: text), let offset = row.value(in: text, radix: radices[0]),
      offset < packet.bytes.count
    else { return }
    var count = 0
    var end = row.area.lowerBound
    for group in row.groups(in: text) where count < packet.bytes.count - offset {
      count += group.byteCount
      end = group.range.upperBound
    }
    let line = text.line(row.line)
    if let mark = row.mark, end < line.upperBound, text.characters[end] == mark { end += 1 }
    guard end < line.upperBound else { return }
    let rest = end..<max(end, rows.contains { $0.textGap != nil } ? line.upperBound : row.area.upperBound)
    guard TextColumn.compare(rest, of: text, with: packet.bytes[offset...], mismatches: 0) == .disagrees else { return }
    reading.errors.append(text.error(TableReader.foreignText, line: row.line, at: end))
  }

  /// Marks as unknown what the line below the rows says is left out at the end.
  private func fill(_ reading: inout FormResult, _ heading: Heading, of text: DumpText) {
    let below = reading.lines.upperBound
    guard let leftOut = rows[0].leftOut, let length = heading.length, let packet = reading.packet,
      packet.bytes.count < length, length - packet.bytes.count < RowReader.mostMissingBytes, below < text.lineCount,
      Heading.line(below, of: text)?.firstIndex(of: leftOut) != nil
    else { return }
    let range = packet.bytes.count..<length
    reading.packet?.bytes += [UInt8](repeating: 0, count: range.count)
    reading.packet?.unknown.append(range)
    reading.lines = reading.lines.lowerBound..<(below + 1)
    let message = "The last \(range.count) bytes are blanks or zeros that are not shown; they are unknown."
    reading.errors.append(text.error(message, line: below, at: text.line(below).lowerBound))
  }
}

extension DumpText {
  /// The lines right below a line, at most so many.
  func lines(below line: Int, _ most: Int) -> Range<Int> {
    (line + 1)..<max(line + 1, min(lineCount, line + 1 + most))
  }
}

/// Rows with bare offsets, as most tools print them.
enum AnyRows {
  private static let forms: [any RowForm] = [HexdumpCanonicalForm(), OdForm(), TsharkForm(), OffsetGroupsForm()]

  /// Reads the packet whose first row, at offset 0, is at `line`.
  static func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard line < text.lineCount else { return nil }
    if let name = context.template?.formName, let form = forms.first(where: { $0.name == name }),
      let steady = SteadyRows.read(from: line, form, of: text, upTo: text.lineCount, with: context)
    {
      return steady
    }
    guard let row = Row(line, of: text, notation: .bare), row.startsAtZero(in: text), row.offset.count >= 3 else {
      return nil
    }
    for form in forms {
      if let reading = form.reading(at: line, of: text, with: context), reading.packet != nil { return reading }
    }
    return nil
  }
}
