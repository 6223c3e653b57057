import Packets

/// Rows of bytes after a log's prefix and without an address, and rows of bytes with their text between bars, as
/// `print_hex_dump(…, DUMP_PREFIX_NONE, …)`, ESP-IDF's `ESP_LOG_BUFFER_HEX` and Zephyr's `LOG_HEXDUMP` write them:
///
///     [   12.345670] data: 02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00
///             00 2c 00 01 00 00 40 01  f6 cc c0 00 02 01 c0 00 |.,....@. ........|
///
/// Nothing but the bytes tells that they are a packet, so that they must be a plausible one.
struct PrefixedBytesForm: Form {
  private static let plausible = 50
  private static let fewestBytes = 14
  /// How many bytes a row has at most; a longer line is a packet.
  private static let longestRow = 64
  /// How many characters a line has at most: those of a packet of the most bytes that IP allows.
  private static let longestLine = 3 * 65_600
  /// How many words at most stand before the first byte of a row with text.
  private static let mostWordsBefore = 20

  var name: String { "bytes in a log" }
  var description: String { "rows of bytes in a log, without addresses" }

  private struct Bytes {
    var prefix: Range<Int>
    var bytes: [DigitGroup.Byte]
    var hasText: Bool
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard !context.isInsideUnreadDump, let first = row(line, of: text), first.bytes.count >= 8,
      first.hasText || !first.prefix.isEmpty
    else { return nil }
    let table = TableLayout(
      name: name, isEvident: true, isUnbroken: true,
      row: { line, bytes in
        guard let row = row(line, of: text), row.hasText == first.hasText, text.isAlike(row.prefix, first.prefix),
          bytes.count == 0 || !begins(row, behind: bytes, with: context)
        else { return nil }
        return TableRow(
          line: line, address: 0, place: row.prefix.upperBound, bytes: row.bytes, count: row.bytes.count)
      })
    let limit = first.bytes.count > Self.longestRow ? line + 1 : text.lineCount
    guard let row = table.row(line, PacketBytes()),
      var reading = TableReader.reading(table, from: row, of: text, upTo: limit, with: context),
      let bytes = reading.packet?.bytes
    else { return nil }
    guard bytes.count >= Self.fewestBytes, context.judge(bytes.span).confidence >= Self.plausible else {
      return .refusal(reading.lines)
    }
    reading.strength = .row
    return reading
  }

  /// Whether a row begins the next packet: it is one, or the one above it is whole.
  private func begins(_ row: Bytes, behind bytes: PacketBytes, with context: Context) -> Bool {
    let next = row.bytes.map(\.value)
    if context.isLikelyAlone(next) { return true }
    return bytes.count <= Self.longestRow && context.isWhole(bytes.bytes) && next.contains { $0 != 0 }
  }

  /// The bytes of a line after its prefix, and before their text, if there is any.
  private func row(_ line: Int, of text: DumpText) -> Bytes? {
    rowWithText(line, of: text) ?? rowOfBytes(line, of: text)
  }

  /// Bytes and their text without bars, after words that are none.
  private func rowWithText(_ line: Int, of text: DumpText) -> Bytes? {
    let range = text.line(line)
    guard range.count <= Row.maximumLength, !range.isEmpty else { return nil }
    let words = Row(line: line, area: range).groups(in: text)
    var isPrefix = false
    for (index, word) in words.enumerated().prefix(Self.mostWordsBefore) {
      guard isPrefix, word.isHex, word.range.count == 2 else {
        isPrefix = endsPrefix(word.range, in: text, isFirst: index == 0)
        continue
      }
      isPrefix = false
      let row = Row(line: line, area: (word.range.lowerBound - word.gap)..<range.upperBound)
      var layout = RowLayout()
      layout.hasText = true
      guard let cut = RowCut(lastOf: Array(words[index...]), row: row, in: text, layout: layout), cut.damage == 0,
        cut.verdict == .agrees, cut.gap > 1, cut.byteCount == cut.groupCount
      else { continue }
      let bytes = words[index..<(index + cut.groupCount)].map { DigitGroup.byte(at: $0.range.lowerBound, in: text) }
      return Bytes(prefix: range.lowerBound..<row.area.lowerBound, bytes: bytes, hasText: true)
    }
    return nil
  }

