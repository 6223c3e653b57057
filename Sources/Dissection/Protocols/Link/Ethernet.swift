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
    foundBy: [.linkType(.ethernet), .etherType(0x6558), .snap(0x0080c2, 1), .snap(0x0080c2, 7)],
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
    static let lengthBeyondFrame = note("eth.len.past_end", .warning, "length beyond the frame")
      .says("The length says {a:bytes}, and {b:bytes} are there: the frame was cut off, or the length is wrong.")
    static let undefinedLengthOrType = note("eth.invalid_lentype.expert", .warning, "undefined length or type")
      .says("{a} is more than the longest length (1500) and less than the first EtherType (1536).")
    static let novell = note("eth.novell", .chat, "Novell raw 802.3")
      .says("The payload begins with 0xffff, where an LLC header should be: IPX as Novell framed it at first.")

    static let all = [sourceIsGroup, lengthBeyondFrame, undefinedLengthOrType, novell]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let firstField = out.fields.count
    let isTypeKnown = cursor.remaining >= 14 && out.knows(start + 12..<start + 14)
    let header = readHeader(&cursor, isTypeKnown: isTypeKnown, &out)
    let value = header.lengthOrType
    if header.source >> 40 & 1 != 0, out.fields.count > firstField + 3 {
      out.note(Note.sourceIsGroup, on: firstField + 3)
    }
    guard isTypeKnown else { return .data }
    switch lengthOrType(value) {
    case Field.length:
      if value > cursor.remaining { out.note(Note.lengthBeyondFrame, UInt64(value), UInt64(cursor.remaining)) }
      cursor.narrow(to: cursor.offset + value, .field(Field.length))
      return successor(
        ofLength: cursor.peek16(), isKnown: out.knows(cursor.offset..<cursor.offset + 2), &out)
    case Field.type:
      return .etherType(UInt16(truncatingIfNeeded: value))
    default:
      out.note(Note.undefinedLengthOrType, UInt64(value))
      return .data
    }
  }

  @inline(__always)
  private static func readHeader(_ cursor: inout Cursor, isTypeKnown: Bool, _ out: inout Dissection) -> Header {
    cursor.readHeader(14, fields: 7, &out) { header in
      readAddress(Field.destination, isLocal: Field.destinationIsLocal, isGroup: Field.destinationIsGroup, &header)
      let source = readAddress(Field.source, isLocal: Field.sourceIsLocal, isGroup: Field.sourceIsGroup, &header)
      let value = Int(header.peek(16))
      header.read(isTypeKnown ? lengthOrType(value) : Field.type, 16)
      return Header(source: source, lengthOrType: value)
    }
  }

  private struct Header {
    let source: UInt64
    let lengthOrType: Int
  }

  /// Reads an address, with its two flags as readings, and returns it.
  @inline(__always)
  @discardableResult
  private static func readAddress(
    _ field: FieldSpec, isLocal: FieldSpec, isGroup: FieldSpec, _ header: inout FixedHeader
  ) -> UInt64 {
    let bit = header.position
    let address = UInt64(header.read(field, 48))
    header.reading(isLocal, atBit: bit + 6, bits: 1, value: address >> 41 & 1)
    header.reading(isGroup, atBit: bit + 7, bits: 1, value: address >> 40 & 1)
    return address
  }

  /// What stands behind a length: an LLC header (IEEE 802.3 §3.2.7), but for IPX of Novell's first framing, whose
  /// checksum of all ones no LLC header begins with. `first`: the payload's first two bytes.
  static func successor(ofLength first: UInt16?, isKnown: Bool, _ out: inout Dissection) -> Next {
    guard first == 0xffff, isKnown else { return .known(LLC.id) }
    out.note(Note.novell)
    return .data
  }

  @inline(__always)
  private static func lengthOrType(_ value: Int) -> FieldSpec {
    switch value {
    case 0...1500: Field.length
    case 1501...1535: Field.invalidLengthOrType
    default: Field.type
    }
  }
}
