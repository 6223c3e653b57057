import Packets

/// Rows of bytes behind a log's prefix and without an address, and rows of bytes with their text between bars, as
/// `print_hex_dump(…, DUMP_PREFIX_NONE, …)`, ESP-IDF's `ESP_LOG_BUFFER_HEX` and Zephyr's `LOG_HEXDUMP` write them:
///
///     [   12.345670] data: 02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00
///             00 2c 00 01 00 00 40 01  f6 cc c0 00 02 01 c0 00 |.,....@. ........|
///
/// Nothing but the bytes tells that they are a packet, so that they must be a plausible one.
struct PrefixedBytesForm: Form {
  private static let plausible = 50
  private static let fewestBytes = 14

  var name: String { "bytes in a log" }
  var description: String { "rows of bytes in a log, without addresses" }

  private struct Bytes {
    var prefix: Range<Int>
    var bytes: [Group.Byte]
    var hasText: Bool
  }

  func reading(at line: Int, of text: DumpText, with context: Context) -> Reading? {
    guard !context.isInsideUnreadDump, let first = row(line, of: text), first.bytes.count >= 8,
      first.hasText || !first.prefix.isEmpty
    else { return nil }
    var bytes = PacketBytes()
    var end = line
    while end < text.lineCount, let row = row(end, of: text), row.bytes.count <= first.bytes.count,
      row.hasText == first.hasText, isAlike(row.prefix, first.prefix, in: text), !bytes.isOverfull
    {
      for byte in row.bytes { if case .known(let value) = byte { bytes.append(value) } else { bytes.appendUnknown(1) } }
      end += 1
      if row.bytes.count < first.bytes.count { break }
    }
    guard !bytes.isOverfull, bytes.count >= Self.fewestBytes,
      context.judge(bytes.bytes.span).confidence >= Self.plausible
    else { return .skipped(line..<max(end, line + 1), of: name, strength: .possible) }
    let packet = PacketText(bytes: bytes.bytes, unknown: bytes.unknown, lines: line...(end - 1))
    return Reading(formName: name, strength: .row, lines: line..<end, packet: packet)
  }

  /// Whether two prefixes differ in digits only.
  private func isAlike(_ one: Range<Int>, _ other: Range<Int>, in text: DumpText) -> Bool {
    func shape(_ range: Range<Int>) -> [UInt8] {
      var shape: [UInt8] = []
      for character in text.characters[range] where !(character.isDecimalDigit && shape.last == 0x30) {
        if character.isBlank, shape.last == 0x20 { continue }
        shape.append(character.isDecimalDigit ? 0x30 : character)
      }
      return shape
    }
    return shape(one) == shape(other)
  }

  /// The bytes at the end of a line, behind a prefix that ends in a colon, and before text between bars.
  private func row(_ line: Int, of text: DumpText) -> Bytes? {
    var range = text.line(line)
    guard range.count >= 2, range.count <= Row.maximumLength else { return nil }
    let characters = text.characters
    var fence: Int?
    if characters[range.upperBound - 1] == 0x7C {
      fence = characters[range].indices.first { position in
        characters[position] == 0x7C && position > range.lowerBound && characters[position - 1].isBlank
      }
      // A bar alone is both ends of nothing.
      guard let fence, fence + 1 < range.upperBound else { return nil }
      range = range.lowerBound..<fence
    }
    var bytes: [Group.Byte] = []
    var position = range.upperBound
    while position > range.lowerBound {
      guard !characters[position - 1].isBlank else {
        position -= 1
        continue
      }
      let end = position
      while position > range.lowerBound, !characters[position - 1].isBlank { position -= 1 }
      guard end - position == 2, Group.byte(at: position, in: text) != .bad else {
        guard characters[end - 1] == 0x3A else { return nil }
        position = end
        break
      }
      bytes.append(Group.byte(at: position, in: text))
    }
    guard !bytes.isEmpty else { return nil }
    bytes.reverse()
    if let fence, !showsText(fence..<text.line(line).upperBound, bytes, in: text) { return nil }
    return Bytes(prefix: range.lowerBound..<position, bytes: bytes, hasText: fence != nil)
  }

  /// Whether what is between bars is the text of the bytes; Zephyr fills the last row with blanks.
  private func showsText(_ range: Range<Int>, _ bytes: [Group.Byte], in text: DumpText) -> Bool {
    let known = bytes.map { byte in if case .known(let value) = byte { value } else { UInt8(0x2E) } }
    let inner = TextColumn.trim((range.lowerBound + 1)..<(range.upperBound - 1), in: text)
    if TextColumn.compare(inner, of: text, with: known[...], mismatches: 0) != .disagrees { return true }
    return TextColumn.compare(range, of: text, with: known[...], mismatches: 0) == .agrees
  }
}
