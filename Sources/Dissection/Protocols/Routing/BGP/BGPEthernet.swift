/// Ethernet over networks of any kind, RFC 7432 §7: where MAC addresses are, and who is on which segment.
///
///     |  Route Type   |    Length     |  RD, segment, tag, addresses, labels …
extension BGP {
  static func readEthernetRoutes(_ update: Update, _ cursor: inout Cursor, _ out: inout Dissection) {
    EthernetField.list.read(&cursor, &out) { type, length, cursor, out in
      typealias F = EthernetField
      if type.number != 11 { readDistinguisher(F.distinguisher, &cursor, &out) }
      switch type.number {
      case 1:
        readSegment(&cursor, &out)
        cursor.read(F.tag, 32, &out)
        readServiceLabel(F.label, update, &cursor, &out)
      case 2: readAddressRoute(update, &cursor, &out)
      case 3:
        cursor.read(F.tag, 32, &out)
        readSizedAddress(F.addressLength, F.address, F.addressSix, &cursor, &out)
      case 4:
        readSegment(&cursor, &out)
        readSizedAddress(F.addressLength, F.address, F.addressSix, &cursor, &out)
      case 5: readPrefixRoute(length, update, &cursor, &out)
      case 6, 7, 8, 10: readGroupRoute(type, &cursor, &out)
      case 9:
        cursor.read(F.tag, 32, &out)
        cursor.readBytes(F.region, 8, &out)
      case 11:
        // The key is the route that is answered, up to the answer's own end.
        let origin = cursor.remaining > 17 && cursor.peek(cursor.remaining - 17) == 128 ? 17 : 5
        if cursor.remaining > origin { cursor.readBytes(F.key, cursor.remaining - origin, &out) }
        readSizedAddress(F.originLength, F.origin, F.originSix, &cursor, &out)
      default: out.note(ServiceNote.noEthernetRoute, on: type, type.number)
      }
    }
  }

  private static func readAddressRoute(_ update: Update, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = EthernetField
    readSegment(&cursor, &out)
    cursor.read(F.tag, 32, &out)
    let length = cursor.read(F.macLength, 8, &out)
    if length.isKnown, length.number != 48 { out.note(ServiceNote.macLength, on: length, length.number) }
    cursor.read(F.mac, 48, &out)
    readSizedAddress(F.addressLength, F.address, F.addressSix, &cursor, &out)
    readServiceLabel(F.firstLabel, update, &cursor, &out)
    if !cursor.isAtEnd { readServiceLabel(F.secondLabel, update, &cursor, &out) }
  }

  /// RFC 9136 §3.1: the addresses take the bytes of their family, whatever the prefix's length is.
  private static func readPrefixRoute(
    _ length: Token, _ update: Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = EthernetField
    let isSix = length.value >= 58
    readSegment(&cursor, &out)
    cursor.read(F.tag, 32, &out)
    let bits = cursor.read(F.prefixLength, 8, &out)
    let limit: UInt64 = isSix ? 128 : 32
    if bits.number > limit { out.note(ValueNote.prefixLength, on: bits, bits.number, limit) }
    if isSix {
      cursor.readAddress(F.addressSix, &out)
      cursor.readAddress(F.gatewaySix, &out)
    } else {
      cursor.read(F.address, 32, &out)
      cursor.read(F.gateway, 32, &out)
    }
    readServiceLabel(F.label, update, &cursor, &out)
  }

  /// RFC 9251 §9, RFC 9572 §3: who wants to hear which group.
  private static func readGroupRoute(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = EthernetField
    if type.number == 7 || type.number == 8 { readSegment(&cursor, &out) }
    cursor.read(F.tag, 32, &out)
    readGroupAddresses(&cursor, &out)
    readSizedAddress(F.originLength, F.origin, F.originSix, &cursor, &out)
    if type.number == 8, cursor.remaining > 1 {
      cursor.readBytes(F.reserved, cursor.remaining - 2, &out)
      cursor.read(F.responseTime, 8, &out)
    }
    if !cursor.isAtEnd { cursor.read(F.groupFlags, unusedNotZero: ValueNote.reservedNotZero, &out) }
  }

  // MARK: Parts of routes

