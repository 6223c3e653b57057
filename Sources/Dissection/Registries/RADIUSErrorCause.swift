/// Why a request was not carried out: IANA "Values for RADIUS Attribute 101, Error-Cause Attribute", as of 2025.
enum RADIUSErrorCause {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 201: "Residual Session Context Removed"
    case 202: "Invalid EAP Packet (Ignored)"
    case 401: "Unsupported Attribute"
    case 402: "Missing Attribute"
    case 403: "NAS Identification Mismatch"
    case 404: "Invalid Request"
    case 405: "Unsupported Service"
    case 406: "Unsupported Extension"
    case 407: "Invalid Attribute Value"
    case 501: "Administratively Prohibited"
    case 502: "Request Not Routable (Proxy)"
    case 503: "Session Context Not Found"
    case 504: "Session Context Not Removable"
    case 505: "Other Proxy Processing Error"
    case 506: "Resources Unavailable"
    case 507: "Request Initiated"
    case 508: "Multiple Session Selection Unsupported"
    case 509: "Location-Info-Required"
    case 601: "Response Too Big"
    default: nil
    }
  }
}
