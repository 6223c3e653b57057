/// Routing Information Protocol, version 2 of RFC 2453 and version 1 of RFC 1058.
///
///     |    Command    |    Version    |         Must be zero          |
///     |   Address Family Identifier   |           Route Tag           |
///     |                 IP Address, Subnet Mask, Next Hop, Metric: 4 bytes each
///     |                 further entries of twenty bytes …
enum RIP: ProtocolDecoder {
  static let number: UInt16 = 230

  static let spec = ProtocolSpec(
    "rip", "Routing Information Protocol", brief: "RIP", source: "RFC 2453", foundBy: [.udpPort(520)],
    fields: [Field.self], notes: [Note.self])

  static let entryLength = 20
  /// A distance that no route has: the destination cannot be reached.
  static let infinity: UInt64 = 16

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let command = cursor.read(Field.command, 8, &out)
    let version = cursor.read(Field.version, 8, &out)
    if version.isKnown, version.number == 0 { out.note(Note.versionZero, on: version) }
    let zero = cursor.read(Field.unused, 16, &out)
    if zero.number != 0 { out.note(Note.notZero, on: zero) }
    var routes = 0
    var isForAll = false
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(cursor.peek16() == 0xffff ? Field.authentication : Field.entry, cursor)
      if cursor.peek16() == 0xffff {
        readAuthentication(&cursor, &out)
      } else {
        routes += 1
        isForAll = readEntry(version, routes, &cursor, &out) && command.number == 1
      }
      out.endGroup(group, cursor)
      if !cursor.isShort { cursor.restore(outer) }
    }
    if routes > 25 { out.note(Note.tooMany, on: command, UInt64(routes)) }
    if command.isKnown, version.isKnown {
      out.derive(Field.message, command.value << 1 | (isForAll ? 1 : 0))
      if !isForAll { out.derive(Field.routeCount, routes) }
    }
    return .nothing
  }

  /// Reads an entry. Returns whether it asks for the whole table, RFC 2453 §3.9.1.
  private static func readEntry(
    _ version: Token, _ place: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    let family = cursor.read(Field.family, 16, &out)
    if family.number != 2, family.number != 0 { out.note(Note.family, on: family, family.number) }
    let isFirstVersion = version.number == 1
    readOrZero(Field.routeTag, Field.zero16, 16, isZero: isFirstVersion, &cursor, &out)
    cursor.read(Field.address, 32, &out)
    let mask = readOrZero(Field.mask, Field.zero32, 32, isZero: isFirstVersion, &cursor, &out)
    let zeros = UInt32(truncatingIfNeeded: ~mask.number)
    if mask.isKnown, !isFirstVersion, zeros & (zeros &+ 1) != 0 { out.note(Note.maskNotContiguous, on: mask) }
    readOrZero(Field.nextHop, Field.zero32, 32, isZero: isFirstVersion, &cursor, &out)
    let metric = cursor.read(Field.metric, 32, &out)
    if metric.isKnown, !(1...infinity).contains(metric.number) { out.note(Note.metric, on: metric, metric.number) }
    return place == 1 && family.isKnown && family.number == 0 && metric.number == infinity
  }

  @discardableResult
  private static func readOrZero(
    _ field: FieldSpec, _ zero: FieldSpec, _ bits: Int, isZero: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    let token = cursor.read(isZero ? zero : field, bits, &out)
    if isZero, token.number != 0 { out.note(Note.notZero, on: token) }
    return token
  }

  /// RFC 2453 §4.1, RFC 4822 §2.
  private static func readAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.family, 16, &out)
    let type = cursor.read(Field.authenticationType, 16, &out)
    switch type.number {
    case 1: cursor.readRest(Field.digest, &out)
    case 2: cursor.readPaddedText(Field.password, padding: Field.passwordPadding, 16, &out)
    case 3:
      cursor.read(Field.digestOffset, 16, &out)
      cursor.read(Field.key, 8, &out)
      cursor.read(Field.digestLength, 8, &out)
      cursor.read(Field.sequence, 32, &out)
      cursor.readBytes(Field.reserved, 8, &out)
    default: cursor.readBytes(Field.authenticationData, 16, &out)
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = RIP.number
    static let definedIn: StaticString = "RFC 2453 §4"

    static let command = field("rip.command", "Command", .enumeration(RIP.commandName))
      .means("Whether routes are asked for or told.", "RFC 2453 §3.6")
    static let version = field("rip.version", "Version", .decimal)
      .means("The protocol's version, 2 here.", "RFC 2453 §3.6")
    static let unused = field("rip.routing_domain", "Must be zero", .hexadecimal)
      .means("Must be zero; the first draft of version 2 had a routing domain here.", "RFC 2453 §3.6")
    static let entry = group("rip.entry", "Route Table Entry")
      .means("A destination, and how far it is.")
    static let family = field("rip.family", "Address Family Identifier", .enumeration(RIP.familyName))
      .means("What kind of address follows; 0 in a request: the whole table.", "RFC 2453 §3.6")
    static let routeTag = field("rip.route_tag", "Route Tag", .hexadecimal)
      .means("Where the route is from, for other routing protocols.", "RFC 2453 §4.2")
    static let address = field("rip.ip", "IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("The destination; 0.0.0.0: the default route.", "RFC 2453 §3.6")
    static let mask = field("rip.netmask", "Subnet Mask", .ipv4Address(RIP.noName), .detail("mask"))
      .means("Which bits of the destination name the network.", "RFC 2453 §4.3")
    static let nextHop = field("rip.next_hop", "Next Hop", .ipv4Address(SpecialPurposeAddress.name))
      .means("The router to send to; 0.0.0.0: the one that tells the route.", "RFC 2453 §4.4")
    static let zero16 = field("rip.zero", "Must be zero", .hexadecimal)
      .means("Version 1 has nothing here.", "RFC 1058 §3.1")
    static let zero32 = field("rip.zero", "Must be zero", .hexadecimal)
      .means("Version 1 has nothing here.", "RFC 1058 §3.1")
    static let metric = field("rip.metric", "Metric", .quantity(.hops), .detail("metric"))
      .means("How many routers there are on the way; 16: it cannot be reached.", "RFC 2453 §3.6")
    static let authentication = group("rip.auth", "Authentication")
      .means("What proves that the routes are a neighbour's.", "RFC 2453 §4.1")
    static let authenticationType = field(
      "rip.auth.type", "Authentication Type", .enumeration(RIP.authenticationName), .detail("")
    )
    .means("How it is proved.", "RFC 2453 §4.1")
    static let password = field("rip.auth.passwd", "Password", .text, .detail(""))
      .means("The password, for all to read.", "RFC 2453 §4.1")
    static let passwordPadding = field("rip.auth.passwd_padding", "Padding", .bytes)
      .means("Zeros after the password.", "RFC 2453 §4.1")
    static let digestOffset = field("rip.digest_offset", "RIPv2 Packet Length", .quantity(.bytes))
      .means("Where the digest stands.", "RFC 4822 §2.2")
    static let key = field("rip.key_id", "Key ID", .decimal, .detail("key"))
      .means("Which key the digest is made with.", "RFC 4822 §2.2")
    static let digestLength = field("rip.auth_data_len", "Auth Data Length", .quantity(.bytes))
      .means("How long the digest is.", "RFC 4822 §2.2")
    static let sequence = field("rip.seq_num", "Sequence Number", .decimal)
      .means("A number that only grows: old packets are not taken.", "RFC 4822 §2.2")
    static let reserved = field("rip.zero_padding", "Reserved", .bytes)
      .means("Must be zero.", "RFC 4822 §2.2")
    static let digest = field("rip.authentication_data", "Authentication Data", .bytes, .detail(""))
      .means("What only who has the key can compute over the packet.", "RFC 4822 §2.2")
    static let authenticationData = field("rip.auth.data", "Authentication Data", .bytes)
      .means("Data of a kind that is not known here.", "RFC 2453 §4.1")
    static let message = field("rip.message", "Message", .sentence(RIP.sentence), .headline)
      .means("What the packet says.")
    static let routeCount = field("rip.route_count", "Routes", .decimal, .detail("routes"))
      .means("How many destinations the packet has.")

    static let all = [
      command, version, unused, entry, family, routeTag, address, mask, nextHop, zero16, zero32, metric,
      authentication, authenticationType, password, passwordPadding, digestOffset, key, digestLength, sequence,
      reserved, digest, authenticationData, message, routeCount,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = RIP.number

    static let versionZero = note("rip.version.zero", .error, "bad version")
      .says("Receivers drop packets of version 0 (RFC 1058 §3.4).")
    static let notZero = note("rip.zero.not_zero", .warning, "not zero")
      .says("Must be zero; receivers of version 1 drop a packet with anything else here (RFC 1058 §3.4).")
    static let family = note("rip.unknown_address_family", .note, "unknown address family")
      .says("{a} is neither IPv4 (2) nor unspecified (0): the entry is passed over (RFC 2453 §3.6).")
    static let metric = note("rip.metric.invalid", .error, "bad metric")
      .says("{a}, but a metric is from 1 to 16: the entry is passed over (RFC 2453 §3.9.2).")
    static let maskNotContiguous = note("rip.netmask.not_contiguous", .warning, "bad subnet mask")
      .says("The ones of a subnet mask stand before its zeros; this one has gaps.")
    static let tooMany = note("rip.entries.too_many", .warning, "too many routes")
      .says("{a} routes, but a packet has at most 25 (RFC 2453 §3.6).")

    static let all = [versionZero, notZero, family, metric, maskNotContiguous, tooMany]
  }

  @Sendable static func noName(_ value: UInt64) -> StaticString? { nil }

  @Sendable static func commandName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Request"
    case 2: "Response"
    case 3: "Traceon"
    case 4: "Traceoff"
    case 5: "Reserved for Sun Microsystems"
    case 9: "Update Request"
    case 10: "Update Response"
    case 11: "Update Acknowledge"
    default: nil
    }
  }

  @Sendable static func familyName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unspecified"
    case 2: "IPv4"
    case 0xffff: "authentication"
    default: nil
    }
  }

  @Sendable static func authenticationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "authentication data"
    case 2: "simple password"
    case 3: "cryptographic authentication"
    default: nil
    }
  }

  /// The number is the command, and whether the whole table is asked for.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    value & 1 == 1 ? "v{rip.version} Request for all routes" : "v{rip.version} {rip.command}"
  }
}
