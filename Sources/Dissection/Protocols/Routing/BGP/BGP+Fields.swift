extension BGP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = BGP.number
    static let definedIn: StaticString = "RFC 4271 §4.1"

    static let continuation = field("bgp.continuation", "Continuation", .bytes)
      .means("The end of a message that began in an earlier segment.")
    static let marker = field("bgp.marker", "Marker", .bytes)
      .means("Sixteen bytes of ones: here a message begins.")
    static let length = field("bgp.length", "Length", .quantity(.bytes))
      .means("How long the message is, with its header: 19 to 4,096, or to 65,535 with extended messages.")
      .limits("the BGP length ends the message here")
    static let type = field("bgp.type", "Type", .enumeration(Self.typeName), .headline)
      .means("What the message is.")
    static let surplus = field("bgp.surplus", "Surplus", .bytes)
      .means("Bytes that the message's length counts and its parts do not.")
    static let errorCode = field("bgp.notify.major_error", "Error code", .enumeration(Self.errorName), .detail(""))
      .means("What kind of error ends the connection.", "RFC 4271 §4.5")
    static let headerError = field(
      "bgp.notify.minor_error", "Error subcode", .enumeration { BGPError.name(0x100 | $0) }, .detail("")
    ).means("What is wrong with a message's header.", "RFC 4271 §6.1")
    static let openError = field(
      "bgp.notify.minor_error_open", "Error subcode", .enumeration { BGPError.name(0x200 | $0) }, .detail("")
    ).means("What is wrong with the OPEN message.", "RFC 4271 §6.2")
    static let updateError = field(
      "bgp.notify.minor_error_update", "Error subcode", .enumeration { BGPError.name(0x300 | $0) }, .detail("")
    ).means("What is wrong with an UPDATE message.", "RFC 4271 §6.3")
    static let timerError = field(
      "bgp.notify.minor_error_expired", "Error subcode", .enumeration { BGPError.name(0x400 | $0) }
    ).means("Zero: that the hold timer expired says all.", "RFC 4271 §6.5")
    static let stateError = field(
      "bgp.notify.minor_error_state", "Error subcode", .enumeration { BGPError.name(0x500 | $0) }, .detail("")
    ).means("In which state a message was not expected.", "RFC 6608 §3")
    static let ceaseError = field(
      "bgp.notify.minor_error_cease", "Error subcode", .enumeration { BGPError.name(0x600 | $0) }, .detail("")
    ).means("Why the speaker ends the connection.", "RFC 4486 §3")
    static let refreshError = field(
      "bgp.notify.minor_error_refresh", "Error subcode", .enumeration { BGPError.name(0x700 | $0) }, .detail("")
    ).means("What is wrong with a ROUTE-REFRESH message.", "RFC 7313 §5")
    static let unknownError = field("bgp.notify.minor_error_unknown", "Error subcode", .decimal, .detail(""))
      .means("What is wrong, of a kind of error that is not known here.", "RFC 4271 §4.5")
    static let errorData = field("bgp.notify.minor_data", "Data", .bytes)
      .means("What helps to find the error: mostly the bytes that are wrong.", "RFC 4271 §4.5")
    static let supportedVersion = field("bgp.notify.error_open.version", "Supported version", .decimal, .detail("want"))
      .means("The largest version of the protocol that the speaker can do.", "RFC 4271 §6.2")
    static let badPeer = field("bgp.notify.error_open.bad_peer_as", "Bad Peer AS", .decimal, .detail("AS"))
      .means("The AS number that was not expected.", "RFC 4271 §6.2")
    static let badLength = field("bgp.notify.error_header.length", "Bad length", .quantity(.bytes), .detail("length"))
      .means("The length of the message that is wrong.", "RFC 4271 §6.1")
    static let badType = field("bgp.notify.error_header.type", "Bad type", .decimal, .detail("type"))
      .means("The type of the message that is wrong.", "RFC 4271 §6.1")
    static let family = field(
      "bgp.notify.cease.afi", "Address Family Identifier", .enumeration(AddressFamilyNumber.name), .detail("")
    ).means("Whose routes were too many.", "RFC 4486 §4")
    static let subsequentFamily = field(
      "bgp.notify.cease.safi", "Subsequent Address Family Identifier", .enumeration(SubsequentAddressFamily.name),
      .detail("")
    ).means("Which routes of the family were too many.", "RFC 4486 §4")
    static let prefixLimit = field("bgp.notify.cease.prefixes", "Prefix upper bound", .decimal, .detail("at most"))
      .means("How many routes the speaker would have taken.", "RFC 4486 §4")
    static let hardReset = group("bgp.notify.hard_reset", "Hard Reset", .detail(""))
      .means("The error for which the connection is closed, routes and all.", "RFC 8538 §3.1")
    static let communicationLength = field(
      "bgp.notify.communication_length", "Shutdown Communication Length", .quantity(.bytes)
    ).means("How long the operator's words are.", "RFC 9003 §2")
    static let communication = field("bgp.notify.communication", "Shutdown Communication", .text, .detail(""))
      .means("What the operator tells the other one, in UTF-8.", "RFC 9003 §2")

    static let all = [
      continuation, marker, length, type, surplus, errorCode, headerError, openError, updateError, timerError,
      stateError, ceaseError, refreshError, unknownError, errorData, supportedVersion, badPeer, badLength, badType,
      family, subsequentFamily, prefixLimit, hardReset, communicationLength, communication,
    ]

    static func subcode(of code: UInt64) -> FieldID {
      switch code {
      case 1: headerError.id
      case 2: openError.id
      case 3: updateError.id
      case 4: timerError.id
      case 5: stateError.id
      case 6: ceaseError.id
      case 7: refreshError.id
      default: unknownError.id
      }
    }

    /// IANA "BGP Message Types", as of 2025; 128 is Cisco's before RFC 2918.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "OPEN"
      case 2: "UPDATE"
      case 3: "NOTIFICATION"
      case 4: "KEEPALIVE"
      case 5: "ROUTE-REFRESH"
      case 6: "CAPABILITY"
      case 128: "ROUTE-REFRESH (Cisco)"
      default: nil
      }
    }

    /// IANA "BGP Error (Notification) Codes", as of 2025.
    @Sendable static func errorName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Message Header Error"
      case 2: "OPEN Message Error"
      case 3: "UPDATE Message Error"
      case 4: "Hold Timer Expired"
      case 5: "Finite State Machine Error"
      case 6: "Cease"
      case 7: "ROUTE-REFRESH Message Error"
      case 8: "Send Hold Timer Expired"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = BGP.number

    static let markerInvalid = note("bgp.marker_invalid", .error, "bad marker")
      .says("The marker must be all ones: receivers close the connection as not synchronized (RFC 4271 §6.1).")
    static let lengthTooSmall = note("bgp.length.invalid", .error, "bad length")
      .says("{a:bytes}, but a message of this type takes at least {b}: receivers close the connection.")
    static let lengthTooLarge = note("bgp.length.too_large", .error, "bad length")
      .says("{a:bytes}: OPEN and KEEPALIVE messages never have more than 4,096 (RFC 8654 §4).")
    static let extendedMessage = note("bgp.length.extended", .note, "extended message")
      .says("{a:bytes}: more than 4,096 are right only where both sides announced extended messages (RFC 8654).")
    static let keepaliveLength = note("bgp.length.keepalive", .error, "bad length")
      .says("{a:bytes}, but a KEEPALIVE message is its header alone, 19 bytes (RFC 4271 §4.4).")
    static let unknownType = note("bgp.type.unknown", .error, "unknown type")
      .says("{a} is the type of no message: receivers close the connection (RFC 4271 §6.1).")
    static let unknownError = note("bgp.notify.major_error.unknown", .warning, "unknown error")
      .says("{a} is the code of no error that is known here.")
    static let unknownSubcode = note("bgp.notify.minor_error.unknown", .note, "unknown subcode")
      .says("{a} is no subcode of this error that is known here.")
    static let communicationLength = note("bgp.notify.communication_length.beyond_end", .error, "bad length")
      .says("{a:bytes}, but only {b} left; {c:limit}.")
    static let afterCommunication = note("bgp.notify.communication.trailing", .warning, "bytes left over")
      .says("Bytes after the operator's words: nobody reads them.")

    static let all = [
      markerInvalid, lengthTooSmall, lengthTooLarge, extendedMessage, keepaliveLength, unknownType, unknownError,
      unknownSubcode, communicationLength, afterCommunication,
    ]
  }
}
