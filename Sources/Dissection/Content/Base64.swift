/// Bytes written as letters, digits and two signs, six bits each: RFC 4648 §4.
enum Base64 {
  /// The bytes that a text stands for, in the usual alphabet or in that for URIs (§5); `nil` where it is none. The padding
  /// may be missing.
  static func decode(_ range: Range<Int>, _ bytes: Span<UInt8>) -> [UInt8]? {
    var end = range.upperBound
    while end > range.lowerBound, range.upperBound &- end < 2, bytes[end &- 1] == padding { end &-= 1 }
    guard (end &- range.lowerBound) & 3 != 1 else { return nil }
    var decoded = Collector(capacity: range.count)
    for index in range.lowerBound..<end {
      guard let digit = digit(bytes[index]) ?? digitForURIs(bytes[index]) else { return nil }
      decoded.append(digit)
    }
    return decoded.bytes
  }

  /// The bytes that a text stands for as mail has it, RFC 2045 §6.8: line ends, blanks and other characters that are none
  /// of its own are left out, and so is what is after the padding.
  static func decodeMail(_ range: Range<Int>, _ bytes: Span<UInt8>) -> (bytes: [UInt8], isValid: Bool) {
    var decoded = Collector(capacity: range.count)
    var (count, paddingCount, isValid) = (0, 0, true)
    for index in range {
      let byte = bytes[index]
      guard let digit = digit(byte) else {
        if byte == padding {
          paddingCount += 1
        } else if !HTTPText.isBlank(byte), byte != HTTPText.carriageReturn, byte != HTTPText.lineFeed {
          isValid = false
        }
        continue
      }
      if paddingCount > 0 { isValid = false }
      decoded.append(digit)
      count += 1
    }
    if count & 3 == 1 || paddingCount > 0 && (count + paddingCount) & 3 != 0 { isValid = false }
    return (decoded.bytes, isValid)
  }

  /// Puts bytes together of six bits at a time; fewer than eight at the end are none.
  private struct Collector {
    private(set) var bytes: [UInt8] = []
    private var word: UInt32 = 0
    private var bitCount: UInt32 = 0

    init(capacity: Int) { bytes.reserveCapacity(capacity / 4 * 3 + 2) }

    mutating func append(_ digit: UInt32) {
      word = word << 6 | digit
      bitCount &+= 6
      guard bitCount >= 8 else { return }
      bitCount &-= 8
      bytes.append(UInt8(truncatingIfNeeded: word >> bitCount))
    }
  }

  private static let padding: UInt8 = 0x3d

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5a: UInt32(byte &- 0x41)
    case 0x61...0x7a: UInt32(byte &- 0x61 &+ 26)
    case 0x30...0x39: UInt32(byte &- 0x30 &+ 52)
    case 0x2b: 62
    case 0x2f: 63
    default: nil
    }
  }

  private static func digitForURIs(_ byte: UInt8) -> UInt32? { byte == 0x2d ? 62 : byte == 0x5f ? 63 : nil }
}
