import Packets
import Testing

@testable import Dissection

/// A datagram from port 50000 to port 9999; its checksum is right over IPv4 where none is given.
private func datagram(
  _ data: [UInt8], length: Int? = nil, checksum: Int? = nil, protocol number: Int = 17, covered: Int? = nil
) -> [UInt8] {
  let field = length ?? 8 + data.count
  let header = bigEndian(50000, 2) + bigEndian(9999, 2) + bigEndian(field, 2)
  let bytes = header + [0, 0] + data
  // What the right sum is, is told by adding up sixteen bits at a time: not by what is tested.
  var words = hex("c0000201 c0000202") + bigEndian(number, 2) + bigEndian(number == 17 ? field : bytes.count, 2)
  words += bytes.prefix(covered ?? bytes.count)
  if words.count % 2 != 0 { words.append(0) }
  var sum = 0
  for index in stride(from: 0, to: words.count, by: 2) {
    sum += Int(words[index]) << 8 | Int(words[index + 1])
    sum = sum & 0xffff + sum >> 16
  }
  let right = ~sum & 0xffff == 0 ? 0xffff : ~sum & 0xffff
  return header + bigEndian(checksum ?? right, 2) + data
}

private func overIPv4(_ payload: [UInt8], protocol number: UInt8 = 17, unknown: [Range<Int>] = []) -> Sample {
  Sample(ipv4Packet(options: [], protocol: number, payload: payload), unknown: unknown)
}

private let text = Array("datagram".utf8)

@Suite struct `A UDP datagram` {
  @Test func `has ports, a length and a checksum`() {
    let sample = overIPv4(datagram(text))
    #expect(sample.layers == [.ipv4, .udp, .data])
    #expect(sample.value("udp.srcport") == 50000)
    #expect(sample.value("udp.dstport") == 9999)
    #expect(sample.value("udp.length") == 16)
    #expect(sample.value("udp.payload_length") == 8)
    #expect(sample.content("data.data") == text)
    #expect(sample.notes.allSatisfy { $0.field == "ip.checksum" })
    #expect(sample.faults == [])
  }

  @Test func `may be empty`() {
    let sample = overIPv4(datagram([]))
    #expect(sample.layers == [.ipv4, .udp])
    #expect(sample.value("udp.payload_length") == 0)
  }

  @Test(
    arguments: [
      (0, ["bad length"]), (1, ["bad length"]), (7, ["bad length"]), (8, ["bytes after the datagram"]),
      (15, ["bytes after the datagram"]), (16, []), (17, ["bad length"]), (65535, ["bad length"]),
    ] as [(Int, [String])])
  func `says where its length is not what IP has`(length: Int, notes: [String]) {
    let sample = overIPv4(datagram(text, length: length))
    #expect(sample.notes(on: "udp.length") == notes)
    #expect(sample.faults == [])
  }

  @Test func `leaves what is after its length to nobody`() {
    let sample = overIPv4(datagram(text, length: 12))
    #expect(sample.layers == [.ipv4, .udp, .data, .trailer])
    #expect(sample.content("data.data") == Array("data".utf8))
    #expect(sample.content("data.trailer") == Array("gram".utf8))
  }

  @Test func `keeps its data where the length is not known`() {
    let sample = overIPv4(datagram(text), unknown: [24..<26])
    #expect(sample.layers == [.ipv4, .udp, .data])
    #expect(sample.notes(on: "udp.length") == [])
    #expect(sample.notes(on: "udp.checksum") == ["checksum unverified"])
    #expect(sample.faults == [])
  }

  @Test func `is longer than its first fragment`() {
    var packet = ipv4Packet(options: [], protocol: 17, payload: datagram(text, length: 40))
    packet[6] = 0x20
    #expect(Sample(packet).notes(on: "udp.length") == ["in part"])
    #expect(Sample(packet).notes(on: "udp.checksum") == ["checksum unverified"])
  }

  @Test func `is cut off where IP is`() {
    let packet = ipv4Packet(options: [], protocol: 17, payload: datagram(text))
    let sample = Sample(Array(packet.dropLast()))
    #expect(sample.notes(on: "ip.len") == ["cut off"])
    #expect(sample.notes(on: "udp.length") == [])
    #expect(sample.first("udp.payload_length")?.value == UInt64(text.count))
  }

  @Test(arguments: [(0, ["no checksum"]), (0x1234, ["bad checksum"]), (nil, [])] as [(Int?, [String])])
  func `has a checksum that is judged`(checksum: Int?, notes: [String]) {
    #expect(overIPv4(datagram(text, checksum: checksum)).notes(on: "udp.checksum") == notes)
  }

  @Test func `has all ones for a sum of zero`() {
    // The two bytes of data make up for all the rest.
    let empty = datagram([0, 0])
    let data = [empty[6], empty[7]]
    let sample = overIPv4(datagram(data))
    #expect(sample.value("udp.checksum") == 0xffff)
    #expect(sample.notes(on: "udp.checksum") == [])
    let wrong = overIPv4(datagram(data, checksum: 1)).notes.first { $0.field == "udp.checksum" }
    #expect(wrong?.numbers[1] == 0xffff)
  }

