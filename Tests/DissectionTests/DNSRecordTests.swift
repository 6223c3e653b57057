import Testing

@testable import Dissection

@Suite struct `A DNS record` {
  @Test(
    arguments: [
      (15, [0, 10] + domainName("mail.*12"), "dns.mx.preference", 10),
      (33, hex("0001 0002 01bb") + domainName("a.b"), "dns.srv.port", 443),
      (48, hex("0101 03 08 03010001") + [UInt8](repeating: 7, count: 9), "dns.dnskey.flags.secure_entry_point", 1),
      (43, hex("7aae 0d 02 00"), "dns.ds.key_id", 31406),
      (65, hex("0001 00 0003 0002 20fb"), "dns.svcb.svcparam.port", 8443),
      (257, hex("80 05 6973737565") + Array("ca".utf8), "dns.caa.flags.issuer_critical", 1),
      (42, hex("0001 18 83 c00002"), "dns.apl.afdpart.ipv4", 0xc000_0200),
      (108, hex("00005e005301"), "dns.eui48", 0x5e_0053_01),
      (256, hex("000a 0001") + Array("https://a/".utf8), "dns.uri.priority", 10),
      (61440, [1], "dns.resp.type", 61440),
      (0xff01, hex("00000000 00000002 00000384 00000001 c0000201"), "dns.wins.wins_server", 0xc000_0201),
    ] as [(Int, [UInt8], String, UInt64)])
  func `is read to its last field`(type: Int, data: [UInt8], field: String, value: UInt64) {
    let sample = Sample(domain: domainAnswer(domainRecord(type, data)))
    #expect(sample.value(field) == value)
    #expect(sample.domainNotes.filter { $0 != "compressed name" } == [] && sample.faults == [])
  }

  @Test func `lists the types that a name has`() {
    let data = domainName("b.example.com") + hex("00 06 400100080003 01 01 40")
    #expect(
      Sample(domain: domainAnswer(domainRecord(47, data))).values("dns.resp.type").dropFirst() == [
        1, 15, 28, 46, 47, 257,
      ])
  }

  /// The key of RFC 4034 §5.4, whose tag is 60485.
  @Test func `has its key's tag computed`() {
    let key = hex(
      """
      0100030501039e8a247418e318903b215a848acfd5f37f026bd4062db26c774c690968d5d56df8bfda91e6f36d9a2798
      88f41333357c5e6029990d10fdf5663062a512763326980a615ddbf17a05ddfcce7e5fb3abcca05a31b0957452d4521e
      83870789063115bf97f6c308ccf57cdc9ce7fe10f6ed1bd0cc0660038c50dcdb0feb963c2f17
      """)
    #expect(Sample(domain: domainAnswer(domainRecord(48, key))).value("dns.dnskey.key_id") == 60485)
  }

  @Test func `tells a service's name in its parts`() {
    let data = hex("0000 0000 01bb") + domainName("a.b")
    let sample = Sample(domain: domainAnswer(domainRecord(33, data, name: domainName("_sip._udp.example.com"))))
    #expect(sample.storedTexts("dns.srv.service") == ["_sip"])
    #expect(sample.storedTexts("dns.srv.proto") == ["_udp"])
    #expect(sample.storedTexts("dns.srv.name") == ["example.com"])
  }

  @Test func `tells a place as people do`() {
    let data = hex("00 12 16 13 8917 2dd0 70be 15f0 0098 8d20")
    let sample = Sample(domain: domainAnswer(domainRecord(29, data)))
    #expect(sample.storedTexts("dns.loc.latitude.degrees") == ["42 21 54.000 N"])
    #expect(sample.storedTexts("dns.loc.longitude.degrees") == ["71 6 18.000 W"])
    #expect(sample.storedTexts("dns.loc.altitude.metres") == ["-24.00 m"])
  }

  @Test(
    arguments: [
      ("000a 0008 0102030405060708", []), ("000a 0009 010203040506070809", ["bad option length"]),
      ("0008 0007 0001 18 00 c00002", []), ("0008 0006 0001 18 00 c000", ["bad option length"]),
      ("0008 0007 0001 14 00 c00012", ["bits after the prefix"]), ("000f 0002 0006", []),
      ("000f 0001 00", ["too short"]),
      ("0003 0009 61", ["bad length"]), ("000b 0001 00", ["bad option length"]), ("fde9 0003 616263", []),
    ] as [(String, [String])])
  func `of EDNS has options`(option: String, notes: [String]) {
    let data = hex(option)
    let opt = domainRecord(41, data, name: [0], recordClass: 1232, timeToLive: 0x8000)
    let sample = Sample(
      domain: domainMessage(questions: [domainQuestion(domainName("example.com"))], additional: [opt]))
    #expect(sample.value("dns.rr.udp_payload_size") == 1232 && sample.value("dns.resp.z.do") == 1)
    #expect(sample.domainNotes == notes)
    #expect(sample.faults == [])
  }

  @Test(arguments: [1, 6, 15, 16, 29, 33, 35, 42, 44, 45, 46, 47, 48, 50, 55, 62, 64, 250, 257, 260])
  func `may have any bytes as its data`(type: Int) {
    for length in [0, 1, 2, 5, 9, 24] {
      for fill in [0x00, 0x01, 0x3f, 0xff] as [UInt8] {
        let sample = Sample(domain: domainAnswer(domainRecord(type, [UInt8](repeating: fill, count: length))))
        #expect(sample.faults == [], "\(length) bytes of \(fill)")
      }
    }
  }
}
