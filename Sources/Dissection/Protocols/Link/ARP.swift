/// The Address Resolution Protocol, RFC 826, with the messages of RARP (RFC 903), DRARP (RFC 1931), InARP (RFC 2390) and
/// UNARP (RFC 1868), and what RFC 5227 makes of it to find conflicts of IPv4 addresses.
///
///     |         Hardware Type         |         Protocol Type         |
///     | Hardware Size | Protocol Size |            Opcode             |
///     |  sender hardware and protocol address, target hardware and protocol address, of the sizes given …
enum ARP: ProtocolDecoder {
  static let number: UInt16 = 48

  static let spec = ProtocolSpec(
    "arp", "Address Resolution Protocol", brief: "ARP", source: "RFC 826", foundBy: [.etherType(0x0806)],
    fields: [Field.self, ATMField.self], notes: [Note.self], fixedBits: 8)

  /// A hardware type below 256, an EtherType, with addresses of four bytes where it is IPv4's, and an assigned operation.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard cursor.peek() == 0, let type = cursor.peek16(2), type >= 0x600, let operation = cursor.peek16(6),
      1...25 ~= operation
    else { return .no }
    // ATM has other fields there.
    let isATM = cursor.peek(1).map { UInt64($0) } == atm
    return isATM || type != 0x0800 || cursor.peek(5) == 4 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let hardwareType = cursor.read(Field.hardwareType, 16, &out)
    let protocolType = cursor.read(Field.protocolType, 16, &out)
    let packet =
      hardwareType.number == atm
      ? readATM(hardwareType, protocolType, &cursor, &out) : read(hardwareType, protocolType, &cursor, &out)
    guard let packet else {
      // Where nothing was there to read, there is no layer.
      if hardwareType.field < 0 { return .nothing }
      out.derive(Field.message, Int(Message.other.rawValue))
      return cursor.isShort ? .nothing : .data
    }
    out.derive(Field.message, Int(packet.message(isShort: cursor.isShort).rawValue))
    guard !cursor.isShort else { return .nothing }
    packet.deriveKinds(&out)
    packet.note(&out)
    // What is after it fills the frame up.
    cursor.narrow(to: cursor.offset, .packetLength)
    return .nothing
  }

  private static let ipv4: UInt64 = 0x0800
  private static let atm: UInt64 = 19

  /// Reads what follows the types; nothing is returned where a size is not known: the addresses cannot be told apart.
  private static func read(
    _ hardwareType: Token, _ protocolType: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Packet? {
    let hardwareSize = cursor.read(Field.hardwareSize, 8, &out)
    let protocolSize = cursor.read(Field.protocolSize, 8, &out)
    let opcode = cursor.read(Field.opcode, 16, &out)
    guard hardwareSize.isKnown, protocolSize.isKnown else { return nil }
    var packet = Packet(opcode: opcode)
    packet.isUnaddressed = hardwareSize.number == 0
    let isMAC = hasMACAddresses(hardwareType)
    let isIPv4 = protocolType.isKnown && protocolType.number == ipv4
    if isMAC, hardwareSize.number != 6, !packet.isDeparture {
      out.note(Note.hardwareSize, on: hardwareSize, hardwareSize.number, 6)
    }
    if isIPv4, protocolSize.number != 4 { out.note(Note.protocolSize, on: protocolSize, protocolSize.number) }

    func readHardware(_ mac: FieldSpec, _ bytes: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
      guard isMAC, hardwareSize.number == 6 else {
        return unvalued(cursor.readBytes(bytes, countedBy: hardwareSize, &out))
      }
      cursor.govern(by: hardwareSize, &out)
      return cursor.read(mac, 48, &out)
    }
    packet.senderHardware = readHardware(Field.senderMAC, Field.senderHardware, &cursor, &out)
    packet.senderProtocol = readProtocol(
      Field.senderIPv4, Field.senderProtocol, protocolSize, isIPv4: isIPv4, &cursor, &out)
    packet.targetHardware = readHardware(Field.targetMAC, Field.targetHardware, &cursor, &out)
    packet.targetProtocol = readProtocol(
      Field.targetIPv4, Field.targetProtocol, protocolSize, isIPv4: isIPv4, &cursor, &out)
    return packet
  }

  private static func readProtocol(
    _ address: FieldSpec, _ bytes: FieldSpec, _ size: Token, isIPv4: Bool, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) -> Token {
    guard isIPv4, size.number == 4 else { return unvalued(cursor.readBytes(bytes, countedBy: size, &out)) }
    cursor.govern(by: size, &out)
    return cursor.read(address, 32, &out)
  }

  /// Bytes have no number that anything could be said of.
  private static func unvalued(_ bytes: Token) -> Token { Token(0, field: bytes.field, isKnown: false) }

  /// Ethernet, and what has addresses of its kind.
  private static func hasMACAddresses(_ hardwareType: Token) -> Bool {
    hardwareType.isKnown && [1, 6, 18, 801, 802, 803].contains(hardwareType.number)
  }

  // MARK: ATM

  /// Reads a packet of ATMARP, which has four hardware sizes, each with its kind, and two protocol sizes (RFC 2225 §8.3).
  private static func readATM(
    _ hardwareType: Token, _ protocolType: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Packet? {
    let senderNumber = readKind(ATMField.senderNumber, &cursor, &out)
    let senderSubaddress = readKind(ATMField.senderSubaddress, &cursor, &out)
    var packet = Packet(opcode: cursor.read(Field.opcode, 16, &out))
    packet.isATM = true
    let senderProtocol = cursor.read(ATMField.senderProtocolSize, 8, &out)
    let targetNumber = readKind(ATMField.targetNumber, &cursor, &out)
    let targetSubaddress = readKind(ATMField.targetSubaddress, &cursor, &out)
    let targetProtocol = cursor.read(ATMField.targetProtocolSize, 8, &out)
    let sizes = [
      senderNumber.size, senderSubaddress.size, senderProtocol, targetNumber.size, targetSubaddress.size,
      targetProtocol,
    ]
    guard sizes.allSatisfy({ $0.isKnown }) else { return nil }
    let isIPv4 = protocolType.isKnown && protocolType.number == ipv4
    // Zero is the size of an address that is not there.
    for kind in [senderNumber, targetNumber] where !kind.isE164 && kind.size.number != 0 && kind.size.number != 20 {
      out.note(Note.hardwareSize, on: kind.size, kind.size.number, 20)
    }
    for size in [senderProtocol, targetProtocol] where isIPv4 && size.number != 0 && size.number != 4 {
      out.note(Note.protocolSize, on: size, size.number)
    }
    readNumber(senderNumber, ATMField.senderE164, ATMField.senderNSAP, &cursor, &out)
    cursor.readBytes(ATMField.senderSubaddressBytes, countedBy: senderSubaddress.size, &out)
    packet.senderProtocol = readProtocol(
      Field.senderIPv4, Field.senderProtocol, senderProtocol, isIPv4: isIPv4, &cursor, &out)
    readNumber(targetNumber, ATMField.targetE164, ATMField.targetNSAP, &cursor, &out)
    cursor.readBytes(ATMField.targetSubaddressBytes, countedBy: targetSubaddress.size, &out)
    packet.targetProtocol = readProtocol(
      Field.targetIPv4, Field.targetProtocol, targetProtocol, isIPv4: isIPv4, &cursor, &out)
    return packet
  }

  /// Reads the kind and size of an ATM address: a reserved bit, whether it is of E.164, and six bits of size.
  private static func readKind(
    _ fields: [FieldSpec], _ cursor: inout Cursor, _ out: inout Dissection
  ) -> (isE164: Bool, size: Token) {
    cursor.read(fields[0], 1, &out)
    let kind = cursor.read(fields[1], 1, &out)
    return (kind.number != 0, cursor.read(fields[2], 6, &out))
  }

  private static func readNumber(
    _ kind: (isE164: Bool, size: Token), _ e164: FieldSpec, _ nsap: FieldSpec, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    cursor.readBytes(kind.isE164 ? e164 : nsap, countedBy: kind.size, &out)
  }
}

/// The Reverse Address Resolution Protocol, RFC 903: ARP's packets under an EtherType of their own.
enum RARP: ProtocolDecoder {
  static let number: UInt16 = 50

  static let spec = ProtocolSpec(
    "rarp", "Reverse Address Resolution Protocol", brief: "RARP", source: "RFC 903", foundBy: [.etherType(0x8035)])

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { ARP.recognise(cursor) }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next { ARP.decode(&cursor, into: &out) }
}

extension ARP {
  /// What a packet says as a whole; the sentences are those of ``Field/sentence(_:)``.
  enum Message: UInt64, CaseIterable {
    case other
    case request
    case reply
    case announcement
    case probe
    case gratuitousReply
    case reverseRequest
    case reverseReply
    case inverseRequest
    case inverseReply
    case refusal
    case departure
    case inverseRequestATM
  }

  private struct Packet {
    let opcode: Token
    var senderHardware = Token.none
    var senderProtocol = Token.none
    var targetHardware = Token.none
    var targetProtocol = Token.none
    var isATM = false
    /// Whether it has no hardware addresses.
    var isUnaddressed = false

    init(opcode: Token) { self.opcode = opcode }

    var isRequest: Bool { opcode.isKnown && opcode.number == 1 }
    var isReply: Bool { opcode.isKnown && opcode.number == 2 }

    /// UNARP: a reply without hardware addresses, by which a host leaves (RFC 1868).
    var isDeparture: Bool { isReply && isUnaddressed }

    /// Both protocol addresses are the sender's own.
    var isGratuitous: Bool {
      (isRequest || isReply) && !isDeparture && senderProtocol.isKnown && targetProtocol.isKnown
        && senderProtocol.number != 0 && senderProtocol.number == targetProtocol.number
    }
    var isProbe: Bool {
      isRequest && senderProtocol.isKnown && targetProtocol.isKnown && senderProtocol.number == 0
        && targetProtocol.number != 0
    }

    func message(isShort: Bool) -> Message {
      // Without protocol addresses there is nothing to ask for.
      guard !isShort, opcode.isKnown, senderProtocol.field >= 0 else { return .other }
      switch opcode.number {
      case 1: return isGratuitous ? .announcement : isProbe ? .probe : .request
      case 2 where isDeparture: return .departure
      case 2 where isATM: return .other
      case 2: return isGratuitous ? .gratuitousReply : .reply
      case 3, 5: return isATM ? .other : .reverseRequest
      case 4, 6: return isATM ? .other : .reverseReply
      case 8: return isATM ? .inverseRequestATM : .inverseRequest
      case 9: return isATM ? .other : .inverseReply
      case 10: return .refusal
      default: return .other
      }
    }

    func deriveKinds(_ out: inout Dissection) {
      if isGratuitous { out.derive(Field.isGratuitous, 1) }
      if isProbe { out.derive(Field.isProbe, 1) }
      if isGratuitous, isRequest { out.derive(Field.isAnnouncement, 1) }
    }

    func note(_ out: inout Dissection) {
      if ARP.Field.opcodeName(opcode.number) == nil { out.note(Note.opcode, on: opcode, opcode.number) }
      if senderHardware.isSet(40) {
        out.note(Note.senderIsGroup, on: senderHardware)
      } else if senderHardware.isKnown, let source = frameSource(out), source != senderHardware.number {
        out.note(Note.senderUnlikeFrame, on: senderHardware, senderHardware.number, source)
      }
      if isReply, senderProtocol.number == 0 { out.note(Note.senderProtocolZero, on: senderProtocol) }
      if senderProtocol.number >= 0xe000_0000 {
        out.note(Note.senderProtocolIsGroup, on: senderProtocol, senderProtocol.number)
      }
    }

    /// The source address of the Ethernet frame around the packet.
    private func frameSource(_ out: borrowing Dissection) -> UInt64? {
      for index in out.fields.indices.reversed() where out.fields[index].id == Ethernet.Field.source.id {
        return out.knows(out.fields[index].bytes) ? out.fields[index].value : nil
      }
      return nil
    }
  }
}
