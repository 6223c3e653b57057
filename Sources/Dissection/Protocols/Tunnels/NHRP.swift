/// Next Hop Resolution Protocol, RFC 2332: who wants to reach an address over a network without broadcasts asks a server
/// where in that network it is. Dynamic multipoint tunnels live on it.
///
///     |        ar$afn         |      ar$pro.type      |          ar$pro.snap, five bytes
///     |      | ar$hopcnt | ar$pktsz | ar$chksum | ar$extoff | version | type | shtl | sstl |
///     | Src Proto Len | Dst Proto Len |             Flags             |
///     |                          Request ID                           |
///     |  source NBMA address, source and destination protocol addresses, client information entries, extensions …
enum NHRP: ProtocolDecoder {
  static let number: UInt16 = 145

  static let spec = ProtocolSpec(
    "nhrp", "Next Hop Resolution Protocol", brief: "NHRP", source: "RFC 2332",
    foundBy: [.etherType(0x2001), .ipProtocol(54), .snap(0x00005e, 0x0003)],
    fields: [Field.self, ClientField.self], notes: [Note.self], trailingBytes: .outer)

  private static let fixedLength = 20

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    let family = cursor.read(Field.family, 16, &out)
    let type = cursor.read(Field.protocolType, 16, &out)
    cursor.read(Field.longType, 40, &out)
    let hops = cursor.read(Field.hopCount, 8, &out)
    if hops.isKnown, hops.number == 0 { out.note(Note.hopCountZero, on: hops) }
    let size = cursor.read(Field.packetSize, 16, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    let extensions = cursor.read(Field.extensionOffset, 16, &out)
    let version = cursor.read(Field.version, 8, &out)
    let message = cursor.read(Field.type, 8, &out)
    let addresses = Addresses(family, type, &cursor, &out)
    guard !cursor.isShort else { return .nothing }
    if version.isKnown, version.number != 1 { out.note(Note.version, on: version, version.number) }
    if size.isKnown, size.value < fixedLength {
      out.note(Note.packetSize, on: size, size.number)
    } else {
      cursor.narrow(by: size, from: start, .field(Field.packetSize), else: Data.Note.lengthBeyondEnd, &out)
      judge(checksum, size.isKnown && size.value <= outer.end - start ? start..<start + size.value : nil, &cursor, &out)
    }
    guard version.number == 1, message.isKnown else { return .data }
    readBody(message, addresses, extensions, start, &cursor, &out)
    return .nothing
  }

  private static func judge(
    _ checksum: Token, _ packet: Range<Int>?, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard checksum.isKnown else { return }
    if checksum.number == 0 {
      out.fields[checksum.field].verdict = .unused
      return
    }
    out.judge(checksum, over: packet, of: cursor.bytes, Note.checksum)
  }

