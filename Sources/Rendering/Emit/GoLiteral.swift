/// A Go variable, as gofmt has it:
///
///     var packet_1 = []byte{
///     	0x02, 0x00, 0x00, 0x00,
///     }
enum GoLiteral: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("//", to: &out)
    out.append("var ")
    piece.appendName(to: &out)
    out.append(" = []byte{\n")
    ByteRows.append(bytes, indentation: "\t", to: &out)
    out.append("}\n")
  }
}
