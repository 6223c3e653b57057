import Packets
import Testing

@testable import Dissection

@Suite struct `RIP packets` {
  private static let route = "0002 0007 c6336400 ffffff00 00000000 00000002"

  private func sample(_ text: String, port: Int = 520) -> Sample { Sample(udp: (port, port), hex(text)) }

  @Test func `an entry has a destination, a mask and a metric`() {
    let sample = sample("02 02 0000" + Self.route)
    #expect(sample.value("rip.ip") == 0xc633_6400 && sample.value("rip.netmask") == 0xffff_ff00)
    #expect(sample.value("rip.route_tag") == 7 && sample.value("rip.metric") == 2)
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test func `a digest's parts are told`() {
    let sample = sample("02 02 0000 ffff 0003 002c 05 10 00000063 0000000000000000" + Self.route + "ffff 0001 11223344")
    #expect(sample.value("rip.key_id") == 5 && sample.value("rip.seq_num") == 99)
    #expect(sample.content("rip.authentication_data") == hex("11223344"))
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("02 00 0000" + route, "bad version"), ("02 02 0001" + route, "not zero"), ("02 01 0000" + route, "not zero"),
      ("02 02 0000" + route.replacing("00000002", with: "00000011"), "bad metric"),
      ("02 02 0000" + route.replacing("ffffff00", with: "ff00ff00"), "bad subnet mask"),
      ("02 02 0000 0002", "too short"),
    ])
  func `what is wrong is said`(text: String, note: String) {
    #expect(sample(text).faultNotes.contains(note))
    #expect(sample(text).faults == [])
  }

  @Test func `RIPng has prefixes`() {
    let sample = sample("02 01 0000 20010db8000000000000000000000000 0000 20 01", port: 521)
    #expect(sample.value("ripng.rte.prefix_length") == 32 && sample.value("ripng.rte.metric") == 1)
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test func `anything may be cut anywhere`() {
    let whole = hex("02 02 0000 ffff 0003 002c 05 10 00000063 0000000000000000" + Self.route)
    for count in 0..<whole.count {
      for port in [520, 521] {
        #expect(Sample(udp: (port, port), Array(whole.prefix(count))).faults == [], "\(count)")
      }
    }
  }
}
