/// What `xxd` prints:
///
///     00000010: 002c 0001 0000 4001 f6cc c000 0201 c000  .,....@.........
enum XxdText: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    let start = out.count
    var offset = 0
    while offset < bytes.count {
      let row = bytes.extracting(offset..<min(offset + 16, bytes.count))
      out.append(hexadecimal: UInt64(offset), digits: 8)
      out.append(": ")
      let digits = out.count
      out.append(hexadecimalWords: row)
      out.appendSpaces(41 - (out.count - digits))
      out.append(printable: row)
      out.append(0x0a)
      offset += 16
    }
    piece.hide(&out) { start + $0 / 16 * 68 + 10 + $0 % 16 / 2 * 5 + $0 % 2 * 2 }
  }
}
