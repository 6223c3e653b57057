/// The VLAN tag, IEEE 802.1Q-2022 §9.6: a C-TAG after EtherType 0x8100, an S-TAG (802.1ad) after 0x88a8;
/// 0x9100 and 0x9200 are what switches wrote before 802.1ad.
///
///     | PCP |D|       VLAN ID         |            Type               |
enum VLAN: ProtocolDecoder {
  static let number: UInt16 = 3

  static let spec = ProtocolSpec(
    "vlan", "802.1Q Virtual LAN", brief: "VLAN", source: "IEEE 802.1Q §9.6",
    foundBy: [.etherType(0x8100), .etherType(0x88a8), .etherType(0x9100), .etherType(0x9200)],
    fields: [Field.self], trailingBytes: .outer)

  enum Field: FieldSet {
    static let setNumber: UInt16 = VLAN.number
    static let definedIn: StaticString = "IEEE 802.1Q §9.6"

    static let priority = field("vlan.priority", "Priority Code Point", .enumeration(Self.priorityName))
      .means(
        "The frame's priority; the names are the traffic types that IEEE 802.1Q recommends for it.",
        "IEEE 802.1Q §6.9.3")
    static let dropEligible = flag("vlan.dei", "Drop Eligible")
      .means("Set: the frame may be dropped first where a link is crowded.")
    static let identifier = field("vlan.id", "VLAN Identifier", .enumeration(Self.identifierName), .network)
      .means("Which virtual LAN the frame belongs to: 1 to 4094; 0 carries a priority only, 4095 is reserved.")
    static let type = field("vlan.etype", "Type", .enumeration(EtherType.name, .hexadecimal), .detail("type"))
      .means("The protocol after the tag.", "IEEE 802.1Q §9.4")
    static let length = field("vlan.len", "Length", .quantity(.bytes))
      .means("How many bytes of payload follow the tag.", "IEEE 802.3 §3.2.6")
      .limits("the Ethernet length field ends the frame here")

    static let all = [priority, dropEligible, identifier, type, length]

    @Sendable static func priorityName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Best Effort"
      case 1: "Background"
      case 2: "Excellent Effort"
      case 3: "Critical Applications"
      case 4: "Video"
      case 5: "Voice"
      case 6: "Internetwork Control"
      case 7: "Network Control"
      default: nil
      }
    }

    @Sendable static func identifierName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "priority tag"
      case 4095: "reserved"
      default: nil
      }
    }
  }

  /// Nobody shows a tag without the frame around it.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition { .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.priority, 3, &out)
    cursor.read(Field.dropEligible, 1, &out)
    cursor.read(Field.identifier, 12, &out)
    let isLength = (cursor.peekKnown16(out) ?? UInt16.max) <= 1500
    let value = cursor.read(isLength ? Field.length.id : Field.type.id, 16, &out)
    if value.isKnown, (1501...1535).contains(value.value) {
      out.note(Ethernet.Note.undefinedLengthOrType, on: value, value.number)
    }
    guard isLength else { return .number(.etherType, value) }
    return Ethernet.narrow(by: value, .field(Field.length), &cursor, &out)
  }
}
