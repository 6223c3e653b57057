// MARK: After the packet

extension Ethernet {
  /// The fields after the packet: what fills a short frame up, and the check at its end.
  enum TrailerField: FieldSet {
    static let setNumber: UInt16 = 45
    static let definedIn: StaticString = "IEEE 802.3 §3.2.8"

    static let padding = field("eth.padding", "Padding", .bytes)
      .means("Zeros that fill a short frame up to Ethernet's minimum of 60 bytes.")
    static let trailer = field("eth.trailer", "Trailer", .bytes)
      .means("Bytes after the packet that are no padding: left over in a buffer, or added by a switch or tap.")
    static let frameCheckSequence = field("eth.fcs", "Frame Check Sequence", .checksum)
      .means("The CRC-32 of the whole frame.", "IEEE 802.3 §3.2.9")

    static let all = [padding, trailer, frameCheckSequence]
  }

  enum TrailerNote: NoteSet {
    static let setNumber: UInt16 = 45

    static let frameCheckSequenceWrong = note("eth.fcs_bad", .error, "bad frame check sequence")
      .says("Wrong: these bytes have the frame check sequence 0x{b:x8}. One of them, or the sequence, was damaged.")

    static let all = [frameCheckSequenceWrong]
  }

  /// The shortest frame, without its frame check sequence.
  private static let minimumFrameLength = 60

  static func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection) {
    if trailer.isCheckSequence { return readStatedCheckSequence(&cursor, &out) }
    let frame = trailer.frame
    cursor.readBytes(TrailerField.padding, paddingLength(cursor, frame: frame), &out)
    if out.isWhole, cursor.remaining >= 4, hasFrameCheckSequence(cursor, frame: frame) {
      cursor.readBytes(TrailerField.trailer, cursor.remaining - 4, &out)
      let stored = cursor.read(TrailerField.frameCheckSequence, 32, &out)
      out.fields[stored.field].verdict = .correct
    } else {
      cursor.readRest(TrailerField.trailer, &out)
    }
  }

  /// Records a frame check sequence that the capture tells of: it is one, right or wrong.
  private static func readStatedCheckSequence(_ cursor: inout Cursor, _ out: inout Dissection) {
    let frame = 0..<cursor.offset
    let stored = cursor.read(TrailerField.frameCheckSequence, 32, &out)
    judge(stored, over: frame, cursor.bytes, &out)
  }

  /// Compares a frame check sequence with the frame before it. Where it is there as a whole, the frame is, but for bytes
  /// that the input lacks.
  static func judge(_ stored: Token, over frame: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    // It is sent from its lowest byte on.
    let check = CRC32.checksum(bytes, frame)
    let expected = UInt64(stored.order == .littleEndian ? check : check.byteSwapped)
    out.judge(
      stored, against: out.knows(frame) ? expected : nil, wrong: TrailerNote.frameCheckSequenceWrong)
  }

  /// How many bytes from the cursor on fill a short frame up; they must be zeros to be that.
  private static func paddingLength(_ cursor: borrowing Cursor, frame: Int) -> Int {
    let length = min(max(0, frame + minimumFrameLength - cursor.offset), cursor.remaining)
    for distance in 0..<length where cursor.peek(distance) != 0 { return 0 }
    return length
  }

  private static func hasFrameCheckSequence(_ cursor: borrowing Cursor, frame: Int) -> Bool {
    let start = cursor.end - 4
    return start >= frame + minimumFrameLength && CRC32.isBehind(frame..<start, cursor.bytes)
  }
}
