/// IANA "Special-Purpose Multiprotocol Label Switching (MPLS) Label Values", as of 2025.
enum MPLSLabel {
  @Sendable static func name(_ label: UInt64) -> StaticString? {
    switch label {
    case 0: "IPv4 Explicit Null"
    case 1: "Router Alert"
    case 2: "IPv6 Explicit Null"
    case 3: "Implicit Null"
    case 4...6, 8...12: "unassigned special label"
    case 7: "Entropy Label Indicator"
    case 13: "Generic Associated Channel"
    case 14: "OAM Alert"
    case 15: "Extension"
    default: nil
    }
  }
}
