/// RADIUS's packets: IANA "RADIUS Packet Type Codes", as of 2025.
enum RADIUSCode {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Access-Request"
    case 2: "Access-Accept"
    case 3: "Access-Reject"
    case 4: "Accounting-Request"
    case 5: "Accounting-Response"
    case 6: "Accounting-Status"
    case 7: "Password-Request"
    case 8: "Password-Ack"
    case 9: "Password-Reject"
    case 10: "Accounting-Message"
    case 11: "Access-Challenge"
    case 12: "Status-Server"
    case 13: "Status-Client"
    case 21: "Resource-Free-Request"
    case 22: "Resource-Free-Response"
    case 23: "Resource-Query-Request"
    case 24: "Resource-Query-Response"
    case 25: "Alternate-Resource-Reclaim-Request"
    case 26: "NAS-Reboot-Request"
    case 27: "NAS-Reboot-Response"
    case 29: "Next-Passcode"
    case 30: "New-Pin"
    case 31: "Terminate-Session"
    case 32: "Password-Expired"
    case 33: "Event-Request"
    case 34: "Event-Response"
    case 40: "Disconnect-Request"
    case 41: "Disconnect-ACK"
    case 42: "Disconnect-NAK"
    case 43: "CoA-Request"
    case 44: "CoA-ACK"
    case 45: "CoA-NAK"
    case 50: "IP-Address-Allocate"
    case 51: "IP-Address-Release"
    case 52: "Protocol-Error"
    default: nil
    }
  }
}
