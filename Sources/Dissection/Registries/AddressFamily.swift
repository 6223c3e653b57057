/// The `AF_` numbers of systems whose captures carry them: IPv4 has one everywhere, IPv6 one for each system
/// (https://www.tcpdump.org/linktypes.html, LINKTYPE_NULL; sys/socket.h of each system, as of 2025).
enum AddressFamily {
  @Sendable static func name(_ family: UInt64) -> StaticString? {
    switch family {
    case 0: "unspecified"
    case 1: "Unix"
    case 2: "IPv4"
    case 6: "NS (XNS)"
    case 7: "ISO"
    case 10: "IPv6 (Linux)"
    case 12: "DECnet"
    case 16: "AppleTalk"
    case 17: "Link, or routing"
    case 18: "Link"
    case 23: "IPX (BSD), or IPv6 (Windows)"
    case 24: "IPv6 (NetBSD, OpenBSD, BSD/OS)"
    case 26: "IPv6 (Solaris)"
    case 28: "IPv6 (FreeBSD, DragonFly BSD)"
    case 30: "IPv6 (macOS, iOS)"
    default: nil
    }
  }

  /// The EtherType of the same protocol; nil where it has none or is not known.
  static func etherType(_ family: UInt64) -> UInt16? {
    switch family {
    case 2: 0x0800
    case 10, 24, 26, 28, 30: 0x86dd
    case 16: 0x809b
    default: nil
    }
  }
}
