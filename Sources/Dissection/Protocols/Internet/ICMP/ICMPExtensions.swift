/// The extensions after what an ICMP error quotes, and in an Extended Echo Request, RFC 4884 §7: of ICMP and ICMPv6
/// alike.
///
///     |Version|       Reserved        |           Checksum            |
///     |            Length             |   Class-Num   |    C-Type     |      for each object;
///     |  payload …                                                           the length counts this word too
enum ICMPExtensions: ProtocolDecoder {
  static let number: UInt16 = 75

  static let spec = ProtocolSpec(
    "icmp_ext", "ICMP Extensions", brief: "ICMP extensions", source: "RFC 4884 §7",
    fields: [Field.self, ObjectField.self],
    notes: [Note.self], isRemainder: true)

  /// How many bytes are for the quoted datagram, where extensions follow it: at least in general, and exactly where a
  /// router older than RFC 4884 has sent them.
  static let quotedLength = 128

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    out.endQuotation(&cursor)
    let isCutOff = out.quotation?.isCutOff ?? out.isMessageCutOff
    let structure = cursor.offset..<cursor.end
    let version = cursor.read(Field.version, 4, &out)
    let reserved = cursor.read(Field.reserved, 12, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    if reserved.number != 0 { out.note(Note.reservedNotZero, on: reserved) }
    if checksum.isKnown, checksum.number == 0 {
      out.fields[checksum.field].verdict = .unused
      out.note(Note.checksumUnused, on: checksum)
    } else if checksum.isKnown {
      out.judge(checksum, over: isCutOff ? nil : structure, of: cursor.bytes, Note.checksum)
    }
    guard version.isKnown, version.number == 2 else {
      out.note(Note.unknownVersion, on: version, version.number)
      return cursor.isShort ? .nothing : .data
    }
    while !cursor.isAtEnd, out.hasRoom { guard readObject(&cursor, &out) else { return .data } }
    return .nothing
  }

