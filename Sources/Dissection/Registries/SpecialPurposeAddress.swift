/// IANA "IPv4 Special-Purpose Address Registry", as of 2025 (RFC 6890), with multicast and broadcast.
enum SpecialPurposeAddress {
  /// What kind of address it is; nil for an ordinary one.
  @Sendable static func name(_ address: UInt64) -> StaticString? {
    switch address {
    case 0x0000_0000: "this host"
    case 0x0000_0001...0x00ff_ffff: "this network"
    case 0x0a00_0000...0x0aff_ffff: "private"
    case 0x6440_0000...0x647f_ffff: "shared (CGN)"
    case 0x7f00_0000...0x7fff_ffff: "loopback"
    case 0xa9fe_0000...0xa9fe_ffff: "link local"
    case 0xac10_0000...0xac1f_ffff: "private"
    case 0xc000_0000...0xc000_00ff: protocolAssignment(address)
    case 0xc000_0200...0xc000_02ff: "documentation"
    case 0xc01f_c400...0xc01f_c4ff: "AS112"
    case 0xc034_c100...0xc034_c1ff: "AMT"
    case 0xc058_6300...0xc058_63ff: "6to4 relay"
    case 0xc0a8_0000...0xc0a8_ffff: "private"
    case 0xc0af_3000...0xc0af_30ff: "AS112"
    case 0xc612_0000...0xc613_ffff: "benchmarking"
    case 0xc633_6400...0xc633_64ff: "documentation"
    case 0xcb00_7100...0xcb00_71ff: "documentation"
    case 0xe000_0000...0xefff_ffff: "multicast"
    case 0xf000_0000...0xffff_fffe: "reserved"
    case 0xffff_ffff: "limited broadcast"
    default: nil
    }
  }

  /// 192.0.0.0/24, IETF Protocol Assignments.
  private static func protocolAssignment(_ address: UInt64) -> StaticString {
    switch address {
    case 0xc000_0000...0xc000_0007: "service continuity"
    case 0xc000_0008: "dummy"
    case 0xc000_0009: "PCP anycast"
    case 0xc000_000a: "TURN anycast"
    case 0xc000_00aa, 0xc000_00ab: "NAT64 discovery"
    default: "protocol assignment"
    }
  }
}
