/// Numbers of either byte order from the bytes of a file. An offset outside traps: callers have compared the count.
extension Span<UInt8> {
  @inline(__always)
  func uint16(at offset: Int, isBigEndian: Bool) -> UInt16 { number(at: offset, isBigEndian: isBigEndian) }

  @inline(__always)
  func uint32(at offset: Int, isBigEndian: Bool) -> UInt32 { number(at: offset, isBigEndian: isBigEndian) }

  @inline(__always)
  func uint64(at offset: Int, isBigEndian: Bool) -> UInt64 { number(at: offset, isBigEndian: isBigEndian) }

  /// Loaded at once: byte by byte, each would be looked at for being inside.
  @inline(__always)
  private func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int, isBigEndian: Bool) -> Number {
    // Unsigned bytes have no padding, any of them are a number, and the load looks at its bounds.
    let value = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Number.self)
    return isBigEndian ? Number(bigEndian: value) : Number(littleEndian: value)
  }
}
