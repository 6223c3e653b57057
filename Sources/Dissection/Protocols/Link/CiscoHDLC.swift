import Packets

/// Cisco's HDLC framing (RFC 1547 §4.3.1 describes it), whose numbers are EtherTypes but for a few of
/// Cisco's own.
///
///     |    Address    |    Control    |           Protocol            |  packet …
enum CiscoHDLC: ProtocolDecoder {
  static let number: UInt16 = 13

  static let spec = ProtocolSpec(
    "chdlc", "Cisco HDLC", brief: "Cisco HDLC", source: "RFC 1547 §4.3.1",
    foundBy: [.linkType(.ciscoHDLC)],
    fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = CiscoHDLC.number
    static let definedIn: StaticString = "RFC 1547 §4.3.1"

    static let address = field("chdlc.address", "Address", .enumeration(Self.addressName, .hexadecimal), .headline)
      .means("Whether the packet is for one station or, broadcast or multicast, for all.")
    static let control = field("chdlc.control", "Control", .hexadecimal).means("Always zero.")
    static let `protocol` = field(
      "chdlc.protocol", "Protocol", .enumeration(Self.protocolName, .hexadecimal), .detail("type")
    )
    .means("The protocol of the payload: an EtherType, or a number of Cisco's.")

    static let all = [address, control, `protocol`]

    @Sendable static func addressName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0f: "Unicast"
      case 0x8f: "Multicast"
      default: nil
      }
    }

    @Sendable static func protocolName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x2000: "CDP"
      case 0x8035: "SLARP"
      case 0xfefe: "ISO Network Layer"
      default: EtherType.name(value)
      }
    }
  }

  /// A unicast or a broadcast address, and control.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    (cursor.peek() == 0x0f || cursor.peek() == 0x8f) && cursor.peek(1) == 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.address, 8, &out)
    cursor.read(Field.control, 8, &out)
    let number = cursor.read(Field.protocol, 16, &out)
    switch number.number {
    case 0x2000, 0x8035, 0xfefe: return .number(.ciscoHDLC, number)
    default: return .number(.etherType, number)
    }
  }
}
