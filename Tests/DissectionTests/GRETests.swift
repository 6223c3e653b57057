import Packets
import Testing

@testable import Dissection

private func overIP(_ text: String, _ payload: [UInt8] = innerPacket) -> Sample {
  Sample(overIP: 47, hex(text) + payload)
}

@Suite struct `A GRE packet` {
  @Test(
    arguments: [
      ("0000 0800", ["gre.flags_and_version", "gre.proto"]),
      ("8000 0800 0000 0000", ["gre.flags_and_version", "gre.proto", "gre.checksum", "gre.offset"]),
      ("2000 0800 0000002a", ["gre.flags_and_version", "gre.proto", "gre.key"]),
      ("1000 0800 00000007", ["gre.flags_and_version", "gre.proto", "gre.sequence_number"]),
      (
        "b000 0800 0000 0000 0000002a 00000007",
        ["gre.flags_and_version", "gre.proto", "gre.checksum", "gre.offset", "gre.key", "gre.sequence_number"]
      ),
    ] as [(String, [String])])
  func `has the fields that its flags announce`(header: String, names: [String]) {
    let sample = overIP(header)
    #expect(sample.fields.filter { $0.depth == 0 && $0.name.hasPrefix("gre.") }.map(\.name) == names)
    #expect(sample.layers == [.ipv4, .gre, .ipv4, .data])
    #expect(sample.faults == [])
  }

  @Test func `has its values where they stand`() {
    let sample = overIP("3000 0800 0000002a 00000007")
    #expect(sample.value("gre.flags_and_version") == 0x3000)
    #expect(sample.value("gre.proto") == 0x0800)
    #expect(sample.value("gre.key") == 42)
    #expect(sample.value("gre.sequence_number") == 7)
    #expect(sample.first("gre.key")?.bytes == 24..<28)
  }

  @Test func `is judged by its checksum`() {
    let right = plainChecksum(hex("8000 0800 0000 0000") + innerPacket)
    #expect(overIP("8000 0800", bigEndian(right, 2) + [0, 0] + innerPacket).verdict("gre.checksum") == .correct)
    #expect(overIP("8000 0800 1234 0000").verdict("gre.checksum") == .wrong)
    #expect(overIP("4000 0800 1234 0000 0000 00 00").verdict("gre.checksum") == .unused)
    let cut = ipv4Packet(options: [], protocol: 47, payload: hex("8000 0800 1234 0000") + innerPacket)
    #expect(Sample(Array(cut.dropLast()), originalLength: cut.count).verdict("gre.checksum") == .unverified)
  }

  @Test func `of version 1 carries PPP for PPTP`() {
    let sample = overIP("3081 880b 001b 0011 00000005 00000004", hex("0021") + innerPacket)
    #expect(sample.layers == [.ipv4, .gre, .ppp, .ipv4, .data])
    #expect(sample.value("gre.key.payload_length") == 27)
    #expect(sample.value("gre.key.call_id") == 17)
    #expect(sample.value("gre.ack_number") == 4)
    #expect(sample.tunnelNotes == [])
  }

  @Test(
    arguments: [
      ("0003 0800", ["unknown GRE version"]), ("0008 0800", ["reserved bits set"]),
      ("0300 0800", ["recursion control"]),
      ("0800 0800", ["strict without route"]), ("0080 0800", ["flag of version 1"]),
      ("1001 880b 0019 0011 00000001", ["bad flags"]), ("3001 0800 0019 0011 00000001", ["not PPP"]),
      ("2001 880b 0019 0011", ["no sequence number"]), ("8000 0800 0000 0001", ["bad checksum", "reserved bits set"]),
    ] as [(String, [String])])
  func `says what is wrong with its flags`(header: String, notes: [String]) {
    let sample = overIP(header)
    #expect(sample.notes.filter { $0.field?.hasPrefix("gre.") ?? false }.map(\.brief) == notes)
    #expect(sample.faults == [])
  }

  @Test(arguments: [
    (0, ["bytes after the payload"]), (26, ["bytes after the payload"]), (27, []), (28, ["bad length"]),
  ])
  func `says where the payload's length is not what is there`(length: Int, notes: [String]) {
    let sample = overIP("3001 880b", bigEndian(length, 2) + hex("0011 00000005 0021") + innerPacket)
    #expect(sample.notes(on: "gre.key.payload_length") == notes)
    #expect(sample.faults == [])
  }

  @Test func `has a virtual subnet where it is NVGRE`() {
    let sample = overIP("2000 6558 00138909", innerFrame)
    #expect(sample.layers == [.ipv4, .gre, .ethernet, .ipv4, .data])
    #expect(sample.value("gre.key.vsid") == 5001)
    #expect(sample.value("gre.key.flow_id") == 9)
    #expect(overIP("3000 6558 00138909 00000001", innerFrame).value("gre.key.vsid") == nil)
  }

