import Packets

/// Reads the rows of one packet: as many bytes of each as the next offset says, and what to report where that fails.
struct RowReader {
  /// More missing bytes than this end a packet; fewer are unknown bytes of it.
  static let mostMissingBytes = 65_536
  /// Addresses in a memory that are further apart than this are those of two buffers.
  private static let farAway = 4096

  let scanner: RowScanner
  let context: Context
  var layout = RowLayout()
  /// The packet with the bytes of each word in printed order, and in reverse.
  var printed = PacketBytes()
  var reversed = PacketBytes()
  /// How many rows' text columns agree with the printed order and not with the reverse, and the other way round.
  var order = (printed: 0, reversed: 0)
  var errors: [InputError] = []
  /// How many bytes at the end of each row are missing from the text.
  var lostColumns = 0
  /// The lines of the first rows, and their words.
  private var known: ArraySlice<(line: Int, groups: [DigitGroup])> = []

  init(form: any RowForm, text: DumpText, limit: Int, context: Context) {
    scanner = RowScanner(form: form, text: text, limit: limit)
    self.context = context
  }

  var text: DumpText { scanner.text }
  var form: any RowForm { scanner.form }

  /// Where the reading stands.
  struct Position {
    /// The row to be read, and the offset of its first byte.
    var row: Row
    var offset: Int
    /// The row above it that is indented alike; a paste often lacks the blanks before its first line.
    var above: Row?
    /// The line after the last one that was used.
    var end: Int
  }

  mutating func read(from first: Row) -> FormResult? {
    // A number of one digit is an offset only where more of them follow from the first.
    guard first.offset.count > 1 || first.startsAtZero(in: text) else { return nil }
    let sample = scanner.sample(from: first)
    guard var plan = RowPlan(sample, of: form, in: text, previous: context.layout) else { return nil }
    let above = context.bytesAbove.count
    if above > 0, plan.evidence == 0,
      let radix = form.radices.first(where: { first.value(in: text, radix: $0) == above })
    {
      plan.layout.radix = radix
    }
    guard let base = first.value(in: text, radix: plan.layout.radix), above == 0 || base == above else { return nil }
    guard base == 0 || !context.isInsideUnreadDump else { return nil }
    // Offsets that may as well be the first bytes of the lines must be right in every line.
    let groups = first.groups(in: text)
    let looksLikeBytes =
      form.notation == .bare && groups.first?.range.count == first.offset.count
      && groups.first?.gap == groups.dropFirst().first?.gap
    guard !looksLikeBytes || (base == above && (plan.isExact || plan.lostColumns > 0)) else { return nil }
    layout = plan.layout
    known = zip(sample, plan.groups).map { ($0.row.line, $1) }[...]
    let isAlone = plan.evidence == 0 && sample.count < 3
    var strength = FormResult.Strength.run
    if isAlone {
      guard !context.isInsideUnreadDump, let own = strengthAlone(of: first, base: base) else { return nil }
      strength = own
    }
    let start = Position(row: first, offset: base, above: nil, end: first.line + 1)
    if let radix = plan.likelierRadix, !isWhole(from: start) { layout.radix = radix }
    var position = start
    lostColumns = plan.lostColumns
    while readRow(at: &position, base: base) {}
    reportLostColumns(of: first)
    guard !looksLikeBytes || lostColumns == 0 || isPlausible else { return nil }
    return finish(from: first, to: position, base: base, strength: strength)
  }

  /// Whether the packet that begins at a row says itself that it ends with these rows, or before.
  private func isWhole(from start: Position) -> Bool {
    var reader = self
    var position = start
    while reader.readRow(at: &position, base: start.offset) {}
    let judgement = context.judge(reader.printed.bytes.span)
    return judgement.confidence >= Self.plausible && judgement.length.map { $0 <= reader.printed.count } ?? false
  }

