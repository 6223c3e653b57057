import Packets
import Testing

@testable import Dissection

/// A packet with these TLVs, and this checksum.
private func packet(_ records: String, checksum: Int, version: String = "02") -> [UInt8] {
  hex(version + "b4") + bigEndian(checksum, 2) + hex(records)
}

@Suite struct `CDP packets` {
  private func sample(_ records: String, checksum: Int = 0, version: String = "02") -> Sample {
    Sample(llc: "aaaa03 00000c 2000", packet(records, checksum: checksum, version: version))
  }

  @Test(
    arguments: [
      ("0001 0006 5231", "cdp.deviceid", 0), ("0004 0008 00000028", "cdp.capabilities", 0x28),
      ("0004 0008 00000028", "cdp.capabilities.switch", 1), ("000a 0006 0007", "cdp.native_vlan", 7),
      ("000b 0005 01", "cdp.duplex", 1), ("000f 0007 20 0200", "cdp.voice_vlan", 512),
      ("0010 0006 189c", "cdp.power_consumption", 6300), ("0011 0008 000005dc", "cdp.mtu", 1500),
      ("0002 0011 00000001 01 01 cc 0004 c0000201", "cdp.nrgyz.ip_address", 0xc000_0201),
      ("0007 0009 0a760a00 18", "cdp.ip_prefix", 0x0a76_0a00),
      ("0007 0008 c0000201", "cdp.odr_default_gateway", 0xc000_0201),
      ("001a 000c 0000 0001 00003a98", "cdp.power_available", 15000), ("001f 0005 0f", "cdp.spare_poe_tlv.poe", 1),
    ] as [(String, String, UInt64)])
  func `have TLVs that are broken into parts`(record: String, field: String, value: UInt64) {
    let sample = sample(record)
    #expect(sample.value(field) == value)
    #expect(sample.faultNotes.filter { $0 != "bad checksum" } == [] && sample.faults == [])
    #expect(faultsOfCuts(sample.bytes, from: 14) == [])
  }

  @Test(
    arguments: [
      // An even number of bytes, an odd one, and an odd one whose last byte is above 0x7f.
      ("0001 0006 5231", 0xab13), ("0001 0005 52", 0xfcf3), ("0001 0005 80", 0xfdc5),
    ])
  func `have a checksum that counts an odd last byte in another way`(records: String, checksum: Int) {
    #expect(sample(records, checksum: checksum).verdict("cdp.checksum") == .correct)
    #expect(sample(records, checksum: checksum ^ 0x100).verdict("cdp.checksum") == .wrong)
  }

  @Test(
    arguments: [
      ("0003 0003 47", "bad length"), ("0003 0050 47", "bad length"), ("000a 0005 01", "too short"),
      ("0002 0011 00000003 01 01 cc 0004 c0000201", "bad count"), ("0007 0009 0a760a00 28", "bad prefix length"),
    ])
  func `are told what is wrong with them`(records: String, note: String) {
    #expect(sample(records).faultNotes.contains(note), "\(sample(records).faultNotes)")
    #expect(sample(records).faults == [])
  }

  @Test func `are found over PPP and HDLC too`() {
    #expect(Sample(.ciscoHDLC, hex("8f00 2000") + packet("0001 0006 5231", checksum: 0)).layers.last == CDP.id)
    #expect(Sample(.ppp, hex("ff03 0207") + packet("0001 0006 5231", checksum: 0)).layers.last == CDP.id)
  }
}
