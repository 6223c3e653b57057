/// What the values of later attributes are called.
extension RADIUS {
  /// RFC 5607 §6.1.
  @Sendable static func managementName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "SNMP"
    case 2: "Web-based"
    case 3: "NETCONF"
    case 4: "FTP"
    case 5: "TFTP"
    case 6: "SFTP"
    case 7: "RCP"
    case 8: "SCP"
    default: nil
    }
  }

  /// RFC 5607 §6.2.
  @Sendable static func protectionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "No-Protection"
    case 2: "Integrity-Protection"
    case 3: "Integrity-Confidentiality-Protection"
    default: nil
    }
  }

  /// IANA "Extensible Authentication Protocol (EAP) Registry", "EAP Lower Layers", as of 2025.
  @Sendable static func lowerLayerName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Wired IEEE 802.1X"
    case 2: "IEEE 802.11 (no-pre-auth)"
    case 3: "IEEE 802.11 (pre-auth)"
    case 4: "IEEE 802.16e"
    case 5: "IKEv2"
    case 6: "PPP"
    case 7: "PANA (no pre-auth)"
    case 8: "GSS-API"
    case 9: "PANA (pre-auth)"
    default: nil
    }
  }

  /// RFC 7268 §2.18.
  @Sendable static func bandName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "900 MHz"
    case 2: "2.4 GHz"
    case 3: "3.6 GHz"
    case 4: "4.9 and 5 GHz"
    case 5: "60 GHz"
    default: nil
    }
  }

  /// RFC 7499 §9.1.
  @Sendable static func fragmentName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Reserved"
    case 1: "Fragmentation-Supported"
    case 2: "More-Data-Pending"
    case 3: "More-Data-Request"
    default: nil
    }
  }

  /// RFC 4675 §2.1: the digits 1 and 2.
  @Sendable static func frameTagName(_ value: UInt64) -> StaticString? {
    switch value {
    case 49: "Tagged"
    case 50: "Untagged"
    default: nil
    }
  }

  /// IANA "Operator Namespace Identifier Registry", as of 2025.
  @Sendable static func namespaceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 48: "TADIG"
    case 49: "REALM"
    case 50: "E212"
    case 51: "ICC"
    case 52: "WBAID"
    default: nil
    }
  }

  /// RFC 5580 §4.2.
  @Sendable static func locationCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Civic Location Profile"
    case 1: "Geospatial Location Profile"
    default: nil
    }
  }

  /// RFC 5580 §4.2.
  @Sendable static func locationEntityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "user's client device"
    case 1: "RADIUS client"
    default: nil
    }
  }

  /// IANA "RADIUS Attribute Types", 241, as of 2025.
  @Sendable static func extendedName1(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Frag-Status"
    case 2: "Proxy-State-Length"
    case 3: "Response-Length"
    case 4: "Original-Packet-Code"
    case 5: "IP-Port-Limit-Info"
    case 6: "IP-Port-Range"
    case 7: "IP-Port-Forwarding-Map"
    case 8: "Operator-NAS-Identifier"
    case 9: "Softwire46-Configuration"
    case 10: "Softwire46-Priority"
    case 11: "Softwire46-Multicast"
    case 26: "Extended-Vendor-Specific-1"
    default: nil
    }
  }

  /// IANA "RADIUS Attribute Types", 245, as of 2025.
  @Sendable static func extendedName5(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "SAML-Assertion"
    case 2: "SAML-Protocol"
    case 3: "DHCPv6-Options"
    case 4: "DHCPv4-Options"
    case 26: "Extended-Vendor-Specific-5"
    default: nil
    }
  }

  /// RFC 5580 §4.6 and §4.7.
  @Sendable static func locationFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "CIVIC_LOCATION"
    case 1: "GEO_LOCATION"
    case 2: "USERS_LOCATION"
    case 3: "NAS_LOCATION"
    case 4: "FUTURE_REQUESTS"
    case 5: "NONE"
    default: nil
    }
  }

  /// IEEE 802.11-2020, table 9-149.
  @Sendable static func cipherName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x000f_ac01: "WEP-40"
    case 0x000f_ac02: "TKIP"
    case 0x000f_ac04: "CCMP-128"
    case 0x000f_ac05: "WEP-104"
    case 0x000f_ac06: "BIP-CMAC-128"
    case 0x000f_ac07: "Group addressed traffic not allowed"
    case 0x000f_ac08: "GCMP-128"
    case 0x000f_ac09: "GCMP-256"
    case 0x000f_ac0a: "CCMP-256"
    case 0x000f_ac0b: "BIP-GMAC-128"
    case 0x000f_ac0c: "BIP-GMAC-256"
    case 0x000f_ac0d: "BIP-CMAC-256"
    default: nil
    }
  }

  /// IEEE 802.11-2020, table 9-151.
  @Sendable static func keyManagementName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x000f_ac01: "802.1X"
    case 0x000f_ac02: "PSK"
    case 0x000f_ac03: "FT over 802.1X"
    case 0x000f_ac04: "FT over PSK"
    case 0x000f_ac05: "802.1X with SHA-256"
    case 0x000f_ac06: "PSK with SHA-256"
    case 0x000f_ac07: "TDLS"
    case 0x000f_ac08: "SAE"
    case 0x000f_ac09: "FT over SAE"
    case 0x000f_ac0b: "802.1X, Suite B"
    case 0x000f_ac0c: "802.1X, CNSA Suite"
    case 0x000f_ac0d: "FT over 802.1X with SHA-384"
    case 0x000f_ac0e: "FILS with SHA-256"
    case 0x000f_ac0f: "FILS with SHA-384"
    case 0x000f_ac12: "OWE"
    default: nil
    }
  }
}
