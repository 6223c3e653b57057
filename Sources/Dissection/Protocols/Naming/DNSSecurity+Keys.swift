extension DNSSecurity {
  /// Keys, and what stands for them: RFC 4034 §2 and §5, and the types that carry keys of other protocols.
  enum KeyField: FieldSet {
    static let setNumber: UInt16 = 163
    static let definedIn: StaticString = "RFC 4034 §2.1"

    static let flags = field("dns.dnskey.flags", "Flags", .hexadecimal, .detail("flags")).means("What the key is for.")
    static let reserved = field("dns.dnskey.flags.reserved", "Reserved", .decimal).means("Must be zero.")
    static let zoneKey = flag("dns.dnskey.flags.zone_key", "Zone Key")
      .means("Set: the key signs the zone.", "RFC 4034 §2.1.1")
    static let reservedLower = field("dns.dnskey.flags.reserved", "Reserved", .decimal).means("Must be zero.")
    static let revoked = flag("dns.dnskey.flags.key_revoked", "REVOKE")
      .means("Set: the key is not to be trusted any more.", "RFC 5011 §7")
    static let secureEntryPoint = flag("dns.dnskey.flags.secure_entry_point", "Secure Entry Point")
      .means("Set: the key signs the zone's other keys, and the parent vouches for it.", "RFC 4034 §2.1.1")
    static let `protocol` = field("dns.dnskey.protocol", "Protocol", .decimal).means("Always 3.", "RFC 4034 §2.1.2")
    static let algorithm = field(
      "dns.dnskey.algorithm", "Algorithm", .enumeration(DNSSecurityParameters.algorithm), .detail("")
    )
    .means("What kind of key it is.", "RFC 4034 §2.1.3")
    static let publicKey = field("dns.dnskey.public_key", "Public Key", .bytes).means("The key.", "RFC 4034 §2.1.4")
    static let tag = field("dns.dnskey.key_id", "Key Tag", .decimal, .detail("key"))
      .means("A sum over the record, by which signatures name the key.", "RFC 4034 appendix B")

    static let olderFlags = field("dns.key.flags", "Flags", .hexadecimal, .detail("flags"))
      .means("What the key is for.", "RFC 2065 §3.3")
    static let noAuthentication = flag("dns.key.flags.authentication", "A")
      .means("Set: the key is not for authentication.", "RFC 2065 §3.3")
    static let noConfidentiality = flag("dns.key.flags.confidentiality", "C")
      .means("Set: the key is not for confidentiality.", "RFC 2065 §3.3")
    static let experimental = flag("dns.key.flags.required", "EX")
      .means("Set: security is not required, the key is an experiment.", "RFC 2065 §3.3")
    static let olderReserved = field("dns.key.flags.reserved", "Z", .decimal).means("Must be zero.", "RFC 2065 §3.3")
    static let user = flag("dns.key.flags.associated_user", "U")
      .means("Set: the key is a user's.", "RFC 2065 §3.3")
    static let entity = flag("dns.key.flags.associated_named_entity", "H")
      .means("Set: the key is that of the host or zone that is named.", "RFC 2065 §3.3")
    static let olderReservedMiddle = flag("dns.key.flags.reserved", "Z").means("Must be zero.", "RFC 2065 §3.3")
    static let ipsec = flag("dns.key.flags.ipsec", "IP").means("Set: the key is for IPsec, too.", "RFC 2065 §3.3")
    static let mime = flag("dns.key.flags.mime", "EM").means("Set: the key is for mail, too.", "RFC 2065 §3.3")
    static let olderReservedLower = field("dns.key.flags.reserved", "Z", .decimal).means(
      "Must be zero.", "RFC 2065 §3.3")
    static let signatory = field("dns.key.flags.signatory", "SIG", .decimal)
      .means("Not zero: the key may sign updates.", "RFC 2065 §3.3")
    static let olderProtocol = field("dns.key.protocol", "Protocol", .enumeration(DNSSecurityParameters.keyProtocol))
      .means("Which protocol uses the key.", "RFC 2535 §3.1.3")
    static let olderAlgorithm = field(
      "dns.key.algorithm", "Algorithm", .enumeration(DNSSecurityParameters.algorithm), .detail("")
    )
    .means("What kind of key it is.", "RFC 2535 §3.2")
    static let olderKey = field("dns.key.public_key", "Public Key", .bytes).means("The key.", "RFC 2535 §3.1")
    static let olderTag = field("dns.key.key_id", "Key Tag", .decimal, .detail("key"))
      .means("A sum over the record, by which signatures name the key.", "RFC 2535 appendix C")

    static let signerTag = field("dns.ds.key_id", "Key Tag", .decimal, .detail("key"))
      .means("Which of the child's keys it is, by a sum over the key.", "RFC 4034 §5.1.1")
    static let signerAlgorithm = field(
      "dns.ds.algorithm", "Algorithm", .enumeration(DNSSecurityParameters.algorithm), .detail("")
    )
    .means("What kind of key it is.", "RFC 4034 §5.1.2")
    static let digestType = field(
      "dns.ds.digest_type", "Digest Type", .enumeration(DNSSecurityParameters.digest), .detail("")
    )
    .means("How the digest is made.", "RFC 4034 §5.1.3")
    static let digest = field("dns.ds.digest", "Digest", .bytes)
      .means("A digest over the child's name and key: the parent vouches for it.", "RFC 4034 §5.1.4")

    static let certificateType = field(
      "dns.cert.type", "Type", .enumeration(DNSSecurityParameters.certificateType), .detail("")
    )
    .means("What kind of certificate it is.", "RFC 4398 §2.1")
    static let certificateTag = field("dns.cert.key_tag", "Key Tag", .decimal, .detail("key"))
      .means("Which key it is for, by a sum over the key.", "RFC 4398 §2")
    static let certificateAlgorithm = field(
      "dns.cert.algorithm", "Algorithm", .enumeration(DNSSecurityParameters.algorithm)
    )
    .means("What kind of key that is.", "RFC 4398 §2")
    static let certificate = field("dns.cert.certificate", "Certificate or CRL", .bytes)
      .means("The certificate, or where it is.", "RFC 4398 §2")

    static let shellAlgorithm = field(
      "dns.sshfp.algorithm", "Algorithm", .enumeration(DNSSecurityParameters.shellKey), .detail("")
    )
    .means("What kind of key the SSH server has.", "RFC 4255 §3.1.1")
    static let fingerprintType = field(
      "dns.sshfp.fingerprint.type", "Fingerprint Type", .enumeration(DNSSecurityParameters.fingerprint), .detail("")
    )
    .means("How its fingerprint is made.", "RFC 4255 §3.1.2")
    static let fingerprint = field("dns.sshfp.fingerprint", "Fingerprint", .bytes)
      .means("The fingerprint that the server's key must have.", "RFC 4255 §3.1.3")

    static let gatewayPrecedence = field(
      "dns.ipseckey.gateway_precedence", "Precedence", .decimal, .detail("precedence")
    )
    .means("Among several, the lowest is tried first.", "RFC 4025 §2.2")
    static let gatewayType = field(
      "dns.ipseckey.gateway_type", "Gateway Type", .enumeration(DNSRecord.ServiceField.gatewayName)
    )
    .means("What the gateway is given as.", "RFC 4025 §2.3")
    static let gatewayAlgorithm = field(
      "dns.ipseckey.gateway_algorithm", "Algorithm", .enumeration(DNSSecurityParameters.ipsecKey), .detail("")
    )
    .means("What kind of key it is.", "RFC 4025 §2.4")
    static let gatewayIPv4 = field(
      "dns.ipseckey.gateway_ipv4", "Gateway", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("To whom a tunnel to the owner goes.", "RFC 4025 §2.5")
    static let gatewayIPv6 = field(
      "dns.ipseckey.gateway_ipv6", "Gateway", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("To whom a tunnel to the owner goes.", "RFC 4025 §2.5")
    static let gatewayName = field("dns.ipseckey.gateway_dns", "Gateway", .storedText, .detail(""))
      .means("To whom a tunnel to the owner goes.", "RFC 4025 §2.5")
    static let gatewayKey = field("dns.ipseckey.public_key", "Public Key", .bytes).means("Its key.", "RFC 4025 §2.6")

    static let client = group("dns.dhcid.rdata", "DHCID RDATA")
      .means("Which DHCP client a name was given to: only its server may change it.", "RFC 4701 §3")
    static let clientType = field("dns.dhcid.type", "Identifier Type", .enumeration(Self.clientTypeName), .detail(""))
      .means("What the digest is made over.", "RFC 4701 §3.3")
    static let clientDigestType = field(
      "dns.dhcid.digest_type", "Digest Type", .enumeration(Self.clientDigestName), .detail("")
    )
    .means("How it is made.", "RFC 4701 §3.4")
    static let clientDigest = field("dns.dhcid.digest", "Digest", .bytes)
      .means("A digest over the client's identifier and the name.", "RFC 4701 §3.5")

    static let usage = field(
      "dns.tlsa.certificate_usage", "Certificate Usage", .enumeration(DNSSecurityParameters.certificateUsage),
      .detail("")
    )
    .means("Whose certificate it is, and whether others must vouch for it, too.", "RFC 6698 §2.1.1")
    static let selector = field(
      "dns.tlsa.selector", "Selector", .enumeration(DNSSecurityParameters.selector), .detail("")
    )
    .means("Whether all of the certificate is meant, or its key.", "RFC 6698 §2.1.2")
    static let matchingType = field(
      "dns.tlsa.matching_type", "Matching Type", .enumeration(DNSSecurityParameters.matchingType), .detail("")
    )
    .means("Whether the data are that themselves, or a digest.", "RFC 6698 §2.1.3")
    static let association = field("dns.tlsa.certificate_association_data", "Certificate Association Data", .bytes)
      .means("What the certificate must be.", "RFC 6698 §2.1.4")
    static let openPGP = field("dns.openpgpkey", "OpenPGP Transferable Public Key", .bytes)
      .means("The key of the mail address that the owner's name is a digest of.", "RFC 7929 §2.1")
    static let recordFlags = field("dns.rkey.flags", "Flags", .hexadecimal)
      .means("Must be zero.", "draft-reid-dnsext-rkey")
    static let recordProtocol = field("dns.rkey.protocol", "Protocol", .decimal)
      .means("Must be 1.", "draft-reid-dnsext-rkey")
    static let recordAlgorithm = field(
      "dns.rkey.algorithm", "Algorithm", .enumeration(DNSSecurityParameters.algorithm), .detail("")
    )
    .means("What kind of key it is.", "draft-reid-dnsext-rkey")
    static let recordKey = field("dns.rkey.public_key", "Public Key", .bytes)
      .means("A key that NAPTR records are encrypted with.", "draft-reid-dnsext-rkey")

    static let all = [
      flags, reserved, zoneKey, reservedLower, revoked, secureEntryPoint, `protocol`, algorithm, publicKey, tag,
      olderFlags, noAuthentication, noConfidentiality, experimental, olderReserved, user, entity, olderReservedMiddle,
      ipsec, mime, olderReservedLower, signatory, olderProtocol, olderAlgorithm, olderKey, olderTag, signerTag,
      signerAlgorithm, digestType, digest, certificateType, certificateTag, certificateAlgorithm, certificate,
      shellAlgorithm, fingerprintType, fingerprint, gatewayPrecedence, gatewayType, gatewayAlgorithm, gatewayIPv4,
      gatewayIPv6, gatewayName, gatewayKey, client, clientType, clientDigestType, clientDigest, usage, selector,
      matchingType, association, openPGP, recordFlags, recordProtocol, recordAlgorithm, recordKey,
    ]

    /// IANA "DHCID RR Identifier Type Codes", RFC 4701 §3.3.
    @Sendable static func clientTypeName(_ type: UInt64) -> StaticString? {
      switch type {
      case 0: "htype and chaddr of DHCPv4"
      case 1: "Client Identifier of DHCPv4"
      case 2: "DUID"
      default: nil
      }
    }

    @Sendable static func clientDigestName(_ type: UInt64) -> StaticString? { type == 1 ? "SHA-256" : nil }
  }
}
