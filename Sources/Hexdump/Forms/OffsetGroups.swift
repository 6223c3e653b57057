/// Offsets and words of two bytes or more, as lecture slides and consoles show them, with tabs or blanks between:
///
///     10	12dc	95a6	bafa	0050	0f60	c9b4	356a	523f
///
/// `hexdump` and `od -x` print the same look with the bytes of each word in reverse.
struct OffsetGroupsForm: RowForm {
  var name: String { "offsets and words" }
  var description: String { "offsets and words of two bytes or more, as hexdump, od -x and slides show: 10  12dc 95a6" }
  var notation: OffsetNotation { .bare }
  var radices: [Int] { [16, 8, 10] }

  func accepts(_ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool {
    (groups.first { $0.isHex }?.byteCount ?? 0) >= 2
  }

  func name(for layout: RowLayout) -> String {
    layout.isReversed ? "hexdump, words swapped back" : name
  }
}
