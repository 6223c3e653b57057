import Packets

/// Up to four bytes of a row whose digits stand within eight characters, so that they are read at once.
struct DigitColumns: Sendable {
  /// Where the first digit stands, counted from that of the row's first byte.
  let start: Int
  /// How many characters it takes.
  let length: Int
  /// How many bytes they are.
  private(set) var count = 1
  /// How far each byte's digits stand from the first, in bits.
  private(set) var shifts = SIMD4<UInt64>()
  /// The characters that must be digits, and those between that must be blanks.
  private var digits: UInt64 = 0xffff
  private var blanks: UInt64 { ~digits & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length)) }

  /// The columns of a row's bytes as groups of characters that are read at once.
  static func groups(of columns: [Int]) -> [DigitColumns] {
    var groups: [DigitColumns] = []
    for column in columns {
      if let last = groups.last, let wider = last.adding(column) {
        groups[groups.count - 1] = wider
      } else {
        groups.append(DigitColumns(start: column, length: 2))
      }
    }
    return groups
  }

  private func adding(_ column: Int) -> DigitColumns? {
    guard column + 2 - start <= 8 else { return nil }
    var wider = DigitColumns(start: start, length: column + 2 - start)
    wider.shifts = shifts
    wider.shifts[count] = UInt64(8 * (column - start))
    wider.digits = digits | 0xffff &<< wider.shifts[count]
    wider.count = count + 1
    return wider
  }

  /// The bytes that stand in eight characters, the first lowest, each where its first digit stands; `nil` where one of
  /// these is no digit, or one between no blank.
  @inline(__always)
  func bytes(in characters: UInt64) -> UInt64? {
    let characters = HexCharacters(characters)
    guard characters.areBlank(but: ~blanks), ~characters.digits & digits & ByteMarks.all == 0 else { return nil }
    return characters.values &<< 4 | characters.values &>> 8
  }
}
