import Testing

@testable import Dissection

/// What is wrong is said, and nothing that can be read is lost.
extension IPv4OptionsTests {
  @Test(
    "Bad pointers are noted, and the addresses are shown",
    arguments: [
      ("07 0b 03 0a000001 00000000 01", "bad pointer"), ("07 0b 00 0a000001 00000000 01", "bad pointer"),
      ("07 0b 06 0a000001 00000000 01", "bad pointer"), ("83 0b ff 0a000001 00000000 01", "pointer beyond the option"),
      ("44 0c 04 00 00000001 00000002", "bad pointer"), ("44 0c 06 00 00000001 00000002", "bad pointer"),
      ("44 0c 09 01 0a000001 00000002", "bad pointer"), ("44 0c 20 00 00000001 00000002", "pointer beyond the option"),
    ] as [(String, String)])
  func badPointer(options: String, brief: String) {
    let sample = Sample(ipOptions: options)
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "ip.opt.ptr") == [brief])
    #expect(
      sample.fields.filter { $0.bits.count == 32 && $0.bytes.lowerBound >= 23 && $0.bytes.upperBound <= 32 }.count == 2)
  }

  @Test func `time stamps tell overflow, unknown flags and times of other kinds`() {
    #expect(Sample(ipOptions: "44 08 09 30 00000001").notes(on: "ip.opt.overflow") == ["time stamp overflow"])
    #expect(Sample(ipOptions: "44 08 09 02 00000001").notes(on: "ip.opt.flag") == ["unknown flag"])
    #expect(Sample(ipOptions: "44 08 09 00 80000001").notes(on: "ip.opt.time_stamp") == ["nonstandard time stamp"])
    #expect(Sample(ipOptions: "44 08 09 00 05265c00").notes(on: "ip.opt.time_stamp") == ["bad time stamp"])
    #expect(Sample(ipOptions: "44 0c 05 03 0a000001 00000000").notes(on: "ip.opt.time_stamp") == ["next entry"])
  }

  @Test("A length below two makes the rest one leaf", arguments: ["8300", "8301", "0700", "4401", "9400", "8600"])
  func unusableLength(start: String) {
    let sample = Sample(ipOptions: start + "aabb ccddeeff")
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "ip.opt.len") == ["bad option length"])
    #expect(sample.first("ip.opt.undecoded")?.bytes == 22..<28)
    #expect(sample.layers == [.ipv4, .tcp])
  }

  @Test func `an option without a length is noted`() {
    let sample = Sample(ipOptions: "010101 83")
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "ip.options.unknown") == ["bad option"])
  }

  @Test(
    "Lengths that do not suit the type are noted, and the next option is found",
    arguments: [
      "0b03aa", "9405 0000 00", "880205", "5208 000100020003", "950300", "9502", "8302", "830a04 0a000001 0a0000",
      "0702", "4403 05", "4406 05 00 8000", "8202", "8502", "8605 000000", "1904 0720", "9305aabbcc",
      "440a 05 01 0a000001 0000",
    ])
  func wrongLength(bytes: String) {
    let sample = Sample(ipOptions: bytes + "9404 0000")
    #expect(sample.faults.isEmpty)
    if bytes != "880205" {
      #expect(sample.notes.contains { $0.brief == "bad option length" })
      #expect(sample.value("ip.opt.ra") != nil)
    }
    #expect(sample.layers == [.ipv4, .tcp])
  }

  @Test func `an option longer than the header shows what is there`() {
    let sample = Sample(ipOptions: "07 ff 04 0a000001 00")
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "ip.opt.len").first == "bad option length")
    #expect(sample.values("ip.empty_rt") == [0x0a00_0001])
    #expect(sample.layers == [.ipv4, .tcp])
  }

  @Test func `security labels tell unknown levels, unfinished flags and the old form`() {
    #expect(Sample(ipOptions: "82 03 77 01").notes(on: "ip.opt.sec_cl") == ["unknown classification"])
    #expect(Sample(ipOptions: "82 04 ab 01").notes(on: "ip.options.security") == ["flags unfinished"])
    let old = Sample(ipOptions: "82 0b d788 0001 4142 434445 01")
    #expect(old.faults.isEmpty)
    #expect(old.notes(on: "ip.options.security") == ["form of RFC 791"])
    #expect(old.value("ip.opt.sec_rfc791_sec") == 0xd788)
    #expect(old.content("ip.opt.sec_rfc791_tcc") == Array("CDE".utf8))
  }

  @Test(
    "Bad tags of CIPSO are noted",
    arguments: [
      "86 0a 00000003 01 00 aabb", "86 0a 00000003 01 01 aabb", "86 0a 00000003 01 09 0005", "86 08 00000003 05 ff",
    ])
  func badTag(bytes: String) {
    let sample = Sample(ipOptions: bytes)
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "ip.cipso.tag_len").contains("bad tag length"))
  }

  @Test func `types without an assignment are kept whole and said to be so`() {
    let sample = Sample(ipOptions: "96 06 aabbccdd 0303 01")
    #expect(sample.notes(on: "ip.options.unknown").first == "unassigned option")
    #expect(sample.content("ip.opt.data") == [0xaa, 0xbb, 0xcc, 0xdd])
  }

  @Test func `options after a type that the input lacks are one leaf`() {
    let sample = Sample(ipOptions: "0101 94040000 0101", unknown: [22..<23])
    #expect(sample.faults.isEmpty)
    #expect(sample.first("ip.opt.undecoded")?.bytes == 22..<28)
    #expect(sample.first("ip.opt.undecoded")?.state == .unknown)
  }

  @Test("Options cut off by the capture say so", arguments: 21...39)
  func cutOff(length: Int) {
    let options = hex("440c 0501 0a000001 00000002 0707 04 0a000001 00")
    let sample = Sample(Array(ipv4Packet(options: options, payload: tcpSegment(options: [])).prefix(length)))
    #expect(sample.faults.isEmpty)
    #expect(sample.notes.contains { $0.severity >= .warning })
  }
}
