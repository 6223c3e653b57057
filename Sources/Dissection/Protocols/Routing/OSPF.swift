/// Open Shortest Path First, version 2 (RFC 2328) for IPv4 and version 3 (RFC 5340) for IPv6.
///
///     |   Version #   |     Type      |         Packet length         |
///     |                           Router ID                           |
///     |                            Area ID                            |
///     |           Checksum            |            AuType             |
///     |                 Authentication: 8 bytes
///
/// Version 3 ends with a checksum, an instance ID and a byte that is zero.
enum OSPF: ProtocolDecoder {
  static let number: UInt16 = 180

  static let spec = ProtocolSpec(
    "ospf", "Open Shortest Path First", brief: "OSPF", source: "RFC 2328, RFC 5340", foundBy: [.ipProtocol(89)],
    fields: [
      Field.self, PacketField.self, OptionField.self, LSAField.self, BodyField.self, SixField.self,
      ExtendedSixField.self, TLVField.self,
      TrafficField.self, InformationField.self, ExtendedField.self, TrailerField.self,
    ],
    notes: [Note.self, LSANote.self])

  enum PacketType {
    static let hello: UInt64 = 1
    static let description: UInt64 = 2
    static let request: UInt64 = 3
    static let update: UInt64 = 4
    static let acknowledgment: UInt64 = 5
  }

  /// What a packet's parts have to know of its header and of what was read before.
  struct Packet {
    let start: Int
    let version: UInt64
    let type: UInt64
    let length: Token
    let checksum: Token
    /// Of version 2: how the packet is authenticated, and with how many bytes after it.
    var authentication: UInt64 = 0
    var digestLength = Token.none
    /// Of version 3: whether the instance is of IPv4's routes (RFC 5838 §2.1).
    var isOfIPv4 = false
    /// Whether the options say that a block for the link alone follows, and a trailer that authenticates.
    var hasBlock = false
    var hasTrailer = false

    var isSix: Bool { version == 3 }
    var isCryptographic: Bool { !isSix && (authentication == 2 || authentication == 3) }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let (start, outer) = (cursor.offset, cursor.extent)
    let version = cursor.read(Field.version, 8, &out)
    let type = cursor.read(Field.type, 8, &out)
    tellType(type, &out)
    let length = cursor.read(Field.length, 16, &out)
    cursor.read(Field.router, 32, &out)
    cursor.read(Field.area, 32, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    noteHead(version, type, &out)
    guard !cursor.isShort, version.isKnown, type.isKnown else { return .nothing }
    guard (2...3).contains(version.number) else { return .data }
    var packet = Packet(
      start: start, version: version.number, type: type.number, length: length, checksum: checksum)
    if packet.isSix { readInstance(&packet, &cursor, &out) } else { readAuthentication(&packet, &cursor, &out) }
    let header = packet.isSix ? 16 : 24
    if length.isKnown, length.value < header {
      out.note(Note.lengthTooSmall, on: length, length.number, UInt64(header))
    }
    cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    let end = cursor.end
    readBody(&packet, &cursor, &out)
    if !cursor.isAtEnd { readSurplus(&cursor, &out) }
    cursor.restore(outer)
    readTrailers(&packet, &cursor, &out)
    judge(packet, end, cursor.bytes, &out)
    out.derive(Field.message, type.value)
    return .nothing
  }

  private static func readSurplus(_ cursor: inout Cursor, _ out: inout Dissection) {
    let surplus = cursor.readRest(Field.surplus, &out)
    out.note(Note.surplus, on: surplus)
  }

  /// Wireshark has a field for each type, to filter by.
  private static func tellType(_ type: Token, _ out: inout Dissection) {
    guard type.isKnown, (1...5).contains(type.number) else { return }
    let fields = [Field.isHello, Field.isDescription, Field.isRequest, Field.isUpdate, Field.isAcknowledgment]
    out.reading(fields[type.value - 1].id, out.fields[type.field].bytes, value: 1)
  }

  private static func noteHead(_ version: Token, _ type: Token, _ out: inout Dissection) {
    if version.isKnown, !(2...3).contains(version.number) {
      out.note(Note.unknownVersion, on: version, version.number)
    } else if version.isKnown, out.context.addresses.family != .none,
      (version.number == 3) != out.context.isOverIPv6
    {
      out.note(Note.otherNetwork, on: version, version.number)
    }
    if type.isKnown, Field.typeName(type.number) == nil { out.note(Note.unknownType, on: type, type.number) }
    let destination = out.context.addresses.destination
    let isLocal =
      (destination.high == 0 && (0xe000_0005...0xe000_0006).contains(destination.low))
      || (destination.high == 0xff02 << 48 && (5...6).contains(destination.low))
    if isLocal, let hops = out.context.hopLimit, hops != 1, hops != 255, !out.isInQuotation {
      out.note(Note.timeToLive, on: version, UInt64(hops))
    }
  }

  private static func readInstance(_ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection) {
    let instance = cursor.read(Field.instance, 8, &out)
    packet.isOfIPv4 = (64...127).contains(instance.number)
    readReserved(Field.reserved, 8, &cursor, &out)
  }

  static func readReserved(_ field: FieldSpec, _ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let token = cursor.read(field, bits, &out)
    if token.number != 0 { out.note(Note.reservedNotZero, on: token) }
  }

  /// RFC 2328 §D.
  private static func readAuthentication(
    _ packet: inout Packet, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let type = cursor.read(Field.authenticationType, 16, &out)
    packet.authentication = type.number
    switch type.number {
    case 0 where type.isKnown: cursor.readBytes(Field.noAuthentication, 8, &out)
    case 1:
      cursor.readPaddedText(Field.password, padding: Field.passwordPadding, 8, &out)
      out.note(Note.password, on: type)
    case 2, 3:
      readReserved(Field.authenticationReserved, 16, &cursor, &out)
      cursor.read(Field.key, 8, &out)
      packet.digestLength = cursor.read(Field.digestLength, 8, &out)
      if type.number == 2 {
        cursor.read(Field.sequence, 32, &out)
      } else {
        readReserved(Field.authenticationReserved2, 32, &cursor, &out)
      }
    default:
      if type.isKnown { out.note(Note.unknownAuthentication, on: type, type.number) }
      cursor.readBytes(Field.unknownAuthentication, 8, &out)
    }
  }

  /// Version 2 leaves the authentication out of the sum, and has none with a digest; version 3 takes a pseudo-header, and
  /// has none with a trailer that authenticates (RFC 7166 §4.3).
  private static func judge(_ packet: Packet, _ end: Int, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    let checksum = packet.checksum
    guard checksum.isKnown, packet.length.isKnown else { return }
    if packet.isCryptographic || packet.hasTrailer {
      out.fields[checksum.field].verdict = .unused
      if checksum.number != 0 { out.note(Note.checksumNotZero, on: checksum) }
      return
    }
    let covered = packet.start..<packet.start + packet.length.value
    let isWhole = covered.count >= (packet.isSix ? 16 : 24) && covered.upperBound <= end && out.knows(covered)
    if packet.isSix {
      out.judge(checksum, over: isWhole ? covered : nil, of: bytes, length: covered.count, Note.checksum)
      return
    }
    var sum = InternetChecksum()
    if isWhole {
      sum.add(bytes, covered.prefix(16))
      sum.add(bytes, covered.dropFirst(24))
    }
    out.judge(checksum, over: isWhole ? sum : nil, unfinished: .zero, Note.checksum)
  }
}
