/// The numbers at the beginning of an enhanced packet block's body (draft-ietf-opsawg-pcapng, section 4.3), and of that of
/// the obsolete packet block (appendix A), whose first four bytes are two numbers:
///
///     interface (4), or interface (2) and count of lost packets (2) | time (8, the upper half first)
///     | captured length (4) | original length (4) | bytes, filled up to a multiple of 4 | options …
struct PcapngPacketHeader {
  static let length = 20

  let interface: Int
  /// Of the obsolete block; 0 in the other.
  let dropCount: UInt16
  /// In the interface's units.
  let time: UInt64
  let capturedLength: Int
  let originalLength: Int

  /// Reads a body's first 20 bytes.
  @inline(__always)
  init(_ body: Span<UInt8>, isBigEndian: Bool, isObsolete: Bool) {
    if isObsolete {
      interface = Int(body.uint16(at: 0, isBigEndian: isBigEndian))
      dropCount = body.uint16(at: 2, isBigEndian: isBigEndian)
    } else {
      interface = Int(body.uint32(at: 0, isBigEndian: isBigEndian))
      dropCount = 0
    }
    let upper = UInt64(body.uint32(at: 4, isBigEndian: isBigEndian))
    time = upper << 32 | UInt64(body.uint32(at: 8, isBigEndian: isBigEndian))
    capturedLength = Int(body.uint32(at: 12, isBigEndian: isBigEndian))
    originalLength = Int(body.uint32(at: 16, isBigEndian: isBigEndian))
  }
}
