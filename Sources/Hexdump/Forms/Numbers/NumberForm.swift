import Packets

/// Rows with offsets and numbers that are not hexadecimal: `xxd -b`, and what `od` and `hexdump` print in octal and in
/// decimal, as bytes and as words of 2, 4 and 8 bytes, of either byte order:
///
///     00000006: 00000010 00000000 00000000 00000000 00000000 00000001  ......
///     0000020 000 054 000 001 000 000 100 001 366 314 300 000 002 001 300 000
///     0000020 026000 000400 000000 000500 146366 000300 000402 000300
struct NumberForm: Form {
  /// How many lines decide between notations.
  private static let sampleLength = 24

  var name: String { "od" }
  var description: String { "xxd -b, od and hexdump in octal, decimal and binary" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    let candidates = candidates(line, of: text)
    guard !candidates.isEmpty else { return nil }
    var best: [(rows: NumberRows, evidence: Int)] = []
    for rows in candidates {
      guard let first = rows.row(line, of: text) else { continue }
      var reader = TableReader(
        table(rows, of: text), of: text, upTo: min(line + Self.sampleLength, text.lineCount), with: context)
      guard reader.read(from: first) != nil, reader.evidence > 2 * reader.errors.count, !reader.hasStrangers
      else { continue }
      let evidence = 2 * reader.evidence - reader.errors.count
      if evidence > best.first?.evidence ?? Int.min { best = [] }
      if evidence >= best.first?.evidence ?? Int.min { best.append((rows, evidence)) }
    }
    let readings = best.compactMap { reading($0.rows, line, of: text, with: context) }
    return choose(readings, of: text, with: context)
  }

  private func reading(_ rows: NumberRows, _ line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let first = rows.row(line, of: text), first.address == 0 || !context.isInsideUnreadDump else { return nil }
    return TableReader.reading(table(rows, of: text), from: first, of: text, with: context)
  }

  /// The reading whose bytes are a packet, where numbers may be meant in several ways.
  private func choose(_ readings: [FormResult], of text: DumpText, with context: Context) -> FormResult? {
    guard let first = readings.first else { return nil }
    guard readings.contains(where: { $0.packet?.bytes != first.packet?.bytes }) else { return first }
    let rated = readings.map { reading in
      (reading, reading.packet.map { context.judge($0.bytes.span).confidence } ?? -1)
    }
    let best = rated.max { $0.1 < $1.1 }
    guard let best, rated.allSatisfy({ $0.0.packet?.bytes == best.0.packet?.bytes || $0.1 + 30 <= best.1 }) else {
      let names = readings.map(\.formName).joined(separator: " or ")
      let message = "These numbers could be \(names); print the bytes in hexadecimal (od -tx1)."
      let line = first.lines.lowerBound
      return .skipped(
        first.lines, of: name, because: text.error(message, line: line, at: text.start(of: line)))
    }
    return best.0
  }

  /// In how many ways the first row may be meant.
  private func candidates(_ line: Int, of text: DumpText) -> [NumberRows] {
    for offsets in [OffsetNotation.bare, .colon] {
      guard let row = Row(line, of: text, notation: offsets), row.holdsBytes, row.offset.count >= 4 else { continue }
      let groups = row.groups(in: text)
      let first = groups[0].range
      // Two digits after one blank, or a hexadecimal digit, are the bytes of another form.
      guard first.count != 4 || text.characters[first.lowerBound] != "0", first.count <= 64 else { return [] }
      if groups.count > 1, groups.allSatisfy({ $0.range.count == 2 && $0.gap == 1 }) { return [] }
      // A row of words would not have all of them below 256.
      let areBytes =
        groups.count >= 4 && groups.allSatisfy { NumberNotation.decimalBytes.bytes(of: $0.range, in: text) != nil }
      return NumberNotation.all.filter { notation in
        guard !areBytes || notation.wordLength == 1 || notation.digits != nil else { return false }
        guard (offsets == .colon) == (notation.radix == 2), notation.bytes(of: first, in: text) != nil else {
          return false
        }
        return notation.digits != nil || hasColumns(groups, in: text)
      }.flatMap { notation in
        // Only od puts blanks before numbers, and it has seven digits in octal and decimal offsets, six in others.
        let radices = notation.digits == nil && row.offset.count == 7 ? [8, 10] : [16, 8, 10]
        return radices.map { NumberRows(notation: notation, offsets: offsets, radix: $0) }
      }
    }
    return []
  }

  /// Whether numbers are of several lengths, or all apart by more than a blank: those with blanks before them are, and
  /// bytes in hexadecimal are not.
  private func hasColumns(_ groups: [DigitGroup], in text: DumpText) -> Bool {
    let numbers = groups.prefix { group in
      text.characters[group.range].allSatisfy { $0.isDecimalDigit || $0 == "-" }
    }
    guard let first = numbers.first else { return false }
    if groups.count == 1 { return first.gap > 1 || first.range.count % 2 == 1 }
    guard numbers.count > 1 else { return false }
    return first.range.count % 2 == 1 || numbers.contains { $0.range.count != first.range.count }
      || numbers.dropFirst().allSatisfy { $0.gap > 1 }
  }

  private func table(_ rows: NumberRows, of text: DumpText) -> TableLayout {
    var name = rows.notation.name
    if rows.offsets == .bare, rows.radix == 16 {
      name = name == "od -b" ? "hexdump -b" : name == "od" ? "hexdump -o" : name
    }
    return TableLayout(
      name: name, wordLength: rows.notation.wordLength, hasText: rows.notation.radix == 2,
      row: { line, _ in rows.row(line, of: text) }, total: { rows.total($0, of: text) }, star: { text.isStar($0) })
  }
}
