extension STUN {
  enum Field: FieldSet {
    static let setNumber: UInt16 = STUN.number
    static let definedIn: StaticString = "RFC 8489 §5"

    static let type = field("stun.type", "STUN Message Type", .hexadecimal)
      .means("The method and the class, their bits one in the other.")
    static let messageClass = field("stun.type.class", "Class", .enumeration(STUN.className))
      .means("A request, an answer, or an indication that wants none.")
    static let method = field("stun.type.method", "Method", .enumeration(STUN.methodName))
      .means("What is asked for.")
    static let length = field("stun.length", "Message Length", .quantity(.bytes))
      .means("How long the attributes are.").limits("the STUN length ends the message here")
    static let cookie = field("stun.cookie", "Magic Cookie", .hexadecimal)
      .means("0x2112a442: what tells STUN from other protocols at the same port.")
    static let transaction = field("stun.id", "Transaction ID", .bytes)
      .means("A random number: the answer has it, too.")
    static let attribute = group("stun.attribute", "Attribute", isNamedByFirstChild: true)
      .means("A part of the message.", "RFC 8489 §14")
    static let attributeType = field("stun.att.type", "Type", .enumeration(STUNAttribute.name, .hexadecimal))
      .means("What the attribute has; from 0x8000 on, it may be passed over.", "RFC 8489 §14")
    static let attributeLength = field("stun.att.length", "Length", .quantity(.bytes))
      .means("How long the value is, without its padding.", "RFC 8489 §14")
    static let attributePadding = field("stun.att.padding", "Padding", .bytes)
      .means("What fills the value up to a multiple of four bytes.", "RFC 8489 §14")
    static let value = field("stun.value", "Value", .bytes, .detail(""))
      .means("What the attribute says: its parts are not known here.", "RFC 8489 §14")
    static let reserved8 = field("stun.att.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8489 §14.1")
    static let reserved7 = field("stun.att.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8656 §18.6")
    static let reserved16 = field("stun.att.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8656 §18.1")
    static let reserved24 = field("stun.att.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8656 §18.5")
    static let family = field("stun.att.family", "Family", .enumeration(STUN.familyName))
      .means("What kind of address follows, or is wanted.", "RFC 8489 §14.1")
    static let address4 = field("stun.att.ipv4", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("The address.", "RFC 8489 §14.1")
    static let address6 = field("stun.att.ipv6", "Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The address.", "RFC 8489 §14.1")
    static let port = field("stun.att.port", "Port", .decimal, .detail("port"))
      .means("The port.", "RFC 8489 §14.1")
    static let portOfCombined = field("stun.att.port", "Port", .decimal, .detail("port"))
      .means("The port.", "RFC 8489 §14.2")
    static let addressOfCombined = field(
      "stun.att.ipv4", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The address.", "RFC 8489 §14.2")
    static let combinedPort = field("stun.att.port-xord", "X-Port", .hexadecimal)
      .means("The port, combined with the cookie's upper half by exclusive or.", "RFC 8489 §14.2")
    static let combinedAddress4 = field("stun.att.ipv4-xord", "X-Address", .hexadecimal)
      .means("The address, combined with the cookie by exclusive or.", "RFC 8489 §14.2")
    static let combinedAddress6 = field("stun.att.ipv6-xord", "X-Address", .bytes)
      .means("The address, combined with the cookie and the transaction ID by exclusive or.", "RFC 8489 §14.2")
    static let changeReserved = field("stun.att.change-reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 5780 §7.2")
    static let changeAddress = flag("stun.att.change-ip", "Change IP")
      .means("Set: the answer is to come from another address.", "RFC 5780 §7.2")
    static let changePort = flag("stun.att.change-port", "Change Port")
      .means("Set: the answer is to come from another port.", "RFC 5780 §7.2")
    static let changeUnused = field("stun.att.change-unused", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 5780 §7.2")
    static let userName = field("stun.att.username", "Username", .text, .detail(""))
      .means("Who asks; in ICE, the answerer's fragment, a colon and the asker's.", "RFC 8489 §14.3")
    static let password = field("stun.att.password", "Password", .text)
      .means("The password, as RFC 3489 had it.", "RFC 3489 §11.2.7")
    static let integrity = field("stun.att.hmac", "HMAC", .bytes)
      .means("What only who has the password can compute over the message.", "RFC 8489 §14.5")
    static let errorReserved = field("stun.att.error.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8489 §14.8")
    static let errorClass = field("stun.att.error.class", "Class", .decimal)
      .means("The code's hundreds.", "RFC 8489 §14.8")
    static let errorNumber = field("stun.att.error", "Number", .decimal)
      .means("The rest of the code.", "RFC 8489 §14.8")
    static let errorCode = field("stun.att.error.code", "Error Code", .enumeration(STUN.errorName), .detail(""))
      .means("Why it was refused.", "RFC 8489 §14.8")
    static let errorReason = field("stun.att.error.reason", "Reason Phrase", .text, .detail(""))
      .means("The same in words.", "RFC 8489 §14.8")
    static let unknown = field(
      "stun.att.unknown", "Unknown Attribute", .enumeration(STUNAttribute.name, .hexadecimal), .detail("")
    )
    .means("An attribute that the answerer does not know.", "RFC 8489 §14.13")
    static let channelNumber = field("stun.att.channelnum", "Channel Number", .hexadecimal, .detail(""))
      .means("The number that stands for a peer in shorter frames.", "RFC 8656 §18.1")
    static let lifetime = field("stun.att.lifetime", "Lifetime", .quantity(.seconds), .detail(""))
      .means("How long the server keeps the relay's address.", "RFC 8656 §18.2")
    static let bandwidth = field("stun.port.bandwidth", "Bandwidth", .decimal, .detail(""))
      .means(
        """
        How much traffic is wanted, in kilobits a second; an early draft of TURN had it.
        """, "draft-rosenberg-midcom-turn")
    static let data = field("stun.att.data", "Data", .bytes)
      .means("What is relayed.", "RFC 8656 §18.4")
    static let realm = field("stun.att.realm", "Realm", .text, .detail(""))
      .means("In which realm the user has a password.", "RFC 8489 §14.9")
    static let nonce = field("stun.att.nonce", "Nonce", .text)
      .means("A text of the server's, sent back so that old messages are worth nothing.", "RFC 8489 §14.10")
    static let reserveNext = flag("stun.att.even-port.reserve-next", "R, Reserve next")
      .means("Set: the server also reserves the next higher port.", "RFC 8656 §18.7")
    static let transport = field("stun.att.transp", "Protocol", .enumeration(IPProtocol.name), .detail(""))
      .means("What the relay is to speak to peers.", "RFC 8656 §18.8")
    static let algorithm = field("stun.att.pw_alg", "Algorithm", .enumeration(STUN.algorithmName), .detail(""))
      .means("How the key is made of the password.", "RFC 8489 §14.11")
    static let algorithmLength = field("stun.att.pw_alg_len", "Algorithm Parameters Length", .quantity(.bytes))
      .means("How long the parameters are.", "RFC 8489 §14.11")
    static let algorithmData = field("stun.att.pw_alg_data", "Algorithm Parameters", .bytes)
      .means("Parameters of the algorithm.", "RFC 8489 §14.11")
    static let userHash = field("stun.att.userhash", "Userhash", .bytes)
      .means("A hash that stands for the user's name.", "RFC 8489 §14.4")
    static let token = field("stun.att.token", "Reservation Token", .bytes, .detail(""))
      .means("What the kept port is known by.", "RFC 8656 §18.9")
    static let priority = field("stun.att.priority", "Priority", .decimal, .detail(""))
      .means("The priority that the candidate would have.", "RFC 8445 §16.1")
    static let fill = field("stun.att.fill", "Padding", .bytes)
      .means("Bytes that make the message long enough to be fragmented.", "RFC 5780 §7.6")
    static let connection = field("stun.att.connection_id", "Connection ID", .hexadecimal, .detail(""))
      .means("A connection to a peer.", "RFC 6062 §6.2.1")
    static let domain = field("stun.att.alternate_domain", "Alternate Domain", .text, .detail(""))
      .means("The name in the other server's certificate.", "RFC 8489 §14.16")
    static let icmpType = field("stun.att.icmp.type", "ICMP Type", .decimal, .detail("type"))
      .means("The type of the ICMP error.", "RFC 8656 §18.13")
    static let icmpCode = field("stun.att.icmp.code", "ICMP Code", .decimal, .detail("code"))
      .means("The code of the ICMP error.", "RFC 8656 §18.13")
    static let icmpData = field("stun.att.icmp.data", "Error Data", .hexadecimal)
      .means("Data of the ICMP error, such as an MTU.", "RFC 8656 §18.13")
    static let software = field("stun.att.software", "Software", .text, .detail(""))
      .means("The program that has sent the message.", "RFC 8489 §14.14")
    static let requestCount = field("stun.att.transmit.requests", "Req", .decimal, .detail(""))
      .means("How often the request was sent.", "RFC 7982 §3")
    static let responseCount = field("stun.att.transmit.responses", "Resp", .decimal)
      .means("How often the answer was.", "RFC 7982 §3")
    static let cacheTimeout = field("stun.att.cache-timeout", "Cache Timeout", .quantity(.seconds), .detail(""))
      .means("How long the answer is kept for the same request.", "RFC 5780 §7.5")
    static let fingerprint = field("stun.att.crc32", "Fingerprint", .checksum)
      .means("The CRC-32 of the message before it, combined with 0x5354554e by exclusive or.", "RFC 8489 §14.7")
    static let tieBreaker = field("stun.att.tie-breaker", "Tie Breaker", .hexadecimal, .detail(""))
      .means("A random number: where both agents want the same role, the larger one has it.", "RFC 8445 §7.3.1.1")
    static let ticket = field("stun.att.mobility_ticket", "Ticket", .bytes)
      .means("What the allocation is known by after the client has moved.", "RFC 8016 §4.1")
    static let channel = field("stun.channel", "Channel Number", .hexadecimal, .detail("channel"))
      .means("Which peer the data is for, or from.", "RFC 8656 §12.4")
    static let channelLength = field("stun.channel_length", "Length", .quantity(.bytes), .detail("len"))
      .means("How long the data is.", "RFC 8656 §12.4").limits("the channel's length ends the data here")
    static let channelMessage = field("stun.channel_message", "Message", .sentence(STUN.channelSentence), .headline)
      .means("What the frame is.", "RFC 8656 §12.4")
    static let message = field("stun.message", "Message", .sentence(STUN.sentence), .headline)
      .means("What the message says.")

    static let all = [
      type, messageClass, method, length, cookie, transaction, attribute, attributeType, attributeLength,
      attributePadding, value, reserved8, reserved7, reserved16, reserved24, family, address4, address6, port,
      portOfCombined, addressOfCombined, combinedPort, combinedAddress4, combinedAddress6, changeReserved,
      changeAddress, changePort, changeUnused,
      userName, password, integrity, errorReserved, errorClass, errorNumber, errorCode, errorReason, unknown,
      channelNumber, lifetime, bandwidth, data, realm, nonce, reserveNext, transport, algorithm, algorithmLength,
      algorithmData, userHash, token, priority, fill, connection, domain, icmpType, icmpCode, icmpData, software,
      requestCount, responseCount, cacheTimeout, fingerprint, tieBreaker, ticket, channel, channelLength,
      channelMessage, message,
    ]
  }

  /// 1: the message tells the asker's address.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    value == 1
      ? "{stun.type.method} {stun.type.class} {stun.att.ipv4}:{stun.att.port}" : "{stun.type.method} {stun.type.class}"
  }

  @Sendable static func channelSentence(_ value: UInt64) -> StaticString? { "ChannelData" }

  @Sendable static func className(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Request"
    case 1: "Indication"
    case 2: "Success Response"
    case 3: "Error Response"
    default: nil
    }
  }

