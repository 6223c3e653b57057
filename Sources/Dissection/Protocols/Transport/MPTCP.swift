/// The option of Multipath TCP, RFC 8684 (version 1), and where it differs RFC 6824 (version 0).
///
///     |     Kind      |    Length     |Subtype|  …            |
///
/// Its forms are told by subtype and length, as receivers tell them.
enum MPTCP {
  static func decode(_ segment: TCPOptions.Segment, _ cursor: inout Cursor, into out: inout Dissection) {
    let option = TCPOptions.begin(Field.option, &cursor, &out)
    let subtype = cursor.read(Field.subtype, 4, &out)
    guard !cursor.isShort else {
      TCPOptions.finish(option, &cursor, &out)
      return
    }
    switch subtype.number {
    case 0: readCapable(option, &cursor, &out)
    case 1: readJoin(option, &cursor, &out)
    case 2: readDataSequenceSignal(option, &cursor, &out)
    case 3: readAddAddress(option, &cursor, &out)
    case 4: readRemoveAddress(option, &cursor, &out)
    case 5: readPriority(option, &cursor, &out)
    case 6:
      noteLength(option, isOneOf: option.length == 12, &out)
      cursor.read(Field.reserved, 12, &out)
      cursor.read(Field.dataSequenceNumber, 64, &out)
    case 7:
      noteLength(option, isOneOf: option.length == 12, &out)
      cursor.read(Field.reserved, 12, &out)
      cursor.read(Field.receiverKey, 64, &out)
    case 8: readReset(option, &cursor, &out)
    default: readPrivate(subtype, &cursor, &out)
    }
    TCPOptions.finish(option, &cursor, &out)
  }

  /// MP_CAPABLE, RFC 8684 §3.1: keys in the SYN/ACK and after it; in version 0 in the SYN too.
  private static func readCapable(
    _ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let version = cursor.read(Field.version, 4, &out)
    if version.number > 1 { out.note(TCPOptions.Note.mptcpVersion, on: version) }
    noteLength(
      option, isOneOf: [12, 20].contains(option.length) || version.number > 0 && [4, 22, 24].contains(option.length),
      &out)
    readCapableFlags(version: version, &cursor, &out)
    if option.length > 4 { cursor.read(Field.senderKey, 64, &out) }
    if option.length > 12 { cursor.read(Field.receiverKey, 64, &out) }
    if option.length > 20 { cursor.read(Field.dataLevelLength, 16, &out) }
    if option.length > 22 { cursor.read(Field.checksum, 16, &out) }
  }

  private static func readCapableFlags(version: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard let flags = cursor.peek() else {
      cursor.read(Field.capableFlags, 8, &out)
      return
    }
    let group = out.beginGroup(Field.capableFlags, cursor)
    cursor.read(Field.checksumRequired, 1, &out)
    cursor.read(Field.extensibility, 1, &out)
    if version.number == 0 {
      cursor.read(Field.reservedFlags, 5, &out)
      cursor.read(Field.hmacSHA1, 1, &out)
    } else {
      cursor.read(Field.noMoreSubflows, 1, &out)
      cursor.read(Field.reservedFlags, 4, &out)
      cursor.read(Field.hmacSHA256, 1, &out)
    }
    out.endGroup(group, cursor, value: Int(flags))
  }

  /// MP_JOIN, RFC 8684 §3.2: 12 bytes in the SYN, 16 in the SYN/ACK, 24 in the ACK.
  private static func readJoin(
    _ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    noteLength(option, isOneOf: [12, 16, 24].contains(option.length), &out)
    if option.length > 16 {
      cursor.read(Field.reserved, 12, &out)
      cursor.readBytes(Field.senderHMAC, 20, &out)
      return
    }
    readBackupFlags(&cursor, &out)
    cursor.read(Field.addressID, 8, &out)
    if option.length > 12 {
      cursor.read(Field.senderTruncatedHMAC, 64, &out)
    } else {
      cursor.read(Field.receiverToken, 32, &out)
    }
    cursor.read(Field.senderRandomNumber, 32, &out)
  }

