import Packets

/// What gdb's `x` (`x/58xb`, `x/15xw`, `x/58ub`, `x/58cb`) and lldb's `memory read -f x` print: the addresses advance by
/// what the rows hold, which tells the size of the values.
struct MemoryForm: Form {
  private static let sampleLength = 24
  private static let plausible = 50

  var name: String { "gdb x" }
  var description: String { "gdb's x and lldb's memory read" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let (_, place, values) = MemoryRows.address(line, of: text) else { return nil }
    let start = TextColumn.trim(values, in: text).lowerBound
    guard start < values.upperBound else { return nil }
    let word = text.characters[start..<values.upperBound].prefix { !$0.isBlank }
    var found: [(rows: MemoryRows, evidence: Int)] = []
    for notation in MemoryRows.Notation.allCases {
      // Hexadecimal values have a prefix, by which the others are told from bytes in hexadecimal.
      guard (notation == .hexadecimal) == word.starts(with: "0x") else { continue }
      for length in [1, 2, 4, 8] {
        let rows = MemoryRows(notation: notation, wordLength: length)
        guard let first = rows.row(line, of: text) else { continue }
        var reader = TableReader(
          table(rows, of: text), of: text, upTo: min(line + Self.sampleLength, text.lineCount), with: context)
        guard reader.read(from: first) != nil else { continue }
        if reader.evidence > reader.errors.count || notation == .hexadecimal { found.append((rows, reader.evidence)) }
      }
    }
    let most = found.map(\.evidence).max() ?? 0
    let readings = found.filter { $0.evidence == most }.compactMap { found -> (FormResult, Int)? in
      guard let first = found.rows.row(line, of: text),
        let reading = TableReader.reading(table(found.rows, of: text), from: first, of: text, with: context)
      else { return nil }
      return (reading, reading.packet.map { context.judge($0.bytes.span).confidence } ?? -1)
    }
    guard let best = readings.max(by: { $0.1 < $1.1 }) else { return nil }
    let isClear = readings.allSatisfy { $0.0.packet?.bytes == best.0.packet?.bytes || $0.1 + 30 <= best.1 }
    // A row alone is any two numbers of a program, unless they are the bytes of a packet.
    guard best.0.lines.count > 1 || best.1 >= Self.plausible || context.isLinkTypeKnown else {
      return .skipped(best.0.lines, of: name)
    }
    if isClear { return best.0 }
    let message = "The size of these numbers is unknown; print them with x/xb."
    return .skipped(best.0.lines, of: name, because: text.error(message, line: line, at: place))
  }

  private func table(_ rows: MemoryRows, of text: DumpText) -> TableLayout {
    TableLayout(
      name: name, wordLength: rows.wordLength, usualOrder: .littleEndian, hasAddresses: true,
      isEvident: rows.notation == .hexadecimal, row: { line, _ in rows.row(line, of: text) })
  }
}
