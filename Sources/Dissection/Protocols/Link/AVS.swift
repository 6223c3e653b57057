import Packets

/// AbsoluteValue Systems' header before an IEEE 802.11 frame, LINKTYPE_IEEE802_11_AVS: numbers of four bytes, most
/// significant first, but for two times of eight.
enum AVS: ProtocolDecoder {
  static let number: UInt16 = 25

  static let spec = ProtocolSpec(
    "wlancap", "AVS WLAN Capture Header", brief: "AVS", source: "LINKTYPE_IEEE802_11_AVS",
    foundBy: [.linkType(.avs)],
    fields: [Field.self], notes: [Note.self])

  private static let lengthOfVersion1: UInt64 = 64
  private static let frequencyHopping: UInt64 = 1

  /// The magic begins with 0x80211.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek16() == 0x8021 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    let magic = cursor.read(Field.magic, 32, .bigEndian, &out)
    out.part(Field.version, 0, 4, of: magic)
    let length = cursor.read(Field.length, 32, .bigEndian, &out)
    guard length.isKnown else { return .data }
    if length.number < lengthOfVersion1 {
      out.note(Note.badLength, on: length, length.number, lengthOfVersion1)
    }
    guard length.number >= 8 else { return .data }
    cursor.narrow(by: length, from: start, .headerLength, else: Data.Note.lengthBeyondEnd, &out)
    readTimes(&cursor, &out)
    readRadio(&cursor, &out)
    if magic.bits(0, 4) >= 2, cursor.remaining >= 16 { readSecondVersion(&cursor, &out) }
    if !cursor.isShort { cursor.readRest(Field.rest, &out) }
    let isShort = cursor.isShort
    cursor.restore(outer)
    return isShort && cursor.isAtEnd ? .nothing : .linkType(.ieee80211)
  }

  private static func readTimes(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.macTime, 64, &out)
    cursor.read(Field.hostTime, 64, &out)
    let physicalType = cursor.read(Field.physicalType, 32, &out)
    if physicalType.number == frequencyHopping {
      cursor.read(Field.hopSet, 8, &out)
      cursor.read(Field.hopPattern, 8, &out)
      cursor.read(Field.hopIndex, 8, &out)
      cursor.read(Field.hopUnused, 8, &out)
    } else {
      let channel = cursor.peek16() == 0 ? Int(cursor.peek16(2) ?? 0) : Int.max
      cursor.read(channel < 256 ? Field.channel.id : Field.frequency.id, 32, &out)
    }
  }

  private static func readRadio(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.rate, 32, &out)
    cursor.read(Field.antenna, 32, &out)
    cursor.read(Field.priority, 32, &out)
    switch cursor.read(Field.signalType, 32, &out).number {
    case 1:
      cursor.read(Field.signalNormalized, 32, &out)
      cursor.read(Field.noiseNormalized, 32, &out)
    case 2:
      cursor.readSigned(Field.signalPower, 32, .bigEndian, &out)
      cursor.readSigned(Field.noisePower, 32, .bigEndian, &out)
    case 3:
      cursor.read(Field.signalRaw, 32, &out)
      cursor.read(Field.noiseRaw, 32, &out)
    default:
      cursor.read(Field.signalUnknown, 32, &out)
      cursor.read(Field.noiseUnknown, 32, &out)
    }
    cursor.read(Field.preamble, 32, &out)
    cursor.read(Field.encoding, 32, &out)
  }

  private static func readSecondVersion(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.sequence, 32, &out)
    cursor.read(Field.drops, 32, &out)
    cursor.read(Field.receiver, 48, &out)
    cursor.read(Field.padding, 16, &out)
  }
}
