extension IPv4Options {
  /// The fields of the options that came after RFC 791, and of those that are obsolete.
  enum ExtensionField: FieldSet {
    static let setNumber: UInt16 = 29
    static let definedIn: StaticString = "RFC 4782 §3.1"

    static let streamIdentifier = group("ip.options.sid", "Stream ID")
      .means("Carried SATNET's streams through other networks; obsolete.", "RFC 791 §3.1, RFC 6814")
    static let streamIdentifierValue = field("ip.opt.sid", "Stream Identifier", .decimal, .detail(""))
      .means("Which stream.", "RFC 791 §3.1")
    static let mtuProbe = group("ip.options.mtu_probe", "MTU Probe")
      .means("Finds the longest packet that the way carries; Path MTU Discovery replaced it.", "RFC 1063, RFC 1191")
    static let mtuReply = group("ip.options.mtu_reply", "MTU Reply")
      .means("Tells what an MTU Probe found.", "RFC 1063, RFC 1191")
    static let mtu = field("ip.opt.mtu", "MTU", .quantity(.bytes), .detail(""))
      .means("The smallest maximum packet length of the links passed so far.", "RFC 1063")
    static let traceroute = group("ip.options.traceroute", "Traceroute")
      .means("Every router on the way reports to the originator; obsolete.", "RFC 1393 §2.2, RFC 6814")
    static let tracerouteIdentifier = field("ip.opt.id_number", "ID Number", .decimal, .detail("ID"))
      .means("Tells the originator's traces apart.", "RFC 1393 §2.2")
    static let outboundHopCount = field("ip.opt.ohc", "Outbound Hop Count", .decimal)
      .means("How many routers the outbound packet has passed.", "RFC 1393 §2.2")
    static let returnHopCount = field("ip.opt.rhc", "Return Hop Count", .decimal)
      .means("How many routers the return packet has passed; 65535 in the outbound packet.", "RFC 1393 §2.2")
    static let originator = field(
      "ip.opt.originator", "Originator IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("from")
    )
    .means("Who sent the outbound packet and is to get the reports.", "RFC 1393 §2.2")
    static let quickStart = group("ip.options.qs", "Quick-Start")
      .means("Asks the routers on the way whether the sender may send fast from the start.")
    static let quickStartFunction = field(
      "ip.opt.qs_func", "Function", .enumeration(IPv4Options.quickStartFunctionName), .detail("")
    )
    .means("Whether a rate is asked for, or what was granted is reported.")
    static let quickStartRate = field("ip.opt.qs_rate", "Rate", .enumeration(QuickStartRate.name), .detail(""))
      .means("The rate asked for, which routers may lower; or the rate that was granted.")
    static let quickStartTTL = field("ip.opt.qs_ttl", "QS TTL", .decimal)
      .means("A random number at first; routers that take part count it down with the Time to Live.")
    static let quickStartTTLDifference = field("ip.opt.qs_ttl_diff", "TTL Diff", .decimal)
      .means("Time to Live less QS TTL, modulo 256: it stays the same if all routers take part.")
    static let quickStartUnused = field("ip.opt.qs_unused", "Not Used", .decimal).means("Not used in a report.")
    static let quickStartNonce = field("ip.opt.qs_nonce", "QS Nonce", .hexadecimal)
      .means(
        "A random number that routers spoil where they lower the rate, so that a receiver cannot lie.", "RFC 4782 §3.4")
    static let quickStartReserved = field("ip.opt.qs_reserved", "Reserved", .decimal).means("Must be zero.")
    static let routerAlert = group("ip.options.routeralert", "Router Alert")
      .means(
        "Routers on the way are to look at the packet although it is not for them: IGMP and RSVP need it.",
        "RFC 2113 §2.1")
    static let routerAlertValue = field("ip.opt.ra", "Value", .enumeration(IPv4Options.routerAlertName), .detail(""))
      .means("Which routers are to look at it.", "RFC 2113 §2.1, RFC 5350")
    static let addressExtension = group("ip.options.addext", "Address Extension")
      .means(
        "Carried the longer addresses of TP/IX, a design for the next IP that was not chosen.", "RFC 1475, RFC 6814")
    static let sourceExtension = field("ip.opt.addext.src", "Source Address Extension", .hexadecimal)
      .means("The further 32 bits of the source address.", "RFC 1475")
    static let destinationExtension = field("ip.opt.addext.dst", "Destination Address Extension", .hexadecimal)
      .means("The further 32 bits of the destination address.", "RFC 1475")
    static let directedBroadcast = group("ip.options.sdb", "Selective Directed Broadcast")
      .means("Sends the packet to several networks of an operator at once; obsolete.", "RFC 1770, RFC 6814")
    static let directedBroadcastAddress = field(
      "ip.opt.addr", "IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("One of the destinations.", "RFC 1770")
    static let measurement = group("ip.options.zsu", "Experimental Measurement")
      .means("ZSU: for measurements; never documented.", "IANA IP Option Numbers")
    static let flowControl = group("ip.options.finn", "Experimental Flow Control")
      .means("FINN: for flow control; never documented.", "IANA IP Option Numbers")
    static let accessControl = group("ip.options.visa", "Experimental Access Control")
      .means("VISA: proved that a packet may leave a network or enter it; obsolete.", "RFC 6814")
    static let encode = group("ip.options.encode", "ENCODE").means("Never documented; obsolete.", "RFC 6814")
    static let trafficDescriptor = group("ip.options.imitd", "IMI Traffic Descriptor")
      .means("Never documented.", "IANA IP Option Numbers")
    static let extendedProtocol = group("ip.options.eip", "Extended Internet Protocol")
      .means("Carried the longer addresses of EIP, a design for the next IP that was not chosen.", "RFC 1385, RFC 6814")
    static let dynamicPacketState = group("ip.options.dps", "Dynamic Packet State")
      .means("Carried state of a flow from router to router; obsolete.", "RFC 6814")
    static let upstreamMulticast = group("ip.options.ump", "Upstream Multicast Packet")
      .means("Sent multicast packets up to the root of their tree; obsolete.", "RFC 6814")
    static let experiment = group("ip.options.exp", "RFC3692-style Experiment")
      .means("For experiments: what it means is up to those who take part.", "RFC 4727 §3")

    static let all = [
      streamIdentifier, streamIdentifierValue, mtuProbe, mtuReply, mtu, traceroute, tracerouteIdentifier,
      outboundHopCount, returnHopCount, originator, quickStart, quickStartFunction, quickStartRate, quickStartTTL,
      quickStartTTLDifference, quickStartUnused, quickStartNonce, quickStartReserved, routerAlert, routerAlertValue,
      addressExtension, sourceExtension, destinationExtension, directedBroadcast, directedBroadcastAddress, measurement,
      flowControl, accessControl, encode, trafficDescriptor, extendedProtocol, dynamicPacketState, upstreamMulticast,
      experiment,
    ]
  }
}
