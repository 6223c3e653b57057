/// GPRS Tunnelling Protocol: the user's packets, GTP-U (3GPP TS 29.281), the signalling of version 1 (TS 29.060), version 0
/// (GSM 09.60) and GTP' for charging (TS 32.295). Version 2 is ``GTPv2``.
///
///     |Version|T|R|E|S|N| Message Type  |            Length             |
///     |                  Tunnel Endpoint Identifier                   |
///     |        Sequence Number        | N-PDU Number  |   Next Type   |   with E, S or PN
///     |  extension headers, and then a user's packet or information elements …
enum GTP: ProtocolDecoder {
  static let number: UInt16 = 113

  static let spec = ProtocolSpec(
    "gtp", "GPRS Tunnelling Protocol", brief: "GTP", source: "3GPP TS 29.281, TS 29.060",
    foundBy: [.udpPort(2152), .udpPort(2123), .udpPort(3386)],
    fields: [Field.self, ExtensionField.self, RadioField.self, ElementField.self, LaterElementField.self],
    notes: [Note.self], trailingBytes: .outer)

  /// A version that is known, and in version 1 a message type that is.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek(), let type = cursor.peek(1) else { return .no }
    // A message type that is not known may be a later one, where the length fits.
    let length = Int(cursor.peek16(2) ?? 0)
    switch first >> 5 {
    case 0: return first & 0x10 == 0 || first & 0x0e == 0x0e ? .maybe : .no
    case 1: return messageName(UInt64(type)) != nil || length + 8 == cursor.remaining ? .maybe : .no
    case 2: return GTPv2.messageName(UInt64(type)) != nil || length + 4 == cursor.remaining ? .maybe : .no
    default: return .no
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if let first = cursor.peek(), first >> 5 >= 2 { return first >> 5 == 2 ? .known(GTPv2.id) : .handedBack }
    Tunnel.allowNoChecksum(&out)
    let start = cursor.offset
    let header = Header(&cursor, &out)
    let type = cursor.read(Field.messageType, 8, &out)
    if type.isKnown, messageName(type.number) == nil { out.note(Note.messageType, on: type, type.number) }
    let length = cursor.read(Field.length, 16, &out)
    let outer = cursor.extent
    switch header.kind {
    case .version1: cursor.read(type.number == 255 ? Field.tunnel : Field.endpoint, 32, &out)
    case .version0: readRestOfVersion0(&cursor, &out)
    case .charging:
      cursor.read(Field.sequenceNumber, 16, &out)
      if header.last.number == 0 { cursor.readBytes(Field.unusedHeader, 14, &out) }
    }
    guard !cursor.isShort else { return .nothing }
    let fixed = header.length - (header.kind == .charging && header.last.number == 1 ? 14 : 0)
    cursor.narrow(by: length, from: start + fixed, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    if length.isKnown, cursor.end < outer.end {
      out.note(Note.lengthSurplus, on: length, UInt64(outer.end - cursor.end))
    }
    if header.kind == .version1, header.last.number != 0 { readOptional(header, &cursor, &out) }
    guard !cursor.isShort, !cursor.isAtEnd, type.isKnown else { return .nothing }
    if type.number == 255 { return payload(cursor) }
    readElements(isVersion0: header.kind == .version0, &cursor, &out)
    return .nothing
  }

  private enum Kind {
    case version0, version1, charging
  }

  /// The first byte: which of the header's formats follows.
  private struct Header {
    let kind: Kind
    let hasExtension: Token
    let hasSequenceNumber: Token
    let hasPacketNumber: Token
    /// The last three bits of version 1, the last bit of others.
    let last: Token
    /// How long the header is that the length does not count.
    var length: Int { kind == .version1 ? 8 : 20 }

    init(_ cursor: inout Cursor, _ out: inout Dissection) {
      let group = out.beginGroup(Field.flags, cursor)
      let word = cursor.peek() ?? 0
      let version = cursor.read(Field.version, 3, &out)
      let type = cursor.read(Field.protocolType, 1, &out)
      if type.isKnown, type.number == 0 {
        kind = .charging
        cursor.read(Field.spare, 3, &out)
        last = cursor.read(Field.hasShortHeader, 1, &out)
        (hasExtension, hasSequenceNumber, hasPacketNumber) = (.none, .none, .none)
      } else if version.number == 1 {
        kind = .version1
        cursor.read(Field.reserved, 1, &out)
        hasExtension = cursor.read(Field.hasExtension, 1, &out)
        hasSequenceNumber = cursor.read(Field.hasSequenceNumber, 1, &out)
        hasPacketNumber = cursor.read(Field.hasPacketNumber, 1, &out)
        let flags = hasExtension.number << 2 | hasSequenceNumber.number << 1 | hasPacketNumber.number
        last = Token(flags, field: out.lastField, isKnown: hasPacketNumber.isKnown)
      } else {
        kind = .version0
        cursor.read(Field.spare, 3, &out)
        last = cursor.read(Field.hasSubnetworkNumber, 1, &out)
        (hasExtension, hasSequenceNumber, hasPacketNumber) = (.none, .none, .none)
      }
      out.endGroup(group, cursor, value: Int(word))
    }
  }

  /// GSM 09.60 §6: version 0 knows a tunnel by who the subscriber is.
  private static func readRestOfVersion0(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.sequenceNumber, 16, &out)
    cursor.read(Field.flowLabel, 16, &out)
    cursor.read(Field.subnetworkNumber, 8, &out)
    cursor.read(Field.spareBytes, 24, &out)
    cursor.readDigits(Field.tunnelIdentifier, 8, isLowFirst: true, &out)
  }

  /// The optional fields of version 1: where one is there, all are.
  private static func readOptional(_ header: Header, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(header.hasSequenceNumber.number == 1 ? Field.sequenceNumber : Field.unusedSequenceNumber, 16, &out)
    cursor.read(header.hasPacketNumber.number == 1 ? Field.packetNumber : Field.unusedPacketNumber, 8, &out)
    let next = cursor.read(ExtensionField.next, 8, &out)
    if header.hasExtension.number == 1 {
      readExtensions(next, &cursor, &out)
    } else if next.number != 0 {
      out.note(Note.nextWithoutFlag, on: next)
    }
  }

  /// What a user's packet is, by its first bits: nothing in the tunnel says so.
  private static func payload(_ cursor: borrowing Cursor) -> Next {
    switch cursor.peek().map({ $0 >> 4 }) {
    case 4: .number(.ipVersion, 4)
    case 6: .number(.ipVersion, 6)
    default:
      cursor.peek16() == 0xff03 ? .known(PPP.id) : Pseudowire.isEthernet(cursor) ? .known(Ethernet.id) : .data
    }
  }
}

extension Cursor {
  /// Reads decimal digits, two to a byte, and keeps them as text; a digit of 15 ends them.
  mutating func readDigits(
    _ field: some FieldReference, _ count: Int, isLowFirst: Bool, _ out: inout Dissection
  ) {
    let (start, available) = (offset, remaining)
    let token = readBytes(field, count, &out)
    guard token.isKnown, count <= available else { return }
    var text: [UInt8] = []
    for index in start..<start + count {
      for half in isLowFirst ? [bytes[index] & 15, bytes[index] >> 4] : [bytes[index] >> 4, bytes[index] & 15]
      where half != 15 {
        text.append(half < 10 ? 0x30 + half : 0x57 + half)
      }
    }
    out.fields[token.field].value = out.keep(text)
  }
}
