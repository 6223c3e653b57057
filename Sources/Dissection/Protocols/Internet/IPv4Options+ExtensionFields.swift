extension IPv4Options {
  /// The fields of the options that came after RFC 791, and of those that are obsolete.
  enum ExtensionField: UInt8, FieldSet {
    case streamIdentifier
    case streamIdentifierValue
    case mtuProbe
    case mtuReply
    case mtu
    case traceroute
    case tracerouteIdentifier
    case outboundHopCount
    case returnHopCount
    case originator
    case quickStart
    case quickStartFunction
    case quickStartRate
    case quickStartTTL
    case quickStartTTLDifference
    case quickStartUnused
    case quickStartNonce
    case quickStartReserved
    case routerAlert
    case routerAlertValue
    case addressExtension
    case sourceExtension
    case destinationExtension
    case directedBroadcast
    case directedBroadcastAddress
    case measurement
    case flowControl
    case accessControl
    case encode
    case trafficDescriptor
    case extendedProtocol
    case dynamicPacketState
    case upstreamMulticast
    case experiment

    static let family = Family.ipv4ExtensionOptions

    var spec: FieldSpec {
      switch self {
      case .streamIdentifier:
        FieldSpec(
          "ip.options.sid", "Stream ID", .group, "Carried SATNET's streams through other networks; obsolete.",
          "RFC 791 §3.1, RFC 6814")
      case .streamIdentifierValue:
        FieldSpec(
          "ip.opt.sid", "Stream Identifier", .decimal(nil), "Which stream.", "RFC 791 §3.1", summary: .detail(""))
      case .mtuProbe:
        FieldSpec(
          "ip.options.mtu_probe", "MTU Probe", .group,
          "Finds the longest packet that the way carries; Path MTU Discovery replaced it.", "RFC 1063, RFC 1191")
      case .mtuReply:
        FieldSpec(
          "ip.options.mtu_reply", "MTU Reply", .group, "Tells what an MTU Probe found.", "RFC 1063, RFC 1191")
      case .mtu:
        FieldSpec(
          "ip.opt.mtu", "MTU", .decimal(.bytes), "The smallest maximum packet length of the links passed so far.",
          "RFC 1063", summary: .detail(""))
      case .traceroute:
        FieldSpec(
          "ip.options.traceroute", "Traceroute", .group,
          "Every router on the way reports to the originator; obsolete.", "RFC 1393 §2.2, RFC 6814")
      case .tracerouteIdentifier:
        FieldSpec(
          "ip.opt.id_number", "ID Number", .decimal(nil), "Tells the originator's traces apart.", "RFC 1393 §2.2",
          summary: .detail("ID"))
      case .outboundHopCount:
        FieldSpec(
          "ip.opt.ohc", "Outbound Hop Count", .decimal(nil), "How many routers the outbound packet has passed.",
          "RFC 1393 §2.2")
      case .returnHopCount:
        FieldSpec(
          "ip.opt.rhc", "Return Hop Count", .decimal(nil),
          "How many routers the return packet has passed; 65535 in the outbound packet.", "RFC 1393 §2.2")
      case .originator:
        FieldSpec(
          "ip.opt.originator", "Originator IP Address", .ipv4Address(SpecialPurposeAddress.name),
          "Who sent the outbound packet and is to get the reports.", "RFC 1393 §2.2", summary: .detail("from"))
      case .quickStart:
        FieldSpec(
          "ip.options.qs", "Quick-Start", .group,
          "Asks the routers on the way whether the sender may send fast from the start.", "RFC 4782 §3.1")
      case .quickStartFunction:
        FieldSpec(
          "ip.opt.qs_func", "Function", .enumeration(IPv4Options.quickStartFunctionName),
          "Whether a rate is asked for, or what was granted is reported.", "RFC 4782 §3.1", summary: .detail(""))
      case .quickStartRate:
        FieldSpec(
          "ip.opt.qs_rate", "Rate", .enumeration(QuickStartRate.name),
          "The rate asked for, which routers may lower; or the rate that was granted.", "RFC 4782 §3.1",
          summary: .detail(""))
      case .quickStartTTL:
        FieldSpec(
          "ip.opt.qs_ttl", "QS TTL", .decimal(nil),
          "A random number at first; routers that take part count it down with the Time to Live.", "RFC 4782 §3.1")
      case .quickStartTTLDifference:
        FieldSpec(
          "ip.opt.qs_ttl_diff", "TTL Diff", .decimal(nil),
          "Time to Live less QS TTL, modulo 256: it stays the same if all routers take part.", "RFC 4782 §3.1")
      case .quickStartUnused:
        FieldSpec("ip.opt.qs_unused", "Not Used", .decimal(nil), "Not used in a report.", "RFC 4782 §3.1")
      case .quickStartNonce:
        FieldSpec(
          "ip.opt.qs_nonce", "QS Nonce", .hexadecimal,
          "A random number that routers spoil where they lower the rate, so that a receiver cannot lie.",
          "RFC 4782 §3.4")
      case .quickStartReserved:
        FieldSpec("ip.opt.qs_reserved", "Reserved", .decimal(nil), "Must be zero.", "RFC 4782 §3.1")
      case .routerAlert:
        FieldSpec(
          "ip.options.routeralert", "Router Alert", .group,
          "Routers on the way are to look at the packet although it is not for them: IGMP and RSVP need it.",
          "RFC 2113 §2.1")
      case .routerAlertValue:
        FieldSpec(
          "ip.opt.ra", "Value", .enumeration(IPv4Options.routerAlertName), "Which routers are to look at it.",
          "RFC 2113 §2.1, RFC 5350", summary: .detail(""))
      case .addressExtension:
        FieldSpec(
          "ip.options.addext", "Address Extension", .group,
          "Carried the longer addresses of TP/IX, a design for the next IP that was not chosen.",
          "RFC 1475, RFC 6814")
      case .sourceExtension:
        FieldSpec(
          "ip.opt.addext.src", "Source Address Extension", .hexadecimal,
          "The further 32 bits of the source address.", "RFC 1475")
      case .destinationExtension:
        FieldSpec(
          "ip.opt.addext.dst", "Destination Address Extension", .hexadecimal,
          "The further 32 bits of the destination address.", "RFC 1475")
      case .directedBroadcast:
        FieldSpec(
          "ip.options.sdb", "Selective Directed Broadcast", .group,
          "Sends the packet to several networks of an operator at once; obsolete.", "RFC 1770, RFC 6814")
      case .directedBroadcastAddress:
        FieldSpec(
          "ip.opt.addr", "IP Address", .ipv4Address(SpecialPurposeAddress.name), "One of the destinations.",
          "RFC 1770", summary: .detail(""))
      case .measurement:
        FieldSpec(
          "ip.options.zsu", "Experimental Measurement", .group, "ZSU: for measurements; never documented.",
          "IANA IP Option Numbers")
      case .flowControl:
        FieldSpec(
          "ip.options.finn", "Experimental Flow Control", .group, "FINN: for flow control; never documented.",
          "IANA IP Option Numbers")
      case .accessControl:
        FieldSpec(
          "ip.options.visa", "Experimental Access Control", .group,
          "VISA: proved that a packet may leave a network or enter it; obsolete.", "RFC 6814")
      case .encode:
        FieldSpec("ip.options.encode", "ENCODE", .group, "Never documented; obsolete.", "RFC 6814")
      case .trafficDescriptor:
        FieldSpec(
          "ip.options.imitd", "IMI Traffic Descriptor", .group, "Never documented.", "IANA IP Option Numbers")
      case .extendedProtocol:
        FieldSpec(
          "ip.options.eip", "Extended Internet Protocol", .group,
          "Carried the longer addresses of EIP, a design for the next IP that was not chosen.", "RFC 1385, RFC 6814")
      case .dynamicPacketState:
        FieldSpec(
          "ip.options.dps", "Dynamic Packet State", .group,
          "Carried state of a flow from router to router; obsolete.", "RFC 6814")
      case .upstreamMulticast:
        FieldSpec(
          "ip.options.ump", "Upstream Multicast Packet", .group,
          "Sent multicast packets up to the root of their tree; obsolete.", "RFC 6814")
      case .experiment:
        FieldSpec(
          "ip.options.exp", "RFC3692-style Experiment", .group,
          "For experiments: what it means is up to those who take part.", "RFC 4727 §3")
      }
    }
  }
}
