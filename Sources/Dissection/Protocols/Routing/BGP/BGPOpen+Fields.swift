extension BGP {
  enum OpenField: FieldSet {
    static let setNumber: UInt16 = 273
    static let definedIn: StaticString = "RFC 4271 §4.2"

    static let version = field("bgp.open.version", "Version", .decimal)
      .means("The protocol's version: 4.")
    static let asNumber = field(
      "bgp.open.myas", "My Autonomous System", .decimal, .detail("AS")
    ).means("The speaker's network; 23456 where its number takes four bytes, and a capability has it.")
    static let holdTime = field("bgp.open.holdtime", "Hold Time", .quantity(.seconds), .detail("hold"))
      .means("After how much silence the connection is given up; the smaller of both sides' counts. 0: never.")
    static let identifier = field("bgp.open.identifier", "BGP Identifier", .ipv4Address(RIP.noName), .detail("ID"))
      .means("The speaker's number, unique in its network, written like an address.", "RFC 6286 §2.1")
    static let parametersLength = field(
      "bgp.open.opt.len", "Optional Parameters Length", .quantity(.bytes)
    ).means("How long the parameters are.")
    static let nonExtendedLength = field(
      "bgp.open.opt.len.non_extended", "Non-Ext OP Len", .decimal
    ).means("255; the length that counts follows.", "RFC 9072 §2")
    static let extendedType = field("bgp.open.opt.extended_type", "Non-Ext OP Type", .decimal)
      .means("255: lengths of two bytes follow.", "RFC 9072 §2")
    static let extendedLength = field(
      "bgp.open.opt.extended_len", "Extended Opt. Parm Length", .quantity(.bytes)
    ).means("How long the parameters are.", "RFC 9072 §2")
    static let parameters = group("bgp.open.opt", "Optional Parameters")
      .means("What the speaker tells beside its number.")
    static let parameter = group("bgp.open.opt.param", "Optional Parameter", isNamedByFirstChild: true)
      .means("A type, a length, and a value.")
    static let parameterType = field("bgp.open.opt.param.type", "Parameter Type", .enumeration(Self.typeName))
      .means("What the parameter is: capabilities, mostly.")
    static let parameterLength = field("bgp.open.opt.param.len", "Parameter Length", .quantity(.bytes))
      .means("How long the value is.")
    static let extendedParameterLength = field(
      "bgp.open.opt.param.extended_len", "Parameter Length", .quantity(.bytes)
    ).means("How long the value is, in two bytes.", "RFC 9072 §2")
    static let parameterValue = field("bgp.open.opt.param.unknown", "Parameter Value", .bytes)
      .means("A value whose parts are not known here.")
    static let authenticationCode = field("bgp.open.opt.param.auth.code", "Authentication Code", .decimal)
      .means("How the messages are authenticated; TCP does that now.", "RFC 1771 §4.2")
    static let authenticationData = field("bgp.open.opt.param.auth", "Authentication Data", .bytes)
      .means("What authenticates the speaker.", "RFC 1771 §4.2")

    static let all = [
      version, asNumber, holdTime, identifier, parametersLength, nonExtendedLength, extendedType, extendedLength,
      parameters, parameter, parameterType, parameterLength, extendedParameterLength, parameterValue,
      authenticationCode, authenticationData,
    ]

    static let parameterList = BGPValueList(
      parameter, type: parameterType, 8, length: parameterLength, 8, surplus: parameterValue)
    static let extendedParameterList = BGPValueList(
      parameter, type: parameterType, 8, length: extendedParameterLength, 16, surplus: parameterValue)

    /// IANA "BGP OPEN Optional Parameter Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Authentication (deprecated)"
      case 2: "Capabilities"
      case 255: "Extended Length"
      default: nil
      }
    }
  }

  /// IANA "Special-Purpose Autonomous System (AS) Numbers", as of 2025 (RFC 7249).
  @Sendable static func asName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "reserved"
    case 112: "AS112"
    case 23_456: "AS_TRANS"
    case 64_496...64_511, 65_536...65_551: "documentation"
    case 64_512...65_534, 4_200_000_000...4_294_967_294: "private use"
    case 65_535, 4_294_967_295: "reserved"
    default: nil
    }
  }

  enum OpenNote: NoteSet {
    static let setNumber: UInt16 = 273

    static let version = note("bgp.open.version.unsupported", .error, "unknown version")
      .says("Version {a}: speakers use version 4, and refuse others (RFC 4271 §6.2).")
    static let asZero = note("bgp.open.myas.zero", .error, "AS 0")
      .says("No network has the number 0: receivers refuse the connection (RFC 7607).")
    static let holdTime = note("bgp.open.holdtime.unacceptable", .error, "bad hold time")
      .says("{a} s: the hold time is zero or at least 3 seconds (RFC 4271 §4.2).")
    static let identifierZero = note("bgp.open.identifier.zero", .error, "bad BGP Identifier")
      .says("No speaker has the identifier 0: receivers refuse the connection (RFC 6286 §2.2).")
    static let nonExtendedLength = note("bgp.open.opt.len.non_extended.other", .note, "not 255")
      .says("{a}: senders put 255 here before an extended length; receivers take any number but 0 (RFC 9072 §2).")
    static let authentication = note("bgp.open.opt.param.auth.deprecated", .warning, "deprecated")
      .says("RFC 4271 has taken this parameter out: receivers refuse the connection.")
    static let unknownParameter = note("bgp.open.opt.param.type.unknown", .error, "unknown parameter")
      .says("{a} is no parameter that is known here: who does not know it refuses the connection (RFC 4271 §6.2).")
    static let unknownCapability = note("bgp.cap.type.unknown", .note, "unknown capability")
      .says("{a} is no capability that is known here; who does not know it leaves it aside (RFC 5492 §3).")
    static let helperOnly = note("bgp.cap.gr.helper_mode_only", .chat, "helper only")
      .says("No family: the speaker helps others restart, and does not itself (RFC 4724 §3).")
    static let asDiffers = note("bgp.cap.4as.differs", .warning, "AS numbers differ")
      .says("{a} here, {b} at the message's start: the same, or 23456 where the number takes more than two bytes.")

    static let all = [
      version, asZero, holdTime, identifierZero, nonExtendedLength, authentication, unknownParameter,
      unknownCapability, helperOnly, asDiffers,
    ]
  }
}
