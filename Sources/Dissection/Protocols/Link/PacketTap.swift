import Packets

/// What macOS's `tcpdump -k` and Wireshark record: a header of Apple's before each packet, with its interface, its
/// process and its link type. LINKTYPE_PKTAP, and of old 149 (USER2). Numbers are in the byte order of the host.
enum PacketTap: ProtocolDecoder {
  static let number: UInt16 = 18

  static let spec = ProtocolSpec(
    "pktap", "Apple Packet Tap", brief: "PKTAP", source: "LINKTYPE_PKTAP",
    foundBy: [.linkType(.packetTap), .linkType(.user2)],
    fields: [Field.self], notes: [Note.self])

  /// The part of the header whose fields are known.
  private static let headerLength = 108

  /// Whether the bytes begin as such a header does: 149 may be anything.
  private static func isHeader(_ cursor: borrowing Cursor) -> Bool {
    guard cursor.remaining >= headerLength, let first = cursor.peek16(), let second = cursor.peek16(2) else {
      return false
    }
    let isLittle = second == 0 && first != 0
    let length = isLittle ? Int(first.byteSwapped) : first == 0 ? Int(second) : 0
    guard length >= headerLength, length <= cursor.remaining else { return false }
    return cursor.peek(isLittle ? 4 : 7) == 1 && cursor.peek(5) == 0 && cursor.peek(6) == 0
  }

  /// The length is small, in either byte order.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.hasSmallNumber ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if out.context.isFound(by: .user2), !isHeader(cursor) { return .data }
    let start = cursor.offset
    let outer = cursor.extent
    // The length is small: its two upper bytes are the zeros.
    let order: ByteOrder = cursor.peek16(2) == 0 ? .littleEndian : .bigEndian
    let length = cursor.read(Field.headerLength, 32, order, &out)
    guard length.isKnown else { return .data }
    if length.number < UInt64(headerLength) {
      out.note(Note.headerTooShort, on: length, length.number, UInt64(headerLength))
      return .data
    }
    cursor.narrow(by: length, from: start, .headerLength, else: Data.Note.lengthBeyondEnd, &out)
    let record = cursor.read(Field.recordType, 32, order, &out)
    let linkType = cursor.read(Field.linkType, 32, order, &out)
    cursor.readPaddedText(Field.interfaceName, padding: Field.padding, 24, &out)
    let flags = cursor.read(Field.flags, 32, order, &out)
    out.parts(Field.flagBits, of: flags)
    cursor.read(Field.protocolFamily, 32, order, &out)
    cursor.read(Field.linkHeaderLength, 32, order, &out)
    cursor.read(Field.linkTrailerLength, 32, order, &out)
    cursor.read(Field.process, 32, order, &out)
    cursor.readPaddedText(Field.command, padding: Field.padding, 20, &out)
    cursor.read(Field.serviceClass, 32, order, &out)
    cursor.read(Field.interfaceType, 16, order, &out)
    cursor.read(Field.interfaceUnit, 16, order, &out)
    cursor.read(Field.effectiveProcess, 32, order, &out)
    cursor.readPaddedText(Field.effectiveCommand, padding: Field.padding, 20, &out)
    guard !cursor.isShort else { return .data }
    cursor.readRest(Field.rest, &out)
    cursor.restore(outer)
    return record.number == 1 ? .number(.linkType, linkType) : .data
  }
}
