/// Names that people use although no field of a packet has them: of several fields at once, or of their texts.
public struct FieldAlias: Sendable {
  public let name: String
  /// The fields that the name stands for.
  public let fields: [String]
  /// Whether the values are the fields' texts.
  public let isText: Bool

  private init(_ name: String, _ fields: String..., isText: Bool = false) {
    self.name = name
    self.fields = fields
    self.isText = isText
  }

  public static let all = [
    FieldAlias("eth.addr", "eth.src", "eth.dst"), FieldAlias("eth.lg", "eth.src.lg", "eth.dst.lg"),
    FieldAlias("eth.ig", "eth.src.ig", "eth.dst.ig"), FieldAlias("ip.addr", "ip.src", "ip.dst"),
    FieldAlias("ip.host", "ip.src", "ip.dst", isText: true), FieldAlias("ip.src_host", "ip.src", isText: true),
    FieldAlias("ip.dst_host", "ip.dst", isText: true), FieldAlias("ipv6.addr", "ipv6.src", "ipv6.dst"),
    FieldAlias("ipv6.host", "ipv6.src", "ipv6.dst", isText: true),
    FieldAlias("ipv6.src_host", "ipv6.src", isText: true), FieldAlias("ipv6.dst_host", "ipv6.dst", isText: true),
    FieldAlias("tcp.port", "tcp.srcport", "tcp.dstport"), FieldAlias("udp.port", "udp.srcport", "udp.dstport"),
    FieldAlias("udplite.port", "udplite.srcport", "udplite.dstport"),
    FieldAlias("sctp.port", "sctp.srcport", "sctp.dstport"),
    FieldAlias("wlan.addr", "wlan.sa", "wlan.da", "wlan.ta", "wlan.ra", "wlan.bssid"),
    FieldAlias("fddi.addr", "fddi.src", "fddi.dst"), FieldAlias("tr.addr", "tr.src", "tr.dst"),
  ]

  /// Protocols by other names: Wireshark's of earlier versions, and parts that have a name of their own here.
  public static let protocols = [
    "bootp": "dhcp", "dhcp": "dhcp.long_option", "dns": "dns.tcp", "ssl": "tls", "ospf": "ospf", "wifi": "wlan",
  ]
}
