/// What lies behind the end of a packet that its own length gave: Ethernet's padding, trailer and frame check sequence
/// (IEEE 802.3 §3.2.8 and §3.2.9), or bytes that belong to nothing.
enum Trailer {
  static let layer = LayerSpec(
    name: "trailer", label: "Behind the Packet", brief: "trailer", source: "")

  /// The shortest frame, without its frame check sequence.
  private static let minimumFrameLength = 60

  enum Field: UInt8, FieldSet {
    case padding
    case trailer
    case frameCheckSequence
    case otherFrameCheckSequence
    case stray

    static let family = Family.trailer

    var spec: FieldSpec {
      switch self {
      case .padding:
        FieldSpec(
          "eth.padding", "Padding", .bytes,
          "Zeros that fill a short frame up to Ethernet's minimum of 60 bytes.", "IEEE 802.3 §3.2.8")
      case .trailer:
        FieldSpec(
          "eth.trailer", "Trailer", .bytes,
          "Bytes behind the packet that are no padding: left over in a buffer, or added by a switch or tap.",
          "IEEE 802.3 §3.2.8")
      case .frameCheckSequence:
        FieldSpec(
          "eth.fcs", "Frame Check Sequence", .checksum, "The CRC-32 of the whole frame.", "IEEE 802.3 §3.2.9")
      case .otherFrameCheckSequence:
        FieldSpec(
          "data.fcs", "Frame Check Sequence", .bytes,
          "The check at the frame's end, by the capture's word; how this link computes it is not known here.", "")
      case .stray:
        FieldSpec(
          "data.trailer", "Bytes Behind the Packet", .bytes, "Bytes beyond the length that the packet gives itself.",
          "")
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case frameCheckSequenceWrong

    static let family = Family.trailer

    var spec: NoteSpec {
      switch self {
      case .frameCheckSequenceWrong:
        NoteSpec(
          .error, "bad frame check sequence",
          "Wrong: these bytes have the frame check sequence 0x{b:x8}. One of them, or the sequence, was damaged.")
      }
    }
  }

  /// The kind of frame that the bytes lie in.
  struct Frame {
    /// Whether the capture has all of it.
    let isWhole: Bool
  }

  /// Records the bytes up to the cursor's end.
  static func decode(_ aside: Aside, _ frame: Frame, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if let length = aside.statedCheckLength {
      readFrameCheckSequence(aside, length, &cursor, &out)
      return .nothing
    }
    guard aside.isEthernet else {
      cursor.readRest(Field.stray, &out)
      return .nothing
    }
    cursor.readBytes(Field.padding, paddingLength(cursor), &out)
    if frame.isWhole, cursor.remaining >= 4, hasFrameCheckSequence(cursor) {
      cursor.readBytes(Field.trailer, cursor.remaining - 4, &out)
      cursor.read(Field.frameCheckSequence, 32, &out)
      out.fields[out.lastField].verdict = .correct
    } else {
      cursor.readRest(Field.trailer, &out)
    }
    return .nothing
  }

  /// Records a frame check sequence that the capture tells of: it is one, right or wrong.
  private static func readFrameCheckSequence(
    _ aside: Aside, _ length: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard aside.isEthernet, length == 4 else { return cursor.readRest(Field.otherFrameCheckSequence, &out) }
    let start = cursor.offset
    let stored = cursor.read(Field.frameCheckSequence, 32, &out)
    // Where it is there as a whole, the frame is, but for bytes that the input lacks.
    guard !cursor.isShort else { return }
    guard out.knows(0..<cursor.offset) else {
      out.fields[out.lastField].verdict = .unverified
      return
    }
    // It is sent from its lowest byte on, and shown as it stands.
    let expected = CRC32.checksum(cursor.bytes, 0..<start).byteSwapped
    out.fields[out.lastField].verdict = stored == Int(expected) ? .correct : .wrong
    if stored != Int(expected) { out.note(Note.frameCheckSequenceWrong, UInt64(stored), UInt64(expected)) }
  }

  /// How many bytes from the cursor on fill a short frame up; they must be zeros to be that.
  private static func paddingLength(_ cursor: borrowing Cursor) -> Int {
    let length = min(max(0, minimumFrameLength - cursor.offset), cursor.remaining)
    for distance in 0..<length where cursor.peek(distance) != 0 { return 0 }
    return length
  }

  private static func hasFrameCheckSequence(_ cursor: borrowing Cursor) -> Bool {
    let start = cursor.end - 4
    guard start >= minimumFrameLength else { return false }
    var stored: UInt32 = 0
    for index in 0..<4 { stored |= UInt32(cursor.bytes[start + index]) << UInt32(8 * index) }
    return CRC32.checksum(cursor.bytes, 0..<start) == stored
  }
}

/// Bytes that a layer's length left behind its payload.
struct Aside {
  let bytes: Range<Int>
  /// Whether they lie in an Ethernet frame rather than in another packet.
  let isEthernet: Bool
  /// How long the frame check sequence is that they are by the capture's word; `nil` where they are something else.
  var statedCheckLength: Int?
}
