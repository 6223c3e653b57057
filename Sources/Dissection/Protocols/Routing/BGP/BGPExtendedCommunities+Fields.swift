extension BGP {
  enum ExtendedField: FieldSet {
    static let setNumber: UInt16 = 281
    static let definedIn: StaticString = "RFC 4360 §3"

    static let communities = group("bgp.ext_communities", "Extended Communities", .detail(""))
      .means("What the routes have in common with others.", "RFC 4360 §2")
    static let community = field("bgp.ext_community", "Extended Community", .storedText, .detail(""))
      .means("A mark on the routes that says what it is for.", "RFC 4360 §2")
    static let type = field("bgp.ext_com.type", "Type", .enumeration(Self.typeName, .hexadecimal))
      .means("What the value is made of.", "RFC 4360 §2")
    static let authority = flag("bgp.ext_com.type.auth", "I: IANA authority bit")
      .means("Set: the type was given for an experiment, or by IETF review.", "RFC 4360 §2")
    static let transitive = flag("bgp.ext_com.type.tran", "T: Transitive bit")
      .means("Set: the mark does not leave the network; not set: it is passed on.", "RFC 4360 §2")
    static let code = field("bgp.ext_com.type.code", "Type code", .hexadecimal)
      .means("The type without its flags.", "RFC 4360 §2")
    static let subtypeAS2 = field(
      "bgp.ext_com.stype_tr_as2", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x0000 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeAddress = field(
      "bgp.ext_com.stype_tr_IP4", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x0100 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeAS4 = field(
      "bgp.ext_com.stype_tr_as4", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x0200 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeOpaque = field(
      "bgp.ext_com.stype_tr_opaque", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x0300 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeEthernet = field(
      "bgp.ext_com.stype_tr_evpn", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x0600 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeLocalAS2 = field(
      "bgp.ext_com.stype_ntr_as2", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x4000 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeLocalAddress = field(
      "bgp.ext_com.stype_ntr_IP4", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x0100 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeLocalAS4 = field(
      "bgp.ext_com.stype_ntr_as4", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x0200 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeLocalOpaque = field(
      "bgp.ext_com.stype_ntr_opaque", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x4300 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeExperimental = field(
      "bgp.ext_com.stype_tr_exp", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x8000 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeExperimental2 = field(
      "bgp.ext_com.stype_tr_exp_2", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x8100 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeExperimental3 = field(
      "bgp.ext_com.stype_tr_exp_3", "Sub-Type", .enumeration({ BGPExtendedCommunity.name(0x8200 | $0) }, .hexadecimal)
    )
    .means("What the community says.", "RFC 7153 §5")
    static let subtypeUnknown = field("bgp.ext_com.stype_unknown", "Sub-Type", .hexadecimal)
      .means("What the community says, of a type that has no names here.", "RFC 7153 §5")
    static let shortAS = field("bgp.ext_com.value_as2", "Global Administrator", .enumeration(BGP.asName))
      .means("The network that says what the number means.", "RFC 4360 §3.1")
    static let longAS = field("bgp.ext_com.value_as4", "Global Administrator", .enumeration(BGP.asName))
      .means("The network that says what the number means.", "RFC 5668 §2")
    static let address = field("bgp.ext_com.value_IP4", "Global Administrator", .ipv4Address(RIP.noName))
      .means("An address of who says what the number means.", "RFC 4360 §3.2")
    static let shortNumber = field("bgp.ext_com.value_an2", "Local Administrator", .decimal)
      .means("A number of that network.", "RFC 4360 §3.2")
    static let longNumber = field("bgp.ext_com.value_an4", "Local Administrator", .decimal)
      .means("A number of that network.", "RFC 4360 §3.1")
    static let bandwidth = field("bgp.ext_com.value_link_bw", "Link Bandwidth", .hexadecimal)
      .means("How many bytes a second the link takes, as a floating-point number.", "draft-ietf-idr-link-bandwidth §2")
    static let raw = field("bgp.ext_com.value_raw", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.")
    static let reservedBytes = field("bgp.ext_com.reserved", "Reserved", .bytes)
      .means("Zero.")
    static let insertion = field("bgp.ext_com_cost.poi", "Point of Insertion", .enumeration(Self.insertionName))
      .means("After which step of the choice between routes the cost decides.", "draft-ietf-idr-custom-decision §3")
    static let costID = field("bgp.ext_com_cost.cid", "Community-ID", .decimal)
      .means(
        "Which of several costs is looked at first; from 128 on it replaces what it stands after.",
        "draft-ietf-idr-custom-decision §3")
    static let costUse = flag("bgp.ext_com_cost.cid.use", "Replacing")
      .means("The cost replaces what it stands after.", "draft-ietf-idr-custom-decision §3")
    static let costNumber = field("bgp.ext_com_cost.cid.number", "Number", .decimal)
      .means("Which of several costs is looked at first: the smallest.", "draft-ietf-idr-custom-decision §3")
    static let cost = field("bgp.ext_com_cost.cost", "Cost", .decimal)
      .means("The smaller is preferred.", "draft-ietf-idr-custom-decision §3")
    static let area = field("bgp.ext_com.value_ospf_rtype.area", "Area Number", .ipv4Address(RIP.noName))
      .means("The area of OSPF that the route is from.", "RFC 4577 §4.2.6")
    static let ospfType = field("bgp.ext_com.value_ospf_rtype.type", "OSPF Route Type", .enumeration(Self.ospfTypeName))
      .means("What the route was in OSPF.", "RFC 4577 §4.2.6")
    static let ospfOptions = field("bgp.ext_com.value_ospf_rtype.options", "Options", .hexadecimal)
      .means("How the metric counts.", "RFC 4577 §4.2.6")
    static let ospfOptionsReserved = field("bgp.ext_com.value_ospf_rtype.options.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 4577 §4.2.6")
    static let metricType = flag("bgp.ext_com.value_ospf_rtype.options.mt", "Type-2 metric")
      .means("The metric is larger than any way inside OSPF.", "RFC 4577 §4.2.6")
    static let ospfRouter = field("bgp.ext_com.value_ospf_rid", "OSPF Router ID", .ipv4Address(RIP.noName))
      .means("The router in OSPF that the route is from.", "RFC 4577 §4.2.7")
    static let colorFlags = field("bgp.ext_com.color.flags", "Flags", .hexadecimal)
      .means("What to do where no path of the color leads to the next hop.", "RFC 9012 §4.3")
    static let color = field("bgp.ext_com.color", "Color Value", .decimal)
      .means("What kind of path the routes take.", "RFC 9012 §4.3")
    static let tunnel = field("bgp.ext_com.tunnel_type", "Tunnel Type", .enumeration(BGPTunnelType.name))
      .means("How packets to the next hop are encapsulated.", "RFC 9012 §4.1")
    static let validity = field(
      "bgp.ext_com.value_origin_validation", "Validation state", .enumeration(Self.validityName)
    )
    .means("Whether the network may announce the routes.", "RFC 8097 §2")
    static let mobilityFlags = field("bgp.ext_com_evpn.mmac.flags", "Flags", .hexadecimal)
      .means("Whether the address may move.", "RFC 7432 §7.7")
    static let mobilityReserved = field("bgp.ext_com_evpn.mmac.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 7432 §7.7")
    static let sticky = flag("bgp.ext_com_evpn.mmac.flags.sticky", "Sticky/Static flag")
      .means("The address stays where it is.", "RFC 7432 §7.7")
    static let mobility = field("bgp.ext_com_evpn.mmac.seq", "Sequence Number", .decimal)
      .means("How often the address has moved: the largest is right.", "RFC 7432 §7.7")
    static let segmentFlags = field("bgp.ext_com_evpn.esi_label.flags", "Flags", .hexadecimal)
      .means("How the links of the segment are used.", "RFC 7432 §7.5")
    static let segmentReserved = field("bgp.ext_com_evpn.esi_label.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 7432 §7.5")
    static let singleActive = flag("bgp.ext_com_l2.esi_label_flag", "Single-Active bit")
      .means("One of the segment's links is used at a time; else all are.", "RFC 7432 §7.5")
    static let importMAC = field("bgp.ext_com_evpn.esi.rt", "ES-Import", .macAddress)
      .means("Six bytes of the Ethernet segment's identifier: those that are on it import the route.", "RFC 7432 §7.6")
    static let routerMAC = field("bgp.ext_com_evpn.esi.router_mac", "EVPN Router's MAC Address", .macAddress)
      .means("The router's address in tunnels that carry Ethernet.", "RFC 9135 §8.1")
    static let layerFlags = field("bgp.ext_com_evpn.l2attr.flags", "Control Flags", .hexadecimal)
      .means("How frames are sent.", "RFC 8214 §3.1")
    static let layerReserved = field("bgp.ext_com_evpn.l2attr.flag_reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8214 §3.1")
    static let controlIndicator = flag("bgp.ext_com_evpn.l2attr.flag_ci", "CI")
      .means("The control word indicator extended community is used.", "RFC 8214 §3.1")
    static let flowLabel = flag("bgp.ext_com_evpn.l2attr.flag_f", "F")
      .means("A flow label may be sent.", "RFC 8214 §3.1")
    static let controlWord = flag("bgp.ext_com_evpn.l2attr.flag_c", "C")
      .means("A control word must be sent.", "RFC 8214 §3.1")
    static let primary = flag("bgp.ext_com_evpn.l2attr.flag_p", "P")
      .means("The speaker is the primary one.", "RFC 8214 §3.1")
    static let backup = flag("bgp.ext_com_evpn.l2attr.flag_b", "B")
      .means("The speaker is the backup.", "RFC 8214 §3.1")
    static let layerMTU = field("bgp.ext_com_evpn.l2attr.l2_mtu", "L2 MTU", .quantity(.bytes))
      .means("The largest frame; 0: not checked.", "RFC 8214 §3.1")
    static let layerReservedBytes = field("bgp.ext_com_evpn.l2attr.reserved", "Reserved", .bytes)
      .means("Zero.", "RFC 8214 §3.1")
    static let treeFlags = field("bgp.ext_com_evpn.etree.flags", "Flags", .hexadecimal)
      .means("Whether the address is a leaf's.", "RFC 8317 §6.1")
    static let treeReserved = field("bgp.ext_com_evpn.etree.flag_reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8317 §6.1")
    static let leaf = flag("bgp.ext_com_evpn.etree.flag_l", "L: Leaf-Indication")
      .means("The address is at a leaf, which speaks with roots alone.", "RFC 8317 §6.1")
    static let treeReservedBytes = field("bgp.ext_com_evpn.etree.reserved", "Reserved", .bytes)
      .means("Zero.", "RFC 8317 §6.1")
    static let electionReserved = field("bgp.ext_com_evpn.df.reserved", "RSV", .hexadecimal)
      .means("Zero.", "RFC 8584 §2.2")
    static let election = field("bgp.ext_com_evpn.df.algorithm", "DF Alg", .enumeration(Self.electionName))
      .means("How one router of the segment is chosen to forward.", "RFC 8584 §2.2")
    static let electionBits = field("bgp.ext_com_evpn.df.bitmap", "Bitmap", .hexadecimal)
      .means("What the choice takes into account.", "RFC 8584 §2.2")
    static let multicastFlags = field("bgp.ext_com_evpn.multicast.flags", "Flags", .hexadecimal)
      .means("Which routes for IGMP and MLD the router knows.", "RFC 9251 §9.4")
    static let transportClass = field("bgp.ext_com.transport_class", "Transport Class ID", .decimal)
      .means("Which kind of path the routes are for.", "RFC 9832 §4.2")
    static let mobileSegment2 = field("bgp.ext_com_mup.segment_id2", "Direct segment ID", .decimal)
      .means("Which direct segment it is, the first part.", "draft-ietf-bess-mup-safi §3.2")
    static let mobileSegment4 = field("bgp.ext_com_mup.segment_id4", "Direct segment ID", .decimal)
      .means("Which direct segment it is, the second part.", "draft-ietf-bess-mup-safi §3.2")
    static let rate = field("bgp.ext_com_flow.rate_limit", "Traffic rate", .hexadecimal)
      .means("How many bytes a second may pass, as a floating-point number; 0: none.", "RFC 8955 §7.1")
    static let packetRate = field("bgp.ext_com_flow.packet_rate", "Traffic rate in packets", .hexadecimal)
      .means("How many packets a second may pass, as a floating-point number; 0: none.", "RFC 8955 §7.2")
    static let actionBytes = field("bgp.flowspec_ext_com.emptybytes", "Traffic Action Field", .bytes)
      .means("Bits of the action that are not assigned.", "RFC 8955 §7.3")
    static let actionReserved = field("bgp.ext_com_flow.reserved", "Traffic Action Field", .hexadecimal)
      .means("Bits of the action that are not assigned.", "RFC 8955 §7.3")
    static let sample = flag("bgp.ext_com_flow.sample", "S: Sample")
      .means("Packets are sampled and logged.", "RFC 8955 §7.3")
    static let terminal = flag("bgp.ext_com_flow.traff_act", "T: Terminal Action")
      .means("Set: later rules apply too; not set: this one is the last.", "RFC 8955 §7.3")
    static let dscp = field("bgp.ext_com.value_fs_dscp", "DSCP", .enumeration(DSCP.name, .hexadecimal))
      .means("What packets are marked with.", "RFC 8955 §7.5")
    static let encapsulation = field("bgp.ext_com_l2.encaps_type", "Encaps Type", .decimal)
      .means("What the circuit carries; 19: VPLS.", "RFC 4761 §3.2.4")
    static let controlFlags = field("bgp.ext_com_l2.c_flags", "Control Flags", .hexadecimal)
      .means("How frames are sent.", "RFC 4761 §3.2.4")
    static let down = flag("bgp.ext_com_l2.flag_d", "D")
      .means("The site is down.", "draft-ietf-bess-vpls-multihoming §3")
    static let control1 = field("bgp.ext_com_l2.flag_z1", "Z", .hexadecimal)
      .means("Zero.", "RFC 4761 §3.2.4")
    static let flush = flag("bgp.ext_com_l2.flag_f", "F")
      .means("Addresses learnt from the site are forgotten.", "draft-ietf-bess-vpls-multihoming §3")
    static let control345 = field("bgp.ext_com_l2.flag_z345", "Z", .hexadecimal)
      .means("Zero.", "RFC 4761 §3.2.4")
    static let control = flag("bgp.ext_com_l2.flag_c", "C")
      .means("A control word must be sent.", "RFC 4761 §3.2.4")
    static let sequenced = flag("bgp.ext_com_l2.flag_s", "S")
      .means("Frames must be delivered in order.", "RFC 4761 §3.2.4")
    static let circuitMTU = field("bgp.ext_com_l2.l2_mtu", "Layer-2 MTU", .quantity(.bytes))
      .means("The largest frame.", "RFC 4761 §3.2.4")
    static let sitePreference = field("bgp.ext_com_l2.preference", "Preference", .decimal)
      .means("Which router of a site with several forwards: the largest.", "draft-ietf-bess-vpls-multihoming §3")
    static let rootVLAN = field("bgp.ext_com_etree.root_vlan", "Global Root VLAN", .decimal)
      .means("The VLAN of frames from roots.", "RFC 7796 §5.1")
    static let leafVLAN = field("bgp.ext_com_etree.leaf_vlan", "Global Leaf VLAN", .decimal)
      .means("The VLAN of frames from leaves.", "RFC 7796 §5.1")
    static let virtualTreeFlags = field("bgp.ext_com_etree.flags", "Flags", .hexadecimal)
      .means("What the router can do.", "RFC 7796 §5.1")
    static let virtualTreeReserved = field("bgp.ext_com_etree.flag_reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 7796 §5.1")
    static let noLeaf = flag("bgp.ext_com_etree.flag_p", "P")
      .means("The router has only leaves.", "RFC 7796 §5.1")
    static let vlanMapping = flag("bgp.ext_com_etree.flag_v", "V")
      .means("The router can map VLANs.", "RFC 7796 §5.1")
    static let qualityFlags = field("bgp.ext_com_qos.flags", "Flags", .hexadecimal)
      .means("What became of the marking.", "draft-knoll-idr-qos-attribute §3")
    static let qualityReserved = field("bgp.ext_com_qos.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "draft-knoll-idr-qos-attribute §3")
    static let remarking = flag("bgp.ext_com_qos.flags.remarking", "R: Remarking")
      .means("Packets are marked anew.", "draft-knoll-idr-qos-attribute §3")
    static let ignoreRemarking = flag("bgp.ext_com_qos.flags.ignore_remarking", "I: Ignore remarking")
      .means("A marking before is not looked at.", "draft-knoll-idr-qos-attribute §3")
    static let aggregation = flag("bgp.ext_com_qos.flags.agg_marking", "A: Aggregation")
      .means("Several classes have become one.", "draft-knoll-idr-qos-attribute §3")
    static let qualityReserved2 = field("bgp.ext_com_qos.flags.reserved2", "Reserved", .hexadecimal)
      .means("Zero.", "draft-knoll-idr-qos-attribute §3")
    static let qualitySet = field("bgp.ext_com_qos.set_number", "QoS Set Number", .hexadecimal)
      .means("Which markings belong together.", "draft-knoll-idr-qos-attribute §3")
    static let technology = field(
      "bgp.ext_com_qos.tech_type", "Technology Type", .enumeration(Self.technologyName, .hexadecimal)
    )
    .means("Where the marking is.", "draft-knoll-idr-qos-attribute §3")
    static let originalMarking = field("bgp.ext_com_qos.marking_o", "QoS Marking O", .hexadecimal)
      .means("The marking at the origin.", "draft-knoll-idr-qos-attribute §3")
    static let activeMarking = field("bgp.ext_com_qos.marking_a", "QoS Marking A", .hexadecimal)
      .means("The marking in use.", "draft-knoll-idr-qos-attribute §3")
    static let qualityZero = field("bgp.ext_com_qos.default_to_zero", "Zero", .hexadecimal)
      .means("Zero.", "draft-knoll-idr-qos-attribute §3")
    static let classFlags = field("bgp.ext_com_cos.flags", "Flags", .hexadecimal)
      .means("Which classes of service there are.", "draft-knoll-idr-cos-interconnect §4")
    static let bestEffort = flag("bgp.ext_com_cos.flags.be", "BE")
      .means("Best effort.", "draft-knoll-idr-cos-interconnect §4")
    static let expedited = flag("bgp.ext_com_cos.flags.ef", "EF")
      .means("Expedited forwarding.", "draft-knoll-idr-cos-interconnect §4")
    static let assured = flag("bgp.ext_com_cos.flags.af", "AF")
      .means("Assured forwarding.", "draft-knoll-idr-cos-interconnect §4")
    static let lowEffort = flag("bgp.ext_com_cos.flags.le", "LE")
      .means("Lower effort.", "draft-knoll-idr-cos-interconnect §4")
    static let classReserved = field("bgp.ext_com_cos.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "draft-knoll-idr-cos-interconnect §4")
    static let eigrpFlags = field("bgp.ext_com_eigrp.flags", "Route flags", .hexadecimal)
      .means("What the route was in EIGRP; 0x8000: internal.", "Cisco EIGRP")
    static let eigrpTag = field("bgp.ext_com_eigrp.rtag", "Route tag", .decimal)
      .means("A mark of the operator.", "Cisco EIGRP")
    static let eigrpAS = field("bgp.ext_com_eigrp.asn", "AS Number", .decimal)
      .means("The number of the EIGRP process.", "Cisco EIGRP")
    static let eigrpDelay = field("bgp.ext_com_eigrp.dly", "Delay", .decimal)
      .means("The delay of the way.", "Cisco EIGRP")
    static let eigrpReliability = field("bgp.ext_com_eigrp.rly", "Reliability", .decimal)
      .means("255: no loss.", "Cisco EIGRP")
    static let eigrpHops = field("bgp.ext_com_eigrp.hops", "Hop count", .quantity(.hops))
      .means("How many routers are on the way.", "Cisco EIGRP")
    static let eigrpBandwidth = field("bgp.ext_com_eigrp.bw", "Bandwidth", .decimal)
      .means("The bandwidth of the way.", "Cisco EIGRP")
    static let eigrpLoad = field("bgp.ext_com_eigrp.load", "Load", .decimal)
      .means("255: full.", "Cisco EIGRP")
    static let eigrpMTU = field("bgp.ext_com_eigrp.mtu", "MTU", .quantity(.bytes))
      .means("The largest packet on the way.", "Cisco EIGRP")
    static let eigrpRemoteAS = field("bgp.ext_com_eigrp.e_asn", "External AS Number", .decimal)
      .means("The process that the route is from.", "Cisco EIGRP")
    static let eigrpRemoteRouter = field("bgp.ext_com_eigrp.e_rid", "External Router ID", .ipv4Address(RIP.noName))
      .means("The router that brought it in.", "Cisco EIGRP")
    static let eigrpRemoteProtocol = field("bgp.ext_com_eigrp.e_pid", "External protocol", .decimal)
      .means("The protocol that the route is from.", "Cisco EIGRP")
    static let eigrpRemoteMetric = field("bgp.ext_com_eigrp.e_metric", "External metric", .decimal)
      .means("How far it was there.", "Cisco EIGRP")
    static let eigrpRouter = field("bgp.ext_com_eigrp.rid", "Router ID", .ipv4Address(RIP.noName))
      .means("The router that the route is from.", "Cisco EIGRP")
    static let long = group("bgp.ipv6_ext_community", "IPv6 Extended Community", .detail(""))
      .means("A mark on the routes with an IPv6 address.", "RFC 5701 §2")
    static let longType = field(
      "bgp.ipv6_ext_community.type", "Type and Sub-Type", .enumeration(Self.longName, .hexadecimal), .detail("")
    )
    .means("What the community says.", "RFC 5701 §2")
    static let longAddress = field(
      "bgp.ipv6_ext_community.ipv6", "Global Administrator", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An address of who says what the number means.", "RFC 5701 §2")

    static let all = [
      communities, community, type, authority, transitive, code, subtypeAS2, subtypeAddress, subtypeAS4, subtypeOpaque,
      subtypeEthernet, subtypeLocalAS2, subtypeLocalAddress, subtypeLocalAS4, subtypeLocalOpaque, subtypeExperimental,
      subtypeExperimental2, subtypeExperimental3, subtypeUnknown, shortAS, longAS, address, shortNumber, longNumber,
      bandwidth, raw, reservedBytes, insertion, costID, costUse, costNumber, cost, area, ospfType, ospfOptions,
      ospfOptionsReserved,
      metricType, ospfRouter, colorFlags, color, tunnel, validity, mobilityFlags, mobilityReserved, sticky, mobility,
      segmentFlags, segmentReserved, singleActive, importMAC, routerMAC, layerFlags, layerReserved, flowLabel,
      controlIndicator, controlWord, primary, backup, layerMTU, layerReservedBytes, treeFlags, treeReserved, leaf,
      treeReservedBytes, electionReserved, election, electionBits, multicastFlags, transportClass, mobileSegment2,
      mobileSegment4, rate, packetRate, actionBytes, actionReserved, sample, terminal, dscp, encapsulation,
      controlFlags, down, control1, flush, control345, control, sequenced, circuitMTU, sitePreference, rootVLAN,
      leafVLAN, virtualTreeFlags, virtualTreeReserved, noLeaf, vlanMapping, qualityFlags, qualityReserved, remarking,
      ignoreRemarking, aggregation, qualityReserved2, qualitySet, technology, originalMarking, activeMarking,
      qualityZero, classFlags, bestEffort, expedited, assured, lowEffort, classReserved, eigrpFlags, eigrpTag, eigrpAS,
      eigrpDelay, eigrpReliability, eigrpHops, eigrpBandwidth, eigrpLoad, eigrpMTU, eigrpRemoteAS, eigrpRemoteRouter,
      eigrpRemoteProtocol, eigrpRemoteMetric, eigrpRouter, long, longType, longAddress,
    ]

    /// IANA "BGP Transitive Extended Community Types" and "BGP Non-Transitive Extended Community Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x00: "Transitive Two-Octet AS-Specific"
      case 0x01: "Transitive IPv4-Address-Specific"
      case 0x02: "Transitive Four-Octet AS-Specific"
      case 0x03: "Transitive Opaque"
      case 0x04: "QoS Marking"
      case 0x05: "CoS Capability"
      case 0x06: "EVPN"
      case 0x07: "FlowSpec Transitive"
      case 0x08: "Flow spec redirect/mirror to IP next-hop"
      case 0x09: "FlowSpec Redirect to Indirection-id"
      case 0x0a: "Transitive Transport Class"
      case 0x0b: "Service Function Chaining"
      case 0x0c: "Mobile User Plane"
      case 0x40: "Non-Transitive Two-Octet AS-Specific"
      case 0x41: "Non-Transitive IPv4-Address-Specific"
      case 0x42: "Non-Transitive Four-Octet AS-Specific"
      case 0x43: "Non-Transitive Opaque"
      case 0x44: "QoS Marking, non-transitive"
      case 0x4a: "Non-Transitive Transport Class"
      case 0x80: "Generic Transitive"
      case 0x81: "Generic Transitive, Part 2"
      case 0x82: "Generic Transitive, Part 3"
      case 0x88: "EIGRP (Cisco)"
      default: nil
      }
    }

    /// IANA "BGP Transitive IPv6-Address-Specific Extended Community Types", as of 2025.
    @Sendable static func longName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0002: "Route Target"
      case 0x0003: "Route Origin"
      case 0x0004: "OSPFv3 Route Attributes (deprecated)"
      case 0x000b: "VRF Route Import"
      case 0x000c: "Flow-spec Redirect to IPv6"
      case 0x000d: "Flow-spec RT-Redirect IPv6"
      case 0x0010: "Cisco VPN-Distinguisher"
      case 0x0011: "UUID-based Route Target"
      case 0x0012: "Inter-Area P2MP Segmented Next-Hop"
      default: nil
      }
    }

    @Sendable static func insertionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 128: "absolute value"
      case 129: "IGP cost"
      case 130: "external or internal"
      case 131: "BGP ID"
      default: nil
      }
    }

    @Sendable static func ospfTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1, 2: "intra-area"
      case 3: "inter-area"
      case 5: "external"
      case 7: "NSSA"
      case 129: "sham link endpoint"
      default: nil
      }
    }

    @Sendable static func validityName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "valid"
      case 1: "not found"
      case 2: "invalid"
      default: nil
      }
    }

    /// IANA "DF Alg", as of 2025.
    @Sendable static func electionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "default, modulo"
      case 1: "Highest Random Weight"
      case 2: "highest preference"
      case 3: "lowest preference"
      default: nil
      }
    }

    @Sendable static func technologyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "DiffServ enabled IP"
      case 1: "Ethernet using 802.1q priority tag"
      case 2: "MPLS using E-LSP"
      case 3: "Virtual Channel (VC) encoding"
      case 4: "GMPLS, time slot encoding"
      case 5: "GMPLS, lambda encoding"
      case 6: "GMPLS, fibre encoding"
      default: nil
      }
    }
  }
}
