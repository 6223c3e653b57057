import Packets
import Testing

@testable import Dissection

private let mandatory = "0207 04 02000000000a 0407 05 476930 2f3133 0602 0078"

@Suite struct `LLDP data units` {
  private func sample(_ records: String, end: String = "0000") -> Sample {
    Sample(.ethernet, ethernetHeader(0x88cc) + hex(mandatory + records + end))
  }

  @Test func `say who sends, from which port, and how long it holds`() {
    let sample = sample("0a02 5331")
    #expect(sample.value("lldp.chassis.id.mac") == 0x0200_0000_000a && sample.value("lldp.time_to_live") == 120)
    #expect(sample.content("lldp.port.id") == Array("Gi0/13".utf8))
    #expect(sample.content("lldp.tlv.system.name") == Array("S1".utf8))
    #expect(sample.notes.isEmpty && sample.faults == [])
  }

  @Test(
    arguments: [
      ("0e04 0014 0004", "lldp.tlv.system_cap", 0x14), ("0e04 0014 0004", "lldp.tlv.enable_system_cap.bridge", 1),
      ("100c 05 01 c0000201 02 00000003 00", "lldp.mgn.addr.ip4", 0xc000_0201),
      ("fe06 0080c2 01 0007", "lldp.ieee.802_1.port_vlan.id", 7),
      ("fe07 0080c2 02 06 000a", "lldp.ieee.802_1.port_and_vlan_id_flag.supported", 1),
      ("fe06 0080c2 0b c4 18", "lldp.dcbx.feature.pfc.prio4", 1),
      ("fe08 0080c2 0c 00 81 8906", "lldp.dcbx.ieee.app.prio", 4),
      ("fe09 00120f 01 03 c036 0010", "lldp.ieee.802_3.pmd_mau_type", 16),
      ("fe09 00120f 01 03 c036 0010", "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_t", 1),
      ("fe0c 00120f 02 0f 01 05 12 009a 0082", "lldp.ieee.802_3.mdi_pse_allocated", 130),
      ("fe06 00120f 04 05f2", "lldp.ieee.802_3.max_frame_size", 1522),
      ("fe08 0012bb 02 01 40c96e", "lldp.media.vlan_id", 100), ("fe08 0012bb 02 01 40c96e", "lldp.media.dscp", 46),
      ("fe07 0012bb 04 12 00c8", "lldp.media.power.value", 200),
      ("fe0a 000ecf 05 02000000000a", "lldp.profinet.cm_mac_add", 0x0200_0000_000a),
      ("fe05 000142 01 01", "lldp.cisco.upoe.supported", 1),
      ("fe10 001b21 02 020a 00 00 00000003 00000002", "lldp.dcbx.control.seq", 3),
    ] as [(String, String, UInt64)])
  func `have TLVs that are broken into parts`(record: String, field: String, value: UInt64) {
    let sample = sample(record)
    #expect(sample.value(field) == value)
    #expect(sample.faultNotes == [] && sample.faults == [])
    #expect(faultsOfCuts(sample.bytes, from: 14) == [])
  }

  @Test(
    arguments: [
      ("0602 0078", "TLV twice"), ("0e04 0004 0010", "capability not supported"), ("0a40 53", "cut off"),
      ("1007 00 01 00000000 00", "bad length"), ("fe05 00120f 01 03", "too short"), ("fe05 0012bb 02 01", "too short"),
      ("fe07 0080c2 03 0005 20", "too short"), ("fe06 001b21 02 0240", "bad length"),
    ])
  func `are told what is wrong with them`(records: String, note: String) {
    let sample = sample(records)
    #expect(sample.notes.map(\.brief).contains(note), "\(sample.notes.map(\.brief))")
    #expect(sample.faults == [])
  }

  @Test func `must begin with three TLVs in order`() {
    let chassis = "0207 04 02000000000a"
    func notes(_ text: String) -> [String] { Sample(.ethernet, ethernetHeader(0x88cc) + hex(text)).faultNotes }
    #expect(notes("0602 0078" + chassis + "0000").filter { $0 == "wrong order" }.count == 3)
    #expect(notes(chassis + "0000").contains("TLV missing"))
    #expect(sample("", end: "").notes.map(\.brief) == ["no end"])
    #expect(sample("", end: "0001 00").faultNotes == ["bad length"])
    #expect(sample("1204 77686174").notes.map(\.brief) == ["unknown TLV"])
  }
}
