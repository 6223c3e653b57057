extension LACP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = LACP.number
    static let definedIn: StaticString = "IEEE 802.1AX §6.4.2.3"

    static let version = field("lacp.version", "LACP Version", .decimal).means(
      "1, or 2 where systems agree on conversations.")
    static let record = group("lacp.tlv", "TLV", isNamedByFirstChild: true).means(
      "What one end is, or what it knows of the other.")
    static let type = field("lacp.tlv_type", "TLV Type", .enumeration(typeName, .hexadecimal)).means(
      "What the TLV tells.")
    static let length = field("lacp.tlv_length", "TLV Length", .quantity(.bytes)).means(
      "How long the TLV is, with type and length; zero for the terminator.")
    static let actorPriority = field("lacp.actor.sys_priority", "Actor System Priority", .decimal).means(
      "The sender's priority: the system with the lower one decides.")
    static let actorSystem = field("lacp.actor.sysid", "Actor System ID", .macAddress, .detail("")).means(
      "The sending system.")
    static let actorKey = field("lacp.actor.key", "Actor Key", .decimal, .detail("key")).means(
      "Ports with the same key may act as one.")
    static let actorPortPriority = field("lacp.actor.port_priority", "Actor Port Priority", .decimal).means(
      "Which ports are taken first where not all can be: the lowest.")
    static let actorPort = field("lacp.actor.port", "Actor Port", .decimal, .detail("port")).means(
      "The port that the frame was sent from.")
    static let actorState = field("lacp.actor.state", "Actor State", .flags(stateName), .detail("")).means(
      "How far the link is, as the sender sees it.")
    static let actorExpired = flag("lacp.actor.state.expired", "Expired").means("Set: nothing was heard for too long.")
    static let actorDefaulted = flag("lacp.actor.state.defaulted", "Defaulted").means(
      "Set: what is known of the other end was set by hand.")
    static let actorDistributing = flag("lacp.actor.state.distributing", "Distributing").means("Set: frames are sent.")
    static let actorCollecting = flag("lacp.actor.state.collecting", "Collecting").means("Set: frames are taken.")
    static let actorSynchronization = flag("lacp.actor.state.synchronization", "Synchronization").means(
      "Set: the link is in the right aggregation.")
    static let actorAggregation = flag("lacp.actor.state.aggregation", "Aggregation").means(
      "Set: the link may be aggregated. Not set: it stands alone.")
    static let actorTimeout = flag("lacp.actor.state.timeout", "LACP Timeout").means(
      "Set: short, a frame each second. Not set: long, one in thirty.")
    static let actorActivity = flag("lacp.actor.state.activity", "LACP Activity").means(
      "Set: active, speaks first. Not set: passive.")
    static let actorStateText = field("lacp.actor.state_str", "Actor State Flags", .storedText)
      .means("The same, a letter for each flag that is set.")
    static let actorReserved = field("lacp.actor.reserved", "Reserved", .bytes).means("Zeros.")
    static let partnerPriority = field("lacp.partner.sys_priority", "Partner System Priority", .decimal).means(
      "The partner's priority: the system with the lower one decides.")
    static let partnerSystem = field("lacp.partner.sysid", "Partner System ID", .macAddress, .detail("")).means(
      "The other system, as the sender has learned it; zero where it knows none.")
    static let partnerKey = field("lacp.partner.key", "Partner Key", .decimal, .detail("key")).means(
      "Ports with the same key may act as one.")
    static let partnerPortPriority = field("lacp.partner.port_priority", "Partner Port Priority", .decimal).means(
      "Which ports are taken first where not all can be: the lowest.")
    static let partnerPort = field("lacp.partner.port", "Partner Port", .decimal, .detail("port")).means(
      "The port at the other end.")
    static let partnerState = field("lacp.partner.state", "Partner State", .flags(stateName), .detail("")).means(
      "How far the link is, as the partner sees it.")
    static let partnerExpired = flag("lacp.partner.state.expired", "Expired").means(
      "Set: nothing was heard for too long.")
    static let partnerDefaulted = flag("lacp.partner.state.defaulted", "Defaulted").means(
      "Set: what is known of the other end was set by hand.")
    static let partnerDistributing = flag("lacp.partner.state.distributing", "Distributing").means(
      "Set: frames are sent.")
    static let partnerCollecting = flag("lacp.partner.state.collecting", "Collecting").means("Set: frames are taken.")
    static let partnerSynchronization = flag("lacp.partner.state.synchronization", "Synchronization").means(
      "Set: the link is in the right aggregation.")
    static let partnerAggregation = flag("lacp.partner.state.aggregation", "Aggregation").means(
      "Set: the link may be aggregated. Not set: it stands alone.")
    static let partnerTimeout = flag("lacp.partner.state.timeout", "LACP Timeout").means(
      "Set: short, a frame each second. Not set: long, one in thirty.")
    static let partnerActivity = flag("lacp.partner.state.activity", "LACP Activity").means(
      "Set: active, speaks first. Not set: passive.")
    static let partnerStateText = field("lacp.partner.state_str", "Partner State Flags", .storedText)
      .means("The same, a letter for each flag that is set.")
    static let partnerReserved = field("lacp.partner.reserved", "Reserved", .bytes).means("Zeros.")
    static let maximumDelay = field(
      "lacp.collector.max_delay", "Collector Max Delay", .scaled(.units, by: 10, .microseconds),
      .detail("")
    )
    .means("How long the receiver may hold a frame back.")
    static let collectorReserved = field("lacp.coll_reserved", "Reserved", .bytes).means("Zeros.")
    static let algorithm = field("lacp.port_algorithm", "Actor Port Algorithm", .hexadecimal, .detail(""))
      .means("How frames are given to links: an organization, and its number.", "IEEE 802.1AX §6.4.2.4.1")
    static let linkNumber = field("lacp.link_number_id", "Link Number ID", .decimal, .detail("link"))
      .means("The link's number in the aggregation.", "IEEE 802.1AX §6.4.2.4.2")
    static let conversationDigest = field("lacp.conversation_digest", "Actor Conversation LinkList Digest", .bytes)
      .means("An MD5 over which link each conversation is on.", "IEEE 802.1AX §6.4.2.4.2")
    static let maskState = field("lacp.conversation_mask_state", "Actor Conversation Mask State", .hexadecimal)
      .means("How the mask is used.", "IEEE 802.1AX §6.4.2.4.3")
    static let reserved = field("lacp.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let maskDiscards = flag("lacp.conversation_mask_state.dwc", "Discard Wrong Conversation")
      .means("Set: frames of conversations of other links are dropped.", "IEEE 802.1AX §6.4.2.4.3")
    static let maskIsPartner = flag("lacp.conversation_mask_state.parplan", "Partner Admin Link")
      .means("Set: the partner has the same mask.", "IEEE 802.1AX §6.4.2.4.3")
    static let maskInUse = flag("lacp.conversation_mask_state.actpar", "Actor Partner Operational Mask")
      .means("Set: the masks of both ends are the same, and in use.", "IEEE 802.1AX §6.4.2.4.3")
    static let mask = field("lacp.conversation_mask", "Port Conversation Mask", .bytes)
      .means("A bit for each of 1024 conversations: whether the link carries it.", "IEEE 802.1AX §6.4.2.4.3")
    static let serviceDigest = field("lacp.service_digest", "Actor Conversation Service Mapping Digest", .bytes)
      .means("An MD5 over which services each conversation has.", "IEEE 802.1AX §6.4.2.4.4")
    static let value = field("lacp.vendor", "Value", .bytes).means(
      "A value, or the end of one, that is not decoded further.")
    static let padding = field("lacp.pad", "Pad", .bytes).means("Zeros up to the frame's fixed length.")
    static let message = field("lacp.message", "Message", .sentence(sentence), .headline).means(
      "What the frame says as a whole.")

    static let all = [
      version, record, type, length, actorPriority, actorSystem, actorKey, actorPortPriority, actorPort, actorState,
      actorExpired, actorDefaulted, actorDistributing, actorCollecting, actorSynchronization, actorAggregation,
      actorTimeout, actorActivity, actorStateText, actorReserved, partnerPriority, partnerSystem, partnerKey,
      partnerPortPriority,
      partnerPort, partnerState, partnerExpired, partnerDefaulted, partnerDistributing, partnerCollecting,
      partnerSynchronization, partnerAggregation, partnerTimeout, partnerActivity, partnerStateText, partnerReserved,
      maximumDelay,
      collectorReserved, algorithm, linkNumber, conversationDigest, maskState, reserved, maskDiscards, maskIsPartner,
      maskInUse, mask, serviceDigest, value, padding, message,
    ]

    static let actor: [FieldStep] = [
      .number(actorPriority, 16), .number(actorSystem, 48), .number(actorKey, 16), .number(actorPortPriority, 16),
      .number(actorPort, 16),
    ]
    static let actorStateSteps: [FieldStep] = [
      .word(
        actorState,
        [
          .number(actorExpired, 1), .number(actorDefaulted, 1), .number(actorDistributing, 1),
          .number(actorCollecting, 1), .number(actorSynchronization, 1), .number(actorAggregation, 1),
          .number(actorTimeout, 1), .number(actorActivity, 1),
        ])
    ]
    static let partner: [FieldStep] = [
      .number(partnerPriority, 16), .number(partnerSystem, 48), .number(partnerKey, 16),
      .number(partnerPortPriority, 16), .number(partnerPort, 16),
    ]
    static let partnerStateSteps: [FieldStep] = [
      .word(
        partnerState,
        [
          .number(partnerExpired, 1), .number(partnerDefaulted, 1), .number(partnerDistributing, 1),
          .number(partnerCollecting, 1), .number(partnerSynchronization, 1), .number(partnerAggregation, 1),
          .number(partnerTimeout, 1), .number(partnerActivity, 1),
        ])
    ]
  }

  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    value == 0
      ? "{lacp.actor.sysid} port {lacp.actor.port.*} {lacp.actor.state}, partner {lacp.partner.sysid} port {lacp.partner.port.*} {lacp.partner.state}"
      : nil
  }

  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Terminator"
    case 1: "Actor Information"
    case 2: "Partner Information"
    case 3: "Collector Information"
    case 4: "Port Algorithm"
    case 5: "Port Conversation ID Digest"
    case 6: "Port Conversation Mask-1"
    case 7: "Port Conversation Mask-2"
    case 8: "Port Conversation Mask-3"
    case 9: "Port Conversation Mask-4"
    case 10: "Port Conversation Service Mapping Digest"
    default: nil
    }
  }

  @Sendable static func stateName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "Activity"
    case 1: "Short Timeout"
    case 2: "Aggregation"
    case 3: "Synchronization"
    case 4: "Collecting"
    case 5: "Distributing"
    case 6: "Defaulted"
    case 7: "Expired"
    default: nil
    }
  }
}
