/// Digits alone, all of a packet's in one line: lines of one packet could be taken for packets of their own.
enum PlainHexText: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    let start = out.count
    out.append(hexadecimalDigits: bytes)
    out.append(0x0a)
    piece.hide(&out) { start + $0 * 2 }
  }
}
