import Packets
import Testing

@testable import Dissection

@Suite struct `OSPF packets` {
  private static let hello = "ffffff00 000a 02 01 00000028 c0000201 00000000 c0000202"

  /// A packet of version 2 without authentication, with its checksum.
  private func packet(_ type: UInt8, _ body: [UInt8], after: [UInt8] = []) -> [UInt8] {
    let head = [2, type] + bigEndian(24 + body.count, 2) + hex("c0000201 00000000")
    let sum = plainChecksum(head + [0, 0, 0, 0] + body)
    return head + bigEndian(sum, 2) + [UInt8](repeating: 0, count: 10) + body + after
  }

  private func sample(_ type: UInt8, _ body: String, after: [UInt8] = []) -> Sample {
    Sample(routing: 89, packet(type, hex(body), after: after))
  }

  /// A packet of version 3 over IPv6.
  private func sample6(_ type: UInt8, _ body: String, instance: UInt8 = 0, after: [UInt8] = []) -> Sample {
    let body = hex(body)
    let bytes = [3, type] + bigEndian(16 + body.count, 2) + hex("c0000201 00000000 0000") + [instance, 0] + body
    let right = summed(bytes, at: 12, pseudoHeader: ipv6PseudoHeader(89, bytes.count))
    return Sample(ipv6: ipv6Packet(89, right + after))
  }

