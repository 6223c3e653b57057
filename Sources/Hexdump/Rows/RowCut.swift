/// Where the bytes of a row end and its text column begins.
struct RowCut {
  /// How many of the row's words are bytes, and how many bytes they are.
  var groupCount: Int
  var byteCount: Int
  /// How many of these words are not hexadecimal.
  var damage: Int
  /// How the text column agrees with the bytes in printed order, and with every word's bytes in reverse.
  var verdict: TextColumn.Agreement
  var agreesReversed: Bool
  /// The blanks before the text column, and where it begins.
  var gap: Int
  var textStart: Int?

  /// How well the row speaks for this cut.
  var quality: Int {
    let text =
      switch verdict {
      case _ where agreesReversed: 4
      case .missing: 2
      case .agrees: 4
      case .agreesRoughly: 2
      case .disagrees: gap >= 2 ? 0 : -2
      }
    return text - 2 * damage
  }

  /// Cuts after the first `count` words.
  init(after count: Int, of groups: [DigitGroup], row: Row, in text: DumpText) {
    groupCount = count
    byteCount = groups.prefix(count).reduce(0) { $0 + $1.byteCount }
    damage = groups.prefix(count).count { !$0.isHex }
    let bytes = Self.bytes(of: groups.prefix(count), in: text)
    textStart = count < groups.count ? groups[count].range.lowerBound : nil
    gap = count < groups.count ? groups[count].gap : 0
    let rest = (count > 0 ? groups[count - 1].range.upperBound : row.area.lowerBound)..<row.area.upperBound
    verdict = TextColumn.compare(rest, of: text, with: bytes[...], mismatches: bytes.count / 4)
    agreesReversed = false
    if verdict != .missing, verdict != .agrees {
      let reversed = Self.reversed(bytes, of: groups.prefix(count))
      agreesReversed =
        bytes != reversed && TextColumn.compare(rest, of: text, with: reversed[...], mismatches: 0) == .agrees
    }
  }

