/// The VLAN tag, IEEE 802.1Q-2022 §9.6: a C-TAG behind EtherType 0x8100, an S-TAG (802.1ad) behind 0x88a8;
/// 0x9100 and 0x9200 are what switches wrote before 802.1ad.
///
///     | PCP |D|       VLAN ID         |            Type               |
enum VLAN {
  static let layer = LayerSpec(
    name: "vlan", label: "802.1Q Virtual LAN", brief: "VLAN", source: "IEEE 802.1Q §9.6")

  enum Field: UInt8, FieldSet {
    case priority
    case dropEligible
    case identifier
    case type
    case length

    static let family = Family.vlan

    var spec: FieldSpec {
      switch self {
      case .priority:
        FieldSpec(
          "vlan.priority", "Priority Code Point", .enumeration(Self.priorityName),
          "The frame's priority; the names are the traffic types that IEEE 802.1Q recommends for it.",
          "IEEE 802.1Q §6.9.3")
      case .dropEligible:
        FieldSpec(
          "vlan.dei", "Drop Eligible", .flag,
          "Set: the frame may be dropped first where a link is crowded.", "IEEE 802.1Q §9.6")
      case .identifier:
        FieldSpec(
          "vlan.id", "VLAN Identifier", .enumeration(Self.identifierName),
          "Which virtual LAN the frame belongs to: 1 to 4094; 0 carries a priority only, 4095 is reserved.",
          "IEEE 802.1Q §9.6", summary: .headline)
      case .type:
        FieldSpec(
          "vlan.etype", "Type", .enumeration(EtherType.name, .hexadecimal), "The protocol behind the tag.",
          "IEEE 802.1Q §9.4", summary: .detail("type"))
      case .length:
        FieldSpec(
          "vlan.len", "Length", .decimal(.bytes), "How many bytes of payload follow the tag.", "IEEE 802.3 §3.2.6")
      }
    }

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

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.priority, 3, &out)
    cursor.read(Field.dropEligible, 1, &out)
    cursor.read(Field.identifier, 12, &out)
    let isLength = (cursor.peek16() ?? UInt16.max) <= 1500
    let start = cursor.offset
    let value = cursor.read(isLength ? Field.length : Field.type, 16, &out)
    guard !cursor.isShort, out.knows(start..<start + 2) else { return .data }
    guard isLength else { return .etherType(UInt16(truncatingIfNeeded: value)) }
    if value > cursor.remaining {
      out.note(Ethernet.Note.lengthBeyondFrame, UInt64(value), UInt64(cursor.remaining))
    }
    cursor.narrow(to: cursor.offset + value, .ethernetLength)
    return Ethernet.successor(
      ofLength: cursor.peek16(), isKnown: out.knows(cursor.offset..<cursor.offset + 2), &out)
  }
}
