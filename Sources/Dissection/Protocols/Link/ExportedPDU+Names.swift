/// The names of an exported PDU's values: Wireshark's `wsutil/exported_pdu_tlvs.h` and `packet-exported_pdu.c`, read in
/// November 2026.
extension ExportedPDU.Field {
  /// What a tag's value is.
  @Sendable static func tagName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "end of the tags"
    case 10: "length of the tags"
    case 11: "link type"
    case 12: "dissector name"
    case 13: "heuristic dissector name"
    case 14: "dissector table name"
    case 20: "IPv4 source address"
    case 21: "IPv4 destination address"
    case 22: "IPv6 source address"
    case 23: "IPv6 destination address"
    case 24: "port type"
    case 25: "source port"
    case 26: "destination port"
    case 28: "SS7 originating point code"
    case 29: "SS7 destination point code"
    case 30: "original frame number"
    case 31: "DVB-CI event"
    case 32: "dissector table value"
    case 33: "protocol column"
    case 34: "TCP data"
    case 35: "direction"
    case 36: "information column"
    case 37: "user data"
    case 38: "3GPP identity"
    default: nil
    }
  }

  /// What ports are of.
  @Sendable static func portTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "none"
    case 1: "SCTP"
    case 2: "TCP"
    case 3: "UDP"
    case 4: "DCCP"
    case 5: "IPX"
    case 6: "NCP"
    case 7: "FC exchange"
    case 8: "DDP"
    case 9: "FICON SBCCS"
    case 10: "IDP"
    case 11: "TIPC"
    case 12: "USB"
    case 13: "I2C"
    case 14: "IBQP"
    case 15: "Bluetooth"
    case 16: "TDMoP"
    case 17: "iWARP MPA"
    case 18: "MCTP"
    default: nil
    }
  }

  /// Which way a message went.
  @Sendable static func directionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "sent"
    case 1: "received"
    case 0xffff_ffff: "unknown"
    default: nil
    }
  }

  /// What happened at a common interface.
  @Sendable static func eventName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0xfb: "hardware event"
    case 0xfc: "write to the configuration option register"
    case 0xfd: "read the card information structure"
    case 0xfe: "data from host to module"
    case 0xff: "data from module to host"
    default: nil
    }
  }

  /// What a 3GPP identity is.
  @Sendable static func identityName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "cell global identifier"
    case 1: "E-UTRAN cell global identifier"
    case 2: "NR cell global identifier"
    default: nil
    }
  }

  /// Zero is no, any other number yes.
  @Sendable static func truthName(_ value: UInt64) -> StaticString? { value == 0 ? "no" : "yes" }
}
