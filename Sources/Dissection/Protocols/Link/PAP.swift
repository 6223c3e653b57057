/// The Password Authentication Protocol, RFC 1334 §2: how one end of a PPP link proves who it is, in the clear.
///
///     |     Code      |  Identifier   |            Length             |
///     |  length and Peer-ID, length and Password
enum PAP: ProtocolDecoder {
  static let number: UInt16 = 11

  static let spec = ProtocolSpec(
    "pap", "PPP Password Authentication Protocol", brief: "PAP", source: "RFC 1334", foundBy: [.pppProtocol(0xc023)],
    fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = PAP.number
    static let definedIn: StaticString = "RFC 1334 §2.2"

    static let code = field("pap.code", "Code", .enumeration(Self.codeName), .headline)
      .means("What the packet asks or answers.")
    static let identifier = field("pap.identifier", "Identifier", .decimal, .detail("id"))
      .means("The same in an answer as in what it answers.")
    static let length = field("pap.length", "Length", .quantity(.bytes))
      .means("How long the packet is, from the code on.")
    static let peerLength = field("pap.peer_id.length", "Peer-ID Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 1334 §2.2.1")
    static let peer = field("pap.peer_id", "Peer-ID", .text, .detail(""))
      .means("The name of who wants to connect.", "RFC 1334 §2.2.1")
    static let passwordLength = field("pap.password.length", "Passwd-Length", .quantity(.bytes))
      .means("How long the password is.", "RFC 1334 §2.2.1")
    static let password = field("pap.password", "Password", .text)
      .means("The password, in the clear.", "RFC 1334 §2.2.1")
    static let messageLength = field("pap.message.length", "Msg-Length", .quantity(.bytes))
      .means("How long the message is.", "RFC 1334 §2.2.2")
    static let message = field("pap.message", "Message", .text, .detail(""))
      .means("Text for people.", "RFC 1334 §2.2.2")
    static let data = field("pap.data", "Data", .bytes).means("Bytes that no field of this code has.")

    static let all = [
      code, identifier, length, peerLength, peer, passwordLength, password, messageLength, message, data,
    ]

    @Sendable static func codeName(_ code: UInt64) -> StaticString? {
      switch code {
      case 1: "Authenticate-Request"
      case 2: "Authenticate-Ack"
      case 3: "Authenticate-Nak"
      default: nil
      }
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard
      let code = PPPControl.readHeader(Field.code.id, Field.identifier.id, Field.length.id, &cursor, &out)
    else { return .data }
    switch code {
    case 1:
      readCounted(Field.peerLength, Field.peer, &cursor, &out)
      readCounted(Field.passwordLength, Field.password, &cursor, &out)
    case 2, 3: readCounted(Field.messageLength, Field.message, &cursor, &out)
    default: break
    }
    if !cursor.isShort { cursor.readRest(Field.data, &out) }
    return .nothing
  }

  /// Reads a byte that says how many follow, and those.
  static func readCounted(
    _ lengthField: FieldSpec, _ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let length = cursor.read(lengthField, 8, &out)
    cursor.readBytes(field, countedBy: length, &out)
  }
}
