/// Layer Two Tunneling Protocol: version 2, RFC 2661, over UDP; version 3, RFC 3931, over UDP and over IP.
///
///     |T|L|x x|S|x|O|P|x x x x|  Ver  |        Length (with L)        |
///     |           Tunnel ID           |           Session ID          |   version 2
///     |        Ns (with S)            |        Nr (with S)            |
///     |      Offset Size (with O)     |    Offset Padding …
///
///     |T|L|x x|S|x x x x x x x|  Ver  |       Length or Reserved      |
///     |      Control Connection ID, or Session ID of data             |   version 3
enum L2TP: ProtocolDecoder {
  static let number: UInt16 = 120

  static let spec = ProtocolSpec(
    "l2tp", "Layer Two Tunneling Protocol", brief: "L2TP", source: "RFC 2661, RFC 3931",
    foundBy: [.udpPort(1701), .ipProtocol(115)],
    fields: [Field.self, AttributeField.self, LaterAttributeField.self], notes: [Note.self],
    trailingBytes: .outer, isTunnel: true)

  /// Version 2 or 3: a control message with a length, or data with reserved bits of zero.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let flags = cursor.peek16(), flags & 0xf == 2 || flags & 0xf == 3 else { return .no }
    return flags & 0xc000 == 0xc000 || flags & 0xb4f0 == 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if case .number(.ipProtocol, _) = out.context.found { return decodeOverIP(&cursor, &out) }
    Tunnel.allowNoChecksum(&out)
    let start = cursor.offset
    let flags = Flags(&cursor, &out)
    switch flags.version.number {
    case 2: return decodeVersion2(flags, from: start, &cursor, &out)
    case 3 where flags.isControl: return decodeControl3(flags, from: start, &cursor, &out)
    case 3:
      cursor.read(Field.reserved, 16, &out)
      return readSession(&cursor, &out)
    default:
      if flags.version.isKnown { out.note(Note.version, on: flags.version, flags.version.number) }
      return .data
    }
  }

  /// RFC 3931 §4.1.1: a session of zero is a control message.
  private static func decodeOverIP(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    guard cursor.peek16() == 0, cursor.peek16(2) == 0 else { return readSession(&cursor, &out) }
    cursor.read(Field.zeroSession, 32, &out)
    let start = cursor.offset
    let flags = Flags(&cursor, &out)
    return decodeControl3(flags, from: start, &cursor, &out)
  }

  private static func decodeVersion2(
    _ flags: Flags, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    flags.note(&out)
    if flags.hasLength { narrow(from: start, flags, &cursor, &out) }
    cursor.read(Field.tunnel, 16, &out)
    cursor.read(Field.session, 16, &out)
    if flags.hasNumbers {
      cursor.read(Field.ns, 16, &out)
      cursor.read(Field.nr, 16, &out)
    }
    if flags.hasOffset {
      let size = cursor.read(Field.offset, 16, &out)
      if size.value > cursor.remaining {
        out.noteShortage(
          of: size, size.value, present: cursor.remaining, cursor.limit, else: Data.Note.lengthBeyondEnd)
      }
      cursor.govern(by: size, &out)
      cursor.readBytes(Field.offsetPadding, min(size.value, max(0, cursor.remaining)), &out)
    }
    guard !cursor.isShort else { return .nothing }
    if flags.isControl { return readAttributes(&cursor, &out) }
    return cursor.isAtEnd ? .nothing : .known(PPP.id)
  }

  private static func decodeControl3(
    _ flags: Flags, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    flags.note(&out)
    guard flags.version.number == 3 else {
      if flags.version.isKnown { out.note(Note.version, on: flags.version, flags.version.number) }
      return .data
    }
    narrow(from: start, flags, &cursor, &out)
    cursor.read(Field.connection, 32, &out)
    cursor.read(Field.ns, 16, &out)
    cursor.read(Field.nr, 16, &out)
    return cursor.isShort ? .nothing : readAttributes(&cursor, &out)
  }

  /// The length counts from the header's first byte.
  private static func narrow(from start: Int, _ flags: Flags, _ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(Field.length, 16, &out)
    let present = cursor.end
    cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    if length.isKnown, cursor.end < present { out.note(Note.lengthSurplus, on: length, UInt64(present - cursor.end)) }
  }

  /// Reads the attribute-value pairs of a control message; without any it only acknowledges.
  private static func readAttributes(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    if cursor.isAtEnd {
      out.note(Note.zeroLengthBody)
      out.derive(Field.message, 0)
    } else if let message = L2TPAttributes.read(&cursor, &out) {
      out.derive(Field.message, message)
    }
    return .nothing
  }

  /// The first two bytes: what the header has, and the version.
  private struct Flags {
    let isControl: Bool
    let hasLength: Bool
    let hasNumbers: Bool
    let hasOffset: Bool
    let version: Token
    private let type: Token
    private let reserved: [Token]

    init(_ cursor: inout Cursor, _ out: inout Dissection) {
      let group = out.beginGroup(Field.flags, cursor)
      let word = cursor.peek16() ?? 0
      type = cursor.read(Field.type, 1, &out)
      let length = cursor.read(Field.hasLength, 1, &out)
      let first = cursor.read(Field.reservedFlags, 2, &out)
      let numbers = cursor.read(Field.hasNumbers, 1, &out)
      let second = cursor.read(Field.reservedFlags, 1, &out)
      let offset = cursor.read(Field.hasOffset, 1, &out)
      cursor.read(Field.hasPriority, 1, &out)
      let third = cursor.read(Field.reservedFlags, 4, &out)
      version = cursor.read(Field.version, 4, &out)
      reserved = [first, second, third]
      out.endGroup(group, cursor, value: Int(word))
      isControl = type.number == 1
      hasLength = length.number == 1
      hasNumbers = numbers.number == 1
      hasOffset = offset.number == 1
    }

    func note(_ out: inout Dissection) {
      for bits in reserved where bits.number != 0 { out.note(Note.reserved, on: bits) }
      if isControl, !hasLength || !hasNumbers || hasOffset { out.note(Note.controlFlags, on: type) }
    }
  }
}

