/// What `hexdump -vC` prints; without `-v` it leaves out rows that are like the one above.
///
///     00000010  00 2c 00 01 00 00 40 01  f6 cc c0 00 02 01 c0 00  |.,....@.........|
enum HexdumpText: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    let start = out.count
    var offset = 0
    while offset < bytes.count {
      let end = min(offset + 16, bytes.count)
      let middle = min(offset + 8, end)
      out.append(offset: offset, digits: 8)
      let digits = out.count
      out.append(hexadecimal: bytes.extracting(offset..<middle), separator: 0x20)
      if middle < end {
        out.append("  ")
        out.append(hexadecimal: bytes.extracting(middle..<end), separator: 0x20)
      }
      out.appendSpaces(50 - (out.count - digits))
      out.append(0x7c)
      out.append(printable: bytes.extracting(offset..<end))
      out.append("|\n")
      offset = end
    }
    out.append(hexadecimal: UInt64(bytes.count), digits: 8)
    out.append(0x0a)
    piece.hide(&out) { start + $0 / 16 * 79 + 10 + $0 % 16 * 3 + $0 % 16 / 8 }
  }
}
