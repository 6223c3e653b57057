/// The rows that `tcpdump -XX` prints under a header line:
///
///     	0x0010:  002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........
enum TcpdumpText: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    let start = out.count
    var offset = 0
    while offset < bytes.count {
      let row = bytes.extracting(offset..<min(offset + 16, bytes.count))
      out.append("\t0x")
      out.append(hexadecimal: UInt64(offset), digits: offset > 0xf_ffff ? 8 : offset > 0xffff ? 5 : 4)
      out.append(":  ")
      let digits = out.count
      out.append(hexadecimalWords: row)
      out.appendSpaces(41 - (out.count - digits))
      let text = out.count
      out.append(printable: row)
      // Blanks are dots, so that the text has no gap.
      for place in text..<out.count where out.byte(at: place) == 0x20 { out.replace(at: place, with: 0x2e) }
      out.append(0x0a)
      offset += 16
    }
    // Offsets from 0x10000 on, row 4096, have a digit more.
    piece.hide(&out) { byte in
      start + byte / 16 * 68 + max(0, byte / 16 - 4095) + 10 + byte % 16 / 2 * 5 + byte % 2 * 2
    }
  }
}
