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
    case wirelessFrameCheckSequence
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
      case .wirelessFrameCheckSequence:
        FieldSpec(
          "wlan.fcs", "Frame Check Sequence", .checksum,
          "The CRC-32 of header and body, least significant byte first.", "IEEE 802.11 §9.2.4.8")
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

  /// Records the bytes up to the cursor's end.
  static func decode(_ aside: Aside, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    switch aside.kind {
    case .ethernet(let frame): readEthernet(frame: frame, &cursor, &out)
    case .ethernetCheckSequence: readStatedCheckSequence(&cursor, &out)
    case .wireless(let frame): readWireless(frame: frame, &cursor, &out)
    case .otherCheckSequence: cursor.readRest(Field.otherFrameCheckSequence, &out)
    case .stray, .nextFrame: cursor.readRest(Field.stray, &out)
    }
    return .nothing
  }

  private static func readEthernet(frame: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.readBytes(Field.padding, paddingLength(cursor, frame: frame), &out)
    if out.isWhole, cursor.remaining >= 4, hasFrameCheckSequence(cursor, frame: frame) {
      cursor.readBytes(Field.trailer, cursor.remaining - 4, &out)
      cursor.read(Field.frameCheckSequence, 32, &out)
      out.fields[out.lastField].verdict = .correct
    } else {
      cursor.readRest(Field.trailer, &out)
    }
  }

  private static func readWireless(frame: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let start = cursor.offset
    let stored = cursor.readWord(Field.wirelessFrameCheckSequence, 4, &out)
    guard stored.isWhole, out.knows(frame..<start) else { return }
    let expected = UInt64(CRC32.checksum(cursor.bytes, frame..<start))
    out.fields[out.lastField].verdict = stored.value == expected ? .correct : .wrong
    if stored.value != expected { out.note(Note.frameCheckSequenceWrong, stored.value, expected) }
  }

  /// Records a frame check sequence that the capture tells of: it is one, right or wrong.
  private static func readStatedCheckSequence(_ cursor: inout Cursor, _ out: inout Dissection) {
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
  private static func paddingLength(_ cursor: borrowing Cursor, frame: Int) -> Int {
    let length = min(max(0, frame + minimumFrameLength - cursor.offset), cursor.remaining)
    for distance in 0..<length where cursor.peek(distance) != 0 { return 0 }
    return length
  }

  private static func hasFrameCheckSequence(_ cursor: borrowing Cursor, frame: Int) -> Bool {
    let start = cursor.end - 4
    guard start >= frame + minimumFrameLength else { return false }
    var stored: UInt32 = 0
    for index in 0..<4 { stored |= UInt32(cursor.bytes[start + index]) << UInt32(8 * index) }
    return CRC32.checksum(cursor.bytes, frame..<start) == stored
  }
}

/// Bytes that a layer's length left behind its payload.
struct Aside {
  /// What they are, by the frame that they lie in; `frame` is its first byte.
  enum Kind {
    /// Ethernet's padding, trailer or frame check sequence.
    case ethernet(frame: Int)
    /// Ethernet's frame check sequence, by the capture's word.
    case ethernetCheckSequence
    /// That of another link, which is not known to us.
    case otherCheckSequence
    /// The frame check sequence of an IEEE 802.11 frame.
    case wireless(frame: Int)
    /// A further frame of an aggregate, behind so many bytes of padding.
    case nextFrame(padding: Int)
    case stray

    /// Whether the capture says what they are, and no layer.
    var isStated: Bool {
      switch self {
      case .ethernetCheckSequence, .otherCheckSequence: true
      default: false
      }
    }
  }

  let bytes: Range<Int>
  let kind: Kind
}
