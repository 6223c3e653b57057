/// What of a message is needed to read its attributes.
struct STUNMessage {
  private typealias F = STUN.Field

  let start: Int
  /// Where the transaction ID stands: addresses of IPv6 are combined with it.
  let identifier: Int
  private(set) var hasMappedAddress = false

  init(start: Int, identifier: Int) {
    self.start = start
    self.identifier = identifier
  }

  mutating func readAttribute(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let first = cursor.offset
    let group = out.beginGroup(F.attribute, cursor)
    let type = cursor.read(F.attributeType, 16, &out)
    let length = cursor.read(F.attributeLength, 16, &out)
    guard length.isKnown, type.isKnown else { return out.endGroup(group, cursor) }
    let padding = (4 - length.value % 4) % 4
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    readValue(type, length, first, &cursor, &out)
    if !cursor.isAtEnd {
      let left = cursor.remaining
      cursor.readRest(F.value, &out)
      if STUNAttribute.name(type.number) != nil { out.note(STUN.Note.surplus, UInt64(left)) }
    }
    let isCut = cursor.isShort
    cursor.restore(outer)
    if !isCut { cursor.readBytes(F.attributePadding, min(padding, cursor.remaining), &out) }
    out.endGroup(group, cursor)
    if type.number == 0x8028, !cursor.isAtEnd { out.note(STUN.Note.behindFingerprint, on: type) }
  }

  private mutating func readValue(
    _ type: Token, _ length: Token, _ first: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if let expected = Self.lengths[type.value], length.value != expected {
      out.note(STUN.Note.attributeLength, on: length, length.number, UInt64(expected))
      return
    }
    switch type.number {
    case 0x01, 0x02, 0x04, 0x05, 0x0b, 0x8023, 0x802b, 0x802c: readAddress(isCombined: false, type, &cursor, &out)
    case 0x12, 0x16, 0x20: readAddress(isCombined: true, type, &cursor, &out)
    case 0x03:
      cursor.read(F.changeReserved, 29, &out)
      cursor.read(F.changeAddress, 1, &out)
      cursor.read(F.changePort, 1, &out)
      cursor.read(F.changeUnused, 1, &out)
    case 0x06: cursor.readRest(F.userName, &out)
    case 0x07: cursor.readRest(F.password, &out)
    case 0x08, 0x1c: cursor.readRest(F.integrity, &out)
    case 0x09, 0x8001: readError(hasFamily: type.number != 0x09, &cursor, &out)
    case 0x0a: while cursor.remaining >= 2, out.hasRoom { cursor.read(F.unknown, 16, &out) }
    case 0x0c:
      cursor.read(F.channelNumber, 16, &out)
      cursor.read(F.reserved16, 16, &out)
    case 0x0d: cursor.read(F.lifetime, 32, &out)
    case 0x10: cursor.read(F.bandwidth, 32, &out)
    case 0x13: cursor.readRest(F.data, &out)
    case 0x14: cursor.readRest(F.realm, &out)
    case 0x15: cursor.readRest(F.nonce, &out)
    case 0x17, 0x8000:
      cursor.read(F.family, 8, &out)
      cursor.read(F.reserved24, 24, &out)
    case 0x18:
      cursor.read(F.reserveNext, 1, &out)
      cursor.read(F.reserved7, 7, &out)
    case 0x19:
      cursor.read(F.transport, 8, &out)
      cursor.read(F.reserved24, 24, &out)
    case 0x1d, 0x8002: readAlgorithms(&cursor, &out)
    case 0x1e: cursor.readRest(F.userHash, &out)
    case 0x22: cursor.readRest(F.token, &out)
    case 0x24: cursor.read(F.priority, 32, &out)
    case 0x26: cursor.readRest(F.fill, &out)
    case 0x27:
      cursor.read(F.port, 16, &out)
      cursor.read(F.reserved16, 16, &out)
    case 0x2a: cursor.read(F.connection, 32, &out)
    case 0x8003: cursor.readRest(F.domain, &out)
    case 0x8004:
      cursor.read(F.reserved16, 16, &out)
      cursor.read(F.icmpType, 7, &out)
      cursor.read(F.icmpCode, 9, &out)
      cursor.read(F.icmpData, 32, &out)
    case 0x8022: cursor.readRest(F.software, &out)
    case 0x8025:
      cursor.read(F.reserved16, 16, &out)
      cursor.read(F.requestCount, 8, &out)
      cursor.read(F.responseCount, 8, &out)
    case 0x8027: cursor.read(F.cacheTimeout, 32, &out)
    case 0x8028: readFingerprint(first, &cursor, &out)
    case 0x8029, 0x802a: cursor.read(F.tieBreaker, 64, &out)
    case 0x8030: cursor.readRest(F.ticket, &out)
    default:
      if type.number < 0x8000, STUNAttribute.name(type.number) == nil {
        out.note(STUN.Note.unknownAttribute, on: type, type.number)
      }
    }
  }

