import Packets
import Testing

@testable import Dissection

/// A packet with a right length.
private func packet(_ code: UInt8, _ attributes: String, length: Int? = nil) -> [UInt8] {
  let body = hex(attributes)
  return [code, 5] + bigEndian(length ?? 20 + body.count, 2) + [UInt8](0..<16) + body
}

extension Sample {
  fileprivate init(radius code: UInt8, _ attributes: String, length: Int? = nil) {
    self.init(udp: (49152, 1812), packet(code, attributes, length: length))
  }
}

/// NAS-IP-Address.
private let server = "0406c0000201"

@Suite struct `RADIUS packets` {
  @Test(
    arguments: [
      ("05060000c35c", "radius.NAS_Port", 50012), ("0606 00000002", "radius.Service_Type", 2),
      ("0806 cb007107", "radius.Framed-IP-Address", 0xcb00_7107), ("4006 0100000d", "radius.Tunnel_Type", 13),
      ("4006 0100000d", "radius.Tunnel_Type.tag", 1), ("3806 3100007b", "radius.egress_vlanid", 123),
      ("6506 000001f7", "radius.Error_Cause", 503), ("f107 01 00000002", "radius.Frag_Status", 2),
      ("1a0c 00000009 c206 0000003c", "radius.vsa.number", 60), ("1a09 000028af 15 03 06", "radius.3GPP_RAT_Type", 6),
      ("8d04 0007", "radius.PKM_SAID", 7), ("5206 0131 3233", "radius.Tunnel_Assignment_Id.tag", 1),
    ] as [(String, String, UInt64)])
  func `attributes have their values`(text: String, field: String, value: UInt64) {
    let sample = Sample(radius: 2, text)
    #expect(sample.value(field) == value)
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test func `a tagged text need not have a tag`() {
    let sample = Sample(radius: 2, "5205 313233")
    #expect(sample.first("radius.Tunnel_Assignment_Id.tag") == nil)
    #expect(sample.content("radius.Tunnel_Assignment_Id") == hex("313233"))
  }

  @Test(
    arguments: [
      ("0501", "bad attribute length"), ("0500", "bad attribute length"), ("0504 0001", "bad attribute length"),
      ("0120 626f62", "bad length"), ("0102", "empty attribute"), ("0203 00", "bad password length"),
      ("0105 626f62 0105 626f62", "repeated attribute"), ("5306 20000001", "bad tag"),
      ("6114 0081 20010db8000000000000000000000000", "bad prefix length"), ("6106 0040 2001", "prefix too short"),
      ("6103 00", "bad attribute length"), ("4507 01 0001 0000", "bad salt"), ("1a07 01000009 01", "bad vendor"),
      ("1a0a 00000009 0109 7878", "bad length"), ("4f07 0201000501", "no Message-Authenticator"),
      ("0212 000102030405060708090a0b0c0d0e0f 0313 00 000102030405060708090a0b0c0d0e0f", "two passwords"),
    ])
  func `what is wrong is said`(text: String, note: String) {
    let sample = Sample(radius: 1, server + text)
    #expect(sample.faultNotes.contains(note))
    #expect(sample.faults == [])
  }

  @Test(arguments: [0, 1, 19, 20, 21, 25, 27, 60, 65535])
  func `the length may be anything`(length: Int) {
    let sample = Sample(radius: 1, server, length: length)
    #expect(length == 20 || !sample.notes.isEmpty)
    #expect(sample.faults == [])
  }

  @Test func `a long EAP message is put together`() {
    let sample = Sample(radius: 11, "4f04 0102 4f05 000505 5012 000102030405060708090a0b0c0d0e0f")
    #expect(sample.all("radius.eap_fragment").map(\.bytes.count) == [2, 3])
    #expect(sample.first("eap.code")?.value == 1)
    #expect(sample.first("eap.type")?.value == 5)
    #expect(sample.faults == [])
  }

  @Test func `a long extended attribute goes on in the next one`() {
    let whole = Sample(radius: 2, "f507 01 80 3c782f f505 01 00 3e f506 02 00 3c78")
    #expect(whole.all("radius.avp.extended_value").map(\.bytes.count) == [3, 1])
    #expect(whole.content("radius.SAML_Protocol") == hex("3c78"))
    #expect(whole.faultNotes == [] && whole.faults == [])
    #expect(Sample(radius: 2, "f507 01 80 3c782f f505 02 00 3e").faultNotes == ["attribute not continued"])
    #expect(Sample(radius: 2, "f507 01 80 3c782f 0606 00000001").faultNotes == ["attribute not continued"])
  }

  @Test func `vendors write their attributes in forms of their own`() {
    #expect(Sample(radius: 2, "1a0e 000001ad 00009001 00000007").value("radius.avp.vendor_type") == 0x9001)
    #expect(Sample(radius: 2, "1a0c 00001fe4 0001 0006 0102").value("radius.avp.vendor_type") == 1)
    #expect(Sample(radius: 2, "1a08 00007ed9 0100").notes.map(\.brief).contains("form of its own"))
  }

  @Test func `it may be cut anywhere, and every byte may be anything`() {
    let whole = packet(
      2,
      """
      0105626f62 6114 0040 20010db8000000000000000000000000 4006 0100000d 1a0c 00000009 c206 0000003c f107 01 00000002 \
      ad0c 0106 00000001 0303 05
      """)
    for place in whole.indices {
      #expect(Sample(udp: (49152, 1812), Array(whole.prefix(place))).faults == [], "\(place)")
      for byte in [0, 1, 2, 3, 0x1a, 0xf5, 0xff] as [UInt8] {
        var changed = whole
        changed[place] = byte
        #expect(Sample(udp: (49152, 1812), changed).faults == [], "\(byte) at \(place)")
      }
    }
  }
}
