/// The Serial Line Address Resolution Protocol, by which Cisco's routers find their addresses and see that the line is
/// alive; RFC 1547 §4.3.1 describes it.
enum SLARP: ProtocolDecoder {
  static let number: UInt16 = 43

  static let spec = ProtocolSpec(
    "slarp", "Cisco SLARP", brief: "SLARP", source: "RFC 1547 §4.3.1", foundBy: [.ciscoHDLC(0x8035)],
    fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = SLARP.number
    static let definedIn: StaticString = "RFC 1547 §4.3.1"

    static let packetType = field("slarp.ptype", "Packet Type", .enumeration(Self.packetTypeName), .headline)
      .means("What the packet asks or tells.")
    static let address = field("slarp.address", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("The sender's own address; the receiver takes the other one of the pair.")
    static let netmask = field("slarp.netmask", "Netmask", .ipv4Address(Self.noName)).means("The line's netmask.")
    static let outgoingSequence = field("slarp.mysequence", "Outgoing Sequence Number", .decimal, .detail("seq"))
      .means("The number of this keepalive.")
    static let returnedSequence = field("slarp.yoursequence", "Returned Sequence Number", .decimal, .detail("seen"))
      .means("The number of the last keepalive that came from the other end.")
    static let reliability = field("slarp.reliability", "Reliability", .hexadecimal).means("Always 0xffff.")
    static let reserved = field("slarp.reserved", "Uptime", .quantity(.milliseconds)).means("The sender's uptime.")

    static let all = [packetType, address, netmask, outgoingSequence, returnedSequence, reliability, reserved]

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
    let type = cursor.read(Field.packetType, 32, &out)
    guard type.isKnown else { return .data }
    switch type.number {
    case 0, 1:
      cursor.read(Field.address, 32, &out)
      cursor.read(Field.netmask, 32, &out)
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