  /// How much a single row says; `nil` where it is no row of a dump. After a number that is no usual offset, its bytes
  /// must be those of a packet.
  private func strengthAlone(of row: Row, base: Int) -> FormResult.Strength? {
    let groups = row.groups(in: text)
    guard let cut = RowCut(lastOf: groups, row: row, in: text, layout: layout), let first = groups.first else {
      return nil
    }
    let isBehindRows = base > 0 && base == context.bytesAbove.count
    if !isBehindRows, base > 0 || row.offset.count == 1 || row.frame.isGlued {
      guard base == 0 || row.offset.count >= 4 else { return nil }
      let isApart = row.frame.closing != 0 || (first.gap > 1 && first.range.count != row.offset.count)
      let bytes = RowCut.bytes(of: groups.prefix(cut.groupCount), in: text)
      guard isApart, context.judge(bytes.span).confidence >= Self.plausible else { return nil }
    }
    if form.notation == .prefixedColon { return .row }
    let isBinary = groups.allSatisfy { $0.range.count == 8 && $0.range.allSatisfy { text.characters[$0] | 1 == "1" } }
    guard !isBinary || cut.verdict != .missing else { return nil }
    guard cut.verdict != .disagrees || cut.agreesReversed, cut.damage == 0 || cut.groupCount >= 4 else { return nil }
    guard form.notation == .bare, cut.verdict == .missing else { return .row }
    let regular = groups.dropFirst().first?.gap ?? 1
    return row.offset.count == first.range.count && first.gap == regular ? .possible : .row
  }

  /// The words of a row, which those at the start were taken apart into before.
  private mutating func groups(of row: Row) -> [DigitGroup] {
    while let (line, groups) = known.first, line <= row.line {
      known.removeFirst()
      if line == row.line { return groups }
    }
    return row.groups(in: text)
  }

  /// Reads one row and moves on to the next; `false` where the packet ends with it.
  private mutating func readRow(at position: inout Position, base: Int) -> Bool {
    let row = position.row
    var groups = groups(of: row)
    guard let next = scanner.next(after: row, under: position.above),
      let offset = next.row.value(in: text, radix: layout.radix),
      !(next.row.holdsBytes && offset <= position.offset && (offset == base || offset == 0))
    else {
      readLast(groups, of: row)
      if let star = scanner.star(below: row) {
        let message = "No offset below says how often the row above repeats; it is read once."
        errors.append(text.error(message, line: star, at: text.line(star).lowerBound))
        position.end = star + 1
      }
      return false
    }
    let isTotal = scanner.isTotal(next.row)
    let step = offset - position.offset
    groups = groups.mended(toHold: step, in: text) ?? groups
    if !next.isBehindStar,
      let cut = RowCut(budget: step, of: groups, row: row, in: text, allowingHalfWord: isTotal),
      !isRefuted(cut, groups, row)
    {
      let count = printed.count + step
      take(cut, of: groups, row: row)
      reportExcess(behind: cut, groups, row, step: step)
      printed.truncate(to: count)
      reversed.truncate(to: count)
      return goOn(to: next.row, at: offset, isTotal: isTotal, &position)
    }
    let width = layout.width
    let start = printed.count
    if let width, let cut = RowCut(budget: width, of: groups, row: row, in: text) {
      take(cut, of: groups, row: row)
    } else {
      readLast(groups, of: row)
    }
    let count = printed.count - start
    let missing = step - count
    if next.isBehindStar, count > 0, missing > 0, isTotal || missing % count == 0 {
      printed.repeatLast(count, count: missing)
      reversed.repeatLast(count, count: missing)
      return goOn(to: next.row, at: offset, isTotal: isTotal, &position)
    }
    if missing == 0 { return goOn(to: next.row, at: offset, isTotal: isTotal, &position) }
    return bridge(to: next, at: offset, behind: count, groups, &position, base: base)
  }

  /// Whether the text column agrees with more or fewer bytes than the next offset says.
  private func isRefuted(_ cut: RowCut, _ groups: [DigitGroup], _ row: Row) -> Bool {
    guard cut.verdict == .disagrees, !cut.agreesReversed,
      let other = RowCut(lastOf: groups, row: row, in: text, layout: layout)
    else { return false }
    return other.verdict == .agrees && other.byteCount != cut.byteCount
  }

