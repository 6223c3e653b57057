extension BGP {
  enum TunnelField: FieldSet {
    static let setNumber: UInt16 = 283
    static let definedIn: StaticString = "RFC 6514 §5"

    static let flags = field("bgp.update.path_attribute.pmsi.tunnel.flags", "Flags", .hexadecimal)
      .means("What the tunnel needs; 1: the leaves must tell themselves.")
    static let type = field(
      "bgp.update.path_attribute.pmsi.tunnel.type", "Tunnel Type", .enumeration(Self.typeName), .detail("")
    )
    .means("How packets reach several routers at once.")
    static let network = field("bgp.evpn.nlri.vni", "VNI", .decimal, .detail("VNI"))
      .means("The virtual network that packets are sent in.", "RFC 8365 §5.1.3")
    static let identifier = field("bgp.update.path_attribute.pmsi.tunnel.id", "Tunnel Identifier", .bytes)
      .means("Which tunnel; of a type that is not known here.")
    static let rsvpID = field(
      "bgp.update.path_attribute.pmsi.rsvp.id", "P2MP ID", .ipv4Address(RIP.noName), .detail("")
    )
    .means("The tunnel's session.")
    static let rsvpReserved = field("bgp.update.path_attribute.pmsi.rsvp.reserved", "Reserved", .hexadecimal)
      .means("Zero.")
    static let rsvpTunnel = field("bgp.update.path_attribute.pmsi.rsvp.tunnel_id", "Tunnel ID", .decimal, .detail(""))
      .means("The tunnel's number.")
    static let rsvpExtended = field(
      "bgp.update.path_attribute.pmsi.rsvp.ext_tunnel_idv4", "Extended Tunnel ID", .ipv4Address(RIP.noName), .detail("")
    )
    .means("The router that the tunnel begins at.")
    static let elementType = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.type", "P2MP Type", .enumeration(Self.elementName)
    )
    .means("What kind of tree.", "RFC 6388 §2.2")
    static let elementFamily = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.address_family", "Address Family", .enumeration(AddressFamilyNumber.name)
    )
    .means("What the root's address is.", "RFC 6388 §2.2")
    static let elementLength = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.address_length", "Address Length", .quantity(.bytes)
    )
    .means("How long the root's address is.", "RFC 6388 §2.2")
    static let elementRoot = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.root_nodev4", "Root Node Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("Where the tree begins.", "RFC 6388 §2.2")
    static let elementRootSix = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.root_nodev6", "Root Node Address", .ipv6Address(IPv6AddressKind.name),
      .detail("")
    )
    .means("Where the tree begins.", "RFC 6388 §2.2")
    static let opaqueLength = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.opaque_length", "Opaque Length", .quantity(.bytes)
    )
    .means("How long the opaque values are.", "RFC 6388 §2.2")
    static let opaque = group(
      "bgp.update.path_attribute.pmsi.mldp.fec.opaque", "Opaque Value", isNamedByFirstChild: true
    )
    .means("What tells the root's trees apart.", "RFC 6388 §2.3")
    static let opaqueType = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.opaque_value_type", "Type", .enumeration(Self.opaqueName)
    )
    .means("What the value is.", "RFC 6388 §2.3")
    static let opaqueValueLength = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.opaque_value_length", "Length", .quantity(.bytes)
    )
    .means("How long the value is.", "RFC 6388 §2.3")
    static let opaqueID = field(
      "bgp.update.path_attribute.pmsi.mldp.fec.opaque_value_unique_id_rn", "LSP identifier", .decimal, .detail("")
    )
    .means("The tree's number at the root.", "RFC 6388 §2.3.1")
    static let opaqueValue = field("bgp.update.path_attribute.pmsi.mldp.fec.opaque_value", "Value", .bytes)
      .means("A value whose parts are not known here.", "RFC 6388 §2.3")
    static let specificRoot = field(
      "bgp.update.path_attribute.pmsi.pimssm.root_node", "P-Root Node Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The router that sends into the tunnel.")
    static let specificGroup = field(
      "bgp.update.path_attribute.pmsi.pimssm.pmulticast_group", "P-Multicast Group",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The provider's group that the packets are sent to.")
    static let sender = field(
      "bgp.update.path_attribute.pmsi.pimsm.sender_address", "Sender Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("The router that sends into the tunnel.")
    static let group = field(
      "bgp.update.path_attribute.pmsi.pimsm.pmulticast_group", "P-Multicast Group",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The provider's group that the packets are sent to.")
    static let bidirectionalSender = field(
      "bgp.update.path_attribute.pmsi.bidir_pim_tree.sender", "Sender Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The router that sends into the tunnel.")
    static let bidirectionalGroup = field(
      "bgp.update.path_attribute.pmsi.bidir_pim_tree.pmulticast_group", "P-Multicast Group",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The provider's group that the packets are sent to.")
    static let ingress = field(
      "bgp.update.path_attribute.pmsi.ingress_rep_ip", "Unicast tunnel endpoint",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The router that wants its own copy of each packet.")
    static let addressSix = field(
      "bgp.update.path_attribute.pmsi.ipv6", "Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A router's or a group's address, of IPv6.")
    static let tunnel = group("bgp.update.encaps_tunnel_tlv", "Tunnel", isNamedByFirstChild: true)
      .means("A tunnel that packets to the next hop may take.", "RFC 9012 §2")
    static let tunnelType = field("bgp.update.encaps_tunnel_tlv_type", "Tunnel Type", .enumeration(BGPTunnelType.name))
      .means("What kind of tunnel.", "RFC 9012 §2")
    static let tunnelLength = field("bgp.update.encaps_tunnel_tlv_len", "Length", .quantity(.bytes))
      .means("How long the sub-TLVs are.", "RFC 9012 §2")
    static let value = group("bgp.update.encaps_tunnel_tlv_subtlv", "Sub-TLV", isNamedByFirstChild: true)
      .means("A property of the tunnel.", "RFC 9012 §2")
    static let valueType = field(
      "bgp.update.encaps_tunnel_subtlv_type", "Sub-TLV Type", .enumeration(BGPTunnelValue.name)
    )
    .means("What is told; from 128 on the length takes two bytes.", "RFC 9012 §2")
    static let valueLength = field("bgp.update.encaps_tunnel_tlv_sublen", "Sub-TLV Length", .quantity(.bytes))
      .means("How long the value is.", "RFC 9012 §2")
    static let bytes = field("bgp.update.encaps_tunnel_tlv_subtlv.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9012 §2")
    static let session = field("bgp.update.encaps_tunnel_tlv_subtlv_session_id", "Session ID", .decimal, .detail(""))
      .means("What L2TP version 3 tells sessions apart by.", "RFC 9012 §3.2.3")
    static let cookie = field("bgp.update.encaps_tunnel_tlv_subtlv_cookie", "Cookie", .bytes)
      .means("What shows that packets are not forged by guessing.", "RFC 9012 §3.2.3")
    static let key = field("bgp.update.encaps_tunnel_tlv_subtlv_gre_key", "GRE-Key", .decimal, .detail(""))
      .means("What GRE tells flows apart by.", "RFC 9012 §3.2.4")
    static let lanFlags = field("bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags", "Flags", .hexadecimal)
      .means("What of the rest counts.", "RFC 9012 §3.2.1")
    static let lanHasNetwork = flag("bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags.valid_vnid", "V")
      .means("The virtual network counts.", "RFC 9012 §3.2.1")
    static let lanHasMAC = flag("bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags.valid_mac", "M")
      .means("The MAC address counts.", "RFC 9012 §3.2.1")
    static let lanReserved = field("bgp.update.encaps_tunnel_tlv_subtlv.vxlan.flags.reserved", "R", .hexadecimal)
      .means("Zero.", "RFC 9012 §3.2.1")
    static let lanNetwork = field("bgp.update.encaps_tunnel_tlv_subtlv.vxlan.vnid", "VN-ID", .decimal, .detail(""))
      .means("The virtual network.", "RFC 9012 §3.2.1")
    static let lanMAC = field("bgp.update.encaps_tunnel_tlv_subtlv.vxlan.mac", "MAC Address", .macAddress, .detail(""))
      .means("The inner frame's destination.", "RFC 9012 §3.2.1")
    static let lanReserved2 = field("bgp.update.encaps_tunnel_tlv_subtlv.vxlan.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9012 §3.2.1")
    static let genericFlags = field("bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags", "Flags", .hexadecimal)
      .means("What of the rest counts.", "RFC 9012 §3.2.2")
    static let genericHasNetwork = flag("bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags.valid_vnid", "V")
      .means("The virtual network counts.", "RFC 9012 §3.2.2")
    static let genericHasMAC = flag("bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags.valid_mac", "M")
      .means("The MAC address counts.", "RFC 9012 §3.2.2")
    static let genericReserved = field("bgp.update.encaps_tunnel_tlv_subtlv.nvgre.flags.reserved", "R", .hexadecimal)
      .means("Zero.", "RFC 9012 §3.2.2")
    static let genericNetwork = field("bgp.update.encaps_tunnel_tlv_subtlv.nvgre.vnid", "VN-ID", .decimal, .detail(""))
      .means("The virtual network.", "RFC 9012 §3.2.2")
    static let genericMAC = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.nvgre.mac", "MAC Address", .macAddress, .detail("")
    )
    .means("The inner frame's destination.", "RFC 9012 §3.2.2")
    static let genericReserved2 = field("bgp.update.encaps_tunnel_tlv_subtlv.nvgre.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9012 §3.2.2")
    static let protocolType = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.protocol_type", "Protocol Type", .enumeration(EtherType.name, .hexadecimal),
      .detail("")
    )
    .means("What the tunnel carries.", "RFC 9012 §3.4.1")
    static let colorType = field("bgp.update.encaps_tunnel_tlv_subtlv.color.type", "Type and Sub-Type", .hexadecimal)
      .means("0x030b: a Color extended community.", "RFC 9012 §3.4.2")
    static let colorFlags = field("bgp.update.encaps_tunnel_tlv_subtlv.color.flags", "Flags", .hexadecimal)
      .means("Zero.", "RFC 9012 §3.4.2")
    static let color = field("bgp.update.encaps_tunnel_tlv_subtlv_color_value", "Color Value", .decimal, .detail(""))
      .means("What the tunnel is for; routes of this color take it.", "RFC 9012 §3.4.2")
    static let blockLength = field(
      "bgp.update.encaps_tunnel_tlv_subtlv_lb_block_length", "Load-balancing block length", .quantity(.bits),
      .detail("")
    )
    .means("How many leading bits of an address identify a flow.", "RFC 5640 §3")
    static let endpointReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.endpoint.reserved", "Reserved", .hexadecimal
    )
    .means("Zero.", "RFC 9012 §3.1")
    static let endpointFamily = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.endpoint.afi", "Address Family", .enumeration(AddressFamilyNumber.name)
    )
    .means("What the address is; 0: the next hop is the endpoint.", "RFC 9012 §3.1")
    static let endpoint = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.endpoint.ipv4", "Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("Where the tunnel ends.", "RFC 9012 §3.1")
    static let endpointSix = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.endpoint.ipv6", "Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("Where the tunnel ends.", "RFC 9012 §3.1")
    static let dsField = field("bgp.update.encaps_tunnel_tlv_subtlv.ds_field", "DS value", .hexadecimal, .detail(""))
      .means("How the outer header is marked.", "RFC 9012 §3.3.1")
    static let port = field("bgp.update.encaps_tunnel_tlv_subtlv.udp_port", "UDP port", .decimal, .detail(""))
      .means("The port that the tunnel ends at.", "RFC 9012 §3.3.2")
    static let handling = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.embedded_label", "Embedded Label Handling", .enumeration(Self.handlingName),
      .detail("")
    )
    .means("Whether a route's label stands in the packet, or in the outer header.", "RFC 9012 §3.5")
    static let timeToLive = field("bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.ttl", "TTL", .decimal)
      .means("Of the label; the head of the path decides.", "RFC 9012 §3.6")
    static let preferenceFlags = field("bgp.update.encaps_tunnel_tlv_subtlv.pref.flags", "Flags", .hexadecimal)
      .means("Zero.", "RFC 9830 §2.4.1")
    static let preferenceReserved = field("bgp.update.encaps_tunnel_tlv_subtlv.pref.reserved", "RESERVED", .hexadecimal)
      .means("Zero.", "RFC 9830 §2.4.1")
    static let preference = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.pref.preference", "Preference", .decimal, .detail("")
    )
    .means("Which of several paths is taken: the largest.", "RFC 9830 §2.4.1")
    static let bindingFlags = field("bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags", "Flags", .hexadecimal)
      .means("How the identifier is used.", "RFC 9830 §2.4.2")
    static let bindingSpecified = flag(
      "bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags.specified", "S: Specified-BSID-only"
    )
    .means("The path is used with this identifier alone.", "RFC 9830 §2.4.2")
    static let bindingInvalid = flag(
      "bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags.invalid", "I: Drop Upon Invalid"
    )
    .means("Packets are dropped where the path is not usable.", "RFC 9830 §2.4.2")
    static let bindingFlagsReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.flags.reserved", "Unassigned", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.2")
    static let bindingReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.reserved", "RESERVED", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.2")
    static let binding = field("bgp.update.encaps_tunnel_tlv_subtlv.binding_sid.sid", "Binding SID", .bytes)
      .means("What leads packets into the path: a label, or an address.", "RFC 9830 §2.4.2")
    static let nullFlags = field("bgp.update.encaps_tunnel_tlv_subtlv.enlp.flags", "Flags", .hexadecimal)
      .means("Zero.", "RFC 9830 §2.4.5")
    static let nullReserved = field("bgp.update.encaps_tunnel_tlv_subtlv.enlp.reserved", "RESERVED", .hexadecimal)
      .means("Zero.", "RFC 9830 §2.4.5")
    static let null = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.enlp.preference", "ENLP", .enumeration(Self.nullName), .detail("")
    )
    .means("Whether packets without a label get an explicit null label.", "RFC 9830 §2.4.5")
    static let priority = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.priority.priority", "Priority", .decimal, .detail("")
    )
    .means("In which order paths are computed anew: the smallest first.", "RFC 9830 §2.4.6")
    static let priorityReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.priority.reserved", "RESERVED", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.6")
    static let sixFlags = field("bgp.update.encaps_tunnel_tlv_subtlv.srv6_binding_sid.flags", "Flags", .hexadecimal)
      .means("How the identifier is used.", "RFC 9830 §2.4.3")
    static let sixReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.srv6_binding_sid.reserved", "RESERVED", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.3")
    static let sixBinding = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.srv6_binding_sid.sid", "SRv6 Binding SID",
      .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("What leads packets into the path.", "RFC 9830 §2.4.3")
    static let structure = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.srv6_structure", "Endpoint Behavior and SID Structure", .bytes
    )
    .means("What the node does for it, and how it is divided.", "RFC 9830 §2.4.3")
    static let listReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list.reserved", "RESERVED", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.4")
    static let segment = group(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv", "Segment", isNamedByFirstChild: true
    )
    .means("A place that packets go through, or the list's weight.", "RFC 9830 §2.4.4")
    static let segmentType = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv.type", "Type", .enumeration(Self.segmentName)
    )
    .means("How the place is named.", "RFC 9830 §2.4.4")
    static let segmentLength = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv.length", "Length", .quantity(.bytes)
    )
    .means("How long the value is.", "RFC 9830 §2.4.4")
    static let segmentBytes = field("bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv.data", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9830 §2.4.4")
    static let segmentFlags = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags", "Flags", .hexadecimal
    )
    .means("How the segment is used.", "RFC 9830 §2.4.4.2.3")
    static let segmentVerify = flag(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags.verification", "V-Flag"
    )
    .means("The path is used only where the identifier is known to work.", "RFC 9830 §2.4.4.2.3")
    static let segmentAlgorithm = flag(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags.algorithm", "A-Flag"
    )
    .means("The algorithm counts.", "RFC 9830 §2.4.4.2.3")
    static let segmentFlagsReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.flags.reserved", "Unassigned", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.4.2.3")
    static let segmentReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.reserved", "RESERVED", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.4")
    static let segmentLabel = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.mpls_label", "Label", .enumeration(MPLSLabel.name),
      .detail("")
    )
    .means("What packets are labelled with.", "RFC 9830 §2.4.4.2.1")
    static let segmentClass = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.traffic_class", "TC", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.4.2.1")
    static let segmentBottom = flag("bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.bottom_stack", "S")
      .means("Not set.", "RFC 9830 §2.4.4.2.1")
    static let segmentWeight = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list.weight", "Weight", .decimal, .detail("")
    )
    .means("What share of the packets takes this list.", "RFC 9830 §2.4.4.1")
    static let segmentSID = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.sid", "SRv6 SID", .ipv6Address(IPv6AddressKind.name),
      .detail("")
    )
    .means("The place's identifier.", "RFC 9830 §2.4.4.2.2")
    static let nameReserved = field(
      "bgp.update.encaps_tunnel_tlv_subtlv.policy_name.reserved", "RESERVED", .hexadecimal
    )
    .means("Zero.", "RFC 9830 §2.4.7")
    static let name = field("bgp.update.encaps_tunnel_tlv_subtlv.policy_name.name", "Policy Name", .text, .detail(""))
      .means("What people call the policy, or its candidate path.", "RFC 9830 §2.4.7")

    static let all = [
      flags, type, network, identifier, rsvpID, rsvpReserved, rsvpTunnel, rsvpExtended, elementType, elementFamily,
      elementLength, elementRoot, elementRootSix, opaqueLength, opaque, opaqueType, opaqueValueLength, opaqueID,
      opaqueValue, specificRoot, specificGroup, sender, group, bidirectionalSender, bidirectionalGroup, ingress,
      addressSix, tunnel, tunnelType, tunnelLength, value, valueType, valueLength, bytes, session, cookie, key,
      lanFlags, lanHasNetwork, lanHasMAC, lanReserved, lanNetwork, lanMAC, lanReserved2, genericFlags,
      genericHasNetwork, genericHasMAC, genericReserved, genericNetwork, genericMAC, genericReserved2, protocolType,
      colorType, colorFlags, color, blockLength, endpointReserved, endpointFamily, endpoint, endpointSix, dsField, port,
      handling, timeToLive, preferenceFlags, preferenceReserved, preference, bindingFlags, bindingSpecified,
      bindingInvalid, bindingFlagsReserved, bindingReserved, binding, nullFlags, nullReserved, null, priority,
      priorityReserved, sixFlags, sixReserved, sixBinding, structure, listReserved, segment, segmentType, segmentLength,
      segmentBytes, segmentFlags, segmentVerify, segmentAlgorithm, segmentFlagsReserved, segmentReserved, segmentLabel,
      segmentClass, segmentBottom, segmentWeight, segmentSID, nameReserved, name,
    ]

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
}
