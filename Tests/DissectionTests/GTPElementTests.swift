import Packets
import Testing

@testable import Dissection

/// A message with these elements: Create PDP Context Request, or Create Session Request.
private func first(_ elements: String) -> Sample {
  let bytes = hex(elements)
  return Sample(toPort: 2123, hex("32 10") + bigEndian(4 + bytes.count, 2) + hex("00001234 0001 00 00") + bytes)
}

private func second(_ elements: String) -> Sample {
  let bytes = hex(elements)
  return Sample(toPort: 2123, hex("48 20") + bigEndian(8 + bytes.count, 2) + hex("00001234 000001 00") + bytes)
}

@Suite struct `An element of GTP's signalling` {
  @Test(
    arguments: [
      ("10 0000cafe", "gtp.teid_data", 0xcafe), ("11 0000beef", "gtp.teid_cp", 0xbeef),
      ("12 05 0000d00d", "gtp.teid_ii", 0xd00d), ("80 0006 f1 21 0a000002", "gtp.user_ipv4", 0x0a00_0002),
      ("87 0004 02 23 62 1f", "gtp.qos_mean", 31), ("94 0001 80", "gtp.cmn_flg.dual_addr_bearer_flg", 1),
      ("98 0008 01 62f210 1234 5678", "gtp.sai_sac", 0x5678), ("bf 0001 44", "gtp.EARP_priority_level", 1),
      ("fb 0004 c0000263", "gtp.chrg_ipv4", 0xc000_0263),
    ] as [(String, String, UInt64)])
  func `of version 1 is read to the last field`(element: String, name: String, value: UInt64) {
    #expect(first(element).value(name) == value)
    #expect(first(element).tunnelNotes == [])
    #expect(first(element).faults == [])
  }

  @Test(
    arguments: [
      ("56 000d 00 18 62f210 0007 62f210 01234567", "gtpv2.ecgi_eci", 0x123_4567),
      ("4d 0002 00 80 01", "gtpv2.msv", 1),
      ("50 0016 00 44 09" + String(repeating: "0000000040", count: 4), "gtpv2.bearer_qos_label_qci", 9),
      ("72 0002 00 40 01", "gtpv2.ue_time_zone_dst", 1),
      ("75 000a 00 62f210 8001 01 c0000003", "gtpv2.m_tmsi", 0xc000_0003),
      ("84 0007 00 01 c0000201 0007", "gtpv2.fq_csid_id", 7),
      ("02 0006 00 45 07 57 0000 01", "gtpv2.cause_off_ie_inst", 1),
      ("ac 0003 00 40 138c", "gtpv2.ran_nas.diameter_cause", 5004),
    ] as [(String, String, UInt64)])
  func `of version 2 is read to the last field`(element: String, name: String, value: UInt64) {
    #expect(second(element).value(name) == value)
    #expect(second(element).tunnelNotes == [])
    #expect(second(element).faults == [])
  }

  @Test(arguments: [("62f210", "262", "01"), ("130014", "310", "410"), ("00f110", "001", "01")])
  func `tells country and network by their digits`(digits: String, country: String, network: String) {
    let sample = second("53 0003 00 \(digits)")
    #expect(sample.storedTexts("e212.mcc") == [country])
    #expect(sample.storedTexts("e212.mnc") == [network])
  }

  @Test func `has the configuration of a connection in containers`() {
    let sample = second("4e 0010 00 80 000d 04 c0000235 000c 00 0010 02 0578")
    #expect(sample.value("gsm_a.gm.sm.pco.dns.ipv4") == 0xc000_0235)
    #expect(sample.value("gsm_a.gm.sm.pco.ipv4_link_mtu_size") == 1400)
    #expect(sample.values("gsm_a.gm.sm.pco_pid") == [13, 12, 16])
    #expect(sample.faults == [])
  }

  @Test func `has filters of packets`() {
    let sample = second("54 0012 00 21 30 05 0e 10 c0000201 ffffffff 30 11 50 0050")
    #expect(sample.value("gsm_a.gm.sm.tft.op_code") == 1)
    #expect(sample.value("gsm_a.gm.sm.ip4_address") == 0xc000_0201)
    #expect(sample.value("gsm_a.gm.sm.tft.port") == 80)
    #expect(sample.tunnelNotes == [])
    #expect(second("54 0007 00 21 30 05 03 99 0102").tunnelNotes.first == "unknown filter component")
  }

  @Test func `is covered wherever it is cut`() {
    let elements =
      "4e 0010 00 80 000d 04 c0000235 000c 00 0010 02 0578 54 0006 00 21 30 05 02 30 06 56 000d 00 18 62f210 0007 62f210 01234567"
    let digits = elements.filter { $0 != " " }
    for count in stride(from: 0, through: digits.count, by: 2) {
      #expect(second(String(digits.prefix(count))).faults == [])
    }
  }
}
