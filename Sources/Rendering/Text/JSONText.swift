/// The inside of a JSON string (RFC 8259 §7) from untrusted bytes: valid UTF-8, without a control character. What is not
/// UTF-8 becomes U+FFFD; what a terminal would obey is escaped, since NDJSON is read on terminals too.
enum JSONText {
  static func append(_ bytes: Span<UInt8>, to out: inout OutputBuffer) {
    var start = 0
    while start < bytes.count {
      start = out.append(printableRunOf: bytes, from: start, except: 0x5c, or: 0x22)
      if start < bytes.count { start += appendOne(bytes, at: start, to: &out) }
    }
  }

  private static func appendOne(_ bytes: Span<UInt8>, at index: Int, to out: inout OutputBuffer) -> Int {
    switch bytes[index] {
    case 0x22: out.append("\\\"")
    case 0x5c: out.append("\\\\")
    case 0x0a: out.append("\\n")
    case 0x0d: out.append("\\r")
    case 0x09: out.append("\\t")
    case 0..<0x80: appendEscape(UInt16(bytes[index]), to: &out)
    default:
      guard let (scalar, count) = UTF8Scalar.decode(bytes, at: index) else {
        out.append("\u{fffd}")
        return 1
      }
      if UTF8Scalar.isHarmless(scalar) {
        out.append(bytes.extracting(index..<index + count))
      } else {
        for unit in Unicode.UTF16.encode(scalar) ?? .init() { appendEscape(unit, to: &out) }
      }
      return count
    }
    return 1
  }

  private static func appendEscape(_ unit: UInt16, to out: inout OutputBuffer) {
    out.append("\\u")
    out.append(hexadecimal: UInt64(unit), digits: 4)
  }
}
