import Packets

/// Rows of one packet with an empty line between each two, as copies from web pages have them.
extension PlainHexForm {
  /// So many bytes are looked at to find how long the packet is.
  private static let headLength = 128
  /// How many bytes tools print in a row.
  private static let widths = [8, 10, 12, 16, 20, 24, 30, 32, 40, 48, 60, 64]
  /// The least confidence of the judge in rows that might be something else one by one.
  static let sureTogether = 85

  /// The packet whose rows begin at a line; `nil` where each block of lines is on its own.
  func spacedRows(from first: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard isSpacedRow(first, of: text) else { return nil }
    let width = HexLine(first, of: text).digits
    guard Self.widths.contains(width / 2), !context.isWhole(HexBytes.ofLine(first, of: text).bytes) else { return nil }
    var bytes = PacketBytes()
    var line = first
    var last = first
    var lastCount = 0
    var length: Int?
    while isSpacedRow(line, of: text) {
      let row = HexLine(line, of: text)
      guard row.digits <= width, line == first || !isLikelyAlone(line, of: text, with: context) else { break }
      bytes.append(contentsOf: HexBytes.ofLine(line, of: text))
      (last, lastCount) = (line, row.digits / 2)
      length = length ?? context.statedLength(bytes.bytes)
      guard length != nil || bytes.count < Self.headLength else { return nil }
      if row.digits < width || bytes.count >= length ?? .max { break }
      line += 2
    }
    guard last > first, context.judge(bytes.bytes.span).confidence >= Self.sureTogether, bytes.unknown.isEmpty,
      let length = context.statedLength(bytes.bytes),
      context.isWhole(bytes.bytes) || (bytes.count - lastCount..<bytes.count).contains(length - 1)
    else { return nil }
    return FormResult(
      formName: name, strength: .plain, lines: first..<(last + 1),
      packet: PacketText(bytes: bytes.bytes, lines: first...last))
  }

  private func isLikelyAlone(_ line: Int, of text: DumpText, with context: Context) -> Bool {
    let bytes = HexBytes.ofLine(line, of: text).bytes
    return context.isLikelyAlone(bytes) || context.judge(bytes.span).confidence >= Self.sureTogether
  }

  /// Whether a line is one of bytes with an empty line, or the text's end, on either side.
  private func isSpacedRow(_ line: Int, of text: DumpText) -> Bool {
    line < text.lineCount && !text.isEmpty(line) && (line == 0 || text.isEmpty(line - 1))
      && (line + 1 >= text.lineCount || text.isEmpty(line + 1)) && HexLine(line, of: text).isIntact
  }
}
