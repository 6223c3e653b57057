import Packets
import Testing

@testable import Dissection

/// An option alone in a segment: its bytes, the group it becomes, and what the fields in it hold.
struct OptionCase: Sendable, CustomStringConvertible {
  let bytes: String
  var flags: UInt8 = 0x10
  let group: String
  let values: [String: [UInt64]]

  var description: String { bytes }
}

@Suite("TCP options")
struct TCPOptionsTests {
  static let wellFormed: [OptionCase] = [
    OptionCase(bytes: "02 04 05b4", flags: 2, group: "tcp.options.mss", values: ["tcp.options.mss_val": [1460]]),
    OptionCase(
      bytes: "03 03 07", flags: 2, group: "tcp.options.wscale",
      values: ["tcp.options.wscale.shift": [7], "tcp.options.wscale.multiplier": [128]]),
    OptionCase(bytes: "04 02", flags: 2, group: "tcp.options.sack_perm", values: ["tcp.option_len": [2]]),
    OptionCase(
      bytes: "05 12 00000001 00000002 00000003 00000004", group: "tcp.options.sack",
      values: ["tcp.options.sack_le": [1, 3], "tcp.options.sack_re": [2, 4]]),
    OptionCase(bytes: "06 06 01020304", group: "tcp.options.echo", values: ["tcp.options.echo_value": [0x0102_0304]]),
    OptionCase(
      bytes: "07 06 01020304", group: "tcp.options.echoreply", values: ["tcp.options.echo_value": [0x0102_0304]]),
    OptionCase(
      bytes: "08 0a 00000001 00000002", group: "tcp.options.timestamp",
      values: ["tcp.options.timestamp.tsval": [1], "tcp.options.timestamp.tsecr": [2]]),
    OptionCase(bytes: "09 02", flags: 2, group: "tcp.options.poc_perm", values: ["tcp.option_kind": [9, 0]]),
    OptionCase(
      bytes: "0a 03 c0", group: "tcp.options.poc_profile",
      values: ["tcp.options.poc_profile.start": [1], "tcp.options.poc_profile.end": [1]]),
    OptionCase(bytes: "0b 06 00000007", group: "tcp.options.cc", values: ["tcp.options.cc_value": [7]]),
    OptionCase(bytes: "0c 06 00000007", flags: 2, group: "tcp.options.ccnew", values: ["tcp.options.cc_value": [7]]),
    OptionCase(
      bytes: "0d 06 00000007", flags: 0x12, group: "tcp.options.ccecho", values: ["tcp.options.cc_value": [7]]),
    OptionCase(
      bytes: "0e 03 02", flags: 2, group: "tcp.options.altcksum_req",
      values: ["tcp.options.altcksum_req.number": [2]]),
    OptionCase(
      bytes: "0f 04 abcd", group: "tcp.options.altcksum", values: ["tcp.options.altcksum.data": [0]]),
    OptionCase(
      bytes: "10 04 aabb", group: "tcp.options.skeeter", values: ["tcp.options.unknown.payload": [0]]),
    OptionCase(bytes: "11 02", group: "tcp.options.bubba", values: ["tcp.options.unknown.payload": []]),
    OptionCase(
      bytes: "12 03 1f", group: "tcp.options.trailer_cksum", values: ["tcp.options.trailer_cksum.value": [0x1f]]),
    OptionCase(
      bytes: "13 12 00112233445566778899aabbccddeeff", group: "tcp.options.md5",
      values: ["tcp.options.md5.digest": [0]]),
    OptionCase(
      bytes: "14 04 a8 09", flags: 2, group: "tcp.options.scps",
      values: [
        "tcp.options.scps.vector": [0xa8], "tcp.options.scpsflags.bets": [1], "tcp.options.scpsflags.snack1": [0],
        "tcp.options.scpsflags.snack2": [1], "tcp.options.scpsflags.nlts": [1], "tcp.options.scps.binding": [9],
      ]),
    OptionCase(
      bytes: "14 0a f0 00 12 20 aabbccdd", flags: 2, group: "tcp.options.scps",
      values: ["tcp.options.scps.binding.id": [0xf0, 0x12], "tcp.options.scps.binding.len": [0, 2]]),
    OptionCase(
      bytes: "15 08 0001 0002 ffee", group: "tcp.options.snack",
      values: ["tcp.options.snack.offset": [1], "tcp.options.snack.size": [2], "tcp.options.snack.vector": [0]]),
    OptionCase(bytes: "16 02", group: "tcp.options.scpsrec", values: [:]),
    OptionCase(bytes: "17 02", group: "tcp.options.scpscor", values: [:]),
    OptionCase(bytes: "18 03 aa", group: "tcp.options.snap", values: ["tcp.options.unknown.payload": [0]]),
    OptionCase(bytes: "1a 02", group: "tcp.options.compression_filter", values: [:]),
    OptionCase(
      bytes: "1b 08 03 05 12345679", group: "tcp.options.qs",
      values: [
        "tcp.options.qs.rate": [3], "tcp.options.qs.ttl_diff": [5], "tcp.options.qs.nonce": [0x1234_5679 >> 2],
        "tcp.options.qs.nonce_reserved": [1],
      ]),
    OptionCase(
      bytes: "1c 04 8005", group: "tcp.options.user_to",
      values: [
        "tcp.options.user_to_granularity": [1], "tcp.options.user_to_val": [5], "tcp.options.user_to.seconds": [300],
      ]),
    OptionCase(
      bytes: "1c 04 0005", group: "tcp.options.user_to", values: ["tcp.options.user_to.seconds": [5]]),
    OptionCase(
      bytes: "1d 10 0102 000102030405060708090a0b", group: "tcp.options.ao",
      values: ["tcp.options.ao.keyid": [1], "tcp.options.ao.rnextkeyid": [2], "tcp.options.ao.mac": [0]]),
    OptionCase(bytes: "22 02", flags: 2, group: "tcp.options.tfo", values: ["tcp.options.tfo.request": [1]]),
    OptionCase(
      bytes: "22 0a 0102030405060708", flags: 2, group: "tcp.options.tfo",
      values: ["tcp.options.tfo.cookie": [0], "tcp.options.tfo.request": []]),
    OptionCase(
      bytes: "ac 0b 000001 000002 000003", group: "tcp.options.acc_ecn",
      values: [
        "tcp.options.acc_ecn.ee0b": [1], "tcp.options.acc_ecn.eceb": [2], "tcp.options.acc_ecn.ee1b": [3],
      ]),
    OptionCase(
      bytes: "ae 08 000001 000002", group: "tcp.options.acc_ecn",
      values: ["tcp.options.acc_ecn.ee1b": [1], "tcp.options.acc_ecn.eceb": [2], "tcp.options.acc_ecn.ee0b": []]),
    OptionCase(bytes: "ae 02", group: "tcp.options.acc_ecn", values: ["tcp.options.acc_ecn.ee1b": []]),
    OptionCase(
      bytes: "fe 0c f989 0102030405060708", flags: 2, group: "tcp.options.experimental",
      values: ["tcp.options.experimental.exid": [0xf989], "tcp.options.tfo.cookie": [0]]),
    OptionCase(
      bytes: "fd 04 f989", flags: 2, group: "tcp.options.experimental", values: ["tcp.options.tfo.request": [1]]),
    OptionCase(
      bytes: "fe 06 e2d4c3d9", flags: 2, group: "tcp.options.experimental",
      values: ["tcp.options.experimental.exid": [0xe2d4_c3d9]]),
    OptionCase(
      bytes: "fd 06 cafe 0102", group: "tcp.options.experimental",
      values: ["tcp.options.experimental.exid": [0xcafe], "tcp.options.experimental.data": [0]]),
    OptionCase(
      bytes: "fd 05 00ac 15", group: "tcp.options.experimental",
      values: ["tcp.options.tarr.rate": [10], "tcp.options.tar.reserved": [1]]),
    OptionCase(
      bytes: "fd 07 acc1 000001", group: "tcp.options.experimental", values: ["tcp.options.acc_ecn.ee1b": [1]]),
    OptionCase(
      bytes: "45 04 03 23", flags: 2, group: "tcp.options.eno",
      values: [
        "tcp.options.eno.application_aware": [1], "tcp.options.eno.passive_role": [1], "tcp.options.eno.tep": [0x23],
        "tcp.options.eno.has_data": [0],
      ]),
    OptionCase(
      bytes: "45 08 81 a1 aabb a2 cc", flags: 2, group: "tcp.options.eno",
      values: [
        "tcp.options.eno.length": [1], "tcp.options.eno.tep": [0x21, 0x22], "tcp.options.eno.data": [0, 0],
      ]),
    OptionCase(
      bytes: "45 04 03 23", group: "tcp.options.eno",
      values: ["tcp.options.eno.ignored": [0], "tcp.options.eno.tep": []]),
  ]

