/// Base64 (RFC 4648 §4) in lines of 76 characters, as MIME and `base64` have it. A line of comment, which is none of the
/// form's, stands above bytes of which some are unknown.
enum Base64Text: EmittedText {
  /// As many bytes as 76 characters are.
  private static let rowLength = 57

  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    piece.appendComment("#", to: &out)
    var offset = 0
    while offset < bytes.count {
      let end = min(offset + rowLength, bytes.count)
      out.append(base64: bytes.extracting(offset..<end))
      out.append(0x0a)
      offset = end
    }
  }
}
