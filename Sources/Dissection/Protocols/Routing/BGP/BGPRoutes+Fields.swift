extension BGP {
  enum RouteField: FieldSet {
    static let setNumber: UInt16 = 276
    static let definedIn: StaticString = "RFC 4271 §4.3"

    static let route = field("bgp.route", "Route", .storedText, .detail(""))
      .means("A prefix: all addresses that begin with it.")
    static let pathIdentifier = field("bgp.nlri_path_id", "Path Identifier", .decimal)
      .means("Which of several paths to the prefix it is.", "RFC 7911 §3")
    static let prefixLength = field("bgp.prefix_length", "Length", .quantity(.bits))
      .means("How many bits the prefix has; with what stands before it, labels and a route distinguisher.")
    static let announced = field("bgp.nlri_prefix", "Prefix", .ipv4Address(SpecialPurposeAddress.name))
      .means("The prefix, in as many bytes as it needs.")
    static let withdrawn = field("bgp.withdrawn_prefix", "Prefix", .ipv4Address(SpecialPurposeAddress.name))
      .means("The prefix that is not reached any more, in as many bytes as it needs.")
    static let reachable = field(
      "bgp.mp_reach_nlri_ipv4_prefix", "Prefix", .ipv4Address(SpecialPurposeAddress.name)
    ).means("The prefix, in as many bytes as it needs.", "RFC 4760 §5")
    static let unreachable = field(
      "bgp.mp_unreach_nlri_ipv4_prefix", "Prefix", .ipv4Address(SpecialPurposeAddress.name)
    ).means("The prefix that is not reached any more, in as many bytes as it needs.", "RFC 4760 §5")
    static let reachableSix = field("bgp.mp_reach_nlri_ipv6_prefix", "Prefix", .ipv6Address(IPv6AddressKind.name))
      .means("The prefix, in as many bytes as it needs.", "RFC 4760 §5")
    static let unreachableSix = field(
      "bgp.mp_unreach_nlri_ipv6_prefix", "Prefix", .ipv6Address(IPv6AddressKind.name)
    ).means("The prefix that is not reached any more, in as many bytes as it needs.", "RFC 4760 §5")
    static let unknown = field("bgp.nlri_unknown", "Routes", .bytes)
      .means("Routes whose form is not known here, or whose beginnings are not.")
    static let labels = field("bgp.label_stack", "Label Stack", .storedText)
      .means("What packets to the prefix are labelled with.", "RFC 8277 §2.3")
    static let label = field(
      "bgp.update.path_attribute.mpls_label_value_20bits", "Label", .enumeration(MPLSLabel.name), .detail("label")
    ).means("What the next hop looks up to forward the packet.", "RFC 8277 §2.2")
    static let trafficClass = field("bgp.update.path_attribute.mpls_traffic_class", "TC", .hexadecimal)
      .means("Not used here.", "RFC 8277 §2.2")
    static let bottom = flag("bgp.update.path_attribute.mpls_bottom_stack", "S: Bottom of Stack")
      .means("The last label of the stack.", "RFC 8277 §2.2")
    static let distinguisher = field("bgp.rd", "Route Distinguisher", .storedText)
      .means("What makes prefixes of different private networks different.", "RFC 4364 §4.1")
    static let distinguisherType = field("bgp.rd.type", "Type Field", .enumeration(Self.distinguisherName))
      .means("What the value is made of.", "RFC 4364 §4.2")
    static let distinguisherAS = field("bgp.rd.as2", "Administrator subfield", .enumeration(BGP.asName))
      .means("The network that assigned the number.", "RFC 4364 §4.2")
    static let distinguisherLongAS = field("bgp.rd.as4", "Administrator subfield", .enumeration(BGP.asName))
      .means("The network that assigned the number.", "RFC 4364 §4.2")
    static let distinguisherAddress = field("bgp.rd.ipv4", "Administrator subfield", .ipv4Address(RIP.noName))
      .means("An address of who assigned the number.", "RFC 4364 §4.2")
    static let distinguisherShort = field("bgp.rd.an2", "Assigned Number subfield", .decimal)
      .means("A number that its administrator gives once.", "RFC 4364 §4.2")
    static let distinguisherLong = field("bgp.rd.an4", "Assigned Number subfield", .decimal)
      .means("A number that its administrator gives once.", "RFC 4364 §4.2")
    static let distinguisherValue = field("bgp.rd.value", "Value Field", .bytes)
      .means("A value of a type that is not known here.", "RFC 4364 §4.2")

    static let all = [
      route, pathIdentifier, prefixLength, announced, withdrawn, reachable, unreachable, reachableSix, unreachableSix,
      unknown, labels, label, trafficClass, bottom, distinguisher, distinguisherType, distinguisherAS,
      distinguisherLongAS, distinguisherAddress, distinguisherShort, distinguisherLong, distinguisherValue,
    ]

    /// IANA "Route Distinguisher Type Field", as of 2025.
    @Sendable static func distinguisherName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "AS number of two bytes"
      case 1: "IPv4 address"
      case 2: "AS number of four bytes"
      default: nil
      }
    }
  }
}
