/// The packets by which a PPP link and its protocols are configured: the Link Control Protocol, RFC 1661 §5, and the
/// Network Control Protocols, which have the same form.
///
///     |     Code      |  Identifier   |            Length             |
///     |  options, or data …
enum PPPControl {
  /// Whose options they are.
  enum Kind {
    case link
    case ip
    case ipv6
    case other
  }

  static let headerLength = 4

  static func decode(_ kind: Kind, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let codeField = kind == .link ? Field.linkCode.id : Field.code.id
    guard let code = readHeader(codeField, Field.identifier.id, Field.length.id, &cursor, &out) else { return .data }
    switch code {
    case 0: readVendorSpecific(kind, &cursor, &out)
    case 1...4: PPPOptions.decode(kind, &cursor, into: &out)
    case 8 where kind == .link:
      cursor.read(Field.rejectedProtocol, 16, &out)
      readData(kind, &cursor, &out)
    case 9...11 where kind == .link:
      cursor.read(Field.magicNumber, 32, &out)
      readData(kind, &cursor, &out)
    case 12 where kind == .link:
      cursor.read(Field.magicNumber, 32, &out)
      cursor.readRest(Field.message, &out)
    case 13 where kind == .link:
      cursor.read(Field.magicNumber, 32, &out)
      cursor.read(Field.secondsRemaining, 32, &out)
      cursor.readRest(Field.message, &out)
    default: readData(kind, &cursor, &out)
    }
    return .nothing
  }

  /// Reads code, identifier and length, which all of these protocols begin with, and narrows the cursor to the packet.
  /// Returns the code, where what follows can be read by both.
  static func readHeader(
    _ code: FieldID, _ identifier: FieldID, _ length: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> UInt64? {
    let start = cursor.offset
    let code = cursor.read(code, 8, &out)
    cursor.read(identifier, 8, &out)
    let length = cursor.read(length, 16, &out)
    guard length.isKnown else { return nil }
    guard length.value >= headerLength else {
      out.note(Note.lengthTooShort, on: length, length.number)
      return nil
    }
    cursor.narrow(by: length, from: start, .packetLength, else: Data.Note.lengthBeyondEnd, &out)
    return code.isKnown ? code.number : nil
  }

  private static func readVendorSpecific(_ kind: Kind, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.magicNumber, 32, &out)
    cursor.read(Field.organization, 24, &out)
    cursor.read(Field.kind, 8, &out)
    readData(kind, &cursor, &out)
  }

  private static func readData(_ kind: Kind, _ cursor: inout Cursor, _ out: inout Dissection) {
    if !cursor.isShort { cursor.readRest(kind == .link ? Field.linkData.id : Field.data.id, &out) }
  }
}

// MARK: The protocols

/// The Link Control Protocol, RFC 1661.
enum LCP: ProtocolDecoder {
  static let number: UInt16 = 38

  static let spec = ProtocolSpec(
    "lcp", "PPP Link Control Protocol", brief: "LCP", source: "RFC 1661", foundBy: [.pppProtocol(0xc021)],
    fields: [PPPControl.Field.self, PPPOptions.Field.self], notes: [PPPControl.Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    PPPControl.decode(.link, &cursor, into: &out)
  }
}

/// The Internet Protocol Control Protocol, RFC 1332.
enum IPCP: ProtocolDecoder {
  static let number: UInt16 = 39

  static let spec = ProtocolSpec(
    "ipcp", "PPP IP Control Protocol", brief: "IPCP", source: "RFC 1332", foundBy: [.pppProtocol(0x8021)])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    PPPControl.decode(.ip, &cursor, into: &out)
  }
}

/// The IPv6 Control Protocol, RFC 5072.
enum IPV6CP: ProtocolDecoder {
  static let number: UInt16 = 40

  static let spec = ProtocolSpec(
    "ipv6cp", "PPP IPv6 Control Protocol", brief: "IPV6CP", source: "RFC 5072", foundBy: [.pppProtocol(0x8057)])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    PPPControl.decode(.ipv6, &cursor, into: &out)
  }
}

/// Any other Network Control Protocol: their numbers are those of the protocols that they control, and 0x8000.
enum NCP: ProtocolDecoder {
  static let number: UInt16 = 41

  static let spec = ProtocolSpec(
    "ncp", "PPP Network Control Protocol", brief: "NCP", source: "RFC 1661",
    foundBy: [.pppProtocols(0x8000...0xbfff)])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    PPPControl.decode(.other, &cursor, into: &out)
  }
}
