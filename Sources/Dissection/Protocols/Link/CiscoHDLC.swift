/// Cisco's HDLC framing (RFC 1547 §4.3.1 describes it), and SLARP, by which its routers find their addresses and see
/// that the line is alive.
///
///     |    Address    |    Control    |           Protocol            |  packet …
enum CiscoHDLC {
  static let layer = LayerSpec(name: "chdlc", label: "Cisco HDLC", brief: "Cisco HDLC", source: "RFC 1547 §4.3.1")
  static let lineLayer = LayerSpec(name: "slarp", label: "Cisco SLARP", brief: "SLARP", source: "RFC 1547 §4.3.1")

  private static let slarp = 0x8035

  enum Field: UInt8, FieldSet {
    case address
    case control
    case `protocol`
    case packetType
    case lineAddress
    case lineMask
    case outgoingSequence
    case returnedSequence
    case reliability
    case reserved

    static let family = Family.ciscoHDLC

    var spec: FieldSpec {
      switch self {
      case .address:
        FieldSpec(
          "chdlc.address", "Address", .enumeration(Self.addressName, .hexadecimal),
          "Whether the packet is for one station or, broadcast or multicast, for all.", "RFC 1547 §4.3.1",
          summary: .headline)
      case .control: FieldSpec("chdlc.control", "Control", .hexadecimal, "Always zero.", "RFC 1547 §4.3.1")
      case .protocol:
        FieldSpec(
          "chdlc.protocol", "Protocol", .enumeration(Self.protocolName, .hexadecimal),
          "The protocol of the payload: an EtherType, or a number of Cisco's.", "RFC 1547 §4.3.1",
          summary: .detail("type"))
      case .packetType:
        FieldSpec(
          "slarp.ptype", "Packet Type", .enumeration(Self.packetTypeName), "What the packet asks or tells.",
          "RFC 1547 §4.3.1", summary: .headline)
      case .lineAddress:
        FieldSpec(
          "slarp.address", "Address", .ipv4Address(SpecialPurposeAddress.name),
          "The sender's own address; the receiver takes the other one of the pair.", "RFC 1547 §4.3.1",
          summary: .detail(""))
      case .lineMask:
        FieldSpec("slarp.netmask", "Netmask", .ipv4Address(Self.noName), "The line's netmask.", "RFC 1547 §4.3.1")
      case .outgoingSequence:
        FieldSpec(
          "slarp.mysequence", "Outgoing Sequence Number", .decimal(nil), "The number of this keepalive.",
          "RFC 1547 §4.3.1", summary: .detail("seq"))
      case .returnedSequence:
        FieldSpec(
          "slarp.yoursequence", "Returned Sequence Number", .decimal(nil),
          "The number of the last keepalive that came from the other end.", "RFC 1547 §4.3.1",
          summary: .detail("seen"))
      case .reliability:
        FieldSpec("slarp.reliability", "Reliability", .hexadecimal, "Always 0xffff.", "RFC 1547 §4.3.1")
      case .reserved:
        FieldSpec("slarp.reserved", "Uptime", .decimal(.milliseconds), "The sender's uptime.", "RFC 1547 §4.3.1")
      }
    }

    @Sendable static func addressName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0f: "Unicast"
      case 0x8f: "Multicast"
      default: nil
      }
    }

    @Sendable static func protocolName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x2000: "CDP"
      case 0x8035: "SLARP"
      case 0xfefe: "ISO Network Layer"
      default: EtherType.name(value)
      }
    }

    @Sendable static func packetTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Address Request"
      case 1: "Address Reply"
      case 2: "Line Keepalive"
      default: nil
      }
    }

    @Sendable static func noName(_ value: UInt64) -> StaticString? { nil }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    cursor.read(Field.address, 8, &out)
    cursor.read(Field.control, 8, &out)
    let number = cursor.read(Field.protocol, 16, &out)
    guard !cursor.isShort, out.knows(start + 2..<start + 4) else { return .data }
    return number == slarp ? .slarp : .etherType(UInt16(truncatingIfNeeded: number))
  }

  static func decodeLine(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let type = cursor.read(Field.packetType, 32, &out)
    guard !cursor.isShort, out.knows(start..<start + 4) else { return .data }
    switch type {
    case 0, 1:
      cursor.read(Field.lineAddress, 32, &out)
      cursor.read(Field.lineMask, 32, &out)
    case 2:
      cursor.read(Field.outgoingSequence, 32, &out)
      cursor.read(Field.returnedSequence, 32, &out)
      cursor.read(Field.reliability, 16, &out)
      if cursor.remaining >= 4 { cursor.read(Field.reserved, 32, &out) }
    default: break
    }
    return .data
  }
}
