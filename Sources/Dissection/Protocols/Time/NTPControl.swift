/// Control messages (mode 6), RFC 9327: `ntpq` reads and writes a server's variables by them.
///
///     |LI | VN  | 6   |R E M|OpCode   |           Sequence            |
///     |            Status             |        Association ID         |
///     |            Offset             |             Count             |
///     |                  data, padded to four bytes …, an authenticator
extension NTP {
  static func readControl(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ControlField
    let start = cursor.offset
    let group = out.beginGroup(Field.flags, cursor)
    let leap = cursor.read(Field.leapIndicator, 2, &out)
    let version = cursor.read(Field.version, 3, &out)
    let mode = cursor.read(Field.mode, 3, &out)
    out.endGroup(group, cursor, value: leap.value << 6 | version.value << 3 | mode.value)
    let second = out.beginGroup(F.flags, cursor)
    let flags = cursor.readFlags([F.response, F.error, F.more], &out)
    let operation = cursor.read(F.operation, 5, &out)
    out.endGroup(second, cursor, value: flags.value << 5 | operation.value)
    cursor.read(F.sequence, 16, &out)
    let association = cursor.peek16(2) ?? 0
    readStatus(flags, operation, association, &cursor, &out)
    cursor.read(F.association, 16, &out)
    cursor.read(F.offset, 16, &out)
    let count = cursor.read(F.count, 16, &out)
    if !cursor.isShort, count.isKnown { readData(count, operation, association, flags, start, &cursor, &out) }
    if operation.isKnown { out.derive(F.message, operation.value << 1 | Int(flags.bits(2))) }
  }

  private static func readStatus(
    _ flags: Token, _ operation: Token, _ association: UInt16, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = ControlField
    guard flags.isSet(2) else {
      cursor.read(F.status, 16, &out)
      return
    }
    let group = out.beginGroup(F.statusWord, cursor)
    let value = Int(cursor.peek16() ?? 0)
    if flags.isSet(1) {
      cursor.read(F.errorCode, 8, &out)
      cursor.read(F.errorReserved, 8, &out)
    } else if operation.number == 4 || operation.number == 5 {
      cursor.read(F.clockStatus, 8, &out)
      cursor.read(F.clockCode, 8, &out)
    } else if association == 0 {
      cursor.read(F.systemLeap, 2, &out)
      cursor.read(F.systemSource, 6, &out)
      cursor.read(F.systemCount, 4, &out)
      cursor.read(F.systemCode, 4, &out)
    } else {
      readPeerStatus(&cursor, &out)
    }
    out.endGroup(group, cursor, value: value)
  }

  private static func readPeerStatus(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ControlField
    cursor.readFlags([F.peerConfigured, F.peerEnabled, F.peerAuthentic, F.peerReachable, F.peerBroadcast], &out)
    cursor.read(F.peerSelection, 3, &out)
    cursor.read(F.peerCount, 4, &out)
    cursor.read(F.peerCode, 4, &out)
  }

  private static func readData(
    _ count: Token, _ operation: Token, _ association: UInt16, _ flags: Token, _ start: Int, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    typealias F = ControlField
    let outer = cursor.extent
    cursor.narrow(by: count, from: cursor.offset, .fieldLength, else: Note.countBeyondMessage, &out)
    if operation.number == 1, association == 0, flags.isSet(2), !flags.isSet(1) {
      while cursor.remaining >= 4, out.hasRoom {
        let group = out.beginGroup(F.peer, cursor)
        cursor.read(F.peerAssociation, 16, &out)
        let status = out.beginGroup(F.statusWord, cursor)
        let value = Int(cursor.peek16() ?? 0)
        readPeerStatus(&cursor, &out)
        out.endGroup(status, cursor, value: value)
        out.endGroup(group, cursor)
      }
    } else {
      readVariables(&cursor, &out)
    }
    if !cursor.isAtEnd { cursor.readRest(F.data, &out) }
    cursor.restore(outer)
    let padding = (4 - (cursor.offset - start) % 4) % 4
    cursor.readBytes(F.padding, min(padding, cursor.remaining), &out)
    guard cursor.remaining >= 4 else { return }
    cursor.read(Field.key, 32, &out)
    cursor.readRest(Field.digest, &out)
  }

  /// Reads `name=value, name="value, with a comma", …`.
  private static func readVariables(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      var separators = 0
      while let byte = cursor.peek(separators), [0x2c, 0x20, 0x0d, 0x0a, 0x00].contains(byte) { separators += 1 }
      cursor.readBytes(ControlField.separator, separators, &out)
      var (length, isQuoted) = (0, false)
      while let byte = cursor.peek(length), isQuoted || ![0x2c, 0x0d, 0x0a, 0x00].contains(byte) {
        if byte == 0x22 { isQuoted.toggle() }
        length += 1
      }
      cursor.readBytes(ControlField.item, length, &out)
    }
  }
}
