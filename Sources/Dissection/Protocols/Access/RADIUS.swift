/// Remote Authentication Dial In User Service, RFC 2865, its accounting, RFC 2866, and dynamic authorization, RFC 5176.
///
///     |     Code      |  Identifier   |            Length             |
///     |                  Authenticator: 16 bytes
///     |     Type      |    Length     |  Value …
enum RADIUS: ProtocolDecoder {
  static let number: UInt16 = 135

  /// 1645 and 1646 were used before the numbers were assigned; 1700 is Cisco's for dynamic authorization.
  static let spec = ProtocolSpec(
    "radius", "Remote Authentication Dial In User Service", brief: "RADIUS", source: "RFC 2865",
    foundBy: [
      .udpPort(1812), .udpPort(1813), .udpPort(1645), .udpPort(1646), .udpPort(3799), .udpPort(1700),
    ],
    fields: [
      Field.self, PartField.self, UserField.self, AccountField.self, LaterField.self, MobileField.self,
      VendorField.self,
    ], notes: [Note.self])

  static let headerLength = 20

  /// A code that is known, or a length that fits.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let code = cursor.peek() else { return .no }
    let length = cursor.peek16(2).map(Int.init) ?? cursor.remaining
    return RADIUSCode.name(UInt64(code)) != nil || length >= headerLength && length == cursor.remaining ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let code = cursor.read(Field.code, 8, &out)
    cursor.read(Field.identifier, 8, &out)
    let length = cursor.read(Field.length, 16, &out)
    if length.isKnown, length.value < headerLength || length.value > 4096 {
      out.note(Note.length, on: length, length.number)
    }
    // A length that leaves no room for the header tells nothing of the attributes either.
    if !length.isKnown || length.value >= headerLength {
      cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    } else {
      out.remember(length, counts: start..<start + length.value, 1)
    }
    cursor.readBytes(Field.authenticator, 16, &out)
    var packet = RADIUSPacket(code: code)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { packet.readAttribute(&cursor, &out) }
    if !cursor.isAtEnd, !cursor.isShort {
      cursor.readRest(Field.undecoded, &out)
      if !out.hasRoom { out.note(Data.Note.fieldLimit, UInt64(Dissection.maximumFields)) }
    }
    packet.judge(isWhole: !cursor.isShort && !cursor.limit.isCut, &out)
    packet.addMessage(cursor, &out)
    return .nothing
  }
}

/// What is known of a packet while its attributes are read.
struct RADIUSPacket {
  typealias F = RADIUS.Field

  let code: Token
  /// How often each type was there, at most 255 times.
  private var counts = [UInt8](repeating: 0, count: 256)
  /// The types of a long extended attribute that goes on in the next one, RFC 6929 §2.2.
  var continued: Int?
  /// The parts of an EAP message, in their order.
  var parts: [Range<Int>] = []
  private var isAllKnown = true
  private var hasUser = false

  init(code: Token) { self.code = code }

  func has(_ type: Int) -> Bool { counts[type] > 0 }

  mutating func readAttribute(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let start = cursor.offset
    let group = out.beginGroup(F.attribute, cursor)
    defer { cursor.restore(outer) }
    let type = cursor.read(F.type, 8, &out)
    let length = cursor.read(F.attributeLength, 8, &out)
    guard type.isKnown, length.isKnown else {
      isAllKnown = false
      if !cursor.isShort { cursor.readRest(F.undecoded, &out) }
      return out.endGroup(group, cursor)
    }
    count(type, &out)
    if let open = continued, open >> 8 != type.value {
      out.note(RADIUS.Note.notContinued, on: type)
      continued = nil
    }
    guard length.value >= 2 else {
      // Where the next attribute begins is not known.
      out.note(RADIUS.Note.attributeLength, on: length, length.number)
      out.remember(length, counts: start..<start + length.value, 1)
      if !cursor.isAtEnd { cursor.readRest(F.undecoded, &out) }
      return out.endGroup(group, cursor)
    }
    let isCut = start + length.value > cursor.end
    cursor.narrow(by: length, from: start, .field(F.attributeLength), else: Data.Note.lengthBeyondEnd, &out)
    if type.number == 1, !cursor.isAtEnd { hasUser = true }
    readValue(type.value, RADIUSLength(length, header: 2, isCut: isCut), &cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(F.value, &out) }
    out.endGroup(group, cursor)
  }

  private mutating func count(_ type: Token, _ out: inout Dissection) {
    if counts[type.value] < .max { counts[type.value] += 1 }
    if counts[type.value] == 2, RADIUS.isSingle(type.number) { out.note(RADIUS.Note.repeated, on: type) }
  }

  /// Says what the packet is, and what of it does not fit together.
  func judge(isWhole: Bool, _ out: inout Dissection) {
    guard code.isKnown else { return }
    let hasStatus = has(40) && (code.number == 4 || code.number == 5)
    out.derive(F.summary, (hasUser ? 1 : 0) + (hasStatus ? 2 : 0) + (has(101) ? 4 : 0))
    guard isWhole, isAllKnown else { return }
    if has(79), !has(80) { out.note(RADIUS.Note.noAuthenticator, on: code) }
    guard code.number == 1 || code.number == 4 else { return }
    if !has(4), !has(32), !has(95) { out.note(RADIUS.Note.noServer, on: code) }
    if code.number == 1, has(2), has(3) { out.note(RADIUS.Note.twoPasswords, on: code) }
    if code.number == 4, !has(40) { out.note(RADIUS.Note.noStatus, on: code) }
  }
}

/// What an attribute's length, or that of a part of one, says.
struct RADIUSLength {
  let token: Token
  /// How many of the bytes that it counts stand before the value.
  let header: Int
  /// Whether fewer bytes are there.
  let isCut: Bool

  init(_ token: Token, header: Int, isCut: Bool) {
    self.token = token
    self.header = header
    self.isCut = isCut
  }

  /// How long the value is.
  var value: Int { token.value - header }

  /// Whether the value has that many bytes; where it has not, and is not just cut off, that is told.
  func fits(_ expected: Int, _ cursor: borrowing Cursor, _ out: inout Dissection) -> Bool {
    if value == expected { return true }
    out.note(RADIUS.Note.valueLength, on: token, UInt64(max(0, value)), UInt64(expected))
    return false
  }
}
