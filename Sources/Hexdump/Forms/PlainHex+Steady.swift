import Packets

/// Lines of digits without a blank, each a packet, as `xxd -p` and `tshark -T fields` print them one below the other.
extension PlainHexForm {
  /// The packet in a line, where it is one from its first byte to its last by its own headers, or likely one that is
  /// longer than any row and stands between empty lines; `nil` for any other line, which may be one all the same.
  func steadyReading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    let range = text.line(line)
    guard range.count >= 2 * Context.leastWhole, range.count % 2 == 0, range.count <= 2 * PacketBytes.limit,
      !text.isBehindWords(line)
    else { return nil }
    let all = text.characters
    let characters = all.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count / 2)
    var position = range.lowerBound
    while position < range.upperBound {
      let (high, low) = (characters[position].digitValue, characters[position + 1].digitValue)
      guard (high | low) < 16 else { return nil }
      bytes.append(high << 4 | low)
      position += 2
    }
    guard context.isWhole(bytes) || isApart(line, bytes.count, of: text) && isLikely(bytes, with: context) else {
      return nil
    }
    return FormResult(
      formName: name, strength: .plain, lines: line..<(line + 1), packet: PacketText(bytes: bytes, lines: line...line),
      isSteady: true)
  }

  /// Whether a line holds more bytes than any row, and no line is right above it or below.
  private func isApart(_ line: Int, _ count: Int, of text: DumpText) -> Bool {
    count > Self.longestRow && (line == 0 || text.isEmpty(line - 1))
      && (line + 1 == text.lineCount || text.isEmpty(line + 1))
  }

  private func isLikely(_ bytes: [UInt8], with context: Context) -> Bool {
    context.judge(bytes.span).confidence >= Self.likely
  }
}
