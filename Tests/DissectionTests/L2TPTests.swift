import Packets
import Testing

@testable import Dissection

private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

@Suite struct `An L2TP message` {
  private func sample(_ text: String, _ rest: [UInt8] = []) -> Sample {
    Sample(toPort: 1701, hex(text) + rest, from: 1701)
  }

  @Test func `carries PPP in version 2`() {
    let sample = sample("0002 002b 0007 ff03 0021", innerPacket)
    #expect(sample.tunnel == [.l2tp, .ppp, .ipv4, .data])
    #expect(sample.value("l2tp.tunnel") == 43)
    #expect(sample.value("l2tp.session") == 7)
  }

  @Test func `has the fields that its flags announce`() {
    let sample = sample("4a02 002d 002b 0007 0001 0002 0002 0000 ff03 0021", innerPacket)
    #expect(sample.value("l2tp.Ns") == 1)
    #expect(sample.value("l2tp.offset") == 2)
    #expect(sample.content("l2tp.offset_padding") == [0, 0])
    #expect(sample.tunnel == [.l2tp, .ppp, .ipv4, .data])
    #expect(sample.tunnelNotes == [])
  }

  @Test func `has attribute-value pairs in a control message`() {
    let sample = sample("c802 0026 0000 0000 0000 0000 8008 0000 0000 0001 800a 0000 0007 6c6e7331 8008 0000 0009 002a")
    #expect(sample.value("l2tp.avp.message_type") == 1)
    #expect(sample.content("l2tp.avp.host_name") == Array("lns1".utf8))
    #expect(sample.value("l2tp.avp.assigned_tunnel_id") == 42)
    #expect(sample.tunnelNotes == [])
  }

  @Test(
    arguments: [
      ("c802 000c 002b 0000 0001 0001", ["acknowledgment"]),
      ("c002 0008 002b 0000", ["bad flags", "acknowledgment"]),
      ("c802 0014 002b 0000 0001 0001 8005 0000 0000 0001", ["bad AVP length"]),
      ("c802 0014 002b 0000 0001 0001 8009 0000 0000 0001", ["bad length"]),
      ("c802 0013 002b 0000 0001 0001 8007 0000 0000 00", ["too short", "bad AVP length"]),
      ("c802 0014 002b 0000 0001 0001 c008 0000 0009 0001", ["hidden"]),
      ("c802 00ff 002b 0000 0001 0001", ["bad length", "acknowledgment"]),
    ] as [(String, [String])])
  func `says what is wrong with a control message, or special`(text: String, notes: [String]) {
    let sample = sample(text)
    #expect(sample.tunnelNotes == notes)
    #expect(sample.faults == [])
  }

  @Test(arguments: [(0, 0), (4, 0), (8, 0), (0, 4), (4, 4), (8, 4)])
  func `is taken to have the cookie that a frame after it proves, in version 3`(cookie: Int, sublayer: Int) {
    var packet = innerPacket
    let sum = plainChecksum(Array(packet.prefix(20)))
    (packet[10], packet[11]) = (UInt8(sum >> 8), UInt8(sum & 0xff))
    let head = [UInt8](repeating: 0x99, count: cookie) + (sublayer == 0 ? [] : hex("40000005"))
    let padding = zeros(40)
    let sample = Sample(overIP: 115, hex("00000022") + head + ethernetHeader(0x0800) + packet + padding)
    #expect(sample.layers.prefix(3) == [.ipv4, .l2tp, .ethernet])
    #expect((sample.content("l2tp.cookie") ?? []).count == cookie)
    #expect((sample.value("l2tp.l2_spec_sequence") != nil) == (sublayer == 4))
    let other = Sample(overIP: 115, hex("00000022") + head + ethernetHeader(0x0800) + innerPacket + padding)
    #expect(other.layers == [.ipv4, .l2tp, .data])
  }
}

/// The protocols that these tests name.
extension ProtocolID {
  static let l2tp = L2TP.id
}
