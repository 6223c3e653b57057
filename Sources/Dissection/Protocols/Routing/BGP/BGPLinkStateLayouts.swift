/// How the values of BGP-LS are laid out, by their types.
extension BGP.LinkField {
  private static let behaviorSteps: [FieldStep] = [
    .number(behavior, 16), .number(behaviorFlags, 8), .number(algorithm, 8), .number(behaviorWeight, 8),
    .unused(behaviorReserved, 8), .address(segmentID),
  ]

  /// Values of which the whole is a table; those that have further TLVs in them, or are of two forms, are read elsewhere.
  static let layouts: [UInt64: BGPLayout] = [
    258: BGPLayout(.number(localID, 32), .number(remoteID, 32)),
    259: BGPLayout(.number(local, 32)), 260: BGPLayout(.number(remote, 32)),
    261: BGPLayout(.address(localSix)), 262: BGPLayout(.address(remoteSix)),
    263: BGPLayout(each: [.number(topology, 16)]),
    264: BGPLayout(.number(routeType, 8)),
    266: BGPLayout(each: [.number(depthType, 8), .number(depth, 8)]),
    267: BGPLayout(each: [.number(depthType, 8), .number(depth, 8)]),
    512: BGPLayout(.number(asNumber, 32)), 513: BGPLayout(.number(domainID, 32)),
    514: BGPLayout(.number(areaID, 32)), 515: BGPLayout(.rest(igpRouter)),
    516: BGPLayout(.number(bgpRouter, 32)), 517: BGPLayout(.number(confederation, 32)),
    518: BGPLayout(.address(segmentID)),
    1024: BGPLayout(
      .word(
        nodeFlags,
        [
          .number(overload, 1), .number(attached, 1), .number(outer, 1), .number(border, 1), .number(router, 1),
          .number(six, 1), .unused(nodeFlagsReserved, 2),
        ])),
    1025: BGPLayout(.rest(opaque)), 1026: BGPLayout(.rest(nodeName)), 1027: BGPLayout(.rest(area)),
    1028: BGPLayout(.number(routerID, 32)), 1029: BGPLayout(.address(routerIDSix)),
    1030: BGPLayout(.number(routerID, 32)), 1031: BGPLayout(.address(routerIDSix)),
    1035: BGPLayout(each: [.number(algorithm, 8)]), 1037: BGPLayout(.number(mapping, 8)),
    1038: BGPLayout(.number(sixFlags, 16), .unused(sixReserved, 16)),
    1040: BGPLayout(each: [.number(affinity, 32)]), 1041: BGPLayout(each: [.number(affinity, 32)]),
    1042: BGPLayout(each: [.number(affinity, 32)]),
    1045: BGPLayout(each: [.number(riskGroup, 32)]),
    1088: BGPLayout(.number(colors, 32)), 1092: BGPLayout(.number(trafficMetric, 32)),
    1093: BGPLayout(
      .word(
        protection,
        [
          .unused(protectionUnused, 2), .number(enhanced, 1), .number(dedicatedPlus, 1), .number(dedicatedOne, 1),
          .number(shared, 1), .number(unprotected, 1), .number(extraTraffic, 1),
        ]), .unused(protectionReserved, 8)),
    1094: BGPLayout(
      .word(labelFlags, [.number(labelLDP, 1), .number(labelRSVP, 1), .unused(labelReserved, 6)])),
    1096: BGPLayout(each: [.number(riskGroup, 32)]), 1097: BGPLayout(.rest(opaque)),
    1098: BGPLayout(.rest(linkName)),
    1114: BGPLayout(anomalyWord, .number(delay, 24)),
    1115: BGPLayout(
      anomalyWord, .number(shortestDelay, 24), .unused(measureReserved, 8), .number(longestDelay, 24)),
    1116: BGPLayout(.unused(measureReserved, 8), .number(variation, 24)),
    1117: BGPLayout(anomalyWord, .number(loss, 24)),
    1152: BGPLayout(
      .word(
        prefixFlags,
        [
          .number(isDown, 1), .number(noUnicast, 1), .number(isLocal, 1), .number(propagates, 1),
          .unused(prefixFlagsReserved, 4),
        ])),
    1153: BGPLayout(each: [.number(tag, 32)]), 1154: BGPLayout(each: [.number(longTag, 64)]),
    1155: BGPLayout(.number(prefixMetric, 32)), 1157: BGPLayout(.rest(opaque)),
    1170: BGPLayout(.rest(attributeFlags)), 1173: BGPLayout(each: [.number(longColors, 32)]),
    1174: BGPLayout(.number(routerID, 32)),
    1250: BGPLayout(.number(behavior, 16), .number(behaviorFlags, 8), .number(algorithm, 8)),
    1251: BGPLayout(
      peerWord, .number(peerWeight, 8), .unused(peerReserved, 16), .number(peerAS, 32),
      .number(peerID, 32)),
    1252: BGPLayout(
      .number(locatorBlock, 8), .number(locatorNode, 8), .number(function, 8), .number(argument, 8)),
  ]

  private static let anomalyWord: FieldStep = .word(
    anomalyFlags, [.number(anomalous, 1), .unused(anomalyReserved, 7)])

