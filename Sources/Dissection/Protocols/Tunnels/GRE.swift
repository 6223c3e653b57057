/// Generic Routing Encapsulation: version 0 of RFC 2784, with the routing of RFC 1701 and the key and sequence number of
/// RFC 2890; version 1, which carries PPP for PPTP (RFC 2637 §4.1); NVGRE, RFC 7637.
///
///     |C|R|K|S|s|Recur|A|Flags| Ver |         Protocol Type         |
///     |           Checksum            |            Offset             |   with C or R
///     |                              Key                              |   with K
///     |                        Sequence Number                        |   with S
///     |                     Acknowledgment Number                     |   with A, version 1
///     |  source route entries …                                           with R
enum GRE: ProtocolDecoder {
  static let number: UInt16 = 101

  static let spec = ProtocolSpec(
    "gre", "Generic Routing Encapsulation", brief: "GRE", source: "RFC 2784, RFC 2890, RFC 2637",
    foundBy: [.ipProtocol(47), .udpPort(4754)],
    fields: [Field.self, AttributeField.self, RedirectField.self], notes: [Note.self], isTunnel: true)

  /// Reserved flags are zero, and the protocol is one that is known.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let flags = cursor.peek16(), flags & 0x077e == 0, let type = cursor.peek16(2) else { return .no }
    return Field.protocolName(UInt64(type)) == nil ? .no : .maybe
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    let start = cursor.offset
    let flags = Flags(&cursor, &out)
    let type = cursor.read(Field.protocol, 16, &out)
    flags.note(type, &out)
    guard flags.version.isKnown, flags.version.number <= 1 else { return .data }
    if flags.version.number == 1 { return readPayloadOfPPTP(flags, type, &cursor, &out) }
    if flags.hasChecksum || flags.hasRouting {
      let checksum = cursor.read(Field.checksum, 16, &out)
      judge(checksum, start..<cursor.end, isPresent: flags.hasChecksum, cursor.bytes, &out)
      let offset = cursor.read(Field.offset, 16, &out)
      if !flags.hasRouting, offset.number != 0 { out.note(Note.offset, on: offset) }
    }
    if flags.hasKey {
      // RFC 7637 §3.2: NVGRE has a key, no checksum and no sequence number.
      let isVirtual = type.isKnown && type.number == ethernet && flags.word & 0xf000 == 0x2000
      let key = cursor.read(isVirtual ? Field.virtualKey : Field.key, 32, &out)
      if isVirtual {
        out.part(Field.virtualSubnet, 8, 24, of: key)
        out.part(Field.flowIdentifier, 0, 8, of: key)
      }
    }
    if flags.hasSequenceNumber { cursor.read(Field.sequenceNumber, 32, &out) }
    if flags.hasRouting { readRoute(&cursor, &out) }
    guard !cursor.isShort else { return .nothing }
    return payload(of: type, hasSequenceNumber: flags.hasSequenceNumber, &cursor, &out)
  }

  private static let ethernet: UInt64 = 0x6558

  /// What follows: a protocol that reads its own header, or one that stands after a few bytes of the tunnel's.
  private static func payload(
    of type: Token, hasSequenceNumber: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    guard type.isKnown else { return .data }
    switch type.number {
    case 0 where cursor.isAtEnd:
      out.note(Note.keepalive, on: type)
      return .nothing
    // ERSPAN of type I has no header of its own, and GRE no sequence number then.
    case 0x88be where !hasSequenceNumber:
      out.note(Note.mirroredWithoutHeader, on: type)
      return .known(Ethernet.id)
    case 0x883e:
      // Version 1 of WCCP has no redirect header: an IPv4 header begins there.
      if let first = cursor.peek(), first >> 4 != 4 { readRedirectHeader(&cursor, &out) }
      return .etherType(0x0800)
    case 0x8881, 0x88d2:
      if type.number == 0x88d2 { readAttributes(&cursor, &out) }
      // A stream of bytes is framed as on a line.
      return .known(HDLCFraming.holdsFrames(cursor) ? HDLCFraming.id : PPP.id)
    default: return .number(.greProtocol, type)
    }
  }

  /// The checksum is over header and payload, RFC 2784 §2.3. A routing field brings it along without a meaning.
  private static func judge(
    _ checksum: Token, _ packet: Range<Int>, isPresent: Bool, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard checksum.isKnown else { return }
    guard isPresent else {
      out.fields[checksum.field].verdict = .unused
      return
    }
    guard !out.isMessageCutOff, out.knows(packet) else { return out.markUnverified(checksum, Note.checksumUnverified) }
    var sum = InternetChecksum()
    sum.add(bytes, packet)
    let expected = sum.folded == 0xffff ? checksum.number : UInt64(sum.expected(instead: UInt16(checksum.number)))
    out.judge(checksum, against: expected, wrong: Note.checksumWrong)
  }

  /// Source route entries, RFC 1701 "Routing", up to an empty one.
  private static func readRoute(_ cursor: inout Cursor, _ out: inout Dissection) {
    var isLast = false
    while !isLast, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(Field.route, cursor)
      let family = cursor.read(Field.addressFamily, 16, &out)
      let offset = cursor.read(Field.routeOffset, 8, &out)
      let length = cursor.read(Field.routeLength, 8, &out)
      if !cursor.isShort {
        if offset.value > length.value { out.note(Note.routeOffset, on: offset, offset.number, length.number) }
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readHops(of: family, length, &cursor, &out)
      }
      out.endGroup(group, cursor)
      if cursor.isShort { return }
      cursor.restore(outer)
      isLast = !length.isKnown || length.number == 0
    }
  }

  /// Reads the hops of an entry: IPv4 addresses, or another family's.
  private static func readHops(
    of family: Token, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let isIPv4 = family.isKnown && family.number == 0x0800
    if isIPv4, length.value % 4 != 0 { out.note(Note.routeLength, on: length, length.number) }
    while isIPv4, cursor.remaining >= 4, out.hasRoom { cursor.read(Field.routeAddress, 32, &out) }
    cursor.readRest(Field.routeInformation, &out)
  }
}

