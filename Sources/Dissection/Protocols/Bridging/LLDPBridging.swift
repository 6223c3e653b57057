/// The TLVs of IEEE 802.1, 00-80-C2: IEEE 802.1Q annex D.
enum LLDPBridging {
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    let subtype = cursor.read(Field.subtype, 8, &out)
    switch subtype.number {
    case 3:
      cursor.read(Field.vlan, 16, &out)
      readCounted(Field.vlanNameLength.id, Field.vlanName.id, &cursor, &out)
    case 4: readCounted(Field.protocolLength.id, Field.protocolIdentity.id, &cursor, &out)
    case 9, 10, 11: LLDPDataCenter.read(subtype, &cursor, &out)
    case 12: LLDPDataCenter.readApplications(&cursor, &out)
    case 14: readChannels(&cursor, &out)
    default: LLDP.read(table, subtype, &cursor, &out)
    }
  }

  private static func readCounted(
    _ length: FieldID, _ field: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let count = cursor.read(length, 8, &out)
    cursor.readBytes(field, countedBy: count, &out)
  }

  /// Reads which channels there are between a station and a bridge, 802.1Q D.2.13.
  private static func readChannels(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.channelSteps, &out)
    while cursor.remaining >= 3, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.channel, cursor)
      cursor.read(Field.channelIdentifier, 12, &out)
      cursor.read(Field.channelVLAN, 12, &out)
      out.endGroup(group, cursor)
    }
  }

  private static let table: [UInt64: [FieldStep]] = [
    1: [.number(Field.portVLAN, 16)],
    2: [
      .word(
        Field.flags,
        [
          .unused(Field.reserved, 5), .number(Field.enabled, 1), .number(Field.supported, 1),
          .unused(Field.reserved, 1),
        ]),
      .number(Field.portProtocolVLAN, 16),
    ],
    5: [.number(Field.usageDigest, 32)],
    6: [.number(Field.managementVLAN, 16)],
    7: [
      .word(
        Field.aggregation,
        [
          .unused(Field.reserved, 4), .number(Field.aggregationType, 2), .number(Field.isAggregated, 1),
          .number(Field.canAggregate, 1),
        ]),
      .number(Field.aggregatedPort, 32),
    ],
    8: Field.congestion.map { .number($0, 1) } + Field.ready.map { .number($0, 1) },
    13: [
      .unused(Field.reserved, 5), .number(Field.bridgeGroup, 1), .number(Field.relayCapable, 1),
      .number(Field.relayControl, 1), .unused(Field.reserved, 4), .number(Field.stationGroup, 1),
      .number(Field.relayRequest, 1), .number(Field.relayStatus, 2), .number(Field.retries, 3),
      .number(Field.retransmission, 5), .number(Field.mode, 2), .number(Field.delayOrigin, 1),
      .number(Field.waitDelay, 5),
      .number(Field.keepAliveOrigin, 1), .unused(Field.reserved, 2), .number(Field.keepAlive, 5),
    ],
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 243
    static let definedIn: StaticString = "IEEE 802.1Q annex D"

    static let subtype = field(
      "lldp.ieee.802_1.subtype", "IEEE 802.1 Subtype", .enumeration(Self.subtypeName, .hexadecimal), .detail("")
    )
    .means("Which of the TLVs of IEEE 802.1 it is.")
    static let reserved = field("lldp.ieee.802_1.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let portVLAN = field("lldp.ieee.802_1.port_vlan.id", "Port VLAN Identifier", .decimal, .detail(""))
      .means("The VLAN of frames without a tag; zero: the port has none.", "IEEE 802.1Q D.2.1")
    static let flags = field("lldp.ieee.802_1.port_and_vlan_id_flag", "Flags", .hexadecimal)
      .means("Whether frames without a tag are sorted by their protocol.", "IEEE 802.1Q D.2.2")
    static let enabled = flag("lldp.ieee.802_1.port_and_vlan_id_flag.enabled", "Enabled")
      .means("Set: port and protocol VLANs are in use.", "IEEE 802.1Q D.2.2")
    static let supported = flag("lldp.ieee.802_1.port_and_vlan_id_flag.supported", "Supported")
      .means("Set: the port can have port and protocol VLANs.", "IEEE 802.1Q D.2.2")
    static let portProtocolVLAN = field(
      "lldp.ieee.802_1.port_proto_vlan.id", "Port and Protocol VLAN Identifier", .decimal, .detail("")
    )
    .means("The VLAN of frames without a tag that are of some protocol.", "IEEE 802.1Q D.2.2")
    static let vlan = field("lldp.ieee.802_1.vlan.id", "VLAN Identifier", .decimal, .detail(""))
      .means("The VLAN that has the name.", "IEEE 802.1Q D.2.3")
    static let vlanNameLength = field("lldp.ieee.802_1.vlan.name_len", "VLAN Name Length", .quantity(.bytes))
      .means("How long the name is, 32 bytes at most.", "IEEE 802.1Q D.2.3")
    static let vlanName = field("lldp.ieee.802_1.vlan.name", "VLAN Name", .text, .detail(""))
      .means("What the VLAN is called.", "IEEE 802.1Q D.2.3")
    static let protocolLength = field("lldp.ieee.802_1.proto.id_length", "Protocol Identity Length", .quantity(.bytes))
      .means("How long the identity is.", "IEEE 802.1Q D.2.4")
    static let protocolIdentity = field("lldp.ieee.802_1.proto.id", "Protocol Identity", .bytes)
      .means("The first bytes of a protocol's frames, after the addresses.", "IEEE 802.1Q D.2.4")
    static let usageDigest = field("lldp.ieee.802_1.vid_usage_digest", "VID Usage Digest", .hexadecimal)
      .means("A checksum over which VLANs are in use: neighbours that differ see it.", "IEEE 802.1Q D.2.5")
    static let managementVLAN = field("lldp.ieee.802_1.mgmt_vid", "Management VID", .decimal, .detail(""))
      .means("The VLAN that the station is managed on.", "IEEE 802.1Q D.2.6")
    static let aggregation = field("lldp.ieee.802_1.aggregation_status", "Aggregation Status", .hexadecimal)
      .means("Whether the port can be, or is, one of several that act as one.", "IEEE 802.1AX annex F")
    static let aggregationType = field(
      "lldp.ieee.802_1.aggregation_status.porttype", "Port Type", .enumeration(Self.portTypeName)
    )
    .means("Where the unit comes from: the port itself, or the link that the ports make.", "IEEE 802.1AX annex F")
    static let isAggregated = flag(
      "lldp.ieee.802_1.aggregation_status.enabled", "Aggregation Status", .nonzeroDetail("")
    )
    .means("Set: the link is aggregated.", "IEEE 802.1AX annex F")
    static let canAggregate = flag("lldp.ieee.802_1.aggregation_status.cap", "Aggregation Capability")
      .means("Set: the link can be aggregated.", "IEEE 802.1AX annex F")
    static let aggregatedPort = field("lldp.ieee.802_1.aggregated_port_id", "Aggregated Port ID", .decimal)
      .means("The aggregated port's number; zero where it is none.", "IEEE 802.1AX annex F")
    static let congestion7 = flag("lldp.ieee.802_1qau.cnpv.prio7", "Priority 7 CNPV Capability").means(congestionText)
    static let congestion6 = flag("lldp.ieee.802_1qau.cnpv.prio6", "Priority 6 CNPV Capability").means(congestionText)
    static let congestion5 = flag("lldp.ieee.802_1qau.cnpv.prio5", "Priority 5 CNPV Capability").means(congestionText)
    static let congestion4 = flag("lldp.ieee.802_1qau.cnpv.prio4", "Priority 4 CNPV Capability").means(congestionText)
    static let congestion3 = flag("lldp.ieee.802_1qau.cnpv.prio3", "Priority 3 CNPV Capability").means(congestionText)
    static let congestion2 = flag("lldp.ieee.802_1qau.cnpv.prio2", "Priority 2 CNPV Capability").means(congestionText)
    static let congestion1 = flag("lldp.ieee.802_1qau.cnpv.prio1", "Priority 1 CNPV Capability").means(congestionText)
    static let congestion0 = flag("lldp.ieee.802_1qau.cnpv.prio0", "Priority 0 CNPV Capability").means(congestionText)
    static let ready7 = flag("lldp.ieee.802_1qau.ready.prio7", "Priority 7 Ready Indicator").means(readyText)
    static let ready6 = flag("lldp.ieee.802_1qau.ready.prio6", "Priority 6 Ready Indicator").means(readyText)
    static let ready5 = flag("lldp.ieee.802_1qau.ready.prio5", "Priority 5 Ready Indicator").means(readyText)
    static let ready4 = flag("lldp.ieee.802_1qau.ready.prio4", "Priority 4 Ready Indicator").means(readyText)
    static let ready3 = flag("lldp.ieee.802_1qau.ready.prio3", "Priority 3 Ready Indicator").means(readyText)
    static let ready2 = flag("lldp.ieee.802_1qau.ready.prio2", "Priority 2 Ready Indicator").means(readyText)
    static let ready1 = flag("lldp.ieee.802_1qau.ready.prio1", "Priority 1 Ready Indicator").means(readyText)
    static let ready0 = flag("lldp.ieee.802_1qau.ready.prio0", "Priority 0 Ready Indicator").means(readyText)
    static let bridgeGroup = flag("lldp.ieee.802_1.evb.bgid", "Bridge Group ID")
      .means("Set: the bridge knows groups of VSIs.", "IEEE 802.1Q D.2.12")
    static let relayCapable = flag("lldp.ieee.802_1.evb.rrcap", "Reflective Relay Capability")
      .means("Set: the bridge can send frames back out of the port that they came in by.", "IEEE 802.1Q D.2.12")
    static let relayControl = flag("lldp.ieee.802_1.evb.rrctr", "Reflective Relay Control")
      .means("Set: the bridge does so.", "IEEE 802.1Q D.2.12")
    static let stationGroup = flag("lldp.ieee.802_1.evb.sgid", "Station Group ID")
      .means("Set: the station knows groups of VSIs.", "IEEE 802.1Q D.2.12")
    static let relayRequest = flag("lldp.ieee.802_1.evb.rrreq", "Reflective Relay Request")
      .means("Set: the station wants reflective relay.", "IEEE 802.1Q D.2.12")
    static let relayStatus = field(
      "lldp.ieee.802_1.evb.rrstat", "Reflective Relay Status", .enumeration(Self.relayStatusName)
    )
    .means("Whether the station sees the bridge do it.", "IEEE 802.1Q D.2.12")
    static let retries = field("lldp.ieee.802_1.evb.r", "Retries", .decimal)
      .means("How often ECP sends again at most.", "IEEE 802.1Q D.2.12")
    static let retransmission = field("lldp.ieee.802_1.evb.rte", "Retransmission Exponent", .decimal)
      .means("How long ECP waits: 10 µs times 2 to this power.", "IEEE 802.1Q D.2.12")
    static let mode = field("lldp.ieee.802_1.evb.mode", "EVB Mode", .enumeration(Self.modeName), .detail(""))
      .means("Whether a bridge speaks, or a station.", "IEEE 802.1Q D.2.12")
    static let delayOrigin = flag("lldp.ieee.802_1.evb.rol_rwd", "Local Resource Wait Delay")
      .means("Set: the delay is the sender's own, not the other end's.", "IEEE 802.1Q D.2.12")
    static let waitDelay = field("lldp.ieee.802_1.evb.rwd", "Resource Wait Delay", .decimal)
      .means("How long to wait for resources, as an exponent.", "IEEE 802.1Q D.2.12")
    static let keepAliveOrigin = flag("lldp.ieee.802_1.evb.rol_rka", "Local Reinit Keep Alive")
      .means("Set: the keep-alive time is the sender's own.", "IEEE 802.1Q D.2.12")
    static let keepAlive = field("lldp.ieee.802_1.evb.rka", "Reinit Keep Alive", .decimal)
      .means("How long VDP's state is kept, as an exponent.", "IEEE 802.1Q D.2.12")
    static let role = flag("lldp.ieee.802_1.cdcp.role", "Role").means(
      "Set: a station. Not set: a bridge.", "IEEE 802.1Q D.2.13")
    static let component = flag("lldp.ieee.802_1.cdcp.scomp", "S-VLAN Component")
      .means("Set: the sender has an S-VLAN component.", "IEEE 802.1Q D.2.13")
    static let channelCapacity = field("lldp.ieee.802_1.cdcp.chncap", "Channel Capacity", .decimal, .detail("channels"))
      .means("How many channels there can be.", "IEEE 802.1Q D.2.13")
    static let channel = group("lldp.ieee.802_1.cdcp.channel", "Channel").means(
      "A channel that is in use.", "IEEE 802.1Q D.2.13")
    static let channelIdentifier = field("lldp.ieee.802_1.cdcp.scid", "S-channel Identifier", .decimal, .headline)
      .means("The channel's number.", "IEEE 802.1Q D.2.13")
    static let channelVLAN = field("lldp.ieee.802_1.cdcp.svid", "S-VLAN Identifier", .decimal, .detail("S-VID"))
      .means("The S-VLAN that carries it; zero where none is given yet.", "IEEE 802.1Q D.2.13")

    static let all =
      [
        subtype, reserved, portVLAN, flags, enabled, supported, portProtocolVLAN, vlan, vlanNameLength, vlanName,
        protocolLength, protocolIdentity, usageDigest, managementVLAN, aggregation, aggregationType, isAggregated,
        canAggregate, aggregatedPort, bridgeGroup, relayCapable, relayControl, stationGroup, relayRequest, relayStatus,
        retries, retransmission, mode, delayOrigin, waitDelay, keepAliveOrigin, keepAlive, role, component,
        channelCapacity, channel, channelIdentifier, channelVLAN,
      ] + congestion + ready

    static let congestion = [
      congestion7, congestion6, congestion5, congestion4, congestion3, congestion2, congestion1, congestion0,
    ]
    static let ready = [ready7, ready6, ready5, ready4, ready3, ready2, ready1, ready0]
    static let channelSteps: [FieldStep] = [
      .number(role, 1), .unused(reserved, 3), .number(component, 1), .unused(reserved, 15),
      .number(channelCapacity, 12),
    ]
    private static let congestionText: StaticString = "Set: this priority is under congestion notification."
    private static let readyText: StaticString = "Set: the port is ready to take the tags of congestion notification."

    /// IEEE 802.1Q table D-1, and IEEE 802.1AX annex F.
    @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Port VLAN ID"
      case 2: "Port and Protocol VLAN ID"
      case 3: "VLAN Name"
      case 4: "Protocol Identity"
      case 5: "VID Usage Digest"
      case 6: "Management VID"
      case 7: "Link Aggregation"
      case 8: "Congestion Notification"
      case 9: "ETS Configuration"
      case 10: "ETS Recommendation"
      case 11: "Priority-based Flow Control Configuration"
      case 12: "Application Priority"
      case 13: "Edge Virtual Bridging"
      case 14: "CDCP"
      case 16: "Application VLAN"
      default: nil
      }
    }

    @Sendable static func portTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "none given"
      case 1: "Aggregation Port"
      case 2: "Aggregator"
      case 3: "Aggregator with one port"
      default: nil
      }
    }

    @Sendable static func relayStatusName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "off"
      case 1: "on"
      case 2: "unknown"
      default: nil
      }
    }

    @Sendable static func modeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "not supported"
      case 1: "EVB bridge"
      case 2: "EVB station"
      case 3: "NVO3 mode"
      default: nil
      }
    }
  }
}
