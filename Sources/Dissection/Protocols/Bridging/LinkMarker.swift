/// The Marker Protocol, IEEE 802.1AX §6.5: a frame that comes back tells that all frames before it have arrived, so that a
/// conversation may move to another link.
enum LinkMarker: ProtocolDecoder {
  static let number: UInt16 = 253

  static let spec = ProtocolSpec(
    "marker", "Link Aggregation Marker Protocol", brief: "Marker", source: "IEEE 802.1AX §6.5",
    foundBy: [.slowSubtype(2)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer, fixedBits: 8)

  /// How many zeros are after the terminator.
  private static let reservedLength = 90

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { cursor.peek(2) == 16 ? .maybe : .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.version, 8, &out)
    let type = cursor.read(Field.type, 8, &out)
    let length = cursor.read(Field.length, 8, &out)
    if Field.typeName(type.number) == nil || type.number == 0 { out.note(Note.type, on: type, type.number) }
    if length.number != 16 { out.note(Note.length, on: length, length.number, 16) }
    cursor.read(Field.requester, &out)
    let pad = cursor.read(Field.requesterPad, 16, &out)
    if pad.number != 0 { out.note(Note.pad, on: pad) }
    let end = cursor.read(Field.terminator, 8, &out)
    if end.number != 0 { out.note(Note.type, on: end, end.number) }
    let none = cursor.read(Field.length, 8, &out)
    if none.number != 0 { out.note(Note.length, on: none, none.number, 0) }
    if !cursor.isShort { cursor.readBytes(Field.reserved, max(reservedLength, cursor.remaining), &out) }
    return .nothing
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = LinkMarker.number
    static let definedIn: StaticString = "IEEE 802.1AX §6.5.3"

    static let version = field("marker.version", "Version Number", .decimal).means("1.")
    static let type = field("marker.tlvType", "TLV Type", .enumeration(Self.typeName, .hexadecimal), .detail(""))
      .means("Whether the frame is a marker, or one that comes back.")
    static let terminator = field("marker.tlvType", "TLV Type", .enumeration(Self.typeName, .hexadecimal))
      .means("Zero: the end.")
    static let length = field("marker.tlvLen", "TLV Length", .quantity(.bytes)).means(
      "16, with type and length; zero for the terminator.")
    static let port = field("marker.requesterPort", "Requester Port", .decimal, .detail("port")).means(
      "The port that sent the marker.")
    static let system = field("marker.requesterSystem", "Requester System", .macAddress, .detail("")).means(
      "The system that sent it.")
    static let transaction = field("marker.requesterTransId", "Requester Transaction ID", .decimal, .detail("id"))
      .means("The same in the frame that comes back.")
    static let requesterPad = field("marker.requesterPad", "Requester Pad", .hexadecimal).means("Zero.")
    static let reserved = field("marker.reserved", "Reserved", .bytes).means("Zeros up to the frame's fixed length.")

    static let all = [version, type, terminator, length, port, system, transaction, requesterPad, reserved]
    static let requester: [FieldStep] = [.number(port, 16), .number(system, 48), .number(transaction, 32)]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Terminator"
      case 1: "Marker Information"
      case 2: "Marker Response Information"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = LinkMarker.number

    static let type = note("marker.wrong_tlv_type", .error, "wrong TLV")
      .says("{a}, but a marker has 1 or 2 here, and 0 at its end.")
    static let length = note("marker.wrong_tlv_length", .error, "bad length").says("{a:bytes}, but this TLV has {b}.")
    static let pad = note("marker.wrong_pad_value", .note, "pad not zero").says("The pad must be zero.")

    static let all = [type, length, pad]
  }
}
