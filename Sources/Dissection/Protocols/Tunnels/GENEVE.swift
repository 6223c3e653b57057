/// Generic Network Virtualization Encapsulation, RFC 8926.
///
///     |Ver|  Opt Len  |O|C|   Rsvd.   |         Protocol Type         |
///     |       Virtual Network Identifier (VNI)        |   Reserved    |
///     |  options …
enum GENEVE: ProtocolDecoder {
  static let number: UInt16 = 108

  static let spec = ProtocolSpec(
    "geneve", "Generic Network Virtualization Encapsulation", brief: "GENEVE", source: "RFC 8926",
    foundBy: [.udpPort(6081)],
    fields: [Field.self, OptionField.self], notes: [Note.self], trailingBytes: .outer)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    let version = cursor.read(Field.version, 2, &out)
    let length = cursor.read(Field.optionsLength, 6, &out)
    let group = out.beginGroup(Field.flags, cursor)
    let word = cursor.peek() ?? 0
    let isControl = cursor.read(Field.isControl, 1, &out)
    let hasCritical = cursor.read(Field.hasCritical, 1, &out)
    let reservedFlags = cursor.read(Field.reservedFlags, 6, &out)
    out.endGroup(group, cursor, value: Int(word))
    if reservedFlags.number != 0 { out.note(Note.reserved, on: reservedFlags) }
    let type = cursor.read(Field.protocol, 16, &out)
    cursor.read(Field.identifier, 24, &out)
    let reserved = cursor.read(Field.reserved, 8, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    guard !cursor.isShort else { return .nothing }
    if version.number != 0 {
      out.note(Note.version, on: version, version.number)
      return .data
    }
    let isCriticalSeen = readOptions(length, &cursor, &out)
    if hasCritical.isKnown, isCriticalSeen != (hasCritical.number == 1) {
      out.note(isCriticalSeen ? Note.criticalUnannounced : Note.criticalMissing, on: hasCritical)
    }
    return isControl.number == 1 ? .data : .number(.etherType, type)
  }

  /// Reads the options; returns whether one of them is critical.
  private static func readOptions(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    guard length.isKnown, length.number > 0 else { return false }
    let outer = cursor.extent
    cursor.narrow(
      by: length, times: 4, from: cursor.offset, .field(Field.optionsLength), else: Data.Note.lengthBeyondEnd, &out)
    let group = out.beginGroup(OptionField.options, cursor)
    var isCriticalSeen = false
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(4, out) {
      isCriticalSeen = readOption(&cursor, &out) || isCriticalSeen
    }
    cursor.readRest(OptionField.rest, &out)
    out.endGroup(group, cursor)
    cursor.restore(outer)
    return isCriticalSeen
  }

  private static func readOption(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let outer = cursor.extent
    let group = out.beginGroup(OptionField.option, cursor)
    let optionClass = cursor.read(OptionField.class, 16, &out)
    let type = cursor.read(OptionField.type, 8, &out)
    out.part(OptionField.isCritical, 7, of: type)
    let reserved = cursor.read(OptionField.reserved, 3, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    let length = cursor.read(OptionField.length, 5, &out)
    if !cursor.isShort {
      cursor.narrow(by: length, times: 4, from: cursor.offset, .optionLength, else: Note.optionLength, &out)
      readData(of: optionClass, type, &cursor, &out)
      cursor.readRest(OptionField.data, &out)
    }
    out.endGroup(group, cursor)
    cursor.restore(outer)
    return type.isSet(7)
  }

  /// The options whose contents are public.
  private static func readData(
    of optionClass: Token, _ type: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch (optionClass.number, type.number, cursor.remaining) {
    case (0x0102, 0x80, 4):
      let ports = cursor.read(OptionField.numberData, 32, &out)
      out.part(OptionField.ingressPort, 16, 15, of: ports)
      out.part(OptionField.egressPort, 0, 16, of: ports)
    case (0x0108, 1, 8): out.part(OptionField.endpoint, 0, 64, of: cursor.read(OptionField.numberData, 64, &out))
    case (0x0108, 2, 8): out.part(OptionField.attachment, 0, 64, of: cursor.read(OptionField.numberData, 64, &out))
    case (0x0108, 3, 4): out.part(OptionField.flowCookie, 0, 32, of: cursor.read(OptionField.numberData, 32, &out))
    case (0x0132, 1, 4):
      cursor.read(OptionField.cloudNetwork, 28, &out)
      cursor.read(OptionField.cloudReserved, 3, &out)
      cursor.read(OptionField.cloudDirection, 1, &out)
    case (0x0132, 2, _): cursor.readRest(OptionField.cloudEndpoint, &out)
    case (0x0132, 3, 8): cursor.read(OptionField.cloudProfile, 64, &out)
    default: break
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = GENEVE.number
    static let definedIn: StaticString = "RFC 8926 §3.4"

    static let version = field("geneve.version", "Version", .decimal).means("The format of the header: 0.")
    static let optionsLength = field("geneve.option.length", "Options Length", .scaled(.words, by: 4, .bytes))
      .means("How long the options are, in words of four bytes.").limits(
        "the length of GENEVE's options ends them here")
    static let flags = field("geneve.flags", "Flags", .flags(flagName), .nonzeroDetail(""))
      .means("Who the packet is for, and whether its options may be passed over.")
    static let isControl = flag("geneve.flags.oam", "Control Packet (O)")
      .means("Set: a message between the ends of the tunnel, and no user's packet.")
    static let hasCritical = flag("geneve.flags.critical", "Critical Options Present (C)")
      .means("Set: who does not know one of the critical options must drop the packet.")
    static let reservedFlags = field("geneve.flags.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let `protocol` = field(
      "geneve.proto_type", "Protocol Type", .enumeration(EtherType.name, .hexadecimal), .detail("")
    )
    .means("What the tunnel carries, as an EtherType; 0x6558 is an Ethernet frame.")
    static let identifier = field("geneve.vni", "Virtual Network Identifier (VNI)", .decimal, .network)
      .means("Which virtual network the packet belongs to.")
    static let reserved = field("geneve.reserved", "Reserved", .hexadecimal).means("Must be zero.")

    static let all = [
      version, optionsLength, flags, isControl, hasCritical, reservedFlags, `protocol`, identifier, reserved,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "control packet"
      case 6: "critical options"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = GENEVE.number

    static let version = note("geneve.version.unknown", .error, "unknown version")
      .says("Version 0 is defined, and this is {a}: receivers must drop the packet. What follows is shown as data.")
    static let reserved = note("geneve.reserved.not_zero", .note, "reserved bits set").says("These bits must be zero.")
    static let criticalUnannounced = note("geneve.flags.critical.not_set", .warning, "critical option not announced")
      .says("One of the options is critical: the flag must be set (RFC 8926 §3.4).")
    static let criticalMissing = note("geneve.flags.critical.no_option", .note, "no critical option")
      .says("None of the options is critical: the flag must not be set (RFC 8926 §3.4).")
    static let optionLength = note("geneve.option.length.invalid", .error, "bad option length")
      .says("{a:bytes} of data, but {b:bytes} are left; {c:limit}.")

    static let all = [version, reserved, criticalUnannounced, criticalMissing, optionLength]
  }
}
