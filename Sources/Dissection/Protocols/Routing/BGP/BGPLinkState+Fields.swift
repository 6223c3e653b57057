extension BGP {
  enum LinkStateField: FieldSet {
    static let setNumber: UInt16 = 287
    static let definedIn: StaticString = "RFC 9552 §5.2"

    static let route = group("bgp.ls.nlri", "Link-State NLRI", .detail(""))
      .means("A node, a link or a prefix of a network's topology.")
    static let type = field("bgp.ls.nlri_type", "NLRI Type", .enumeration(Self.typeName), .detail(""))
      .means("What it is of the topology.")
    static let length = field("bgp.ls.nlri_length", "Total NLRI Length", .quantity(.bytes))
      .means("How long the rest is.")
    static let distinguisher = field("bgp.ls.nlri_safi128_route_distinguisher", "Route Distinguisher", .storedText)
      .means("Which private network's topology.")
    static let source = field(
      "bgp.ls.nlri_node.protocol_id", "Protocol-ID", .enumeration(Self.protocolName), .detail("")
    )
    .means("Where the speaker knows it from.")
    static let identifier = field("bgp.ls.nlri_node.identifier", "Identifier", .decimal)
      .means("Which of several instances of the protocol.")
    static let rest = field("bgp.ls.nlri_unknown", "NLRI", .bytes)
      .means("A part of a topology of a type that is not known here.")
    static let value = group("bgp.ls.tlv", "TLV", isNamedByFirstChild: true)
      .means("A value that identifies it, or describes it.", "RFC 9552 §5.1")
    static let valueType = field("bgp.ls.type", "Type", .enumeration(BGPLinkStateTLV.name))
      .means("The kind of value that follows.", "RFC 9552 §5.1")
    static let valueLength = field("bgp.ls.length", "Length", .quantity(.bytes))
      .means("How long the value is.", "RFC 9552 §5.1")
    static let bytes = field("bgp.ls.tlv.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9552 §5.1")

    static let all = [
      route, type, length, distinguisher, source, identifier, rest, value, valueType, valueLength, bytes,
    ]

    static let routeList = BGPValueList(route, type: type, 16, length: length, 16, surplus: rest)
    static let valueList = BGPValueList(
      value, type: valueType, 16, length: valueLength, 16, surplus: bytes)

    /// IANA "BGP-LS NLRI Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Node NLRI"
      case 2: "Link NLRI"
      case 3: "IPv4 Topology Prefix NLRI"
      case 4: "IPv6 Topology Prefix NLRI"
      case 5: "SR Policy Candidate Path NLRI"
      case 6: "SRv6 SID NLRI"
      case 7: "Stub Link NLRI"
      default: nil
      }
    }

    /// IANA "BGP-LS Protocol-IDs", as of 2025.
    @Sendable static func protocolName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "IS-IS Level 1"
      case 2: "IS-IS Level 2"
      case 3: "OSPFv2"
      case 4: "Direct"
      case 5: "Static configuration"
      case 6: "OSPFv3"
      case 7: "BGP"
      case 8: "RSVP-TE"
      case 9: "Segment Routing"
      default: nil
      }
    }
  }
}
