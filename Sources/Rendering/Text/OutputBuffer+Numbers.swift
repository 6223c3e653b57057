/// Numbers and bytes in digits, straight into the buffer.
extension OutputBuffer {
  // MARK: Decimal

  /// A number in decimal.
  @inline(__always)
  mutating func append(decimal value: UInt64) {
    if value < 10 { append(0x30 &+ UInt8(truncatingIfNeeded: value)) } else { append(longDecimal: value) }
  }

  mutating func append(decimal value: Int) {
    if value < 0 { append(0x2d) }
    append(decimal: UInt64(value.magnitude))
  }

  private mutating func append(longDecimal value: UInt64) {
    guard value <= UInt32.max else { return append(hugeDecimal: value) }
    let digits = Self.digitCount(value)
    unsafe append(atMost: 10) { place in
      unsafe Self.store(UInt32(truncatingIfNeeded: value), endingAt: place + digits)
      return digits
    }
  }

  private mutating func append(hugeDecimal value: UInt64) {
    append(decimal: value / 1_000_000_000)
    append(decimal: value % 1_000_000_000, digits: 9)
  }

  /// The digits of 00 to 99, so that a division gives two of them.
  private static var pairs: StaticString {
    """
    0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
    5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
    """
  }

  /// Stores a number's digits before `end`, as many as it has.
  @inline(__always)
  private static func store(_ value: UInt32, endingAt end: UnsafeMutablePointer<UInt8>) {
    let pairs = unsafe pairs.utf8Start
    var rest = value
    var next = unsafe end
    while rest >= 100 {
      let pair = Int(rest % 100)
      rest /= 100
      unsafe next -= 2
      unsafe next[0] = pairs[2 &* pair]
      unsafe next[1] = pairs[2 &* pair &+ 1]
    }
    if rest >= 10 {
      unsafe next[-2] = pairs[2 &* Int(rest)]
      unsafe next[-1] = pairs[2 &* Int(rest) &+ 1]
    } else {
      unsafe next[-1] = 0x30 &+ UInt8(truncatingIfNeeded: rest)
    }
  }

  /// The lowest digits of a number in decimal, with zeros in front; 20 at most.
  mutating func append(decimal value: UInt64, digits: Int) {
    let digits = min(digits, 20)
    unsafe append(atMost: 20) { place in
      var rest = value
      var index = digits
      while index > 0 {
        index &-= 1
        unsafe place[index] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return digits
    }
  }

  /// How many decimal digits a number has.
  static func digitCount(_ value: UInt64) -> Int {
    if value < 100 { return value < 10 ? 1 : 2 }
    if value < 10_000 { return value < 1000 ? 3 : 4 }
    if value < 1_000_000 { return value < 100_000 ? 5 : 6 }
    if value < 100_000_000 { return value < 10_000_000 ? 7 : 8 }
    return 8 + digitCount(value / 100_000_000)
  }

  /// An IPv4 address in dotted decimal.
  mutating func append(ipv4Address value: UInt64) {
    unsafe append(atMost: 16) { place in
      var next = unsafe place
      for shift: UInt64 in [24, 16, 8, 0] {
        let octet = UInt8(truncatingIfNeeded: value >> shift)
        if octet >= 100 {
          unsafe next.pointee = 0x30 &+ octet / 100
          unsafe next += 1
        }
        if octet >= 10 {
          unsafe next.pointee = 0x30 &+ octet / 10 % 10
          unsafe next += 1
        }
        unsafe next[0] = 0x30 &+ octet % 10
        unsafe next[1] = 0x2e
        unsafe next += 2
      }
      return unsafe next - place - 1
    }
  }

  // MARK: Hexadecimal

  /// A number in so many hexadecimal digits, its lowest; 16 at most.
  @inline(__always)
  mutating func append(hexadecimal value: UInt64, digits: Int) {
    if digits == 4 {
      append(hexadecimal: UInt8(truncatingIfNeeded: value >> 8))
      append(hexadecimal: UInt8(truncatingIfNeeded: value))
    } else {
      append(anyHexadecimal: value, digits: digits)
    }
  }

  private mutating func append(anyHexadecimal value: UInt64, digits: Int) {
    guard digits <= 8 else { return append(longHexadecimal: value, digits: digits) }
    unsafe append(atMost: 8) { place in
      let all = Self.digits(of: UInt32(truncatingIfNeeded: value).byteSwapped)
      unsafe Self.store(all >> UInt64(truncatingIfNeeded: 8 &* (8 &- digits)), at: place)
      return max(0, digits)
    }
  }

  private mutating func append(longHexadecimal value: UInt64, digits: Int) {
    append(hexadecimal: value >> 32, digits: min(digits, 16) - 8)
    append(hexadecimal: value, digits: 8)
  }

  /// A byte in two hexadecimal digits.
  @inline(__always)
  mutating func append(hexadecimal byte: UInt8) {
    unsafe append(atMost: 2) { place in
      let pairs = unsafe UnsafeRawPointer(Self.hexadecimalPairs.utf8Start)
      // In bounds: the table has two digits for each value of a byte.
      let pair = unsafe pairs.loadUnaligned(fromByteOffset: 2 &* Int(byte), as: UInt16.self)
      unsafe Self.store(UInt16(littleEndian: pair), at: place)
      return 2
    }
  }

  /// Bytes in two hexadecimal digits each, with a separator between them.
  mutating func append(hexadecimal bytes: Span<UInt8>, separator: UInt8) {
    guard bytes.count > 0 else { return }
    // Two bytes more than are kept: each byte's digits are stored as four bytes, with the separator behind them.
    unsafe append(atMost: 3 &* bytes.count &+ 1) { place in
      let pairs = unsafe UnsafeRawPointer(Self.hexadecimalPairs.utf8Start)
      let separators = UInt32(separator) << 16
      var next = unsafe place
      for index in bytes.indices {
        // In bounds: the table has two digits for each value of a byte.
        let pair = unsafe pairs.loadUnaligned(fromByteOffset: 2 &* Int(bytes[index]), as: UInt16.self)
        unsafe Self.store(UInt32(UInt16(littleEndian: pair)) | separators, at: next)
        unsafe next += 3
      }
      return 3 &* bytes.count &- 1
    }
  }

  /// The digits of 00 to ff.
  private static var hexadecimalPairs: StaticString {
    """
    000102030405060708090a0b0c0d0e0f\
    101112131415161718191a1b1c1d1e1f\
    202122232425262728292a2b2c2d2e2f\
    303132333435363738393a3b3c3d3e3f\
    404142434445464748494a4b4c4d4e4f\
    505152535455565758595a5b5c5d5e5f\
    606162636465666768696a6b6c6d6e6f\
    707172737475767778797a7b7c7d7e7f\
    808182838485868788898a8b8c8d8e8f\
    909192939495969798999a9b9c9d9e9f\
    a0a1a2a3a4a5a6a7a8a9aaabacadaeaf\
    b0b1b2b3b4b5b6b7b8b9babbbcbdbebf\
    c0c1c2c3c4c5c6c7c8c9cacbcccdcecf\
    d0d1d2d3d4d5d6d7d8d9dadbdcdddedf\
    e0e1e2e3e4e5e6e7e8e9eaebecedeeef\
    f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff
    """
  }

  /// Stores a word's bytes, the lowest first.
  @inline(__always)
  private static func store(_ word: some FixedWidthInteger, at place: UnsafeMutablePointer<UInt8>) {
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: word.littleEndian, as: type(of: word))
  }

