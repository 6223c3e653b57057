import Packets

/// What `od -c` and `hexdump -c` print. `od -a`, whose names leave out the highest bit of each byte, is refused.
struct CharacterForm: Form {
  private static let sampleLength = 24

  var name: String { "od -c" }
  var description: String { "od -c and hexdump -c: characters" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let first = Row(line, of: text, notation: .bare), first.holdsBytes, (6...8).contains(first.offset.count),
      text.characters[first.area.lowerBound] == " "
    else { return nil }
    if let refusal = refusal(first, of: text) { return refusal }
    var best: (radix: Int, evidence: Int, count: Int)?
    for radix in [8, 16, 10] {
      let rows = CharacterRows(radix: radix)
      guard let row = rows.row(line, of: text), row.strange == nil else { continue }
      var reader = TableReader(
        table(rows, of: text), of: text, upTo: min(line + Self.sampleLength, text.lineCount), with: context)
      guard reader.read(from: row) != nil, reader.evidence >= best?.evidence ?? 1 else { continue }
      // Spaces at the ends of lines fill what a radix says, so that the one with the fewest of them is meant.
      guard reader.evidence > best?.evidence ?? 0 || reader.bytes.count < best?.count ?? .max else { continue }
      best = (radix, reader.evidence, reader.bytes.count)
    }
    guard let best else { return nil }
    let rows = CharacterRows(radix: best.radix)
    guard let row = rows.row(line, of: text), row.address == 0 || !context.isInsideUnreadDump else { return nil }
    var reading = TableReader.reading(table(rows, of: text), from: row, of: text, with: context)
    guard let unknown = reading?.packet?.unknown, !unknown.isEmpty, reading?.errors.isEmpty == true else {
      return reading
    }
    let message = "Characters that are not ASCII stand for unknown bytes; print hexadecimal (od -tx1)."
    reading?.errors.append(text.error(message, line: line, at: row.place))
    return reading
  }

  private func table(_ rows: CharacterRows, of text: DumpText) -> TableLayout {
    TableLayout(
      name: rows.radix == 16 ? "hexdump -c" : name, row: { line, _ in rows.row(line, of: text) },
      total: { rows.total($0, of: text) }, star: { text.isStar($0) })
  }

  /// Refuses `od -a`: the names of control characters, each three columns wide.
  private func refusal(_ first: Row, of text: DumpText) -> FormResult? {
    let names = first.groups(in: text).filter { Self.names.contains(Array(text.characters[$0.range])) }
    guard names.count >= 3 else { return nil }
    var end = first.line + 1
    while end < text.lineCount, let row = Row(end, of: text, notation: .bare), row.offset.count == first.offset.count {
      end += 1
    }
    let message =
      "od -a leaves out the highest bit of each byte, so that the bytes cannot be told; print them by od -tx1."
    return .skipped(
      first.line..<end, of: "od -a", because: text.error(message, line: first.line, at: first.offset.lowerBound))
  }

  private static let names = Set(
    """
    nul soh stx etx eot enq ack bel ht nl vt np cr so si dle dc1 dc2 dc3 dc4 nak syn etb can em sub esc fs gs rs us sp \
    del lf
    """.split(separator: " ").map { Array($0.utf8) })
}
