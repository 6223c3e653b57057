/// What a pcapng block holds: a number of the draft's registry (draft-ietf-opsawg-pcapng, section 11.1). An open type: a
/// file may hold any number.
struct PcapngBlockType: RawRepresentable, Hashable, Sendable {
  let rawValue: UInt32

  static let interfaceDescription = Self(rawValue: 1)
  /// Obsolete: its successor is ``enhancedPacket``.
  static let packet = Self(rawValue: 2)
  static let simplePacket = Self(rawValue: 3)
  static let nameResolution = Self(rawValue: 4)
  static let interfaceStatistics = Self(rawValue: 5)
  static let enhancedPacket = Self(rawValue: 6)
  /// The same in either byte order.
  static let sectionHeader = Self(rawValue: 0x0a0d_0d0a)

  /// The draft's name for it; `nil` for a number that it does not have.
  var name: StaticString? {
    switch rawValue {
    case 1: "interface description"
    case 2: "packet"
    case 3: "simple packet"
    case 4: "name resolution"
    case 5: "interface statistics"
    case 6: "enhanced packet"
    case 7: "IRIG timestamp"
    case 8: "ARINC 429 in AFDX"
    case 9: "systemd journal export"
    case 10: "decryption secrets"
    case 0x101: "Hone machine information"
    case 0x102: "Hone connection event"
    case 0x201...0x213: "Sysdig"
    case 0xbad: "custom"
    case 0x4000_0bad: "custom (not to be copied)"
    case 0x0a0d_0d0a: "section header"
    default: nil
    }
  }

  /// How many bytes a block of this type has at least, its lengths and its type among them.
  var minimumLength: Int {
    switch self {
    case .sectionHeader: 28
    case .interfaceDescription: 20
    case .packet, .enhancedPacket: 32
    case .simplePacket, .nameResolution: 16
    case .interfaceStatistics: 24
    default: 12
    }
  }

  /// A longer block is damage: 16 MiB, as libpcap and Wireshark have it; and where a packet is in it, 16 MiB beside the
  /// longest packet of any link type.
  var maximumLength: Int {
    switch self {
    case .packet, .simplePacket, .enhancedPacket: 144 << 20
    default: 16 << 20
    }
  }

  /// How messages call the block.
  var title: String { title(counting: 1) }

  /// The same for a number of blocks: `Interface Statistics blocks`.
  func title(counting count: Int) -> String {
    let blocks = count == 1 ? "block" : "blocks"
    return name.map { "\($0) \(blocks)" } ?? "\(blocks) of unknown type 0x\(String(rawValue, radix: 16))"
  }
}
