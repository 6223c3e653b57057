/// Numbers in decimal, straight into the buffer.
extension OutputBuffer {
  @inline(__always)
  mutating func append(decimal value: UInt64) {
    if value < 10 { append(0x30 &+ UInt8(truncatingIfNeeded: value)) } else { append(longDecimal: value) }
  }

  mutating func append(decimal value: Int) {
    if value < 0 { append(0x2d) }
    append(decimal: UInt64(value.magnitude))
  }

  private mutating func append(longDecimal value: UInt64) {
    guard value < Self.eightDigitLimit else { return append(hugeDecimal: value) }
    guard room >= 8 else { return append(longDecimalWithoutRoom: value) }
    unsafe append(atMost: 8) { place in unsafe Self.store(decimal: value, at: place) }
  }

  private mutating func append(hugeDecimal value: UInt64) {
    let (high, low) = value.quotientAndRemainder(dividingBy: Self.eightDigitLimit)
    guard high < Self.eightDigitLimit else {
      append(hugeDecimal: high)
      return append(decimal: low, digits: 8)
    }
    guard room >= 16 else { return append(longDecimalWithoutRoom: value) }
    unsafe append(atMost: 16) { place in
      let count = unsafe Self.store(decimal: high, at: place)
      unsafe Self.store(Self.eightDigits(low) | Self.zeroCharacters, at: place + count)
      return count &+ 8
    }
  }

  /// Makes room and begins again. Apart from those that call it last, so that they need not keep what a call could change.
  @inline(never)
  private mutating func append(longDecimalWithoutRoom value: UInt64) {
    makeRoom(16)
    append(longDecimal: value)
  }

  /// Stores a number from 1 to below ``eightDigitLimit``, and zeros after it up to eight bytes; returns how many digits
  /// it has.
  @inline(__always)
  private static func store(decimal value: UInt64, at place: UnsafeMutablePointer<UInt8>) -> Int {
    let digits = eightDigits(value)
    let zeros = digits.trailingZeroBitCount >> 3
    unsafe store((digits | zeroCharacters) &>> UInt64(truncatingIfNeeded: zeros &* 8), at: place)
    return 8 &- zeros
  }

  /// The lowest digits of a number in decimal, with zeros in front; 20 at most.
  @inline(__always)
  mutating func append(decimal value: UInt64, digits: Int) {
    guard digits <= 8, value < Self.eightDigitLimit else { return append(manyDecimal: value, digits: digits) }
    unsafe append(atMost: 8) { place in
      let characters = Self.eightDigits(value) | Self.zeroCharacters
      unsafe Self.store(characters >> UInt64(truncatingIfNeeded: 8 &* (8 &- digits)), at: place)
      return max(0, digits)
    }
  }

  private mutating func append(manyDecimal value: UInt64, digits: Int) {
    if digits > 8 { append(decimal: value / Self.eightDigitLimit, digits: min(digits, 20) - 8) }
    append(decimal: value % Self.eightDigitLimit, digits: min(digits, 8))
  }

  /// A number that ends where so many columns end, 8 at most, or as far behind as it must.
  mutating func append(decimal value: Int, columns: Int) {
    guard value > 0, value < Self.eightDigitLimit else {
      appendSpaces(columns - Self.digitCount(UInt64(value.magnitude)) - (value < 0 ? 1 : 0))
      return append(decimal: value)
    }
    let digits = Self.eightDigits(UInt64(value))
    let zeros = digits.trailingZeroBitCount >> 3
    let width = min(max(columns, 8 &- zeros), 8)
    unsafe append(atMost: 8) { place in
      // The digit 0 is the blank's character with one more bit, which zeros in front do without.
      let bits: UInt64 = 0x1010_1010_1010_1010 &<< UInt64(truncatingIfNeeded: zeros &* 8)
      let characters = (digits | 0x2020_2020_2020_2020 | bits) &>> UInt64(truncatingIfNeeded: 8 &* (8 &- width))
      unsafe Self.store(characters, at: place)
      return width
    }
  }

  /// How many decimal digits a number has.
  static func digitCount(_ value: UInt64) -> Int {
    if value < 100 { return value < 10 ? 1 : 2 }
    if value < 10_000 { return value < 1000 ? 3 : 4 }
    if value < 1_000_000 { return value < 100_000 ? 5 : 6 }
    if value < eightDigitLimit { return value < 10_000_000 ? 7 : 8 }
    return 8 + digitCount(value / eightDigitLimit)
  }

