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
    fields: [Field.self, ElementField.self], notes: [Note.self], trailingBytes: .outer)

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

  private static func readValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 1, 75, 76:
      let field =
        type.number == 1 ? ElementField.imsi : type.number == 75 ? ElementField.equipment : ElementField.number
      cursor.readDigits(field, cursor.remaining, isLowFirst: true, &out)
    case 2:
      cursor.read(ElementField.cause, 8, &out)
      cursor.read(ElementField.causeSpare, 5, &out)
      cursor.read(ElementField.isConnectionError, 1, &out)
      cursor.read(ElementField.isContextError, 1, &out)
      cursor.read(ElementField.isRemote, 1, &out)
    case 71: GTP.readName(ElementField.accessPoint, &cursor, &out)
    case 74:
      if cursor.remaining == 16 {
        cursor.readAddress(ElementField.ipv6, &out)
      } else {
        cursor.read(ElementField.ipv4, 32, &out)
      }
    case 79: readAllocation(&cursor, &out)
    case 83: cursor.readDigits(ElementField.network, min(3, cursor.remaining), isLowFirst: true, &out)
    case 87: readEndpoint(&cursor, &out)
    case 136: GTP.readName(ElementField.domainName, &cursor, &out)
    default: cursor.read(layout(of: type.number), &out)
    }
  }

  private static func layout(of type: UInt64) -> [FieldStep] {
    switch type {
    case 3: [.number(ElementField.recovery, 8)]
    case 72: [.number(ElementField.rateUp, 32), .number(ElementField.rateDown, 32)]
    case 73: [.number(ElementField.causeSpare, 4), .number(ElementField.bearer, 4)]
    case 80:
      [
        .number(ElementField.causeSpare, 1), .number(ElementField.preemptsNot, 1), .number(ElementField.priority, 4),
        .number(ElementField.causeSpare, 1), .number(ElementField.isNotPreempted, 1),
        .number(ElementField.qualityClass, 8),
        .number(ElementField.maximumUp, 40), .number(ElementField.maximumDown, 40),
        .number(ElementField.guaranteedUp, 40), .number(ElementField.guaranteedDown, 40),
      ]
    case 82: [.number(ElementField.access, 8)]
    case 94: [.number(ElementField.chargingIdentifier, 32)]
    case 95: [.number(ElementField.charging, 16)]
    case 99: [.number(ElementField.causeSpare, 5), .number(ElementField.connectionType, 3)]
    case 126: [.number(ElementField.port, 16)]
    case 127: [.number(ElementField.restriction, 8)]
    case 128: [.number(ElementField.causeSpare, 6), .number(ElementField.selectionMode, 2)]
    case 255: [.number(ElementField.enterprise, 16), .rest(ElementField.enterpriseValue)]
    default: []
    }
  }

  /// §8.14: the addresses that the subscriber gets.
  private static func readAllocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(ElementField.causeSpare, 5, &out)
    let type = cursor.read(ElementField.connectionType, 3, &out)
    if type.number == 2 || type.number == 3 {
      cursor.read(ElementField.prefixLength, 8, &out)
      cursor.readAddress(ElementField.allocatedIPv6, &out)
    }
    if type.number == 1 || type.number == 3 { cursor.read(ElementField.allocatedIPv4, 32, &out) }
  }

  /// §8.22: a tunnel's end.
  private static func readEndpoint(_ cursor: inout Cursor, _ out: inout Dissection) {
    let hasIPv4 = cursor.read(ElementField.hasIPv4, 1, &out)
    let hasIPv6 = cursor.read(ElementField.hasIPv6, 1, &out)
    cursor.read(ElementField.interface, 6, &out)
    cursor.read(ElementField.endpoint, 32, &out)
    if hasIPv4.number == 1 { cursor.read(ElementField.endpointIPv4, 32, &out) }
    if hasIPv6.number == 1 { cursor.readAddress(ElementField.endpointIPv6, &out) }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = GTPv2.number

    static let messageType = note("gtpv2.message_type.unknown", .warning, "unknown message type")
      .says("{a} is no message type that is known.")
    static let lengthSurplus = note("gtpv2.length.surplus", .note, "bytes after the message")
      .says("{a:bytes} more are here than the length says, and the P flag announces no further message.")

    static let all = [messageType, lengthSurplus]
  }
}