// MARK: Data of version 3

extension L2TP {
  /// Reads a data message, RFC 3931 §4.1: how long the cookie is, and whether a sublayer follows it, was agreed on when the
  /// session was made. It is taken to be so where a frame after it proves it.
  private static func readSession(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let session = cursor.read(Field.longSession, 32, &out)
    guard session.isKnown, !cursor.isShort else { return .nothing }
    for cookie in [0, 4, 8] {
      for sublayer in [0, 4] where isFrame(behind: cookie, sublayer, cursor, out) {
        if cookie > 0 { cursor.readBytes(Field.cookie, cookie, &out) }
        if sublayer > 0 {
          cursor.read(Field.sublayerReserved, 1, &out)
          cursor.read(Field.isSequenced, 1, &out)
          cursor.read(Field.sublayerReserved, 6, &out)
          cursor.read(Field.sublayerNumber, 24, &out)
        }
        out.note(Note.payloadProven, on: session, UInt64(cookie), UInt64(sublayer))
        return .known(Ethernet.id)
      }
    }
    return .data
  }

  /// Whether an Ethernet frame begins so far behind the cursor: one with an IPv4 header whose checksum is right, with an
  /// IPv6 header whose length is, or with ARP.
  private static func isFrame(
    behind cookie: Int, _ sublayer: Int, _ cursor: borrowing Cursor, _ out: borrowing Dissection
  ) -> Bool {
    if sublayer > 0, let first = cursor.peek(cookie), first & 0xbf != 0 { return false }
    let frame = cookie + sublayer
    let packet = frame + 14
    guard cursor.knowsNext(packet + 40, out), let source = cursor.peek(frame + 6), source & 1 == 0 else { return false }
    switch cursor.peek16(frame + 12) {
    case 0x0800:
      guard cursor.peek(packet) == 0x45, packet + 20 <= cursor.remaining else { return false }
      var sum = InternetChecksum()
      sum.add(cursor.bytes, cursor.offset + packet..<cursor.offset + packet + 20)
      return sum.folded == 0xffff
    case 0x86dd:
      return (cursor.peek(packet) ?? 0) >> 4 == 6
        && Int(cursor.peek16(packet + 4) ?? .max) + packet + 40 == cursor.remaining
    case 0x0806:
      return cursor.peek16(packet) == 1 && cursor.peek16(packet + 2) == 0x0800 && cursor.peek16(packet + 4) == 0x0604
    default: return false
    }
  }
}
