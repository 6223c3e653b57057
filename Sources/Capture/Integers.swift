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
}
