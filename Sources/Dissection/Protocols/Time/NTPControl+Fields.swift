extension NTP {
  enum ControlField: FieldSet {
    static let setNumber: UInt16 = 217
    static let definedIn: StaticString = "RFC 9327 §2"

    static let flags = field("ntp.ctrl.flags2", "Flags 2", .hexadecimal)
      .means("What the message is.")
    static let response = flag("ntp.ctrl.flags2.r", "R, Response bit")
      .means("Set: an answer.")
    static let error = flag("ntp.ctrl.flags2.error", "E, Error bit")
      .means("Set: the answer tells of an error.")
    static let more = flag("ntp.ctrl.flags2.more", "M, More bit")
      .means("Set: the answer goes on in another message.")
    static let operation = field("ntp.ctrl.flags2.opcode", "OpCode", .enumeration(NTP.operationName))
      .means("What is asked or answered.")
    static let sequence = field("ntp.ctrl.sequence", "Sequence", .decimal, .detail("seq"))
      .means("The number of the request, which its answers have, too.")
    static let status = field("ntp.ctrl.status", "Status", .hexadecimal)
      .means("Not used by requests.")
    static let statusWord = field("ntp.ctrl.status", "Status", .hexadecimal)
      .means("How the system, the peer or the clock is.", "RFC 9327 §3")
    static let errorCode = field("ntp.ctrl.err_status", "Error Code", .enumeration(NTP.errorName))
      .means("What went wrong.", "RFC 9327 §3.4")
    static let errorReserved = field("ntp.ctrl.err_status.reserved", "Reserved", .hexadecimal)
      .means("Not used.", "RFC 9327 §3.4")
    static let clockStatus = field("ntp.ctrl.clock_status.status", "Clock Status", .enumeration(NTP.clockName))
      .means("How the reference clock is.", "RFC 9327 §3.3")
    static let clockCode = field("ntp.ctrl.clock_status.code", "Code", .enumeration(NTP.clockName))
      .means("The latest event of the clock.", "RFC 9327 §3.3")
    static let systemLeap = field("ntp.ctrl.sys_status.li", "LI, Leap Indicator", .enumeration(NTP.leapName))
      .means("Whether the month's last minute has a second more, or less.", "RFC 9327 §3.1")
    static let systemSource = field("ntp.ctrl.sys_status.clksrc", "Clock Source", .enumeration(NTP.systemSourceName))
      .means("What kind of clock the system is set by.", "RFC 9327 §3.1")
    static let systemCount = field("ntp.ctrl.sys_status.count", "System Event Counter", .decimal)
      .means("How many events there were since the last question.", "RFC 9327 §3.1")
    static let systemCode = field("ntp.ctrl.sys_status.code", "System Event Code", .enumeration(NTP.systemEventName))
      .means("The latest event.", "RFC 9327 §3.1")
    static let peerConfigured = flag("ntp.ctrl.peer_status.config", "Configured")
      .means("Set: the peer is in the configuration.", "RFC 9327 §3.2")
    static let peerEnabled = flag("ntp.ctrl.peer_status.authenable", "Authentication enabled")
      .means("Set: the peer's messages must have a digest.", "RFC 9327 §3.2")
    static let peerAuthentic = flag("ntp.ctrl.peer_status.authentic", "Authentic")
      .means("Set: the last one had a right one.", "RFC 9327 §3.2")
    static let peerReachable = flag("ntp.ctrl.peer_status.reach", "Reachable")
      .means("Set: the peer has answered lately.", "RFC 9327 §3.2")
    static let peerBroadcast = flag("ntp.ctrl.peer_status.bcast", "Broadcast association")
      .means("Set: the peer broadcasts.", "RFC 9327 §3.2")
    static let peerSelection = field(
      "ntp.ctrl.peer_status.selection", "Peer Selection", .enumeration(NTP.selectionName), .detail("")
    )
    .means("What the server makes of the peer's time.", "RFC 9327 §3.2")
    static let peerCount = field("ntp.ctrl.peer_status.count", "Peer Event Counter", .decimal)
      .means("How many events there were since the last question.", "RFC 9327 §3.2")
    static let peerCode = field("ntp.ctrl.peer_status.code", "Peer Event Code", .enumeration(NTP.peerEventName))
      .means("The latest event.", "RFC 9327 §3.2")
    static let association = field("ntp.ctrl.associd", "Association ID", .decimal, .nonzeroDetail("association"))
      .means("Which of the server's peers it is about; zero: the server itself.")
    static let offset = field("ntp.ctrl.offset", "Offset", .quantity(.bytes))
      .means("Where in the whole answer the data begins.")
    static let count = field("ntp.ctrl.count", "Count", .quantity(.bytes))
      .means("How long the data is, without its padding.")
    static let data = field("ntp.ctrl.data", "Data", .bytes)
      .means("Data that is no list of variables.")
    static let peer = group("ntp.ctrl.peer", "Peer")
      .means("One of the server's peers.", "RFC 9327 §4")
    static let peerAssociation = field("ntp.ctrl.associd", "Association ID", .decimal, .detail(""))
      .means("The peer's number.", "RFC 9327 §4")
    static let item = field("ntp.ctrl.item", "Variable", .text)
      .means("A variable's name, and its value where there is one.", "RFC 9327 §4")
    static let separator = field("ntp.ctrl.separator", "Separator", .text)
      .means("What stands between two variables.", "RFC 9327 §4")
    static let padding = field("ntp.ctrl.padding", "Padding", .bytes)
      .means("Zeros up to a multiple of four bytes.")
    static let message = field("ntp.ctrl.message", "Message", .sentence(NTP.controlSentence), .headline)
      .means("What the message does.")

    static let all = [
      flags, response, error, more, operation, sequence, status, statusWord, errorCode, errorReserved, clockStatus,
      clockCode, systemLeap, systemSource, systemCount, systemCode, peerConfigured, peerEnabled, peerAuthentic,
      peerReachable, peerBroadcast, peerSelection, peerCount, peerCode, association, offset, count, data, peer,
      peerAssociation, item, separator, padding, message,
    ]
  }

  // MARK: Names

  /// The number is the operation, and whether it is an answer.
  @Sendable static func controlSentence(_ value: UInt64) -> StaticString? {
    value & 1 == 0 ? "control {ntp.ctrl.flags2.opcode}" : "control {ntp.ctrl.flags2.opcode} response"
  }

  @Sendable static func operationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "reserved"
    case 1: "read status"
    case 2: "read variables"
    case 3: "write variables"
    case 4: "read clock variables"
    case 5: "write clock variables"
    case 6: "set trap"
    case 7: "trap"
    case 8: "configure"
    case 9: "export configuration"
    case 10: "read MRU list"
    case 11: "read ordered list"
    case 12: "request nonce"
    case 31: "unset trap"
    default: nil
    }
  }

  @Sendable static func errorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unspecified"
    case 1: "authentication failure"
    case 2: "invalid message length or format"
    case 3: "invalid opcode"
    case 4: "unknown association identifier"
    case 5: "unknown variable name"
    case 6: "invalid variable value"
    case 7: "administratively prohibited"
    default: nil
    }
  }

  @Sendable static func clockName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "nominal"
    case 1: "reply timeout"
    case 2: "bad reply format"
    case 3: "hardware or software fault"
    case 4: "propagation failure"
    case 5: "bad date format or value"
    case 6: "bad time format or value"
    default: nil
    }
  }

  @Sendable static func systemSourceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unspecified or unknown"
    case 1: "pulse-per-second"
    case 2: "LF radio"
    case 3: "HF radio"
    case 4: "UHF radio or satellite"
    case 5: "local net"
    case 6: "UDP/NTP"
    case 7: "UDP/TIME"
    case 8: "eyeball and wristwatch"
    case 9: "telephone modem"
    default: nil
    }
  }

  @Sendable static func systemEventName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unspecified"
    case 1: "frequency not set"
    case 2: "frequency set"
    case 3: "spike detected"
    case 4: "frequency training"
    case 5: "clock synchronized"
    case 6: "restart"
    case 7: "panic"
    case 8: "no system peer"
    case 9: "leap warning"
    case 10: "leap disarmed"
    case 11: "leap second inserted"
    case 12: "clock stepped"
    case 13: "kernel event"
    case 14: "time zone data loaded"
    case 15: "time zone data outdated"
    default: nil
    }
  }

  @Sendable static func selectionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "rejected"
    case 1: "falseticker"
    case 2: "excess"
    case 3: "outlier"
    case 4: "candidate"
    case 5: "backup"
    case 6: "system peer"
    case 7: "pulse-per-second peer"
    default: nil
    }
  }

  @Sendable static func peerEventName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unspecified"
    case 1: "association mobilized"
    case 2: "association demobilized"
    case 3: "unreachable"
    case 4: "reachable"
    case 5: "association restarted"
    case 6: "no server found"
    case 7: "rate exceeded"
    case 8: "access denied"
    case 9: "leap armed"
    case 10: "became system peer"
    case 11: "reference clock event"
    case 12: "authentication error"
    case 13: "popcorn spike"
    case 14: "entered interleaved mode"
    case 15: "recovered from interleaved error"
    default: nil
    }
  }
}
