import Testing

@testable import Dissection

@Suite("Multipath TCP")
struct MPTCPTests {
  private static let key = "0102030405060708"
  private static let key2 = "1112131415161718"
  private static let keyValue: UInt64 = 0x0102_0304_0506_0708
  private static let key2Value: UInt64 = 0x1112_1314_1516_1718

  static let wellFormed: [OptionCase] = [
    OptionCase(
      bytes: "1e04 01 81", flags: 2, group: "mptcp",
      values: [
        "tcp.options.mptcp.subtype": [0], "tcp.options.mptcp.version": [1], "tcp.options.mptcp.flags": [0x81],
        "tcp.options.mptcp.checksumreq.flags": [1], "tcp.options.mptcp.nomoresubflows.flag": [0],
        "tcp.options.mptcp.sha256.flag": [1], "tcp.options.mptcp.sendkey": [],
      ]),
    OptionCase(
      bytes: "1e0c 00 81" + key, flags: 2, group: "mptcp",
      values: [
        "tcp.options.mptcp.version": [0], "tcp.options.mptcp.sha1.flag": [1], "tcp.options.mptcp.sendkey": [keyValue],
        "tcp.options.mptcp.recvkey": [],
      ]),
    OptionCase(
      bytes: "1e0c 01 01" + key, flags: 0x12, group: "mptcp", values: ["tcp.options.mptcp.sendkey": [keyValue]]),
    OptionCase(
      bytes: "1e14 01 01" + key + key2, group: "mptcp",
      values: ["tcp.options.mptcp.sendkey": [keyValue], "tcp.options.mptcp.recvkey": [key2Value]]),
    OptionCase(
      bytes: "1e16 01 01" + key + key2 + "0010", group: "mptcp",
      values: ["tcp.options.mptcp.datalvllen": [16], "tcp.options.mptcp.checksum": []]),
    OptionCase(
      bytes: "1e18 01 81" + key + key2 + "0010 beef", group: "mptcp",
      values: ["tcp.options.mptcp.datalvllen": [16], "tcp.options.mptcp.checksum": [0xbeef]]),
    OptionCase(
      bytes: "1e0c 11 05 01020304 05060708", flags: 2, group: "mptcp",
      values: [
        "tcp.options.mptcp.flags": [1], "tcp.options.mptcp.backup.flag": [1], "tcp.options.mptcp.addrid": [5],
        "tcp.options.mptcp.recvtok": [0x0102_0304], "tcp.options.mptcp.sendrand": [0x0506_0708],
      ]),
    OptionCase(
      bytes: "1e10 10 05" + key + "01020304", flags: 0x12, group: "mptcp",
      values: [
        "tcp.options.mptcp.sendtrunchmac": [keyValue], "tcp.options.mptcp.sendrand": [0x0102_0304],
        "tcp.options.mptcp.recvtok": [],
      ]),
    OptionCase(
      bytes: "1e18 1000 000102030405060708090a0b0c0d0e0f10111213", group: "mptcp",
      values: ["tcp.options.mptcp.sendhmac": [0], "tcp.options.mptcp.reserved": [0]]),
    OptionCase(
      bytes: "1e08 20 01 01020304", group: "mptcp",
      values: ["tcp.options.mptcp.rawdataack": [0x0102_0304], "tcp.options.mptcp.rawdataseqno": []]),
    OptionCase(
      bytes: "1e0c 20 03" + key, group: "mptcp",
      values: ["tcp.options.mptcp.rawdataack": [keyValue], "tcp.options.mptcp.dataack8.flag": [1]]),
    OptionCase(
      bytes: "1e12 20 05 01020304 05060708 090a0b0c 0010", group: "mptcp",
      values: [
        "tcp.options.mptcp.rawdataack": [0x0102_0304], "tcp.options.mptcp.rawdataseqno": [0x0506_0708],
        "tcp.options.mptcp.subflowseqno": [0x090a_0b0c], "tcp.options.mptcp.datalvllen": [16],
        "tcp.options.mptcp.checksum": [],
      ]),
    OptionCase(
      bytes: "1e1c 20 1f" + key + key2 + "090a0b0c 0010 beef", group: "mptcp",
      values: [
        "tcp.options.mptcp.datafin.flag": [1], "tcp.options.mptcp.rawdataack": [keyValue],
        "tcp.options.mptcp.rawdataseqno": [key2Value], "tcp.options.mptcp.checksum": [0xbeef],
      ]),
    OptionCase(
      bytes: "1e08 34 05 0a000001", group: "mptcp",
      values: [
        "tcp.options.mptcp.ipver": [4], "tcp.options.mptcp.ipv4": [0x0a00_0001], "tcp.options.mptcp.port": [],
        "tcp.options.mptcp.echo": [],
      ]),
    OptionCase(
      bytes: "1e0a 34 05 0a000001 0050", group: "mptcp",
      values: ["tcp.options.mptcp.ipv4": [0x0a00_0001], "tcp.options.mptcp.port": [80]]),
    OptionCase(
      bytes: "1e14 36 05 20010db8000000000000000000000001", group: "mptcp",
      values: ["tcp.options.mptcp.ipver": [6], "tcp.options.mptcp.ipv6": [0]]),
    OptionCase(
      bytes: "1e10 30 05 0a000001" + key, group: "mptcp",
      values: [
        "tcp.options.mptcp.echo": [0], "tcp.options.mptcp.addaddrtrunchmac": [keyValue], "tcp.options.mptcp.port": [],
      ]),
    OptionCase(
      bytes: "1e12 30 05 0a000001 0050" + key, group: "mptcp",
      values: ["tcp.options.mptcp.port": [80], "tcp.options.mptcp.addaddrtrunchmac": [keyValue]]),
    OptionCase(
      bytes: "1e1e 30 05 20010db8000000000000000000000001 0050" + key, group: "mptcp",
      values: [
        "tcp.options.mptcp.ipv6": [0], "tcp.options.mptcp.port": [80], "tcp.options.mptcp.addaddrtrunchmac": [keyValue],
      ]),
    OptionCase(
      bytes: "1e08 31 05 0a000001", group: "mptcp",
      values: [
        "tcp.options.mptcp.echo": [1], "tcp.options.mptcp.ipv4": [0x0a00_0001],
        "tcp.options.mptcp.addaddrtrunchmac": [],
      ]),
    OptionCase(bytes: "1e06 40 05 06 07", group: "mptcp", values: ["tcp.options.mptcp.addrid": [5, 6, 7]]),
    OptionCase(
      bytes: "1e03 51", group: "mptcp",
      values: ["tcp.options.mptcp.backup.flag": [1], "tcp.options.mptcp.addrid": []]),
    OptionCase(bytes: "1e04 50 07", group: "mptcp", values: ["tcp.options.mptcp.addrid": [7]]),
    OptionCase(
      bytes: "1e0c 6000" + key, group: "mptcp", values: ["tcp.options.mptcp.rawdataseqno": [keyValue]]),
    OptionCase(bytes: "1e0c 7000" + key, group: "mptcp", values: ["tcp.options.mptcp.recvkey": [keyValue]]),
    OptionCase(
      bytes: "1e04 81 03", flags: 4, group: "mptcp",
      values: [
        "tcp.options.mptcp.flags": [1], "tcp.options.mptcp.flag_T.flag": [1], "tcp.options.mptcp.rst_reason": [3],
      ]),
    OptionCase(
      bytes: "1e07 f5 01020304", group: "mptcp",
      values: ["tcp.options.mptcp.private.flags": [5], "tcp.options.mptcp.private.data": [0]]),
  ]

