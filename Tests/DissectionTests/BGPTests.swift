import Testing

@testable import Dissection

@Suite struct `BGP messages` {
  private static let open = "04 fde9 00b4 c0000201"

  private func opened(_ capabilities: String) -> Sample {
    let bytes = hex(capabilities)
    return Sample(
      bgp: bgpMessage(1, hex(Self.open) + [UInt8(bytes.count + 2), 2, UInt8(bytes.count)] + bytes))
  }

  @Test func `an OPEN tells who speaks`() {
    let sample = opened("0104 0001 00 01 4104 0000fde9")
    #expect(sample.value("bgp.open.myas") == 65_001 && sample.value("bgp.open.holdtime") == 180)
    #expect(sample.value("bgp.cap.mp.safi") == 1 && sample.value("bgp.cap.4as") == 65_001)
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("4002 c078", "bgp.cap.gr.timers.restart_time", 120), ("0901 03", "bgp.cap.role", 3),
      ("4504 0001 01 03", "bgp.cap.ap.sendreceive", 3), ("0506 0001 0001 0002", "bgp.cap.enh.nhafi", 2),
      ("0307 0001 00 01 01 40 03", "bgp.cap.orf.type", 64), ("4707 0001 01 80 015180", "bgp.cap.llgr.time", 86_400),
      ("0703 08 0002", "bgp.cap.bgpsec.sendreceive", 1), ("0804 0001 04 03", "bgp.cap.multiple_labels.count", 3),
      ("4302 01 02", "bgp.cap.dc", 1), ("4402 00 01", "bgp.cap.multisession.id", 1),
      ("4c05 0001 01 0008", "bgp.cap.paths_limit.limit", 8),
    ] as [(String, String, UInt64)])
  func `a capability has its parts`(bytes: String, field: String, value: UInt64) {
    let sample = opened(bytes)
    #expect(sample.value(field) == value)
    #expect(sample.bgpNotes.filter { $0 != "helper only" } == [] && sample.faults == [])
  }

  /// RFC 9072: two bytes of ones, and lengths of two bytes.
  @Test func `parameters may be extended`() {
    let sample = Sample(bgp: bgpMessage(1, hex(Self.open + "ff ff 0005 02 0002 0200")))
    #expect(sample.value("bgp.open.opt.extended_len") == 5 && sample.values("bgp.cap.type") == [2])
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  @Test func `each message of a segment is a layer`() {
    let sample = Sample(bgp: bgpMessage(4) + bgpUpdate(bgpUsual, routes: "18 c63364") + bgpMessage(4))
    #expect(sample.layers.filter { $0 == BGP.id }.count == 3)
    #expect(sample.values("bgp.type") == [4, 2, 4])
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  @Test func `the end of an earlier message comes first`() {
    let sample = Sample(bgp: Array(bgpMessage(2, hex("0000 0000")).suffix(9)) + bgpMessage(4))
    #expect(sample.first("bgp.continuation")?.bytes.count == 9 && sample.value("bgp.type") == 4)
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  /// What is there is read; that the rest is elsewhere is no fault.
  @Test func `a message may go on in another segment`() {
    let whole = bgpUpdate(bgpUsual, routes: "18 c63364 18 c63365")
    for count in 1..<whole.count {
      let sample = Sample(bgp: bgpMessage(4) + whole.prefix(count))
      let errors = sample.notes.filter { $0.severity == .error && $0.field?.hasPrefix("bgp") == true }
      #expect(errors.map { "\($0.field ?? "") \($0.brief)" } == [], "\(count) bytes")
      #expect(sample.faults == [])
    }
  }

  @Test func `a length is known before its message is there`() {
    let bytes = bgpUpdate(bgpUsual, routes: "18 c63364")
    for (count, length) in [(bytes.count, bytes.count), (18, bytes.count), (17, nil)] as [(Int, Int?)] {
      let first = Array(bytes.prefix(count))
      let found = BGP.lengthOfMessage(Cursor(first.span))
      #expect(found == length)
    }
    let tooSmall = bgpMessage(4, length: 18)
    let none = BGP.lengthOfMessage(Cursor(tooSmall.span))
    #expect(none == nil)
  }

  @Test func `bytes that are no message are data`() {
    for bytes in [Array("GET / HTTP/1.0\r\n\r\n".utf8), [UInt8](repeating: 0, count: 100)] {
      let sample = Sample(bgp: bytes)
      #expect(!sample.layers.contains(BGP.id) && sample.faults == [])
    }
  }

  @Test(
    arguments: [
      ("06 02 03 627965", "bgp.notify.communication", "bye"),
      ("06 09 06 04 03 627965", "bgp.notify.communication", "bye"),
    ])
  func `an operator's words are read`(body: String, field: String, text: String) {
    let sample = Sample(bgp: bgpMessage(3, hex(body)))
    #expect(sample.content(field).map { String(decoding: $0, as: UTF8.self) } == text)
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  @Test func `filters travel with a refresh`() {
    let sample = Sample(bgp: bgpMessage(5, hex("0001 00 01 01 40 000b 20 00000005 10 18 10 c633 80")))
    #expect(sample.values("bgp.route_refresh.orf.entry.action") == [0, 2])
    #expect(sample.value("bgp.route_refresh.orf.entry.ip") == 0xc633_0000)
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      (1, "03 fde9 00b4 c0000201 00", "unknown version"), (1, "04 0000 00b4 c0000201 00", "AS 0"),
      (1, "04 fde9 0002 c0000201 00", "bad hold time"), (1, "04 fde9 00b4 00000000 00", "bad BGP Identifier"),
      (1, "04 fde9 00b4 c0000201 03 09 01 00", "unknown parameter"), (3, "63 00", "unknown error"),
      (3, "06 02 09 627965", "bad length"), (5, "0001 09 01", "unknown subtype"), (5, "0001 01 01 00", "bad length"),
      (4, "00", "bad length"), (9, "00", "unknown type"), (1, "04", "bad length"), (2, "0000", "bad length"),
    ] as [(UInt8, String, String)])
  func `what is wrong is said`(type: UInt8, body: String, note: String) {
    let sample = Sample(bgp: bgpMessage(type, hex(body)))
    #expect(sample.bgpNotes.contains(note))
    #expect(sample.faults == [])
  }

  @Test func `a marker is all ones`() {
    var message = bgpMessage(4)
    message[15] = 0
    #expect(Sample(bgp: message).bgpNotes == ["bad marker"])
  }

  @Test func `anything may be damaged anywhere`() {
    let open = bgpMessage(1, hex(Self.open + "0e 02 0c 4006 c078 0001 01 80 0901 03 46 00"))
    #expect(faultsWhereDamaged(open) { Sample(bgp: $0) } == [])
    let update = bgpUpdate(
      bgpUsual + bgpAttribute(16, "0002 fde9 00000064")
        + bgpAttribute(14, "0002 01 10 20010db8000000000000000000000001 00 30 20010db80001", flags: 0x80),
      routes: "18 c63364")
    #expect(faultsWhereDamaged(update) { Sample(bgp: $0) } == [])
  }
}

@Suite struct `BGP updates` {
  private func sample(_ attribute: [UInt8]) -> Sample {
    Sample(bgp: bgpUpdate(bgpUsual + attribute, routes: "18 c63364"))
  }

  @Test func `routes come and go`() {
    let sample = Sample(bgp: bgpUpdate(bgpUsual, routes: "18 c63364 00 19 cb007180", withdrawn: "08 0a"))
    #expect(sample.storedTexts("bgp.route") == ["10.0.0.0/8", "198.51.100.0/24", "0.0.0.0/0", "203.0.113.128/25"])
    #expect(sample.values("bgp.nlri_prefix") == [0xc633_6400, 0xcb00_7180])
    #expect(sample.storedTexts("bgp.update.announces") == ["198.51.100.0/24, 0.0.0.0/0, 203.0.113.128/25"])
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("02 02 fde9 fdea", ["65001 65002"], 2), ("02 02 0000fde9 fa56ea01", ["65001 4200000001"], 4),
      ("03 01 fc00 02 01 fde9 01 02 fbf0 fbf1", ["(64512)", "65001", "{64496,64497}"], 2),
      // With two bytes for each number these are two segments, but numbers of zero are none.
      ("02 03 00010200 00020002 00010002", ["66048 131074 65538"], 4), ("", [], 0),
    ] as [(String, [String], Int)])
  func `the length of AS numbers is judged by the path`(path: String, texts: [String], bytes: Int) {
    let attributes =
      bgpAttribute(1, "00", flags: 0x40) + bgpPath(path) + bgpAttribute(3, "c0000201", flags: 0x40)
    let sample = Sample(bgp: bgpUpdate(attributes, routes: "18 c63364"))
    #expect(sample.storedTexts("bgp.update.path_attribute.as_path_segment") == texts)
    #expect(sample.all("bgp.update.path_attribute.as_path_segment.as4").isEmpty == (bytes != 4))
    #expect(sample.bgpNotes.filter { $0 != "AS_SET" } == [] && sample.faults == [])
  }

  @Test func `path identifiers are judged by the routes`() {
    let sample = Sample(bgp: bgpUpdate(bgpUsual, routes: "00000001 18 c63364 00000002 18 c63364"))
    #expect(sample.values("bgp.nlri_path_id") == [1, 2])
    #expect(sample.storedTexts("bgp.route") == ["198.51.100.0/24", "198.51.100.0/24"] && sample.faults == [])
  }

  @Test(
    arguments: [
      (4, "0000000a", 0x80, "bgp.update.path_attribute.multi_exit_disc", 10),
      (9, "c0000202", 0x80, "bgp.update.path_attribute.originator_id", 0xc000_0202),
      (18, "fa56ea01 c0000201", 0xc0, "bgp.update.path_attribute.aggregator_as", 4_200_000_001),
      (23, "0008 000c 01 0a", 0xc0, "bgp.update.encaps_tunnel_tlv_type", 8),
      (26, "01 000b 00000000000004d2", 0x80, "bgp.update.attribute.aigp.accu_igp_metric", 1234),
      (32, "0000fde9 00000001 00000002", 0xc0, "bgp.large_communities.ldp2", 2),
      (35, "0000fde9", 0xc0, "bgp.update.path_attribute.otc", 65_001),
      (36, "01 0000fde9 0001 46", 0xc0, "bgp.update.attribute.dpath.isf.safi", 70),
      (38, "01 00001234", 0xc0, "bgp.update.path_attribute.bfd_discriminator.value", 0x1234),
      (40, "01 0007 00 0000 0000000a", 0xc0, "bgp.prefix_sid.label_index.value", 10),
      (22, "01 06 000641 c0000201", 0xc0, "bgp.update.path_attribute.pmsi.ingress_rep_ip", 0xc000_0201),
      (29, "0447 0003 00000a", 0x80, "bgp.ls.tlv.metric_value", 10),
      (128, "0000fde9 40 01 01 02", 0xc0, "bgp.update.path_attribute.attr_set.origin_as", 65_001),
    ] as [(UInt8, String, UInt8, String, UInt64)])
  func `an attribute has its parts`(type: UInt8, value: String, flags: UInt8, field: String, expected: UInt64) {
    let sample = sample(bgpAttribute(type, value, flags: flags))
    #expect(sample.value(field) == expected)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("0002 fde9 00000064", "Route Target 65001:100"), ("0102 c0000201 0007", "Route Target 192.0.2.1:7"),
      ("0203 fa56ea01 0007", "Route Origin 4200000001:7"), ("4004 fde9 47f42400", "Link Bandwidth 65001"),
      ("030c 00000000 0008", "Encapsulation"), ("9901 000000000000", "unknown"),
    ])
  func `an extended community has a name and a value`(bytes: String, text: String) {
    let sample = sample(bgpAttribute(16, bytes))
    #expect(sample.storedTexts("bgp.ext_community") == [text])
    #expect(sample.bgpNotes == (text == "unknown" ? ["unknown community"] : []) && sample.faults == [])
  }

  @Test func `nothing at all ends the routes`() {
    #expect(Sample(bgp: bgpUpdate()).bgpNotes == ["End-of-RIB"])
    #expect(Sample(bgp: bgpUpdate(bgpAttribute(15, "0002 01", flags: 0x80))).bgpNotes == ["End-of-RIB"])
  }

  @Test(
    arguments: [
      (bgpAttribute(4, "0000000a"), "bad attribute flags"),
      (bgpAttribute(5, "00000064", flags: 0x60), "bad attribute flags"),
      (bgpAttribute(8, "fde90064", flags: 0x80), "bad attribute flags"),
      (bgpAttribute(1, "00", flags: 0x40), "attribute repeated"),
      (bgpAttribute(8, ""), "empty attribute"), (bgpAttribute(99, "00"), "unknown attribute"),
      (bgpAttribute(99, "00", flags: 0x40), "unknown well-known attribute"),
      (bgpAttribute(4, "000a", flags: 0x80), "too short"),
      (bgpAttribute(7, "0102"), "bad length"), (bgpAttribute(5, "0000006400", flags: 0x40), "bad length"),
      (bgpAttribute(128, "0000fde9 c0 80 04 0000fdea"), "nested ATTR_SET"),
    ])
  func `what is wrong with an attribute is said`(attribute: [UInt8], note: String) {
    let sample = sample(attribute)
    #expect(sample.bgpNotes.contains(note))
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("05 01 fde9", "malformed AS_PATH"), ("02 00", "malformed AS_PATH"), ("02 02 fde9 0000", "AS 0"),
      ("02 03 fde9", "malformed AS_PATH"), ("01 01 fde9", "AS_SET"),
    ])
  func `what is wrong with a path is said`(path: String, note: String) {
    let attributes = bgpAttribute(1, "00", flags: 0x40) + bgpPath(path) + bgpAttribute(3, "c0000201", flags: 0x40)
    let sample = Sample(bgp: bgpUpdate(attributes, routes: "18 c63364"))
    #expect(sample.bgpNotes.contains(note) && sample.faults == [])
  }

  @Test func `routes need their attributes`() {
    let sample = Sample(bgp: bgpUpdate(bgpAttribute(1, "00", flags: 0x40), routes: "18 c63364"))
    #expect(sample.bgpNotes == ["attribute missing", "attribute missing"] && sample.faults == [])
  }

  @Test func `a prefix has at most its address's bits`() {
    #expect(Sample(bgp: bgpUpdate(bgpUsual, routes: "21 c633640000")).bgpNotes == ["bad prefix length"])
    #expect(Sample(bgp: bgpUpdate(bgpUsual, routes: "14 c6336f")).bgpNotes == ["bits after the prefix"])
  }
}

