/// Text from a packet, for a terminal: what could move the cursor, change colours, hide or reorder characters is shown
/// as an escape, never sent.
enum EscapedText {
  /// - Parameter areOwn: whether the text's backslashes are escapes already, which a decoder has made.
  static func append(_ bytes: Span<UInt8>, backslashes areOwn: Bool = false, to out: inout OutputBuffer) {
    var start = 0
    while start < bytes.count {
      let except: UInt8 = areOwn ? 0x7f : 0x5c
      start = out.append(printableRunOf: bytes, from: start, except: except, or: except)
      if start < bytes.count { start += appendOne(bytes, at: start, to: &out) }
    }
  }

  /// Writes what is not printable ASCII and returns how many bytes it was.
  private static func appendOne(_ bytes: Span<UInt8>, at index: Int, to out: inout OutputBuffer) -> Int {
    switch bytes[index] {
    case 0x5c: out.append("\\\\")
    case 0x0a: out.append("\\n")
    case 0x0d: out.append("\\r")
    case 0x09: out.append("\\t")
    case 0x80...:
      if let (scalar, count) = UTF8Scalar.decode(bytes, at: index) {
        append(scalar, bytes.extracting(index..<index + count), to: &out)
        return count
      }
      appendByte(bytes[index], to: &out)
    default: appendByte(bytes[index], to: &out)
    }
    return 1
  }

  /// How many bytes the character at `index` has, and how many columns it takes as ``append(_:backslashes:to:)`` writes it.
  static func step(_ bytes: Span<UInt8>, at index: Int) -> (bytes: Int, columns: Int) {
    switch bytes[index] {
    case 0x09, 0x0a, 0x0d, 0x5c: return (1, 2)
    case 0x20..<0x7f: return (1, 1)
    case 0x80...:
      guard let (scalar, count) = UTF8Scalar.decode(bytes, at: index) else { return (1, 4) }
      if UTF8Scalar.isHarmless(scalar) { return (count, UTF8Scalar.columns(scalar)) }
      return (count, scalar.value > 0xffff ? 10 : 8)
    default: return (1, 4)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, _ encoded: Span<UInt8>, to out: inout OutputBuffer) {
    guard UTF8Scalar.isHarmless(scalar) else {
      out.append("\\u{")
      out.append(hexadecimal: UInt64(scalar.value), digits: scalar.value > 0xffff ? 6 : 4)
      return out.append(0x7d)
    }
    out.append(encoded)
  }

  private static func appendByte(_ byte: UInt8, to out: inout OutputBuffer) {
    out.append("\\x")
    out.append(hexadecimal: byte)
  }
}