  /// What stands before further TLVs.
  static let heads: [UInt64: [FieldStep]] = [
    256: [], 257: [],
    1162: [
      .number(locatorFlags, 8), .number(algorithm, 8), .unused(locatorReserved, 16), .number(locatorMetric, 32),
    ],
    1039: [.number(flexible, 8), .number(metricType, 8), .number(calculation, 8), .number(priority, 8)],
    1106: behaviorSteps,
    1107: behaviorSteps.dropLast() + [.bytes(neighbor, 6), .address(segmentID)],
    1108: behaviorSteps.dropLast() + [.bytes(neighbor, 4), .address(segmentID)],
    1159: [.number(rangeFlags, 8), .unused(rangeReserved, 8), .number(rangeSize, 16)],
    1172: [.number(bundle, 32)],
  ]

  /// What stands before a label of three bytes, or an index of four.
  static func segment(_ type: UInt64, ofOSPF: Bool) -> (head: [FieldStep], label: FieldID, index: FieldID)? {
    switch type {
    case 1099, 1100: (ofOSPF ? adjacencyOSPF : adjacency, adjacencyLabel.id, adjacencyIndex.id)
    case 1158: (ofOSPF ? prefixOSPF : prefixSegment, prefixLabel.id, prefixIndex.id)
    default: segments[type]
    }
  }

  private static let segments: [UInt64: (head: [FieldStep], label: FieldID, index: FieldID)] = [
    1101: (peer, peerLabel.id, peerIndex.id), 1102: (peer, peerLabel.id, peerIndex.id),
    1103: (peer, peerLabel.id, peerIndex.id),
    1161: ([], blockLabel.id, blockIndex.id),
  ]

  private static let adjacency: [FieldStep] = [
    .word(
      adjacencyFlags,
      [
        .number(adjacencySix, 1), .number(adjacencyBackup, 1), .number(adjacencyIsLabel, 1),
        .number(adjacencyLocal, 1), .number(adjacencySet, 1), .number(adjacencyPersistent, 1),
        .unused(adjacencyFlagsReserved, 2),
      ]), .number(adjacencyWeight, 8), .unused(adjacencyReserved, 16),
  ]
  private static let adjacencyOSPF: [FieldStep] = [
    .word(
      adjacencyFlags,
      [
        .number(adjacencyBackup, 1), .number(adjacencyIsLabel, 1), .number(adjacencyLocal, 1),
        .number(adjacencySet, 1), .number(adjacencyPersistent, 1), .unused(adjacencyFlagsReserved, 3),
      ]), .number(adjacencyWeight, 8), .unused(adjacencyReserved, 16),
  ]
  private static let prefixSegment: [FieldStep] = [
    .word(
      prefixSegmentFlags,
      [
        .number(prefixAgain, 1), .number(prefixNode, 1), .number(prefixNoPop, 1), .number(prefixNull, 1),
        .number(prefixIsLabel, 1), .number(prefixLocal, 1), .unused(prefixSegmentFlagsReserved, 2),
      ]), .number(prefixSegmentAlgorithm, 8), .unused(prefixSegmentReserved, 16),
  ]
  private static let prefixOSPF: [FieldStep] = [
    .word(
      prefixSegmentFlags,
      [
        .unused(prefixSegmentFlagsReserved, 1), .number(prefixNoPopOSPF, 1), .number(prefixMapping, 1),
        .number(prefixNull, 1), .number(prefixIsLabel, 1), .number(prefixLocal, 1),
        .unused(prefixSegmentFlagsReserved, 2),
      ]), .number(prefixSegmentAlgorithm, 8), .unused(prefixSegmentReserved, 16),
  ]
  private static let peerWord: FieldStep = .word(
    peerFlags,
    [
      .number(peerIsLabel, 1), .number(peerLocal, 1), .number(peerBackup, 1), .number(peerPersistent, 1),
      .unused(peerFlagsReserved, 4),
    ])
  private static let peer: [FieldStep] = [peerWord, .number(peerWeight, 8), .unused(peerReserved, 16)]

  static let capabilityFlags: [FieldStep] = [
    .word(
      blockFlags,
      [
        .number(blockFour, 1), .number(blockSix, 1), .number(blockHost, 1), .unused(blockFlagsReserved, 5),
      ])
  ]

  static func bandwidth(_ type: UInt64) -> FieldSpec? {
    switch type {
    case 1089...1091: bandwidth
    case 1118: residual
    case 1119: available
    case 1120: utilized
    default: nil
    }
  }

  @Sendable static func routeTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Intra-Area"
    case 2: "Inter-Area"
    case 3: "External 1"
    case 4: "External 2"
    case 5: "NSSA 1"
    case 6: "NSSA 2"
    default: nil
    }
  }

  /// IANA "IGP MSD-Types", as of 2025.
  @Sendable static func depthName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Base MPLS Imposition MSD"
    case 2: "ERLD-MSD"
    case 41: "SRH Max SL"
    case 42: "SRH Max End Pop"
    case 44: "SRH Max H.encaps"
    case 45: "SRH Max End D"
    default: nil
    }
  }

  /// IANA "IGP Algorithm Types", as of 2025.
  @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Shortest Path First"
    case 1: "Strict Shortest Path First"
    case 128...255: "flexible algorithm"
    default: nil
    }
  }

  /// IANA "IGP Metric-Type", as of 2025.
  @Sendable static func metricTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "IGP Metric"
    case 1: "Min Unidirectional Link Delay"
    case 2: "Traffic Engineering Default Metric"
    case 3: "Bandwidth Metric"
    default: nil
    }
  }

  @Sendable static func nodeFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 7: "overload"
    case 6: "attached"
    case 5: "external"
    case 4: "area border"
    case 3: "router"
    case 2: "IPv6"
    default: nil
    }
  }
}
