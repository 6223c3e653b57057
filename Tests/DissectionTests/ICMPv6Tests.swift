import Packets
import Testing

@testable import Dissection

private let neighbor = hex("fe800000 00000000 00000000 00000001")
private let other = hex("fe800000 00000000 00000000 00000002")

/// A packet with a message from fe80::1 to fe80::2, with the checksum that is right for it.
/// Messages about multicast have a Router Alert option before them.
private func packet(
  _ text: String, hops: UInt8 = 255, checksum: Int? = nil, from source: [UInt8] = neighbor, alerts: Bool = true
) -> [UInt8] {
  let bytes = hex(text)
  let pseudo = source + other + bigEndian(bytes.count + 2, 4) + [0, 0, 0, 58]
  let sum = checksum ?? plainChecksum(pseudo + bytes.prefix(2) + [0, 0] + bytes.dropFirst(2))
  let message = Array(bytes.prefix(2)) + bigEndian(sum, 2) + Array(bytes.dropFirst(2))
  let isMulticast = [130, 131, 132, 143, 151, 152, 153].contains(bytes[0])
  let options = isMulticast && alerts ? hex("3a00 0502 0000 0100") : []
  return hex("60000000") + bigEndian(options.count + message.count, 2) + [options.isEmpty ? 58 : 0, hops] + source
    + other + options + message
}

private func sample(_ text: String, hops: UInt8 = 255, checksum: Int? = nil, from source: [UInt8] = neighbor) -> Sample
{
  Sample(packet(text, hops: hops, checksum: checksum, from: source), linkType: .ipv6)
}

private let target = "fe800000 00000000 00000000 00000002"
private let group = "ff020000 00000000 00000000 00010003"
/// The first bytes of a datagram from 2001:db8::2 to 2001:db8::53.
private let quoted =
  "60000000 0100 11 40 20010db8000000000000000000000002 20010db8000000000000000000000053 c350 0035 0100 1234"

