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
      let flags = cursor.readWord(Field.flags, 1, &out)
      out.parts(Field.flagBits, of: flags)
      if flags.isWhole, state.flags == nil { state.flags = flags.value }
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
    case 0: cursor.readWord(Field.timer, 8, &out)
    case 2: cursor.read(Field.rate, 8, &out)
    case 3: readChannel(&cursor, &out)
    case 4:
      cursor.read(Field.hopSet, 8, &out)
      cursor.read(Field.hopPattern, 8, &out)
    case 5: cursor.readSigned(Field.signal, 1, &out)
    case 6: cursor.readSigned(Field.noise, 1, &out)
    case 7: cursor.readWord(Field.lockQuality, 2, &out)
    case 8: cursor.readWord(Field.attenuation, 2, &out)
    case 9: cursor.readWord(Field.attenuationDecibels, 2, &out)
    case 10: cursor.readSigned(Field.power, 1, &out)
    case 11: cursor.read(Field.antenna, 8, &out)
    case 12: cursor.read(Field.signalDecibels, 8, &out)
    case 13: cursor.read(Field.noiseDecibels, 8, &out)
    case 14:
      let flags = cursor.readWord(Field.receiveFlags, 2, &out)
      out.part(Field.badPLCP, 1, of: flags)
    case 15:
      let flags = cursor.readWord(Field.transmitFlags, 2, &out)
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
    cursor.readWord(Field.frequency, 2, &out)
    let flags = cursor.readWord(Field.channelFlags, 2, &out)
    out.parts(Field.channelBits, of: flags)
  }

  private static func readExtendedChannel(_ cursor: inout Cursor, _ out: inout Dissection) {
    let flags = cursor.readWord(Field.extendedFlags, 4, &out)
    out.parts(Field.extendedBits, from: 4, of: flags)
    cursor.readWord(Field.extendedFrequency, 2, &out)
    cursor.read(Field.extendedChannel, 8, &out)
    cursor.read(Field.extendedPower, 8, &out)
  }

  private static func readMCS(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.mcs, cursor)
    let known = cursor.readWord(Field.mcsKnown, 1, &out)
    out.parts(Field.mcsKnownBits, of: known)
    let flags = cursor.readWord(Field.mcsFlags, 1, &out)
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
    cursor.readWord(Field.aggregateReference, 4, &out)
    let flags = cursor.readWord(Field.aggregateFlags, 2, &out)
    out.parts(Field.aggregateBits, of: flags)
    cursor.read(Field.aggregateCheck, 8, &out)
    cursor.read(Field.aggregateReserved, 8, &out)
    out.endGroup(group, cursor)
  }

  private static func readVHT(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.vht, cursor)
    let known = cursor.readWord(Field.vhtKnown, 2, &out)
    out.parts(Field.vhtKnownBits, of: known)
    let flags = cursor.readWord(Field.vhtFlags, 1, &out)
    out.parts(Field.vhtFlagBits, of: flags)
    cursor.read(Field.vhtBandwidth, 8, &out)
    for user in 0..<4 {
      let rate = cursor.readWord(Field.vhtUsers[user], 1, &out)
      out.part(Field.vhtSpatials[user], 0, 4, of: rate)
      out.part(Field.vhtIndexes[user], 4, 4, of: rate)
    }
    let coding = cursor.readWord(Field.vhtCoding, 1, &out)
    out.parts(Field.vhtCodingBits, of: coding)
    cursor.read(Field.vhtGroup, 8, &out)
    cursor.readWord(Field.vhtPartial, 2, &out)
    out.endGroup(group, cursor)
  }

  private static func readTimestamp(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.timestamp, cursor)
    cursor.readWord(Field.timestampValue, 8, &out)
    cursor.readWord(Field.timestampAccuracy, 2, &out)
    let unit = cursor.readWord(Field.timestampUnits, 1, &out)
    out.part(Field.timestampUnit, 0, 4, of: unit)
    out.part(Field.timestampPosition, 4, 4, of: unit)
    let flags = cursor.readWord(Field.timestampFlags, 1, &out)
    out.parts(Field.timestampBits, of: flags)
    out.endGroup(group, cursor)
  }

  private static func readLegacySignal(_ cursor: inout Cursor, _ out: inout Dissection) {
    let known = cursor.readWord(Field.legacyKnown, 2, &out)
    out.parts(Field.legacyKnownBits, of: known)
    out.part(Field.legacyReserved, 2, 14, of: known)
    let values = cursor.readWord(Field.legacyValues, 2, &out)
    out.part(Field.legacyRate, 0, 4, of: values)
    out.part(Field.legacyLength, 4, 12, of: values)
  }
}
