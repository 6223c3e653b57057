extension OSPF {
  enum InformationField: FieldSet {
    static let setNumber: UInt16 = 188
    static let definedIn: StaticString = "RFC 7770 §2"

    static let type = field("ospf.tlv_type.opaque", "Type", .enumeration(Self.name))
      .means("What the router tells of itself.")
    static let capabilityWord = field("ospf.ri.options", "Informational Capabilities", .flags(Self.capabilityName))
      .means("What the router can do.", "RFC 7770 §2.4")
    static let restart = flag("ospf.ri.options.grc", "Graceful restart capable").means(
      "It can restart without a gap.", "RFC 7770 §2.5")
    static let helper = flag("ospf.ri.options.grh", "Graceful restart helper").means(
      "It helps neighbors that restart.", "RFC 7770 §2.5")
    static let stub = flag("ospf.ri.options.srs", "Stub Router support").means(
      "It can take itself out of paths.", "RFC 7770 §2.5")
    static let traffic = flag("ospf.ri.options.tes", "Traffic Engineering support").means(
      "It takes part in traffic engineering.", "RFC 7770 §2.5")
    static let pointToPoint = flag("ospf.ri.options.p2plan", "Point-to-point over LAN").means(
      "It takes a LAN with two routers for a line.", "RFC 5309")
    static let experimental = flag("ospf.ri.options.ete", "Experimental TE").means(
      "It takes part in experimental traffic engineering.", "RFC 4973")
    static let hostRouter = flag("ospf.ri.options.host", "Host Router").means(
      "It knows routers that are hosts.", "RFC 8770 §2")
    static let capabilityReserved = field("ospf.ri.options.reserved", "Reserved", .hexadecimal).means(
      "A bit without a meaning.", "RFC 7770 §2.4")
    static let furtherCapabilities = field("ospf.ri.options.further", "Further Capabilities", .bytes)
      .means("Bits that are not assigned yet.", "RFC 7770 §2.4")
    static let hostname = field("ospf.dynhostname", "Hostname", .text, .detail(""))
      .means("The router's name, for people.", "RFC 5642 §2.2")
    static let algorithm = field("ospf.lsa_sa", "SR-Algorithm", .enumeration(Self.algorithmName), .detail(""))
      .means("How the router can compute paths.", "RFC 8665 §3.1")
    static let rangeSize = field("ospf.tlv.range_size", "Range Size", .decimal, .detail("size"))
      .means("How many labels the range has.", "RFC 8665 §3.2")
    static let reserved = field("ospf.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8665 §3.2")
    static let labelType = field("ospf.tlv.sidlabel_range.type", "Type", .enumeration(Self.labelName))
      .means("What of the range is told: its first label.", "RFC 8665 §2.1")
    static let label = field("ospf.tlv.sid_label", "Label", .decimal, .detail(""))
      .means("An MPLS label, in the lower 20 bits.", "RFC 8665 §2.1")
    static let index = field("ospf.tlv.sid_label", "SID", .decimal, .detail(""))
      .means("A segment's number, which counts from the range's first label.", "RFC 8665 §2.1")
    static let adminTag = field("ospf.tlv.node_admin_tag", "Administrative Tag", .decimal, .detail(""))
      .means("A number that the operator puts on routers.", "RFC 7777 §2.2")
    static let discriminator = field("ospf.tlv.sbfd_discriminator", "Discriminator", .hexadecimal, .detail(""))
      .means("The number of the router's reflector of seamless BFD.", "RFC 7884 §2.1")
    static let depthType = field("ospf.tlv.igp_msd_type", "MSD-Type", .enumeration(Self.depthName), .detail(""))
      .means("What is limited.", "RFC 8476 §2")
    static let depth = field("ospf.tlv.igp_msd_value", "MSD-Value", .decimal, .detail(""))
      .means("How many of them the router can take.", "RFC 8476 §2")
    static let preference = field("ospf.tlv.preference", "Preference", .decimal, .detail(""))
      .means("Which mapping server is believed: the highest.", "RFC 8665 §3.4")
    static let preferenceReserved = field("ospf.reserved", "Reserved", .bytes)
      .means("Zero.", "RFC 8665 §3.4")
    static let flexible = field("ospf.tlv.fad.flex_algorithm", "Flex-Algorithm", .decimal, .detail(""))
      .means("The number of an algorithm that the operator defines, 128 to 255.", "RFC 9350 §5.2")
    static let metricType = field("ospf.tlv.fad.metric_type", "Metric-Type", .enumeration(Self.metricName), .detail(""))
      .means("What paths are measured by.", "RFC 9350 §5.2")
    static let calculation = field("ospf.tlv.fad.calc_type", "Calc-Type", .enumeration(Self.algorithmName))
      .means("How paths are computed.", "RFC 9350 §5.2")
    static let definitionPriority = field("ospf.tlv.fad.priority", "Priority", .decimal)
      .means("Whose definition holds: the highest.", "RFC 9350 §5.2")
    static let definitionType = field("ospf.tlv.fad.subtlv_type", "Type", .enumeration(Self.definitionName))
      .means("Which links the algorithm takes.", "RFC 9350 §7")

    static let all = [
      type, capabilityWord, restart, helper, stub, traffic, pointToPoint, experimental, hostRouter, capabilityReserved,
      furtherCapabilities, hostname, algorithm, rangeSize, reserved, labelType, label, index, adminTag, discriminator,
      depthType, depth, preference, preferenceReserved, flexible, metricType, calculation, definitionPriority,
      definitionType,
    ]

    static let capabilities: [FieldStep] = [
      .word(
        capabilityWord,
        [
          .number(restart, 1), .number(helper, 1), .number(stub, 1), .number(traffic, 1), .number(pointToPoint, 1),
          .number(experimental, 1), .number(capabilityReserved, 1), .number(hostRouter, 1),
        ])
    ]
    static let definition: [FieldStep] = [
      .number(flexible, 8), .number(metricType, 8), .number(calculation, 8), .number(definitionPriority, 8),
    ]

    /// IANA "OSPF Router Information (RI) TLVs", as of 2025.
    @Sendable static func name(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Router Informational Capabilities"
      case 2: "Router Functional Capabilities"
      case 3: "TE-MESH-GROUP (IPv4)"
      case 4: "TE-MESH-GROUP (IPv6)"
      case 5: "TE Node Capability Descriptor"
      case 6: "PCED"
      case 7: "OSPF Dynamic Hostname"
      case 8: "SR-Algorithm"
      case 9: "SID/Label Range"
      case 10: "Node Admin Tag"
      case 11: "S-BFD Discriminator"
      case 12: "Node MSD"
      case 13: "Tunnel Encapsulations"
      case 14: "SR Local Block"
      case 15: "SRMS Preference"
      case 16: "Flexible Algorithm Definition"
      case 17: "Area Leader"
      case 18: "Dynamic Flooding"
      case 19: "IP Algorithm"
      case 20: "SRv6 Capabilities"
      default: nil
      }
    }

    @Sendable static func capabilityName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "Host Router"
      case 2: "Experimental TE"
      case 3: "P2P over LAN"
      case 4: "Traffic Engineering"
      case 5: "Stub Router"
      case 6: "Restart Helper"
      case 7: "Restart"
      default: nil
      }
    }

    @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Shortest Path First"
      case 1: "Strict Shortest Path First"
      case 128...255: "Flexible Algorithm"
      default: nil
      }
    }

    @Sendable static func labelName(_ value: UInt64) -> StaticString? { value == 1 ? "SID/Label" : nil }

    /// IANA "IGP MSD-Types", as of 2025.
    @Sendable static func depthName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Base MPLS Imposition"
      case 2: "Entropy Readable Label Depth"
      case 41: "SRH Max Segments Left"
      case 42: "SRH Max End Pop"
      case 44: "SRH Max H.encaps"
      case 45: "SRH Max End D"
      default: nil
      }
    }

    @Sendable static func metricName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "IGP Metric"
      case 1: "Min Unidirectional Link Delay"
      case 2: "Traffic Engineering Default Metric"
      default: nil
      }
    }

    @Sendable static func definitionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Exclude Admin Group"
      case 2: "Include-Any Admin Group"
      case 3: "Include-All Admin Group"
      case 4: "Definition Flags"
      case 5: "Exclude SRLG"
      default: nil
      }
    }
  }
}
