import Packets
import Testing

@testable import Dissection

@Suite struct `PPP` {
  private func options(_ number: String, _ text: String) -> Sample {
    let body = hex(text)
    return Sample(.ppp, hex(number + "0101") + bigEndian(4 + body.count, 2) + body)
  }

  @Test(
    arguments: [
      ("0104 05d4", "lcp.opt.mru", 1492), ("0506 a4cbea34", "lcp.opt.magic_number", 0xa4cb_ea34),
      ("0305 c223 05", "lcp.opt.algorithm", 5), ("0408 c025 0000012c", "lcp.opt.reporting_period", 300),
      ("1307 02 c0000201", "lcp.opt.ip_address", 0xc000_0201), ("1104 05dc", "lcp.opt.mrru", 1500),
    ])
  func `link options are broken into parts`(text: String, field: String, value: UInt64) {
    let sample = options("c021", text)
    #expect(sample.value(field) == value)
    #expect(sample.notes.isEmpty)
    #expect(sample.faults == [])
  }

  @Test(arguments: [("0306 c0000201", "ipcp.opt.ip_address"), ("8106 c0000235", "ipcp.opt.pri_dns_address")])
  func `IPv4 options are broken into parts`(text: String, field: String) {
    #expect(options("8021", text).first(field)?.bytes.count == 4)
  }

  @Test(arguments: ["05", "0500", "0501", "0506 a4", "0530 a4cbea34", "0104 05d4 05"])
  func `damaged options are told, and what is left is kept`(text: String) {
    let sample = options("c021", text)
    #expect(!sample.notes.isEmpty || sample.first("ppp.opt.undecoded") != nil)
    #expect(sample.faults == [])
  }

  @Test func `a packet's length leaves padding after it`() {
    let sample = Sample(.ppp, hex("c021 0901 0008 a4cbea34 000000"))
    #expect(sample.content("lcp.magic_number") == hex("a4cbea34"))
    #expect(sample.content("data.trailer") == hex("000000"))
  }

  @Test func `an even protocol is none`() {
    #expect(Sample(.ppp, hex("0020 00")).notes(on: "ppp.protocol") == ["invalid protocol"])
  }

  @Test func `PPPoE's tags are read to the end of the list`() {
    let sample = Sample(.ethernet, ethernetHeader(0x8863) + hex("1109 0000 000c 0101 0000 0120 0002 05dc 0000"))
    #expect(sample.value("pppoed.tags.max_payload") == 1500)
    #expect(sample.first("pppoed.tags.service_name") == nil)
    #expect(sample.faults == [])
  }
}
