/// The Shim6 protocol, RFC 5533 and 5534: hosts that have several addresses keep their connections where one fails.
///
///     |  Next Header  |  Hdr Ext Len  |1|  context tag, 47 bits …         a packet whose addresses were changed
///     |  Next Header  |  Hdr Ext Len  |0|    Type     |  Type-specific  |0|
///     |           Checksum            |  type-specific format, options …  a control message
enum Shim6: ProtocolDecoder {
  static let number: UInt16 = 67

  static let spec = ProtocolSpec(
    "shim6", "Shim6 Protocol", brief: "Shim6", source: "RFC 5533 §5", foundBy: [.ipProtocol(140)],
    fields: [Field.self], notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let datagram = cursor.offset..<cursor.end
    let header = ExtensionHeader(
      id, next: Field.nextHeader, length: Field.length, bytes: Field.headerLength, &cursor, &out)
    if cursor.knowsNext(1, out), !cursor.isShort {
      if cursor.read(Field.payload, 1, &out).number != 0 {
        cursor.read(Field.contextTag, 47, &out)
      } else {
        readControl(header, datagram, &cursor, &out)
      }
    }
    if !cursor.isAtEnd { cursor.readRest(Field.undecoded, &out) }
    return header.end(mayBeLast: true, &cursor, &out)
  }

  private static func readControl(
    _ header: ExtensionHeader, _ datagram: Range<Int>, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if header.next.isKnown, header.next.number != NextHeader.none {
      out.note(Note.nextHeader, on: header.next, header.next.number)
    }
    let type = cursor.read(Field.type, 7, &out)
    cursor.read(type.number == 68 ? Field.errorCode : Field.typeSpecific, 7, &out)
    let fixed = cursor.read(Field.fixed, 1, &out)
    if fixed.number != 0 { out.note(Note.fixedBit, on: fixed) }
    let checksum = cursor.read(Field.checksum, 16, &out)
    guard !cursor.isShort, type.isKnown else { return }
    // The sum is over the message alone, RFC 5533 §5.2: addresses may change on the way.
    let isWhole = header.isWhole && header.size <= datagram.count
    out.judge(checksum, over: isWhole ? datagram.prefix(header.size) : nil, of: cursor.bytes, Note.checksum)
    readMessage(type, &cursor, &out)
    if !cursor.isShort { readOptions(&cursor, &out) }
  }

  /// Reads what a message has before its options.
  private static func readMessage(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if type.number == 67 { return readProbe(&cursor, &out) }
    guard let layout = layout(of: type.number) else {
      out.note(Note.unknownType, on: type, type.number)
      _ = cursor.readRest(Field.undecoded, &out)
      return
    }
    cursor.read(layout, &out)
  }

  private static func layout(of type: UInt64) -> [FieldStep]? {
    let context: [FieldStep] = [.number(Field.messageReserved, 1), .number(Field.contextTag, 47)]
    let zeros = FieldStep.number(Field.messageReserved, 16)
    return switch type {
    case 1: context + [.number(Field.initiatorNonce, 32)]
    case 2: [zeros, .number(Field.initiatorNonce, 32), .number(Field.responderNonce, 32)]
    case 3:
      context + [
        .number(Field.initiatorNonce, 32), .number(Field.responderNonce, 32), .number(Field.longReserved, 32),
      ]
    case 4: context + [.number(Field.initiatorNonce, 32)]
    case 5: context + [.number(Field.responderNonce, 32)]
    case 6:
      context + [
        .number(Field.initiatorNonce, 32), .number(Field.responderNonce, 32), .number(Field.longReserved, 49),
        .number(Field.packetContextTag, 47),
      ]
    case 64, 65: context + [.number(Field.requestNonce, 32)]
    case 66: context + [.number(Field.longReserved, 32)]
    case 68: [.number(Field.errorPointer, 16), .rest(Field.packetInError)]
    default: nil
    }
  }

