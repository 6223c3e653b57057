/// DHCP's messages: IANA "DHCP Message Type 53 Values", as of 2025.
enum DHCPMessageType {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Discover"
    case 2: "Offer"
    case 3: "Request"
    case 4: "Decline"
    case 5: "ACK"
    case 6: "NAK"
    case 7: "Release"
    case 8: "Inform"
    case 9: "Force Renew"
    case 10: "Lease Query"
    case 11: "Lease Unassigned"
    case 12: "Lease Unknown"
    case 13: "Lease Active"
    case 14: "Bulk Lease Query"
    case 15: "Lease Query Done"
    case 16: "Active Lease Query"
    case 17: "Lease Query Status"
    case 18: "TLS"
    default: nil
    }
  }
}
