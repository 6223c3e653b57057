extension SessionManagement {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 148
    static let definedIn: StaticString = "3GPP TS 24.008 §10.5.6.3"

    static let isExtended = flag("gsm_a.gm.sm.ext", "Extension").means("Set: the octet is the last of its kind.")
    static let spare = field("gsm_a.gm.sm.spare", "Spare", .hexadecimal).means("Zero.")
    static let configurationProtocol = field(
      "gsm_a.gm.configuration_protocol", "Configuration Protocol", .enumeration(protocolName)
    )
    .means("What carries the user's packets: 0 for PPP or IP.")
    static let container = group("gsm_a.gm.sm.pco", "Container", .detail(""), isNamedByFirstChild: true)
      .means("A question, or a piece of configuration.")
    static let containerType = field(
      "gsm_a.gm.sm.pco_pid", "Protocol or Container ID", .enumeration(containerName, .hexadecimal)
    )
    .means("What it is: an address, say, or a packet of PPP's.")
    static let containerLength = field("gsm_a.gm.sm.pco.length", "Length", .quantity(.bytes))
      .means("How long the contents are; zero in a question.")
    static let contents = field("gsm_a.gm.sm.pco.contents", "Contents", .bytes)
      .means("What the container defines, a packet of PPP's protocols for one: it is not broken into parts here.")
    static let callServer6 = field(
      "gsm_a.gm.sm.pco.pcscf.ipv6", "P-CSCF IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The server for calls.")
    static let nameServer6 = field(
      "gsm_a.gm.sm.pco.dns.ipv6", "DNS Server IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The name server.")
    static let rejectCode = field("gsm_a.gm.sm.pco.reject_code", "Reject Code", .decimal, .detail(""))
      .means("Why policy does not allow it.")
    static let bearerControl = field(
      "gsm_a.gm.sm.pco.sel_bearer_ctrl_mode", "Selected Bearer Control Mode", .enumeration(controlName), .detail("")
    )
    .means("Who may ask for further bearers.")
    static let homeAgent6 = field(
      "gsm_a.gm.sm.pco.dsmipv6_home_agent.ipv6", "DSMIPv6 Home Agent Address", .ipv6Address(IPv6AddressKind.name),
      .detail("")
    ).means("The device's home agent.")
    static let homeNetwork = field(
      "gsm_a.gm.sm.pco.dsmipv6_home_network.ipv6", "DSMIPv6 Home Network Prefix", .ipv6Address(IPv6AddressKind.name),
      .detail("")
    ).means("The prefix of the device's home network.")
    static let homeNetworkLength = field(
      "gsm_a.gm.sm.pco.dsmipv6_home_network.ipv6_prefix_length", "Prefix Length", .quantity(.bits)
    )
    .means("How long the prefix is.")
    static let homeAgent4 = field(
      "gsm_a.gm.sm.pco.dsmipv6_home_agent.ipv4", "DSMIPv6 IPv4 Home Agent Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The device's home agent.")
    static let callServer4 = field(
      "gsm_a.gm.sm.pco.pcscf.ipv4", "P-CSCF IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The server for calls.")
    static let nameServer4 = field(
      "gsm_a.gm.sm.pco.dns.ipv4", "DNS Server IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The name server.")
    static let linkUnit4 = field(
      "gsm_a.gm.sm.pco.ipv4_link_mtu_size", "IPv4 Link MTU Size", .quantity(.bytes), .detail("")
    )
    .means("The longest IPv4 packet that the device is to send.")
    static let flowMode = field("gsm_a.gm.sm.pco.nbifom_mode", "NBIFOM Mode", .enumeration(flowModeName), .detail(""))
      .means("Who says which flows go over which access.")
    static let linkUnit = field(
      "gsm_a.gm.sm.pco.non_ip_link_mtu_size", "Non-IP Link MTU Size", .quantity(.bytes), .detail("")
    )
    .means("The longest packet that is not of IP and that the device is to send.")
    static let rateSpare = field("gsm_a.gm.sm.pco.apn_rate_ctrl_params.spare", "Spare", .hexadecimal).means("Zero.")
    static let allowsException = flag("gsm_a.gm.sm.pco.apn_rate_ctrl_params.aer", "Additional Exception Reports (AER)")
      .means("Set: exceptions may be reported when the rate is used up.")
    static let rateUnit = field(
      "gsm_a.gm.sm.pco.apn_rate_ctrl_params.ul_time_unit", "Uplink Time Unit", .enumeration(unitName), .detail("per")
    )
    .means("For how long the rate counts.")
    static let rate = field(
      "gsm_a.gm.sm.pco.apn_rate_ctrl_params.max_ul_rate", "Maximum Uplink Rate", .decimal, .detail("")
    )
    .means("How many messages the device may send in that time.")
    static let dataOff = field(
      "gsm_a.gm.sm.pco.3gpp_data_off_ue_status", "3GPP PS Data Off UE Status", .enumeration(dataOffName), .detail("")
    )
    .means("Whether the user has turned data off.")
    static let session = field("gsm_a.gm.sm.pco.pdu_session_id", "PDU Session ID", .decimal, .detail(""))
      .means("The connection's number in 5G.")
    static let frameUnit = field(
      "gsm_a.gm.sm.pco.eth_frame_payload_mtu", "Ethernet Frame Payload MTU", .quantity(.bytes), .detail("")
    )
    .means("The longest payload of a frame that the device is to send.")
    static let unstructuredUnit = field(
      "gsm_a.gm.sm.pco.unstruct_link_mtu", "Unstructured Link MTU", .quantity(.bytes), .detail("")
    )
    .means("The longest packet without structure that the device is to send.")

    static let operation = field(
      "gsm_a.gm.sm.tft.op_code", "TFT Operation Code", .enumeration(operationName), .detail("")
    )
    .means("What to do with the filters.", "3GPP TS 24.008 §10.5.6.12")
    static let hasParameters = flag("gsm_a.gm.sm.tft.e_bit", "E Bit")
      .means("Set: parameters follow the filters.", "3GPP TS 24.008 §10.5.6.12")
    static let filterCount = field("gsm_a.gm.sm.tft.pkt_flt", "Number of Packet Filters", .decimal, .detail("filters"))
      .means("How many follow.", "3GPP TS 24.008 §10.5.6.12")
    static let packetFilter = group("gsm_a.gm.sm.tft.packet_filter", "Packet Filter", .detail(""))
      .means("Which packets it is about: those that all components fit.", "3GPP TS 24.008 §10.5.6.12")
    static let filterSpare = field("gsm_a.gm.sm.tft.spare", "Spare", .hexadecimal)
      .means("Zero.", "3GPP TS 24.008 §10.5.6.12")
    static let direction = field(
      "gsm_a.gm.sm.tft.pkt_flt_dir", "Packet Filter Direction", .enumeration(directionName), .detail("")
    )
    .means("Which way the packets go.", "3GPP TS 24.008 §10.5.6.12")
    static let filter = field("gsm_a.gm.sm.tft.pkt_flt_id", "Packet Filter Identifier", .decimal, .detail("filter"))
      .means("The filter's number.", "3GPP TS 24.008 §10.5.6.12")
    static let precedence = field("gsm_a.gm.sm.tft.packet_evaluation_precedence", "Evaluation Precedence", .decimal)
      .means("Filters are tried from the lowest on.", "3GPP TS 24.008 §10.5.6.12")
    static let filterLength = field("gsm_a.gm.sm.tft.packet_filter_length", "Length", .quantity(.bytes))
      .means("How long the filter's components are.", "3GPP TS 24.008 §10.5.6.12")
    static let component = field(
      "gsm_a.gm.sm.tft.packet_filter_component_type_id", "Component Type", .enumeration(componentName, .hexadecimal)
    )
    .means("What of the packet is compared.", "3GPP TS 24.008 §10.5.6.12")
    static let filterContents = field("gsm_a.gm.sm.tft.contents", "Contents", .bytes)
      .means("Components of a type that is not known here.", "3GPP TS 24.008 §10.5.6.12")
    static let remote4 = field(
      "gsm_a.gm.sm.ip4_address", "IPv4 Remote Address", .ipv4Address(SpecialPurposeAddress.name), .detail("remote")
    ).means("The other end's address.", "3GPP TS 24.008 §10.5.6.12")
    static let remoteMask4 = field("gsm_a.gm.sm.ip4_mask", "IPv4 Remote Address Mask", .ipv4Address(RIP.noName))
      .means("Which bits of it are compared.", "3GPP TS 24.008 §10.5.6.12")
    static let local4 = field(
      "gsm_a.gm.sm.tft.local_ip4_address", "IPv4 Local Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("local")
    ).means("The device's own address.", "3GPP TS 24.008 §10.5.6.12")
    static let localMask4 = field("gsm_a.gm.sm.tft.local_ip4_mask", "IPv4 Local Address Mask", .ipv4Address(RIP.noName))
      .means("Which bits of it are compared.", "3GPP TS 24.008 §10.5.6.12")
    static let remote6 = field(
      "gsm_a.gm.sm.ip6_address", "IPv6 Remote Address", .ipv6Address(IPv6AddressKind.name), .detail("remote")
    )
    .means("The other end's address.", "3GPP TS 24.008 §10.5.6.12")
    static let remoteMask6 = field(
      "gsm_a.gm.sm.ip6_mask", "IPv6 Remote Address Mask", .ipv6Address(SessionManagement.noAddressName)
    )
    .means("Which bits of it are compared.", "3GPP TS 24.008 §10.5.6.12")
    static let local6 = field(
      "gsm_a.gm.sm.tft.local_ip6_address", "IPv6 Local Address", .ipv6Address(IPv6AddressKind.name), .detail("local")
    )
    .means("The device's own address.", "3GPP TS 24.008 §10.5.6.12")
    static let prefixLength = field("gsm_a.gm.sm.ip6_prefix_length", "IPv6 Prefix Length", .quantity(.bits))
      .means("How many of its bits are compared.", "3GPP TS 24.008 §10.5.6.12")
    static let protocolNumber = field(
      "gsm_a.gm.sm.tft.protocol_header", "Protocol Identifier/Next Header", .enumeration(IPProtocol.name), .detail("")
    ).means("The protocol that the packets carry.", "3GPP TS 24.008 §10.5.6.12")
    static let port = field("gsm_a.gm.sm.tft.port", "Port", .decimal, .detail("port"))
      .means("The port, of the end that the type names.", "3GPP TS 24.008 §10.5.6.12")
    static let lowPort = field("gsm_a.gm.sm.tft.port_low", "Port Range Low Limit", .decimal, .detail("ports from"))
      .means("The first port.", "3GPP TS 24.008 §10.5.6.12")
    static let highPort = field("gsm_a.gm.sm.tft.port_high", "Port Range High Limit", .decimal, .detail("to"))
      .means("The last port.", "3GPP TS 24.008 §10.5.6.12")
    static let securityIndex = field(
      "gsm_a.gm.sm.tft.security", "Security Parameter Index", .hexadecimal, .detail("SPI")
    )
    .means("IPsec's number of its connection.", "3GPP TS 24.008 §10.5.6.12")
    static let trafficClass = field(
      "gsm_a.gm.sm.tft.traffic_class", "Type of Service/Traffic Class", .hexadecimal, .detail("class")
    )
    .means("How urgent the packets are.", "3GPP TS 24.008 §10.5.6.12")
    static let trafficMask = field("gsm_a.gm.sm.tft.traffic_mask", "Mask", .hexadecimal)
      .means("Which bits of it are compared.", "3GPP TS 24.008 §10.5.6.12")
    static let labelSpare = field("gsm_a.gm.sm.tft.flow_label_spare", "Spare", .hexadecimal)
      .means("Zero.", "3GPP TS 24.008 §10.5.6.12")
    static let flowLabel = field("gsm_a.gm.sm.tft.flow_label_type", "Flow Label", .hexadecimal, .detail("flow label"))
      .means("The flow label of IPv6's header.", "3GPP TS 24.008 §10.5.6.12")
    static let hardwareAddress = field("gsm_a.gm.sm.tft.mac_addr", "MAC Address", .macAddress, .detail("MAC"))
      .means("The address of a frame, which one the type says.", "3GPP TS 24.008 §10.5.6.12")
    static let tagSpare = field("gsm_a.gm.sm.tft.vlan_tag_spare", "Spare", .hexadecimal)
      .means("Zero.", "3GPP TS 24.008 §10.5.6.12")
    static let tag = field("gsm_a.gm.sm.tft.vlan_tag_vid", "VID", .decimal, .detail("VLAN"))
      .means("The VLAN that the frame is in.", "3GPP TS 24.008 §10.5.6.12")
    static let tagPriority = field("gsm_a.gm.sm.tft.vlan_tag_pcp", "PCP", .decimal, .detail("priority"))
      .means("The priority in the frame's tag.", "3GPP TS 24.008 §10.5.6.12")
    static let tagEligible = flag("gsm_a.gm.sm.tft.vlan_tag_dei", "DEI")
      .means("Set: the frame may be dropped first.", "3GPP TS 24.008 §10.5.6.12")
    static let etherType = field(
      "gsm_a.gm.sm.tft.ethertype", "EtherType", .enumeration(EtherType.name, .hexadecimal), .detail("")
    )
    .means("What the frame carries.", "3GPP TS 24.008 §10.5.6.12")
    static let parameter = group("gsm_a.gm.sm.tft.param", "Parameter", .detail(""), isNamedByFirstChild: true)
      .means("What the filters are for.", "3GPP TS 24.008 §10.5.6.12")
    static let parameterType = field("gsm_a.gm.sm.tft.param_id", "Parameter Identifier", .enumeration(parameterName))
      .means("Which parameter it is.", "3GPP TS 24.008 §10.5.6.12")
    static let parameterLength = field("gsm_a.gm.sm.tft.param_length", "Length", .quantity(.bytes))
      .means("How long the contents are.", "3GPP TS 24.008 §10.5.6.12")
    static let authorization = field("gsm_a.gm.sm.tft.authorization_token_value", "Authorization Token", .bytes)
      .means("What allows the flow.", "3GPP TS 24.008 §10.5.6.12")
    static let mediaComponent = field(
      "gsm_a.gm.sm.tft.media_component_number_value", "Media Component Number", .decimal, .detail("media")
    )
    .means("Which part of the call the flow is.", "3GPP TS 24.008 §10.5.6.12")
    static let flow = field("gsm_a.gm.sm.tft.ip_flow_number", "IP Flow Number", .decimal, .detail("flow"))
      .means("Which flow of that part it is.", "3GPP TS 24.008 §10.5.6.12")
    static let parameterFilter = field(
      "gsm_a.gm.sm.tft.packet_filter_identifier", "Packet Filter Identifier", .decimal, .detail("")
    )
    .means("A filter that the parameter is about.", "3GPP TS 24.008 §10.5.6.12")
    static let parameterContents = field("gsm_a.gm.sm.tft.parameter_content", "Contents", .bytes)
      .means("A parameter that is not known here.", "3GPP TS 24.008 §10.5.6.12")

    static let all = [
      isExtended, spare, configurationProtocol, container, containerType, containerLength, contents, callServer6,
      nameServer6, rejectCode, bearerControl, homeAgent6, homeNetwork, homeNetworkLength, homeAgent4, callServer4,
      nameServer4, linkUnit4, flowMode, linkUnit, rateSpare, allowsException, rateUnit, rate, dataOff, session,
      frameUnit, unstructuredUnit, operation, hasParameters, filterCount, packetFilter, filterSpare, direction, filter,
      precedence, filterLength, component, filterContents, remote4, remoteMask4, local4, localMask4, remote6,
      remoteMask6, local6, prefixLength, protocolNumber, port, lowPort, highPort, securityIndex, trafficClass,
      trafficMask, labelSpare, flowLabel, hardwareAddress, tagSpare, tag, tagPriority, tagEligible, etherType,
      parameter, parameterType, parameterLength, authorization, mediaComponent, flow, parameterFilter,
      parameterContents,
    ]
  }
}
