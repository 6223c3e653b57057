/// The Challenge Handshake Authentication Protocol, RFC 1994: how one end of a PPP link proves who it is by a secret that
/// it does not send.
///
///     |     Code      |  Identifier   |            Length             |
///     |  Value-Size, Value, Name
enum CHAP: ProtocolDecoder {
  static let number: UInt16 = 42

  static let spec = ProtocolSpec(
    "chap", "PPP Challenge Handshake Authentication Protocol", brief: "CHAP", source: "RFC 1994",
    foundBy: [.pppProtocol(0xc223)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = CHAP.number
    static let definedIn: StaticString = "RFC 1994 §4"

    static let code = field("chap.code", "Code", .enumeration(Self.codeName), .headline)
      .means("What the packet asks or answers.")
    static let identifier = field("chap.identifier", "Identifier", .decimal, .detail("id"))
      .means("The same in a response as in its challenge; part of what is hashed.")
    static let length = field("chap.length", "Length", .quantity(.bytes))
      .means("How long the packet is, from the code on.")
    static let valueLength = field("chap.value_size", "Value-Size", .quantity(.bytes))
      .means("How long the value is.", "RFC 1994 §4.1")
    static let value = field("chap.value", "Value", .bytes)
      .means("The challenge, or the hash that answers it.", "RFC 1994 §4.1")
    static let name = field("chap.name", "Name", .text, .detail("")).means("Who sends the packet.", "RFC 1994 §4.1")
    static let message = field("chap.message", "Message", .text, .detail(""))
      .means("Text for people; Microsoft's holds error codes.", "RFC 1994 §4.2, RFC 2759 §6")
    static let data = field("chap.data", "Data", .bytes)
      .means("Bytes that no field of this code has.")

    static let all = [code, identifier, length, valueLength, value, name, message, data]

    @Sendable static func codeName(_ code: UInt64) -> StaticString? {
      switch code {
      case 1: "Challenge"
      case 2: "Response"
      case 3: "Success"
      case 4: "Failure"
      default: nil
      }
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard
      let code = PPPControl.readHeader(Field.code.id, Field.identifier.id, Field.length.id, &cursor, &out)
    else { return .data }
    switch code {
    case 1, 2:
      PAP.readCounted(Field.valueLength, Field.value, &cursor, &out)
      if !cursor.isShort { cursor.readRest(Field.name, &out) }
    case 3, 4: cursor.readRest(Field.message, &out)
    default: cursor.readRest(Field.data, &out)
    }
    return .nothing
  }
}
