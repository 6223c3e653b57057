/// The slow protocols of Ethernet, IEEE 802.3 annex 57A: a byte says which of them it is. No station sends more than ten of their
/// frames a second.
enum SlowProtocols: ProtocolDecoder {
  static let number: UInt16 = 251

  static let spec = ProtocolSpec(
    "slow", "Slow Protocols", brief: "Slow Protocols", source: "IEEE 802.3 annex 57A", foundBy: [.etherType(0x8809)],
    fields: [Field.self], trailingBytes: .outer)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek().map { [1, 2, 3, 10].contains($0) } ?? false ? .maybe : .no
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
