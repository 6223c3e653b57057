/// Records of DNSSEC (RFC 4034, RFC 5155) and of its forerunner (RFC 2535), and those of keys for other protocols.
enum DNSSecurity {
  private typealias Part = DNSRecord.Part

  private static let signature: [Part] = [
    DNSRecord.number(Field.typeCovered, 16), DNSRecord.number(Field.algorithm, 8), DNSRecord.number(Field.labels, 8),
    DNSRecord.number(Field.originalTimeToLive, 32), DNSRecord.number(Field.expiration, 32),
    DNSRecord.number(Field.inception, 32), DNSRecord.number(Field.signerTag, 16), DNSRecord.wholeName(Field.signer),
    DNSRecord.rest(Field.signature),
  ]
  private static let signer: [Part] = [
    DNSRecord.number(KeyField.signerTag, 16), DNSRecord.number(KeyField.signerAlgorithm, 8),
    DNSRecord.number(KeyField.digestType, 8), DNSRecord.rest(KeyField.digest),
  ]
  private static let certificate: [Part] = [
    DNSRecord.number(KeyField.usage, 8), DNSRecord.number(KeyField.selector, 8),
    DNSRecord.number(KeyField.matchingType, 8), DNSRecord.rest(KeyField.association),
  ]

  static let layouts: [(UInt64, [DNSRecord.Part])] = [
    (24, signature),
    (25, [.other(readOlderKey)]),
    (30, [DNSRecord.wholeName(Field.nextOlder), .other(readOlderBitmap)]),
    (
      37,
      [
        DNSRecord.number(KeyField.certificateType, 16), DNSRecord.number(KeyField.certificateTag, 16),
        DNSRecord.number(KeyField.certificateAlgorithm, 8), DNSRecord.rest(KeyField.certificate),
      ]
    ),
    (43, signer),
    (
      44,
      [
        DNSRecord.number(KeyField.shellAlgorithm, 8), DNSRecord.number(KeyField.fingerprintType, 8),
        DNSRecord.rest(KeyField.fingerprint),
      ]
    ),
    (45, [.other(readGateway)]),
    (46, signature),
    (47, [DNSRecord.wholeName(Field.nextName), .other(readBitmaps)]),
    (48, [.other(readKey)]),
    (
      49,
      [
        .other { message, cursor, out in
          let group = out.beginGroup(KeyField.client, cursor)
          message.read(
            [
              DNSRecord.number(KeyField.clientType, 16), DNSRecord.number(KeyField.clientDigestType, 8),
              DNSRecord.rest(KeyField.clientDigest),
            ], &cursor, &out)
          out.endGroup(group, cursor)
        }
      ]
    ),
    (
      50,
      [
        .other(readHashParameters), DNSRecord.counted(Field.hashLength, 8, Field.nextHash), .other(tellHash),
        .other(readBitmaps),
      ]
    ),
    (51, [.other(readHashParameters)]),
    (52, certificate),
    (53, certificate),
    (
      57,
      [
        DNSRecord.number(KeyField.recordFlags, 16), DNSRecord.number(KeyField.recordProtocol, 8),
        DNSRecord.number(KeyField.recordAlgorithm, 8), DNSRecord.rest(KeyField.recordKey),
      ]
    ),
    (59, signer),
    (60, [.other(readKey)]),
    (61, [DNSRecord.rest(KeyField.openPGP)]),
    (
      62,
      [
        DNSRecord.number(Field.serial, 32),
        .other { _, cursor, out in
          let group = out.beginGroup(Field.syncFlags, cursor)
          let reserved = cursor.read(Field.syncReserved, 14, &out)
          let minimum = cursor.read(Field.soaMinimum, 1, &out)
          let immediate = cursor.read(Field.immediate, 1, &out)
          out.endGroup(group, cursor, value: reserved.value << 2 | minimum.value << 1 | immediate.value)
        },
        .other(readBitmaps),
      ]
    ),
    (
      63,
      [
        DNSRecord.number(Field.zoneSerial, 32), DNSRecord.number(Field.zoneScheme, 8),
        DNSRecord.number(Field.zoneHash, 8), DNSRecord.rest(Field.zoneDigest),
      ]
    ),
    (32768, signer),
    (32769, signer),
  ]

  // MARK: Which types a name has

  /// Type bit maps, RFC 4034 §4.1.2: a window of 256 types, a length, and so many bytes of bits.
  @Sendable private static func readBitmaps(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    var last: UInt64?
    while !cursor.isAtEnd, out.hasRoom {
      let group = out.beginGroup(Field.window, cursor)
      let window = cursor.read(Field.windowNumber, 8, &out)
      if let last, window.isKnown, window.number <= last {
        out.note(DNSRecord.Note.windowOrder, on: window, window.number, last)
      }
      last = window.number
      let length = cursor.read(Field.windowLength, 8, &out)
      if !(1...32).contains(length.value) { out.note(DNSRecord.Note.windowLength, on: length, length.number) }
      let start = cursor.offset
      message.readCounted(length, Field.bitmap.id, &cursor, &out)
      if length.isKnown { tellTypes(from: window.value << 8, start..<cursor.offset, cursor, &out) }
      out.endGroup(group, cursor)
      guard length.isKnown else { return }
    }
  }

  /// The bit map of an NXT record, RFC 2535 §5.2: the types below 128.
  @Sendable private static func readOlderBitmap(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    if cursor.readRest(Field.olderBitmap, &out).isKnown { tellTypes(from: 0, start..<cursor.offset, cursor, &out) }
  }