// MARK: Version 1

extension GRE {
  /// PPTP's header: the key is a length and a call.
  private static func readPayloadOfPPTP(
    _ flags: Flags, _ type: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    let length = cursor.read(Field.payloadLength, 16, &out)
    cursor.read(Field.callIdentifier, 16, &out)
    if flags.hasSequenceNumber { cursor.read(Field.sequenceNumber, 32, &out) }
    if flags.hasAcknowledgment { cursor.read(Field.acknowledgment, 32, &out) }
    guard !cursor.isShort else { return .nothing }
    let (present, start) = (cursor.remaining, cursor.offset)
    cursor.narrow(by: length, from: start, .field(Field.payloadLength), else: Data.Note.lengthBeyondEnd, &out)
    if cursor.remaining < present {
      out.note(Note.payloadLengthSurplus, on: length, UInt64(present - cursor.remaining))
    }
    if !flags.hasSequenceNumber, !cursor.isAtEnd { out.note(Note.payloadWithoutNumber, on: length, length.number) }
    return cursor.isAtEnd ? .nothing : .number(.greProtocol, type)
  }

  /// The first two bytes: which fields follow, and the version.
  struct Flags {
    /// The two bytes.
    let word: UInt64
    let version: Token
    let recursion: Token
    let reserved: Token
    let strict: Token

    var hasChecksum: Bool { word & 0x8000 != 0 }
    var hasRouting: Bool { word & 0x4000 != 0 }
    var hasKey: Bool { word & 0x2000 != 0 }
    var hasSequenceNumber: Bool { word & 0x1000 != 0 }
    var hasAcknowledgment: Bool { word & 0x0080 != 0 }

    init(_ cursor: inout Cursor, _ out: inout Dissection) {
      let group = out.beginGroup(Field.flags, cursor)
      var word: UInt64 = 0
      for field in [Field.hasChecksum, Field.hasRouting, Field.hasKey, Field.hasSequenceNumber] {
        word = word << 1 | cursor.read(field, 1, &out).number
      }
      strict = cursor.read(Field.strictRoute, 1, &out)
      recursion = cursor.read(Field.recursion, 3, &out)
      let acknowledgment = cursor.read(Field.hasAcknowledgment, 1, &out)
      reserved = cursor.read(Field.reserved, 4, &out)
      version = cursor.read(Field.version, 3, &out)
      word = word << 12 | strict.number << 11 | recursion.number << 8 | acknowledgment.number << 7
      self.word = word | reserved.number << 3 | version.number
      out.endGroup(group, cursor, value: Int(self.word))
    }

    /// Says what the version does not allow.
    func note(_ type: Token, _ out: inout Dissection) {
      if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
      if recursion.number != 0 { out.note(Note.recursion, on: recursion, recursion.number) }
      if strict.number != 0, !hasRouting { out.note(Note.strictWithoutRoute, on: strict) }
      switch version.number {
      case 0: if hasAcknowledgment { out.note(Note.acknowledgmentInVersion0, on: version) }
      case 1:
        if !hasKey || hasChecksum || hasRouting { out.note(Note.flagsOfVersion1, on: version) }
        if type.isKnown, type.number != 0x880b { out.note(Note.protocolOfVersion1, on: type) }
      default: out.note(Note.version, on: version, version.number)
      }
    }
  }
}

/// What the headers of tunnels have in common.
enum Tunnel {
  /// Over IPv6 a tunnel may leave out UDP's checksum (RFC 6935): what UDP has said of a zero is put right.
  static func allowNoChecksum(_ out: inout Dissection) {
    guard let last = out.notes.indices.last, out.layers.last?.id == UDP.id else { return }
    for index in stride(from: last, through: 0, by: -1) where out.notes[index].id == UDP.Note.checksumZero.id {
      guard let field = out.notes[index].field, out.layers.last?.fields.contains(field) ?? false else { return }
      out.notes[index] = NoteRecord(UDP.Note.checksumZeroOfTunnel.id, field: field, 0, 0, 0)
      return
    }
  }
}