  /// Whether a word may stand directly before the bytes: a name, or a number and a colon after other words. An address
  /// at the start of the line, or after a file's name, is none.
  private func endsPrefix(_ word: Range<Int>, in text: DumpText, isFirst: Bool) -> Bool {
    let hasColon = text.characters[word.upperBound - 1] == ":"
    let name = text.characters[word].dropLast(hasColon ? 1 : 0)
    let digits = name.reversed().prefix { $0.hexValue != nil }.count
    guard digits < name.count else { return hasColon && (!isFirst || digits < 4) }
    // A bracket opens the bytes: `<7e ff 03 …`.
    if digits == 2, name.count == 3, let first = name.first, ["<", "[", "{", "(", "\""].contains(first) {
      return false
    }
    return hasColon || digits < 4 || name[name.endIndex - digits - 1].isLetter
  }

  /// The bytes at the end of a line, after a prefix, and before text between bars.
  private func rowOfBytes(_ line: Int, of text: DumpText) -> Bytes? {
    var range = text.line(line)
    guard range.count >= 2, range.count <= Self.longestLine else { return nil }
    let characters = text.characters
    let bar = characters[range].indices.first { position in
      characters[position] == "|" && position > range.lowerBound && characters[position - 1].isBlank
    }
    let isClosed = characters[range.upperBound - 1] == "|"
    // A bar alone is both ends of nothing.
    if isClosed, bar.map({ $0 + 1 == range.upperBound }) ?? true { return nil }
    // Zephyr's bar is not closed; the bar of a log's prefix has no bytes before it.
    let fence = bar.flatMap { isClosed || hasPair(before: $0, in: text, from: range.lowerBound) ? $0 : nil }
    if let fence { range = range.lowerBound..<fence }
    var bytes: [DigitGroup.Byte] = []
    var position = range.upperBound
    while position > range.lowerBound {
      guard !characters[position - 1].isBlank else {
        position -= 1
        continue
      }
      let end = position
      while position > range.lowerBound, !characters[position - 1].isBlank { position -= 1 }
      guard end - position == 2, DigitGroup.byte(at: position, in: text) != .bad else {
        guard endsPrefix(position..<end, in: text, isFirst: TextColumn.trim(range, in: text).lowerBound == position)
        else { return nil }
        position = end
        break
      }
      bytes.append(DigitGroup.byte(at: position, in: text))
    }
    guard !bytes.isEmpty else { return nil }
    bytes.reverse()
    if let fence, !showsText(fence..<text.line(line).upperBound, bytes, in: text) { return nil }
    return Bytes(prefix: range.lowerBound..<position, bytes: bytes, hasText: fence != nil)
  }

  /// Whether a byte's digits stand before a place, blanks aside.
  private func hasPair(before place: Int, in text: DumpText, from start: Int) -> Bool {
    var position = place
    while position > start, text.characters[position - 1].isBlank { position -= 1 }
    return position - start >= 2 && DigitGroup.byte(at: position - 2, in: text) != .bad
      && (position - start == 2 || text.characters[position - 3].isBlank)
  }

  /// Whether what is between bars is the text of the bytes; Zephyr fills the last row with blanks.
  private func showsText(_ range: Range<Int>, _ bytes: [DigitGroup.Byte], in text: DumpText) -> Bool {
    let known = bytes.map { byte in if case .known(let value) = byte { value } else { UInt8(".") } }
    let isClosed = range.count > 1 && text.characters[range.upperBound - 1] == "|"
    let open = TextColumn.trim((range.lowerBound + 1)..<range.upperBound, in: text)
    if TextColumn.compare(open, of: text, with: known[...], mismatches: 0) == .agrees { return true }
    guard isClosed else { return open.isEmpty && known.allSatisfy { $0 == " " } }
    let inner = TextColumn.trim((range.lowerBound + 1)..<(range.upperBound - 1), in: text)
    if TextColumn.compare(inner, of: text, with: known[...], mismatches: 0) != .disagrees { return true }
    return TextColumn.compare(range, of: text, with: known[...], mismatches: 0) == .agrees
  }
}
