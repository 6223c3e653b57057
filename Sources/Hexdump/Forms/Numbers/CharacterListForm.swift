import Packets

/// What `od -An` prints of characters: alone (`-tc`), or each row once more in hexadecimal, above it or below (`-tx1c`,
/// `-tc -tx1`), which proves both:
///
///       00  2c  00  01  00  00  40  01  f6  cc  c0  00  02  01  c0  00
///       \0   ,  \0 001  \0  \0   @ 001 366 314 300  \0 002 001 300  \0
struct CharacterListForm: Form {
  private static let plausible = 50
  private static let fewestBytes = 14

  var name: String { "od -An -c" }
  var description: String { "od -An with -c: characters without offsets" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, text.line(line).count >= 4 * 4 else { return nil }
    if let reading = readingOfPairs(at: line, of: text) { return reading }
    return readingOfCharacters(at: line, of: text, with: context)
  }

  /// Rows that are shown twice.
  private func readingOfPairs(at first: Int, of text: DumpText) -> FormResult? {
    var bytes = PacketBytes()
    var width: Int?
    var line = first
    while line + 1 < text.lineCount, !bytes.isOverfull, let row = pair(line, of: text), row.count <= width ?? .max {
      bytes.append(contentsOf: row)
      line += 2
      guard row.count == width ?? row.count else { break }
      width = row.count
    }
    guard bytes.count >= Self.fewestBytes, !bytes.isOverfull else { return nil }
    return FormResult(
      formName: name, strength: .run, lines: first..<line,
      packet: PacketText(bytes: bytes.bytes, lines: first...(line - 1)))
  }

  /// The bytes of two lines, one in hexadecimal and one of characters, where both show the same.
  private func pair(_ line: Int, of text: DumpText) -> [UInt8]? {
    for (hexadecimal, characters) in [(line, line + 1), (line + 1, line)] {
      let words = Row(line: hexadecimal, area: text.line(hexadecimal)).groups(in: text)
      guard !words.isEmpty, words.allSatisfy({ $0.isHex && $0.byteCount == 1 }),
        words.dropFirst().allSatisfy({ $0.gap == 2 })
      else { continue }
      let bytes = RowCut.bytes(of: words[...], in: text)
      guard let shown = self.bytes(characters, of: text), shown.count <= bytes.count,
        bytes.starts(with: shown), bytes.dropFirst(shown.count).allSatisfy({ $0 == " " })
      else { continue }
      return bytes
    }
    return nil
  }

  /// Rows of nothing but characters: blanks at the end of a line are bytes. They must be a plausible packet.
  private func readingOfCharacters(at first: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let row = bytes(first, of: text), row.count >= 8 else { return nil }
    var rows = [row]
    var count = row.count
    while first + rows.count < text.lineCount, count <= PacketBytes.limit,
      let next = bytes(first + rows.count, of: text)
    {
      rows.append(next)
      count += next.count
    }
    let end = first + rows.count
    // Three octal digits each are numbers.
    let shown = text.characters[text.line(first).lowerBound..<text.line(end - 1).upperBound]
    guard shown.contains(where: { !$0.isBlank && !$0.isDecimalDigit }) else { return .refusal(first..<end) }
    let width = rows.map(\.count).max() ?? 0
    var bytes: [UInt8] = []
    for row in rows.dropLast() { bytes += row + [UInt8](repeating: " ", count: width - row.count) }
    bytes += rows[rows.count - 1]
    let judgement = context.judge(bytes.span)
    guard bytes.count >= Self.fewestBytes, bytes.count <= PacketBytes.limit, judgement.confidence >= Self.plausible
    else { return .refusal(first..<end) }
    // Spaces at the very end are not to be seen.
    if let length = judgement.length, length > bytes.count, length - bytes.count <= width - rows[rows.count - 1].count {
      bytes += [UInt8](repeating: " ", count: length - bytes.count)
    }
    return FormResult(
      formName: name, strength: .run, lines: first..<end, packet: PacketText(bytes: bytes, lines: first...(end - 1)))
  }

  /// The bytes that the characters of a line stand for, each in four columns.
  private func bytes(_ line: Int, of text: DumpText) -> [UInt8]? {
    var range = text.line(line)
    // A blank of the first column may have been taken for a prefix.
    let missing = (4 - range.count % 4) % 4
    range = max(range.lowerBound - missing, text.wholeLine(line).lowerBound)..<range.upperBound
    guard range.count <= Row.maximumLength, range.count % 4 == 0, !range.isEmpty,
      let (cells, strange) = CharacterRows(radix: nil).cells(range, of: text), strange == nil
    else { return nil }
    var bytes: [UInt8] = []
    for cell in cells {
      guard case .known(let byte) = cell else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