@Suite struct `BGP address families` {
  @Test(
    arguments: [
      ("0002 01", "10 20010db8000000000000000000000001", "30 20010db80001", "2001:db8:1::/48"),
      ("0001 04", "04 c0000201", "48 000640 000651 c63364", "198.51.100.0/24"),
      ("0001 80", "0c 0000000000000000 c0000201", "70 000641 0000fde900000007 c63364", "65001:7:198.51.100.0/24"),
      ("0001 81", "04 c0000201", "58 0001c00002010007 c63364", "192.0.2.1:7:198.51.100.0/24"),
      ("0001 42", "04 c0000201", "80 0000fde900000007 c0000201 ef010101", "192.0.2.1 to 239.1.1.1"),
    ])
  func `routes have the form of their family`(family: String, hop: String, routes: String, text: String) {
    let sample = Sample(bgpFamily: family, nextHop: hop, routes)
    #expect(sample.storedTexts("bgp.route") == [text])
    #expect(sample.bgpNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("0019 46", "03 11 0001c00002010007 00000000 20 c0000201", "bgp.evpn.nlri.ip.addr", 0xc000_0201),
      ("0019 41", "0011 0000fde900000007 0001 0001 0008 000640", "bgp.vplsbgp.labelblock.base", 100),
      ("0019 41", "000c 0000fde900000007 c0000201", "bgp.ad.pe_addr", 0xc000_0201),
      ("0001 05", "02 0c 0000fde900000007 0000fde9", "bgp.mcast_vpn_nlri_source_as", 65_001),
      ("0001 85", "03 03 81 11", "bgp.flowspec_nlri.dec_val_8", 17),
      ("0001 84", "60 0000fde9 0002fde900000064", "bgp.originating_as", 65_001),
      ("0001 49", "60 00000001 00000064 c0000202", "bgp.sr_policy_nlri_policy_color", 100),
      (
        "4004 47", "0001 0011 03 0000000000000000 0100 0004 00000000", "bgp.ls.nlri_node.protocol_id", 3
      ),
      ("0001 07", "20 c0000201", "bgp.endpoint_address", 0xc000_0201),
      ("0001 55", "01 0002 01 00", "bgp.mup_nlri.type", 0x1_0002),
    ] as [(String, String, String, UInt64)])
  func `other families have routes of their own`(family: String, routes: String, field: String, value: UInt64) {
    let sample = Sample(bgpFamily: family, routes)
    #expect(sample.value(field) == value)
    #expect(sample.faults == [])
  }

  /// The community stands after the routes, and says that their labels are networks.
  @Test func `a label is a network's identifier where packets go through VXLAN`() {
    let route = "02 21 0001c00002010007 00000000000000000000 00000000 30 020000000001 00 001388"
    let vxlan = Sample(bgpFamily: "0019 46", route, more: bgpAttribute(16, "030c 00000000 0008"))
    #expect(vxlan.value("bgp.evpn.nlri.vni") == 5000 && vxlan.faults == [])
    let labelled = Sample(bgpFamily: "0019 46", route)
    #expect(labelled.value("bgp.evpn.nlri.mpls_ls1") == 312 && labelled.faults == [])
  }

  @Test(
    arguments: [
      ("0001 01", "05 0102030405", "18 c63364", "bad length"), ("0001 63", "04 c0000201", "01", "unknown family"),
      ("0002 01", "10 20010db8000000000000000000000001", "81 00", "bad prefix length"),
      ("0001 80", "04 c0000201", "50 000641 0000fde9000000", "bad prefix length"),
      ("0001 85", "00", "06 05 81 35 03 81 06", "components out of order"),
      ("0001 85", "00", "02 63 01", "unknown component"),
      ("0001 85", "00", "03 03 01 06", "list without end"), ("0019 46", "04 c0000201", "63 00", "unknown route type"),
      ("0001 49", "04 c0000201", "5f 00000001 00000064 c0000202", "bad length"),
      ("0001 84", "04 c0000201", "10 0102", "bad prefix length"),
    ])
  func `what is wrong with routes is said`(family: String, hop: String, routes: String, note: String) {
    let sample = Sample(bgpFamily: family, nextHop: hop, routes)
    #expect(sample.bgpNotes.contains(note) && sample.faults == [])
  }
}
