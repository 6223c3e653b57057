import Packets

/// What Linux gives of packets from the interface `any`, and from interfaces without a link header that libpcap knows:
/// LINKTYPE_LINUX_SLL and LINKTYPE_LINUX_SLL2 of the registry at tcpdump.org.
///
///     |          Packet Type          |          ARPHRD Type          |   version 1
///     |         Address Length        |       Address, 8 bytes        |
///     |                               …               |    Protocol   |
///
///     |           Protocol            |           Reserved            |   version 2
///     |                        Interface Index                        |
///     |          ARPHRD Type          |  Packet Type  |Address Length |
///     |       Address, 8 bytes …                                      |
enum LinuxCooked: ProtocolDecoder {
  static let number: UInt16 = 5

  static let spec = ProtocolSpec(
    "sll", "Linux Cooked Capture", brief: "Linux cooked", source: "LINKTYPE_LINUX_SLL, LINKTYPE_LINUX_SLL2",
    foundBy: [.linkType(.linuxCooked), .linkType(.linuxCooked2)],
    fields: [Field.self], notes: [Note.self])

  /// ARPHRD types that say what follows, whatever the protocol says.
  private enum Hardware {
    static let frameRelay = 770
    static let gre = 778
    static let wireless = 801
    static let prism = 802
    static let radiotap = 803
    static let gre6 = 823
    static let netlink = 824
  }

  private static let addressFieldLength = 8

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    out.context.isFound(by: .linuxCooked2) ? decodeSecond(&cursor, &out) : decodeFirst(&cursor, &out)
  }

  private static func decodeFirst(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    cursor.read(Field.packetType, 16, &out)
    let hardware = cursor.read(Field.hardwareType, 16, &out).value
    let length = cursor.read(Field.addressLength, 16, &out).value
    readAddress(hardware: hardware, length: length, &cursor, &out)
    return readProtocol(hardware: hardware, typeKnown: cursor.offset - 12, &cursor, &out)
  }

  private static func decodeSecond(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let start = cursor.offset
    let isTypeKnown = out.knows(start + 8..<start + 10)
    // What the protocol is a number of depends on the ARPHRD type, eight bytes further on.
    let hardware = isTypeKnown ? Int(cursor.peek16(8) ?? 0) : 0
    let next = readProtocol(hardware: hardware, typeKnown: start + 8, &cursor, &out)
    cursor.read(Field.reserved, 16, &out)
    cursor.read(Field.interfaceIndex, 32, &out)
    cursor.read(Field.hardwareType, 16, &out)
    cursor.read(Field.packetType, 8, &out)
    let length = cursor.read(Field.addressLength, 8, &out).value
    readAddress(hardware: hardware, length: length, &cursor, &out)
    return cursor.isShort ? .data : next
  }

  private static func readAddress(hardware: Int, length: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    if length > addressFieldLength { out.note(Note.addressCut, UInt64(length)) }
    let used = min(length, addressFieldLength)
    switch used {
    case 6: cursor.read(Field.ethernetAddress, 48, &out)
    case 4: cursor.read(Field.ipv4Address, 32, &out)
    default: cursor.readBytes(Field.otherAddress, used, &out)
    }
    cursor.readBytes(Field.unused, addressFieldLength - used, &out)
  }

  /// Reads the protocol and returns what follows the header. The ARPHRD type stands at `typeKnown`.
  private static func readProtocol(
    hardware: Int, typeKnown typeOffset: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    let start = cursor.offset
    let value = Int(cursor.peek16() ?? 0)
    switch hardware {
    case Hardware.netlink: cursor.read(Field.netlinkFamily, 16, &out)
    case Hardware.gre, Hardware.gre6: cursor.read(Field.greProtocol, 16, &out)
    case _ where value < 1536: cursor.read(Field.linuxProtocol, 16, &out)
    default: cursor.read(Field.etherType, 16, &out)
    }
    guard !cursor.isShort, out.knows(start..<start + 2), out.knows(typeOffset..<typeOffset + 2) else { return .data }
    switch hardware {
    case Hardware.netlink, Hardware.frameRelay: return .data
    case Hardware.wireless: return .linkType(.ieee80211)
    case Hardware.prism: return .linkType(.prism)
    case Hardware.radiotap: return .linkType(.radiotap)
    default: return successor(of: value)
    }
  }

  private static func successor(of value: Int) -> Next {
    switch value {
    case 0x0003: .linkType(.ethernet)
    case 0x0004: .known(LLC.id)
    case 0x0007: .known(PPP.id)
    case 1536...: .etherType(UInt16(truncatingIfNeeded: value))
    default: .data
    }
  }
}
