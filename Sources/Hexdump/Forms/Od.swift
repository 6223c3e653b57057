/// What `od -tx1` prints, with `-z` for the text and `-A` for the radix of the offsets; the last line is the length:
///
///     000030 47 48 31 32 33 34 35 36 37 38                    >GH12345678<
///     00003a
struct OdForm: RowForm {
  var name: String { "od -tx1" }
  var description: String { "od -tx1, with -z, and offsets by -Ax, -Ad or in octal: 0000020 00 2c" }
  var notation: OffsetNotation { .bare }
  var radices: [Int] { [16, 8, 10] }

  func accepts(_ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool {
    guard row.offset.count >= 6, let first = groups.first, first.range.count == 2, first.gap == 1 else { return false }
    return text.characters[row.area.upperBound - 1] == "<" || groups.allSatisfy { $0.range.count == 2 }
  }

  func name(for layout: RowLayout) -> String {
    let radix = layout.radix == 16 ? "-Ax " : layout.radix == 10 ? "-Ad " : ""
    return "od \(radix)-tx1" + (layout.hasText == true ? "z" : "")
  }
}
