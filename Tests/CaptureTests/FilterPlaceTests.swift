import Packets
import Testing

@testable import Capture

@Suite struct `The place of a fault in a filter` {
  /// Brackets are around the word that is at fault; a bracket at the end says that the expression ends too early.
  @Test(arguments: [
    "tcp [prot] 80", "[frob]", "tcp and [frob]", "tcp port 80 or[]", "(tcp[]", "tcp[)]", "[and] tcp",
    "host 1.2.3.4 and port 80 [prot]", "tcp [#]", "host [no-such-host.invalid] and tcp", "port [no-such-port]",
    "tcp and port [99999]", "tcp and (port 80 or port [70000])", "tcp && ether host [zz]", "  tcp   [prot]  80  ",
    "vlan [5000] and tcp", "tcp or [é]", "net [10.0.0.0/33]",
  ])
  func isFound(marked: String) throws {
    // `tcp[0]` has brackets of its own; none of the cases do.
    let start = try #require(marked.firstIndex(of: "["))
    let expression = String(marked.filter { !"[]".contains($0) })
    var filter = PacketFilter(expression)
    let error = try #require(throws: FilterError.self) { try filter.prepare(for: .ethernet) }
    #expect(error.place == marked.distance(from: marked.startIndex, to: start), "\(error)")
  }

  @Test(arguments: ["udp and tcp", "len = 1 and len = 2 and udp and tcp"])
  func `is nowhere where the whole is at fault`(expression: String) throws {
    var filter = PacketFilter(expression)
    let error = try #require(throws: FilterError.self) { try filter.prepare(for: .ethernet) }
    #expect(error.place == nil && !error.isSyntaxError)
  }

  @Test func `is told by words and operators`() {
    let words = FilterError.words(of: "tcp[12:1]&0xf0>>2 >=5&&!udp")
    let text = Array("tcp[12:1]&0xf0>>2 >=5&&!udp")
    #expect(
      words.map { String(text[$0]) } == [
        "tcp", "[", "12:1", "]", "&", "0xf0", ">>", "2", ">=", "5", "&&", "!", "udp",
      ])
    #expect(FilterError.words(of: "").isEmpty && FilterError.words(of: "  ").isEmpty)
  }

  @Test func `a NUL character does not end the expression`() throws {
    var filter = PacketFilter("tcp\0 or frob")
    #expect(throws: FilterError.self) { try filter.prepare(for: .ethernet) }
  }
}

@Suite struct `A filter and link types` {
  @Test func `a fault of one link type is told once, and its packets never pass`() throws {
    var filter = PacketFilter("ether host 02:02:02:02:02:02")
    let bytes: [UInt8] = [0x45]
    let error = try #require(throws: FilterError.self) {
      try filter.matches(bytes.span, originalLength: 1, linkType: .raw)
    }
    #expect(error.isOnlyOfLinkType)
    #expect(try !filter.matches(bytes.span, originalLength: 1, linkType: .raw))
  }

  @Test(arguments: ["tcp prot 80", "port no-such-port", "ether host zz"])
  func `a fault of the expression is one of every link type`(expression: String) throws {
    var filter = PacketFilter(expression)
    let error = try #require(throws: FilterError.self) { try filter.prepare(for: .ethernet) }
    #expect(!error.isOnlyOfLinkType)
    #expect(error.isSyntaxError == (expression == "tcp prot 80"))
  }

  @Test func `only what is no sentence is refused before there is a packet`() throws {
    #expect(throws: FilterError.self) { try PacketFilter("tcp prot 80").checkSyntax() }
    // Right for 802.11 only.
    try PacketFilter("type mgt").checkSyntax()
  }

  @Test func `libpcap's numbers for link types lead back to them`() {
    for linkType in LinkType.registered where ![12, 14].contains(linkType.rawValue) {
      #expect(LinkType(dataLinkType: linkType.dataLinkType) == linkType)
    }
  }

  @Test func `the header on all interfaces names the interface and the direction`() {
    let bytes: [UInt8] = [8, 0, 0, 0, 0, 0, 1, 2, 0, 1, 4, 6, 1, 2, 3, 4, 5, 6, 0, 0]
    let header = CookedHeader(bytes.span)
    #expect(header?.interfaceIndex == 0x102 && header?.direction == .outbound)
    let cut = CookedHeader(bytes.span.extracting(first: 10))
    #expect(cut == nil)
  }
}
