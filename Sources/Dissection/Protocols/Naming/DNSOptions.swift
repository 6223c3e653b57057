/// EDNS, RFC 6891 §6.1: a record that is none, OPT, whose class, TTL and data have other meanings.
///
///     |  empty name   |           TYPE = 41           |       UDP payload size        |
///     | EXTENDED-RCODE|    VERSION    |DO|              Z                |
///     |           RDLENGTH            |  options: code, length, data …
enum DNSOptions {
  static let recordType: UInt64 = 41

  enum Field: FieldSet {
    static let setNumber: UInt16 = 165
    static let definedIn: StaticString = "RFC 6891 §6.1.2"

    static let payloadSize = field("dns.rr.udp_payload_size", "UDP Payload Size", .quantity(.bytes), .detail("size"))
      .means("How large a message over UDP the sender takes; without EDNS 512.", "RFC 6891 §6.2.3")
    static let extendedCode = field("dns.resp.ext_rcode", "EXTENDED-RCODE", .hexadecimal)
      .means("The upper eight bits of the response code; the header has the lower four.", "RFC 6891 §6.1.3")
    static let wholeCode = field("dns.resp.rcode", "Response Code", .enumeration(DNSParameters.responseCode))
      .means("The response code of twelve bits, in two parts.", "RFC 6891 §6.1.3")
    static let version = field("dns.resp.edns0_version", "VERSION", .decimal, .detail("version"))
      .means("The version of EDNS: 0.", "RFC 6891 §6.1.3")
    static let flags = field("dns.resp.z", "Flags", .flags(Self.flagName), .detail(""))
      .means("Further flags of the message.", "RFC 6891 §6.1.4")
    static let securityOK = flag("dns.resp.z.do", "DO")
      .means("DNSSEC OK. Set: the sender wants signatures.", "RFC 3225 §3")
    static let compactOK = flag("dns.resp.z.co", "CO")
      .means("Compact Answers OK. Set: the sender wants NXDOMAIN with compact denials.", "RFC 9824 §5.1")
    static let reserved = field("dns.resp.z.reserved", "Z", .hexadecimal).means("Must be zero.", "RFC 6891 §6.1.4")

    static let option = group("dns.opt", "Option", .detail("")).means("An option of the message.")
    static let code = field("dns.opt.code", "OPTION-CODE", .enumeration(DNSParameters.ednsOption), .detail(""))
      .means("Which option it is.")
    static let length = field("dns.opt.len", "OPTION-LENGTH", .quantity(.bytes)).means("How long its data are.")
    static let data = field("dns.opt.data", "OPTION-DATA", .bytes).means("The data of an option, as they are.")

    static let dataGroup = group("dns.opt.data", "OPTION-DATA", .detail("")).means("What the option says.")
    static let surplus = field("dns.opt.data.surplus", "Further Data", .bytes)
      .means("What is left of the data after what the option defines, or data of a wrong length.")

