extension IGMP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = IGMP.number
    static let definedIn: StaticString = "RFC 9776 §4"

    static let message = field("igmp.message", "Message", .sentence(IGMP.sentence), .headline)
      .means("What the message says as a whole.")
    static let version = field("igmp.version", "IGMP Version", .decimal)
      .means("Which version of IGMP the message is of, by its type and length.", "RFC 9776 §7.1")
    static let type = field("igmp.type", "Type", .enumeration(IGMP.typeName, .hexadecimal))
      .means("What the message is for; it decides what follows.")
    static let code = field("igmp.code", "Code", .decimal)
      .means("What kind of message of its type it is.")
    static let reserved = field("igmp.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let responseCode = field("igmp.max_resp_code", "Max Resp Code", .decimal)
      .means("How long hosts may wait with their reports; from 128 on, a mantissa and an exponent.", "RFC 9776 §4.1.1")
    static let exponent = field("igmp.max_resp.exp", "Exponent", .decimal)
      .means("By how many bits, and three more, the mantissa is shifted.", "RFC 9776 §4.1.1")
    static let mantissa = field("igmp.max_resp.mant", "Mantissa", .decimal)
      .means("The digits of the number, after a one that is not written.", "RFC 9776 §4.1.1")
    static let responseTime = field("igmp.max_resp", "Max Resp Time", .tenths(.seconds, each: 1))
      .means("How long hosts may wait at most before they report: they choose a time at random.", "RFC 9776 §4.1.1")
    static let unusedResponseTime = field("igmp.max_resp", "Max Resp Time", .tenths(.seconds, each: 1))
      .means("Zero: only a query says how long hosts may wait.", "RFC 2236 §2.2")
    static let advertisementInterval = field(
      "igmp.mcast_ra.interval", "Advertisement Interval", .quantity(.seconds), .detail("every")
    ).means("How often the router advertises itself.", "RFC 4286 §3.1")
    static let checksum = field("igmp.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of the message's 16-bit words.")
    static let group = field("igmp.maddr", "Group Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The group that the message is about; zero in a query for all groups.")
    static let queryReserved = field("igmp.query.reserved", "Resv", .hexadecimal).means("Must be zero.")
    static let suppress = flag("igmp.s", "S, Suppress Router-Side Processing")
      .means("Set: other routers keep their timers; the querier asks again only in case a report was lost.")
    static let querierRobustness = field("igmp.qrv", "QRV, Querier's Robustness Variable", .decimal)
      .means("How many lost packets the network is to bear, and one more; zero where it is more than 7.")
    static let querierInterval = field("igmp.qqic", "QQIC, Querier's Query Interval Code", .decimal)
      .means("How often the querier asks, in seconds; from 128 on, a mantissa and an exponent.", "RFC 9776 §4.1.7")
    static let querierIntervalSeconds = field("igmp.qqi", "QQI, Querier's Query Interval", .quantity(.seconds))
      .means("The interval that the code stands for.", "RFC 9776 §4.1.7")
    static let sourceCount = field("igmp.num_src", "Number of Sources", .decimal, .nonzeroDetail("sources"))
      .means("How many addresses of senders follow.")
    static let source = field("igmp.saddr", "Source Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("A sender to the group: hosts are asked whether they want what it sends.")
    static let reportReserved = field("igmp.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let recordCount = field("igmp.num_grp_recs", "Number of Group Records", .decimal)
      .means("How many groups the report is about.", "RFC 9776 §4.2")
    static let record = group("igmp.group_record", "Group Record")
      .means("What the host wants of one group.", "RFC 9776 §4.2.4")
    static let recordType = field("igmp.record_type", "Record Type", .enumeration(Self.recordTypeName), .detail(""))
      .means("Whether the host tells its state, or a change of it, and which senders it means.", "RFC 9776 §4.2.12")
    static let auxiliaryLength = field("igmp.aux_data_len", "Aux Data Len", .scaled(.words, by: 4, .bytes))
      .means("How many words of four bytes of other data the record has: none in version 3.", "RFC 9776 §4.2.6")
    static let recordGroup = field(
      "igmp.maddr", "Multicast Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The group that the record is about.", "RFC 9776 §4.2.8")
    static let recordSource = field(
      "igmp.saddr", "Source Address", .ipv4Address(SpecialPurposeAddress.name), .detail("from")
    ).means("A sender to the group that the host wants, or does not want, by the record's type.", "RFC 9776 §4.2.9")
    static let auxiliary = field("igmp.aux_data", "Auxiliary Data", .bytes)
      .means("Other data of the record: no meaning is defined.", "RFC 9776 §4.2.10")
    static let queryInterval = field("igmp.mcast_ra.query_interval", "Query Interval", .quantity(.seconds))
      .means("How often the router asks for members; zero where it does not speak IGMP.", "RFC 4286 §3.1")
    static let robustness = field("igmp.mcast_ra.robustness", "Robustness Variable", .decimal)
      .means(
        "How many lost packets the network is to bear, and one more; zero where it does not speak IGMP.",
        "RFC 4286 §3.1")
    static let data = field("igmp.data", "Data", .bytes)
      .means("What the message has that its type does not define here; receivers leave it, but the checksum covers it.")

    static let all = [
      message, version, type, code, reserved, responseCode, exponent, mantissa, responseTime, unusedResponseTime,
      advertisementInterval,
      checksum, group, queryReserved, suppress, querierRobustness, querierInterval, querierIntervalSeconds, sourceCount,
      source, reportReserved, recordCount, record, recordType, auxiliaryLength, recordGroup, recordSource, auxiliary,
      queryInterval, robustness, data,
    ]

    /// RFC 9776 §4.2.12.
    @Sendable static func recordTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "MODE_IS_INCLUDE"
      case 2: "MODE_IS_EXCLUDE"
      case 3: "CHANGE_TO_INCLUDE_MODE"
      case 4: "CHANGE_TO_EXCLUDE_MODE"
      case 5: "ALLOW_NEW_SOURCES"
      case 6: "BLOCK_OLD_SOURCES"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IGMP.number

    static let checksumWrong = note("igmp.bad_checksum", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumLeftOut = note("igmp.checksum.zero", .error, "no checksum")
      .says("Zero: the sender made no checksum, which IGMP does not allow. These bytes have 0x{b:x4}.")
    static let checksumUnverified = note("igmp.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the message are there.")
    static let unknownType = note("igmp.type.unknown", .note, "unknown type")
      .says("0x{a:x2} is not assigned (IANA, IGMP Type Numbers): hosts ignore the message.")
    static let unusedNotZero = note("igmp.reserved.not_zero", .note, "reserved bits set")
      .says("Not zero, though the bits have no meaning here.")
    static let groupNotMulticast = note("igmp.maddr.not_multicast", .warning, "not a group")
      .says("This is no multicast address: nobody can be a member of it.")
    static let surplus = note("igmp.surplus", .note, "bytes after the message")
      .says("The message has 8 bytes in this version; {a:bytes} follow, which receivers leave.")
    static let sourcesBeyondMessage = note("igmp.num_src.beyond_message", .error, "bad number of sources")
      .says("The sources have {a:bytes}, but {b:bytes} are left; {c:limit}.")
    static let recordsMissing = note("igmp.num_grp_recs.beyond_message", .error, "bad number of records")
      .says("{a} records are promised; the message ends before them.")
    static let unknownRecord = note("igmp.record_type.unknown", .note, "unknown record type")
      .says("{a} is not assigned: routers leave the record out.")
    static let timeToLive = note("igmp.ttl", .warning, "time to live not 1")
      .says("IGMP's messages are sent with a Time to Live of 1 (RFC 9776 §4); this one has {a}.")

    static let routerAlertMissing = note("igmp.router_alert.missing", .note, "no router alert")
      .says(
        """
        Since version 2 the packet has IPv4's Router Alert option, so that routers look at it: some of them ignore \
        messages without it (RFC 2236 §2, RFC 9776 §4).
        """)

    static let all = [
      routerAlertMissing, checksumWrong, checksumLeftOut, checksumUnverified, unknownType, unusedNotZero,
      groupNotMulticast, surplus,
      sourcesBeyondMessage, recordsMissing, unknownRecord, timeToLive,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumLeftOut, unverified: checksumUnverified)
  }

  /// IANA "Internet Group Management Protocol (IGMP) Type Numbers", as of 2025, with those of version 0 (RFC 988).
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x01: "Create Group Request"
    case 0x02: "Create Group Reply"
    case 0x03: "Join Group Request"
    case 0x04: "Join Group Reply"
    case 0x05: "Leave Group Request"
    case 0x06: "Leave Group Reply"
    case 0x07: "Confirm Group Request"
    case 0x08: "Confirm Group Reply"
    case 0x11: "Membership Query"
    case 0x12: "Version 1 Membership Report"
    case 0x13: "DVMRP"
    case 0x14: "PIM version 1"
    case 0x15: "Cisco Trace Messages"
    case 0x16: "Version 2 Membership Report"
    case 0x17: "Version 2 Leave Group"
    case 0x1e: "Multicast Traceroute Response"
    case 0x1f: "Multicast Traceroute"
    case 0x22: "Version 3 Membership Report"
    case 0x30: "Multicast Router Advertisement"
    case 0x31: "Multicast Router Solicitation"
    case 0x32: "Multicast Router Termination"
    case 0xf0...0xff: "Reserved for experimentation"
    default: nil
    }
  }

  /// What a ``Message`` says, with the fields that it speaks of.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    switch Message(rawValue: value) {
    case .generalQuery: "v{igmp.version} General Membership Query"
    case .query1, .query2, .query3: "v{igmp.version} Membership Query for {igmp.maddr}"
    case .report1, .report2: "v{igmp.version} Membership Report of {igmp.maddr}"
    case .report3: "v3 Membership Report ({igmp.num_grp_recs} groups)"
    case .singleReport3: "v3 Membership Report (1 group)"
    case .leave: "v2 Leave Group {igmp.maddr}"
    case .dvmrp: "DVMRP {igmp.dvmrp.code}"
    case .trace: "traceroute from {igmp.mtrace.saddr} to {igmp.mtrace.raddr}"
    case .traceResponse: "traceroute response from {igmp.mtrace.saddr} to {igmp.mtrace.raddr}"
    case .createRequest, .version0Request, .version0Reply: "v0 {igmp.type} {igmp.maddr}"
    case .advertisement, .solicitation, .termination, .other: "{igmp.type}"
    case nil: nil
    }
  }
}
