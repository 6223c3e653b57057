/// What routes of an address family are for: IANA "Subsequent Address Family Identifiers (SAFI) Parameters", as of 2025 (RFC 4760).
enum SubsequentAddressFamily {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "unicast"
    case 2: "multicast"
    case 4: "MPLS labels"
    case 5: "MCAST-VPN"
    case 6: "Multi-Segment Pseudowires"
    case 7: "Encapsulation (obsolete)"
    case 8: "MCAST-VPLS"
    case 9: "BGP SFC"
    case 64: "Tunnel (obsolete)"
    case 65: "VPLS"
    case 66: "BGP MDT"
    case 67: "BGP 4over6"
    case 68: "BGP 6over4"
    case 69: "Layer-1 VPN auto-discovery"
    case 70: "EVPN"
    case 71: "BGP-LS"
    case 72: "BGP-LS-VPN"
    case 73: "SR TE Policy"
    case 74: "SD-WAN Capabilities"
    case 75: "Routing Policy"
    case 76: "Classful Transport"
    case 77: "Tunneled Traffic FlowSpec"
    case 78: "MCAST-TREE"
    case 79: "BGP-DPS"
    case 80: "BGP-LS-SPF"
    case 83: "BGP CAR"
    case 84: "BGP VPN CAR"
    case 85: "BGP-MUP"
    case 128: "MPLS-labeled VPN address"
    case 129: "multicast for BGP/MPLS IP VPNs"
    case 132: "Route Target constraints"
    case 133: "Flow Specification"
    case 134: "VPN Flow Specification"
    case 140: "VPN auto-discovery"
    case 241...254: "for private use"
    default: nil
    }
  }
}
