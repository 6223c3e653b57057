/// What `xxd` prints, and whatever else has offsets with a colon or another mark that sets them off:
///
///     00000010: 002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........
struct XxdForm: RowForm {
  var name: String { "xxd" }
  var description: String { "xxd, and whatever has offsets with a colon or in brackets: 00000010: 002c 0001" }
  var notation: OffsetNotation { .colon }
  var radices: [Int] { [16, 10, 8] }

  /// A gap at the start of a row that is wider than those between its words stands for bytes before the packet, as Cisco
  /// routers print it, or for the rest of a word, as `xxd -e` does. Tabs that became blanks make all gaps wide.
  func accepts(_ row: Row, _ groups: [DigitGroup], in text: DumpText) -> Bool {
    guard let first = groups.first else { return false }
    // Two blanks after a word that follows the colon at once are those after an address in two parts.
    guard !row.frame.isGlued || groups.dropFirst().first?.gap ?? 1 == 1 else { return false }
    let hasTabs = groups.dropFirst().first.map { $0.gap > 2 && $0.isHex } ?? false
    return first.gap <= (hasTabs ? 8 : 2)
  }

  func name(for layout: RowLayout) -> String {
    guard layout.hasColon else { return "offsets and bytes" }
    return name + (layout.isReversed ? " -e" : "") + (layout.radix == 10 ? " -d" : "")
  }
}
