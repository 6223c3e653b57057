import Packets

/// Rows of one packet with an empty line between each two, as copies from web pages have them.
extension PlainHexForm {
  /// So many bytes are looked at to find how long the packet is.
  private static let headLength = 128
  /// How many bytes tools print in a row.
  private static let widths = [8, 10, 12, 16, 20, 24, 30, 32, 40, 48, 60, 64]
  /// The least confidence of the judge in rows that might be something else one by one.
  static let sureTogether = 85

  /// Longer lines are more than rows where the packet's end is not among them.
  private static let widestRow = 32
  /// As many lines and more that look alike are rows of one packet, unless they are packets one by one.
  private static let fewestRows = 3

  /// The packet whose rows begin at a line; `nil` where each block of lines is on its own.
  func spacedRows(from first: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard isSpacedRow(first, of: text), first + 1 < text.lineCount, text.isEmpty(first + 1) else { return nil }
    let width = HexLine(first, of: text).digits
    guard Self.widths.contains(width / 2), !context.isWhole(HexBytes.ofLine(first, of: text).bytes) else { return nil }
    let step = first + 2 < text.lineCount && text.isEmpty(first + 2) ? 3 : 2
    var bytes = PacketBytes()
    var rows: [Int] = []
    var lastCount = 0
    var length: Int?
    var alone = (guessed: 0, likely: 0)
    var line = first
    while isSpacedRow(line, of: text), (first..<line).suffix(step - 1).allSatisfy(text.isEmpty) {
      let row = HexLine(line, of: text)
      let own = HexBytes.ofLine(line, of: text)
      guard row.digits <= width, line == first || !isLikelyAlone(own.bytes, with: context) else { break }
      let judgement = context.judge(own.bytes.span)
      if judgement.isGuess { alone.guessed += 1 }
      if judgement.confidence >= RowReader.plausible { alone.likely += 1 }
      bytes.append(contentsOf: own)
      lastCount = own.count
      rows.append(line)
      length = length ?? context.statedLength(bytes.bytes)
      guard length != nil || bytes.count < Self.headLength else { return nil }
      if row.digits < width || bytes.count >= length ?? .max { break }
      line += step
    }
    guard let last = rows.last, last > first, bytes.unknown.isEmpty else { return nil }
    let judgement = context.judge(bytes.bytes.span)
    let isEnd = length.map { $0 > bytes.count - lastCount && $0 <= bytes.count } ?? false
    // Of a packet that is cut off, no length says that the rows are one; that they are none one by one does.
    let areRows =
      rows.count >= Self.fewestRows && width <= 2 * Self.widestRow && alone.likely * 2 < rows.count
      && (judgement.confidence >= RowReader.plausible || (!judgement.isGuess && alone.guessed * 2 > rows.count))
    let isSure = judgement.confidence >= Self.sureTogether && (isEnd || context.isWhole(bytes.bytes))
    guard isSure || areRows else { return nil }
    return FormResult(
      formName: name, strength: .plain, lines: first..<(last + 1),
      packet: PacketText(bytes: bytes.bytes, lines: first...last))
  }

  private func isLikelyAlone(_ bytes: [UInt8], with context: Context) -> Bool {
    context.isLikelyAlone(bytes) || context.judge(bytes.span).confidence >= Self.sureTogether
  }

  /// Whether a line is one of bytes, and no line next to it is.
  private func isSpacedRow(_ line: Int, of text: DumpText) -> Bool {
    func isBytes(_ line: Int) -> Bool {
      text.content.contains(line) && !text.isEmpty(line) && HexLine(line, of: text).isIntact
    }
    return isBytes(line) && !isBytes(line - 1) && !isBytes(line + 1)
  }
}
