/// Takes the rows of a dump of numbers apart: an offset, numbers in one notation, and perhaps a text column.
struct NumberRows {
  let notation: NumberNotation
  let offsets: OffsetNotation
  /// The radix of the offsets.
  let radix: Int

  func row(_ line: Int, of text: DumpText) -> TableRow? {
    guard let row = Row(line, of: text, notation: offsets), row.holdsBytes, row.offset.count >= 4,
      let address = row.value(in: text, radix: radix)
    else { return nil }
    let groups = row.groups(in: text)
    var bytes: [DigitGroup.Byte] = []
    // How many bytes there are after each number.
    var counts: [Int] = []
    for group in groups {
      guard let next = notation.bytes(of: group.range, in: text) else { break }
      bytes += next
      counts.append(bytes.count)
    }
    guard !bytes.isEmpty else { return nil }
    var result = TableRow(
      line: line, address: address, place: row.offset.lowerBound, bytes: bytes, count: nil, strange: nil)
    if counts.count < groups.count { result.strange = groups[counts.count].range.lowerBound }
    result.count = Self.count(counts, groups, bytes, row, text)
    return result
  }

  /// How many bytes are before the text column, if there is one; `nil` where something else follows.
  private static func count(
    _ counts: [Int], _ groups: [DigitGroup], _ bytes: [DigitGroup.Byte], _ row: Row, _ text: DumpText
  ) -> Int? {
    // `od -z` has its text between fences.
    if counts.count < groups.count, text.characters[groups[counts.count].range.lowerBound] == ">",
      text.characters[row.area.upperBound - 1] == "<"
    {
      return bytes.count
    }
    let known = bytes.map { byte in if case .known(let value) = byte { value } else { UInt8(0) } }
    var fitting: Int?
    for index in counts.indices.reversed() where index + 1 < groups.count {
      let rest = groups[index].range.upperBound..<row.area.upperBound
      guard row.area.upperBound - groups[index + 1].range.lowerBound <= counts[index] + 3 else { break }
      if TextColumn.compare(rest, of: text, with: known.prefix(counts[index]), mismatches: 0) == .agrees {
        fitting = counts[index]
        break
      }
    }
    return fitting ?? (counts.count == groups.count ? bytes.count : nil)
  }

  /// The length that a lone offset says.
  func total(_ line: Int, of text: DumpText) -> Int? {
    guard offsets == .bare, let row = Row(line, of: text, notation: .bare), !row.holdsBytes, row.offset.count >= 6
    else { return nil }
    return row.value(in: text, radix: radix)
  }
}
