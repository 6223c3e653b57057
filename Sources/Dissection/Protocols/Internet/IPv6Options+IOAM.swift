/// In situ Operations, Administration, and Maintenance over IPv6, RFC 9486: nodes on the way add what they know to the
/// packet (RFC 9197), or are asked to export it (RFC 9326).
extension IPv6Options {
  static func readIOAM(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(IOAMField.option, atLeast: 2, &cursor, &out)
    cursor.read(IOAMField.reserved, 8, &out)
    let type = cursor.read(IOAMField.type, 8, &out)
    switch type.number {
    case _ where !type.isKnown: break
    case 0: readTrace(isPreallocated: true, &cursor, &out)
    case 1: readTrace(isPreallocated: false, &cursor, &out)
    case 2: readProof(&cursor, &out)
    case 3: readEdges(&cursor, &out)
    case 4: readExport(&cursor, &out)
    default: cursor.readRest(IOAMField.data, &out)
    }
    finish(option, &cursor, &out)
  }

  /// RFC 9197 §4.4.1.
  private static func readTrace(isPreallocated: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(IOAMField.namespace, 16, &out)
    let nodeLength = cursor.read(IOAMField.nodeLength, 5, &out)
    let flags = out.beginGroup(IOAMField.flags, cursor)
    let set = cursor.readFlags(
      [IOAMField.overflow, IOAMField.loopback, IOAMField.active, IOAMField.reservedFlag], &out)
    out.endGroup(flags, cursor, value: set.value)
    let remaining = cursor.read(IOAMField.remainingLength, 7, &out)
    let type = readTraceType(&cursor, &out)
    cursor.read(IOAMField.traceReserved, 8, &out)
    guard !cursor.isShort, type.isKnown, nodeLength.isKnown, remaining.isKnown else { return }
    let isOpaqueAlone = type.number == 2
    if nodeLength.number == 0, !isOpaqueAlone {
      out.note(Note.nodeLengthZero, on: nodeLength)
    } else if nodeLength.value != wordsOfNode(type) {
      out.note(
        Note.traceTypeMismatch, on: nodeLength, UInt64(nodeLength.value * 4), UInt64(wordsOfNode(type) * 4))
    }
    if isPreallocated {
      let free = remaining.value * 4
      if free > cursor.remaining {
        out.noteShortage(of: remaining, free, present: cursor.remaining, cursor.limit, else: Note.remainingTooLong)
      }
      cursor.readBytes(IOAMField.freeSpace, min(free, cursor.remaining), &out)
    }
    guard type.number >> 2 != 0 || isOpaqueAlone else { return }
    while !cursor.isAtEnd, out.hasRoom { readNode(type, &cursor, &out) }
  }

  private static func readTraceType(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let group = out.beginGroup(IOAMField.traceType, cursor)
    let named = cursor.readFlags(IOAMField.traceBits, &out)
    let undefined = cursor.read(IOAMField.undefinedBits, 10, &out)
    let last = cursor.readFlags([IOAMField.opaqueBit, IOAMField.reservedBit], &out)
    let value = named.number << 12 | undefined.number << 2 | last.number
    out.endGroup(group, cursor, value: Int(value))
    return Token(
      value, field: group.index, isKnown: named.isKnown && undefined.isKnown && last.isKnown)
  }

  /// How many words each node adds, the opaque state aside: bits 8 to 10, from the first on, stand for two.
  private static func wordsOfNode(_ type: Token) -> Int {
    let bits = type.number >> 2
    return bits.nonzeroBitCount + (type.number & 0x00e000).nonzeroBitCount
  }

  private static func readNode(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let node = out.beginGroup(IOAMField.node, cursor)
    for bit in 0..<22 where type.isSet(23 - bit) {
      for number in IOAMField.nodeData(bit) { cursor.read(number.field, number.bits, &out) }
    }
    if type.isSet(1) {
      let length = cursor.read(IOAMField.opaqueLength, 8, &out)
      cursor.read(IOAMField.schema, 24, &out)
      cursor.readBytes(IOAMField.opaqueData, length.value * 4, &out)
    }
    out.endGroup(node, cursor)
  }

  /// RFC 9197 §4.5.
  private static func readProof(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(IOAMField.namespace, 16, &out)
    let type = cursor.read(IOAMField.proofType, 8, &out)
    cursor.read(IOAMField.proofFlags, 8, &out)
    guard type.isKnown, type.number == 0 else {
      _ = cursor.readRest(IOAMField.data, &out)
      return
    }
    cursor.read(IOAMField.packetIdentifier, 64, &out)
    cursor.read(IOAMField.cumulative, 64, &out)
  }

  /// RFC 9197 §4.6.
  private static func readEdges(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(IOAMField.namespace, 16, &out)
    let type = cursor.read(IOAMField.edgeType, 16, &out)
    if type.isSet(15) { cursor.read(IOAMField.longSequence, 64, &out) }
    if type.isSet(14) { cursor.read(IOAMField.sequence, 32, &out) }
    if type.isSet(13) { cursor.read(IOAMField.timestampSeconds, 32, &out) }
    if type.isSet(12) { cursor.read(IOAMField.timestampFraction, 32, &out) }
  }

  /// RFC 9326 §3.2.
  private static func readExport(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(IOAMField.namespace, 16, &out)
    cursor.read(IOAMField.exportFlags, 8, &out)
    let extensions = cursor.read(IOAMField.extensionFlags, 8, &out)
    _ = readTraceType(&cursor, &out)
    cursor.read(IOAMField.traceReserved, 8, &out)
    if extensions.isSet(7) { cursor.read(IOAMField.flow, 32, &out) }
    if extensions.isSet(6) { cursor.read(IOAMField.sequence, 32, &out) }
  }
}
