extension OSPF {
  enum SixField: FieldSet {
    static let setNumber: UInt16 = 185
    static let definedIn: StaticString = "RFC 5340 §A.4"

    static let routerWord = field("ospf.v3.router.lsa.flags", "Flags", .flags(BodyField.routerFlagName))
      .means("What the router is.", "RFC 5340 §A.4.3")
    static let routerReserved = field("ospf.v3.router.lsa.flags.reserved", "0", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5340 §A.4.3")
    static let translator = flag("ospf.v3.router.lsa.flags.n", "Nt")
      .means("The router translates external routes of an area that is not so stubby, always.", "RFC 5340 §A.4.3")
    static let wildcard = flag("ospf.v3.router.lsa.flags.w", "W")
      .means("The router takes all multicast packets; no longer used.", "RFC 5340 §A.4.3")
    static let virtual = flag("ospf.v3.router.lsa.flags.v", "V")
      .means("The router is the end of a virtual link through this area.", "RFC 5340 §A.4.3")
    static let boundary = flag("ospf.v3.router.lsa.flags.e", "E")
      .means("The router has routes from outside of OSPF.", "RFC 5340 §A.4.3")
    static let border = flag("ospf.v3.router.lsa.flags.b", "B")
      .means("The router is between areas.", "RFC 5340 §A.4.3")
    static let link = group("ospf.v3.lsa.router.link", "Link")
      .means("A link of the router.", "RFC 5340 §A.4.3")
    static let linkType = field("ospf.v3.lsa.type", "Type", .enumeration(BodyField.linkTypeName), .detail(""))
      .means("What kind of link it is.", "RFC 5340 §A.4.3")
    static let reserved = field("ospf.reserved", "0", .hexadecimal)
      .means("Must be zero.")
    static let linkMetric = field("ospf.metric", "Metric", .decimal, .detail("metric"))
      .means("What it costs to use the link.", "RFC 5340 §A.4.3")
    static let interface = field("ospf.v3.lsa.interface_id", "Interface ID", .decimal)
      .means("The router's own number of the interface.", "RFC 5340 §A.4.3")
    static let neighborInterface = field("ospf.v3.lsa.neighbor_interface_id", "Neighbor Interface ID", .decimal)
      .means("The number that the neighbor, or the designated router, has for its own.", "RFC 5340 §A.4.3")
    static let neighbor = field(
      "ospf.v3.lsa.neighbor_router_id", "Neighbor Router ID", .ipv4Address(RIP.noName), .detail("to")
    ).means("The neighbor, or the designated router.", "RFC 5340 §A.4.3")
    static let attachedRouter = field("ospf.v3.lsa.attached_router", "Attached Router", .ipv4Address(RIP.noName))
      .means("A router that is fully adjacent to the designated router.", "RFC 5340 §A.4.4")
    static let metric = field("ospf.metric", "Metric", .decimal)
      .means("What it costs to get there.", "RFC 5340 §A.4.5")
    static let prefix = group("ospf.v3.prefix", "Prefix")
      .means("A network.", "RFC 5340 §A.4.1")
    static let prefixLength = field("ospf.prefix_length", "PrefixLength", .quantity(.bits))
      .means("How many bits of the address count.", "RFC 5340 §A.4.1")
    static let prefixWord = field("ospf.v3.prefix.options", "PrefixOptions", .flags(Self.prefixName))
      .means("What the prefix is good for.", "RFC 5340 §A.4.1.1")
    static let prefixUnused = field("ospf.v3.prefix.options.reserved", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5340 §A.4.1.1")
    static let node = flag("ospf.v3.prefix.options.n", "N")
      .means("The prefix is the router's own address.", "RFC 8362 §3.1")
    static let down = flag("ospf.v3.prefix.options.dn", "DN")
      .means("The route comes from a VPN's provider, who must not take it back.", "RFC 5340 §A.4.1.1")
    static let propagate = flag("ospf.v3.prefix.options.p", "P")
      .means("The area's border router passes the route on as an external one.", "RFC 5340 §A.4.1.1")
    static let multicast = flag("ospf.v3.prefix.options.mc", "MC")
      .means("The prefix is for multicast; no longer used.", "RFC 5340 §A.4.1.1")
    static let localAddress = flag("ospf.v3.prefix.options.la", "LA")
      .means("The prefix is an address of the sender's interface.", "RFC 5340 §A.4.1.1")
    static let noUnicast = flag("ospf.v3.prefix.options.nu", "NU")
      .means("The prefix is left out of the routes for unicast.", "RFC 5340 §A.4.1.1")
    static let prefixReserved = field("ospf.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 5340 §A.4.1")
    static let prefixMetric = field("ospf.metric", "Metric", .decimal, .detail("metric"))
      .means("What it costs to get there.", "RFC 5340 §A.4.10")
    static let address = field(
      "ospf.v3.address_prefix.ipv6", "Address Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The first bits of the addresses, in words of four bytes.", "RFC 5340 §A.4.1")
    static let address4 = field(
      "ospf.v3.address_prefix.ipv4", "Address Prefix", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The first bits of the addresses.", "RFC 5838 §2.6")
    static let longAddress = field("ospf.v3.address_prefix.too_long", "Address Prefix", .bytes)
      .means("More bits than an address has.", "RFC 5340 §A.4.1")
    static let destination = field(
      "ospf.v3.lsa.destination_router_id", "Destination Router ID", .ipv4Address(RIP.noName), .detail("to")
    ).means("The router that it costs so much to get to.", "RFC 5340 §A.4.6")
    static let externalWord = field("ospf.v3.as.external.flags", "Flags", .hexadecimal)
      .means("What follows.", "RFC 5340 §A.4.7")
    static let externalReserved = field("ospf.v3.as.external.flags.reserved", "0", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5340 §A.4.7")
    static let externalMetric = flag("ospf.v3.as.external.flags.e", "E")
      .means("Set: the metric outweighs the way to the sender (type 2).", "RFC 5340 §A.4.7")
    static let hasForwarding = flag("ospf.v3.as.external.flags.f", "F")
      .means("A forwarding address follows.", "RFC 5340 §A.4.7")
    static let hasTag = flag("ospf.v3.as.external.flags.t", "T")
      .means("A tag follows.", "RFC 5340 §A.4.7")
    static let referencedType = field(
      "ospf.v3.lsa.referenced_ls_type", "Referenced LS Type", .enumeration(Self.referenceName, .hexadecimal)
    ).means("The type of the advertisement that this one adds to.", "RFC 5340 §A.4.10")
    static let forwarding = field(
      "ospf.v3.lsa.forwarding_address.ipv6", "Forwarding Address", .ipv6Address(IPv6AddressKind.name)
    ).means("Where packets for the network go.", "RFC 5340 §A.4.7")
    static let forwarding4 = field(
      "ospf.v3.lsa.forwarding_address.ipv4", "Forwarding Address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("Where packets for the network go.", "RFC 5838 §2.6")
    static let tag = field("ospf.v3.lsa.external_route_tag", "External Route Tag", .decimal)
      .means("A number that OSPF only carries.", "RFC 5340 §A.4.7")
    static let referencedLinkState = field(
      "ospf.v3.lsa.referenced_link_state_id", "Referenced Link State ID", .ipv4Address(RIP.noName)
    ).means("Which advertisement this one adds to.", "RFC 5340 §A.4.10")
    static let priority = field("ospf.v3.lsa.router_priority", "Rtr Priority", .decimal)
      .means("The router's priority on the link.", "RFC 5340 §A.4.9")
    static let linkLocal = field(
      "ospf.v3.lsa.link_local_interface_address.ipv6", "Link-local Interface Address",
      .ipv6Address(IPv6AddressKind.name)
    ).means("The address that the neighbors send packets to.", "RFC 5340 §A.4.9")
    static let linkLocal4 = field(
      "ospf.v3.lsa.link_local_interface_address.ipv4", "Link-local Interface Address",
      .ipv4Address(SpecialPurposeAddress.name)
    ).means("The address that the neighbors send packets to.", "RFC 5838 §2.5")
    static let addressPadding = field("ospf.v3.lsa.link_local_interface_address.padding", "Padding", .bytes)
      .means("The room that an IPv6 address would take.", "RFC 5838 §2.5")
    static let prefixCount32 = field("ospf.v3.lsa.num_prefixes", "# prefixes", .decimal)
      .means("How many networks the link has.", "RFC 5340 §A.4.9")
    static let prefixCount = field("ospf.v3.lsa.num_prefixes", "# prefixes", .decimal)
      .means("How many networks are told of.", "RFC 5340 §A.4.10")
    static let referencedRouter = field(
      "ospf.v3.lsa.referenced_advertising_router", "Referenced Advertising Router", .ipv4Address(RIP.noName)
    ).means("The router whose advertisement this one adds to.", "RFC 5340 §A.4.10")

    static let all = [
      routerWord, routerReserved, translator, wildcard, virtual, boundary, border, link, linkType, reserved,
      linkMetric, interface, neighborInterface, neighbor, attachedRouter, metric, prefix, prefixLength, prefixWord,
      prefixUnused, node, down, propagate, multicast, localAddress, noUnicast, prefixReserved, prefixMetric, address,
      address4, longAddress, destination, externalWord, externalReserved, externalMetric, hasForwarding, hasTag,
      referencedType, forwarding, forwarding4, tag, referencedLinkState, priority, linkLocal, linkLocal4,
      addressPadding, prefixCount32, prefixCount, referencedRouter,
    ]

    static let routerFlags: [FieldStep] = [
      .word(
        routerWord,
        [
          .number(routerReserved, 3), .number(translator, 1), .number(wildcard, 1), .number(virtual, 1),
          .number(boundary, 1), .number(border, 1),
        ])
    ]
    static let linkSteps: [FieldStep] = [
      .number(linkType, 8), .unused(reserved, 8), .number(linkMetric, 16), .number(interface, 32),
      .number(neighborInterface, 32), .number(neighbor, 32),
    ]
    static let prefixOptions: [FieldStep] = [
      .word(
        prefixWord,
        [
          .number(prefixUnused, 2), .number(node, 1), .number(down, 1), .number(propagate, 1), .number(multicast, 1),
          .number(localAddress, 1), .number(noUnicast, 1),
        ])
    ]
    static let externalFlags: [FieldStep] = [
      .word(
        externalWord,
        [.number(externalReserved, 5), .number(externalMetric, 1), .number(hasForwarding, 1), .number(hasTag, 1)])
    ]

    @Sendable static func prefixName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "NU"
      case 1: "LA"
      case 2: "MC"
      case 3: "P"
      case 4: "DN"
      case 5: "N"
      default: nil
      }
    }

    @Sendable static func referenceName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "none"
      case 0x2001: "Router-LSA"
      case 0x2002: "Network-LSA"
      default: nil
      }
    }
  }
}
