/// ntpd's private messages (mode 7), by which `ntpdc` managed it: ntpd 4.2.8's include/ntp_request.h.
///
///     |R|M| VN  |  7  |A|  Sequence   |Implementation | Request Code  |
///     |  Err  |   Number of Items     |  MBZ  |     Size of Item      |
///     |                items …, of a request a time, a key and a digest
extension NTP {
  static func readPrivate(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PrivateField
    let group = out.beginGroup(Field.flags, cursor)
    let response = cursor.read(F.response, 1, &out)
    let more = cursor.read(F.more, 1, &out)
    let version = cursor.read(Field.version, 3, &out)
    let mode = cursor.read(Field.mode, 3, &out)
    out.endGroup(
      group, cursor, value: response.value << 7 | more.value << 6 | version.value << 3 | mode.value)
    let second = out.beginGroup(F.authentication, cursor)
    let authenticated = cursor.read(F.authenticated, 1, &out)
    let sequence = cursor.read(F.sequence, 7, &out)
    out.endGroup(second, cursor, value: authenticated.value << 7 | sequence.value)
    cursor.read(F.implementation, 8, &out)
    let request = cursor.read(F.request, 8, &out)
    cursor.read(F.error, 4, &out)
    let count = cursor.read(F.itemCount, 12, &out)
    cursor.read(F.reserved, 4, &out)
    let size = cursor.read(F.itemSize, 12, &out)
    if request.number == 20 || request.number == 42, response.number == 0, request.isKnown {
      out.note(Note.monitorList, on: request)
    }
    readItems(count, size, request.number, isResponse: response.number != 0, &cursor, &out)
    if response.number == 0, authenticated.number != 0, cursor.remaining >= 12 {
      cursor.readBytes(F.requestPadding, cursor.remaining - 12 - digestLength(cursor.remaining), &out)
      readTimestamp(F.time, F.timeDate, &cursor, &out)
      cursor.read(Field.key, 32, &out)
      cursor.readRest(Field.digest, &out)
    }
    if request.isKnown { out.derive(F.message, Int(response.number)) }
  }

  /// How long the digest after the time and the key is.
  private static func digestLength(_ remaining: Int) -> Int { remaining >= 28 ? 16 : 0 }

  private static func readItems(
    _ count: Token, _ size: Token, _ request: UInt64, isResponse: Bool, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    guard count.isKnown, size.isKnown, size.value > 0 else { return }
    for place in 0..<count.value where out.hasRoom {
      let outer = cursor.extent
      guard cursor.remaining >= size.value else {
        return out.note(Note.itemsBeyondMessage, on: count, UInt64(count.value), size.number, UInt64(place))
      }
      let group = out.beginGroup(PrivateField.item, cursor)
      cursor.narrow(to: cursor.offset + size.value, .fieldLength)
      if isResponse { readItem(request, size.value, &cursor, &out) }
      cursor.readRest(PrivateField.itemData, &out)
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  private static func readItem(_ request: UInt64, _ size: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = PrivateField
    switch (request, size) {
    case (0, 32):
      cursor.read(peerList, &out)
      readPeerFlags(&cursor, &out)
      cursor.read([.number(F.isIPv6, 32), .number(F.unused, 32), .address(F.address6)], &out)
    case (1, 72):
      cursor.read(peerSummary, &out)
      readPeerFlags(&cursor, &out)
      cursor.read(peerTimes, &out)
    case (28, 36): cursor.read(F.authenticationCounts.map { .number($0, 32) }, &out)
    case (20, 48):
      cursor.read(monitorCounts + [.number(F.monitorPort, 16)] + monitorKind + [.address(F.monitorAddress6)], &out)
    case (42, 72):
      cursor.read(
        monitorCounts + [.number(F.monitorLocal, 32), .number(F.monitorFlags, 32), .number(F.monitorPort, 16)]
          + monitorKind + [.address(F.monitorAddress6), .address(F.monitorLocal6)], &out)
    default: break
    }
  }

  private static func readPeerFlags(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(PrivateField.peerFlags, cursor)
    let flags = cursor.readFlags(PrivateField.peerFlagBits, &out)
    out.endGroup(group, cursor, value: flags.value)
  }

  private static let peerList: [FieldStep] = [
    .number(PrivateField.address, 32), .number(PrivateField.port, 16), .number(PrivateField.hostMode, 8),
  ]
  private static let peerSummary: [FieldStep] = [
    .number(PrivateField.destination, 32), .number(PrivateField.source, 32), .number(PrivateField.sourcePort, 16),
    .number(PrivateField.peerStratum, 8), .signed(PrivateField.hostPoll, 8), .signed(PrivateField.peerPoll, 8),
    .number(PrivateField.reach, 8),
  ]
  private static let peerTimes: [FieldStep] = [
    .number(PrivateField.hostMode, 8), .signed(PrivateField.delay, 32), .number(PrivateField.timeOffset, 64),
    .number(PrivateField.dispersion, 32),
    .number(PrivateField.isIPv6, 32), .number(PrivateField.unused, 32), .address(PrivateField.destination6),
    .address(PrivateField.source6),
  ]
  private static let monitorCounts: [FieldStep] = [
    .number(PrivateField.averageInterval, 32), .number(PrivateField.lastInterval, 32),
    .number(PrivateField.restrictions, 32), .number(PrivateField.packetCount, 32),
    .number(PrivateField.monitorAddress, 32),
  ]
  private static let monitorKind: [FieldStep] = [
    .number(PrivateField.monitorMode, 8), .number(PrivateField.monitorVersion, 8),
    .number(PrivateField.monitorIsIPv6, 32), .number(PrivateField.monitorUnused, 32),
  ]
}
