import Capture
import Packets
import Testing

@Suite struct `A filter by libpcap` {
  /// IPv4, TCP, from 172.22.178.76:47866 to 18.220.149.166:80.
  static let ipv4: [UInt8] = [
    0x45, 0, 0, 0x28, 0x1e, 0x1f, 0x40, 0, 0x40, 6, 0x15, 0xcc, 0xac, 0x16, 0xb2, 0x4c, 0x12, 0xdc, 0x95, 0xa6, 0xba,
    0xfa, 0, 0x50, 0x0f, 0x60, 0xc9, 0xb4, 0x35, 0x6a, 0x52, 0x3f, 0x50, 0x18, 1, 0xf6, 0, 0, 0, 0,
  ]
  static let ethernet = [UInt8](repeating: 2, count: 12) + [8, 0] + ipv4

  static func matches(_ filter: inout PacketFilter, _ bytes: [UInt8], _ linkType: LinkType) throws -> Bool {
    try filter.matches(bytes.span, originalLength: bytes.count, linkType: linkType)
  }

  @Test(arguments: [
    ("tcp port 80", true), ("udp", false), ("src host 172.22.178.76", true), ("dst port 47866", false), ("", true),
    ("tcp[tcpflags] & (tcp-push|tcp-ack) == (tcp-push|tcp-ack)", true),
    ("greater 41 and not ether proto 0x0800", false),
  ])
  func `means the same on Ethernet and on raw IP`(expression: String, expected: Bool) throws {
    var filter = PacketFilter(expression)
    for _ in 0..<2 {
      #expect(try Self.matches(&filter, Self.ethernet, .ethernet) == expected)
      if !expression.contains("ether") {
        for linkType in [.raw, .rawBSD, .rawOpenBSD, .ipv4] as [LinkType] {
          #expect(try Self.matches(&filter, Self.ipv4, linkType) == expected)
        }
      }
    }
  }

  @Test func `sees the original length, not the captured one`() throws {
    var filter = PacketFilter("greater 1000")
    #expect(try filter.matches(Self.ipv4.span, originalLength: 1000, linkType: .raw))
    #expect(try !filter.matches(Self.ipv4.span, originalLength: 999, linkType: .raw))
    #expect(try filter.matches(Self.ipv4.span, originalLength: .max, linkType: .raw))
    #expect(try !filter.matches(Self.ipv4.span, originalLength: -1, linkType: .raw))
  }

  @Test func `never matches on bytes that were not captured`() throws {
    var filter = PacketFilter("tcp port 80")
    for count in 0...Self.ethernet.count {
      let isThere = count >= 38
      #expect(try Self.matches(&filter, Array(Self.ethernet.prefix(count)), .ethernet) == isThere)
    }
    #expect(try Self.matches(&filter, [], .raw) == false)
  }

  @Test func `that is wrong gives libpcap's message`() throws {
    var filter = PacketFilter("tcp prot 80")
    let error = try #require(throws: FilterError.self) { try filter.prepare(for: .ethernet) }
    #expect(error.expression == "tcp prot 80")
    #expect(error.message.contains("syntax error"))
    #expect("\(error)".contains("\"tcp prot 80\""))
  }

  @Test func `that makes no sense for a link type fails on that one only`() throws {
    var filter = PacketFilter("ether host 02:02:02:02:02:02")
    #expect(try Self.matches(&filter, Self.ethernet, .ethernet))
    let error = try #require(throws: FilterError.self) { try Self.matches(&filter, Self.ipv4, .raw) }
    #expect(error.linkType == .raw)
    #expect(!error.message.isEmpty)
    #expect(try Self.matches(&filter, Self.ethernet, .ethernet))
  }

  @Test func `for a link type that libpcap does not know is an error`() throws {
    var filter = PacketFilter("tcp")
    for number in [65_000, .max] as [UInt32] {
      #expect(throws: FilterError.self) { try filter.prepare(for: LinkType(rawValue: number)) }
    }
  }
}
