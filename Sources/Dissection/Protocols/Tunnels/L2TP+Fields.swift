extension L2TP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = L2TP.number
    static let definedIn: StaticString = "RFC 2661 §3.1"

    static let zeroSession = field("l2tp.sid.zero", "Session ID (zero)", .hexadecimal)
      .means("Zero: a control message follows.", "RFC 3931 §4.1.1.2")
    static let flags = field("l2tp.flags", "Flags and Version", .flags(flagName)).means(
      "What the header has, and its version.")
    static let type = field("l2tp.type", "Type (T)", .enumeration(typeName))
      .means("Whether the message carries data or is about the tunnel.")
    static let hasLength = flag("l2tp.length_bit", "Length Present (L)").means("Set: a length follows.")
    static let reservedFlags = field("l2tp.flags.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let hasNumbers = flag("l2tp.seq_bit", "Sequence Numbers Present (S)").means("Set: Ns and Nr follow.")
    static let hasOffset = flag("l2tp.offset_bit", "Offset Present (O)").means("Set: an offset size follows.")
    static let hasPriority = flag("l2tp.priority", "Priority (P)").means(
      "Set: the message is to be sent before others.")
    static let version = field("l2tp.version", "Version (Ver)", .decimal).means("2, or 3 for the later protocol.")
    static let length = field("l2tp.length", "Length", .quantity(.bytes))
      .means("How long the message is, from its first byte on.").limits("the L2TP length ends the message here")
    static let tunnel = field("l2tp.tunnel", "Tunnel ID", .decimal, .detail("tunnel"))
      .means("The receiver's number of the tunnel; zero until it has given one.")
    static let session = field("l2tp.session", "Session ID", .decimal, .detail("session"))
      .means("The receiver's number of the session in the tunnel.")
    static let ns = field("l2tp.Ns", "Ns", .decimal, .detail("Ns")).means("The message's own number.")
    static let nr = field("l2tp.Nr", "Nr", .decimal, .detail("Nr"))
      .means("The number that the sender expects next: all before it have arrived.")
    static let offset = field("l2tp.offset", "Offset Size", .quantity(.bytes)).means(
      "How far the payload is after the header.")
    static let offsetPadding = field("l2tp.offset_padding", "Offset Padding", .bytes).means("Has no meaning.")
    static let reserved = field("l2tp.res", "Reserved", .hexadecimal).means("Zero.", "RFC 3931 §4.1.2.1")
    static let connection = field("l2tp.ccid", "Control Connection ID", .hexadecimal, .detail("connection"))
      .means("The receiver's number of the control connection; zero until it has given one.", "RFC 3931 §3.2.1")
    static let longSession = field("l2tp.sid", "Session ID", .hexadecimal, .detail("session"))
      .means("The receiver's number of the session.", "RFC 3931 §4.1")
    static let message = field("l2tp.message", "Message", .enumeration(L2TP.kindName), .headline)
      .means("Which control message it is, by its first attribute.", "RFC 2661 §3.2, §4.4.1")
    static let cookie = field("l2tp.cookie", "Cookie", .bytes)
      .means(
        "A random number that was agreed on: a packet that does not belong to the session has another.", "RFC 3931 §4.1"
      )
    static let sublayerReserved = field("l2tp.l2_spec_reserved", "Reserved", .decimal).means("Zero.", "RFC 3931 §4.6")
    static let isSequenced = flag("l2tp.l2_spec_s", "Sequence (S)").means(
      "Set: the sequence number has a meaning.", "RFC 3931 §4.6")
    static let sublayerNumber = field("l2tp.l2_spec_sequence", "Sequence Number", .decimal)
      .means("Counts the session's packets.", "RFC 3931 §4.6")

    static let all = [
      zeroSession, flags, type, hasLength, reservedFlags, hasNumbers, hasOffset, hasPriority, version, length, tunnel,
      session, ns, nr, offset, offsetPadding, reserved, connection, longSession, message, cookie, sublayerReserved,
      isSequenced,
      sublayerNumber,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 15: "T"
      case 14: "L"
      case 11: "S"
      case 9: "O"
      case 8: "P"
      default: nil
      }
    }

    @Sendable static func typeName(_ value: UInt64) -> StaticString? { value == 1 ? "control" : "data" }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = L2TP.number

    static let version = note("l2tp.version.unknown", .error, "unknown version")
      .says("Versions 2 and 3 are known, and this is {a}. What follows is shown as data.")
    static let reserved = note("l2tp.flags.reserved.not_zero", .warning, "reserved bits set").says(
      "These bits must be zero.")
    static let controlFlags = note("l2tp.flags.control", .error, "bad flags")
      .says("A control message has a length and sequence numbers, and no offset (RFC 2661 §3.1).")
    static let lengthSurplus = note("l2tp.length.surplus", .note, "bytes after the message")
      .says("{a:bytes} more are here than the length says.")
    static let zeroLengthBody = note("l2tp.zero_length_body_message", .chat, "acknowledgment")
      .says("The message has no body: it acknowledges what the sender has received.")
    static let payloadProven = note("l2tp.payload.proven", .chat, "payload by evidence")
      .says(
        "The packet does not say how long the cookie is. The frame after it proves {a:bytes} of cookie and {b} of sublayer."
      )
    static let attributeLength = note("l2tp.avp_length.bad", .error, "bad AVP length")
      .says("{a:bytes}, but the pair's own header has 6. Where the next pair begins is not known.")
    static let attributeTooShort = note("l2tp.avp_length.too_short", .error, "bad AVP length")
      .says("{a:bytes} are too few for this attribute.")
    static let attributeReserved = note("l2tp.avp.reserved.not_zero", .note, "reserved bits set")
      .says("These bits must be zero: a receiver takes the pair for one that it does not know.")
    static let hidden = note("l2tp.avp.hidden.set", .chat, "hidden").says(
      "The value is encrypted with a secret that both ends share.")

    static let all = [
      version, reserved, controlFlags, lengthSurplus, zeroLengthBody, payloadProven, attributeLength, attributeTooShort,
      attributeReserved, hidden,
    ]
  }
}
