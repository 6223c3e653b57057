/// Cisco's Hot Standby Router Protocol: version 0 of RFC 2281 with the advertisements and digests that Cisco has added (it
/// calls it version 1), and version 2, a list of TLVs.
///
///     |    Version    |    Op Code    |     State     |   Hellotime   |
///     |   Holdtime    |   Priority    |     Group     |   Reserved    |
///     |                 Authentication Data: 8 bytes
///     |                       Virtual IP Address                      |
enum HSRP: ProtocolDecoder {
  static let number: UInt16 = 170

  static let spec = ProtocolSpec(
    "hsrp", "Hot Standby Router Protocol", brief: "HSRP", source: "RFC 2281",
    foundBy: [.udpPort(1985), .udpPort(2029)], fields: [Field.self, SecondField.self], notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if isSecondVersion(cursor, out) {
      readSecondVersion(&cursor, &out)
      return .nothing
    }
    let version = cursor.read(Field.version, 8, &out)
    if version.number > 1 { out.note(Note.unknownVersion, on: version, version.number) }
    let operation = cursor.read(Field.operation, 8, &out)
    noteTimeToLive(operation, &out)
    if operation.isKnown, Field.operationName(operation.number) == nil {
      out.note(Note.unknownOperation, on: operation, operation.number)
    }
    let state = operation.number == 3 ? readAdvertisement(&cursor, &out) : readState(&cursor, &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readDigest(&cursor, &out) }
    if operation.isKnown, state.isKnown { out.derive(Field.message, operation.number == 3 ? 3 : 0) }
    return .nothing
  }

  /// Version 2 is sent to a group of its own, and over IPv6; it begins with a TLV, whose type and length are no version and
  /// operation.
  private static func isSecondVersion(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Bool {
    let addresses = out.context.addresses
    if addresses.family == .ipv6 || addresses.destination.low == 0xe000_0066 { return true }
    guard let type = cursor.peek(), let length = cursor.peek(1) else { return false }
    return wantedLength(UInt64(type)) == Int(length)
  }

  /// Reads the fields of a hello, a coup and a resignation; returns the state.
  private static func readState(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let state = cursor.read(Field.state, 8, &out)
    if state.isKnown, Field.stateName(state.number) == nil { out.note(Note.unknownState, on: state, state.number) }
    let hello = cursor.read(Field.helloTime, 8, &out)
    let hold = cursor.read(Field.holdTime, 8, &out)
    if hold.isKnown, hold.number <= hello.number { out.note(Note.holdTime, on: hold, hold.number, hello.number) }
    cursor.read(Field.priority, 8, &out)
    cursor.read(Field.group, 8, &out)
    let reserved = cursor.read(Field.reserved, 8, &out)
    if reserved.number != 0 { out.note(Note.reservedNotZero, on: reserved) }
    cursor.readPaddedText(Field.password, padding: Field.passwordPadding, 8, &out)
    let address = cursor.read(Field.address, 32, &out)
    if address.isKnown, address.number == 0 { out.note(Note.noAddress, on: address) }
    return state
  }

  /// Reads what a router that is in no group's exchange tells of its interface; returns its state.
  private static func readAdvertisement(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let (start, outer) = (cursor.offset, cursor.extent)
    cursor.read(Field.advertisementType, 16, &out)
    let length = cursor.read(Field.advertisementLength, 16, &out)
    cursor.narrow(by: length, from: start, .field(Field.advertisementLength), else: Data.Note.lengthBeyondEnd, &out)
    let state = cursor.read(Field.advertisementState, 8, &out)
    cursor.read(Field.advertisementReserved, 8, &out)
    cursor.read(Field.activeGroups, 16, &out)
    cursor.read(Field.passiveGroups, 16, &out)
    cursor.read(Field.advertisementReserved2, 32, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.advertisementData, &out) }
    if !cursor.isShort { cursor.restore(outer) }
    return state
  }

  /// What follows version 0 is one TLV, as version 2 has it: the digest.
  private static func readDigest(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard cursor.peek() == 4 else {
      let rest = cursor.readRest(Field.unknown, &out)
      out.note(Note.unknownTLV, on: rest)
      return
    }
    readTLV(&cursor, &out)
  }

  static func noteTimeToLive(_ operation: Token, _ out: inout Dissection) {
    guard let hops = out.context.hopLimit, !out.isInQuotation else { return }
    if hops != 1, hops != 255 { out.note(Note.timeToLive, on: operation, UInt64(hops)) }
  }
}
