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
    let digits = min(digits, 16)
    unsafe append(atMost: 16) { place in
      var rest = value
      var index = digits
      while index > 0 {
        index &-= 1
        let digit = UInt8(truncatingIfNeeded: rest & 15)
        unsafe place[index] = digit < 10 ? 0x30 &+ digit : 0x57 &+ digit
        rest >>= 4
      }
      return digits
    }
  }

  /// A byte in two hexadecimal digits.
  @inline(__always)
  mutating func append(hexadecimal byte: UInt8) { append(hexadecimal: UInt64(byte), digits: 2) }

  /// Bytes in two hexadecimal digits each, with a separator between them.
  mutating func append(hexadecimal bytes: Span<UInt8>, separator: UInt8) {
    guard bytes.count > 0 else { return }
    // One byte more than is kept: the last byte's separator is stored too.
    unsafe append(atMost: 3 &* bytes.count &+ 1) { place in
      var next = unsafe place
      var index = 0
      while index &+ 4 <= bytes.count {
        let word =
          UInt32(bytes[index]) | UInt32(bytes[index &+ 1]) << 8 | UInt32(bytes[index &+ 2]) << 16
          | UInt32(bytes[index &+ 3]) << 24
        var digits = Self.digits(of: word)
        for _ in 0..<4 {
          unsafe next[0] = UInt8(truncatingIfNeeded: digits)
          unsafe next[1] = UInt8(truncatingIfNeeded: digits >> 8)
          unsafe next[2] = separator
          unsafe next += 3
          digits >>= 16
        }
        index &+= 4
      }
      while index < bytes.count {
        let digits = Self.digits(of: UInt32(bytes[index]))
        unsafe next[0] = UInt8(truncatingIfNeeded: digits)
        unsafe next[1] = UInt8(truncatingIfNeeded: digits >> 8)
        unsafe next[2] = separator
        unsafe next += 3
        index &+= 1
      }
      return 3 &* bytes.count &- 1
    }
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
    unsafe append(atMost: 9) { place in
      for index in 0..<4 {
        let high = UInt8(0x80) >> UInt8(index)
        let low = UInt8(0x08) >> UInt8(index)
        unsafe place[index] = mask & high == 0 ? 0x2e : byte & high == 0 ? 0x30 : 0x31
        unsafe place[index &+ 5] = mask & low == 0 ? 0x2e : byte & low == 0 ? 0x30 : 0x31
      }
      unsafe place[4] = 0x20
      return 9
    }
  }

  /// Bytes as characters, those that are not printable ASCII as dots.
  mutating func append(printable bytes: Span<UInt8>) {
    unsafe append(atMost: bytes.count) { place in
      for index in bytes.indices {
        unsafe place[index] = bytes[index] &- 0x20 < 0x5f ? bytes[index] : 0x2e
      }
      return bytes.count
    }
  }
}
