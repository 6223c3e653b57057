/// What DHCP's versions say of the lengths of options, each with names of its own.
struct DHCPLengthNotes {
  let wrong: NoteSpec
  let notMultiple: NoteSpec
  let empty: NoteSpec

  /// Says that a length is not what the option has.
  func judge(_ length: Token, is expected: Int, _ out: inout Dissection) {
    if length.value != expected { out.note(wrong, on: length, length.number, UInt64(expected)) }
  }

  /// Says that a length is not that of one or more parts of so many bytes.
  func judge(_ length: Token, partsOf size: Int, _ out: inout Dissection) {
    guard length.value == 0 || length.value % size != 0 else { return }
    if size > 1 {
      out.note(notMultiple, on: length, length.number, UInt64(size))
    } else {
      out.note(empty, on: length)
    }
  }
}
