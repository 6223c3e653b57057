/// Characters in UTF-8 (RFC 3629) among untrusted bytes.
enum UTF8Scalar {
  /// The character that begins at `index`, and how many bytes it has; nil where there is no valid one.
  static func decode(_ bytes: Span<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, count: Int)? {
    let first = bytes[index]
    let count =
      switch first {
      case 0..<0x80: 1
      case 0xc2...0xdf: 2
      case 0xe0...0xef: 3
      case 0xf0...0xf4: 4
      default: 0
      }
    guard count > 0, index <= bytes.count - count else { return nil }
    var value = count == 1 ? UInt32(first) : UInt32(first) & (0x7f >> UInt32(count))
    for next in index + 1..<index + count {
      guard bytes[next] & 0xc0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[next] & 0x3f)
    }
    // Longer encodings than needed are not valid; neither are surrogates, which Scalar refuses.
    let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    guard value >= smallest[count], let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, count)
  }

  /// Whether a terminal or browser shows the character as itself: no control, no bidirectional override, nothing
  /// invisible, nothing unassigned.
  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7f { return scalar.value >= 0x20 }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// How many columns of a terminal the character takes.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default:
      switch scalar.value {
      // East Asian wide blocks and pictographs (Unicode Standard Annex 11).
      case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
        0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff, 0x20000...0x3fffd:
        2
      default: 1
      }
    }
  }
}
