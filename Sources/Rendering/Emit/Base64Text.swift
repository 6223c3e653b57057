/// Base64 (RFC 4648 §4), all of a packet's in one line, as `base64 -w0` prints it: lines of one packet could be taken for
/// packets of their own. A line of comment, which is none of the form's, stands above bytes of which some are unknown.
enum Base64Text: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("#", to: &out)
    out.append(base64: bytes)
    out.append(0x0a)
  }
}
