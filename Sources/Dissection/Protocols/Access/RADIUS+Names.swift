/// What the values of RFC 2865 to RFC 2869 are called.
extension RADIUS {
  /// IANA "Values for RADIUS Attribute 6, Service-Type", as of 2025.
  @Sendable static func serviceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Login"
    case 2: "Framed"
    case 3: "Callback Login"
    case 4: "Callback Framed"
    case 5: "Outbound"
    case 6: "Administrative"
    case 7: "NAS Prompt"
    case 8: "Authenticate Only"
    case 9: "Callback NAS Prompt"
    case 10: "Call Check"
    case 11: "Callback Administrative"
    case 12: "Voice"
    case 13: "Fax"
    case 14: "Modem Relay"
    case 15: "IAPP-Register"
    case 16: "IAPP-AP-Check"
    case 17: "Authorize Only"
    case 18: "Framed-Management"
    case 19: "Additional-Authorization"
    default: nil
    }
  }

  /// IANA "Values for RADIUS Attribute 7, Framed-Protocol", as of 2025.
  @Sendable static func framedProtocolName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "PPP"
    case 2: "SLIP"
    case 3: "AppleTalk Remote Access Protocol"
    case 4: "Gandalf SingleLink/MultiLink"
    case 5: "Xylogics IPX/SLIP"
    case 6: "X.75 Synchronous"
    case 7: "GPRS PDP Context"
    default: nil
    }
  }

  /// RFC 2865 §5.10.
  @Sendable static func routingName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "None"
    case 1: "Send routing packets"
    case 2: "Listen for routing packets"
    case 3: "Send and Listen"
    default: nil
    }
  }

  /// RFC 2865 §5.13.
  @Sendable static func compressionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "None"
    case 1: "VJ TCP/IP header compression"
    case 2: "IPX header compression"
    case 3: "Stac-LZS compression"
    default: nil
    }
  }

  /// RFC 2865 §5.15.
  @Sendable static func loginName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Telnet"
    case 1: "Rlogin"
    case 2: "TCP Clear"
    case 3: "PortMaster"
    case 4: "LAT"
    case 5: "X25-PAD"
    case 6: "X25-T3POS"
    case 8: "TCP Clear Quiet"
    default: nil
    }
  }

  /// RFC 2865 §5.29.
  @Sendable static func terminationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Default"
    case 1: "RADIUS-Request"
    default: nil
    }
  }

  /// IANA "Values for RADIUS Attribute 40, Acct-Status-Type", as of 2025.
  @Sendable static func statusName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Start"
    case 2: "Stop"
    case 3: "Interim-Update"
    case 7: "Accounting-On"
    case 8: "Accounting-Off"
    case 9: "Tunnel-Start"
    case 10: "Tunnel-Stop"
    case 11: "Tunnel-Reject"
    case 12: "Tunnel-Link-Start"
    case 13: "Tunnel-Link-Stop"
    case 14: "Tunnel-Link-Reject"
    case 15: "Failed"
    default: nil
    }
  }

  /// RFC 2866 §5.6.
  @Sendable static func authenticName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "RADIUS"
    case 2: "Local"
    case 3: "Remote"
    case 4: "Diameter"
    default: nil
    }
  }

  /// RFC 4675 §2.2.
  @Sendable static func filterName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Enabled"
    case 2: "Disabled"
    default: nil
    }
  }

  /// IANA "Values for RADIUS Attribute 64, Tunnel-Type", as of 2025.
  @Sendable static func tunnelName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "PPTP"
    case 2: "L2F"
    case 3: "L2TP"
    case 4: "ATMP"
    case 5: "VTP"
    case 6: "AH"
    case 7: "IP-IP"
    case 8: "MIN-IP-IP"
    case 9: "ESP"
    case 10: "GRE"
    case 11: "DVS"
    case 12: "IP-in-IP Tunneling"
    case 13: "VLAN"
    default: nil
    }
  }

  /// IANA "Values for RADIUS Attribute 65, Tunnel-Medium-Type", as of 2025.
  @Sendable static func mediumName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "IPv4"
    case 2: "IPv6"
    case 3: "NSAP"
    case 4: "HDLC"
    case 5: "BBN 1822"
    case 6: "802"
    case 7: "E.163"
    case 8: "E.164"
    case 9: "F.69"
    case 10: "X.121"
    case 11: "IPX"
    case 12: "Appletalk"
    case 13: "Decnet IV"
    case 14: "Banyan Vines"
    case 15: "E.164 with NSAP format subaddress"
    default: nil
    }
  }

  /// RFC 2869 §5.6.
  @Sendable static func zoneName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Only allow access to default zone"
    case 2: "Use zone filter inclusively"
    case 3: "Not used"
    case 4: "Use zone filter exclusively"
    default: nil
    }
  }

  /// RFC 2869 §5.10.
  @Sendable static func promptName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "No Echo"
    case 1: "Echo"
    default: nil
    }
  }
}