  /// The bytes of words in printed order. What is unknown is zero.
  static func bytes(of groups: ArraySlice<DigitGroup>, in text: DumpText) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(groups.count * (groups.first?.byteCount ?? 0))
    for group in groups {
      for index in 0..<group.byteCount {
        let position = group.range.lowerBound + 2 * index
        guard group.isComplete, case .known(let byte) = DigitGroup.byte(at: position, in: text) else {
          bytes.append(0)
          continue
        }
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// The bytes of these words with those of each word in reverse.
  static func reversed(_ bytes: [UInt8], of groups: ArraySlice<DigitGroup>) -> [UInt8] {
    var reversed = bytes
    var start = 0
    for group in groups {
      for index in 0..<group.byteCount { reversed[start + index] = bytes[start + group.byteCount - 1 - index] }
      start += group.byteCount
    }
    return reversed
  }
}

extension RowCut {
  /// The cut of a row that must hold exactly `budget` bytes, since the next offset says so; `nil` where it cannot.
  /// A word with a bad digit counts as the bytes that it stands for. The last of a dump's 16-bit words may be half
  /// beyond the end.
  init?(budget: Int, of groups: [DigitGroup], row: Row, in text: DumpText, allowingHalfWord: Bool = false) {
    guard budget > 0, let typical = groups.first(where: \.isHex)?.byteCount else { return nil }
    var count = 0
    var bytes = 0
    var damage = 0
    while bytes < budget {
      guard count < groups.count else { return nil }
      let group = groups[count]
      if !group.isHex {
        let isMiddle = bytes == 8 && group.gap == 2
        guard group.range.count <= 2 * typical + 1, count == 0 || group.gap <= groups[min(count, 1)].gap || isMiddle
        else { return nil }
        damage += 1
      }
      bytes += group.byteCount
      count += 1
      if bytes > budget {
        let isText = count < groups.count && text.characters[groups[count].range.lowerBound] == ">"
        guard allowingHalfWord, count == groups.count || isText, [2, 4, 8].contains(group.byteCount), group.isHex else {
          return nil
        }
      }
    }
    guard damage * 3 <= count else { return nil }
    self.init(after: count, of: groups, row: row, in: text)
  }

  /// The cut of a row of which no offset says how much it holds: the last one, told by the text column where the rows
  /// before have one, by agreement of the text with the bytes, or by a wide gap. `nil` where nothing fits.
  init?(lastOf groups: [DigitGroup], row: Row, in text: DumpText, layout: RowLayout) {
    let leading = groups.prefix { $0.isHex }.count
    let width = layout.isUneven && layout.hasText == false ? Int.max : layout.width ?? Int.max
    var most = 0
    var bytes = 0
    while most < leading, bytes + groups[most].byteCount <= width {
      bytes += groups[most].byteCount
      most += 1
    }
    if layout.hasText != false, let cut = Self.agreeing(most, of: groups, row: row, in: text, layout: layout) {
      self = cut
      return
    }
    if layout.hasText != false, let count = Self.wideGap(in: groups, row: row, text: text, layout: layout) {
      let cut = RowCut(after: count, of: groups, row: row, in: text)
      // Words that are no text of the bytes before them are bytes themselves, set apart, as xxd -e sets its last word.
      let isText = cut.verdict != .disagrees || cut.agreesReversed || layout.hasText == true
      if isText || most < groups.count || layout.width == nil {
        guard cut.damage * 3 <= count, cut.byteCount <= width else { return nil }
        self = cut
        return
      }
    }
    guard (groups.count - leading) * 3 <= groups.count || groups.allSatisfy({ $0.isOfDigits(in: text) }) else {
      return nil
    }
    let all = RowCut(after: groups.count, of: groups, row: row, in: text)
    guard all.damage * 3 <= groups.count, all.byteCount <= width else { return nil }
    self = all
  }

  /// The cut after at most `most` words whose text agrees with the bytes; the one with the widest gap where several do.
  private static func agreeing(
    _ most: Int, of groups: [DigitGroup], row: Row, in text: DumpText, layout: RowLayout
  ) -> RowCut? {
    var best: RowCut?
    let printed = bytes(of: groups.prefix(most), in: text)
    let readings = [printed, reversed(printed, of: groups.prefix(most))].map {
      (bytes: $0, spaces: $0.prefix { $0 == " " }.count)
    }
    var length = printed.count
    for count in stride(from: most, to: 0, by: -1) {
      defer { length -= groups[count - 1].byteCount }
      guard count < groups.count else { continue }
      // The text has at most one character for a byte, two fences or a mark and a blank, and a blank in the middle.
      let start = groups[count].range.lowerBound
      guard row.area.upperBound - start <= length + 4 else { break }
      guard groups[count].gap > best?.gap ?? 0 else { continue }
      let rest = (start - groups[count].gap)..<row.area.upperBound
      let agrees = readings.contains { bytes, spaces in
        // Most cuts are ruled out by their first character, without a look at all bytes.
        TextColumn.mayBegin(text.characters[start], bytes.first, spaces < length ? bytes[spaces] : nil)
          && TextColumn.compare(rest, of: text, with: bytes.prefix(length), mismatches: 0) == .agrees
      }
      if agrees { best = RowCut(after: count, of: groups, row: row, in: text) }
    }
    guard let best else { return nil }
    // Without other evidence, a few bytes that happen to be spelled in the words after them are no text column.
    let isSure = best.gap >= 2 || layout.hasText == true || most < groups.count || best.byteCount >= 2
    return isSure ? best : nil
  }

  /// How many words are before the text column of the rows before, or before the first gap that is wider than those
  /// between words and not the one in the middle of a row.
  private static func wideGap(in groups: [DigitGroup], row: Row, text: DumpText, layout: RowLayout) -> Int? {
    let fences: [UInt8: UInt8] = ["|": "|", "<": ">"]
    if let fence = fences[text.characters[row.area.upperBound - 1]],
      let count = groups.firstIndex(where: { text.characters[$0.range.lowerBound] == fence }), count > 0,
      groups.prefix(count).allSatisfy(\.isHex)
    {
      return count
    }
    if let column = layout.textColumn {
      let place = text.line(row.line).lowerBound + column
      if place >= row.area.upperBound, groups.allSatisfy(\.isHex) { return nil }
      if place < row.area.upperBound, place > row.area.lowerBound, text.characters[place - 1].isBlank,
        let count = groups.firstIndex(where: { $0.range.lowerBound >= place }), count > 0
      {
        return count
      }
    }
    let regular = groups.dropFirst().lazy.map(\.gap).min() ?? 1
    var bytes = 0
    for (index, group) in groups.enumerated() {
      let isMiddle = bytes == 8 && group.gap == regular + 1 && group.isHex && layout.hasText != true
      if index > 0, group.gap >= 2, group.gap > regular || groups.count == 2, !isMiddle { return index }
      bytes += group.byteCount
    }
    return nil
  }
}
