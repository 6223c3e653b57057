/// The Network Service Header, RFC 8300: which services a packet is to pass, and what they tell each other of it.
///
///     |Ver|O|U|    TTL    |   Length  |U|U|U|U|MD Type| Next Protocol |
///     |          Service Path Identifier              | Service Index |
///     |  context headers …
enum NSH: ProtocolDecoder {
  static let number: UInt16 = 110

  static let spec = ProtocolSpec(
    "nsh", "Network Service Header", brief: "NSH", source: "RFC 8300",
    foundBy: [.etherType(0x894f), .ipProtocol(145)],
    fields: [Field.self, MetadataField.self], notes: [Note.self], trailingBytes: .outer)

  /// Version 0, and a length that its metadata type can have.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek16(), first >> 14 == 0, let type = cursor.peek(2) else { return .no }
    let words = first & 0x3f
    return type & 0xf == 1 && words == 6 || type & 0xf == 2 && words >= 2 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let packet = cursor.extent
    let version = cursor.read(Field.version, 2, &out)
    if version.number != 0 { out.note(Note.version, on: version, version.number) }
    let isOperations = cursor.read(Field.isOperations, 1, &out)
    cursor.read(Field.unassignedFlag, 1, &out)
    let timeToLive = cursor.read(Field.timeToLive, 6, &out)
    if timeToLive.isKnown, timeToLive.number == 0 { out.note(Note.timeToLiveZero, on: timeToLive) }
    let length = cursor.read(Field.length, 6, &out)
    cursor.read(Field.unassigned, 4, &out)
    let type = cursor.read(Field.metadataType, 4, &out)
    let next = cursor.read(Field.next, 8, &out)
    cursor.read(Field.servicePath, 24, &out)
    let index = cursor.read(Field.serviceIndex, 8, &out)
    if index.isKnown, index.number == 0 { out.note(Note.indexZero, on: index) }
    guard !cursor.isShort, length.isKnown, version.number == 0 else { return .data }
    guard length.number >= 2 else {
      out.note(Note.lengthTooShort, on: length, length.number * 4)
      return .data
    }
    if type.number == 1, length.number != 6 { out.note(Note.lengthOfType1, on: length, length.number * 4) }
    if start + length.value * 4 > packet.end {
      out.noteShortage(
        of: length, length.value * 4, present: packet.end - start, packet.limit, else: Data.Note.lengthBeyondEnd)
    }
    cursor.narrow(by: length, times: 4, from: start, .field(Field.length), &out)
    readContext(type, &cursor, &out)
    guard !cursor.isShort || cursor.limit != packet.limit else { return .nothing }
    cursor.restore(packet)
    return isOperations.number == 1 && next.number == 0 ? .data : `protocol`(next)
  }

  /// What a next protocol's number leads to, here and in VXLAN-GPE.
  static func `protocol`(_ next: Token) -> Next {
    guard next.isKnown else { return .data }
    switch next.number {
    case 1: return .etherType(0x0800)
    case 2: return .etherType(0x86dd)
    case 3: return .known(Ethernet.id)
    case 4: return .known(id)
    case 5: return .known(MPLS.id)
    default: return .data
    }
  }

  private static func readContext(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 1: while cursor.remaining >= 4, out.hasRoom { cursor.readBytes(Field.context, 4, &out) }
    case 2: readMetadata(&cursor, &out)
    default: out.note(Note.unknownType, on: type, type.number)
    }
    cursor.readRest(Field.unknownContext, &out)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = NSH.number
    static let definedIn: StaticString = "RFC 8300 §2.2"

    static let version = field("nsh.version", "Version", .decimal).means("The format of the header: 0.")
    static let isOperations = flag("nsh.Obit", "OAM (O)").means("Set: the packet is for the operation of the chain.")
    static let unassignedFlag = flag("nsh.CBit", "Unassigned (U)").means("Must be zero.")
    static let timeToLive = field("nsh.ttl", "TTL", .quantity(.hops))
      .means("How many more forwarders may pass the packet on: it ends loops.")
    static let length = field("nsh.length", "Length", .scaled(.words, by: 4, .bytes))
      .means("How long the header is, in words of four bytes, with its context headers.")
      .limits("the length of the Network Service Header ends it here")
    static let unassigned = field("nsh.unassigned", "Unassigned", .hexadecimal).means("Must be zero.")
    static let metadataType = field("nsh.mdtype", "MD Type", .enumeration(typeName))
      .means("Which kind of context headers follow.")
    static let next = field("nsh.nextproto", "Next Protocol", .enumeration(nextName), .detail(""))
      .means("What the header is put before.")
    static let servicePath = field("nsh.spi", "Service Path Identifier (SPI)", .decimal, .network)
      .means("Which chain of services the packet is to pass.", "RFC 8300 §2.3")
    static let serviceIndex = field("nsh.si", "Service Index (SI)", .decimal, .detail("index"))
      .means("Where on the path the packet is: each service counts it down.", "RFC 8300 §2.3")
    static let context = field("nsh.contextheader", "Fixed-Length Context Header", .bytes)
      .means("A word of metadata whose meaning the services have agreed on.", "RFC 8300 §2.4")
    static let unknownContext = field("nsh.context.unknown", "Context", .bytes)
      .means("Metadata of a kind that is not broken into parts here.", "RFC 8300 §2.2")

    static let all = [
      version, isOperations, unassignedFlag, timeToLive, length, unassigned, metadataType, next, servicePath,
      serviceIndex, context, unknownContext,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Reserved"
      case 1: "fixed length"
      case 2: "variable length"
      case 0xf: "Experimentation"
      default: nil
      }
    }

    /// IANA "NSH Next Protocol", as of 2025.
    @Sendable static func nextName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x00: "none"
      case 0x01: "IPv4"
      case 0x02: "IPv6"
      case 0x03: "Ethernet"
      case 0x04: "NSH"
      case 0x05: "MPLS"
      case 0xfe, 0xff: "Experiment"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = NSH.number

    static let version = note("nsh.version.unknown", .error, "unknown version")
      .says("Version 0 is defined, and this is {a}. What follows the header is shown as data.")
    static let timeToLiveZero = note("nsh.ttl.zero", .warning, "TTL 0")
      .says(
        "A packet whose TTL has become 0 must not be forwarded (RFC 8300 §2.2). Before RFC 8300 these bits had no meaning."
      )
    static let indexZero = note("nsh.si.zero", .warning, "service index 0")
      .says(
        "The index must not be 0 (RFC 8300 §2.3): the packet has gone through its path and was not taken out of it.")
    static let lengthTooShort = note("nsh.length.invalid", .error, "bad length")
      .says("{a:bytes}, but base and service path header alone have 8. What follows is shown as data.")
    static let lengthOfType1 = note("nsh.length.type_1", .error, "bad length")
      .says("{a:bytes}, but a header of MD type 1 has 24 (RFC 8300 §2.4).")
    static let unknownType = note("nsh.mdtype.unknown", .note, "unknown MD type")
      .says("MD types 1 and 2 are defined, and this is {a}: its context headers are shown as bytes.")
    static let metadataLength = note("nsh.metadatalen.invalid", .error, "bad length")
      .says("{a:bytes} of metadata, but {b:bytes} are left; {c:limit}.")
    static let paddingNotZero = note("nsh.metadata.padding.not_zero", .note, "padding not zero")
      .says("The padding of metadata must be zero.")

    static let all = [
      version, timeToLiveZero, indexZero, lengthTooShort, lengthOfType1, unknownType, metadataLength, paddingNotZero,
    ]
  }
}
