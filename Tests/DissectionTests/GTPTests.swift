import Packets
import Testing

@testable import Dissection

private func user(_ header: String, _ payload: [UInt8] = innerPacket) -> Sample {
  Sample(toPort: 2152, hex(header) + payload, from: 2152)
}

@Suite struct `A GTP message` {
  /// 25 bytes are the inner packet; its length is 0x19.
  @Test func `carries a subscriber's packets in a tunnel`() {
    let sample = user("30 ff 0019 12345678")
    #expect(sample.tunnel == [.gtp, .ipv4, .data])
    #expect(sample.value("gtp.teid") == 0x1234_5678)
    #expect(sample.tunnelNotes == [])
    #expect(sample.faults == [])
  }

  @Test func `tells what a packet is by its first bits`() {
    #expect(user("30 ff 0027 12345678", innerFrame).tunnel == [.gtp, .ethernet, .ipv4, .data])
    #expect(user("30 ff 001d 12345678", hex("ff030021") + innerPacket).tunnel == [.gtp, .ppp, .ipv4, .data])
    #expect(user("30 ff 0004 12345678", hex("01020304")).tunnel == [.gtp, .data])
  }

  @Test(
    arguments: [
      ("32 ff 001d 12345678 004d 00 00", ["gtp.seq_number", "gtp.npdu_number.unused", "gtp.ext_hdr.next"]),
      ("31 ff 001d 12345678 0000 09 00", ["gtp.seq_number.unused", "gtp.npdu_number", "gtp.ext_hdr.next"]),
      (
        "34 ff 0021 12345678 0000 00 85 01 1009 00",
        ["gtp.seq_number.unused", "gtp.npdu_number.unused", "gtp.ext_hdr.next", "gtp.ext_hdr"]
      ),
    ] as [(String, [String])])
  func `has the optional fields, all or none`(header: String, names: [String]) {
    let sample = user(header)
    #expect(sample.fields.filter { $0.depth == 0 && $0.name.hasPrefix("gtp.") }.map(\.name).dropFirst(4) == names[...])
    #expect(sample.tunnel == [.gtp, .ipv4, .data])
    #expect(sample.tunnelNotes == [])
  }

  @Test func `has extension headers, each with the next one's type`() {
    let sample = user("34 ff 002d 12345678 0000 00 c0 01 0007 82 02 010203 000000 85 01 1009 00")
    #expect(sample.value("gtp.ext_hdr.pdcp_sn") == 7)
    #expect(sample.value("gtp.ext_hdr.long_pdcp_sn") == 0x10203)
    #expect(sample.value("gtp.ext_hdr.pdu_ses_con.pdu_type") == 1)
    #expect(sample.value("gtp.ext_hdr.pdu_ses_con.qos_flow_id") == 9)
    #expect(sample.tunnel == [.gtp, .ipv4, .data])
  }

  @Test(
    arguments: [
      ("30 ff 001a 12345678", ["bad length"]), ("30 ff 0018 12345678", ["bytes after the message"]),
      ("32 ff 001d 12345678 0000 00 85", ["extension without flag"]),
      ("34 ff 001d 12345678 0000 00 85", ["bad length"]),
      ("34 ff 0021 12345678 0000 00 7f 01 0000 00", ["unknown extension header"]),
    ] as [(String, [String])])
  func `says what is wrong with it`(header: String, notes: [String]) {
    let sample = user(header)
    #expect(sample.notes.filter { $0.field?.hasPrefix("gtp.") ?? false }.prefix(1).map(\.brief) == notes)
    #expect(sample.faults == [])
  }

  @Test func `has elements whose length their type gives, or that have one`() {
    let sample = user("32 02 000e 00000000 0001 00 00 0e 05 ff 0005 28af 616263", [])
    #expect(sample.value("gtp.recovery") == 5)
    #expect(sample.value("gtp.ext_id") == 10415)
    #expect(sample.content("gtp.ext_val") == Array("abc".utf8))
    #expect(sample.tunnelNotes == [])
    #expect(user("32 02 0006 00000000 0001 00 00 63 05", []).tunnelNotes == ["unknown element"])
  }

  @Test func `has a subscriber's identity in version 0`() {
    let sample = Sample(toPort: 3386, hex("1e ff 0019 0007 0003 ff ffffff 62021121436587 f5") + innerPacket, from: 3386)
    #expect(sample.tunnel == [.gtp, .ipv4, .data])
    #expect(sample.value("gtp.flow_label") == 3)
  }

  @Test func `has elements in elements in version 2`() {
    let sample = Sample(
      toPort: 2123,
      hex("48 21 0026 00000007 000005 00 02 0002 00 1000 5d 0012 00 49 0001 00 05 5e 0004 00 00000058 02 0001 00 10"),
      from: 2123)
    #expect(sample.tunnel == [.gtpv2])
    #expect(sample.values("gtpv2.cause") == [16, 16])
    #expect(sample.value("gtpv2.ebi") == 5)
    #expect(sample.value("gtpv2.charging_id") == 88)
    #expect(sample.all("gtpv2.ie").map(\.depth) == [0, 0, 1, 1, 1])
    #expect(sample.faults == [])
  }

  @Test func `may have a second message after the first in version 2`() {
    let sample = Sample(toPort: 2123, hex("58 21 0008 00000007 000005 00 48 5f 0008 00000007 000006 00"), from: 2123)
    #expect(sample.tunnel == [.gtpv2, .gtpv2])
    #expect(sample.values("gtpv2.seq") == [5, 6])
  }

  @Test func `is nobody's where its version or its length is not`() {
    #expect(Sample(toPort: 2152, hex("70 ff 0019 12345678") + innerPacket).tunnel == [.data])
    #expect(Sample(toPort: 2152, hex("30 c8 0001 12345678") + innerPacket).tunnel == [.data])
  }
}

/// The protocols that these tests name.
extension ProtocolID {
  static let gtp = GTP.id
  static let gtpv2 = GTPv2.id
}
