/// What is told of a tunnel: IANA "BGP Tunnel Encapsulation Attribute Sub-TLVs", as of 2025 (RFC 9012, RFC 9830).
enum BGPTunnelValue {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Encapsulation"
    case 2: "Protocol Type"
    case 3: "IPsec Tunnel Authenticator (deprecated)"
    case 4: "Color"
    case 5: "Load-Balancing Block"
    case 6: "Tunnel Egress Endpoint"
    case 7: "DS Field"
    case 8: "UDP Destination Port"
    case 9: "Embedded Label Handling"
    case 10: "MPLS Label Stack"
    case 11: "Prefix-SID"
    case 12: "Preference"
    case 13: "Binding SID"
    case 14: "ENLP"
    case 15: "Priority"
    case 16: "SPI/SI Representation"
    case 17: "IPv6 SID Structure"
    case 18: "IPv4 SID"
    case 19: "IPv6 SID"
    case 20: "SRv6 Binding SID"
    case 64: "IPsec SA ID"
    case 65: "IPsec SA Rekey Counter"
    case 66: "IPsec Public Key"
    case 67: "IPsec SA Proposal"
    case 68: "Simplified IPsec SA"
    case 128: "Segment List"
    case 129: "Policy Candidate Path Name"
    case 130: "Policy Name"
    default: nil
    }
  }
}
