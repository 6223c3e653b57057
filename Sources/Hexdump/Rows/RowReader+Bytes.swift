import Packets

extension RowReader {
  /// Takes the bytes of a row of which no offset says how many it holds.
  mutating func readLast(_ groups: [DigitGroup], of row: Row) {
    let groups = groups.mendedLast(layout.groupBytes, in: text) ?? groups
    if let cut = RowCut(lastOf: groups, row: row, in: text, layout: layout) {
      take(cut, of: groups, row: row)
      return
    }
    let width = layout.width ?? Int.max
    var count = 0
    var bytes = 0
    while count < groups.count, groups[count].isHex, bytes + groups[count].byteCount <= width {
      bytes += groups[count].byteCount
      count += 1
    }
    take(RowCut(after: count, of: groups, row: row, in: text), of: groups, row: row)
    guard count < groups.count else { return }
    let place = groups[count].isHex ? groups[count].range.lowerBound : groups[count].firstBadCharacter(in: text)
    let problem =
      groups[count].isHex
      ? "This row has more than the \(width) bytes of the rows above"
      : "“\(string(groups[count].range))” is neither hexadecimal bytes nor the row's text"
    errors.append(text.error("\(problem); the rest of the row is ignored.", line: row.line, at: place))
  }

  /// Appends the bytes of the words before the cut, and notes how the text column agrees.
  mutating func take(_ cut: RowCut, of groups: [DigitGroup], row: Row) {
    let start = printed.count
    for group in groups.prefix(cut.groupCount) { append(group, row) }
    let isBlank = printed.bytes[start...].allSatisfy { $0 == " " }
    layout.learn(from: cut, row: row, in: text, isBlank: isBlank)
    if cut.agreesReversed {
      order.reversed += 1
    } else if cut.verdict == .agrees || cut.verdict == .agreesRoughly, let text = cut.textStart {
      // Dots agree with the bytes in every order and say nothing.
      let bytes = reversed.bytes[start...]
      let agreesReversed = TextColumn.compare(text..<row.area.upperBound, of: self.text, with: bytes, mismatches: 0)
      order.printed += agreesReversed == .agrees ? 0 : 1
    }
  }

  private mutating func append(_ group: DigitGroup, _ row: Row) {
    if !group.isHex || !group.isComplete {
      let advice = "correct it, or write ?? for an unknown byte"
      let (digits, usual) = (group.range.count, 2 * group.byteCount)
      let problem =
        group.isComplete ? "is not bytes in hexadecimal" : "has \(digits.counted("digit")), where others have \(usual)"
      errors.append(
        text.error(
          "“\(string(group.range))” \(problem); \(advice).", line: row.line, at: group.firstBadCharacter(in: text)))
    }
    for index in 0..<group.byteCount {
      Self.append(byte(index, of: group), to: &printed)
      Self.append(byte(group.byteCount - 1 - index, of: group), to: &reversed)
    }
  }

  private func byte(_ index: Int, of group: DigitGroup) -> DigitGroup.Byte {
    guard group.isComplete else { return .bad }
    return DigitGroup.byte(at: group.range.lowerBound + 2 * index, in: text)
  }

  private static func append(_ byte: DigitGroup.Byte, to bytes: inout PacketBytes) {
    switch byte {
    case .known(let value): bytes.append(value)
    case .redacted, .bad: bytes.appendUnknown(1)
    }
  }

  /// Reports words after a row's bytes that are bytes, too, since nothing in this dump has a text column.
  mutating func reportExcess(behind cut: RowCut, _ groups: [DigitGroup], _ row: Row, step: Int) {
    guard cut.verdict == .disagrees, !cut.agreesReversed, layout.hasText != true || cut.gap < 2,
      cut.groupCount < groups.count, groups[cut.groupCount...].allSatisfy(\.isHex)
    else { return }
    let message = "This row has more than the \(step) bytes that the next offset allows; the rest is ignored."
    errors.append(text.error(message, line: row.line, at: groups[cut.groupCount].range.lowerBound))
  }

  /// Reports what is wrong with a row's offset.
  mutating func report(_ message: String, _ row: Row) {
    errors.append(text.error(message, line: row.line, at: row.offset.lowerBound))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text.characters[range].prefix(40).map { $0 < 0x80 ? $0 : "?" }, as: UTF8.self)
  }
}
