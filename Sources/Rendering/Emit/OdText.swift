/// What `od -v -A x -t x1` prints; the last line is the length:
///
///     000010 00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00
///     000020
enum OdText: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    let start = out.count
    appendRows(bytes, to: &out)
    piece.hide(&out) { start + $0 / 16 * 55 + 7 + $0 % 16 * 3 }
  }

  static func appendRows(_ bytes: Span<UInt8>, to out: inout OutputBuffer) {
    var offset = 0
    while offset < bytes.count {
      let end = min(offset + 16, bytes.count)
      append(offset: offset, to: &out)
      out.append(0x20)
      out.append(hexadecimal: bytes.extracting(offset..<end), separator: 0x20)
      out.append(0x0a)
      offset = end
    }
    append(offset: bytes.count, to: &out)
    out.append(0x0a)
  }

  private static func append(offset: Int, to out: inout OutputBuffer) {
    out.append(hexadecimal: UInt64(offset), digits: offset > 0xff_ffff ? 8 : 6)
  }
}
