/// A network protocol's own names for what is said of its fragments.
struct FragmentSpecs {
  /// What the datagram's bytes are called.
  let buffer: StaticString
  let count: FieldSpec
  let packet: FieldSpec
  let length: FieldSpec
  let notes: Notes

  struct Notes {
    let repeated: NoteSpec
    let overlaps: NoteSpec
    let conflicts: NoteSpec
    let otherEnd: NoteSpec
    let evicts: NoteSpec

    static let repeatedText: StaticString = "All these bytes came before: the fragment was sent, or captured, twice."
    static let overlapsText: StaticString =
      "Some of these bytes came in a fragment before. The first are kept; hosts differ in this (RFC 1858, RFC 5722)."
    static let conflictsText: StaticString =
      """
      Some of these bytes came in a fragment before, and were others. The first are kept; hosts differ in this, which \
      attackers use to hide what arrives.
      """
    static let otherEndText: StaticString =
      "The datagram's end by this fragment is not where other fragments put it. It is left out."
    static let evictsText: StaticString =
      "Too many datagrams wait for their fragments: the oldest was dropped."
  }
}

extension Dissection {
  /// Adds the cursor's bytes to the datagram that they are a fragment of. Where that makes it whole, it becomes a buffer,
  /// which is dissected after the frame in the context at hand; returns whether it does.
  @inline(never)
  mutating func gather(_ fragment: Fragment, _ cursor: borrowing Cursor, _ specs: FragmentSpecs) -> Bool {
    guard let conversations, !isInQuotation, cursor.knows(cursor.offset..<cursor.end, self) else {
      return false
    }
    let (datagram, faults) = conversations.fragments.add(
      fragment, at: context.time, of: context.packetNumber, cursor)
    note(faults, specs.notes)
    guard let datagram, let next = datagram.next else { return false }
    context.pseudoHeader?.isFragment = false
    let buffer = datagram.buffer(specs.buffer)
    derive(specs.count, buffer.pieces.count)
    for piece in buffer.pieces where hasRoom { derive(specs.packet, piece.packet) }
    derive(specs.length, buffer.bytes.count)
    return add(buffer, as: context.enter(number: next))
  }

  private mutating func note(_ faults: PartialDatagram.Faults, _ notes: FragmentSpecs.Notes) {
    switch true {
    case faults.contains(.conflicts): note(notes.conflicts)
    case faults.contains(.overlaps): note(notes.overlaps)
    case faults.contains(.repeated): note(notes.repeated)
    default: break
    }
    if faults.contains(.otherEnd) { note(notes.otherEnd) }
    if faults.contains(.evicts) { note(notes.evicts) }
  }
}
