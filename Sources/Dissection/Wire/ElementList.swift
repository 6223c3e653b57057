/// Elements one after the other, each of a type, a length that counts its value only, and the value: the tags of PPPoE
/// (RFC 2516 §5), the elements of IEEE 802.11 (§9.4.2).
struct ElementList {
  let element: FieldID
  let type: FieldID
  let length: FieldID
  /// What of a value its type does not define.
  let surplus: FieldID
  /// How many bits the type has, and the length.
  let bits: Int

  /// Reads elements up to the end, or after one of the type `last`. What is after them, or not known to be one, is left.
  @inline(__always)
  func read(
    until last: Int? = nil, _ cursor: inout Cursor, _ out: inout Dissection,
    readValue: (Int, inout Cursor, inout Dissection) -> Void
  ) {
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(bits / 4, out) {
      let outer = cursor.extent
      let group = out.beginGroup(element, cursor)
      let type = cursor.read(type, bits, &out)
      let length = cursor.read(length, bits, &out)
      let isShort = cursor.isShort
      if !isShort {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readValue(type.value, &cursor, &out)
        if !cursor.isAtEnd { cursor.readRest(surplus, &out) }
      }
      out.endGroup(group, cursor)
      if isShort { return }
      cursor.restore(outer)
      if type.value == last { return }
    }
  }
}
