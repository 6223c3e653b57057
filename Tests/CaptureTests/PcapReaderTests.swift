import Capture
import Packets
import Testing

@Suite struct `Reading a classic capture` {
  @Test(arguments: [false, true], [0xa1b2_c3d4, 0xa1b2_3c4d] as [UInt32])
  func `both byte orders and both resolutions give the same packets`(isBigEndian: Bool, magic: UInt32) throws {
    var capture = CaptureBytes(isBigEndian: isBigEndian, magic: magic, snapLength: 96, network: 101)
    capture.add(seconds: 1_632_841_200, fraction: 123_456, data: [0x45, 0, 1])
    capture.add(seconds: 0xffff_ffff, fraction: 7, first: 2, second: 1500, data: [0x60, 9])
    let outcome = try read(capture.bytes)
    let isNano = magic == 0xa1b2_3c4d
    let first = try #require(outcome.packets.first)
    #expect(first.number == 1)
    #expect(first.linkType == .raw)
    #expect(
      first.time
        == Timestamp(
          seconds: 1_632_841_200, nanoseconds: isNano ? 123_456 : 123_456_000, digits: isNano ? 9 : 6))
    #expect(first.originalLength == 3)
    let second = try #require(outcome.packets.last)
    #expect(second.number == 2)
    #expect(second.time?.seconds == 4_294_967_295)
    #expect(second.originalLength == 1500)
    #expect(outcome.data == [[0x45, 0, 1], [0x60, 9]])
    #expect(outcome.error == nil)
    #expect(outcome.isQuietAfterwards)
  }

  @Test func `the header's numbers are kept`() throws {
    let bytes = CaptureBytes(isBigEndian: true, version: (2, 3), snapLength: 68, network: 113).bytes
    let header = try withFile(of: bytes) { descriptor, _ in
      try PcapReader(fileDescriptor: descriptor, name: "").header
    }
    #expect(header.isBigEndian)
    #expect((header.majorVersion, header.minorVersion) == (2, 3))
    #expect(header.snapLength == 68)
    #expect(header.linkType == LinkType(rawValue: 113))
    #expect(header.frameCheckSequenceLength == nil)
  }

  @Test(
    "The lengths of old versions stand in the other order; later ones than 2.4 are read as that",
    arguments: [
      (2, 0, true), (2, 1, true), (2, 2, true), (543, 0, true), (2, 4, false), (2, 5, false), (2, 0xffff, false),
    ] as [(UInt16, UInt16, Bool)])
  func lengthOrder(major: UInt16, minor: UInt16, isSwapped: Bool) throws {
    var capture = CaptureBytes(version: (major, minor))
    capture.add(first: isSwapped ? 60 : 4, second: isSwapped ? 4 : 60, data: [1, 2, 3, 4])
    let outcome = try read(capture.bytes)
    #expect(outcome.data == [[1, 2, 3, 4]])
    #expect(outcome.packets.first?.originalLength == 60)
    #expect(outcome.error == nil)
  }

  @Test func `version 2 point 3 is read in either order of the lengths`() throws {
    var capture = CaptureBytes(version: (2, 3))
    capture.add(first: 2, second: 60, data: [1, 2])
    capture.add(first: 60, second: 2, data: [3, 4])
    let outcome = try read(capture.bytes)
    #expect(outcome.data == [[1, 2], [3, 4]])
    #expect(outcome.packets.map(\.originalLength) == [60, 60])
  }

  @Test(arguments: [(1, 4), (0, 0), (3, 0), (543, 1), (0xffff, 0xffff)] as [(UInt16, UInt16)])
  func `a version nobody wrote is refused by its number`(major: UInt16, minor: UInt16) throws {
    let error = try #require(throws: InputError.self) {
      try read(CaptureBytes(version: (major, minor)).bytes)
    }
    #expect(error.message.contains("version \(major).\(minor)"))
    #expect(error.place == .byte(4))
  }

  @Test(
    "Bits above the link type tell the FCS length or nothing, and never another link type",
    arguments: [
      (0x0000_0001, nil), (0x2400_0001, 4), (0x0400_0001, 0), (0xf400_0001, 30), (0x2000_0001, nil), (0x0030_0001, nil),
      (0x03ff_0001, nil),
    ] as [(UInt32, Int?)])
  func upperBits(network: UInt32, length: Int?) throws {
    let header = try withFile(of: CaptureBytes(network: network).bytes) { descriptor, _ in
      try PcapReader(fileDescriptor: descriptor, name: "").header
    }
    #expect(header.linkType == .ethernet)
    #expect(header.frameCheckSequenceLength == length)
  }

  @Test(arguments: [false, true])
  func `Kuznetzov's records have eight bytes more, which tell the direction`(isBigEndian: Bool) throws {
    var capture = CaptureBytes(isBigEndian: isBigEndian, magic: 0xa1b2_cd34)
    for type in [0, 4, 9] as [UInt8] {
      capture.add(seconds: 5, extra: [0, 0, 0, 2, 8, 0, type, 0], data: [type, 1, 2])
    }
    let outcome = try read(capture.bytes)
    #expect(outcome.data == [[0, 1, 2], [4, 1, 2], [9, 1, 2]])
    #expect(outcome.packets.map(\.direction) == [.inbound, .outbound, nil])
    #expect(outcome.packets.first?.time == Timestamp(seconds: 5, nanoseconds: 0, digits: 6))
    #expect(outcome.error == nil)
  }

  @Test func `a fraction of more than a second is carried over`() throws {
    var micro = CaptureBytes()
    micro.add(seconds: 10, fraction: 4_294_967_295, data: [])
    #expect(
      try read(micro.bytes).packets.first?.time == Timestamp(seconds: 4304, nanoseconds: 967_295_000, digits: 6))
    var nano = CaptureBytes(magic: 0xa1b2_3c4d)
    nano.add(seconds: 0xffff_ffff, fraction: 4_294_967_295, data: [])
    #expect(
      try read(nano.bytes).packets.first?.time
        == Timestamp(seconds: 4_294_967_299, nanoseconds: 294_967_295, digits: 9))
  }

  @Test func `packets longer than the snap length or than their original length are kept whole`() throws {
    var capture = CaptureBytes(snapLength: 4)
    capture.add(first: 9, second: 9, data: pattern(1, count: 9))
    capture.add(first: 5, second: 2, data: pattern(2, count: 5))
    capture.add(first: 0, second: 0, data: [])
    capture.add(first: 1, second: 0xffff_ffff, data: [7])
    let outcome = try read(capture.bytes)
    #expect(outcome.data == [pattern(1, count: 9), pattern(2, count: 5), [], [7]])
    #expect(outcome.packets.map(\.originalLength) == [9, 2, 0, 4_294_967_295])
  }

  @Test func `before the first packet there are no bytes to lend`() throws {
    var capture = CaptureBytes()
    capture.add(data: [1])
    try withFile(of: capture.bytes) { descriptor, _ in
      let reader = try PcapReader(fileDescriptor: descriptor, name: "")
      #expect(reader.withBytes { $0.isEmpty })
    }
  }
}
