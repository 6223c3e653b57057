/// Multicast in private networks, RFC 6514 §4: tunnels, and who wants which group.
///
///     |  Route Type   |    Length     |  RD, source, group, router …
extension BGP {
  static func readMulticastRoutes(_ cursor: inout Cursor, _ out: inout Dissection) {
    MulticastField.list.read(&cursor, &out) { type, length, cursor, out in
      typealias F = MulticastField
      if type.number != 4 { readDistinguisher(F.distinguisher, &cursor, &out) }
      switch type.number {
      case 1: readOrigin(&cursor, &out)
      case 2: cursor.read(F.sourceAS, 32, &out)
      case 3:
        readGroupAddresses(&cursor, &out)
        readOrigin(&cursor, &out)
      case 4:
        // The key is a route with its type and length, and says so how long it is.
        let count = Int(cursor.peek(1) ?? 0) + 2
        let isRoute = [4, 16].contains(cursor.remaining - count)
        cursor.readBytes(F.key, isRoute ? count : max(0, cursor.remaining - 4), &out)
        readOrigin(&cursor, &out)
      case 5: readGroupAddresses(&cursor, &out)
      case 6, 7:
        cursor.read(F.sourceAS, 32, &out)
        readGroupAddresses(&cursor, &out)
      default: out.note(ServiceNote.unknownMulticast, on: type, type.number)
      }
    }
  }

  /// Reads the router that tells the route; its address has no length of its own.
  private static func readOrigin(_ cursor: inout Cursor, _ out: inout Dissection) {
    if cursor.remaining >= 16 {
      cursor.readAddress(MulticastField.originSix, &out)
    } else {
      cursor.read(MulticastField.origin, 32, &out)
    }
  }

  enum MulticastField: FieldSet {
    static let setNumber: UInt16 = 285
    static let definedIn: StaticString = "RFC 6514 §4"

    static let route = group("bgp.mcast_vpn_nlri", "MCAST-VPN NLRI", .detail(""))
      .means("A route of multicast.")
    static let type = field("bgp.mcast_vpn_nlri_route_type", "Route Type", .enumeration(Self.typeName), .detail(""))
      .means("What the route tells.")
    static let length = field("bgp.mcast_vpn_nlri_length", "Length", .quantity(.bytes))
      .means("How long the route is.")
    static let rest = field("bgp.mcast_vpn_nlri_rest", "Route Type specific", .bytes)
      .means("A route, or bytes of it, whose parts are not known here.")
    static let distinguisher = field("bgp.mcast_vpn_nlri_rd", "RD", .storedText, .detail(""))
      .means("Which private network it is.")
    static let sourceAS = field("bgp.mcast_vpn_nlri_source_as", "Source AS", .decimal, .detail("AS"))
      .means("The network that the source is in.")
    static let sourceLength = field("bgp.mcast_vpn_nlri_source_length", "Multicast Source Length", .quantity(.bits))
      .means("32 for IPv4, 128 for IPv6; 0: any source.")
    static let source = field(
      "bgp.mcast_vpn_nlri_source_addr_ipv4", "Multicast Source", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Who sends to the group.")
    static let sourceSix = field(
      "bgp.mcast_vpn_nlri_source_addr_ipv6", "Multicast Source", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("Who sends to the group.")
    static let groupLength = field("bgp.mcast_vpn_nlri_group_length", "Multicast Group Length", .quantity(.bits))
      .means("32 for IPv4, 128 for IPv6; 0: any group.")
    static let group = field(
      "bgp.mcast_vpn_nlri_group_addr_ipv4", "Multicast Group", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The group.")
    static let groupSix = field(
      "bgp.mcast_vpn_nlri_group_addr_ipv6", "Multicast Group", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The group.")
    static let badAddress = field("bgp.address", "Address", .bytes)
      .means("An address of no length that addresses have.")
    static let origin = field(
      "bgp.mcast_vpn_nlri_origin_router_ipv4", "Originating Router's IP Addr", .ipv4Address(SpecialPurposeAddress.name),
      .detail("from")
    ).means("The router that tells the route.")
    static let originSix = field(
      "bgp.mcast_vpn_nlri_origin_router_ipv6", "Originating Router's IP Addr", .ipv6Address(IPv6AddressKind.name),
      .detail("from")
    ).means("The router that tells the route.")
    static let key = field("bgp.mcast_vpn_nlri_route_key", "Route Key", .bytes)
      .means("The route that is answered.")

    static let all = [
      route, type, length, rest, distinguisher, sourceAS, sourceLength, source, sourceSix, groupLength, group, groupSix,
      badAddress, origin, originSix, key,
    ]

    static let list = BGPValueList(route, type: type, 8, length: length, 8, surplus: rest)

    /// IANA "BGP MCAST-VPN Route Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Intra-AS I-PMSI A-D route"
      case 2: "Inter-AS I-PMSI A-D route"
      case 3: "S-PMSI A-D route"
      case 4: "Leaf A-D route"
      case 5: "Source Active A-D route"
      case 6: "Shared Tree Join route"
      case 7: "Source Tree Join route"
      default: nil
      }
    }
  }
}
