/// Dynamic Host Configuration Protocol, RFC 2131, and the Bootstrap Protocol that it extends, RFC 951.
///
///     |      op       |     htype     |     hlen      |     hops      |
///     |                              xid                              |
///     |             secs              |             flags             |
///     |                   ciaddr, yiaddr, siaddr, giaddr: 4 bytes each
///     |                   chaddr: 16 bytes, sname: 64, file: 128
///     |                   magic cookie, options …
enum DHCP: ProtocolDecoder {
  static let number: UInt16 = 200

  static let spec = ProtocolSpec(
    "dhcp", "Dynamic Host Configuration Protocol", brief: "DHCP", source: "RFC 2131",
    foundBy: [.udpPort(67), .udpPort(68), .udpPort(4011)],
    fields: [
      Field.self, OptionField.self, LaterField.self, ServiceField.self, RelayField.self, VendorField.self,
      EnterpriseField.self, IdentifierField.self, LocationField.self,
    ], notes: [Note.self])

  /// Where the options begin, or a BOOTP message's vendor area.
  static let headerLength = 236
  /// 99.130.83.99 begins the options, RFC 2131 §3.
  static let magicCookie: UInt64 = 0x6382_5363

  /// A request or a reply, or the magic cookie.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    let isCookie = cursor.peek16(headerLength) == 0x6382 && cursor.peek16(headerLength + 2) == 0x5363
    return (1...2).contains(cursor.peek() ?? 0) || isCookie ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let options = DHCPOptionIndex(cursor, out)
    let header = readHeader(&cursor, &out)
    readOverloadable(.serverName, options, &cursor, &out)
    readOverloadable(.bootFile, options, &cursor, &out)
    if !cursor.isShort, !cursor.isAtEnd {
      if options.hasCookie {
        cursor.read(Field.cookie, 32, &out)
        readOptions(options, hasEnd: true, &cursor, &out)
      } else {
        cursor.readRest(Field.vendorArea, &out)
        out.note(Note.noCookie)
      }
    }
    judge(header, options, &out)
    return .nothing
  }

  /// What of the header is compared with the options.
  struct Header {
    let operation: Token
    let clientAddress: Token
    let yourAddress: Token
  }

  private static func readHeader(_ cursor: inout Cursor, _ out: inout Dissection) -> Header {
    let operation = cursor.read(Field.operation, 8, &out)
    if operation.number == 0 || operation.number > 2 { out.note(Note.operation, on: operation, operation.number) }
    let hardware = cursor.read(Field.hardwareType, 8, &out)
    let length = cursor.read(Field.hardwareLength, 8, &out)
    let hops = cursor.read(Field.hops, 8, &out)
    if hops.number > 16 { out.note(Note.hops, on: hops, hops.number) }
    cursor.read(Field.transaction, 32, &out)
    let seconds = cursor.read(Field.seconds, 16, &out)
    if seconds.number > 0xff, seconds.number & 0xff == 0 {
      out.note(Note.secondsLittleEndian, on: seconds, seconds.number, seconds.number >> 8)
    }
    let flags = out.beginGroup(Field.flags, cursor)
    let broadcast = cursor.read(Field.broadcast, 1, &out)
    let reserved = cursor.read(Field.reservedFlags, 15, &out)
    if reserved.number != 0 { out.note(Note.reservedFlags, on: reserved) }
    out.endGroup(flags, cursor, value: broadcast.value << 15 | reserved.value)
    let client = cursor.read(Field.clientAddress, 32, &out)
    let your = cursor.read(Field.yourAddress, 32, &out)
    cursor.read(Field.serverAddress, 32, &out)
    cursor.read(Field.relayAddress, 32, &out)
    readHardwareAddress(hardware, length, &cursor, &out)
    return Header(operation: operation, clientAddress: client, yourAddress: your)
  }

  /// Reads the sixteen bytes of chaddr, of which the address takes as many as its length says.
  private static func readHardwareAddress(
    _ type: Token, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let room = 16
    let isEthernet = (type.number == 1 || type.number == 6) && length.value == 6
    if length.isKnown { cursor.govern(by: length, &out) }
    let count = length.isKnown ? min(length.value, room) : room
    if length.value > room { out.note(Note.hardwareLength, on: length, length.number) }
    if isEthernet {
      cursor.read(Field.macAddress, 48, &out)
    } else {
      cursor.readBytes(Field.hardwareAddress, count, &out)
    }
    cursor.readBytes(Field.hardwarePadding, room - count, &out)
  }

  /// A field of the header that has options instead where the message has too many of them, RFC 2131 §4.1.
  private enum Overloadable {
    case serverName
    case bootFile
  }

  private static func readOverloadable(
    _ part: Overloadable, _ options: DHCPOptionIndex, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let length = part == .serverName ? 64 : 128
    let isOverloaded = part == .serverName ? options.isServerNameOverloaded : options.isFileOverloaded
    guard isOverloaded, cursor.remaining >= length else {
      let field = part == .serverName ? Field.serverName : Field.bootFile
      return readText(
        group: field, part == .serverName ? Field.serverNameText : Field.bootFileText, length, &cursor, &out)
    }
    let outer = cursor.extent
    let end = cursor.offset + length
    let group = out.beginGroup(part == .serverName ? Field.serverNameOptions : Field.bootFileOptions, cursor)
    cursor.narrow(to: end, .fieldLength)
    readOptions(options, hasEnd: true, &cursor, &out)
    out.endGroup(group, cursor)
    out.note(part == .serverName ? Note.serverNameOverloaded : Note.fileOverloaded, on: group.index)
    cursor.restore(outer)
  }

  /// Reads a text with zeros after it, as one field of which the text is a part.
  private static func readText(
    group field: FieldSpec, _ text: FieldSpec, _ length: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    var count = 0
    while count < length, let byte = cursor.peek(count), byte != 0 { count += 1 }
    guard cursor.remaining >= length else {
      cursor.readBytes(text, length, &out)
      return
    }
    let group = out.beginGroup(field, cursor)
    cursor.readBytes(text, count, &out)
    cursor.readBytes(Field.textPadding, length - count, &out)
    out.endGroup(group, cursor)
    out.fields[group.index].value = TextRange(offset: start, count: count).value
  }
}

