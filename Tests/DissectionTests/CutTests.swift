import Packets
import Testing

@testable import Dissection

/// What a capture cut off is nobody's fault: no length and no offset is blamed for it.
@Suite struct `A packet that its capture cut off` {
  private static let options: [(name: String, bytes: String)] = [
    ("usual", "020405b4 0402 080a 00000001 00000000 01 030307"),
    ("Fast Open", "220a 0102030405060708"), ("experiment", "fd0c f989 0102030405060708"),
    ("TCP-ENO", "4508 01 81 a1 0102 22"), ("accurate ECN", "ac0b 000001 000002 000003"),
    ("MPTCP", "1e0c 0181 0102030405060708"), ("unknown", "b805 010203"),
  ]

  private static let packets: [(name: String, linkType: LinkType, bytes: [UInt8])] =
    options.map { name, text in
      let segment = tcpSegment(options: padded(hex(text)), flags: 2) + Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
      return (name, .ipv4, ipv4Packet(options: hex("07 07 04 c0000209 00"), payload: segment))
    } + [
      (
        "UDP", .ipv4,
        ipv4Packet(options: [], protocol: 17, payload: hex("c350 270f 0010 0000") + Array("datagram".utf8))
      ),
      ("VLAN", .ethernet, ethernetHeader(0x8100) + hex("2064 0800") + carriedPacket),
      ("802.3", .ethernet, ethernetHeader(60) + snapHeader(0x0800) + carriedPacket + [UInt8](repeating: 0, count: 24)),
      (
        "ARP", .ethernet,
        ethernetHeader(0x0806) + hex("0001 0800 06 04 0001 02000000000a c0000201 000000000000 c0000202")
      ),
      ("PPPoE", .ethernet, ethernetHeader(0x8864) + hex("11 00 0001 001a 0021") + carriedPacket),
    ]

  @Test(arguments: packets.indices)
  func `is warned of at most, wherever it ends`(index: Int) {
    let packet = Self.packets[index]
    for end in 1..<packet.bytes.count {
      let sample = Sample(
        Array(packet.bytes.prefix(end)), linkType: packet.linkType, originalLength: packet.bytes.count)
      let errors = sample.notes.filter { $0.severity == .error && !["bad header checksum"].contains($0.brief) }
      #expect(errors.map(\.text) == [], "\(packet.name) at \(end)")
      let blamed = sample.notes.filter { $0.severity == .warning && $0.brief != "cut off" }
      #expect(blamed.map(\.text) == [], "\(packet.name) at \(end)")
      #expect(sample.faults == [])
    }
  }

  @Test func `has the data length that its headers imply`() {
    let packet = ipv4Packet(options: [], payload: tcpSegment(options: []) + [UInt8](repeating: 0, count: 24))
    for end in 36..<packet.count {
      let sample = Sample(Array(packet.prefix(end)), originalLength: packet.count)
      #expect(sample.first("tcp.len")?.value == 24, "\(end)")
    }
  }

  /// A host sees packets before its network card cuts them into segments; the capture still knows how long they were.
  @Test func `may have a total length of zero`() {
    var packet = ipv4Packet(options: [], payload: tcpSegment(options: []) + [UInt8](repeating: 0, count: 24))
    packet.replaceSubrange(2..<4, with: [0, 0])
    let sample = Sample(Array(packet.prefix(50)), originalLength: packet.count)
    #expect(sample.verdict("tcp.checksum") == .unverified)
    #expect(sample.first("tcp.len")?.value == 24)
  }
}

@Suite struct `An IPv4 header that is too short` {
  @Test(arguments: [UInt8(0x40), 0x44])
  func `leaves open what its checksum covers`(first: UInt8) {
    var packet = ipv4Packet(options: [], payload: tcpSegment(options: []))
    packet[0] = first
    let sample = Sample(packet)
    #expect(sample.verdict("ip.checksum") == .unverified)
    #expect(sample.notes.filter { $0.field == "ip.checksum" }.allSatisfy { $0.text.contains("header length is wrong") })
  }
}

@Suite struct `TCP fields that do not count` {
  @Test func `an acknowledgment number without ACK is no detail of the segment`() {
    var segment = tcpSegment(options: [], flags: 2)
    segment[11] = 2
    let packet = Sample(ipv4Packet(options: [], payload: segment))
    #expect(packet.value("tcp.ack_raw") == 2)
    #expect(packet.notes(on: "tcp.ack_raw") == ["acknowledgment number without ACK"])
    let specs = FieldID.all.filter { $0.spec.name.description == "tcp.ack_raw" }.map(\.spec)
    #expect(specs.contains { if case .omitted = $0.summary { true } else { false } })
  }

  @Test(arguments: [(0x50, []), (0x52, ["reserved flags set"]), (0x5e, ["reserved flags set"])] as [(UInt8, [String])])
  func `reserved flags that are set are ignored`(byte: UInt8, notes: [String]) {
    var segment = tcpSegment(options: [])
    segment[12] = byte
    #expect(Sample(ipv4Packet(options: [], payload: segment)).notes(on: "tcp.flags.res") == notes)
  }
}
