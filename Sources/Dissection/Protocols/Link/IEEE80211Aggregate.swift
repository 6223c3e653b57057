/// One frame of an A-MSDU, IEEE 802.11-2020 §9.3.2.2: each begins at a multiple of four bytes.
///
///     |                      Destination Address                      |
///     |                               |        Source Address         |
///     |                                                               |
///     |            Length             |  LLC header and packet …
enum IEEE80211Aggregate: ProtocolDecoder {
  static let number: UInt16 = 21

  static let spec = ProtocolSpec(
    "wlan_aggregate", "IEEE 802.11 A-MSDU Subframe", brief: "A-MSDU", source: "IEEE 802.11 §9.3.2.2",
    fields: [Field.self], trailingBytes: .nextUnit)

  enum Field: FieldSet {
    static let setNumber: UInt16 = IEEE80211Aggregate.number
    static let definedIn: StaticString = "IEEE 802.11 §9.3.2.2.2"

    static let padding = field("wlan_aggregate.padding", "Padding", .bytes)
      .means("Fills the subframe before up to a multiple of four bytes.")
    static let destination = field("wlan.da", "Destination Address", .macAddress, .destinationAddress)
      .means("Whom the subframe is for.")
    static let source = field("wlan.sa", "Source Address", .macAddress, .sourceAddress).means("Who sent the subframe.")
    static let length = field("wlan_aggregate.a_mdsu.length", "Length", .quantity(.bytes))
      .means("How many bytes of payload follow.")

    static let all = [padding, destination, source, length]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.readBytes(Field.padding, min(paddingLength(cursor, out), cursor.remaining), &out)
    // The last subframe may be padded, too.
    if cursor.isAtEnd { return .nothing }
    cursor.read(Field.destination, 48, &out)
    cursor.read(Field.source, 48, &out)
    let length = cursor.read(Field.length, 16, &out)
    guard length.isKnown else { return .data }
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    return .known(LLC.id)
  }

  /// How many bytes there are up to a multiple of four, counted from the end of the frame's header.
  private static func paddingLength(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Int {
    for index in out.layers.indices.reversed() where out.layers[index].id == IEEE80211.id {
      return (out.layers[index].bytes.upperBound - cursor.offset) & 3
    }
    return 0
  }
}
