import Packets
import Testing

@testable import Dissection

@Suite("IPv4 options")
struct IPv4OptionsTests {
  static let wellFormed: [OptionCase] = [
    OptionCase(
      bytes: "07 0b 0c 0a000001 0a000002", group: "ip.options.record_route",
      values: ["ip.opt.ptr": [12], "ip.rec_rt": [0x0a00_0001, 0x0a00_0002], "ip.empty_rt": []]),
    OptionCase(bytes: "07 03 04", group: "ip.options.record_route", values: ["ip.opt.ptr": [4]]),
    OptionCase(bytes: "0a 04 aabb", group: "ip.options.zsu", values: ["ip.opt.data": [0]]),
    OptionCase(bytes: "0b 04 05dc", group: "ip.options.mtu_probe", values: ["ip.opt.mtu": [1500]]),
    OptionCase(bytes: "0c 04 0240", group: "ip.options.mtu_reply", values: ["ip.opt.mtu": [576]]),
    OptionCase(bytes: "0f 04 aabb", group: "ip.options.encode", values: ["ip.opt.data": [0]]),
    OptionCase(
      bytes: "19 08 07 20 12345679", group: "ip.options.qs",
      values: [
        "ip.opt.qs_func": [0], "ip.opt.qs_rate": [7], "ip.opt.qs_ttl": [32], "ip.opt.qs_ttl_diff": [32],
        "ip.opt.qs_nonce": [0x1234_5679 >> 2], "ip.opt.qs_reserved": [1], "ip.opt.qs_unused": [],
      ]),
    OptionCase(
      bytes: "19 08 87 20 12345678", group: "ip.options.qs",
      values: ["ip.opt.qs_func": [8], "ip.opt.qs_unused": [32], "ip.opt.qs_ttl": []]),
    OptionCase(bytes: "1e 04 aabb", group: "ip.options.exp", values: ["ip.opt.type.copy": [0]]),
    OptionCase(bytes: "5e 04 aabb", group: "ip.options.exp", values: ["ip.opt.type.class": [2]]),
    OptionCase(bytes: "9e 04 aabb", group: "ip.options.exp", values: ["ip.opt.type.copy": [1]]),
    OptionCase(bytes: "de 04 aabb", group: "ip.options.exp", values: ["ip.opt.type.number": [30]]),
    OptionCase(
      bytes: "52 0c 0001 0002 ffff 0a000001", group: "ip.options.traceroute",
      values: [
        "ip.opt.id_number": [1], "ip.opt.ohc": [2], "ip.opt.rhc": [0xffff], "ip.opt.originator": [0x0a00_0001],
      ]),
    OptionCase(
      bytes: "82 04 ab f0", group: "ip.options.security",
      values: [
        "ip.opt.sec_cl": [0xab], "ip.opt.sec_prot_auth_flags": [0xf0], "ip.opt.sec_prot_auth_genser": [1],
        "ip.opt.sec_prot_auth_doe": [0], "ip.opt.sec_prot_auth_fti": [0],
      ]),
    OptionCase(
      bytes: "82 05 3d 81 02", group: "ip.options.security",
      values: ["ip.opt.sec_prot_auth_flags": [0x81, 0x02], "ip.opt.sec_prot_auth_unassigned": [0, 1]]),
    OptionCase(bytes: "82 03 5a", group: "ip.options.security", values: ["ip.opt.sec_prot_auth_flags": []]),
    OptionCase(
      bytes: "85 06 01 aabbcc", group: "ip.options.ext_security",
      values: ["ip.opt.ext_sec_add_sec_info_format_code": [1], "ip.opt.ext_sec_add_sec_info": [0]]),
    OptionCase(
      bytes: "86 10 00000003 01 06 00 05 f0 80 05 04 00 07", group: "ip.options.cipso",
      values: [
        "ip.cipso.doi": [3], "ip.cipso.tag_type": [1, 5], "ip.cipso.tag_len": [6, 4],
        "ip.cipso.sensitivity_level": [5, 7], "ip.cipso.category_bits": [0],
      ]),
    OptionCase(
      bytes: "86 0c 00000003 02 06 00 05 0007", group: "ip.options.cipso", values: ["ip.cipso.category": [7]]),
    OptionCase(
      bytes: "86 10 00000003 05 0a 00 05 0010 0008 0005", group: "ip.options.cipso",
      values: ["ip.cipso.category_top": [16, 5], "ip.cipso.category_bottom": [8]]),
    OptionCase(
      bytes: "86 0c 00000003 80 06 01020304", group: "ip.options.cipso", values: ["ip.cipso.tag_data": [0]]),
    OptionCase(bytes: "88 04 0007", group: "ip.options.sid", values: ["ip.opt.sid": [7]]),
    OptionCase(bytes: "8e 04 aabb", group: "ip.options.visa", values: [:]),
    OptionCase(bytes: "90 04 aabb", group: "ip.options.imitd", values: [:]),
    OptionCase(bytes: "91 04 aabb", group: "ip.options.eip", values: [:]),
    OptionCase(
      bytes: "93 0a 00000001 00000002", group: "ip.options.addext",
      values: ["ip.opt.addext.src": [1], "ip.opt.addext.dst": [2]]),
    OptionCase(
      bytes: "94 04 0000", group: "ip.options.routeralert",
      values: [
        "ip.opt.ra": [0], "ip.opt.type": [0x94], "ip.opt.type.copy": [1], "ip.opt.type.class": [0],
        "ip.opt.type.number": [20],
      ]),
    OptionCase(
      bytes: "95 0a 0a000001 0a000002", group: "ip.options.sdb", values: ["ip.opt.addr": [0x0a00_0001, 0x0a00_0002]]),
    OptionCase(bytes: "97 04 aabb", group: "ip.options.dps", values: [:]),
    OptionCase(bytes: "98 04 aabb", group: "ip.options.ump", values: [:]),
    OptionCase(bytes: "cd 04 aabb", group: "ip.options.finn", values: [:]),
    OptionCase(
      bytes: "44 0c 0d 00 00000001 00000002", group: "ip.options.timestamp",
      values: ["ip.opt.ptr": [13], "ip.opt.overflow": [0], "ip.opt.flag": [0], "ip.opt.time_stamp": [1, 2]]),
    OptionCase(
      bytes: "44 0c 0d 01 0a000001 00000002", group: "ip.options.timestamp",
      values: ["ip.opt.time_stamp_addr": [0x0a00_0001], "ip.opt.time_stamp": [2]]),
  ]

