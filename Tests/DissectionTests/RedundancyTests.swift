import Testing

@testable import Dissection

@Suite struct `VRRP packets` {
  private static let second = hex("21 07 64 01 01 01 0000 c00002fe 7365637265740000")
  private static let third = hex("31 07 64 02 0064 0000 c00002fe c00002fd")

  private func sample(_ bytes: [UInt8], hops: UInt8 = 255) -> Sample {
    Sample(routing: 112, summed(bytes, at: 6), hops: hops)
  }

  @Test func `version 2 has seconds and a password`() {
    let sample = sample(Self.second)
    #expect(sample.value("vrrp.version") == 2 && sample.value("vrrp.type") == 1)
    #expect(sample.value("vrrp.adver_int") == 1 && sample.content("vrrp.auth_string") == Array("secret".utf8))
    #expect(sample.verdict("vrrp.checksum") == .correct)
    #expect(sample.routingNotes == ["password"] && sample.faults == [])
  }

  @Test func `version 3 has hundredths of a second and no authentication`() {
    let sample = sample(Self.third)
    #expect(sample.value("vrrp.short_adver_int") == 100 && sample.values("vrrp.ip_addr") == [0xc000_02fe, 0xc000_02fd])
    #expect(sample.verdict("vrrp.checksum") == .correct)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `over IPv4 a pseudo-header is right too, and told`() {
    let pseudoHeader = hex("c0000201 c0000202 0070 0010")
    let sample = Sample(routing: 112, summed(Self.third, at: 6, pseudoHeader: pseudoHeader), hops: 255)
    #expect(sample.verdict("vrrp.checksum") == .correct)
    #expect(sample.routingNotes == ["checksum with pseudo-header"])
  }

  @Test func `over IPv6 it has to be there`() {
    let bytes = hex("31 07 64 01 0064 0000 fe80000000000000 0000000000000001")
    for (pseudoHeader, verdict) in [(ipv6PseudoHeader(112, bytes.count), Verdict.correct), ([], .wrong)] {
      let sample = Sample(ipv6: ipv6Packet(112, summed(bytes, at: 6, pseudoHeader: pseudoHeader)))
      #expect(sample.verdict("vrrp.checksum") == verdict && sample.faults == [])
    }
  }

  @Test(
    arguments: [
      ("41 07 64 01 0064 0000 c00002fe", "unknown version"), ("32 07 64 01 0064 0000 c00002fe", "unknown type"),
      ("31 00 64 01 0064 0000 c00002fe", "no virtual router"), ("31 07 64 00 0064 0000", "no addresses"),
      ("31 07 64 02 0064 0000 c00002fe", "bad count"), ("31 07 64 01 1064 0000 c00002fe", "reserved bits set"),
      ("31 07 64 01 0000 0000 c00002fe", "bad interval"),
      ("31 07 64 01 0064 0000 c00002fe 00", "bytes after the packet"),
      ("21 07 64 01 07 01 0000 c00002fe 0000000000000000", "unknown authentication"),
    ])
  func `what is wrong is said`(text: String, note: String) {
    #expect(sample(hex(text)).routingNotes == [note])
    #expect(sample(hex(text)).faults == [])
  }

  @Test func `a router on the way is told`() {
    #expect(sample(Self.third, hops: 254).routingNotes == ["TTL not 255"])
  }

  @Test func `anything may be damaged anywhere`() {
    for bytes in [Self.second, Self.third] {
      #expect(faultsWhereDamaged(bytes) { Sample(routing: 112, $0) } == [])
    }
  }
}

@Suite struct `HSRP packets` {
  private static let first = hex("00 00 10 03 0a 6e 01 00 636973636f000000 c00002fe")
  private static let digest = hex("04 1c 01 00 0000 c0000201 00000007 000102030405060708090a0b0c0d0e0f")
  private static let second =
    hex("01 28 02 00 06 04 03e8 02000000000a 0000006e 00000bb8 00002710 c00002fe 000000000000000000000000")
    + hex("03 08 636973636f000000 02 04 0001 0002")

  private func sample(_ bytes: [UInt8]) -> Sample { Sample(routingPort: 1985, bytes) }

  @Test func `version 0 has a state, times and a password`() {
    let sample = sample(Self.first + Self.digest)
    #expect(sample.value("hsrp.state") == 16 && sample.value("hsrp.virt_ip") == 0xc000_02fe)
    #expect(sample.content("hsrp.auth_data") == Array("cisco".utf8) && sample.value("hsrp2.md5_key_id") == 7)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `an advertisement tells of an interface`() {
    let sample = sample(hex("00 03 0001 000e 02 00 0001 0002 00000000"))
    #expect(sample.value("hsrp.adv.state") == 2 && sample.value("hsrp.adv.passivegrp") == 2)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test func `version 2 is a list`() {
    let sample = sample(Self.second)
    #expect(sample.value("hsrp2.group") == 1000 && sample.value("hsrp2.holdtime") == 10_000)
    #expect(sample.value("hsrp2.virt_ip") == 0xc000_02fe && sample.value("hsrp2.passive_groups") == 2)
    #expect(sample.routingNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("00 05 10 03 0a 6e 01 00 636973636f000000 c00002fe", "unknown operation"),
      ("00 00 03 03 0a 6e 01 00 636973636f000000 c00002fe", "unknown state"),
      ("00 00 10 03 03 6e 01 00 636973636f000000 c00002fe", "hold time too short"),
      ("00 00 10 03 0a 6e 01 00 636973636f000000 00000000", "no virtual address"),
      ("02 04 0001 0002 03 09 636973636f0000 000000", "bad TLV length"),
      ("02 04 0001 0002 04 02 0100", "bad TLV length"),
      ("02 04 0001 0002 09 02 0100", "unknown TLV"),
    ])
  func `what is wrong is said`(text: String, note: String) {
    #expect(sample(hex(text)).routingNotes.contains(note))
    #expect(sample(hex(text)).faults == [])
  }

  @Test func `anything may be damaged anywhere`() {
    for bytes in [Self.first + Self.digest, Self.second] { #expect(faultsWhereDamaged(bytes, sample) == []) }
  }
}