// MARK: The message as a whole

extension DHCP {
  /// Says what the message is, and what of it does not fit together.
  private static func judge(_ header: Header, _ options: DHCPOptionIndex, _ out: inout Dissection) {
    guard header.operation.isKnown, options.isComplete else { return }
    let type = Int(options.messageType ?? 0)
    out.derive(Field.message, type * 8 + variant(type, header, options))
    guard let messageType = options.messageType, out.knows(options.place(of: 53)) else { return }
    // RFC 2131 §3.1 and RFC 4388 §6: what clients and relays send is a request.
    let isRequest = [1, 3, 4, 7, 8, 10, 14, 16].contains(messageType)
    let isReply = [2, 5, 6, 9, 11, 12, 13, 15, 17].contains(messageType)
    if isReply && header.operation.number == 1 || isRequest && header.operation.number == 2 {
      out.note(Note.directionMismatch, on: header.operation)
    }
    if [2, 5, 6].contains(messageType), !options.has(54) { out.note(Note.noServerIdentifier, on: header.operation) }
    if messageType == 2 && !options.has(51) { out.note(Note.noLeaseTime, on: header.operation) }
    if messageType == 8, header.clientAddress.number == 0 {
      out.note(Note.clientAddressNotGiven, on: header.clientAddress)
    }
  }

  /// Which of its sentences a message has, by the addresses that are there: ``sentence(_:)``.
  private static func variant(_ type: Int, _ header: Header, _ options: DHCPOptionIndex) -> Int {
    switch type {
    case 0: return header.operation.number == 2 ? 1 : 0
    case 1, 4: return options.has(50) ? 1 : 0
    case 3:
      if options.has(50) { return options.has(54) ? 2 : 1 }
      return header.clientAddress.number != 0 ? 3 : 0
    case 2, 5: return (header.yourAddress.number != 0 ? 2 : 0) + (options.has(54) ? 1 : 0)
    case 6: return options.has(54) ? 1 : 0
    default: return header.clientAddress.number != 0 ? 1 : 0
    }
  }

  @Sendable static func noName(_ value: UInt64) -> StaticString? { nil }
}
