/// How the values of tunnels are laid out, by their types, and the names in them.
extension BGP.TunnelField {
  static let tunnelList = BGPValueList(
    tunnel, type: tunnelType, 16, length: tunnelLength, 16, surplus: bytes)
  static let opaqueList = BGPValueList(
    opaque, type: opaqueType, 8, length: opaqueValueLength, 16, surplus: opaqueValue)
  static let segmentList = BGPValueList(
    segment, type: segmentType, 8, length: segmentLength, 8, surplus: segmentBytes)

  private static let segmentWord: FieldStep = .word(
    segmentFlags, [.number(segmentVerify, 1), .number(segmentAlgorithm, 1), .number(segmentFlagsReserved, 6)])

  static let segmentLayouts: [UInt64: BGPLayout] = [
    1: BGPLayout(
      segmentWord, .unused(segmentReserved, 8), .number(segmentLabel, 20), .number(segmentClass, 3),
      .number(segmentBottom, 1), .number(timeToLive, 8)),
    9: BGPLayout(.number(segmentFlags, 8), .unused(segmentReserved, 8), .number(segmentWeight, 32)),
    13: BGPLayout(segmentWord, .unused(segmentReserved, 8), .address(segmentSID), .rest(structure)),
  ]

  /// What the Encapsulation sub-TLV is made of depends on the tunnel.
  static let encapsulations: [UInt64: BGPLayout] = [
    1: BGPLayout(.number(session, 32), .rest(cookie)),
    2: BGPLayout(.number(key, 32)),
    8: BGPLayout(
      .word(lanFlags, [.number(lanHasNetwork, 1), .number(lanHasMAC, 1), .unused(lanReserved, 6)]),
      .number(lanNetwork, 24), .number(lanMAC, 48), .unused(lanReserved2, 16)),
    9: BGPLayout(
      .word(genericFlags, [.number(genericHasNetwork, 1), .number(genericHasMAC, 1), .unused(genericReserved, 6)]),
      .number(genericNetwork, 24), .number(genericMAC, 48), .unused(genericReserved2, 16)),
  ]

  static let layouts: [UInt64: BGPLayout] = [
    2: BGPLayout(.number(protocolType, 16)),
    4: BGPLayout(.number(colorType, 16), .number(colorFlags, 16), .number(color, 32)),
    5: BGPLayout(.number(blockLength, 16)),
    7: BGPLayout(.number(dsField, 8)),
    8: BGPLayout(.number(port, 16)),
    9: BGPLayout(.number(handling, 8)),
    10: BGPLayout(each: [
      .number(segmentLabel, 20), .number(segmentClass, 3), .number(segmentBottom, 1), .number(timeToLive, 8),
    ]),
    12: BGPLayout(.number(preferenceFlags, 8), .unused(preferenceReserved, 8), .number(preference, 32)),
    13: BGPLayout(
      .word(
        bindingFlags,
        [.number(bindingSpecified, 1), .number(bindingInvalid, 1), .number(bindingFlagsReserved, 6)]),
      .unused(bindingReserved, 8), .rest(binding)),
    14: BGPLayout(.number(nullFlags, 8), .unused(nullReserved, 8), .number(null, 8)),
    15: BGPLayout(.number(priority, 8), .unused(priorityReserved, 8)),
    20: BGPLayout(.number(sixFlags, 8), .unused(sixReserved, 8), .address(sixBinding), .rest(structure)),
    129: BGPLayout(.unused(nameReserved, 8), .rest(name)),
    130: BGPLayout(.unused(nameReserved, 8), .rest(name)),
  ]

  /// IANA "P-Multicast Service Interface Tunnel (PMSI Tunnel) Tunnel Types", as of 2025.
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "no tunnel information"
    case 1: "RSVP-TE P2MP LSP"
    case 2: "mLDP P2MP LSP"
    case 3: "PIM-SSM Tree"
    case 4: "PIM-SM Tree"
    case 5: "BIDIR-PIM Tree"
    case 6: "Ingress Replication"
    case 7: "mLDP MP2MP LSP"
    case 8: "Transport Tunnel"
    case 10: "Assisted Replication Tunnel"
    case 11: "BIER"
    case 12: "SR-MPLS P2MP Tree"
    case 13: "SRv6 P2MP Tree"
    default: nil
    }
  }

  @Sendable static func elementName(_ value: UInt64) -> StaticString? {
    switch value {
    case 6: "P2MP"
    case 7: "MP2MP upstream"
    case 8: "MP2MP downstream"
    default: nil
    }
  }

  /// IANA "LDP MP Opaque Value Element basic type", as of 2025.
  @Sendable static func opaqueName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Generic LSP identifier"
    case 2: "EHLO"
    case 3: "Transit IPv4 Source"
    case 4: "Transit IPv6 Source"
    case 5: "Transit IPv4 Bidir"
    case 6: "Transit IPv6 Bidir"
    case 7: "Recursive Opaque Value"
    case 8: "VPN-Recursive Opaque Value"
    case 250: "Transit VPNv4 Source"
    case 251: "Transit VPNv6 Source"
    case 255: "Extended Type"
    default: nil
    }
  }

  @Sendable static func handlingName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "payload has the label"
    case 2: "outer header has the label's number"
    default: nil
    }
  }

  /// IANA "SR Policy ENLP Values", as of 2025.
  @Sendable static func nullName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "IPv4 explicit null for IPv4"
    case 2: "IPv6 explicit null for IPv6"
    case 3: "both"
    case 4: "none"
    default: nil
    }
  }

  /// IANA "SR Policy Segment List Sub-TLVs", as of 2025.
  @Sendable static func segmentName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Segment Type A: MPLS label"
    case 3: "Segment Type C: IPv4 node"
    case 4: "Segment Type D: IPv6 node, SR-MPLS"
    case 5: "Segment Type E: IPv4 node and interface"
    case 6: "Segment Type F: IPv4 addresses of a link"
    case 7: "Segment Type G: IPv6 node and interface, SR-MPLS"
    case 8: "Segment Type H: IPv6 addresses of a link, SR-MPLS"
    case 9: "Weight"
    case 13: "Segment Type B: SRv6 SID"
    case 14: "Segment Type I: IPv6 node, SRv6"
    case 15: "Segment Type J: IPv6 node and interface, SRv6"
    case 16: "Segment Type K: IPv6 addresses of a link, SRv6"
    default: nil
    }
  }
}
