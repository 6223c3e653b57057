// MARK: After the packet

extension PPP {
  /// The check at the end of a frame in HDLC-like framing.
  enum TrailerField: FieldSet {
    static let setNumber: UInt16 = 151
    static let definedIn: StaticString = "RFC 1662 §C"

    static let frameCheckSequence16 = field("ppp.fcs_16", "FCS-16", .checksum)
      .means("The CRC-16 of the frame, from the address on; its lower byte is sent first.", "RFC 1662 §C.2")
    static let frameCheckSequence32 = field("ppp.fcs_32", "FCS-32", .checksum)
      .means(
        "The CRC-32 of the frame, from the address on, where both ends agreed on it.", "RFC 1662 §C.3, RFC 1570 §2.1")

    static let all = [frameCheckSequence16, frameCheckSequence32]
  }

  /// Only a check sequence that is correct is told from what else may stand there.
  static func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection) {
    let frame = trailer.frame..<cursor.offset
    if out.isWhole, cursor.remaining == 2,
      CRC16.checksum(cursor.bytes, frame) == cursor.peek16()?.byteSwapped
    {
      let stored = cursor.read(TrailerField.frameCheckSequence16, 16, .littleEndian, &out)
      out.fields[stored.field].verdict = .correct
    } else if out.isWhole, cursor.remaining == 4, CRC32.isBehind(frame, cursor.bytes) {
      let stored = cursor.read(TrailerField.frameCheckSequence32, 32, .littleEndian, &out)
      out.fields[stored.field].verdict = .correct
    } else {
      Trailer.decodeTrailer(trailer, &cursor, into: &out)
    }
  }
}
