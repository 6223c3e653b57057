/// The rows of a list of bytes in a program: `0x45, 0x00, 0x00, 0x2c,`.
enum ByteRows {
  /// - Parameters:
  ///   - width: how many bytes a row has.
  ///   - indentation: what stands before each row.
  ///   - endsWithComma: whether there is a comma after the last byte too.
  static func append(
    _ bytes: Span<UInt8>, width: Int = 16, indentation: StaticString, endsWithComma: Bool = true,
    to out: inout OutputBuffer
  ) {
    var offset = 0
    while offset < bytes.count {
      let end = min(offset + width, bytes.count)
      out.append(indentation)
      out.append(hexadecimalList: bytes.extracting(offset..<end))
      // The blank after the last comma.
      out.truncate(to: out.count - (end == bytes.count && !endsWithComma ? 2 : 1))
      out.append(0x0a)
      offset = end
    }
  }
}