@Suite struct `An ICMPv6 message` {
  @Test(
    arguments: [
      ("80 00 0007 0001", ["icmpv6.echo.identifier": 7, "icmpv6.echo.sequence_number": 1]),
      ("02 00 000005c8 \(quoted)", ["icmpv6.mtu": 1480]), ("04 01 00000006 \(quoted)", ["icmpv6.pointer": 6]),
      (
        "86 00 40 c8 0708 00000001 00000002",
        [
          "icmpv6.nd.ra.flag": 0xc8, "icmpv6.nd.ra.flag.m": 1, "icmpv6.nd.ra.flag.prf": 1,
          "icmpv6.nd.ra.router_lifetime": 1800, "icmpv6.nd.ra.reachable_time": 1, "icmpv6.nd.ra.retrans_timer": 2,
        ]
      ),
      (
        "88 00 60000000 \(target) 02 01 020000000002",
        [
          "icmpv6.nd.na.flag": 0x6000_0000, "icmpv6.opt.target_linkaddr": 0x0200_0000_0002, "icmpv6.opt.length": 1,
        ]
      ),
      ("87 00 00000000 \(target) 0e 01 010203040506", ["icmpv6.opt.type": 14]),
      (
        "86 00 40 00 0708 00000000 00000000 26 02 0258 0064ff9b0000000000000000",
        ["icmpv6.opt.pref64.scaled_lifetime": 75]
      ),
      ("8f 00 0000 0001 04 00 0000 \(group)", ["icmpv6.mldr.nb_mcast_records": 1, "icmpv6.mldr.mar.record_type": 4]),
      ("8b 01 0002 0000 0102030405060708", ["icmpv6.ni.qtype": 2]),
      (
        "9b 02 1e c0 00 07 \(target) 05 12 00 80 \(target)",
        ["icmpv6.rpl.dao.sequence": 7, "icmpv6.rpl.opt.target.prefix_length": 128]
      ),
      ("9d 00 00 00 003c 0200000000000001 \(target)", ["icmpv6.6lowpannd.da.lifetime": 60]),
      ("90 00 0005 8000", ["icmpv6.mip6.identifier": 5, "icmpv6.mip6.flag.r": 1]),
      ("8a 00 00000007 00 e0 03e8 00000000 01 03 01 30 30 80 0000 \(target)", ["icmpv6.rr.pco.mp.matchlen": 48]),
    ] as [(String, [String: UInt64])])
  func `has the fields of its type`(message: String, values: [String: UInt64]) {
    let sample = sample(message)
    for (name, value) in values { #expect(sample.value(name) == value, "\(name)") }
    #expect(sample.verdict("icmpv6.checksum") == .correct)
    #expect(sample.faults == [])
  }

  @Test func `has a checksum over the pseudo-header`() {
    #expect(sample("80 00 0007 0001", checksum: 0x1234).notes(on: "icmpv6.checksum") == ["bad checksum"])
    let unfinished = ~plainChecksum(neighbor + other + hex("00000008 0000003a")) & 0xffff
    #expect(sample("80 00 0007 0001", checksum: unfinished).notes(on: "icmpv6.checksum") == ["checksum offloaded"])
    let cut = Sample(packet("80 00 0007 0001 61626364").dropLast(), linkType: .ipv6)
    #expect(cut.verdict("icmpv6.checksum") == .unverified)
  }

  @Test(
    arguments: [
      ("87 00 00000000 \(group)", 255, "icmpv6.nd.ns.target_address", "target is a group"),
      ("87 00 00000000 \(target)", 64, "icmpv6.type", "hop limit not 255"),
      ("83 00 00000000 \(group)", 64, "icmpv6.type", "hop limit not 1"),
      ("86 00 40 00 0000 00000000 00000000", 255, "icmpv6.nd.ra.router_lifetime", "no default router"),
      ("85 00 00000000 01 00 000000000000", 255, "icmpv6.opt.length", "bad option length"),
      ("85 00 00000000 05 02 000000000000 00000000 00000000", 255, "icmpv6.opt.length", "bad option length"),
      ("85 00 00000000 01 02 000000000000", 255, "icmpv6.opt.length", "bad length"),
      ("85 00 00000000 63 01 000000000000", 255, "icmpv6.opt.length", "unknown option"),
      ("02 00 000004ff \(quoted)", 64, "icmpv6.mtu", "MTU too small"),
      ("02 00 00000500 \(quoted)", 64, "icmpv6.mtu", nil),
      ("01 00 00000000", 64, "icmpv6.reserved", "nothing quoted"),
      ("01 63 00000000 \(quoted)", 64, "icmpv6.code", "unknown code"),
      ("de 00", 64, "icmpv6.type", "unassigned type"),
      ("83 00 0000 0001 \(group)", 1, "icmpv6.reserved", "reserved bits set"),
      ("83 00 00000000 \(target)", 1, "icmpv6.mld.multicast_address", "not a group"),
      ("8f 00 0000 0002 04 00 0000 \(group)", 1, "icmpv6.mldr.nb_mcast_records", "bad number of records"),
      ("9b 00 0000 63 00", 255, "icmpv6.rpl.opt.length", "unknown option"),
    ] as [(String, UInt8, String, String?)])
  func `says what is odd`(message: String, hops: UInt8, field: String, note: String?) {
    let sample = sample(message, hops: hops)
    #expect(sample.notes(on: field) == (note.map { [$0] } ?? []))
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("83 00 00000000 \(group)", true), ("8f 00 0000 0000", true), ("99 00", true),
      ("87 00 00000000 \(target)", false),
    ])
  func `alerts routers where it is about multicast`(message: String, alerts: Bool) {
    func isMissing(_ packet: [UInt8]) -> Bool {
      Sample(packet, linkType: .ipv6).notes.contains { $0.brief == "no router alert" }
    }
    #expect(isMissing(packet(message, hops: 1, alerts: false)) == alerts)
    #expect(!isMissing(packet(message, hops: 1)))
  }

