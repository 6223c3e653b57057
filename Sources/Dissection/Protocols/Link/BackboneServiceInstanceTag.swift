import Packets

/// The backbone service instance tag of a provider backbone bridge, IEEE 802.1Q §9.7 (802.1ah), EtherType 0x88e7: the
/// customer's whole frame stands after it.
///
///     | PCP |D|U|Res|         Service Instance Identifier           |  customer's frame …
enum BackboneServiceInstanceTag: ProtocolDecoder {
  static let number: UInt16 = 16

  static let spec = ProtocolSpec(
    "ieee8021ah", "802.1ah Backbone Service Tag", brief: "I-TAG", source: "IEEE 802.1Q §9.7",
    foundBy: [.etherType(0x88e7)],
    fields: [Field.self], trailingBytes: .outer)

  enum Field: FieldSet {
    static let setNumber: UInt16 = BackboneServiceInstanceTag.number
    static let definedIn: StaticString = "IEEE 802.1Q §9.7"

    static let priority = field("ieee8021ah.priority", "Priority Code Point", .enumeration(VLAN.Field.priorityName))
      .means("The frame's priority within the service.")
    static let dropEligible = flag("ieee8021ah.drop", "Drop Eligible")
      .means("Set: the frame may be dropped first where a link is crowded.")
    static let useCustomerAddresses = flag("ieee8021ah.nca", "Use Customer Addresses")
      .means("Set: the customer's addresses are used for connectivity faults, too.")
    static let reserved = field("ieee8021ah.res1", "Reserved", .hexadecimal).means("Sent as zero.")
    static let instance = field("ieee8021ah.isid", "Service Instance Identifier", .decimal, .network)
      .means("Which customer's service the frame belongs to.")

    static let all = [priority, dropEligible, useCustomerAddresses, reserved, instance]
  }

  /// Nobody shows a tag without the frame around it.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition { .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.priority, 3, &out)
    cursor.read(Field.dropEligible, 1, &out)
    cursor.read(Field.useCustomerAddresses, 1, &out)
    cursor.read(Field.reserved, 3, &out)
    cursor.read(Field.instance, 24, &out)
    return cursor.isShort ? .data : .linkType(.ethernet)
  }
}