  /// DSS, RFC 8684 §3.3: its flags say what it holds; the checksum's presence shows in the length alone.
  private static func readDataSequenceSignal(
    _ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(Field.reserved, 4, &out)
    guard let byte = cursor.peek() else {
      cursor.read(Field.signalFlags, 8, &out)
      return
    }
    let flags = Int(byte)
    let group = out.beginGroup(Field.signalFlags, cursor)
    cursor.read(Field.reservedFlags, 3, &out)
    cursor.read(Field.dataFinish, 1, &out)
    cursor.read(Field.longDataSequenceNumber, 1, &out)
    cursor.read(Field.mappingPresent, 1, &out)
    cursor.read(Field.longDataAcknowledgment, 1, &out)
    cursor.read(Field.dataAcknowledgmentPresent, 1, &out)
    out.endGroup(group, cursor, value: flags)

    if flags & 1 != 0 { readNumber(Field.dataAcknowledgment, isLong: flags & 2 != 0, &cursor, &out) }
    guard flags & 4 != 0 else { return }
    readNumber(Field.dataSequenceNumber, isLong: flags & 8 != 0, &cursor, &out)
    cursor.read(Field.subflowSequenceNumber, 32, &out)
    cursor.read(Field.dataLevelLength, 16, &out)
    if cursor.remaining >= 2 { cursor.read(Field.checksum, 16, &out) }
  }

  private static func readNumber(
    _ field: FieldSpec, isLong: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(field, isLong ? 64 : 32, &out)
  }

  /// ADD_ADDR, RFC 8684 §3.4.1: version 0 names the IP version; version 1 has the echo flag there and an HMAC at the end.
  private static func readAddAddress(
    _ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let nibble = (cursor.peek() ?? 0) & 0xf
    let isVersion0 = nibble == 4 || nibble == 6
    let isEcho = !isVersion0 && nibble & 1 != 0
    if isVersion0 {
      cursor.read(Field.addressVersion, 4, &out)
    } else {
      cursor.read(Field.addAddressReserved, 3, &out)
      cursor.read(Field.echo, 1, &out)
    }
    cursor.read(Field.addressID, 8, &out)

    // What follows the four bytes before the address: the address, two bytes of port or none, eight of HMAC or none.
    let available = option.length - 4
    let hasHMAC = [12, 14, 24, 26].contains(available)
    let rest = available - (hasHMAC ? 8 : 0)
    switch rest {
    case 4 where nibble != 6, 6 where nibble != 6: cursor.read(Field.ipv4Address, 32, &out)
    case 16 where nibble != 4, 18 where nibble != 4: cursor.readBytes(Field.ipv6Address, 16, &out)
    default:
      out.note(TCPOptions.Note.mptcpAddressVersion, on: option.group.index, UInt64(max(available, 0)))
      return
    }
    if hasHMAC != (!isVersion0 && !isEcho) { out.note(TCPOptions.Note.mptcpAddressHMAC, on: option.group.index) }
    if rest == 6 || rest == 18 { cursor.read(Field.port, 16, &out) }
    if hasHMAC { cursor.read(Field.addressHMAC, 64, &out) }
  }

  /// REMOVE_ADDR, RFC 8684 §3.4.2: one or more address identifiers.
  private static func readRemoveAddress(
    _ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    option.require(4, &out)
    cursor.read(Field.removeAddressReserved, 4, &out)
    while !cursor.isAtEnd { cursor.read(Field.addressID, 8, &out) }
  }

  /// MP_PRIO, RFC 8684 §3.3.8: in version 0 an address identifier may follow.
  private static func readPriority(
    _ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    noteLength(option, isOneOf: [3, 4].contains(option.length), &out)
    readBackupFlags(&cursor, &out)
    if option.length == 4 { cursor.read(Field.addressID, 8, &out) }
  }

  private static func readBackupFlags(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.joinFlags, cursor)
    let reserved = cursor.read(Field.joinReservedFlags, 3, &out)
    let backup = cursor.read(Field.backup, 1, &out)
    out.endGroup(group, cursor, value: reserved.value << 1 | backup.value)
  }

  /// MP_TCPRST, RFC 8684 §3.6.
  private static func readReset(
    _ option: OptionFrame, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    noteLength(option, isOneOf: option.length == 4, &out)
    let group = out.beginGroup(Field.resetFlags, cursor)
    let flags = cursor.readFlags(Field.resetFlagBits, &out)
    out.endGroup(group, cursor, value: flags.value)
    cursor.read(Field.resetReason, 8, &out)
  }

  private static func readPrivate(_ subtype: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if subtype.number != 15 { out.note(TCPOptions.Note.mptcpSubtype, on: subtype) }
    cursor.read(Field.privateBits, 4, &out)
    cursor.readRest(Field.privateData, &out)
  }

  private static func noteLength(_ option: OptionFrame, isOneOf isListed: Bool, _ out: inout Dissection) {
    if !isListed { out.note(TCPOptions.Note.lengthNotOneOf, on: option.group.index, UInt64(option.length)) }
  }
}
