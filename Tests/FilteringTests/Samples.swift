import Dissection
import Filtering
import Packets

/// A packet that the tests ask filters about.
struct Sample {
  let packet: Packet
  let bytes: [UInt8]

  init(_ number: Int, _ hex: String, seconds: Int64) {
    let digits = hex.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    bytes = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    packet = Packet(
      number: number, linkType: .ethernet,
      time: Timestamp(seconds: 1_700_000_000 + seconds, nanoseconds: 500_000_000, digits: 6),
      originalLength: bytes.count)
  }

  /// 1: a SYN from 192.168.1.10, port 51514, to 93.184.216.34, port 80. 2: `GET /a HTTP/1.1` on that connection. 3: an ICMP
  /// error from 10.0.0.2 about a datagram from 10.0.0.1, port 12345, to port 53. 4: an ARP reply. 5: an IPv6 datagram from
  /// fe80::1 to ff02::fb, ports 5353, with an mDNS query for `a.local`.
  static let all = [
    Sample(
      1,
      "001b213c9df8000c294abeef08004500003c1c464000400626e9c0a8010a5db8d822c93a0050deadbeef00000000a002faf0a9f30000020405b40402080a112233440000000001030307",
      seconds: 0),
    Sample(
      2,
      "001b213c9df8000c294abeef0800450000721c464000400626b3c0a8010a5db8d822c93a0050deadbef0cafe0001801801f6c87900000101080a1122335155667788474554202f6120485454502f312e310d0a486f73743a206578616d706c652e636f6d0d0a557365722d4167656e743a206375726c2f382e352e300d0a0d0a",
      seconds: 1),
    Sample(
      3,
      "020000000001020000000002080045000038000000004001" + "66c10a0000020a000001" + "0303000000000000"
        + "4500001c000000004011" + "66cd0a0000010a000002" + "3039003500080000",
      seconds: 3),
    Sample(
      4, "ffffffffffff020000000002080600010800060400020200000000020a0000020200000000010a000001", seconds: 6),
    Sample(
      5,
      "3333000000fb02000000000186dd60000000002111fffe800000000000000000000000000001ff0200000000000000000000000000fb"
        + "14e914e90021000000000000000100000000000001610" + "56c6f63616c0000010001",
      seconds: 10),
  ]

  /// The numbers of the packets that a filter lets through.
  static func passing(_ expression: String) throws -> [Int] {
    var filter = try FieldFilter(expression)
    var dissector = Dissector(followingConversations: true)
    var dissection = Dissection()
    var numbers: [Int] = []
    for sample in all {
      dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
      if filter.passes(sample.packet, dissection, sample.bytes.span) { numbers.append(sample.packet.number) }
    }
    return numbers
  }
}
