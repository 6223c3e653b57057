import Packets
import Testing

@testable import Dissection

@Suite struct `An LLC header` {
  private func sample(_ header: String) -> Sample {
    let payload = hex(header)
    return Sample(.ethernet, ethernetHeader(payload.count) + payload)
  }

  @Test(
    arguments: [
      ("424203", "llc.control.u_modifier_cmd", 0), ("42427f", "llc.control.u_modifier_cmd", 0x1b),
      ("424373", "llc.control.u_modifier_resp", 0x18), ("4243 97", "llc.control.u_modifier_resp", 0x21),
      ("f0f0 0a07", "llc.control.n_s", 5), ("f0f0 0a07", "llc.control.n_r", 3), ("f0f1 0507", "llc.control.s_ftype", 1),
      ("f0f1 0507", "llc.control.f", 1), ("f0f0 0906", "llc.control.p", 0),
    ])
  func `tells the parts of its control field`(header: String, field: String, value: UInt64) {
    #expect(sample(header).value(field) == value)
    #expect(sample(header).faults == [])
  }

  @Test(
    arguments: [
      ("aaaa03 000000 0800", "llc.type"), ("aaaa03 0000f8 0800", "llc.type"), ("aaaa03 00000c 2000", "llc.cisco_pid"),
      ("aaaa03 0080c2 0007", "llc.pid"), ("aaaa03 080007 809b", "llc.pid"),
    ])
  func `names the protocol by the organization`(header: String, field: String) {
    #expect(sample(header).first(field)?.bytes.count == 2)
  }

  @Test func `bridges Ethernet`() {
    let payload = hex("aaaa03 0080c2 0007") + ethernetHeader(0x0800) + carriedPacket
    let sample = Sample(.ethernet, ethernetHeader(payload.count) + payload)
    #expect(sample.layers.prefix(4) == [.ethernet, .llc, .ethernet, .ipv4])
  }

  @Test func `is none where Novell's first framing is used`() {
    let sample = sample("ffff 0022 0004")
    #expect(sample.layers == [.ethernet, .data])
    #expect(sample.notes(on: "eth.len") == ["Novell raw 802.3"])
  }
}
