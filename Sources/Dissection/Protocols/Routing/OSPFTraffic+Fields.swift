extension OSPF {
  enum TrafficField: FieldSet {
    static let setNumber: UInt16 = 187
    static let definedIn: StaticString = "RFC 3630 §2.5"

    static let type = field("ospf.tlv_type", "Type", .enumeration(Self.name))
      .means("Whether the value is about the router or about a link.", "RFC 3630 §2.4")
    static let router = field(
      "ospf.mpls.routerid", "Router Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An address of the router that is there as long as any link is.", "RFC 3630 §2.4.1")
    static let linkType = field("ospf.tlv_type", "Type", .enumeration(Self.linkName))
      .means("What is told of the link.", "RFC 3630 §2.5")
    static let kind = field("ospf.mpls.linktype", "Link type", .enumeration(Self.kindName), .detail(""))
      .means("Whether the link has two ends or many.", "RFC 3630 §2.5.1")
    static let linkID = field("ospf.mpls.linkid", "Link ID", .ipv4Address(RIP.noName), .detail(""))
      .means("The other end: a router's number, or a designated router's address.", "RFC 3630 §2.5.2")
    static let local = field(
      "ospf.mpls.local_addr", "Local interface IP address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The router's address on the link.", "RFC 3630 §2.5.3")
    static let remote = field(
      "ospf.mpls.remote_addr", "Remote interface IP address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The neighbor's address on the link.", "RFC 3630 §2.5.4")
    static let metric = field("ospf.mpls.te_metric", "Traffic engineering metric", .decimal, .detail(""))
      .means("What it costs to use the link, which may differ from its usual metric.", "RFC 3630 §2.5.5")
    static let maximum = field("ospf.mpls.link_max_bw", "Bandwidth", .hexadecimal)
      .means(
        "How many bytes a second the link takes, or may be reserved, as a floating-point number.", "RFC 3630 §2.5.6")
    static let unreserved = field("ospf.mpls.pri", "Bandwidth of a priority", .hexadecimal)
      .means(
        "How many bytes a second are left for each of eight priorities, the most important first.", "RFC 3630 §2.5.8")
    static let bitsPerSecond = field("ospf.mpls.bits_per_second", "In bits a second", .quantity(.bitsPerSecond))
      .means("The same in bits a second.", "RFC 3630 §2.5")
    static let colors = field("ospf.mpls.linkcolor", "Administrative group", .hexadecimal, .detail(""))
      .means("Groups that the operator puts links into, a bit for each: their colors.", "RFC 3630 §2.5.9")
    static let localID = field("ospf.mpls.local_id", "Link Local Identifier", .decimal, .detail(""))
      .means("The router's own number of the link.", "RFC 4203 §1.1")
    static let remoteID = field("ospf.mpls.remote_id", "Link Remote Identifier", .decimal, .detail(""))
      .means("The neighbor's number of the link.", "RFC 4203 §1.1")
    static let protection = field("ospf.mpls.protection_capability", "Protection Cap", .hexadecimal)
      .means("How the link is protected against failure.", "RFC 4203 §1.2")
    static let reserved = field("ospf.mpls.reserved", "Reserved", .bytes)
      .means("Zero.", "RFC 4203 §1")
    static let switching = field(
      "ospf.mpls.switching_type", "Switching Cap", .enumeration(Self.switchingName), .detail("")
    )
    .means("What the interface switches: packets, time slots, wavelengths, fibers.", "RFC 4203 §1.4")
    static let encoding = field("ospf.mpls.encoding", "Encoding", .enumeration(Self.encodingName), .detail(""))
      .means("How the link carries data.", "RFC 4203 §1.4")
    static let minimum = field("ospf.mpls.minimum_lsp_bandwidth", "Minimum LSP Bandwidth", .hexadecimal)
      .means("The least that a path may reserve, in bytes a second.", "RFC 4203 §1.4")
    static let interfaceMTU = field("ospf.mpls.interface_mtu", "Interface MTU", .quantity(.bytes))
      .means("The largest packet that the interface takes.", "RFC 4203 §1.4")
    static let indication = field("ospf.mpls.sonet.sdh", "Indication", .decimal)
      .means("Whether the interface can concatenate as the standard says (0) or freely (1).", "RFC 4203 §1.4")
    static let riskGroup = field("ospf.mpls.shared_risk_link_group", "Shared Risk Link Group", .decimal, .detail(""))
      .means("Links of one group fail together.", "RFC 4203 §1.3")
    static let model = field("ospf.mpls.bc.model_id", "BC Model Id", .enumeration(Self.modelName), .detail(""))
      .means("How classes share the bandwidth.", "RFC 4124 §5.1")
    static let constraint = field("ospf.mpls.bc", "Bandwidth constraint", .hexadecimal)
      .means("How much a class may take, in bytes a second.", "RFC 4124 §5.1")
    static let router6 = field(
      "ospf.mpls.router_ipv6", "Router IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An IPv6 address of the router that is there as long as any link is.", "RFC 5329 §3")
    static let neighborInterface = field("ospf.mpls.neighbor_interface", "Neighbor Interface ID", .decimal, .detail(""))
      .means("The number that the neighbor, or the designated router, has for its interface.", "RFC 5329 §4.1")
    static let neighbor = field(
      "ospf.mpls.neighbor", "Neighbor Router ID", .ipv4Address(RIP.noName), .detail("to")
    )
    .means("The neighbor, or the designated router.", "RFC 5329 §4.1")
    static let local6 = field(
      "ospf.mpls.local_ipv6", "Local Interface IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The router's address on the link.", "RFC 5329 §4.2")
    static let remote6 = field(
      "ospf.mpls.remote_ipv6", "Remote Interface IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The neighbor's address on the link.", "RFC 5329 §4.3")
    static let remoteSystem = field("ospf.mpls.remote_as", "Remote AS Number", .decimal, .detail("AS"))
      .means("The autonomous system at the other end.", "RFC 5392 §3.3.1")
    static let remoteRouter = field(
      "ospf.mpls.remote_asbr", "IPv4 Remote ASBR ID", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The other system's router at the other end.", "RFC 5392 §3.3.2")
    static let remoteRouter6 = field(
      "ospf.mpls.remote_asbr_ipv6", "IPv6 Remote ASBR ID", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The other system's router at the other end.", "RFC 5392 §3.3.3")
    static let isAnomalous = flag("ospf.mpls.anomalous", "A")
      .means("Set: the value was above its limit, and has not come down yet.", "RFC 7471 §4.1.3")
    static let delayReserved = field("ospf.mpls.delay_reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 7471 §4")
    static let delay = field("ospf.mpls.delay", "Delay", .quantity(.microseconds), .detail(""))
      .means("How long packets take over the link, on average.", "RFC 7471 §4.1.4")
    static let leastDelay = field("ospf.mpls.delay_min", "Min Delay", .quantity(.microseconds), .detail("from"))
      .means("The shortest that packets took.", "RFC 7471 §4.2.4")
    static let mostDelay = field("ospf.mpls.delay_max", "Max Delay", .quantity(.microseconds), .detail("to"))
      .means("The longest that packets took.", "RFC 7471 §4.2.5")
    static let variation = field("ospf.mpls.delay_variation", "Delay Variation", .quantity(.microseconds), .detail(""))
      .means("By how much it differs, on average.", "RFC 7471 §4.3.4")
    static let loss = field("ospf.mpls.loss", "Link Loss", .decimal, .detail(""))
      .means("How many packets are lost, in units of 0.000003 percent.", "RFC 7471 §4.4.4")
    static let residual = field("ospf.mpls.residual_bw", "Residual Bandwidth", .hexadecimal)
      .means("What is left of the link's bandwidth by what is reserved, in bytes a second.", "RFC 7471 §4.5")
    static let available = field("ospf.mpls.available_bw", "Available Bandwidth", .hexadecimal)
      .means("What is left of the link's bandwidth by what is measured, in bytes a second.", "RFC 7471 §4.6")
    static let utilized = field("ospf.mpls.utilized_bw", "Utilized Bandwidth", .hexadecimal)
      .means("What is used of the link's bandwidth, as measured, in bytes a second.", "RFC 7471 §4.7")
    static let metricType = field("ospf.mpls.metric_type", "Metric Type", .decimal, .detail("type"))
      .means("What the metric measures.", "RFC 9843 §2.2")
    static let genericMetric = field("ospf.mpls.generic_metric", "Generic Metric", .decimal, .detail(""))
      .means("What it costs to use the link, by that measure.", "RFC 9843 §2.2")

    static let all = [
      router6, neighborInterface, neighbor, local6, remote6, remoteSystem, remoteRouter, remoteRouter6, isAnomalous,
      delayReserved, delay, leastDelay, mostDelay, variation, loss, residual, available, utilized, metricType,
      genericMetric, type, router, linkType, kind, linkID, local, remote, metric, maximum, unreserved, bitsPerSecond,
      colors, localID,
      remoteID, protection, reserved, switching, encoding, minimum, interfaceMTU, indication, riskGroup, model,
      constraint,
    ]

    static func wantedLength(_ type: UInt64) -> Int? {
      switch type {
      case 1: 1
      case 2, 5, 6, 7, 9, 14, 21, 22, 27, 29...34: 4
      case 8: 32
      case 11, 18, 28: 8
      case 24: 16
      default: nil
      }
    }

    /// IANA "Top Level Types in TE LSAs", as of 2025.
    @Sendable static func name(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Router Address"
      case 2: "Link"
      case 3: "Router IPv6 Address"
      case 4: "Link Local"
      case 5: "Node Attribute"
      case 6: "Optical Node Property"
      default: nil
      }
    }

    /// IANA "Types for sub-TLVs of TE Link TLV (Value 2)", as of 2025.
    @Sendable static func linkName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Link type"
      case 2: "Link ID"
      case 3: "Local interface IP address"
      case 4: "Remote interface IP address"
      case 5: "Traffic engineering metric"
      case 6: "Maximum bandwidth"
      case 7: "Maximum reservable bandwidth"
      case 8: "Unreserved bandwidth"
      case 9: "Administrative group"
      case 10: "Link Local/Remote Identifiers, deprecated"
      case 11: "Link Local/Remote Identifiers"
      case 14: "Link Protection Type"
      case 15: "Interface Switching Capability Descriptor"
      case 16: "Shared Risk Link Group"
      case 17: "Bandwidth Constraints"
      case 18: "Neighbor ID"
      case 19: "Local Interface IPv6 Address"
      case 20: "Remote Interface IPv6 Address"
      case 21: "Remote AS Number"
      case 22: "IPv4 Remote ASBR ID"
      case 24: "IPv6 Remote ASBR ID"
      case 25: "Interface Adjustment Capability Descriptor"
      case 26: "Extended Administrative Group"
      case 27: "Unidirectional Link Delay"
      case 28: "Min/Max Unidirectional Link Delay"
      case 29: "Unidirectional Delay Variation"
      case 30: "Unidirectional Link Loss"
      case 31: "Unidirectional Residual Bandwidth"
      case 32: "Unidirectional Available Bandwidth"
      case 33: "Unidirectional Utilized Bandwidth"
      case 34: "Generic Metric"
      default: nil
      }
    }

    @Sendable static func kindName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Point-to-point"
      case 2: "Multi-access"
      default: nil
      }
    }

    @Sendable static func switchingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Packet-Switch Capable-1"
      case 2: "Packet-Switch Capable-2"
      case 3: "Packet-Switch Capable-3"
      case 4: "Packet-Switch Capable-4"
      case 30: "Ethernet Virtual Private Line"
      case 40: "802.1 PBB-TE"
      case 51: "Layer-2 Switch Capable"
      case 100: "Time-Division-Multiplex Capable"
      case 110: "OTN-TDM capable"
      case 125: "Data Channel Switching Capable"
      case 150: "Lambda-Switch Capable"
      case 151: "WSON-LSC"
      case 152: "Flexi-Grid-LSC"
      case 200: "Fiber-Switch Capable"
      default: nil
      }
    }

    @Sendable static func encodingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Packet"
      case 2: "Ethernet"
      case 3: "ANSI/ETSI PDH"
      case 5: "SDH ITU-T G.707/SONET ANSI T1.105"
      case 7: "Digital Wrapper"
      case 8: "Lambda (photonic)"
      case 9: "Fiber"
      case 11: "FiberChannel"
      case 12: "G.709 ODUk (Digital Path)"
      case 13: "G.709 Optical Channel"
      case 14: "Line (802.1 PBB-TE)"
      default: nil
      }
    }

    @Sendable static func modelName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Russian Dolls"
      case 1: "Maximum Allocation"
      case 2: "Maximum Allocation with Reservation"
      default: nil
      }
    }
  }
}
