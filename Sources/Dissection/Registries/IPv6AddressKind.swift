/// IANA "IPv6 Special-Purpose Address Registry" and "IPv6 Multicast Address Space Registry", as of 2025 (RFC 6890,
/// RFC 4291), by the upper and the lower 64 bits of an address.
enum IPv6AddressKind {
  /// What kind of address it is; nil for an ordinary one.
  @Sendable static func name(_ high: UInt64, _ low: UInt64) -> StaticString? {
    switch high >> 48 {
    case 0x0000: zeros(high, low)
    case 0x0064: translation(high, low)
    case 0x0100: high == 0x0100 << 48 ? "discard only" : high == 0x0100 << 48 | 1 ? "dummy prefix" : nil
    case 0x2001: protocolAssignment(high, low)
    case 0x2002: "6to4"
    case 0x2620: high == 0x2620_004f_8000 << 16 | high & 0xffff ? "AS112" : nil
    case 0x3fff: high >> 44 == 0x3fff0 ? "documentation" : nil
    case 0x5f00: "SRv6 SID"
    case 0xfc00...0xfdff: "unique local"
    case 0xfe80...0xfebf: "link local"
    case 0xfec0...0xfeff: "site local, deprecated"
    case 0xff00...0xffff: multicast(high, low)
    default: nil
    }
  }

  private static func zeros(_ high: UInt64, _ low: UInt64) -> StaticString? {
    guard high == 0 else { return nil }
    switch low {
    case 0: return "unspecified"
    case 1: return "loopback"
    case 0xffff_0000_0000...0xffff_ffff_ffff: return "IPv4-mapped"
    case 2...0xffff_ffff: return "IPv4-compatible, deprecated"
    default: return nil
    }
  }

  /// 64:ff9b::/96 (RFC 6052) and 64:ff9b:1::/48 (RFC 8215).
  private static func translation(_ high: UInt64, _ low: UInt64) -> StaticString? {
    if high == 0x0064_ff9b << 32, low >> 32 == 0 { return "NAT64" }
    return high >> 16 == 0x0064_ff9b_0001 ? "local NAT64" : nil
  }

  /// 2001::/23, IETF Protocol Assignments, and 2001:db8::/32.
  private static func protocolAssignment(_ high: UInt64, _ low: UInt64) -> StaticString? {
    switch high >> 32 & 0xffff {
    case 0x0000: "Teredo"
    case 0x0001 where high & 0xffff_ffff == 0 && low == 1: "PCP anycast"
    case 0x0001 where high & 0xffff_ffff == 0 && low == 2: "TURN anycast"
    case 0x0001 where high & 0xffff_ffff == 0 && low == 3: "DNS-SD SRP anycast"
    case 0x0002 where high >> 16 & 0xffff == 0: "benchmarking"
    case 0x0003: "AMT"
    case 0x0004 where high >> 16 & 0xffff == 0x0112: "AS112"
    case 0x0010...0x001f: "ORCHID, deprecated"
    case 0x0020...0x002f: "ORCHIDv2"
    case 0x0030...0x003f: "drone remote ID"
    case 0x0001...0x01ff: "protocol assignment"
    case 0x0db8: "documentation"
    default: nil
    }
  }

  // MARK: Multicast

  private static func multicast(_ high: UInt64, _ low: UInt64) -> StaticString {
    // Well-known groups have no flags, and zeros before their number.
    if high & 0x00f0_ffff_ffff_ffff == 0, let group = group(scope: high >> 48 & 15, low) { return group }
    if high == 0xff02 << 48, low >> 24 == 0x01ff { return "solicited-node multicast" }
    if high == 0xff02 << 48, low >> 24 == 0x02ff { return "node information query multicast" }
    switch high >> 48 & 15 {
    case 1: return "interface-local multicast"
    case 2: return "link-local multicast"
    case 3: return "realm-local multicast"
    case 4: return "admin-local multicast"
    case 5: return "site-local multicast"
    case 8: return "organization-local multicast"
    case 14: return "global multicast"
    default: return "multicast"
    }
  }

  private static func group(scope: UInt64, _ low: UInt64) -> StaticString? {
    switch (scope, low) {
    case (1, 1): "all nodes of the interface"
    case (1, 2): "all routers of the interface"
    case (2, _): linkLocalGroup(low)
    case (3, 0xfc): "all MPL forwarders"
    case (5, 2): "all routers of the site"
    case (5, 0x1_0003): "all DHCP servers"
    default: groupOfAnyScope(low)
    }
  }

  private static func linkLocalGroup(_ low: UInt64) -> StaticString? {
    switch low {
    case 1: "all nodes"
    case 2: "all routers"
    case 4: "DVMRP routers"
    case 5: "OSPF routers"
    case 6: "OSPF designated routers"
    case 7: "ST routers"
    case 8: "ST hosts"
    case 9: "RIP routers"
    case 0xa: "EIGRP routers"
    case 0xb: "mobile agents"
    case 0xd: "all PIM routers"
    case 0xe: "RSVP encapsulation"
    case 0xf: "UPnP"
    case 0x10: "all BBF access nodes"
    case 0x11: "all Homenet nodes"
    case 0x12: "VRRP"
    case 0x16: "all MLDv2-capable routers"
    case 0x1a: "all RPL nodes"
    case 0x6a: "all snoopers"
    case 0x6b: "PTP pdelay"
    case 0x6c: "Saratoga"
    case 0x6d: "MANET routers"
    case 0x6e: "IGRS"
    case 0x6f: "iADT discovery"
    case 0x1_0001: "link name"
    case 0x1_0002: "all DHCP agents"
    case 0x1_0003: "LLMNR"
    case 0x1_0004: "DTCP announcement"
    case 0x1_0005: "afore_vdp"
    case 0x1_0006: "Babel"
    default: groupOfAnyScope(low)
    }
  }

  /// Groups of variable scope.
  private static func groupOfAnyScope(_ low: UInt64) -> StaticString? {
    switch low {
    case 0xc: "SSDP"
    case 0xfb: "mDNS"
    case 0x101: "NTP"
    case 0x116: "SLP service"
    case 0x123: "SLP directory agents"
    case 0x181: "PTP primary"
    case 0x182...0x184: "PTP alternate"
    case 0x1_1000...0x1_13ff: "SLP service location"
    default: nil
    }
  }
}