  @Test("Every form of every subtype is broken into its parts, without a note", arguments: wellFormed)
  func wellFormedOption(option: OptionCase) {
    let sample = Sample(tcpOptions: option.bytes, flags: option.flags)
    #expect(sample.faults.isEmpty)
    #expect(sample.first("mptcp")?.bytes == 40..<40 + hex(option.bytes).count)
    #expect(
      sample.children(of: "mptcp").prefix(3) == ["tcp.option_kind", "tcp.option_len", "tcp.options.mptcp.subtype"])
    for (name, values) in option.values { #expect(sample.values(name) == values, "\(name)") }
    #expect(sample.optionNotes.isEmpty)
    #expect(sample.first("tcp.options.surplus") == nil)
  }

  @Test(
    "A length that the subtype does not have is noted, and the next option is found",
    arguments: [
      "1e03 00", "1e08 01 81 01020304", "1e04 00 81", "1e1a 01 81" + key + key2 + "0010 beef aabb", "1e06 10 05 0102",
      "1e14 10 05" + key + key2, "1e05 51 07 08", "1e08 6000 01020304", "1e04 7000", "1e03 81", "1e05 81 03 aa",
    ])
  func wrongLength(bytes: String) {
    let sample = Sample(tcpOptions: bytes + "0101")
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "mptcp").contains("bad option length"))
    #expect(sample.options("tcp.options.").prefix(3) == ["mptcp", "tcp.options.nop", "tcp.options.nop"])
  }

  @Test(
    "An address that is neither IPv4 nor IPv6 is noted",
    arguments: [
      "1e04 34 05", "1e09 34 05 0a000001 00", "1e08 36 05 0a000001", "1e14 34 05 20010db8000000000000000000000001",
      "1e0c 30 05" + key,
    ])
  func badAddress(bytes: String) {
    let sample = Sample(tcpOptions: bytes)
    #expect(sample.faults.isEmpty)
    #expect(sample.notes(on: "mptcp") == ["bad address length"])
  }

  @Test(
    "An address is read by the option's length, and an HMAC that is missing or too much is noted",
    arguments: ["1e08 30 05 0a000001", "1e10 31 05 0a000001" + key, "1e10 34 05 0a000001" + key])
  func hmac(bytes: String) {
    let sample = Sample(tcpOptions: bytes)
    #expect(sample.faults.isEmpty)
    #expect(sample.value("tcp.options.mptcp.ipv4") == 0x0a00_0001)
    #expect(sample.notes(on: "mptcp") == ["HMAC missing or needless"])
  }

  @Test(
    "A signal that its own length leaves too short shows what is there",
    arguments: ["1e03 20", "1e06 20 01 0102", "1e0a 20 05 01020304 0506"])
  func shortSignal(bytes: String) {
    let sample = Sample(tcpOptions: bytes)
    #expect(sample.faults.isEmpty)
    #expect(sample.optionNotes == ["too short"])
  }

  @Test func `an option without a subtype is noted`() {
    let sample = Sample(tcpOptions: "1e02")
    #expect(sample.faults.isEmpty)
    #expect(sample.optionNotes == ["too short"])
  }

  @Test func `unknown versions and subtypes are noted`() {
    #expect(Sample(tcpOptions: "1e04 02 81").notes(on: "tcp.options.mptcp.version") == ["unknown MPTCP version"])
    #expect(Sample(tcpOptions: "1e04 9000").notes(on: "tcp.options.mptcp.subtype") == ["unknown MPTCP subtype"])
  }
}
