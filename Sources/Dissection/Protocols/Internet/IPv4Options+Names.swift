/// Numbers that IANA and the RFCs assign for IPv4 options: "Internet Protocol Version 4 (IPv4) Parameters", as of 2025.
extension IPv4Options {
  /// "IP Option Numbers", by the whole type byte.
  @Sendable static func typeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "End of Options List"
    case 1: "No-Operation"
    case 7: "Record Route"
    case 10: "Experimental Measurement"
    case 11: "MTU Probe"
    case 12: "MTU Reply"
    case 15: "ENCODE"
    case 25: "Quick-Start"
    case 30, 94, 158, 222: "RFC3692-style Experiment"
    case 68: "Time Stamp"
    case 82: "Traceroute"
    case 130: "Security"
    case 131: "Loose Source Route"
    case 133: "Extended Security"
    case 134: "Commercial Security"
    case 136: "Stream ID"
    case 137: "Strict Source Route"
    case 142: "Experimental Access Control"
    case 144: "IMI Traffic Descriptor"
    case 145: "Extended Internet Protocol"
    case 147: "Address Extension"
    case 148: "Router Alert"
    case 149: "Selective Directed Broadcast"
    case 151: "Dynamic Packet State"
    case 152: "Upstream Multicast Packet"
    case 205: "Experimental Flow Control"
    default: type < 256 ? "Unassigned" : nil
    }
  }

  /// RFC 791 §3.1.
  @Sendable static func className(_ number: UInt64) -> StaticString? {
    switch number {
    case 0: "control"
    case 1: "reserved"
    case 2: "debugging and measurement"
    case 3: "reserved"
    default: nil
    }
  }

  /// RFC 791 §3.1, Internet Timestamp.
  @Sendable static func timestampFlagName(_ flag: UInt64) -> StaticString? {
    switch flag {
    case 0: "time stamps only"
    case 1: "time stamps and addresses"
    case 3: "time stamps of given addresses"
    default: nil
    }
  }

  /// RFC 4782 §3.1.
  @Sendable static func quickStartFunctionName(_ function: UInt64) -> StaticString? {
    switch function {
    case 0: "Rate Request"
    case 8: "Report of Approved Rate"
    default: nil
    }
  }

  /// "IPv4 Router Alert Option Values", RFC 5350 §4.1.
  @Sendable static func routerAlertName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Router shall examine packet"
    case 1...32: "Aggregated Reservation Nesting Level"
    case 33...64: "QoS NSLP Aggregation Level"
    case 65: "NSIS NATFW NSLP"
    case 65503...65534: "Reserved for experimental use"
    case 65535: "Reserved"
    default: value < 65536 ? "Unassigned" : nil
    }
  }

  /// RFC 1108 §2.3.
  @Sendable static func classificationName(_ level: UInt64) -> StaticString? {
    switch level {
    case 0x01: "Reserved 4"
    case 0x3d: "Top Secret"
    case 0x5a: "Secret"
    case 0x96: "Confidential"
    case 0x66: "Reserved 3"
    case 0xcc: "Reserved 2"
    case 0xab: "Unclassified"
    case 0xf1: "Reserved 1"
    default: nil
    }
  }

  /// RFC 1108 §2.4; the bits of the first byte.
  @Sendable static func authorityName(_ bit: Int) -> StaticString? {
    switch bit {
    case 7: "GENSER"
    case 6: "SIOP-ESI"
    case 5: "SCI"
    case 4: "NSA"
    case 3: "DOE"
    case 0: "more follow"
    default: nil
    }
  }

  /// RFC 791 §3.1, Security.
  @Sendable static func securityCodeName(_ code: UInt64) -> StaticString? {
    switch code {
    case 0x0000: "Unclassified"
    case 0xf135: "Confidential"
    case 0x789a: "EFTO"
    case 0xbc4d: "MMMM"
    case 0x5e26: "PROG"
    case 0xaf13: "Restricted"
    case 0xd788: "Secret"
    case 0x6bc5: "Top Secret"
    case 0x35e2, 0x9af1, 0x4d78, 0x24bd, 0x135e, 0x89af, 0xc4d6, 0xe26b: "Reserved"
    default: nil
    }
  }

  /// FIPS 188 §4, and the tag that Linux uses between sockets of one host.
  @Sendable static func tagTypeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "restrictive bit map"
    case 2: "enumerated"
    case 5: "ranges"
    case 6: "permissive bit map"
    case 7: "free form"
    case 128: "local"
    default: nil
    }
  }
}
