/// What a DHCP relay adds: IANA "DHCP Relay Agent Sub-Option Codes", as of 2025; and Cisco's own.
enum DHCPRelaySubOption {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Agent Circuit ID"
    case 2: "Agent Remote ID"
    case 4: "DOCSIS Device Class"
    case 5: "Link Selection"
    case 6: "Subscriber-ID"
    case 7: "RADIUS Attributes"
    case 8: "Authentication"
    case 9: "Vendor-Specific Information"
    case 10: "Relay Agent Flags"
    case 11: "Server Identifier Override"
    case 12: "Relay Agent Identifier"
    case 13: "Access Technology Type"
    case 14: "Access Network Name"
    case 15: "Access Point Name"
    case 16: "Access Point BSSID"
    case 17: "Operator Identifier"
    case 18: "Operator Realm"
    case 19: "Source Port"
    case 20: "URL"
    case 150: "Link Selection (Cisco)"
    case 151: "Virtual Subnet Selection"
    case 152: "Virtual Subnet Selection Control"
    case 161: "Server Identifier Override (Cisco)"
    default: nil
    }
  }
}
