extension OutputBuffer {
  /// An IPv6 address as RFC 5952 writes it: lower case, no leading zeros, `::` for the first longest run of two zero
  /// groups or more; an IPv4-mapped address with its IPv4 address in dotted decimal (§5).
  mutating func append(ipv6Address address: (high: UInt64, low: UInt64)) {
    if address.high == 0, address.low >> 32 == 0xffff {
      append("::ffff:")
      return append(ipv4Address: address.low & 0xffff_ffff)
    }
    let zeros = Self.longestZeros(in: address)
    var index = 0
    while index < 8 {
      if index == zeros.lowerBound, !zeros.isEmpty {
        append("::")
        index = zeros.upperBound
        continue
      }
      if index > 0, index != zeros.upperBound { append(0x3a) }
      let group = Self.group(index, of: address)
      append(hexadecimal: group, digits: max(1, (67 - group.leadingZeroBitCount) / 4))
      index += 1
    }
  }

  private static func group(_ index: Int, of address: (high: UInt64, low: UInt64)) -> UInt64 {
    let half = index < 4 ? address.high : address.low
    return half >> UInt64(48 - 16 * (index & 3)) & 0xffff
  }

  private static func longestZeros(in address: (high: UInt64, low: UInt64)) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for index in 0..<8 {
      if group(index, of: address) != 0 { start = index + 1 }
      if index + 1 - start > max(longest.count, 1) { longest = start..<index + 1 }
    }
    return longest
  }
}
