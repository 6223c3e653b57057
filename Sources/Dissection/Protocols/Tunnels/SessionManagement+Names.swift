/// 3GPP TS 24.008 §10.5.6, as of 2025.
extension SessionManagement {
  @Sendable static func noAddressName(_ high: UInt64, _ low: UInt64) -> StaticString? { nil }
}

extension SessionManagement.Field {
  @Sendable static func protocolName(_ value: UInt64) -> StaticString? { value == 0 ? "PPP or IP" : nil }

  /// Table 10.5.154, with PPP's protocols.
  @Sendable static func containerName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x0001: "P-CSCF IPv6 Address"
    case 0x0002: "IM CN Subsystem Signaling Flag"
    case 0x0003: "DNS Server IPv6 Address"
    case 0x0004: "Policy Control Rejection Code"
    case 0x0005: "Bearer Control Mode"
    case 0x0007: "DSMIPv6 Home Agent Address"
    case 0x0008: "DSMIPv6 Home Network Prefix"
    case 0x0009: "DSMIPv6 IPv4 Home Agent Address"
    case 0x000a: "IP address allocation via NAS signalling"
    case 0x000b: "IPv4 address allocation via DHCPv4"
    case 0x000c: "P-CSCF IPv4 Address"
    case 0x000d: "DNS Server IPv4 Address"
    case 0x000e: "MSISDN"
    case 0x000f: "IFOM Support"
    case 0x0010: "IPv4 Link MTU"
    case 0x0011: "Local address in TFT"
    case 0x0012: "P-CSCF Re-selection support"
    case 0x0013: "NBIFOM request or accepted"
    case 0x0014: "NBIFOM mode"
    case 0x0015: "Non-IP Link MTU"
    case 0x0016: "APN rate control"
    case 0x0017: "3GPP PS data off"
    case 0x0018: "Reliable Data Service"
    case 0x0019: "Additional APN rate control for exception data"
    case 0x001a: "PDU session ID"
    case 0x001b: "S-NSSAI"
    case 0x001c: "QoS rules"
    case 0x001d: "Session-AMBR"
    case 0x001e: "PDU session address lifetime"
    case 0x001f: "QoS flow descriptions"
    case 0x0020: "Ethernet Frame Payload MTU"
    case 0x0021: "Unstructured Link MTU"
    case 0x8021: "IPCP"
    case 0xc021: "LCP"
    case 0xc023: "PAP"
    case 0xc223: "CHAP"
    default: nil
    }
  }

  @Sendable static func controlName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "MS only"
    case 2: "MS and network"
    default: nil
    }
  }

  @Sendable static func flowModeName(_ value: UInt64) -> StaticString? {
    value == 0 ? "device" : value == 1 ? "network" : nil
  }

  @Sendable static func unitName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unrestricted"
    case 1: "minute"
    case 2: "hour"
    case 3: "day"
    case 4: "week"
    default: nil
    }
  }

  @Sendable static func dataOffName(_ value: UInt64) -> StaticString? {
    value == 1 ? "deactivated" : value == 2 ? "activated" : nil
  }

  @Sendable static func operationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Ignore this IE"
    case 1: "Create new TFT"
    case 2: "Delete existing TFT"
    case 3: "Add packet filters to existing TFT"
    case 4: "Replace packet filters in existing TFT"
    case 5: "Delete packet filters from existing TFT"
    case 6: "No TFT operation"
    default: nil
    }
  }

  @Sendable static func directionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "pre Rel-7 TFT filter"
    case 1: "downlink only"
    case 2: "uplink only"
    case 3: "bidirectional"
    default: nil
    }
  }

  @Sendable static func componentName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x10: "IPv4 remote address"
    case 0x11: "IPv4 local address"
    case 0x20: "IPv6 remote address"
    case 0x21: "IPv6 remote address/prefix length"
    case 0x23: "IPv6 local address/prefix length"
    case 0x30: "Protocol identifier/Next header"
    case 0x40: "Single local port"
    case 0x41: "Local port range"
    case 0x50: "Single remote port"
    case 0x51: "Remote port range"
    case 0x60: "Security parameter index"
    case 0x70: "Type of service/Traffic class"
    case 0x80: "Flow label"
    case 0x81: "Destination MAC address"
    case 0x82: "Source MAC address"
    case 0x83: "802.1Q C-TAG VID"
    case 0x84: "802.1Q S-TAG VID"
    case 0x85: "802.1Q C-TAG PCP/DEI"
    case 0x86: "802.1Q S-TAG PCP/DEI"
    case 0x87: "EtherType"
    default: nil
    }
  }

  @Sendable static func parameterName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Authorization Token"
    case 2: "Flow Identifier"
    case 3: "Packet Filter Identifier"
    default: nil
    }
  }
}
