/// The CRC-16 of HDLC, RFC 1662 §C.2: x¹⁶ + x¹² + x⁵ + 1, bits in the order in which they are sent. CALIPSO has it, too.
enum CRC16 {
  private static let table: [UInt16] = (0..<256).map { index in
    (0..<8).reduce(UInt16(index)) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0x8408 }
  }

  /// - Parameter zeros: bytes that count as zeros, such as those of the checksum itself.
  static func checksum(_ bytes: Span<UInt8>, _ range: Range<Int>, zeros: Range<Int> = 0..<0) -> UInt16 {
    var crc = UInt16.max
    for index in range.clamped(to: 0..<bytes.count) {
      let byte = zeros.contains(index) ? 0 : UInt16(bytes[index])
      crc = crc >> 8 ^ table[Int((crc ^ byte) & 0xff)]
    }
    return ~crc
  }
}