  /// IANA "STUN Methods", as of 2025.
  @Sendable static func methodName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x001: "Binding"
    case 0x002: "Shared Secret"
    case 0x003: "Allocate"
    case 0x004: "Refresh"
    case 0x006: "Send"
    case 0x007: "Data"
    case 0x008: "CreatePermission"
    case 0x009: "ChannelBind"
    case 0x00a: "Connect"
    case 0x00b: "ConnectionBind"
    case 0x00c: "ConnectionAttempt"
    case 0x080: "GooglePing"
    default: nil
    }
  }

  @Sendable static func familyName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "IPv4"
    case 2: "IPv6"
    default: nil
    }
  }

  @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "MD5"
    case 2: "SHA-256"
    default: nil
    }
  }

  /// IANA "STUN Error Codes", as of 2025.
  @Sendable static func errorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 300: "Try Alternate"
    case 400: "Bad Request"
    case 401: "Unauthenticated"
    case 403: "Forbidden"
    case 405: "Mobility Forbidden"
    case 420: "Unknown Attribute"
    case 437: "Allocation Mismatch"
    case 438: "Stale Nonce"
    case 440: "Address Family not Supported"
    case 441: "Wrong Credentials"
    case 442: "Unsupported Transport Protocol"
    case 443: "Peer Address Family Mismatch"
    case 446: "Connection Already Exists"
    case 447: "Connection Timeout or Failure"
    case 486: "Allocation Quota Reached"
    case 487: "Role Conflict"
    case 500: "Server Error"
    case 508: "Insufficient Capacity"
    default: nil
    }
  }
}
