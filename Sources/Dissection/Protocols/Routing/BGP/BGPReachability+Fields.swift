extension BGP {
  enum ServiceField: FieldSet {
    static let setNumber: UInt16 = 282
    static let definedIn: StaticString = "RFC 4760 §3"

    static let reachableFamily = field(
      "bgp.update.path_attribute.mp_reach_nlri.afi", "AFI",
      .enumeration(AddressFamilyNumber.name),
      .detail("")
    ).means("Address family identifier: the routes' family.")
    static let reachableUse = field(
      "bgp.update.path_attribute.mp_reach_nlri.safi", "SAFI",
      .enumeration(SubsequentAddressFamily.name), .detail("")
    ).means("Subsequent address family identifier: what the routes are for, or what form they have.")
    static let nextHop = group(
      "bgp.update.path_attribute.mp_reach_nlri.next_hop", "Next Hop", .detail("via")
    )
    .means("The router to send packets for the routes to.")
    static let nextHopLength = field(
      "bgp.update.path_attribute.mp_reach_nlri.next_hop.length", "Next Hop Length", .quantity(.bytes)
    ).means("How long the next hop is: this tells what it is made of.")
    static let nextHopFour = field(
      "bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4", "IPv4 address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    ).means("The next hop's address.")
    static let nextHopSix = field(
      "bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6", "IPv6 address", .ipv6Address(IPv6AddressKind.name),
      .detail("")
    ).means("The next hop's address.", "RFC 2545 §3")
    static let nextHopLinkLocal = field(
      "bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6.link_local", "Link-local address",
      .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The next hop's address on the link that both are on.", "RFC 2545 §3")
    static let nextHopDistinguisher = field(
      "bgp.update.path_attribute.mp_reach_nlri.next_hop.rd", "Route Distinguisher", .storedText
    ).means("Zero, so that the next hop has the routes' form.", "RFC 4364 §4.3.2")
    static let nextHopBytes = field("bgp.update.path_attribute.mp_reach_nlri.next_hop.bytes", "Next hop", .bytes)
      .means("A next hop whose form is not known here.")
    static let attachmentCount = field(
      "bgp.update.path_attribute.mp_reach_nlri.nbr_snpa", "Reserved", .decimal
    ).means("Zero; before RFC 4760, the number of addresses on the link that follow.")
    static let attachmentLength = field(
      "bgp.update.path_attribute.mp_reach_nlri.snpa_length", "Length of SNPA", .decimal
    ).means("How long the address is, in half bytes.", "RFC 2858 §2")
    static let attachment = field("bgp.update.path_attribute.mp_reach_nlri.snpa", "SNPA", .bytes)
      .means("A subnetwork point of attachment: the next hop's address on the link.", "RFC 2858 §2")
    static let reachable = group(
      "bgp.update.path_attribute.mp_reach_nlri", "NLRI", .detail("")
    )
    .means("The routes that the attributes are of.")
    static let unreachableFamily = field(
      "bgp.update.path_attribute.mp_unreach_nlri.afi", "AFI",
      .enumeration(AddressFamilyNumber.name), .detail("")
    ).means("The routes' family.", "RFC 4760 §4")
    static let unreachableUse = field(
      "bgp.update.path_attribute.mp_unreach_nlri.safi", "SAFI",
      .enumeration(SubsequentAddressFamily.name), .detail("")
    ).means("What the routes are for, or what form they have.", "RFC 4760 §4")
    static let unreachable = group("bgp.update.path_attribute.mp_unreach_nlri", "Withdrawn Routes", .detail(""))
      .means("What is not reached any more by way of the speaker.", "RFC 4760 §4")
    static let endpoint = field("bgp.endpoint_address", "Endpoint Address", .ipv4Address(RIP.noName), .detail(""))
      .means("The end of the tunnel.", "RFC 5512 §3")
    static let endpointSix = field(
      "bgp.endpoint_address_ipv6", "Endpoint Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The end of the tunnel.", "RFC 5512 §3")
    static let tunnelDistinguisher = field("bgp.mdt_safi_rd", "Route Distinguisher", .storedText)
      .means("Which private network's multicast it is.", "RFC 6037 §8")
    static let tunnelSender = field("bgp.mdt_safi_ipv4_addr", "IPv4 Address", .ipv4Address(RIP.noName))
      .means("The router that sends into the tunnel.", "RFC 6037 §8")
    static let tunnelGroup = field(
      "bgp.mdt_safi_group_addr", "Group Address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("The group that it sends to.", "RFC 6037 §8")
    static let target = group("bgp.rt_constraint", "Route Target membership", .detail(""))
      .means("Routes with this target are wanted.", "RFC 4684 §4")
    static let targetOrigin = field("bgp.originating_as", "Origin AS", .decimal, .detail("AS"))
      .means("The network that wants them.", "RFC 4684 §4")
    static let targetPrefix = field("bgp.rt_constraint.prefix", "Route Target prefix", .bytes, .detail(""))
      .means("What a target must begin with.", "RFC 4684 §4")
    static let virtualLAN = group("bgp.vpls", "VPLS NLRI", .detail(""))
      .means("A site of a virtual private LAN.", "RFC 4761 §3.2.2")
    static let virtualLANLength = field("bgp.vplsad.length", "Length", .quantity(.bytes))
      .means("How long the route is.", "RFC 4761 §3.2.2")
    static let virtualLANDistinguisher = field("bgp.vplsad.rd", "Route Distinguisher", .storedText, .detail(""))
      .means("Which virtual LAN it is.", "RFC 4761 §3.2.2")
    static let edge = field("bgp.ad.pe_addr", "PE_addr", .ipv4Address(RIP.noName), .detail(""))
      .means("The provider's router that the site is at.", "RFC 6074 §3.2.2")
    static let customerEdge = field("bgp.vplsbgp.ce_id", "VE ID", .decimal, .detail("VE"))
      .means("The site's number in the virtual LAN.", "RFC 4761 §3.2.2")
    static let blockOffset = field("bgp.vplsbgp.labelblock.offset", "VE Block Offset", .decimal)
      .means("The first site that the labels are for.", "RFC 4761 §3.2.2")
    static let blockSize = field("bgp.vplsbgp.labelblock.size", "VE Block Size", .decimal)
      .means("How many sites the labels are for.", "RFC 4761 §3.2.2")
    static let blockBase = field("bgp.vplsbgp.labelblock.base", "Label Base", .decimal, .detail("label"))
      .means("The first site's label; each next site has the next one.", "RFC 4761 §3.2.2")
    static let blockRest = field("bgp.vplsbgp.labelblock.rest", "Unused bits", .hexadecimal)
      .means("The label takes 20 of the 24 bits.", "RFC 4761 §3.2.2")
    static let circuitStatus = field("bgp.vplsbgp.status", "Status vector", .bytes)
      .means("Which circuits are up, a bit each.", "RFC 4761 §3.2.2")
    static let policy = group("bgp.sr_policy_nlri", "SR Policy", .detail(""))
      .means("A path that packets carry in themselves.", "RFC 9830 §2.1")
    static let policyLength = field("bgp.sr_policy_nlri_length", "NLRI Length", .quantity(.bits))
      .means("How long the rest is: 96 bits for IPv4, 192 for IPv6.", "RFC 9830 §2.1")
    static let policyDistinguisher = field("bgp.sr_policy_nlri_distinguisher", "Distinguisher", .decimal)
      .means("Which of several candidate paths it is.", "RFC 9830 §2.1")
    static let policyColor = field("bgp.sr_policy_nlri_policy_color", "Policy Color", .decimal, .detail("color"))
      .means("What the path is for; routes of this color take it.", "RFC 9830 §2.1")
    static let policyEndpoint = field(
      "bgp.sr_policy_nlri_endpoint_ipv4", "Endpoint", .ipv4Address(SpecialPurposeAddress.name), .detail("to")
    ).means("Where the path ends.", "RFC 9830 §2.1")
    static let policyEndpointSix = field(
      "bgp.sr_policy_nlri_endpoint_ipv6", "Endpoint", .ipv6Address(IPv6AddressKind.name), .detail("to")
    ).means("Where the path ends.", "RFC 9830 §2.1")
    static let mobile = group("bgp.mup_nlri", "MUP route", .detail(""))
      .means("A route of a mobile network's user plane.", "draft-ietf-bess-mup-safi §3.1")
    static let mobileType = field(
      "bgp.mup_nlri.type", "Architecture and Route Type", .enumeration(Self.mobileName), .detail("")
    )
    .means("The architecture, 1 for 3gpp-5g, and the kind of route.", "draft-ietf-bess-mup-safi §3.1")
    static let mobileLength = field("bgp.mup_nlri.length", "Length", .quantity(.bytes))
      .means("How long the route is.", "draft-ietf-bess-mup-safi §3.1")
    static let mobileValue = field("bgp.mup_nlri.value", "Route Type specific", .bytes)
      .means("The route, whose parts are not decoded here.", "draft-ietf-bess-mup-safi §3.1")

    static let all = [
      reachableFamily, reachableUse, nextHop, nextHopLength, nextHopFour, nextHopSix, nextHopLinkLocal,
      nextHopDistinguisher, nextHopBytes, attachmentCount, attachmentLength, attachment, reachable, unreachableFamily,
      unreachableUse, unreachable, endpoint, endpointSix, tunnelDistinguisher, tunnelSender, tunnelGroup, target,
      targetOrigin, targetPrefix, virtualLAN, virtualLANLength, virtualLANDistinguisher, edge, customerEdge,
      blockOffset, blockSize, blockBase, blockRest, circuitStatus, policy, policyLength, policyDistinguisher,
      policyColor, policyEndpoint, policyEndpointSix, mobile, mobileType, mobileLength, mobileValue,
    ]

    static let mobileList = BGPValueList(
      mobile, type: mobileType, 24, length: mobileLength, 8, surplus: mobileValue)

    /// The architecture in a byte, the type of route in two.
    @Sendable static func mobileName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x1_0001: "Interwork Segment Discovery route"
      case 0x1_0002: "Direct Segment Discovery route"
      case 0x1_0003: "Type 1 Session Transformed route"
      case 0x1_0004: "Type 2 Session Transformed route"
      default: nil
      }
    }
  }

  enum ServiceNote: NoteSet {
    static let setNumber: UInt16 = 282

    static let targetLength = note("bgp.rt_constraint.prefix_length.invalid", .error, "bad prefix length")
      .says("{a:bits}: 0 for all targets, or 32 to 96 (RFC 4684 §4).")
    static let policyLength = note("bgp.sr_policy_nlri_length.invalid", .error, "bad length")
      .says("{a:bits}, but an SR Policy of this family takes {b} (RFC 9830 §2.1).")
    static let noEthernetRoute = note("bgp.evpn.type", .note, "unknown route type")
      .says("{a} is no type of EVPN route that is known here: who does not know it leaves the route aside.")
    static let reservedSegment = note("bgp.evpn.esi_type", .warning, "bad ESI type")
      .says("{a} is no type of Ethernet segment identifier (RFC 7432 §5).")
    static let macLength = note("bgp.evpn.nlri.maclen.invalid", .error, "bad MAC Address Length")
      .says("{a:bits}, but a MAC address takes 48 (RFC 7432 §7.2).")
    static let unknownMulticast = note("bgp.mcast_vpn_nlri_route_type.unknown", .note, "unknown route type")
      .says("{a} is no type of MCAST-VPN route that is known here.")
    static let componentOrder = note("bgp.flowspec_nlri.order", .error, "components out of order")
      .says("Component {a} must not stand after component {b}: receivers refuse the rule (RFC 8955 §4.2).")
    static let componentUnknown = note("bgp.flowspec_nlri.filter_type.unknown", .error, "unknown component")
      .says("{a} is no component that is known here: what follows cannot be read (RFC 8955 §4.2).")
    static let listUnfinished = note("bgp.flowspec_nlri.op.eol.missing", .error, "list without end")
      .says("No operator says that it is the last one.")
    static let prefixOffset = note("bgp.flowspec_nlri.ipv6_pref_offset.invalid", .error, "bad offset")
      .says("The pattern begins at bit {a}, but ends at bit {b} (RFC 8956 §3.1).")
    static let tunnelUnknown = note("bgp.attr.pmsi.tunnel_type", .note, "unknown tunnel type")
      .says("{a} is no type of tunnel that is known here.")
    static let opaqueUnknown = note("bgp.attr.pmsi.opaque_type", .note, "unknown opaque value")
      .says("{a} is no type of opaque value that is known here.")

    static let all = [
      targetLength, policyLength, noEthernetRoute, reservedSegment, macLength, unknownMulticast, componentOrder,
      componentUnknown, listUnfinished, prefixOffset, tunnelUnknown, opaqueUnknown,
    ]
  }
}
