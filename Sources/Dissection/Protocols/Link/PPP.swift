import Packets

/// The Point-to-Point Protocol, RFC 1661 §2, bare as in PPPoE or in HDLC-like framing, RFC 1662 §3.1.
///
///     |    Address    |    Control    |    Protocol, 1 or 2 bytes     |  information …
enum PPP: ProtocolDecoder {
  static let number: UInt16 = 8

  static let spec = ProtocolSpec(
    "ppp", "Point-to-Point Protocol", brief: "PPP", source: "RFC 1661, RFC 1662",
    foundBy: [
      .linkType(.ppp), .linkType(.pppSerial), .linkType(.pppd), .linkType(.pppWithDirection), .etherType(0x880b),
    ],
    fields: [Field.self, TrailerField.self], notes: [Note.self], trailingBytes: .frame)

  /// What stands before the protocol.
  enum Framing {
    /// Address and control, where the first byte says so: either may be left out (RFC 1662 §3.2).
    case plain
    /// A byte that says who sent the packet, and then the same.
    case withDirection
    /// Linux's pppd: the direction in the address's place, and then the control.
    case pppd

    /// By the link type.
    fileprivate init(_ context: Context) {
      self = context.isFound(by: .pppd) ? .pppd : context.isFound(by: .pppWithDirection) ? .withDirection : .plain
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = PPP.number
    static let definedIn: StaticString = "RFC 1662 §3.1"

    static let direction = field("ppp.direction", "Direction", .enumeration(Self.directionName), .headline)
      .means("Whether the host that captured sent the packet.", "LINKTYPE_PPP_WITH_DIR, LINKTYPE_PPP_PPPD")
    static let address = field("ppp.address", "Address", .enumeration(Self.addressName, .hexadecimal))
      .means("Always 0xff, all stations: a link has two ends.")
    static let control = field("ppp.control", "Control", .enumeration(Self.controlName, .hexadecimal))
      .means("Always 0x03: unnumbered information.")
    static let `protocol` = field("ppp.protocol", "Protocol", .enumeration(PPPProtocol.name, .hexadecimal), .detail(""))
      .means("The protocol of the information; a number below 256 may be sent in one byte.", "RFC 1661 §2, §6.5")

    static let all = [direction, address, control, `protocol`]

    @Sendable static func directionName(_ value: UInt64) -> StaticString? { value == 0 ? "received" : "sent" }
    @Sendable static func addressName(_ value: UInt64) -> StaticString? { value == 0xff ? "All-Stations" : nil }
    @Sendable static func controlName(_ value: UInt64) -> StaticString? {
      value == 3 ? "Unnumbered Information" : nil
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = PPP.number

    static let controlUnknown = note("ppp.control_unknown", .warning, "unknown control")
      .says("{a:x2} is not the 0x03 that RFC 1662 §3.1 defines.")
    static let protocolEven = note("ppp.protocol_even", .warning, "invalid protocol")
      .says("A protocol's last bit is 1, and that of its upper byte 0 (RFC 1661 §2): {a:x4} is none.")

    static let all = [controlUnknown, protocolEven]
  }

  /// Whether the packet is framed as Cisco does it, which the same link types may hold.
  private static func isCiscoHDLC(_ framing: Framing, _ cursor: borrowing Cursor) -> Bool {
    framing == .plain && (cursor.peek() == 0x0f || cursor.peek() == 0x8f) && cursor.peek(1) == 0
  }

  /// An address, a direction before the control or the address, or a protocol: the last bit of its first byte is 0, that
  /// of its second 1.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek(), let second = cursor.peek(1) else { return .no }
    let isAfterDirection = first <= 1 && second == 0xff && cursor.peek(2) == 3
    return first == 0xff || isAfterDirection || second == 3 || first & 1 == 0 && second & 1 == 1 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let framing = Framing(out.context)
    if isCiscoHDLC(framing, cursor) { return .known(CiscoHDLC.id) }
    if framing != .plain { cursor.read(Field.direction, 8, &out) }
    let hasAddress = framing != .pppd && cursor.peek() == 0xff
    if hasAddress { cursor.read(Field.address, 8, &out) }
    if hasAddress || framing == .pppd && cursor.peek() == 3 {
      let control = cursor.read(Field.control, 8, &out)
      if control.number != 3 { out.note(Note.controlUnknown, on: control, control.number) }
    }
    return readProtocol(&cursor, &out)
  }

  private static func readProtocol(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let isCompressed = (cursor.peek() ?? 0) & 1 == 1
    let number = cursor.read(Field.protocol, isCompressed ? 8 : 16, &out)
    if !number.isSet(0) { out.note(Note.protocolEven, on: number, number.number) }
    return .number(.pppProtocol, number)
  }
}