  private static func tellTypes(
    from first: Int, _ bytes: Range<Int>, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) {
    guard cursor.knows(bytes, out) else { return }
    for place in bytes {
      for bit in 0..<8 where cursor.bytes[place] >> UInt8(7 - bit) & 1 == 1 && out.hasRoom {
        let type = UInt64(first + (place - bytes.lowerBound) * 8 + bit)
        out.reading(Field.typeInBitmap, atBit: place * 8 + bit, bits: 1, value: type)
      }
    }
  }

  /// How names are hashed, RFC 5155 §3.1 and §4.1.
  @Sendable private static func readHashParameters(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(Field.hashAlgorithm, 8, &out)
    let group = out.beginGroup(Field.hashFlags, cursor)
    let reserved = cursor.read(Field.hashReserved, 7, &out)
    let optOut = cursor.read(Field.optOut, 1, &out)
    out.endGroup(group, cursor, value: reserved.value << 1 | optOut.value)
    let iterations = cursor.read(Field.iterations, 16, &out)
    if iterations.number > 0 { out.note(DNSRecord.Note.iterations, on: iterations, iterations.number) }
    message.read([DNSRecord.counted(Field.saltLength, 8, Field.salt)], &cursor, &out)
  }

  /// Tells the hash that was read last as the label that it is, in base32 with the digits first (RFC 4648 §7).
  @Sendable private static func tellHash(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard out.lastField >= 0 else { return }
    let hash = out.fields[out.lastField]
    guard hash.id == Field.nextHash.id, hash.isWhole, cursor.knows(hash.bytes, out) else { return }
    let start = out.texts.count
    var (bits, count) = (0, 0)
    func append(_ digit: Int) { out.texts.append(UInt8(truncatingIfNeeded: digit < 10 ? 0x30 + digit : 0x57 + digit)) }
    for place in hash.bytes {
      bits = (bits << 8 | Int(cursor.bytes[place])) & 0xffff
      count += 8
      while count >= 5 {
        count -= 5
        append(bits >> count & 31)
      }
    }
    if count > 0 { append(bits << (5 - count) & 31) }
    out.reading(
      Field.nextHashText, atBit: Int(hash.firstBit), bits: Int(hash.bitCount),
      value: TextRange(offset: start, count: out.texts.count - start).value)
  }

  // MARK: Keys

  private static let keyFlags: [FieldStep] = [
    .word(
      KeyField.flags,
      [
        .number(KeyField.reserved, 7), .number(KeyField.zoneKey, 1), .number(KeyField.revoked, 1),
        .number(KeyField.reservedLower, 6), .number(KeyField.secureEntryPoint, 1),
      ])
  ]
  private static let olderKeyFlags: [FieldStep] = [
    .word(
      KeyField.olderFlags,
      [
        .number(KeyField.noAuthentication, 1), .number(KeyField.noConfidentiality, 1),
        .number(KeyField.experimental, 1), .number(KeyField.olderReserved, 2), .number(KeyField.user, 1),
        .number(KeyField.entity, 1), .number(KeyField.olderReservedMiddle, 1), .number(KeyField.ipsec, 1),
        .number(KeyField.mime, 1), .number(KeyField.olderReservedLower, 2), .number(KeyField.signatory, 4),
      ])
  ]

  @Sendable private static func readKey(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    cursor.read(keyFlags, &out)
    let number = cursor.read(KeyField.protocol, 8, &out)
    if number.isKnown, number.number != 3 { out.note(DNSRecord.Note.keyProtocol, on: number, number.number) }
    let algorithm = cursor.read(KeyField.algorithm, 8, &out)
    cursor.readRest(KeyField.publicKey, &out)
    deriveTag(KeyField.tag, algorithm, start, cursor, &out)
  }

  /// A KEY record, RFC 2535 §3.1, with the flags of RFC 2065 §3.3.
  @Sendable private static func readOlderKey(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    cursor.read(olderKeyFlags, &out)
    cursor.read(KeyField.olderProtocol, 8, &out)
    let algorithm = cursor.read(KeyField.olderAlgorithm, 8, &out)
    cursor.readRest(KeyField.olderKey, &out)
    deriveTag(KeyField.olderTag, algorithm, start, cursor, &out)
  }

  /// The key's tag, a sum over the record's data: RFC 4034 appendix B. That of RSA/MD5 is a part of the key.
  private static func deriveTag(
    _ field: FieldSpec, _ algorithm: Token, _ start: Int, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) {
    let end = cursor.offset
    guard algorithm.isKnown, cursor.limit == .field(DNSRecord.Field.dataLength), end - start > 4,
      cursor.knows(start..<end, out)
    else { return }
    if algorithm.number == 1 {
      out.derive(field, Int(cursor.bytes[end - 3]) << 8 | Int(cursor.bytes[end - 2]))
      return
    }
    var sum = 0
    for place in start..<end { sum += Int(cursor.bytes[place]) << ((place - start) % 2 == 0 ? 8 : 0) }
    out.derive(field, (sum + sum >> 16 & 0xffff) & 0xffff)
  }

  @Sendable private static func readGateway(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    cursor.read(KeyField.gatewayPrecedence, 8, &out)
    let type = cursor.read(KeyField.gatewayType, 8, &out)
    cursor.read(KeyField.gatewayAlgorithm, 8, &out)
    switch type.number {
    case 0: break
    case 1: cursor.read(KeyField.gatewayIPv4, 32, &out)
    case 2: cursor.readAddress(KeyField.gatewayIPv6, &out)
    case 3: message.readName(KeyField.gatewayName, mayBeCompressed: false, &cursor, &out)
    default: return out.note(DNSRecord.Note.gatewayUnknown, on: type, type.number)
    }
    cursor.readRest(KeyField.gatewayKey, &out)
  }
}
