/// What `xxd` prints, and whatever else has offsets with a colon:
///
///     00000010: 002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........
struct XxdForm: RowForm {
  var name: String { "xxd" }
  var notation: OffsetNotation { .colon }
  var radices: [Int] { [16, 10, 8] }

  /// A wide gap at the start of a row stands for bytes before the packet, as Cisco routers print it, or for the rest of
  /// a word, as `xxd -e` does.
  func accepts(_ row: Row, _ groups: [Group], in text: DumpText) -> Bool { groups.first.map { $0.gap <= 2 } ?? false }

  func name(for layout: RowLayout) -> String {
    name + (layout.isReversed ? " -e" : "") + (layout.radix == 10 ? " -d" : "")
  }
}
