import Packets
import Testing

@testable import Dissection

/// A message with a header of RFC 6564's form whose checksum, at this place, is right with this pseudo-header.
private func message(
  _ number: UInt8, _ text: String, checksumAt place: Int, hasPseudoHeader: Bool = true, next: UInt8 = 59
) -> [UInt8] {
  var body = hex(text)
  while body.count % 8 != 6 { body.append(0) }
  var bytes = [next, UInt8((2 + body.count) / 8 - 1)] + body
  let pseudo = hasPseudoHeader ? ipv6PseudoHeader(number, bytes.count) : []
  bytes.replaceSubrange(place..<place + 2, with: bigEndian(plainChecksum(pseudo + bytes), 2))
  return bytes
}

private func expectFirmness(of packet: [UInt8]) {
  for end in 40...packet.count { #expect(Sample(ipv6: Array(packet.prefix(end))).faults == []) }
  for start in 40..<packet.count {
    #expect(Sample(ipv6: packet, unknown: [start..<start + 1]).faults == [])
    for value in [0, 1, 0x7f, 0xff] as [UInt8] {
      var damaged = packet
      damaged[start] = value
      #expect(Sample(ipv6: damaged).faults == [])
    }
  }
}

@Suite struct `A Mobility header` {
  private func packet(_ type: String, _ data: String) -> [UInt8] {
    ipv6Packet(135, message(135, type + "00 0000" + data, checksumAt: 4))
  }

  @Test func `has lists in its options`() {
    let update = "0001 8000 0069"
    let flow = packet("05", update + "2d 19 0001 000a 00 00 02 04 0001 0002 00 03 0a 01 00 00000060 c0000201")
    #expect(Sample(ipv6: flow).values("mip6.bi.bid") == [1, 2])
    #expect(Sample(ipv6: flow).value("mip6.flow.ts_format") == 1)
    let service = packet("05", update + "3a 16 01 b8 01 000000 01 06 0000 000f4240 03 06 c000 001e8480")
    #expect(Sample(ipv6: service).value("mip6.qos.tc.dscp") == 46)
    #expect(Sample(ipv6: service).values("mip6.qos.bit_rate") == [1_000_000, 2_000_000])
    let context = packet("05", update + "28 07 0000 08 01 01 16 00")
    #expect(Sample(ipv6: context).values("mip6.cr.req_type") == [8, 22])
    for packet in [flow, service, context] {
      #expect(Sample(ipv6: packet).notes.isEmpty)
      expectFirmness(of: packet)
    }
  }

  @Test(
    arguments: [
      ("00", "0000", "mip6.message.reserved", 0),
      ("01", "0000 0102030405060708", "mip6.hoti.cookie", 0x0102_0304_0506_0708),
      ("02", "0000 0102030405060708", "mip6.coti.cookie", 0x0102_0304_0506_0708),
      ("03", "0007 0000000000000001 0000000000000002", "mip6.hot.token", 2),
      ("04", "0007 0000000000000001 0000000000000002", "mip6.cot.nindex", 7),
      ("05", "0001 8000 0069", "mip6.bu.lifetime", 105),
      ("06", "8700 0001 0000", "mip6.ba.status", 135),
      ("07", "0100 20010db8000000000000000000000001", "mip6.be.status", 1),
      ("08", "0003 f000 000a", "mip6.fbu.lifetime", 10), ("09", "0080 0003 000a", "mip6.fback.k_flag", 1),
      ("0d", "0003 00000011", "mip6.hb.seqnr", 17), ("0e", "0005 c000", "mip6.hi.u_flag", 1),
      ("0f", "0005 0002", "mip6.hack.code", 2), ("10", "0101 0006 e000", "mip6.bri_r.trigger", 1),
      ("10", "0280 0006 e000", "mip6.bri_status", 128), ("11", "0008 0000 0258", "mip6.lri.lifetime", 600),
      ("12", "0008 8001 0258", "mip6.lra.status", 1), ("13", "0009 0001 c000", "mip6.upn.reason", 1),
      ("14", "0009 80 000000", "mip6.upa.status", 128),
    ] as [(String, String, String, UInt64)])
  func `has messages of many types`(type: String, data: String, field: String, value: UInt64) {
    let packet = packet(type, data)
    let sample = Sample(ipv6: packet)
    #expect(sample.layers == [.ipv6, Mobility.id])
    #expect(sample.value(field) == value)
    #expect(sample.verdict("mip6.csum") == .correct)
    #expect(sample.notes.isEmpty)
    #expect(sample.faults == [])
    for end in 40...packet.count { #expect(Sample(ipv6: Array(packet.prefix(end))).faults == []) }
  }

  @Test func `is judged by its checksum, over the pseudo-header`() {
    let packet = packet("05", "0001 8000 0069")
    for index in [8, 24, 40, 42, 48] {
      var wrong = packet
      wrong[index] ^= 1
      #expect(Sample(ipv6: wrong).verdict("mip6.csum") != .correct)
    }
  }

  @Test(arguments: 0...80)
  func `has options, each with a length`(type: Int) {
    for length in [0, 1, 2, 3, 4, 6, 8, 16, 18, 20, 22, 255] {
      let option = bigEndian(type, 1) + bigEndian(length, 1) + [UInt8](repeating: 5, count: min(length, 30))
      let text =
        "0500 0000 0001 8000 0069" + option.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      let sample = Sample(ipv6: ipv6Packet(135, message(135, text, checksumAt: 4)))
      #expect(sample.faults == [])
      if length == 255, type != 0 { #expect(sample.notes(on: "mip6.mobility_opt.len").contains("bad option length")) }
    }
  }

  @Test func `holds together whatever is in it`() {
    expectFirmness(of: packet("05", "0001 8000 0069 0404 00070009 0802 0161 1702 0001"))
    expectFirmness(of: packet("0c", "0100 20010db8000000000000000000000001"))
    expectFirmness(of: packet("05", "0001 8000 0069 340c 01 0a 80 04 63616665 03 617031 00"))
  }
}

@Suite struct `A HIP packet` {
  private func packet(_ type: String, _ parameters: String) -> [UInt8] {
    let tags = "20010020000000000000000000000001 20010020000000000000000000000002"
    return ipv6Packet(139, message(139, type + "21 0000 0001" + tags + parameters, checksumAt: 4))
  }

  @Test func `has tags, and a checksum over the pseudo-header`() {
    let sample = Sample(ipv6: packet("01", ""))
    #expect(sample.layers == [.ipv6, HIP.id])
    #expect(sample.value("hip.packet_type") == 1)
    #expect(sample.value("hip.version") == 2)
    #expect(sample.value("hip.controls.a") == 1)
    #expect(sample.verdict("hip.checksum") == .correct)
    #expect(sample.notes.isEmpty)
    #expect(sample.faults == [])
  }

  @Test func `has parameters of whole blocks, in the order of their types`() {
    let sample = Sample(ipv6: packet("10", "0181 0004 00000001 01c1 0008 00000001 00000002 00000000"))
    #expect(sample.values("hip.type") == [385, 449])
    #expect(sample.values("hip.type.critical") == [1, 1])
    #expect(sample.values("hip.tlv_ack_updid") == [1, 2])
    #expect(sample.notes.isEmpty)
    let turned = Sample(ipv6: packet("10", "01c1 0004 00000001 0181 0004 00000001"))
    #expect(turned.notes(on: "hip.type") == ["parameters out of order"])
  }

  @Test(
    arguments: [
      65, 128, 129, 193, 257, 321, 385, 449, 511, 513, 577, 579, 608, 610, 641, 705, 715, 768, 832, 897, 930, 932, 934,
      936, 950, 961, 2049, 4095, 4481, 4545, 4577, 4700, 7680, 61505, 61633, 63998, 65498, 65502,
    ])
  func `has parameters that hold together whatever their length`(type: Int) {
    for length in [0, 1, 3, 4, 7, 8, 20, 21, 39, 40, 65535] {
      let bytes = bigEndian(type, 2) + bigEndian(length, 2) + [UInt8](repeating: 1, count: min(44, length))
      let text = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      #expect(Sample(ipv6: packet("10", text)).faults == [])
    }
  }

  @Test func `holds together whatever is in it`() {
    expectFirmness(of: packet("02", "00c1 0018 00000401 00000258 20010db8000000000000000000000001 00000000"))
  }
}

@Suite struct `A Shim6 header` {
  private func packet(_ text: String) -> [UInt8] {
    ipv6Packet(140, message(140, text, checksumAt: 4, hasPseudoHeader: false))
  }

  @Test(
    arguments: [
      ("01", "0123456789ab 00000007", "shim6.inonce", 7), ("02", "0000 00000007 00000009", "shim6.rnonce", 9),
      ("03", "0123456789ab 00000007 00000009 00000000", "shim6.ct", 0x0123_4567_89ab),
      ("04", "0123456789ab 00000007", "shim6.inonce", 7), ("05", "0123456789ab 00000009", "shim6.rnonce", 9),
      ("06", "0123456789ab 00000007 00000009 00000000 0000 000000000005", "shim6.pct", 5),
      ("40", "0123456789ab 00000007", "shim6.request_nonce", 7), ("42", "0123456789ab 00000000", "shim6.reserved2", 0),
      ("43", "0123456789ab 00400000", "shim6.reap", 1), ("44", "0028 6000 0000", "shim6.error_pointer", 40),
    ] as [(String, String, String, UInt64)])
  func `has messages of many types`(type: String, data: String, field: String, value: UInt64) {
    let packet = packet(type + "00 0000" + data)
    let sample = Sample(ipv6: packet)
    #expect(sample.layers == [.ipv6, Shim6.id])
    #expect(sample.value(field) == value)
    #expect(sample.verdict("shim6.checksum") == .correct)
    #expect(sample.faults == [])
    expectFirmness(of: packet)
  }

  @Test func `has options of whole blocks`() {
    let list =
      "0005 002c 00000001 02 0102 0000000000 20010db8000000000000000000000001 20010db8000000000000000000000002"
    let sample = Sample(ipv6: packet("0400 0000 0123456789ab 00000007" + list))
    #expect(sample.values("shim6.opt.critical") == [1])
    #expect(sample.values("shim6.opt.verif_method") == [1, 2])
    #expect(sample.all("shim6.locator").count == 2)
    expectFirmness(of: packet("0400 0000 0123456789ab 00000007" + list))
  }
}
