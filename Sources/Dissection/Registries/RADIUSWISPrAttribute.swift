/// Attributes of RADIUS for roaming between hot spots: Wi-Fi Alliance, WISPr 1.0, of 2003.
enum RADIUSWISPrAttribute {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "WISPr-Location-ID"
    case 2: "WISPr-Location-Name"
    case 3: "WISPr-Logoff-URL"
    case 4: "WISPr-Redirection-URL"
    case 5: "WISPr-Bandwidth-Min-Up"
    case 6: "WISPr-Bandwidth-Min-Down"
    case 7: "WISPr-Bandwidth-Max-Up"
    case 8: "WISPr-Bandwidth-Max-Down"
    case 9: "WISPr-Session-Terminate-Time"
    case 10: "WISPr-Session-Terminate-End-Of-Day"
    case 11: "WISPr-Billing-Class-Of-Service"
    default: nil
    }
  }
}
