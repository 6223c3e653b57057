import TestSupport

/// What happens to a dump on its way.
enum Damage: String, CaseIterable, Sendable {
  case digitMissing, digitDoubled, groupLost, rowLost, rowTwice, lastRowCut, columnLost, columnShifted, letterForDigit
  case redacted, wrapped, tabs, blanksCollapsed, cutOff

  /// What may be read of a packet that was damaged.
  enum Truth: Sendable {
    /// Something is to be said: the text does not tell the bytes.
    case said
    /// All bytes are there: they are read, or something is said.
    case whole
    /// The first bytes are there.
    case first(Int)
  }

  /// Damages a dump; `nil` where it has nothing that can be damaged so.
  func apply(_ dump: [DumpLine], of bytes: [UInt8], form: TextForm, using random: inout SeededGenerator)
    -> (lines: [DumpLine], truth: Truth)?
  {
    let rows = dump.indices.filter { dump[$0].isRow }
    guard let first = rows.first, let last = rows.last else { return nil }
    let hasOffsets = form.traits.contains(.offsets)
    var lines = dump
    switch self {
    case .digitMissing, .digitDoubled, .letterForDigit, .redacted:
      return damagedCell(dump, rows, using: &random).map { ($0, .said) }
    case .groupLost:
      guard hasOffsets, rows.count > 1, let row = rows.dropLast().randomElement(using: &random) else { return nil }
      guard lines[row].cells.count > 1 else { return nil }
      lines[row].cells.remove(at: Int.random(in: 0..<lines[row].cells.count, using: &random))
      return (lines, .said)
    case .rowLost:
      guard hasOffsets, rows.count > 2 else { return nil }
      lines.remove(at: random.pick(Array(rows.dropFirst().dropLast())))
      return (lines, .said)
    case .rowTwice:
      // The first row twice is as good as a packet of one row.
      guard hasOffsets, rows.count > 1 else { return nil }
      let row = random.pick(Array(rows.dropFirst()))
      lines.insert(lines[row], at: row)
      return (lines, .whole)
    case .lastRowCut:
      guard lines[last].cells.count > 2, last > first else { return nil }
      lines[last].cells.removeLast(Int.random(in: 1..<lines[last].cells.count, using: &random))
      lines[last].column = ""
      return (Array(lines[...last]), .first(lines[last].start + lines[last].count))
    case .cutOff:
      guard rows.count > 3 else { return nil }
      let row = random.pick(Array(rows.dropFirst(2).dropLast()))
      return (Array(lines[...row]), .first(lines[row].start + lines[row].count))
    default:
      return reflowed(dump, rows, using: &random).map { ($0, .whole) }
    }
  }

  /// One cell has a digit too many or too few, or something that is none.
  private func damagedCell(
    _ dump: [DumpLine], _ rows: [Int], using random: inout SeededGenerator
  ) -> [DumpLine]? {
    var lines = dump
    let row = random.pick(rows)
    let index = Int.random(in: lines[row].cells.indices, using: &random)
    var digits = Array(lines[row].cells[index].digits.utf8)
    // A number that is not padded may have lost a digit.
    guard digits.count == 2 * lines[row].cells[index].count, !lines[row].cells[index].gap.hasSuffix("x") else {
      return nil
    }
    let place = Int.random(in: digits.indices, using: &random)
    switch self {
    case .digitMissing: digits.remove(at: place)
    case .digitDoubled: digits.insert(digits[place], at: place)
    case .letterForDigit:
      guard let place = digits.firstIndex(where: { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }) else {
        return nil
      }
      digits[place] = digits[place] == UInt8(ascii: "0") ? UInt8(ascii: "O") : UInt8(ascii: "l")
    default:
      let mark = random.pick([UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "?")])
      let byte = place - place % 2
      for place in digits.count > 8 ? byte..<(byte + 2) : digits.indices { digits[place] = mark }
    }
    lines[row].cells[index].digits = String(decoding: digits, as: UTF8.self)
    return lines
  }

  /// Nothing is lost but the form.
  private func reflowed(_ dump: [DumpLine], _ rows: [Int], using random: inout SeededGenerator) -> [DumpLine]? {
    var lines = dump
    let row = random.pick(rows)
    switch self {
    case .columnLost:
      guard !lines[row].column.isEmpty else { return nil }
      lines[row].column = ""
    case .columnShifted:
      guard lines[row].column.hasPrefix("  ") else { return nil }
      lines[row].column = random.chance(2) ? " " + lines[row].column : String(lines[row].column.dropFirst())
    case .wrapped:
      let width = random.pick([40, 60, 72])
      guard rows.contains(where: { lines[$0].text.utf8.count > width }) else { return nil }
      return lines.flatMap { $0.isRow ? $0.text.wrapped(width).map { DumpLine($0) } : [$0] }
    case .tabs:
      return lines.map { $0.isRow ? DumpLine($0.text.replacing("  ", with: "\t")) : $0 }
    default:
      return lines.map { line in
        guard line.isRow else { return line }
        let words = line.text.split(separator: " ", omittingEmptySubsequences: true)
        return DumpLine((line.text.hasPrefix(" ") ? " " : "") + words.joined(separator: " "))
      }
    }
    return lines
  }
}
