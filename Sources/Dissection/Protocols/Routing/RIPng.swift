/// RIPng for IPv6, RFC 2080.
///
///     |    Command    |    Version    |         Must be zero          |
///     |                 IPv6 Prefix: 16 bytes
///     |           Route Tag           |  Prefix Len   |    Metric     |
///     |                 further entries of twenty bytes …
enum RIPng: ProtocolDecoder {
  static let number: UInt16 = 231

  static let spec = ProtocolSpec(
    "ripng", "RIPng for IPv6", brief: "RIPng", source: "RFC 2080", foundBy: [.udpPort(521)], fields: [Field.self],
    notes: [Note.self])

  /// A metric that says that the prefix is the next hop of the entries after it, RFC 2080 §2.1.1.
  private static let nextHopMetric: UInt64 = 255

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let command = cursor.read(Field.command, 8, &out)
    let version = cursor.read(Field.version, 8, &out)
    if version.isKnown, version.number != 1 { out.note(Note.version, on: version, version.number) }
    let zero = cursor.read(Field.reserved, 16, &out)
    if zero.number != 0 { out.note(Note.notZero, on: zero) }
    var routes = 0
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.entry, cursor)
      cursor.readAddress(Field.prefix, &out)
      cursor.read(Field.routeTag, 16, &out)
      let length = cursor.read(Field.prefixLength, 8, &out)
      let metric = cursor.read(Field.metric, 8, &out)
      if length.number > 128 { out.note(Note.prefixLength, on: length, length.number) }
      if metric.number == nextHopMetric {
        out.note(Note.nextHop, on: metric)
      } else {
        routes += 1
        if metric.isKnown, !(1...16).contains(metric.number) { out.note(Note.metric, on: metric, metric.number) }
      }
      out.endGroup(group, cursor)
    }
    if command.isKnown {
      out.derive(Field.message, command.value)
      out.derive(Field.routeCount, routes)
    }
    return .nothing
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = RIPng.number
    static let definedIn: StaticString = "RFC 2080 §2.1"

    static let command = field("ripng.cmd", "Command", .enumeration(RIP.commandName))
      .means("Whether routes are asked for or told.")
    static let version = field("ripng.version", "Version", .decimal)
      .means("The protocol's version, 1 here.")
    static let reserved = field("ripng.reserved", "Must be zero", .hexadecimal)
      .means("Must be zero.")
    static let entry = group("ripng.rte", "Route Table Entry")
      .means("A destination, and how far it is.")
    static let prefix = field("ripng.rte.ipv6_prefix", "IPv6 Prefix", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The destination; ::, of length zero: the default route.")
    static let routeTag = field("ripng.rte.route_tag", "Route Tag", .hexadecimal)
      .means("Where the route is from, for other routing protocols.")
    static let prefixLength = field("ripng.rte.prefix_length", "Prefix Len", .quantity(.bits), .detail("length"))
      .means("How many bits of the prefix count.")
    static let metric = field("ripng.rte.metric", "Metric", .quantity(.hops), .detail("metric"))
      .means(
        """
        How many routers there are on the way; 16: it cannot be reached; 255: the prefix is the next hop of what \
        follows.
        """)
    static let message = field("ripng.message", "Message", .sentence(RIPng.sentence), .headline)
      .means("What the packet says.")
    static let routeCount = field("ripng.route_count", "Routes", .decimal, .detail("routes"))
      .means("How many destinations the packet has.")

    static let all = [
      command, version, reserved, entry, prefix, routeTag, prefixLength, metric, message, routeCount,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = RIPng.number

    static let version = note("ripng.version.unknown", .warning, "unknown version")
      .says("The version is {a}; what follows is read as version 1.")
    static let notZero = note("ripng.reserved.not_zero", .warning, "not zero").says("Must be zero (RFC 2080 §2.1).")
    static let prefixLength = note("ripng.rte.prefix_length.too_large", .error, "bad prefix length")
      .says("{a} bits, but an address has 128: the entry is passed over.")
    static let metric = note("ripng.rte.metric.invalid", .error, "bad metric")
      .says("{a}, but a metric is from 1 to 16: the entry is passed over (RFC 2080 §2.4.2).")
    static let nextHop = note("ripng.rte.next_hop", .chat, "next hop")
      .says("No route: the prefix is the router to which packets for the entries after it are sent (RFC 2080 §2.1.1).")

    static let all = [version, notZero, prefixLength, metric, nextHop]
  }

  @Sendable static func sentence(_ value: UInt64) -> StaticString? { "{ripng.cmd}" }
}
