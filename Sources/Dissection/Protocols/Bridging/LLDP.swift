/// The Link Layer Discovery Protocol, IEEE 802.1AB-2016: what a station tells its neighbour on a link of itself.
///
///     |  Type, 7 bits |  Length, 9 bits   |  value …      and so on, up to the End of LLDPDU TLV
enum LLDP: ProtocolDecoder {
  static let number: UInt16 = 242

  static let spec = ProtocolSpec(
    "lldp", "Link Layer Discovery Protocol", brief: "LLDP", source: "IEEE 802.1AB",
    foundBy: [.etherType(0x88cc)],
    fields: [
      Field.self, LLDPBridging.Field.self, LLDPDataCenter.Field.self, LLDPEthernet.Field.self,
      LLDPEthernet.InverseField.self, LLDPMedia.Field.self,
      LLDPVendors.Field.self, LLDPPhones.Field.self,
    ],
    notes: [Note.self], trailingBytes: .outer, fixedBits: 7)

  /// A chassis ID begins it.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek16().map { $0 >> 9 == 1 && $0 & 0x1ff >= 2 } ?? false ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    var unit = LLDPUnit()
    while !cursor.isAtEnd, !unit.hasEnded, out.hasRoom { unit.readRecord(&cursor, &out) }
    unit.finish(&cursor, &out)
    return .nothing
  }
}

/// What of a data unit is kept while its TLVs are read.
struct LLDPUnit {
  private typealias F = LLDP.Field

  private(set) var hasEnded = false
  /// How many TLVs there were.
  private var count = 0
  /// Which types there were, a bit for each.
  private var types: UInt128 = 0
  private var isCut = false
  private var isShutdown = false

  mutating func readRecord(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let group = out.beginGroup(F.record, cursor)
    let type = cursor.read(F.type, 7, &out)
    let length = cursor.read(F.length, 9, &out)
    if !cursor.isShort {
      judge(type, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      readValue(type, length, &cursor, &out)
      if !cursor.isAtEnd { readSurplus(&cursor, &out) }
    }
    // A length that is not known leaves what is after it in the dark.
    isCut = cursor.isShort && cursor.limit == .captured || !length.isKnown
    out.endGroup(group, cursor)
    if !isCut { cursor.restore(outer) }
    hasEnded = isCut || type.number == 0
    count += 1
  }

  /// What a TLV has more than its type defines.
  private func readSurplus(_ cursor: inout Cursor, _ out: inout Dissection) {
    let left = cursor.remaining
    cursor.readRest(F.surplus, &out)
    out.note(LLDP.Note.surplus, UInt64(left))
  }

  /// Says where a TLV stands that may not stand there: IEEE 802.1AB §8.2.
  private mutating func judge(_ type: Token, _ out: inout Dissection) {
    guard type.isKnown else { return }
    if count < 3, type.value != count + 1 { out.note(LLDP.Note.order, on: type, UInt64(count + 1)) }
    let bit: UInt128 = 1 << UInt128(type.number)
    if (1...7).contains(type.value), types & bit != 0 { out.note(LLDP.Note.duplicate, on: type) }
    types |= bit
  }

  private mutating func readValue(
    _ type: Token, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard type.isKnown else { return }
    switch type.number {
    case 0: if length.number != 0 { out.note(LLDP.Note.endLength, on: length, length.number) }
    case 1: LLDP.readChassis(&cursor, &out)
    case 2: LLDP.readPort(&cursor, &out)
    case 3:
      let time = cursor.read(F.timeToLive, 16, &out)
      isShutdown = time.isKnown && time.number == 0
      if isShutdown { out.note(LLDP.Note.shutdown, on: time) }
    case 4: cursor.readRest(F.portDescription, &out)
    case 5: cursor.readRest(F.systemName, &out)
    case 6: cursor.readRest(F.systemDescription, &out)
    case 7:
      let has = cursor.read(F.systemCapabilities, &out)
      let uses = cursor.read(F.enabledCapabilities, &out)
      if has.isKnown, uses.isKnown, uses.number & ~has.number != 0 { out.note(LLDP.Note.capabilities, on: uses) }
    case 8: LLDP.readManagementAddress(&cursor, &out)
    case 127: LLDP.readOrganization(&cursor, &out)
    default:
      out.note(LLDP.Note.unknownType, on: type, type.number)
      cursor.readRest(F.unknownValue, &out)
    }
  }

  /// Says what is missing, and what the unit says as a whole.
  func finish(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard count > 0, !isCut else { return }
    for type in 1...3 where types & (1 << UInt128(type)) == 0 { out.note(LLDP.Note.missing, UInt64(type)) }
    if types & 1 == 0, out.hasRoom { out.note(LLDP.Note.noEnd) }
    let hasName = types & (1 << 5) != 0
    if types & 0xe == 0xe { out.derive(F.message, isShutdown ? 2 : hasName ? 1 : 0) }
    // What is after it fills the frame up.
    cursor.narrow(to: cursor.offset, .packetLength)
  }
}

// MARK: Values

extension LLDP {
  fileprivate static func readChassis(_ cursor: inout Cursor, _ out: inout Dissection) {
    let subtype = cursor.read(Field.chassisSubtype, 8, &out)
    guard subtype.isKnown else { return }
    switch subtype.number {
    case 4 where cursor.remaining == 6: cursor.read(Field.chassisMAC, 48, &out)
    case 5: readAddress(Field.chassisIPv4.id, Field.chassisIPv6.id, Field.chassis.id, &cursor, &out)
    default: cursor.readRest([4, 5].contains(subtype.number) ? Field.chassis.id : Field.chassisText.id, &out)
    }
  }

