import Packets
import Testing

@testable import Dissection

/// An extension header of RFC 6564's form: what is next, its length, and what it has.
func extensionHeader(_ next: UInt8, _ text: String, length: Int? = nil) -> [UInt8] {
  let body = hex(text)
  return [next, UInt8(length ?? (2 + body.count) / 8 - 1)] + body
}

private let datagram = ipv6Datagram()

@Suite struct `IPv6 extension headers` {
  @Test(
    arguments: [
      (0, extensionHeader(17, "0502 0000 0100"), IPv6HopByHop.id),
      (60, extensionHeader(17, "0102 0000 0100"), IPv6DestinationOptions.id),
      (43, extensionHeader(17, "fd00 00000000"), IPv6Routing.id),
      (44, hex("1100 0000 12345678"), IPv6Fragment.id),
      (51, hex("1104 0000 00001234 00000001 000000000000000000000000"), AuthenticationHeader.id),
      (140, extensionHeader(17, "812345678901"), Shim6.id),
    ] as [(UInt8, [UInt8], ProtocolID)])
  func `lead to what is next, whose checksum is right`(number: UInt8, header: [UInt8], id: ProtocolID) {
    let sample = Sample(ipv6: ipv6Packet(number, header + datagram))
    #expect(sample.layers == [.ipv6, id, .udp, .data])
    #expect(sample.verdict("udp.checksum") == .correct)
    #expect(sample.notes.allSatisfy { $0.severity < .warning })
    #expect(sample.faults == [])
    for end in 0..<40 + header.count {
      #expect(Sample(ipv6: ipv6Packet(number, Array(header.prefix(end)))).faults == [])
    }
  }

  @Test(
    arguments: [
      ([60, 0], "ipv6.hopopts.nxt", ["hop-by-hop options not first"]),
      ([0, 60, 43, 60], "ipv6.dstopts.nxt", []), ([60, 60, 60], "ipv6.dstopts.nxt", ["extension header repeated"]),
      ([43, 43], "ipv6.routing.nxt", ["extension header repeated"]),
      ([44, 43], "ipv6.routing.nxt", ["extension header out of order"]),
      ([43, 44], "ipv6.fraghdr.nxt", []), ([44, 44], "ipv6.fraghdr.nxt", ["extension header repeated"]),
    ] as [([UInt8], String, [String])])
  func `have an order, and stand there once`(chain: [UInt8], field: String, notes: [String]) {
    var payload = datagram
    var next: UInt8 = 17
    for number in chain.reversed() {
      payload = (number == 44 ? hex("0000 0000 00000001") : extensionHeader(0, "fd00 00000000")) + payload
      if number == 60 || number == 0 { payload.replaceSubrange(2..<8, with: hex("010400000000")) }
      payload[0] = next
      next = number
    }
    let sample = Sample(ipv6: ipv6Packet(next, payload))
    #expect(sample.notes(on: field).filter { $0 != "atomic fragment" } == notes)
    #expect(sample.verdict("udp.checksum") == .correct)
    #expect(sample.faults == [])
  }

  @Test(arguments: [0, 1, 2, 3, 254, 255] as [UInt8], [0, 43, 60, 135, 139, 140, 51] as [UInt8])
  func `hold together whatever their length`(length: UInt8, number: UInt8) {
    let header = [17, length] + hex("0502 0000 0100 0000 0000 0000 0000")
    let sample = Sample(ipv6: ipv6Packet(number, header + datagram))
    #expect(sample.faults == [])
    if length > 200 { #expect(!sample.notes.isEmpty) }
  }

  @Test func `end with nothing, and bytes after that are nobody's`() {
    let sample = Sample(ipv6: ipv6Packet(59, hex("0102")))
    #expect(sample.layers == [.ipv6, IPv6NoNextHeader.id])
    #expect(sample.notes(on: "ipv6.nonxt.data") == ["bytes after the last header"])
    #expect(Sample(ipv6: ipv6Packet(59, [])).layers == [.ipv6])
  }
}

@Suite struct `Options of IPv6` {
  private func sample(_ options: String, in header: UInt8 = 60) -> Sample {
    Sample(ipv6: ipv6Packet(header, extensionHeader(17, options) + datagram))
  }

  @Test func `have a type that says what to do with them`() {
    let sample = sample("d504 01020304")
    #expect(sample.value("ipv6.opt.type.action") == 3)
    #expect(sample.value("ipv6.opt.type.change") == 0)
    #expect(sample.value("ipv6.opt.type.rest") == 0x15)
    #expect(sample.notes(on: "ipv6.opt") == ["unassigned option"])
  }

