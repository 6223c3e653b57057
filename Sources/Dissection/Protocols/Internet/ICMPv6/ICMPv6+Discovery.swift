/// Neighbour discovery: RFC 4861, and for inverse discovery RFC 3122.
extension ICMPv6 {
  static func readDiscovery(_ type: Int, _ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let first = out.lastField
    switch type {
    case 134: readRouterAdvertisement(&cursor, &out)
    case 135:
      read([.unused(DiscoveryField.reserved, 32)], &cursor, &out)
      noteTarget(cursor.readAddress(DiscoveryField.solicitedTarget, &out), &out)
    case 136:
      let group = out.beginGroup(DiscoveryField.neighborFlags, cursor)
      let flags = cursor.readFlags(
        [DiscoveryField.isRouter, DiscoveryField.isSolicited, DiscoveryField.overrides], &out)
      read([.unused(DiscoveryField.neighborReserved, 29)], &cursor, &out)
      out.endGroup(group, cursor, value: flags.value << 29)
      noteTarget(cursor.readAddress(DiscoveryField.advertisedTarget, &out), &out)
    case 137:
      noteSource(&out)
      read(
        [
          .unused(DiscoveryField.reserved, 32), .address(DiscoveryField.redirectTarget),
          .address(DiscoveryField.redirectDestination),
        ], &cursor, &out)
    default: read([.unused(DiscoveryField.reserved, 32)], &cursor, &out)
    }
    guard !cursor.isShort else { return .nothing }
    let next = readOptions(&cursor, &out)
    let addresses = out.context.addresses
    if type == 133 || type == 135, addresses.family == .ipv6, addresses.source.isUnspecified,
      out.find(OptionField.sourceLinkAddress.id, from: first) != nil
    {
      out.note(Note.unspecifiedWithLinkAddress, on: first)
    }
    return next
  }

  private static func readRouterAdvertisement(_ cursor: inout Cursor, _ out: inout Dissection) {
    noteSource(&out)
    cursor.read(DiscoveryField.currentHopLimit, 8, &out)
    let group = out.beginGroup(DiscoveryField.routerFlags, cursor)
    let flags = cursor.readFlags(
      [DiscoveryField.isManaged, DiscoveryField.hasOtherConfiguration, DiscoveryField.isHomeAgent], &out)
    let preference = cursor.read(DiscoveryField.routerPreference, 2, &out)
    let more = cursor.readFlags([DiscoveryField.isProxy, DiscoveryField.isStubRouter], &out)
    read([.unused(DiscoveryField.routerReserved, 1)], &cursor, &out)
    out.endGroup(group, cursor, value: flags.value << 5 | preference.value << 3 | more.value << 1)
    let lifetime = cursor.read(DiscoveryField.routerLifetime, 16, &out)
    if lifetime.isKnown, lifetime.number == 0 { out.note(Note.routerLeaves, on: lifetime) }
    cursor.read(DiscoveryField.reachableTime, 32, &out)
    cursor.read(DiscoveryField.retransmissionTimer, 32, &out)
  }

  private static func noteTarget(_ target: AddressToken, _ out: inout Dissection) {
    if target.isKnown, target.address.isMulticast { out.note(Note.targetMulticast, on: target.token) }
  }

  /// Routers speak for themselves from their link-local address.
  private static func noteSource(_ out: inout Dissection) {
    let addresses = out.context.addresses
    guard addresses.family == .ipv6, out.context.pseudoHeader?.isKnown == true, !out.isInQuotation,
      addresses.source.high >> 54 != 0xfe80 >> 6
    else { return }
    out.note(Note.sourceNotLinkLocal)
  }

  /// The fields of neighbour discovery's messages.
  enum DiscoveryField: FieldSet {
    static let setNumber: UInt16 = 82
    static let definedIn: StaticString = "RFC 4861 §4"