  /// Whether bytes at a distance from the cursor are extensions, as far as can be told without a length: their version
  /// and checksum are right, and an object is there. Of a message that is cut off the object's class must be known
  /// instead, since its checksum cannot be verified.
  static func areThere(at distance: Int, _ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Bool {
    let start = cursor.offset + distance
    guard cursor.remaining >= distance + 8, out.knows(start..<cursor.end), let first = cursor.peek16(distance),
      first == 0x2000, cursor.peek16(distance + 2) != 0
    else { return false }
    if out.isMessageCutOff {
      guard let length = cursor.peek16(distance + 4), let objectClass = cursor.peek(distance + 6) else { return false }
      return length >= 8 && length % 4 == 0 && (1...3).contains(objectClass)
    }
    var sum = InternetChecksum()
    sum.add(cursor.bytes, start..<cursor.end)
    return sum.folded == 0xffff
  }

  /// Reads one object. Returns false where its length is unusable: nobody knows where the next one begins.
  private static func readObject(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let (start, outer) = (cursor.offset, cursor.extent)
    let group = out.beginGroup(Field.object, cursor)
    let length = cursor.read(Field.length, 16, &out)
    let objectClass = cursor.read(Field.objectClass, 8, &out)
    let isInterface = objectClass.isKnown && objectClass.number == 2
    let type =
      isInterface
      ? readRole(&cursor, &out) : cursor.read(Field.typeField(objectClass.isKnown ? objectClass.number : 0), 8, &out)
    let isUsable = length.isKnown && length.number >= 4
    if isUsable, !cursor.isShort {
      if length.number % 4 != 0 { out.note(Note.lengthNotOfWords, on: length, length.number) }
      cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
      readPayload(objectClass, type, &cursor, &out)
      if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    } else if !isUsable {
      out.note(Note.lengthTooSmall, on: length, length.number)
    }
    out.endGroup(group, cursor)
    cursor.restore(outer)
    return isUsable
  }

  private static func readPayload(
    _ objectClass: Token, _ type: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard objectClass.isKnown, type.isKnown else { return }
    switch (objectClass.number, type.number) {
    case (1, 1): readLabels(&cursor, &out)
    case (1, _), (3, 4...), (3, 0): out.note(Note.unknownType, on: type, type.number)
    case (2, let flags): readInterface(flags, &cursor, &out)
    case (3, let kind): readIdentification(kind, &cursor, &out)
    case (let number, _):
      if number < 247 { out.note(Note.unknownClass, on: objectClass, number) }
    }
  }

  /// The stack of labels that the datagram came with, RFC 4950 §3.
  private static func readLabels(_ cursor: inout Cursor, _ out: inout Dissection) {
    while cursor.remaining >= 4, out.hasRoom {
      let group = out.beginGroup(ObjectField.labelEntry, cursor)
      cursor.read(ObjectField.label, 20, &out)
      cursor.read(ObjectField.experimental, 3, &out)
      cursor.read(ObjectField.bottom, 1, &out)
      cursor.read(ObjectField.timeToLive, 8, &out)
      out.endGroup(group, cursor)
    }
  }

  /// Reads the C-Type of an interface information object, which says which interface it is about and what it has, RFC
  /// 5837 §4.1.
  private static func readRole(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let group = out.beginGroup(Field.interfaceType, cursor)
    let role = cursor.read(ObjectField.role, 2, &out)
    cursor.read(ObjectField.roleReserved, 2, &out)
    let flags = cursor.readFlags(
      [ObjectField.hasIndex, ObjectField.hasAddress, ObjectField.hasName, ObjectField.hasMTU], &out)
    out.endGroup(group, cursor, value: role.value << 6 | flags.value)
    return flags
  }

  private static func readInterface(_ flags: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    if flags & 8 != 0 { cursor.read(ObjectField.index, 32, &out) }
    if flags & 4 != 0, !cursor.isShort {
      let family = cursor.read(ObjectField.family, 16, &out)
      cursor.read(ObjectField.addressReserved, 16, &out)
      readAddress(family, length: nil, &cursor, &out)
    }
    if flags & 2 != 0, !cursor.isShort { readName(&cursor, &out) }
    if flags & 1 != 0, !cursor.isShort { cursor.read(ObjectField.mtu, 32, &out) }
  }

  /// The name of an interface, in an element whose length counts itself, zeros after it, RFC 5837 §4.3.
  private static func readName(_ cursor: inout Cursor, _ out: inout Dissection) {
    let (start, outer) = (cursor.offset, cursor.extent)
    let length = cursor.read(ObjectField.nameLength, 8, &out)
    if length.isKnown, length.number == 0 || length.number > 64 || length.number % 4 != 0 {
      out.note(Note.nameLength, on: length, length.number)
    }
    cursor.narrow(by: length, from: start, .field(ObjectField.nameLength), else: Data.Note.lengthBeyondEnd, &out)
    cursor.readPaddedText(ObjectField.name, padding: ObjectField.namePadding, cursor.remaining, &out)
    cursor.restore(outer)
  }

  /// What an Extended Echo Request asks about, RFC 8335 §2.1.
  private static func readIdentification(_ kind: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch kind {
    case 1:
      cursor.readPaddedText(ObjectField.askedName, padding: ObjectField.namePadding, cursor.remaining, &out)
    case 2: cursor.read(ObjectField.askedIndex, 32, &out)
    default:
      let family = cursor.read(ObjectField.askedFamily, 16, &out)
      let length = cursor.read(ObjectField.askedLength, 8, &out)
      cursor.read(ObjectField.askedReserved, 8, &out)
      readAddress(family, length: length, &cursor, &out)
    }
  }

  /// An address of a family; its length is given, or that of its family.
  private static func readAddress(
    _ family: Token, length: Token?, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard family.isKnown, length?.isKnown ?? true, !cursor.isShort else { return }
    switch (family.number, length?.value) {
    case (1, nil), (1, 4): cursor.read(length == nil ? ObjectField.ipv4 : ObjectField.askedIPv4, 32, &out)
    case (2, nil), (2, 16): cursor.readBytes(length == nil ? ObjectField.ipv6 : ObjectField.askedIPv6, 16, &out)
    case (_, let count?): cursor.readBytes(ObjectField.askedAddress, count, &out)
    default: out.note(Note.unknownFamily, on: family, family.number)
    }
  }
}
