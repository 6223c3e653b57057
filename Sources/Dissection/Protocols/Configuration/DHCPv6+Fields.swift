extension DHCPv6 {
  enum Field: FieldSet {
    static let setNumber: UInt16 = DHCPv6.number
    static let definedIn: StaticString = "RFC 8415 §8"

    static let messageType = field("dhcpv6.msgtype", "msg-type", .enumeration(DHCPv6MessageType.name))
      .means("What the message does.", "RFC 8415 §7.3")
    static let transaction = field("dhcpv6.xid", "transaction-id", .hexadecimal, .detail("xid"))
      .means("A number that the client makes up: it tells which answers are its own.")
    static let hopCount = field("dhcpv6.hopcount", "hop-count", .decimal)
      .means("How many relays have passed the message on before this one.", "RFC 8415 §9")
    static let linkAddress = field("dhcpv6.linkaddr", "link-address", .ipv6Address(IPv6AddressKind.name))
      .means("By it the server tells the link that the client is on.", "RFC 8415 §9")
    static let peerAddress = field(
      "dhcpv6.peeraddr", "peer-address", .ipv6Address(IPv6AddressKind.name), .detail("for")
    )
    .means("Whom the message came from, or goes to: the client, or another relay.", "RFC 8415 §9")
    static let unicast = flag("dhcpv6.dhcpv4.unicast", "U, Unicast")
      .means("Set: DHCPv4 would have sent the message in it as a unicast.", "RFC 7341 §6")
    static let flags = field("dhcpv6.dhcpv4.flags", "MBZ", .hexadecimal)
      .means("Must be zero.", "RFC 7341 §6")
    static let undecoded = field("dhcpv6.undecoded", "Not Decoded", .bytes)
      .means("What is left: no option begins there.", "RFC 8415 §21.1")
    static let message = field("dhcpv6.message", "Message", .sentence(DHCPv6.sentence), .headline)
      .means("What the message says.", "RFC 8415 §7.3")
    static let relayedMessage = field(
      "dhcpv6.message_relayed", "Relayed Message", .sentence(DHCPv6.sentence), .headline
    )
    .means("What the message says that relays have passed on.", "RFC 8415 §9")

    static let all = [
      messageType, transaction, hopCount, linkAddress, peerAddress, unicast, flags, undecoded, message,
      relayedMessage,
    ]
  }

  /// The messages in words. The number is the type times four, and what the message gives: 1 an address, 2 a prefix.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    switch (value / 4, value % 4) {
    case (2, 1): "Advertise {dhcpv6.iaaddr.ip}"
    case (2, 2): "Advertise {dhcpv6.iaprefix.pref_addr}"
    case (3, 1): "Request {dhcpv6.iaaddr.ip}"
    case (3, 2): "Request {dhcpv6.iaprefix.pref_addr}"
    case (4, 1): "Confirm {dhcpv6.iaaddr.ip}"
    case (5, 1): "Renew {dhcpv6.iaaddr.ip}"
    case (5, 2): "Renew {dhcpv6.iaprefix.pref_addr}"
    case (6, 1): "Rebind {dhcpv6.iaaddr.ip}"
    case (6, 2): "Rebind {dhcpv6.iaprefix.pref_addr}"
    case (7, 1): "Reply {dhcpv6.iaaddr.ip}"
    case (7, 2): "Reply {dhcpv6.iaprefix.pref_addr}"
    case (8, 1): "Release {dhcpv6.iaaddr.ip}"
    case (8, 2): "Release {dhcpv6.iaprefix.pref_addr}"
    case (9, 1): "Decline {dhcpv6.iaaddr.ip}"
    case (36, 1): "Addr-reg-inform {dhcpv6.iaaddr.ip}"
    case (37, 1): "Addr-reg-reply {dhcpv6.iaaddr.ip}"
    case (let type, _): DHCPv6MessageType.name(type) ?? "Unknown Message"
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = DHCPv6.number

    static let unknownType = note("dhcpv6.msgtype.unknown", .warning, "unknown message")
      .says("{a} is not assigned (IANA, DHCPv6 Message Types): what follows is read as options.")
    static let hopCount = note("dhcpv6.error_hopcount", .warning, "too many relays")
      .says("{a}: relays drop a message that has passed 8 (RFC 8415 §7.6), so this one may go in a circle.")
    static let reserved = note("dhcpv6.reserved.not_zero", .warning, "reserved bits")
      .says("Must be zero.")
    static let noClient = note("dhcpv6.client_identifier.missing", .error, "no client identifier")
      .says("The message needs a Client Identifier (RFC 8415 §16): servers drop it.")
    static let noServer = note("dhcpv6.server_identifier.missing", .error, "no server identifier")
      .says("The message needs a Server Identifier (RFC 8415 §16): clients drop it.")
    static let serverInSolicit = note("dhcpv6.server_identifier.unexpected", .error, "server identifier")
      .says("A Solicit is for all servers and has no Server Identifier (RFC 8415 §16.2): servers drop it.")
    static let badLength = note("dhcpv6.bogus_length", .error, "bad option length")
      .says("{a:bytes}, but this option has {b}.")
    static let badMultiple = note("dhcpv6.option.length.not_multiple", .error, "bad option length")
      .says("{a:bytes}, but this option has a multiple of {b}, at least one.")
    static let empty = note("dhcpv6.option.length.empty", .warning, "empty option")
      .says("Empty, but this option has at least 1 byte.")
    static let timesOutOfOrder = note("dhcpv6.invalid_time_value", .error, "bad times")
      .says("T1, {a} s, is after T2, {b} s: clients ignore such an IA (RFC 8415 §21.4).")
    static let lifetimesOutOfOrder = note("dhcpv6.lifetime.order", .error, "bad lifetimes")
      .says("Preferred for {a} s, but valid for {b} s only: clients ignore it (RFC 8415 §21.6).")
    static let prefixLength = note("dhcpv6.prefix_length.too_large", .error, "bad prefix length")
      .says("{a} bits, but an address has {b}.")
    static let domainName = note("dhcpv6.expert.name_not_dns_encoded", .error, "bad name")
      .says("No domain name: a label is longer than 63 bytes, a pointer is in it, or the bytes end before the name.")
    static let bothUpdate = note("dhcpv6.s_bit_should_be_zero", .error, "bad flags")
      .says("N says that the server is to update nothing, S that it is to update the address (RFC 4704 §4.1).")
    static let tooDeep = note("dhcpv6.option.nested", .warning, "nested too deep")
      .says("At most {a} options are looked for in each other; what is in this one is shown as bytes.")
    static let notAdded = note("dhcpv6.dhcpv4_message.not_added", .warning, "too many buffers")
      .says("The packet has too many messages in it: this one is not decoded.")

    static let all = [
      unknownType, hopCount, reserved, noClient, noServer, serverInSolicit, badLength, badMultiple, empty,
      timesOutOfOrder, lifetimesOutOfOrder, prefixLength, domainName, bothUpdate, tooDeep, notAdded,
    ]
  }
}
