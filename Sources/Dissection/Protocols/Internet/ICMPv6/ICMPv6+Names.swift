/// IANA "Internet Control Message Protocol version 6 (ICMPv6) Parameters", as of 2025.
extension ICMPv6 {
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Reserved"
    case 1: "Destination Unreachable"
    case 2: "Packet Too Big"
    case 3: "Time Exceeded"
    case 4: "Parameter Problem"
    case 100, 101, 200, 201: "Private experimentation"
    case 127: "Reserved for expansion of ICMPv6 error messages"
    case 128: "Echo Request"
    case 129: "Echo Reply"
    case 130: "Multicast Listener Query"
    case 131: "Multicast Listener Report"
    case 132: "Multicast Listener Done"
    case 133: "Router Solicitation"
    case 134: "Router Advertisement"
    case 135: "Neighbor Solicitation"
    case 136: "Neighbor Advertisement"
    case 137: "Redirect"
    case 138: "Router Renumbering"
    case 139: "Node Information Query"
    case 140: "Node Information Response"
    case 141: "Inverse Neighbor Discovery Solicitation"
    case 142: "Inverse Neighbor Discovery Advertisement"
    case 143: "Multicast Listener Report Version 2"
    case 144: "Home Agent Address Discovery Request"
    case 145: "Home Agent Address Discovery Reply"
    case 146: "Mobile Prefix Solicitation"
    case 147: "Mobile Prefix Advertisement"
    case 148: "Certification Path Solicitation"
    case 149: "Certification Path Advertisement"
    case 150: "Experimental Mobility Protocols"
    case 151: "Multicast Router Advertisement"
    case 152: "Multicast Router Solicitation"
    case 153: "Multicast Router Termination"
    case 154: "Fast Handovers for Mobile IPv6"
    case 155: "RPL Control"
    case 156: "ILNPv6 Locator Update"
    case 157: "Duplicate Address Request"
    case 158: "Duplicate Address Confirmation"
    case 159: "MPL Control"
    case 160: "Extended Echo Request"
    case 161: "Extended Echo Reply"
    case 255: "Reserved for expansion of ICMPv6 informational messages"
    default: nil
    }
  }

  /// The field that a type's codes are shown as: each type has its own.
  static func codeField(of type: Token) -> FieldID {
    guard type.isKnown else { return Field.code.id }
    switch type.number {
    case 1: return Field.unreachableCode.id
    case 3: return Field.exceededCode.id
    case 4: return Field.parameterCode.id
    case 138: return Field.renumberingCode.id
    case 139: return Field.queryCode.id
    case 140: return Field.responseCode.id
    case 155: return Field.routingCode.id
    case 161: return Field.extendedEchoCode.id
    default: return Field.code.id
    }
  }

  /// Whether a type has that code; of types that nobody knows, every one.
  static func isAssigned(code: UInt64, of type: UInt64) -> Bool {
    switch type {
    case 1: unreachableCodeName(code) != nil
    case 3: exceededCodeName(code) != nil
    case 4: parameterCodeName(code) != nil
    case 138: renumberingCodeName(code) != nil
    case 139: queryCodeName(code) != nil
    case 140: responseCodeName(code) != nil
    case 155: routingCodeName(code) != nil
    case 161: ICMP.extendedEchoCodeName(code) != nil
    case 154: code <= 5
    case 2, 128...137, 141...149, 152, 153, 156, 159, 160: code == 0
    default: true
    }
  }

  @Sendable static func unreachableCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "No route to destination"
    case 1: "Communication administratively prohibited"
    case 2: "Beyond scope of source address"
    case 3: "Address unreachable"
    case 4: "Port unreachable"
    case 5: "Source address failed ingress/egress policy"
    case 6: "Reject route to destination"
    case 7: "Error in source routing header"
    case 8: "Headers too long"
    default: nil
    }
  }

  @Sendable static func exceededCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Hop limit exceeded in transit"
    case 1: "Fragment reassembly time exceeded"
    default: nil
    }
  }

  @Sendable static func parameterCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Erroneous header field encountered"
    case 1: "Unrecognized Next Header type encountered"
    case 2: "Unrecognized IPv6 option encountered"
    case 3: "First fragment has incomplete IPv6 header chain"
    case 4: "SR upper-layer header error"
    case 5: "Unrecognized Next Header type encountered by intermediate node"
    case 6: "Extension header too big"
    case 7: "Extension header chain too long"
    case 8: "Too many extension headers"
    case 9: "Too many options in extension header"
    case 10: "Option too big"
    default: nil
    }
  }

  @Sendable static func renumberingCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Router Renumbering Command"
    case 1: "Router Renumbering Result"
    case 255: "Sequence Number Reset"
    default: nil
    }
  }

  @Sendable static func queryCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "An IPv6 address is the subject"
    case 1: "A name is the subject, or none is"
    case 2: "An IPv4 address is the subject"
    default: nil
    }
  }

  @Sendable static func responseCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Successful reply"
    case 1: "The responder refuses to answer"
    case 2: "The Qtype is unknown to the responder"
    default: nil
    }
  }

  /// IANA "RPL Control Codes".
  @Sendable static func routingCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "DODAG Information Solicitation"
    case 0x01: "DODAG Information Object"
    case 0x02: "Destination Advertisement Object"
    case 0x03: "Destination Advertisement Object Acknowledgment"
    case 0x04: "P2P Discovery Reply Object"
    case 0x05: "P2P Discovery Reply Object Acknowledgement"
    case 0x06: "Measurement Object"
    case 0x07: "Destination Cleanup Object"
    case 0x08: "Destination Cleanup Object Acknowledgment"
    case 0x80: "Secure DODAG Information Solicitation"
    case 0x81: "Secure DODAG Information Object"
    case 0x82: "Secure Destination Advertisement Object"
    case 0x83: "Secure Destination Advertisement Object Acknowledgment"
    case 0x84: "Secure P2P Discovery Reply Object"
    case 0x85: "Secure P2P Discovery Reply Object Acknowledgement"
    case 0x86: "Secure Measurement Object"
    case 0x87: "Secure Destination Cleanup Object"
    case 0x88: "Secure Destination Cleanup Object Acknowledgment"
    case 0x8a: "Consistency Check"
    default: nil
    }
  }

  /// The field of an IPv6 header that holds the byte at a distance from its start.
  @Sendable static func headerFieldName(_ byte: UInt64) -> StaticString? {
    switch byte {
    case 0...3: "Version, Traffic Class and Flow Label"
    case 4, 5: "Payload Length"
    case 6: "Next Header"
    case 7: "Hop Limit"
    case 8...23: "Source Address"
    case 24...39: "Destination Address"
    default: "extension headers or payload"
    }
  }

  /// What a message says, by its type and code, with the fields that it speaks of; the bit above them is
  /// set where an advertisement tells a link-layer address, a query is for all groups, or a report is of one.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    let (type, code, isMarked) = (value >> 8 & 0xff, value & 0xff, value >> 16 != 0)
    switch type {
    case 1 where unreachableCodeName(code) == nil: return "Destination Unreachable, code {icmpv6.code}"
    case 1, 3: return "{icmpv6.code}"
    case 2: return "Packet Too Big, MTU {icmpv6.mtu}"
    case 4: return "Parameter Problem in {icmpv6.pointer}, {icmpv6.code}"
    case 128, 129: return "{icmpv6.type} id {icmpv6.echo.identifier} seq {icmpv6.echo.sequence_number}"
    case 130 where isMarked: return "General {icmpv6.type}"
    case 130, 131, 132: return "{icmpv6.type} {icmpv6.mld.multicast_address}"
    case 134: return "Router Advertisement, lifetime {icmpv6.nd.ra.router_lifetime} s"
    case 135: return "Neighbor Solicitation, who has {icmpv6.nd.ns.target_address}?"
    case 136 where isMarked:
      return "Neighbor Advertisement, {icmpv6.nd.na.target_address} is at {icmpv6.opt.target_linkaddr}"
    case 136: return "Neighbor Advertisement of {icmpv6.nd.na.target_address}"
    case 137: return "Redirect of {icmpv6.rd.na.destination_address} to {icmpv6.nd.rd.target_address}"
    case 138: return "{icmpv6.code}"
    case 139: return "{icmpv6.type} {icmpv6.ni.qtype}"
    case 140 where code == 0: return "{icmpv6.type} {icmpv6.ni.qtype}"
    case 140: return "{icmpv6.type}, {icmpv6.code}"
    case 143: return isMarked ? "{icmpv6.type} (1 group)" : "{icmpv6.type} ({icmpv6.mldr.nb_mcast_records} groups)"
    case 154: return "FMIPv6 {icmpv6.fmip6.subtype}"
    case 155 where routingCodeName(code) != nil: return "RPL {icmpv6.code}"
    case 157, 158: return "{icmpv6.type} {icmpv6.6lowpannd.da.reg_addr}"
    case 160: return "{icmpv6.type} id {icmpv6.echo.identifier} seq {icmpv6.ext.echo.seq}"
    case 161 where code == 0: return "{icmpv6.type} id {icmpv6.echo.identifier} seq {icmpv6.ext.echo.seq}"
    case 161: return "{icmpv6.type} id {icmpv6.echo.identifier} seq {icmpv6.ext.echo.seq}, {icmpv6.code}"
    default: return typeName(type) == nil ? "type {icmpv6.type}" : "{icmpv6.type}"
    }
  }
}
