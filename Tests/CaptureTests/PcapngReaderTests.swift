import Capture
import Packets
import Testing

func readPcapng(_ bytes: [UInt8]) throws -> Outcome {
  try withFile(of: bytes) { descriptor, _ in
    Outcome(reading: try PcapngReader(fileDescriptor: descriptor, name: "test.pcapng"))
  }
}

@Suite struct `Reading a pcapng capture` {
  @Test(arguments: [false, true])
  func `both byte orders give the same packets`(isBigEndian: Bool) throws {
    var file = PcapngBytes(isBigEndian: isBigEndian)
    file.addSection()
    file.addInterface(101, snapLength: 96, [.text(2, "eth0")])
    file.addPacket(time: 1_632_841_200_123_456, original: 1500, data: [0x45, 0, 1])
    file.addPacket(time: 0x1_0000_0001, data: [])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.errors == [])
    #expect(outcome.data == [[0x45, 0, 1], []])
    let first = try #require(outcome.packets.first)
    #expect(first.number == 1 && first.linkType == .raw && first.originalLength == 1500)
    #expect(first.time == Timestamp(seconds: 1_632_841_200, nanoseconds: 123_456_000, digits: 6))
    #expect(first.interface == Interface(name: "eth0", snapLength: 96))
    #expect(outcome.packets[1].time == Timestamp(seconds: 4294, nanoseconds: 967_297_000, digits: 6))
    #expect(outcome.packets[1].number == 2)
    #expect(outcome.isQuietAfterwards)
  }

  @Test func `sections have their own byte orders, interfaces and clocks`() throws {
    var file = PcapngBytes()
    for isBigEndian in [false, true, false] {
      file.addSection(isBigEndian: isBigEndian, length: 4711)
      file.addInterface(1, [.text(2, isBigEndian ? "b" : "l"), .bytes(9, [9])])
      file.addPacket(time: 5_000_000_007, data: [1])
      file.addInterface(101, [.bytes(9, [3]), .long(14, 100)])
      file.addPacket(interface: 1, time: 1001, data: [2])
      file.addPacket(interface: 0, time: 1, data: [3])
    }
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.errors == [])
    #expect(outcome.data == [[1], [2], [3], [1], [2], [3], [1], [2], [3]])
    #expect(outcome.packets.map(\.number) == Array(1...9))
    #expect(outcome.packets.prefix(3).map(\.linkType) == [.ethernet, .raw, .ethernet])
    #expect(outcome.packets.map { $0.interface?.name } == ["l", nil, "l", "b", nil, "b", "l", nil, "l"])
    #expect(
      outcome.packets.suffix(3).map(\.time) == [
        Timestamp(seconds: 5, nanoseconds: 7, digits: 9), Timestamp(seconds: 101, nanoseconds: 1_000_000, digits: 3),
        Timestamp(seconds: 0, nanoseconds: 1, digits: 9),
      ])
  }

  @Test func `simple packets are the first interface's, without a time, cut to its snap length`() throws {
    var file = PcapngBytes(isBigEndian: true)
    file.addSection()
    file.addInterface(101, snapLength: 5, [.text(2, "a")])
    file.addInterface(1)
    file.addSimplePacket(data: [1, 2, 3])
    file.addSimplePacket(original: 900, data: [1, 2, 3, 4, 5])
    file.addPacket(interface: 1, time: 7, data: [9])
    file.addSimplePacket(data: [])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.errors == [])
    #expect(outcome.data == [[1, 2, 3], [1, 2, 3, 4, 5], [9], []])
    #expect(outcome.packets.map(\.originalLength) == [3, 900, 1, 0])
    #expect(outcome.packets.map { $0.time == nil } == [true, true, false, true])
    #expect(outcome.packets.map { $0.interface?.name } == ["a", "a", nil, "a"])
  }

  @Test func `the obsolete packet block has its count of lost packets, unless that is not known`() throws {
    var file = PcapngBytes()
    file.addSection()
    file.addInterface()
    file.addObsoletePacket(drops: 3, time: 2_000_000, data: [1, 2], [.word(2, 1)])
    file.addObsoletePacket(drops: 0xffff, data: [3], [.text(1, "old")])
    file.addObsoletePacket(drops: 0, data: [4])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.errors == [])
    #expect(outcome.data == [[1, 2], [3], [4]])
    #expect(outcome.packets.map { $0.details?.dropCount } == [3, nil, nil])
    #expect(outcome.packets.map(\.direction) == [.inbound, nil, nil])
    #expect(outcome.packets[0].time?.seconds == 2)
    #expect(outcome.packets[1].comments == ["old"])
  }

  @Test func `blocks without a packet are passed over, and counted`() throws {
    var file = PcapngBytes()
    file.addSection([.text(4, "maker 1.0"), .text(1, "kept")])
    file.addInterface(1, [.text(2, "eth0")])
    for type in [4, 5, 7, 8, 9, 10, 0x101, 0x204, 0xbad, 0x4000_0bad, 0x8000_0001, 0x1234] as [UInt32] {
      file.add(type, [UInt8](repeating: 0xab, count: 16))
      file.addPacket(data: [UInt8(truncatingIfNeeded: type)])
    }
    let reader = try withFile(of: file.bytes) { descriptor, _ in
      var reader = try PcapngReader(fileDescriptor: descriptor, name: "")
      var count = 0
      while try reader.next() != nil { count += 1 }
      #expect(count == 12)
      return reader.summary
    }
    #expect(
      reader == "pcapng, 1 interface (eth0), Ethernet, written by maker 1.0, with the comment \"kept\"; passed over: "
        + "1 name resolution block, 1 interface statistics block, 1 IRIG timestamp block, 1 ARINC 429 in AFDX block, "
        + "1 systemd journal export block, 1 decryption secrets block, 1 Hone machine information block, 1 Sysdig block, "
        + "1 custom block, 1 custom (not to be copied) block, 2 blocks of unknown type")
  }

  @Test func `version 1 point 2 is read as 1 point 0, and a section of another is passed over`() throws {
    var file = PcapngBytes()
    for (version, data) in [((1, 2), 1), ((1, 1), 2), ((2, 0), 3), ((1, 0), 4)] as [((UInt16, UInt16), UInt8)] {
      file.addSection(version: version)
      file.addInterface()
      file.addPacket(data: [data])
    }
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data == [[1], [4]])
    #expect(outcome.errors.count == 2)
    #expect(outcome.errors[0].message.contains("version 1.1"))
    #expect(outcome.errors[1].message.contains("version 2.0"))
  }

  @Test func `a pipe that is written byte by byte gives the same packets`() throws {
    var file = PcapngBytes(isBigEndian: true)
    file.addSection()
    file.addInterface()
    let data = (0..<40).map { pattern($0, count: $0) }
    for packet in data { file.addPacket(data: packet) }
    let outcome = try withPipe(of: file.bytes, pieces: 1) { descriptor in
      Outcome(reading: try PcapngReader(fileDescriptor: descriptor, name: ""))
    }
    #expect(outcome.data == data && outcome.errors == [])
  }

  @Test func `packets on the border of a chunk and longer than one are whole`() throws {
    var file = PcapngBytes()
    file.addSection()
    file.addInterface(231)
    let data = [262_000, 60, 262_144, 3_000_001, 5, 0, 700_000].enumerated().map { pattern($0, count: $1) }
    for packet in data { file.addPacket(data: packet, [.text(1, "c")]) }
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data == data && outcome.errors == [])
  }

  @Test(arguments: 0...12)
  func `bytes that were read before come first`(count: Int) throws {
    var file = PcapngBytes()
    file.addSection()
    file.addInterface()
    file.addPacket(data: [1, 2, 3])
    let outcome = try withFile(of: Array(file.bytes.dropFirst(count))) { descriptor, _ in
      let prefix = Array(file.bytes.prefix(count))
      return Outcome(reading: try PcapngReader(fileDescriptor: descriptor, name: "", prefix: prefix))
    }
    #expect(outcome.data == [[1, 2, 3]])
  }

  @Test func `what is no pcapng file is said to be none`() throws {
    for bytes in [
      [], [0x0a, 0x0d, 0x0d, 0x0a], pattern(1, count: 40), [0x0a, 0x0d, 0x0d, 0x0a] + pattern(1, count: 40),
    ] {
      let error = try #require(throws: InputError.self) { try readPcapng(bytes) }
      #expect(error.message.contains("is not a pcapng capture"))
    }
  }
}
