/// Router-port Group Management Protocol, RFC 3488: by it routers tell switches which groups they want, in IGMP's packets
/// to a group of its own.
///
///     |     Type      |   Reserved    |           Checksum            |
///     |                         Group Address                         |
enum RGMP: ProtocolDecoder {
  static let number: UInt16 = 74

  static let spec = ProtocolSpec(
    "rgmp", "Router-port Group Management Protocol", brief: "RGMP", source: "RFC 3488", fields: [Field.self],
    notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let message = cursor.offset..<cursor.end
    let type = cursor.read(Field.type, 8, &out)
    cursor.read(Field.reserved, 8, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    out.judgeMessage(checksum, over: message, of: cursor.bytes, Note.checksum)
    let group = cursor.read(Field.group, 32, &out)
    if group.isKnown, type.isKnown, (group.number == 0) != (type.number >= 0xfe) { out.note(Note.group, on: group) }
    if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    return .nothing
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = RGMP.number
    static let definedIn: StaticString = "RFC 3488 §5"

    static let type = field("rgmp.type", "Type", .enumeration(Self.typeName, .hexadecimal), .headline)
      .means("What the router tells the switch.")
    static let reserved = field("rgmp.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let checksum = field("rgmp.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of the message's 16-bit words.")
    static let group = field(
      "rgmp.maddr", "Group Address", .ipv4Address(SpecialPurposeAddress.name), .nonzeroDetail("")
    ).means("The group whose packets the router wants, or no longer wants; zero in Hello and Bye.")
    static let data = field("rgmp.data", "Data", .bytes).means("What stands after the message, which switches leave.")

    static let all = [type, reserved, checksum, group, data]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0xfc: "Leave a Group"
      case 0xfd: "Join a Group"
      case 0xfe: "Bye"
      case 0xff: "Hello"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = RGMP.number

    static let checksumWrong = note("rgmp.bad_checksum", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumUnverified = note("rgmp.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the message are there.")
    static let group = note("rgmp.maddr.bad", .warning, "bad group")
      .says("Hello and Bye have no group; Join and Leave have one.")

    static let all = [checksumWrong, checksumUnverified, group]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumWrong, unverified: checksumUnverified)
  }
}
