/// IANA "WebSocket Close Code Number Registry", as of 2025-09 (RFC 6455 §7.4).
enum WebSocketCloseCode {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1000: "Normal Closure"
    case 1001: "Going Away"
    case 1002: "Protocol Error"
    case 1003: "Unsupported Data"
    case 1004: "Reserved"
    case 1005: "No Status Received"
    case 1006: "Abnormal Closure"
    case 1007: "Invalid Frame Payload Data"
    case 1008: "Policy Violation"
    case 1009: "Message Too Big"
    case 1010: "Mandatory Extension"
    case 1011: "Internal Error"
    case 1012: "Service Restart"
    case 1013: "Try Again Later"
    case 1014: "Bad Gateway"
    case 1015: "TLS Handshake"
    case 3000: "Unauthorized"
    case 3003: "Forbidden"
    case 3008: "Timeout"
    default: nil
    }
  }
}