    static let reserved = field("icmpv6.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let currentHopLimit = field(
      "icmpv6.nd.ra.cur_hop_limit", "Cur Hop Limit", .quantity(.hops)
    )
    .means("The Hop Limit that hosts should put into their packets; zero where the router does not say.")
    static let routerFlags = field("icmpv6.nd.ra.flag", "Flags", .flags(Self.routerFlagName))
      .means("How hosts get addresses and more, and what the router is.", "RFC 4861 §4.2, RFC 5175")
    static let isManaged = flag("icmpv6.nd.ra.flag.m", "M, Managed Address Configuration")
      .means("Set: addresses are given by DHCPv6.", "RFC 4861 §4.2")
    static let hasOtherConfiguration = flag("icmpv6.nd.ra.flag.o", "O, Other Configuration")
      .means("Set: DHCPv6 has other information, such as name servers.", "RFC 4861 §4.2")
    static let isHomeAgent = flag("icmpv6.nd.ra.flag.h", "H, Home Agent")
      .means("Set: the router is a home agent of Mobile IPv6.", "RFC 6275 §7.1")
    static let routerPreference = field(
      "icmpv6.nd.ra.flag.prf", "Prf, Default Router Preference", .enumeration(Self.preferenceName)
    )
    .means("Whether hosts should take this router rather than another one.", "RFC 4191 §2.2")
    static let isProxy = flag("icmpv6.nd.ra.flag.p", "P, Proxy")
      .means("Set: a proxy has passed the message on to this link.", "RFC 4389 §4.1.3.3")
    static let isStubRouter = flag("icmpv6.nd.ra.flag.s", "S, SNAC Router")
      .means(
        "Set: the router leads to a stub network that configures itself.", "IANA IPv6 ND Router Advertisement flags")
    static let routerReserved = field("icmpv6.nd.ra.flag.rsv", "Reserved", .decimal)
      .means("Must be zero.", "RFC 5175 §3")
    static let routerLifetime = field("icmpv6.nd.ra.router_lifetime", "Router Lifetime", .quantity(.seconds))
      .means("For how long the router is a default router; zero: it is none.", "RFC 4861 §4.2")
    static let reachableTime = field("icmpv6.nd.ra.reachable_time", "Reachable Time", .quantity(.milliseconds))
      .means("How long a neighbour counts as reachable after it has answered; zero: not said.", "RFC 4861 §4.2")
    static let retransmissionTimer = field("icmpv6.nd.ra.retrans_timer", "Retrans Timer", .quantity(.milliseconds))
      .means("How long hosts wait before they ask a neighbour again; zero: not said.", "RFC 4861 §4.2")
    static let solicitedTarget = field(
      "icmpv6.nd.ns.target_address", "Target Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("The address whose link-layer address is asked for.", "RFC 4861 §4.3")
    static let neighborFlags = field("icmpv6.nd.na.flag", "Flags", .flags(Self.neighborFlagName))
      .means("What the neighbour is, and how its answer is to be taken.", "RFC 4861 §4.4")
    static let isRouter = flag("icmpv6.nd.na.flag.r", "R, Router").means(
      "Set: the neighbour is a router.", "RFC 4861 §4.4")
    static let isSolicited = flag("icmpv6.nd.na.flag.s", "S, Solicited")
      .means("Set: this answers a solicitation, so that the neighbour is known to be reachable.", "RFC 4861 §4.4")
    static let overrides = flag("icmpv6.nd.na.flag.o", "O, Override")
      .means("Set: the link-layer address replaces the one that was known before.", "RFC 4861 §4.4")
    static let neighborReserved = field("icmpv6.nd.na.flag.rsv", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 4861 §4.4")
    static let advertisedTarget = field(
      "icmpv6.nd.na.target_address", "Target Address", .ipv6Address(IPv6AddressKind.name)
    ).means("The address whose link-layer address is told.", "RFC 4861 §4.4")
    static let redirectTarget = field(
      "icmpv6.nd.rd.target_address", "Target Address", .ipv6Address(IPv6AddressKind.name)
    )
    .means("The better first hop: a router, or the destination itself where it is on the link.", "RFC 4861 §4.5")
    static let redirectDestination = field(
      "icmpv6.rd.na.destination_address", "Destination Address", .ipv6Address(IPv6AddressKind.name)
    ).means("Whose packets should take that way.", "RFC 4861 §4.5")

    static let all = [
      reserved, currentHopLimit, routerFlags, isManaged, hasOtherConfiguration, isHomeAgent, routerPreference, isProxy,
      isStubRouter, routerReserved, routerLifetime, reachableTime, retransmissionTimer, solicitedTarget, neighborFlags,
      isRouter, isSolicited, overrides, neighborReserved, advertisedTarget, redirectTarget, redirectDestination,
    ]

    @Sendable static func routerFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "Managed"
      case 6: "Other"
      case 5: "Home Agent"
      case 2: "Proxy"
      case 1: "SNAC Router"
      default: nil
      }
    }

    @Sendable static func neighborFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 31: "Router"
      case 30: "Solicited"
      case 29: "Override"
      default: nil
      }
    }

    /// RFC 4191 §2.1: two bits, signed.
    @Sendable static func preferenceName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Medium"
      case 1: "High"
      case 2: "Reserved"
      default: "Low"
      }
    }
  }
}
