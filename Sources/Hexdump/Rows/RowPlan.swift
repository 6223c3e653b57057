/// What the first rows of a packet say about all of them: the radix of the offsets and the width of a row. It is the one
/// in which the offsets advance by what the rows hold.
struct RowPlan {
  var layout: RowLayout
  /// How many rows bear it out.
  var evidence = 0
  /// Whether every row bears it out.
  var isExact = false

  /// `nil` where in no radix the offsets advance by what any of the rows holds.
  init?(_ rows: [RowScanner.Found], of form: any RowForm, in text: DumpText, previous: RowLayout?) {
    var best: (score: Int, fits: Int, width: Int?, radix: Int, misfits: Int)?
    let groups = rows.map { $0.row.groups(in: text) }
    for radix in Self.radices(of: form, rows[0].row, groups[0]) {
      var score = radix == previous?.radix ? 1 : 0
      var fits = 0
      var misfits = 0
      var widths: [Int: Int] = [:]
      for index in rows.indices.dropLast() {
        guard let offset = rows[index].row.value(in: text, radix: radix),
          let next = rows[index + 1].row.value(in: text, radix: radix)
        else {
          score -= 8
          continue
        }
        let isLast = !rows[index + 1].row.holdsBytes
        guard !rows[index + 1].isBehindStar else {
          let width = RowCut(lastOf: groups[index], row: rows[index].row, in: text, layout: RowLayout())?.byteCount ?? 1
          if !isLast, (next - offset) % max(width, 1) != 0 { score -= 3 }
          continue
        }
        if let cut = RowCut(
          budget: next - offset, of: groups[index], row: rows[index].row, in: text, allowingHalfWord: isLast),
          cut.quality > -2 || cut.damage > 0
        {
          fits += 1
          if cut.verdict == .disagrees { misfits += 1 }
          score += cut.quality + 1
          if !isLast { widths[next - offset, default: 0] += 1 }
        } else {
          score -= 3
          misfits += 1
        }
      }
      guard best.map({ score > $0.score }) ?? true else { continue }
      let width = widths.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      best = (score, fits, width, radix, misfits)
    }
    let steps = rows.dropFirst().count { !$0.isBehindStar }
    guard var best else { return nil }
    if best.fits * 3 < steps || (best.fits == 0 && steps > 0) {
      guard let width = Self.widthWithoutOffsets(rows, groups, of: form, in: text) else { return nil }
      best.width = width
      best.fits = 1
    }
    evidence = best.fits
    isExact = best.misfits == 0
    let digits = rows[0].row.offset.count
    layout = RowLayout(radix: best.fits > 0 ? best.radix : previous?.radix ?? best.radix, width: best.width)
    layout.offsetDigits = digits
    layout.groupBytes = groups.lazy.flatMap { $0.prefix(1) }.first(where: \.isHex)?.byteCount ?? 1
    if best.fits == 0, let previous, previous.offsetDigits == digits {
      layout.hasText = previous.hasText
      layout.textColumn = previous.textColumn
      layout.width = previous.width
    }
  }

  /// The radices to try. An offset of seven digits before single bytes is one of od, in octal unless told otherwise.
  private static func radices(of form: any RowForm, _ row: Row, _ groups: [Group]) -> [Int] {
    let isOctal = form.notation == .bare && row.offset.count == 7 && groups.first?.byteCount == 1
    return isOctal ? [8] + form.radices.filter { $0 != 8 } : form.radices
  }

  /// The width of the rows of a packet whose offsets are wrong, told by text columns that agree with the bytes; an
  /// offset such as `0x0000:` is proof enough by itself.
  private static func widthWithoutOffsets(
    _ rows: [RowScanner.Found], _ groups: [[Group]], of form: any RowForm, in text: DumpText
  ) -> Int? {
    guard rows[0].row.startsAtZero(in: text) else { return nil }
    let cuts = rows.indices.compactMap { RowCut(lastOf: groups[$0], row: rows[$0].row, in: text, layout: RowLayout()) }
    let agreeing = cuts.count { $0.verdict == .agrees && $0.gap >= 2 }
    guard agreeing * 2 >= rows.count || form.notation == .prefixedColon else { return nil }
    return cuts.lazy.map(\.byteCount).max()
  }
}
