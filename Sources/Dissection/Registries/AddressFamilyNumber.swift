/// Kinds of addresses: IANA "Address Family Numbers", as of 2025.
enum AddressFamilyNumber {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "IPv4"
    case 2: "IPv6"
    case 3: "NSAP"
    case 4: "HDLC"
    case 5: "BBN 1822"
    case 6: "802 (MAC addresses)"
    case 7: "E.163"
    case 8: "E.164"
    case 9: "F.69"
    case 10: "X.121"
    case 11: "IPX"
    case 12: "AppleTalk"
    case 13: "DECnet IV"
    case 14: "Banyan VINES"
    case 15: "E.164 with NSAP subaddress"
    case 16: "DNS"
    case 17: "Distinguished Name"
    case 18: "AS Number"
    case 19: "XTP over IPv4"
    case 20: "XTP over IPv6"
    case 21: "XTP"
    case 22: "Fibre Channel port name"
    case 23: "Fibre Channel node name"
    case 24: "GWID"
    case 25: "L2VPN"
    case 26: "MPLS-TP section endpoint"
    case 27: "MPLS-TP LSP endpoint"
    case 28: "MPLS-TP pseudowire endpoint"
    case 29: "MT IPv4"
    case 30: "MT IPv6"
    case 31: "BGP SFC"
    default: nil
    }
  }
}
