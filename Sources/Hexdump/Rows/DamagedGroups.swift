/// A word that lost digits or gained some stands for as many bytes as the others of its row, which are then unknown: else
/// all bytes after it would be at the wrong place.
extension [DigitGroup] {
  /// The words of a row that must hold `budget` bytes, as the next offset says, where some words are too long or too
  /// short; `nil` where none is, or where the row would not hold these bytes.
  func mended(toHold budget: Int, in text: DumpText) -> [DigitGroup]? {
    guard budget > 0, !isIntact(toHold: budget), let typical = typicalByteCount(in: prefix(budget)),
      budget % typical == 0
    else { return nil }
    let length = budget / typical
    guard length <= count, prefix(length).contains(where: { $0.byteCount != typical }),
      prefix(length).reduce(0, { $0 + $1.byteCount }) != budget
    else { return nil }
    if count > length, self[length].isHex, self[length].byteCount == typical, self[length].gap <= self[1].gap {
      return nil
    }
    return mended(length, typical, in: text)
  }

  /// Whether words of one length hold exactly the budget, as in nearly every row: all else costs more to find out.
  private func isIntact(toHold budget: Int) -> Bool {
    guard let typical = first?.byteCount, budget % typical == 0, (3...) ~= budget / typical, budget / typical <= count
    else { return false }
    return self[..<3].allSatisfy(\.isHex) && self[..<(budget / typical)].allSatisfy { $0.byteCount == typical }
  }

  /// The words of a row of which nothing says how many bytes it holds, where the others hold `typical`. The last word of
  /// a dump may be shorter, and two single bytes may have lost the blank between them.
  func mendedLast(_ typical: Int, in text: DumpText) -> [DigitGroup]? {
    guard count > 2 else { return nil }
    var length = 1 + dropFirst().prefix { $0.gap <= self[1].gap && $0.isOfDigits(in: text) }.count
    if self[length - 1].isHex, self[length - 1].byteCount < typical { length -= 1 }
    let strange = self[..<length].contains { $0.byteCount != typical && (!$0.isHex || typical > 1) }
    return strange ? mended(length, typical, in: text) : nil
  }

  private func mended(_ length: Int, _ typical: Int, in text: DumpText) -> [DigitGroup]? {
    var groups = self
    var damage = 0
    for index in 0..<length where groups[index].byteCount != typical {
      let isLikely = groups[index].range.count <= Swift.max(4 * typical - 1, 4) && groups[index].isOfDigits(in: text)
      guard isLikely else { return nil }
      damage += 1
      groups[index].byteCount = typical
    }
    return damage == 1 || damage * 3 <= length ? groups : nil
  }

  /// How many bytes the first words hold, of which one may be damaged; `nil` where they differ.
  func typicalByteCount(in words: ArraySlice<DigitGroup>) -> Int? {
    let counts: [Int] = words.lazy.filter(\.isHex).prefix(3).map { $0.byteCount }
    guard counts.count == 3 else { return nil }
    if counts.dropFirst().contains(counts[0]) { return counts[0] }
    return counts[1] == counts[2] ? counts[1] : nil
  }
}

extension DigitGroup {
  func isOfDigits(in text: DumpText) -> Bool {
    range.allSatisfy { text.characters[$0].hexValue != nil || text.characters[$0].isRedactedDigit }
  }
}
