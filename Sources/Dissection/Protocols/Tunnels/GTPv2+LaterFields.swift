extension GTPv2 {
  enum LaterField: FieldSet {
    static let setNumber: UInt16 = 149
    static let definedIn: StaticString = "3GPP TS 29.274 §8"

    static let offendingType = field(
      "gtpv2.cause_off_ie_t", "Type of the Offending IE", .enumeration(ElementField.elementName)
    )
    .means("Which element was wrong.", "3GPP TS 29.274 §8.4")
    static let offendingLength = field("gtpv2.cause_off_ie_len", "Length of the Offending IE", .decimal).means(
      "Zero.", "3GPP TS 29.274 §8.4")
    static let offendingSpare = field("gtpv2.cause_off_ie_spare", "Spare", .decimal).means(
      "Zero.", "3GPP TS 29.274 §8.4")
    static let offendingInstance = field("gtpv2.cause_off_ie_inst", "Instance of the Offending IE", .decimal).means(
      "Which of several of that type.", "3GPP TS 29.274 §8.4")
    static let retentionSpare = field("gtpv2.arp_spare", "Spare", .decimal).means("Zero.", "3GPP TS 29.274 §8.86")
    static let preemptsNot = field("gtpv2.arp_pci", "Pre-emption Capability (PCI)", .decimal).means(
      "0: the bearer may push others out where there is no room.", "3GPP TS 29.274 §8.86")
    static let priority = field("gtpv2.arp_pl", "Priority Level (PL)", .decimal, .detail("priority")).means(
      "How important the bearer is; 1 is the most important.", "3GPP TS 29.274 §8.86")
    static let isNotPreempted = field("gtpv2.arp_pvi", "Pre-emption Vulnerability (PVI)", .decimal).means(
      "0: others may push the bearer out.", "3GPP TS 29.274 §8.86")
    static let flowClass = field("gtpv2.flow_qos_label_qci", "Label (QCI)", .decimal, .detail("QCI")).means(
      "Which class of delay and loss the flow has.", "3GPP TS 29.274 §8.16")
    static let flowMaximumUp = field("gtpv2.flow_qos_mbr_up", "Maximum Bit Rate for Uplink", .decimal).means(
      "How much may be sent, in kbit/s.", "3GPP TS 29.274 §8.16")
    static let flowMaximumDown = field("gtpv2.flow_qos_mbr_down", "Maximum Bit Rate for Downlink", .decimal).means(
      "How much may be received, in kbit/s.", "3GPP TS 29.274 §8.16")
    static let flowGuaranteedUp = field("gtpv2.flow_qos_gbr_up", "Guaranteed Bit Rate for Uplink", .decimal).means(
      "How much can be sent at any time, in kbit/s.", "3GPP TS 29.274 §8.16")
    static let flowGuaranteedDown = field("gtpv2.flow_qos_gbr_down", "Guaranteed Bit Rate for Downlink", .decimal)
      .means("How much can be received at any time, in kbit/s.", "3GPP TS 29.274 §8.16")
    static let locationFlags = field("gtpv2.uli_flags", "ULI Flags", .hexadecimal).means(
      "Which places follow.", "3GPP TS 29.274 §8.21")
    static let hasExtendedStation = flag("gtpv2.uli_ext_macro_enb_id_flg", "Extended Macro eNodeB ID Present").means(
      "Set: a base station follows, with a longer number.", "3GPP TS 29.274 §8.21")
    static let hasStation = flag("gtpv2.uli_macro_enb_id_flg", "Macro eNodeB ID Present").means(
      "Set: a base station follows.", "3GPP TS 29.274 §8.21")
    static let hasLocation = flag("gtpv2.uli_lai_flg", "LAI Present").means(
      "Set: a location area follows.", "3GPP TS 29.274 §8.21")
    static let hasAccessCell = flag("gtpv2.uli_ecgi_flg", "ECGI Present").means(
      "Set: a cell of LTE follows.", "3GPP TS 29.274 §8.21")
    static let hasTracking = flag("gtpv2.uli_tai_flg", "TAI Present").means(
      "Set: a tracking area follows.", "3GPP TS 29.274 §8.21")
    static let hasRouting = flag("gtpv2.uli_rai_flg", "RAI Present").means(
      "Set: a routing area follows.", "3GPP TS 29.274 §8.21")
    static let hasService = flag("gtpv2.uli_sai_flg", "SAI Present").means(
      "Set: a service area follows.", "3GPP TS 29.274 §8.21")
    static let hasCell = flag("gtpv2.uli_cgi_flg", "CGI Present").means(
      "Set: a cell of an older network follows.", "3GPP TS 29.274 §8.21")
    static let cellArea = field("gtpv2.uli_cgi_lac", "Location Area Code (LAC)", .hexadecimal, .detail("LAC")).means(
      "The area that the cell is in.", "3GPP TS 29.274 §8.21.1")
    static let cell = field("gtpv2.uli_cgi_ci", "Cell Identity (CI)", .hexadecimal, .detail("CI")).means(
      "The cell.", "3GPP TS 29.274 §8.21.1")
    static let serviceArea = field("gtpv2.sai_lac", "Location Area Code (LAC)", .hexadecimal, .detail("LAC")).means(
      "The area that the service area is in.", "3GPP TS 29.274 §8.21.2")
    static let service = field("gtpv2.sai_sac", "Service Area Code (SAC)", .hexadecimal, .detail("SAC")).means(
      "The service area.", "3GPP TS 29.274 §8.21.2")
    static let routingArea = field("gtpv2.rai_lac", "Location Area Code (LAC)", .hexadecimal, .detail("LAC")).means(
      "The area that the routing area is in.", "3GPP TS 29.274 §8.21.3")
    static let routing = field("gtpv2.rai_rac", "Routing Area Code (RAC)", .hexadecimal, .detail("RAC")).means(
      "The routing area, in the first of the two bytes.", "3GPP TS 29.274 §8.21.3")
    static let tracking = field("gtpv2.tai_tac", "Tracking Area Code (TAC)", .hexadecimal, .detail("TAC")).means(
      "The tracking area.", "3GPP TS 29.274 §8.21.4")
    static let accessSpare = field("gtpv2.uli_ecgi_eci_spare", "Spare", .decimal).means(
      "Zero.", "3GPP TS 29.274 §8.21.5")
    static let accessCell = field("gtpv2.ecgi_eci", "E-UTRAN Cell Identifier (ECI)", .hexadecimal, .detail("ECI"))
      .means(
        "The cell: its base station's number and one of its own.", "3GPP TS 29.274 §8.21.5")
    static let location = field("gtpv2.uli_lai_lac", "Location Area Code (LAC)", .hexadecimal, .detail("LAC")).means(
      "The location area.", "3GPP TS 29.274 §8.21.6")
    static let stationSpare = field("gtpv2.macro_enodeb_spare", "Spare", .decimal).means(
      "Zero.", "3GPP TS 29.274 §8.21.7")
    static let station = field("gtpv2.macro_enodeb_id", "Macro eNodeB ID", .hexadecimal, .detail("eNodeB")).means(
      "The base station.", "3GPP TS 29.274 §8.21.7")
    static let isShortMacro = flag("gtpv2.ext_macro_enodeb_smenb", "SMeNB").means(
      "Set: the number has 18 bits, not 21.", "3GPP TS 29.274 §8.21.8")
    static let extendedSpare = field("gtpv2.ext_macro_enodeb_spare", "Spare", .decimal).means(
      "Zero.", "3GPP TS 29.274 §8.21.8")
    static let extendedStation = field(
      "gtpv2.ext_macro_enodeb_id", "Extended Macro eNodeB ID", .hexadecimal, .detail("eNodeB")
    ).means("The base station.", "3GPP TS 29.274 §8.21.8")
    static let subscriberIdentity = field("gtpv2.tmsi", "TMSI", .hexadecimal, .detail("")).means(
      "What the network calls the subscriber for a while.", "3GPP TS 29.274 §8.23")
    static let delay = field("gtpv2.delay_value", "Delay Value", .scaled(.units, by: 50, .milliseconds), .detail(""))
      .means("How long to wait before packets for the device are told of.", "3GPP TS 29.274 §8.27")
    static let isActivity = flag("gtpv2.bearer_flag.asi", "Activity Status Indicator (ASI)").means(
      "Set: the bearer is kept in the old network.", "3GPP TS 29.274 §8.32")
    static let isVoiceIndicated = flag("gtpv2.bearer_flag.vind", "vSRVCC Indicator (Vind)").means(
      "Set: the bearer is of a video call that moves.", "3GPP TS 29.274 §8.32")
    static let isVoice = flag("gtpv2.bearer_flag.vb", "Voice Bearer (VB)").means(
      "Set: the bearer is of a call that moves.", "3GPP TS 29.274 §8.32")
    static let forbidsCompression = flag("gtpv2.bearer_flag.ppc", "Prohibit Payload Compression (PPC)").means(
      "Set: nobody is to try to compress the packets.", "3GPP TS 29.274 §8.32")
    static let procedure = field("gtpv2.pti", "Procedure Transaction ID (PTI)", .decimal, .detail("")).means(
      "Which of the device's requests it is about.", "3GPP TS 29.274 §8.35")
    static let packetIdentity = field("gtpv2.p_tmsi", "Packet TMSI (P-TMSI)", .hexadecimal, .detail("")).means(
      "What the old network calls the subscriber for a while.", "3GPP TS 29.274 §8.42")
    static let packetSignature = field("gtpv2.p_tmsi_sig", "P-TMSI Signature", .hexadecimal, .detail("")).means(
      "Proves the temporary identity.", "3GPP TS 29.274 §8.42")
    static let hops = field("gtpv2.hop_counter", "Hop Counter", .decimal, .detail("")).means(
      "How many more nodes may pass the message on.", "3GPP TS 29.274 §8.43")
    static let timeZone = field("gtpv2.ue_time_zone", "Time Zone", .hexadecimal, .detail("")).means(
      "Quarters of an hour from UTC, the digits swapped; the fourth bit: to the west.", "3GPP TS 29.274 §8.44")
    static let daylightSaving = field(
      "gtpv2.ue_time_zone_dst", "Daylight Saving Time", .enumeration(daylightName), .detail("")
    ).means("How many hours of the zone are summer time.", "3GPP TS 29.274 §8.44")
    static let trace = field("gtpv2.trace_id", "Trace ID", .hexadecimal, .detail("")).means(
      "Names a recording of what a subscriber does.", "3GPP TS 29.274 §8.45")
    static let completeType = field(
      "gtpv2.complete_req_msg_type", "Complete Request Message Type", .enumeration(completeName), .detail("")
    ).means("What the device has sent.", "3GPP TS 29.274 §8.46")
    static let completeMessage = field("gtpv2.complete_req_msg", "Complete Request Message", .bytes).means(
      "The device's message, which another protocol defines.", "3GPP TS 29.274 §8.46")
    static let managerGroup = field("gtpv2.mme_grp_id", "MME Group ID", .decimal, .detail("group")).means(
      "Which group of mobility managers it is.", "3GPP TS 29.274 §8.47")
    static let manager = field("gtpv2.mme_code", "MME Code", .decimal, .detail("MME")).means(
      "Which of the group.", "3GPP TS 29.274 §8.47")
    static let temporaryIdentity = field("gtpv2.m_tmsi", "M-TMSI", .hexadecimal, .detail("M-TMSI")).means(
      "What it calls the subscriber for a while.", "3GPP TS 29.274 §8.47")
    static let reporting = field(
      "gtpv2.cng_rep_act", "Change Reporting Action", .enumeration(reportingName), .detail("")
    )
    .means("Which changes of the subscriber's place are to be reported.", "3GPP TS 29.274 §8.61")
    static let nodeKind = field("gtpv2.fq_csid_type", "Node-ID Type", .enumeration(nodeKindName)).means(
      "How the node is named.", "3GPP TS 29.274 §8.62")
    static let setCount = field("gtpv2.fq_csid_nr", "Number of CSIDs", .decimal).means(
      "How many follow.", "3GPP TS 29.274 §8.62")
    static let setNode4 = field(
      "gtpv2.fq_csid_ipv4", "Node-ID (IPv4)", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The node's address.", "3GPP TS 29.274 §8.62")
    static let setNode6 = field("gtpv2.fq_csid_ipv6", "Node-ID (IPv6)", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The node's address.", "3GPP TS 29.274 §8.62")
    static let setNetwork = field("gtpv2.fq_csid_mcc_mnc", "MCC+MNC", .decimal, .detail("")).means(
      "The network: its country's code times a thousand, and its own.", "3GPP TS 29.274 §8.62")
    static let setNode = field("gtpv2.fq_csid_node_id", "Node-ID", .decimal, .detail("node")).means(
      "The node's number in it.", "3GPP TS 29.274 §8.62")
    static let connectionSet = field("gtpv2.fq_csid_id", "PDN Connection Set Identifier (CSID)", .decimal, .detail(""))
      .means("Connections that fail together.", "3GPP TS 29.274 §8.62")
    static let nodeType = field("gtpv2.node_type", "Node Type", .enumeration(nodeName), .detail("")).means(
      "Which kind of node has sent the message.", "3GPP TS 29.274 §8.65")
    static let frequencyPriority = field("gtpv2.rfsp_inuse", "RFSP Index", .decimal, .detail("")).means(
      "Which priorities of frequencies the device has.", "3GPP TS 29.274 §8.77")
    static let groupSpare = field("gtpv2.csg_spare", "Spare", .decimal).means("Zero.", "3GPP TS 29.274 §8.75")
    static let closedGroup = field("gtpv2.csg_id", "CSG ID", .decimal, .detail("CSG")).means(
      "A closed group of cells, which only members may use.", "3GPP TS 29.274 §8.77")
    static let accessMode = field("gtpv2.uci_access_mode", "Access Mode", .enumeration(accessModeName), .detail(""))
      .means("Whether others may use the cell too.", "3GPP TS 29.274 §8.75")
    static let leaves = flag("gtpv2.uci_leave_csg", "Leave CSG (LCSG)").means(
      "Set: the subscriber leaves the group.", "3GPP TS 29.274 §8.75")
    static let isMember = flag("gtpv2.cmi", "CSG Membership Indication (CMI)").means(
      "Set: the subscriber is a member.", "3GPP TS 29.274 §8.79")
    static let reportsUnsubscribed = flag("gtpv2.csg_info_rep_action.uciuhc", "UCIUHC").means(
      "Set: cells that the subscriber is no member of are to be reported.", "3GPP TS 29.274 §8.76")
    static let reportsHybrid = flag("gtpv2.csg_info_rep_action.ucishc", "UCISHC").means(
      "Set: half-open cells that the subscriber is a member of are to be reported.", "3GPP TS 29.274 §8.76")
    static let reportsClosed = flag("gtpv2.csg_info_rep_action.ucicsg", "UCICSG").means(
      "Set: closed cells are to be reported.", "3GPP TS 29.274 §8.76")
    static let distinguishedName = field("gtpv2.ldn", "Local Distinguished Name (LDN)", .text, .detail("")).means(
      "What the operator calls the node.", "3GPP TS 29.274 §8.82")
    static let featureSpare = field("gtpv2.node_features_spare", "Spare", .decimal).means(
      "Zero.", "3GPP TS 29.274 §8.83")
    static let knowsThings = flag("gtpv2.node_features_ciot", "Cellular Internet Of Things (CIOT)").means(
      "Set: the node knows what small devices need.", "3GPP TS 29.274 §8.83")
    static let restoresServices = flag("gtpv2.node_features_ntsr", "Network Triggered Service Restoration (NTSR)")
      .means(
        "Set: the node can bring back services that a failure has ended.", "3GPP TS 29.274 §8.83")
    static let modifiesBearers = flag("gtpv2.node_features_mabr", "Modify Access Bearers Request (MABR)").means(
      "Set: the node knows that message.", "3GPP TS 29.274 §8.83")
    static let notifiesRestart = flag("gtpv2.node_features_prn", "PGW Restart Notification (PRN)").means(
      "Set: the node knows that message.", "3GPP TS 29.274 §8.83")
    static let delayUnit = field("gtpv2.throttling_delay_unit", "Throttling Delay Unit", .enumeration(unitName)).means(
      "What the delay counts.", "3GPP TS 29.274 §8.85")
    static let delayValue = field("gtpv2.throttling_delay_value", "Throttling Delay Value", .decimal, .detail("delay"))
      .means("For how long to throttle.", "3GPP TS 29.274 §8.85")
    static let factor = field("gtpv2.throttling_factor", "Throttling Factor", .quantity(.percent), .detail("factor"))
      .means("How many of the notifications to drop.", "3GPP TS 29.274 §8.85")
    static let timerUnit = field("gtpv2.timer_unit", "Timer Unit", .enumeration(unitName), .detail("")).means(
      "What the timer counts.", "3GPP TS 29.274 §8.87")
    static let timer = field("gtpv2.timer_value", "Timer Value", .decimal, .detail("times")).means(
      "How many of these.", "3GPP TS 29.274 §8.87")
    static let isLowPriority = flag("gtpv2.lapi", "Low Access Priority Indication (LAPI)").means(
      "Set: the device may wait.", "3GPP TS 29.274 §8.88")
    static let locationTime = field("gtpv2.uli_timestamp", "ULI Timestamp", .decimal, .detail("")).means(
      "When the subscriber was there, in seconds since 1900.", "3GPP TS 29.274 §8.101")
    static let causeProtocol = field(
      "gtpv2.ran_nas.protocol_type", "Protocol Type", .enumeration(causeProtocolName), .detail("")
    ).means("Which protocol's cause it is.", "3GPP TS 29.274 §8.103")
    static let causeType = field("gtpv2.ran_nas.s1ap_type", "Cause Type", .decimal, .detail("type")).means(
      "Which of S1AP's lists the cause is of.", "3GPP TS 29.274 §8.103")
    static let radioCause = field("gtpv2.ran_nas.cause_value", "Cause Value", .decimal, .detail("cause")).means(
      "What the radio network says.", "3GPP TS 29.274 §8.103")
    static let mobilityCause = field("gtpv2.ran_nas.emm_cause", "EMM Cause", .decimal, .detail("cause")).means(
      "What the mobility manager says.", "3GPP TS 29.274 §8.103")
    static let sessionCause = field("gtpv2.ran_nas.esm_cause", "ESM Cause", .decimal, .detail("cause")).means(
      "What session management says.", "3GPP TS 29.274 §8.103")
    static let diameterCause = field("gtpv2.ran_nas.diameter_cause", "Diameter Cause", .decimal, .detail("cause"))
      .means(
        "What Diameter says.", "3GPP TS 29.274 §8.103")
    static let keyExchangeCause = field("gtpv2.ran_nas.ikev2_cause", "IKEv2 Cause", .decimal, .detail("cause")).means(
      "What IKEv2 says.", "3GPP TS 29.274 §8.103")
    static let selectionEntity = field(
      "gtpv2.cn_operator_selection_entity", "Selection Entity", .enumeration(entityName), .detail("")
    ).means("Who has chosen the operator of a shared network.", "3GPP TS 29.274 §8.105")
    static let metric = field("gtpv2.metric", "Metric", .quantity(.percent), .detail("")).means(
      "How loaded the node is, or how much less it is to be asked.", "3GPP TS 29.274 §8.113")
    static let sequence = field("gtpv2.sequence_number", "Sequence Number", .decimal, .detail("")).means(
      "A later report has a higher one.", "3GPP TS 29.274 §8.114")
    static let capacity = field("gtpv2.relative_capacity", "Relative Capacity", .quantity(.percent), .detail("")).means(
      "How much of the node's capacity the network has.", "3GPP TS 29.274 §8.115")
    static let accessPointLength = field("gtpv2.apn_length", "APN Length", .quantity(.bytes)).means(
      "How long the name is.", "3GPP TS 29.274 §8.115")
    static let integer = field("gtpv2.integer_number_val", "Integer Number", .decimal, .detail("")).means(
      "A number, whose meaning the message has.", "3GPP TS 29.274 §8.118")

    static let all = [
      offendingType, offendingLength, offendingSpare, offendingInstance, retentionSpare, preemptsNot, priority,
      isNotPreempted, flowClass, flowMaximumUp, flowMaximumDown, flowGuaranteedUp, flowGuaranteedDown, locationFlags,
      hasExtendedStation, hasStation, hasLocation, hasAccessCell, hasTracking, hasRouting, hasService, hasCell,
      cellArea, cell, serviceArea, service, routingArea, routing, tracking, accessSpare, accessCell, location,
      stationSpare, station, isShortMacro, extendedSpare, extendedStation, subscriberIdentity, delay, isActivity,
      isVoiceIndicated, isVoice, forbidsCompression, procedure, packetIdentity, packetSignature, hops, timeZone,
      daylightSaving, trace, completeType, completeMessage, managerGroup, manager, temporaryIdentity, reporting,
      nodeKind, setCount, setNode4, setNode6, setNetwork, setNode, connectionSet, nodeType, frequencyPriority,
      groupSpare,
      closedGroup, accessMode, leaves, isMember, reportsUnsubscribed, reportsHybrid, reportsClosed, distinguishedName,
      featureSpare, knowsThings, restoresServices, modifiesBearers, notifiesRestart, delayUnit, delayValue, factor,
      timerUnit, timer, isLowPriority, locationTime, causeProtocol, causeType, radioCause, mobilityCause, sessionCause,
      diameterCause, keyExchangeCause, selectionEntity, metric, sequence, capacity, accessPointLength, integer,
    ]

    /// §8.15, of a bearer's quality.
    static let retention: [FieldStep] = [
      .number(ElementField.causeSpare, 1), .number(ElementField.preemptsNot, 1), .number(ElementField.priority, 4),
      .number(ElementField.causeSpare, 1), .number(ElementField.isNotPreempted, 1),
    ]
    /// §8.86, by itself.
    static let retention2: [FieldStep] = [
      .number(retentionSpare, 1), .number(preemptsNot, 1), .number(priority, 4), .number(retentionSpare, 1),
      .number(isNotPreempted, 1),
    ]
    static let bearerRates: [FieldStep] = [
      .number(ElementField.maximumUp, 40), .number(ElementField.maximumDown, 40),
      .number(ElementField.guaranteedUp, 40), .number(ElementField.guaranteedDown, 40),
    ]
    static let flowRates: [FieldStep] = [
      .number(flowMaximumUp, 40), .number(flowMaximumDown, 40), .number(flowGuaranteedUp, 40),
      .number(flowGuaranteedDown, 40),
    ]
    static let locationSteps: [FieldStep] = [
      .word(
        locationFlags,
        [
          .number(hasExtendedStation, 1), .number(hasStation, 1), .number(hasLocation, 1), .number(hasAccessCell, 1),
          .number(hasTracking, 1), .number(hasRouting, 1), .number(hasService, 1), .number(hasCell, 1),
        ])
    ]
    static let subscriberGroup: [FieldStep] = [
      .number(groupSpare, 5), .number(closedGroup, 27), .number(accessMode, 2), .number(groupSpare, 4),
      .number(leaves, 1), .number(isMember, 1),
    ]
  }
}

/// 3GPP TS 29.274 §8, as of 2025.
extension GTPv2.LaterField {
  @Sendable static func daylightName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "no daylight saving"
    case 1: "1 hour of daylight saving"
    case 2: "2 hours of daylight saving"
    default: nil
    }
  }

  @Sendable static func completeName(_ value: UInt64) -> StaticString? {
    value == 0 ? "Attach Request" : value == 1 ? "TAU Request" : nil
  }

  @Sendable static func reportingName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Stop Reporting"
    case 1: "Start Reporting CGI/SAI"
    case 2: "Start Reporting RAI"
    case 3: "Start Reporting TAI"
    case 4: "Start Reporting ECGI"
    case 5: "Start Reporting CGI/SAI and RAI"
    case 6: "Start Reporting TAI and ECGI"
    case 7: "Start Reporting Macro eNodeB ID and Extended Macro eNodeB ID"
    case 8: "Start Reporting TAI, Macro eNodeB ID and Extended Macro eNodeB ID"
    default: nil
    }
  }

  @Sendable static func nodeKindName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "IPv4 address"
    case 1: "IPv6 address"
    case 2: "network and number"
    default: nil
    }
  }

  @Sendable static func nodeName(_ value: UInt64) -> StaticString? { value == 0 ? "MME" : value == 1 ? "SGSN" : nil }

  @Sendable static func accessModeName(_ value: UInt64) -> StaticString? {
    value == 0 ? "closed" : value == 1 ? "hybrid" : nil
  }

  @Sendable static func unitName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "2 seconds"
    case 1: "1 minute"
    case 2: "10 minutes"
    case 3: "1 hour"
    case 4: "10 hours"
    case 7: "no end"
    default: nil
    }
  }

  @Sendable static func causeProtocolName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "S1AP Cause"
    case 2: "EMM Cause"
    case 3: "ESM Cause"
    case 4: "Diameter Cause"
    case 5: "IKEv2 Cause"
    default: nil
    }
  }

  @Sendable static func entityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "chosen by the UE"
    case 1: "chosen by the network"
    default: nil
    }
  }
}
