/// Rows that text2pcap reads, under the line that ``PacketHeaderLines`` prints. It knows no `xx`, but comments.
///
///     000010 00 2c 00 01 00 00 40 01 f6 cc c0 00 02 01 c0 00
///     000020
enum Text2pcapText: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("#", to: &out)
    OdText.appendRows(bytes, to: &out)
  }
}
