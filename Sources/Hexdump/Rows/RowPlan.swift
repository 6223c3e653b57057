/// What the first rows of a packet say about all of them: the radix of the offsets and the width of a row. It is the one
/// in which the offsets advance by what the rows hold.
struct RowPlan {
  var layout: RowLayout
  /// The words of these rows.
  let groups: [[DigitGroup]]
  /// How many rows bear it out.
  var evidence = 0
  /// Whether every row bears it out.
  var isExact = false
  /// How many bytes at the end of each row are missing from the text, where all rows lack as many.
  var lostColumns = 0
  /// A likelier radix in which the only offset that bears this one out says that rows are lost above it.
  var likelierRadix: Int?

  /// `nil` where in no radix the offsets advance by what any of the rows holds.
  init?(_ rows: [RowScanner.Found], of form: any RowForm, in text: DumpText, previous: RowLayout?) {
    var best: (score: Int, fits: Int, widths: [WidthTally], radix: Int, misfits: Int, strangers: Int)?
    groups = rows.map { $0.row.groups(in: text) }
    let radices = Self.radices(of: form, rows[0].row, groups[0])
    for radix in radices {
      var score = radix == previous?.radix ? 1 : 0
      var fits = 0
      var misfits = 0
      var strangers = 0
      var widths: [WidthTally] = []
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
        let words = groups[index].mended(toHold: next - offset, in: text) ?? groups[index]
        if let cut = RowCut(
          budget: next - offset, of: words, row: rows[index].row, in: text, allowingHalfWord: isLast),
          cut.quality > -2 || cut.damage > 0, !Self.isCutShort(cut, words)
        {
          fits += 1
          if cut.verdict == .disagrees { misfits += 1 }
          if cut.verdict == .disagrees, !cut.agreesReversed { strangers += 1 }
          score += cut.quality + 1
          if !isLast { WidthTally.count(next - offset, in: &widths) }
        } else {
          score -= 3
          misfits += 1
        }
      }
      guard best.map({ score > $0.score }) ?? true else { continue }
      best = (score, fits, widths, radix, misfits, strangers)
      // Where each step is right, and every text, no other radix is better.
      if misfits == 0, fits == rows.count - 1 { break }
    }
    let steps = rows.dropFirst().count { !$0.isBehindStar }
    // Where the ends of the rows stand in lines of their own, what is left of them fits by chance.
    guard steps == 0 || !rows.dropFirst().allSatisfy(\.isBehindBytes) else { return nil }
    guard var best else { return nil }
    var width = best.widths.max { ($0.count, $1.width) < ($1.count, $0.width) }?.width
    // The lines of a listing hold as many bytes as each instruction has, and what stands beside them is not their text.
    guard best.fits < 2 || best.widths.count < 2 || best.strangers < best.fits else { return nil }
    if best.fits == 0, let lost = Self.lostColumns(rows, groups, radices, in: text) {
      (width, best.radix, best.fits, lostColumns) = (lost.width, lost.radix, 1, lost.count)
    } else if best.fits * 3 < steps || (best.fits == 0 && steps > 0) {
      width = Self.widthWithoutOffsets(rows, groups, of: form, in: text)
      guard width != nil else { return nil }
      best.fits = 1
    } else if steps == 1, let width, previous?.radix != best.radix {
      likelierRadix = radices.prefix { $0 != best.radix }.first { radix in
        guard let first = rows[0].row.value(in: text, radix: radix),
          let next = rows[1].row.value(in: text, radix: radix)
        else { return false }
        return next - first > width && (next - first) % width == 0
      }
    }
    evidence = best.fits
    isExact = best.misfits == 0
    let digits = rows[0].row.offset.count
    layout = RowLayout(radix: best.fits > 0 ? best.radix : previous?.radix ?? best.radix, width: width)
    layout.hasColon = rows[0].row.frame.closing == ":" && rows[0].row.frame.opening == 0
    layout.isUneven = best.widths.count > 1
    layout.offsetDigits = digits
    layout.groupBytes =
      groups[0].typicalByteCount(in: groups[0][...]) ?? groups.lazy.flatMap { $0.prefix(1) }
      .first(where: \.isHex)?.byteCount ?? 1
    if best.fits == 0, let previous, previous.offsetDigits == digits {
      layout.hasText = previous.hasText
      layout.textColumn = previous.textColumn
      layout.width = previous.width
    }
  }

  /// How many columns all rows lack: they hold the same number of bytes each, and the offsets rise by a usual one that is
  /// greater.
  private static func lostColumns(
    _ rows: [RowScanner.Found], _ groups: [[DigitGroup]], _ radices: [Int], in text: DumpText
  ) -> (count: Int, width: Int, radix: Int)? {
    let rows = rows.filter(\.row.holdsBytes)
    guard rows.count >= 3, rows[0].row.startsAtZero(in: text), !rows.contains(where: { $0.isBehindStar || $0.isApart })
    else {
      return nil
    }
    let cuts = rows.indices.map { RowCut(lastOf: groups[$0], row: rows[$0].row, in: text, layout: RowLayout()) }
    guard let count = cuts[0]?.byteCount, let last = cuts[cuts.count - 1], last.byteCount <= count, last.damage == 0,
      cuts.dropLast().allSatisfy({ $0?.byteCount == count && $0?.damage == 0 })
    else { return nil }
    for radix in radices {
      guard let width = rows[1].row.value(in: text, radix: radix), [8, 16, 32].contains(width), count < width,
        2 * count >= width,
        rows.indices.allSatisfy({ rows[$0].row.value(in: text, radix: radix) == $0 * width })
      else { continue }
      return (width - count, width, radix)
    }
    return nil
  }

  /// Whether what would be the text column are further bytes.
  private static func isCutShort(_ cut: RowCut, _ groups: [DigitGroup]) -> Bool {
    cut.verdict == .disagrees && !cut.agreesReversed && cut.groupCount < groups.count
      && groups[cut.groupCount...].allSatisfy { $0.isHex && $0.gap <= 2 && $0.byteCount == groups[0].byteCount }
  }

  /// The radices to try. An offset of seven digits before single bytes is one of od, in octal unless told otherwise;
  /// after `0x` all are hexadecimal.
  private static func radices(of form: any RowForm, _ row: Row, _ groups: [DigitGroup]) -> [Int] {
    if row.frame.isPrefixed, form.radices.contains(16) { return [16] }
    let isOctal = form.notation == .bare && row.offset.count == 7 && groups.first?.byteCount == 1
    return isOctal ? [8] + form.radices.filter { $0 != 8 } : form.radices
  }

  /// The width of the rows of a packet whose offsets are wrong, told by text columns that agree with the bytes; an
  /// offset such as `0x0000:` is proof enough by itself.
  private static func widthWithoutOffsets(
    _ rows: [RowScanner.Found], _ groups: [[DigitGroup]], of form: any RowForm, in text: DumpText
  ) -> Int? {
    guard rows[0].row.startsAtZero(in: text) else { return nil }
    let cuts = rows.indices.compactMap { RowCut(lastOf: groups[$0], row: rows[$0].row, in: text, layout: RowLayout()) }
    let agreeing = cuts.count { $0.verdict == .agrees && $0.gap >= 2 }
    guard agreeing * 2 >= rows.count || form.notation == .prefixedColon else { return nil }
    return cuts.lazy.map(\.byteCount).max()
  }
}

/// How many rows hold so many bytes. There are few widths: a list does, where the first dictionary of a type costs more
/// than reading a packet.
private struct WidthTally {
  let width: Int
  var count = 1

  static func count(_ width: Int, in tallies: inout [WidthTally]) {
    if let place = tallies.firstIndex(where: { $0.width == width }) {
      tallies[place].count += 1
    } else {
      tallies.append(WidthTally(width: width))
    }
  }
}
