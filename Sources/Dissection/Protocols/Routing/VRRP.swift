/// Virtual Router Redundancy Protocol: version 2 (RFC 3768, before it RFC 2338) and version 3 (RFC 9568, before it RFC 5798).
///
///     |Version| Type  | Virtual Rtr ID|   Priority    | Count IP Addrs|
///     |   Auth Type   |   Adver Int   |           Checksum            |      version 2
///     | Rsvd  |  Max Advertise Int    |           Checksum            |      version 3
///     |                 IP addresses, of version 2: authentication data …
enum VRRP: ProtocolDecoder {
  static let number: UInt16 = 169

  static let spec = ProtocolSpec(
    "vrrp", "Virtual Router Redundancy Protocol", brief: "VRRP", source: "RFC 9568", foundBy: [.ipProtocol(112)],
    fields: [Field.self], notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let packet = cursor.offset..<cursor.end
    let group = out.beginGroup(Field.versionAndType, cursor)
    let version = cursor.read(Field.version, 4, &out)
    let type = cursor.read(Field.type, 4, &out)
    out.endGroup(group, cursor, value: version.value << 4 | type.value)
    noteHead(version, type, &out)
    let router = cursor.read(Field.routerID, 8, &out)
    if router.number == 0 { out.note(Note.routerZero, on: router) }
    let priority = cursor.read(Field.priority, 8, &out)
    if priority.number == 0 { out.note(Note.givesUp, on: priority) }
    if priority.number == 255 { out.note(Note.owner, on: priority) }
    let count = cursor.read(Field.count, 8, &out)
    if count.number == 0 { out.note(Note.noAddresses, on: count) }
    let isOld = version.isKnown && version.number < 3
    let authentication = isOld ? readOldInterval(&cursor, &out) : readInterval(&cursor, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    judge(checksum, isOld: isOld, packet, cursor.bytes, &out)
    readAddresses(count, &cursor, &out)
    if isOld { readAuthentication(authentication, count, &cursor, &out) }
    if !cursor.isAtEnd {
      let surplus = cursor.readRest(Field.surplus, &out)
      out.note(Note.surplus, on: surplus, UInt64(out.fields[surplus.field].bytes.count))
    }
    if version.isKnown, type.isKnown, priority.isKnown { out.derive(Field.message, priority.number == 0 ? 0 : 1) }
    return .nothing
  }

  private static func noteHead(_ version: Token, _ type: Token, _ out: inout Dissection) {
    if version.isKnown, version.number != 2, version.number != 3 {
      out.note(Note.unknownVersion, on: version, version.number)
    }
    if version.number == 2, out.context.isOverIPv6 { out.note(Note.oldOverIPv6, on: version) }
    if type.isKnown, type.number != 1 { out.note(Note.unknownType, on: type, type.number) }
    if let hops = out.context.hopLimit, hops != 255, !out.isInQuotation {
      out.note(Note.timeToLive, on: version, UInt64(hops))
    }
  }

  /// Reads what version 2 has before the checksum. Returns the type of authentication.
  private static func readOldInterval(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let authentication = cursor.read(Field.authenticationType, 8, &out)
    if authentication.isKnown, Field.authenticationName(authentication.number) == nil {
      out.note(Note.unknownAuthentication, on: authentication, authentication.number)
    } else if authentication.number == 1 {
      out.note(Note.password, on: authentication)
    }
    let interval = cursor.read(Field.interval, 8, &out)
    if interval.number == 0 { out.note(Note.intervalZero, on: interval) }
    return authentication
  }

  private static func readInterval(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let reserved = cursor.read(Field.reserved, 4, &out)
    if reserved.number != 0 { out.note(Note.reservedNotZero, on: reserved) }
    let interval = cursor.read(Field.shortInterval, 12, &out)
    if interval.number == 0 { out.note(Note.intervalZero, on: interval) }
    return .none
  }

  /// Version 3 covers a pseudo-header over IPv6. Over IPv4 RFC 9568 leaves it out, which some senders did not take from
  /// RFC 5798: either is right.
  private static func judge(
    _ checksum: Token, isOld: Bool, _ packet: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard checksum.isKnown else { return }
    if !isOld, out.context.isOverIPv6 || isRightWithPseudoHeader(packet, bytes, out) {
      out.judge(
        checksum, over: out.isMessageCutOff ? nil : packet, of: bytes, length: packet.count, Note.checksum)
      if !out.context.isOverIPv6 { out.note(Note.pseudoHeader, on: checksum) }
    } else {
      out.judgeMessage(checksum, over: packet, of: bytes, Note.checksum)
    }
  }

  private static func isRightWithPseudoHeader(
    _ packet: Range<Int>, _ bytes: Span<UInt8>, _ out: borrowing Dissection
  ) -> Bool {
    guard let pseudo = out.context.pseudoHeader, pseudo.isWhole, out.knows(packet) else { return false }
    var sum = pseudo.sum(length: packet.count)
    sum.add(bytes, packet)
    return sum.folded == 0xffff
  }

  private static func readAddresses(_ count: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard count.isKnown, !cursor.isShort else { return }
    let size = out.context.isOverIPv6 ? 16 : 4
    cursor.govern(by: count, times: size, &out)
    if count.value * size > cursor.remaining {
      out.noteShortage(
        of: count, count.value * size, present: cursor.remaining, cursor.limit, else: Note.addressesBeyondPacket)
    }
    for place in 0..<count.value where !cursor.isAtEnd && out.hasRoom {
      guard size == 16 else {
        cursor.read(Field.address, 32, &out)
        continue
      }
      let address = cursor.readAddress(Field.ipv6Address, &out)
      if place == 0, address.isKnown, address.address.high >> 54 != 0xfe80 >> 6 {
        out.note(Note.firstNotLinkLocal, on: address.token)
      }
    }
  }

  /// Reads the eight bytes that version 2 ends with, or the digest that Cisco's routers put there.
  private static func readAuthentication(_ type: Token, _ count: Token, _ cursor: inout Cursor, _ out: inout Dissection)
  {
    guard !cursor.isAtEnd, !cursor.isShort else { return }
    let length = type.number == 254 ? 16 : 8
    if cursor.remaining < length, !cursor.limit.isCut {
      out.note(Note.authenticationLength, on: count, UInt64(cursor.remaining), UInt64(length))
    }
    switch type.number {
    case 1:
      cursor.readPaddedText(Field.password, padding: Field.passwordPadding, min(8, cursor.remaining), &out)
    case 254: cursor.readBytes(Field.digest, min(16, cursor.remaining), &out)
    default: cursor.readBytes(Field.authenticationData, min(8, cursor.remaining), &out)
    }
  }
}
