extension BGP {
  enum AttributeField: FieldSet {
    static let setNumber: UInt16 = 278
    static let definedIn: StaticString = "RFC 4271 §5.1"

    static let origin = field(
      "bgp.update.path_attribute.origin", "ORIGIN", .enumeration(Self.originName), .detail("")
    ).means("How the route came into BGP.", "RFC 4271 §5.1.1")
    static let segment = field("bgp.update.path_attribute.as_path_segment", "AS Path Segment", .storedText, .detail(""))
      .means("Networks that the route has come through, the latest first.", "RFC 4271 §5.1.2")
    static let segmentType = field(
      "bgp.update.path_attribute.as_path_segment.type", "Path Segment Type", .enumeration(Self.segmentName)
    ).means("Whether the networks stand in order; those of a confederation stand apart.", "RFC 5065 §3")
    static let segmentCount = field(
      "bgp.update.path_attribute.as_path_segment.length", "Path Segment Length", .decimal
    ).means("How many networks the segment has.", "RFC 4271 §4.3")
    static let shortNumber = field(
      "bgp.update.path_attribute.as_path_segment.as2", "AS number", .enumeration(BGP.asName)
    ).means("A network, by its number of two bytes.", "RFC 4271 §4.3")
    static let longNumber = field(
      "bgp.update.path_attribute.as_path_segment.as4", "AS number", .enumeration(BGP.asName)
    ).means("A network, by its number of four bytes.", "RFC 6793 §4.1")
    static let nextHop = field(
      "bgp.update.path_attribute.next_hop", "NEXT_HOP", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The router to send packets for the routes to.", "RFC 4271 §5.1.3")
    static let discriminator = field(
      "bgp.update.path_attribute.multi_exit_disc", "MULTI_EXIT_DISC", .decimal, .detail("")
    ).means("Which of several links to the neighbor it prefers: the smallest.", "RFC 4271 §5.1.4")
    static let preference = field("bgp.update.path_attribute.local_pref", "LOCAL_PREF", .decimal, .detail(""))
      .means("How much the speaker's own network prefers the route: the largest.", "RFC 4271 §5.1.5")
    static let aggregatorAS = field(
      "bgp.update.path_attribute.aggregator_as", "AGGREGATOR AS", .decimal, .detail("AS")
    ).means("The network that made one route of several.", "RFC 4271 §5.1.7")
    static let aggregator = field(
      "bgp.update.path_attribute.aggregator_origin", "AGGREGATOR", .ipv4Address(RIP.noName), .detail("")
    ).means("The speaker that did it, by its BGP Identifier.", "RFC 4271 §5.1.7")
    static let originator = field(
      "bgp.update.path_attribute.originator_id", "ORIGINATOR_ID", .ipv4Address(RIP.noName), .detail("")
    ).means("The speaker of the own network that the route is from: it must not come back there.", "RFC 4456 §8")
    static let cluster = field("bgp.path_attribute.cluster_id", "CLUSTER_ID", .ipv4Address(RIP.noName), .detail(""))
      .means("A cluster of route reflectors that the route has come through.", "RFC 4456 §8")
    static let pathLimit = field(
      "bgp.update.path_attribute.as_pathlimit.limit", "Upper bound", .decimal, .detail("at most")
    ).means("How many networks the path may have.", "draft-ietf-idr-as-pathlimit §3")
    static let pathLimitAS = field(
      "bgp.update.path_attribute.as_pathlimit.as", "AS number", .decimal, .detail("AS")
    ).means("The network that set the bound.", "draft-ietf-idr-as-pathlimit §3")
    static let onlyToCustomer = field(
      "bgp.update.path_attribute.otc", "Only to Customer", .decimal, .detail("AS")
    ).means("The network from which on the route goes to customers alone.", "RFC 9234 §5")
    static let originAS = field(
      "bgp.update.path_attribute.attr_set.origin_as", "Origin AS", .decimal, .detail("AS")
    ).means("The customer's network, whose attributes the provider only carries.", "RFC 6368 §5")

    static let all = [
      origin, segment, segmentType, segmentCount, shortNumber, longNumber, nextHop, discriminator, preference,
      aggregatorAS, aggregator, originator, cluster, pathLimit, pathLimitAS, onlyToCustomer, originAS,
    ]

    static let layouts: [UInt64: BGPLayout] = [
      1: BGPLayout(.number(origin, 8)),
      3: BGPLayout(.number(nextHop, 32)),
      4: BGPLayout(.number(discriminator, 32)),
      5: BGPLayout(.number(preference, 32)),
      6: BGPLayout(),
      9: BGPLayout(.number(originator, 32)),
      10: BGPLayout(each: [.number(cluster, 32)]),
      18: BGPLayout(.number(aggregatorAS, 32), .number(aggregator, 32)),
      21: BGPLayout(.number(pathLimit, 8), .number(pathLimitAS, 32)),
      28: BGPLayout(),
      35: BGPLayout(.number(onlyToCustomer, 32)),
    ]

    /// The Optional and Transitive flags that an attribute has.
    static func rightFlags(_ type: UInt64) -> UInt64? {
      switch type {
      case 1, 2, 3, 5, 6: 0x40
      case 4, 9, 10, 14, 15, 24, 26, 29, 33: 0x80
      case 7, 8, 16, 17, 18, 22, 23, 25, 27, 32, 34, 35, 36, 37, 38, 39, 40, 128: 0xc0
      default: nil
      }
    }

    /// RFC 7606 §7.8 to §7.14, RFC 8092 §5.
    static func mayNotBeEmpty(_ type: UInt64) -> Bool { [8, 10, 16, 17, 25, 32].contains(type) }

    @Sendable static func originName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "IGP"
      case 1: "EGP"
      case 2: "INCOMPLETE"
      default: nil
      }
    }

