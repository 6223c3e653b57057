/// What `xxd` prints, and whatever else has offsets with a colon:
///
///     00000010: 002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........
struct XxdForm: RowForm {
  var name: String { "xxd" }
  var notation: OffsetNotation { .colon }
  var radices: [Int] { [16, 10, 8] }

  /// A gap at the start of a row that is wider than those between its words stands for bytes before the packet, as Cisco
  /// routers print it, or for the rest of a word, as `xxd -e` does. Tabs that became blanks make all gaps wide.
  func accepts(_ row: Row, _ groups: [Group], in text: DumpText) -> Bool {
    guard let first = groups.first else { return false }
    return first.gap <= 2 || groups.dropFirst().first.map { first.gap <= $0.gap && $0.isHex } ?? false
  }

  func name(for layout: RowLayout) -> String {
    name + (layout.isReversed ? " -e" : "") + (layout.radix == 10 ? " -d" : "")
  }
}
