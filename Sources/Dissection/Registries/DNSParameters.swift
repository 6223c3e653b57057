/// IANA "Domain Name System (DNS) Parameters", registry of 2025-11: what stands in a message's header, and what says of a
/// record how it is to be read. The record types have a file of their own.
enum DNSParameters {
  /// "DNS OpCodes", RFC 6895 §2.2.
  @Sendable static func opcode(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "QUERY"
    case 1: "IQUERY"
    case 2: "STATUS"
    case 4: "NOTIFY"
    case 5: "UPDATE"
    case 6: "DSO"
    default: nil
    }
  }

  /// "DNS RCODEs", RFC 6895 §2.3; 16 is BADSIG in a TSIG record and BADVERS elsewhere.
  @Sendable static func responseCode(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "NOERROR"
    case 1: "FORMERR"
    case 2: "SERVFAIL"
    case 3: "NXDOMAIN"
    case 4: "NOTIMP"
    case 5: "REFUSED"
    case 6: "YXDOMAIN"
    case 7: "YXRRSET"
    case 8: "NXRRSET"
    case 9: "NOTAUTH"
    case 10: "NOTZONE"
    case 11: "DSOTYPENI"
    case 16: "BADVERS"
    case 17: "BADKEY"
    case 18: "BADTIME"
    case 19: "BADMODE"
    case 20: "BADNAME"
    case 21: "BADALG"
    case 22: "BADTRUNC"
    case 23: "BADCOOKIE"
    default: nil
    }
  }

  /// The same in the records of TSIG and TKEY, RFC 8945 §3.
  @Sendable static func signatureError(_ value: UInt64) -> StaticString? {
    value == 16 ? "BADSIG" : responseCode(value)
  }

  /// "DNS CLASSes", RFC 6895 §3.2.
  @Sendable static func recordClass(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "IN"
    case 3: "CH"
    case 4: "HS"
    case 254: "NONE"
    case 255: "ANY"
    default: nil
    }
  }

  /// "DNS EDNS0 Option Codes (OPT)", RFC 6891 §9.
  @Sendable static func ednsOption(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "LLQ"
    case 2: "Update Lease"
    case 3: "NSID"
    case 5: "DAU"
    case 6: "DHU"
    case 7: "N3U"
    case 8: "Client Subnet"
    case 9: "EXPIRE"
    case 10: "COOKIE"
    case 11: "TCP Keepalive"
    case 12: "Padding"
    case 13: "CHAIN"
    case 14: "Key Tag"
    case 15: "Extended DNS Error"
    case 16: "Client Tag"
    case 17: "Server Tag"
    case 18: "Report-Channel"
    case 19: "ZONEVERSION"
    case 20292: "Umbrella Ident"
    case 26946: "DeviceID"
    default: nil
    }
  }

  /// "Extended DNS Error Codes", RFC 8914 §5.2.
  @Sendable static func extendedError(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Other Error"
    case 1: "Unsupported DNSKEY Algorithm"
    case 2: "Unsupported DS Digest Type"
    case 3: "Stale Answer"
    case 4: "Forged Answer"
    case 5: "DNSSEC Indeterminate"
    case 6: "DNSSEC Bogus"
    case 7: "Signature Expired"
    case 8: "Signature Not Yet Valid"
    case 9: "DNSKEY Missing"
    case 10: "RRSIGs Missing"
    case 11: "No Zone Key Bit Set"
    case 12: "NSEC Missing"
    case 13: "Cached Error"
    case 14: "Not Ready"
    case 15: "Blocked"
    case 16: "Censored"
    case 17: "Filtered"
    case 18: "Prohibited"
    case 19: "Stale NXDomain Answer"
    case 20: "Not Authoritative"
    case 21: "Not Supported"
    case 22: "No Reachable Authority"
    case 23: "Network Error"
    case 24: "Invalid Data"
    case 25: "Signature Expired before Valid"
    case 26: "Too Early"
    case 27: "Unsupported NSEC3 Iterations Value"
    case 28: "Unable to conform to policy"
    case 29: "Synthesized"
    case 30: "Invalid Query Type"
    default: nil
    }
  }

  /// "DSO Type Codes", RFC 8490 §10.3.
  @Sendable static func statefulType(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Reserved"
    case 1: "KeepAlive"
    case 2: "RetryDelay"
    case 3: "EncryptionPadding"
    case 0x40: "SUBSCRIBE"
    case 0x41: "PUSH"
    case 0x42: "UNSUBSCRIBE"
    case 0x43: "RECONFIRM"
    case 0xf800...0xfbff: "Experimental/local use"
    default: nil
    }
  }

  /// "DNS Service Parameter Keys (SvcParamKeys)", RFC 9460 §14.3.
  @Sendable static func serviceParameter(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "mandatory"
    case 1: "alpn"
    case 2: "no-default-alpn"
    case 3: "port"
    case 4: "ipv4hint"
    case 5: "ech"
    case 6: "ipv6hint"
    case 7: "dohpath"
    case 8: "ohttp"
    case 9: "tls-supported-groups"
    case 10: "docpath"
    case 11: "pvd"
    case 65535: "Reserved (invalid key)"
    default: nil
    }
  }
}
