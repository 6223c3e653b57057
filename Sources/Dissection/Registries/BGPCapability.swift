/// What a speaker of BGP is capable of: IANA "Capability Codes", as of 2025 (RFC 5492).
enum BGPCapability {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Multiprotocol Extensions"
    case 2: "Route Refresh"
    case 3: "Outbound Route Filtering"
    case 4: "Multiple routes to a destination (deprecated)"
    case 5: "Extended Next Hop Encoding"
    case 6: "BGP Extended Message"
    case 7: "BGPsec"
    case 8: "Multiple Labels"
    case 9: "BGP Role"
    case 64: "Graceful Restart"
    case 65: "4-octet AS number"
    case 67: "Dynamic Capability"
    case 68: "Multisession BGP"
    case 69: "ADD-PATH"
    case 70: "Enhanced Route Refresh"
    case 71: "Long-Lived Graceful Restart"
    case 72: "Routing Policy Distribution"
    case 73: "FQDN"
    case 74: "BFD Strict-Mode"
    case 75: "Software Version"
    case 76: "PATHS-LIMIT"
    case 77: "Next Hop Dependent Characteristics"
    case 128: "Prestandard Route Refresh (deprecated)"
    case 129: "Prestandard Outbound Route Filtering (deprecated)"
    case 130: "Prestandard Outbound Route Filtering (deprecated)"
    case 131: "Prestandard Multisession (deprecated)"
    case 184: "Prestandard FQDN (deprecated)"
    case 185: "Prestandard OPERATIONAL message (deprecated)"
    case 239...254: "for experiments"
    default: nil
    }
  }
}
