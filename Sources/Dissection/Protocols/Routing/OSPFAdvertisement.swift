/// A link state advertisement (LSA), a piece of the topology: the header that says which it is and how old, RFC 2328 §A.4.1
/// and RFC 5340 §A.4.2, and the body.
///
///     |            LS age             |    Options    |    LS type    |      version 3: a type of 16 bits
///     |                        Link State ID                          |
///     |                     Advertising Router                        |
///     |                     LS sequence number                        |
///     |         LS checksum           |             length            |
extension OSPF {
  private static let headerLength = 20
  /// The age in seconds at which an advertisement is taken out of the database.
  private static let maximumAge: UInt64 = 3600

  static func readAdvertisement(
    _ packet: Packet, hasBody: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = LSAField
    let (start, outer) = (cursor.offset, cursor.extent)
    let group = out.beginGroup(F.advertisement, cursor)
    readAge(isSix: packet.isSix, &cursor, &out)
    let type: Token
    var opaque = Token.none
    if packet.isSix {
      type = readSixType(&cursor, &out)
      cursor.read(F.linkState, 32, &out)
    } else {
      // The type is after the options: an external route of an area that is not so stubby has another option.
      cursor.read(cursor.peek(1) == 7 ? OptionField.stubbyOptions : OptionField.options, &out)
      type = cursor.read(F.type, 8, &out)
      tellType(type, &out)
      opaque = readLinkState(type, &cursor, &out)
    }
    cursor.read(F.router, 32, &out)
    let sequence = cursor.read(F.sequence, 32, &out)
    if sequence.isKnown, sequence.number == 0x8000_0000 { out.note(LSANote.sequenceReserved, on: sequence) }
    let checksum = cursor.read(F.checksum, 16, &out)
    let length = cursor.read(F.length, 16, &out)
    if length.isKnown, length.value < headerLength { out.note(LSANote.lengthTooSmall, on: length, length.number) }
    if hasBody {
      cursor.narrow(by: length, from: start, .field(F.length), else: Data.Note.lengthBeyondEnd, &out)
      judge(checksum, start, length, cursor.end, cursor.bytes, &out)
      if packet.isSix {
        readSixBody(type, packet, &cursor, &out)
      } else {
        readBody(type, opaque, &cursor, &out)
      }
      if !cursor.isAtEnd { cursor.readRest(F.surplus, &out) }
    } else if checksum.isKnown {
      out.fields[checksum.field].verdict = .unverified
    }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  private static func readAge(isSix: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(isSix ? LSAField.sixDoNotAge : LSAField.doNotAge, 1, &out)
    let age = cursor.read(LSAField.age, 15, &out)
    if age.isKnown, age.number == maximumAge { out.note(LSANote.flushed, on: age) }
    if age.isKnown, age.number > maximumAge { out.note(LSANote.tooOld, on: age, age.number) }
  }

  /// Wireshark has a field for each type, to filter by.
  private static func tellType(_ type: Token, _ out: inout Dissection) {
    guard type.isKnown else { return }
    if LSAField.typeName(type.number) == nil { out.note(LSANote.unknownType, on: type, type.number) }
    guard let field = LSAField.isOfType(type.number) else { return }
    out.reading(field, out.fields[type.field].bytes, value: 1)
  }

  /// Reads the type of version 3: whether routers that do not know it pass it on, how far it goes, and what it is.
  @discardableResult
  static func readSixType(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let type = cursor.read(LSAField.sixType, &out)
    guard type.isKnown, out.fields.indices.contains(type.field) else { return type }
    if LSAField.functionName(type.bits(0, 13)) == nil { out.note(LSANote.unknownType, on: type, type.bits(0, 13)) }
    if let field = LSAField.isOfFunction(type.bits(0, 13)) {
      out.groupReading(field, atBit: Int(out.fields[type.field].firstBit), bits: 16, value: 1)
    }
    return type
  }

  /// Reads the link state ID of version 2, which an opaque advertisement has its own type in; returns that.
  private static func readLinkState(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    guard (9...11).contains(type.number) else {
      cursor.read(LSAField.identifier, 32, &out)
      return .none
    }
    let opaque = cursor.read(LSAField.opaqueType, 8, &out)
    if opaque.number == 1 {
      cursor.read(LSAField.trafficReserved, 8, &out)
      cursor.read(LSAField.trafficInstance, 16, &out)
    } else {
      cursor.read(LSAField.opaqueID, 24, &out)
    }
    return opaque
  }

  /// Judges the Fletcher checksum, which covers all but the age: RFC 2328 §12.1.7.
  private static func judge(
    _ checksum: Token, _ start: Int, _ length: Token, _ end: Int, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard checksum.isKnown, length.isKnown, length.value >= headerLength else { return }
    let covered = start + 2..<start + length.value
    guard covered.upperBound <= end, out.knows(covered) else {
      out.fields[checksum.field].verdict = .unverified
      return
    }
    let right = FletcherChecksum.value(of: bytes, covered, at: start + 16)
    out.judge(checksum, against: UInt64(right), wrong: LSANote.checksumWrong)
  }
}

/// Fletcher's checksum as ISO 8473 has it: two bytes that make both sums over all bytes, modulo 255, zero.
enum FletcherChecksum {
  /// The two bytes that are right at a place among the bytes, whatever stands there. Where what stands there is right too,
  /// since 255 and 0 are the same, it is taken.
  static func value(of bytes: Span<UInt8>, _ covered: Range<Int>, at place: Int) -> UInt16 {
    var (first, second) = (0, 0)
    var (storedFirst, storedSecond) = (0, 0)
    for index in covered {
      let byte = Int(bytes[index])
      let isSum = index == place || index == place + 1
      first = (first + (isSum ? 0 : byte)) % 255
      second = (second + first) % 255
      storedFirst = (storedFirst + byte) % 255
      storedSecond = (storedSecond + storedFirst) % 255
    }
    let stored = UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    if storedFirst == 0, storedSecond == 0, stored != 0 { return stored }
    let after = covered.upperBound - place
    var x = ((after - 1) * first - second) % 255
    if x <= 0 { x += 255 }
    var y = 510 - first - x
    if y > 255 { y -= 255 }
    return UInt16(truncatingIfNeeded: x << 8 | y)
  }
}
