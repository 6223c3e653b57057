import Packets

/// Logical Link Control, IEEE 802.2 (ISO/IEC 8802-2) §3 and §5.4, and the Subnetwork Access Protocol of IEEE 802 §9.2.
///
///     |    DSAP     |I|    SSAP     |C|  Control, 8 or 16 bits        |
///     |              Organization Code                |   Protocol    |   with SNAP
///     |   Identifier  |  payload …
enum LLC: ProtocolDecoder {
  static let number: UInt16 = 7

  static let spec = ProtocolSpec(
    "llc", "Logical Link Control", brief: "LLC", source: "IEEE 802.2",
    foundBy: [.linkType(.atm), .etherType(0x8870)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer)

  private static let subnetworkAccess: UInt64 = 0xaa

  /// Unnumbered information: what carries another protocol.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek(2) == 3 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let destination = readAddress(
      Field.destination, name: Field.destinationName, bit: Field.destinationIsGroup, &cursor, &out)
    let source = readAddress(Field.source, name: Field.sourceName, bit: Field.sourceIsResponse, &cursor, &out)
    let format = readControl(isResponse: source.isSet(0), &cursor, &out)
    guard source.isKnown, format == .information else { return .data }
    if destination.number == subnetworkAccess, source.number & 0xfe == subnetworkAccess {
      return readSNAP(&cursor, &out)
    }
    return .number(.llcSAP, destination)
  }

  private static func readAddress(
    _ field: FieldSpec, name: FieldSpec, bit: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    let address = cursor.read(field, 8, .littleEndian, &out)
    out.part(name, 1, 7, of: address)
    out.part(bit, 0, of: address)
    return address
  }
}

// MARK: Control

extension LLC {
  private enum Format {
    /// A packet of another protocol follows: unnumbered information, or information that is numbered.
    case information
    case other
  }

  /// Reads the control field, §5.2: its lowest bits say which of three formats it has, and how long it is.
  private static func readControl(
    isResponse: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Format {
    let first = cursor.peek() ?? 0
    let isUnnumbered = first & 3 == 3
    let control = cursor.read(Field.control, isUnnumbered ? 8 : 16, .littleEndian, &out)
    let poll = isResponse ? Field.final.id : Field.poll.id
    if isUnnumbered {
      out.part(Field.format, 0, 2, of: control)
      readModifier(isResponse: isResponse, control, &out)
      out.part(poll, 4, of: control)
      return control.isKnown && control.number & 0xec == 0 ? .information : .other
    }
    let isNumbered = first & 1 == 0
    out.part(Field.format, 0, isNumbered ? 1 : 2, of: control)
    out.part(
      isNumbered ? Field.sendNumber.id : Field.supervisoryFunction.id, isNumbered ? 1 : 2, isNumbered ? 7 : 2,
      of: control)
    if !isNumbered, control.bits(4, 4) != 0 { out.note(Note.reservedControlBits, on: control) }
    out.part(poll, 8, of: control)
    out.part(Field.receiveNumber, 9, 7, of: control)
    return control.isKnown && isNumbered ? .information : .other
  }

  /// The command or response of an unnumbered frame lies on both sides of the poll or final bit.
  private static func readModifier(isResponse: Bool, _ control: Token, _ out: inout Dissection) {
    guard control.isKnown else { return }
    out.reading(
      isResponse ? Field.response.id : Field.command.id, out.fields[control.field].bytes,
      value: (control.number & 0xec) >> 2)
  }
}

// MARK: SNAP

extension LLC {
  /// Reads an organization's code and its protocol number, IEEE 802 §9.2.3.
  private static func readSNAP(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let organization = cursor.read(Field.organization, 24, &out)
    let number = cursor.read(protocolField(of: organization.number), 16, &out)
    guard organization.isKnown, number.isKnown else { return .data }
    switch organization.number {
    case 0x000000, 0x0000f8: return .number(.etherType, number)
    default: return .number(.snap, organization.number << 16 | number.number)
    }
  }

  /// The protocol identifier as that organization has it.
  private static func protocolField(of organization: UInt64) -> FieldID {
    switch organization {
    case 0x000000, 0x0000f8: Field.type.id
    case 0x00000c: Field.ciscoProtocol.id
    case 0x0080c2: Field.bridgedProtocol.id
    default: Field.protocolIdentifier.id
    }
  }
}
