import Packets

/// IP over Fibre Channel, RFC 4338, as LINKTYPE_IP_OVER_FC has it: two addresses of 64 bits, and LLC.
///
///     |  Destination network address, 8 bytes  |  Source network address, 8 bytes  |  LLC …
enum IPOverFibreChannel: ProtocolDecoder {
  static let number: UInt16 = 307

  static let spec = ProtocolSpec(
    "ipfc", "IP over Fibre Channel", brief: "IP over FC", source: "RFC 4338 §5",
    foundBy: [.linkType(.ipOverFibreChannel)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPOverFibreChannel.number
    static let definedIn: StaticString = "RFC 4338 §5"

    static let destination = field("ipfc.nh.da", "Network DA", .bytes, .destinationAddress)
      .means("The name of the receiver's port: four bits of its kind, twelve of the kind's own, and a MAC address.")
    static let source = field("ipfc.nh.sa", "Network SA", .bytes, .sourceAddress)
      .means("The name of the sender's port: four bits of its kind, twelve of the kind's own, and a MAC address.")

    static let all = [destination, source]
  }

  /// Names that are made of MAC addresses, and an EtherType.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    let areNames = [0, 8].allSatisfy { place in cursor.peek(place).map { $0 >> 4 == 1 } ?? false }
    return areNames && cursor.mayBeginSNAP(at: 16) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readBytes(Field.destination, 8, &out)
    cursor.readBytes(Field.source, 8, &out)
    return .known(LLC.id)
  }
}
