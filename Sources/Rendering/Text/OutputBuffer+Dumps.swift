/// Bytes as dumps and programs have them, straight into the buffer.
extension OutputBuffer {
  /// Two digits for each byte and nothing between: `4500002c`.
  mutating func append(hexadecimalDigits bytes: Span<UInt8>) {
    let count = bytes.count
    unsafe append(atMost: 2 &* count) { place in
      unsafe bytes.withUnsafeBytes { source in
        var index = 0
        // In bounds, here and below: only bytes before `count` are read, each of which has room for two digits.
        while index &+ 8 <= count {
          let first = unsafe source.loadUnaligned(fromByteOffset: index, as: UInt32.self)
          let second = unsafe source.loadUnaligned(fromByteOffset: index &+ 4, as: UInt32.self)
          unsafe Self.store(Self.digits(of: UInt32(littleEndian: first)), at: place + 2 &* index)
          unsafe Self.store(Self.digits(of: UInt32(littleEndian: second)), at: place + 2 &* index + 8)
          index &+= 8
        }
        while index < count {
          unsafe Self.store(Self.twoDigits(source[index]), at: place + 2 &* index)
          index &+= 1
        }
      }
      return 2 &* count
    }
  }

  /// Numbers with a comma and a blank after each: `0x45, 0x00, `.
  mutating func append(hexadecimalList bytes: Span<UInt8>) {
    append(each: bytes, length: 6) { 0x7830 | UInt64(Self.twoDigits($0)) << 16 | 0x202c << 32 }
  }

  /// Escape sequences: `\x45\x00`.
  mutating func append(hexadecimalEscapes bytes: Span<UInt8>) {
    append(each: bytes, length: 4) { 0x785c | UInt64(Self.twoDigits($0)) << 16 }
  }

  /// Words of two bytes with a blank after each, also after the last: `4500 002c 00 `.
  mutating func append(hexadecimalWords bytes: Span<UInt8>) {
    let count = bytes.count
    // As much as eight bytes are stored for a word, of which five are kept.
    unsafe append(atMost: count / 2 &* 5 &+ 8) { place in
      unsafe bytes.withUnsafeBufferPointer { source in
        var next = unsafe place
        var index = 0
        // In bounds, here and below: only bytes before `count` are read.
        while index &+ 2 <= count {
          let first = unsafe UInt64(Self.twoDigits(source[index]))
          let second = unsafe UInt64(Self.twoDigits(source[index &+ 1]))
          unsafe Self.store(first | second << 16 | 0x20 << 32, at: next)
          unsafe next += 5
          index &+= 2
        }
        if index < count { unsafe Self.store(UInt32(Self.twoDigits(source[index])) | 0x20 << 16, at: next) }
        return unsafe next - place + (index < count ? 3 : 0)
      }
    }
  }

  /// Base64 (RFC 4648 §4), filled up with `=`.
  mutating func append(base64 bytes: Span<UInt8>) {
    let count = bytes.count
    let length = (count &+ 2) / 3 &* 4
    unsafe append(atMost: length) { place in
      unsafe bytes.withUnsafeBufferPointer { source in
        var next = unsafe place
        var index = 0
        // In bounds, here and below: only bytes before `count` are read, and there are four characters for each three
        // bytes that were begun.
        while index &+ 3 <= count {
          let bits = unsafe Int(source[index]) << 16 | Int(source[index &+ 1]) << 8 | Int(source[index &+ 2])
          unsafe Self.store(Self.base64(bits), at: next)
          unsafe next += 4
          index &+= 3
        }
        guard index < count else { return }
        let isOne = index &+ 1 == count
        let bits = unsafe Int(source[index]) << 16 | (isOne ? 0 : Int(source[index &+ 1]) << 8)
        unsafe Self.store(Self.base64(bits), at: next)
        unsafe next[3] = 0x3d
        if isOne { unsafe next[2] = 0x3d }
      }
      return length
    }
  }

  /// The four characters of 24 bits, the first one lowest.
  @inline(__always)
  private static func base64(_ bits: Int) -> UInt32 {
    // In bounds: six bits are an index of the alphabet's 64 characters.
    let alphabet = unsafe base64Alphabet.utf8Start
    let first = unsafe UInt32(alphabet[bits >> 18 & 63]) | UInt32(alphabet[bits >> 12 & 63]) << 8
    return unsafe first | UInt32(alphabet[bits >> 6 & 63]) << 16 | UInt32(alphabet[bits & 63]) << 24
  }

  private static var base64Alphabet: StaticString {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  }

  /// For each byte the lowest `length` bytes of a word.
  @inline(__always)
  private mutating func append(each bytes: Span<UInt8>, length: Int, _ word: (UInt8) -> UInt64) {
    let count = bytes.count
    // The last word is stored whole, after what is kept of those before it.
    unsafe append(atMost: count &* length &+ 8) { place in
      unsafe bytes.withUnsafeBufferPointer { source in
        var next = unsafe place
        for index in 0..<count {
          // In bounds: only bytes before `count` are read.
          unsafe Self.store(word(source[index]), at: next)
          unsafe next += length
        }
      }
      return count &* length
    }
  }
}
