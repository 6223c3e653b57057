import Packets

/// IP over InfiniBand, RFC 4391, as LINKTYPE_IPOIB has it: the addresses of both ends' interfaces, and the header.
///
///     |  Source, 20 bytes: reserved, QPN, GID                         |
///     |  Destination, 20 bytes: reserved, QPN, GID                    |
///     |             Type              |           Reserved            |
enum IPOverInfiniBand: ProtocolDecoder {
  static let number: UInt16 = 266

  static let spec = ProtocolSpec(
    "ipoib", "IP over InfiniBand", brief: "IPoIB", source: "RFC 4391",
    foundBy: [.linkType(.ipOverInfiniBand)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPOverInfiniBand.number
    static let definedIn: StaticString = "RFC 4391 §9.1.1"

    static let source = field("ipoib.saddr", "Source Address", .bytes).means("Not kept in captures: zeros, as a rule.")
    static let destination = group("ipoib.daddr", "Destination Address")
      .means("The address of the receiver's interface.")
    static let reservedOctet = field("ipoib.daddr.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let queuePair = field("ipoib.daddr.qpn", "Destination QPN", .hexadecimal, .detail("qpn"))
      .means("The number of the receiver's queue pair.")
    static let globalIdentifier = field(
      "ipoib.dgid", "Destination GID", .ipv6Address(IPv6AddressKind.name), .destinationAddress
    )
    .means("The global identifier of the receiver's port, which has the form of an IPv6 address.")
    static let type = field("ipoib.type", "Type", .enumeration(EtherType.name, .hexadecimal), .detail("type"))
      .means("The protocol of the payload, an EtherType.", "RFC 4391 §6")
    static let reserved = field("ipoib.reserved", "Reserved", .hexadecimal).means("Must be zero.", "RFC 4391 §6")

    static let all = [source, destination, reservedOctet, queuePair, globalIdentifier, type, reserved]
  }

  /// An EtherType, zeros after it, and a packet of its protocol.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let type = cursor.peek16(40), cursor.peek16(42) == 0 else { return .no }
    return cursor.mayBegin(type, at: 44) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readBytes(Field.source, 20, &out)
    let destination = out.beginGroup(Field.destination, cursor)
    cursor.read(Field.reservedOctet, 8, &out)
    cursor.read(Field.queuePair, 24, &out)
    cursor.readAddress(Field.globalIdentifier, &out)
    out.endGroup(destination, cursor)
    let type = cursor.read(Field.type, 16, &out)
    cursor.read(Field.reserved, 16, &out)
    return .number(.etherType, type)
  }
}
