import Packets

/// Packets as Solaris' observability interfaces show them, LINKTYPE_IPNET.
///
///     |    Version    |    Family     |           Hook Type           |
///     |                          Data Length                          |
///     |                        Interface Index                        |
///     |                     Group Interface Index                     |
///     |                         Source Zone                           |
///     |                       Destination Zone                        |
enum IPNet: ProtocolDecoder {
  static let number: UInt16 = 267

  static let spec = ProtocolSpec(
    "ipnet", "Solaris IPNET", brief: "IPNET", source: "LINKTYPE_IPNET",
    foundBy: [.linkType(.ipnet)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPNet.number
    static let definedIn: StaticString = "LINKTYPE_IPNET"

    static let version = field("ipnet.version", "Header Version", .decimal).means("Always 1.")
    static let family = field("ipnet.family", "Address Family", .enumeration(Self.familyName), .headline)
      .means("The address family of the packet, a number of Solaris'.")
    static let hook = field("ipnet.htype", "Hook Type", .enumeration(Self.hookName), .detail(""))
      .means("Where in the system the packet was seen.")
    static let length = field("ipnet.pktlen", "Data Length", .quantity(.bytes)).means("How long the packet is.")
    static let interfaceIndex = field("ipnet.ifindex", "Interface Index", .decimal, .detail("interface"))
      .means("The number of the interface.")
    static let groupIndex = field("ipnet.grifindex", "Group Interface Index", .decimal)
      .means("The number of the group that the interface is in; 0 for none.")
    static let sourceZone = field("ipnet.zsrc", "Source Zone ID", .decimal)
      .means("The zone that sent the packet; 4294967295 where it came from outside.")
    static let destinationZone = field("ipnet.zdst", "Destination Zone ID", .decimal)
      .means("The zone that the packet is for; 4294967295 where it goes outside.")

    static let all = [
      version, family, hook, length, interfaceIndex, groupIndex, sourceZone, destinationZone,
    ]

    @Sendable static func familyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 2: "IPv4"
      case 26: "IPv6"
      default: nil
      }
    }

    @Sendable static func hookName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "inbound"
      case 1: "outbound"
      case 2: "local"
      default: nil
      }
    }
  }

  /// Version 1, and a packet of one of two families.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.peek() == 1, cursor.peek16(2) ?? .max <= 2 else { return .no }
    let type: UInt16 = cursor.peek(1) == 2 ? 0x0800 : cursor.peek(1) == 26 ? 0x86dd : 0
    return cursor.mayBegin(type, at: 24) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.version, 8, &out)
    let family = cursor.read(Field.family, 8, &out)
    cursor.read(Field.hook, 16, &out)
    let length = cursor.read(Field.length, 32, &out)
    for field in [Field.interfaceIndex, Field.groupIndex, Field.sourceZone, Field.destinationZone] {
      cursor.read(field, 32, &out)
    }
    cursor.narrow(by: length, from: cursor.offset, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    switch family.number {
    case 2: return .etherType(0x0800)
    case 26: return .etherType(0x86dd)
    default: return .data
    }
  }
}
