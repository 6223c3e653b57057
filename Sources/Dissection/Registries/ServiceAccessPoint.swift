/// LLC addresses (IEEE 802.2 §3.3.1.2 and its registry "LLC address assignments", as of 2025), and a few that are in
/// wide use without being in it. All eight bits: those of groups end in a one.
enum ServiceAccessPoint {
  /// The name of a destination address.
  @Sendable static func name(_ address: UInt64) -> StaticString? {
    switch address {
    case 0x03: "LLC Sub-Layer Management, group"
    case 0x05: "SNA Path Control, group"
    case 0xd5: "LAN Management, group"
    case 0xff: "Global"
    default: individual(address)
    }
  }

  /// The name of a source address, whose last bit is the command or response bit and no part of the name.
  @Sendable static func sourceName(_ address: UInt64) -> StaticString? { individual(address & 0xfe) }

  /// The name of the seven bits without the last.
  @Sendable static func shortName(_ bits: UInt64) -> StaticString? { individual(bits << 1) }

  private static func individual(_ address: UInt64) -> StaticString? {
    switch address {
    case 0x00: "NULL LSAP"
    case 0x02: "LLC Sub-Layer Management"
    case 0x04: "SNA Path Control"
    case 0x06: "IP"
    case 0x08: "SNA"
    case 0x0c: "SNA"
    case 0x0e: "PROWAY Network Management"
    case 0x18: "Texas Instruments"
    case 0x42: "Spanning Tree BPDU"
    case 0x4e: "EIA RS-511"
    case 0x7e: "ISO 8208 (X.25 over 802.2)"
    case 0x7f: "ISO 802.2"
    case 0x80: "XNS"
    case 0x82: "BACnet"
    case 0x86: "Nestar"
    case 0x8e: "PROWAY Active Station List"
    case 0x98: "ARP"
    case 0xaa: "SNAP"
    case 0xbc: "VINES"
    case 0xd4: "Resource Management (LAN Management)"
    case 0xdc: "Dynamic Address Resolution"
    case 0xe0: "NetWare (IPX)"
    case 0xf0: "NetBIOS"
    case 0xf4: "LAN Manager"
    case 0xf8: "Remote Program Load"
    case 0xfa: "Ungermann-Bass"
    case 0xfc: "Remote Program Load"
    case 0xfe: "ISO Network Layer"
    default: nil
    }
  }
}
