/// Session Traversal Utilities for NAT, RFC 8489, with TURN (RFC 8656), ICE (RFC 8445) and NAT behaviour discovery (RFC 5780).
///
///     |0 0|   Message Type, 14 bits   |        Message Length         |
///     |                    Magic Cookie, 0x2112a442                   |
///     |                    Transaction ID: 96 bits
///     |                    attributes …
///
/// TURN's data may come in a shorter frame, RFC 8656 §12.4:
///
///     |        Channel Number         |            Length             |  data …
enum STUN: ProtocolDecoder {
  static let number: UInt16 = 225

  static let spec = ProtocolSpec(
    "stun", "Session Traversal Utilities for NAT", brief: "STUN", source: "RFC 8489",
    foundBy: [.udpPort(3478), .content(.udpPort)], fields: [Field.self], notes: [Note.self], fixedBits: 32)

  static let headerLength = 20
  private static let cookie: UInt64 = 0x2112_a442

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let type = cursor.peek16(), let length = cursor.peek16(2) else { return .no }
    if type >> 14 == 0, cursor.peek16(4) == 0x2112, cursor.peek16(6) == 0xa442, length % 4 == 0 { return .yes }
    // Without a cookie it is of RFC 3489; or it is TURN's data.
    if type >> 14 == 0 { return Int(length) + headerLength == cursor.remaining ? .maybe : .no }
    return type >> 12 == 4 && Int(length) + 4 <= cursor.remaining ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if let first = cursor.peek(), first >> 6 != 0 { return readChannelData(&cursor, &out) }
    let start = cursor.offset
    let type = readType(&cursor, &out)
    let length = cursor.read(Field.length, 16, &out)
    if length.number % 4 != 0 { out.note(Note.lengthNotMultiple, on: length, length.number) }
    let cookieToken = cursor.read(Field.cookie, 32, &out)
    if cookieToken.isKnown, cookieToken.number != cookie { out.note(Note.noCookie, on: cookieToken) }
    let identifier = cursor.offset
    cursor.readBytes(Field.transaction, 12, &out)
    if !cursor.isShort {
      cursor.narrow(
        by: length, from: start + headerLength, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    }
    var message = STUNMessage(start: start, identifier: identifier)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { message.readAttribute(&cursor, &out) }
    if type.isKnown { out.derive(Field.message, message.hasMappedAddress ? 1 : 0) }
    return .nothing
  }

  /// Reads the type: a method's bits with a class's two in between, RFC 8489 §5.
  private static func readType(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let start = cursor.offset
    let type = cursor.read(Field.type, 16, &out)
    guard type.isKnown else { return type }
    let method = type.bits(0, 4) | type.bits(5, 3) << 4 | type.bits(9, 5) << 7
    out.reading(Field.messageClass, start..<start + 2, value: type.bits(8) << 1 | type.bits(4))
    out.reading(Field.method, start..<start + 2, value: method)
    return type
  }

  private static func readChannelData(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let channel = cursor.read(Field.channel, 16, &out)
    let length = cursor.read(Field.channelLength, 16, &out)
    cursor.narrow(
      by: length, from: cursor.offset, .field(Field.channelLength), else: Data.Note.lengthBeyondEnd, &out)
    if channel.isKnown { out.derive(Field.channelMessage, 0) }
    return .data
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = STUN.number

    static let lengthNotMultiple = note("stun.wrong_msglen", .error, "bad length")
      .says("{a:bytes}, but attributes are padded to a multiple of 4 (RFC 8489 §5).")
    static let noCookie = note("stun.cookie.missing", .note, "no cookie")
      .says("Not 0x2112a442: the message is of RFC 3489, whose transaction ID begins here.")
    static let attributeLength = note("stun.attribute.length", .error, "bad attribute length")
      .says("{a:bytes}, but this attribute has {b}.")
    static let unknownAttribute = note("stun.unknown_attribute", .note, "unknown attribute")
      .says("{a} is not known here; an agent that does not know it must not go on (RFC 8489 §14).")
    static let surplus = note("stun.long_attribute", .note, "attribute too long")
      .says("The attribute has {a:bytes} more than it needs.")
    static let fingerprint = note("stun.att.crc32.bad", .error, "bad fingerprint")
      .says("Wrong: the bytes before it have the fingerprint 0x{b:x8}. One of them was damaged, or this is no STUN.")
    static let behindFingerprint = note("stun.fingerprint.not_last", .error, "fingerprint not last")
      .says("The fingerprint is the last attribute (RFC 8489 §14.7); another one follows it.")

    static let all = [
      lengthNotMultiple, noCookie, attributeLength, unknownAttribute, surplus, fingerprint, behindFingerprint,
    ]
  }
}
