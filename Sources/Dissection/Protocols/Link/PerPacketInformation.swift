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

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    cursor.read(Field.version, 8, &out)
    let flags = cursor.readWord(Field.flags, 1, &out)
    out.part(Field.isAligned, 0, of: flags)
    out.part(Field.reserved, 1, 7, of: flags)
    let length = cursor.readWord(Field.length, 2, &out)
    guard length.isWhole else { return .data }
    if length.value < UInt64(fixedLength) || length.value > UInt64(cursor.end - start) {
      out.note(Note.badLength, length.value, UInt64(fixedLength), UInt64(cursor.end - start))
    }
    guard length.value >= UInt64(fixedLength) else { return .data }
    cursor.narrow(to: start + Int(length.value), .headerLength)
    let linkType = cursor.readWord(Field.linkType, 4, &out)
    var hasCheckSequence: Bool?
    while !cursor.isAtEnd, out.hasRoom {
      readField(isAligned: flags.isSet(0), from: start, &hasCheckSequence, &cursor, &out)
    }
    cursor.readRest(Field.padding, &out)
    cursor.restore(outer)
    guard linkType.isWhole else { return .data }
    let type = LinkType(rawValue: UInt32(truncatingIfNeeded: linkType.value))
    if type == .ieee80211 { out.context.hint = IEEE80211.Frame(hasCheckSequence: hasCheckSequence).hint }
    return .linkType(type)
  }

  private static func readField(
    isAligned: Bool, from start: Int, _ hasCheckSequence: inout Bool?, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    let group = out.beginGroup(Field.field, cursor)
    let outer = cursor.extent
    let type = cursor.readWord(Field.fieldType, 2, &out)
    let length = cursor.readWord(Field.fieldLength, 2, &out)
    guard length.isWhole else {
      if !cursor.isShort { cursor.readRest(Field.fieldData, &out) }
      return out.endGroup(group, cursor)
    }
    if Int(length.value) > cursor.remaining {
      out.note(Note.fieldBeyondHeader, length.value, UInt64(cursor.remaining))
    }
    cursor.narrow(to: cursor.offset + Int(length.value), .fieldLength)
    if type.value == common, !cursor.isAtEnd { hasCheckSequence = readCommon(&cursor, &out) }
    if !cursor.isShort { cursor.readRest(Field.fieldData, &out) }
    cursor.restore(outer)
    if isAligned {
      cursor.readBytes(Field.padding, min((start - cursor.offset) & 3, cursor.remaining), &out)
    }
    out.endGroup(group, cursor)
  }

  /// Reads what is common to all kinds of IEEE 802.11, and returns whether a frame check sequence is there.
  private static func readCommon(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool? {
    cursor.readWord(Field.timer, 8, &out)
    let flags = cursor.readWord(Field.commonFlags, 2, &out)
    out.parts(Field.commonFlagBits, of: flags)
    cursor.readWord(Field.rate, 2, &out)
    cursor.readWord(Field.frequency, 2, &out)
    let channel = cursor.readWord(Field.channelFlags, 2, &out)
    out.parts(Field.channelFlagBits, from: 4, of: channel)
    cursor.read(Field.hopSet, 8, &out)
    cursor.read(Field.hopPattern, 8, &out)
    cursor.readSigned(Field.signal, 1, &out)
    cursor.readSigned(Field.noise, 1, &out)
    return flags.isWhole ? flags.isSet(0) : nil
  }
}