    static let queryVersion = field("dns.opt.llq.version", "VERSION", .decimal)
      .means("The version of long-lived queries.", "RFC 8764 §3.2")
    static let queryOpcode = field("dns.opt.llq.opcode", "LLQ-OPCODE", .enumeration(Self.queryOpcodeName), .detail(""))
      .means("What to do with the query.", "RFC 8764 §3.2")
    static let queryError = field("dns.opt.llq.error", "ERROR-CODE", .enumeration(Self.queryErrorName))
      .means("What came of it.", "RFC 8764 §3.2")
    static let queryIdentifier = field("dns.opt.llq.id", "LLQ-ID", .hexadecimal)
      .means("Which query it is.", "RFC 8764 §3.2")
    static let queryLease = field("dns.opt.llq.lease", "LEASE-LIFE", .quantity(.seconds), .detail("lease"))
      .means("How long the server keeps it.", "RFC 8764 §3.2")
    static let lease = field("dns.opt.ul.lease", "LEASE", .quantity(.seconds), .detail(""))
      .means("How long an update is to last.", "RFC 9664 §4.1")
    static let keyLease = field("dns.opt.ul.key_lease", "KEY-LEASE", .quantity(.seconds), .detail("key"))
      .means("How long the names are kept for the key.", "RFC 9664 §4.2")
    static let serverName = field("dns.opt.nsid", "NSID", .text, .detail(""))
      .means("Which of several servers under one address answers; in a query empty.", "RFC 5001 §2.3")
    static let signingAlgorithm = field(
      "dns.opt.dau", "ALG-CODE", .enumeration(DNSSecurityParameters.algorithm), .detail("")
    )
    .means("An algorithm of signatures that the sender understands.", "RFC 6975 §3")
    static let digestAlgorithm = field(
      "dns.opt.dhu", "ALG-CODE", .enumeration(DNSSecurityParameters.digest), .detail("")
    )
    .means("A digest of DS records that the sender understands.", "RFC 6975 §3")
    static let hashAlgorithm = field(
      "dns.opt.n3u", "ALG-CODE", .enumeration(DNSSecurityParameters.nsec3Hash), .detail("")
    )
    .means("A hash of NSEC3 records that the sender understands.", "RFC 6975 §3")
    static let family = field("dns.opt.client.family", "FAMILY", .enumeration(DNSRecord.ServiceField.familyName))
      .means("Whose address follows: 1 IPv4's, 2 IPv6's.", "RFC 7871 §6")
    static let sourcePrefix = field(
      "dns.opt.client.netmask", "SOURCE PREFIX-LENGTH", .quantity(.bits), .detail("source")
    )
    .means("How many bits of the client's address are told.", "RFC 7871 §6")
    static let scopePrefix = field("dns.opt.client.scope", "SCOPE PREFIX-LENGTH", .quantity(.bits), .detail("scope"))
      .means("For how many bits the answer is good; in a query 0.", "RFC 7871 §6")
    static let clientIPv4 = field(
      "dns.opt.client.addr4", "ADDRESS", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The network of the client that asked the resolver.", "RFC 7871 §6")
    static let clientIPv6 = field("dns.opt.client.addr6", "ADDRESS", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The network of the client that asked the resolver.", "RFC 7871 §6")
    static let clientAddress = field("dns.opt.client.addr", "ADDRESS", .bytes, .detail(""))
      .means("The network of the client that asked the resolver.", "RFC 7871 §6")
    static let expire = field("dns.opt.expire", "EXPIRE", .quantity(.seconds), .detail(""))
      .means("After what time a secondary server must forget the zone.", "RFC 7314 §2")
    static let clientCookie = field("dns.opt.cookie.client", "Client Cookie", .bytes, .detail(""))
      .means("A number of the client's: an answer without it is forged.", "RFC 7873 §4.1")
    static let serverCookie = field("dns.opt.cookie.server", "Server Cookie", .bytes, .detail(""))
      .means("A number of the server's: who sends it has the address that it says.", "RFC 7873 §4.2")
    static let timeout = field("dns.opt.edns_tcp_keepalive.timeout", "TIMEOUT", .tenths(.seconds, each: 1), .detail(""))
      .means("How long the server keeps an idle connection open.", "RFC 7828 §3.1")
    static let padding = field("dns.opt.padding", "PADDING", .bytes)
      .means("Bytes that hide how long the message is.", "RFC 7830 §3")
    static let trustPoint = field("dns.opt.chain.fqdn", "Closest Trust Point", .storedText, .detail(""))
      .means("The zone from which on the client wants all that proves the answer.", "RFC 7901 §4")
    static let keyTag = field("dns.opt.key_tag", "KEY-TAG", .decimal, .detail(""))
      .means("A key that the resolver trusts for the root or the zone.", "RFC 8145 §4.1")
    static let errorCode = field(
      "dns.opt.ext_error.info_code", "INFO-CODE", .enumeration(DNSParameters.extendedError), .detail("")
    )
    .means("Why the answer is as it is.", "RFC 8914 §2")
    static let errorText = field("dns.opt.ext_error.extra_text", "EXTRA-TEXT", .text, .detail(""))
      .means("More of that, for people.", "RFC 8914 §2")
    static let clientTag = field("dns.opt.client_tag", "Client Tag", .decimal, .detail(""))
      .means("A number that client and server have agreed on.", "draft-bellis-dnsop-edns-tags")
    static let serverTag = field("dns.opt.server_tag", "Server Tag", .decimal, .detail(""))
      .means("A number that client and server have agreed on.", "draft-bellis-dnsop-edns-tags")
    static let agent = field("dns.opt.report_channel.agent", "Agent Domain", .storedText, .detail(""))
      .means("Below which name resolvers report errors, by asking for names.", "RFC 9567 §5")
    static let zoneLabels = field("dns.opt.zoneversion.labels", "LABELCOUNT", .decimal)
      .means("How many labels the zone's name has.", "RFC 9660 §2.1")
    static let zoneVersionType = field("dns.opt.zoneversion.type", "TYPE", .enumeration(Self.versionTypeName))
      .means("What the version is: 0 the serial of the zone's SOA.", "RFC 9660 §2.1")
    static let zoneVersion = field("dns.opt.zoneversion.version", "VERSION", .decimal, .detail(""))
      .means("The version of the zone that the answer comes from.", "RFC 9660 §2.1")

    static let all = [
      payloadSize, extendedCode, wholeCode, version, flags, securityOK, compactOK, reserved, option, code, length, data,
      dataGroup,
      surplus,
      queryVersion, queryOpcode, queryError, queryIdentifier, queryLease, lease, keyLease, serverName, signingAlgorithm,
      digestAlgorithm, hashAlgorithm, family, sourcePrefix, scopePrefix, clientIPv4, clientIPv6, clientAddress, expire,
      clientCookie, serverCookie, timeout, padding, trustPoint, keyTag, errorCode, errorText, clientTag, serverTag,
      agent,
      zoneLabels, zoneVersionType, zoneVersion,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 14: "CO"
      case 15: "DO"
      default: nil
      }
    }

    @Sendable static func versionTypeName(_ type: UInt64) -> StaticString? { type == 0 ? "SOA-SERIAL" : nil }

    @Sendable static func queryOpcodeName(_ opcode: UInt64) -> StaticString? {
      switch opcode {
      case 1: "LLQ-SETUP"
      case 2: "LLQ-REFRESH"
      case 3: "LLQ-EVENT"
      default: nil
      }
    }

    @Sendable static func queryErrorName(_ error: UInt64) -> StaticString? {
      switch error {
      case 0: "NO-ERROR"
      case 1: "SERV-FULL"
      case 2: "STATIC"
      case 3: "FORMAT-ERR"
      case 4: "NO-SUCH-LLQ"
      case 5: "BAD-VERS"
      case 6: "UNKNOWN-ERR"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 165

    static let notRoot = note("dns.opt.name", .error, "OPT with a name")
      .says("The name of an OPT record is the root (RFC 6891 §6.1.2).")
    static let misplaced = note("dns.opt.section", .error, "OPT misplaced")
      .says("An OPT record stands in the additional section (RFC 6891 §6.1.1).")
    static let several = note("dns.opt.several", .error, "several OPT records")
      .says("A message has one OPT record at most; servers answer FORMERR (RFC 6891 §6.1.1).")
    static let version = note("dns.opt.version.unknown", .warning, "unknown EDNS version")
      .says("Version {a} is not defined: servers answer BADVERS (RFC 6891 §6.1.3).")
    static let smallPayload = note("dns.rr.udp_payload_size.small", .note, "small payload size")
      .says("{a:bytes}: less than 512 counts as 512 (RFC 6891 §6.2.3).")
    static let reserved = note("dns.resp.z.reserved.not_zero", .note, "reserved flags not zero")
      .says("These flags must be zero; receivers ignore them (RFC 6891 §6.1.4).")
    static let badLength = note("dns.rr.opt.bad_length", .error, "bad option length")
      .says("{a:bytes}: the data of this option have another length.")
    static let addressBits = note("dns.opt.client.addr.bits", .error, "bits after the prefix")
      .says("Bits after the prefix of {a} must be zero; servers answer FORMERR (RFC 7871 §6).")
    static let prefixTooLong = note("dns.opt.client.netmask.bad", .error, "bad prefix length")
      .says("{a} bits, but an address of this family has {b}.")
    static let scopeInQuery = note("dns.opt.client.scope.query", .error, "scope in a query")
      .says("The scope is the server's to say: in a query it is 0 (RFC 7871 §6).")
    static let padding = note("dns.opt.padding.not_zero", .note, "padding not zero")
      .says("Padding ought to be zero (RFC 7830 §3): something is hidden there, or memory leaked.")

    static let all = [
      notRoot, misplaced, several, version, smallPayload, reserved, badLength, addressBits, prefixTooLong, scopeInQuery,
      padding,
    ]
  }
}
