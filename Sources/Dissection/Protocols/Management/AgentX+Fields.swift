extension AgentX {
  enum Field: FieldSet {
    static let setNumber: UInt16 = AgentX.number
    static let definedIn: StaticString = "RFC 2741 §6.1"

    static let version = field("agentx.version", "h.version", .decimal).means("The protocol's version: 1.")
    static let type = field("agentx.type", "h.type", .enumeration(typeName), .headline).means("What the message is.")
    static let flags = field("agentx.flags", "h.flags", .hexadecimal).means("What holds for the message.")
    static let flagsReserved = field("agentx.flags.reserved", "Reserved", .decimal).means("Must be zero.")
    static let isNetworkOrder = flag("agentx.flags.byteorder", "NETWORK_BYTE_ORDER").means(
      "Set: numbers have their most significant byte first; not set: the least.")
    static let hasContext = flag("agentx.flags.context", "NON_DEFAULT_CONTEXT").means("Set: a context is named.")
    static let anyIndex = flag("agentx.flags.anyindex", "ANY_INDEX").means("Set: any index will do.")
    static let newIndex = flag("agentx.flags.newindex", "NEW_INDEX").means(
      "Set: an index is wanted that was never used.")
    static let isInstance = flag("agentx.flags.register", "INSTANCE_REGISTRATION").means(
      "Set: one instance is registered, not a region.")
    static let reserved = field("agentx.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let session = field("agentx.session_id", "h.sessionID", .decimal, .detail("session")).means(
      "Which subagent's session it is.")
    static let transaction = field("agentx.transaction_id", "h.transactionID", .decimal, .detail("transaction")).means(
      "Which of the agent's requests it belongs to.")
    static let packet = field("agentx.packet_id", "h.packetID", .decimal, .detail("packet")).means(
      "A response has that of its request.")
    static let length = field("agentx.payload_len", "h.payload_length", .quantity(.bytes))
      .means("How long the message is after these 20 bytes.").limits("the AgentX length ends the message here")
    static let context = field("agentx.context", "n.context", .text, .detail("context")).means(
      "Which of several sets of objects is meant.", "RFC 2741 §6.1.1")
    static let textLength = field("agentx.ostring_len", "Octet String Length", .quantity(.bytes)).means(
      "How long the string is, without its padding.", "RFC 2741 §5.3")
    static let padding = field("agentx.padding", "Padding", .bytes).means(
      "Zeros up to a multiple of four bytes.", "RFC 2741 §5.3")
    static let object = group("agentx.object", "Object Identifier", .detail("")).means(
      "Names an object.", "RFC 2741 §5.1")
    static let subidentifiers = field("agentx.n_subid", "n_subid", .decimal).means(
      "How many numbers follow; none: no object.", "RFC 2741 §5.1")
    static let prefix = field("agentx.oid_prefix", "prefix", .decimal).means(
      "Not zero: 1.3.6.1 and this stand before the numbers.", "RFC 2741 §5.1")
    static let include = field("agentx.oid_include", "include", .decimal).means(
      "1: the range begins at the object itself, not after it.", "RFC 2741 §5.2")
    static let undecoded = field("agentx.oid.undecoded", "Object Identifier", .bytes).means(
      "Less than the numbers that are promised.", "RFC 2741 §5.1")
    static let openTimeout = field("agentx.o.timeout", "o.timeout", .quantity(.seconds)).means(
      "How long the agent is to wait for an answer; zero: as it likes.", "RFC 2741 §6.2.1")
    static let agent = field("agentx.oid", "o.id", .storedText, .detail("")).means(
      "Which subagent it is, or what it is able to.", "RFC 2741 §6.2.1")
    static let description = field("agentx.ostring", "o.descr", .text, .detail("")).means(
      "What the subagent says of itself.", "RFC 2741 §6.2.1")
    static let reason = field("agentx.c.reason", "c.reason", .enumeration(reasonName), .detail("")).means(
      "Why the session ends.", "RFC 2741 §6.2.2")
    static let timeout = field("agentx.r.timeout", "r.timeout", .quantity(.seconds)).means(
      "How long the agent is to wait for an answer; zero: as the session says.", "RFC 2741 §6.2.3")
    static let priority = field("agentx.r.priority", "r.priority", .decimal, .detail("priority")).means(
      "Of several subagents for a region the lowest counts.", "RFC 2741 §6.2.3")
    static let rangeIndex = field("agentx.r.range_subid", "r.range_subid", .decimal).means(
      "Which of the region's numbers goes up to a bound; zero: none.", "RFC 2741 §6.2.3")
    static let region = field("agentx.oid", "r.region", .storedText, .detail("")).means(
      "The objects that the subagent knows: those that begin so.", "RFC 2741 §6.2.3")
    static let upperBound = field("agentx.r.upper_bound", "r.upper_bound", .decimal, .detail("up to")).means(
      "The last number of the range.", "RFC 2741 §6.2.3")
    static let rangeStart = field("agentx.oid", "starting OID", .storedText, .detail("")).means(
      "Where the search begins, or the object that is asked for.", "RFC 2741 §5.2")
    static let rangeEnd = field("agentx.oid", "ending OID", .storedText, .detail("")).means(
      "Where the search stops, before this object.", "RFC 2741 §5.2")
    static let nonRepeaters = field("agentx.gb.nrepeat", "g.non_repeaters", .decimal).means(
      "For how many of the ranges one object is wanted.", "RFC 2741 §6.2.7")
    static let repetitions = field("agentx.gb.mrepeat", "g.max_repetitions", .decimal).means(
      "How many objects are wanted for each of the others.", "RFC 2741 §6.2.7")
    static let uptime = field("agentx.r.uptime", "res.sysUpTime", .decimal).means(
      "How long the agent has been up, in hundredths of a second.", "RFC 2741 §6.2.16")
    static let error = field("agentx.r.error", "res.error", .enumeration(errorName), .detail("")).means(
      "What came of the request.", "RFC 2741 §6.2.16")
    static let index = field("agentx.r.index", "res.index", .decimal).means(
      "Which variable the error is about.", "RFC 2741 §6.2.16")
    static let binding = group("agentx.binding", "VarBind", .detail("")).means(
      "An object and its value.", "RFC 2741 §5.4")
    static let tag = field("agentx.v.tag", "v.type", .enumeration(tagName)).means(
      "What type of value it is, or why there is none.", "RFC 2741 §5.4")
    static let name = field("agentx.oid", "v.name", .storedText, .detail("")).means(
      "Which object it is.", "RFC 2741 §5.4")
    static let integer = field("agentx.v.val32", "v.data", .signed, .detail("")).means("The number.", "RFC 2741 §5.4")
    static let value32 = field("agentx.v.val32", "v.data", .decimal, .detail("")).means("The number.", "RFC 2741 §5.4")
    static let value64 = field("agentx.v.val64", "v.data", .decimal, .detail("")).means("The number.", "RFC 2741 §5.4")
    static let octets = field("agentx.ostring", "v.data", .text, .detail("")).means("The bytes.", "RFC 2741 §5.4")
    static let bytes = field("agentx.ostring", "v.data", .bytes, .detail("")).means(
      "An address, or a value that is opaque.", "RFC 2741 §5.4")
    static let objectValue = field("agentx.oid", "v.data", .storedText, .detail("")).means(
      "The name of an object.", "RFC 2741 §5.4")
    static let surplus = field("agentx.surplus", "Surplus", .bytes).means(
      "Bytes that the message's length gives it and its type does not.", "RFC 2741 §6.1")

    static let all = [
      version, type, flags, flagsReserved, isNetworkOrder, hasContext, anyIndex, newIndex, isInstance, reserved,
      session, transaction, packet, length, context, textLength, padding, object, subidentifiers, prefix, include,
      undecoded, openTimeout, agent, description, reason, timeout, priority, rangeIndex, region, upperBound, rangeStart,
      rangeEnd, nonRepeaters, repetitions, uptime, error, index, binding, tag, name, integer, value32, value64, octets,
      bytes, objectValue, surplus,
    ]

    static let flagSteps: [FieldStep] = [
      .word(
        flags,
        [
          .unused(flagsReserved, 3), .number(isNetworkOrder, 1), .number(hasContext, 1), .number(anyIndex, 1),
          .number(newIndex, 1), .number(isInstance, 1),
        ])
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = AgentX.number

    static let reserved = note("agentx.reserved.not_zero", .note, "reserved bits not zero").says("Must be zero.")
    static let subidentifiers = note("agentx.n_subid.invalid", .error, "too many sub-identifiers")
      .says("{a} are more than 128, the most that an object identifier has.")
    static let tag = note("agentx.v.tag.unknown", .error, "unknown type of value")
      .says("{a} is no type that there is: where the next variable begins, is not known.")

    static let all = [reserved, subidentifiers, tag]
  }
}

/// RFC 2741 §6.1, §6.2.
extension AgentX.Field {
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Open"
    case 2: "Close"
    case 3: "Register"
    case 4: "Unregister"
    case 5: "Get"
    case 6: "GetNext"
    case 7: "GetBulk"
    case 8: "TestSet"
    case 9: "CommitSet"
    case 10: "UndoSet"
    case 11: "CleanupSet"
    case 12: "Notify"
    case 13: "Ping"
    case 14: "IndexAllocate"
    case 15: "IndexDeallocate"
    case 16: "AddAgentCaps"
    case 17: "RemoveAgentCaps"
    case 18: "Response"
    default: nil
    }
  }

  @Sendable static func reasonName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "reasonOther"
    case 2: "reasonParseError"
    case 3: "reasonProtocolError"
    case 4: "reasonTimeouts"
    case 5: "reasonShutdown"
    case 6: "reasonByManager"
    default: nil
    }
  }

  @Sendable static func errorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "noAgentXError"
    case 5...15, 17, 18: SNMP.errorName(value)
    case 256: "openFailed"
    case 257: "notOpen"
    case 258: "indexWrongType"
    case 259: "indexAlreadyAllocated"
    case 260: "indexNoneAvailable"
    case 261: "indexNotAllocated"
    case 262: "unsupportedContext"
    case 263: "duplicateRegistration"
    case 264: "unknownRegistration"
    case 265: "unknownAgentCaps"
    case 266: "parseError"
    case 267: "requestDenied"
    case 268: "processingError"
    default: nil
    }
  }

  @Sendable static func tagName(_ value: UInt64) -> StaticString? {
    switch value {
    case 2: "Integer"
    case 4: "Octet String"
    case 5: "Null"
    case 6: "Object Identifier"
    case 64: "IpAddress"
    case 65: "Counter32"
    case 66: "Gauge32"
    case 67: "TimeTicks"
    case 68: "Opaque"
    case 70: "Counter64"
    case 128: "noSuchObject"
    case 129: "noSuchInstance"
    case 130: "endOfMibView"
    default: nil
    }
  }
}
