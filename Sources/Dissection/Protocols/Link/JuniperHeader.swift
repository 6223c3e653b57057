import Packets

/// What Juniper's routers put before the Ethernet frames that they capture, LINKTYPE_JUNIPER_ETHER.
///
///     |          "MGC"                |     Flags     |  Length of the extensions     |
///     |     Type      |    Length     |  value, in the order of the host …            |
enum JuniperHeader: ProtocolDecoder {
  static let number: UInt16 = 305

  static let spec = ProtocolSpec(
    "juniper", "Juniper Header", brief: "Juniper", source: "LINKTYPE_JUNIPER_ETHER",
    foundBy: [.linkType(.juniperEthernet)], fields: [Field.self], notes: [Note.self])

  private static let magic: UInt64 = 0x4d4743

  enum Field: FieldSet {
    static let setNumber: UInt16 = JuniperHeader.number
    static let definedIn: StaticString = "LINKTYPE_JUNIPER_ETHER"

    static let magic = field("juniper.magic-number", "Magic Number", .hexadecimal).means("Always 0x4d4743, `MGC`.")
    static let flags = field("juniper.flags", "Flags", .hexadecimal).means("What follows, and which way it went.")
    static let hasExtensions = field("juniper.flags.extension", "Extensions", .flag).means("Whether extensions follow.")
    static let hasNoLinkHeader = field("juniper.l2hdr", "No Link Header", .flag)
      .means("Whether the packet has no link header.")
    static let direction = field("juniper.direction", "Direction", .enumeration(Self.directionName), .headline)
      .means("Whether the router received the packet.")
    static let length = field("juniper.ext_total_len", "Extensions Length", .quantity(.bytes))
      .means("How long all extensions are.")
    static let `extension` = group("juniper.ext", "Extension", isNamedByFirstChild: true)
      .means("What the router knows of the packet.")
    static let type = field("juniper.ext.type", "Type", .enumeration(Self.typeName)).means("What the extension says.")
    static let valueLength = field("juniper.ext.length", "Length", .quantity(.bytes)).means("How long its value is.")
    static let deviceIndex = field("juniper.ext.ifd", "Device Interface Index", .decimal, .detail(""))
      .means("The number of the physical interface.")
    static let deviceType = field("juniper.ext.ifmt", "Device Media Type", .enumeration(Self.mediaName), .detail(""))
      .means("What kind of interface the physical one is.")
    static let logicalIndex = field("juniper.ext.ifl", "Logical Interface Index", .decimal, .detail(""))
      .means("The number of the logical interface.")
    static let unit = field("juniper.ext.unit", "Logical Unit Number", .decimal, .detail(""))
      .means("Which unit of the physical interface the logical one is.")
    static let encapsulation = field(
      "juniper.ext.ifle", "Logical Interface Encapsulation", .enumeration(Self.encapsulationName), .detail("")
    )
    .means("How packets are framed on the logical interface.")
    static let value = field("juniper.ext.value", "Value", .bytes).means(
      "A value of an extension that is not known here.")

    static let all = [
      magic, flags, hasExtensions, hasNoLinkHeader, direction, length, `extension`, type, valueLength, deviceIndex,
      deviceType, logicalIndex, unit, encapsulation, value,
    ]

    @Sendable static func directionName(_ value: UInt64) -> StaticString? { value == 0 ? "Out" : "In" }

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Device Interface Index"
      case 2: "Device Interface Name"
      case 3: "Device Media Type"
      case 4: "Logical Interface Index"
      case 5: "Logical Unit Number"
      case 6: "Logical Interface Encapsulation"
      case 7: "TTP Device Media Type"
      case 8: "TTP Device Interface Index"
      default: nil
      }
    }

    @Sendable static func mediaName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Ethernet"
      case 2: "FDDI"
      case 4: "Token Ring"
      case 19: "ES"
      case 51: "DS3"
      case 69: "Serial"
      default: nil
      }
    }

    @Sendable static func encapsulationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 2: "ATM SNAP"
      case 3: "ATM NLPID"
      case 4: "ATM VCMUX"
      case 5: "ATM LLC"
      case 6: "PPP over ATM VCMUX"
      case 7: "PPP over ATM LLC"
      case 8: "PPP over Frame Relay"
      case 9: "Cisco HDLC"
      case 10: "PPP"
      case 14: "Ethernet"
      case 15: "Frame Relay NLPID"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = JuniperHeader.number

    static let magic = note("juniper.magic-number.invalid", .error, "bad magic")
      .says("{a:x6} is not Juniper's 0x4d4743: what follows is not decoded.")

    static let length = note("juniper.ext.length.invalid", .warning, "bad length")
      .says("{a:bytes}, but this extension has {b}.")
    static let unknown = note("juniper.ext.type.unknown", .note, "unknown extension")
      .says("{a} is no type of extension that is known here.")

    static let all = [magic, length, unknown]
  }

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek16() == 0x4d47 && cursor.peek(2) == 0x43 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let magic = cursor.read(Field.magic, 24, &out)
    guard magic.isKnown else { return .data }
    guard magic.number == Self.magic else {
      out.note(Note.magic, on: magic, magic.number)
      return .data
    }
    let flags = cursor.read(Field.flags, 8, &out)
    out.part(Field.hasExtensions, 7, of: flags)
    out.part(Field.hasNoLinkHeader, 1, of: flags)
    out.part(Field.direction, 0, of: flags)
    if flags.isSet(7) { readExtensions(&cursor, &out) }
    return flags.isKnown ? flags.isSet(1) ? .linkType(.raw) : .linkType(.ethernet) : .data
  }

  private static func readExtensions(_ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(Field.length, 16, &out)
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(2, out) {
      let group = out.beginGroup(Field.extension, cursor)
      let type = cursor.read(Field.type, 8, &out)
      if type.isKnown, Field.typeName(type.number) == nil { out.note(Note.unknown, on: type, type.number) }
      let valueLength = cursor.read(Field.valueLength, 8, &out)
      read(type, valueLength, &cursor, &out)
      out.endGroup(group, cursor)
    }
    if !cursor.isAtEnd { cursor.readRest(Field.value, &out) }
    cursor.restore(outer)
  }

  /// How long the value of an extension is, where all are alike.
  private static func usualLength(_ type: UInt64) -> Int? {
    switch type {
    case 1: 2
    case 3, 6, 7: 1
    case 4, 5: 4
    default: nil
    }
  }

  private static func read(_ type: Token, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let field =
      switch type.number {
      case 1, 8: Field.deviceIndex.id
      case 3, 7: Field.deviceType.id
      case 4: Field.logicalIndex.id
      case 5: Field.unit.id
      case 6: Field.encapsulation.id
      default: Field.value.id
      }
    if let usual = usualLength(type.number), length.isKnown, length.value != usual {
      out.note(Note.length, on: length, length.number, UInt64(usual))
    }
    let extent = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .field(Field.valueLength), else: Data.Note.lengthBeyondEnd, &out)
    if field != Field.value.id, [1, 2, 4].contains(cursor.remaining), cursor.remaining == length.value {
      cursor.read(field, 8 * length.value, .littleEndian, &out)
    } else {
      cursor.readRest(Field.value, &out)
    }
    cursor.restore(extent)
  }
}
