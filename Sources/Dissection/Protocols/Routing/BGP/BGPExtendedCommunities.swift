/// Extended communities, RFC 4360: eight bytes each, of a type, mostly a subtype, and a value.
///
///     |I|T|   Type    |   Sub-Type    |  value: 6 bytes …
extension BGP {
  static func readExtendedCommunities(_ cursor: inout Cursor, _ out: inout Dissection) {
    let list = out.beginGroup(ExtendedField.communities, cursor)
    while !cursor.isAtEnd, out.hasRoom { readExtendedCommunity(&cursor, &out) }
    out.endGroup(list, cursor)
  }

  static func readExtendedCommunity(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ExtendedField
    let group = out.beginGroup(F.community, cursor)
    let outer = cursor.extent
    let isWhole = cursor.remaining >= 8
    if isWhole { cursor.narrow(to: cursor.offset + 8, outer.limit) }
    let kind = UInt64(cursor.peek16() ?? 0)
    let type = cursor.read(F.typeSteps, &out)
    let subtype = F.hasNoSubtype(type.number) ? Token.none : cursor.read(F.subtype(of: type.number), 8, &out)
    let first = out.fields.count
    let name = BGPExtendedCommunity.name(F.hasNoSubtype(type.number) ? kind & 0xff00 : kind)
    if !cursor.isShort, type.isKnown {
      if name == nil { out.note(UpdateNote.unknownCommunity, on: subtype, kind) }
      cursor.read(F.steps(kind), &out)
      tellRate(&out)
    }
    if !cursor.isAtEnd { cursor.readRest(F.raw, &out) }
    let text = extendedText(kind, name, first, &out)
    out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text))
    if isWhole { cursor.restore(outer) }
  }

  /// Tells the bits a second that a bandwidth or a rate is.
  private static func tellRate(_ out: inout Dissection) {
    guard let last = out.fields.last, last.isWhole,
      [ExtendedField.bandwidth.id, ExtendedField.rate.id].contains(last.id)
    else { return }
    tellBitsPerSecond(Token(last.value, field: out.lastField, isKnown: true), &out)
  }

  /// What people write: `Route Target 65000:1`.
  private static func extendedText(
    _ kind: UInt64, _ name: StaticString?, _ first: Int, _ out: inout Dissection
  ) -> UInt64 {
    typealias F = ExtendedField
    var values: (UInt64, UInt64) = (0, 0)
    var isPair = false
    if first + 2 <= out.fields.count, out.fields[first].isWhole, out.fields[first + 1].isWhole {
      values = (out.fields[first].value, out.fields[first + 1].value)
      let id = out.fields[first].id
      isPair = id == F.shortAS.id || id == F.longAS.id || id == F.address.id
    }
    let isAddress = isPair && out.fields[first].id == F.address.id
    let isBandwidth =
      isPair && out.fields[first + 1].id != F.longNumber.id && out.fields[first + 1].id != F.shortNumber.id
    return out.keepText { texts in
      texts.append(name ?? "unknown")
      guard isPair else { return }
      texts.append(" ")
      isAddress ? texts.append(ipv4: values.0) : texts.append(decimal: Int(values.0))
      guard !isBandwidth else { return }
      texts.append(":")
      texts.append(decimal: Int(values.1))
    }
  }

  /// RFC 5701: twenty bytes each, with an IPv6 address.
  static func readLongCommunities(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ExtendedField
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(F.long, cursor)
      cursor.read(F.longType, 16, &out)
      cursor.readAddress(F.longAddress, &out)
      cursor.read(F.shortNumber, 16, &out)
      out.endGroup(group, cursor)
    }
  }
}

// MARK: Values

extension BGP.ExtendedField {
  static let typeSteps: [FieldStep] = [.word(type, [.number(authority, 1), .number(transitive, 1), .number(code, 6)])]

  /// QoS and CoS have flags where others have a subtype.
  static func hasNoSubtype(_ type: UInt64) -> Bool { type & 0x3f == 4 || type & 0x3f == 5 }

  static func subtype(of type: UInt64) -> FieldID {
    switch type {
    case 0x00: subtypeAS2.id
    case 0x01: subtypeAddress.id
    case 0x02: subtypeAS4.id
    case 0x03: subtypeOpaque.id
    case 0x06: subtypeEthernet.id
    case 0x40: subtypeLocalAS2.id
    case 0x41: subtypeLocalAddress.id
    case 0x42: subtypeLocalAS4.id
    case 0x43: subtypeLocalOpaque.id
    case 0x80: subtypeExperimental.id
    case 0x81: subtypeExperimental2.id
    case 0x82: subtypeExperimental3.id
    default: subtypeUnknown.id
    }
  }

  /// What a value is made of, by type and subtype; where the subtype is not known, by the type alone.
  static func steps(_ kind: UInt64) -> [FieldStep] { values[kind] ?? general[kind >> 8] ?? [] }

  private static let as2: [FieldStep] = [.number(shortAS, 16), .number(longNumber, 32)]
  private static let as4: [FieldStep] = [.number(longAS, 32), .number(shortNumber, 16)]
  private static let ipv4: [FieldStep] = [.number(address, 32), .number(shortNumber, 16)]
  private static let labelled: [FieldStep] = [
    .number(BGP.RouteField.label, 20), .number(BGP.RouteField.trafficClass, 3), .number(BGP.RouteField.bottom, 1),
  ]

