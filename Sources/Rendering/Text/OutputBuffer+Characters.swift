/// Bits and characters, straight into the buffer.
extension OutputBuffer {
  // MARK: Bits

  /// A byte's bits in two groups of four, those outside of `mask` as dots: `..10 1...`.
  @inline(__always)
  mutating func append(bits byte: UInt8, mask: UInt8) {
    unsafe append(atMost: 9) { place in
      unsafe Self.store(bits: byte, mask: mask, at: place)
      return 9
    }
  }

  /// Stores the nine characters of a byte's bits.
  @inline(__always)
  static func store(bits byte: UInt8, mask: UInt8, at place: UnsafeMutablePointer<UInt8>) {
    let shown = spread(mask) &* 0xff
    let characters = (0x3030_3030_3030_3030 &+ spread(byte)) & shown | 0x2e2e_2e2e_2e2e_2e2e & ~shown
    unsafe store(UInt32(truncatingIfNeeded: characters), at: place)
    unsafe place[4] = 0x20
    unsafe store(UInt32(truncatingIfNeeded: characters >> 32), at: place + 5)
  }

  /// A byte's bits, each in a byte of its own, the most significant lowest.
  @inline(__always)
  private static func spread(_ byte: UInt8) -> UInt64 {
    let bits = UInt64(byte) &* 0x0101_0101_0101_0101 & 0x0102_0408_1020_4080
    return (bits &+ 0x7f7f_7f7f_7f7f_7f7f) >> 7 & 0x0101_0101_0101_0101
  }

  // MARK: Characters

  /// Bytes as characters, those that are not printable ASCII as dots.
  mutating func append(printable bytes: Span<UInt8>) {
    let count = bytes.count
    unsafe append(atMost: count) { place in
      unsafe bytes.withUnsafeBytes { source in
        var index = 0
        while index &+ 16 <= count {
          // In bounds: index + 16 is at most the number of bytes, for which there is room.
          let block = unsafe source.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
          unsafe UnsafeMutableRawPointer(place + index).storeBytes(of: Self.printable(block), as: SIMD16<UInt8>.self)
          index &+= 16
        }
        while index < count {
          // In bounds: index is below the number of bytes.
          let byte = unsafe source[index]
          unsafe place[index] = byte &- 0x20 < 0x5f ? byte : 0x2e
          index &+= 1
        }
      }
      return count
    }
  }

  /// Sixteen bytes at once: those from 0x20 to 0x7e stay, the others become dots.
  @inline(__always)
  static func printable(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    // All ones in the bytes that stay.
    let kept = SIMD16<UInt8>(repeating: 0) &- (isPrintable(bytes) &>> 7)
    return bytes & kept | SIMD16<UInt8>(repeating: 0x2e) & ~kept
  }

  /// The top bit of each byte that is from 0x20 to 0x7e. Each test leaves its answer in the top bits: a comparison of
  /// vectors would be worked out byte by byte.
  @inline(__always)
  private static func isPrintable(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let low = bytes & 0x7f
    let isFromBlank = low &+ 0x60
    let isDelete = low &+ 0x01
    return isFromBlank & ~isDelete & ~bytes & 0x80
  }

  /// Copies the bytes from `start` on up to the first that is not printable ASCII, or is one of the two given. Returns
  /// that one's place, or the number of bytes where there is none.
  mutating func append(
    printableRunOf bytes: Span<UInt8>, from start: Int, except first: UInt8, or second: UInt8
  ) -> Int {
    let count = bytes.count
    precondition(start >= 0 && start <= count, "no such run")
    var index = start
    unsafe append(atMost: count &- start) { place in
      unsafe bytes.withUnsafeBytes { source in
        // In bounds, here and below: `index` and what is read and stored from it on lie between `start` and `count`.
        while index &+ 8 <= count {
          let word = unsafe UInt64(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          unsafe Self.store(word, at: place + (index &- start))
          let special = Self.special(word, first, second)
          index &+= special == 0 ? 8 : special.trailingZeroBitCount >> 3
          if special != 0 { return }
        }
        while index < count {
          let byte = unsafe source[index]
          if byte &- 0x20 >= 0x5f || byte == first || byte == second { return }
          unsafe place[index &- start] = byte
          index &+= 1
        }
      }
      return index &- start
    }
    return index
  }

  /// The top bit of each of a word's bytes that is not printable ASCII or is one of the two given.
  @inline(__always)
  private static func special(_ word: UInt64, _ first: UInt8, _ second: UInt8) -> UInt64 {
    let low = word & 0x7f7f_7f7f_7f7f_7f7f
    let isFromBlank = low &+ 0x6060_6060_6060_6060
    let isDelete = low &+ 0x0101_0101_0101_0101
    // Of the lower seven bits: the top bit stays clear only where they are the same.
    let isOther =
      ((low ^ UInt64(first) &* 0x0101_0101_0101_0101) &+ 0x7f7f_7f7f_7f7f_7f7f)
      & ((low ^ UInt64(second) &* 0x0101_0101_0101_0101) &+ 0x7f7f_7f7f_7f7f_7f7f)
    return (word | isDelete | ~isFromBlank | ~isOther) & 0x8080_8080_8080_8080
  }
}

extension Span<UInt8> {
  /// Whether no byte has its top bit set.
  var isASCII: Bool {
    unsafe withUnsafeBytes { bytes in
      var all: UInt64 = 0
      var index = 0
      // In bounds, here and below: only bytes before the last one's end are read.
      while index &+ 8 <= bytes.count {
        all |= unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        index &+= 8
      }
      while index < bytes.count {
        all |= unsafe UInt64(bytes[index])
        index &+= 1
      }
      return all & 0x8080_8080_8080_8080 == 0
    }
  }
}
