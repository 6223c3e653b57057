/// The Link Aggregation Control Protocol, IEEE 802.1AX §6.4.2: two systems agree which of the links between them act as one.
///
///     |    Version    |  TLVs of actor, partner and collector, each with a type and a length that counts both
enum LACP: ProtocolDecoder {
  static let number: UInt16 = 252

  static let spec = ProtocolSpec(
    "lacp", "Link Aggregation Control Protocol", brief: "LACP", source: "IEEE 802.1AX §6.4", foundBy: [.slowSubtype(1)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer, fixedBits: 16)

  /// How many zeros are after the terminator.
  private static let reservedLength = 50

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek16(1) == 0x0114 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let version = cursor.read(Field.version, 8, &out)
    if version.number == 0 { out.note(Note.version, on: version) }
    var types: UInt16 = 0
    var hasEnded = cursor.isShort
    while !hasEnded, out.hasRoom { hasEnded = readRecord(&types, &cursor, &out) }
    // The first version's frames have a fixed length; later ones end where their TLVs do.
    let reserved = version.number == 1 && types & 1 != 0 ? reservedLength : 0
    if !cursor.isShort { cursor.readBytes(Field.padding, max(reserved, cursor.remaining), &out) }
    if types & 0b110 == 0b110 { out.derive(Field.message, 0) }
    return .nothing
  }

  /// Reads a TLV; returns whether it was the last.
  private static func readRecord(_ types: inout UInt16, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let outer = cursor.extent
    let start = cursor.offset
    let group = out.beginGroup(Field.record, cursor)
    let type = cursor.read(Field.type, 8, &out)
    let length = cursor.read(Field.length, 8, &out)
    guard type.isKnown, length.isKnown else {
      out.endGroup(group, cursor)
      return true
    }
    if type.number < 16 { types |= 1 << UInt16(type.number) }
    let layout = layouts[type.number]
    if let layout, length.value != layout.length {
      out.note(Note.length, on: length, length.number, UInt64(layout.length))
    } else if length.value < 2, type.number != 0 {
      out.note(Note.shortLength, on: length, length.number)
    }
    var isCut = false
    if type.number != 0, length.value >= 2 {
      cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if let layout, !cursor.isAtEnd {
        switch type.number {
        case 1:
          readEnd(Field.actor, Field.actorStateSteps, Field.actorStateText.id, Field.actorReserved.id, &cursor, &out)
        case 2:
          readEnd(
            Field.partner, Field.partnerStateSteps, Field.partnerStateText.id, Field.partnerReserved.id, &cursor, &out)
        default: cursor.read(layout.steps, unusedNotZero: Note.reserved, &out)
        }
      }
      isCut = cursor.isShort && cursor.limit == .captured
      if !cursor.isAtEnd { cursor.readRest(Field.value, &out) }
    }
    out.endGroup(group, cursor)
    if !isCut { cursor.restore(outer) }
    return isCut || type.number == 0 || length.value < 2
  }

  /// Reads what one end is, and the state of its port; its flags are told in letters too, the last one first.
  private static func readEnd(
    _ steps: [FieldStep], _ stateSteps: [FieldStep], _ text: FieldID, _ reserved: FieldID, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    cursor.read(steps, &out)
    let place = cursor.offset
    let state = cursor.read(stateSteps, &out)
    if state.isKnown {
      let letters = "EFDCSGSA".utf8.enumerated().map { state.isSet(7 - $0.offset) ? $0.element : UInt8(ascii: "*") }
      out.reading(text, place..<place + 1, value: out.keep(letters))
    }
    cursor.readBytes(reserved, 3, &out)
  }

  private static let layouts: [UInt64: (length: Int, steps: [FieldStep])] = [
    0: (0, []),
    1: (20, []), 2: (20, []),
    3: (16, [.number(Field.maximumDelay, 16), .bytes(Field.collectorReserved, 12)]),
    4: (6, [.number(Field.algorithm, 32)]),
    5: (20, [.number(Field.linkNumber, 16), .bytes(Field.conversationDigest, 16)]),
    6: (
      131,
      [
        .word(
          Field.maskState,
          [
            .unused(Field.reserved, 5), .number(Field.maskDiscards, 1), .number(Field.maskIsPartner, 1),
            .number(Field.maskInUse, 1),
          ]), .bytes(Field.mask, 128),
      ]
    ),
    7: (130, [.bytes(Field.mask, 128)]), 8: (130, [.bytes(Field.mask, 128)]), 9: (130, [.bytes(Field.mask, 128)]),
    10: (18, [.bytes(Field.serviceDigest, 16)]),
  ]

  enum Note: NoteSet {
    static let setNumber: UInt16 = LACP.number

    static let version = note("lacp.version.invalid", .warning, "version zero").says("Versions begin with 1.")
    static let length = note("lacp.wrong_tlv_length", .error, "bad length").says("{a:bytes}, but this TLV has {b}.")
    static let shortLength = note("lacp.tlv_length.short", .error, "bad length")
      .says("{a:bytes}, but type and length alone take 2. Where the next TLV begins is unknown.")
    static let reserved = note("lacp.reserved.set", .note, "reserved bits").says("These bits must be zero.")

    static let all = [version, length, shortLength, reserved]
  }
}