  private static let general: [UInt64: [FieldStep]] = [
    0x00: as2, 0x40: as2, 0x01: ipv4, 0x41: ipv4, 0x02: as4, 0x42: as4,
    0x04: qualityOfService, 0x44: qualityOfService,
    0x05: [FieldStep](repeating: classOfService, count: 7),
  ]

  /// A byte of classes for each of seven technologies.
  private static let classOfService: FieldStep = .word(
    classFlags,
    [
      .number(bestEffort, 1), .number(expedited, 1), .number(assured, 1), .number(lowEffort, 1),
      .number(classReserved, 4),
    ])

  private static let qualityOfService: [FieldStep] = [
    .word(
      qualityFlags,
      [
        .number(qualityReserved, 3), .number(remarking, 1), .number(ignoreRemarking, 1), .number(aggregation, 1),
        .number(qualityReserved2, 2),
      ]),
    .number(qualitySet, 8), .number(technology, 8), .number(originalMarking, 16), .number(activeMarking, 8),
    .number(qualityZero, 8),
  ]

  private static let routeType: [FieldStep] = [
    .number(area, 32), .number(ospfType, 8),
    .word(ospfOptions, [.number(ospfOptionsReserved, 7), .number(metricType, 1)]),
  ]

  private static let values: [UInt64: [FieldStep]] = [
    0x0004: [.number(shortAS, 16), .number(bandwidth, 32)], 0x4004: [.number(shortAS, 16), .number(bandwidth, 32)],
    0x0107: [.number(ospfRouter, 32), .bytes(reservedBytes, 2)],
    0x0301: [.number(insertion, 8), .word(costID, [.number(costUse, 1), .number(costNumber, 7)]), .number(cost, 32)],
    0x4301: [.number(insertion, 8), .word(costID, [.number(costUse, 1), .number(costNumber, 7)]), .number(cost, 32)],
    0x0306: routeType,
    0x030b: [.number(colorFlags, 16), .number(color, 32)],
    0x030c: [.bytes(reservedBytes, 4), .number(tunnel, 16)],
    0x030d: [.bytes(reservedBytes, 6)],
    0x4300: [.bytes(reservedBytes, 5), .number(validity, 8)],
    0x0600: [
      .word(mobilityFlags, [.number(mobilityReserved, 7), .number(sticky, 1)]), .bytes(reservedBytes, 1),
      .number(mobility, 32),
    ],
    0x0601: [
      .word(segmentFlags, [.number(segmentReserved, 7), .number(singleActive, 1)]), .bytes(reservedBytes, 2),
    ] + labelled,
    0x0602: [.number(importMAC, 48)],
    0x0603: [.number(routerMAC, 48)],
    0x0604: [
      .word(
        layerFlags,
        [
          .number(layerReserved, 11), .number(controlIndicator, 1), .number(flowLabel, 1), .number(controlWord, 1),
          .number(primary, 1), .number(backup, 1),
        ]), .number(layerMTU, 16), .bytes(layerReservedBytes, 2),
    ],
    0x0605: [.word(treeFlags, [.number(treeReserved, 7), .number(leaf, 1)]), .bytes(treeReservedBytes, 2)] + labelled,
    0x0606: [
      .number(electionReserved, 3), .number(election, 5), .number(electionBits, 16), .bytes(reservedBytes, 3),
    ],
    0x0609: [.number(multicastFlags, 16), .bytes(reservedBytes, 4)],
    0x0a00: [.bytes(reservedBytes, 2), .number(transportClass, 32)],
    0x0c00: [.number(mobileSegment2, 16), .number(mobileSegment4, 32)],
    0x8000: routeType,
    0x8001: [.number(ospfRouter, 32), .bytes(reservedBytes, 2)],
    0x8005: as2,
    0x8006: [.number(shortAS, 16), .number(rate, 32)],
    0x8007: [.bytes(actionBytes, 5), .number(actionReserved, 6), .number(sample, 1), .number(terminal, 1)],
    0x8008: as2,
    0x8009: [.bytes(reservedBytes, 5), .number(dscp, 8)],
    0x800a: [
      .number(encapsulation, 8),
      .word(
        controlFlags,
        [
          .number(down, 1), .number(control1, 1), .number(flush, 1), .number(control345, 3), .number(control, 1),
          .number(sequenced, 1),
        ]), .number(circuitMTU, 16), .number(sitePreference, 16),
    ],
    0x800b: [
      .number(rootVLAN, 16), .number(leafVLAN, 16),
      .word(virtualTreeFlags, [.number(virtualTreeReserved, 14), .number(noLeaf, 1), .number(vlanMapping, 1)]),
    ],
    0x800c: [.number(shortAS, 16), .number(packetRate, 32)],
    0x8108: ipv4, 0x8208: as4,
    0x8800: [.number(eigrpFlags, 16), .number(eigrpTag, 32)],
    0x8801: [.number(eigrpAS, 16), .number(eigrpDelay, 32)],
    0x8802: [.number(eigrpReliability, 8), .number(eigrpHops, 8), .number(eigrpBandwidth, 32)],
    0x8803: [.bytes(reservedBytes, 1), .number(eigrpLoad, 8), .number(eigrpMTU, 32)],
    0x8804: [.number(eigrpRemoteAS, 16), .number(eigrpRemoteRouter, 32)],
    0x8805: [.number(eigrpRemoteProtocol, 16), .number(eigrpRemoteMetric, 32)],
    0x8806: [.bytes(reservedBytes, 2), .number(eigrpRouter, 32)],
  ]
}
