/// Numbers of either byte order from the bytes of a file. An offset outside traps: callers have compared the count.
extension Span<UInt8> {
  @inline(__always)
  func uint16(at offset: Int, isBigEndian: Bool) -> UInt16 {
    let value = UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
    return isBigEndian ? value.byteSwapped : value
  }

  @inline(__always)
  func uint32(at offset: Int, isBigEndian: Bool) -> UInt32 {
    let value =
      UInt32(self[offset]) | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2]) << 16
      | UInt32(self[offset + 3]) << 24
    return isBigEndian ? value.byteSwapped : value
  }

  @inline(__always)
  func uint64(at offset: Int, isBigEndian: Bool) -> UInt64 {
    let first = UInt64(uint32(at: offset, isBigEndian: isBigEndian))
    let second = UInt64(uint32(at: offset + 4, isBigEndian: isBigEndian))
    return isBigEndian ? first << 32 | second : second << 32 | first
  }
}
