/// What decoders write with. A leaf of bytes is written by the ``Cursor`` that reads it; the rest is here.
extension Dissection {
  /// Opens a group where the cursor stands; fields recorded until it is closed lie in it.
  @inline(__always)
  mutating func beginGroup(_ field: some FieldReference, _ cursor: borrowing Cursor) -> GroupMark {
    fields.append(
      FieldRecord(field.id, .group, depth: depth, buffer: cursor.buffer, firstBit: cursor.bitPosition, bitCount: 0))
    depth &+= 1
    return GroupMark(index: fields.count &- 1)
  }

  /// Closes a group where the cursor stands.
  @inline(__always)
  mutating func endGroup(_ group: GroupMark, _ cursor: borrowing Cursor) {
    depth &-= 1
    let bits = UInt32(truncatingIfNeeded: cursor.bitPosition) &- fields[group.index].firstBit
    fields[group.index].bitCount = bits
    if bits == 0 { removeEmptyGroup(group) }
  }

  /// Closes a group that has a value of its own.
  @inline(__always)
  mutating func endGroup(_ group: GroupMark, _ cursor: borrowing Cursor, value: Int) {
    fields[group.index].value = UInt64(truncatingIfNeeded: value)
    endGroup(group, cursor)
  }

  /// Takes back a group that the bytes ended before: what was noted in it hangs on the field before it.
  @inline(never)
  private mutating func removeEmptyGroup(_ group: GroupMark) {
    guard group.index == fields.count - 1 else { return }
    fields.removeLast()
    for index in notes.indices where notes[index].field == group.index {
      notes[index].field = group.index > 0 ? group.index - 1 : nil
    }
  }

  /// A second meaning of bits that the latest leaf owns.
  @inline(__always)
  mutating func reading(_ field: some FieldReference, atBit bit: Int, bits: Int, value: UInt64) {
    fields.append(
      FieldRecord(
        field.id, .reading, depth: depth &+ 1, buffer: fields.last?.buffer ?? 0, firstBit: bit, bitCount: bits,
        value: value))
  }

  @inline(__always)
  mutating func reading(_ field: some FieldReference, _ bytes: Range<Int>, value: UInt64) {
    reading(field, atBit: bytes.lowerBound &* 8, bits: bytes.count &* 8, value: value)
  }

  /// A fact of the layer at hand that no bytes tell by themselves.
  @inline(__always)
  mutating func derive(_ field: some FieldReference, _ value: Int) {
    fields.append(
      FieldRecord(
        field.id, .derived, depth: depth, buffer: fields.last?.buffer ?? 0, firstBit: (fields.last?.endBit ?? 0) & ~7,
        bitCount: 0, value: UInt64(truncatingIfNeeded: value)))
  }

  /// The same of a buffer that no field is read from yet.
  mutating func derive(_ field: some FieldReference, _ value: Int, in buffer: UInt16) {
    fields.append(
      FieldRecord(
        field.id, .derived, depth: depth, buffer: buffer, firstBit: 0, bitCount: 0,
        value: UInt64(truncatingIfNeeded: value)))
  }

  /// Says something of the field that was read; dropped where the field has no value.
  @inline(never)
  mutating func note(
    _ note: NoteSpec, on token: Token, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0
  ) {
    guard token.isKnown, token.field < fields.count else { return }
    self.note(note, on: token.field, a, b, c)
  }

  /// Says something of the latest field, or of the one at `index`.
  mutating func note(
    _ note: NoteSpec, on index: Int? = nil, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0
  ) {
    self.note(note.id, on: index, a, b, c)
  }

  @inline(never)
  mutating func note(_ note: NoteID, on index: Int?, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    // A group that came out empty was taken back: what is noted on it hangs on the field before it.
    let field = min(index ?? lastField, lastField)
    notes.append(NoteRecord(note, field: field >= 0 ? field : nil, a, b, c))
  }

  /// Remembers which bytes a length counts, in units of so many.
  @inline(__always)
  mutating func remember(_ length: Token, counts bytes: Range<Int>, _ unit: Int) {
    lengths.append(LengthRecord(field: length.field, bytes: bytes, unit: UInt8(truncatingIfNeeded: unit)))
  }

  /// Takes back what was recorded from a field on, and the notes on it.
  mutating func takeBack(fieldsFrom first: Int) {
    fields.removeLast(fields.count - first)
    while let last = notes.last, last.field.map({ $0 >= first }) ?? false { notes.removeLast() }
    while let last = lengths.last, last.field >= first { lengths.removeLast() }
    while let last = checksums.last, last.field >= first { checksums.removeLast() }
    while let last = coverages.last, last.field >= first { coverages.removeLast() }
    depth = 0
  }

  /// The index of the field that was recorded last.
  var lastField: Int { fields.count - 1 }
}

/// An open group: the index of its record.
struct GroupMark {
  let index: Int
}
