/// What lies after the end of a packet that its own length gave, and belongs to nothing. What a protocol knows of such
/// bytes, Ethernet its padding, it records under this title too.
enum Trailer: ProtocolDecoder {
  static let number: UInt16 = 1

  static let spec = ProtocolSpec(
    "trailer", "After the Packet", brief: "trailer", source: "", fields: [Field.self], mayBeEmpty: true,
    isRemainder: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = Trailer.number
    static let definedIn: StaticString = ""

    static let checkSequence = field("data.fcs", "Frame Check Sequence", .bytes)
      .means("The check at the frame's end, by the capture's word; how this link computes it is not known here.")
    static let stray = field("data.trailer", "Bytes After the Packet", .bytes)
      .means("Bytes beyond the length that the packet gives itself.")

    static let all = [checkSequence, stray]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readRest(Field.stray, &out)
    return .nothing
  }

  static func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection) {
    cursor.readRest(trailer.isCheckSequence ? Field.checkSequence.id : Field.stray.id, &out)
  }
}