  private static func readBody(
    _ message: Token, _ addresses: Addresses, _ extensions: Token, _ start: Int, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    let packet = cursor.extent
    let place = start + extensions.value
    let hasExtensions = extensions.isKnown && extensions.value != 0
    if hasExtensions {
      if extensions.value < fixedLength || place > cursor.end, !cursor.limit.isCut {
        out.note(Note.extensionOffset, on: extensions, extensions.number)
      } else if message.number == 7 {
        out.note(Note.extensionsNotAllowed, on: extensions)
      }
      cursor.narrow(to: place, .field(Field.extensionOffset))
    }
    readMandatory(message, addresses, &cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
    cursor.restore(packet)
    if hasExtensions { readExtensions(addresses, &cursor, &out) }
    if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
  }

  private static func readMandatory(
    _ message: Token, _ addresses: Addresses, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let sourceLength = cursor.read(Field.sourceLength, 8, &out)
    let destinationLength = cursor.read(Field.destinationLength, 8, &out)
    switch message.number {
    case 1, 2: cursor.read(Field.resolutionFlags, unusedNotZero: Note.reservedNotZero, &out)
    case 3, 4: cursor.read(Field.registrationFlags, unusedNotZero: Note.reservedNotZero, &out)
    case 5, 6: cursor.read(Field.purgeFlags, unusedNotZero: Note.reservedNotZero, &out)
    case 7:
      cursor.read([.unused(Field.unused, 16)], unusedNotZero: Note.reservedNotZero, &out)
      cursor.read([.number(Field.errorCode, 16), .number(Field.errorOffset, 16)], &out)
    case 8:
      cursor.read([.unused(Field.unused, 16), .unused(Field.unused, 32)], unusedNotZero: Note.reservedNotZero, &out)
    default:
      out.note(Note.type, on: message, message.number)
      return
    }
    if message.number < 7 { cursor.read(Field.request, 32, &out) }
    addresses.readSource(&cursor, &out)
    addresses.readProtocol(
      (Field.sourceProtocol4, Field.sourceProtocol6, nil, Field.sourceProtocol), sourceLength, &cursor, &out)
    addresses.readProtocol(
      (Field.destinationProtocol4, Field.destinationProtocol6, nil, Field.destinationProtocol), destinationLength,
      &cursor, &out)
    guard !cursor.isShort, !cursor.isAtEnd else { return }
    if message.number >= 7 {
      cursor.readRest(Field.quotedPacket, &out)
    } else {
      readClients(addresses, &cursor, &out)
    }
  }

  /// Client information entries, RFC 2332 §5.2.0.1, up to the cursor's end.
  private static func readClients(_ addresses: Addresses, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ClientField
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(F.client, cursor)
      let code = cursor.read(F.code, 8, &out)
      if code.isKnown, F.codeName(code.number) == nil { out.note(Note.code, on: code, code.number) }
      cursor.read(
        [.number(F.prefixLength, 8), .unused(F.unused, 16), .number(F.maximumUnit, 16), .number(F.holdingTime, 16)],
        unusedNotZero: Note.reservedNotZero, &out)
      let length = Addresses.readTypeAndLength(F.lengthSteps, &cursor, &out)
      let subLength = Addresses.readTypeAndLength(F.subLengthSteps, &cursor, &out)
      let protocolLength = cursor.read(F.protocolLength, 8, &out)
      cursor.read(F.preference, 8, &out)
      addresses.readNetwork((F.address4, F.address6, F.addressMAC, F.address), length, &cursor, &out)
      addresses.readSubaddress(F.subaddress, subLength, &cursor, &out)
      addresses.readProtocol(
        (F.protocol4, F.protocol6, nil, F.protocolAddress), protocolLength, &cursor, &out)
      out.endGroup(group, cursor)
    }
  }

  /// Extensions, RFC 2332 §5.3: a type, a length that counts the value, and the value; an empty one ends them.
  private static func readExtensions(_ addresses: Addresses, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ClientField
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(F.extension, cursor)
      cursor.read(
        [.number(F.isCompulsory, 1), .unused(F.extensionUnused, 1)], unusedNotZero: Note.reservedNotZero, &out)
      let type = cursor.read(F.extensionType, 14, &out)
      let length = cursor.read(F.extensionLength, 16, &out)
      let isShort = cursor.isShort
      if !isShort {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readExtension(type, length, addresses, &cursor, &out)
        if !cursor.isAtEnd { cursor.readRest(F.extensionValue, &out) }
      }
      out.endGroup(group, cursor)
      if isShort { return }
      cursor.restore(outer)
      if type.isKnown, type.number == 0 {
        if !cursor.isAtEnd { out.note(Note.afterEnd, on: type) }
        return
      }
    }
  }

  private static func readExtension(
    _ type: Token, _ length: Token, _ addresses: Addresses, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = ClientField
    guard !cursor.isAtEnd else { return }
    switch type.number {
    case 3, 4, 5: readClients(addresses, &cursor, &out)
    case 7:
      cursor.read(
        [.unused(F.authenticationReserved, 16), .number(F.securityIndex, 16)], unusedNotZero: Note.reservedNotZero,
        &out)
      addresses.readAuthenticated(&cursor, &out)
      if !cursor.isAtEnd { cursor.readRest(F.authenticationData, &out) }
    case 8:
      cursor.read(F.vendor, 24, &out)
      if !cursor.isAtEnd { cursor.readRest(F.vendorData, &out) }
    // RFC 2735 §4 and Cisco took the same number: an entry has twelve bytes at least.
    case 9 where length.value == 8: cursor.read(F.capabilitySteps, &out)
    case 9: readClients(addresses, &cursor, &out)
    default: if F.extensionName(type.number) == nil { out.note(Note.extensionType, on: type, type.number) }
    }
  }
}

