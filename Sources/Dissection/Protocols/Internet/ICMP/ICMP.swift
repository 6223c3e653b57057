/// Internet Control Message Protocol, RFC 792, with all messages of IANA's registry "ICMP Type Numbers".
///
///     |     Type      |     Code      |           Checksum            |
///     |  what the type has, and in an error the datagram that it is about …
enum ICMP: ProtocolDecoder {
  static let number: UInt16 = 71

  // What an error's length leaves after the quoted datagram are extensions.
  static let spec = ProtocolSpec(
    "icmp", "Internet Control Message Protocol", brief: "ICMP", source: "RFC 792", foundBy: [.ipProtocol(1)],
    fields: [Field.self, MessageField.self, HistoricField.self, MobileIPExtensions.Field.self],
    notes: [Note.self, MessageNote.self, MobileIPExtensions.Note.self], trailingBytes: .nextUnit)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if out.isBehindQuotation(of: ICMP.id) { return .known(ICMPExtensions.id) }
    let message = cursor.offset..<cursor.end
    let limit = cursor.limit
    let type = cursor.read(Field.type, 8, &out)
    // Where nothing is there to read, there is no layer.
    guard type.field >= 0 else { return .nothing }
    let code = cursor.read(codeField(of: type), 8, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    out.judgeMessage(checksum, over: message, of: cursor.bytes, Note.checksum)
    noteKind(type, code, &out)
    let isHeadKnown = type.isKnown && code.isKnown
    let next = readBody(type, code, from: message.lowerBound, &cursor, &out)
    if isHeadKnown { out.derive(Field.message, type.value << 8 | code.value) }
    if case .known(IPv4.id) = next { out.beginQuotation(&cursor, within: limit) }
    return next
  }

  /// Reads what the type has; what an error quotes is left.
  private static func readBody(
    _ type: Token, _ code: Token, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    guard type.isKnown else {
      cursor.readRest(Field.data, &out)
      return .nothing
    }
    switch type.value {
    case 3, 4, 5, 11, 12, 31, 40: return readError(type.value, code, from: start, &cursor, &out)
    case 0, 8:
      readIdentifier(isReply: type.value == 0, &cursor, &out)
      readEchoData(&cursor, &out)
    case 9: readRouterAdvertisement(&cursor, &out)
    case 10: readUnused(Field.reserved, 32, &cursor, &out)
    case 13, 14: readTimestamps(isReply: type.value == 14, &cursor, &out)
    case 15, 16: readIdentifier(isReply: type.value == 16, &cursor, &out)
    case 17, 18: readAddressMask(isReply: type.value == 18, &cursor, &out)
    case 30: readTraceroute(&cursor, &out)
    case 37, 38: readDomainName(isReply: type.value == 38, &cursor, &out)
    case 41: readMobility(&cursor, &out)
    case 42, 43:
      readExtendedEcho(isReply: type.value == 43, &cursor, &out)
      if !cursor.isAtEnd { return type.value == 42 ? .known(ICMPExtensions.id) : .data }
    default: break
    }
    if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    return .nothing
  }

  /// Reads a word that has no meaning yet.
  static func readUnused(_ field: FieldSpec, _ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let word = cursor.read(field, bits, &out)
    if word.number != 0 { out.note(Note.unusedNotZero, on: word) }
  }

  private static func noteKind(_ type: Token, _ code: Token, _ out: inout Dissection) {
    guard type.isKnown else { return }
    switch type.value {
    case 4, 6, 15...18, 30...39: out.note(Note.deprecatedType, on: type)
    case 1, 2, 7, 19...29, 44...252, 255: out.note(Note.unassignedType, on: type, type.number)
    default: break
    }
    if !isAssigned(code: code.number, of: type.number) {
      out.note(Note.unknownCode, on: code, code.number)
    }
  }
}

extension Dissection {
  /// Whether the bytes at hand lie after what a message of that protocol quotes, as the loop over layers leads back to
  /// it.
  func isBehindQuotation(of id: ProtocolID) -> Bool {
    guard quotation != nil, case .known(id) = context.found else { return false }
    return true
  }

  /// Judges a checksum over a message without a pseudo-header.
  mutating func judgeMessage(
    _ checksum: Token, over message: Range<Int>, of bytes: Span<UInt8>, _ notes: ChecksumNotes
  ) {
    guard checksum.isKnown else { return }
    judge(checksum, over: isMessageCutOff ? nil : message, of: bytes, notes)
  }
}
