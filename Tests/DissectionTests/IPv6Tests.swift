import Packets
import Testing

@testable import Dissection

@Suite struct `An IPv6 packet` {
  private let packet = ipv6Packet(17, ipv6Datagram())

  @Test func `has a traffic class and a flow label beside its bytes`() {
    var bytes = packet
    bytes.replaceSubrange(0..<4, with: hex("6ba12345"))
    let sample = Sample(ipv6: bytes)
    #expect(sample.layers == [.ipv6, .udp, .data])
    #expect(sample.value("ipv6.version") == 6)
    #expect(sample.value("ipv6.tclass") == 0xba)
    #expect(sample.value("ipv6.tclass.dscp") == 46)
    #expect(sample.value("ipv6.tclass.ecn") == 2)
    #expect(sample.value("ipv6.flow") == 0x12345)
    #expect(sample.value("ipv6.plen") == 16)
    #expect(sample.value("ipv6.nxt") == 17)
    #expect(sample.value("ipv6.hlim") == 64)
    #expect(sample.content("ipv6.src") == ipv6Source)
    #expect(sample.content("ipv6.dst") == ipv6Destination)
    #expect(sample.notes.isEmpty)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      (.ipv6, []), (.raw, []), (.ethernet, ethernetHeader(0x86dd)), (.ppp, hex("ff03 0057")),
      (.null, hex("1e000000")), (.null, hex("0000000a")), (.linuxCooked, hex("0000 0001 0006 02000000000a 0000 86dd")),
      (.ciscoHDLC, hex("0f00 86dd")), (.ethernet, ethernetHeader(64) + snapHeader(0x86dd)),
      (.mpls, labelEntry(2, isBottom: true)),
    ] as [(LinkType, [UInt8])])
  func `is found after every link header`(linkType: LinkType, header: [UInt8]) {
    let sample = Sample(linkType, header + packet)
    #expect(sample.layers.suffix(3) == [.ipv6, .udp, .data])
    #expect(sample.faults == [])
  }

  @Test func `lies in tunnels, each with addresses of its own`() {
    let inner = ipv4Packet(options: [], protocol: 17, payload: ipv4Datagram)
    let outer = hex("fd000000 00000000 00000000 00000001")
    for (packet, layers) in [
      (ipv4Packet(options: [], protocol: 41, payload: packet), [.ipv4, .ipv6, .udp, .data]),
      (ipv6Packet(41, packet, from: outer), [.ipv6, .ipv6, .udp, .data]),
      (ipv6Packet(4, inner, from: outer), [.ipv6, .ipv4, .udp, .data]),
      (ipv4Packet(options: [], protocol: 4, payload: inner), [.ipv4, .ipv4, .udp, .data]),
    ] as [([UInt8], [ProtocolID])] {
      let sample = Sample(.raw, packet)
      #expect(sample.layers == layers)
      #expect(sample.verdict("udp.checksum") == .correct)
      #expect(sample.faults == [])
    }
  }

  /// From 192.0.2.1 to 192.0.2.2.
  private var ipv4Datagram: [UInt8] {
    let header = hex("c350 270f 000c")
    let sum = plainChecksum(hex("c0000201 c0000202 0011 000c") + header + hex("0000 01020304"))
    return header + bigEndian(sum, 2) + hex("01020304")
  }

  @Test(
    arguments: [
      (0, ["payload length left out"], 8), (1, [], nil), (15, [], 7), (16, [], 8), (17, ["cut off"], 8),
      (65535, ["cut off"], 8),
    ] as [(Int, [String], Int?)])
  func `says where its payload length is not what is there`(length: Int, notes: [String], data: Int?) {
    let sample = Sample(ipv6: ipv6Packet(17, ipv6Datagram(), length: length))
    #expect(sample.notes(on: "ipv6.plen") == notes)
    #expect(sample.content("data.data")?.count == data)
    #expect(sample.faults == [])
  }

  @Test func `may have more bytes than a packet around it`() {
    let inner = ipv6Packet(17, ipv6Datagram(), length: 17)
    #expect(Sample(ipv6: ipv6Packet(41, inner)).notes(on: "ipv6.plen") == ["bad payload length"])
  }

  @Test func `is judged by TCP's and UDP's checksums`() {
    let segment = tcpSegment(options: [])
    let sum = plainChecksum(ipv6PseudoHeader(6, segment.count) + segment)
    var right = segment
    right.replaceSubrange(16..<18, with: bigEndian(sum, 2))
    #expect(Sample(ipv6: ipv6Packet(6, right)).verdict("tcp.checksum") == .correct)
    #expect(Sample(ipv6: ipv6Packet(6, segment)).verdict("tcp.checksum") == .wrong)
    for index in right.indices where index != 12 {
      var wrong = right
      wrong[index] ^= 0x01
      #expect(Sample(ipv6: ipv6Packet(6, wrong)).verdict("tcp.checksum") == .wrong)
    }
    for index in packet.indices.dropFirst(8).prefix(32) {
      var wrong = packet
      wrong[index] ^= 0x01
      #expect(Sample(ipv6: wrong).verdict("udp.checksum") == .wrong)
    }
    #expect(Sample(ipv6: packet, unknown: [20..<21]).verdict("udp.checksum") == .unverified)
    #expect(Sample(ipv6: packet, unknown: [5..<6]).verdict("udp.checksum") == .unverified)
  }

  @Test(
    arguments: [
      ("60000000 0000 3b 00", "ff02 0000 0000 0000 0000 0000 0000 0001", "ipv6.src", "multicast source"),
      ("60000000 0000 3b 00", "fe80 0000 0000 0000 0000 0000 0000 0001", "ipv6.hlim", "hop limit zero"),
      ("50000000 0000 3b 40", "fe80 0000 0000 0000 0000 0000 0000 0001", "ipv6.version", "not version 6"),
    ])
  func `says what it must not have`(start: String, source: String, field: String, note: String) {
    let sample = Sample(ipv6: hex(start + source) + ipv6Destination)
    #expect(sample.notes(on: field) == [note])
  }

  @Test(
    arguments: [
      ("00000000000000000000000000000000", "unspecified destination"),
      ("ff000000000000000000000000000001", "reserved multicast scope"),
      ("00000000000000000000000000000001", "loopback address on a link"),
    ])
  func `says what must not be a destination`(destination: String, note: String) {
    let packet = ipv6Packet(59, [], to: hex(destination))
    #expect(Sample(.ethernet, ethernetHeader(0x86dd) + packet).notes(on: "ipv6.dst") == [note])
  }

  @Test func `may use the loopback address where no link is crossed`() {
    let packet = ipv6Packet(59, [], to: hex("00000000000000000000000000000001"))
    #expect(Sample(.ethernet, hex("000000000000 000000000000 86dd") + packet).notes.isEmpty)
    #expect(Sample(ipv6: packet).notes.isEmpty)
  }

  @Test(
    arguments: [
      ("fe80000000000000 00005efe c0000201", ["ipv6.src_isatap_ipv4": 0xc000_0201]),
      ("20010db800000000 02005efe c0000201", ["ipv6.src_isatap_ipv4": 0xc000_0201]),
      ("fe80000000000000 021122fffe334455", ["ipv6.src_slaac_mac": 0x0011_2233_4455]),
      ("fe80000000000000 001122fffe334455", ["ipv6.src_slaac_mac": 0x0211_2233_4455]),
      ("2002c00002010007 0000000000000001", ["ipv6.src_6to4_gw_ipv4": 0xc000_0201, "ipv6.src_6to4_sla_id": 7]),
      ("0064ff9b00000000 00000000 c0000201", ["ipv6.src_embed_ipv4": 0xc000_0201]),
      (
        "20010000 cb007101 0000 63bf 3ffffdd2",
        ["ipv6.src_ts_ipv4": 0xcb00_7101, "ipv6.src_tc_port": 40000, "ipv6.src_tc_ipv4": 0xc000_022d]
      ),
      ("ff02000000000000 001122fffe334455", [:]), ("20010db800000000 0000000000000001", [:]),
    ] as [(String, [String: UInt64])])
  func `shows what its addresses are made from`(address: String, expected: [String: UInt64]) {
    let sample = Sample(ipv6: ipv6Packet(59, [], from: hex(address)))
    let readings = sample.fields.filter { $0.name.hasPrefix("ipv6.src_") }
    #expect(Dictionary(uniqueKeysWithValues: readings.map { ($0.name, $0.value) }) == expected)
    #expect(sample.faults == [])
  }

  @Test func `holds together wherever it ends, and whatever is unknown`() {
    for end in 0...packet.count { #expect(Sample(ipv6: Array(packet.prefix(end))).faults == []) }
    for start in packet.indices { #expect(Sample(ipv6: packet, unknown: [start..<start + 1]).faults == []) }
  }
}

@Suite struct `Kinds of IPv6 addresses` {
  @Test(
    arguments: [
      (0, 0, "unspecified"), (0, 1, "loopback"), (0, 0xffff_c000_0201, "IPv4-mapped"), (0, 0x1_0000_0000, nil),
      (0, 2, "IPv4-compatible, deprecated"), (0x0064_ff9b_0000_0000, 1, "NAT64"),
      (0x0064_ff9b_0001_0000, 1, "local NAT64"), (0x0064_ff9b_0000_0001, 1, nil),
      (0x0100_0000_0000_0000, 5, "discard only"),
      (0x0100_0000_0000_0001, 5, "dummy prefix"), (0x2001_0000_0000_0000, 0, "Teredo"),
      (0x2001_0001_0000_0000, 1, "PCP anycast"), (0x2001_0001_0000_0000, 4, "protocol assignment"),
      (0x2001_0002_0000_ffff, 1, "benchmarking"), (0x2001_01ff_0000_0000, 1, "protocol assignment"),
      (0x2001_0200_0000_0000, 1, nil), (0x2001_0010_0000_0000, 1, "ORCHID, deprecated"),
      (0x2001_002f_0000_0000, 1, "ORCHIDv2"), (0x2001_0db8_ffff_ffff, 1, "documentation"),
      (0x2001_0db9_0000_0000, 1, nil), (0x2002_0000_0000_0000, 1, "6to4"), (0x2620_004f_8000_0000, 1, "AS112"),
      (0x2620_004f_8001_0000, 1, nil), (0x3fff_0fff_0000_0000, 1, "documentation"), (0x3fff_1000_0000_0000, 1, nil),
      (0xfbff_0000_0000_0000, 1, nil), (0xfc00_0000_0000_0000, 1, "unique local"),
      (0xfdff_0000_0000_0000, 1, "unique local"), (0xfe00_0000_0000_0000, 1, nil),
      (0xfe80_0000_0000_0000, 1, "link local"), (0xfebf_0000_0000_0000, 1, "link local"),
      (0xfec0_0000_0000_0000, 1, "site local, deprecated"), (0xff02_0000_0000_0000, 1, "all nodes"),
      (0xff05_0000_0000_0000, 0x1_0003, "all DHCP servers"), (0xff0e_0000_0000_0000, 0x101, "NTP"),
      (0xff02_0000_0000_0000, 0x1_ff00_0001, "solicited-node multicast"),
      (0xff12_0000_0000_0000, 1, "link-local multicast"), (0xff0e_0000_0000_0000, 1, "global multicast"),
      (0xff06_0000_0000_0000, 1, "multicast"), (0x2a00_0000_0000_0000, 1, nil),
    ] as [(UInt64, UInt64, String?)])
  func `are told at both ends of each range`(high: UInt64, low: UInt64, name: String?) {
    #expect(IPv6AddressKind.name(high, low)?.description == name)
  }
}