  /// An advertisement with its checksum; the type and what is before it are the first four bytes after the age.
  private func advertisement(_ head: String, _ body: String) -> String {
    let body = hex(body)
    let bytes =
      hex("0001" + head + "c0000201 80000001 0000") + bigEndian(20 + body.count, 2) + body
    let sum = FletcherChecksum.value(of: bytes.span, 2..<bytes.count, at: 16)
    return (bytes.prefix(16) + bigEndian(Int(sum), 2) + bytes.dropFirst(18)).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }.joined()
  }

  @Test func `a hello tells its neighbors`() {
    let sample = sample(1, Self.hello)
    #expect(sample.value("ospf.msg") == 1 && sample.value("ospf.msg.hello") == 1)
    #expect(sample.value("ospf.hello.router_dead_interval") == 40 && sample.value("ospf.v2.options.e") == 1)
    #expect(sample.value("ospf.hello.active_neighbor") == 0xc000_0202)
    #expect(sample.verdict("ospf.checksum") == .correct)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `a digest follows the packet, and a block after it`() {
    let head = hex("02 01 0030 c0000201 00000000 0000 0002 0000 01 10 0000004d")
    let block = hex("0000 0003 0001 0004 00000001")
    let digest = [UInt8](repeating: 7, count: 16)
    let sample = Sample(routing: 89, head + hex(Self.hello.replacing("000a 02", with: "000a 12")) + digest + block)
    #expect(sample.content("ospf.auth.crypt.data") == digest && sample.value("ospf.lls.ext.options.lr") == 1)
    #expect(sample.verdict("ospf.checksum") == .unused && sample.verdict("ospf.lls.checksum") == .unused)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `version 3 has a pseudo-header, an instance and wider options`() {
    let sample = sample6(1, "00000005 01 000013 000a 0028 c0000201 00000000 c0000202")
    #expect(sample.value("ospf.hello.interface_id") == 5 && sample.value("ospf.v3.options.r") == 1)
    #expect(sample.verdict("ospf.checksum") == .correct)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `a trailer that authenticates is told by an option, or by itself`() {
    let trailer = hex("0001 0020 0000 0001 0000000000000007") + [UInt8](repeating: 7, count: 16)
    let hello = sample6(1, "00000005 01 000413 000a 0028 c0000201 00000000", after: trailer)
    let answer = sample6(5, "0001 2001 00000000 c0000201 80000001 0000 0018", after: trailer)
    for sample in [hello, answer] {
      #expect(sample.value("ospf.at.crypto_seq_nbr") == 7 && sample.content("ospf.at.auth_data")?.count == 16)
      #expect(sample.verdict("ospf.checksum") == .unused)
      #expect(sample.routingNotes == ["checksum not zero"] && sample.faults == [])
    }
  }

  @Test func `Fletcher's checksum covers all but the age`() {
    let text = advertisement("0201 c0000201", "0000 0001 c0000202 c0000201 01 00 000a")
    let right = sample(4, "00000001" + text)
    #expect(right.verdict("ospf.lsa.chksum") == .correct && right.routingNotes == [])
    let aged = sample(4, "00000001" + "0e10" + text.dropFirst(4))
    #expect(aged.verdict("ospf.lsa.chksum") == .correct && aged.routingNotes == ["flushed"])
    let damaged = sample(4, "00000001" + text.dropLast(2) + "0b")
    #expect(damaged.verdict("ospf.lsa.chksum") == .wrong && damaged.routingNotes == ["bad LS checksum"])
  }

  @Test(
    arguments: [
      ("0201 c0000201", "0300 0001 c0000202 c0000201 01 00 000a", "ospf.lsa.router.metric0", 10),
      ("0202 c0000201", "ffffff00 c0000201 c0000202", "ospf.lsa.network.netmask", 0xffff_ff00),
      ("0203 cb007100", "ffffff00 00000014", "ospf.metric", 20),
      ("0205 cb007100", "ffffff00 80000014 00000000 00000007", "ospf.lsa.asext.extrttag", 7),
      ("0807 cb007100", "ffffff00 80000014 00000000 00000007", "ospf.v2.options.p", 1),
      ("4209 03000000", "0001 0004 00000028", "ospf.v2.grace.period", 40),
      ("420a 04000000", "0008 0001 00 000000", "ospf.lsa_sa", 0),
      ("420a 01000001", "0001 0004 c0000201", "ospf.mpls.routerid", 0xc000_0201),
      (
        "420a 07000000", "0001 0014 01 20 00 40 c0000201 0002 0008 40 00 00 00 00000001",
        "ospf.tlv.extpfx.flags.n", 1
      ),
      (
        "420a 08000000", "0001 0017 01 000000 c0000202 c0000201 0002 0007 60 00 00 01 005dc0 00",
        "ospf.tlv.sid_label", 24000
      ),
    ] as [(String, String, String, UInt64)])
  func `advertisements of version 2 are read`(head: String, body: String, field: String, value: UInt64) {
    let sample = sample(4, "00000001" + advertisement(head, body))
    #expect(sample.value(field) == value)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("2001 00000000", "00 000013 01 00 000a 00000005 00000006 c0000202", "ospf.v3.lsa.neighbor_interface_id", 6),
      ("2003 00000001", "00 00000a 40 00 0000 20010db800010000", "ospf.prefix_length", 64),
      ("2004 00000001", "00 000013 00 00000a c0000203", "ospf.v3.lsa.destination_router_id", 0xc000_0203),
      ("4005 00000001", "01 000014 30 08 0000 20010db800010000 00000007", "ospf.v3.lsa.external_route_tag", 7),
      (
        "0008 00000005", "01 000013 fe80000000000000 000000000000000a 00000001 40 00 0000 20010db800010000",
        "ospf.v3.lsa.num_prefixes", 1
      ),
      (
        "2009 00000001", "0001 2001 00000000 c0000201 80 02 0000 20010db8000000000000000000000001",
        "ospf.v3.prefix.options.la", 1
      ),
      ("000b 00000001", "0001 0004 00000028", "ospf.v2.grace.period", 40),
    ] as [(String, String, String, UInt64)])
  func `advertisements of version 3 are read`(head: String, body: String, field: String, value: UInt64) {
    let sample = sample6(4, "00000001" + advertisement(head, body))
    #expect(sample.value(field) == value)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `an instance for IPv4 has its prefixes`() {
    let body = "0001 2001 00000000 c0000201 18 00 000a c6336400"
    let sample = sample6(4, "00000001" + advertisement("2009 00000001", body), instance: 64)
    #expect(sample.value("ospf.v3.address_prefix.ipv4") == 0xc633_6400)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      (9, "", "unknown type"), (4, "00000003", "bad count"),
      (1, hello.replacing("000a 02", with: "0000 02"), "bad interval"),
      (1, hello.replacing("000a 02", with: "000a 12"), "no LLS block"), (3, "00000001 c0000201 c00002", "too short"),
      (4, "00000001 0001 02 01 c0000201 c0000201 80000001 0000 0013", "bad LSA length"),
      (4, "00000001 0001 02 63 c0000201 c0000201 80000001 0000 0014", "unknown LS type"),
    ] as [(UInt8, String, String)])
  func `what is wrong is said`(type: UInt8, body: String, note: String) {
    let sample = sample(type, body)
    #expect(sample.routingNotes.contains(note), "\(sample.routingNotes)")
    #expect(sample.faults == [])
  }

  @Test func `anything may be damaged anywhere`() {
    let router = advertisement("0201 c0000201", "0300 0001 c0000202 c0000201 01 00 000a")
    let segment = advertisement("420a 07000000", "0001 0014 01 20 00 40 c0000201 0002 0008 40 00 00 00 00000001")
    for bytes in [packet(1, hex(Self.hello)), packet(4, hex("00000002" + router + segment))] {
      #expect(faultsWhereDamaged(bytes) { Sample(routing: 89, $0) } == [])
    }
  }
}