  @Test func `has a source route up to an empty entry`() {
    let sample = overIP("4000 0800 0000 0000 0800 04 08 c0000207 c0000208 fffe 00 02 fde9 0000 00 00")
    #expect(sample.values("gre.routing.address") == [0xc000_0207, 0xc000_0208])
    #expect(sample.content("gre.routing.information") == hex("fde9"))
    #expect(sample.layers == [.ipv4, .gre, .ipv4, .data])
    #expect(sample.tunnelNotes == [])
  }

  @Test(
    arguments: [
      ("0000", [.data]), ("1234", [.data]), ("2002", [.data]), ("0800", [.ipv4, .data]),
      ("6558", [.ethernet, .ipv4, .data]),
      ("8847", [.mpls, .ipv4, .data]), ("8100", [.vlan, .ipv4, .data]),
    ] as [(String, [ProtocolID])])
  func `leads to what its protocol says`(type: String, next: [ProtocolID]) {
    let before: [UInt8] =
      switch type {
      case "8847": labelEntry(100, isBottom: true)
      case "6558": ethernetHeader(0x0800)
      case "8100": hex("0064 0800")
      default: []
      }
    let sample = overIP("0000" + type, before + innerPacket)
    #expect(sample.layers == [.ipv4, .gre] + next)
    #expect(sample.faults == [])
  }

  @Test func `may be a keepalive`() {
    let sample = overIP("0000 0800", ipv4Packet(options: [], protocol: 47, payload: hex("0000 0000")))
    #expect(sample.layers == [.ipv4, .gre, .ipv4, .gre])
    #expect(sample.tunnelNotes == ["keepalive"])
  }

  @Test func `has a redirect header for a web cache, in WCCP's second version`() {
    let sample = overIP("0000 883e 05 50 00 11")
    #expect(sample.layers == [.ipv4, .gre, .ipv4, .data])
    #expect(sample.value("gre.wccp.dynamic_service") == 1)
    #expect(sample.value("gre.wccp.service_id") == 80)
    #expect(overIP("0000 883e").first("gre.wccp.redirect_header") == nil)
  }

  @Test func `is found in UDP, too`() {
    #expect(Sample(toPort: 4754, hex("0000 0800") + innerPacket).tunnel == [.gre, .ipv4, .data])
  }

  @Test func `holds together wherever it ends`() {
    for header in [
      "b000 0800 0000 0000 0000002a 00000007", "4000 0800 0000 0000 0800 04 04 c0000207 0000 00 00",
      "3081 880b 001b 0011 00000005 00000004",
    ] {
      let packet = ipv4Packet(options: [], protocol: 47, payload: hex(header) + innerPacket)
      for end in 1..<packet.count {
        #expect(Sample(Array(packet.prefix(end)), originalLength: packet.count).faults == [])
      }
    }
  }
}

@Suite struct `A frame that a switch has mirrored` {
  @Test func `has no header of its own in type I`() {
    let sample = overIP("0000 88be", innerFrame)
    #expect(sample.layers == [.ipv4, .gre, .ethernet, .ipv4, .data])
    #expect(sample.tunnelNotes == ["ERSPAN type I"])
  }

  @Test func `has eight bytes in type II`() {
    let sample = overIP("1000 88be 00000001 1064 7005 0000004d", innerFrame)
    #expect(sample.layers == [.ipv4, .gre, .erspan, .ethernet, .ipv4, .data])
    #expect(sample.value("erspan.vlan") == 100)
    #expect(sample.value("erspan.cos") == 3)
    #expect(sample.value("erspan.encap") == 2)
    #expect(sample.value("erspan.spanid") == 5)
    #expect(sample.value("erspan.index") == 77)
  }

  @Test func `has twelve in type III, and eight more with a subheader`() {
    let sample = overIP("1000 22eb 00000001 2064 6005 0001e240 0009 802b 1400 0003 0000 002a", innerFrame)
    #expect(sample.layers == [.ipv4, .gre, .erspan, .ethernet, .ipv4, .data])
    #expect(sample.value("erspan.timestamp") == 123456)
    #expect(sample.value("erspan.sgt") == 9)
    #expect(sample.value("erspan.hw") == 2)
    #expect(sample.value("erspan.platid") == 5)
    #expect(sample.value("erspan.pid5.timestamp") == 42)
  }

  @Test func `may be an IP packet`() {
    let sample = overIP("1000 22eb 00000001 2064 6005 0001e240 0009 0820")
    #expect(sample.layers == [.ipv4, .gre, .erspan, .ipv4, .data])
  }
}

/// The protocols that these tests name.
extension ProtocolID {
  static let gre = GRE.id
  static let erspan = ERSPAN.id
}
