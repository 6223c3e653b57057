import Packets

/// What Cisco's MGX switches print of packets: lines with a number, and 28 bytes each:
///
///     > 01:00010064 01010100 000038a0 47009181 00000000 309409f3 b8003094
///     > 02:09f3b801 47009181 00000000 309409f3 b8003094 09f3b801 38470091
struct CiscoMGXForm: Form {
  var name: String { "Cisco MGX" }
  var description: String { "Cisco MGX: numbered lines of 28 bytes" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let first = row(line, number: 1, of: text), first.count >= 8 else { return nil }
    var bytes = PacketBytes()
    var end = line
    var count = first.count
    while end < text.lineCount, let row = row(end, number: end - line + 1, of: text), count == first.count {
      bytes.append(contentsOf: row)
      count = row.count
      end += 1
    }
    guard first.count == 28 || end == line + 1 else { return nil }
    if count > first.count || (end < text.lineCount && isNumbered(end, number: end - line + 1, of: text)) {
      let message = "The numbered lines below do not hold 28 bytes each in turn; one is damaged or missing."
      return .skipped(
        line..<end, of: name, because: text.error(message, line: line, at: text.line(line).lowerBound))
    }
    return FormResult(
      formName: name, strength: .run, lines: line..<end,
      packet: PacketText(bytes: bytes.bytes, lines: line...(end - 1)))
  }

  /// Whether a line has this number or a later one, and digits after it.
  private func isNumbered(_ line: Int, number: Int, of text: DumpText) -> Bool {
    guard let characters = Heading.line(line, of: text) else { return false }
    var scanner = TcpdumpTime.Scanner(rest: characters)
    guard let found = scanner.number(2...4)?.value, found >= number, scanner.take(":") else { return false }
    return scanner.rest.prefix(8).count { $0.hexValue != nil } == 8
  }

  private func row(_ line: Int, number: Int, of text: DumpText) -> [UInt8]? {
    guard let characters = Heading.line(line, of: text), characters.count >= 5, characters.count <= 70 else {
      return nil
    }
    var scanner = TcpdumpTime.Scanner(rest: characters)
    guard scanner.number(2...4)?.value == number, scanner.take(":"), !scanner.isAtBlank else { return nil }
    var bytes: [UInt8] = []
    let words = scanner.rest.words
    for (index, word) in words.enumerated() {
      guard word.count == 8 || (index == words.count - 1 && word.count < 8), let part = HexText.bytes(word) else {
        return nil
      }
      bytes += part
    }
    return bytes
  }
}
