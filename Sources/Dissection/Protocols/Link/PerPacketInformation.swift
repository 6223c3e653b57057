import Packets

/// Per-Packet Information, LINKTYPE_PPI: fields of type and length before a packet of any link type. Numbers stand
/// least significant byte first.
///
///     |    Version    |     Flags     |            Length             |
///     |                              DLT                              |
///     |          Field Type           |         Field Length          |  data …
enum PerPacketInformation: ProtocolDecoder {
  static let number: UInt16 = 26

  static let spec = ProtocolSpec(
    "ppi", "Per-Packet Information", brief: "PPI", source: "PPI specification 1.0.7",
    foundBy: [.linkType(.perPacketInformation)],
    fields: [Field.self], notes: [Note.self])

  private static let fixedLength = 8
  private static let common: UInt64 = 2

  /// Version 0, and one flag.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek() == 0 && cursor.peek(1) ?? 2 <= 1 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    cursor.read(Field.version, 8, &out)
    let flags = cursor.read(Field.flags, 8, .littleEndian, &out)
    out.part(Field.isAligned, 0, of: flags)
    out.part(Field.reserved, 1, 7, of: flags)
    let length = cursor.read(Field.length, 16, .littleEndian, &out)
    guard length.isKnown else { return .data }
    if length.number < UInt64(fixedLength) {
      out.note(Note.badLength, on: length, length.number, UInt64(fixedLength))
    }
    guard length.number >= UInt64(fixedLength) else { return .data }
    cursor.narrow(by: length, from: start, .headerLength, else: Data.Note.lengthBeyondEnd, &out)
    let linkType = cursor.read(Field.linkType, 32, .littleEndian, &out)
    var hasCheckSequence: Bool?
    while !cursor.isAtEnd, out.hasRoom {
      readField(isAligned: flags.isSet(0), from: start, &hasCheckSequence, &cursor, &out)
    }
    cursor.readRest(Field.padding, &out)
    cursor.restore(outer)
    if linkType.number == UInt64(LinkType.ieee80211.rawValue) {
      out.context.hint = IEEE80211.Frame(hasCheckSequence: hasCheckSequence).hint
    }
    return .number(.linkType, linkType)
  }

  private static func readField(
    isAligned: Bool, from start: Int, _ hasCheckSequence: inout Bool?, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    let group = out.beginGroup(Field.field, cursor)
    let outer = cursor.extent
    let type = cursor.read(Field.fieldType, 16, .littleEndian, &out)
    let length = cursor.read(Field.fieldLength, 16, .littleEndian, &out)
    guard length.isKnown else {
      if !cursor.isShort { cursor.readRest(Field.fieldData, &out) }
      return out.endGroup(group, cursor)
    }
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if type.number == common, !cursor.isAtEnd { hasCheckSequence = readCommon(&cursor, &out) }
    if !cursor.isShort { cursor.readRest(Field.fieldData, &out) }
    cursor.restore(outer)
    if isAligned {
      cursor.readBytes(Field.padding, min((start - cursor.offset) & 3, cursor.remaining), &out)
    }
    out.endGroup(group, cursor)
  }

  /// Reads what is common to all kinds of IEEE 802.11, and returns whether a frame check sequence is there.
  private static func readCommon(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool? {
    cursor.read(Field.timer, 64, .littleEndian, &out)
    let flags = cursor.read(Field.commonFlags, 16, .littleEndian, &out)
    out.parts(Field.commonFlagBits, of: flags)
    cursor.read(Field.rate, 16, .littleEndian, &out)
    cursor.read(Field.frequency, 16, .littleEndian, &out)
    let channel = cursor.read(Field.channelFlags, 16, .littleEndian, &out)
    out.parts(Field.channelFlagBits, from: 4, of: channel)
    cursor.read(Field.hopSet, 8, &out)
    cursor.read(Field.hopPattern, 8, &out)
    cursor.readSigned(Field.signal, 8, .littleEndian, &out)
    cursor.readSigned(Field.noise, 8, .littleEndian, &out)
    return flags.isKnown ? flags.isSet(0) : nil
  }
}