  @Test func `has an unfinished checksum where the card does it`() {
    // 192.0.2.1 and 192.0.2.2, protocol 17, length 16.
    #expect(overIPv4(datagram(text, checksum: 0x8425)).notes(on: "udp.checksum") == ["checksum offloaded"])
  }

  @Test func `holds together wherever it ends, and whatever is unknown`() {
    let packet = ipv4Packet(options: [], protocol: 17, payload: datagram(text))
    for end in 0...packet.count { #expect(Sample(Array(packet.prefix(end))).faults == []) }
    for start in packet.indices { #expect(Sample(packet, unknown: [start..<start + 1]).faults == []) }
    for index in packet.indices {
      for value in [0, 1, 7, 0x7f, 0x80, 0xff] as [UInt8] {
        var damaged = packet
        damaged[index] = value
        #expect(Sample(damaged).faults == [])
      }
    }
  }

  @Test(arguments: [(53, "domain"), (67, "bootps"), (123, "ntp"), (514, "syslog"), (4789, "vxlan"), (9, "discard")])
  func `names its services by UDP's registry`(port: UInt64, name: String) {
    #expect(ServiceName.udp(port)?.description == name)
  }

  @Test func `shares services with TCP, and has others`() {
    #expect(ServiceName.tcp(514)?.description == "shell")
    #expect(ServiceName.tcp(67) == nil)
    #expect(ServiceName.udp(9418)?.description == ServiceName.tcp(9418)?.description)
    #expect(ServiceName.udp(6379) == nil)
    let both = (UInt64(0)...65535).filter { ServiceName.tcpAlone($0) != nil && ServiceName.udpAlone($0) != nil }
    #expect(both == [465, 512, 513, 514, 520, 623, 4840])
    #expect((UInt64(0)...65535).filter { ServiceName.udp($0) != nil }.count > 150)
  }
}

/// What IPv6 leaves is put into the context: a packet need not be made for each.
@Suite struct `A UDP datagram over IPv6` {
  private func notes(_ bytes: [UInt8], sum: InternetChecksum = InternetChecksum()) -> [String] {
    var out = Dissection()
    out.context.addresses.family = .ipv6
    out.context.pseudoHeader = PseudoHeader(sum: sum)
    var cursor = Cursor(bytes.span)
    _ = UDP.decode(&cursor, into: &out)
    return out.notes.indices.map { out.notes[$0].spec.name.description }
  }

  @Test func `needs a checksum`() {
    #expect(notes(datagram(text, checksum: 0)) == ["udp.checksum.zero"])
  }

  @Test func `leaves its length out only where it is a jumbogram`() {
    #expect(notes(datagram(text, length: 0, checksum: 0)) == ["udp.length.bad_zero", "udp.checksum.zero"])
    let long = datagram([UInt8](repeating: 0, count: 65528), length: 0, checksum: 0)
    #expect(notes(long) == ["udp.length.jumbogram", "udp.checksum.zero"])
    let almost = datagram([UInt8](repeating: 0, count: 65527), length: 0, checksum: 0)
    #expect(notes(almost) == ["udp.length.bad_zero", "udp.checksum.zero"])
  }
}

@Suite struct `A UDP-Lite datagram` {
  private func sample(_ coverage: Int, checksum: Int? = nil) -> Sample {
    overIPv4(
      datagram(
        text, length: coverage, checksum: checksum, protocol: 136,
        covered: coverage == 0 ? nil : max(8, min(16, coverage))), protocol: 136)
  }

  @Test(
    arguments: [
      (0, []), (1, ["bad checksum coverage"]), (7, ["bad checksum coverage"]), (8, ["partial checksum"]),
      (11, ["partial checksum"]), (15, ["partial checksum"]), (16, []), (17, ["bad checksum coverage"]),
      (65535, ["bad checksum coverage"]),
    ] as [(Int, [String])])
  func `says how much its checksum covers`(coverage: Int, notes: [String]) {
    let sample = sample(coverage)
    #expect(sample.layers == [.ipv4, .udpLite, .data])
    #expect(sample.notes(on: "udp.checksum_coverage") == notes)
    #expect(sample.notes(on: "udp.checksum") == (notes == ["bad checksum coverage"] ? ["checksum unverified"] : []))
    #expect(sample.value("udp.payload_length") == 8)
    #expect(sample.faults == [])
  }

  @Test func `is judged by what is covered alone`() {
    for index in text.indices {
      var payload = datagram(text, length: 12, protocol: 136, covered: 12)
      payload[8 + index] ^= 1
      let notes = overIPv4(payload, protocol: 136).notes(on: "udp.checksum").filter { $0 != "a flipped bit?" }
      #expect(notes == (index < 4 ? ["bad checksum"] : []))
    }
  }

  @Test func `needs a checksum`() {
    #expect(sample(0, checksum: 0).notes(on: "udp.checksum") == ["no checksum"])
  }

  @Test func `holds together wherever it ends, and whatever is unknown`() {
    let packet = ipv4Packet(options: [], protocol: 136, payload: datagram(text, length: 12, protocol: 136, covered: 12))
    for end in 0...packet.count { #expect(Sample(Array(packet.prefix(end))).faults == []) }
    for start in packet.indices { #expect(Sample(packet, unknown: [start..<start + 1]).faults == []) }
  }
}
