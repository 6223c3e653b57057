/// IANA "Host Identity Protocol (HIP) Parameters", as of 2025.
extension HIPParameters.Field {
  /// "Parameter Types".
  @Sendable static func typeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 65: "ESP_INFO"
    case 128: "R1_COUNTER, version 1"
    case 129: "R1_COUNTER"
    case 193: "LOCATOR_SET"
    case 257: "PUZZLE"
    case 321: "SOLUTION"
    case 385: "SEQ"
    case 449: "ACK"
    case 511: "DH_GROUP_LIST"
    case 513: "DIFFIE_HELLMAN"
    case 577: "HIP_TRANSFORM"
    case 579: "HIP_CIPHER"
    case 608: "NAT_TRAVERSAL_MODE"
    case 610: "TRANSACTION_PACING"
    case 641: "ENCRYPTED"
    case 705: "HOST_ID"
    case 715: "HIT_SUITE_LIST"
    case 768: "CERT"
    case 832: "NOTIFICATION"
    case 897: "ECHO_REQUEST_SIGNED"
    case 930: "REG_INFO"
    case 932: "REG_REQUEST"
    case 934: "REG_RESPONSE"
    case 936: "REG_FAILED"
    case 950: "REG_FROM"
    case 961: "ECHO_RESPONSE_SIGNED"
    case 2049: "TRANSPORT_FORMAT_LIST"
    case 4095: "ESP_TRANSFORM"
    case 4481: "SEQ_DATA"
    case 4545: "ACK_DATA"
    case 4577: "PAYLOAD_MIC"
    case 4580: "TRANSACTION_ID"
    case 4592: "OVERLAY_ID"
    case 4601: "ROUTE_DST"
    case 4650: "RELAYED_ADDRESS"
    case 4660: "MAPPED_ADDRESS"
    case 4680: "PEER_PERMISSION"
    case 4700: "CANDIDATE_PRIORITY"
    case 4710: "NOMINATE"
    case 7680: "HIP_TRANSPORT_MODE"
    default: signedName(type)
    }
  }

  /// Those that signatures do not cover.
  private static func signedName(_ type: UInt64) -> StaticString? {
    switch type {
    case 61505: "HIP_MAC"
    case 61569: "HIP_MAC_2"
    case 61633: "HIP_SIGNATURE_2"
    case 61697: "HIP_SIGNATURE"
    case 63661: "ECHO_REQUEST_UNSIGNED"
    case 63425: "ECHO_RESPONSE_UNSIGNED"
    case 63998: "RELAY_FROM"
    case 64002: "RELAY_TO"
    case 64011: "OVERLAY_TTL"
    case 64017: "ROUTE_VIA"
    case 65498: "FROM"
    case 65500: "RVS_HMAC"
    case 65502: "VIA_RVS"
    case 65520: "RELAY_HMAC"
    default: nil
    }
  }

  /// "Group IDs", RFC 7401 §5.2.7.
  @Sendable static func groupName(_ group: UInt64) -> StaticString? {
    switch group {
    case 1: "384-bit group, deprecated"
    case 2: "OAKLEY group 1, deprecated"
    case 3: "1536-bit MODP group"
    case 4: "3072-bit MODP group"
    case 5: "6144-bit MODP group, deprecated"
    case 6: "8192-bit MODP group, deprecated"
    case 7: "NIST P-256"
    case 8: "NIST P-384"
    case 9: "NIST P-521"
    case 10: "SECP160R1"
    case 11: "2048-bit MODP group"
    default: nil
    }
  }

  /// "HIP Cipher IDs", RFC 7401 §5.2.8.
  @Sendable static func cipherName(_ cipher: UInt64) -> StaticString? {
    switch cipher {
    case 1: "NULL-ENCRYPT"
    case 2: "AES-128-CBC"
    case 3: "Reserved"
    case 4: "AES-256-CBC"
    case 5: "AES-128-CTR"
    default: nil
    }
  }

  /// "DI-Types", RFC 7401 §5.2.9.
  @Sendable static func domainName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "none included"
    case 1: "FQDN"
    case 2: "NAI"
    default: nil
    }
  }

  /// "HI Algorithms", RFC 7401 §5.2.9.
  @Sendable static func algorithmName(_ algorithm: UInt64) -> StaticString? {
    switch algorithm {
    case 1: "NULL-ENCRYPT"
    case 3: "DSA"
    case 5: "RSA"
    case 7: "ECDSA"
    case 9: "ECDSA_LOW"
    default: nil
    }
  }

  /// "Notify Message Types", RFC 7401 §5.2.19.
  @Sendable static func notificationName(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "UNSUPPORTED_CRITICAL_PARAMETER_TYPE"
    case 7: "INVALID_SYNTAX"
    case 14: "NO_DH_PROPOSAL_CHOSEN"
    case 15: "INVALID_DH_CHOSEN"
    case 16: "NO_HIP_PROPOSAL_CHOSEN"
    case 17: "INVALID_HIP_CIPHER_CHOSEN"
    case 18: "NO_ESP_PROPOSAL_CHOSEN"
    case 19: "INVALID_ESP_TRANSFORM_CHOSEN"
    case 20: "UNSUPPORTED_HIT_SUITE"
    case 24: "AUTHENTICATION_FAILED"
    case 26: "CHECKSUM_FAILED"
    case 28: "HIP_MAC_FAILED"
    case 32: "ENCRYPTION_FAILED"
    case 40: "INVALID_HIT"
    case 42: "BLOCKED_BY_POLICY"
    case 44: "RESPONDER_BUSY_PLEASE_RETRY"
    case 46: "LOCATOR_TYPE_UNSUPPORTED"
    case 50: "CREDENTIALS_REQUIRED"
    case 52: "INVALID_CERTIFICATE"
    case 60: "NO_VALID_NAT_TRAVERSAL_MODE_PARAMETER"
    case 61: "CONNECTIVITY_CHECKS_FAILED"
    case 62: "MESSAGE_NOT_RELAYED"
    case 63: "SERVER_REFLEXIVE_CANDIDATE_ALLOCATION_FAILED"
    case 70: "OVERLAY_TTL_EXCEEDED"
    case 90: "UNKNOWN_NEXT_HOP"
    case 100: "NO_VALID_HIP_TRANSPORT_MODE"
    case 16384: "I2_ACKNOWLEDGEMENT"
    case 16385: "NAT_KEEPALIVE"
    default: nil
    }
  }
}