  /// The eight digits of four bytes, the first byte and the first digit lowest: all at once, each in its own byte of
  /// the word.
  @inline(__always)
  private static func digits(of word: UInt32) -> UInt64 {
    var spread = UInt64(word)
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff
    let nibbles = spread >> 4 & 0x000f_000f_000f_000f | (spread & 0x000f_000f_000f_000f) << 8
    let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 39
  }

  // MARK: Bits and characters

  /// A byte's bits in two groups of four, those outside of `mask` as dots: `..10 1...`.
  @inline(__always)
  mutating func append(bits byte: UInt8, mask: UInt8) {
    let shown = Self.spread(mask) &* 0xff
    let characters = (0x3030_3030_3030_3030 &+ Self.spread(byte)) & shown | 0x2e2e_2e2e_2e2e_2e2e & ~shown
    unsafe append(atMost: 9) { place in
      unsafe Self.store(UInt32(truncatingIfNeeded: characters), at: place)
      unsafe place[4] = 0x20
      unsafe Self.store(UInt32(truncatingIfNeeded: characters >> 32), at: place + 5)
      return 9
    }
  }

  /// A byte's bits, each in a byte of its own, the most significant lowest.
  @inline(__always)
  private static func spread(_ byte: UInt8) -> UInt64 {
    let bits = UInt64(byte) &* 0x0101_0101_0101_0101 & 0x0102_0408_1020_4080
    return (bits &+ 0x7f7f_7f7f_7f7f_7f7f) >> 7 & 0x0101_0101_0101_0101
  }

  /// Bytes as characters, those that are not printable ASCII as dots.
  mutating func append(printable bytes: Span<UInt8>) {
    unsafe append(atMost: bytes.count) { place in
      var index = 0
      unsafe bytes.withUnsafeBytes { source in
        while index &+ 8 <= source.count {
          // In bounds: index + 8 is at most the number of bytes, for which there is room.
          let word = unsafe source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          unsafe UnsafeMutableRawPointer(place + index).storeBytes(of: Self.printable(word), as: UInt64.self)
          index &+= 8
        }
      }
      while index < bytes.count {
        unsafe place[index] = bytes[index] &- 0x20 < 0x5f ? bytes[index] : 0x2e
        index &+= 1
      }
      return bytes.count
    }
  }

  /// Eight bytes at once: those from 0x20 to 0x7e stay, the others become dots. Each test leaves its answer in the
  /// top bit of each byte.
  @inline(__always)
  private static func printable(_ word: UInt64) -> UInt64 {
    let low = word & 0x7f7f_7f7f_7f7f_7f7f
    let isFromBlank = low &+ 0x6060_6060_6060_6060
    let isDelete = low &+ 0x0101_0101_0101_0101
    let kept = ((isFromBlank & ~isDelete & ~word & 0x8080_8080_8080_8080) >> 7) &* 0xff
    return word & kept | 0x2e2e_2e2e_2e2e_2e2e & ~kept
  }
}
