/// The extension headers of version 1, 3GPP TS 29.281 §5.2: a length in words of four bytes, contents, and the next type.
extension GTP {
  static func readExtensions(_ first: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    var type = first
    while type.isKnown, type.number != 0, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let start = cursor.offset
      let group = out.beginGroup(ExtensionField.header, cursor)
      let length = cursor.read(ExtensionField.length, 8, &out)
      if cursor.isShort || length.number == 0 {
        if length.isKnown { out.note(Note.extensionLengthZero, on: length) }
        out.endGroup(group, cursor)
        cursor.readRest(ExtensionField.contents, &out)
        return
      }
      cursor.narrow(by: length, times: 4, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      let whole = cursor.extent
      if cursor.end < outer.end || start + length.value * 4 == cursor.end {
        cursor.narrow(to: cursor.end - 1, .fieldLength)
      }
      if let words = lengthInWords(of: type.number), length.number != words {
        out.note(Note.extensionLength, on: length, length.number * 4, words * 4)
      }
      readContents(of: type, &cursor, &out)
      cursor.readRest(ExtensionField.contents, &out)
      cursor.restore(whole)
      type = cursor.read(ExtensionField.next, 8, &out)
      out.endGroup(group, cursor)
      let isShort = cursor.isShort
      cursor.restore(outer)
      if isShort { return cursor.fallShort() }
    }
  }

  /// How long an extension header is that has no other length.
  private static func lengthInWords(of type: UInt64) -> UInt64? {
    switch type {
    case 0x20, 0x40, 0xc0: 1
    case 0x03, 0x82: 2
    default: nil
    }
  }

