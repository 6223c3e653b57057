extension PPPOptions {
  @Sendable static func linkName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "Vendor Specific"
    case 1: "Maximum-Receive-Unit"
    case 2: "Async-Control-Character-Map"
    case 3: "Authentication-Protocol"
    case 4: "Quality-Protocol"
    case 5: "Magic-Number"
    case 6: "Quality-Protocol (deprecated)"
    case 7: "Protocol-Field-Compression"
    case 8: "Address-and-Control-Field-Compression"
    case 9: "FCS-Alternatives"
    case 10: "Self-Describing-Pad"
    case 11: "Numbered-Mode"
    case 12: "Multi-Link-Procedure (deprecated)"
    case 13: "Callback"
    case 14: "Connect-Time (deprecated)"
    case 15: "Compound-Frames (deprecated)"
    case 16: "Nominal-Data-Encapsulation (deprecated)"
    case 17: "Multilink-MRRU"
    case 18: "Multilink-Short-Sequence-Number-Header-Format"
    case 19: "Multilink-Endpoint-Discriminator"
    case 20: "Proprietary"
    case 21: "DCE-Identifier"
    case 22: "Multi-Link-Plus-Procedure"
    case 23: "Link Discriminator"
    case 24: "LCP-Authentication-Option"
    case 25: "Consistent Overhead Byte Stuffing"
    case 26: "Prefix elision"
    case 27: "Multilink header format"
    case 28: "Internationalization"
    case 29: "Simple Data Link on SONET/SDH"
    default: nil
    }
  }

  @Sendable static func ipName(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "IP-Addresses (deprecated)"
    case 2: "IP-Compression-Protocol"
    case 3: "IP-Address"
    case 4: "Mobile-IPv4"
    case 129: "Primary-DNS-Address"
    case 130: "Primary-NBNS-Address"
    case 131: "Secondary-DNS-Address"
    case 132: "Secondary-NBNS-Address"
    default: nil
    }
  }

  @Sendable static func ipv6Name(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "Interface-Identifier"
    case 2: "IPv6-Compression-Protocol"
    default: nil
    }
  }

  /// IANA "PPP Authentication Algorithms".
  @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
    switch value {
    case 5: "CHAP with MD5"
    case 6: "CHAP with SHA-1"
    case 7: "CHAP with SHA-256"
    case 8: "CHAP with SHA3-256"
    case 128: "MS-CHAP"
    case 129: "MS-CHAP-2"
    default: nil
    }
  }

  @Sendable static func checkSequenceName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "none"
    case 1: "16 bits"
    case 2: "32 bits"
    default: nil
    }
  }

  @Sendable static func callbackName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "by user authentication"
    case 1: "dialing string"
    case 2: "location identifier"
    case 3: "E.164 number"
    case 4: "distinguished name"
    case 6: "by CBCP"
    default: nil
    }
  }

  @Sendable static func discriminatorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Null"
    case 1: "Locally Assigned"
    case 2: "IP"
    case 3: "IEEE 802.1"
    case 4: "PPP Magic-Number Block"
    case 5: "Public Switched Network Directory Number"
    default: nil
    }
  }

  @Sendable static func multilinkName(_ value: UInt64) -> StaticString? {
    switch value {
    case 2: "long sequence numbers with classes"
    case 6: "short sequence numbers with classes"
    default: nil
    }
  }
}
