extension Radiotap {
  /// Reads the HE field: two words that say mostly what is known, and four of values.
  static func readHE(_ cursor: inout Cursor, _ out: inout Dissection) {
    let first = cursor.read(HEField.data1, 16, .littleEndian, &out)
    out.part(HEField.format, 0, 2, of: first)
    out.parts(HEField.data1Bits, from: 2, of: first)
    let second = cursor.read(HEField.data2, 16, .littleEndian, &out)
    out.parts(HEField.data2Bits, of: second)
    out.part(HEField.allocationOffset, 8, 6, of: second)
    out.parts(HEField.data2LastBits, from: 14, of: second)
    let third = cursor.read(HEField.data3, 16, .littleEndian, &out)
    out.part(HEField.color, 0, 6, of: third)
    out.parts(HEField.data3Bits, from: 6, of: third)
    out.part(HEField.index, 8, 4, of: third)
    out.parts(HEField.data3LastBits, from: 12, of: third)
    readSpatialReuse(format: first.bits(0, 2), &cursor, &out)
    let fifth = cursor.read(HEField.data5, 16, .littleEndian, &out)
    out.part(HEField.bandwidth, 0, 4, of: fifth)
    out.part(HEField.guardInterval, 4, 2, of: fifth)
    out.part(HEField.trainingSize, 6, 2, of: fifth)
    out.part(HEField.trainingSymbols, 8, 3, of: fifth)
    out.part(HEField.paddingFactor, 12, 2, of: fifth)
    out.parts(HEField.data5Bits, from: 14, of: fifth)
    let sixth = cursor.read(HEField.data6, 16, .littleEndian, &out)
    out.part(HEField.streams, 0, 4, of: sixth)
    out.part(HEField.doppler, 4, of: sixth)
    out.part(HEField.opportunity, 8, 7, of: sixth)
    out.part(HEField.midamble, 15, of: sixth)
  }

  /// Reads the fourth word, whose parts are another's in each format.
  private static func readSpatialReuse(format: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    let fourth = cursor.read(HEField.data4, 16, .littleEndian, &out)
    switch format {
    case 0, 1: out.part(HEField.spatialReuse, 0, 4, of: fourth)
    case 2: out.part(HEField.station, 4, 11, of: fourth)
    default:
      out.part(HEField.spatialReuse1, 0, 4, of: fourth)
      out.part(HEField.spatialReuse2, 4, 4, of: fourth)
      out.part(HEField.spatialReuse3, 8, 4, of: fourth)
      out.part(HEField.spatialReuse4, 12, 4, of: fourth)
    }
  }

  static func readMultiUser(_ cursor: inout Cursor, _ out: inout Dissection) {
    let first = cursor.read(HEField.flags1, 16, .littleEndian, &out)
    out.part(HEField.signalIndex, 0, 4, of: first)
    out.parts(HEField.flags1Bits, from: 4, of: first)
    out.parts(HEField.flags1LastBits, from: 12, of: first)
    let second = cursor.read(HEField.flags2, 16, .littleEndian, &out)
    out.part(HEField.signalBandwidth, 0, 2, of: second)
    out.parts(HEField.flags2Bits, from: 2, of: second)
    out.part(HEField.symbols, 4, 4, of: second)
    out.part(HEField.puncturing, 8, 2, of: second)
    out.parts(HEField.flags2LastBits, from: 10, of: second)
    for unit in HEField.units { cursor.read(unit, 8, &out) }
  }

  static func readOtherUser(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(HEField.otherUser1, 16, .littleEndian, &out)
    cursor.read(HEField.otherUser2, 16, .littleEndian, &out)
    cursor.read(HEField.otherPosition, 8, &out)
    cursor.read(HEField.otherKnown, 8, &out)
  }
}
