/// GTP version 2, the signalling of LTE's core network, 3GPP TS 29.274.
///
///     |Version|P|T|MP|Spare| Message Type |        Message Length         |
///     |                  Tunnel Endpoint Identifier                   |   with T
///     |                Sequence Number                | Priority|Spare|
///     |  information elements …
enum GTPv2: ProtocolDecoder {
  static let number: UInt16 = 118

  static let spec = ProtocolSpec(
    "gtpv2", "GPRS Tunnelling Protocol, Version 2", brief: "GTPv2", source: "3GPP TS 29.274",
    fields: [
      Field.self, ElementField.self, LaterField.self, IndicationField.self, MobileNetwork.Field.self,
      SessionManagement.Field.self,
    ], notes: [Note.self], trailingBytes: .outer)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let group = out.beginGroup(Field.flags, cursor)
    let word = cursor.peek() ?? 0
    cursor.read(Field.version, 3, &out)
    let isFollowed = cursor.read(Field.isFollowed, 1, &out)
    let hasEndpoint = cursor.read(Field.hasEndpoint, 1, &out)
    let hasPriority = cursor.read(Field.hasPriority, 1, &out)
    cursor.read(Field.spareFlags, 2, &out)
    out.endGroup(group, cursor, value: Int(word))
    let type = cursor.read(Field.messageType, 8, &out)
    if type.isKnown, messageName(type.number) == nil { out.note(Note.messageType, on: type, type.number) }
    let length = cursor.read(Field.length, 16, &out)
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    let surplus = outer.end - cursor.end
    if length.isKnown, surplus > 0, isFollowed.number == 0 { out.note(Note.lengthSurplus, on: length, UInt64(surplus)) }
    if hasEndpoint.number == 1 { cursor.read(Field.endpoint, 32, &out) }
    cursor.read(Field.sequenceNumber, 24, &out)
    if hasPriority.number == 1 {
      cursor.read(Field.priority, 4, &out)
      cursor.read(Field.spare, 4, &out)
    } else {
      cursor.read(Field.spare, 8, &out)
    }
    guard !cursor.isShort else { return .nothing }
    readElements(&cursor, &out)
    guard isFollowed.number == 1, surplus > 0 else { return .nothing }
    cursor.restore(outer)
    return .known(id)
  }

  /// Reads information elements, §8.2.1. Some hold others: what is open stands in a list.
  private static func readElements(_ cursor: inout Cursor, _ out: inout Dissection) {
    var open: [(group: GroupMark, outer: Extent)] = []
    while out.hasRoom {
      while cursor.isAtEnd, let last = open.popLast() {
        out.endGroup(last.group, cursor)
        cursor.restore(last.outer)
      }
      guard !cursor.isAtEnd, cursor.knowsNext(4, out) else { break }
      let outer = cursor.extent
      let group = out.beginGroup(ElementField.element, cursor)
      let type = cursor.read(ElementField.type, 8, &out)
      let length = cursor.read(ElementField.length, 16, &out)
      cursor.read(ElementField.spare, 4, &out)
      cursor.read(ElementField.instance, 4, &out)
      let isShort = cursor.isShort
      if !isShort {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        if isGroup(type.number), open.count < maximumDepth {
          open.append((group, outer))
          continue
        }
        readValue(type, &cursor, &out)
        cursor.readRest(ElementField.value, &out)
      }
      out.endGroup(group, cursor)
      if isShort { break }
      cursor.restore(outer)
    }
    cursor.readRest(ElementField.value, &out)
    while let last = open.popLast() {
      out.endGroup(last.group, cursor)
      cursor.restore(last.outer)
    }
    cursor.readRest(ElementField.value, &out)
  }

  /// Elements in elements are read so far; 3GPP has two levels.
  private static let maximumDepth = 8

  private static func isGroup(_ type: UInt64) -> Bool { [93, 109, 180, 181, 191, 195].contains(type) }

  enum Note: NoteSet {
    static let setNumber: UInt16 = GTPv2.number

    static let messageType = note("gtpv2.message_type.unknown", .warning, "unknown message type")
      .says("{a} is no message type that is known.")
    static let lengthSurplus = note("gtpv2.length.surplus", .note, "bytes after the message")
      .says("{a:bytes} more are here than the length says, and the P flag announces no further message.")

    static let component = note("gsm_a.gm.sm.tft.component.unknown", .warning, "unknown filter component")
      .says("{a:x2} is no type that is known: where the next component begins, is not known.")

    static let all = [messageType, lengthSurplus, component]
  }
}