  /// Reads an Ethernet segment identifier, RFC 7432 §5: the links by which a site is connected, as one.
  private static func readSegment(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = EthernetField
    let group = out.beginGroup(F.segment, cursor)
    let type = cursor.read(F.segmentType, 8, &out)
    if let steps = F.segmentSteps(type.number) {
      cursor.read(steps, &out)
    } else {
      out.note(ServiceNote.reservedSegment, on: type, type.number)
      cursor.readBytes(F.segmentReserved, 9, &out)
    }
    out.endGroup(group, cursor)
  }

  /// Reads an address after its length in bits; none where the length is zero.
  static func readSizedAddress(
    _ lengthField: FieldSpec, _ field: FieldSpec, _ fieldSix: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let length = cursor.read(lengthField, 8, &out)
    switch length.number {
    case 0: break
    case 32: cursor.read(field, 32, &out)
    case 128: cursor.readAddress(fieldSix, &out)
    default:
      out.note(ValueNote.addressLength, on: length, length.number)
      cursor.readBytes(MulticastField.badAddress, min((length.value + 7) / 8, cursor.remaining), &out)
    }
  }

  /// Reads a source and a group.
  static func readGroupAddresses(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = MulticastField
    readSizedAddress(F.sourceLength, F.source, F.sourceSix, &cursor, &out)
    readSizedAddress(F.groupLength, F.group, F.groupSix, &cursor, &out)
  }

  /// Reads a label of 20 bits, or a network's identifier of 24 where packets go through VXLAN (RFC 8365 §5.1.3).
  private static func readServiceLabel(
    _ field: FieldSpec, _ update: Update, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if update.isVirtualNetwork {
      cursor.read(EthernetField.network, 24, &out)
    } else {
      cursor.read(field, 20, &out)
      cursor.read(RouteField.trafficClass, 3, &out)
      cursor.read(RouteField.bottom, 1, &out)
    }
  }

  enum EthernetField: FieldSet {
    static let setNumber: UInt16 = 284
    static let definedIn: StaticString = "RFC 7432 §7"

