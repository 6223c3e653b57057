/// Communities that mean the same everywhere: IANA "BGP Well-known Communities", as of 2025 (RFC 1997).
enum BGPCommunity {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 0xffff_0000: "GRACEFUL_SHUTDOWN"
    case 0xffff_0001: "ACCEPT_OWN"
    case 0xffff_0002: "ROUTE_FILTER_TRANSLATED_v4"
    case 0xffff_0003: "ROUTE_FILTER_v4"
    case 0xffff_0004: "ROUTE_FILTER_TRANSLATED_v6"
    case 0xffff_0005: "ROUTE_FILTER_v6"
    case 0xffff_0006: "LLGR_STALE"
    case 0xffff_0007: "NO_LLGR"
    case 0xffff_0008: "accept-own-nexthop"
    case 0xffff_0009: "Standby PE"
    case 0xffff_029a: "BLACKHOLE"
    case 0xffff_ff01: "NO_EXPORT"
    case 0xffff_ff02: "NO_ADVERTISE"
    case 0xffff_ff03: "NO_EXPORT_SUBCONFED"
    case 0xffff_ff04: "NOPEER"
    default: nil
    }
  }
}
