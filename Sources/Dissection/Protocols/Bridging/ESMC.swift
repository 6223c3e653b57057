/// Slow protocols of organizations, IEEE 802.3 annex 57B; of them the Ethernet Synchronization Messaging Channel, ITU-T G.8264
/// §11.3.1: how good the clock is that a link's bits come by.
enum ESMC: ProtocolDecoder {
  static let number: UInt16 = 256

  static let spec = ProtocolSpec(
    "ossp", "Organization Specific Slow Protocol", brief: "ESMC", source: "ITU-T G.8264", foundBy: [.slowSubtype(10)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer, fixedBits: 24)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { cursor.peek16() == 0x0019 ? .maybe : .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let organization = cursor.read(Field.organization, 24, &out)
    guard organization.number == 0x0019a7 else { return .data }
    let subtype = cursor.read(Field.subtype, 16, &out)
    guard subtype.number == 1 else { return .data }
    let version = cursor.read(Field.version, 4, &out)
    if version.number != 1 { out.note(Note.version, on: version, version.number) }
    cursor.read(Field.event, 1, &out)
    cursor.read(Field.header, unusedNotZero: Note.reserved, &out)
    var isFirst = true
    // Padding begins with zero.
    while let type = cursor.peek(), type != 0, !cursor.isShort, out.hasRoom {
      guard readRecord(isFirst: isFirst, &cursor, &out) else { break }
      isFirst = false
    }
    if !cursor.isShort, !cursor.isAtEnd { cursor.readRest(Field.padding, &out) }
    return .nothing
  }

  /// Reads a TLV; returns whether another may follow.
  private static func readRecord(isFirst: Bool, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let outer = cursor.extent
    let start = cursor.offset
    let group = out.beginGroup(Field.record, cursor)
    let type = cursor.read(Field.type, 8, &out)
    if isFirst, type.number != 1 { out.note(Note.notFirst, on: type) }
    let length = cursor.read(Field.length, 16, &out)
    let expected: UInt64 = type.number == 1 ? 4 : 20
    if type.number <= 2, length.number != expected { out.note(Note.length, on: length, length.number, expected) }
    guard length.isKnown, length.value >= 3 else {
      out.note(Note.shortLength, on: length, length.number)
      out.endGroup(group, cursor)
      return false
    }
    cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if !cursor.isAtEnd {
      switch type.number {
      case 1: cursor.read(Field.quality, unusedNotZero: Note.reserved, &out)
      case 2: cursor.read(Field.extendedQuality, unusedNotZero: Note.reserved, &out)
      default: break
      }
    }
    let isCut = cursor.isShort && cursor.limit == .captured
    if !cursor.isAtEnd { cursor.readRest(Field.value, &out) }
    out.endGroup(group, cursor)
    if !isCut { cursor.restore(outer) }
    return !isCut
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = ESMC.number
    static let definedIn: StaticString = "ITU-T G.8264 §11.3.1"

    static let organization = field("ossp.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal), .detail(""))
      .means("Who defines what follows.", "IEEE 802.3 annex 57B")
    static let subtype = field("ossp.itu.subtype", "ITU-T OSSP Subtype", .hexadecimal).means(
      "1: the Ethernet Synchronization Messaging Channel.")
    static let version = field("ossp.esmc.version", "Version", .decimal).means("1.")
    static let event = field("ossp.esmc.event_flag", "Event Flag", .enumeration(eventName), .detail(""))
      .means("Set: the quality has changed. Not set: told once a second.")
    static let reservedBits = field("ossp.esmc.reserved_bits", "Reserved", .hexadecimal).means("Zero.")
    static let reserved = field("ossp.esmc.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let record = group("ossp.esmc.tlv", "ESMC TLV", .detail(""), isNamedByFirstChild: true).means(
      "What is told of the clock.")
    static let type = field("ossp.esmc.tlv_type", "TLV Type", .enumeration(typeName, .hexadecimal)).means(
      "What the TLV tells.")
    static let length = field("ossp.esmc.tlv_length", "TLV Length", .quantity(.bytes)).means(
      "How long the TLV is, with type and length.")
    static let unused = field("ossp.esmc.tlv_ql_unused", "Unused", .hexadecimal).means("Zero.")
    static let code = field("ossp.esmc.tlv_ql_ssm", "SSM Code", .enumeration(codeName, .hexadecimal), .detail(""))
      .means("How good the clock is, by the code of SDH's synchronization status messages.")
    static let enhancedCode = field(
      "ossp.esmc.tlv_ext_ql_essm", "Enhanced SSM Code", .enumeration(enhancedName, .hexadecimal), .detail("")
    )
    .means("How good it is, for better clocks.", "ITU-T G.8264 §11.3.1.2")
    static let clock = field("ossp.esmc.tlv_ext_ql_clockid", "SyncE Clock Identity", .hexadecimal)
      .means("The clock that began the chain.", "ITU-T G.8264 §11.3.1.2")
    static let reservedFlags = field("ossp.esmc.tlv_ext_ql_flag_reserved", "Reserved", .hexadecimal).means("Zero.")
    static let chain = flag("ossp.esmc.tlv_ext_ql_flag_chain", "Partial Chain")
      .means("Set: not every clock of the chain counts itself.", "ITU-T G.8264 §11.3.1.2")
    static let mixed = flag("ossp.esmc.tlv_ext_ql_flag_mixed", "Mixed EEC/eEEC")
      .means("Set: a clock of the chain is not enhanced.", "ITU-T G.8264 §11.3.1.2")
    static let enhancedCount = field("ossp.esmc.tlv_ext_ql_eeec", "Cascaded eEECs", .decimal)
      .means("How many enhanced clocks the chain has.", "ITU-T G.8264 §11.3.1.2")
    static let count = field("ossp.esmc.tlv_ext_ql_eec", "Cascaded EECs", .decimal)
      .means("How many other clocks it has.", "ITU-T G.8264 §11.3.1.2")
    static let extendedReserved = field("ossp.esmc.tlv_ext_ql_reserved", "Reserved", .hexadecimal).means("Zero.")
    static let value = field("ossp.esmc.tlv.value", "Value", .bytes).means(
      "A value, or the end of one, that is not decoded further.")
    static let padding = field("ossp.esmc.padding", "Padding", .bytes).means("Zeros up to the shortest frame.")

    static let all = [
      organization, subtype, version, event, reservedBits, reserved, record, type, length, unused, code, enhancedCode,
      clock, reservedFlags, chain, mixed, enhancedCount, count, extendedReserved, value, padding,
    ]
    static let header: [FieldStep] = [.unused(reservedBits, 3), .unused(reserved, 24)]
    static let quality: [FieldStep] = [.unused(unused, 4), .number(code, 4)]
    static let extendedQuality: [FieldStep] = [
      .number(enhancedCode, 8), .number(clock, 64), .unused(reservedFlags, 6), .number(chain, 1), .number(mixed, 1),
      .number(enhancedCount, 8), .number(count, 8), .unused(extendedReserved, 40),
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = ESMC.number

    static let version = note("ossp.esmc.version.compliance", .warning, "unknown version")
      .says("The version is {a}; what follows is read as version 1.")
    static let notFirst = note("ossp.esmc.tlv_type.ql_type_not_first", .error, "no quality level")
      .says("The first TLV must be the quality level's.")
    static let length = note("ossp.esmc.tlv_length.bad", .error, "bad length").says("{a:bytes}, but this TLV has {b}.")
    static let shortLength = note("ossp.esmc.tlv_length.short", .error, "bad length")
      .says("{a:bytes}, but type and length alone take 3. Where the next TLV begins is unknown.")
    static let reserved = note("ossp.esmc.reserved_bits_must_be_set_to_all_zero", .note, "reserved bits")
      .says("These bits must be zero.")

    static let all = [version, notFirst, length, shortLength, reserved]
  }

  // MARK: Names

  @Sendable static func eventName(_ value: UInt64) -> StaticString? { value == 0 ? "information" : "event" }

  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Quality Level"
    case 2: "Extended Quality Level"
    default: nil
    }
  }

  /// ITU-T G.781: of the European networks, and after the stroke of the North American ones.
  @Sendable static func codeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x0: "QL-INV / QL-STU"
    case 0x1: "QL-PRS"
    case 0x2: "QL-PRC"
    case 0x4: "QL-SSU-A / QL-TNC"
    case 0x7: "QL-ST2"
    case 0x8: "QL-SSU-B"
    case 0xa: "QL-ST3 / QL-EEC2"
    case 0xb: "QL-SEC / QL-EEC1"
    case 0xd: "QL-ST3E"
    case 0xe: "QL-PROV"
    case 0xf: "QL-DNU / QL-DUS"
    default: nil
    }
  }

  @Sendable static func enhancedName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x20: "QL-PRTC"
    case 0x21: "QL-ePRTC"
    case 0x22: "QL-eEEC"
    case 0x23: "QL-ePRC"
    case 0xff: "of the SSM code"
    default: nil
    }
  }
}