  private static func readContents(of type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 0x20:
      cursor.read(ExtensionField.serviceClass, 8, &out)
      cursor.read(ExtensionField.spare, 8, &out)
    case 0x40: cursor.read(ExtensionField.port, 16, &out)
    case 0x81: cursor.readRest(ExtensionField.radioContainer, &out)
    case 0x03, 0x82:
      cursor.read(ExtensionField.spare, 6, &out)
      cursor.read(ExtensionField.longPacketNumber, 18, &out)
      cursor.read(ExtensionField.spare, 24, &out)
    case 0x83: cursor.readRest(ExtensionField.crossContainer, &out)
    case 0x84: readRadioContainer(&cursor, &out)
    case 0x85: readSessionContainer(&cursor, &out)
    case 0xc0: cursor.read(ExtensionField.packetNumber, 16, &out)
    case 0xc1, 0xc2, 0x01, 0x02: break
    default: out.note(Note.unknownExtension, UInt64(type.number))
    }
  }

  /// The PDU Session Container, 3GPP TS 38.415 §5.5: which flow of a session, and so which quality, the packet has.
  private static func readSessionContainer(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(ExtensionField.sessionType, 4, &out)
    guard type.isKnown, type.number <= 1 else {
      cursor.read(ExtensionField.spare, 4, &out)
      return
    }
    type.number == 0 ? readDownlink(&cursor, &out) : readUplink(&cursor, &out)
  }

  private static func readDownlink(_ cursor: inout Cursor, _ out: inout Dissection) {
    let isMeasured = cursor.read(ExtensionField.isMeasured, 1, &out)
    let hasNumber = cursor.read(ExtensionField.hasFlowNumber, 1, &out)
    let hasMulticastNumber = cursor.read(ExtensionField.hasMulticastNumber, 1, &out)
    cursor.read(ExtensionField.spare, 1, &out)
    let hasPaging = cursor.read(ExtensionField.hasPagingPolicy, 1, &out)
    cursor.read(ExtensionField.isReflective, 1, &out)
    cursor.read(ExtensionField.flow, 6, &out)
    if hasPaging.number == 1 {
      cursor.read(ExtensionField.pagingPolicy, 3, &out)
      cursor.read(ExtensionField.spare, 5, &out)
    }
    if isMeasured.number == 1 { cursor.readBytes(ExtensionField.downlinkSent, 8, &out) }
    if hasNumber.number == 1 { cursor.read(ExtensionField.flowNumber, 24, &out) }
    if hasMulticastNumber.number == 1 { cursor.read(ExtensionField.multicastNumber, 32, &out) }
    cursor.readRest(ExtensionField.padding, &out)
  }

  private static func readUplink(_ cursor: inout Cursor, _ out: inout Dissection) {
    let isMeasured = cursor.read(ExtensionField.isMeasured, 1, &out)
    let hasDownlinkDelay = cursor.read(ExtensionField.hasDownlinkDelay, 1, &out)
    let hasUplinkDelay = cursor.read(ExtensionField.hasUplinkDelay, 1, &out)
    let hasNumber = cursor.read(ExtensionField.hasFlowNumber, 1, &out)
    let hasCoreDelay = cursor.read(ExtensionField.hasCoreDelay, 1, &out)
    let hasMore = cursor.read(ExtensionField.hasMore, 1, &out)
    cursor.read(ExtensionField.flow, 6, &out)
    if isMeasured.number == 1 {
      cursor.readBytes(ExtensionField.downlinkSentRepeated, 8, &out)
      cursor.readBytes(ExtensionField.downlinkReceived, 8, &out)
      cursor.readBytes(ExtensionField.uplinkSent, 8, &out)
    }
    if hasDownlinkDelay.number == 1 { cursor.read(ExtensionField.downlinkDelay, 32, &out) }
    if hasUplinkDelay.number == 1 { cursor.read(ExtensionField.uplinkDelay, 32, &out) }
    if hasNumber.number == 1 { cursor.read(ExtensionField.flowNumber, 24, &out) }
    if hasCoreDelay.number == 1 { cursor.read(ExtensionField.coreDelay, 32, &out) }
    if hasMore.number == 1 { cursor.read(ExtensionField.moreFlags, 8, &out) }
    cursor.readRest(ExtensionField.padding, &out)
  }

  enum ExtensionField: FieldSet {
    static let setNumber: UInt16 = 114
    static let definedIn: StaticString = "3GPP TS 29.281 §5.2"
    private static let session: StaticString = "3GPP TS 38.415 §5.5.3"

    static let next = field("gtp.ext_hdr.next", "Next Extension Header Type", .enumeration(typeName, .hexadecimal))
      .means("Which extension header follows; 0 for none.")
    static let header = group("gtp.ext_hdr", "Extension Header").means("What the tunnel's ends say of the packet.")
    static let length = field("gtp.ext_hdr.length", "Length", .scaled(.words, by: 4, .bytes))
      .means("How long the extension header is, in words of four bytes.")
    static let contents = field("gtp.ext_hdr.contents", "Contents", .bytes)
      .means("Contents that are not broken into parts here.")
    static let spare = field("gtp.ext_hdr.spare_bits", "Spare", .hexadecimal).means("Has no meaning.")
    static let serviceClass = field("gtp.ext_hdr.service_class", "Service Class Indicator", .decimal, .detail("class"))
      .means("What kind of service the packet is of.", "3GPP TS 29.281 §5.2.2.3")
    static let port = field("gtp.ext_hdr.udp_port", "UDP Port", .port(ServiceName.udp), .detail("port"))
      .means("From which port the packet came that an error is about.", "3GPP TS 29.281 §5.2.2.1")
    static let radioContainer = field("gtp.ext_hdr.ran_cont", "RAN Container", .bytes)
      .means("What two base stations of LTE tell each other.", "3GPP TS 29.281 §5.2.2.4, TS 36.425")
    static let longPacketNumber = field("gtp.ext_hdr.long_pdcp_sn", "Long PDCP PDU Number", .decimal, .detail("number"))
      .means("The packet's number on the radio link.", "3GPP TS 29.281 §5.2.2.2A")
    static let crossContainer = field("gtp.ext_hdr.xw_ran_cont", "Xw RAN Container", .bytes)
      .means("What a base station and a wireless LAN tell each other.", "3GPP TS 29.281 §5.2.2.5, TS 36.464")
    static let packetNumber = field("gtp.ext_hdr.pdcp_sn", "PDCP PDU Number", .decimal, .detail("number"))
      .means("The packet's number on the radio link, for a handover without loss.", "3GPP TS 29.281 §5.2.2.2")
    static let sessionType = field(
      "gtp.ext_hdr.pdu_ses_con.pdu_type", "PDU Type", .enumeration(directionName), .detail("")
    )
    .means("Whether the packet goes to the subscriber or comes from it.", session)
    static let isMeasured = flag("gtp.ext_hdr.pdu_ses_cont.qmp", "QoS Monitoring Packet (QMP)")
      .means("Set: the packet measures delay, and timestamps follow.", session)
    static let hasFlowNumber = flag("gtp.ext_hdr.pdu_ses_cont.snp", "Sequence Number Presence (SNP)")
      .means("Set: the flow's sequence number follows.", session)
    static let hasMulticastNumber = flag("gtp.ext_hdr.pdu_ses_cont.msnp", "MBS Sequence Number Presence (MSNP)")
      .means("Set: a sequence number of a multicast session follows.", session)
    static let hasPagingPolicy = flag("gtp.ext_hdr.pdu_ses_cont.ppp", "Paging Policy Presence (PPP)")
      .means("Set: the paging policy follows.", session)
    static let isReflective = flag("gtp.ext_hdr.pdu_ses_cont.rqi", "Reflective QoS Indicator (RQI)")
      .means("Set: the subscriber is to use the same flow for what it answers.", session)
    static let flow = field(
      "gtp.ext_hdr.pdu_ses_con.qos_flow_id", "QoS Flow Identifier (QFI)", .decimal, .detail("QFI")
    )
    .means("Which of the session's flows the packet belongs to: each has its quality of service.", session)
    static let pagingPolicy = field("gtp.ext_hdr.pdu_ses_cont.ppi", "Paging Policy Indicator (PPI)", .decimal)
      .means("How urgent it is to call the subscriber.", session)
    static let downlinkSent = field("gtp.ext_hdr.pdu_ses_cont.dl_sent", "DL Sending Time Stamp", .bytes)
      .means("When the core network sent the packet: an NTP timestamp.", session)
    static let flowNumber = field("gtp.ext_hdr.pdu_ses_cont.qfi_sn", "QFI Sequence Number", .decimal)
      .means("Counts the packets of the flow.", session)
    static let multicastNumber = field("gtp.ext_hdr.pdu_ses_cont.mbs_sn", "DL MBS QFI Sequence Number", .decimal)
      .means("Counts the packets of a multicast session's flow.", session)
    static let hasDownlinkDelay = flag("gtp.ext_hdr.pdu_ses_cont.dl_delay_ind", "DL Delay Ind.")
      .means("Set: the delay of the downlink follows.", session)
    static let hasUplinkDelay = flag("gtp.ext_hdr.pdu_ses_cont.ul_delay_ind", "UL Delay Ind.")
      .means("Set: the delay of the uplink follows.", session)
    static let hasCoreDelay = flag("gtp.ext_hdr.pdu_ses_cont.n3_n9_delay_ind", "N3/N9 Delay Ind.")
      .means("Set: the delay of the core network follows.", session)
    static let hasMore = flag("gtp.ext_hdr.pdu_ses_cont.new_ie_flag", "New IE Flag")
      .means("Set: a byte of flags follows, for what later editions have added.", session)
    static let downlinkSentRepeated = field(
      "gtp.ext_hdr.pdu_ses_cont.dl_sent_repeated", "DL Sending Time Stamp Repeated", .bytes
    ).means("The timestamp of the downlink packet that this one answers.", session)
    static let downlinkReceived = field("gtp.ext_hdr.pdu_ses_cont.dl_received", "DL Received Time Stamp", .bytes)
      .means("When the base station received that packet.", session)
    static let uplinkSent = field("gtp.ext_hdr.pdu_ses_cont.ul_sent", "UL Sending Time Stamp", .bytes)
      .means("When the base station sent this packet.", session)
    static let downlinkDelay = field("gtp.ext_hdr.pdu_ses_cont.dl_delay", "DL Delay Result", .quantity(.milliseconds))
      .means("How long packets take on the radio link to the subscriber.", session)
    static let uplinkDelay = field("gtp.ext_hdr.pdu_ses_cont.ul_delay", "UL Delay Result", .quantity(.milliseconds))
      .means("How long packets take on the radio link from the subscriber.", session)
    static let coreDelay = field("gtp.ext_hdr.pdu_ses_cont.n3_n9_delay", "N3/N9 Delay Result", .quantity(.milliseconds))
      .means("How long packets take in the core network.", session)
    static let moreFlags = field("gtp.ext_hdr.pdu_ses_cont.new_ie", "New IE Flags", .hexadecimal)
      .means("What later editions have added: it is not broken into parts here.", session)
    static let padding = field("gtp.ext_hdr.pdu_ses_cont.padding", "Padding", .bytes)
      .means("Fills the extension header up to a multiple of four bytes.", session)

    static let all = [
      next, header, length, contents, spare, serviceClass, port, radioContainer, longPacketNumber, crossContainer,
      packetNumber, sessionType, isMeasured, hasFlowNumber, hasMulticastNumber, hasPagingPolicy, isReflective, flow,
      pagingPolicy, downlinkSent, flowNumber, multicastNumber, hasDownlinkDelay, hasUplinkDelay, hasCoreDelay, hasMore,
      downlinkSentRepeated, downlinkReceived, uplinkSent, downlinkDelay, uplinkDelay, coreDelay, moreFlags, padding,
    ]

    @Sendable static func directionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "DL PDU SESSION INFORMATION"
      case 1: "UL PDU SESSION INFORMATION"
      default: nil
      }
    }

    /// 3GPP TS 29.281 figure 5.2.1-3, as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x00: "no more extension headers"
      case 0x01: "MBMS support indication"
      case 0x02: "MS Info Change Reporting support indication"
      case 0x03, 0x82: "Long PDCP PDU Number"
      case 0x20: "Service Class Indicator"
      case 0x40: "UDP Port"
      case 0x81: "RAN Container"
      case 0x83: "Xw RAN Container"
      case 0x84: "NR RAN Container"
      case 0x85: "PDU Session Container"
      case 0xc0: "PDCP PDU Number"
      case 0xc1: "Suspend Request"
      case 0xc2: "Suspend Response"
      default: nil
      }
    }
  }
}
