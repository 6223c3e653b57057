/// Protocol Independent Multicast, version 2: sparse mode (RFC 7761), dense mode (RFC 3973), bidirectional (RFC 5015),
/// bootstrap routers (RFC 5059), redirects (RFC 6754), flooding (RFC 8364) and packed asserts (RFC 9466).
///
///     |PIM Ver| Type  |   Flag Bits   |           Checksum            |
///     |                 message …
enum PIM: ProtocolDecoder {
  static let number: UInt16 = 175

  static let spec = ProtocolSpec(
    "pim", "Protocol Independent Multicast", brief: "PIM", source: "RFC 7761", foundBy: [.ipProtocol(103)],
    fields: [Field.self, AddressField.self, HelloField.self, MessageField.self, PackedField.self], notes: [Note.self])

  enum MessageType {
    static let hello: UInt64 = 0
    static let register: UInt64 = 1
    static let registerStop: UInt64 = 2
    static let joinPrune: UInt64 = 3
    static let bootstrap: UInt64 = 4
    static let assert: UInt64 = 5
    static let graft: UInt64 = 6
    static let graftAck: UInt64 = 7
    static let candidateRP: UInt64 = 8
    static let stateRefresh: UInt64 = 9
    static let election: UInt64 = 10
    static let redirect: UInt64 = 11
    static let flooding: UInt64 = 12
    static let packed: UInt64 = 13
  }

  /// A register's checksum covers these bytes, and not the packet in it.
  private static let registerLength = 8

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    // The empty packet that a Null-Register holds says that PIM follows, and nothing does.
    if cursor.isAtEnd, out.hasLayer(id) { return .nothing }
    let message = cursor.offset..<cursor.end
    let version = cursor.read(Field.version, 4, &out)
    let type = cursor.read(Field.type, 4, &out)
    noteHead(version, type, &out)
    let flags = readFlags(type, &cursor, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    judge(checksum, type, message, cursor.bytes, &out)
    guard !cursor.isShort, type.isKnown, version.isKnown else { return .nothing }
    var next = Next.data
    if version.number == 2 {
      next = readMessage(type.number, flags, &cursor, &out)
      if case .nothing = next, !cursor.isAtEnd { readSurplus(&cursor, &out) }
    }
    out.derive(Field.message, type.value << 8 | flags.value)
    return next
  }

  private static func readSurplus(_ cursor: inout Cursor, _ out: inout Dissection) {
    let surplus = cursor.readRest(Field.surplus, &out)
    out.note(Note.surplus, on: surplus)
  }

  private static func noteHead(_ version: Token, _ type: Token, _ out: inout Dissection) {
    if version.isKnown, version.number != 2 { out.note(Note.unknownVersion, on: version, version.number) }
    if type.isKnown, Field.typeName(type.number) == nil { out.note(Note.unknownType, on: type, type.number) }
    let destination = out.context.addresses.destination
    let isLocal = destination.low == 0xe000_000d || (destination.high == 0xff02 << 48 && destination.low == 0xd)
    if isLocal, let hops = out.context.hopLimit, hops != 1, !out.isInQuotation {
      out.note(Note.timeToLive, on: version, UInt64(hops))
    }
  }

  /// Reads the byte that each type has flags, or a further type, in (RFC 9436).
  private static func readFlags(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    switch type.number {
    case MessageType.bootstrap: return cursor.read(Field.bootstrapFlags, unusedNotZero: Note.reservedNotZero, &out)
    case MessageType.flooding: return cursor.read(Field.floodingFlags, unusedNotZero: Note.reservedNotZero, &out)
    case MessageType.registerStop:
      return cursor.read(Field.registerStopFlags, unusedNotZero: Note.reservedNotZero, &out)
    case MessageType.assert: return cursor.read(Field.assertFlags, unusedNotZero: Note.reservedNotZero, &out)
    case MessageType.election, MessageType.packed...15:
      let field = type.number == MessageType.election ? Field.electionSubtype : Field.subtype
      let subtype = cursor.read(field, 4, &out)
      let isKnown =
        type.number == MessageType.election ? (1...4).contains(subtype.number) : type.number == 13 && subtype.number < 2
      if subtype.isKnown, !isKnown { out.note(Note.unknownSubtype, on: subtype, subtype.number) }
      readReserved(Field.subtypeReserved, 4, &cursor, &out)
      return subtype
    default:
      readReserved(Field.reserved, 8, &cursor, &out)
      return Token(0, field: -1, isKnown: true)
    }
  }

  @discardableResult
  static func readReserved(
    _ field: FieldSpec, _ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    let token = cursor.read(field, bits, &out)
    if token.number != 0 { out.note(Note.reservedNotZero, on: token) }
    return token
  }

  /// The checksum covers the message, of a register its first eight bytes; over IPv6 a pseudo-header too, with the length
  /// of what is covered (RFC 7761 §4.9). Some routers take all of a register, which receivers accept (§4.9.3).
  private static func judge(
    _ checksum: Token, _ type: Token, _ message: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard checksum.isKnown, type.isKnown else { return }
    var covered = message
    var isWhole = !out.isMessageCutOff
    if type.number == MessageType.register {
      covered = message.prefix(registerLength)
      let isHeaderThere = message.count >= registerLength
      if isWhole, isHeaderThere, !isRight(covered, bytes, out), isRight(message, bytes, out) {
        covered = message
        out.note(Note.checksumOverAll, on: checksum)
      } else {
        isWhole = isHeaderThere
      }
    }
    if out.context.isOverIPv6 {
      out.judge(checksum, over: isWhole ? covered : nil, of: bytes, length: covered.count, Note.checksum)
    } else {
      out.judge(checksum, over: isWhole ? covered : nil, of: bytes, Note.checksum)
    }
  }

  private static func isRight(_ covered: Range<Int>, _ bytes: Span<UInt8>, _ out: borrowing Dissection) -> Bool {
    guard out.knows(covered) else { return false }
    var sum = InternetChecksum()
    if out.context.isOverIPv6, let pseudo = out.context.pseudoHeader { sum = pseudo.sum(length: covered.count) }
    sum.add(bytes, covered)
    return sum.folded == 0xffff
  }
}

extension Dissection {
  /// Whether a layer of that protocol was decoded already.
  func hasLayer(_ id: ProtocolID) -> Bool { layers.indices.contains { layers[$0].id == id } }
}