extension NHRP {
  /// What kinds of addresses a packet has, and how long its source's is.
  struct Addresses {
    /// What an address is recorded as, by its kind.
    typealias AddressFields = (ipv4: FieldSpec, ipv6: FieldSpec, mac: FieldSpec?, other: FieldSpec)

    let family: Token
    let type: Token
    let length: Token
    let subLength: Token

    init(_ family: Token, _ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
      self.family = family
      self.type = type
      length = Self.readTypeAndLength(Field.lengthSteps, &cursor, &out)
      subLength = Self.readTypeAndLength(Field.subLengthSteps, &cursor, &out)
    }

    /// Reads a byte whose last six bits are a length; returns that, as the last leaf.
    static func readTypeAndLength(_ steps: [FieldStep], _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
      let word = cursor.read(steps, unusedNotZero: Note.reservedNotZero, &out)
      return Token(word.bits(0, 6), field: out.lastField, isKnown: word.isKnown)
    }

    func readSource(_ cursor: inout Cursor, _ out: inout Dissection) {
      readNetwork(
        (Field.source4, Field.source6, Field.sourceMAC, Field.source), length, &cursor, &out)
      readSubaddress(Field.subaddress, subLength, &cursor, &out)
    }

    /// Only ATM's addresses have a second part (RFC 2332 §5.2.0.1).
    func readSubaddress(_ field: FieldSpec, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
      if length.number > 0, [1, 2, 6].contains(family.number) { out.note(Note.subaddress, on: length, length.number) }
      cursor.readBytes(field, countedBy: length, &out)
    }

    /// RFC 2332 §5.3.4.3: the address of who authenticates; it is as long as the source's.
    func readAuthenticated(_ cursor: inout Cursor, _ out: inout Dissection) {
      guard length.value <= cursor.remaining else { return }
      if family.number == 1, length.value == 4 {
        cursor.read(ClientField.authenticated4, 32, &out)
      } else {
        cursor.readBytes(ClientField.authenticated, length.value, &out)
      }
    }

    func readNetwork(
      _ fields: AddressFields, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
    ) {
      let kind: Kind? =
        switch family.number {
        case 1: .ipv4
        case 2: .ipv6
        case 6: .mac
        default: nil
        }
      read(kind, fields, length, &cursor, &out)
    }

    func readProtocol(
      _ fields: AddressFields, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
    ) {
      read(type.number == 0x0800 ? .ipv4 : type.number == 0x86dd ? .ipv6 : nil, fields, length, &cursor, &out)
    }

    /// An address whose length is known by its kind.
    private enum Kind: UInt64 {
      case ipv4 = 4
      case mac = 6
      case ipv6 = 16
    }

    private func read(
      _ kind: Kind?, _ fields: AddressFields, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
    ) {
      switch (kind, length.value) {
      case (.ipv4, 4):
        cursor.govern(by: length, &out)
        cursor.read(fields.ipv4, 32, &out)
      case (.ipv6, 16), (.ipv4, 16):
        cursor.govern(by: length, &out)
        cursor.readAddress(fields.ipv6, &out)
      case (.mac, 6):
        cursor.govern(by: length, &out)
        cursor.read(fields.mac ?? fields.other, 48, &out)
      default:
        noteLength(length, kind?.rawValue, &out)
        cursor.readBytes(fields.other, countedBy: length, &out)
      }
    }

    /// Says that addresses of this kind are of another length. A client without one has the source's.
    private func noteLength(_ length: Token, _ expected: UInt64?, _ out: inout Dissection) {
      guard let expected, length.isKnown else { return }
      let isClient = length.field >= 0 && out.fields[length.field].id.set == Int(ClientField.setNumber)
      if length.number != 0 || !isClient { out.note(Note.addressLength, on: length, length.number, expected) }
    }
  }
}