  /// How long attributes are that have always the same length.
  private static let lengths: [Int: Int] = [
    0x03: 4, 0x08: 20, 0x0c: 4, 0x0d: 4, 0x10: 4, 0x17: 4, 0x18: 1, 0x19: 4, 0x1a: 0, 0x1e: 32, 0x22: 8, 0x24: 4,
    0x25: 0,
    0x27: 4, 0x2a: 4, 0x8000: 4, 0x8004: 8, 0x8025: 4, 0x8027: 4, 0x8028: 4, 0x8029: 8, 0x802a: 8,
  ]

  /// Reads an address; combined with the cookie and the transaction ID it is safe from NATs that change every address that
  /// they find (RFC 8489 §14.2).
  private mutating func readAddress(
    isCombined: Bool, _ type: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(F.reserved8, 8, &out)
    let family = cursor.read(F.family, 8, &out)
    let bytes = cursor.bytes
    let isKnown = cursor.remaining >= (family.number == 2 ? 18 : 6) && out.knows(start..<cursor.end)
    if !isCombined {
      cursor.read(F.port, 16, &out)
      if family.number == 2 { cursor.readAddress(F.address6, &out) } else { cursor.read(F.address4, 32, &out) }
    } else {
      let place = cursor.offset
      let group = out.beginGroup(F.portOfCombined, cursor)
      let port = cursor.read(F.combinedPort, 16, &out)
      out.endGroup(group, cursor)
      if port.isKnown { out.fields[group.index].value = port.number ^ 0x2112 }
      if family.number == 2 {
        cursor.readBytes(F.combinedAddress6, 16, &out)
        if isKnown {
          let key = (0..<16).map { $0 < 4 ? [0x21, 0x12, 0xa4, 0x42][$0] : bytes[identifier + $0 - 4] }
          let address = (0..<16).map { bytes[place + 2 + $0] ^ key[$0] }
          let halves = address.reduce(into: (UInt64(0), UInt64(0))) {
            $0 = ($0.0 << 8 | $0.1 >> 56, $0.1 << 8 | UInt64($1))
          }
          out.derive(F.address6, 0)
          out.fields[out.lastField].value = out.storeAddress(Context.Address(high: halves.0, low: halves.1))
        }
      } else {
        let group = out.beginGroup(F.addressOfCombined, cursor)
        let address = cursor.read(F.combinedAddress4, 32, &out)
        out.endGroup(group, cursor)
        if address.isKnown { out.fields[group.index].value = address.number ^ 0x2112_a442 }
      }
    }
    if isKnown, family.number != 2, type.number == 0x20 || type.number == 0x01 { hasMappedAddress = true }
  }

  private func readError(hasFamily: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    if hasFamily { cursor.read(F.family, 8, &out) } else { cursor.read(F.reserved8, 8, &out) }
    cursor.read(F.errorReserved, 13, &out)
    let hundreds = cursor.read(F.errorClass, 3, &out)
    let number = cursor.read(F.errorNumber, 8, &out)
    if hundreds.isKnown, number.isKnown {
      let bit = Int(out.fields[hundreds.field].firstBit)
      out.groupReading(F.errorCode, atBit: bit, bits: 11, value: hundreds.number * 100 + number.number)
    }
    cursor.readRest(F.errorReason, &out)
  }

  private func readAlgorithms(_ cursor: inout Cursor, _ out: inout Dissection) {
    while cursor.remaining >= 4, !cursor.isShort, out.hasRoom {
      cursor.read(F.algorithm, 16, &out)
      let length = cursor.read(F.algorithmLength, 16, &out)
      guard length.value <= cursor.remaining else {
        cursor.govern(by: length, &out)
        return out.note(
          Data.Note.lengthBeyondEnd, on: length, length.number, UInt64(cursor.remaining), UInt64(cursor.limit.rawValue))
      }
      cursor.readBytes(F.algorithmData, countedBy: length, &out)
      cursor.readBytes(F.attributePadding, min((4 - length.value % 4) % 4, cursor.remaining), &out)
    }
  }

  private func readFingerprint(_ first: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let token = cursor.read(F.fingerprint, 32, &out)
    let covered = start..<first
    let expected = out.knows(covered) ? UInt64(CRC32.checksum(cursor.bytes, covered) ^ 0x5354_554e) : nil
    out.judge(token, against: expected, wrong: STUN.Note.fingerprint)
  }
}
