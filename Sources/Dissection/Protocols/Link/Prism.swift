import Packets

/// The header of Prism cards' drivers before an IEEE 802.11 frame, LINKTYPE_IEEE802_11_PRISM. Numbers are in the byte
/// order of the host.
///
///     |                         Message Code                          |
///     |                        Message Length                         |
///     |  Device Name, 16 bytes …
///     |  items: identifier (4), status (2), length (2), value (4) …
enum Prism: ProtocolDecoder {
  static let number: UInt16 = 24

  static let spec = ProtocolSpec(
    "prism", "Prism Capture Header", brief: "Prism", source: "LINKTYPE_IEEE802_11_PRISM",
    foundBy: [.linkType(.prism)],
    fields: [Field.self], notes: [Note.self])

  private static let fixedLength = 24
  private static let itemLength = 12

  /// Whether an AVS header is there instead, as some drivers do: its magic number tells.
  private static func isAVS(_ cursor: borrowing Cursor) -> Bool {
    cursor.peek16() == 0x8021 && cursor.peek(2) == 0x10 && cursor.peek(3).map { $0 & 0xf0 } == 0
  }

  /// The message code is small, in either byte order.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.hasSmallNumber ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if isAVS(cursor) { return .known(AVS.id) }
    let start = cursor.offset
    let outer = cursor.extent
    let order: ByteOrder = cursor.peek16() == 0 ? .bigEndian : .littleEndian
    cursor.read(Field.code, 32, order, &out)
    let length = cursor.read(Field.length, 32, order, &out)
    guard length.isKnown else { return .data }
    if length.number < UInt64(fixedLength) {
      out.note(Note.badLength, on: length, length.number, UInt64(fixedLength))
    }
    guard length.number >= UInt64(fixedLength) else { return .data }
    cursor.narrow(by: length, from: start, .headerLength, else: Data.Note.lengthBeyondEnd, &out)
    cursor.readPaddedText(Field.device, padding: Field.padding, 16, &out)
    while cursor.remaining >= itemLength, out.hasRoom { readItem(order, &cursor, &out) }
    cursor.readRest(Field.rest, &out)
    cursor.restore(outer)
    return .linkType(.ieee80211)
  }

  private static func readItem(_ order: ByteOrder, _ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.item, cursor)
    let identifier = cursor.read(Field.identifier, 32, order, &out)
    cursor.read(Field.status, 16, order, &out)
    let length = cursor.read(Field.valueLength, 16, order, &out)
    let field = self.field(of: identifier.number)
    switch field {
    case Field.strength.id, Field.signal.id, Field.noise.id: cursor.readSigned(field, 32, order, &out)
    default: cursor.read(field, 32, order, &out)
    }
    cursor.readBytes(Field.surplus, min(length.value - 4, cursor.remaining), &out)
    out.endGroup(group, cursor)
  }

  /// The value's field, by its number in either of the drivers' two countings.
  private static func field(of identifier: UInt64) -> FieldID {
    switch identifier {
    case 0x0001_0044, 0x0001_0041: Field.hostTime.id
    case 0x0002_0044, 0x0001_1041: Field.macTime.id
    case 0x0003_0044, 0x0001_2041: Field.channel.id
    case 0x0004_0044, 0x0001_3041: Field.strength.id
    case 0x0005_0044, 0x0001_4041: Field.quality.id
    case 0x0006_0044, 0x0001_5041: Field.signal.id
    case 0x0007_0044, 0x0001_6041: Field.noise.id
    case 0x0008_0044, 0x0001_7041: Field.rate.id
    case 0x0009_0044, 0x0001_8041: Field.isSent.id
    case 0x000a_0044, 0x0001_9041: Field.frameLength.id
    default: Field.unknown.id
    }
  }
}
