extension TCPOptions {
  /// The fields of the options that fewer connections have.
  enum ExtensionField: FieldSet {
    static let setNumber: UInt16 = 33
    static let definedIn: StaticString = "RFC 4782 §4.2"

    static let md5Signature = group("tcp.options.md5", "MD5 Signature")
      .means(
        "Signs the segment with a secret that both sides share; routers protect their BGP sessions with it.",
        "RFC 2385 §3")
    static let md5Digest = field("tcp.options.md5.digest", "MD5 Digest", .bytes)
      .means("The MD5 digest of pseudo-header, header without options, data and the shared secret.", "RFC 2385 §2")
    static let quickStart = group("tcp.options.qs", "Quick-Start Response")
      .means("Tells the other side what became of its request to send fast from the start.")
    static let quickStartReserved = field("tcp.options.qs.reserved", "Reserved", .decimal).means("Must be zero.")
    static let quickStartRate = field("tcp.options.qs.rate", "Rate", .enumeration(QuickStartRate.name), .detail("rate"))
      .means("The rate that the routers granted, as it arrived.")
    static let quickStartTTLDifference = field("tcp.options.qs.ttl_diff", "TTL Diff", .decimal)
      .means("The IP TTL less the Quick-Start TTL, modulo 256: the same at both ends if all routers took part.")
    static let quickStartNonce = field("tcp.options.qs.nonce", "QS Nonce", .hexadecimal)
      .means("Returned to the sender, which sees by it whether a router lowered the rate.")
    static let quickStartNonceReserved = field("tcp.options.qs.nonce_reserved", "Reserved", .decimal)
      .means("Must be zero.")
    static let userTimeout = group("tcp.options.user_to", "User Timeout")
      .means("How long the sender lets data go unacknowledged before it closes the connection.", "RFC 5482 §3.3")
    static let userTimeoutGranularity = field(
      "tcp.options.user_to_granularity", "Granularity", .enumeration(TCPOptions.granularityName)
    )
    .means("Whether the timeout is in minutes or in seconds.", "RFC 5482 §3.3")
    static let userTimeoutValue = field("tcp.options.user_to_val", "User Timeout", .decimal)
      .means("The timeout, in units of the granularity.", "RFC 5482 §3.3")
    static let userTimeoutSeconds = field(
      "tcp.options.user_to.seconds", "User Timeout in Seconds", .quantity(.seconds), .detail("")
    )
    .means("The timeout with its granularity reckoned in.", "RFC 5482 §3.3")
    static let authentication = group("tcp.options.ao", "TCP Authentication Option")
      .means("Authenticates the segment with a key that may be changed while the connection lasts.", "RFC 5925 §2.2")
    static let authenticationKeyID = field("tcp.options.ao.keyid", "KeyID", .decimal, .detail("key"))
      .means("Which master key authenticates this segment.", "RFC 5925 §2.2")
    static let authenticationNextKeyID = field("tcp.options.ao.rnextkeyid", "RNextKeyID", .decimal, .detail("next"))
      .means("Which master key the sender is ready to receive with.", "RFC 5925 §2.2")
    static let authenticationCode = field("tcp.options.ao.mac", "MAC", .bytes)
      .means(
        "The message authentication code; its length follows from the key's algorithm, 12 bytes as a rule.",
        "RFC 5925 §2.2")
    static let fastOpen = group("tcp.options.tfo", "TCP Fast Open")
      .means("Lets a client that knows the server's cookie send data in its SYN.", "RFC 7413 §4.1.1")
    static let fastOpenRequest = flag("tcp.options.tfo.request", "Fast Open Cookie Request")
      .means("No cookie: the client asks the server for one.", "RFC 7413 §4.1.1")
    static let fastOpenCookie = field("tcp.options.tfo.cookie", "Fast Open Cookie", .bytes, .detail("cookie"))
      .means("What the server gave this client, so that it knows the client's address is genuine.", "RFC 7413 §4.1.1")
    static let encryption = group("tcp.options.eno", "Encryption Negotiation")
      .means("Agrees on a protocol that encrypts the connection, without the programs knowing.", "RFC 8547 §4.1")
    static let encryptionSuboption = group("tcp.options.eno.suboption", "Suboption")
      .means("What holds for the whole negotiation, or one protocol that the sender offers.", "RFC 8547 §4.1")
    static let encryptionGlobal = field("tcp.options.eno.global", "Global Suboption", .decimal)
      .means("Zero: the next five bits hold for the whole negotiation.", "RFC 8547 §4.2")
    static let encryptionGlobalReserved = field("tcp.options.eno.reserved", "Reserved", .decimal)
      .means("Zero when sent, ignored when received.", "RFC 8547 §4.2")
    static let encryptionApplicationAware = flag("tcp.options.eno.application_aware", "Application-Aware")
      .means("The program knows of the encryption and uses its session identifier.", "RFC 8547 §4.2")
    static let encryptionPassiveRole = flag("tcp.options.eno.passive_role", "Passive Role")
      .means("The sender plays the part of B, which the host that was called has.", "RFC 8547 §4.2")
    static let encryptionLengthMark = field("tcp.options.eno.length_mark", "Length Byte", .decimal)
      .means("These three bits tell that a length follows, for the suboption after it.", "RFC 8547 §4.4")
    static let encryptionDataLength = field("tcp.options.eno.length", "Suboption Data Length less One", .decimal)
      .means("One less than the number of data bytes of the suboption after it.", "RFC 8547 §4.4")
    static let encryptionHasData = flag("tcp.options.eno.has_data", "Data Follow")
      .means("The protocol's identifier is followed by data.", "RFC 8547 §4.1")
    static let encryptionProtocol = field(
      "tcp.options.eno.tep", "TCP Encryption Protocol", .enumeration(TCPOptions.encryptionProtocolName, .hexadecimal),
      .detail("")
    )
    .means("A protocol that the sender offers to use.", "RFC 8547 §4.1, RFC 8548 §8")
    static let encryptionData = field("tcp.options.eno.data", "Suboption Data", .bytes)
      .means("What the encryption protocol wants to say.", "RFC 8547 §4.1")
    static let encryptionIgnored = field("tcp.options.eno.ignored", "Ignored", .bytes)
      .means(
        "Outside a SYN the option only says that encryption was agreed on: its contents do not count.", "RFC 8547 §4.1")
    static let accurateECN0 = group("tcp.options.acc_ecn", "Accurate ECN, Order 0")
      .means("Counts the bytes that arrived with each ECN mark, ECT(0) first.", "RFC 9768 §3.2.3")
    static let accurateECN1 = group("tcp.options.acc_ecn", "Accurate ECN, Order 1")
      .means("Counts the bytes that arrived with each ECN mark, ECT(1) first.", "RFC 9768 §3.2.3")
    static let ect0Bytes = field(
      "tcp.options.acc_ecn.ee0b", "ECT(0) Byte Counter", .quantity(.bytes), .detail("ECT(0)")
    )
    .means("The lower 24 bits of how many bytes of data arrived marked ECT(0), plus one.", "RFC 9768 §3.2.3")
    static let ceBytes = field("tcp.options.acc_ecn.eceb", "CE Byte Counter", .quantity(.bytes), .detail("CE"))
      .means(
        "The lower 24 bits of how many bytes of data arrived marked CE: congestion experienced.", "RFC 9768 §3.2.3")
    static let ect1Bytes = field(
      "tcp.options.acc_ecn.ee1b", "ECT(1) Byte Counter", .quantity(.bytes), .detail("ECT(1)")
    )
    .means("The lower 24 bits of how many bytes of data arrived marked ECT(1), plus one.", "RFC 9768 §3.2.3")
    static let experimental = group("tcp.options.experimental", "Experimental")
      .means("A kind that experiments share; an identifier tells them apart.", "RFC 6994 §3")
    static let experimentIdentifier = field(
      "tcp.options.experimental.exid", "Experiment Identifier", .enumeration(TCPOptions.experimentName, .hexadecimal),
      .detail("")
    )
    .means("Which experiment the option belongs to.", "RFC 6994 §3")
    static let experimentData = field("tcp.options.experimental.data", "Data", .bytes)
      .means("What the experiment wants to say.", "RFC 6994 §3")
    static let acknowledgmentRate = field("tcp.options.tarr.rate", "TARR Rate", .decimal, .detail("rate"))
      .means("After how many full segments the sender asks for an acknowledgment.", "draft-ietf-tcpm-ack-rate-request")
    static let acknowledgmentRateReserved = field("tcp.options.tar.reserved", "TARR Reserved", .decimal)
      .means("Not used yet.", "draft-ietf-tcpm-ack-rate-request")
    static let riverbedProbe = group("tcp.options.rvbd.probe", "Riverbed Probe")
      .means("WAN optimizers find each other by it; IANA has not assigned its kind.", "")
    static let riverbedTransparency = group("tcp.options.rvbd.trpy", "Riverbed Transparency")
      .means("WAN optimizers hand addresses and ports on in it; IANA has not assigned its kind.", "")

    static let all = [
      md5Signature, md5Digest, quickStart, quickStartReserved, quickStartRate, quickStartTTLDifference, quickStartNonce,
      quickStartNonceReserved, userTimeout, userTimeoutGranularity, userTimeoutValue, userTimeoutSeconds,
      authentication, authenticationKeyID, authenticationNextKeyID, authenticationCode, fastOpen, fastOpenRequest,
      fastOpenCookie, encryption, encryptionSuboption, encryptionGlobal, encryptionGlobalReserved,
      encryptionApplicationAware, encryptionPassiveRole, encryptionLengthMark, encryptionDataLength, encryptionHasData,
      encryptionProtocol, encryptionData, encryptionIgnored, accurateECN0, accurateECN1, ect0Bytes, ceBytes, ect1Bytes,
      experimental, experimentIdentifier, experimentData, acknowledgmentRate, acknowledgmentRateReserved, riverbedProbe,
      riverbedTransparency,
    ]
  }
}
