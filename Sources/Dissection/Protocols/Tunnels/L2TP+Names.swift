extension L2TP {
  /// IANA "L2TP Message Type (Attribute Type 0) Values", as of 2025.
  @Sendable static func messageName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Start-Control-Connection-Request (SCCRQ)"
    case 2: "Start-Control-Connection-Reply (SCCRP)"
    case 3: "Start-Control-Connection-Connected (SCCCN)"
    case 4: "Stop-Control-Connection-Notification (StopCCN)"
    case 6: "Hello (HELLO)"
    case 7: "Outgoing-Call-Request (OCRQ)"
    case 8: "Outgoing-Call-Reply (OCRP)"
    case 9: "Outgoing-Call-Connected (OCCN)"
    case 10: "Incoming-Call-Request (ICRQ)"
    case 11: "Incoming-Call-Reply (ICRP)"
    case 12: "Incoming-Call-Connected (ICCN)"
    case 14: "Call-Disconnect-Notify (CDN)"
    case 15: "WAN-Error-Notify (WEN)"
    case 16: "Set-Link-Info (SLI)"
    case 17: "Modem-Status (MDMST)"
    case 18: "Service-Relay-Request (SRRQ)"
    case 19: "Service-Relay-Reply (SRRP)"
    case 20: "Explicit-Acknowledgement (ACK)"
    case 21: "Failover-Session-Query (FSQ)"
    case 22: "Failover-Session-Response (FSR)"
    case 23: "Multicast-Session-Request (MSRQ)"
    case 24: "Multicast-Session-Response (MSRP)"
    case 25: "Multicast-Session-Establishment (MSE)"
    case 26: "Multicast-Session-Information (MSI)"
    case 27: "Multicast-Session-End-Notify (MSEN)"
    case 28: "Connect-Speed-Update-Notification (CSUN)"
    case 29: "Connect-Speed-Update-Request (CSURQ)"
    default: nil
    }
  }

  /// The same, and what a message without attributes is.
  @Sendable static func kindName(_ value: UInt64) -> StaticString? {
    value == 0 ? "Zero-Length Body Acknowledgment" : messageName(value)
  }

  /// IANA "Control Message Attribute Value Pairs" of L2TP, as of 2025.
  @Sendable static func attributeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Message Type"
    case 1: "Result Code"
    case 2: "Protocol Version"
    case 3: "Framing Capabilities"
    case 4: "Bearer Capabilities"
    case 5: "Tie Breaker"
    case 6: "Firmware Revision"
    case 7: "Host Name"
    case 8: "Vendor Name"
    case 9: "Assigned Tunnel ID"
    case 10: "Receive Window Size"
    case 11: "Challenge"
    case 12: "Q.931 Cause Code"
    case 13: "Challenge Response"
    case 14: "Assigned Session ID"
    case 15: "Call Serial Number"
    case 16: "Minimum BPS"
    case 17: "Maximum BPS"
    case 18: "Bearer Type"
    case 19: "Framing Type"
    case 21: "Called Number"
    case 22: "Calling Number"
    case 23: "Sub-Address"
    case 24: "(Tx) Connect Speed BPS"
    case 25: "Physical Channel ID"
    case 26: "Initial Received LCP CONFREQ"
    case 27: "Last Sent LCP CONFREQ"
    case 28: "Last Received LCP CONFREQ"
    case 29: "Proxy Authen Type"
    case 30: "Proxy Authen Name"
    case 31: "Proxy Authen Challenge"
    case 32: "Proxy Authen ID"
    case 33: "Proxy Authen Response"
    case 34: "Call Errors"
    case 35: "ACCM"
    case 36: "Random Vector"
    case 37: "Private Group ID"
    case 38: "Rx Connect Speed"
    case 39: "Sequencing Required"
    case 40: "Rx Minimum BPS"
    case 41: "Rx Maximum BPS"
    case 42: "Service Category"
    case 43: "Service Name"
    case 44: "Calling Sub-Address"
    case 45: "VPI/VCI Identifier"
    case 46: "PPP Disconnect Cause Code"
    case 47: "CCDS"
    case 48: "SDS"
    case 49: "LCP Want Options"
    case 50: "LCP Allow Options"
    case 51: "LNS Last Sent LCP Confreq"
    case 52: "LNS Last Received LCP Confreq"
    case 53: "Modem On-Hold Capable"
    case 54: "Modem On-Hold Status"
    case 55: "PPPoE Relay"
    case 56: "PPPoE Relay Response Capability"
    case 57: "PPPoE Relay Forward Capability"
    default: laterAttributeName(value)
    }
  }

  private static func laterAttributeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 58: "Extended Vendor ID"
    case 59: "Message Digest"
    case 60: "Router ID"
    case 61: "Assigned Control Connection ID"
    case 62: "Pseudowire Capabilities List"
    case 63: "Local Session ID"
    case 64: "Remote Session ID"
    case 65: "Assigned Cookie"
    case 66: "Remote End ID"
    case 67: "Application Code"
    case 68: "Pseudowire Type"
    case 69: "L2-Specific Sublayer"
    case 70: "Data Sequencing"
    case 71: "Circuit Status"
    case 72: "Preferred Language"
    case 73: "Control Message Authentication Nonce"
    case 74: "Tx Connect Speed"
    case 75: "Rx Connect Speed"
    case 76: "Failover Capability"
    case 77: "Tunnel Recovery"
    case 78: "Suggested Control Sequence"
    case 79: "Failover Session State"
    case 80: "Multicast Capability"
    case 81: "New Outgoing Sessions"
    case 82: "New Outgoing Sessions Acknowledgement"
    case 83: "Withdraw Outgoing Sessions"
    case 84: "Multicast Packets Priority"
    case 85: "Frame-Relay Header Length"
    case 86: "ATM Maximum Concatenated Cells"
    case 87: "OAM Emulation Required"
    case 88: "ATM Alarm Status"
    case 89: "Attachment Group Identifier"
    case 90: "Local End Identifier"
    case 91: "Interface Maximum Transmission Unit"
    case 92: "FCS Retention"
    case 93: "Tunnel Switching Aggregator ID"
    case 94: "Maximum Receive Unit (MRU)"
    case 95: "Maximum Reassembled Receive Unit (MRRU)"
    case 96: "VCCV Capability"
    case 97: "Connect Speed Update"
    case 98: "Connect Speed Update Enable"
    case 99: "TDM Pseudowire"
    case 100: "RTP"
    case 101: "PW Switching Point"
    case 102: "S-BFD Target Discriminator"
    default: nil
    }
  }

  /// RFC 2661 §4.4.2, RFC 3931 §5.4.2.
  @Sendable static func errorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "no general error"
    case 1: "no control connection exists yet"
    case 2: "length is wrong"
    case 3: "a field's value is out of range, or reserved bits are set"
    case 4: "insufficient resources"
    case 5: "invalid session identifier"
    case 6: "a vendor-specific error"
    case 7: "try another"
    case 8: "unknown mandatory attribute"
    case 9: "try another directed"
    case 10: "next hop unreachable"
    case 11: "next hop busy"
    case 12: "TSA busy"
    default: nil
    }
  }

  /// RFC 2661 §4.4.5.
  @Sendable static func authenticationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "reserved"
    case 1: "text exchange"
    case 2: "CHAP"
    case 3: "PAP"
    case 4: "none"
    case 5: "MS-CHAP version 1"
    case 6: "reserved"
    case 7: "EAP"
    default: nil
    }
  }

  /// IANA "L2TPv3 Pseudowire Types", as of 2025.
  @Sendable static func pseudowireName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x0001: "Frame Relay DLCI"
    case 0x0002: "ATM AAL5 SDU VCC transport"
    case 0x0003: "ATM Cell transparent Port Mode"
    case 0x0004: "Ethernet VLAN"
    case 0x0005: "Ethernet"
    case 0x0006: "HDLC"
    case 0x0007: "PPP"
    case 0x0009: "ATM Cell transport VCC Mode"
    case 0x000a: "ATM Cell transport VPC Mode"
    case 0x000b: "IP Transport"
    case 0x000c: "MPEG-TS Payload Type (MPTPW)"
    case 0x000d: "Packet Streaming Protocol (PSPPW)"
    case 0x0011: "Structure-agnostic E1"
    case 0x0012: "Structure-agnostic T1"
    case 0x0013: "Structure-agnostic E3"
    case 0x0014: "Structure-agnostic T3"
    case 0x0015: "CESoPSN basic mode"
    case 0x0017: "CESoPSN TDM with CAS"
    default: nil
    }
  }
}
