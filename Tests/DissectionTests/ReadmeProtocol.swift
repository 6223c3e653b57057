@testable import Dissection

/// The relay protocol of our own devices: an IP packet after four bytes.
///
///     |Version| Kind  |     Hops      |            Length             |
enum Relay: ProtocolDecoder {
  static let number: UInt16 = 0xf00

  static let spec = ProtocolSpec(
    "relay", "Relay Protocol", brief: "relay", source: "our wiki", foundBy: [.etherType(0x88b5)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer)

  enum Field: FieldSet {
    static let setNumber: UInt16 = Relay.number
    static let definedIn: StaticString = "our wiki, Frames"

    static let version = field("relay.version", "Version", .decimal).means("The format of the header: 1 here.")
    static let kind = field("relay.kind", "Kind", .enumeration(kindName), .headline)
      .means("Whether the packet is a user's or a test of the relay itself.")
    static let hops = field("relay.hops", "Hops", .quantity(.hops), .detail("hops"))
      .means("How many relays the packet has passed.")
    static let length = field("relay.length", "Length", .quantity(.bytes))
      .means("How long the packet is, without this header.").limits("the relay length ends the packet here")

    static let all = [version, kind, hops, length]

    @Sendable static func kindName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "user"
      case 1: "test"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Relay.number

    static let unknownVersion = note("relay.version.unknown", .warning, "unknown version")
      .says("The version is {a}; what follows is read as version 1.")

    static let all = [unknownVersion]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let version = cursor.read(Field.version, 4, &out)
    if version.number != 1 { out.note(Note.unknownVersion, on: version, version.number) }
    cursor.read(Field.kind, 4, &out)
    cursor.read(Field.hops, 8, &out)
    let length = cursor.read(Field.length, 16, &out)
    cursor.narrow(by: length, from: cursor.offset, .field(Field.length), &out)
    return .known(RawIP.id)
  }
}
