extension TCPOptions {
  /// The fields of the options that fewer connections have.
  enum ExtensionField: UInt8, FieldSet {
    case md5Signature
    case md5Digest
    case quickStart
    case quickStartReserved
    case quickStartRate
    case quickStartTTLDifference
    case quickStartNonce
    case quickStartNonceReserved
    case userTimeout
    case userTimeoutGranularity
    case userTimeoutValue
    case userTimeoutSeconds
    case authentication
    case authenticationKeyID
    case authenticationNextKeyID
    case authenticationCode
    case fastOpen
    case fastOpenRequest
    case fastOpenCookie
    case encryption
    case encryptionSuboption
    case encryptionGlobal
    case encryptionGlobalReserved
    case encryptionApplicationAware
    case encryptionPassiveRole
    case encryptionLengthMark
    case encryptionDataLength
    case encryptionHasData
    case encryptionProtocol
    case encryptionData
    case encryptionIgnored
    case accurateECN0
    case accurateECN1
    case ect0Bytes
    case ceBytes
    case ect1Bytes
    case experimental
    case experimentIdentifier
    case experimentData
    case acknowledgmentRate
    case acknowledgmentRateReserved
    case riverbedProbe
    case riverbedTransparency

    static let family = Family.tcpExtensionOptions

    var spec: FieldSpec {
      switch self {
      case .md5Signature:
        FieldSpec(
          "tcp.options.md5", "MD5 Signature", .group,
          "Signs the segment with a secret that both sides share; routers protect their BGP sessions with it.",
          "RFC 2385 §3")
      case .md5Digest:
        FieldSpec(
          "tcp.options.md5.digest", "MD5 Digest", .bytes,
          "The MD5 digest of pseudo-header, header without options, data and the shared secret.", "RFC 2385 §2")
      case .quickStart:
        FieldSpec(
          "tcp.options.qs", "Quick-Start Response", .group,
          "Tells the other side what became of its request to send fast from the start.", "RFC 4782 §4.2")
      case .quickStartReserved:
        FieldSpec("tcp.options.qs.reserved", "Reserved", .decimal(nil), "Must be zero.", "RFC 4782 §4.2")
      case .quickStartRate:
        FieldSpec(
          "tcp.options.qs.rate", "Rate", .enumeration(QuickStartRate.name),
          "The rate that the routers granted, as it arrived.", "RFC 4782 §4.2", summary: .detail("rate"))
      case .quickStartTTLDifference:
        FieldSpec(
          "tcp.options.qs.ttl_diff", "TTL Diff", .decimal(nil),
          "The IP TTL less the Quick-Start TTL, modulo 256: the same at both ends if all routers took part.",
          "RFC 4782 §4.2")
      case .quickStartNonce:
        FieldSpec(
          "tcp.options.qs.nonce", "QS Nonce", .hexadecimal,
          "Returned to the sender, which sees by it whether a router lowered the rate.", "RFC 4782 §4.2")
      case .quickStartNonceReserved:
        FieldSpec("tcp.options.qs.nonce_reserved", "Reserved", .decimal(nil), "Must be zero.", "RFC 4782 §4.2")
      case .userTimeout:
        FieldSpec(
          "tcp.options.user_to", "User Timeout", .group,
          "How long the sender lets data go unacknowledged before it closes the connection.", "RFC 5482 §3.3")
      case .userTimeoutGranularity:
        FieldSpec(
          "tcp.options.user_to_granularity", "Granularity", .enumeration(TCPOptions.granularityName),
          "Whether the timeout is in minutes or in seconds.", "RFC 5482 §3.3")
      case .userTimeoutValue:
        FieldSpec(
          "tcp.options.user_to_val", "User Timeout", .decimal(nil), "The timeout, in units of the granularity.",
          "RFC 5482 §3.3")
      case .userTimeoutSeconds:
        FieldSpec(
          "tcp.options.user_to.seconds", "User Timeout in Seconds", .decimal(.seconds),
          "The timeout with its granularity reckoned in.", "RFC 5482 §3.3", summary: .detail(""))
      case .authentication:
        FieldSpec(
          "tcp.options.ao", "TCP Authentication Option", .group,
          "Authenticates the segment with a key that may be changed while the connection lasts.", "RFC 5925 §2.2")
      case .authenticationKeyID:
        FieldSpec(
          "tcp.options.ao.keyid", "KeyID", .decimal(nil), "Which master key authenticates this segment.",
          "RFC 5925 §2.2", summary: .detail("key"))
      case .authenticationNextKeyID:
        FieldSpec(
          "tcp.options.ao.rnextkeyid", "RNextKeyID", .decimal(nil),
          "Which master key the sender is ready to receive with.", "RFC 5925 §2.2", summary: .detail("next"))
      case .authenticationCode:
        FieldSpec(
          "tcp.options.ao.mac", "MAC", .bytes,
          "The message authentication code; its length follows from the key's algorithm, 12 bytes as a rule.",
          "RFC 5925 §2.2")
      case .fastOpen:
        FieldSpec(
          "tcp.options.tfo", "TCP Fast Open", .group,
          "Lets a client that knows the server's cookie send data in its SYN.", "RFC 7413 §4.1.1")
      case .fastOpenRequest:
        FieldSpec(
          "tcp.options.tfo.request", "Fast Open Cookie Request", .flag,
          "No cookie: the client asks the server for one.", "RFC 7413 §4.1.1")
      case .fastOpenCookie:
        FieldSpec(
          "tcp.options.tfo.cookie", "Fast Open Cookie", .bytes,
          "What the server gave this client, so that it knows the client's address is genuine.", "RFC 7413 §4.1.1",
          summary: .detail("cookie"))
      case .encryption:
        FieldSpec(
          "tcp.options.eno", "Encryption Negotiation", .group,
          "Agrees on a protocol that encrypts the connection, without the programs knowing.", "RFC 8547 §4.1")
      case .encryptionSuboption:
        FieldSpec(
          "tcp.options.eno.suboption", "Suboption", .group,
          "What holds for the whole negotiation, or one protocol that the sender offers.", "RFC 8547 §4.1")
      case .encryptionGlobal:
        FieldSpec(
          "tcp.options.eno.global", "Global Suboption", .decimal(nil),
          "Zero: the five bits behind hold for the whole negotiation.", "RFC 8547 §4.2")
      case .encryptionGlobalReserved:
        FieldSpec(
          "tcp.options.eno.reserved", "Reserved", .decimal(nil), "Zero when sent, ignored when received.",
          "RFC 8547 §4.2")
      case .encryptionApplicationAware:
        FieldSpec(
          "tcp.options.eno.application_aware", "Application-Aware", .flag,
          "The program knows of the encryption and uses its session identifier.", "RFC 8547 §4.2")
      case .encryptionPassiveRole:
        FieldSpec(
          "tcp.options.eno.passive_role", "Passive Role", .flag,
          "The sender plays the part of B, which the host that was called has.", "RFC 8547 §4.2")
      case .encryptionLengthMark:
        FieldSpec(
          "tcp.options.eno.length_mark", "Length Byte", .decimal(nil),
          "These three bits tell that a length follows, for the suboption behind it.", "RFC 8547 §4.4")
      case .encryptionDataLength:
        FieldSpec(
          "tcp.options.eno.length", "Suboption Data Length less One", .decimal(nil),
          "One less than the number of data bytes of the suboption behind it.", "RFC 8547 §4.4")
      case .encryptionHasData:
        FieldSpec(
          "tcp.options.eno.has_data", "Data Follow", .flag, "The protocol's identifier is followed by data.",
          "RFC 8547 §4.1")
      case .encryptionProtocol:
        FieldSpec(
          "tcp.options.eno.tep", "TCP Encryption Protocol",
          .enumeration(TCPOptions.encryptionProtocolName, .hexadecimal), "A protocol that the sender offers to use.",
          "RFC 8547 §4.1, RFC 8548 §8", summary: .detail(""))
      case .encryptionData:
        FieldSpec(
          "tcp.options.eno.data", "Suboption Data", .bytes, "What the encryption protocol wants to say.",
          "RFC 8547 §4.1")
      case .encryptionIgnored:
        FieldSpec(
          "tcp.options.eno.ignored", "Ignored", .bytes,
          "Outside a SYN the option only says that encryption was agreed on: its contents do not count.",
          "RFC 8547 §4.1")
      case .accurateECN0:
        FieldSpec(
          "tcp.options.acc_ecn", "Accurate ECN, Order 0", .group,
          "Counts the bytes that arrived with each ECN mark, ECT(0) first.", "RFC 9768 §3.2.3")
      case .accurateECN1:
        FieldSpec(
          "tcp.options.acc_ecn", "Accurate ECN, Order 1", .group,
          "Counts the bytes that arrived with each ECN mark, ECT(1) first.", "RFC 9768 §3.2.3")
      case .ect0Bytes:
        FieldSpec(
          "tcp.options.acc_ecn.ee0b", "ECT(0) Byte Counter", .decimal(.bytes),
          "The lower 24 bits of how many bytes of data arrived marked ECT(0), plus one.", "RFC 9768 §3.2.3",
          summary: .detail("ECT(0)"))
      case .ceBytes:
        FieldSpec(
          "tcp.options.acc_ecn.eceb", "CE Byte Counter", .decimal(.bytes),
          "The lower 24 bits of how many bytes of data arrived marked CE: congestion experienced.",
          "RFC 9768 §3.2.3", summary: .detail("CE"))
      case .ect1Bytes:
        FieldSpec(
          "tcp.options.acc_ecn.ee1b", "ECT(1) Byte Counter", .decimal(.bytes),
          "The lower 24 bits of how many bytes of data arrived marked ECT(1), plus one.", "RFC 9768 §3.2.3",
          summary: .detail("ECT(1)"))
      case .experimental:
        FieldSpec(
          "tcp.options.experimental", "Experimental", .group,
          "A kind that experiments share; an identifier tells them apart.", "RFC 6994 §3")
      case .experimentIdentifier:
        FieldSpec(
          "tcp.options.experimental.exid", "Experiment Identifier",
          .enumeration(TCPOptions.experimentName, .hexadecimal), "Which experiment the option belongs to.",
          "RFC 6994 §3", summary: .detail(""))
      case .experimentData:
        FieldSpec(
          "tcp.options.experimental.data", "Data", .bytes, "What the experiment wants to say.", "RFC 6994 §3")
      case .acknowledgmentRate:
        FieldSpec(
          "tcp.options.tarr.rate", "TARR Rate", .decimal(nil),
          "After how many full segments the sender asks for an acknowledgment.", "draft-ietf-tcpm-ack-rate-request",
          summary: .detail("rate"))
      case .acknowledgmentRateReserved:
        FieldSpec(
          "tcp.options.tar.reserved", "TARR Reserved", .decimal(nil), "Not used yet.",
          "draft-ietf-tcpm-ack-rate-request")
      case .riverbedProbe:
        FieldSpec(
          "tcp.options.rvbd.probe", "Riverbed Probe", .group,
          "WAN optimizers find each other by it; IANA has not assigned its kind.", "")
      case .riverbedTransparency:
        FieldSpec(
          "tcp.options.rvbd.trpy", "Riverbed Transparency", .group,
          "WAN optimizers hand addresses and ports on in it; IANA has not assigned its kind.", "")
      }
    }
  }
}
