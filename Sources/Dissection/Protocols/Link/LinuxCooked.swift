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
    static let frameRelay: UInt64 = 770
    static let gre: UInt64 = 778
    static let wireless: UInt64 = 801
    static let prism: UInt64 = 802
    static let radiotap: UInt64 = 803
    static let gre6: UInt64 = 823
    static let netlink: UInt64 = 824
  }

  private static let addressFieldLength = 8

  /// A packet type below 256, or in version 2 the reserved zeros.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek() == 0 || cursor.peek16(2) == 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    out.context.isFound(by: .linuxCooked2) ? decodeSecond(&cursor, &out) : decodeFirst(&cursor, &out)
  }

  private static func decodeFirst(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    cursor.read(Field.packetType, 16, &out)
    let hardware = cursor.read(Field.hardwareType, 16, &out)
    let length = cursor.read(Field.addressLength, 16, &out)
    readAddress(length, &cursor, &out)
    let number = readProtocol(hardware: hardware.number, &cursor, &out)
    return successor(of: number, hardware: hardware)
  }

  private static func decodeSecond(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    // What the protocol is a number of depends on the ARPHRD type, eight bytes further on.
    let number = readProtocol(hardware: UInt64(cursor.peekKnown16(at: 8, out) ?? 0), &cursor, &out)
    cursor.read(Field.reserved, 16, &out)
    cursor.read(Field.interfaceIndex, 32, &out)
    let hardware = cursor.read(Field.hardwareType, 16, &out)
    cursor.read(Field.packetType, 8, &out)
    let length = cursor.read(Field.addressLength, 8, &out)
    readAddress(length, &cursor, &out)
    return cursor.isShort ? .data : successor(of: number, hardware: hardware)
  }

  private static func readAddress(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if length.value > addressFieldLength { out.note(Note.addressCut, on: length, length.number) }
    let used = min(length.value, addressFieldLength)
    switch used {
    case 6: cursor.read(Field.ethernetAddress, 48, &out)
    case 4: cursor.read(Field.ipv4Address, 32, &out)
    default: cursor.readBytes(Field.otherAddress, used, &out)
    }
    cursor.readBytes(Field.unused, addressFieldLength - used, &out)
  }

  /// Reads the protocol; what it is a number of, the ARPHRD type says.
  private static func readProtocol(hardware: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let value = cursor.peek16() ?? 0
    let field =
      switch hardware {
      case Hardware.netlink: Field.netlinkFamily.id
      case Hardware.gre, Hardware.gre6: Field.greProtocol.id
      default: value < 1536 ? Field.linuxProtocol.id : Field.etherType.id
      }
    return cursor.read(field, 16, &out)
  }

  /// What follows the header.
  private static func successor(of number: Token, hardware: Token) -> Next {
    guard hardware.isKnown, number.isKnown else { return .data }
    switch hardware.number {
    case Hardware.netlink: return .data
    case Hardware.frameRelay: return .linkType(.frameRelay)
    case Hardware.wireless: return .linkType(.ieee80211)
    case Hardware.prism: return .linkType(.prism)
    case Hardware.radiotap: return .linkType(.radiotap)
    default: break
    }
    return switch number.number {
    case 0x0003: .linkType(.ethernet)
    case 0x0004: .known(LLC.id)
    case 0x0007: .known(PPP.id)
    case 1536...: .number(.etherType, number)
    default: .data
    }
  }
}