  fileprivate static func readPort(_ cursor: inout Cursor, _ out: inout Dissection) {
    let subtype = cursor.read(Field.portSubtype, 8, &out)
    guard subtype.isKnown else { return }
    switch subtype.number {
    case 3 where cursor.remaining == 6: cursor.read(Field.portMAC, 48, &out)
    case 4: readAddress(Field.portIPv4.id, Field.portIPv6.id, Field.portBytes.id, &cursor, &out)
    default: cursor.readRest(subtype.number == 3 ? Field.portBytes.id : Field.port.id, &out)
    }
  }

  private static func readAddress(
    _ ipv4: FieldID, _ ipv6: FieldID, _ other: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let family = cursor.read(Field.addressFamily, 8, &out)
    readAddress(of: family, ipv4, ipv6, other, &cursor, &out)
  }

  private static func readAddress(
    of family: Token, _ ipv4: FieldID, _ ipv6: FieldID, _ other: FieldID, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    switch (family.number, cursor.remaining) {
    case (1, 4) where family.isKnown: cursor.read(ipv4, 32, &out)
    case (2, 16) where family.isKnown: cursor.readAddress(ipv6, &out)
    default: cursor.readRest(other, &out)
    }
  }

  /// Reads where the station can be managed, IEEE 802.1AB §8.5.9.
  fileprivate static func readManagementAddress(_ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(Field.managementLength, 8, &out)
    if length.isKnown, length.number == 0 || length.number > 32 {
      out.note(Note.managementLength, on: length, length.number)
    }
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if !cursor.isAtEnd {
      let family = cursor.read(Field.managementSubtype, 8, &out)
      readAddress(
        of: family, Field.managementIPv4.id, Field.managementIPv6.id, Field.managementBytes.id, &cursor, &out)
    }
    if !cursor.isShort { cursor.restore(outer) }
    cursor.read(Field.interfaceSubtype, 8, &out)
    cursor.read(Field.interfaceNumber, 32, &out)
    let count = cursor.read(Field.objectLength, 8, &out)
    if count.value > cursor.remaining {
      out.note(
        Data.Note.lengthBeyondEnd, on: count, count.number, UInt64(cursor.remaining), UInt64(cursor.limit.rawValue))
      cursor.govern(by: count, &out)
    } else {
      cursor.readBytes(Field.objectIdentifier, countedBy: count, &out)
    }
  }

  /// Reads a TLV that an organization defines: IEEE 802.1AB §8.6.
  fileprivate static func readOrganization(_ cursor: inout Cursor, _ out: inout Dissection) {
    let organization = cursor.read(Field.organization, 24, &out)
    guard organization.isKnown else { return }
    switch organization.number {
    case 0x0080c2: LLDPBridging.read(&cursor, &out)
    case 0x00120f: LLDPEthernet.read(&cursor, &out)
    case 0x0012bb: LLDPMedia.read(&cursor, &out)
    case 0x001b21: LLDPDataCenter.readOlder(&cursor, &out)
    default: LLDPVendors.read(organization.number, &cursor, &out)
    }
  }

  /// Reads the value of an organization's TLV by a table; what no row has, as bytes.
  static func read(
    _ table: [UInt64: [FieldStep]], _ subtype: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard subtype.isKnown else { return }
    if let steps = table[subtype.number] {
      cursor.read(steps, unusedNotZero: Note.reserved, &out)
    } else {
      cursor.readRest(Field.unknownValue, &out)
    }
  }
}
