import Testing

@testable import Dissection

@Suite struct `The Internet checksum` {
  @Test func `of the example in RFC 1071 is the one it gives`() {
    var checksum = InternetChecksum()
    let bytes: [UInt8] = [0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7]
    checksum.add(bytes.span, 0..<8)
    #expect(checksum.folded == 0xddf2)
  }

  @Test(arguments: [0, 1, 7])
  func `adds word by word, however many bytes there are and wherever they begin`(start: Int) {
    for fill in [UInt8(0x00), 0x5a, 0xff] {
      let bytes = (0..<300).map { fill == 0x5a ? UInt8(truncatingIfNeeded: $0 &* 151 &+ 7) : fill }
      for length in 0...(bytes.count - start) {
        var checksum = InternetChecksum()
        checksum.add(bytes.span, start..<start + length)
        #expect(checksum.folded == sum(bytes[start..<start + length]), "\(length) bytes of \(fill)")
      }
    }
  }

  @Test func `of numbers is that of their bytes`() {
    var checksum = InternetChecksum()
    checksum.add(UInt64(0x0102_fffe_a0b0_c0d0))
    checksum.add(UInt32(0xfedc_ba98))
    checksum.add(UInt16(0x1234))
    let bytes: [UInt8] = [1, 2, 0xff, 0xfe, 0xa0, 0xb0, 0xc0, 0xd0, 0xfe, 0xdc, 0xba, 0x98, 0x12, 0x34]
    #expect(checksum.folded == sum(bytes[...]))
  }

  /// RFC 1071 §1, as it says it.
  private func sum(_ bytes: ArraySlice<UInt8>) -> UInt16 {
    var sum = 0
    for (distance, byte) in bytes.enumerated() { sum += distance % 2 == 0 ? Int(byte) << 8 : Int(byte) }
    while sum > 0xffff { sum = (sum & 0xffff) + sum >> 16 }
    return UInt16(sum)
  }
}
