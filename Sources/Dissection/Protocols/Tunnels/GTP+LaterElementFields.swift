extension GTP {
  enum LaterElementField: FieldSet {
    static let setNumber: UInt16 = 191
    static let definedIn: StaticString = "3GPP TS 29.060 §7.7"

    static let nameLength = field("gtp.apn_length", "Length", .quantity(.bytes))
      .means("How long the name is.", "3GPP TS 29.060 §7.7.30")
    static let addressLength = field("gtp.gsn_address_length", "Length", .quantity(.bytes))
      .means("How long the address is.", "3GPP TS 29.060 §7.7.32")
    static let qualityLength = field("gtp.qos_umts_length", "Length", .quantity(.bytes))
      .means("How long the profile is.", "3GPP TS 29.060 §7.7.34")
    static let templateLength = field("gtp.tft_length", "Length", .quantity(.bytes))
      .means("How long the template is.", "3GPP TS 29.060 §7.7.36")
    static let laterLength = field("gtp.ext_length", "Length", .quantity(.bytes))
      .means("How long the value is.")
    static let area = field("gtp.lac", "Location Area Code (LAC)", .hexadecimal, .detail("LAC"))
      .means("The location area.", "3GPP TS 29.060 §7.7.3")
    static let routingArea = field("gtp.rai_rac", "Routing Area Code (RAC)", .hexadecimal, .detail("RAC"))
      .means("The routing area in it.", "3GPP TS 29.060 §7.7.3")
    static let logicalLink = field("gtp.tlli", "Temporary Logical Link Identity (TLLI)", .hexadecimal, .detail(""))
      .means("Names the device on the radio link.", "3GPP TS 29.060 §7.7.4")
    static let challenge = field("gtp.rand", "RAND", .bytes)
      .means("A random number that the device has to answer.", "3GPP TS 29.060 §7.7.7")
    static let signedResponse = field("gtp.sres", "SRES", .bytes)
      .means("The right answer.", "3GPP TS 29.060 §7.7.7")
    static let cipherKey = field("gtp.kc", "Kc", .bytes)
      .means("The key for the radio link.", "3GPP TS 29.060 §7.7.7")
    static let mapCause = field("gtp.map_cause", "MAP Cause", .decimal, .detail(""))
      .means("What the subscribers' register says.", "3GPP TS 29.060 §7.7.8")
    static let isValidated = flag("gtp.ms_valid", "MS Validated")
      .means("Set: the device has proved who it is.", "3GPP TS 29.060 §7.7.10")
    static let flowLabelData = field("gtp.ext_flow_label", "Flow Label Data I", .hexadecimal, .detail(""))
      .means("The flow label by which packets are to be sent.", "GSM 09.60 §7.9.15")
    static let flowLabelSignalling = field("gtp.flow_sig", "Flow Label Signalling", .hexadecimal, .detail(""))
      .means("The flow label by which signalling is to be sent.", "GSM 09.60 §7.9.16")
    static let flowLabelSecond = field("gtp.flow_ii", "Flow Label Data II", .hexadecimal, .detail(""))
      .means("The flow label by which packets are to be sent on while a subscriber moves.", "GSM 09.60 §7.9.17")
    static let radioCause = field("gtp.ranap_cause", "RANAP Cause", .decimal, .detail(""))
      .means("What the radio network says.", "3GPP TS 29.060 §7.7.18")
    static let messagePriority = field("gtp.rp_sms", "Radio Priority SMS", .decimal, .detail(""))
      .means("How urgent short messages are on the radio link.", "3GPP TS 29.060 §7.7.20")
    static let priorityIdentifier = field("gtp.rp_nsapi", "NSAPI", .decimal, .detail(""))
      .means("Which of the subscriber's connections it is.", "3GPP TS 29.060 §7.7.21")
    static let radioPriority = field("gtp.rp", "Radio Priority", .decimal, .detail("priority"))
      .means("How urgent its packets are on the radio link.", "3GPP TS 29.060 §7.7.21")
    static let packetFlow = field("gtp.pkt_flow_id", "Packet Flow ID", .decimal, .detail("flow"))
      .means("Which flow of packets it is.", "3GPP TS 29.060 §7.7.22")
    static let traceReference = field("gtp.trace_ref", "Trace Reference", .hexadecimal, .detail(""))
      .means("Names a recording of what a subscriber does.", "3GPP TS 29.060 §7.7.24")
    static let traceType = field("gtp.trace_type", "Trace Type", .hexadecimal, .detail(""))
      .means("What is recorded.", "3GPP TS 29.060 §7.7.25")
    static let notReachable = field("gtp.ms_reason", "MS Not Reachable Reason", .decimal, .detail(""))
      .means("Why the device does not answer.", "3GPP TS 29.060 §7.7.25A")
    static let transferCommand = field(
      "gtp.tr_comm", "Packet Transfer Command", .enumeration(transferName), .detail("")
    ).means("What to do with charging records.", "3GPP TS 32.295 §6.2.4")
    static let retentionPriority = field(
      "gtp.qos_al_ret_priority", "Allocation/Retention Priority", .decimal, .detail("priority")
    ).means("How important the connection is; 1 is the most important.", "3GPP TS 29.060 §7.7.34")
    static let qualitySpare = field("gtp.qos_spare1", "Spare", .decimal)
      .means("Zero.", "3GPP TS 24.008 §10.5.6.5")
    static let delay = field("gtp.qos_delay", "Delay Class", .decimal, .detail("delay class"))
      .means("How long packets may take: class 4 is best effort.", "3GPP TS 24.008 §10.5.6.5")
    static let reliability = field("gtp.qos_reliability", "Reliability Class", .decimal, .detail("reliability"))
      .means("How well packets are kept from loss.", "3GPP TS 24.008 §10.5.6.5")
    static let peak = field("gtp.qos_peak", "Peak Throughput", .decimal)
      .means("1000 bytes a second, doubled for each number after 1.", "3GPP TS 24.008 §10.5.6.5")
    static let peakSpare = field("gtp.qos_spare2", "Spare", .decimal)
      .means("Zero.", "3GPP TS 24.008 §10.5.6.5")
    static let precedence = field("gtp.qos_precedence", "Precedence Class", .decimal, .detail("precedence"))
      .means("Whose packets are dropped first; 1 is the highest.", "3GPP TS 24.008 §10.5.6.5")
    static let meanSpare = field("gtp.qos_spare3", "Spare", .decimal)
      .means("Zero.", "3GPP TS 24.008 §10.5.6.5")
    static let mean = field("gtp.qos_mean", "Mean Throughput", .decimal)
      .means("How much is sent in the long run; 31: best effort.", "3GPP TS 24.008 §10.5.6.5")
    static let trafficClass = field("gtp.qos_traf_class", "Traffic Class", .enumeration(trafficName), .detail(""))
      .means("What the packets are like.", "3GPP TS 24.008 §10.5.6.5")
    static let deliveryOrder = field("gtp.qos_del_order", "Delivery Order", .decimal)
      .means("1: packets stay in order. 2: they may not.", "3GPP TS 24.008 §10.5.6.5")
    static let deliversErrors = field("gtp.qos_del_err_sdu", "Delivery of Erroneous SDUs", .decimal)
      .means("What becomes of packets with errors.", "3GPP TS 24.008 §10.5.6.5")
    static let maximumSize = field("gtp.qos_max_sdu_size", "Maximum SDU Size", .decimal)
      .means("The longest packet, in tens of bytes up to 150.", "3GPP TS 24.008 §10.5.6.5")
    static let maximumUp = field("gtp.qos_max_ul", "Maximum Bit Rate for Uplink", .decimal)
      .means("A number of a table: up to 63 in kbit/s.", "3GPP TS 24.008 §10.5.6.5")
    static let maximumDown = field("gtp.qos_max_dl", "Maximum Bit Rate for Downlink", .decimal)
      .means("A number of a table: up to 63 in kbit/s.", "3GPP TS 24.008 §10.5.6.5")
    static let bitErrors = field("gtp.qos_res_ber", "Residual BER", .decimal)
      .means("How many bits may stay wrong, a number of a table.", "3GPP TS 24.008 §10.5.6.5")
    static let packetErrors = field("gtp.qos_sdu_err_ratio", "SDU Error Ratio", .decimal)
      .means("How many packets may be lost, a number of a table.", "3GPP TS 24.008 §10.5.6.5")
    static let transferDelay = field("gtp.qos_trans_delay", "Transfer Delay", .decimal)
      .means("How long packets may take: up to 15 in tens of milliseconds.", "3GPP TS 24.008 §10.5.6.5")
    static let handlingPriority = field("gtp.qos_traf_handl_prio", "Traffic Handling Priority", .decimal)
      .means("Which of several interactive connections goes first.", "3GPP TS 24.008 §10.5.6.5")
    static let guaranteedUp = field("gtp.qos_guar_ul", "Guaranteed Bit Rate for Uplink", .decimal)
      .means("A number of the same table.", "3GPP TS 24.008 §10.5.6.5")
    static let guaranteedDown = field("gtp.qos_guar_dl", "Guaranteed Bit Rate for Downlink", .decimal)
      .means("A number of the same table.", "3GPP TS 24.008 §10.5.6.5")
    static let sourceSpare = field("gtp.qos_spare4", "Spare", .decimal)
      .means("Zero.", "3GPP TS 24.008 §10.5.6.5")
    static let isSignalling = flag("gtp.sig_ind", "Signalling Indication")
      .means("Set: the connection carries calls' signalling.", "3GPP TS 24.008 §10.5.6.5")
    static let sourceStatistics = field("gtp.src_stat_desc", "Source Statistics Descriptor", .decimal)
      .means("1: the packets are of speech.", "3GPP TS 24.008 §10.5.6.5")
    static let extendedMaximumDown = field("gtp.qos_max_dl_ext", "Maximum Bit Rate for Downlink (extended)", .decimal)
      .means("For rates above 8640 kbit/s.", "3GPP TS 24.008 §10.5.6.5")
    static let extendedGuaranteedDown = field(
      "gtp.qos_guar_dl_ext", "Guaranteed Bit Rate for Downlink (extended)", .decimal
    ).means("For rates above 8640 kbit/s.", "3GPP TS 24.008 §10.5.6.5")
    static let extendedMaximumUp = field("gtp.qos_max_ul_ext", "Maximum Bit Rate for Uplink (extended)", .decimal)
      .means("For rates above 8640 kbit/s.", "3GPP TS 24.008 §10.5.6.5")
    static let extendedGuaranteedUp = field(
      "gtp.qos_guar_ul_ext", "Guaranteed Bit Rate for Uplink (extended)", .decimal
    ).means("For rates above 8640 kbit/s.", "3GPP TS 24.008 §10.5.6.5")
    static let user4 = field(
      "gtp.user_ipv4", "End User Address IPv4", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The subscriber's address.", "3GPP TS 29.060 §7.7.27")
    static let user6 = field(
      "gtp.user_ipv6", "End User Address IPv6", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The subscriber's address.", "3GPP TS 29.060 §7.7.27")
    static let commonWord = field("gtp.cmn_flg", "Common Flags", .hexadecimal)
      .means("What the message says in one bit each.", "3GPP TS 29.060 §7.7.48")
    static let isDual = flag("gtp.cmn_flg.dual_addr_bearer_flg", "Dual Address Bearer Flag")
      .means("Set: the connection may have an address of either kind.", "3GPP TS 29.060 §7.7.48")
    static let upgradesQuality = flag("gtp.cmn_flg.upgrd_qos_sup", "Upgrade QoS Supported")
      .means("Set: the quality may become better than was asked for.", "3GPP TS 29.060 §7.7.48")
    static let repliesNetwork = flag("gtp.cmn_flg.nrsn", "Network Requested Support (NRSN)")
      .means("Set: the network may ask for further connections.", "3GPP TS 29.060 §7.7.48")
    static let keepsQuality = flag("gtp.cmn_flg.no_qos_neg", "No QoS Negotiation")
      .means("Set: the quality is not to be changed.", "3GPP TS 29.060 §7.7.48")
    static let countsReceivers = flag("gtp.cmn_flg.mbs_cnt_inf", "MBMS Counting Information")
      .means("Set: the receivers of a broadcast are counted.", "3GPP TS 29.060 §7.7.48")
    static let isRadioReady = flag("gtp.cmn_flg.mbs_ran_pcd_rdy", "RAN Procedures Ready")
      .means("Set: the radio network is ready for a broadcast.", "3GPP TS 29.060 §7.7.48")
    static let isBroadcast = flag("gtp.cmn_flg.mbs_srv_type", "MBMS Service Type")
      .means("Set: a broadcast, not a multicast.", "3GPP TS 29.060 §7.7.48")
    static let forbidsCompression = flag("gtp.cmn_flg.ppc", "Prohibit Payload Compression")
      .means("Set: nobody is to try to compress the packets.", "3GPP TS 29.060 §7.7.48")
    static let restriction = field("gtp.ext_apn_res", "APN Restriction", .decimal, .detail(""))
      .means("Which other connections the subscriber may have beside this one; 0 for any.", "3GPP TS 29.060 §7.7.49")
    static let locationPriority = field("gtp.raplcs", "Radio Priority LCS", .decimal, .detail(""))
      .means("How urgent messages about places are on the radio link.", "3GPP TS 29.060 §7.7.25B")
    static let locationType = field(
      "gtp.geo_loc_type", "Geographic Location Type", .enumeration(locationName), .detail("")
    ).means("What kind of place follows.", "3GPP TS 29.060 §7.7.51")
    static let cell = field("gtp.cgi_ci", "Cell ID (CI)", .hexadecimal, .detail("CI"))
      .means("The cell.", "3GPP TS 29.060 §7.7.51")
    static let serviceArea = field("gtp.sai_sac", "Service Area Code (SAC)", .hexadecimal, .detail("SAC"))
      .means("The service area.", "3GPP TS 29.060 §7.7.51")
    static let filler = field("gtp.rai_filler", "Filler", .hexadecimal)
      .means("All ones.", "3GPP TS 29.060 §7.7.51")
    static let timeZone = field("gtp.timezone", "Time Zone", .hexadecimal, .detail(""))
      .means("Quarters of an hour from UTC, the digits swapped; the fourth bit: to the west.", "3GPP TS 29.060 §7.7.52")
    static let daylightSaving = field(
      "gtp.timezone_dst", "Daylight Saving Time", .enumeration(GTPv2.LaterField.daylightName), .detail("")
    ).means("How many hours of the zone are summer time.", "3GPP TS 29.060 §7.7.52")
    static let hops = field("gtp.hop_count", "Hop Counter", .decimal, .detail(""))
      .means("How many more nodes may pass the message on.", "3GPP TS 29.060 §7.7.63")
    static let reporting = field(
      "gtp.ms_inf_chg_rep_act", "MS Info Change Reporting Action", .enumeration(reportingName), .detail("")
    ).means("Which changes of the subscriber's place are to be reported.", "3GPP TS 29.060 §7.7.80")
    static let hasError = flag("gtp.ei", "Error Indication (EI)")
      .means("Set: an error of the direct tunnel has been told.", "3GPP TS 29.060 §7.7.81")
    static let hasCustomized = flag("gtp.gcsi", "GPRS-CSI (GCSI)")
      .means("Set: the subscriber has services of an intelligent network.", "3GPP TS 29.060 §7.7.81")
    static let isDirect = flag("gtp.dti", "Direct Tunnel Indicator (DTI)")
      .means("Set: the user's packets go straight to the radio network.", "3GPP TS 29.060 §7.7.81")
    static let correlation = field("gtp.correlation_id", "Correlation-ID", .decimal, .detail(""))
      .means("Tells which request of the network a message is about.", "3GPP TS 29.060 §7.7.82")
    static let bearerControl = field(
      "gtp.bcm", "Bearer Control Mode", .enumeration(SessionManagement.Field.controlName), .detail("")
    ).means("Who may ask for further connections.", "3GPP TS 29.060 §7.7.83")
    static let retentionSpare = field("gtp.EARP_spare", "Spare", .decimal)
      .means("Zero.", "3GPP TS 29.060 §7.7.93")
    static let preemptsNot = field("gtp.EARP_pre_emption_Capability", "Pre-emption Capability (PCI)", .decimal)
      .means("0: the connection may push others out where there is no room.", "3GPP TS 29.060 §7.7.93")
    static let priorityLevel = field("gtp.EARP_priority_level", "Priority Level (PL)", .decimal, .detail("priority"))
      .means("How important the connection is; 1 is the most important.", "3GPP TS 29.060 §7.7.93")
    static let isNotPreempted = field(
      "gtp.EARP_pre_emption_par_vulnerability", "Pre-emption Vulnerability (PVI)", .decimal
    ).means("0: others may push the connection out.", "3GPP TS 29.060 §7.7.93")
    static let extendedWord = field("gtp.ext_comm_flags", "Extended Common Flags", .hexadecimal)
      .means("What the message says in one bit each.", "3GPP TS 29.060 §7.7.94")
    static let isAvailable = flag("gtp.ext_comm_flags.uasi", "UE Available for Signalling Indication (UASI)")
      .means("Set: the device can be reached now.", "3GPP TS 29.060 §7.7.94")
    static let hasWaiting = flag("gtp.ext_comm_flags.bdwi", "Buffered DL Data Waiting Indication (BDWI)")
      .means("Set: packets wait for the device.", "3GPP TS 29.060 §7.7.94")
    static let restoresCalls = flag("gtp.ext_comm_flags.pcri", "P-CSCF Restoration Indication (PCRI)")
      .means("Set: the device is to take another server for calls.", "3GPP TS 29.060 §7.7.94")
    static let isVoice = flag("gtp.ext_comm_flags.vb", "Voice Bearer (VB)")
      .means("Set: the connection is of a call that moves.", "3GPP TS 29.060 §7.7.94")
    static let asksLocation = flag("gtp.ext_comm_flags.retloc", "Retrieve Location (RetLoc)")
      .means("Set: the receiver is to tell where the subscriber is.", "3GPP TS 29.060 §7.7.94")
    static let isCallMoved = flag("gtp.ext_comm_flags.cpsr", "CS to PS SRVCC Indication (CPSR)")
      .means("Set: a call moves from the old network.", "3GPP TS 29.060 §7.7.94")
    static let reportsGroups = flag("gtp.ext_comm_flags.ccrsi", "CSG Change Reporting Support (CCRSI)")
      .means("Set: the sender can report closed groups of cells.", "3GPP TS 29.060 §7.7.94")
    static let isUnauthenticated = flag("gtp.ext_comm_flags.unauthenticated_imsi", "Unauthenticated IMSI")
      .means("Set: nobody has proved who the subscriber is.", "3GPP TS 29.060 §7.7.94")
    static let groupSpare = field("gtp.csg_spare", "Spare", .decimal)
      .means("Zero.", "3GPP TS 29.060 §7.7.97")
    static let closedGroup = field("gtp.csg_id", "CSG ID", .decimal, .detail(""))
      .means("A closed group of cells, which only members may use.", "3GPP TS 29.060 §7.7.97")
    static let reportsUnsubscribed = flag("gtp.csg_info_rep_act.uciuhc", "UCIUHC")
      .means("Set: cells that the subscriber is no member of are to be reported.", "3GPP TS 29.060 §7.7.96")
    static let reportsHybrid = flag("gtp.csg_info_rep_act.ucishc", "UCISHC")
      .means("Set: half-open cells that the subscriber is a member of are to be reported.", "3GPP TS 29.060 §7.7.96")
    static let reportsClosed = flag("gtp.csg_info_rep_act.ucicsg", "UCICSG")
      .means("Set: closed cells are to be reported.", "3GPP TS 29.060 §7.7.96")
    static let isMember = flag("gtp.cmi", "CSG Membership Indication (CMI)")
      .means("Set: the subscriber is a member.", "3GPP TS 29.060 §7.7.98")
    static let rateUp = field("gtp.apn_ambr_ul", "APN-AMBR for Uplink", .decimal, .detail("up"))
      .means("How much the subscriber may send, in kbit/s.", "3GPP TS 29.060 §7.7.98")
    static let rateDown = field("gtp.apn_ambr_dl", "APN-AMBR for Downlink", .decimal, .detail("down"))
      .means("How much the subscriber may get, in kbit/s.", "3GPP TS 29.060 §7.7.98")
    static let timerUnit = field(
      "gtp.ggsn_back_off_time_units", "Timer Unit", .enumeration(GTPv2.LaterField.unitName), .detail("")
    ).means("What the timer counts.", "3GPP TS 29.060 §7.7.102")
    static let timer = field("gtp.ggsn_back_off_timer", "Timer Value", .decimal, .detail("times"))
      .means("How many of these the gateway is to be left alone.", "3GPP TS 29.060 §7.7.102")
    static let isLowPriority = flag("gtp.lapi", "Low Access Priority Indication (LAPI)")
      .means("Set: the device may wait.", "3GPP TS 29.060 §7.7.103")
    static let locationTime = field("gtp.uli_timestamp", "ULI Timestamp", .decimal, .detail(""))
      .means("When the subscriber was there, in seconds since 1900.", "3GPP TS 29.060 §7.7.114")
    static let selectionEntity = field(
      "gtp.selection_entity", "Selection Entity", .enumeration(GTPv2.LaterField.entityName), .detail("")
    ).means("Who has chosen the operator of a shared network.", "3GPP TS 29.060 §7.7.116")
    static let charging = field("gtp.chrg_char", "Charging Characteristics", .hexadecimal, .detail(""))
      .means("How the connection is paid for.", "3GPP TS 29.060 §7.7.23")
    static let chargingSpare = field("gtp.chrg_char_s", "Spare", .decimal).means("Zero.", "3GPP TS 29.060 §7.7.23")
    static let isNormal = field("gtp.chrg_char_n", "Normal Charging", .decimal).means(
      "1: as usual.", "3GPP TS 29.060 §7.7.23")
    static let isPrepaid = field("gtp.chrg_char_p", "Prepaid Charging", .decimal).means(
      "1: before.", "3GPP TS 29.060 §7.7.23")
    static let isFlat = field("gtp.chrg_char_f", "Flat Rate Charging", .decimal).means(
      "1: by the month.", "3GPP TS 29.060 §7.7.23")
    static let isHot = field("gtp.chrg_char_h", "Charging by Hot Billing", .decimal).means(
      "1: at once.", "3GPP TS 29.060 §7.7.23")
    static let chargingReserved = field("gtp.chrg_char_r", "Reserved", .decimal).means(
      "The operator's own.", "3GPP TS 29.060 §7.7.23")
    static let chargingAddress4 = field(
      "gtp.chrg_ipv4", "Charging Gateway Address IPv4", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Who gets the charging records.", "3GPP TS 29.060 §7.7.44")
    static let chargingAddress6 = field(
      "gtp.chrg_ipv6", "Charging Gateway Address IPv6", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("Who gets the charging records.", "3GPP TS 29.060 §7.7.44")

    static let all = [
      nameLength, addressLength, qualityLength, templateLength, laterLength, area, routingArea, logicalLink,
      challenge, signedResponse, cipherKey, mapCause, isValidated, flowLabelData, flowLabelSignalling,
      flowLabelSecond, radioCause, messagePriority, priorityIdentifier, radioPriority, packetFlow, traceReference,
      traceType, notReachable, transferCommand, retentionPriority, qualitySpare, delay, reliability, peak, peakSpare,
      precedence, meanSpare, mean, trafficClass, deliveryOrder, deliversErrors, maximumSize, maximumUp, maximumDown,
      bitErrors, packetErrors, transferDelay, handlingPriority, guaranteedUp, guaranteedDown, sourceSpare,
      isSignalling, sourceStatistics, extendedMaximumDown, extendedGuaranteedDown, extendedMaximumUp,
      extendedGuaranteedUp, user4, user6, commonWord, isDual, upgradesQuality, repliesNetwork, keepsQuality,
      countsReceivers, isRadioReady, isBroadcast, forbidsCompression, restriction, locationPriority, locationType,
      cell, serviceArea, filler, timeZone, daylightSaving, hops, reporting, hasError, hasCustomized, isDirect,
      correlation, bearerControl, retentionSpare, preemptsNot, priorityLevel, isNotPreempted, extendedWord,
      isAvailable, hasWaiting, restoresCalls, isVoice, asksLocation, isCallMoved, reportsGroups, isUnauthenticated,
      groupSpare, closedGroup, reportsUnsubscribed, reportsHybrid, reportsClosed, isMember, rateUp, rateDown,
      timerUnit, timer, isLowPriority, locationTime, selectionEntity, charging, chargingSpare, isNormal, isPrepaid,
      isFlat, isHot, chargingReserved, chargingAddress4, chargingAddress6,
    ]

    /// GSM 09.60 §7.9.6, 3GPP TS 24.008 §10.5.6.5: the first three octets.
    static let firstQualityOctets: [[FieldStep]] = [
      [.number(qualitySpare, 2), .number(delay, 3), .number(reliability, 3)],
      [.number(peak, 4), .number(peakSpare, 1), .number(precedence, 3)],
      [.number(meanSpare, 3), .number(mean, 5)],
    ]
    static let firstQuality = firstQualityOctets.flatMap { $0 }
    static let laterQualityOctets: [[FieldStep]] = [
      [.number(trafficClass, 3), .number(deliveryOrder, 2), .number(deliversErrors, 3)],
      [.number(maximumSize, 8)], [.number(maximumUp, 8)], [.number(maximumDown, 8)],
      [.number(bitErrors, 4), .number(packetErrors, 4)],
      [.number(transferDelay, 6), .number(handlingPriority, 2)],
      [.number(guaranteedUp, 8)], [.number(guaranteedDown, 8)],
      [.number(sourceSpare, 3), .number(isSignalling, 1), .number(sourceStatistics, 4)],
      [.number(extendedMaximumDown, 8)], [.number(extendedGuaranteedDown, 8)],
      [.number(extendedMaximumUp, 8)], [.number(extendedGuaranteedUp, 8)],
    ]
    static let chargingSteps: [FieldStep] = [
      .word(
        charging,
        [
          .number(chargingSpare, 4), .number(isNormal, 1), .number(isPrepaid, 1), .number(isFlat, 1),
          .number(isHot, 1), .number(chargingReserved, 8),
        ])
    ]
    static let commonFlags: [FieldStep] = [
      .word(
        commonWord,
        [
          .number(isDual, 1), .number(upgradesQuality, 1), .number(repliesNetwork, 1), .number(keepsQuality, 1),
          .number(countsReceivers, 1), .number(isRadioReady, 1), .number(isBroadcast, 1),
          .number(forbidsCompression, 1),
        ])
    ]
    static let extendedFlags: [FieldStep] = [
      .word(
        extendedWord,
        [
          .number(isAvailable, 1), .number(hasWaiting, 1), .number(restoresCalls, 1), .number(isVoice, 1),
          .number(asksLocation, 1), .number(isCallMoved, 1), .number(reportsGroups, 1),
          .number(isUnauthenticated, 1),
        ])
    ]
    static let retention: [FieldStep] = [
      .number(retentionSpare, 1), .number(preemptsNot, 1), .number(priorityLevel, 4), .number(retentionSpare, 1),
      .number(isNotPreempted, 1),
    ]
    static let reportingActions: [FieldStep] = [
      .number(groupSpare, 5), .number(reportsUnsubscribed, 1), .number(reportsHybrid, 1), .number(reportsClosed, 1),
    ]

    @Sendable static func transferName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Send Data Record Packet"
      case 2: "Send possibly duplicated Data Record Packet"
      case 3: "Cancel Data Record Packet"
      case 4: "Release Data Record Packet"
      default: nil
      }
    }

    @Sendable static func trafficName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Conversational class"
      case 2: "Streaming class"
      case 3: "Interactive class"
      case 4: "Background class"
      default: nil
      }
    }

    @Sendable static func locationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Cell Global Identification (CGI)"
      case 1: "Service Area Identity (SAI)"
      case 2: "Routing Area Identification (RAI)"
      default: nil
      }
    }

    @Sendable static func reportingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Stop Reporting"
      case 1: "Start Reporting CGI/SAI"
      case 2: "Start Reporting RAI"
      default: nil
      }
    }
  }
}
