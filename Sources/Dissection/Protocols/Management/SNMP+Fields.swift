extension SNMP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = SNMP.number
    static let definedIn: StaticString = "RFC 3416 §3"

    static let version = field("snmp.version", "version", .enumeration(SNMP.versionName))
      .means("The version of the message's form; 0 is version 1.", "RFC 1901 §3")
    static let version3 = field("snmp.msgVersion", "msgVersion", .enumeration(SNMP.versionName))
      .means("The version of the message's form: 3.", "RFC 3412 §6")
    static let community = field("snmp.community", "community", .text)
      .means("A name that stands for rights: a password that anybody on the way can read.", "RFC 1157 §3.2.5")
    static let parameters = field("snmp.parameters", "parameters", .bytes)
      .means("Who asks, and of whom, in the user-based form of version 2, which was not taken up.", "RFC 1910 §3")
    static let data = group("snmp.data", "data")
      .means("The protocol data unit: what is asked, answered or notified.", "RFC 1157 §4.1")
    static let operation = field("snmp.pdu_type", "PDU", .enumeration(SNMP.operationName), .detail(""))
      .means("What kind of PDU it is: its tag.")
    static let request = field("snmp.request_id", "request-id", .signed)
      .means("A number that the response has, too.")
    static let errorStatus = field(
      "snmp.error_status", "error-status", .enumeration(SNMP.errorName), .nonzeroDetail("error")
    )
    .means("Why the request was not carried out; zero: it was.")
    static let errorIndex = field("snmp.error_index", "error-index", .signed)
      .means("Which of the variables the error is about, counted from 1.")
    static let nonRepeaters = field("snmp.non_repeaters", "non-repeaters", .decimal)
      .means("How many of the first variables are asked for once, as getNextRequest does.", "RFC 3416 §4.2.3")
    static let maxRepetitions = field("snmp.max_repetitions", "max-repetitions", .decimal)
      .means("How many objects after each of the other variables are asked for.", "RFC 3416 §4.2.3")
    static let bindings = group("snmp.variable_bindings", "variable-bindings")
      .means("Names and values.")
    static let binding = group("snmp.VarBind", "VarBind")
      .means("An object's name, and its value.")
    static let name = field("snmp.name", "name", .storedText, .detail(""))
      .means("Which object: its type's identifier, and after it which instance of it.", "RFC 3416 §3")
    static let nameSymbol = field("snmp.name.symbol", "Object", .storedText, .detail(""))
      .means("The type's name, as its module of the MIB has it, and the instance.", "RFC 2578 §7")
    static let enterprise = field("snmp.enterprise", "enterprise", .storedText, .detail(""))
      .means("The kind of system that sends the trap, or who has defined it.", "RFC 1157 §4.1.6")
    static let enterpriseSymbol = field("snmp.enterprise.symbol", "Object", .storedText)
      .means("The same by name.", "RFC 1157 §4.1.6")
    static let agent = field("snmp.agent_addr", "agent-addr", .ipv4Address(SpecialPurposeAddress.name))
      .means("The address of the system that the trap is about.", "RFC 1157 §4.1.6")
    static let genericTrap = field("snmp.generic_trap", "generic-trap", .enumeration(SNMP.trapName), .detail(""))
      .means("What has happened; 6: the enterprise has defined it.", "RFC 1157 §4.1.6")
    static let specificTrap = field("snmp.specific_trap", "specific-trap", .signed)
      .means("Which of the enterprise's traps it is.", "RFC 1157 §4.1.6")
    static let timeStamp = field("snmp.time_stamp", "time-stamp", .decimal)
      .means("How long the system had been up, in hundredths of a second.", "RFC 1157 §4.1.6")
    static let timeStampDuration = field("snmp.time_stamp.duration", "Uptime", .storedText)
      .means("The same in days, hours, minutes and seconds.", "RFC 1157 §4.1.6")
    static let summary = field("snmp.summary", "Summary", .sentence(SNMP.sentence), .headline)
      .means("What the message says.")
    static let objects = field("snmp.objects", "Objects", .storedText, .detail(""))
      .means("The first of the objects that the message is about; of a notification, what has happened.")

    static let all = [
      version, version3, community, parameters, data, operation, request, errorStatus, errorIndex,
      nonRepeaters, maxRepetitions, bindings, binding, name, nameSymbol, enterprise, enterpriseSymbol, agent,
      genericTrap, specificTrap, timeStamp, timeStampDuration, summary, objects,
    ]
  }

  /// Values, by their types.
  enum ValueField: FieldSet {
    static let setNumber: UInt16 = 133
    static let definedIn: StaticString = "RFC 2578 §7.1"

    static let type = field("snmp.valueType", "Type", .enumeration(SNMP.typeName), isDelimiter: true)
      .means("What type of value it is: a tag of SNMP's own.", "RFC 2578 §2")
    static let exception = field("snmp.exception", "Exception", .enumeration(SNMP.exceptionName), .detail(""))
      .means("Why there is no value; the other variables have theirs.", "RFC 3416 §3")
    static let integer = field("snmp.value.int", "Value (Integer32)", .signed, .detail(""))
      .means("A number, or one of a list of values.", "RFC 2578 §7.1.1")
    static let octets = field("snmp.value.octets", "Value (OctetString)", .bytes, .detail(""))
      .means("Any bytes.", "RFC 2578 §7.1.2")
    static let textOctets = field("snmp.value.octets", "Value (OctetString)", .bytes)
      .means("Bytes that read as text.", "RFC 2578 §7.1.2")
    static let text = field("snmp.var-bind_str", "Variable-binding-string", .textRange, .detail(""))
      .means("The same as text.", "RFC 2578 §7.1.2")
    static let object = field("snmp.value.oid", "Value (OID)", .storedText, .detail(""))
      .means("The name of another object, or of a kind of system.", "RFC 2578 §7.1.3")
    static let objectSymbol = field("snmp.value.oid.symbol", "Object", .storedText, .detail(""))
      .means("The same by name.", "RFC 2578 §7.1.3")
    static let address = field(
      "snmp.value.ipv4", "Value (IpAddress)", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An IPv4 address.", "RFC 2578 §7.1.5")
    static let addressBytes = field("snmp.value.addr", "Value (IpAddress)", .bytes, .detail(""))
      .means("An address of another length than IPv4's.", "RFC 2578 §7.1.5")
    static let counter = field("snmp.value.counter", "Value (Counter32)", .decimal, .detail(""))
      .means("A number that only grows, and begins anew after 2³² - 1.", "RFC 2578 §7.1.6")
    static let gauge = field("snmp.value.g32", "Value (Gauge32)", .decimal, .detail(""))
      .means("A number that grows and shrinks, and stays at its largest value above that.", "RFC 2578 §7.1.7")
    static let timeTicks = field("snmp.value.timeticks", "Value (Timeticks)", .decimal)
      .means("A time in hundredths of a second, since a moment that the object tells.", "RFC 2578 §7.1.8")
    static let duration = field("snmp.value.timeticks.duration", "Duration", .storedText, .detail(""))
      .means("The same in days, hours, minutes and seconds.", "RFC 2578 §7.1.8")
    static let opaque = group("snmp.value.opaque", "Value (Opaque)", .detail(""))
      .means("A value of any type, encoded once more.", "RFC 2578 §7.1.9")
    static let nsap = field("snmp.value.nsap", "Value (NSAP)", .bytes, .detail(""))
      .means("An address of OSI's network service; no longer used.", "RFC 1442 §7.1.9")
    static let counter64 = field("snmp.value.counter", "Value (Counter64)", .decimal, .detail(""))
      .means("A number that only grows, and begins anew after 2⁶⁴ - 1.", "RFC 2578 §7.1.10")
    static let unsigned = field("snmp.value.u32", "Value (Unsigned32)", .decimal, .detail(""))
      .means("A number without a sign, by the tag that version 2 had for it at first.", "RFC 1442 §7.1.12")
    static let unknown = field("snmp.value.unk", "Value (Unknown)", .bytes, .detail(""))
      .means("A value of a type that SNMP does not have.", "RFC 3416 §3")

    static let all = [
      type, exception, integer, octets, textOctets, text, object, objectSymbol, address, addressBytes, counter, gauge,
      timeTicks, duration, opaque, nsap, counter64, unsigned, unknown,
    ]
  }

  /// Version 3's header and security.
  enum SecurityField: FieldSet {
    static let setNumber: UInt16 = 134
    static let definedIn: StaticString = "RFC 3412 §6"

    static let globalData = group("snmp.msgGlobalData", "msgGlobalData")
      .means("What must be known before the security is looked at.")
    static let message = field("snmp.msgID", "msgID", .decimal)
      .means("A number that the response's message has, too.", "RFC 3412 §6.2")
    static let maximumSize = field("snmp.msgMaxSize", "msgMaxSize", .quantity(.bytes))
      .means("The largest message that the sender can take.", "RFC 3412 §6.3")
    static let flags = field("snmp.msgFlags", "msgFlags", .flags(Self.flagName))
      .means("How the message is protected.", "RFC 3412 §6.4")
    static let reserved = field("snmp.v3.flags.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 3412 §6.4")
    static let reportable = flag("snmp.v3.flags.report", "Reportable")
      .means("Set: where the message cannot be understood, a Report must be sent.", "RFC 3412 §6.4")
    static let encrypted = flag("snmp.v3.flags.crypt", "Encrypted")
      .means("Set: the context and the PDU are encrypted.", "RFC 3412 §6.4")
    static let authenticated = flag("snmp.v3.flags.auth", "Authenticated")
      .means("Set: the message has a digest that only who has the key can compute.", "RFC 3412 §6.4")
    static let model = field("snmp.msgSecurityModel", "msgSecurityModel", .enumeration(SNMP.modelName))
      .means("Which security model the next parameters belong to.", "RFC 3412 §6.5")
    static let parameters = group("snmp.msgSecurityParameters", "msgSecurityParameters")
      .means("What the security model needs, as a value of its own inside a string.", "RFC 3412 §6.6")
    static let otherParameters = field("snmp.msgSecurityParameters", "msgSecurityParameters", .bytes)
      .means("What the security model needs.", "RFC 3412 §6.6")
    static let user = group("snmp.UsmSecurityParameters", "UsmSecurityParameters")
      .means("Who asks, and how it is proved.", "RFC 3414 §2.4")
    static let engine = group("snmp.msgAuthoritativeEngineID", "msgAuthoritativeEngineID")
      .means("The engine whose clock counts: of a request that which answers it.", "RFC 3414 §2.4")
    static let boots = field("snmp.msgAuthoritativeEngineBoots", "msgAuthoritativeEngineBoots", .decimal)
      .means("How often that engine has started since it was set up.", "RFC 3414 §2.4")
    static let time = field(
      "snmp.msgAuthoritativeEngineTime", "msgAuthoritativeEngineTime", .quantity(.seconds)
    )
    .means("How long that engine has been up; a message 150 seconds off is refused.", "RFC 3414 §2.4")
    static let name = field("snmp.msgUserName", "msgUserName", .text)
      .means("The user on whose behalf the message is sent.", "RFC 3414 §2.4")
    static let authentication = field(
      "snmp.msgAuthenticationParameters", "msgAuthenticationParameters", .bytes
    )
    .means("The first bytes of a keyed digest of the message, with zeros in this place.", "RFC 3414 §6.3.1")
    static let privacy = field("snmp.msgPrivacyParameters", "msgPrivacyParameters", .bytes)
      .means("The salt that the encryption begins with.", "RFC 3414 §8.1.1")
    static let data = group("snmp.msgData", "msgData")
      .means("A context and a PDU, encrypted or not.", "RFC 3412 §6.7")
    static let scoped = group("snmp.plaintext", "plaintext")
      .means("A PDU with the context in which its objects are.", "RFC 3412 §6.8")
    static let contextEngine = group("snmp.contextEngineID", "contextEngineID")
      .means("The engine that has the objects.", "RFC 3412 §6.8")
    static let contextName = field("snmp.contextName", "contextName", .text)
      .means("Which of the engine's sets of objects; mostly empty.", "RFC 3412 §6.8")
    static let encryptedOperation = field("snmp.encryptedPDU", "encryptedPDU", .bytes)
      .means("The context and the PDU, encrypted.", "RFC 3412 §6.7")
    static let conforming = field("snmp.engineid.conform", "Engine ID Conformance", .enumeration(Self.conformanceName))
      .means("Whether the engine's name is of SNMPv3's form.", "RFC 3411 §5")
    static let enterprise = field(
      "snmp.engineid.enterprise", "Engine Enterprise ID", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who has made the engine.", "RFC 3411 §5")
    static let format = field("snmp.engineid.format", "Engine ID Format", .enumeration(SNMP.engineFormatName))
      .means("What the rest of the name is; from 128 on, the enterprise says.", "RFC 3411 §5")
    static let address4 = field(
      "snmp.engineid.ipv4", "Engine ID Data: IPv4 address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("One of the engine's addresses.", "RFC 3411 §5")
    static let address6 = field(
      "snmp.engineid.ipv6", "Engine ID Data: IPv6 address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("One of the engine's addresses.", "RFC 3411 §5")
    static let mac = field("snmp.engineid.mac", "Engine ID Data: MAC address", .macAddress, .detail(""))
      .means("One of the engine's MAC addresses.", "RFC 3411 §5")
    static let text = field("snmp.engineid.text", "Engine ID Data: Text", .text, .detail(""))
      .means("A text that the administrator has chosen.", "RFC 3411 §5")
    static let creationTime = field("snmp.engineid.time", "Engine ID Data: Creation Time", .unixTime)
      .means("When the name was made, by Net-SNMP, which puts the least significant byte first.", "Net-SNMP")
    static let engineData = field("snmp.engineid.data", "Engine ID Data", .bytes, .detail(""))
      .means("What tells the engine apart from others of the enterprise.", "RFC 3411 §5")

    static let all = [
      globalData, message, maximumSize, flags, reserved, reportable, encrypted, authenticated, model, parameters,
      otherParameters, user, engine, boots, time, name, authentication, privacy, data, scoped, contextEngine,
      contextName, encryptedOperation, conforming, enterprise, format, address4, address6, mac, text, creationTime,
      engineData,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "authenticated"
      case 1: "encrypted"
      case 2: "reportable"
      default: nil
      }
    }

    @Sendable static func conformanceName(_ value: UInt64) -> StaticString? {
      value == 1 ? "RFC 3411 (SNMPv3)" : "RFC 1910 (not SNMPv3)"
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = SNMP.number

    static let version = note("snmp.version.unknown", .error, "unknown version")
      .says("Version number {a}: there are 0 (SNMPv1), 1 (SNMPv2c), 2 (SNMPv2u) and 3 (SNMPv3).")
    static let operation = note("snmp.pdu_type.unknown", .error, "unknown PDU")
      .says("No PDU has this tag: they have the context-specific tags 0 to 8 (RFC 3416 §3).")
    static let laterOperation = note("snmp.pdu_type.later", .warning, "later PDU")
      .says("SNMPv1 does not have this PDU: it came with SNMPv2.")
    static let obsoleteTrap = note("snmp.trap_pdu_obsolete", .warning, "obsolete trap")
      .says("This form of a trap is SNMPv1's; later versions send a snmpV2-trap (RFC 3416 §4.2.6).")
    static let error = note("snmp.error_status.set", .note, "error")
      .says("The request was refused: no variable has a new value.")
    static let errorInRequest = note("snmp.error_status.request", .warning, "error in a request")
      .says("Only a response can have an error; in other PDUs this field must be zero (RFC 3416 §3).")
    static let errorIndex = note("snmp.error_index.invalid", .warning, "bad error-index")
      .says("{a}, but the message has {b} variables.")
    static let specificTrap = note("snmp.specific_trap.not_zero", .note, "specific-trap not zero")
      .says("It has a meaning only where generic-trap is enterpriseSpecific (6) (RFC 1157 §4.1.6).")
    static let valueType = note("snmp.varbind.wrong_class_tag", .error, "unknown type")
      .says("SNMP has no type with this tag (RFC 3416 §3).")
    static let valueLength = note("snmp.varbind.wrong_length_value", .error, "bad length")
      .says("{a:bytes}, but this value has {b}.")
    static let negative = note("snmp.value.negative", .note, "reads as negative")
      .says("The first bit is set: a negative number, which the type does not have. A zero byte is missing before it.")
    static let tooLarge = note("snmp.uint_too_large", .warning, "too large")
      .says("The type has 32 bits; this number has more.")
    static let counter64 = note("snmp.value.counter64.version", .warning, "later type")
      .says("SNMPv1 does not have the type Counter64 (RFC 3584 §2.1).")
    static let laterException = note("snmp.exception.version", .warning, "later exception")
      .says("SNMPv1 does not have exceptions: it answers noSuchName for the whole request (RFC 3584 §4.1.2.3).")
    static let maximumSize = note("snmp.msgMaxSize.small", .warning, "too small")
      .says("{a:bytes}, but every engine takes messages of 484 (RFC 3412 §6.3).")
    static let reservedFlags = note("snmp.v3.flags.reserved_set", .note, "reserved bits set")
      .says("Bits that must be zero are set (RFC 3412 §6.4).")
    static let privacyAlone = note("snmp.v3.flags.crypt_without_auth", .error, "encrypted only")
      .says("Encrypted and not authenticated: there is no such security level (RFC 3412 §6.4).")
    static let bootsLatched = note("snmp.msgAuthoritativeEngineBoots.latched", .warning, "boots at their limit")
      .says("The largest number: the engine refuses every message until it is set up anew (RFC 3414 §2.2.2).")
    static let noDigest = note("snmp.authentication_missing", .error, "no digest")
      .says("The message is said to be authenticated, but has no digest.")
    static let encryptedUnasked = note("snmp.encryptedPDU.unflagged", .error, "not said to be encrypted")
      .says("The PDU is encrypted, but msgFlags does not say so.")
    static let notEncrypted = note("snmp.v3.flags.crypt_unused", .error, "not encrypted")
      .says("The message is said to be encrypted, but its PDU is not.")
    static let engineUnknown = note("snmp.engineid.empty", .chat, "engine not known")
      .says("No name: the sender asks for the engine's (RFC 3414 §4).")
    static let engineLength = note("snmp.rfc3411_non_conformant", .error, "bad engine ID")
      .says("{a:bytes}, but an engine ID has 5 to 32 (RFC 3411 §5).")
    static let engineOldLength = note("snmp.rfc1910_non_conformant", .error, "bad engine ID")
      .says("{a:bytes}, but an engine ID of this form has 12 (RFC 1910 §2.2).")
    static let engineData = note("snmp.engineid.data.length", .error, "bad engine ID")
      .says("The format is followed by {a:bytes}, but has {b}.")

    static let all = [
      version, operation, laterOperation, obsoleteTrap, error, errorInRequest, errorIndex, specificTrap, valueType,
      valueLength, negative, tooLarge, counter64, laterException, maximumSize, reservedFlags, privacyAlone,
      bootsLatched, noDigest, encryptedUnasked, notEncrypted, engineUnknown, engineLength, engineOldLength,
      engineData,
    ]
  }
}
