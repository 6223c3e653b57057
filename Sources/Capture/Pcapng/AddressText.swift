/// Addresses in their usual spelling, from the bytes of a capture's options.
enum AddressText {
  /// `192.0.2.1/24`; with the whole mask where that is no prefix.
  static func ipv4(_ address: Span<UInt8>, mask: Span<UInt8>) -> String {
    let bits = mask.uint32(at: 0, isBigEndian: true)
    let isPrefix = bits.leadingZeroBitCount == 0 || bits == 0
    let length = (~bits).leadingZeroBitCount
    let rest = length < 32 ? bits << UInt32(length) : 0
    return "\(dotted(address))/\(isPrefix && rest == 0 ? String(length) : dotted(mask))"
  }

  private static func dotted(_ bytes: Span<UInt8>) -> String {
    "\(bytes[0]).\(bytes[1]).\(bytes[2]).\(bytes[3])"
  }

  /// Bytes with colons between them: `02:00:00:00:00:01`.
  static func hardware(_ bytes: Span<UInt8>) -> String {
    (0..<bytes.count).map { (bytes[$0] < 16 ? "0" : "") + String(bytes[$0], radix: 16) }.joined(separator: ":")
  }

  /// RFC 5952: lower case, no leading zeros, the first longest run of two zero groups or more as `::`.
  static func ipv6(_ bytes: Span<UInt8>) -> String {
    let groups = (0..<8).map { bytes.uint16(at: 2 * $0, isBigEndian: true) }
    var longest = 0..<0
    var start = 0
    for (index, group) in groups.enumerated() {
      if group != 0 { start = index + 1 }
      if index + 1 - start > max(longest.count, 1) { longest = start..<index + 1 }
    }
    func words(_ range: Range<Int>) -> String { groups[range].map { String($0, radix: 16) }.joined(separator: ":") }
    return longest.isEmpty ? words(0..<8) : "\(words(0..<longest.lowerBound))::\(words(longest.upperBound..<8))"
  }
}
