/// How mail writes bytes as text, RFC 2045 §6.7 and §6.8, and what Basic credentials are written in.
enum TransferDecoding {
  /// Base64 without line ends and other characters that are none of its own; what is after the padding is left out.
  static func base64(_ range: Range<Int>, _ bytes: Span<UInt8>) -> (bytes: [UInt8], isValid: Bool) {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count / 4 * 3)
    var (bits, count, padding, isValid) = (UInt32(0), 0, 0, true)
    for index in range {
      let byte = bytes[index]
      guard let digit = digit(byte) else {
        if byte == 0x3d {
          padding += 1
        } else if !HTTPText.isBlank(byte), byte != 0x0d, byte != 0x0a {
          isValid = false
        }
        continue
      }
      if padding > 0 { isValid = false }
      bits = bits << 6 | digit
      count += 1
      if count & 3 == 0 {
        for shift: UInt32 in [16, 8, 0] { decoded.append(UInt8(truncatingIfNeeded: bits >> shift)) }
      }
    }
    switch count & 3 {
    case 2: decoded.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3:
      decoded.append(UInt8(truncatingIfNeeded: bits >> 10))
      decoded.append(UInt8(truncatingIfNeeded: bits >> 2))
    case 1: isValid = false
    default: break
    }
    if padding > 0, (count + padding) & 3 != 0 { isValid = false }
    return (decoded, isValid)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5a: UInt32(byte - 0x41)
    case 0x61...0x7a: UInt32(byte - 0x61) + 26
    case 0x30...0x39: UInt32(byte - 0x30) + 52
    case 0x2b: 62
    case 0x2f: 63
    default: nil
    }
  }

  static func quotedPrintable(_ range: Range<Int>, _ bytes: Span<UInt8>) -> (bytes: [UInt8], isValid: Bool) {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count)
    var isValid = true
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      place += 1
      guard byte == 0x3d else {
        decoded.append(byte)
        continue
      }
      // An equals sign at the end of a line joins it with the next one.
      var next = place
      while next < range.upperBound, HTTPText.isBlank(bytes[next]) { next += 1 }
      if next < range.upperBound, bytes[next] == 0x0d, next + 1 < range.upperBound { next += 1 }
      if next == range.upperBound || bytes[next] == 0x0a {
        place = min(next + 1, range.upperBound)
      } else if place + 2 <= range.upperBound, let high = HTTPText.hexadecimalDigit(bytes[place]),
        let low = HTTPText.hexadecimalDigit(bytes[place + 1])
      {
        decoded.append(UInt8(high << 4 | low))
        place += 2
      } else {
        isValid = false
        decoded.append(byte)
      }
    }
    return (decoded, isValid)
  }
}
