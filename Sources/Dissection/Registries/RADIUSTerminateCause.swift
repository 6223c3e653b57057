/// Why a session has ended: IANA "Values for RADIUS Attribute 49, Acct-Terminate-Cause", as of 2025.
enum RADIUSTerminateCause {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "User Request"
    case 2: "Lost Carrier"
    case 3: "Lost Service"
    case 4: "Idle Timeout"
    case 5: "Session Timeout"
    case 6: "Admin Reset"
    case 7: "Admin Reboot"
    case 8: "Port Error"
    case 9: "NAS Error"
    case 10: "NAS Request"
    case 11: "NAS Reboot"
    case 12: "Port Unneeded"
    case 13: "Port Preempted"
    case 14: "Port Suspended"
    case 15: "Service Unavailable"
    case 16: "Callback"
    case 17: "User Error"
    case 18: "Host Request"
    case 19: "Supplicant Restart"
    case 20: "Reauthentication Failure"
    case 21: "Port Reinitialized"
    case 22: "Port Administratively Disabled"
    case 23: "Lost Power"
    default: nil
    }
  }
}
