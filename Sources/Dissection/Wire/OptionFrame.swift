/// The frame of an option of IPv4 (RFC 791 §3.1) or TCP (RFC 9293 §3.2) that has one: a first byte that says which option
/// it is, a length that counts both, and data.
struct OptionFrame {
  /// Reads an option's first byte: its parts are each protocol's own.
  typealias ReadFirst = (inout Cursor, inout Dissection) -> Void

  let group: GroupMark
  /// Where the option's first byte stands: pointers count from there.
  let start: Int
  /// Its length byte.
  let lengthByte: Token
  let outer: Extent

  /// What its length byte says.
  @inline(__always)
  var length: Int { lengthByte.value }

  /// Reads the first two bytes and narrows the cursor to what the length gives the option. `expected` is the length of
  /// an option that has no other.
  @inline(__always)
  init(
    _ field: some FieldReference, lengthField: some FieldReference, expected: Int?, _ cursor: inout Cursor,
    _ out: inout Dissection, readFirst: ReadFirst
  ) {
    start = cursor.offset
    outer = cursor.extent
    group = out.beginGroup(field, cursor)
    readFirst(&cursor, &out)
    lengthByte = cursor.read(lengthField, 8, &out)
    if let expected, length != expected {
      out.note(Data.Note.optionLengthWrong, on: lengthByte, lengthByte.number, UInt64(expected))
    }
    cursor.narrow(by: lengthByte, from: start, .optionLength, else: Data.Note.optionLengthBeyondHeader, &out)
  }

  /// Says so where the length is less than what the option needs.
  @inline(__always)
  func require(_ minimum: Int, _ out: inout Dissection) {
    guard length < minimum else { return }
    out.note(Data.Note.optionLengthTooShort, on: lengthByte, lengthByte.number, UInt64(minimum))
  }

  /// Closes the option: what it does not define is a leaf of its own.
  @inline(__always)
  func end(surplus field: some FieldReference, _ cursor: inout Cursor, _ out: inout Dissection) {
    if !cursor.isAtEnd { cursor.readRest(field, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  /// Reads an option whose length is missing or less than the two bytes that it counts at least. Where the next option
  /// begins is not known then: all that is after it is one leaf.
  static func readUnusable(
    _ field: some FieldReference, lengthField: some FieldReference, rest: FieldSpec, _ cursor: inout Cursor,
    _ out: inout Dissection, readFirst: ReadFirst
  ) {
    let group = out.beginGroup(field, cursor)
    readFirst(&cursor, &out)
    if cursor.isAtEnd {
      out.noteMissingLength(lengthField.id, on: group.index, cursor.limit)
    } else {
      let length = cursor.read(lengthField, 8, &out)
      out.note(Data.Note.optionLengthTooSmall, on: length, length.number)
    }
    out.endGroup(group, cursor)
    cursor.readRest(rest, &out)
  }

  /// Reads the end of the list, and the padding after it.
  static func readEnd(
    _ field: FieldSpec, padding: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection,
    readFirst: ReadFirst
  ) {
    let group = out.beginGroup(field, cursor)
    readFirst(&cursor, &out)
    out.endGroup(group, cursor)
    guard !cursor.isAtEnd else { return }
    let isZero = cursor.isZeroToEnd
    cursor.readRest(padding, &out)
    if !isZero { out.note(Data.Note.optionPaddingNotZero) }
  }
}
