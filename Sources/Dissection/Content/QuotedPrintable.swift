/// How mail writes text that is nearly ASCII, RFC 2045 §6.7: other bytes are an equals sign and two hexadecimal digits.
enum QuotedPrintable {
  static func decode(_ range: Range<Int>, _ bytes: Span<UInt8>) -> (bytes: [UInt8], isValid: Bool) {
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