  private func goOn(to row: Row, at offset: Int, isTotal: Bool, _ position: inout Position) -> Bool {
    position.end = row.line + 1
    guard !isTotal, !printed.isOverfull else {
      if printed.isOverfull, !isTotal { skipRows(&position, from: row) }
      return false
    }
    position = Position(row: row, offset: offset, above: row, end: row.line + 1)
    return true
  }

  /// Reports offsets that do not follow from the row before, and goes on after them where that makes sense.
  private mutating func bridge(
    to next: RowScanner.Found, at offset: Int, behind count: Int, _ groups: [DigitGroup], _ position: inout Position,
    base: Int
  ) -> Bool {
    let expected = position.offset + count
    let missing = offset - expected
    let isTotal = scanner.isTotal(next.row)
    // Another buffer begins far away in a memory, or after a short row.
    if base > Self.mostMissingBytes, missing > 0, missing > Self.farAway || count < layout.width ?? 0 { return false }
    // What stands apart and does not follow from the rows above is something else.
    if next.isApart, !isTotal, form.notation == .bare { return false }
    if isTotal, missing < 0 {
      report("The last line states a length of \(offset), but \(expected) bytes are above it.", next.row)
      position.end = next.row.line + 1
      return false
    }
    if !isTotal, let after = scanner.next(after: next.row, under: next.row),
      after.row.value(in: text, radix: layout.radix) == expected + (layout.width ?? count), !after.isBehindStar
    {
      report("This offset should be \(digits(expected)), going by the offsets around it; it is read so.", next.row)
      return goOn(to: next.row, at: expected, isTotal: false, &position)
    }
    if missing > 0, missing <= Self.mostMissingBytes {
      if missing == lostColumns {
        // This is reported once for all rows.
      } else if next.isBehindStar {
        let repeats = "are no whole number of rows of \(count) bytes; they are unknown."
        report("The \(missing) bytes before this offset \(repeats)", next.row)
      } else if count < layout.width ?? 0, missing < layout.width ?? 0 {
        let end = groups.last { $0.isHex }?.range.upperBound ?? position.row.area.upperBound
        let message = "This row shows \(count) bytes, but the next offset says \(offset - position.offset); "
        let advice = "the missing bytes at its end are unknown."
        errors.append(text.error(message + advice, line: position.row.line, at: end))
      } else {
        let jump = "The offset jumps from \(digits(position.offset)) to \(digits(offset)): "
        report(jump + "\(missing) bytes are missing and are unknown; add the missing rows.", next.row)
      }
      printed.appendUnknown(missing)
      reversed.appendUnknown(missing)
      return goOn(to: next.row, at: offset, isTotal: isTotal, &position)
    }
    if missing < 0, resume(at: expected, from: next.row, &position) { return true }
    let jump = missing > 0 ? "jumps ahead by \(missing) bytes" : "goes back"
    let change = "from \(digits(position.offset)) to \(digits(offset))"
    report("The offset \(jump), \(change); the packet ends before it.", next.row)
    position.end = next.row.line + 1
    skipRows(&position, from: next.row)
    return false
  }

  /// Goes on after rows that were shown twice, at the row with the expected offset.
  private mutating func resume(at expected: Int, from repeated: Row, _ position: inout Position) -> Bool {
    var row = repeated
    while let next = scanner.next(after: row, under: repeated), next.row.holdsBytes,
      let offset = next.row.value(in: text, radix: layout.radix), offset > 0, offset <= expected
    {
      row = next.row
      guard offset == expected else { continue }
      report("The offset goes back to an earlier one; the rows up to \(digits(expected)) are skipped.", repeated)
      return goOn(to: row, at: expected, isTotal: false, &position)
    }
    return false
  }

  /// Moves the end after the rows that cannot be read any more, up to one at offset 0.
  private func skipRows(_ position: inout Position, from row: Row) {
    var row = row
    while let next = scanner.next(after: row, under: nil), !next.row.startsAtZero(in: text) {
      row = next.row
      position.end = row.line + 1
    }
  }

  private func digits(_ offset: Int) -> String {
    (layout.radix == 16 ? "0x" : layout.radix == 8 ? "0" : "") + String(offset, radix: layout.radix)
  }
}
