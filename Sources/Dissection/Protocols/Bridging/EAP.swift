/// The Extensible Authentication Protocol, RFC 3748: questions and answers by which one proves who one is, in any of many ways.
///
///     |     Code      |  Identifier   |            Length             |
///     |     Type      |  what the type defines …
enum EAP: ProtocolDecoder {
  static let number: UInt16 = 261

  static let spec = ProtocolSpec(
    "eap", "Extensible Authentication Protocol", brief: "EAP", source: "RFC 3748", foundBy: [.pppProtocol(0xc227)],
    fields: [Field.self, EAPMethods.Field.self, EAPSIM.Field.self, EAPSecrets.Field.self], notes: [Note.self],
    trailingBytes: .outer,
    fixedBits: 5)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let code = cursor.peek(), let length = cursor.peek16(2) else { return .no }
    return (1...6).contains(code) && length >= 4 && Int(length) <= cursor.remaining ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let code = cursor.read(Field.code, 8, &out)
    cursor.read(Field.identifier, 8, &out)
    let length = cursor.read(Field.length, 16, &out)
    if length.isKnown, length.number < 4 { out.note(Note.length, on: length, length.number) }
    cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    guard code.isKnown, length.isKnown else { return .nothing }
    switch code.number {
    case 1, 2:
      let type = cursor.read(Field.type, 8, &out)
      guard type.isKnown else { return .nothing }
      return EAPMethods.read(type, isRequest: code.number == 1, &cursor, &out)
    case 3, 4:
      if !cursor.isAtEnd { out.note(Note.surplus, on: code) }
      return .data
    case 5, 6:
      cursor.read(Field.reauthenticationType, 8, &out)
      return .data
    default:
      out.note(Note.code, on: code, code.number)
      return .data
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = EAP.number
    static let definedIn: StaticString = "RFC 3748 §4"

    static let code = field("eap.code", "Code", .enumeration(Self.codeName), .headline).means("What the packet is.")
    static let identifier = field("eap.id", "Identifier", .decimal, .detail("id"))
      .means("The same in the answer as in what it answers.")
    static let length = field("eap.len", "Length", .quantity(.bytes)).means("How long the packet is, from the code on.")
      .limits("the EAP length ends the packet here")
    static let type = field("eap.type", "Type", .enumeration(EAPType.name), .headline)
      .means("What is asked or answered, or the way of proof.")
    static let reauthenticationType = field(
      "eap.erp.type", "Type", .enumeration(Self.reauthenticationName), .detail("")
    )
    .means("Which message of a short second proof it is.", "RFC 6696 §5.3")

    static let all = [code, identifier, length, type, reauthenticationType]

    /// IANA "Packet Codes" of EAP, as of 2025.
    @Sendable static func codeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Request"
      case 2: "Response"
      case 3: "Success"
      case 4: "Failure"
      case 5: "Initiate"
      case 6: "Finish"
      default: nil
      }
    }

    @Sendable static func reauthenticationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Re-auth-Start"
      case 2: "Re-auth"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = EAP.number

    static let length = note("eap.bad_length", .error, "bad length").says("{a:bytes}, but the header alone takes 4.")
    static let surplus = note("eap.success.data", .warning, "data after success")
      .says("A success or failure has no data (RFC 3748 §4.2).")
    static let code = note("eap.code.unknown", .warning, "unknown code").says("The code {a} is not defined.")
    static let weak = note("eap.mitm_attacks", .note, "weak method")
      .says("The method keeps nobody from the middle, and proves only one end (RFC 3748 §7.2).")
    static let dictionary = note("eap.dictionary_attacks", .note, "weak method")
      .says("Who hears the exchange can find the password by trying.")
    static let methodLength = note("eap.ms_chap_v2.length.invalid", .error, "bad length")
      .says("{a:bytes}, but the packet has {b} here.")
    static let attributeLength = note("eap.sim.subtype.len.invalid", .error, "bad length")
      .says("Zero, but an attribute has at least 4 bytes. Where the next one begins is unknown.")

    static let secretLength = note("eap.sake.attr.len.invalid", .error, "bad length")
      .says("{a:bytes}, but an attribute has at least 2. Where the next one begins is unknown.")

    static let all = [length, surplus, code, weak, dictionary, methodLength, attributeLength, secretLength]
  }
}
