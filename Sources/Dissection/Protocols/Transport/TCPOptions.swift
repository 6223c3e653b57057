/// The options after the TCP header, RFC 9293 §3.2 and the IANA registry "TCP Option Kind Numbers".
///
///     |     Kind      |                                  EOL and NOP
///     |     Kind      |    Length     |  data …          all others; the length counts kind and length too
///
/// A length that does not suit its kind is a note: what is readable is shown. Where a length is unusable, nobody knows
/// where the next option begins, and the rest of the options is one leaf.
enum TCPOptions {
  /// Reads all options up to the cursor's end. `flags` are those of the segment: some options belong to a SYN only.
  static func decode(_ cursor: inout Cursor, _ flags: Token, into out: inout Dissection) {
    guard !cursor.isAtEnd else { return }
    let segment = Segment(flags)
    while let kind = cursor.peek() {
      guard cursor.knowsNext(kind < 2 ? 1 : 2, out) else {
        cursor.readRest(Field.undecoded, &out)
        return
      }
      switch kind {
      case 0:
        OptionFrame.readEnd(Field.end, padding: Field.padding, &cursor, &out, readFirst: readKind)
        return
      case 1:
        let group = out.beginGroup(Field.noOperation, cursor)
        cursor.read(Field.kind, 8, &out)
        out.endGroup(group, cursor)
      default:
        guard let length = cursor.peek(1), length >= 2 else {
          OptionFrame.readUnusable(
            Field.unknown, lengthField: Field.length, rest: Field.undecoded, &cursor, &out, readFirst: readKind)
          return
        }
        read(kind, segment, &cursor, &out)
      }
    }
  }

  /// Reads one option that has a usable length.
  @inline(__always)
  private static func read(
    _ kind: UInt8, _ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch kind {
    case 2: readMaximumSegmentSize(segment, &cursor, &out)
    case 3: readWindowScale(segment, &cursor, &out)
    case 4: readMarker(Field.sackPermitted, inSYNOnly: segment, &cursor, &out)
    case 5: readSACK(&cursor, &out)
    case 8: readTimestamps(segment, &cursor, &out)
    case 30: MPTCP.decode(segment, &cursor, into: &out)
    case 6, 7, 9...18, 20...26: readHistoric(kind, segment, &cursor, &out)
    default: readExtension(kind, segment, &cursor, &out)
    }
  }

  private static func readMaximumSegmentSize(
    _ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let option = begin(Field.maximumSegmentSize, length: 4, &cursor, &out)
    noteOutsideSYN(option, segment, &out)
    cursor.read(Field.maximumSegmentSizeValue, 16, &out)
    finish(option, &cursor, &out)
  }

  private static func readWindowScale(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.windowScale, length: 3, &cursor, &out)
    noteOutsideSYN(option, segment, &out)
    let shift = cursor.read(Field.windowScaleShift, 8, &out)
    if shift.isKnown {
      if shift.number > 14 { out.note(Note.windowScaleTooLarge, on: shift, shift.number) }
      out.reading(Field.windowScaleMultiplier, out.fields[shift.field].bytes, value: 1 << min(shift.number, 14))
    }
    finish(option, &cursor, &out)
  }

  private static func readSACK(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.sack, &cursor, &out)
    if option.length < 10 || (option.length - 2) % 8 != 0 {
      out.note(Note.lengthNotOfBlocks, on: option.lengthByte, UInt64(option.length), 8)
    }
    while !cursor.isAtEnd {
      cursor.read(Field.sackLeftEdge, 32, &out)
      cursor.read(Field.sackRightEdge, 32, &out)
    }
    finish(option, &cursor, &out)
  }

  @inline(__always)
  private static func readTimestamps(_ segment: Segment, _ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.timestamps, length: 10, &cursor, &out)
    cursor.read(Field.timestampValue, 32, &out)
    let echo = cursor.read(Field.timestampEchoReply, 32, &out)
    if echo.number != 0, !segment.hasAcknowledgment { out.note(Note.echoWithoutAcknowledgment, on: echo) }
    finish(option, &cursor, &out)
  }

  /// Reads an option that says all by being there.
  static func readMarker(
    _ field: FieldSpec, inSYNOnly segment: Segment? = nil, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let option = begin(field, length: 2, &cursor, &out)
    if let segment { noteOutsideSYN(option, segment, &out) }
    finish(option, &cursor, &out)
  }

}

extension TCPOptions {
  /// What an option's meaning depends on in the segment around it.
  struct Segment {
    /// Also where the input lacks the flags: nothing is wrong then that we know of.
    let isSYN: Bool
    let hasAcknowledgment: Bool
    @inline(__always)
    init(_ flags: Token) {
      let bits = TCP.Flags(rawValue: flags.value)
      isSYN = !flags.isKnown || bits.contains(.synchronize)
      hasAcknowledgment = !flags.isKnown || bits.contains(.acknowledgment)
    }
  }

  @inline(__always)
  private static func readKind(_ cursor: inout Cursor, _ out: inout Dissection) { cursor.read(Field.kind, 8, &out) }

  @inline(__always)
  static func begin(
    _ field: some FieldReference, length expected: Int? = nil, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> OptionFrame {
    OptionFrame(field, lengthField: Field.length, expected: expected, &cursor, &out, readFirst: readKind)
  }

  @inline(__always)
  static func finish(_ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection) {
    option.end(surplus: Field.surplus, &cursor, &out)
  }

  @inline(__always)
  static func noteOutsideSYN(_ option: OptionFrame, _ segment: Segment, _ out: inout Dissection) {
    if !segment.isSYN { out.note(Note.outsideSYN, on: option.group.index) }
  }
}
