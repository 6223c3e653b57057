import Packets
import Testing

@testable import Dissection

@Suite struct `Link types` {
  /// A header of each, and an IPv4 packet after it.
  static let carriers: [(LinkType, [UInt8], [ProtocolID])] = [
    (.null, hex("02000000"), [.loopback]), (.null, hex("00000002"), [.loopback]), (.loop, hex("00000002"), [.loopback]),
    (.linuxCooked, hex("0000 0001 0006 02000000000a0000 0800"), [.linuxCooked]),
    (.linuxCooked2, hex("0800 0000 00000003 0001 04 06 02000000000a0000"), [.linuxCooked]),
    (.ppp, hex("ff03 0021"), [.ppp]), (.ppp, hex("21"), [.ppp]), (.pppSerial, hex("0f00 0800"), [.ciscoHDLC]),
    (.pppd, hex("0103 0021"), [.ppp]), (.pppWithDirection, hex("00 ff03 0021"), [.ppp]),
    (.pppOverEthernet, hex("1100 0017 001a 0021"), [.pppoe, .ppp]), (.ciscoHDLC, hex("0f00 0800"), [.ciscoHDLC]),
    (.mpls, labelEntry(16, isBottom: false) + labelEntry(17, isBottom: true), [.mpls, .mpls]),
    (.ethernet, ethernetHeader(0x8847) + labelEntry(16, isBottom: true), [.ethernet, .mpls]),
    (.ethernet, ethernetHeader(0x8864) + hex("1100 0017 001a 0021"), [.ethernet, .pppoe, .ppp]),
    (.ethernet, ethernetHeader(32) + snapHeader(0x0800), [.ethernet, .llc]),
    (
      .ethernet, ethernetHeader(0x88e7) + hex("78123456") + ethernetHeader(0x0800),
      [.ethernet, .backboneServiceTag, .ethernet]
    ),
    (.ieee80211, wirelessHeader("0801") + snapHeader(0x0800), [.ieee80211, .llc]),
    (
      .radiotap, hex("0000 0800 00000000") + wirelessHeader("0801") + snapHeader(0x0800), [.radiotap, .ieee80211, .llc]
    ),
    (.perPacketInformation, hex("0000 0800 01000000") + ethernetHeader(0x0800), [.perPacketInformation, .ethernet]),
    (.netfilterLog, hex("0200 0014 1c00 0900"), [.netfilterLog]),
    (.juniperEthernet, hex("4d4743 00") + ethernetHeader(0x0800), [JuniperHeader.id, .ethernet]),
    (.juniperEthernet, hex("4d4743 82 0007 030101 0102 8c00"), [JuniperHeader.id]),
    (.ethernet, ethernetHeader(0x8903) + hex("0060") + ethernetHeader(0x0800), [.ethernet, FabricPath.id, .ethernet]),
    (.frameRelay, hex("1841 0800"), [FrameRelay.id]), (.frameRelay, hex("1841 03 cc"), [FrameRelay.id]),
    (.frameRelay, hex("1841 03 00 80 000000 0800"), [FrameRelay.id]),
    (.frameRelay, hex("1840 1c 0d 0800"), [FrameRelay.id]),
    (.linuxCooked, hex("0000 0302 0000 0000000000000000 0000 1841 0800"), [.linuxCooked, FrameRelay.id]),
    (.arcnet, hex("0a0b d4 00 0001"), [ARCNET.id]), (.arcnet, hex("0a0b f0"), [ARCNET.id]),
    (.arcnet, hex("0a0b d4 ff ffff d4 00 0001"), [ARCNET.id]), (.arcnetLinux, hex("0a0b e408 d4 00 0001"), [ARCNET.id]),
    (.fddi, hex("50 02000000000b 02000000000a") + snapHeader(0x0800), [FDDI.id, .llc]),
    (.tokenRing, hex("1040 02000000000b 02000000000a") + snapHeader(0x0800), [TokenRing.id, .llc]),
    (.tokenRing, hex("1040 02000000000b 82000000000a 0690 0012 0020") + snapHeader(0x0800), [TokenRing.id, .llc]),
    (.atm, snapHeader(0x0800), [.llc]),
    (
      .ipOverFibreChannel, hex("1000 02000000000b 1000 02000000000a") + snapHeader(0x0800),
      [IPOverFibreChannel.id, .llc]
    ),
    (.ipOverInfiniBand, [UInt8](repeating: 0, count: 40) + hex("0800 0000"), [IPOverInfiniBand.id]),
    (.encapsulation, hex("02000000 deadbeef 000c0000"), [Encapsulation.id]),
    (.encapsulation, hex("00000002 deadbeef 00000c00"), [Encapsulation.id]),
    (.packetFilterLog, hex("3d020100") + [UInt8](repeating: 0, count: 60), [PacketFilterLog.id]),
    (.packetFilterLog, hex("2d020100") + [UInt8](repeating: 0, count: 44), [PacketFilterLog.id]),
    (.ipnet, hex("0102 0000 00000018 00000002 00000000 ffffffff 00000000"), [IPNet.id]),
  ]

  @Test(arguments: carriers)
  func `lead to IPv4`(linkType: LinkType, header: [UInt8], layers: [ProtocolID]) {
    let sample = Sample(linkType, header + carriedPacket)
    #expect(Array(sample.layers.prefix(layers.count + 1)) == layers + [.ipv4])
    #expect(sample.faults == [])
  }

