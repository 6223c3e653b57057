import Testing

@testable import Dissection

/// What is wrong is said, and nothing that can be read is lost.
extension TCPOptionsTests {
  @Test("A length below two makes the rest one leaf", arguments: ["0800", "0801", "0200", "1500", "1e01", "fd00"])
  func unusableLength(start: String) {
    let sample = Sample(tcpOptions: start + "aabbccdd eeff")
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "tcp.option_len") == ["bad option length"])
    #expect(sample.first("tcp.options.undecoded")?.bytes == 42..<48)
    #expect(sample.value("tcp.option_kind") == UInt64(hex(start)[0]))
  }

  @Test func `an option without a length is noted`() {
    let sample = Sample(tcpOptions: "010101 08")
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "tcp.options.unknown") == ["bad option"])
  }

  @Test func `an option longer than the header shows what is there`() {
    let sample = Sample(tcpOptions: "080a 00000001 0000")
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "tcp.option_len") == ["bad option length"])
    #expect(sample.notes.first { $0.brief == "bad option length" }?.numbers.prefix(2) == [10, 8])
    #expect(sample.value("tcp.options.timestamp.tsval") == 1)
    #expect(sample.first("tcp.options.timestamp.tsecr")?.state == .short)
    #expect(sample.first("tcp.options.timestamp.tsecr")?.bytes == 46..<48)
  }

  @Test(
    "A fixed length that is wrong is noted, and the next option is found",
    arguments: [
      ("0202", "tcp.options.mss"), ("020305", "tcp.options.mss"), ("0305 07bbcc", "tcp.options.wscale"),
      ("0403aa", "tcp.options.sack_perm"), ("0809 00000001 000000", "tcp.options.timestamp"),
      ("080c 00000001 00000002 aabb", "tcp.options.timestamp"), ("1303aa", "tcp.options.md5"),
      ("1c0380", "tcp.options.user_to"), ("1b03aa", "tcp.options.qs"), ("0605aabbcc", "tcp.options.echo"),
    ] as [(String, String)])
  func wrongLength(bytes: String, group: String) {
    let sample = Sample(tcpOptions: bytes + "0402", flags: 2)
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "tcp.option_len").first == "bad option length")
    #expect(sample.options("tcp.options.").prefix(2) == [group, "tcp.options.sack_perm"])
  }

  @Test func `a surplus is a leaf of its own`() {
    let sample = Sample(tcpOptions: "0305 07bbcc", flags: 2)
    #expect(sample.value("tcp.options.wscale.shift") == 7)
    #expect(sample.content("tcp.options.surplus") == [0xbb, 0xcc])
  }

  @Test("SACK blocks that do not add up are noted", arguments: ["0502", "0506 00000001", "050c 0000000100000002 aabb"])
  func oddSACK(bytes: String) {
    let sample = Sample(tcpOptions: bytes)
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "tcp.option_len") == ["bad option length"])
  }

  @Test func `a window scale above 14 counts as 14`() {
    let sample = Sample(tcpOptions: "03030f", flags: 2)
    #expect(sample.value("tcp.options.wscale.shift") == 15)
    #expect(sample.value("tcp.options.wscale.multiplier") == 16384)
    #expect(sample.notes(on: "tcp.options.wscale.shift") == ["window scale too large"])
  }

  @Test func `an echo reply counts only with ACK`() {
    let sample = Sample(tcpOptions: "080a 00000001 00000002", flags: 2)
    #expect(sample.notes(on: "tcp.options.timestamp.tsecr") == ["echo reply without ACK"])
  }

  @Test(
    "A cookie has an even length from 4 to 16",
    arguments: [
      ("2203aa", true), ("2204aabb", true), ("2206aabbccdd", false), ("2207aabbccddee", true),
      ("2212000102030405060708090a0b0c0d0e0f", false), ("2214000102030405060708090a0b0c0d0e0f1011", true),
    ] as [(String, Bool)])
  func cookieLength(bytes: String, isBad: Bool) {
    let sample = Sample(tcpOptions: bytes, flags: 2)
    #expect(sample.notes(on: "tcp.options.tfo.cookie") == (isBad ? ["bad cookie length"] : []))
  }

  @Test(
    "Counters that are not whole are noted", arguments: ["ac03aa", "ae07 000001 0000", "ac0d 0000010000020000030000"])
  func oddCounters(bytes: String) {
    let sample = Sample(tcpOptions: bytes)
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "tcp.options.acc_ecn") == ["bad option length"])
  }

  @Test("An experiment without an identifier is noted", arguments: ["fd02", "fe03aa"])
  func experimentWithoutIdentifier(bytes: String) {
    #expect(Sample(tcpOptions: bytes).notes(on: "tcp.options.experimental") == ["no experiment identifier"])
  }

  @Test(
    "Malformed encryption suboptions are noted",
    arguments: [
      ("4503 85", "bad suboption"), ("4504 85 01", "bad suboption"), ("4505 85 a1 01", "too short"),
    ] as [(String, String)])
  func badSuboptions(bytes: String, brief: String) {
    let sample = Sample(tcpOptions: bytes, flags: 2)
    #expect(sample.faults.isEmpty)
    #expect(sample.optionNotes == [brief])
  }

  @Test(
    "Kinds without an assignment are kept whole and said to be so",
    arguments: [
      ("6306 01020304", "reserved option", "tcp.options.unknown"),
      ("1903 aa", "reserved option", "tcp.options.unknown"),
      ("4604 aabb", "unregistered option", "tcp.options.unknown"),
      ("4c04 01aa", "unregistered option", "tcp.options.rvbd.probe"),
      ("4e04 aabb", "unregistered option", "tcp.options.rvbd.trpy"),
      ("ff04 aabb", "reserved option", "tcp.options.unknown"),
    ] as [(String, String, String)])
  func unassigned(bytes: String, brief: String, group: String) {
    let sample = Sample(tcpOptions: bytes)
    #expect(sample.notes(on: group) == [brief])
    #expect(sample.content("tcp.options.unknown.payload") == Array(hex(bytes).dropFirst(2)))
  }

  @Test func `options after a kind that the input lacks are one leaf`() {
    let sample = Sample(tcpOptions: "0101 080a 00000001 00000002 0101", unknown: [42..<43])
    #expect(sample.faults.isEmpty)
    #expect(sample.first("tcp.options.undecoded")?.bytes == 42..<56)
    #expect(sample.first("tcp.options.undecoded")?.state == .unknown)
  }

  @Test func `an option in a segment without known flags is not said to be outside a SYN`() {
    #expect(!Sample(tcpOptions: "020405b4", unknown: [33..<34]).optionNotes.contains("option outside SYN"))
  }

  @Test("Options cut off by the capture say how much is missing", arguments: 41...51)
  func cutOff(length: Int) {
    let whole = ipv4Packet(options: [], payload: tcpSegment(options: hex("0101080a0000000100000002")))
    let sample = Sample(Array(whole.prefix(length)))
    #expect(sample.faults.isEmpty)
    #expect(sample.notes.contains { $0.severity == .warning && $0.brief == "cut off" })
  }
}
