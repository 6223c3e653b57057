extension ICMPv6 {
  enum RPLOptionField: FieldSet {
    static let setNumber: UInt16 = 90
    static let definedIn: StaticString = "RFC 6550 §6.7"

    static let option = group("icmpv6.rpl.opt", "Option", isNamedByFirstChild: true)
      .means("What the sender adds to the message.")
    static let type = field("icmpv6.rpl.opt.type", "Type", .enumeration(Self.optionName)).means("What the option has.")
    static let length = field("icmpv6.rpl.opt.length", "Option Length", .quantity(.bytes))
      .means("How many bytes follow in the option.")
    static let padding = field("icmpv6.rpl.opt.padn", "Padding", .bytes)
      .means("What fills the option up, or what its type does not define.")
    static let routeLength = field("icmpv6.rpl.opt.route.prefix_length", "Prefix Length", .quantity(.bits))
      .means("How many first bits of the prefix count.", "RFC 6550 §6.7.5")
    static let routeFlags = field("icmpv6.rpl.opt.route.flag", "Flags", .hexadecimal)
      .means("How much the route is to be preferred.", "RFC 6550 §6.7.5")
    static let routeReservedBefore = field("icmpv6.rpl.opt.route.reserved", "Resvd", .decimal).means(
      "Must be zero.", "RFC 6550 §6.7.5")
    static let routePreference = field(
      "icmpv6.rpl.opt.route.pref", "Prf", .enumeration(DiscoveryField.preferenceName)
    ).means("Whether this route is to be taken rather than another one.", "RFC 6550 §6.7.5")
    static let routeReserved = field("icmpv6.rpl.opt.route.reserved", "Resvd", .decimal).means(
      "Must be zero.", "RFC 6550 §6.7.5")
    static let routeLifetime = field("icmpv6.rpl.opt.route.lifetime", "Route Lifetime", .quantity(.seconds))
      .means("How long the route holds; 4294967295: without end.", "RFC 6550 §6.7.5")
    static let route = field("icmpv6.rpl.opt.route.prefix", "Prefix", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The destinations that the root leads to.", "RFC 6550 §6.7.5")
    static let configurationWord = field("icmpv6.rpl.opt.config.flag", "Flags", .hexadecimal)
      .means("How nodes join the graph, and how many parents they may tell.", "RFC 6550 §6.7.6")
    static let configurationFlags = field("icmpv6.rpl.opt.config.reserved", "Flags", .hexadecimal)
      .means("Must be zero.", "RFC 6550 §6.7.6")
    static let isAuthenticated = flag("icmpv6.rpl.opt.config.auth", "A, Authentication Enabled")
      .means("Set: nodes need a key from an authority.", "RFC 6550 §6.7.6")
    static let pathControlSize = field("icmpv6.rpl.opt.config.pcs", "PCS, Path Control Size", .decimal)
      .means("How many bits of the path control field are used, less one.", "RFC 6550 §6.7.6")
    static let intervalDoublings = field("icmpv6.rpl.opt.config.interval_double", "DIOIntervalDoublings", .decimal)
      .means("How often the interval between messages may double.", "RFC 6550 §6.7.6")
    static let minimumInterval = field("icmpv6.rpl.opt.config.interval_min", "DIOIntervalMin", .decimal)
      .means("The shortest interval is two to the power of this in milliseconds.", "RFC 6550 §6.7.6")
    static let redundancy = field("icmpv6.rpl.opt.config.redundancy", "DIORedundancyConstant", .decimal)
      .means("After how many messages of neighbours a node keeps still.", "RFC 6550 §6.7.6")
    static let maximumRankIncrease = field("icmpv6.rpl.opt.config.max_rank_inc", "MaxRankIncrease", .decimal)
      .means("By how much a node's rank may grow while a route is repaired.", "RFC 6550 §6.7.6")
    static let minimumHopRankIncrease = field("icmpv6.rpl.opt.config.min_hop_rank_inc", "MinHopRankIncrease", .decimal)
      .means("By how much the rank grows at least from a node to the next.", "RFC 6550 §6.7.6")
    static let objective = field(
      "icmpv6.rpl.opt.config.ocp", "OCP, Objective Code Point", .enumeration(Self.objectiveName), .detail("")
    )
    .means("The objective function, by which nodes choose parents.", "RFC 6550 §6.7.6")
    static let configurationReserved = field("icmpv6.rpl.opt.config.rsv", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6550 §6.7.6")
    static let defaultLifetime = field("icmpv6.rpl.opt.config.def_lifetime", "Default Lifetime", .decimal)
      .means("How long routes hold, in the unit that follows.", "RFC 6550 §6.7.6")
    static let lifetimeUnit = field("icmpv6.rpl.opt.config.lifetime_unit", "Lifetime Unit", .quantity(.seconds))
      .means("The unit of lifetimes.", "RFC 6550 §6.7.6")
    static let targetFlags = field("icmpv6.rpl.opt.target.flag", "Flags", .hexadecimal)
      .means("How the target is registered; zero in RFC 6550.", "RFC 9010 §6.1")
    static let isFullAddress = flag("icmpv6.rpl.opt.target.flag.f", "F")
      .means("Set: a whole address is here, whatever the prefix length.", "RFC 9010 §6.1")
    static let wantsProxy = flag("icmpv6.rpl.opt.target.flag.x", "X")
      .means("Set: the root is to keep the registration alive at the border router.", "RFC 9010 §6.1")
    static let targetKind = field("icmpv6.rpl.opt.target.flag.p", "P", .enumeration(OtherOptionField.kindName))
      .means("Whether it is one node's address, or that of several.", "RFC 9685 §6.6")
    static let verifierSize = field(
      "icmpv6.rpl.opt.target.flag.rovrsz", "ROVRsz", .scaled(.blocks, by: 8, .bytes)
    )
    .means("How long the verifier is; zero: there is none.", "RFC 9010 §6.1")
    static let verifier = field("icmpv6.rpl.opt.target.rovr", "ROVR, Registration Ownership Verifier", .bytes)
      .means("Whose registration the target is.", "RFC 9010 §6.1")
    static let targetLength = field("icmpv6.rpl.opt.target.prefix_length", "Prefix Length", .quantity(.bits))
      .means("How many first bits of the target count.", "RFC 6550 §6.7.7")
    static let target = field(
      "icmpv6.rpl.opt.target.prefix", "Target Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("What the sender leads to.", "RFC 6550 §6.7.7")
    static let transitWord = field("icmpv6.rpl.opt.transit.flag", "Flags", .flags(Self.transitFlagName))
      .means("Whose the targets are.", "RFC 6550 §6.7.8")
    static let isExternal = flag("icmpv6.rpl.opt.transit.flag.e", "E, External")
      .means("Set: the targets are outside of RPL's network.", "RFC 6550 §6.7.8")
    static let transitFlags = field("icmpv6.rpl.opt.transit.flag.rsv", "Flags", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.7.8")
    static let pathControl = field("icmpv6.rpl.opt.transit.pathctl", "Path Control", .hexadecimal)
      .means("Which of the parents are to be preferred.", "RFC 6550 §6.7.8")
    static let pathSequence = field("icmpv6.rpl.opt.transit.pathseq", "Path Sequence", .decimal)
      .means("Grows where the targets' owner tells of them anew.", "RFC 6550 §6.7.8")
    static let pathLifetime = field(
      "icmpv6.rpl.opt.transit.pathlifetime", "Path Lifetime", .decimal, .detail("lifetime")
    )
    .means("How long the route holds, in lifetime units; zero takes it back, 255 is without end.", "RFC 6550 §6.7.8")
    static let parent = field(
      "icmpv6.rpl.opt.transit.parent", "Parent Address", .ipv6Address(IPv6AddressKind.name), .detail("by")
    )
    .means("The parent by which the targets are reached.", "RFC 6550 §6.7.8")
    static let solicitedInstance = field("icmpv6.rpl.opt.solicited.instance", "RPLInstanceID", .decimal)
      .means("The instance that an answering node must be of, if I is set.", "RFC 6550 §6.7.9")
    static let solicitedWord = field("icmpv6.rpl.opt.solicited.flag", "Flags", .flags(Self.solicitedFlagName))
      .means("Which of the fields an answering node must match.", "RFC 6550 §6.7.9")
    static let matchesVersion = flag("icmpv6.rpl.opt.solicited.flag.v", "V").means(
      "Set: the version must match.", "RFC 6550 §6.7.9")
    static let matchesInstance = flag("icmpv6.rpl.opt.solicited.flag.i", "I").means(
      "Set: the instance must match.", "RFC 6550 §6.7.9")
    static let matchesGraph = flag("icmpv6.rpl.opt.solicited.flag.d", "D").means(
      "Set: the DODAGID must match.", "RFC 6550 §6.7.9")
    static let solicitedFlags = field("icmpv6.rpl.opt.solicited.flag.rsv", "Flags", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.7.9")
    static let solicitedGraph = field(
      "icmpv6.rpl.opt.solicited.dodagid", "DODAGID", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The graph that an answering node must be of, if D is set.", "RFC 6550 §6.7.9")
    static let solicitedVersion = field("icmpv6.rpl.opt.solicited.version", "Version Number", .decimal)
      .means("The version that an answering node must have, if V is set.", "RFC 6550 §6.7.9")
    static let prefixLength = field(
      "icmpv6.rpl.opt.prefix.length", "Prefix Length", .quantity(.bits), .detail("length")
    )
    .means("How many first bits of the prefix count.", "RFC 6550 §6.7.10")
    static let prefixFlags = field("icmpv6.rpl.opt.prefix.flag", "Flags", .flags(OptionField.prefixFlagName))
      .means("What the prefix is for.", "RFC 6550 §6.7.10")
    static let onLink = flag("icmpv6.rpl.opt.prefix.flag.l", "L, On-Link")
      .means("Set: addresses with the prefix are on this link.", "RFC 6550 §6.7.10")
    static let autonomous = flag("icmpv6.rpl.opt.config.flag.a", "A, Autonomous Address-Configuration")
      .means("Set: nodes make themselves addresses with the prefix.", "RFC 6550 §6.7.10")
    static let routerAddress = flag("icmpv6.rpl.opt.config.flag.r", "R, Router Address")
      .means("Set: the prefix is a whole address, the sender's own.", "RFC 6550 §6.7.10")
    static let prefixReserved = field("icmpv6.rpl.opt.config.flag.rsv", "Reserved1", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.7.10")
    static let validLifetime = field("icmpv6.rpl.opt.prefix.valid_lifetime", "Valid Lifetime", .quantity(.seconds))
      .means("How long the prefix may be used; 4294967295: without end.", "RFC 6550 §6.7.10")
    static let preferredLifetime = field(
      "icmpv6.rpl.opt.prefix.preferred_lifetime", "Preferred Lifetime", .quantity(.seconds)
    )
    .means("How long new connections may use it.", "RFC 6550 §6.7.10")
    static let prefixReservedBehind = field("icmpv6.rpl.opt.reserved", "Reserved2", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.7.10")
    static let prefix = field("icmpv6.rpl.opt.prefix", "Prefix", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The prefix, or the sender's address.", "RFC 6550 §6.7.10")
    static let descriptor = field("icmpv6.rpl.opt.targetdesc.descriptor", "Descriptor", .bytes, .detail(""))
      .means("A tag that the targets before it have, whose meaning the network gives it.", "RFC 6550 §6.7.11")
    static let wantsReply = flag("icmpv6.rpl.opt.routediscovery.flag.reply", "R, Reply")
      .means("Set: the target is to answer.", "RFC 6997 §7")
    static let isHopByHop = flag("icmpv6.rpl.opt.routediscovery.flag.hopbyhop", "H, Hop-by-Hop")
      .means("Set: each node is to remember the route. Not set: the source does.", "RFC 6997 §7")
    static let routeCount = field("icmpv6.rpl.opt.routediscovery.flag.numofroutes", "N, Number of Routes", .decimal)
      .means("How many routes are wanted, less one.", "RFC 6997 §7")
    static let compressed = field("icmpv6.rpl.opt.routediscovery.flag.compr", "Compr", .quantity(.bytes))
      .means("How many first bytes the addresses leave out: those of the DODAGID.", "RFC 6997 §7")
    static let discoveryLifetime = field(
      "icmpv6.rpl.opt.routediscovery.lifetime", "L, Life Time", .enumeration(Self.lifetimeName)
    )
    .means("How long nodes stay in the graph.", "RFC 6997 §7")
    static let maximumRank = field("icmpv6.rpl.opt.routediscovery.maxrank", "MaxRank or NH", .decimal)
      .means("How far the search goes; in a reply, the next address on the route.", "RFC 6997 §7")
    static let targetAddress = field("icmpv6.rpl.opt.routediscovery.targetaddr", "TargetAddr", .bytes, .detail(""))
      .means("What a route is wanted to.", "RFC 6997 §7")
    static let routeAddress = field("icmpv6.rpl.opt.routediscovery.addrvec.addr", "Address", .bytes)
      .means("An address on the route.", "RFC 6997 §7")

    static let all = [
      option, type, length, padding, routeLength, routeReservedBefore, routePreference, routeReserved, routeLifetime,
      route, routeFlags, configurationWord, transitWord, solicitedWord, prefixFlags, configurationFlags,
      isAuthenticated, pathControlSize, intervalDoublings, minimumInterval, redundancy,
      maximumRankIncrease, minimumHopRankIncrease, objective, configurationReserved, defaultLifetime, lifetimeUnit,
      targetFlags, isFullAddress, wantsProxy, targetKind, verifierSize, verifier, targetLength, target, isExternal,
      transitFlags, pathControl, pathSequence, pathLifetime, parent,
      solicitedInstance, matchesVersion, matchesInstance, matchesGraph, solicitedFlags, solicitedGraph,
      solicitedVersion, prefixLength, onLink, autonomous, routerAddress, prefixReserved, validLifetime,
      preferredLifetime, prefixReservedBehind, prefix, descriptor, wantsReply, isHopByHop, routeCount, compressed,
      discoveryLifetime, maximumRank, targetAddress, routeAddress,
    ]

    /// IANA "RPL Control Message Options", as of 2025.
    @Sendable static func optionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Pad1"
      case 1: "PadN"
      case 2: "DAG Metric Container"
      case 3: "Route Information"
      case 4: "DODAG Configuration"
      case 5: "RPL Target"
      case 6: "Transit Information"
      case 7: "Solicited Information"
      case 8: "Prefix Information"
      case 9: "RPL Target Descriptor"
      case 10: "P2P Route Discovery"
      default: nil
      }
    }

    @Sendable static func transitFlagName(_ bit: Int) -> StaticString? { bit == 7 ? "External" : nil }

    @Sendable static func solicitedFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "Version"
      case 6: "Instance"
      case 5: "DODAGID"
      default: nil
      }
    }

    /// IANA "Objective Code Point (OCP)", as of 2025.
    @Sendable static func objectiveName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Objective Function Zero"
      case 1: "Minimum Rank with Hysteresis"
      default: nil
      }
    }

    @Sendable static func lifetimeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "1 second"
      case 1: "4 seconds"
      case 2: "16 seconds"
      default: "64 seconds"
      }
    }
  }
}
