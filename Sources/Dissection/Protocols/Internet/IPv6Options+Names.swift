/// Numbers that IANA assigns for the options of IPv6: "Internet Protocol Version 6 (IPv6) Parameters", as of 2025.
extension IPv6Options {
  /// "Destination Options and Hop-by-Hop Options", by the whole type byte.
  @Sendable static func typeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0x00: "Pad1"
    case 0x01: "PadN"
    case 0x04: "Tunnel Encapsulation Limit"
    case 0x05: "Router Alert"
    case 0x07: "CALIPSO"
    case 0x08: "SMF_DPD"
    case 0x0f: "Performance and Diagnostic Metrics"
    case 0x11, 0x31: "IOAM"
    case 0x12: "AltMark"
    case 0x23: "RPL Option"
    case 0x26: "Quick-Start"
    case 0x30: "Minimum Path MTU"
    case 0x4d: "Deprecated"
    case 0x63: "RPL Option, deprecated"
    case 0x6d: "MPL Option"
    case 0x8a: "Endpoint Identification, deprecated"
    case 0x8b: "ILNP Nonce"
    case 0x8c: "Line-Identification"
    case 0xc2: "Jumbo Payload"
    case 0xc9: "Home Address"
    case 0xee: "IP_DFF"
    case 0x1e, 0x3e, 0x5e, 0x7e, 0x9e, 0xbe, 0xde, 0xfe: "RFC3692-style Experiment"
    default: type < 256 ? "Unassigned" : nil
    }
  }

  /// RFC 8200 §4.2.
  @Sendable static func actionName(_ bits: UInt64) -> StaticString? {
    switch bits {
    case 0: "skip the option"
    case 1: "discard"
    case 2: "discard, and tell the sender"
    case 3: "discard, and tell the sender unless multicast"
    default: nil
    }
  }

  /// RFC 6550 §11.2.
  @Sendable static func rplFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 7: "Down"
    case 6: "Rank-Error"
    case 5: "Forwarding-Error"
    default: nil
    }
  }

  /// RFC 6971 §9.1.
  @Sendable static func dffFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 5: "Duplicate"
    case 4: "Return"
    default: nil
    }
  }

  /// "IPv6 Router Alert Option Values", RFC 5350 §4.2.
  @Sendable static func routerAlertName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "MLD"
    case 1: "RSVP"
    case 2: "Active Networks"
    case 3, 65535: "Reserved"
    case 4...35: "Aggregated Reservation Nesting Level"
    case 36...67: "QoS NSLP Aggregation Level"
    case 68: "NSIS NATFW NSLP"
    case 69: "MPLS OAM"
    case 65503...65534: "Reserved for experimental use"
    default: value < 65536 ? "Unassigned" : nil
    }
  }

  /// "TaggerId Types", RFC 6621 §8.1.
  @Sendable static func taggerName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "NULL"
    case 1: "DEFAULT"
    case 2: "IPv4"
    case 3: "IPv6"
    case 7: "ExtId"
    default: nil
    }
  }

  /// RFC 7731 §6.1.
  @Sendable static func seedName(_ size: UInt64) -> StaticString? {
    switch size {
    case 0: "the IPv6 source"
    case 1: "2 bytes"
    case 2: "8 bytes"
    case 3: "16 bytes"
    default: nil
    }
  }

  /// "IOAM Option-Type", RFC 9197 §7.1 and RFC 9326 §5.1.
  @Sendable static func ioamTypeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "Pre-allocated Trace"
    case 1: "Incremental Trace"
    case 2: "Proof of Transit"
    case 3: "Edge to Edge"
    case 4: "Direct Export"
    default: nil
    }
  }
}
