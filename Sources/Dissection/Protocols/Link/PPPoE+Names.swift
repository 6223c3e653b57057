extension PPPoE {
  enum Note: NoteSet {
    static let setNumber: UInt16 = PPPoE.number

    static let notVersionOne = note("pppoe.not_version_one", .warning, "unknown version")
      .says("Version {a}, type {b}: RFC 2516 §4 has 1 in both.")

    static let all = [notVersionOne]
  }

  /// RFC 2516 §5, RFC 5578 §4 and draft-carrel-info-pppoe-ext.
  @Sendable static func codeName(_ code: UInt64) -> StaticString? {
    switch code {
    case 0x00: "Session Data"
    case 0x07: "Active Discovery Offer (PADO)"
    case 0x09: "Active Discovery Initiation (PADI)"
    case 0x0a: "Active Discovery Session-Grant (PADG)"
    case 0x0b: "Active Discovery Session-Credit Response (PADC)"
    case 0x0c: "Active Discovery Quality (PADQ)"
    case 0x19: "Active Discovery Request (PADR)"
    case 0x65: "Active Discovery Session-confirmation (PADS)"
    case 0xa7: "Active Discovery Terminate (PADT)"
    case 0xd3: "Active Discovery Message (PADM)"
    case 0xd4: "Active Discovery Network (PADN)"
    default: nil
    }
  }

  /// RFC 2516 appendix A and IANA "PPPoE TAG values", as of 2025.
  @Sendable static func tagName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0x0000: "End-Of-List"
    case 0x0101: "Service-Name"
    case 0x0102: "AC-Name"
    case 0x0103: "Host-Uniq"
    case 0x0104: "AC-Cookie"
    case 0x0105: "Vendor-Specific"
    case 0x0106: "Credits"
    case 0x0107: "Metrics"
    case 0x0108: "Sequence Number"
    case 0x0109: "Credit Scale Factor"
    case 0x0110: "Relay-Session-Id"
    case 0x0111: "HURL"
    case 0x0112: "MOTM"
    case 0x0120: "PPP-Max-Payload"
    case 0x0121: "IP_ROUTE_ADD"
    case 0x0201: "Service-Name-Error"
    case 0x0202: "AC-System-Error"
    case 0x0203: "Generic-Error"
    default: nil
    }
  }

  /// RFC 4679 §3.3, TR-101 appendix A.
  @Sendable static func lineAttributeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0x01: "Agent Circuit ID"
    case 0x02: "Agent Remote ID"
    case 0x81: "Actual Data Rate Upstream"
    case 0x82: "Actual Data Rate Downstream"
    case 0x83: "Minimum Data Rate Upstream"
    case 0x84: "Minimum Data Rate Downstream"
    case 0x85: "Attainable Data Rate Upstream"
    case 0x86: "Attainable Data Rate Downstream"
    case 0x87: "Maximum Data Rate Upstream"
    case 0x88: "Maximum Data Rate Downstream"
    case 0x89: "Minimum Data Rate Upstream in Low Power State"
    case 0x8a: "Minimum Data Rate Downstream in Low Power State"
    case 0x8b: "Maximum Interleaving Delay Upstream"
    case 0x8c: "Actual Interleaving Delay Upstream"
    case 0x8d: "Maximum Interleaving Delay Downstream"
    case 0x8e: "Actual Interleaving Delay Downstream"
    case 0x90: "Access Loop Encapsulation"
    default: nil
    }
  }

  @Sendable static func noName(_ value: UInt64) -> StaticString? { nil }
}