  @Test("A well-formed option is broken into its parts, without a note", arguments: wellFormed)
  func wellFormedOption(option: OptionCase) {
    let sample = Sample(tcpOptions: option.bytes, flags: option.flags)
    #expect(sample.faults.isEmpty)
    #expect(sample.options("tcp.options.").first == option.group)
    #expect(sample.first(option.group)?.bytes == 40..<40 + hex(option.bytes).count)
    #expect(sample.children(of: option.group).prefix(2) == ["tcp.option_kind", "tcp.option_len"])
    for (name, values) in option.values { #expect(sample.values(name) == values, "\(name)") }
    #expect(sample.optionNotes.isEmpty)
  }

  @Test(
    "An option that a SYN alone may carry is noted elsewhere",
    arguments: ["02 04 05b4", "03 03 07", "04 02", "09 02", "0c 06 00000007", "0e 03 00", "14 04 00 00", "22 02"])
  func outsideSYN(bytes: String) {
    #expect(Sample(tcpOptions: bytes, flags: 0x10).optionNotes == ["option outside SYN"])
    #expect(Sample(tcpOptions: bytes, flags: 0x12).optionNotes == [])
  }

  @Test func `a usual handshake's options stand in wire order`() {
    let sample = Sample(tcpOptions: "020405b4 0402 080a0000000100000000 01 030307", flags: 2)
    #expect(
      sample.options("tcp.options.") == [
        "tcp.options.mss", "tcp.options.sack_perm", "tcp.options.timestamp", "tcp.options.nop", "tcp.options.wscale",
      ])
    #expect(sample.optionNotes.isEmpty)
    #expect(sample.faults.isEmpty)
  }

  @Test func `what follows the end of the list is padding`() {
    let sample = Sample(tcpOptions: "00 000000", flags: 2)
    #expect(sample.first("tcp.options.eol")?.bytes == 40..<41)
    #expect(sample.first("tcp.options.padding")?.bytes == 41..<44)
    #expect(sample.optionNotes.isEmpty)
  }

  @Test func `padding that is not zero is noted`() {
    let sample = Sample(tcpOptions: "00 01ff00", flags: 2)
    #expect(sample.notes(on: "tcp.options.padding") == ["padding not zero"])
    #expect(sample.options("tcp.options.") == ["tcp.options.eol"])
  }
}
