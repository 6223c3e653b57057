/// Numbers that IANA assigns for Multipath TCP: "Transmission Control Protocol (TCP) Parameters", as of 2025.
extension MPTCP.Field {
  /// "MPTCP Option Subtypes".
  @Sendable static func subtypeName(_ subtype: UInt64) -> StaticString? {
    switch subtype {
    case 0: "MP_CAPABLE"
    case 1: "MP_JOIN"
    case 2: "DSS"
    case 3: "ADD_ADDR"
    case 4: "REMOVE_ADDR"
    case 5: "MP_PRIO"
    case 6: "MP_FAIL"
    case 7: "MP_FASTCLOSE"
    case 8: "MP_TCPRST"
    case 15: "MP_EXPERIMENTAL"
    default: nil
    }
  }

  /// "MPTCP MP_TCPRST Reason Codes".
  @Sendable static func resetReasonName(_ reason: UInt64) -> StaticString? {
    switch reason {
    case 0: "Unspecified error"
    case 1: "MPTCP-specific error"
    case 2: "Lack of resources"
    case 3: "Administratively prohibited"
    case 4: "Too much outstanding data"
    case 5: "Unacceptable performance"
    case 6: "Middlebox interference"
    default: nil
    }
  }

  @Sendable static func capableFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 7: "Checksum Required"
    case 6: "Extensibility"
    case 5: "No More Subflows"
    case 0: "HMAC"
    default: nil
    }
  }

  @Sendable static func backupFlagName(_ bit: Int) -> StaticString? { bit == 0 ? "Backup" : nil }

  @Sendable static func signalFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 4: "DATA_FIN"
    case 3: "8-byte Data Sequence Number"
    case 2: "Mapping"
    case 1: "8-byte Data ACK"
    case 0: "Data ACK"
    default: nil
    }
  }

  @Sendable static func resetFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 3: "U"
    case 2: "V"
    case 1: "W"
    case 0: "Transient"
    default: nil
    }
  }
}
