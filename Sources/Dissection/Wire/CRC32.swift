/// The CRC-32 of IEEE 802.3 §3.2.9 (polynomial 0x04c11db7, reflected).
enum CRC32 {
  private static let table = makeTable(0xedb8_8320)
  private static let castagnoliTable = makeTable(0x82f6_3b78)

  private static func makeTable(_ polynomial: UInt32) -> [UInt32] {
    (0..<256).map { index in
      (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ polynomial }
    }
  }

  static func checksum(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 { checksum(bytes, range, table) }

  /// The CRC-32C of RFC 3385 (Castagnoli's polynomial, 0x1edc6f41, reflected).
  static func castagnoli(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    checksum(bytes, range, castagnoliTable)
  }

  private static func checksum(_ bytes: Span<UInt8>, _ range: Range<Int>, _ table: [UInt32]) -> UInt32 {
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
