/// What the first byte of a packet belongs to: a value of the LINKTYPE_ registry that capture files carry
/// (https://www.tcpdump.org/linktypes.html). An open type: a file may hold any number.
public struct LinkType: RawRepresentable, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// IEEE 802.3 Ethernet.
  public static let ethernet = LinkType(rawValue: 1)
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
  /// A message of some protocol without the layers below it, behind a header that names the protocol.
  public static let wiresharkUpperPDU = LinkType(rawValue: 252)
}
