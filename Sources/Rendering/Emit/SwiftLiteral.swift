/// A Swift constant:
///
///     let packet_1: [UInt8] = [
///       0x02, 0x00, 0x00, 0x00,
///     ]
enum SwiftLiteral: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("//", to: &out)
    out.append("let ")
    piece.appendName(to: &out)
    out.append(": [UInt8] = [\n")
    ByteRows.append(bytes, indentation: "  ", to: &out)
    out.append("]\n")
  }
}
