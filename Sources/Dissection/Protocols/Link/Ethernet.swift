/// Ethernet II and IEEE 802.3 frames, IEEE 802.3-2022 §3.2.
///
///     |                      Destination Address                      |
///     |                               |        Source Address         |
///     |                                                               |
///     |          Type/Length          |  payload …
enum Ethernet {
  static let layer = LayerSpec(name: "eth", label: "Ethernet", brief: "Ethernet", source: "IEEE 802.3 §3.2")

  enum Field: UInt8, FieldSet {
    case destination
    case destinationIsLocal
    case destinationIsGroup
    case source
    case sourceIsLocal
    case sourceIsGroup
    case type
    case length
    case invalidLengthOrType

    static let family = Family.ethernet

    var spec: FieldSpec {
      switch self {
      case .destination:
        FieldSpec(
          "eth.dst", "Destination Address", .macAddress, "The station, or group of stations, that the frame is for.",
          "IEEE 802.3 §3.2.4", summary: .destinationAddress)
      case .destinationIsLocal:
        FieldSpec("eth.dst.lg", "Locally Administered", .flag, isLocalText, "IEEE 802 §8.4")
      case .destinationIsGroup:
        FieldSpec("eth.dst.ig", "Group Address", .flag, isGroupText, "IEEE 802 §8.2")
      case .source:
        FieldSpec(
          "eth.src", "Source Address", .macAddress, "The station that sent the frame.", "IEEE 802.3 §3.2.5",
          summary: .sourceAddress)
      case .sourceIsLocal:
        FieldSpec("eth.src.lg", "Locally Administered", .flag, isLocalText, "IEEE 802 §8.4")
      case .sourceIsGroup:
        FieldSpec("eth.src.ig", "Group Address", .flag, isGroupText, "IEEE 802 §8.2")
      case .type:
        FieldSpec(
          "eth.type", "Type", .enumeration(EtherType.name, .hexadecimal),
          "The protocol of the payload: a number of 1536 and more is an EtherType, not a length.",
          "IEEE 802.3 §3.2.6", summary: .detail("type"))
      case .length:
        FieldSpec(
          "eth.len", "Length", .decimal(.bytes),
          "How many bytes of payload follow: a number up to 1500 is a length, not an EtherType.",
          "IEEE 802.3 §3.2.6", summary: .detail("length"))
      case .invalidLengthOrType:
        FieldSpec(
          "eth.invalid_lentype", "Length or Type", .hexadecimal,
          "Neither a length (up to 1500) nor an EtherType (from 1536).", "IEEE 802.3 §3.2.6")
      }
    }
  }

  private static let isLocalText: StaticString =
    "Set: the address was assigned by software or hand. Not set: it is the manufacturer's, globally unique."
  private static let isGroupText: StaticString =
    "Set: the address of a group of stations (multicast or broadcast). Not set: of one station."

  enum Note: UInt8, NoteSet {
    case sourceIsGroup
    case lengthBeyondFrame
    case undefinedLengthOrType
    case novell

    static let family = Family.ethernet

    var spec: NoteSpec {
      switch self {
      case .sourceIsGroup:
        NoteSpec(
          .warning, "group source address",
          "The source is a group address; IEEE 802.3 §3.2.3 allows one station only.")
      case .lengthBeyondFrame:
        NoteSpec(
          .warning, "length beyond the frame",
          "The length says {a:bytes}, and {b:bytes} are there: the frame was cut off, or the length is wrong.")
      case .undefinedLengthOrType:
        NoteSpec(
          .warning, "undefined length or type",
          "{a} is more than the longest length (1500) and less than the first EtherType (1536).")
      case .novell:
        NoteSpec(
          .chat, "Novell raw 802.3",
          "The payload begins with 0xffff, where an LLC header should be: IPX as Novell framed it at first.")
      }
    }
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
    case .length:
      if value > cursor.remaining { out.note(Note.lengthBeyondFrame, UInt64(value), UInt64(cursor.remaining)) }
      cursor.narrow(to: cursor.offset + value, .ethernetLength)
      return successor(
        ofLength: cursor.peek16(), isKnown: out.knows(cursor.offset..<cursor.offset + 2), &out)
    case .type:
      return .etherType(UInt16(truncatingIfNeeded: value))
    default:
      out.note(Note.undefinedLengthOrType, UInt64(value))
      return .data
    }
  }

  @inline(__always)
  private static func readHeader(_ cursor: inout Cursor, isTypeKnown: Bool, _ out: inout Dissection) -> Header {
    cursor.readHeader(14, fields: 7, &out) { header in
      readAddress(.destination, isLocal: .destinationIsLocal, isGroup: .destinationIsGroup, &header)
      let source = readAddress(.source, isLocal: .sourceIsLocal, isGroup: .sourceIsGroup, &header)
      let value = Int(header.peek(16))
      header.read(isTypeKnown ? lengthOrType(value) : .type, 16)
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
    _ field: Field, isLocal: Field, isGroup: Field, _ header: inout FixedHeader
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
    guard first == 0xffff, isKnown else { return .llc }
    out.note(Note.novell)
    return .data
  }

  @inline(__always)
  private static func lengthOrType(_ value: Int) -> Field {
    switch value {
    case 0...1500: .length
    case 1501...1535: .invalidLengthOrType
    default: .type
    }
  }
}
