extension PPPControl {
  enum Field: UInt8, FieldSet {
    case linkCode
    case code
    case identifier
    case length
    case magicNumber
    case organization
    case kind
    case rejectedProtocol
    case secondsRemaining
    case message
    case data
    case linkData

    static let family = Family.pppControl

    var spec: FieldSpec {
      switch self {
      case .linkCode:
        FieldSpec(
          "ppp.code", "Code", .enumeration(PPPControl.linkCodeName), "What the packet asks, answers or tells.",
          "RFC 1661 §5, RFC 1570 §2", summary: .headline)
      case .code:
        FieldSpec(
          "ppp.code", "Code", .enumeration(PPPControl.codeName), "What the packet asks, answers or tells.",
          "RFC 1661 §5, RFC 2153 §2", summary: .headline)
      case .identifier:
        FieldSpec(
          "ppp.identifier", "Identifier", .decimal(nil), "The same in an answer as in what it answers.",
          "RFC 1661 §5", summary: .detail("id"))
      case .length:
        FieldSpec(
          "ppp.length", "Length", .decimal(.bytes),
          "How long the packet is, from the code on; what is behind it is padding.", "RFC 1661 §5")
      case .magicNumber:
        FieldSpec(
          "lcp.magic_number", "Magic-Number", .hexadecimal,
          "The sender's, chosen at random: one's own tells that the link is looped back.", "RFC 1661 §5.8")
      case .organization:
        FieldSpec(
          "ppp.oui", "OUI", .oui, "The organization that defines what follows.", "RFC 2153 §2.1")
      case .kind:
        FieldSpec(
          "ppp.kind", "Kind", .decimal(nil), "Which of the organization's messages it is.", "RFC 2153 §2.1")
      case .rejectedProtocol:
        FieldSpec(
          "lcp.rej_proto", "Rejected-Protocol", .enumeration(PPPProtocol.name, .hexadecimal),
          "The protocol that the sender of this packet does not support.", "RFC 1661 §5.7", summary: .detail(""))
      case .secondsRemaining:
        FieldSpec(
          "lcp.secs_remaining", "Seconds-Remaining", .decimal(.seconds),
          "How long the link will still be there; all ones: for ever.", "RFC 1570 §2.2", summary: .detail(""))
      case .message:
        FieldSpec("lcp.message", "Message", .text, "Text for people.", "RFC 1570 §2", summary: .detail(""))
      case .data:
        FieldSpec("ppp.data", "Data", .bytes, "What the packet carries: a rejected packet, say.", "RFC 1661 §5")
      case .linkData:
        FieldSpec(
          "lcp.data", "Data", .bytes, "What the packet carries: an echo's data, a rejected packet.", "RFC 1661 §5")
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case lengthTooShort
    case lengthBeyondPacket

    static let family = Family.pppControl

    var spec: NoteSpec {
      switch self {
      case .lengthTooShort:
        NoteSpec(.error, "bad length", "{a:bytes}, but code, identifier and length alone are 4 bytes.")
      case .lengthBeyondPacket:
        NoteSpec(.error, "bad length", "{a:bytes}, but {b:bytes} are there; {c:limit}.")
      }
    }
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