  /// RFC 5534 §5.2: probes that were sent, and those that have come.
  private static func readProbe(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.messageReserved, 1, &out)
    cursor.read(Field.contextTag, 47, &out)
    let received = cursor.read(Field.probesReceived, 4, &out)
    let sent = cursor.read(Field.probesSent, 4, &out)
    cursor.read(Field.state, 2, &out)
    cursor.read(Field.longReserved, 22, &out)
    for (count, group) in [(sent, Field.sentProbe), (received, Field.receivedProbe)] where count.isKnown {
      for _ in 0..<count.value where !cursor.isShort && !cursor.isAtEnd {
        let probe = out.beginGroup(group, cursor)
        cursor.read(
          [
            .address(Field.probeSource), .address(Field.probeDestination), .number(Field.probeNonce, 32),
            .number(Field.probeData, 32),
          ], &out)
        out.endGroup(probe, cursor)
      }
    }
  }
}

// MARK: Options

extension Shim6 {
  /// RFC 5533 §5.15: a type, a length that counts the contents, and padding to a multiple of eight bytes.
  private static func readOptions(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(4, out) {
      let outer = cursor.extent
      let group = out.beginGroup(Field.option, cursor)
      let type = cursor.read(Field.optionType, 15, &out)
      cursor.read(Field.optionCritical, 1, &out)
      let length = cursor.read(Field.optionLength, 16, &out)
      let isShort = cursor.isShort
      if !isShort {
        cursor.narrow(
          by: length, from: cursor.offset, .optionLength, else: Data.Note.optionLengthBeyondHeader, &out)
        readContents(type, &cursor, &out)
        if cursor.isShort, cursor.limit == .optionLength { out.note(Note.optionTooShort, on: length, length.number) }
        if !cursor.isAtEnd { cursor.readRest(Field.optionData, &out) }
        cursor.restore(outer)
        cursor.readBytes(Field.padding, min((8 - (4 + length.value) % 8) % 8, cursor.remaining), &out)
      }
      out.endGroup(group, cursor)
      if isShort { return }
    }
  }

  private static func readContents(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard type.isKnown else { return }
    switch type.number {
    case 1: cursor.readRest(Field.validator, &out)
    case 2: readLocatorList(&cursor, &out)
    case 3: readPreferences(&cursor, &out)
    case 4: cursor.readRest(Field.cgaParameters, &out)
    case 5: cursor.readRest(Field.cgaSignature, &out)
    case 6:
      cursor.read(
        [.number(Field.longReserved, 32), .address(Field.senderULID), .address(Field.receiverULID)], &out)
    case 7: cursor.read(Field.forkedInstance, 32, &out)
    case 10: cursor.read([.number(Field.messageReserved, 16), .number(Field.keepaliveTimeout, 16)], &out)
    default: out.note(Note.unknownOption, on: type, type.number)
    }
  }

  private static func readLocatorList(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.listGeneration, 32, &out)
    let count = cursor.read(Field.locatorCount, 8, &out)
    guard count.isKnown else { return }
    for _ in 0..<count.value where !cursor.isShort { cursor.read(Field.verification, 8, &out) }
    // The locators begin at a multiple of eight bytes of the option.
    cursor.readBytes(Field.padding, min((8 - (9 + count.value) % 8) % 8, cursor.remaining), &out)
    for _ in 0..<count.value where !cursor.isShort { cursor.readAddress(Field.locator, &out) }
  }

  private static func readPreferences(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.listGeneration, 32, &out)
    let length = cursor.read(Field.elementLength, 8, &out)
    guard length.isKnown else { return }
    guard length.value > 0 else { return out.note(Note.elementLength, on: length) }
    while !cursor.isAtEnd, out.hasRoom {
      let element = out.beginGroup(Field.preference, cursor)
      let parts = [Field.flags, Field.priority, Field.weight]
      for field in parts.prefix(length.value) { cursor.read(field, 8, &out) }
      if length.value > 3 { cursor.readBytes(Field.optionData, length.value - 3, &out) }
      out.endGroup(element, cursor)
    }
  }
}