  @Test(
    arguments: [
      ("0104 00000000", []), ("0104 00000001", ["padding not zero"]),
      ("0104 00000000 0106 000000000000", ["padding too long"]),
      ("0000 0000 0000", []), ("0000 0000 0000 0000 0000 0000 0000", ["padding too long"]),
    ])
  func `are padded with few zeros`(options: String, notes: [String]) {
    let sample = sample(options)
    #expect(sample.notes.map(\.brief) == notes)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("0500 0102 0000", ["bad option length", "too short"]), ("0501 00 0101 00", ["bad option length", "too short"]),
      ("0502 0000 0100", []), ("0503 0000 00 00", ["bad option length"]), ("0504 0000 0000", ["bad option length"]),
      ("05ff 0000 0000", ["bad option length", "bad option length"]),
    ])
  func `have the length of their kind`(options: String, notes: [String]) {
    let sample = sample(options, in: 0)
    #expect(sample.notes.map(\.brief).sorted() == notes.sorted())
    #expect(sample.faults == [])
  }

  @Test func `make the home address the source of the pseudo-header`() {
    let home = hex("20010db8 00770000 00000000 00000001")
    let options = extensionHeader(17, "0102 0000 c910 20010db8 00770000 00000000 00000001")
    let sample = Sample(ipv6: ipv6Packet(60, options + ipv6Datagram(from: home)))
    #expect(sample.verdict("udp.checksum") == .correct)
    #expect(sample.content("ipv6.opt.mipv6.home_address") == home)
    #expect(Sample(ipv6: ipv6Packet(60, options + datagram)).verdict("udp.checksum") == .wrong)
    let unknown = Sample(ipv6: ipv6Packet(60, options + datagram), unknown: [50..<51])
    #expect(unknown.verdict("udp.checksum") == .unverified)
  }

  @Test(
    arguments: [
      (0, 32, ["ipv6.opt.jumbo.truncated"]), (24, 65536, ["ipv6.opt.jumbo.prohibited"]),
      (0, 70000, ["data.length_cut_off"]), (0, 24, ["ipv6.opt.jumbo.truncated"]),
    ] as [(Int, Int, [String])])
  func `have a jumbogram's length`(payload: Int, jumbo: Int, notes: [String]) {
    let header = [17, 0] + hex("c204") + bigEndian(jumbo, 4)
    let bytes = ipv6Packet(0, header + datagram, length: payload)
    var dissector = Dissector()
    var out = Dissection()
    dissector.dissect(Packet(number: 1, linkType: .ipv6, originalLength: bytes.count), bytes.span, into: &out)
    let names = out.notes.indices.map { out.notes[$0].spec.name.description }
    #expect(notes.allSatisfy { names.contains($0) }, "\(names)")
    #expect(invariantFaults(of: out, length: bytes.count) == [])
  }

  @Test func `have a checksum of CALIPSO that is judged`() {
    // CRC-16 of RFC 1662 over the option, its low byte first.
    let right = "070c 00000010 01 03 76ad 80000001 0100"
    let sample = sample(right, in: 0)
    let verdict = sample.verdict("ipv6.opt.calipso.checksum")
    #expect(verdict == .correct || verdict == .wrong)
    #expect(sample.value("ipv6.opt.calipso.doi") == 16)
  }
}

@Suite struct `A Fragment header` {
  private func sample(_ blocks: Int, more: Bool, _ payload: [UInt8]) -> Sample {
    let header = hex("1100") + bigEndian(blocks << 3 | (more ? 1 : 0), 2) + hex("12345678")
    return Sample(ipv6: ipv6Packet(44, header + payload))
  }

  @Test func `that is alone changes nothing`() {
    let sample = sample(0, more: false, datagram)
    #expect(sample.notes(on: "ipv6.fraghdr.offset") == ["atomic fragment"])
    #expect(sample.verdict("udp.checksum") == .correct)
  }

  @Test func `of a first fragment leads to what is there`() {
    let sample = sample(0, more: true, datagram)
    #expect(sample.layers == [.ipv6, IPv6Fragment.id, .udp, .data])
    #expect(sample.notes(on: "ipv6.fraghdr.offset") == ["first fragment"])
    #expect(sample.verdict("udp.checksum") == .unverified)
    #expect(self.sample(0, more: true, Array(datagram.prefix(8))).notes(on: "udp.length") == ["in part"])
  }

  @Test func `of a later fragment leads to data`() {
    let sample = sample(2, more: false, datagram)
    #expect(sample.layers == [.ipv6, IPv6Fragment.id, .data])
    #expect(sample.value("ipv6.fraghdr.offset") == 2)
  }

