/// Numbers, bytes and offsets in hexadecimal, straight into the buffer.
extension OutputBuffer {
  /// A number in so many hexadecimal digits, its lowest; 16 at most.
  @inline(__always)
  mutating func append(hexadecimal value: UInt64, digits: Int) {
    if digits == 4 {
      unsafe append(atMost: 4) { place in
        unsafe Self.store(Self.fourDigits(value), at: place)
        return 4
      }
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
      unsafe Self.store(Self.twoDigits(byte), at: place)
      return 2
    }
  }

  /// An offset in so many digits, with two blanks after it.
  @inline(__always)
  mutating func append(offset: Int, digits: Int) {
    guard digits == 4 else { return append(longOffset: offset, digits: digits) }
    unsafe append(atMost: 8) { place in
      let digits = Self.fourDigits(UInt64(truncatingIfNeeded: offset))
      unsafe Self.store(UInt64(digits) | 0x2020 << 32, at: place)
      return 6
    }
  }

  private mutating func append(longOffset offset: Int, digits: Int) {
    append(anyHexadecimal: UInt64(truncatingIfNeeded: offset), digits: digits)
    append("  ")
  }

  /// Bytes in two hexadecimal digits each, with a separator between them.
  mutating func append(hexadecimal bytes: Span<UInt8>, separator: UInt8) {
    let count = bytes.count
    guard count > 0 else { return }
    // Two bytes more than are kept: each byte's digits are stored as four bytes, with the separator after them.
    unsafe append(atMost: 3 &* count &+ 1) { place in
      unsafe bytes.withUnsafeBufferPointer { source in
        let separator = UInt32(separator) << 16
        var next = unsafe place
        var index = 0
        // In bounds, here and below: only bytes before `count` are read.
        while index &+ 4 <= count {
          unsafe Self.store(UInt32(Self.twoDigits(source[index])) | separator, at: next)
          unsafe Self.store(UInt32(Self.twoDigits(source[index &+ 1])) | separator, at: next + 3)
          unsafe Self.store(UInt32(Self.twoDigits(source[index &+ 2])) | separator, at: next + 6)
          unsafe Self.store(UInt32(Self.twoDigits(source[index &+ 3])) | separator, at: next + 9)
          unsafe next += 12
          index &+= 4
        }
        while index < count {
          unsafe Self.store(UInt32(Self.twoDigits(source[index])) | separator, at: next)
          unsafe next += 3
          index &+= 1
        }
      }
      return 3 &* count &- 1
    }
  }

  /// A number's lowest bytes, 8 at most, in two hexadecimal digits each, with a separator between them.
  @inline(__always)
  mutating func append(hexadecimal value: UInt64, bytes: Int, separator: UInt8) {
    let count = min(max(1, bytes), 8)
    // Two bytes more than are kept, as above.
    unsafe append(atMost: 25) { place in
      for index in 0..<count {
        let byte = UInt8(truncatingIfNeeded: value &>> UInt64(truncatingIfNeeded: 8 &* (count &- 1 &- index)))
        unsafe Self.store(UInt32(Self.twoDigits(byte)) | UInt32(separator) << 16, at: place + 3 &* index)
      }
      return 3 &* count &- 1
    }
  }

  /// The digits of a byte, the first one lowest.
  @inline(__always)
  static func twoDigits(_ byte: UInt8) -> UInt16 {
    let pairs = unsafe UnsafeRawPointer(hexadecimalPairs.utf8Start)
    // In bounds: the table has two digits for each value of a byte.
    return unsafe UInt16(littleEndian: pairs.loadUnaligned(fromByteOffset: 2 &* Int(byte), as: UInt16.self))
  }

  /// The digits of a number's lowest two bytes, the first one lowest.
  @inline(__always)
  static func fourDigits(_ value: UInt64) -> UInt32 {
    let high = twoDigits(UInt8(truncatingIfNeeded: value >> 8))
    return UInt32(high) | UInt32(twoDigits(UInt8(truncatingIfNeeded: value))) << 16
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

  /// The eight digits of four bytes, the first byte and the first digit lowest: all at once, each in its own byte of
  /// the word.
  @inline(__always)
  static func digits(of word: UInt32) -> UInt64 {
    var spread = UInt64(word)
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff
    let nibbles = spread >> 4 & 0x000f_000f_000f_000f | (spread & 0x000f_000f_000f_000f) << 8
    let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 39
  }
}
