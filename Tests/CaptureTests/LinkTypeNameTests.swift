import CPcap
import Capture
import Packets
import Testing

@Suite struct `The names of link types` {
  /// libpcap's own name of a link type; `nil` where the installed version knows none.
  static func libpcapName(_ linkType: LinkType) -> String? {
    // The text is a constant of the library.
    unsafe pcap_datalink_val_to_name(linkType.dataLinkType).map { unsafe String(cString: $0) }
  }

  @Test(arguments: LinkType.registered)
  func `are libpcap's, wherever it has one`(linkType: LinkType) throws {
    if let name = Self.libpcapName(linkType) {
      #expect(linkType.name == name)
    }
  }

  @Test func `are there for every type that libpcap names`() {
    var count = 0
    for number in 50..<1000 as Range<UInt32> where Self.libpcapName(LinkType(rawValue: number)) != nil {
      #expect(LinkType(rawValue: number).label != nil)
      count += 1
    }
    #expect(count > 100)
  }

  @Test func `lead back to their types, in any spelling`() {
    for linkType in LinkType.registered {
      #expect(LinkType(name: linkType.name) == linkType)
      #expect(LinkType(name: "dlt_" + linkType.name.lowercased()) == linkType)
      #expect(LinkType(name: "\(linkType.rawValue)") == linkType)
      #expect(linkType.label?.isEmpty == false)
    }
    for (name, linkType) in [
      ("ETHERNET", .ethernet), ("EN10MB", .ethernet), ("LINKTYPE_ETHERNET", .ethernet), ("en10mb", .ethernet),
      ("raw", .raw), ("linktype_raw", .raw), ("IPV4", .ipv4), ("IEEE802_11_RADIOTAP", LinkType(rawValue: 127)),
      ("IEEE802_11_RADIO", LinkType(rawValue: 127)), ("LINKTYPE_9999", LinkType(rawValue: 9999)),
    ] as [(String, LinkType)] {
      #expect(LinkType(name: name) == linkType)
    }
    for name in ["", "LINKTYPE_", "ETHERNETS", "-1", "+1", "4294967296", "٣"] {
      #expect(LinkType(name: name) == nil)
    }
  }

  @Test func `fall back to the number`() {
    #expect(LinkType(rawValue: 9999).name == "LINKTYPE_9999")
    #expect(LinkType(rawValue: .max).name == "LINKTYPE_4294967295")
    #expect(LinkType(rawValue: 9999).label == nil)
    #expect(LinkType.rawBSD.name == "RAW")
    #expect(LinkType.rawOpenBSD.name == "RAW")
  }

  @Test func `are registered once each, in the order of their numbers`() {
    let numbers = LinkType.registered.map(\.rawValue)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    #expect(Set(LinkType.registered.filter { !$0.name.hasPrefix("USER") }.map(\.name)).count == numbers.count - 16)
  }
}