  /// The least number that has more than eight digits.
  private static let eightDigitLimit: UInt64 = 100_000_000

  /// The character 0 in each byte.
  private static let zeroCharacters: UInt64 = 0x3030_3030_3030_3030

  /// The eight digits of a number below ``eightDigitLimit``, each a number in its own byte of the word, the first one
  /// lowest. Halves, then quarters, then digits part from each other side by side in one word; a division by 100 or
  /// by 10 is a multiplication there, exact for all that can stand in a lane.
  @inline(__always)
  private static func eightDigits(_ value: UInt64) -> UInt64 {
    let fours = value / 10_000 | (value % 10_000) << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007f_0000_007f
    let pairs = hundreds | (fours &- 100 &* hundreds) << 16
    let tens = (pairs &* 103) >> 10 & 0x000f_000f_000f_000f
    return tens | (pairs &- 10 &* tens) << 8
  }

  // MARK: Octets

  /// Bytes with a comma after each: `2,0,255,`.
  mutating func append(decimalList bytes: Span<UInt8>) {
    let count = bytes.count
    unsafe append(atMost: 4 &* count) { place in
      unsafe bytes.withUnsafeBufferPointer { source in
        let octets = unsafe UnsafeRawPointer(Self.dottedOctets.utf8Start)
        var next = unsafe place
        for index in 0..<count {
          // In bounds: only bytes before `count` are read, each of which has four characters in the table and at most as
          // many in the list.
          let octet = unsafe Int(source[index])
          let characters = unsafe octets.loadUnaligned(fromByteOffset: 4 &* octet, as: UInt32.self)
          unsafe Self.store(UInt32(littleEndian: characters), at: next)
          unsafe next += 2 &+ (octet >= 10 ? 1 : 0) &+ (octet >= 100 ? 1 : 0)
          unsafe next[-1] = 0x2c
        }
        return unsafe next - place
      }
    }
  }

  /// An IPv4 address in dotted decimal.
  mutating func append(ipv4Address value: UInt64) {
    unsafe append(atMost: 16) { place in
      let octets = unsafe UnsafeRawPointer(Self.dottedOctets.utf8Start)
      var next = unsafe place
      for shift: UInt64 in [24, 16, 8, 0] {
        let octet = Int(value &>> shift & 0xff)
        // In bounds: the table has four characters for each value of an octet; four octets of four are sixteen.
        let characters = unsafe octets.loadUnaligned(fromByteOffset: 4 &* octet, as: UInt32.self)
        unsafe Self.store(UInt32(littleEndian: characters), at: next)
        unsafe next += 2 &+ (octet >= 10 ? 1 : 0) &+ (octet >= 100 ? 1 : 0)
      }
      return unsafe next - place - 1
    }
  }

  /// 0 to 255, each with a dot after it and filled up to four characters.
  private static var dottedOctets: StaticString {
    """
    0.  1.  2.  3.  4.  5.  6.  7.  8.  9.  10. 11. 12. 13. 14. 15. \
    16. 17. 18. 19. 20. 21. 22. 23. 24. 25. 26. 27. 28. 29. 30. 31. \
    32. 33. 34. 35. 36. 37. 38. 39. 40. 41. 42. 43. 44. 45. 46. 47. \
    48. 49. 50. 51. 52. 53. 54. 55. 56. 57. 58. 59. 60. 61. 62. 63. \
    64. 65. 66. 67. 68. 69. 70. 71. 72. 73. 74. 75. 76. 77. 78. 79. \
    80. 81. 82. 83. 84. 85. 86. 87. 88. 89. 90. 91. 92. 93. 94. 95. \
    96. 97. 98. 99. 100.101.102.103.104.105.106.107.108.109.110.111.\
    112.113.114.115.116.117.118.119.120.121.122.123.124.125.126.127.\
    128.129.130.131.132.133.134.135.136.137.138.139.140.141.142.143.\
    144.145.146.147.148.149.150.151.152.153.154.155.156.157.158.159.\
    160.161.162.163.164.165.166.167.168.169.170.171.172.173.174.175.\
    176.177.178.179.180.181.182.183.184.185.186.187.188.189.190.191.\
    192.193.194.195.196.197.198.199.200.201.202.203.204.205.206.207.\
    208.209.210.211.212.213.214.215.216.217.218.219.220.221.222.223.\
    224.225.226.227.228.229.230.231.232.233.234.235.236.237.238.239.\
    240.241.242.243.244.245.246.247.248.249.250.251.252.253.254.255.
    """
  }
}
