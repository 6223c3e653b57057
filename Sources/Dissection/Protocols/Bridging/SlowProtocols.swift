/// The slow protocols of Ethernet, IEEE 802.3 annex 57A: a byte says which of them it is. No station sends more than ten of their
/// frames a second.
enum SlowProtocols: ProtocolDecoder {
  static let number: UInt16 = 251

  static let spec = ProtocolSpec(
    "slow", "Slow Protocols", brief: "Slow Protocols", source: "IEEE 802.3 annex 57A", foundBy: [.etherType(0x8809)],
    fields: [Field.self], trailingBytes: .outer)

  /// The beginning that nearly every message of each has: a small number alone is in any bytes.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    let isBeginning =
      switch cursor.peek() {
      // Version 1, and the actor's information, 20 bytes.
      case 1: cursor.peek16(1) == 0x0101 && cursor.peek(3) == 20
      // Version 1, and a marker or its response, 16 bytes.
      case 2: (cursor.peek16(1) == 0x0101 || cursor.peek16(1) == 0x0102) && cursor.peek(3) == 16
      // Few flags, and the information of this end, 16 bytes.
      case 3: cursor.peek(1) == 0 && cursor.peek16(3) == 0x0001 && cursor.peek(5) == 16
      // The ITU's number, and its subtype for the ESMC.
      case 10: cursor.peek16(1) == 0x0019 && cursor.peek16(3) == 0xa700 && cursor.peek(5) == 1
      default: false
      }
    return isBeginning ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    .number(.slowSubtype, cursor.read(Field.subtype, 8, &out))
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = SlowProtocols.number
    static let definedIn: StaticString = "IEEE 802.3 table 57A-3"

    static let subtype = field("slow.subtype", "Subtype", .enumeration(Self.subtypeName), .detail("subtype"))
      .means("Which of the slow protocols it is.")

    static let all = [subtype]

    @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "LACP"
      case 2: "Marker"
      case 3: "OAM"
      case 10: "Organization Specific"
      default: nil
      }
    }
  }
}
