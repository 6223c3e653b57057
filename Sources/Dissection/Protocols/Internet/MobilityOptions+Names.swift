/// IANA "Mobile IPv6 Parameters", as of 2025.
extension MobilityOptions.Field {
  /// "Mobility Options".
  @Sendable static func typeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "Pad1"
    case 1: "PadN"
    case 2: "Binding Refresh Advice"
    case 3: "Alternate Care-of Address"
    case 4: "Nonce Indices"
    case 5: "Authorization Data"
    case 6: "Mobile Network Prefix"
    case 7: "Mobility Header Link-Layer Address"
    case 8: "MN-ID"
    case 9: "AUTH"
    case 10: "MESG-ID"
    case 11: "CGA Parameters Request"
    case 12: "CGA Parameters"
    case 13: "Signature"
    case 14: "Permanent Home Keygen Token"
    case 15: "Care-of Test Init"
    case 16: "Care-of Test"
    case 17: "DNS-UPDATE-TYPE"
    case 18: "Experimental Mobility Option"
    case 19: "Vendor Specific"
    case 20: "Service Selection"
    case 21: "Binding Authorization Data for FMIPv6"
    case 22: "Home Network Prefix"
    case 23: "Handoff Indicator"
    case 24: "Access Technology Type"
    case 25: "Mobile Node Link-layer Identifier"
    case 26: "Link-local Address"
    case 27: "Timestamp"
    case 28: "Restart Counter"
    case 29: "IPv4 Home Address"
    case 30: "IPv4 Address Acknowledgement"
    case 31: "NAT Detection"
    case 32: "IPv4 Care-of Address"
    case 33: "GRE Key"
    case 34: "Mobility Header IPv6 Address/Prefix"
    case 35: "Binding Identifier"
    default: laterName(type)
    }
  }

  private static func laterName(_ type: UInt64) -> StaticString? {
    switch type {
    case 36: "IPv4 Home Address Request"
    case 37: "IPv4 Home Address Reply"
    case 38: "IPv4 Default-Router Address"
    case 39: "IPv4 DHCP Support Mode"
    case 40: "Context Request"
    case 41: "Local Mobility Anchor Address"
    case 42: "MN Link-local Address Interface Identifier"
    case 43: "Transient Binding"
    case 44: "Flow Summary"
    case 45: "Flow Identification"
    case 46: "Redirect-Capability"
    case 47: "Redirect"
    case 48: "Load Information"
    case 49: "Alternate IPv4 Care-of Address"
    case 50: "Mobile Node Group Identifier"
    case 51: "MAG IPv6 Address"
    case 52: "Access Network Identifier"
    case 53: "IPv4 Traffic Offload Selector"
    case 54: "Dynamic IP Multicast Selector"
    case 55: "Delegated Mobile Network Prefix"
    case 56: "Active Multicast Subscription IPv4"
    case 57: "Active Multicast Subscription IPv6"
    case 58: "Quality of Service"
    case 59: "LMA User-Plane Address"
    case 60: "Multicast Mobility"
    case 61: "Multicast Acknowledgement"
    case 62: "LMA-Controlled MAG Parameters"
    case 63: "MAG Multipath Binding"
    case 64: "MAG Identifier"
    case 65: "Anchored Prefix"
    case 66: "Local Prefix"
    case 67: "Previous MAG"
    case 68: "Serving MAG"
    case 69: "DLIF Link-Local Address"
    case 70: "DLIF Link-Layer Address"
    default: nil
    }
  }

  /// "Mobile Node Identifier Option Subtypes", RFC 4283 and RFC 8371.
  @Sendable static func identifierName(_ subtype: UInt64) -> StaticString? {
    switch subtype {
    case 1: "NAI"
    case 2: "IPv6 Address"
    case 3: "IMSI"
    case 4: "P-TMSI"
    case 5: "EUI-48 address"
    case 6: "EUI-64 address"
    case 7: "GUTI"
    case 8: "DUID-LLT"
    case 9: "DUID-EN"
    case 10: "DUID-LL"
    case 11: "DUID-UUID"
    default: nil
    }
  }

  /// "Authentication Mobility Option subtypes", RFC 4285 §5.
  @Sendable static func authenticationName(_ subtype: UInt64) -> StaticString? {
    switch subtype {
    case 1: "MN-HA"
    case 2: "MN-AAA"
    default: nil
    }
  }

  /// RFC 5026 §8.1.
  @Sendable static func dnsName(_ status: UInt64) -> StaticString? {
    switch status {
    case 0: "DNS update performed"
    case 128: "Reason unspecified"
    case 129: "Administratively prohibited"
    case 130: "DNS update failed"
    default: nil
    }
  }

  /// RFC 5213 §8.4.
  @Sendable static func handoffName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Reserved"
    case 1: "attachment over a new interface"
    case 2: "handoff between two interfaces of the mobile node"
    case 3: "handoff between gateways, same interface"
    case 4: "handoff state unknown"
    case 5: "handoff state not changed"
    default: nil
    }
  }

  /// "Access Technology Type Option type values".
  @Sendable static func accessName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Reserved"
    case 1: "Virtual"
    case 2: "PPP"
    case 3: "IEEE 802.3"
    case 4: "IEEE 802.11a/b/g"
    case 5: "IEEE 802.16e"
    case 6: "3GPP GERAN"
    case 7: "3GPP UTRAN"
    case 8: "3GPP E-UTRAN"
    case 9: "3GPP2 eHRPD"
    case 10: "3GPP2 HRPD"
    case 11: "3GPP2 1xRTT"
    case 12: "3GPP2 UMB"
    case 13: "3GPP NB-IOT"
    default: nil
    }
  }
}

extension MobilityOptions.LaterField {
  /// RFC 5555 §3.2.1.
  @Sendable static func ipv4StatusName(_ status: UInt64) -> StaticString? {
    switch status {
    case 0: "Success"
    case 128: "Failure, reason unspecified"
    case 129: "Administratively prohibited"
    case 130: "Incorrect IPv4 home address"
    case 131: "Invalid IPv4 address"
    case 132: "Dynamic IPv4 home address assignment not available"
    case 133: "Prefix allocation unauthorized"
    default: nil
    }
  }

  /// RFC 5568 §6.4.2.
  @Sendable static func addressCodeName(_ code: UInt64) -> StaticString? {
    switch code {
    case 1: "Old Care-of Address"
    case 2: "New Care-of Address"
    case 3: "NAR's IP address"
    case 4: "NAR's Prefix"
    default: nil
    }
  }

  /// RFC 6757 §3.1.
  @Sendable static func networkTypeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "Network-Identifier"
    case 2: "Geo-Location"
    case 3: "Operator-Identifier"
    case 4: "Civic-Location"
    case 5: "MAG-Group-Identifier"
    case 6: "ANI Update-Timer"
    default: nil
    }
  }
}
