/// The CRC-32 of IEEE 802.3 §3.2.9 (polynomial 0x04c11db7, reflected).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0xedb8_8320 }
  }

  static func checksum(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var crc = UInt32.max
    for index in range.clamped(to: 0..<bytes.count) {
      crc = crc >> 8 ^ table[Int((crc ^ UInt32(bytes[index])) & 0xff)]
    }
    return ~crc
  }

  /// Whether the four bytes after some are their checksum, its lowest byte first, as frame check sequences are sent.
  static func isBehind(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard range.upperBound + 4 <= bytes.count else { return false }
    let stored = (0..<4).reduce(0) { $0 | UInt32(bytes[range.upperBound + $1]) << UInt32(8 * $1) }
    return checksum(bytes, range) == stored
  }
}
