/// The options that routers on the way write into, RFC 791 §3.1: a pointer says which entry is next.
extension IPv4Options {
  /// Reads Record Route and the two source routes. Returns the last address of a source route that is not used up.
  ///
  /// The pointer counts from 1 at the option's type, so that the first address is at 4. What is before it was recorded on
  /// the way; what is after it is still to come: addresses to go to, or empty room.
  static func readRoute(
    _ group: FieldSpec, isSourceRoute: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> UInt32? {
    let option = begin(group, &cursor, &out)
    let isLengthGood = option.length >= 3 && option.length % 4 == 3
    if !isLengthGood { out.note(Note.lengthNotOfBlocks, on: option.lengthByte, UInt64(option.length), 3, 4) }
    let pointer = cursor.read(Field.pointer, 8, &out)
    let isPointerGood = checkPointer(pointer, option, &out)

    var last = Token.none
    while !cursor.isAtEnd {
      let position = cursor.offset - option.start + 1
      let isLast = cursor.remaining <= 4
      let field =
        position < pointer.value
        ? Field.recordedAddress.id
        : !isSourceRoute ? Field.emptyAddress.id : isLast ? Field.finalAddress.id : Field.nextAddress.id
      let address = cursor.read(field, 32, &out)
      guard !cursor.isShort else { break }
      if position == pointer.value, isPointerGood {
        out.note(isSourceRoute ? Note.nextAddress : Note.nextEntry, on: address.field)
      }
      last = position >= pointer.value && isSourceRoute ? address : .none
    }
    let wasWhole = !cursor.isShort && option.start + option.length <= option.outer.end
    finish(option, &cursor, &out)
    guard last.isKnown, isLengthGood, isPointerGood, wasWhole else { return nil }
    return UInt32(truncatingIfNeeded: last.number)
  }

  /// Notes what is wrong with a pointer, on its field; returns whether it can be relied on.
  private static func checkPointer(_ pointer: Token, _ option: OptionFrame, _ out: inout Dissection) -> Bool {
    notePointer(pointer, first: 4, entrySize: 4, option, &out)
    let isAtEntry = (pointer.value - 4) % 4 == 0 || pointer.value > option.length
    return pointer.value >= 4 && isAtEntry
  }

  /// Reads Internet Timestamp, RFC 781 and RFC 791 §3.1.
  static func readTimestamps(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.timestamp, &cursor, &out)
    option.require(4, &out)
    let pointer = cursor.read(Field.pointer, 8, &out)
    let overflow = cursor.read(Field.overflow, 4, &out)
    if overflow.number != 0 { out.note(Note.timestampOverflow, on: overflow, overflow.number) }
    let flag = cursor.read(Field.timestampFlag, 4, &out)
    guard !cursor.isShort else {
      finish(option, &cursor, &out)
      return
    }
    let hasAddresses = flag.number == 1 || flag.number == 3
    if !hasAddresses, flag.number != 0 { out.note(Note.timestampFlag, on: flag, flag.number) }
    let entrySize = hasAddresses ? 8 : 4
    let header = option.length - 4
    if header % entrySize != 0 {
      out.note(Note.lengthNotOfBlocks, on: option.group.index, UInt64(option.length), 4, UInt64(entrySize))
    }
    notePointer(pointer, first: 5, entrySize: entrySize, option, &out)
    while !cursor.isAtEnd {
      let position = cursor.offset - option.start + 1
      if hasAddresses { cursor.read(Field.timestampAddress, 32, &out) }
      let timestamp = readTimestamp(isEmpty: position >= pointer.value, &cursor, &out)
      if position == pointer.value, !cursor.isShort { out.note(Note.nextEntry, on: timestamp.field) }
    }
    finish(option, &cursor, &out)
  }

  /// Says what is wrong with a pointer to entries that begin at `first`.
  private static func notePointer(
    _ pointer: Token, first: Int, entrySize: Int, _ option: OptionFrame, _ out: inout Dissection
  ) {
    if pointer.value < first {
      out.note(Note.pointerTooSmall, on: pointer, pointer.number, UInt64(first))
    } else if (pointer.value - first) % entrySize != 0, pointer.value <= option.length {
      out.note(Note.pointerInMiddle, on: pointer, pointer.number, UInt64(entrySize))
    } else if pointer.value > option.length + 1 {
      out.note(Note.pointerBeyondEnd, on: pointer, pointer.number, UInt64(option.length))
    }
  }

  /// Reads a timestamp: milliseconds since midnight UT, or anything where the first bit is set.
  private static func readTimestamp(isEmpty: Bool, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let isNonstandard = (cursor.peek() ?? 0) & 0x80 != 0
    let timestamp = cursor.read(
      isNonstandard ? Field.nonstandardTimestamp.id : Field.standardTimestamp.id, 32, &out)
    if isNonstandard {
      if !isEmpty { out.note(Note.timestampNonstandard, on: timestamp) }
    } else if timestamp.number >= 86_400_000 {
      out.note(Note.timestampTooLarge, on: timestamp, timestamp.number)
    }
    return timestamp
  }
}
