/// The options of RPL's control messages, RFC 6550 §6.7 and RFC 6997 §7: a type, a length that counts the value, and the
/// value; padding of one byte has no length.
extension ICMPv6 {
  static func readRPLOptions(_ cursor: inout Cursor, _ out: inout Dissection) {
    while let type = cursor.peek(), out.hasRoom, cursor.knowsNext(type == 0 ? 1 : 2, out) {
      let outer = cursor.extent
      let group = out.beginGroup(RPLOptionField.option, cursor)
      cursor.read(RPLOptionField.type, 8, &out)
      if type != 0 {
        let length = cursor.read(RPLOptionField.length, 8, &out)
        if !cursor.isShort {
          cursor.narrow(by: length, from: cursor.offset, .optionLength, else: Data.Note.lengthBeyondEnd, &out)
          readRPLOption(type, &cursor, &out)
          if !cursor.isAtEnd { cursor.readRest(RPLOptionField.padding, &out) }
        }
      }
      let isShort = cursor.isShort && cursor.offset >= outer.end
      out.endGroup(group, cursor)
      if isShort { return }
      cursor.restore(outer)
    }
  }

  private static func readRPLOption(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLOptionField
    switch type {
    case 2: while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readMetric(&cursor, &out) }
    case 3:
      read(
        [
          .number(F.routeLength, 8), .unused(F.routeReservedBefore, 3), .number(F.routePreference, 2),
          .unused(F.routeReserved, 3), .number(F.routeLifetime, 32),
        ], &cursor, &out)
      cursor.readPrefix(F.route, min(cursor.remaining, 16), &out)
    case 4: read(configuration, &cursor, &out)
    case 5:
      read([.unused(F.targetFlags, 8), .number(F.targetLength, 8)], &cursor, &out)
      cursor.readPrefix(F.target, min(cursor.remaining, 16), &out)
    case 6:
      read(transit, &cursor, &out)
      if cursor.remaining >= 16 { cursor.readAddress(F.parent, &out) }
    case 7:
      read(
        [
          .number(F.solicitedInstance, 8), .number(F.matchesVersion, 1), .number(F.matchesInstance, 1),
          .number(F.matchesGraph, 1), .unused(F.solicitedFlags, 5), .address(F.solicitedGraph),
          .number(F.solicitedVersion, 8),
        ], &cursor, &out)
    case 8: read(prefixInformation, &cursor, &out)
    case 9: cursor.readRest(F.descriptor, &out)
    case 10: readRouteDiscovery(&cursor, &out)
    case 1: break
    default: out.note(RPLNote.unknownOption, UInt64(type))
    }
  }

  private static let configuration: [FieldStep] = [
    .unused(RPLOptionField.configurationFlags, 4), .number(RPLOptionField.isAuthenticated, 1),
    .number(RPLOptionField.pathControlSize, 3), .number(RPLOptionField.intervalDoublings, 8),
    .number(RPLOptionField.minimumInterval, 8), .number(RPLOptionField.redundancy, 8),
    .number(RPLOptionField.maximumRankIncrease, 16), .number(RPLOptionField.minimumHopRankIncrease, 16),
    .number(RPLOptionField.objective, 16), .unused(RPLOptionField.configurationReserved, 8),
    .number(RPLOptionField.defaultLifetime, 8), .number(RPLOptionField.lifetimeUnit, 16),
  ]
  private static let transit: [FieldStep] = [
    .number(RPLOptionField.isExternal, 1), .unused(RPLOptionField.transitFlags, 7),
    .number(RPLOptionField.pathControl, 8), .number(RPLOptionField.pathSequence, 8),
    .number(RPLOptionField.pathLifetime, 8),
  ]
  private static let prefixInformation: [FieldStep] = [
    .number(RPLOptionField.prefixLength, 8), .number(RPLOptionField.onLink, 1), .number(RPLOptionField.autonomous, 1),
    .number(RPLOptionField.routerAddress, 1), .unused(RPLOptionField.prefixReserved, 5),
    .number(RPLOptionField.validLifetime, 32), .number(RPLOptionField.preferredLifetime, 32),
    .unused(RPLOptionField.prefixReservedBehind, 32), .address(RPLOptionField.prefix),
  ]

  /// RFC 6997 §7: the addresses leave out the first bytes, which are those of the graph's identifier.
  private static func readRouteDiscovery(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLOptionField
    read([.number(F.wantsReply, 1), .number(F.isHopByHop, 1), .number(F.routeCount, 2)], &cursor, &out)
    let left = cursor.read(F.compressed, 4, &out)
    read([.number(F.discoveryLifetime, 2), .number(F.maximumRank, 6)], &cursor, &out)
    guard left.isKnown, !cursor.isShort else { return }
    let size = 16 - left.value
    cursor.readBytes(F.targetAddress, min(size, cursor.remaining), &out)
    while cursor.remaining >= size, out.hasRoom { cursor.readBytes(F.routeAddress, size, &out) }
  }

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
    static let targetFlags = field("icmpv6.rpl.opt.target.flag", "Flags", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.7.7")
    static let targetLength = field("icmpv6.rpl.opt.target.prefix_length", "Prefix Length", .quantity(.bits))
      .means("How many first bits of the target count.", "RFC 6550 §6.7.7")
    static let target = field(
      "icmpv6.rpl.opt.target.prefix", "Target Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("What the sender leads to.", "RFC 6550 §6.7.7")
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
      route, configurationFlags, isAuthenticated, pathControlSize, intervalDoublings, minimumInterval, redundancy,
      maximumRankIncrease, minimumHopRankIncrease, objective, configurationReserved, defaultLifetime, lifetimeUnit,
      targetFlags, targetLength, target, isExternal, transitFlags, pathControl, pathSequence, pathLifetime, parent,
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
