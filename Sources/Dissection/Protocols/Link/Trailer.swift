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
      case .stray:
        FieldSpec(
          "data.trailer", "Bytes Behind the Packet", .bytes, "Bytes beyond the length that the packet gives itself.",
          "")
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
}