    static let route = group("bgp.evpn.nlri", "EVPN NLRI", .detail(""))
      .means("A route of Ethernet.")
    static let type = field("bgp.evpn.nlri.rt", "Route Type", .enumeration(Self.typeName), .detail(""))
      .means("What the route tells.")
    static let length = field("bgp.evpn.nlri.len", "Length", .quantity(.bytes))
      .means("How long the route is.")
    static let rest = field("bgp.evpn.nlri.rest", "Route Type specific", .bytes)
      .means("A route, or bytes of it, whose parts are not known here.")
    static let distinguisher = field("bgp.evpn.nlri.rd", "Route Distinguisher", .storedText, .detail(""))
      .means("Which network of which router it is.")
    static let segment = field("bgp.evpn.nlri.esi", "Ethernet Segment Identifier", .bytes)
      .means("Which links make one; zero: a single one.", "RFC 7432 §5")
    static let segmentType = field("bgp.evpn.nlri.esi.type", "ESI Type", .enumeration(Self.segmentName))
      .means("How the identifier was made.", "RFC 7432 §5")
    static let segmentValue = field("bgp.evpn.nlri.esi.type0", "ESI Value", .bytes)
      .means("Nine bytes that the operator has chosen.", "RFC 7432 §5")
    static let bondMAC = field("bgp.evpn.nlri.esi.lacp_mac", "CE LACP System MAC address", .macAddress)
      .means("The customer's device, as it calls itself in LACP.", "RFC 7432 §5")
    static let bondKey = field("bgp.evpn.nlri.esi.lacp_portkey", "CE LACP Port Key", .decimal)
      .means("Its bundle of links.", "RFC 7432 §5")
    static let bridgeMAC = field("bgp.evpn.nlri.esi.root_bridge", "Root Bridge MAC address", .macAddress)
      .means("The root of the customer's spanning tree.", "RFC 7432 §5")
    static let bridgePriority = field("bgp.evpn.nlri.esi.rb_prio", "Root Bridge Priority", .decimal)
      .means("Its priority.", "RFC 7432 §5")
    static let systemMAC = field("bgp.evpn.nlri.esi.system_mac", "System MAC address", .macAddress)
      .means("The provider's device.", "RFC 7432 §5")
    static let systemNumber = field("bgp.evpn.nlri.esi.system_mac_discr", "Local Discriminator", .bytes)
      .means("Which of its segments.", "RFC 7432 §5")
    static let routerID = field("bgp.evpn.nlri.esi.router_id", "Router ID", .ipv4Address(RIP.noName))
      .means("The provider's router.", "RFC 7432 §5")
    static let routerNumber = field("bgp.evpn.nlri.esi.router_discr", "Local Discriminator", .bytes)
      .means("Which of its segments.", "RFC 7432 §5")
    static let asNumber = field("bgp.evpn.nlri.esi.asn", "AS number", .enumeration(BGP.asName))
      .means("The provider's network.", "RFC 7432 §5")
    static let asDiscriminator = field("bgp.evpn.nlri.esi.asn_discr", "Local Discriminator", .bytes)
      .means("Which of its segments.", "RFC 7432 §5")
    static let remaining = field("bgp.evpn.nlri.esi.remaining", "Low-order byte", .bytes)
      .means("Zero.", "RFC 7432 §5")
    static let segmentReserved = field("bgp.evpn.nlri.esi.reserved", "ESI Value", .bytes)
      .means("A value of a type that is not known here; all ones are reserved.", "RFC 7432 §5")
    static let tag = field("bgp.evpn.nlri.etag", "Ethernet Tag ID", .decimal, .nonzeroDetail("tag"))
      .means("The VLAN, where the network has several; all ones: every one.")
    static let label = field("bgp.evpn.nlri.mpls_label", "MPLS Label", .enumeration(MPLSLabel.name), .detail("label"))
      .means("What frames are labelled with.")
    static let firstLabel = field(
      "bgp.evpn.nlri.mpls_ls1", "MPLS Label1", .enumeration(MPLSLabel.name), .detail("label")
    ).means("What frames to the MAC address are labelled with.", "RFC 7432 §7.2")
    static let secondLabel = field(
      "bgp.evpn.nlri.mpls_ls2", "MPLS Label2", .enumeration(MPLSLabel.name), .detail("label")
    ).means("What packets to the IP address are labelled with.", "RFC 9135 §5.1")
    static let network = field("bgp.evpn.nlri.vni", "VNI", .decimal, .detail("VNI"))
      .means("The virtual network that frames are sent in.", "RFC 8365 §5.1.3")
    static let macLength = field("bgp.evpn.nlri.maclen", "MAC Address Length", .quantity(.bits))
      .means("48.", "RFC 7432 §7.2")
    static let mac = field("bgp.evpn.nlri.mac_addr", "MAC Address", .macAddress, .detail(""))
      .means("An address that is reached here.", "RFC 7432 §7.2")
    static let addressLength = field("bgp.evpn.nlri.iplen", "IP Address Length", .quantity(.bits))
      .means("32 for IPv4, 128 for IPv6, 0 for none.", "RFC 7432 §7.2")
    static let address = field(
      "bgp.evpn.nlri.ip.addr", "IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The host's address, the router's, or a prefix.", "RFC 7432 §7.2")
    static let addressSix = field(
      "bgp.evpn.nlri.ipv6.addr", "IP Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The host's address, the router's, or a prefix.", "RFC 7432 §7.2")
    static let prefixLength = field("bgp.evpn.nlri.prefix_len", "IP Prefix Length", .quantity(.bits), .detail("/"))
      .means("How many bits of the prefix count.", "RFC 9136 §3.1")
    static let gateway = field("bgp.evpn.nlri.ipv4.gtw_addr", "GW IP Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The router that the prefix is at; zero: the label alone tells.", "RFC 9136 §3.1")
    static let gatewaySix = field("bgp.evpn.nlri.ipv6.gtw_addr", "GW IP Address", .ipv6Address(IPv6AddressKind.name))
      .means("The router that the prefix is at; zero: the label alone tells.", "RFC 9136 §3.1")
    static let originLength = field("bgp.evpn.nlri.or_length", "Originator Router Length", .quantity(.bits))
      .means("32 for IPv4, 128 for IPv6.", "RFC 9251 §9.1")
    static let origin = field(
      "bgp.evpn.nlri.or_addr_ipv4", "Originator Router Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("from")
    ).means("The router that tells the route.", "RFC 9251 §9.1")
    static let originSix = field(
      "bgp.evpn.nlri.or_addr_ipv6", "Originator Router Address", .ipv6Address(IPv6AddressKind.name), .detail("from")
    ).means("The router that tells the route.", "RFC 9251 §9.1")
    static let groupWord = field("bgp.evpn.nlri.igmp_mc_flags", "Flags", .hexadecimal)
      .means("Which versions of IGMP or MLD the hosts speak.", "RFC 9251 §9.1")
    static let flagsReserved = field("bgp.evpn.nlri.igmp_mc_flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9251 §9.1")
    static let exclude = flag("bgp.evpn.nlri.igmp_mc_flags.ie", "IE")
      .means("The sources are those that are not wanted.", "RFC 9251 §9.1")
    static let third = flag("bgp.evpn.nlri.igmp_mc_flags.v3", "v3")
      .means("IGMP version 3.", "RFC 9251 §9.1")
    static let second = flag("bgp.evpn.nlri.igmp_mc_flags.v2", "v2")
      .means("IGMP version 2, or MLD version 2.", "RFC 9251 §9.1")
    static let first = flag("bgp.evpn.nlri.igmp_mc_flags.v1", "v1")
      .means("IGMP version 1, or MLD version 1.", "RFC 9251 §9.1")
    static let reserved = field("bgp.evpn.nlri.leave.reserved", "Reserved", .bytes)
      .means("Zero.", "RFC 9251 §9.3")
    static let responseTime = field("bgp.evpn.nlri.leave.max_resp", "Maximum Response Time", .decimal)
      .means("How long others wait for who still wants the group.", "RFC 9251 §9.3")
    static let region = field("bgp.evpn.nlri.region", "Region ID", .bytes, .detail(""))
      .means("The region that the tunnel is for.", "RFC 9572 §3.1")
    static let key = field("bgp.evpn.nlri.route_key", "Route Key", .bytes)
      .means("The route that is answered.", "RFC 9572 §3.3")