  /// What is there of a header stays readable, and nothing is read twice or left out.
  @Test(arguments: carriers)
  func `may be cut anywhere`(linkType: LinkType, header: [UInt8], layers: [ProtocolID]) {
    let bytes = header + carriedPacket
    for length in 0..<bytes.count { #expect(Sample(linkType, Array(bytes.prefix(length))).faults == [], "\(length)") }
  }

  /// Bytes that the input lacks decide nothing.
  @Test(arguments: carriers)
  func `may lack any byte`(linkType: LinkType, header: [UInt8], layers: [ProtocolID]) {
    let bytes = header + carriedPacket
    for place in header.indices {
      #expect(Sample(linkType, bytes, unknown: [place..<place + 1]).faults == [], "\(place)")
    }
  }

  @Test(
    "Frame Relay's address has two to four bytes",
    arguments: [
      ("1841", 100), ("0001", 0), ("fcf1", 1023), ("1840 15", 100 << 6 | 5), ("1840 17", 100),
      ("1840 1c 0d", (100 << 7 | 14) << 6 | 3), ("1840 1c 0f", 100 << 7 | 14), ("19", nil), ("1840 1c 0c", nil),
    ] as [(String, UInt64?)])
  func address(bytes: String, connection: UInt64?) {
    let sample = Sample(.frameRelay, hex(bytes) + hex("0800") + carriedPacket)
    #expect(sample.value("fr.dlci") == connection)
    #expect(sample.faults == [])
  }

  @Test(
    "A fragment of ARCNET is not taken for a packet",
    arguments: [("0a0b d4 00 0001", true), ("0a0b d4 01 0001", false), ("0a0b d4 02 0001", false)])
  func fragment(header: String, isWhole: Bool) {
    let sample = Sample(.arcnet, hex(header) + carriedPacket)
    #expect(sample.layers.contains(.ipv4) == isWhole)
    #expect(sample.briefs.contains("fragment") == !isWhole)
  }

  @Test(arguments: [LinkType(rawValue: 187), LinkType(rawValue: 189), LinkType(rawValue: 147), .user2])
  func `without a decoder are data`(linkType: LinkType) {
    #expect(Sample(linkType, [0x60, 1, 2, 3]).layers == [.data])
  }

  @Test func `a stack of labels ends at the layer limit`() {
    let labels = (0..<100).flatMap { _ in labelEntry(16, isBottom: false) }
    let sample = Sample(.mpls, labels)
    #expect(sample.layers.count == Dissection.maximumLayers + 1)
    #expect(sample.notes.contains { $0.brief == "too many layers" })
    #expect(sample.faults == [])
  }
}

@Suite struct `A loopback header` {
  @Test(
    arguments: [
      (LinkType.null, "02000000", "host order"), (.null, "00000002", "host order"), (.loop, "02000000", "byte order"),
      (.loop, "00000002", nil),
    ] as [(LinkType, String, String?)])
  func `says its byte order`(linkType: LinkType, header: String, note: String?) {
    let sample = Sample(linkType, hex(header) + carriedPacket)
    #expect(sample.value("null.family") == 2)
    #expect(sample.notes(on: "null.family") == [note].compactMap(\.self))
  }
}

@Suite struct `Ethernet's padding` {
  @Test(
    arguments: [
      ethernetHeader(0x8847) + labelEntry(16, isBottom: true), ethernetHeader(0x8864) + hex("1100 0017 001a 0021"),
      ethernetHeader(32) + snapHeader(0x0800), ethernetHeader(0x8100) + hex("0005 0020") + snapHeader(0x0800),
    ])
  func `stays padding after what Ethernet carries`(header: [UInt8]) {
    let bytes = header + carriedPacket
    let sample = Sample(.ethernet, bytes + [UInt8](repeating: 0, count: 60 - bytes.count))
    #expect(sample.first("eth.padding")?.bytes == bytes.count..<60)
    #expect(sample.first("data.trailer") == nil)
  }

  @Test func `is counted from the inner frame where one lies in another`() {
    let inner = ethernetHeader(0x0800) + carriedPacket
    let outer = ethernetHeader(0x8847) + labelEntry(16, isBottom: true) + [0, 0, 0, 0]
    let sample = Sample(.ethernet, outer + inner + [UInt8](repeating: 0, count: 60 - inner.count))
    #expect(sample.layers == [.ethernet, .mpls, .pseudowire, .ethernet, .ipv4, .data, .trailer])
    #expect(sample.first("eth.padding")?.bytes.count == 60 - inner.count)
    #expect(sample.first("eth.trailer") == nil)
  }
}

@Suite struct `Evidence of Ethernet` {
  @Test(
    arguments: [
      ethernetHeader(0x8847) + labelEntry(16, isBottom: true), ethernetHeader(0x8864) + hex("1100 0017 001a 0021"),
      ethernetHeader(32) + snapHeader(0x0800),
    ])
  func `is an IPv4 header after labels, PPPoE or LLC`(header: [UInt8]) {
    var packet = carriedPacket
    packet.replaceSubrange(10..<12, with: hex("b92f"))
    var sum = InternetChecksum()
    let zeroed = packet.enumerated().map { (10..<12).contains($0.offset) ? 0 : $0.element }
    sum.add(zeroed.span, 0..<20)
    packet.replaceSubrange(10..<12, with: bigEndian(Int(~sum.folded), 2))
    let bytes = header + packet
    let judgement = FirstLayerJudge().judge(bytes.span)
    #expect(judgement.linkType == .ethernet)
    #expect(judgement.confidence == 100)
  }
}
