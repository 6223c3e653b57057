import Packets

/// Lines of digits without a blank, each a packet, as `xxd -p` and `tshark -T fields` print them one below the other.
extension PlainHexForm {
  /// The packet in a line, where it is one from its first byte to its last by its own headers; `nil` for any other line,
  /// which may be one all the same.
  func steadyReading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    let range = text.line(line)
    guard range.count >= 2 * Self.longLine, range.count % 2 == 0, range.count <= 2 * PacketBytes.limit,
      !text.isBehindWords(line)
    else { return nil }
    let characters = text.characters.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count / 2)
    var position = range.lowerBound
    while position < range.upperBound {
      let (high, low) = (characters[position].digitValue, characters[position + 1].digitValue)
      guard (high | low) < 16 else { return nil }
      bytes.append(high << 4 | low)
      position += 2
    }
    guard context.judge(bytes.span).confidence >= Self.likely, context.isWhole(bytes) else { return nil }
    return FormResult(
      formName: name, strength: .plain, lines: line..<(line + 1), packet: PacketText(bytes: bytes, lines: line...line),
      isSteady: true)
  }
}
