/// What the first byte of a packet belongs to: a value of the LINKTYPE_ registry that capture files carry
/// (https://www.tcpdump.org/linktypes.html). An open type: a file may hold any number.
public struct LinkType: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// IEEE 802.3 Ethernet.
  public static let ethernet = LinkType(rawValue: 1)
  /// BSD loopback: an address family in host byte order.
  public static let null = LinkType(rawValue: 0)
  /// IEEE 802.5 Token Ring.
  public static let tokenRing = LinkType(rawValue: 6)
  /// ARCNET, as BSD systems capture it.
  public static let arcnet = LinkType(rawValue: 7)
  /// PPP, in HDLC-like framing where it begins with 0xff and 0x03.
  public static let ppp = LinkType(rawValue: 9)
  /// FDDI.
  public static let fddi = LinkType(rawValue: 10)
  /// PPP in HDLC-like framing, or Cisco's HDLC.
  public static let pppSerial = LinkType(rawValue: 50)
  /// PPP over Ethernet, without the Ethernet.
  public static let pppOverEthernet = LinkType(rawValue: 51)
  /// Packets over ATM with an LLC header, RFC 2684.
  public static let atm = LinkType(rawValue: 100)
  /// Cisco's HDLC.
  public static let ciscoHDLC = LinkType(rawValue: 104)
  /// IEEE 802.11.
  public static let ieee80211 = LinkType(rawValue: 105)
  /// Classical IP over ATM of Linux: no link header.
  public static let classicalIPOverATM = LinkType(rawValue: 106)
  /// Frame Relay.
  public static let frameRelay = LinkType(rawValue: 107)
  /// OpenBSD loopback: an address family in network byte order.
  public static let loop = LinkType(rawValue: 108)
  /// OpenBSD's encapsulating interface: what IPsec decapsulated.
  public static let encapsulation = LinkType(rawValue: 109)
  /// Linux cooked capture, version 1.
  public static let linuxCooked = LinkType(rawValue: 113)
  /// What the packet filter of BSD systems logged.
  public static let packetFilterLog = LinkType(rawValue: 117)
  /// IEEE 802.11 after a Prism header.
  public static let prism = LinkType(rawValue: 119)
  /// IP over Fibre Channel.
  public static let ipOverFibreChannel = LinkType(rawValue: 122)
  /// IEEE 802.11 after a radiotap header.
  public static let radiotap = LinkType(rawValue: 127)
  /// ARCNET, as Linux captures it.
  public static let arcnetLinux = LinkType(rawValue: 129)
  /// Private use; Apple's PKTAP of old.
  public static let user2 = LinkType(rawValue: 149)
  /// IEEE 802.11 after an AVS header.
  public static let avs = LinkType(rawValue: 163)
  /// PPP of Linux's pppd, with the direction in the address's place.
  public static let pppd = LinkType(rawValue: 166)
  /// Ethernet after Juniper's header.
  public static let juniperEthernet = LinkType(rawValue: 178)
  /// Per-Packet Information before any other link type.
  public static let perPacketInformation = LinkType(rawValue: 192)
  /// PPP after a byte for the direction.
  public static let pppWithDirection = LinkType(rawValue: 204)
  /// An MPLS label stack.
  public static let mpls = LinkType(rawValue: 219)
  /// Solaris' observability interfaces.
  public static let ipnet = LinkType(rawValue: 226)
  /// What Linux's packet filter logged.
  public static let netfilterLog = LinkType(rawValue: 239)
  /// IP over InfiniBand.
  public static let ipOverInfiniBand = LinkType(rawValue: 242)
  /// Apple's PKTAP before any other link type.
  public static let packetTap = LinkType(rawValue: 258)
  /// Linux cooked capture, version 2.
  public static let linuxCooked2 = LinkType(rawValue: 276)
  /// An IPv4 or IPv6 packet without a link header, told apart by its version nibble.
  public static let raw = LinkType(rawValue: 101)
  /// The same as ``raw``, under the number that BSD systems use for `DLT_RAW`.
  public static let rawBSD = LinkType(rawValue: 12)
  /// The same as ``raw``, under the number that OpenBSD uses for `DLT_RAW`.
  public static let rawOpenBSD = LinkType(rawValue: 14)
  /// An IPv4 packet without a link header.
  public static let ipv4 = LinkType(rawValue: 228)
  /// An IPv6 packet without a link header.
  public static let ipv6 = LinkType(rawValue: 229)
  /// A message of some protocol without the layers below it, after a header that names the protocol.
  public static let wiresharkUpperPDU = LinkType(rawValue: 252)
}
