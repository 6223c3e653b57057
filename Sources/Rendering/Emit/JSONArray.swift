/// An array of numbers in a line, with `null` for bytes that are unknown: `[2,0,0,0,0,2]`.
enum JSONArray: EmittedText {
  static func append(_ bytes: Span<UInt8>, _ piece: Piece, to out: inout OutputBuffer) {
    out.append(0x5b)
    var start = 0
    for range in piece.unknown {
      out.append(decimalList: bytes.extracting(start..<range.lowerBound))
      for _ in range { out.append("null,") }
      start = range.upperBound
    }
    out.append(decimalList: bytes.extracting(start..<bytes.count))
    // In the place of the last comma.
    out.replace(at: out.count - 1, with: 0x5d)
    out.append(0x0a)
  }
}
