/// A name that stands for several fields and has no record of its own: `ip.addr` is each address of an IPv4 header.
public struct FieldAlias: Sendable {
  public let name: StaticString
  /// The fields' names, in the order in which packets have them.
  public let fields: [StaticString]

  private init(_ name: StaticString, _ fields: StaticString...) {
    self.name = name
    self.fields = fields
  }

  /// Wireshark's own.
  public static let all = [
    FieldAlias("eth.addr", "eth.dst", "eth.src"),
    FieldAlias("eth.lg", "eth.dst.lg", "eth.src.lg"),
    FieldAlias("eth.ig", "eth.dst.ig", "eth.src.ig"),
    FieldAlias("ip.addr", "ip.src", "ip.dst"),
    FieldAlias("ipv6.addr", "ipv6.src", "ipv6.dst"),
    FieldAlias("tcp.port", "tcp.srcport", "tcp.dstport"),
    FieldAlias("udp.port", "udp.srcport", "udp.dstport"),
    FieldAlias("sctp.port", "sctp.srcport", "sctp.dstport"),
  ]
}
