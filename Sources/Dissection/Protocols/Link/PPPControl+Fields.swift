extension PPPControl {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 9
    static let definedIn: StaticString = "RFC 1661 §5"

    static let linkCode = field("ppp.code", "Code", .enumeration(PPPControl.linkCodeName), .headline)
      .means("What the packet asks, answers or tells.", "RFC 1661 §5, RFC 1570 §2")
    static let code = field("ppp.code", "Code", .enumeration(PPPControl.codeName), .headline)
      .means("What the packet asks, answers or tells.", "RFC 1661 §5, RFC 2153 §2")
    static let identifier = field("ppp.identifier", "Identifier", .decimal, .detail("id"))
      .means("The same in an answer as in what it answers.")
    static let length = field("ppp.length", "Length", .quantity(.bytes))
      .means("How long the packet is, from the code on; what is after it is padding.")
    static let magicNumber = field("lcp.magic_number", "Magic-Number", .hexadecimal)
      .means("The sender's, chosen at random: one's own tells that the link is looped back.", "RFC 1661 §5.8")
    static let organization = field("ppp.oui", "OUI", .oui)
      .means("The organization that defines what follows.", "RFC 2153 §2.1")
    static let kind = field("ppp.kind", "Kind", .decimal)
      .means("Which of the organization's messages it is.", "RFC 2153 §2.1")
    static let rejectedProtocol = field(
      "lcp.rej_proto", "Rejected-Protocol", .enumeration(PPPProtocol.name, .hexadecimal), .detail("")
    )
    .means("The protocol that the sender of this packet does not support.", "RFC 1661 §5.7")
    static let secondsRemaining = field("lcp.secs_remaining", "Seconds-Remaining", .quantity(.seconds), .detail(""))
      .means("How long the link will still be there; all ones: for ever.", "RFC 1570 §2.2")
    static let message = field("lcp.message", "Message", .text, .detail("")).means("Text for people.", "RFC 1570 §2")
    static let data = field("ppp.data", "Data", .bytes).means("What the packet carries: a rejected packet, say.")
    static let linkData = field("lcp.data", "Data", .bytes)
      .means("What the packet carries: an echo's data, a rejected packet.")

    static let all = [
      linkCode, code, identifier, length, magicNumber, organization, kind, rejectedProtocol, secondsRemaining, message,
      data, linkData,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 9

    static let lengthTooShort = note("ppp.length_too_short", .error, "bad length")
      .says("{a:bytes}, but code, identifier and length alone are 4 bytes.")

    static let all = [lengthTooShort]
  }

  /// RFC 1661 §5, RFC 1570 §2, RFC 2153 §2.
  @Sendable static func linkCodeName(_ code: UInt64) -> StaticString? {
    switch code {
    case 8: "Protocol-Reject"
    case 9: "Echo-Request"
    case 10: "Echo-Reply"
    case 11: "Discard-Request"
    case 12: "Identification"
    case 13: "Time-Remaining"
    default: codeName(code)
    }
  }

  /// The codes that every control protocol has, and two of the Compression Control Protocol's (RFC 1962 §2).
  @Sendable static func codeName(_ code: UInt64) -> StaticString? {
    switch code {
    case 0: "Vendor Specific"
    case 1: "Configure-Request"
    case 2: "Configure-Ack"
    case 3: "Configure-Nak"
    case 4: "Configure-Reject"
    case 5: "Terminate-Request"
    case 6: "Terminate-Ack"
    case 7: "Code-Reject"
    case 14: "Reset-Request"
    case 15: "Reset-Ack"
    default: nil
    }
  }
}
