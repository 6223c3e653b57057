/// What other protocols send under IGMP's number: the multicast traceroute of routers and DVMRP, and the messages of
/// version 0.
extension IGMP {
  /// Reads a multicast traceroute (draft-ietf-idmr-traceroute-ipm-07 §4): a query, and a block of each router passed.
  static func readTrace(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(TraceField.group, 32, &out)
    cursor.read(TraceField.source, 32, &out)
    cursor.read(TraceField.receiver, 32, &out)
    cursor.read(TraceField.responseAddress, 32, &out)
    cursor.read(TraceField.responseTimeToLive, 8, &out)
    cursor.read(TraceField.queryIdentifier, 24, &out)
    while !cursor.isAtEnd, out.hasRoom {
      let block = out.beginGroup(TraceField.block, cursor)
      for (field, bits) in TraceField.blockFields { cursor.read(field, bits, &out) }
      out.endGroup(block, cursor)
    }
  }

  enum TraceField: FieldSet {
    static let setNumber: UInt16 = 80
    static let definedIn: StaticString = "draft-ietf-idmr-traceroute-ipm-07 §4"

    static let hops = field("igmp.mtrace.max_hops", "# hops", .quantity(.hops), .detail("hops"))
      .means("How many routers the query may pass.")
    static let group = field("igmp.maddr", "Multicast Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The group whose packets' way is asked for; zero for no group.")
    static let source = field("igmp.mtrace.saddr", "Source Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The sender from which the way leads.")
    static let receiver = field("igmp.mtrace.raddr", "Destination Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The receiver from which the way is followed back.")
    static let responseAddress = field(
      "igmp.mtrace.rspaddr", "Response Address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("Where the response goes.")
    static let responseTimeToLive = field("igmp.mtrace.resp_ttl", "Response TTL", .quantity(.hops))
      .means("The Time to Live of a response that is sent to a group.")
    static let queryIdentifier = field("igmp.mtrace.q_id", "Query ID", .decimal).means("Tells queries apart.")
    static let block = group("igmp.mtrace.block", "Response Data").means("What one router on the way has to say.")
    static let arrival = field("igmp.mtrace.q_arrival", "Query Arrival Time", .hexadecimal)
      .means("When the query came in: the middle 32 bits of an NTP time.")
    static let incoming = field(
      "igmp.mtrace.q_inaddr", "Incoming Interface Address", .ipv4Address(SpecialPurposeAddress.name), .detail("in")
    ).means("The interface on which the sender's packets come in; zero where that is not known.")
    static let outgoing = field(
      "igmp.mtrace.q_outaddr", "Outgoing Interface Address", .ipv4Address(SpecialPurposeAddress.name), .detail("out")
    ).means("The interface on which they go out towards the receiver; zero where that is not known.")
    static let previous = field(
      "igmp.mtrace.q_prevrtr", "Previous-Hop Router Address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("The router from which the packets come.")
    static let inputCount = field("igmp.mtrace.q_inpkt", "Input Packet Count", .decimal)
      .means("How many multicast packets came in on the incoming interface; all ones where nobody counts.")
    static let outputCount = field("igmp.mtrace.q_outpkt", "Output Packet Count", .decimal)
      .means("How many multicast packets went out on the outgoing interface; all ones where nobody counts.")
    static let totalCount = field("igmp.mtrace.q_total", "Total Number of Packets for This Source-Group Pair", .decimal)
      .means("How many of the sender's packets to the group were forwarded.")
    static let routing = field("igmp.mtrace.q_rtg_proto", "Rtg Protocol", .enumeration(Self.routingName))
      .means("The routing protocol between this router and the previous one.")
    static let forwardingTimeToLive = field("igmp.mtrace.q_fwd_ttl", "FwdTTL", .quantity(.hops))
      .means("The Time to Live that a packet needs to be forwarded on the outgoing interface.")
    static let mustBeZero = field("igmp.mtrace.q_mbz", "MBZ", .decimal).means("Must be zero.")
    static let subnet = flag("igmp.mtrace.q_s", "S")
      .means("Set: the count is of the sender's whole network, not of the sender alone.")
    static let sourceMask = field("igmp.mtrace.q_src_mask", "Src Mask", .quantity(.bits))
      .means("How many bits of the sender's address the router's route has.")
    static let forwardingCode = field(
      "igmp.mtrace.q_fwd_code", "Forwarding Code", .enumeration(Self.forwardingName, .hexadecimal), .detail("")
    ).means("Whether the router forwards the packets, and if not, why.")

    static let all = [
      hops, group, source, receiver, responseAddress, responseTimeToLive, queryIdentifier, block, arrival, incoming,
      outgoing, previous, inputCount, outputCount, totalCount, routing, forwardingTimeToLive, mustBeZero, subnet,
      sourceMask, forwardingCode,
    ]

    static let blockFields = [
      (arrival, 32), (incoming, 32), (outgoing, 32), (previous, 32), (inputCount, 32), (outputCount, 32),
      (totalCount, 32), (routing, 8), (forwardingTimeToLive, 8), (mustBeZero, 1), (subnet, 1), (sourceMask, 6),
      (forwardingCode, 8),
    ]

    @Sendable static func routingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "DVMRP"
      case 2: "MOSPF"
      case 3: "PIM"
      case 4: "CBT"
      case 5: "PIM using special routing table"
      case 6: "PIM using a static route"
      case 7: "DVMRP using a static route"
      case 8: "PIM using MBGP (BGP4+) route"
      case 9: "CBT using special routing table"
      case 10: "CBT using a static route"
      case 11: "PIM using state created by Assert processing"
      default: nil
      }
    }

