/// What `xxd -i` prints, which C and C++ take:
///
///     unsigned char packet_1[] = {
///       0x02, 0x00, 0x00, 0x00, 0x00, 0x02, 0x02, 0x00, 0x00, 0x00, 0x00, 0x01
///     };
///     unsigned int packet_1_len = 12;
enum CArray: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("//", to: &out)
    out.append("unsigned char ")
    piece.appendName(to: &out)
    out.append("[] = {\n")
    ByteRows.append(bytes, width: 12, indentation: "  ", endsWithComma: false, to: &out)
    out.append("};\nunsigned int ")
    piece.appendName(to: &out)
    out.append("_len = ")
    out.append(decimal: bytes.count)
    out.append(";\n")
  }
}