  @Test(
    arguments: [
      // The key's name and the signature's length by mode and level, RFC 6550 §6.1.
      ("00", 1, 0, 4, false), ("43", 0, 0, 8, true), ("81", 1, 8, 4, true), ("82", 1, 8, 8, false),
      ("c0", 0, 0, 384, false), ("c1", 1, 8, 384, true), ("c2", 0, 0, 256, false), ("c3", 1, 8, 256, true),
    ] as [(String, Int, Int, Int, Bool)])
  func `is secured by a key that its mode and level name`(
    byte: String, index: Int, source: Int, check: Int, isEncrypted: Bool
  ) {
    let key = String(repeating: "07", count: source + index)
    let text = "9b 80 00 00 \(byte) 00 00000009 \(key) 0000" + String(repeating: "51", count: check)
    let sample = sample(text)
    #expect(sample.all("icmpv6.rpl.secure.key.index").count == index)
    #expect((sample.first("icmpv6.rpl.secure.key.source")?.bytes.count ?? 0) == source)
    #expect(sample.first("icmpv6.rpl.secure.mic")?.bytes.count == check)
    #expect((sample.first("icmpv6.rpl.secure.encrypted") != nil) == isEncrypted)
    #expect(sample.notes(on: "icmpv6.rpl.secure.lvl") == [])
    #expect(sample.faults == [])
  }

  @Test func `has words whose parts make them up`() {
    let renumbering = sample(
      "8a 00 00000007 00 e0 03e8 00000000 01 07 01 30 30 80 0000 \(target) 30 10 80 40 00000001 00000001 c0000000 "
        + target)
    #expect(renumbering.value("icmpv6.rr.pco.up.flagmask") == 0x80)
    #expect(renumbering.value("icmpv6.rr.pco.up.raflags") == 0x40)
    #expect(renumbering.value("icmpv6.rr.pco.up.flag") == 0xc000_0000)
    #expect(renumbering.children(of: "icmpv6.rr.pco.up.flagmask").count == 3)
    #expect(sample("9b 02 1e c0 00 07 \(target)").value("icmpv6.rpl.dao.flag") == 0xc0)
    #expect(renumbering.faults == [])
  }

  @Test func `tells for how long a node has kept its state`() {
    let sample = sample("85 00 00000000 2a 01 2a58 c0 005007")
    #expect(sample.value("icmpv6.opt.cuo.uptime") == 600 << 10)
    #expect(sample.value("icmpv6.opt.cuo.nssi") == 5)
    #expect(sample.value("icmpv6.opt.cuo.peer_nssi") == 7)
    #expect(sample.notes(on: "icmpv6.opt.length") == [])
  }

  @Test(
    arguments: [
      ("00 40", 16, 0), ("01 40", 8, 8), ("81 40", 16, 8), ("02 30", 6, 16),
    ] as [(String, Int, Int)])
  func `has a target with the number of who owns it`(flags: String, prefix: Int, verifier: Int) {
    let length = 2 + prefix + verifier
    let text = "9b 02 1e 00 00 07 05" + String(length, radix: 16) + flags + String(repeating: "20", count: length - 2)
    let sample = sample(text)
    #expect(sample.first("icmpv6.rpl.opt.target.prefix")?.bytes.count == prefix)
    #expect((sample.first("icmpv6.rpl.opt.target.rovr")?.bytes.count ?? 0) == verifier)
    #expect(sample.faults == [])
  }

  @Test func `has an address made of a key and what follows it`() {
    let parameters = "00000000000000000000000000000001 20010db800000000 00 3003020103 0012 0004 01020304 fffd 0001 05"
    // With type, length, Pad Length and reserved byte: 48 bytes, 1 of them padding.
    let sample = sample("87 00 00000000 \(target) 0b 06 01 00 \(parameters) 00")
    #expect(sample.content("icmpv6.opt.cga.subject_public_key_info") == hex("3003020103"))
    #expect(sample.values("icmpv6.opt.cga.ext_type") == [0x12, 0xfffd])
    #expect(sample.faults == [])
  }

  @Test func `comes from a router's own address`() {
    let global = hex("20010db8 00000000 00000000 00000001")
    let advertisement = "86 00 40 00 0708 00000000 00000000"
    #expect(sample(advertisement, from: global).notes.contains { $0.brief == "source not link-local" })
    #expect(!sample(advertisement).notes.contains { $0.brief == "source not link-local" })
    let unspecified = [UInt8](repeating: 0, count: 16)
    let solicitation = "87 00 00000000 \(target) 01 01 020000000001"
    #expect(sample(solicitation, from: unspecified).notes.contains { $0.brief == "address without a sender" })
    #expect(!sample(solicitation).notes.contains { $0.brief == "address without a sender" })
  }

