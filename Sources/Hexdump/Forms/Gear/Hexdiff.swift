import Packets

/// What scapy's `hexdiff` prints: two packets side by side, with an offset column each; rows that differ stand one below
/// the other.
struct HexdiffForm: Form {
  var name: String { "scapy hexdiff" }
  var description: String { "scapy's hexdiff: two packets side by side" }

  private struct DiffRow {
    var left: Int?
    var right: Int?
    var bytes: [UInt8]
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let first = row(line, of: text) else { return nil }
    guard first.left == 0, first.right == 0 || first.right == nil else { return middle(line, of: text) }
    var left = PacketBytes()
    var right = PacketBytes()
    var errors: [InputError] = []
    var end = line
    while end < text.lineCount, let row = row(end, of: text) {
      guard row.left.map({ $0 == left.count }) ?? true, row.right.map({ $0 == right.count }) ?? true else {
        // Two packets that begin at 0 again are the next ones.
        if row.left == 0 { break }
        let message = "This offset does not follow from the rows above; the packets end before it."
        errors.append(text.error(message, line: end, at: text.line(end).lowerBound))
        break
      }
      for byte in row.bytes {
        if row.left != nil { left.append(byte) }
        if row.right != nil { right.append(byte) }
      }
      end += 1
    }
    guard left.count > 0, right.count > 0 else { return nil }
    let lines = line...(end - 1)
    return FormResult(
      formName: name, strength: .run, lines: line..<end, packet: PacketText(bytes: left.bytes, lines: lines),
      errors: errors
    ).followed(by: [PacketText(bytes: right.bytes, lines: lines)])
  }

  /// Rows that begin in the middle. Some row of two offsets tells them from those of other tools.
  private func middle(_ line: Int, of text: DumpText) -> FormResult {
    var end = line
    var hasBoth = false
    while end < text.lineCount, let row = row(end, of: text), end == line || row.left != 0 {
      hasBoth = hasBoth || (row.left != nil && row.right != nil)
      end += 1
    }
    guard hasBoth else { return .refusal(line..<end) }
    let message = "These rows of two packets do not start with the first row of the left one; add the rows above."
    return .skipped(
      line..<end, of: name, because: text.error(message, line: line, at: text.line(line).lowerBound))
  }

  /// Columns: the left offset at 0, the right one at 5, the bytes from 12 on, the text at 63.
  private func row(_ line: Int, of text: DumpText) -> DiffRow? {
    let range = text.line(line)
    guard range.count >= 14, range.count <= 100 else { return nil }
    func offset(at column: Int) -> Int?? {
      let digits = text.characters[(range.lowerBound + column)..<(range.lowerBound + column + 4)]
      if digits.allSatisfy({ $0 == " " }) { return .some(nil) }
      return digits.number(radix: 16).map { Int($0) }
    }
    guard let left = offset(at: 0), let right = offset(at: 5), left != nil || right != nil,
      text.characters[range.lowerBound + 4] == " ",
      text.characters[(range.lowerBound + 9)..<(range.lowerBound + 12)].allSatisfy({ $0 == " " })
    else { return nil }
    var bytes: [UInt8] = []
    for index in 0..<16 {
      let start = range.lowerBound + 12 + 3 * index + (index >= 8 ? 1 : 0)
      guard start + 2 <= range.upperBound else { break }
      let word = text.characters[start..<(start + 2)]
      if word.allSatisfy({ $0 == " " }) { continue }
      guard start + 2 == range.upperBound || text.characters[start + 2] == " ", let byte = HexText.bytes(word) else {
        return nil
      }
      bytes += byte
    }
    guard !bytes.isEmpty else { return nil }
    let rest = min(range.upperBound, range.lowerBound + 61)..<range.upperBound
    guard TextColumn.compare(rest, of: text, with: bytes[...], mismatches: bytes.count / 2) != .disagrees else {
      return nil
    }
    return DiffRow(left: left, right: right, bytes: bytes)
  }
}