    @Sendable static func forwardingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x00: "NO_ERROR"
      case 0x01: "WRONG_IF"
      case 0x02: "PRUNE_SENT"
      case 0x03: "PRUNE_RCVD"
      case 0x04: "SCOPED"
      case 0x05: "NO_ROUTE"
      case 0x06: "WRONG_LAST_HOP"
      case 0x07: "NOT_FORWARDING"
      case 0x08: "REACHED_RP"
      case 0x09: "RPF_IF"
      case 0x0a: "NO_MULTICAST"
      case 0x0b: "INFO_HIDDEN"
      case 0x81: "NO_SPACE"
      case 0x82: "OLD_ROUTER"
      case 0x83: "ADMIN_PROHIB"
      default: nil
      }
    }
  }

  enum HistoricField: FieldSet {
    static let setNumber: UInt16 = 81
    static let definedIn: StaticString = "RFC 988"

    static let dvmrpCode = field("igmp.dvmrp.code", "Code", .enumeration(Self.dvmrpName))
      .means("What message of DVMRP it is.", "draft-ietf-idmr-dvmrp-v3-11 §3.2")
    static let groupType = field("igmp.group_type", "Type of Group", .enumeration(Self.groupTypeName))
      .means("Whether anybody may join the group that is asked for.")
    static let reply = field("igmp.reply", "Reply", .enumeration(Self.replyName), .detail(""))
      .means("What became of the request; other values tell in how many seconds to ask again.")
    static let identifier = field("igmp.identifier", "Identifier", .decimal)
      .means("Tells requests apart whose answers are awaited.")
    static let accessKey = field("igmp.access_key", "Access Key", .hexadecimal)
      .means("What a private group is joined with; zero for a public one.")

    static let all = [dvmrpCode, groupType, reply, identifier, accessKey]

    @Sendable static func dvmrpName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Probe"
      case 2: "Report"
      case 3: "Ask Neighbors"
      case 4: "Neighbors"
      case 5: "Ask Neighbors 2"
      case 6: "Neighbors 2"
      case 7: "Prune"
      case 8: "Graft"
      case 9: "Graft Ack"
      default: nil
      }
    }

    @Sendable static func groupTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "public"
      case 1: "private"
      default: nil
      }
    }

    @Sendable static func replyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "request granted"
      case 1: "request denied, no resources"
      case 2: "request denied, invalid code"
      case 3: "request denied, invalid group address"
      case 4: "request denied, invalid access key"
      default: nil
      }
    }
  }
}
