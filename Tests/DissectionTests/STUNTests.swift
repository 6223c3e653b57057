import Packets
import Testing

@testable import Dissection

/// A message with these attributes, with a cookie or without.
private func message(_ type: String, _ attributes: String, cookie: String = "2112a442") -> [UInt8] {
  let body = hex(attributes)
  return hex(type) + bigEndian(body.count, 2) + hex(cookie + "000102030405060708090a0b") + body
}

@Suite struct `STUN messages` {
  private func sample(_ attributes: String, type: String = "0101") -> Sample {
    Sample(udp: (50000, 50002), message(type, attributes))
  }

  @Test(
    arguments: [
      ("0001", 0, 1), ("0101", 2, 1), ("0111", 3, 1), ("0011", 1, 1), ("0113", 3, 3), ("0009", 0, 9),
      ("3eef", 0, 0xfff),
    ] as [(String, UInt64, UInt64)])
  func `a type has a class and a method`(type: String, messageClass: UInt64, method: UInt64) {
    let sample = sample("", type: type)
    #expect(sample.value("stun.type.class") == messageClass && sample.value("stun.type.method") == method)
  }

  @Test func `addresses are told from the cookie`() {
    let sample = sample("0020 0008 0001 e43c e721c025")
    #expect(sample.values("stun.att.ipv4") == [0xc633_6467] && sample.values("stun.att.port") == [0xc52e])
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("0024 0004 6e0001ff", "stun.att.priority", 0x6e00_01ff), ("000d 0004 00000258", "stun.att.lifetime", 600),
      ("0009 0004 00000401", "stun.att.error.code", 401), ("0019 0004 11000000", "stun.att.transp", 17),
      ("0018 0001 80 000000", "stun.att.even-port.reserve-next", 1),
    ])
  func `attributes are broken into parts`(text: String, field: String, value: UInt64) {
    #expect(sample(text).value(field) == value)
    #expect(sample(text).faultNotes == [] && sample(text).faults == [])
  }

  @Test(
    arguments: [
      ("0024 0002 6e00 0000", "bad attribute length"), ("0006 0050 61", "bad length"),
      ("8028 0004 00000000", "bad fingerprint"),
      ("8028 0004 00000000 0025 0000", "fingerprint not last"), ("0006 00", "too short"),
    ])
  func `what is wrong is said`(text: String, note: String) {
    let sample = Sample(udp: (50000, 3478), message("0101", text))
    #expect(sample.faultNotes.contains(note))
    #expect(sample.faults == [])
  }

  @Test func `it is known by its cookie, or by its port`() {
    #expect(Sample(udp: (50000, 50002), message("0001", "")).layers.last == STUN.id)
    #expect(Sample(udp: (50000, 50002), message("0001", "", cookie: "00000000")).layers.last == .data)
    #expect(Sample(udp: (50000, 3478), message("0001", "", cookie: "00000000")).layers.last == STUN.id)
    #expect(Sample(udp: (50000, 3478), hex("4001 0004 64617461")).value("stun.channel") == 0x4001)
    #expect(Sample(udp: (50000, 3478), hex("ffff 0004 64617461")).layers.last == .data)
  }

  @Test func `anything may be cut anywhere`() {
    let whole = message(
      "0101", "0020 0014 0002 e43c 0113a9faa5d3f179bc25f4b5bed2b9d9 8002 0008 0001 0000 0002 0000 0009 0004 00000401")
    for count in 0..<whole.count {
      #expect(Sample(udp: (50000, 3478), Array(whole.prefix(count))).faults == [], "\(count)")
    }
  }
}
