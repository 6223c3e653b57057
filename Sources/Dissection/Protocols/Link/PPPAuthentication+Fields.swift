extension PPPAuthentication {
  enum Field: UInt8, FieldSet {
    case papCode
    case papIdentifier
    case papLength
    case peerLength
    case peer
    case passwordLength
    case password
    case papMessageLength
    case papMessage
    case papData
    case chapCode
    case chapIdentifier
    case chapLength
    case valueLength
    case value
    case name
    case chapMessage
    case chapData

    static let family = Family.pppAuthentication

    var spec: FieldSpec {
      switch self {
      case .papCode:
        FieldSpec(
          "pap.code", "Code", .enumeration(PPPAuthentication.papCodeName), "What the packet asks or answers.",
          "RFC 1334 §2.2", summary: .headline)
      case .papIdentifier:
        FieldSpec(
          "pap.identifier", "Identifier", .decimal(nil), "The same in an answer as in what it answers.",
          "RFC 1334 §2.2", summary: .detail("id"))
      case .papLength:
        FieldSpec(
          "pap.length", "Length", .decimal(.bytes), "How long the packet is, from the code on.", "RFC 1334 §2.2")
      case .peerLength:
        FieldSpec("pap.peer_id.length", "Peer-ID Length", .decimal(.bytes), "How long the name is.", "RFC 1334 §2.2.1")
      case .peer:
        FieldSpec(
          "pap.peer_id", "Peer-ID", .text, "The name of who wants to connect.", "RFC 1334 §2.2.1", summary: .detail(""))
      case .passwordLength:
        FieldSpec(
          "pap.password.length", "Passwd-Length", .decimal(.bytes), "How long the password is.", "RFC 1334 §2.2.1")
      case .password:
        FieldSpec("pap.password", "Password", .text, "The password, in the clear.", "RFC 1334 §2.2.1")
      case .papMessageLength:
        FieldSpec("pap.message.length", "Msg-Length", .decimal(.bytes), "How long the message is.", "RFC 1334 §2.2.2")
      case .papMessage:
        FieldSpec("pap.message", "Message", .text, "Text for people.", "RFC 1334 §2.2.2", summary: .detail(""))
      case .papData:
        FieldSpec("pap.data", "Data", .bytes, "Bytes that no field of this code has.", "RFC 1334 §2.2")
      case .chapCode:
        FieldSpec(
          "chap.code", "Code", .enumeration(PPPAuthentication.chapCodeName), "What the packet asks or answers.",
          "RFC 1994 §4", summary: .headline)
      case .chapIdentifier:
        FieldSpec(
          "chap.identifier", "Identifier", .decimal(nil),
          "The same in a response as in its challenge; part of what is hashed.", "RFC 1994 §4", summary: .detail("id"))
      case .chapLength:
        FieldSpec("chap.length", "Length", .decimal(.bytes), "How long the packet is, from the code on.", "RFC 1994 §4")
      case .valueLength:
        FieldSpec("chap.value_size", "Value-Size", .decimal(.bytes), "How long the value is.", "RFC 1994 §4.1")
      case .value:
        FieldSpec("chap.value", "Value", .bytes, "The challenge, or the hash that answers it.", "RFC 1994 §4.1")
      case .name:
        FieldSpec("chap.name", "Name", .text, "Who sends the packet.", "RFC 1994 §4.1", summary: .detail(""))
      case .chapMessage:
        FieldSpec(
          "chap.message", "Message", .text, "Text for people; Microsoft's holds error codes.",
          "RFC 1994 §4.2, RFC 2759 §6", summary: .detail(""))
      case .chapData:
        FieldSpec("chap.data", "Data", .bytes, "Bytes that no field of this code has.", "RFC 1994 §4")
      }
    }
  }

  @Sendable static func papCodeName(_ code: UInt64) -> StaticString? {
    switch code {
    case 1: "Authenticate-Request"
    case 2: "Authenticate-Ack"
    case 3: "Authenticate-Nak"
    default: nil
    }
  }

  @Sendable static func chapCodeName(_ code: UInt64) -> StaticString? {
    switch code {
    case 1: "Challenge"
    case 2: "Response"
    case 3: "Success"
    case 4: "Failure"
    default: nil
    }
  }
}
