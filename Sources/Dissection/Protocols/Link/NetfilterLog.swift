import Packets

/// Packets that Linux's packet filter logged, LINKTYPE_NFLOG: a header, and attributes one of which holds the packet.
/// The attributes' lengths and types are in the byte order of the host; what is in them, in network byte order.
///
///     |    Family     |    Version    |          Resource ID          |
///     |            Length             |             Type              |
///     |  value, to a multiple of four bytes …
enum NetfilterLog: ProtocolDecoder {
  static let number: UInt16 = 17

  static let spec = ProtocolSpec(
    "nflog", "Linux Netfilter Log", brief: "NFLOG", source: "LINKTYPE_NFLOG",
    foundBy: [.linkType(.netfilterLog)],
    fields: [Field.self], notes: [Note.self])

  private static let headerLength = 4
  private static let payload: UInt64 = 9

  /// Version 0.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek(1) == 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let family = cursor.read(Field.addressFamily, 8, &out)
    let version = cursor.read(Field.version, 8, &out)
    cursor.read(Field.resource, 16, &out)
    guard !cursor.isShort, version.isKnown else { return .data }
    guard version.number == 0 else {
      out.note(Note.unknownVersion, on: version, version.number)
      return .data
    }
    let order = byteOrder(cursor)
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(headerLength, out) {
      if readAttribute(order, &cursor, &out) { return successor(of: family) }
    }
    return .data
  }

  private static func successor(of family: Token) -> Next {
    switch family.number {
    case 2: .etherType(0x0800)
    case 10: .etherType(0x86dd)
    default: .data
    }
  }

  /// The order in which the first attribute's length is one that fits.
  private static func byteOrder(_ cursor: borrowing Cursor) -> ByteOrder {
    guard let length = cursor.peek16() else { return .littleEndian }
    let (big, little) = (Int(length), Int(length.byteSwapped))
    let isBig = big >= headerLength && big <= cursor.remaining
    let isLittle = little >= headerLength && little <= cursor.remaining
    return isBig && (!isLittle || big < little) ? .bigEndian : .littleEndian
  }

  /// Reads an attribute. Of the one that holds the packet, its header alone: then it returns true, and the cursor
  /// is narrowed to the packet.
  private static func readAttribute(
    _ order: ByteOrder, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    let start = cursor.offset
    let outer = cursor.extent
    let group = out.beginGroup(Field.attribute, cursor)
    let length = cursor.read(Field.length, 16, order, &out)
    let type = cursor.read(Field.type, 16, order, &out).bits(0, 15)
    guard !cursor.isShort else {
      out.endGroup(group, cursor)
      return false
    }
    if length.value < headerLength { out.note(Note.badLength, on: length, length.number) }
    cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if type == payload {
      out.endGroup(group, cursor)
      return true
    }
    readValue(type, &cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.value, &out) }
    cursor.restore(outer)
    // The last one's padding may be missing.
    cursor.readBytes(Field.padding, min((4 - length.value % 4) % 4, cursor.remaining), &out)
    out.endGroup(group, cursor)
    return false
  }

  private static func readValue(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 1:
      cursor.read(Field.hardwareProtocol, 16, &out)
      cursor.read(Field.hook, 8, &out)
      cursor.readRest(Field.padding, &out)
    case 2: cursor.read(Field.mark, 32, &out)
    case 3:
      cursor.read(Field.seconds, 64, &out)
      cursor.read(Field.microseconds, 64, &out)
    case 4: cursor.read(Field.inputInterface, 32, &out)
    case 5: cursor.read(Field.outputInterface, 32, &out)
    case 6: cursor.read(Field.physicalInputInterface, 32, &out)
    case 7: cursor.read(Field.physicalOutputInterface, 32, &out)
    case 8: readHardwareAddress(&cursor, &out)
    case 10: cursor.readPaddedText(Field.prefix, padding: Field.terminator, cursor.remaining, &out)
    case 11: cursor.read(Field.user, 32, &out)
    case 12: cursor.read(Field.sequence, 32, &out)
    case 13: cursor.read(Field.globalSequence, 32, &out)
    case 14: cursor.read(Field.group, 32, &out)
    case 15: cursor.read(Field.hardwareType, 16, &out)
    case 17: cursor.read(Field.hardwareHeaderLength, 16, &out)
    default: break
    }
  }

  private static func readHardwareAddress(_ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(Field.addressLength, 16, &out)
    cursor.read(Field.reserved, 16, &out)
    if length.number == 6, cursor.remaining >= 6 { cursor.read(Field.hardwareAddress, 48, &out) }
  }
}