    static let all = [
      route, type, length, rest, distinguisher, segment, segmentType, segmentValue, bondMAC, bondKey, bridgeMAC,
      bridgePriority, systemMAC, systemNumber, routerID, routerNumber, asNumber, asDiscriminator, remaining,
      segmentReserved, tag, label, firstLabel, secondLabel, network, macLength, mac, addressLength, address, addressSix,
      prefixLength, gateway, gatewaySix, originLength, origin, originSix, groupWord, flagsReserved, exclude, third,
      second, first, reserved, responseTime, region, key,
    ]

    static let list = BGPValueList(route, type: type, 8, length: length, 8, surplus: rest)

    static let groupFlags: [FieldStep] = [
      .word(
        groupWord,
        [.unused(flagsReserved, 4), .number(exclude, 1), .number(third, 1), .number(second, 1), .number(first, 1)])
    ]

    static func segmentSteps(_ type: UInt64) -> [FieldStep]? {
      switch type {
      case 0: [.bytes(segmentValue, 9)]
      case 1: [.number(bondMAC, 48), .number(bondKey, 16), .bytes(remaining, 1)]
      case 2: [.number(bridgeMAC, 48), .number(bridgePriority, 16), .bytes(remaining, 1)]
      case 3: [.number(systemMAC, 48), .bytes(systemNumber, 3)]
      case 4: [.number(routerID, 32), .bytes(routerNumber, 4), .bytes(remaining, 1)]
      case 5: [.number(asNumber, 32), .bytes(asDiscriminator, 4), .bytes(remaining, 1)]
      default: nil
      }
    }

    /// IANA "EVPN Route Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Ethernet Auto-Discovery"
      case 2: "MAC/IP Advertisement"
      case 3: "Inclusive Multicast Ethernet Tag"
      case 4: "Ethernet Segment"
      case 5: "IP Prefix"
      case 6: "Selective Multicast Ethernet Tag Route"
      case 7: "Multicast Membership Report Synch Route"
      case 8: "Multicast Leave Synch Route"
      case 9: "Per-Region I-PMSI A-D route"
      case 10: "S-PMSI A-D route"
      case 11: "Leaf A-D route"
      default: nil
      }
    }

    @Sendable static func segmentName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "chosen by the operator"
      case 1: "LACP"
      case 2: "spanning tree"
      case 3: "MAC address"
      case 4: "router ID"
      case 5: "AS number"
      case 255: "reserved"
      default: nil
      }
    }
  }
}
