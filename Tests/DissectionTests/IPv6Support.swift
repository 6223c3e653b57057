import Packets

@testable import Dissection

/// 2001:db8::1 and 2001:db8:0:1::2.
let ipv6Source = hex("20010db8 00000000 00000000 00000001")
let ipv6Destination = hex("20010db8 00000001 00000000 00000002")

/// An IPv6 packet from 2001:db8::1 to 2001:db8:0:1::2 with a hop limit of 64.
func ipv6Packet(
  _ next: UInt8, _ payload: [UInt8], length: Int? = nil, from source: [UInt8] = ipv6Source,
  to destination: [UInt8] = ipv6Destination
) -> [UInt8] {
  hex("60000000") + bigEndian(length ?? payload.count, 2) + [next, 64] + source + destination + payload
}

/// The Internet checksum of bytes, told by adding up sixteen bits at a time: not by what is tested.
func plainChecksum(_ bytes: [UInt8]) -> Int {
  let words = bytes.count % 2 == 0 ? bytes : bytes + [0]
  var sum = 0
  for index in stride(from: 0, to: words.count, by: 2) {
    sum += Int(words[index]) << 8 | Int(words[index + 1])
    sum = sum & 0xffff + sum >> 16
  }
  return ~sum & 0xffff
}

/// The pseudo-header of RFC 8200 §8.1.
func ipv6PseudoHeader(
  _ next: UInt8, _ length: Int, from source: [UInt8] = ipv6Source, to destination: [UInt8] = ipv6Destination
) -> [UInt8] {
  source + destination + bigEndian(length, 4) + [0, 0, 0, next]
}

/// A UDP datagram whose checksum is right over IPv6, with these addresses.
func ipv6Datagram(
  _ data: [UInt8] = Array("datagram".utf8), from source: [UInt8] = ipv6Source, to destination: [UInt8] = ipv6Destination
) -> [UInt8] {
  let header = bigEndian(50000, 2) + bigEndian(9999, 2) + bigEndian(8 + data.count, 2)
  let sum = plainChecksum(
    ipv6PseudoHeader(17, 8 + data.count, from: source, to: destination) + header + [0, 0] + data)
  return header + bigEndian(sum == 0 ? 0xffff : sum, 2) + data
}

extension Sample {
  init(ipv6 bytes: [UInt8], unknown: [Range<Int>] = []) { self.init(bytes, linkType: .ipv6, unknown: unknown) }
}

extension ProtocolID {
  static let ipv6 = IPv6.id
}
