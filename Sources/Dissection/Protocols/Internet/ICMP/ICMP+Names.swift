/// IANA "Internet Control Message Protocol (ICMP) Parameters", as of 2025.
extension ICMP {
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Echo Reply"
    case 3: "Destination Unreachable"
    case 4: "Source Quench"
    case 5: "Redirect"
    case 6: "Alternate Host Address"
    case 8: "Echo"
    case 9: "Router Advertisement"
    case 10: "Router Solicitation"
    case 11: "Time Exceeded"
    case 12: "Parameter Problem"
    case 13: "Timestamp"
    case 14: "Timestamp Reply"
    case 15: "Information Request"
    case 16: "Information Reply"
    case 17: "Address Mask Request"
    case 18: "Address Mask Reply"
    case 19: "Reserved (for Security)"
    case 20...29: "Reserved (for Robustness Experiment)"
    case 30: "Traceroute"
    case 31: "Datagram Conversion Error"
    case 32: "Mobile Host Redirect"
    case 33: "IPv6 Where-Are-You"
    case 34: "IPv6 I-Am-Here"
    case 35: "Mobile Registration Request"
    case 36: "Mobile Registration Reply"
    case 37: "Domain Name Request"
    case 38: "Domain Name Reply"
    case 39: "SKIP"
    case 40: "Photuris"
    case 41: "Experimental Mobility Protocols"
    case 42: "Extended Echo Request"
    case 43: "Extended Echo Reply"
    case 253: "RFC3692-style Experiment 1"
    case 254: "RFC3692-style Experiment 2"
    case 255: "Reserved"
    default: nil
    }
  }

  /// The field that a type's codes are shown as: each type has its own.
  static func codeField(of type: Token) -> FieldID {
    guard type.isKnown else { return Field.code.id }
    switch type.number {
    case 3: return Field.unreachableCode.id
    case 5: return Field.redirectCode.id
    case 9: return Field.advertisementCode.id
    case 11: return Field.exceededCode.id
    case 12: return Field.parameterCode.id
    case 31: return Field.conversionCode.id
    case 40: return Field.photurisCode.id
    case 43: return Field.extendedEchoCode.id
    default: return Field.code.id
    }
  }

  /// Whether a type has that code; of types that nobody knows, every one.
  static func isAssigned(code: UInt64, of type: UInt64) -> Bool {
    switch type {
    case 3: unreachableCodeName(code) != nil
    case 5: redirectCodeName(code) != nil
    case 9: advertisementCodeName(code) != nil
    case 11: exceededCodeName(code) != nil
    case 12: parameterCodeName(code) != nil
    case 31: conversionCodeName(code) != nil
    case 40: photurisCodeName(code) != nil
    case 43: extendedEchoCodeName(code) != nil
    case 0, 4, 6, 8, 10, 13...18, 37, 38, 42: code == 0
    case 30: code <= 1
    default: true
    }
  }

  @Sendable static func otherCodeName(_ value: UInt64) -> StaticString? { nil }

  @Sendable static func unreachableCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Net unreachable"
    case 1: "Host unreachable"
    case 2: "Protocol unreachable"
    case 3: "Port unreachable"
    case 4: "Fragmentation needed"
    case 5: "Source route failed"
    case 6: "Destination network unknown"
    case 7: "Destination host unknown"
    case 8: "Source host isolated"
    case 9: "Network administratively prohibited"
    case 10: "Host administratively prohibited"
    case 11: "Network unreachable for Type of Service"
    case 12: "Host unreachable for Type of Service"
    case 13: "Communication administratively prohibited"
    case 14: "Host precedence violation"
    case 15: "Precedence cutoff in effect"
    default: nil
    }
  }

  @Sendable static func redirectCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Redirect for the network"
    case 1: "Redirect for the host"
    case 2: "Redirect for the Type of Service and network"
    case 3: "Redirect for the Type of Service and host"
    default: nil
    }
  }

  @Sendable static func advertisementCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Normal router advertisement"
    case 16: "Does not route common traffic"
    default: nil
    }
  }

  @Sendable static func exceededCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Time to live exceeded in transit"
    case 1: "Fragment reassembly time exceeded"
    default: nil
    }
  }

  @Sendable static func parameterCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Pointer indicates the error"
    case 1: "Missing a required option"
    case 2: "Bad length"
    default: nil
    }
  }

  @Sendable static func photurisCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Bad SPI"
    case 1: "Authentication failed"
    case 2: "Decompression failed"
    case 3: "Decryption failed"
    case 4: "Need authentication"
    case 5: "Need authorization"
    default: nil
    }
  }

  /// RFC 1475 §6.2.
  @Sendable static func conversionCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Unknown or unspecified error"
    case 1: "Don't Convert option present"
    case 2: "Unknown mandatory option present"
    case 3: "Known unsupported option present"
    case 4: "Unsupported transport protocol"
    case 5: "Overall length exceeded"
    case 6: "IP header length exceeded"
    case 7: "Transport protocol above 255"
    case 8: "Port conversion out of range"
    case 9: "Transport header length exceeded"
    case 10: "32-bit rollover missing and ACK set"
    case 11: "Unknown mandatory transport option present"
    default: nil
    }
  }

  @Sendable static func extendedEchoCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "No error"
    case 1: "Malformed query"
    case 2: "No such interface"
    case 3: "No such table entry"
    case 4: "Multiple interfaces satisfy query"
    default: nil
    }
  }

  /// The field of an IPv4 header that holds the byte at a distance from its start.
  @Sendable static func headerFieldName(_ byte: UInt64) -> StaticString? {
    switch byte {
    case 0: "Version and Header Length"
    case 1: "DS Field"
    case 2, 3: "Total Length"
    case 4, 5: "Identification"
    case 6, 7: "Flags and Fragment Offset"
    case 8: "Time to Live"
    case 9: "Protocol"
    case 10, 11: "Header Checksum"
    case 12...15: "Source Address"
    case 16...19: "Destination Address"
    default: "options or payload"
    }
  }

  /// What a message says, by its type and code, with the fields that it speaks of.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    let (type, code) = (value >> 8, value & 0xff)
    switch type {
    case 0: return "Echo reply id {icmp.ident} seq {icmp.seq}"
    case 3 where code == 4: return "Fragmentation needed, MTU {icmp.mtu}"
    case 3 where unreachableCodeName(code) == nil: return "Destination unreachable, code {icmp.code}"
    case 3, 11, 31, 40: return "{icmp.code}"
    case 5: return "{icmp.code} to {icmp.redir_gw}"
    case 8: return "Echo request id {icmp.ident} seq {icmp.seq}"
    case 9: return "Router advertisement of {icmp.router_address}, lifetime {icmp.lifetime} s"
    case 12 where code == 0: return "Parameter problem in {icmp.pointer}"
    case 12: return "Parameter problem, {icmp.code}"
    case 13: return "Timestamp request id {icmp.ident} seq {icmp.seq}"
    case 14: return "Timestamp reply id {icmp.ident} seq {icmp.seq}"
    case 15: return "Information request id {icmp.ident} seq {icmp.seq}"
    case 16: return "Information reply id {icmp.ident} seq {icmp.seq}"
    case 17: return "Address mask request id {icmp.ident} seq {icmp.seq}"
    case 18: return "Address mask reply {icmp.address_mask}"
    case 38: return "Domain name reply {icmp.domain_name}"
    case 42: return "Extended echo request id {icmp.ident} seq {icmp.ext.echo.seq}"
    case 43 where code == 0: return "Extended echo reply id {icmp.ident} seq {icmp.ext.echo.seq}"
    case 43: return "Extended echo reply id {icmp.ident} seq {icmp.ext.echo.seq}, {icmp.code}"
    default: return typeName(type) == nil ? "type {icmp.type}" : "{icmp.type}"
    }
  }
}
