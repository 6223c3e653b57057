import Packets

/// The backbone service instance tag of a provider backbone bridge, IEEE 802.1Q §9.7 (802.1ah), EtherType 0x88e7: the
/// customer's whole frame stands behind it.
///
///     | PCP |D|U|Res|         Service Instance Identifier           |  customer's frame …
enum BackboneServiceTag {
  static let layer = LayerSpec(
    name: "ieee8021ah", label: "802.1ah Backbone Service Tag", brief: "I-TAG", source: "IEEE 802.1Q §9.7")

  enum Field: UInt8, FieldSet {
    case priority
    case dropEligible
    case useCustomerAddresses
    case reserved
    case instance

    static let family = Family.backboneServiceTag

    var spec: FieldSpec {
      switch self {
      case .priority:
        FieldSpec(
          "ieee8021ah.priority", "Priority Code Point", .enumeration(VLAN.Field.priorityName),
          "The frame's priority within the service.", "IEEE 802.1Q §9.7")
      case .dropEligible:
        FieldSpec(
          "ieee8021ah.drop", "Drop Eligible", .flag, "Set: the frame may be dropped first where a link is crowded.",
          "IEEE 802.1Q §9.7")
      case .useCustomerAddresses:
        FieldSpec(
          "ieee8021ah.nca", "Use Customer Addresses", .flag,
          "Set: the customer's addresses are used for connectivity faults, too.", "IEEE 802.1Q §9.7")
      case .reserved:
        FieldSpec("ieee8021ah.res1", "Reserved", .hexadecimal, "Sent as zero.", "IEEE 802.1Q §9.7")
      case .instance:
        FieldSpec(
          "ieee8021ah.isid", "Service Instance Identifier", .decimal(nil),
          "Which customer's service the frame belongs to.", "IEEE 802.1Q §9.7", summary: .headline)
      }
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.priority, 3, &out)
    cursor.read(Field.dropEligible, 1, &out)
    cursor.read(Field.useCustomerAddresses, 1, &out)
    cursor.read(Field.reserved, 3, &out)
    cursor.read(Field.instance, 24, &out)
    return cursor.isShort ? .data : .linkType(.ethernet)
  }
}
