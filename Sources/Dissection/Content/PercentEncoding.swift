/// Bytes written as a percent sign and two hexadecimal digits, RFC 3986 §2.1.
public enum PercentEncoding {
  /// The text that the bytes stand for; `nil` where they are the text themselves. A percent sign without digits after it
  /// stands for itself.
  ///
  /// - Parameters:
  ///   - plusIsBlank: whether a plus sign stands for a blank, as in forms.
  ///   - isValid: whether each percent sign has its digits.
  public static func decoded(
    _ range: Range<Int>, _ bytes: Span<UInt8>, plusIsBlank: Bool, isValid: inout Bool
  ) -> [UInt8]? {
    guard HTTPText.first(0x25, in: range, bytes) != nil || plusIsBlank && HTTPText.first(0x2b, in: range, bytes) != nil
    else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = bytes[place]
      place += 1
      if byte == 0x25 {
        if place + 2 <= range.upperBound, let high = HTTPText.hexadecimalDigit(bytes[place]),
          let low = HTTPText.hexadecimalDigit(bytes[place + 1])
        {
          text.append(UInt8(high << 4 | low))
          place += 2
          continue
        }
        isValid = false
      }
      text.append(plusIsBlank && byte == 0x2b ? 0x20 : byte)
    }
    return text
  }
}