extension HIPParameters.LaterField {
  /// RFC 8046 §4.1.
  @Sendable static func trafficName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "signaling and data"
    case 1: "signaling"
    case 2: "data"
    default: nil
    }
  }

  /// "Locator Types", RFC 8046 §4.2 and RFC 9028 §5.7.
  @Sendable static func locatorName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "IPv6 address"
    case 1: "ESP SPI and IPv6 address"
    case 2: "transport address"
    default: nil
    }
  }

  /// RFC 9028 §5.7.
  @Sendable static func kindName(_ kind: UInt64) -> StaticString? {
    switch kind {
    case 0: "host address"
    case 1: "server reflexive address"
    case 2: "peer reflexive address"
    case 3: "relayed address"
    default: nil
    }
  }

  /// "HIP NAT Traversal Modes".
  @Sendable static func traversalName(_ mode: UInt64) -> StaticString? {
    switch mode {
    case 0: "Reserved"
    case 1: "UDP-ENCAPSULATION"
    case 2: "ICE-STUN-UDP"
    case 3: "ICE-HIP-UDP"
    default: nil
    }
  }

  /// "HIP Certificate Types", RFC 8002 §2.
  @Sendable static func certificateName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "Reserved"
    case 1: "X.509 v3"
    case 2: "Obsoleted"
    case 3: "Hash and URL of X.509 v3"
    case 4: "Obsoleted"
    case 5: "LDAP URL of X.509 v3"
    case 6: "Obsoleted"
    case 7: "Distinguished Name of X.509 v3"
    case 8: "Obsoleted"
    default: nil
    }
  }

  /// "Registration Types".
  @Sendable static func registrationName(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "RENDEZVOUS"
    case 2: "RELAY_UDP_HIP"
    case 3: "RELAY_UDP_ESP"
    default: nil
    }
  }

  /// "Registration Failure Types".
  @Sendable static func failureName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "Registration requires additional credentials"
    case 1: "Registration type unavailable"
    case 2: "Insufficient resources"
    case 3: "Invalid certificate"
    case 4: "Bad certificate"
    case 5: "Unsupported certificate"
    case 6: "Certificate expired"
    case 7: "Certificate other"
    case 8: "Unknown CA"
    default: nil
    }
  }
}
