extension PIM {
  enum MessageField: FieldSet {
    static let setNumber: UInt16 = 178
    static let definedIn: StaticString = "RFC 7761 §4.9"

    static let registerWord = field("pim.register_flag", "Flags", .hexadecimal)
      .means("Flags of a register.", "RFC 7761 §4.9.3")
    static let border = flag("pim.register_flag.border", "Border")
      .means("The sender is a border router, which RFC 7761 has no longer.", "RFC 7761 §4.9.3")
    static let nullRegister = flag("pim.register_flag.null_register", "Null-Register")
      .means("The packet is empty: the router asks whether it may send registers again.", "RFC 7761 §4.9.3")
    static let registerReserved = field("pim.register_flag.reserved", "Reserved2", .hexadecimal)
      .means("Zero.", "RFC 7761 §4.9.3")
    static let group4 = field(
      "pim.group", "Group Address", .ipv4Address(SpecialPurposeAddress.name), .detail("group")
    ).means("The group that it is about, or a range of groups.")
    static let group6 = field(
      "pim.group_ip6", "Group Address", .ipv6Address(IPv6AddressKind.name), .detail("group")
    ).means("The group that it is about, or a range of groups.")
    static let source4 = field(
      "pim.source", "Source Address", .ipv4Address(SpecialPurposeAddress.name), .detail("source")
    ).means("The source whose packets it is about; zero: all sources of the group.")
    static let source6 = field(
      "pim.source_ip6", "Source Address", .ipv6Address(IPv6AddressKind.name), .detail("source")
    ).means("The source whose packets it is about; zero: all sources of the group.")
    static let neighbor4 = field(
      "pim.upstream_neighbor", "Upstream Neighbor Address", .ipv4Address(SpecialPurposeAddress.name), .detail("to")
    ).means("The router that is to act: the next one towards the source or the rendezvous point.")
    static let neighbor6 = field(
      "pim.upstream_neighbor_ip6", "Upstream Neighbor Address", .ipv6Address(IPv6AddressKind.name), .detail("to")
    ).means("The router that is to act: the next one towards the source or the rendezvous point.")
    static let joinReserved = field("pim.res_bytes", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 7761 §4.9.5")
    static let groupCount = field("pim.numgroups", "Num Groups", .decimal, .detail("groups"))
      .means("How many groups the message is about.", "RFC 7761 §4.9.5")
    static let holdTime = field("pim.holdtime", "Holdtime", .quantity(.seconds), .detail("holdtime"))
      .means("How long the message holds; 65535: for ever.")
    static let groupSet = group("pim.group_set", "Group")
      .means("A group, or a range of groups, and what is said of it.")
    static let joinCount = field("pim.numjoins", "Number of Joined Sources", .decimal)
      .means("How many sources, or rendezvous points, are joined.", "RFC 7761 §4.9.5")
    static let pruneCount = field("pim.numprunes", "Number of Pruned Sources", .decimal)
      .means("How many sources, or rendezvous points, are pruned.", "RFC 7761 §4.9.5")
    static let join4 = field(
      "pim.join_ip", "Joined Source Address", .ipv4Address(SpecialPurposeAddress.name), .detail("join")
    ).means("Packets of this source, or by way of this rendezvous point, are wanted.", "RFC 7761 §4.9.5")
    static let join6 = field(
      "pim.join_ip6", "Joined Source Address", .ipv6Address(IPv6AddressKind.name), .detail("join")
    ).means("Packets of this source, or by way of this rendezvous point, are wanted.", "RFC 7761 §4.9.5")
    static let prune4 = field(
      "pim.prune_ip", "Pruned Source Address", .ipv4Address(SpecialPurposeAddress.name), .detail("prune")
    ).means("Packets of this source, or by way of this rendezvous point, are not wanted.", "RFC 7761 §4.9.5")
    static let prune6 = field(
      "pim.prune_ip6", "Pruned Source Address", .ipv6Address(IPv6AddressKind.name), .detail("prune")
    ).means("Packets of this source, or by way of this rendezvous point, are not wanted.", "RFC 7761 §4.9.5")
    static let rendezvousTree = flag("pim.rpt", "RPT")
      .means("The sender forwards along the rendezvous point's tree, which loses to a source's.", "RFC 7761 §4.9.6")
    static let preference = field("pim.metric_pref", "Metric Preference", .decimal, .detail("preference"))
      .means("How trustworthy the route's protocol is: less is better.", "RFC 7761 §4.9.6")
    static let metric = field("pim.metric", "Metric", .decimal, .detail("metric"))
      .means("How far the source is by the route: less is better.", "RFC 7761 §4.9.6")
    static let fragmentTag = field("pim.fragment_tag", "Fragment Tag", .hexadecimal)
      .means("A number that is the same in all fragments of a message.", "RFC 5059 §4.1")
    static let hashMaskLength = field("pim.hash_mask_len", "Hash Mask Len", .quantity(.bits))
      .means("How many bits of a group's address choose its rendezvous point.", "RFC 5059 §4.1")
    static let bootstrapPriority = field("pim.bsr_priority", "BSR Priority", .decimal, .detail("priority"))
      .means("The candidate with the highest priority becomes the bootstrap router.", "RFC 5059 §4.1")
    static let bootstrap4 = field(
      "pim.bsr", "BSR Address", .ipv4Address(SpecialPurposeAddress.name), .detail("by")
    ).means("The bootstrap router, which tells everyone the rendezvous points.", "RFC 5059 §4.1")
    static let bootstrap6 = field(
      "pim.bsr_ip6", "BSR Address", .ipv6Address(IPv6AddressKind.name), .detail("by")
    ).means("The bootstrap router, which tells everyone the rendezvous points.", "RFC 5059 §4.1")
    static let pointCount = field("pim.rp_count", "RP Count", .decimal)
      .means("How many rendezvous points the groups have, in all fragments; 0: none any more.", "RFC 5059 §4.1")
    static let fragmentPointCount = field("pim.frp_count", "Frag RP Cnt", .decimal)
      .means("How many of them are in this message.", "RFC 5059 §4.1")
    static let pointReserved = field("pim.res_bytes", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 5059 §4.1")
    static let point4 = field("pim.rp", "RP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("RP"))
      .means("A rendezvous point.")
    static let point6 = field("pim.rp_ip6", "RP Address", .ipv6Address(IPv6AddressKind.name), .detail("RP"))
      .means("A rendezvous point.")
    static let pointPriority = field("pim.priority", "Priority", .decimal, .detail("priority"))
      .means("The rendezvous point with the lowest number is taken.", "RFC 5059 §4.2")
    static let prefixCount = field("pim.prefix_count", "Prefix Count", .decimal)
      .means("How many groups, or ranges of groups, the router would serve; 0: all.", "RFC 5059 §4.2")
    static let originator4 = field(
      "pim.originator", "Originator Address", .ipv4Address(SpecialPurposeAddress.name), .detail("by")
    ).means("The router that the message comes from first.")
    static let originator6 = field(
      "pim.originator_ip6", "Originator Address", .ipv6Address(IPv6AddressKind.name), .detail("by")
    ).means("The router that the message comes from first.")
    static let refreshMaskLength = field("pim.mask_len", "Masklen", .quantity(.bits))
      .means("How many bits of the route to the source count.", "RFC 3973 §4.7.10")
    static let refreshTimeToLive = field("pim.ttl", "TTL", .quantity(.hops))
      .means("How many more routers may pass the message on.", "RFC 3973 §4.7.10")
    static let pruneIndicator = flag("pim.prune_indicator", "Prune indicator")
      .means("The sender's interface is pruned.", "RFC 3973 §4.7.10")
    static let pruneNow = flag("pim.prune_now", "Prune now")
      .means("Who wants no packets has to prune now.", "RFC 3973 §4.7.10")
    static let assertOverride = flag("pim.assert_override", "Assert override")
      .means("The sender takes the winner of asserts for gone.", "RFC 3973 §4.7.10")
    static let refreshReserved = field("pim.state_refresh.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 3973 §4.7.10")
    static let interval = field("pim.interval", "Interval", .quantity(.seconds))
      .means("How often the message is sent.", "RFC 3973 §4.7.10")
    static let electionPreference = field(
      "pim.metric_pref", "Sender Metric Preference", .decimal, .detail("preference")
    ).means("How trustworthy the sender's route to the rendezvous point is: less is better.", "RFC 5015 §3.7")
    static let electionDistance = field("pim.metric", "Sender Metric", .decimal, .detail("metric"))
      .means("How far the rendezvous point is from the sender: less is better.", "RFC 5015 §3.7")
    static let offering4 = field(
      "pim.bidir_offering_ip4", "Offering Address", .ipv4Address(SpecialPurposeAddress.name), .detail("offered by")
    ).means("The router whose offer is better than the sender's.", "RFC 5015 §3.7.3")
    static let offering6 = field(
      "pim.bidir_offering_ip6", "Offering Address", .ipv6Address(IPv6AddressKind.name), .detail("offered by")
    ).means("The router whose offer is better than the sender's.", "RFC 5015 §3.7.3")
    static let offeringPreference = field("pim.bidir_off_metric_pref", "Offering Metric Preference", .decimal)
      .means("How trustworthy that router's route is.", "RFC 5015 §3.7.3")
    static let offeringDistance = field("pim.bidir_off_metric", "Offering Metric", .decimal)
      .means("How far the rendezvous point is from that router.", "RFC 5015 §3.7.3")
    static let offeringInterval = field(
      "pim.bidir_offering_interval", "Interval", .quantity(.milliseconds), .detail("wait")
    ).means("How long to wait before the offer is taken.", "RFC 5015 §3.7.3")
    static let offeringReserved = field("pim.bidir_off.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 5015 §3.7.3")
    static let winner4 = field(
      "pim.bidir_winner_ip4", "New Winner Address", .ipv4Address(SpecialPurposeAddress.name), .detail("to")
    ).means("The router that forwards from now on.", "RFC 5015 §3.7.4")
    static let winner6 = field(
      "pim.bidir_winner_ip6", "New Winner Address", .ipv6Address(IPv6AddressKind.name), .detail("to")
    ).means("The router that forwards from now on.", "RFC 5015 §3.7.4")
    static let winnerPreference = field("pim.bidir_win_metric_pref", "New Winner Metric Preference", .decimal)
      .means("How trustworthy its route is.", "RFC 5015 §3.7.4")
    static let winnerDistance = field("pim.bidir_win_metric", "New Winner Metric", .decimal)
      .means("How far the rendezvous point is from it.", "RFC 5015 §3.7.4")
    static let redirectInterface = field("pim.redirect.interface_id", "Interface ID", .hexadecimal)
      .means("The neighbor's interface, by its router's and its own number.", "RFC 6754 §4")
    static let redirectPreference = field("pim.redirect.preference", "Preference", .decimal, .detail("preference"))
      .means("Which path is preferred: less is better.", "RFC 6754 §4")
    static let redirectMetric = field("pim.redirect.metric", "Metric", .decimal)
      .means("How good the path is among those preferred alike.", "RFC 6754 §4")
    static let floodingTLV = group("pim.pfm.tlv", "TLV")
      .means("What is flooded.", "RFC 8364 §3.1")
    static let transitive = flag("pim.transitivetype", "Transitive")
      .means("Routers that do not know the TLV pass it on.", "RFC 8364 §3.1")
    static let floodingType = field("pim.optiontype", "Type", .enumeration(Self.floodingName), .detail(""))
      .means("What the TLV has.", "RFC 8364 §3.1")
    static let floodingLength = field("pim.optionlength", "Length", .quantity(.bytes))
      .means("How long the value is.", "RFC 8364 §3.1")
    static let sourceCount = field("pim.srccount", "Src Count", .decimal, .detail("sources"))
      .means("How many sources send to the group.", "RFC 8364 §4.1")
    static let sourceHoldTime = field("pim.srcholdtime", "Src Holdtime", .quantity(.seconds))
      .means("How long that is believed; 0: they no longer send.", "RFC 8364 §4.1")
    static let floodingValue = field("pim.pfm.value", "Value", .bytes)
      .means("A value whose parts are not known here.", "RFC 8364 §3.1")

    static let all = [
      registerWord, border, nullRegister, registerReserved, group4, group6, source4, source6, neighbor4, neighbor6,
      joinReserved, groupCount, holdTime, groupSet, joinCount, pruneCount, join4, join6, prune4, prune6,
      rendezvousTree, preference, metric, fragmentTag, hashMaskLength, bootstrapPriority, bootstrap4, bootstrap6,
      pointCount, fragmentPointCount, pointReserved, point4, point6, pointPriority, prefixCount, originator4,
      originator6, refreshMaskLength, refreshTimeToLive, pruneIndicator, pruneNow, assertOverride, refreshReserved,
      interval, electionPreference, electionDistance, offering4, offering6, offeringPreference, offeringDistance,
      offeringInterval, offeringReserved, winner4, winner6, winnerPreference, winnerDistance, redirectInterface,
      redirectPreference, redirectMetric, floodingTLV, transitive, floodingType, floodingLength, sourceCount,
      sourceHoldTime, floodingValue,
    ]

    static let group = AddressFields(ipv4: group4, ipv6: group6)
    static let source = AddressFields(ipv4: source4, ipv6: source6)
    static let neighbor = AddressFields(ipv4: neighbor4, ipv6: neighbor6)
    static let join = AddressFields(ipv4: join4, ipv6: join6)
    static let prune = AddressFields(ipv4: prune4, ipv6: prune6)
    static let bootstrapRouter = AddressFields(ipv4: bootstrap4, ipv6: bootstrap6)
    static let point = AddressFields(ipv4: point4, ipv6: point6)
    static let originator = AddressFields(ipv4: originator4, ipv6: originator6)
    static let offering = AddressFields(ipv4: offering4, ipv6: offering6)
    static let winner = AddressFields(ipv4: winner4, ipv6: winner6)

    static let registerFlags: [FieldStep] = [
      .word(registerWord, [.number(border, 1), .number(nullRegister, 1), .unused(registerReserved, 30)])
    ]
    static let assertMetric: [FieldStep] = [
      .number(rendezvousTree, 1), .number(preference, 31), .number(metric, 32),
    ]
    static let bootstrapHead: [FieldStep] = [
      .number(fragmentTag, 16), .number(hashMaskLength, 8), .number(bootstrapPriority, 8),
    ]
    static let pointSteps: [FieldStep] = [
      .number(holdTime, 16), .number(pointPriority, 8), .unused(joinReserved, 8),
    ]
    static let refreshSteps: [FieldStep] = [
      .number(rendezvousTree, 1), .number(preference, 31), .number(metric, 32), .number(refreshMaskLength, 8),
      .number(refreshTimeToLive, 8), .number(pruneIndicator, 1), .number(pruneNow, 1), .number(assertOverride, 1),
      .unused(refreshReserved, 5), .number(interval, 8),
    ]
    static let electionMetric: [FieldStep] = [.number(electionPreference, 32), .number(electionDistance, 32)]
    static let offeringMetric: [FieldStep] = [
      .number(offeringPreference, 32), .number(offeringDistance, 32), .number(offeringInterval, 16),
    ]
    static let winnerMetric: [FieldStep] = [.number(winnerPreference, 32), .number(winnerDistance, 32)]
    static let redirectSteps: [FieldStep] = [
      .number(redirectInterface, 64), .number(redirectPreference, 8), .number(redirectMetric, 64),
    ]

    @Sendable static func floodingName(_ value: UInt64) -> StaticString? {
      value == 1 ? "Group Source Holdtime" : nil
    }
  }
}
