/// One frame of an A-MSDU, IEEE 802.11-2020 §9.3.2.2: each begins at a multiple of four bytes.
///
///     |                      Destination Address                      |
///     |                               |        Source Address         |
///     |                                                               |
///     |            Length             |  LLC header and packet …
enum WirelessAggregate {
  static let layer = LayerSpec(
    name: "wlan_aggregate", label: "IEEE 802.11 A-MSDU Subframe", brief: "A-MSDU", source: "IEEE 802.11 §9.3.2.2")

  enum Field: UInt8, FieldSet {
    case padding
    case destination
    case source
    case length

    static let family = Family.aggregate

    var spec: FieldSpec {
      switch self {
      case .padding:
        FieldSpec(
          "wlan_aggregate.padding", "Padding", .bytes, "Fills the subframe before up to a multiple of four bytes.",
          "IEEE 802.11 §9.3.2.2.2")
      case .destination:
        FieldSpec(
          "wlan.da", "Destination Address", .macAddress, "Whom the subframe is for.", "IEEE 802.11 §9.3.2.2.2",
          summary: .destinationAddress)
      case .source:
        FieldSpec(
          "wlan.sa", "Source Address", .macAddress, "Who sent the subframe.", "IEEE 802.11 §9.3.2.2.2",
          summary: .sourceAddress)
      case .length:
        FieldSpec(
          "wlan_aggregate.a_mdsu.length", "Length", .decimal(.bytes), "How many bytes of payload follow.",
          "IEEE 802.11 §9.3.2.2.2")
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case lengthBeyondFrame

    static let family = Family.aggregate

    var spec: NoteSpec {
      switch self {
      case .lengthBeyondFrame:
        NoteSpec(.error, "bad subframe length", "{a:bytes}, but {b:bytes} are left; {c:limit}.")
      }
    }
  }

  static func decode(padding: Int, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readBytes(Field.padding, min(padding, cursor.remaining), &out)
    // The last subframe may be padded, too.
    if cursor.isAtEnd { return .nothing }
    cursor.read(Field.destination, 48, &out)
    cursor.read(Field.source, 48, &out)
    let start = cursor.offset
    let length = cursor.read(Field.length, 16, &out)
    guard !cursor.isShort, out.knows(start..<start + 2) else { return .data }
    if length > cursor.remaining {
      out.note(Note.lengthBeyondFrame, UInt64(length), UInt64(cursor.remaining), UInt64(cursor.limit.rawValue))
    }
    cursor.narrow(to: cursor.offset + length, .fieldLength)
    return .llc
  }
}
