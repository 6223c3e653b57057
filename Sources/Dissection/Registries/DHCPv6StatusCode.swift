/// How a DHCPv6 request went: IANA "Status Codes" of DHCPv6, as of 2025.
enum DHCPv6StatusCode {
  @Sendable static func name(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Success"
    case 1: "UnspecFail"
    case 2: "NoAddrsAvail"
    case 3: "NoBinding"
    case 4: "NotOnLink"
    case 5: "UseMulticast"
    case 6: "NoPrefixAvail"
    case 7: "UnknownQueryType"
    case 8: "MalformedQuery"
    case 9: "NotConfigured"
    case 10: "NotAllowed"
    case 11: "QueryTerminated"
    case 12: "DataMissing"
    case 13: "CatchUpComplete"
    case 14: "NotSupported"
    case 15: "TLSConnectionRefused"
    case 16: "AddressInUse"
    case 17: "ConfigurationConflict"
    case 18: "MissingBindingInformation"
    case 19: "OutdatedBindingInformation"
    case 20: "ServerShuttingDown"
    case 21: "DNSUpdateNotSupported"
    case 22: "ExcessiveTimeSkew"
    default: nil
    }
  }
}
