/// Generic UDP Encapsulation, draft-ietf-intarea-gue. Version 1 has no header: an IP packet follows at once.
///
///     | 0 |C|   Hlen  |  Proto/ctype  |            Flags            |P|
///     |                         Private Flags                         |   with P
///     |        Checksum Start         |        Checksum Offset        |   with the private flag R
///
/// The draft assigns no flags, nor has it become an RFC. What is read here is what Linux sends (include/net/gue.h).
enum GUE: ProtocolDecoder {
  static let number: UInt16 = 126

  static let spec = ProtocolSpec(
    "gue", "Generic UDP Encapsulation", brief: "GUE", source: "draft-ietf-intarea-gue-09", foundBy: [.udpPort(6080)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer, isTunnel: true)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek() else { return .no }
    return first >> 6 == 0 || first >> 4 == 4 || first >> 4 == 6 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    if let first = cursor.peek(), first >> 6 == 1 { return .known(RawIP.id) }
    let version = cursor.read(Field.version, 2, &out)
    let isControl = cursor.read(Field.isControl, 1, &out)
    let length = cursor.read(Field.headerLength, 5, &out)
    let next = cursor.read(isControl.number == 1 ? Field.controlType : Field.protocol, 8, &out)
    let flags = cursor.read(Field.flagSteps, unusedNotZero: Note.unknownFlags, &out)
    guard !cursor.isShort, version.number == 0 else { return .data }
    let packet = cursor.extent
    if length.number > 0 {
      cursor.narrow(
        by: length, times: 4, from: cursor.offset, .field(Field.headerLength), else: Data.Note.lengthBeyondEnd, &out)
    } else {
      cursor.narrow(to: cursor.offset, .field(Field.headerLength))
    }
    readExtensions(flags, &cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.extensions, &out) }
    cursor.restore(packet)
    guard isControl.number == 1 else { return cursor.isAtEnd ? .nothing : out.context.enter(next) }
    if next.number == 255 { cursor.read(Field.experiment, 32, &out) }
    return .data
  }

  /// Reads the fields that the flags announce, in the flags' order: where one is not known, nor is where the next one is.
  private static func readExtensions(_ flags: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard flags.isKnown, flags.number == 1 else { return }
    let privateFlags = cursor.read(Field.privateSteps, unusedNotZero: Note.unknownFlags, &out)
    guard privateFlags.number == 1 << 31 else { return }
    cursor.read([.number(Field.checksumStart, 16), .number(Field.checksumOffset, 16)], &out)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = GUE.number
    static let definedIn: StaticString = "draft-ietf-intarea-gue-09 §3"

    static let version = field("gue.version", "Variant", .decimal).means("0: a header follows. 1: an IP packet does.")
    static let isControl = flag("gue.control", "Control (C)").means("Set: a message between the ends of the tunnel.")
    static let headerLength = field("gue.hlen", "Hlen", .scaled(.words, by: 4, .bytes))
      .means("How long the extension fields are, in words of four bytes.").limits(
        "GUE's header length ends its header here")
    static let `protocol` = field("gue.proto", "Proto", .enumeration(IPProtocol.name), .detail("")).means(
      "What the tunnel carries.")
    static let controlType = field("gue.ctype", "Ctype", .decimal, .detail("control")).means(
      "Which control message it is; 255: an experiment.")
    static let flags = field("gue.flags", "Flags", .hexadecimal).means("Which extension fields follow.")
    static let unassigned = field("gue.flags.unassigned", "Unassigned", .hexadecimal).means("Must be zero.")
    static let hasPrivateFlags = flag("gue.flags.private", "Private Flags (P)").means(
      "Set: private flags are the last extension field.", "Linux, include/net/gue.h")
    static let privateFlags = field("gue.private_flags", "Private Flags", .hexadecimal).means(
      "Which private fields follow.", "Linux, include/net/gue.h")
    static let hasOffload = flag("gue.private_flags.remcsum", "Remote Checksum Offload (R)").means(
      "Set: the receiver is to finish a checksum in the packet.", "Linux, include/net/gue.h")
    static let privateUnassigned = field("gue.private_flags.unassigned", "Unassigned", .hexadecimal).means(
      "Must be zero.", "Linux, include/net/gue.h")
    static let checksumStart = field("gue.remcsum.start", "Checksum Start", .quantity(.bytes)).means(
      "Where in the packet in the tunnel the sum begins that the receiver makes.", "Linux, net/ipv4/fou_core.c")
    static let checksumOffset = field("gue.remcsum.offset", "Checksum Offset", .quantity(.bytes)).means(
      "Where in the packet in the tunnel it writes the sum.", "Linux, net/ipv4/fou_core.c")
    static let extensions = field("gue.extensions", "Extension Fields", .bytes).means(
      "What flags announce that are not known here, or surplus space.")
    static let experiment = field("gue.exid", "ExID", .hexadecimal, .detail("")).means(
      "Tells experiments apart.")

    static let all = [
      version, isControl, headerLength, `protocol`, controlType, flags, unassigned, hasPrivateFlags, privateFlags,
      hasOffload, privateUnassigned, checksumStart, checksumOffset, extensions, experiment,
    ]

    static let flagSteps: [FieldStep] = [.word(flags, [.unused(unassigned, 15), .number(hasPrivateFlags, 1)])]
    static let privateSteps: [FieldStep] = [
      .word(privateFlags, [.number(hasOffload, 1), .unused(privateUnassigned, 31)])
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = GUE.number

    static let unknownFlags = note("gue.flags.unknown", .warning, "unknown flags")
      .says("Not zero: how long what it announces is, nobody knows. Linux drops the packet.")

    static let all = [unknownFlags]
  }
}
