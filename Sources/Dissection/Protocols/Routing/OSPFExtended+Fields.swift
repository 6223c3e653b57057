extension OSPF {
  enum ExtendedField: FieldSet {
    static let setNumber: UInt16 = 189
    static let definedIn: StaticString = "RFC 7684"

    static let prefixType = field("ospf.tlv.extpfx.tlv_type", "Type", .enumeration(Self.prefixName))
      .means("Whether one prefix is told of, or a range.", "RFC 7684 §2.1, RFC 8665 §4")
    static let routeType = field("ospf.tlv.extpfx.rotuetype", "Route Type", .enumeration(Self.routeName), .detail(""))
      .means("Which kind of route the prefix has.", "RFC 7684 §2.1")
    static let prefixLength = field("ospf.prefix_length", "Prefix Length", .quantity(.bits))
      .means("How many bits of the address count.", "RFC 7684 §2.1")
    static let family = field("ospf.tlv.extpfx.af", "AF", .enumeration(Self.familyName))
      .means("What kind of address it is: IPv4 unicast alone.", "RFC 7684 §2.1")
    static let prefixWord = field("ospf.tlv.extpfx.flags", "Flags", .hexadecimal)
      .means("Flags of the prefix.", "RFC 7684 §2.1")
    static let attach = flag("ospf.tlv.extpfx.flags.a", "A")
      .means("The border router that tells it is attached to the network.", "RFC 7684 §2.1")
    static let node = flag("ospf.tlv.extpfx.flags.n", "N")
      .means("The prefix is the router's own address.", "RFC 7684 §2.1")
    static let prefixUnknown = field("ospf.tlv.extpfx.flags.unknown", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 7684 §2.1")
    static let address = field(
      "ospf.v3.address_prefix.ipv4", "Address Prefix", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The prefix.", "RFC 7684 §2.1")
    static let rangeSize = field("ospf.tlv.range_size", "Range Size", .decimal, .detail("size"))
      .means("How many prefixes follow each other.", "RFC 8665 §4")
    static let rangeWord = field("ospf.tlv.extpfx_range.flags", "Flags", .hexadecimal)
      .means("Flags of the range.", "RFC 8665 §4")
    static let interArea = flag("ospf.tlv.extpfx_range.flags.ia", "IA")
      .means("The range comes from another area.", "RFC 8665 §4")
    static let rangeUnknown = field("ospf.tlv.extpfx_range.flags.unknown", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 8665 §4")
    static let reservedBytes = field("ospf.reserved", "Reserved", .bytes)
      .means("Zero.", "RFC 8665 §4")
    static let prefixValueType = field("ospf.tlv.extpfx.subtlv_type", "Type", .enumeration(Self.prefixValueName))
      .means("What is told of the prefix.", "RFC 8665 §5")
    static let segmentWord = field("ospf.tlv.pfxsid.flags", "Flags", .hexadecimal)
      .means("Flags of the segment.", "RFC 8665 §5")
    static let segmentUnknown = field("ospf.tlv.pfxsid.flags.unknown", "Reserved", .hexadecimal)
      .means("A bit without a meaning.", "RFC 8665 §5")
    static let noPopping = flag("ospf.tlv.pfxsid.flags.np", "NP")
      .means("The router before the last must not take the label off.", "RFC 8665 §5")
    static let mappingServer = flag("ospf.tlv.pfxsid.flags.m", "M")
      .means("A mapping server tells it, not the prefix's own router.", "RFC 8665 §5")
    static let explicitNull = flag("ospf.tlv.pfxsid.flags.e", "E")
      .means("The router before the last puts an explicit null label in its place.", "RFC 8665 §5")
    static let isValue = flag("ospf.tlv.pfxsid.flags.v", "V")
      .means("Set: a label; not set: an index.", "RFC 8665 §5")
    static let isLocal = flag("ospf.tlv.pfxsid.flags.l", "L")
      .means("The number means something to the router alone.", "RFC 8665 §5")
    static let segmentUnknown2 = field("ospf.tlv.pfxsid.flags.unknown", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 8665 §5")
    static let reserved = field("ospf.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8665 §5")
    static let topology = field("ospf.tlv.extlink.mt_id", "MT-ID", .decimal)
      .means("The topology that it is for.", "RFC 8665 §5")
    static let linkType = field("ospf.tlv.extlink.tlv_type", "Type", .enumeration(Self.linkName))
      .means("A link is told of.", "RFC 7684 §3.1")
    static let kind = field(
      "ospf.lsa.router.linktype", "Link Type", .enumeration(BodyField.linkTypeName), .detail("")
    )
    .means("What kind of link it is.", "RFC 7684 §3.1")
    static let linkReserved = field("ospf.tlv.extlink.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 7684 §3.1")
    static let linkID = field("ospf.lsa.router.linkid", "Link ID", .ipv4Address(RIP.noName), .detail(""))
      .means("What the link leads to.", "RFC 7684 §3.1")
    static let linkData = field("ospf.lsa.router.linkdata", "Link Data", .ipv4Address(SpecialPurposeAddress.name))
      .means("The router's address on the link.", "RFC 7684 §3.1")
    static let linkValueType = field("ospf.tlv.extlink.subtlv_type", "Type", .enumeration(Self.linkValueName))
      .means("What is told of the link.", "RFC 8665 §6")
    static let adjacencyWord = field("ospf.tlv.adjsid.flags", "Flags", .hexadecimal)
      .means("Flags of the segment.", "RFC 8665 §6.1")
    static let backup = flag("ospf.tlv.adjsid.flags.b", "B")
      .means("The link has a way around it.", "RFC 8665 §6.1")
    static let adjacencyValue = flag("ospf.tlv.adjsid.flags.v", "V")
      .means("Set: a label; not set: an index.", "RFC 8665 §6.1")
    static let adjacencyLocal = flag("ospf.tlv.adjsid.flags.l", "L")
      .means("The number means something to the router alone.", "RFC 8665 §6.1")
    static let isGroup = flag("ospf.tlv.adjsid.flags.g", "G")
      .means("The number is that of a group of adjacencies.", "RFC 8665 §6.1")
    static let persistent = flag("ospf.tlv.adjsid.flags.p", "P")
      .means("The number stays the same over restarts.", "RFC 8665 §6.1")
    static let adjacencyUnknown = field("ospf.tlv.adjsid.flags.unknown", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 8665 §6.1")
    static let weight = field("ospf.tlv.extlink.weight", "Weight", .decimal)
      .means("How much of the load the adjacency takes.", "RFC 8665 §6.1")
    static let neighbor = field("ospf.tlv.extlink.nbr", "Neighbor ID", .ipv4Address(RIP.noName), .detail("to"))
      .means("The neighbor on a LAN.", "RFC 8665 §6.2")
    static let remoteAddress = field(
      "ospf.tlv.remote_ipv4_address", "Remote IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The neighbor's address on the link.", "RFC 8379 §4.1")
    static let localInterface = field("ospf.tlv.local_interface_id", "Local Interface ID", .decimal, .detail(""))
      .means("The router's own number of the link.", "RFC 8379 §4.2")
    static let remoteInterface = field("ospf.tlv.remote_interface_id", "Remote Interface ID", .decimal, .detail(""))
      .means("The neighbor's number of the link.", "RFC 8379 §4.2")

    static let all = [
      prefixType, routeType, prefixLength, family, prefixWord, attach, node, prefixUnknown, address, rangeSize,
      rangeWord, interArea, rangeUnknown, reservedBytes, prefixValueType, segmentWord, segmentUnknown, noPopping,
      mappingServer, explicitNull, isValue, isLocal, segmentUnknown2, reserved, topology, linkType, kind, linkReserved,
      linkID, linkData, linkValueType, adjacencyWord, backup, adjacencyValue, adjacencyLocal, isGroup, persistent,
      adjacencyUnknown, weight, neighbor, remoteAddress, localInterface, remoteInterface,
    ]

    static let prefixFlags: [FieldStep] = [
      .word(prefixWord, [.number(attach, 1), .number(node, 1), .number(prefixUnknown, 6)])
    ]
    static let rangeFlags: [FieldStep] = [.word(rangeWord, [.number(interArea, 1), .number(rangeUnknown, 7)])]
    static let segmentFlags: [FieldStep] = [
      .word(
        segmentWord,
        [
          .number(segmentUnknown, 1), .number(noPopping, 1), .number(mappingServer, 1), .number(explicitNull, 1),
          .number(isValue, 1), .number(isLocal, 1), .number(segmentUnknown2, 2),
        ])
    ]
    static let linkSteps: [FieldStep] = [
      .number(kind, 8), .number(linkReserved, 24), .number(linkID, 32), .number(linkData, 32),
    ]
    static let adjacencyFlags: [FieldStep] = [
      .word(
        adjacencyWord,
        [
          .number(backup, 1), .number(adjacencyValue, 1), .number(adjacencyLocal, 1), .number(isGroup, 1),
          .number(persistent, 1), .number(adjacencyUnknown, 3),
        ])
    ]

    @Sendable static func prefixName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "OSPFv2 Extended Prefix"
      case 2: "OSPF Extended Prefix Range"
      default: nil
      }
    }

    @Sendable static func routeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Unspecified"
      case 1: "Intra-Area"
      case 3: "Inter-Area"
      case 5: "AS External"
      case 7: "NSSA External"
      default: nil
      }
    }

    @Sendable static func familyName(_ value: UInt64) -> StaticString? { value == 0 ? "IPv4 unicast" : nil }

    /// IANA "OSPFv2 Extended Prefix TLV Sub-TLVs", as of 2025.
    @Sendable static func prefixValueName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "SID/Label"
      case 2: "Prefix SID"
      case 3: "Flexible Algorithm Prefix Metric"
      case 4: "IPv4 Source Router ID"
      case 5: "IPv6 Source Router ID"
      case 6: "OSPF Flexible Algorithm ASBR Metric"
      case 9: "BIER"
      default: nil
      }
    }

    @Sendable static func linkName(_ value: UInt64) -> StaticString? { value == 1 ? "OSPFv2 Extended Link" : nil }

    /// IANA "OSPFv2 Extended Link TLV Sub-TLVs", as of 2025.
    @Sendable static func linkValueName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "SID/Label"
      case 2: "Adj-SID"
      case 3: "LAN Adj-SID"
      case 5: "Graceful-Link-Shutdown"
      case 6: "Link MSD"
      case 7: "Graceful-Link-Shutdown"
      case 8: "Remote IPv4 Address"
      case 9: "Local/Remote Interface ID"
      case 10: "Application-Specific Link Attributes"
      case 11: "Shared Risk Link Group"
      case 12: "Unidirectional Link Delay"
      case 13: "Min/Max Unidirectional Link Delay"
      case 14: "Unidirectional Delay Variation"
      case 15: "Unidirectional Link Loss"
      case 16: "Unidirectional Residual Bandwidth"
      case 17: "Unidirectional Available Bandwidth"
      case 18: "Unidirectional Utilized Bandwidth"
      case 19: "Administrative Group"
      case 20: "Extended Administrative Group"
      case 22: "TE Metric"
      case 23: "Maximum link bandwidth"
      default: nil
      }
    }
  }
}