  @Test func `quotes a packet, and goes on after it`() {
    let error = sample("01 04 00000000 \(quoted)", hops: 64)
    #expect(error.layers == [.ipv6, .icmpv6, .ipv6, .udp])
    #expect(error.notes.filter { $0.severity >= .warning }.isEmpty)
    let redirect = sample("89 00 00000000 \(target) \(target) 04 07 000000000000 \(quoted) 02 01 020000000002")
    #expect(redirect.layers == [.ipv6, .icmpv6, .ipv6, .udp, .icmpv6])
    #expect(redirect.value("icmpv6.opt.target_linkaddr") == 0x0200_0000_0002)
    #expect(redirect.faults == [])
  }

  @Test func `has a query of version 2 where it is long enough`() {
    let short = sample("82 00 2710 0000 \(group)", hops: 1)
    #expect(short.value("icmpv6.mld.maximum_response_delay") == 10000)
    #expect(short.value("icmpv6.mld.qqi") == nil)
    let long = sample("82 00 8123 0000 \(group) 0a 9f 0001 \(target)", hops: 1)
    #expect(long.value("icmpv6.mld.maximum_response_delay") == (0x123 | 0x1000) << 3)
    #expect(long.value("icmpv6.mld.qqi.seconds") == 496)
    #expect(long.all("icmpv6.mld.source_address").count == 1)
  }

  @Test func `keeps names as text`() {
    var dissector = Dissector()
    var dissection = Dissection()
    let bytes = packet("86 00 40 00 0708 00000000 00000000 1f 03 0000 00000708 03 612e62 03 636f6d 00 00000000 000000")
    dissector.dissect(Packet(number: 1, linkType: .ipv6, originalLength: bytes.count), bytes.span, into: &dissection)
    let index = dissection.find(ICMPv6.OptionField.searchName.id, from: 0)
    let text = index.map { TextRange(value: dissection.fields[$0].value) }
    #expect(
      text.map { range in (0..<range.count).map { dissection.texts[range.offset + $0] } } == Array("a\\.b.com".utf8))
  }

  @Test(
    arguments: [
      "86 00 40 c8 0708 00000001 00000002 03 04 40 c0 00000e10 00000e10 00000000 \(target) 18 02 40 08 00000708 20010db800000000",
      "86 00 40 00 0708 00000000 00000000 1f 02 0000 00000708 03 636f6d 00 000000 25 02 6874 7470733a2f2f612f62000000",
      "89 00 00000000 \(target) \(target) 04 07 000000000000 \(quoted) 02 01 020000000002",
      "87 00 00000000 \(target) 0b 05 02 00 000102030405060708090a0b0c0d0e0f fe80000000000000 01 30820102 0000 0000 00",
      "85 00 00000000 90 08 0001 00000258 0005 03 636f6d 00 0010 \(target) 0006 000100026832 0000000000000000000000000000 00000000000000",
      "8f 00 0000 0002 04 01 0001 \(group) \(target) 61757869 05 00 0000 \(group)",
      "8a 00 00000007 00 e0 03e8 00000000 02 07 01 30 30 80 0000 \(target) 40 00 c0 c0 00000001 00000001 c0000000 \(target)",
      "9b 01 1e f0 0200 88 00 00 00 \(target) 02 0a 07 00 00 02 0100 03 00 00 00 04 0e 00 14 03 0a 0700 0100 0001 00 ff 0078",
      "9b 82 80 00 02 00 00000001 05 00 1e 00 00 07 05 03 00 08 20 a1a2a3a4",
      "9b 02 1e 00 00 07 05 12 12 40 20010db800000000 000102030405060708090a0b0c0d0e0f",
      "9b 80 00 00 c3 00 00000009 0001020304050607 05 0000 a1a2a3a4", "85 00 00000000 2a 01 2a58 c0 005007",
      "87 00 00000000 \(target) 0b 06 01 00 00000000000000000000000000000001 20010db800000000 00 3003020103 0012 0004 01020304 fffd 0001 05 00",
      "9f 00 05 09 00aa a0c0 09 04 80", "9d 12 00 09 003c 0001020304050607 08090a0b0c0d0e0f \(target)",
      "8c 00 0003 0000 0102030405060708 00000000 \(target)", "9a 00 02 00 0007 11 03 02 80 00000000 \(target)",
    ])
  func `holds together wherever it ends, and whatever its bytes are`(message: String) {
    checkDamage(packet(message), from: 40, linkType: .ipv6)
  }
}