  @Test(arguments: [(0, false), (1, true), (7, true), (8, false), (9, true)])
  func `wants fragments of whole blocks`(length: Int, isWrong: Bool) {
    let notes = sample(8, more: true, [UInt8](repeating: 1, count: length)).notes(on: "ipv6.fraghdr.more")
    #expect(notes == (isWrong ? ["bad fragment length"] : []))
  }

  @Test(arguments: [(8190, false), (8191, true)])
  func `wants packets of 65535 bytes at most`(blocks: Int, isWrong: Bool) {
    let notes = sample(blocks, more: false, [UInt8](repeating: 1, count: 8)).notes(on: "ipv6.fraghdr.offset")
    #expect(notes.contains("fragment beyond the longest packet") == isWrong)
  }
}

@Suite struct `A Routing header` {
  private let final = hex("20010db8 00000009 00000000 00000009")
  private let finalText = "20010db8 00000009 00000000 00000009"

  @Test(
    arguments: [
      ("0001 00000000 @", .correct), ("0000 00000000 @", .wrong), ("0201 00000000 @", .correct),
      ("0401 0000 0000 @", .correct), ("0301 00000000 @", .correct), ("0501 00010000", .unverified),
    ] as [(String, Verdict)])
  func `has the final destination for the pseudo-header`(text: String, verdict: Verdict) {
    let header = extensionHeader(17, text.replacing("@", with: finalText))
    let sample = Sample(ipv6: ipv6Packet(43, header + ipv6Datagram(to: final)))
    #expect(sample.verdict("udp.checksum") == verdict)
    #expect(sample.faults == [])
  }

  @Test func `of RPL leaves out what addresses have in common`() {
    // Eight bytes are left out of each; the addresses are those of 2001:db8:0:1::/64.
    let header = extensionHeader(17, "0302 88000000 0000000000000006 0000000000000007")
    let last = hex("20010db8 00000001 00000000 00000007")
    let sample = Sample(ipv6: ipv6Packet(43, header + ipv6Datagram(to: last)))
    #expect(sample.value("ipv6.routing.rpl.addr_count") == 2)
    #expect(sample.all("ipv6.routing.rpl.full_address").count == 2)
    #expect(sample.verdict("udp.checksum") == .correct)
    #expect(sample.notes(on: "ipv6.routing.rpl.address") == ["next stop"])
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7, 255] as [UInt8])
  func `holds together whatever is in it`(type: UInt8) {
    var packet = ipv6Packet(43, extensionHeader(17, "0001 00000000" + finalText) + datagram)
    packet[42] = type
    for index in 41..<packet.count {
      for value in [0, 1, 0x7f, 0xff] as [UInt8] {
        var damaged = packet
        damaged[index] = value
        #expect(Sample(ipv6: damaged).faults == [])
      }
    }
    for end in 40...packet.count { #expect(Sample(ipv6: Array(packet.prefix(end))).faults == []) }
    for start in 40..<packet.count { #expect(Sample(ipv6: packet, unknown: [start..<start + 1]).faults == []) }
  }
}

@Suite struct `IPsec` {
  @Test(arguments: [(4, 24, []), (3, 20, ["bad length"]), (0, 8, ["bad length"]), (1, 12, ["bad length"])])
  func `has a header whose length counts words`(words: UInt8, length: Int, notes: [String]) {
    let header = [17, words] + hex("0000 00001234 00000001") + [UInt8](repeating: 7, count: max(0, length - 12))
    let sample = Sample(ipv6: ipv6Packet(51, header + datagram))
    #expect(sample.notes(on: "ah.length") == notes)
    if words > 0 { #expect(sample.verdict("udp.checksum") == .correct) }
    #expect(sample.faults == [])
  }

  @Test func `stands after IPv4 as well, before what it protects`() {
    let header = hex("0604 0000 00001234 00000001") + [UInt8](repeating: 7, count: 12)
    var segment = tcpSegment(options: [])
    let sum = plainChecksum(hex("c0000201 c0000202 0006 0014") + segment)
    segment.replaceSubrange(16..<18, with: bigEndian(sum, 2))
    let sample = Sample(ipv4Packet(options: [], protocol: 51, payload: header + segment))
    #expect(sample.layers == [.ipv4, AuthenticationHeader.id, .tcp])
    #expect(sample.verdict("tcp.checksum") == .correct)
    let hidden = Sample(ipv4Packet(options: [], protocol: 50, payload: hex("00001234 00000001 01020304")))
    #expect(hidden.layers == [.ipv4, EncapsulatingSecurityPayload.id])
    #expect(hidden.content("esp.encrypted_data") == [1, 2, 3, 4])
  }
}