    @Sendable static func segmentName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "AS_SET"
      case 2: "AS_SEQUENCE"
      case 3: "AS_CONFED_SEQUENCE"
      case 4: "AS_CONFED_SET"
      default: nil
      }
    }
  }

  enum CommunityField: FieldSet {
    static let setNumber: UInt16 = 280
    static let definedIn: StaticString = "RFC 1997"

    static let communities = group("bgp.update.path_attribute.communities", "Communities", .detail(""))
      .means("What the routes have in common with others.")
    static let community = field("bgp.update.path_attribute.community", "Community", .storedText, .detail(""))
      .means("A network's mark on the routes.")
    static let wellKnown = field(
      "bgp.update.path_attribute.community_wellknown", "Well-known community",
      .enumeration(BGPCommunity.name, .hexadecimal)
    ).means("A mark that means the same everywhere.")
    static let communityAS = field(
      "bgp.update.path_attribute.community_as", "Community AS", .enumeration(BGP.asName)
    ).means("The network that says what the mark means.")
    static let communityValue = field("bgp.update.path_attribute.community_value", "Community value", .decimal)
      .means("A value that the network chooses.")
    static let large = field("bgp.large_communities", "Large Community", .storedText, .detail(""))
      .means("A network's mark on the routes, in twelve bytes.", "RFC 8092 §3")
    static let largeAdministrator = field(
      "bgp.large_communities.ga", "Global Administrator", .enumeration(BGP.asName)
    ).means("The network that says what the mark means.", "RFC 8092 §3")
    static let largeFirst = field("bgp.large_communities.ldp1", "Local Data Part 1", .decimal)
      .means("A value that the network chooses, mostly for the action to take.", "RFC 8092 §3")
    static let largeSecond = field("bgp.large_communities.ldp2", "Local Data Part 2", .decimal)
      .means("A value that the network chooses, mostly for the target of the action.", "RFC 8092 §3")

    static let all = [
      communities, community, wellKnown, communityAS, communityValue, large, largeAdministrator, largeFirst,
      largeSecond,
    ]
  }
}
