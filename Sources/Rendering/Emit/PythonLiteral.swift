/// A Python bytes object, of literals that stand one below the other in brackets:
///
///     packet_1 = (b"\x02\x00\x00\x00\x00\x02\x02\x00\x00\x00\x00\x01\x08\x00\x45\x00"
///                 b"\x00\x2c")
enum PythonLiteral: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("#", to: &out)
    let start = out.count
    piece.appendName(to: &out)
    out.append(" = (")
    let indentation = out.count - start
    var offset = 0
    while offset < bytes.count {
      let end = min(offset + 16, bytes.count)
      if offset > 0 { out.appendSpaces(indentation) }
      out.append("b\"")
      out.append(hexadecimalEscapes: bytes.extracting(offset..<end))
      end == bytes.count ? out.append("\")\n") : out.append("\"\n")
      offset = end
    }
  }
}
