import Packets

/// What Cisco's MGX switches print of packets: lines with a number, and 28 bytes each.
struct CiscoMGXForm: Form {
  var name: String { "Cisco MGX" }
  var description: String { "Cisco MGX: numbered lines of 28 bytes" }
  var manual: FormManual {
    FormManual(
      .gear, "Cisco's MGX: numbered lines of 28 bytes.",
      example: """
        PNNI/tx_packet on port 17504 at level 56
        > 01:02000000 00020200 00000001 08004500 001c0001 00004001 f6dcc000
        > 02:0201c000 02020800 e5ca1234 0001
        """)
  }

  private static let width = 28

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let first = row(line, number: 1, of: text), first.bytes.count >= 8 else { return nil }
    let table = TableLayout(
      name: name, isEvident: true, isUnbroken: true, width: Self.width,
      row: { row, _ in self.row(row, number: row - line + 1, of: text) },
      looksLikeRow: { isNumbered($0, atLeast: $0 - line + 1, of: text) })
    guard let reading = TableReader.reading(table, from: first, of: text, with: context) else { return nil }
    let isFull = first.bytes.count == Self.width || reading.lines.count == 1
    guard isFull, reading.errors.isEmpty else {
      guard isFull else { return nil }
      let message = "The numbered lines below do not hold 28 bytes each in turn; one is damaged or missing."
      return .skipped(
        reading.lines, of: name, because: text.error(message, line: line, at: text.line(line).lowerBound))
    }
    return reading
  }

  /// The digits after a line's number; `nil` if the line has no such number.
  private func digits(_ line: Int, of text: DumpText, where fits: (Int) -> Bool) -> ArraySlice<UInt8>? {
    guard let characters = Heading.line(line, of: text), characters.count >= 5 else { return nil }
    var scanner = TcpdumpTime.Scanner(rest: characters)
    guard let number = scanner.number(2...4)?.value, fits(number), scanner.take(":"), !scanner.isAtBlank else {
      return nil
    }
    return scanner.rest
  }

  /// Whether a line has this number or a later one, and digits after it.
  private func isNumbered(_ line: Int, atLeast least: Int, of text: DumpText) -> Bool {
    digits(line, of: text) { $0 >= least }?.prefix(8).count { $0.hexValue != nil } == 8
  }

  private func row(_ line: Int, number: Int, of text: DumpText) -> TableRow? {
    guard let words = digits(line, of: text, where: { $0 == number })?.words, words.count <= 7 else { return nil }
    var bytes: [UInt8] = []
    for (index, word) in words.enumerated() {
      guard word.count == 8 || (index == words.count - 1 && word.count < 8), let part = HexText.bytes(word) else {
        return nil
      }
      bytes += part
    }
    return TableRow(line, bytes, place: text.start(of: line))
  }
}
