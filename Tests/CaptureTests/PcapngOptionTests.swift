import Capture
import Packets
import Testing

@Suite struct `The options of a pcapng capture` {
  /// The packet of a file whose interface and packet have the options.
  private func packet(
    isBigEndian: Bool = false, interface: [PcapngBytes.Option] = [], packet: [PcapngBytes.Option] = []
  ) throws -> (packet: Packet, errors: [InputError]) {
    var file = PcapngBytes(isBigEndian: isBigEndian)
    file.addSection()
    file.addInterface(1, interface)
    file.addPacket(data: [1, 2, 3, 4, 5], packet)
    file.addPacket(data: [6])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.data == [[1, 2, 3, 4, 5], [6]])
    // What is said of one packet is not said of the next.
    #expect(outcome.packets[1].details == nil && outcome.packets[1].comments.isEmpty)
    #expect(outcome.packets[1].direction == nil)
    return (outcome.packets[0], outcome.errors)
  }

  @Test(arguments: [false, true])
  func `of an interface are all kept`(isBigEndian: Bool) throws {
    let (packet, errors) = try packet(
      isBigEndian: isBigEndian,
      interface: [
        .text(1, "first"), .text(2, "eth0"), .text(3, "Port 1\0rest"),
        .bytes(4, [192, 0, 2, 1, 255, 255, 255, 0]), .bytes(4, [10, 0, 0, 1, 255, 0, 255, 0]),
        .bytes(4, [10, 0, 0, 2, 0, 0, 0, 0]),
        .bytes(4, [10, 0, 0, 3, 255, 255, 255, 255]),
        .bytes(5, [0x20, 1, 0xd, 0xb8] + [UInt8](repeating: 0, count: 11) + [1, 64]),
        .bytes(6, [2, 0, 0, 0, 0, 0x1f]), .bytes(7, [2, 0x34, 0x56, 0xff, 0xfe, 0x78, 0x9a, 0xbc]),
        .long(8, 1_000_000_000), .bytes(10, [1, 2, 3, 4]), .text(11, "\0tcp port 80"),
        .text(12, "Linux"), .bytes(13, [4]), .text(15, "NIC"), .long(16, 5),
        .long(17, 6), .text(18, "Europe/Berlin"), .word(19, 0xffff_ffff),
        .long(14, 60), .text(1, "second"), .word(2988, 7), .bytes(0x8001, [1]),
      ])
    #expect(errors == [])
    #expect(
      packet.interface
        == Interface(
          name: "eth0", description: "Port 1", hardware: "NIC", operatingSystem: "Linux", filter: "tcp port 80",
          speed: 1_000_000_000, transmitSpeed: 5, receiveSpeed: 6,
          addresses: [
            "192.0.2.1/24", "10.0.0.1/255.0.255.0", "10.0.0.2/0", "10.0.0.3/32", "2001:db8::1/64", "02:00:00:00:00:1f",
            "02:34:56:ff:fe:78:9a:bc",
          ], timeZone: "Europe/Berlin", comments: ["first", "second"]))
    #expect(packet.frameCheckSequenceLength == 4)
    #expect(packet.time == Timestamp(seconds: 59, nanoseconds: 999_999_999, digits: 9))
  }

  @Test(
    "IPv6 addresses are spelled as RFC 5952 has it",
    arguments: [
      ([0, 0, 0, 0, 0, 0, 0, 0], "::"), ([0, 0, 0, 0, 0, 0, 0, 1], "::1"), ([1, 0, 0, 0, 0, 0, 0, 0], "1::"),
      ([1, 0, 2, 3, 4, 5, 6, 7], "1:0:2:3:4:5:6:7"), ([1, 0, 0, 2, 0, 0, 0, 3], "1:0:0:2::3"),
      ([1, 0, 0, 2, 3, 0, 0, 4], "1::2:3:0:0:4"), ([0xfe80, 0, 0, 0, 0xabcd, 1, 2, 3], "fe80::abcd:1:2:3"),
    ] as [([UInt16], String)])
  func addresses(groups: [UInt16], text: String) throws {
    let bytes = groups.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try packet(interface: [.bytes(5, bytes + [128])]).packet.interface?.addresses == ["\(text)/128"])
  }

  @Test(arguments: [(4, 4), (32, 4), (16, 2), (0, 0), (2, 2), (255, 255)] as [(UInt8, UInt8)])
  func `a check sequence's length is in bytes, or in bits`(value: UInt8, bytes: UInt8) throws {
    #expect(
      try packet(interface: [.bytes(13, [value])]).packet.frameCheckSequenceLength == (bytes == 255 ? nil : bytes))
  }

  @Test(arguments: [false, true])
  func `of a packet are all kept`(isBigEndian: Bool) throws {
    let (packet, errors) = try packet(
      isBigEndian: isBigEndian, interface: [.bytes(13, [2])],
      packet: [
        .text(1, "one\r\ntwo"), .word(2, 0xff00_0e92), .bytes(3, [2, 0xec, 0x1d, 0x87, 0x97]),
        .bytes(3, [9]), .long(4, 5), .long(5, .max), .word(6, 7),
        .bytes(7, [0, 1, 2]), .verdict(7, 1, 2), .verdict(7, 2, 2),
        .custom(8, 1234, [0, 0, 0, 0]), .bytes(1, [0xff, 0x41]),
        .custom(2988, 32473, Array("text".utf8)), .custom(19373, 1, [0xde, 0xad]),
        .bytes(99, [1, 2, 3]),
      ])
    #expect(errors == [])
    #expect(packet.comments == ["one\r\ntwo", "\u{fffd}A"])
    #expect(packet.direction == .outbound)
    #expect(packet.frameCheckSequenceLength == 4)
    let details = try #require(packet.details)
    #expect(details.reception == .promiscuous)
    #expect(details.state == [.isChecksumNotReady, .isChecksumValid, .isSegmentationOffloaded])
    #expect(details.errors.rawValue == 0xff00)
    #expect(details.hashes.map(\.algorithm) == [2, 9] && details.hashes[0].value == [0xec, 0x1d, 0x87, 0x97])
    #expect(details.dropCount == 5 && details.packetIdentifier == .max && details.queue == 7)
    #expect(details.verdicts.map(\.number) == [nil, 2, 2])
    #expect(details.verdicts.map { $0.name?.description } == [nil, "TC_ACT_SHOT", "XDP_PASS"])
    #expect(details.processIdentifier == 1234 && details.threadIdentifier == 0)
    #expect(details.customOptions.map(\.enterprise) == [32473, 1])
    #expect(details.customOptions.map(\.isText) == [true, false])
    #expect(details.customOptions.map(\.isCopyable) == [true, false])
  }

  @Test func `of a check sequence without a length leave the interface's`() throws {
    let (packet, _) = try packet(interface: [.bytes(13, [4])], packet: [.word(2, 1)])
    #expect(packet.frameCheckSequenceLength == 4 && packet.direction == .inbound)
  }

  @Test(
    "With the wrong number of bytes are told, and the others are kept",
    arguments: [
      (2, 3, 4), (4, 4, 8), (5, 9, 8), (6, 0, 4), (7, 5, 9), (8, 4, 8), (3, 0, 1), (7, 0, 1), (2988, 3, 4),
    ] as [(UInt16, Int, Int)])
  func wrongLength(code: UInt16, length: Int, right: Int) throws {
    let value = [UInt8](repeating: 1, count: length)
    let (packet, errors) = try packet(packet: [.bytes(code, value), .text(1, "kept")])
    #expect(packet.comments == ["kept"])
    #expect(packet.details == nil)
    #expect(errors.count == 1)
    let count = length == 1 ? "1 byte" : "\(length) bytes"
    #expect(errors.first?.message == "in the block of packet 1, option \(code) has \(count) instead of \(right)")
    #expect(errors.first?.place == .byte(48))
  }

  @Test(
    arguments: [
      (4, 7), (5, 16), (6, 8), (7, 6), (8, 4), (9, 2), (13, 0), (14, 9), (16, 1), (17, 1), (19, 8), (11, 0),
    ] as [(UInt16, Int)])
  func `of an interface with the wrong number of bytes are told`(code: UInt16, length: Int) throws {
    let value = [UInt8](repeating: 1, count: length)
    let (packet, errors) = try packet(interface: [.bytes(code, value), .text(2, "kept")])
    #expect(packet.interface == Interface(name: "kept"))
    #expect(errors.map(\.place) == [.byte(28)])
    #expect(errors.first?.message.contains("interface 0, option \(code) has \(length) byte") == true)
  }

  @Test func `may end without the option that ends them`() throws {
    var file = PcapngBytes()
    file.addSection()
    file.addInterface()
    let head = file.number(0 as UInt32) + [UInt8](repeating: 0, count: 16)
    file.add(6, head + file.options([.text(1, "kept")], isEnded: false))
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.errors == [] && outcome.packets.first?.comments == ["kept"])
  }

  @Test func `that claim more bytes than are left are told, and those before are kept`() throws {
    var file = PcapngBytes()
    file.addSection()
    file.addInterface()
    let head = file.number(0 as UInt32) + [UInt8](repeating: 0, count: 16)
    let cut = file.number(1 as UInt16) + file.number(9 as UInt16) + Array("eight by".utf8)
    file.add(6, head + file.options([.text(1, "kept")], isEnded: false) + cut)
    file.addPacket(data: [1])
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.packets.count == 2)
    #expect(outcome.packets.first?.comments == ["kept"])
    #expect(outcome.errors.map(\.message) == ["in the block of packet 1, option 1 claims 9 bytes, and 8 are left"])
  }

  @Test func `after their end are not looked at`() throws {
    var file = PcapngBytes()
    file.addSection()
    file.addInterface()
    let head = file.number(0 as UInt32) + [UInt8](repeating: 0, count: 16)
    file.add(6, head + [0, 0, 0, 0] + file.options([.text(1, "hidden")]))
    let outcome = try readPcapng(file.bytes)
    #expect(outcome.errors == [] && outcome.packets.first?.comments == [])
  }
}
