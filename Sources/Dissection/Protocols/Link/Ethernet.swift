import Packets

/// Ethernet II and IEEE 802.3 frames, IEEE 802.3-2022 §3.2.
///
///     |                      Destination Address                      |
///     |                               |        Source Address         |
///     |                                                               |
///     |          Type/Length          |  payload …
enum Ethernet: ProtocolDecoder {
  static let number: UInt16 = 2

  static let spec = ProtocolSpec(
    "eth", "Ethernet", brief: "Ethernet", source: "IEEE 802.3 §3.2",
    foundBy: [.linkType(.ethernet), .etherType(0x6558), .snap(0x0080c2, 1), .snap(0x0080c2, 7), .ipProtocol(143)],
    fields: [Field.self, TrailerField.self], notes: [Note.self, TrailerNote.self], trailingBytes: .frame)

  enum Field: FieldSet {
    static let setNumber: UInt16 = Ethernet.number
    static let definedIn: StaticString = "IEEE 802.3 §3.2.6"

    static let destination = field("eth.dst", "Destination Address", .macAddress, .destinationAddress)
      .means("The station, or group of stations, that the frame is for.", "IEEE 802.3 §3.2.4")
    static let destinationIsLocal = flag("eth.dst.lg", "Locally Administered").means(isLocalText, "IEEE 802 §8.4")
    static let destinationIsGroup = flag("eth.dst.ig", "Group Address").means(isGroupText, "IEEE 802 §8.2")
    static let source = field("eth.src", "Source Address", .macAddress, .sourceAddress)
      .means("The station that sent the frame.", "IEEE 802.3 §3.2.5")
    static let sourceIsLocal = flag("eth.src.lg", "Locally Administered").means(isLocalText, "IEEE 802 §8.4")
    static let sourceIsGroup = flag("eth.src.ig", "Group Address").means(isGroupText, "IEEE 802 §8.2")
    static let type = field("eth.type", "Type", .enumeration(EtherType.name, .hexadecimal), .detail("type"))
      .means("The protocol of the payload: a number of 1536 and more is an EtherType, not a length.")
    static let length = field("eth.len", "Length", .quantity(.bytes), .detail("length"))
      .means("How many bytes of payload follow: a number up to 1500 is a length, not an EtherType.")
      .limits("the Ethernet length field ends the frame here")
    static let invalidLengthOrType = field("eth.invalid_lentype", "Length or Type", .hexadecimal)
      .means("Neither a length (up to 1500) nor an EtherType (from 1536).")

    static let all = [
      destination, destinationIsLocal, destinationIsGroup, source, sourceIsLocal, sourceIsGroup, type, length,
      invalidLengthOrType,
    ]
  }

  private static let isLocalText: StaticString =
    "Set: the address was assigned by software or hand. Not set: it is the manufacturer's, globally unique."
  private static let isGroupText: StaticString =
    "Set: the address of a group of stations (multicast or broadcast). Not set: of one station."

  enum Note: NoteSet {
    static let setNumber: UInt16 = Ethernet.number

    static let sourceIsGroup = note("eth.src_not_group", .warning, "group source address")
      .says("The source is a group address; IEEE 802.3 §3.2.3 allows one station only.")
    static let undefinedLengthOrType = note("eth.invalid_lentype.expert", .warning, "undefined length or type")
      .says("{a} is more than the longest length (1500) and less than the first EtherType (1536).")
    static let novell = note("eth.novell", .chat, "Novell raw 802.3")
      .says("The payload begins with 0xffff, where an LLC header should be: IPX as Novell framed it at first.")

    static let all = [sourceIsGroup, undefinedLengthOrType, novell]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let (source, value) = readHeader(&cursor, &out)
    if source.number >> 40 & 1 != 0 { out.note(Note.sourceIsGroup, on: source) }
    guard value.isKnown, value.number < 1536 else { return .number(.etherType, value) }
    guard value.number <= 1500 else {
      out.note(Note.undefinedLengthOrType, on: value, value.number)
      return .data
    }
    return narrow(by: value, .field(Field.length), &cursor, &out)
  }

  @inline(__always)
  private static func readHeader(_ cursor: inout Cursor, _ out: inout Dissection) -> (source: Token, value: Token) {
    cursor.readHeader(14, fields: 7, &out) { header in
      readAddress(Field.destination, isLocal: Field.destinationIsLocal, isGroup: Field.destinationIsGroup, &header)
      let source = readAddress(Field.source, isLocal: Field.sourceIsLocal, isGroup: Field.sourceIsGroup, &header)
      return (source, header.read(lengthOrType(header.nextNumber(16)), 16))
    }
  }

  /// Reads an address, with its two flags as readings.
  @inline(__always)
  @discardableResult
  private static func readAddress(
    _ field: FieldSpec, isLocal: FieldSpec, isGroup: FieldSpec, _ header: inout FixedHeader
  ) -> Token {
    let bit = header.position
    let address = header.read(field, 48)
    header.reading(isLocal, atBit: bit + 6, bits: 1, value: address.bits(41))
    header.reading(isGroup, atBit: bit + 7, bits: 1, value: address.bits(40))
    return address
  }

  /// Takes a length for the payload's, and returns what stands after it: an LLC header (IEEE 802.3 §3.2.7), but for IPX of
  /// Novell's first framing, whose checksum of all ones no LLC header begins with.
  static func narrow(by length: Token, _ limit: Limit, _ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    cursor.narrow(by: length, from: cursor.offset, limit, else: Data.Note.lengthBeyondEnd, &out)
    guard cursor.peekKnown16(out) == 0xffff else { return .known(LLC.id) }
    out.note(Note.novell)
    return .data
  }

  /// What a number after the addresses is; a type where it is not known.
  @inline(__always)
  private static func lengthOrType(_ value: UInt64?) -> FieldID {
    guard let value, value < 1536 else { return Field.type.id }
    return value <= 1500 ? Field.length.id : Field.invalidLengthOrType.id
  }
}
