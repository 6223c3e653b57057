/// The Point-to-Point Protocol, RFC 1661 §2, bare as in PPPoE or in HDLC-like framing, RFC 1662 §3.1.
///
///     |    Address    |    Control    |    Protocol, 1 or 2 bytes     |  information …
enum PPP {
  static let layer = LayerSpec(
    name: "ppp", label: "Point-to-Point Protocol", brief: "PPP", source: "RFC 1661, RFC 1662")

  /// What stands before the protocol.
  enum Framing {
    /// Address and control, where the first byte says so: either may be left out (RFC 1662 §3.2).
    case plain
    /// A byte that says who sent the packet, and then the same.
    case withDirection
    /// Linux's pppd: the direction in the address's place, and then the control.
    case pppd
  }

  enum Field: UInt8, FieldSet {
    case direction
    case address
    case control
    case `protocol`

    static let family = Family.ppp

    var spec: FieldSpec {
      switch self {
      case .direction:
        FieldSpec(
          "ppp.direction", "Direction", .enumeration(Self.directionName),
          "Whether the host that captured sent the packet.", "LINKTYPE_PPP_WITH_DIR, LINKTYPE_PPP_PPPD",
          summary: .headline)
      case .address:
        FieldSpec(
          "ppp.address", "Address", .enumeration(Self.addressName, .hexadecimal),
          "Always 0xff, all stations: a link has two ends.", "RFC 1662 §3.1")
      case .control:
        FieldSpec(
          "ppp.control", "Control", .enumeration(Self.controlName, .hexadecimal),
          "Always 0x03: unnumbered information.", "RFC 1662 §3.1")
      case .protocol:
        FieldSpec(
          "ppp.protocol", "Protocol", .enumeration(PPPProtocol.name, .hexadecimal),
          "The protocol of the information; a number below 256 may be sent in one byte.", "RFC 1661 §2, §6.5",
          summary: .detail(""))
      }
    }

    @Sendable static func directionName(_ value: UInt64) -> StaticString? { value == 0 ? "received" : "sent" }
    @Sendable static func addressName(_ value: UInt64) -> StaticString? { value == 0xff ? "All-Stations" : nil }
    @Sendable static func controlName(_ value: UInt64) -> StaticString? {
      value == 3 ? "Unnumbered Information" : nil
    }
  }

  enum Note: UInt8, NoteSet {
    case controlUnknown
    case protocolEven

    static let family = Family.ppp

    var spec: NoteSpec {
      switch self {
      case .controlUnknown:
        NoteSpec(.warning, "unknown control", "{a:x2} is not the 0x03 that RFC 1662 §3.1 defines.")
      case .protocolEven:
        NoteSpec(
          .warning, "invalid protocol",
          "A protocol's last bit is 1, and that of its upper byte 0 (RFC 1661 §2): {a:x4} is none.")
      }
    }
  }

  /// Whether the packet is framed as Cisco does it, which the same link types may hold.
  static func isCiscoHDLC(_ framing: Framing, _ cursor: borrowing Cursor) -> Bool {
    framing == .plain && (cursor.peek() == 0x0f || cursor.peek() == 0x8f) && cursor.peek(1) == 0
  }

  static func decode(_ framing: Framing, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if framing != .plain { cursor.read(Field.direction, 8, &out) }
    let hasAddress = framing != .pppd && cursor.peek() == 0xff
    if hasAddress { cursor.read(Field.address, 8, &out) }
    if hasAddress || framing == .pppd && cursor.peek() == 3 {
      let start = cursor.offset
      let control = cursor.read(Field.control, 8, &out)
      if control != 3, !cursor.isShort, out.knows(start..<start + 1) {
        out.note(Note.controlUnknown, UInt64(control))
      }
    }
    return readProtocol(&cursor, &out)
  }

  private static func readProtocol(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let start = cursor.offset
    let isCompressed = (cursor.peek() ?? 0) & 1 == 1
    let length = isCompressed ? 1 : 2
    let number = isCompressed ? cursor.read(Field.protocol, 8, &out) : cursor.read(Field.protocol, 16, &out)
    guard !cursor.isShort, out.knows(start..<start + length) else { return .data }
    if number & 1 == 0 { out.note(Note.protocolEven, UInt64(number)) }
    return .pppProtocol(UInt16(truncatingIfNeeded: number))
  }
}
