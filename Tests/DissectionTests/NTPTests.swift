import Packets
import Testing

@testable import Dissection

@Suite struct `NTP messages` {
  private static let numbers = "06 e8 00000800 00001234 c0000201 e4fd7cf000000000"
  private static let times = "e4fd7cf000000000 e4fd7cf100000000 e4fd7cf100004000"
  private static let server = "24 02" + numbers + times

  private func sample(_ text: String) -> Sample { Sample(udp: (123, 40123), hex(text)) }

  @Test(
    arguments: [
      (0xe4fd_7cf0_0000_0000, "2021-09-28 11:37:20.000000000 UTC"),
      (0x83aa_7e80_0000_0000, "1970-01-01 00:00:00.000000000 UTC"),
      (0xffff_ffff_8000_0000, "2036-02-07 06:28:15.500000000 UTC"),
      (0x0000_0001_0000_0000, "2036-02-07 06:28:17.000000000 UTC"),
      (0xbc17_c200_0000_0000, "2000-01-01 00:00:00.000000000 UTC"),
      (0x0000_0000_ffff_ffff, "2036-02-07 06:28:17.000000000 UTC"),
    ] as [(UInt64, String)])
  func `timestamps of both eras are times`(number: UInt64, text: String) { #expect(NTPTimestamp(number).text == text) }

  @Test func `a server's answer`() {
    let sample = sample(Self.server)
    #expect(sample.value("ntp.flags.vn") == 4 && sample.value("ntp.flags.mode") == 4)
    #expect(sample.value("ntp.stratum") == 2)
    #expect(sample.value("ntp.ppoll") == 6 && sample.value("ntp.precision") == UInt64(bitPattern: -24))
    #expect(sample.value("ntp.refid") == 0xc000_0201)
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("", nil), ("00000000", "ntp.keyid"), ("00000007" + String(repeating: "11", count: 16), "ntp.mac"),
      ("00000007" + String(repeating: "11", count: 20), "ntp.mac"),
      ("0104 0024" + String(repeating: "11", count: 32), "ntp.ext.unique_id"),
      ("0104 0010" + String(repeating: "11", count: 12), "ntp.ext.unique_id"),
    ] as [(String, String?)])
  func `extension fields are told from digests`(text: String, field: String?) {
    let sample = sample(Self.server + text)
    if let field { #expect(sample.first(field) != nil) }
    #expect((sample.first("ntp.ext.type") != nil) == (field == "ntp.ext.unique_id"))
    #expect(sample.faults == [])
  }

  @Test func `a kiss-o'-death says why`() {
    let sample = sample("e4 00" + Self.numbers.replacing("c0000201", with: "52415445") + Self.times)
    #expect(sample.notes(on: "ntp.refid") == ["kiss-o'-death"])
    #expect(sample.value("ntp.refid.kiss_name") == 0x5241_5445)
  }

  @Test func `control messages have variables`() {
    let text = #"a="1, 2", b=3"#
    let sample = Sample(
      udp: (123, 40123),
      hex("16 82 0001 0618 0000 0000") + bigEndian(text.utf8.count, 2) + Array(text.utf8) + [0, 0, 0])
    #expect(
      sample.all("ntp.ctrl.item").map { Array(sample.bytes[$0.bytes]) } == [
        Array(#"a="1, 2""#.utf8), Array("b=3".utf8),
      ])
    #expect(sample.value("ntp.ctrl.sys_status.clksrc") == 6)
    #expect(sample.faults == [])
  }

  @Test func `a private answer has items`() {
    let item = String(repeating: "00", count: 72)
    let sample = sample("97 00 03 2a 0002 0048" + item + item)
    #expect(sample.all("ntp.priv.mode7.item").count == 2)
    #expect(sample.all("ntp.priv.monlist.port").count == 2)
    #expect(sample.faults == [])
  }

  @Test func `anything may be cut anywhere`() {
    for text in [
      Self.server + "8202 0038" + String(repeating: "00", count: 52) + "00000007",
      "16 82 0001 0618 0000 0000 0008 0007961a 00081018",
      "97 00 03 2a 0001 0048" + String(repeating: "00", count: 72),
    ] {
      let whole = hex(text)
      for count in 0..<whole.count {
        #expect(Sample(udp: (123, 40123), Array(whole.prefix(count))).faults == [], "\(count)")
      }
    }
  }
}
