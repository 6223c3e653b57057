import Packets

/// A packet's bytes in one word behind a name, as programs for bpftrace and bcc print a buffer:
///
///     skb data=45000030...
///
/// Keys, hashes and identifiers are printed alike; only bytes that are surely a packet are taken.
struct HexOfKeyForm: Form {
  var name: String { "hex behind a name" }
  var description: String { "bytes in one word behind a name: bpftrace, bcc" }
  private static let fewestDigits = 40
  private static let sure = 60

  func reading(at line: Int, of text: DumpText, with context: Context) -> Reading? {
    let range = text.line(line)
    guard range.count > Self.fewestDigits, range.count <= 3 * PacketBytes.limit else { return nil }
    let trimmed = TextColumn.trim(range, in: text)
    var start = trimmed.upperBound
    while start > trimmed.lowerBound, text.characters[start - 1].hexValue != nil { start -= 1 }
    guard trimmed.upperBound - start >= Self.fewestDigits, start > trimmed.lowerBound else { return nil }
    var mark = start - 1
    if text.characters[mark] | 0x20 == 0x78, mark > trimmed.lowerBound, text.characters[mark - 1] == 0x30 { mark -= 2 }
    while mark > trimmed.lowerBound, text.characters[mark].isBlank { mark -= 1 }
    guard mark > trimmed.lowerBound, text.characters[mark] == 0x3D || text.characters[mark] == 0x3A,
      let bytes = HexText.bytes(text.characters[start..<trimmed.upperBound]), bytes.count <= PacketBytes.limit
    else { return nil }
    let judgement = context.judge(bytes.span)
    guard judgement.confidence >= Self.sure, judgement.linkType != .raw || !Self.isHeaderAlone(bytes) else {
      return nil
    }
    return Reading(
      formName: name, strength: .run, lines: line..<(line + 1), packet: PacketText(bytes: bytes, lines: line...line))
  }

  /// Whether an IPv4 header says that there is more behind it than there is.
  private static func isHeaderAlone(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 20 && bytes[0] >> 4 == 4 && Int(bytes[2]) << 8 | Int(bytes[3]) > bytes.count
  }
}
