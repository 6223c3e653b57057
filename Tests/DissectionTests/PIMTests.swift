import Testing

@testable import Dissection

@Suite struct `PIM messages` {
  private static let joins =
    "0100 c0000202 00 01 00d2 01000020 ef010203 0001 0001 01000720 c0000209 01000520 c6336407"

  private func sample(_ type: UInt8, _ body: String, flags: UInt8 = 0, hops: UInt8 = 1) -> Sample {
    Sample(routing: 103, summed([0x20 | type, flags, 0, 0] + hex(body), at: 2), hops: hops)
  }

  @Test func `a hello has options`() {
    let sample = sample(0, "0001 0002 0069 0002 0004 81f4 09c4 0013 0004 00000001 0018 0006 0100 c0000209")
    #expect(sample.value("pim.holdtime") == 105 && sample.value("pim.propagation_delay") == 500)
    #expect(sample.value("pim.t") == 1 && sample.value("pim.dr_priority") == 1)
    #expect(sample.value("pim.address_list") == 0xc000_0209 && sample.value("pim.unicast") == 0xc000_0209)
    #expect(sample.verdict("pim.cksum") == .correct)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `joins and prunes have their sources`() {
    let sample = sample(3, Self.joins)
    #expect(sample.value("pim.upstream_neighbor") == 0xc000_0202 && sample.value("pim.group") == 0xef01_0203)
    #expect(sample.value("pim.join_ip") == 0xc000_0209 && sample.value("pim.prune_ip") == 0xc633_6407)
    #expect(sample.values("pim.source_addr.flags.w") == [1, 0])
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `an address that is not all there has no value`() {
    let sample = sample(5, "01000020 ef0102")
    #expect(sample.value("pim.group") == nil && sample.first("pim.address") != nil)
    #expect(sample.routingNotes == ["too short"] && sample.faults == [])
  }

  /// The packet in a register is decoded, and its checksum does not cover it.
  @Test func `a register leads to its packet`() {
    let inner = ipv4Packet(options: [], protocol: 17, payload: hex("9c40 0050 0008 0000"))
    for covered in [8, 8 + inner.count] {
      var message = hex("21 00 0000 00000000") + inner
      let head = summed(Array(message.prefix(covered)), at: 2)
      message.replaceSubrange(0..<covered, with: head)
      let sample = Sample(routing: 103, message, hops: 64)
      #expect(sample.layers.map { $0.spec.name.description } == ["ip", "pim", "ip", "udp"])
      #expect(sample.verdict("pim.cksum") == .correct)
      #expect(sample.notes(on: "pim.cksum") == (covered == 8 ? [] : ["checksum over all"]))
      #expect(sample.faults == [])
    }
  }

  @Test func `a register without a packet misses nothing`() {
    let message = summed(hex("21 00 0000 40000000"), at: 2) + ipv4Packet(options: [], protocol: 103, payload: [])
    let sample = Sample(routing: 103, message, hops: 64)
    #expect(sample.value("pim.register_flag.null_register") == 1)
    #expect(sample.layers.map { $0.spec.name.description } == ["ip", "pim", "ip"])
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `over IPv6 the checksum has a pseudo-header`() {
    let message = hex("20 00 0000 0001 0002 0069")
    let sample = Sample(
      ipv6: ipv6Packet(103, summed(message, at: 2, pseudoHeader: ipv6PseudoHeader(103, message.count))))
    #expect(sample.verdict("pim.cksum") == .correct && sample.faults == [])
  }

  @Test(
    arguments: [
      (4, "0007 1e 40 0100 c0000209 01008008 ef000000 01 01 0000 0100 c0000208 0096 c0 00", "pim.rp", 0xc000_0208),
      (8, "01 c0 0096 0100 c0000208 01000008 ef000000", "pim.priority", 0xc0),
      (5, "01000020 ef010203 0100 c6336407 8000006e 00000014", "pim.metric_pref", 110),
      (
        9,
        "01000020 ef010203 0100 c6336407 0100 c0000201 8000006e 00000014 18 40 e0 3c", "pim.originator", 0xc000_0201
      ),
      (
        11, "01000020 ef010203 0100 c6336407 c0000203 0000000000000003 01 000000000000000a",
        "pim.upstream_neighbor", 0xc000_0203
      ),
      (
        12, "0100 c0000201 8001 0012 01000020 ef010203 0001 00d2 0100 c6336407", "pim.srcholdtime", 210
      ),
    ] as [(UInt8, String, String, UInt64)])
  func `messages of every type are read`(type: UInt8, body: String, field: String, value: UInt64) {
    let sample = sample(type, body)
    #expect(sample.value(field) == value)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      (0, "0001 0001 69", "bad option length"), (0, "0014 0009 00000001", "bad option length"),
      (0, "270f 0001 01", "unknown option"), (0, "0001 0002 0000", "goodbye"), (14, "", "unknown type"),
      (3, "0100 c0000202 00 02 00d2 01000020 ef010203 0000 0000", "bad count"),
      (5, "01000021 ef010203 0100 c6336407 00000000 00000000", "bad mask length"),
      (5, "01000020 c0000203 0100 c6336407 00000000 00000000", "not a group"),
      (5, "07000020 ef010203", "unknown address family"), (6, "0109 c0000202 00 00 00d2", "unknown encoding"),
    ] as [(UInt8, String, String)])
  func `what is wrong is said`(type: UInt8, body: String, note: String) {
    #expect(sample(type, body).routingNotes.contains(note))
    #expect(sample(type, body).faults == [])
  }

  @Test func `version 1 is a type of IGMP`() {
    let message = summed(
      hex("14 03 0000 10000000 c0000202 0000 00d2 00 20 04 01 ef010203 ffffffff 0001 0000 04 20 c6336407"), at: 2)
    let sample = Sample(routing: 2, message)
    #expect(sample.value("pim.code") == 3 && sample.value("pim.join_ip") == 0xc633_6407)
    #expect(sample.verdict("pim.cksum") == .correct)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `anything may be damaged anywhere`() {
    for (type, body) in [(3, Self.joins), (0, "0001 0002 0069 0018 0006 0100 c0000209"), (1, "00000000 4500")]
      as [(UInt8, String)]
    {
      #expect(faultsWhereDamaged([0x20 | type, 0, 0, 0] + hex(body)) { Sample(routing: 103, $0) } == [])
    }
  }
}
