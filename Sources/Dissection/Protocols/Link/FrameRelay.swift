import Packets

/// Frame Relay: an address of two to four bytes (Q.922 Annex A), and after it what RFC 2427 puts before a packet, or, on
/// Cisco's links, an EtherType alone.
///
///     |Upper DLCI |C|0|Lower DLCI |F|B|D|1|
///     |  Control 03  |     NLPID     |  packet …     RFC 2427 §3
///     |           EtherType           |  packet …     Cisco
enum FrameRelay: ProtocolDecoder {
  static let number: UInt16 = 194

  static let spec = ProtocolSpec(
    "fr", "Frame Relay", brief: "Frame Relay", source: "Q.922 Annex A, RFC 2427",
    foundBy: [.linkType(.frameRelay), .greProtocol(0x6559)], fields: [Field.self], notes: [Note.self])

  private static let unnumberedInformation: UInt8 = 3

  /// An address of two bytes, and an IP packet after what says that it is one.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek(), let second = cursor.peek(1), first & 1 == 0, second & 1 == 1 else { return .no }
    let isIP =
      switch cursor.peek16(2) {
      case 0x03cc: cursor.mayBegin(0x0800, at: 4)
      case 0x038e: cursor.mayBegin(0x86dd, at: 4)
      case 0x0300: cursor.peek(4) == 0x80 && cursor.mayBegin(cursor.peek16(8) ?? 0, at: 10)
      case let type?: cursor.mayBegin(type, at: 4)
      case nil: false
      }
    return isIP ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard readAddress(&cursor, &out) else { return .data }
    guard cursor.peek() == unnumberedInformation, cursor.knowsNext(1, out) else {
      // Or a supervisory or information frame of Q.922.
      if let type = cursor.peek16(), EtherType.name(UInt64(type)) == nil { return .data }
      return .number(.etherType, cursor.read(Field.etherType, 16, &out))
    }
    cursor.read(Field.control, 8, &out)
    while cursor.peek() == 0, cursor.knowsNext(1, out) { cursor.read(Field.pad, 8, &out) }
    let identifier = cursor.read(Field.nlpid, 8, &out)
    guard identifier.isKnown else { return .data }
    switch identifier.number {
    case 0x80: return readSNAP(&cursor, &out)
    case 0xcc: return .etherType(0x0800)
    case 0x8e: return .etherType(0x86dd)
    case 0xcf: return .known(PPP.id)
    default: return .data
    }
  }

  // MARK: Address

  /// Reads the bytes of the address, the last of which has its lowest bit set, and says which connection it names.
  private static func readAddress(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let first = cursor.read(Field.firstOctet, 8, &out)
    out.part(Field.upperDLCI, 2, 6, of: first)
    out.part(Field.commandResponse, 1, of: first)
    out.part(Field.extension, 0, of: first)
    guard first.isKnown else { return false }
    guard !first.isSet(0) else {
      out.note(Note.shortAddress, on: first)
      return false
    }
    let second = cursor.read(Field.secondOctet, 8, &out)
    out.part(Field.secondDLCI, 4, 4, of: second)
    out.part(Field.forwardCongestion, 3, of: second)
    out.part(Field.backwardCongestion, 2, of: second)
    out.part(Field.discardEligible, 1, of: second)
    out.part(Field.extension, 0, of: second)
    guard second.isKnown else { return false }
    var connection = first.bits(2, 6) << 4 | second.bits(4, 4)
    if !second.isSet(0) {
      guard let last = readFurther(&connection, &cursor, &out) else { return false }
      guard last.isSet(0) else {
        out.note(Note.longAddress, on: last)
        return false
      }
    }
    out.derive(Field.dlci, Int(connection))
    return true
  }

  /// Reads the third byte, and the fourth where the third says so: more of the DLCI, or control.
  private static func readFurther(
    _ connection: inout UInt64, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token? {
    let third = cursor.read(Field.thirdOctet, 8, &out)
    guard third.isKnown else { return nil }
    if third.isSet(0) {
      readLastDLCI(third, &connection, &out)
      return third
    }
    out.part(Field.thirdDLCI, 1, 7, of: third)
    out.part(Field.extension, 0, of: third)
    connection = connection << 7 | third.bits(1, 7)
    let fourth = cursor.read(Field.fourthOctet, 8, &out)
    guard fourth.isKnown else { return nil }
    readLastDLCI(fourth, &connection, &out)
    return fourth
  }

  private static func readLastDLCI(_ octet: Token, _ connection: inout UInt64, _ out: inout Dissection) {
    let isControl = octet.isSet(1)
    out.part(isControl ? Field.coreControl.id : Field.lowerDLCI.id, 2, 6, of: octet)
    out.part(Field.isControl, 1, of: octet)
    out.part(Field.extension, 0, of: octet)
    if !isControl { connection = connection << 6 | octet.bits(2, 6) }
  }

  // MARK: SNAP

  private static func readSNAP(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let organization = cursor.read(Field.organization, 24, &out)
    let isEtherType = organization.number == 0
    let number = cursor.read(
      isEtherType ? Field.snapType.id : organization.number == 0x0080c2 ? Field.bridged.id : Field.protocolID.id, 16,
      &out)
    guard organization.isKnown, number.isKnown else { return .data }
    return isEtherType ? .number(.etherType, number) : .number(.snap, organization.number << 16 | number.number)
  }
}
