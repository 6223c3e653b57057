/// A Rust constant, as rustfmt has it:
///
///     pub const PACKET_1: [u8; 4] = [
///         0x02, 0x00, 0x00, 0x00,
///     ];
enum RustLiteral: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("//", to: &out)
    out.append("pub const ")
    piece.appendConstantName(to: &out)
    out.append(": [u8; ")
    out.append(decimal: bytes.count)
    out.append("] = [\n")
    ByteRows.append(bytes, indentation: "    ", to: &out)
    out.append("];\n")
  }
}
