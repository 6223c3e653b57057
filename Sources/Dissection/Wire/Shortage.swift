/// What is said where bytes are missing: one set of notes for every protocol, since the reason is never a decoder's own.
/// Where the packet was cut off, that is a warning; where the rest is elsewhere, it is as it should be; where a length
/// inside the packet leaves too little room, the packet is wrong.
extension Dissection {
  /// Records the bits that are there of a field that needs more, or notes that there are none.
  @inline(never)
  mutating func recordShortage(
    _ id: FieldID, bits: Int, from start: Int, buffer: UInt16, to end: Int, _ limit: Limit
  ) {
    let available = end &- start
    if available > 0 {
      fields.append(
        FieldRecord(
          id, .leaf, depth: depth, buffer: buffer, firstBit: start, bitCount: available, state: .short))
      let spec = limit.choose(
        captured: Data.Note.fieldCutOff, elsewhere: Data.Note.fieldElsewhere, length: Data.Note.fieldTooShort)
      note(spec, UInt64(bits), UInt64(available), UInt64(limit.rawValue))
    } else {
      let spec = limit.choose(
        captured: Data.Note.fieldMissing, elsewhere: Data.Note.nextFieldElsewhere,
        length: Data.Note.nextFieldTooShort)
      note(spec, UInt64(bits), UInt64(id.rawValue), UInt64(limit.rawValue))
    }
  }

  /// Says that an option ends before its length, a byte.
  @inline(never)
  mutating func noteMissingLength(_ length: FieldID, on option: Int, _ limit: Limit) {
    guard limit.isCut else { return note(Data.Note.optionLengthMissing, on: option, UInt64(limit.rawValue)) }
    let spec = limit.choose(
      captured: Data.Note.fieldMissing, elsewhere: Data.Note.nextFieldElsewhere, length: Data.Note.nextFieldTooShort)
    note(spec, on: option, 8, UInt64(length.rawValue), UInt64(limit.rawValue))
  }

  /// Says that a length counts more bytes than are there. Where a limit of the packet's own ends them, that is the
  /// protocol's to say, by `wrong`, which is given the bytes that are claimed, those that are there, and the limit.
  @inline(never)
  mutating func noteShortage(
    of length: Token, _ claimed: Int, present: Int, _ limit: Limit, else wrong: NoteSpec
  ) {
    let (claimed, present) = (UInt64(max(0, claimed)), UInt64(max(0, present)))
    guard limit.isCut else { return note(wrong, on: length, claimed, present, UInt64(limit.rawValue)) }
    guard limit == .captured else {
      return note(Data.Note.lengthElsewhere, on: length, claimed, present, UInt64(limit.rawValue))
    }
    let spec = isWhole ? Data.Note.lengthCutOff : Data.Note.lengthNotCaptured
    note(spec, on: length, claimed, present, claimed &- present)
  }
}

extension Limit {
  /// One of three notes: for bytes that were not captured, for those that are elsewhere, and for too small a length.
  fileprivate func choose(captured: NoteSpec, elsewhere: NoteSpec, length: NoteSpec) -> NoteSpec {
    self == .captured ? captured : isCut ? elsewhere : length
  }
}
