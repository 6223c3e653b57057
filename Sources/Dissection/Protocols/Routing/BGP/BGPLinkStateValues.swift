extension BGP {
  enum LinkField: FieldSet {
    static let setNumber: UInt16 = 288
    static let definedIn: StaticString = "RFC 9552 §5.2"

    static let localID = field(
      "bgp.ls.nlri_link_local_identifier", "Link Local Identifier", .hexadecimalAndDecimal, .detail("")
    )
    .means("The node's own number of the link.")
    static let remoteID = field(
      "bgp.ls.nlri_link_remote_identifier", "Link Remote Identifier", .hexadecimalAndDecimal, .detail("")
    )
    .means("The other node's number of the link.")
    static let local = field(
      "bgp.ls.nlri_ipv4_interface_address", "IPv4 Interface Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("The node's address on the link.")
    static let remote = field(
      "bgp.ls.nlri_ipv4_neighbor_address", "IPv4 Neighbor Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("The other node's address on the link.")
    static let localSix = field(
      "bgp.ls.nlri_ipv6_interface_address", "IPv6 Interface Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The node's address on the link.")
    static let remoteSix = field(
      "bgp.ls.nlri_ipv6_neighbor_address", "IPv6 Neighbor Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The other node's address on the link.")
    static let topology = field(
      "bgp.ls.nlri_multi_topology_id", "Multi Topology ID", .hexadecimalAndDecimal, .detail("")
    )
    .means("In which topology.")
    static let routeType = field(
      "bgp.ls.nlri_ospf_route_type", "OSPF Route Type", .enumeration(Self.routeTypeName), .detail("")
    )
    .means("How the prefix came into OSPF.")
    static let prefixLength = field("bgp.prefix_length", "Prefix Length", .quantity(.bits))
      .means("How many bits the prefix has.")
    static let prefix = field(
      "bgp.ls.nlri_ip_reachability_prefix_ip", "IP Prefix", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The prefix, in as many bytes as it needs.")
    static let prefixSix = field(
      "bgp.ls.nlri_ip_reachability_prefix_ip6", "IP Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix, in as many bytes as it needs.")
    static let depthType = field("bgp.ls.tlv.igp_msd_type", "MSD-Type", .enumeration(Self.depthName))
      .means("What is counted.", "RFC 8814 §3")
    static let depth = field("bgp.ls.tlv.igp_msd_value", "MSD-Value", .decimal, .detail(""))
      .means("How many segment identifiers the hardware can do.", "RFC 8814 §3")
    static let asNumber = field("bgp.ls.tlv.autonomous_system.id", "Autonomous System", .decimal, .detail(""))
      .means("The network that the node is in.")
    static let domainID = field(
      "bgp.ls.tlv.bgp_ls_identifier_id", "BGP-LS Identifier", .hexadecimalAndDecimal, .detail("")
    )
    .means("Which domain; no longer used.")
    static let areaID = field("bgp.ls.tlv.area_id.id", "OSPF Area-ID", .hexadecimalAndDecimal, .detail(""))
      .means("The area that the node is in.")
    static let igpRouter = field("bgp.ls.tlv.igp_router_id", "IGP Router-ID", .bytes, .detail(""))
      .means("The node, as its routing protocol names it.")
    static let bgpRouter = field("bgp.ls.tlv.bgp_router_id.id", "BGP Router-ID", .ipv4Address(RIP.noName), .detail(""))
      .means("The node, as BGP names it.", "RFC 9086 §4.1")
    static let confederation = field("bgp.ls.tlv.confederation_member", "Confederation Member", .decimal, .detail(""))
      .means("The network inside a confederation.", "RFC 9086 §4.1")
    static let segmentID = field("bgp.ls.tlv.srv6_sid", "SRv6 SID", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The identifier.", "RFC 9514 §6")
    static let nodeFlags = field("bgp.ls.tlv.node_flags", "Node Flag Bits", .flags(Self.nodeFlagName), .detail(""))
      .means("What the node is.", "RFC 9552 §5.3.1.1")
    static let overload = flag("bgp.ls.node_flag_bits.overload", "O: Overload Bit")
      .means("Nothing is sent through the node.", "RFC 9552 §5.3.1.1")
    static let attached = flag("bgp.ls.node_flag_bits.attached", "T: Attached Bit")
      .means("The node knows the way out of the area.", "RFC 9552 §5.3.1.1")
    static let outer = flag("bgp.ls.node_flag_bits.external", "E: External Bit")
      .means("The node brings routes in from outside.", "RFC 9552 §5.3.1.1")
    static let border = flag("bgp.ls.node_flag_bits.abr", "B: ABR Bit")
      .means("The node is at an area's border.", "RFC 9552 §5.3.1.1")
    static let router = flag("bgp.ls.node_flag_bits.router", "R: Router Bit")
      .means("The node forwards.", "RFC 9552 §5.3.1.1")
    static let six = flag("bgp.ls.node_flag_bits.v6", "V: V6 Bit")
      .means("The node forwards IPv6.", "RFC 9552 §5.3.1.1")
    static let nodeFlagsReserved = field("bgp.ls.node_flag_bits.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9552 §5.3.1.1")
    static let opaque = field("bgp.ls.tlv.opaque", "Opaque attribute", .bytes)
      .means("What the routing protocol tells beside.", "RFC 9552 §5.3")
    static let nodeName = field("bgp.ls.tlv.node_name_value", "Node Name", .text, .detail(""))
      .means("The node's name.", "RFC 9552 §5.3.1.3")
    static let area = field("bgp.ls.tlv.is_is_area_identifier_value", "IS-IS Area Identifier", .bytes, .detail(""))
      .means("The area of IS-IS that the node is in.", "RFC 9552 §5.3.1.2")
    static let routerID = field(
      "bgp.ls.tlv.ipv4_router_id_value", "IPv4 Router-ID", .ipv4Address(RIP.noName), .detail("")
    )
    .means("An address of the node.", "RFC 9552 §5.3.1.4")
    static let routerIDSix = field(
      "bgp.ls.tlv.ipv6_router_id_of_local_node_value", "IPv6 Router-ID", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An address of the node.", "RFC 9552 §5.3.1.4")
    static let blockFlags = field("bgp.ls.sr.tlv.capabilities.flags", "Flags", .hexadecimal)
      .means("What the node can do with segments.", "RFC 9085 §2.1.2")
    static let blockFour = flag("bgp.ls.sr.tlv.capabilities.flags.i", "I: MPLS IPv4 flag")
      .means("The node forwards labelled packets of IPv4 on all interfaces; of IS-IS.", "RFC 8667 §3.1")
    static let blockSix = flag("bgp.ls.sr.tlv.capabilities.flags.v", "V: MPLS IPv6 flag")
      .means("The same of IPv6.", "RFC 8667 §3.1")
    static let blockHost = flag("bgp.ls.sr.tlv.capabilities.flags.h", "H: SR-IPv6 flag")
      .means("The node forwards by SRv6; no longer used.", "RFC 8667 §3.1")
    static let blockFlagsReserved = field("bgp.ls.sr.tlv.capabilities.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8667 §3.1")
    static let localFlags = field("bgp.ls.sr.tlv.local_block.flags", "Flags", .hexadecimal)
      .means("Zero.", "RFC 9085 §2.1.4")
    static let localSize = field("bgp.ls.sr.tlv.local_block.range_size", "Range Size", .decimal, .detail(""))
      .means("How many labels the block of the node's own has.", "RFC 9085 §2.1.4")
    static let localLabel = field("bgp.ls.sr.tlv.local_block.sid.label", "Label", .decimal, .detail(""))
      .means("The block's first label.", "RFC 9085 §2.1.4")
    static let localIndex = field("bgp.ls.sr.tlv.local_block.sid.index", "SID", .decimal, .detail(""))
      .means("The block's first identifier.", "RFC 9085 §2.1.4")
    static let blockReserved = field("bgp.ls.sr.tlv.capabilities.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9085 §2.1.2")
    static let blockSize = field("bgp.ls.sr.tlv.capabilities.range_size", "Range Size", .decimal, .detail(""))
      .means("How many labels the block has.", "RFC 9085 §2.1.2")
    static let algorithm = field(
      "bgp.ls.sr.tlv.algorithm.value", "Algorithm", .enumeration(Self.algorithmName), .detail("")
    )
    .means("How paths are computed.", "RFC 9085 §2.1.3")
    static let mapping = field("bgp.ls.sr.tlv.srms_preference", "Preference", .decimal, .detail(""))
      .means("Which mapping server is believed: the largest.", "RFC 9085 §2.1.5")
    static let sixFlags = field("bgp.ls.tlv.srv6_capabilities.flags", "Flags", .hexadecimal)
      .means("What the node can do with SRv6.", "RFC 9514 §3.1")
    static let sixReserved = field("bgp.ls.tlv.srv6_capabilities.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9514 §3.1")
    static let flexible = field("bgp.ls.sr.tlv.flex_algo.flex_algorithm", "Flexible Algorithm", .decimal, .detail(""))
      .means("The algorithm's number, from 128 on.", "RFC 9351 §2")
    static let metricType = field(
      "bgp.ls.sr.tlv.flex_algo.metric_type", "Metric-Type", .enumeration(Self.metricTypeName), .detail("")
    )
    .means("What is kept small.", "RFC 9351 §2")
    static let calculation = field(
      "bgp.ls.sr.tlv.flex_algo.calculation_type", "Calculation-Type", .enumeration(Self.algorithmName)
    )
    .means("How paths are computed.", "RFC 9351 §2")
    static let priority = field("bgp.ls.sr.tlv.flex_algo.priority", "Priority", .decimal)
      .means("Which definition is believed: the largest.", "RFC 9351 §2")
    static let affinity = field("bgp.ls.sr.tlv.flex_algo.affinity", "Groups", .hexadecimal)
      .means("Groups of links that are used, or not.", "RFC 9351 §2.1")
    static let colors = field(
      "bgp.ls.tlv.administrative_group_color_value", "Administrative group", .hexadecimal, .detail("")
    )
    .means("Groups that the operator puts links into, a bit for each: their colors.", "RFC 9552 §5.3.2")
    static let bandwidth = field("bgp.ls.bandwidth_value", "Bandwidth", .hexadecimal)
      .means("How many bytes a second, as a floating-point number.", "RFC 9552 §5.3.2")
    static let bitsPerSecond = field(
      "bgp.bits_per_second", "In bits a second", .quantity(.bitsPerSecond), .detail("")
    )
    .means("The same in bits a second.", "RFC 9552 §5.3.2")
    static let trafficMetric = field("bgp.ls.tlv.te_default_metric_value", "TE Default Metric", .decimal, .detail(""))
      .means("What it costs to use the link, which may differ from its usual metric.", "RFC 9552 §5.3.2.3")
    static let protection = field("bgp.ls.tlv.link_protection_type_value", "Protection Cap", .hexadecimal)
      .means("How the link is protected against failure.", "RFC 9552 §5.3.2")
    static let protectionUnused = field("bgp.ls.link_protection_type.unused", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 5307 §1.2")
    static let enhanced = flag("bgp.ls.link_protection_type.enhanced", "Enhanced")
      .means("Better than Dedicated 1+1.", "RFC 5307 §1.2")
    static let dedicatedPlus = flag("bgp.ls.link_protection_type.dedicated_1plus1", "Dedicated 1+1")
      .means("Another link carries the same.", "RFC 5307 §1.2")
    static let dedicatedOne = flag("bgp.ls.link_protection_type.dedicated_1colon1", "Dedicated 1:1")
      .means("Another link stands by for this one.", "RFC 5307 §1.2")
    static let shared = flag("bgp.ls.link_protection_type.shared", "Shared")
      .means("Another link stands by for several.", "RFC 5307 §1.2")
    static let unprotected = flag("bgp.ls.link_protection_type.unprotected", "Unprotected")
      .means("No other link stands by.", "RFC 5307 §1.2")
    static let extraTraffic = flag("bgp.ls.link_protection_type.extra_traffic", "Extra Traffic")
      .means("The link stands by for others: it may be taken away.", "RFC 5307 §1.2")
    static let protectionReserved = field("bgp.ls.tlv.link_protection_type.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9552 §5.3.2")
    static let labelFlags = field("bgp.ls.tlv.mpls_protocol_mask_value", "MPLS Protocol Mask", .hexadecimal)
      .means("Which protocols give out labels on the link.", "RFC 9552 §5.3.2.2")
    static let labelLDP = flag("bgp.ls.protocol_mask_tlv.mpls_protocol.l", "L: Label Distribution Protocol")
      .means("LDP does.", "RFC 9552 §5.3.2.2")
    static let labelRSVP = flag("bgp.ls.protocol_mask_tlv.mpls_protocol.r", "R: RSVP-TE")
      .means("RSVP-TE does.", "RFC 9552 §5.3.2.2")
    static let labelReserved = field("bgp.ls.protocol_mask_tlv.mpls_protocol.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9552 §5.3.2.2")
    static let metric = field("bgp.ls.tlv.metric_value", "IGP Metric", .decimal, .detail(""))
      .means("What it costs to use the link.", "RFC 9552 §5.3.2.4")
    static let riskGroup = field(
      "bgp.ls.tlv.shared_risk_link_group_value", "Shared Risk Link Group Value", .hexadecimalAndDecimal, .detail("")
    )
    .means("Links of one group fail together.", "RFC 9552 §5.3.2.5")
    static let linkName = field("bgp.ls.tlv.link_name_attribute_value", "Link Name", .text, .detail(""))
      .means("The link's name.", "RFC 9552 §5.3.2.7")
    static let adjacencyFlags = field("bgp.ls.sr.tlv.adjacency.sid.flags", "Flags", .hexadecimal)
      .means("What the identifier is.", "RFC 9085 §2.2.1")
    static let adjacencySix = flag("bgp.ls.sr.tlv.adjacency.sid.flags.f", "F: Address-Family flag")
      .means("The link is of IPv6; of IS-IS.", "RFC 8667 §2.2.1")
    static let adjacencyBackup = flag("bgp.ls.sr.tlv.adjacency.sid.flags.b", "B: Backup flag")
      .means("The link may be protected.", "RFC 8667 §2.2.1, RFC 8665 §6.1")
    static let adjacencyIsLabel = flag("bgp.ls.sr.tlv.adjacency.sid.flags.v", "V: Value flag")
      .means("The identifier is a label, not an index.", "RFC 8667 §2.2.1, RFC 8665 §6.1")
    static let adjacencyLocal = flag("bgp.ls.sr.tlv.adjacency.sid.flags.l", "L: Local flag")
      .means("The identifier means something at this node alone.", "RFC 8667 §2.2.1, RFC 8665 §6.1")
    static let adjacencySet = flag("bgp.ls.sr.tlv.adjacency.sid.flags.s", "S: Set flag")
      .means("The identifier is of several links; OSPF calls it G, group.", "RFC 8667 §2.2.1, RFC 8665 §6.1")
    static let adjacencyPersistent = flag("bgp.ls.sr.tlv.adjacency.sid.flags.p", "P: Persistent flag")
      .means("The identifier stays the same when the node restarts.", "RFC 8667 §2.2.1, RFC 8665 §6.1")
    static let adjacencyFlagsReserved = field("bgp.ls.sr.tlv.adjacency.sid.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8667 §2.2.1, RFC 8665 §6.1")
    static let adjacencyWeight = field("bgp.ls.sr.tlv.adjacency.sid.weight", "Weight", .decimal)
      .means("What share of the packets takes the link.", "RFC 9085 §2.2.1")
    static let adjacencyReserved = field("bgp.ls.sr.tlv.adjacency.sid.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9085 §2.2.1")
    static let adjacencyLabel = field("bgp.ls.sr.tlv.adjacency.sid.label", "SID/Label", .decimal, .detail(""))
      .means("The label that leads packets over the link.", "RFC 9085 §2.2.1")
    static let adjacencyIndex = field("bgp.ls.sr.tlv.adjacency.sid.index", "SID/Index", .decimal, .detail(""))
      .means("Its index in a block of labels.", "RFC 9085 §2.2.1")
    static let neighbor = field("bgp.ls.sr.tlv.adjacency.sid.neighbor", "OSPF Neighbor ID / IS-IS System-ID", .bytes)
      .means("The node at the other end.", "RFC 9085 §2.2.2")
    static let peerFlags = field("bgp.ls.sr.tlv.peer.sid.flags", "Flags", .hexadecimal)
      .means("What the identifier is.", "RFC 9086 §5")
    static let peerIsLabel = flag("bgp.ls.sr.tlv.peer.sid.flags.v", "V: Value flag")
      .means("The identifier is a label, not an index.", "RFC 9086 §5")
    static let peerLocal = flag("bgp.ls.sr.tlv.peer.sid.flags.l", "L: Local flag")
      .means("The identifier means something at this node alone.", "RFC 9086 §5")
    static let peerBackup = flag("bgp.ls.sr.tlv.peer.sid.flags.b", "B: Backup flag")
      .means("The way to the neighbor may be protected.", "RFC 9086 §5")
    static let peerPersistent = flag("bgp.ls.sr.tlv.peer.sid.flags.p", "P: Persistent flag")
      .means("The identifier stays the same when the node restarts.", "RFC 9086 §5")
    static let peerFlagsReserved = field("bgp.ls.sr.tlv.peer.sid.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9086 §5")
    static let peerWeight = field("bgp.ls.sr.tlv.peer.sid.weight", "Weight", .decimal)
      .means("What share of the packets goes there.", "RFC 9086 §5")
    static let peerReserved = field("bgp.ls.sr.tlv.peer.sid.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9086 §5")
    static let peerLabel = field("bgp.ls.sr.tlv.peer.sid.label", "SID/Label", .decimal, .detail(""))
      .means("The label that leads packets to the neighbor.", "RFC 9086 §5")
    static let peerIndex = field("bgp.ls.sr.tlv.peer.sid.index", "SID/Index", .decimal, .detail(""))
      .means("Its index in a block of labels.", "RFC 9086 §5")
    static let anomalyFlags = field("bgp.ls.igp_te_metric.flags", "Flags", .hexadecimal)
      .means("Whether the value is unusual.", "RFC 8571 §2")
    static let anomalous = flag("bgp.ls.igp_te_metric.flags.a", "A: Anomalous")
      .means("The value is beyond what the operator allows.", "RFC 8571 §2")
    static let anomalyReserved = field("bgp.ls.igp_te_metric.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8571 §2")
    static let measureReserved = field("bgp.ls.igp_te_metric.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8571 §2")
    static let delay = field("bgp.ls.igp_te_metric.delay_value", "Delay", .quantity(.microseconds), .detail(""))
      .means("How long a packet takes over the link.", "RFC 8571 §2.1")
    static let shortestDelay = field(
      "bgp.ls.igp_te_metric.delay_min", "Min Delay", .quantity(.microseconds), .detail("")
    )
    .means("How long it takes at least.", "RFC 8571 §2.2")
    static let longestDelay = field(
      "bgp.ls.igp_te_metric.delay_max", "Max Delay", .quantity(.microseconds), .detail("")
    )
    .means("How long it takes at most.", "RFC 8571 §2.2")
    static let variation = field(
      "bgp.ls.igp_te_metric.delay_variation_value", "Delay Variation", .quantity(.microseconds), .detail("")
    )
    .means("How much that changes.", "RFC 8571 §2.3")
    static let loss = field("bgp.ls.igp_te_metric.link_loss_value", "Link Loss", .decimal, .detail(""))
      .means("How many packets are lost, in units of 0.000003 percent.", "RFC 8571 §2.4")
    static let residual = field("bgp.ls.igp_te_metric.residual_bandwidth_value", "Residual Bandwidth", .hexadecimal)
      .means("Bytes a second that no path has reserved, as a floating-point number.", "RFC 8571 §2.5")
    static let available = field("bgp.ls.igp_te_metric.available_bandwidth_value", "Available Bandwidth", .hexadecimal)
      .means("Bytes a second that nobody uses, as a floating-point number.", "RFC 8571 §2.6")
    static let utilized = field("bgp.ls.igp_te_metric.utilized_bandwidth_value", "Utilized Bandwidth", .hexadecimal)
      .means("Bytes a second that are used, as a floating-point number.", "RFC 8571 §2.7")
    static let maskLength = field(
      "bgp.ls.tlv.application_specific_link_attributes.sabm_length", "SABM Length", .quantity(.bytes)
    )
    .means("How long the first mask is.", "RFC 9294 §2")
    static let ownMaskLength = field(
      "bgp.ls.tlv.application_specific_link_attributes.udabm_length", "UDABM Length", .quantity(.bytes)
    )
    .means("How long the second mask is.", "RFC 9294 §2")
    static let maskReserved = field(
      "bgp.ls.tlv.application_specific_link_attributes.reserved", "Reserved", .hexadecimal
    )
    .means("Zero.", "RFC 9294 §2")
    static let mask = field(
      "bgp.ls.tlv.application_specific_link_attributes.sabm", "Standard Application Identifier Bit Mask", .bytes
    )
    .means("Which applications the attributes are for.", "RFC 9294 §2")
    static let ownMask = field(
      "bgp.ls.tlv.application_specific_link_attributes.udabm", "User-Defined Application Identifier Bit Mask", .bytes
    )
    .means("Which of the operator's own applications.", "RFC 9294 §2")
    static let prefixFlags = field("bgp.ls.tlv.igp_flags_value", "IGP Flags", .hexadecimal)
      .means("What the routing protocol says of the prefix.", "RFC 9552 §5.3.3.1")
    static let isDown = flag("bgp.ls.protocol_mask_tlv.igp_flags_flag_d.d", "D: IS-IS Up/Down Bit")
      .means("The prefix has come down from level 2.", "RFC 9552 §5.3.3.1")
    static let noUnicast = flag("bgp.ls.tlv.igp_flags.n", "N: OSPF no unicast Bit")
      .means("The prefix is not for unicast.", "RFC 9552 §5.3.3.1")
    static let isLocal = flag("bgp.ls.tlv.igp_flags.l", "L: OSPF local address Bit")
      .means("The prefix is the node's own address.", "RFC 9552 §5.3.3.1")
    static let propagates = flag("bgp.ls.tlv.igp_flags.p", "P: OSPF propagate NSSA Bit")
      .means("The prefix leaves its area.", "RFC 9552 §5.3.3.1")
    static let prefixFlagsReserved = field("bgp.ls.tlv.igp_flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9552 §5.3.3.1")
    static let tag = field("bgp.ls.tlv.route_tag_value", "Route Tag", .hexadecimalAndDecimal, .detail(""))
      .means("A mark of the operator.", "RFC 9552 §5.3.3.2")
    static let longTag = field(
      "bgp.ls.tlv.extended_route_tag_value", "Extended Route Tag", .hexadecimalAndDecimal, .detail("")
    )
    .means("A mark of the operator, in eight bytes.", "RFC 9552 §5.3.3.3")
    static let prefixMetric = field("bgp.ls.tlv.prefix_metric_value", "Prefix Metric", .decimal, .detail(""))
      .means("How far the prefix is from the node.", "RFC 9552 §5.3.3.4")
    static let forwarding = field(
      "bgp.ls.tlv.ospf_forwarding_address_ipv4", "OSPF forwarding IPv4 address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("Where packets for the prefix are sent.", "RFC 9552 §5.3.3.5")
    static let forwardingSix = field(
      "bgp.ls.tlv.ospf_forwarding_address_ipv6", "OSPF forwarding IPv6 address", .ipv6Address(IPv6AddressKind.name),
      .detail("")
    )
    .means("Where packets for the prefix are sent.", "RFC 9552 §5.3.3.5")
    static let prefixSegmentFlags = field("bgp.ls.sr.tlv.prefix.sid.flags", "Flags", .hexadecimal)
      .means("What the identifier is.", "RFC 9085 §2.3.1")
    static let prefixAgain = flag("bgp.ls.sr.tlv.prefix.sid.flags.r", "R: Re-advertisement")
      .means("The prefix has come from another level or area; of IS-IS.", "RFC 8667 §2.1.1")
    static let prefixNode = flag("bgp.ls.sr.tlv.prefix.sid.flags.n", "N: Node-SID")
      .means("The identifier leads to the node itself; of IS-IS.", "RFC 8667 §2.1.1")
    static let prefixNoPop = flag("bgp.ls.sr.tlv.prefix.sid.flags.p", "P: no-PHP")
      .means("The node before the last leaves the label on; of IS-IS.", "RFC 8667 §2.1.1")
    static let prefixNoPopOSPF = flag("bgp.ls.sr.tlv.prefix.sid.flags.np", "NP: No-PHP")
      .means("The node before the last leaves the label on; of OSPF.", "RFC 8665 §5")
    static let prefixMapping = flag("bgp.ls.sr.tlv.prefix.sid.flags.m", "M: Mapping Server")
      .means("A mapping server has told the identifier; of OSPF.", "RFC 8665 §5")
    static let prefixNull = flag("bgp.ls.sr.tlv.prefix.sid.flags.e", "E: Explicit-Null")
      .means("The node before the last puts an explicit null label.", "RFC 8667 §2.1.1, RFC 8665 §5")
    static let prefixIsLabel = flag("bgp.ls.sr.tlv.prefix.sid.flags.v", "V: Value")
      .means("The identifier is a label, not an index.", "RFC 8667 §2.1.1, RFC 8665 §5")
    static let prefixLocal = flag("bgp.ls.sr.tlv.prefix.sid.flags.l", "L: Local")
      .means("The identifier means something at this node alone.", "RFC 8667 §2.1.1, RFC 8665 §5")
    static let prefixSegmentFlagsReserved = field("bgp.ls.sr.tlv.prefix.sid.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8667 §2.1.1, RFC 8665 §5")
    static let prefixSegmentAlgorithm = field(
      "bgp.ls.sr.tlv.prefix.sid.algo", "Algorithm", .enumeration(Self.algorithmName), .detail("")
    )
    .means("How paths to the prefix are computed.", "RFC 9085 §2.3.1")
    static let prefixSegmentReserved = field("bgp.ls.sr.tlv.prefix.sid.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9085 §2.3.1")
    static let prefixLabel = field("bgp.ls.sr.tlv.prefix.sid.label", "SID/Label", .decimal, .detail(""))
      .means("The label that leads packets to the prefix.", "RFC 9085 §2.3.1")
    static let prefixIndex = field("bgp.ls.sr.tlv.prefix.sid.index", "SID/Index", .decimal, .detail(""))
      .means("Its index in each node's block of labels.", "RFC 9085 §2.3.1")
    static let rangeFlags = field("bgp.ls.sr.tlv.range.flags", "Flags", .hexadecimal)
      .means("How the range is used.", "RFC 9085 §2.3.5")
    static let rangeReserved = field("bgp.ls.sr.tlv.range.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9085 §2.3.5")
    static let rangeSize = field("bgp.ls.sr.tlv.range.size", "Range Size", .decimal, .detail(""))
      .means("How many prefixes.", "RFC 9085 §2.3.5")
    static let blockLabel = field("bgp.ls.sr.tlv.capabilities.sid.label", "Label", .decimal, .detail(""))
      .means("The block's first label.", "RFC 9085 §2.1.1")
    static let blockIndex = field("bgp.ls.sr.tlv.capabilities.sid.index", "SID", .decimal, .detail(""))
      .means("The block's first identifier.", "RFC 9085 §2.1.1")
    static let attributeFlags = field("bgp.ls.sr.tlv.prefix.attribute_flags.flags", "Flags", .bytes)
      .means("What the routing protocol says of the prefix.", "RFC 9085 §2.3.2")
    static let locatorMetric = field("bgp.ls.tlv.srv6_locator.metric", "Metric", .decimal, .detail(""))
      .means("How far the locator is.", "RFC 9514 §5.1")
    static let locatorFlags = field("bgp.ls.tlv.srv6_locator.flags", "Flags", .hexadecimal)
      .means("What the locator is.", "RFC 9514 §5.1")
    static let locatorReserved = field("bgp.ls.tlv.srv6_locator.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9514 §5.1")
    static let bundle = field(
      "bgp.ls.tlv.l2_bundle.descriptor", "L2 Bundle Member Descriptor", .hexadecimalAndDecimal, .detail("")
    )
    .means("A link of a bundle.", "RFC 9085 §2.2.2")
    static let longColors = field(
      "bgp.ls.tlv.extended_administrative_group_value", "Extended Administrative Group", .hexadecimal, .detail("")
    )
    .means("Further groups of links, 32 each.", "RFC 9104 §2")
    static let behavior = field(
      "bgp.ls.tlv.srv6_behavior", "Endpoint Behavior", .enumeration(SRv6EndpointBehavior.name, .hexadecimal),
      .detail("")
    )
    .means("What the node does with packets.", "RFC 9514 §7.1")
    static let behaviorFlags = field("bgp.ls.tlv.srv6_behavior.flags", "Flags", .hexadecimal)
      .means("Zero.", "RFC 9514 §7.1")
    static let behaviorReserved = field("bgp.ls.tlv.srv6_behavior.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9514 §4.1")
    static let behaviorWeight = field("bgp.ls.tlv.srv6_behavior.weight", "Weight", .decimal)
      .means("What share of the packets takes the link.", "RFC 9514 §4.1")
    static let peerAS = field("bgp.ls.tlv.srv6_peer.as", "Peer AS Number", .decimal, .detail(""))
      .means("The neighbor's network.", "RFC 9514 §7.2")
    static let peerID = field("bgp.ls.tlv.srv6_peer.id", "Peer BGP Identifier", .ipv4Address(RIP.noName), .detail(""))
      .means("The neighbor.", "RFC 9514 §7.2")
    static let locatorBlock = field("bgp.ls.tlv.srv6_structure.block", "LB Length", .quantity(.bits), .detail(""))
      .means("How many bits all of the network's identifiers begin with.", "RFC 9514 §8")
    static let locatorNode = field("bgp.ls.tlv.srv6_structure.node", "LN Length", .quantity(.bits), .detail(""))
      .means("How many bits name the node.", "RFC 9514 §8")
    static let function = field("bgp.ls.tlv.srv6_structure.function", "Fun. Length", .quantity(.bits), .detail(""))
      .means("How many bits name what it does.", "RFC 9514 §8")
    static let argument = field("bgp.ls.tlv.srv6_structure.argument", "Arg. Length", .quantity(.bits), .detail(""))
      .means("How many bits are left for an argument.", "RFC 9514 §8")

    static let all = [
      localID, remoteID, local, remote, localSix, remoteSix, topology, routeType, prefixLength, prefix, prefixSix,
      depthType, depth, asNumber, domainID, areaID, igpRouter, bgpRouter, confederation, segmentID, nodeFlags, overload,
      attached, outer, border, router, six, nodeFlagsReserved, opaque, nodeName, area, routerID, routerIDSix,
      blockFlags, blockFour, blockSix, blockHost, blockFlagsReserved, localFlags, localSize, localLabel, localIndex,
      blockReserved, blockSize, algorithm, mapping, sixFlags, sixReserved, flexible, metricType, calculation, priority,
      affinity, colors, bandwidth, bitsPerSecond, trafficMetric, protection, protectionUnused, enhanced, dedicatedPlus,
      dedicatedOne, shared, unprotected, extraTraffic, protectionReserved, labelFlags, labelLDP, labelRSVP,
      labelReserved, metric, riskGroup, linkName, adjacencyFlags, adjacencySix, adjacencyBackup, adjacencyIsLabel,
      adjacencyLocal, adjacencySet, adjacencyPersistent, adjacencyFlagsReserved, adjacencyWeight, adjacencyReserved,
      adjacencyLabel, adjacencyIndex, neighbor, peerFlags, peerIsLabel, peerLocal, peerBackup, peerPersistent,
      peerFlagsReserved, peerWeight, peerReserved, peerLabel, peerIndex, anomalyFlags, anomalous, anomalyReserved,
      measureReserved, delay, shortestDelay, longestDelay, variation, loss, residual, available, utilized, maskLength,
      ownMaskLength, maskReserved, mask, ownMask, prefixFlags, isDown, noUnicast, isLocal, propagates,
      prefixFlagsReserved, tag, longTag, prefixMetric, forwarding, forwardingSix, prefixSegmentFlags, prefixAgain,
      prefixNode, prefixNoPop, prefixNoPopOSPF, prefixMapping, prefixNull, prefixIsLabel, prefixLocal,
      prefixSegmentFlagsReserved, prefixSegmentAlgorithm, prefixSegmentReserved, prefixLabel, prefixIndex, rangeFlags,
      rangeReserved, rangeSize, blockLabel, blockIndex, attributeFlags, locatorMetric, locatorFlags, locatorReserved,
      bundle, longColors, behavior, behaviorFlags, behaviorReserved, behaviorWeight, peerAS, peerID, locatorBlock,
      locatorNode, function, argument,
    ]

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
}
