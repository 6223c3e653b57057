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
  }
}
