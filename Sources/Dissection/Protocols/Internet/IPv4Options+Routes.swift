/// The options that routers on the way write into, RFC 791 §3.1: a pointer says which entry is next.
extension IPv4Options {
  /// Reads Record Route and the two source routes. Returns the last address of a source route that is not used up.
  ///
  /// The pointer counts from 1 at the option's type, so that the first address is at 4. What is before it was recorded on
  /// the way; what is behind it is still to come: addresses to go to, or empty room.
  static func readRoute(
    _ group: FieldSpec, isSourceRoute: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> UInt32? {
    let option = begin(group, &cursor, &out)
    let isLengthGood = option.length >= 3 && option.length % 4 == 3
    if !isLengthGood { out.note(Note.lengthNotOfBlocks, UInt64(option.length), 3, 4) }
    let pointer = cursor.read(Field.pointer, 8, &out).value
    let isPointerGood = !cursor.isShort && checkPointer(pointer, first: 4, entrySize: 4, option, &out)

    var last: Int?
    while !cursor.isAtEnd {
      let position = cursor.offset - option.start + 1
      let isLast = cursor.remaining <= 4
      let field: FieldSpec =
        position < pointer
        ? Field.recordedAddress : !isSourceRoute ? Field.emptyAddress : isLast ? Field.finalAddress : Field.nextAddress
      let address = cursor.read(field, 32, &out).value
      guard !cursor.isShort else { break }
      if position == pointer, isPointerGood {
        out.note(isSourceRoute ? Note.nextAddress : Note.nextEntry)
      }
      last = position >= pointer && isSourceRoute ? address : nil
    }
    let wasWhole = !cursor.isShort && option.start + option.length <= option.outer.end
    let isKnown = out.knows(option.start..<cursor.offset)
    finish(option, &cursor, &out)
    guard let last, isLengthGood, isPointerGood, wasWhole, isKnown else { return nil }
    return UInt32(truncatingIfNeeded: last)
  }

  /// Notes what is wrong with a pointer, on its field; returns whether it can be relied on.
  private static func checkPointer(
    _ pointer: Int, first: Int, entrySize: Int, _ option: OptionFrame, _ out: inout Dissection
  ) -> Bool {
    if pointer < first {
      out.note(Note.pointerTooSmall, UInt64(pointer), UInt64(first))
      return false
    }
    if (pointer - first) % entrySize != 0, pointer <= option.length {
      out.note(Note.pointerInMiddle, UInt64(pointer), UInt64(entrySize))
      return false
    }
    if pointer > option.length + 1 { out.note(Note.pointerBeyondEnd, UInt64(pointer), UInt64(option.length)) }
    return true
  }

  /// Reads Internet Timestamp, RFC 781 and RFC 791 §3.1.
  static func readTimestamps(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.timestamp, &cursor, &out)
    if option.length < 4 { out.note(Data.Note.optionLengthTooShort, UInt64(option.length), 4) }
    let pointer = cursor.read(Field.pointer, 8, &out).value
    let pointerField = out.lastField
    let isPointerThere = !cursor.isShort
    let overflow = cursor.read(Field.overflow, 4, &out).value
    if overflow != 0 { out.note(Note.timestampOverflow, UInt64(overflow)) }
    let flag = cursor.read(Field.timestampFlag, 4, &out).value
    guard !cursor.isShort else {
      finish(option, &cursor, &out)
      return
    }
    let hasAddresses = flag == 1 || flag == 3
    if !hasAddresses, flag != 0 { out.note(Note.timestampFlag, UInt64(flag)) }
    let entrySize = hasAddresses ? 8 : 4
    let header = option.length - 4
    if header % entrySize != 0 {
      out.note(Note.lengthNotOfBlocks, on: option.group.index, UInt64(option.length), 4, UInt64(entrySize))
    }
    if isPointerThere { noteTimestampPointer(pointer, entrySize: entrySize, option, field: pointerField, &out) }
    while !cursor.isAtEnd {
      let position = cursor.offset - option.start + 1
      if hasAddresses { cursor.read(Field.timestampAddress, 32, &out) }
      let isEmpty = position >= pointer
      readTimestamp(isEmpty: isEmpty, &cursor, &out)
      if position == pointer, !cursor.isShort { out.note(Note.nextEntry) }
    }
    finish(option, &cursor, &out)
  }

  private static func noteTimestampPointer(
    _ pointer: Int, entrySize: Int, _ option: OptionFrame, field: Int, _ out: inout Dissection
  ) {
    if pointer < 5 {
      out.note(Note.pointerTooSmall, on: field, UInt64(pointer), 5)
    } else if (pointer - 5) % entrySize != 0, pointer <= option.length {
      out.note(Note.pointerInMiddle, on: field, UInt64(pointer), UInt64(entrySize))
    } else if pointer > option.length + 1 {
      out.note(Note.pointerBeyondEnd, on: field, UInt64(pointer), UInt64(option.length))
    }
  }

  /// Reads a timestamp: milliseconds since midnight UT, or anything where the first bit is set.
  private static func readTimestamp(isEmpty: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let isNonstandard = (cursor.peek() ?? 0) & 0x80 != 0
    guard !isNonstandard else {
      cursor.read(Field.nonstandardTimestamp, 32, &out)
      if !cursor.isShort, !isEmpty { out.note(Note.timestampNonstandard) }
      return
    }
    let milliseconds = cursor.read(Field.standardTimestamp, 32, &out).value
    if milliseconds >= 86_400_000 { out.note(Note.timestampTooLarge, UInt64(milliseconds)) }
  }
}
