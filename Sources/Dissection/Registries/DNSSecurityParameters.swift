/// IANA's registries of what DNS's records of keys, signatures and certificates hold, as of 2025-11.
enum DNSSecurityParameters {
  /// "DNS Security Algorithm Numbers", RFC 4034 appendix A.1, RFC 9905.
  @Sendable static func algorithm(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "DELETE"
    case 1: "RSAMD5"
    case 2: "DH"
    case 3: "DSA"
    case 5: "RSASHA1"
    case 6: "DSA-NSEC3-SHA1"
    case 7: "RSASHA1-NSEC3-SHA1"
    case 8: "RSASHA256"
    case 10: "RSASHA512"
    case 12: "ECC-GOST"
    case 13: "ECDSAP256SHA256"
    case 14: "ECDSAP384SHA384"
    case 15: "ED25519"
    case 16: "ED448"
    case 17: "SM2SM3"
    case 23: "ECC-GOST12"
    case 252: "INDIRECT"
    case 253: "PRIVATEDNS"
    case 254: "PRIVATEOID"
    default: nil
    }
  }

  /// "Delegation Signer (DS) Resource Record (RR) Type Digest Algorithms", RFC 3658 §2.4.
  @Sendable static func digest(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "NULL"
    case 1: "SHA-1"
    case 2: "SHA-256"
    case 3: "GOST R 34.11-94"
    case 4: "SHA-384"
    case 5: "GOST R 34.11-2012"
    case 6: "SM3"
    default: nil
    }
  }

  /// "DNSSEC NSEC3 Hash Algorithms", RFC 5155 §11.
  @Sendable static func nsec3Hash(_ value: UInt64) -> StaticString? { value == 1 ? "SHA-1" : nil }

  /// "Certificate (CERT) RR: Certificate Types", RFC 4398 §2.1.
  @Sendable static func certificateType(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "PKIX"
    case 2: "SPKI"
    case 3: "PGP"
    case 4: "IPKIX"
    case 5: "ISPKI"
    case 6: "IPGP"
    case 7: "ACPKIX"
    case 8: "IACPKIX"
    case 253: "URI"
    case 254: "OID"
    default: nil
    }
  }

  /// "SSHFP RR Types for public key algorithms", RFC 4255 §3.1.1.
  @Sendable static func shellKey(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "RSA"
    case 2: "DSA"
    case 3: "ECDSA"
    case 4: "Ed25519"
    case 6: "Ed448"
    default: nil
    }
  }

  /// "SSHFP RR types for fingerprint types", RFC 4255 §3.1.2.
  @Sendable static func fingerprint(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "SHA-1"
    case 2: "SHA-256"
    default: nil
    }
  }

  /// "TLSA Certificate Usages", RFC 6698 §7.2.
  @Sendable static func certificateUsage(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "PKIX-TA"
    case 1: "PKIX-EE"
    case 2: "DANE-TA"
    case 3: "DANE-EE"
    case 255: "PrivCert"
    default: nil
    }
  }

  /// "TLSA Selectors", RFC 6698 §7.3.
  @Sendable static func selector(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Cert"
    case 1: "SPKI"
    case 255: "PrivSel"
    default: nil
    }
  }

  /// "TLSA Matching Types", RFC 6698 §7.4.
  @Sendable static func matchingType(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Full"
    case 1: "SHA2-256"
    case 2: "SHA2-512"
    case 255: "PrivMatch"
    default: nil
    }
  }

  /// "ZONEMD Schemes", RFC 8976 §5.2.
  @Sendable static func zoneScheme(_ value: UInt64) -> StaticString? { value == 1 ? "SIMPLE" : nil }

  /// "ZONEMD Hash Algorithms", RFC 8976 §5.3.
  @Sendable static func zoneHash(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "SHA384"
    case 2: "SHA512"
    default: nil
    }
  }

  /// "IPSECKEY Resource Record: Algorithm Type Field", RFC 4025 §2.4.
  @Sendable static func ipsecKey(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "none"
    case 1: "DSA"
    case 2: "RSA"
    case 3: "ECDSA"
    case 4: "EdDSA"
    default: nil
    }
  }

  /// "TKEY Mode", RFC 2930 §2.5.
  @Sendable static func keyMode(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "server assignment"
    case 2: "Diffie-Hellman exchange"
    case 3: "GSS-API negotiation"
    case 4: "resolver assignment"
    case 5: "key deletion"
    default: nil
    }
  }

  /// "KEY protocol", RFC 2535 §3.1.3.
  @Sendable static func keyProtocol(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "TLS"
    case 2: "email"
    case 3: "DNSSEC"
    case 4: "IPSEC"
    case 255: "any"
    default: nil
    }
  }
}
