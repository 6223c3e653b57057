extension DHCP.ServiceField {
  @Sendable static func nameFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 3: "No server updates"
    case 2: "Encoding"
    case 1: "Override"
    case 0: "Server updates"
    default: nil
    }
  }

  /// IANA "Protocol Name Space Values" of the Authentication option, as of 2025.
  @Sendable static func authenticationProtocolName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "configuration token"
    case 1: "delayed authentication"
    case 3: "reconfigure key"
    default: nil
    }
  }

  @Sendable static func replayName(_ value: UInt64) -> StaticString? { value == 0 ? "a counter that only grows" : nil }

  @Sendable static func nonceTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "nonce"
    case 2: "HMAC-MD5"
    default: nil
    }
  }

  @Sendable static func encodingName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "names"
    case 1: "addresses"
    default: nil
    }
  }

  @Sendable static func mobilityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Information Service"
    case 2: "Command Service"
    case 3: "Event Service"
    default: nil
    }
  }

  @Sendable static func preferenceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "medium"
    case 1: "high"
    case 3: "low"
    default: nil
    }
  }

  /// IANA "DHCP Status Code Type 151 Values", as of 2025.
  @Sendable static func statusName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Success"
    case 1: "UnspecFail"
    case 2: "QueryTerminated"
    case 3: "MalformedQuery"
    case 4: "NotAllowed"
    case 5: "DataMissing"
    case 6: "ConnectionActive"
    case 7: "CatchUpComplete"
    case 8: "TLSConnectionRefused"
    default: nil
    }
  }

  @Sendable static func allocationCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Subnet-Request"
    case 2: "Subnet-Information"
    case 3: "Subnet-Name"
    case 4: "Suggested-Lease-Time"
    default: nil
    }
  }

  @Sendable static func virtualTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "name"
    case 1: "VPN identifier"
    case 255: "global, default VPN"
    default: nil
    }
  }

  /// IANA "NetWare/IP Option Type 63 Sub-Option Codes", as of 2025.
  @Sendable static func netwareName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "NWIP_DOES_NOT_EXIST"
    case 2: "NWIP_EXIST_IN_OPTIONS_AREA"
    case 3: "NWIP_EXIST_IN_SNAME_FILE"
    case 4: "NWIP_EXIST_BUT_TOO_BIG"
    case 5: "NSQ_BROADCAST"
    case 6: "PREFERRED_DSS"
    case 7: "NEAREST_NWIP_SERVER"
    case 8: "AUTORETRIES"
    case 9: "AUTORETRY_SECS"
    case 10: "NWIP_1_1"
    case 11: "PRIMARY_DSS"
    default: nil
    }
  }
}
