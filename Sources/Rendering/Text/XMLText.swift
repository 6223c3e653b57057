/// The inside of an attribute of XML 1.0 from untrusted bytes, whatever they are. What is no UTF-8 becomes U+FFFD; control
/// characters, which XML cannot have, are shown as `\x1b`; what a terminal would obey is a character reference.
enum XMLText {
  static func append(_ bytes: Span<UInt8>, to out: inout OutputBuffer) {
    var start = 0
    for index in bytes.indices where bytes[index] == 0x22 {
      append(unquoted: bytes.extracting(start..<index), to: &out)
      out.append("&quot;")
      start = index + 1
    }
    append(unquoted: bytes.extracting(start..<bytes.count), to: &out)
  }

  /// The same without quotes.
  private static func append(unquoted bytes: Span<UInt8>, to out: inout OutputBuffer) {
    var start = 0
    while start < bytes.count {
      start = out.append(printableRunOf: bytes, from: start, except: 0x26, or: 0x3c)
      if start < bytes.count { start += appendOne(bytes, at: start, to: &out) }
    }
  }

  private static func appendOne(_ bytes: Span<UInt8>, at index: Int, to out: inout OutputBuffer) -> Int {
    switch bytes[index] {
    case 0x26: out.append("&amp;")
    case 0x3c: out.append("&lt;")
    case 0x09, 0x0a, 0x0d, 0x7f: appendReference(UInt32(bytes[index]), to: &out)
    case 0..<0x20:
      out.append("\\x")
      out.append(hexadecimal: bytes[index])
    default:
      guard let (scalar, count) = UTF8Scalar.decode(bytes, at: index), scalar.value & 0xffff_fffe != 0xfffe else {
        out.append("\u{fffd}")
        return 1
      }
      if UTF8Scalar.isHarmless(scalar) {
        out.append(bytes.extracting(index..<index + count))
      } else {
        appendReference(scalar.value, to: &out)
      }
      return count
    }
    return 1
  }

  private static func appendReference(_ scalar: UInt32, to out: inout OutputBuffer) {
    out.append("&#x")
    out.append(hexadecimal: UInt64(scalar), digits: scalar < 0x100 ? 2 : scalar < 0x1_0000 ? 4 : 6)
    out.append(0x3b)
  }
}