  @Test("A well-formed option is broken into its parts, without a note", arguments: wellFormed)
  func wellFormedOption(option: OptionCase) {
    let sample = Sample(ipOptions: option.bytes)
    #expect(sample.faults.isEmpty)
    #expect(sample.first(option.group)?.bytes == 20..<20 + hex(option.bytes).count)
    #expect(sample.children(of: option.group).prefix(2) == ["ip.opt.type", "ip.opt.len"])
    for (name, values) in option.values {
      #expect(Array(sample.values(name).prefix(values.count)) == values, "\(name)")
      if values.isEmpty { #expect(sample.first(name) == nil, "\(name)") }
    }
    #expect(sample.optionNotes.isEmpty)
    #expect(sample.layers == [.ipv4, .tcp])
  }

  @Test func `the type byte is a leaf with its flag, class and number as readings`() throws {
    let sample = Sample(ipOptions: "94040000")
    let type = try #require(sample.first("ip.opt.type"))
    #expect(type.kind == .leaf && type.bits == 160..<168)
    #expect(sample.children(of: "ip.opt.type") == ["ip.opt.type.copy", "ip.opt.type.class", "ip.opt.type.number"])
    #expect(sample.first("ip.opt.type.copy")?.bits == 160..<161)
    #expect(sample.first("ip.opt.type.class")?.bits == 161..<163)
    #expect(sample.first("ip.opt.type.number")?.bits == 163..<168)
  }

  @Test func `what follows the end of the list is padding`() {
    let sample = Sample(ipOptions: "01 00 0000")
    #expect(sample.options("ip.options.") == ["ip.options.nop", "ip.options.eol"])
    #expect(sample.first("ip.opt.padding")?.bytes == 22..<24)
    #expect(sample.optionNotes.isEmpty)
  }

  @Test func `padding that is not zero is noted`() {
    #expect(Sample(ipOptions: "00 0000ff").notes(on: "ip.opt.padding") == ["padding not zero"])
  }

  @Test func `a source route in progress tells past, next and last`() {
    let sample = Sample(ipOptions: "83 0f 08 0a000001 0a000002 0a000003 01")
    #expect(sample.faults.isEmpty)
    #expect(sample.values("ip.rec_rt") == [0x0a00_0001])
    #expect(sample.values("ip.src_rt") == [0x0a00_0002])
    #expect(sample.values("ip.dst") == [0xc000_0202, 0x0a00_0003])
    #expect(sample.notes(on: "ip.src_rt") == ["next stop"])
  }

  @Test func `a record route shows where the next router writes`() {
    let sample = Sample(ipOptions: "07 0b 08 0a000001 00000000 01")
    #expect(sample.values("ip.rec_rt") == [0x0a00_0001])
    #expect(sample.notes(on: "ip.empty_rt") == ["next entry"])
  }

  @Test(
    "The final destination counts in the TCP checksum while the route is not used up",
    arguments: [
      ("83 0b 04 0a000001 0a000002 01", 0x0a00_0002), ("89 0b 08 0a000001 0a000002 01", 0x0a00_0002),
      ("83 0b 0c 0a000001 0a000002 01", nil), ("07 0b 04 00000000 00000000 01", nil), ("83 03 04 01", nil),
      ("83 0a 04 0a000001 0a0000 0101", nil), ("83 0b 05 0a000001 0a000002 01", nil),
      ("83 0b 03 0a000001 0a000002 01", nil), ("83 0f 04 0a000001 0a000002 01", nil),
    ] as [(String, UInt32?)])
  func finalDestination(options: String, expected: UInt32?) {
    let bytes = hex(options)
    var dissection = Dissection()
    // Options begin at byte 20 of a header; what is before them does not matter here.
    let header = [UInt8](repeating: 0, count: 20) + bytes
    var cursor = Cursor(header.span)
    cursor.move(to: 20)
    #expect(IPv4Options.decode(&cursor, into: &dissection) == expected)
    #expect(cursor.offset == header.count)
  }
}
