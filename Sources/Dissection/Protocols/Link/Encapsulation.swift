import Packets

/// Packets on OpenBSD's encapsulating interface, LINKTYPE_ENC: what IPsec decapsulated, or is to encapsulate.
///
///     |                        Address Family                         |   in the order of the host that captured
///     |                   Security Parameters Index                   |
///     |                             Flags                             |   in the order of the host that captured
enum Encapsulation: ProtocolDecoder {
  static let number: UInt16 = 268

  static let spec = ProtocolSpec(
    "enc", "OpenBSD Encapsulating Device", brief: "enc", source: "LINKTYPE_ENC",
    foundBy: [.linkType(.encapsulation)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = Encapsulation.number
    static let definedIn: StaticString = "LINKTYPE_ENC"

    static let addressFamily = field("enc.af", "Address Family", .enumeration(AddressFamily.name), .headline)
      .means("The address family of the packet, a number of the system that captured it.")
    static let index = field("enc.spi", "SPI", .hexadecimal, .detail("spi"))
      .means("The security parameters index names the security association that the packet went through.")
    static let flags = field("enc.flags", "Flags", .hexadecimal).means("What IPsec did to the packet.")
    static let isConfidential = field("enc.flags.conf", "Payload Encrypted", .flag)
      .means("Whether the packet was encrypted on the way.")
    static let isAuthenticated = field("enc.flags.auth", "Payload Authenticated", .flag)
      .means("Whether the packet was authenticated on the way.")

    static let all = [addressFamily, index, flags, isConfidential, isAuthenticated]
  }

  /// A small family in either byte order, flags that are defined, and an IP packet.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.hasSmallNumber, let high = cursor.peek16(8), let low = cursor.peek16(10) else { return .no }
    let flags = low == 0 ? high.byteSwapped : high == 0 ? low : .max
    return flags & ~0x1c00 == 0 && (cursor.mayBegin(0x0800, at: 12) || cursor.mayBegin(0x86dd, at: 12)) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let order: ByteOrder = cursor.peek16() == 0 ? .bigEndian : .littleEndian
    let family = cursor.read(Field.addressFamily, 32, order, &out)
    cursor.read(Field.index, 32, &out)
    let flags = cursor.read(Field.flags, 32, order, &out)
    out.part(Field.isConfidential, 10, of: flags)
    out.part(Field.isAuthenticated, 11, of: flags)
    return AddressFamily.etherType(family.number).map { .etherType($0) } ?? .data
  }
}
