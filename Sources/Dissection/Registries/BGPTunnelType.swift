/// Kinds of tunnels: IANA "BGP Tunnel Encapsulation Attribute Tunnel Types", as of 2025 (RFC 9012).
enum BGPTunnelType {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "L2TPv3 over IP"
    case 2: "GRE"
    case 3: "Transmit tunnel endpoint (deprecated)"
    case 4: "IPsec in Tunnel-mode (deprecated)"
    case 5: "IP in IP tunnel with IPsec Transport Mode (deprecated)"
    case 6: "MPLS-in-IP tunnel with IPsec Transport Mode (deprecated)"
    case 7: "IP in IP"
    case 8: "VXLAN"
    case 9: "NVGRE"
    case 10: "MPLS"
    case 11: "MPLS-in-GRE"
    case 12: "VXLAN GPE"
    case 13: "MPLS-in-UDP"
    case 14: "IPv6 Tunnel"
    case 15: "SR Policy"
    case 16: "Bare"
    case 17: "SR Tunnel (deprecated)"
    case 18: "Cloud Security"
    case 19: "GENEVE"
    case 20: "Any-Encapsulation"
    case 21: "GTP"
    case 22: "Dynamic Path Selection"
    case 23: "Originating PE"
    case 24: "Dynamic Path Selection Policy"
    case 25: "SDWAN-Hybrid"
    case 26: "X-Connect"
    default: nil
    }
  }
}
