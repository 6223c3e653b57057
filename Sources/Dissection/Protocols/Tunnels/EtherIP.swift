/// EtherIP, RFC 3378: Ethernet frames in IP packets.
///
///     |Version|       Reserved        |  an Ethernet frame …
enum EtherIP: ProtocolDecoder {
  static let number: UInt16 = 125

  static let spec = ProtocolSpec(
    "etherip", "EtherIP", brief: "EtherIP", source: "RFC 3378", foundBy: [.ipProtocol(97)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer, isTunnel: true)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition { cursor.peek16() == 0x3000 ? .maybe : .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let version = cursor.read(Field.version, 4, &out)
    if version.isKnown, version.number != 3 { out.note(Note.version, on: version, version.number) }
    let reserved = cursor.read(Field.reserved, 12, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    return cursor.isShort ? .nothing : .known(Ethernet.id)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = EtherIP.number
    static let definedIn: StaticString = "RFC 3378 §3"

    static let version = field("etherip.ver", "Version", .decimal).means("Must be 3.")
    static let reserved = field("etherip.reserved", "Reserved", .hexadecimal).means("Must be zero.")

    static let all = [version, reserved]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = EtherIP.number

    static let version = note("etherip.ver.not3", .warning, "unknown version")
      .says("The version must be 3, and this is {a}: receivers drop the packet. It is read as version 3.")
    static let reserved = note("etherip.reserved.not0", .warning, "reserved bits set").says("These bits must be zero.")

    static let all = [version, reserved]
  }
}
