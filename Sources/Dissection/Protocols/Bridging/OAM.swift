/// Operations, administration and maintenance of Ethernet links, IEEE 802.3 clause 57 (802.3ah).
///
///     |             Flags             |     Code      |  data …
enum OAM: ProtocolDecoder {
  static let number: UInt16 = 254

  static let spec = ProtocolSpec(
    "oampdu", "Operations, Administration, and Maintenance", brief: "OAM", source: "IEEE 802.3 §57.4",
    foundBy: [.slowSubtype(3)], fields: [Field.self, EventField.self], notes: [Note.self], trailingBytes: .outer,
    fixedBits: 9)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek() == 0 && cursor.peek(1).map { $0 < 0x80 } ?? false
      && cursor.peek(2).map { $0 <= 4 || $0 == 0xfe } ?? false
      ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    cursor.read(Field.flagSteps, unusedNotZero: Note.reserved, &out)
    let code = cursor.read(Field.code, 8, &out)
    guard code.isKnown else { return .nothing }
    switch code.number {
    case 0x00: readInformation(&cursor, &out)
    case 0x01: readEvents(&cursor, &out)
    case 0x02, 0x03: readVariables(isResponse: code.number == 3, &cursor, &out)
    case 0x04:
      cursor.read(Field.loopbackSteps, unusedNotZero: Note.reserved, &out)
    case 0xfe:
      cursor.read(Field.organization, 24, &out)
      if !cursor.isAtEnd { cursor.readRest(Field.organizationData, &out) }
    default:
      out.note(Note.unknownCode, on: code, code.number)
      return .data
    }
    if !cursor.isShort, !cursor.isAtEnd { cursor.readRest(Field.padding, &out) }
    return .nothing
  }

  /// Reads TLVs up to the one of type zero.
  private static func readRecords(
    _ group: FieldID, type: FieldID, length: FieldID, _ cursor: inout Cursor, _ out: inout Dissection,
    readValue: (UInt64, inout Cursor, inout Dissection) -> Void
  ) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let start = cursor.offset
      let mark = out.beginGroup(group, cursor)
      let kind = cursor.read(type, 8, &out)
      guard kind.isKnown, kind.number != 0 else { return out.endGroup(mark, cursor) }
      let size = cursor.read(length, 8, &out)
      guard size.isKnown, size.value >= 2 else {
        out.note(Note.shortLength, on: size, size.number)
        return out.endGroup(mark, cursor)
      }
      cursor.narrow(by: size, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if !cursor.isAtEnd { readValue(kind.number, &cursor, &out) }
      let isCut = cursor.isShort && cursor.limit == .captured
      if !cursor.isAtEnd { cursor.readRest(Field.unknown, &out) }
      out.endGroup(mark, cursor)
      if isCut { return }
      cursor.restore(outer)
    }
  }

  /// Reads what the two ends can, and how far they are: §57.4.3.1.
  private static func readInformation(_ cursor: inout Cursor, _ out: inout Dissection) {
    readRecords(Field.information.id, type: Field.informationType.id, length: Field.informationLength.id, &cursor, &out)
    {
      type, cursor, out in
      switch type {
      case 1, 2: cursor.read(Field.informationSteps, unusedNotZero: Note.reserved, &out)
      case 0xfe: cursor.read(Field.organization, 24, &out)
      default: break
      }
    }
  }

  /// Reads what has happened on the link: §57.4.3.2.
  private static func readEvents(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(EventField.sequence, 16, &out)
    readRecords(EventField.event.id, type: EventField.type.id, length: EventField.length.id, &cursor, &out) {
      type, cursor, out in
      if let steps = EventField.table[type] {
        cursor.read(EventField.timestamp, 16, &out)
        cursor.read(steps, &out)
      } else if type == 0xfe {
        cursor.read(Field.organization, 24, &out)
      }
    }
  }

  /// Reads which variables are asked for, or their values: §57.4.3.3 and §57.4.3.4.
  private static func readVariables(isResponse: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.variable, cursor)
      let branch = cursor.read(Field.branch, 8, &out)
      guard branch.isKnown, branch.number != 0 else { return out.endGroup(group, cursor) }
      cursor.read(leaf(of: branch.number), 16, &out)
      if isResponse, let width = cursor.peek() {
        if width & 0x80 != 0 {
          cursor.read(Field.indication, 8, &out)
        } else {
          let token = cursor.read(Field.width, 8, &out)
          if token.number == 0, token.isKnown {
            cursor.readBytes(Field.value, 128, &out)
          } else {
            cursor.readBytes(Field.value, countedBy: token, &out)
          }
        }
      }
      out.endGroup(group, cursor)
    }
  }

  /// What a variable's number is called, by what it is a number of.
  private static func leaf(of branch: UInt64) -> FieldID {
    switch branch {
    case 3: Field.object.id
    case 4: Field.package.id
    case 6: Field.binding.id
    default: Field.attribute.id
    }
  }
}
