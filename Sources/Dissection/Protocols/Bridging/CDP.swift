/// The Cisco Discovery Protocol: what Cisco's devices tell their neighbour on a link of themselves. Cisco has published its TLVs only
/// in part; the rest is what others have found out.
///
///     |    Version    |      TTL      |           Checksum            |
///     |             Type              |            Length             |  value …      and so on
enum CDP: ProtocolDecoder {
  static let number: UInt16 = 249

  static let spec = ProtocolSpec(
    "cdp", "Cisco Discovery Protocol", brief: "CDP", source: "Cisco",
    foundBy: [.snap(0x00000c, 0x2000), .ciscoHDLC(0x2000), .pppProtocol(0x0207), .greProtocol(0x2000)],
    fields: [Field.self, ValueField.self], notes: [Note.self], trailingBytes: .outer, fixedBits: 6)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let version = cursor.peek(), let type = cursor.peek16(4), let length = cursor.peek16(6) else { return .no }
    return (1...2).contains(version) && type < 0x20 && length >= 4 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let version = cursor.read(Field.version, 8, &out)
    if version.number != 1, version.number != 2 { out.note(Note.version, on: version, version.number) }
    cursor.read(Field.timeToLive, 8, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    let covered = start..<cursor.end
    var types: UInt32 = 0
    var isCut = cursor.isShort
    while !cursor.isAtEnd, !isCut, out.hasRoom { isCut = readRecord(&types, &cursor, &out) }
    let isWhole = !isCut && out.isWhole && out.knows(covered)
    out.judge(
      checksum, against: isWhole ? expected(instead: checksum, covered, cursor.bytes) : nil, wrong: Note.checksum)
    if types & 0b1010 == 0b1010 { out.derive(Field.message, types & 0b100_0000 != 0 ? 1 : 0) }
    return .nothing
  }

  /// The checksum that would be right.
  ///
  /// Cisco's own code takes an odd last byte for the lower half of a word, where RFC 1071 has it in the upper one, and counts it as a
  /// signed number: from 0x80 on the word is one less than that number, with all bits of the upper half set.
  private static func expected(instead stored: Token, _ covered: Range<Int>, _ bytes: Span<UInt8>) -> UInt64 {
    var sum = InternetChecksum()
    sum.add(bytes, covered.lowerBound..<covered.upperBound - covered.count % 2)
    if covered.count % 2 != 0 {
      let last = UInt16(bytes[covered.upperBound - 1])
      sum.add(last < 0x80 ? last : (0xff00 | last) &- 1)
    }
    return UInt64(sum.expected(instead: UInt16(truncatingIfNeeded: stored.number)))
  }

  /// Reads a TLV; returns whether nothing can be read after it.
  private static func readRecord(_ types: inout UInt32, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let outer = cursor.extent
    let start = cursor.offset
    let group = out.beginGroup(Field.record, cursor)
    let type = cursor.read(Field.type, 16, &out)
    let length = cursor.read(Field.length, 16, &out)
    var isCut = cursor.isShort || !length.isKnown
    if length.isKnown, length.value < 4 {
      // Where the next one begins is not known.
      out.note(Note.shortLength, on: length, length.number)
      cursor.readRest(Field.data, &out)
      isCut = true
    } else if !isCut {
      cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if type.isKnown {
        types |= type.number < 32 ? 1 << UInt32(type.number) : 0
        readValue(type.number, &cursor, &out)
      }
      isCut = cursor.isShort && cursor.limit == .captured
      if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    }
    out.endGroup(group, cursor)
    if !isCut { cursor.restore(outer) }
    return isCut
  }

  private static func readValue(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 0x0002, 0x0016: readAddresses(&cursor, &out)
    case 0x0005: readLines(&cursor, &out)
    case 0x0007: readPrefixes(&cursor, &out)
    case 0x0008: readHello(&cursor, &out)
    case 0x000e,
      0x000f where cursor.remaining >= 3:
      cursor.read(ValueField.voice, &out)
    case 0x0019, 0x001a: readPower(isRequest: type == 0x0019, &cursor, &out)
    default:
      if let steps = ValueField.table[type], !cursor.isAtEnd { cursor.read(steps, &out) }
    }
  }

  // MARK: Lists

  /// Reads text of several lines, a leaf for each.
  private static func readLines(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom {
      var length = 0
      while let byte = cursor.peek(length), byte != 0x0a, byte != 0x0d { length += 1 }
      cursor.readBytes(ValueField.software, length, &out)
      var end = 0
      while end < 2, let byte = cursor.peek(end), byte == 0x0a || byte == 0x0d { end += 1 }
      cursor.readBytes(ValueField.lineEnd, end, &out)
    }
  }

  /// Reads addresses, each after the protocol that it is of.
  private static func readAddresses(_ cursor: inout Cursor, _ out: inout Dissection) {
    let count = cursor.read(ValueField.addressCount, 32, &out)
    var left = count.isKnown ? count.number : 0
    while left > 0, !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      left -= 1
      let group = out.beginGroup(ValueField.addressEntry, cursor)
      let type = cursor.read(ValueField.protocolType, 8, &out)
      let size = cursor.read(ValueField.protocolLength, 8, &out)
      let isIPv4 = type.number == 1 && size.number == 1 && cursor.peek() == 0xcc
      let isIPv6 = type.number == 2 && size.number == 8 && cursor.peek16(6) == 0x86dd
      cursor.readBytes(ValueField.protocolBytes, countedBy: size, &out)
      let length = cursor.read(ValueField.addressLength, 16, &out)
      if isIPv4, length.number == 4 {
        cursor.govern(by: length, &out)
        cursor.read(ValueField.ipv4, 32, &out)
      } else if isIPv6, length.number == 16 {
        cursor.govern(by: length, &out)
        cursor.readAddress(ValueField.ipv6, &out)
      } else {
        cursor.readBytes(ValueField.address, countedBy: length, &out)
      }
      out.endGroup(group, cursor)
    }
    if left > 0, !cursor.isShort { out.note(Note.addressCount, on: count, count.number, count.number - left) }
  }

  /// Reads which networks the device routes to; or, alone and without a length, the gateway of on-demand routing.
  private static func readPrefixes(_ cursor: inout Cursor, _ out: inout Dissection) {
    if cursor.remaining == 4 {
      cursor.read(ValueField.gateway, 32, &out)
      return
    }
    while cursor.remaining >= 5, !cursor.isShort, out.hasRoom {
      cursor.read(ValueField.prefix, 32, &out)
      let length = cursor.read(ValueField.prefixLength, 8, &out)
      if length.number > 32 { out.note(Note.prefixLength, on: length, length.number) }
    }
  }

  /// Reads what another protocol says of itself in CDP: Cisco's clusters of switches.
  private static func readHello(_ cursor: inout Cursor, _ out: inout Dissection) {
    let organization = cursor.read(ValueField.organization, 24, &out)
    let identifier = cursor.read(ValueField.protocolIdentifier, 16, &out)
    if organization.number == 0x0c, identifier.number == 0x0112 {
      cursor.read(ValueField.cluster, &out)
    } else {
      cursor.readRest(ValueField.hello, &out)
    }
  }

  private static func readPower(isRequest: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(ValueField.requestID, 16, &out)
    cursor.read(ValueField.managementID, 16, &out)
    while cursor.remaining >= 4, !cursor.isShort, out.hasRoom {
      cursor.read(isRequest ? ValueField.powerRequested.id : ValueField.powerAvailable.id, 32, &out)
    }
  }
}
