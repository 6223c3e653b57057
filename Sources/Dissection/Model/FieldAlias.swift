/// Names that people use although no field of a packet has them: of several fields at once, or of their texts.
public struct FieldAlias: Sendable {
  public let name: String
  /// The fields that the name stands for.
  public let fields: [String]
  public let conversion: Conversion

  /// What is made of the fields' values.
  public enum Conversion: Sendable {
    case none
    case text
    case length
  }

  private init(_ name: String, _ fields: String..., as conversion: Conversion = .none) {
    self.name = name
    self.fields = fields
    self.conversion = conversion
  }

  public static let all = [
    FieldAlias("eth.addr", "eth.src", "eth.dst"), FieldAlias("eth.lg", "eth.src.lg", "eth.dst.lg"),
    FieldAlias("eth.ig", "eth.src.ig", "eth.dst.ig"), FieldAlias("ip.addr", "ip.src", "ip.dst"),
    FieldAlias("ip.host", "ip.src", "ip.dst", as: .text), FieldAlias("ip.src_host", "ip.src", as: .text),
    FieldAlias("ip.dst_host", "ip.dst", as: .text), FieldAlias("ipv6.addr", "ipv6.src", "ipv6.dst"),
    FieldAlias("ipv6.host", "ipv6.src", "ipv6.dst", as: .text),
    FieldAlias("ipv6.src_host", "ipv6.src", as: .text), FieldAlias("ipv6.dst_host", "ipv6.dst", as: .text),
    FieldAlias("tcp.port", "tcp.srcport", "tcp.dstport"), FieldAlias("udp.port", "udp.srcport", "udp.dstport"),
    FieldAlias("udplite.port", "udplite.srcport", "udplite.dstport"),
    FieldAlias("sctp.port", "sctp.srcport", "sctp.dstport"),
    FieldAlias("wlan.addr", "wlan.sa", "wlan.da", "wlan.ta", "wlan.ra", "wlan.bssid"),
    FieldAlias("fddi.addr", "fddi.src", "fddi.dst"), FieldAlias("tr.addr", "tr.src", "tr.dst"),
    FieldAlias("data.len", "data.data", as: .length),
  ]

  /// Those whose values look like the fields' own.
  public static let alike = all.filter { $0.conversion != .length }

  /// Layers that stand for a protocol beside those of its name: parts of it that have a name of their own here, and
  /// other names of Wireshark's.
  public static let protocols: [String: [String]] = [
    "bootp": ["dhcp"], "dhcp": ["dhcp.long_option"], "dns": ["dns.tcp"], "http": ["http.body", "http.content"],
    "pppoed": ["pppoe"], "pppoes": ["pppoe"], "ssl": ["tls"], "websocket": ["websocket.payload"], "wifi": ["wlan"],
  ]
}
