extension Radiotap {
  /// Reads the field of that bit. Returns false where it is not known, and with it where the next one begins.
  static func readField(
    _ index: Int, _ state: inout State, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    guard let alignment = alignment(of: index) else {
      out.note(Note.unknownField, UInt64(index))
      return false
    }
    align(alignment, state, &cursor, &out)
    switch index {
    case 1:
      let flags = cursor.read(Field.flags, 8, .littleEndian, &out)
      out.parts(Field.flagBits, of: flags)
      if flags.isKnown, state.flags == nil { state.flags = flags.number }
    case 26:
      cursor.read(Field.zeroLengthType, 8, &out)
      state.hasNoFrame = true
    default: readField(index, &cursor, &out)
    }
    return true
  }

  private static func alignment(of index: Int) -> Int? {
    switch index {
    case 0, 22: 8
    case 18, 20: 4
    case 3, 7, 8, 9, 14, 15, 21, 23, 24, 25, 27: 2
    case 1, 2, 4, 5, 6, 10, 11, 12, 13, 16, 17, 19, 26: 1
    default: nil
    }
  }

  private static func readField(_ index: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch index {
    case 0: cursor.read(Field.timer, 64, .littleEndian, &out)
    case 2: cursor.read(Field.rate, 8, &out)
    case 3: readChannel(&cursor, &out)
    case 4:
      cursor.read(Field.hopSet, 8, &out)
      cursor.read(Field.hopPattern, 8, &out)
    case 5: cursor.readSigned(Field.signal, 8, .littleEndian, &out)
    case 6: cursor.readSigned(Field.noise, 8, .littleEndian, &out)
    case 7: cursor.read(Field.lockQuality, 16, .littleEndian, &out)
    case 8: cursor.read(Field.attenuation, 16, .littleEndian, &out)
    case 9: cursor.read(Field.attenuationDecibels, 16, .littleEndian, &out)
    case 10: cursor.readSigned(Field.power, 8, .littleEndian, &out)
    case 11: cursor.read(Field.antenna, 8, &out)
    case 12: cursor.read(Field.signalDecibels, 8, &out)
    case 13: cursor.read(Field.noiseDecibels, 8, &out)
    case 14:
      let flags = cursor.read(Field.receiveFlags, 16, .littleEndian, &out)
      out.part(Field.badPLCP, 1, of: flags)
    case 15:
      let flags = cursor.read(Field.transmitFlags, 16, .littleEndian, &out)
      out.parts(Field.transmitBits, of: flags)
    case 16: cursor.read(Field.sendRetries, 8, &out)
    case 17: cursor.read(Field.dataRetries, 8, &out)
    case 18: readExtendedChannel(&cursor, &out)
    case 19: readMCS(&cursor, &out)
    case 20: readAggregate(&cursor, &out)
    case 21: readVHT(&cursor, &out)
    case 22: readTimestamp(&cursor, &out)
    case 23: readHE(&cursor, &out)
    case 24: readMultiUser(&cursor, &out)
    case 25: readOtherUser(&cursor, &out)
    case 27: readLegacySignal(&cursor, &out)
    default: break
    }
  }

  private static func readChannel(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.frequency, 16, .littleEndian, &out)
    let flags = cursor.read(Field.channelFlags, 16, .littleEndian, &out)
    out.parts(Field.channelBits, of: flags)
  }

  private static func readExtendedChannel(_ cursor: inout Cursor, _ out: inout Dissection) {
    let flags = cursor.read(Field.extendedFlags, 32, .littleEndian, &out)
    out.parts(Field.extendedBits, from: 4, of: flags)
    cursor.read(Field.extendedFrequency, 16, .littleEndian, &out)
    cursor.read(Field.extendedChannel, 8, &out)
    cursor.read(Field.extendedPower, 8, &out)
  }

  private static func readMCS(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.mcs, cursor)
    let known = cursor.read(Field.mcsKnown, 8, .littleEndian, &out)
    out.parts(Field.mcsKnownBits, of: known)
    let flags = cursor.read(Field.mcsFlags, 8, .littleEndian, &out)
    out.part(Field.mcsBandwidth, 0, 2, of: flags)
    out.part(Field.mcsGuardInterval, 2, of: flags)
    out.part(Field.mcsFormat, 3, of: flags)
    out.part(Field.mcsCoding, 4, of: flags)
    out.part(Field.mcsStreams, 5, 2, of: flags)
    out.part(Field.mcsSpatialLow, 7, of: flags)
    cursor.read(Field.mcsIndex, 8, &out)
    out.endGroup(group, cursor)
  }

  private static func readAggregate(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.aggregate, cursor)
    cursor.read(Field.aggregateReference, 32, .littleEndian, &out)
    let flags = cursor.read(Field.aggregateFlags, 16, .littleEndian, &out)
    out.parts(Field.aggregateBits, of: flags)
    cursor.read(Field.aggregateCheck, 8, &out)
    cursor.read(Field.aggregateReserved, 8, &out)
    out.endGroup(group, cursor)
  }

  private static func readVHT(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.vht, cursor)
    let known = cursor.read(Field.vhtKnown, 16, .littleEndian, &out)
    out.parts(Field.vhtKnownBits, of: known)
    let flags = cursor.read(Field.vhtFlags, 8, .littleEndian, &out)
    out.parts(Field.vhtFlagBits, of: flags)
    cursor.read(Field.vhtBandwidth, 8, &out)
    for user in 0..<4 {
      let rate = cursor.read(Field.vhtUsers[user], 8, .littleEndian, &out)
      out.part(Field.vhtSpatials[user], 0, 4, of: rate)
      out.part(Field.vhtIndexes[user], 4, 4, of: rate)
    }
    let coding = cursor.read(Field.vhtCoding, 8, .littleEndian, &out)
    out.parts(Field.vhtCodingBits, of: coding)
    cursor.read(Field.vhtGroup, 8, &out)
    cursor.read(Field.vhtPartial, 16, .littleEndian, &out)
    out.endGroup(group, cursor)
  }

  private static func readTimestamp(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.timestamp, cursor)
    cursor.read(Field.timestampValue, 64, .littleEndian, &out)
    cursor.read(Field.timestampAccuracy, 16, .littleEndian, &out)
    let unit = cursor.read(Field.timestampUnits, 8, .littleEndian, &out)
    out.part(Field.timestampUnit, 0, 4, of: unit)
    out.part(Field.timestampPosition, 4, 4, of: unit)
    let flags = cursor.read(Field.timestampFlags, 8, .littleEndian, &out)
    out.parts(Field.timestampBits, of: flags)
    out.endGroup(group, cursor)
  }

  private static func readLegacySignal(_ cursor: inout Cursor, _ out: inout Dissection) {
    let known = cursor.read(Field.legacyKnown, 16, .littleEndian, &out)
    out.parts(Field.legacyKnownBits, of: known)
    out.part(Field.legacyReserved, 2, 14, of: known)
    let values = cursor.read(Field.legacyValues, 16, .littleEndian, &out)
    out.part(Field.legacyRate, 0, 4, of: values)
    out.part(Field.legacyLength, 4, 12, of: values)
  }
}
