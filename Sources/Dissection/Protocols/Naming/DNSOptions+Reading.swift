extension DNSMessage {
  /// Reads what is class and TTL in other records.
  mutating func readOptionsHead(
    _ type: Token, _ owner: DNSName, _ section: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> RecordHead {
    typealias Field = DNSOptions.Field
    options += 1
    if owner.isWhole, !owner.isRoot { out.note(DNSOptions.Note.notRoot, on: owner.field) }
    if section != 3 { out.note(DNSOptions.Note.misplaced, on: type) }
    if options == 2 { out.note(DNSOptions.Note.several, on: type) }
    let size = cursor.read(Field.payloadSize, 16, &out)
    if size.isKnown, size.number < 512, dialect == .unicast {
      out.note(DNSOptions.Note.smallPayload, on: size, size.number)
    }
    let code = cursor.read(Field.extendedCode, 8, &out)
    if code.isKnown, code.number != 0 {
      responseCode |= code.number << 4
      out.reading(Field.wholeCode, atBit: cursor.offset * 8 - 8, bits: 8, value: responseCode)
    }
    let version = cursor.read(Field.version, 8, &out)
    if version.number != 0 { out.note(DNSOptions.Note.version, on: version, version.number) }
    let group = out.beginGroup(Field.flags, cursor)
    let secure = cursor.read(Field.securityOK, 1, &out)
    let compact = cursor.read(Field.compactOK, 1, &out)
    let reserved = cursor.read(Field.reserved, 14, &out)
    if reserved.number != 0 { out.note(DNSOptions.Note.reserved, on: reserved) }
    out.endGroup(group, cursor, value: secure.value << 15 | compact.value << 14 | reserved.value)
    return RecordHead(
      type: type, recordClass: .none, timeToLive: .none, length: cursor.read(DNSRecord.Field.dataLength, 16, &out))
  }
}

extension DNSOptions {
  @Sendable static func read(_ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(Field.option, cursor)
      let code = cursor.read(Field.code, 16, &out)
      let length = cursor.read(Field.length, 16, &out)
      let isReadable = length.isKnown
      if isReadable {
        cursor.narrow(by: length, from: cursor.offset, .optionLength, else: Data.Note.lengthBeyondEnd, &out)
        if code.isKnown, DNSParameters.ednsOption(code.number) != nil {
          let data = out.beginGroup(Field.dataGroup, cursor)
          if readData(of: code.number, length, &message, &cursor, &out) {
            out.note(Note.badLength, on: length, length.number)
          }
          if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
          out.endGroup(data, cursor)
        } else if !cursor.isAtEnd {
          cursor.readRest(Field.data, &out)
        }
      }
      out.endGroup(group, cursor)
      guard isReadable else { return }
      cursor.restore(outer)
    }
  }

  /// Reads an option's data. Returns whether their length is none that the option may have.
  private static func readData(
    of code: UInt64, _ length: Token, _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    let count = length.value
    switch code {
    case 1:
      guard count == 18 else { return true }
      for (field, bits) in [
        (Field.queryVersion, 16), (Field.queryOpcode, 16), (Field.queryError, 16), (Field.queryIdentifier, 64),
        (Field.queryLease, 32),
      ] { cursor.read(field.id, bits, &out) }
    case 2:
      guard count == 4 || count == 8 else { return true }
      cursor.read(Field.lease, 32, &out)
      if count == 8 { cursor.read(Field.keyLease, 32, &out) }
    case 3: cursor.readRest(Field.serverName, &out)
    case 5: readCodes(Field.signingAlgorithm, &cursor, &out)
    case 6: readCodes(Field.digestAlgorithm, &cursor, &out)
    case 7: readCodes(Field.hashAlgorithm, &cursor, &out)
    case 8: return readClient(message, count, &cursor, &out)
    case 9:
      guard count == 0 || count == 4 else { return true }
      if count > 0 { cursor.read(Field.expire, 32, &out) }
    case 10:
      cursor.readBytes(Field.clientCookie, min(count, 8), &out)
      if count > 8 { cursor.readRest(Field.serverCookie, &out) }
      return count != 8 && !(16...40).contains(count)
    case 11:
      guard count == 0 || count == 2 else { return true }
      if count > 0 { cursor.read(Field.timeout, 16, &out) }
    case 12:
      let isZero = cursor.isZeroToEnd
      if cursor.readRest(Field.padding, &out).isKnown, !isZero { out.note(Note.padding) }
    case 13: message.readName(Field.trustPoint, mayBeCompressed: false, &cursor, &out)
    case 14:
      while cursor.remaining >= 2, out.hasRoom { cursor.read(Field.keyTag, 16, &out) }
      return count == 0 || count % 2 != 0
    case 15:
      cursor.read(Field.errorCode, 16, &out)
      cursor.readRest(Field.errorText, &out)
    case 16, 17:
      guard count == 2 else { return true }
      cursor.read(code == 16 ? Field.clientTag : Field.serverTag, 16, &out)
    case 18: message.readName(Field.agent, mayBeCompressed: false, &cursor, &out)
    case 19:
      if count == 0 { break }
      cursor.read(Field.zoneLabels, 8, &out)
      let type = cursor.read(Field.zoneVersionType, 8, &out)
      if type.isKnown, type.number == 0 {
        cursor.read(Field.zoneVersion, 32, &out)
        return count != 6
      }
    default: break
    }
    return false
  }

  private static func readCodes(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom { cursor.read(field.id, 8, &out) }
  }

  /// The network of a resolver's client, RFC 7871 §6: so many bytes of its address as the prefix needs.
  private static func readClient(
    _ message: DNSMessage, _ count: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    let family = cursor.read(Field.family, 16, &out)
    let prefix = cursor.read(Field.sourcePrefix, 8, &out)
    let scope = cursor.read(Field.scopePrefix, 8, &out)
    if !message.isResponse, scope.number != 0 { out.note(Note.scopeInQuery, on: scope) }
    let size = family.number == 1 ? 4 : family.number == 2 ? 16 : 0
    guard size > 0 else {
      cursor.readRest(Field.clientAddress, &out)
      return false
    }
    if prefix.value > size * 8 { out.note(Note.prefixTooLong, on: prefix, prefix.number, UInt64(size * 8)) }
    guard cursor.remaining <= size else { return true }
    let start = cursor.offset
    let given = cursor.remaining
    cursor.readStart(of: size, size == 4 ? Field.clientIPv4 : Field.clientIPv6, given, &out)
    let end = cursor.offset
    guard prefix.isKnown, cursor.knows(start..<end, out) else { return false }
    let unused = prefix.value % 8 == 0 ? 0 : 8 - prefix.value % 8
    if unused > 0, end > start, given == (prefix.value + 7) / 8,
      cursor.bytes[end - 1] & (1 << UInt8(unused) - 1) != 0
    {
      out.note(Note.addressBits, prefix.number)
    }
    return given != (prefix.value + 7) / 8
  }
}
