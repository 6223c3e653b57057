import Packets
import Testing

@testable import Dissection

@Suite struct `A VXLAN packet` {
  @Test(arguments: [4789, 8472])
  func `carries Ethernet frames in a network`(port: Int) {
    let sample = Sample(toPort: port, hex("08000000 00006400") + innerFrame)
    #expect(sample.tunnel == [.vxlan, .ethernet, .ipv4, .data])
    #expect(sample.value("vxlan.vni") == 100)
    #expect(sample.tunnelNotes == [])
    #expect(sample.faults == [])
  }

  @Test func `may have a group policy`() {
    let sample = Sample(toPort: 4789, hex("884804d2 00006400") + innerFrame)
    #expect(sample.value("vxlan.gbp") == 1234)
    #expect(sample.value("vxlan.flag_d") == 1)
    #expect(sample.value("vxlan.flag_a") == 1)
    #expect(sample.tunnelNotes == [])
  }

  @Test(
    arguments: [
      ("00000000 00006400", ["no VNI"]), ("0a000000 00006400", ["reserved bits set"]),
      ("08000001 00006400", ["policy without flag"]), ("08000000 00006401", ["reserved bits set"]),
    ] as [(String, [String])])
  func `says what is wrong with its header`(header: String, notes: [String]) {
    #expect(Sample(toPort: 4789, hex(header) + innerFrame).tunnelNotes == notes)
  }

  @Test(
    arguments: [
      ("0c000001", [.ipv4, .data]), ("0c000003", [.ethernet, .ipv4, .data]), ("0c000005", [.mpls, .ipv4, .data]),
      ("08000000", [.ethernet, .ipv4, .data]), ("09000000", [.data]), ("0c0000ff", [.data]),
    ] as [(String, [ProtocolID])])
  func `says what it carries in the generic extension`(header: String, next: [ProtocolID]) {
    var payload = next.first == .ethernet ? innerFrame : innerPacket
    if next.first == .mpls { payload = labelEntry(100, isBottom: true) + innerPacket }
    let sample = Sample(toPort: 4790, hex(header + "00006400") + payload)
    #expect(sample.tunnel == [.vxlanGPE] + next)
    #expect(sample.faults == [])
  }

  /// RFC 6935: what UDP says of a missing checksum over IPv6 is no fault in a tunnel.
  @Test func `may do without UDP's checksum over IPv6`() {
    let payload = hex("08000000 00006400") + innerFrame
    func sample(_ port: Int) -> Sample {
      Sample(
        ipv6Packet(17, bigEndian(50000, 2) + bigEndian(port, 2) + bigEndian(8 + payload.count, 2) + [0, 0] + payload),
        linkType: .ipv6)
    }
    #expect(sample(4789).notes.filter { $0.field == "udp.checksum" }.map(\.severity) == [.chat])
    #expect(sample(9999).notes.filter { $0.field == "udp.checksum" }.map(\.severity) == [.error])
  }
}

@Suite struct `A GENEVE packet` {
  private func sample(_ header: String, _ payload: [UInt8] = innerFrame) -> Sample {
    Sample(toPort: 6081, hex(header) + payload)
  }

  @Test func `carries what its protocol says`() {
    #expect(sample("0000 6558 00006400").tunnel == [.geneve, .ethernet, .ipv4, .data])
    #expect(sample("0000 0800 00006400", innerPacket).tunnel == [.geneve, .ipv4, .data])
    #expect(sample("0080 0000 00006400").tunnel == [.geneve, .data])
    #expect(sample("0000 6558 00006400").value("geneve.vni") == 100)
  }

  @Test func `has options of a class, a type and a length`() {
    let sample = sample("0240 6558 00006400 0102 80 01 00030004")
    #expect(sample.value("geneve.option.class") == 0x0102)
    #expect(sample.value("geneve.option.type") == 0x80)
    #expect(sample.value("geneve.option.type.critical") == 1)
    #expect(sample.value("geneve.option.ovn.ingress") == 3)
    #expect(sample.value("geneve.option.ovn.egress") == 4)
    #expect(sample.tunnel == [.geneve, .ethernet, .ipv4, .data])
    #expect(sample.tunnelNotes == [])
  }

  @Test(
    arguments: [
      ("4000 6558 00006400", ["unknown version"]), ("0001 6558 00006400", ["reserved bits set"]),
      ("0000 6558 00006401", ["reserved bits set"]), ("0040 6558 00006400", ["no critical option"]),
      ("0100 6558 00006400 0104 81 00", ["critical option not announced"]),
      ("0100 6558 00006400 0104 01 1f", ["bad option length"]),
      ("0100 6558 00006400 0104 01 01", ["bad option length"]),
      ("0100 6558 00006400 0104 01 20", ["reserved bits set"]),
    ] as [(String, [String])])
  func `says what is wrong with it`(header: String, notes: [String]) {
    let sample = sample(header)
    #expect(sample.tunnelNotes == notes)
    #expect(sample.faults == [])
  }

  @Test(arguments: [0, 1, 2, 3, 62, 63])
  func `may claim any length of options`(words: Int) {
    let sample = Sample(toPort: 6081, [UInt8(words)] + hex("00 6558 00006400 0104 01 01 00000005") + innerFrame)
    #expect(sample.faults == [])
    if words > 15 { #expect(sample.tunnelNotes.contains("bad length")) }
  }
}

@Suite struct `A Network Service Header` {
  private func sample(_ header: String, _ payload: [UInt8] = innerPacket) -> Sample {
    Sample(ethernetHeader(0x894f) + hex(header) + payload, linkType: .ethernet)
  }

  @Test func `has four words of metadata, or any number of headers`() {
    let fixed = sample("0fc6 01 01 00002aff 00000001 00000002 00000003 00000004")
    #expect(fixed.layers == [.ethernet, .nsh, .ipv4, .data])
    #expect(fixed.value("nsh.spi") == 42)
    #expect(fixed.value("nsh.si") == 255)
    #expect(fixed.all("nsh.contextheader").count == 4)
    let variable = sample("0fc6 02 01 00002aff 0000 04 04 30001388 0000 05 03 61626300")
    #expect(variable.layers == [.ethernet, .nsh, .ipv4, .data])
    #expect(variable.value("nsh.metadata.vni") == 5000)
    #expect(variable.content("nsh.metadata.tenant") == Array("abc".utf8))
    #expect(variable.notes.filter { $0.field != "ip.checksum" }.map(\.brief) == [])
  }

  @Test(
    arguments: [
      ("4fc2 02 01 00002aff", ["unknown version"]), ("0002 02 01 00002aff", ["TTL 0"]),
      ("0fc2 02 01 00002a00", ["service index 0"]),
      ("0fc0 02 01 00002aff", ["bad length"]), ("0fc1 02 01 00002aff", ["bad length"]),
      ("0fc2 01 01 00002aff", ["bad length"]),
      ("0fff 02 01 00002aff", ["cut off"]), ("0fc3 02 01 00002aff 9999 01 05", ["bad length"]),
      ("0fc2 0f 01 00002aff", ["unknown MD type"]),
    ] as [(String, [String])])
  func `says what is wrong with it`(header: String, notes: [String]) {
    let sample = sample(header)
    #expect(sample.notes.filter { $0.field?.hasPrefix("nsh.") ?? false }.prefix(1).map(\.brief) == notes)
    #expect(sample.faults == [])
  }
}

/// The protocols that these tests name.
extension ProtocolID {
  static let vxlan = VXLAN.id
  static let vxlanGPE = VXLANGPE.id
  static let geneve = GENEVE.id
  static let nsh = NSH.id
}
