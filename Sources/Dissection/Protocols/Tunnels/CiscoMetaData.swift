/// Cisco MetaData, by which switches tell each other the security group of a frame's sender (TrustSec's inline tag). In
/// GRE the type of what follows stands first, elsewhere last.
///
///     |    Version    |    Length     |Opt Len|      Option Type      |
///     |              SGT              |             Type              |
enum CiscoMetaData: ProtocolDecoder {
  static let number: UInt16 = 116

  static let spec = ProtocolSpec(
    "cmd", "Cisco MetaData", brief: "Cisco MetaData", source: "Cisco TrustSec",
    foundBy: [.etherType(0x8909), .greProtocol(0x8909)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer)

  /// Nobody shows a tag without the frame around it.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition { .no }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    var isInGRE = false
    if case .number(.greProtocol, _) = out.context.found { isInGRE = true }
    var type = isInGRE ? cursor.read(Field.type, 16, &out) : .none
    let version = cursor.read(Field.version, 8, &out)
    if version.isKnown, version.number != 1 { out.note(Note.version, on: version, version.number) }
    let length = cursor.read(Field.length, 8, &out)
    let option = cursor.read(Field.option, 16, &out)
    cursor.read(Field.group, 16, &out)
    guard length.isKnown, option.isKnown, length.number == 1, option.number == 1 else {
      out.note(Note.unknown, on: length)
      return .data
    }
    if !isInGRE { type = cursor.read(Field.type, 16, &out) }
    return .number(.etherType, type)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = CiscoMetaData.number
    static let definedIn: StaticString = "Cisco TrustSec"

    static let version = field("cmd.version", "Version", .decimal).means("The format of the header: 1.")
    static let length = field("cmd.length", "Length", .decimal).means(
      "How many options there are, less what each has more.")
    static let option = field("cmd.options", "Option", .hexadecimal).means(
      "Which option follows: 1 is a security group tag.")
    static let group = field("cmd.sgt", "Security Group Tag (SGT)", .decimal, .detail("group"))
      .means("The security group of the frame's sender.")
    static let type = field("cmd.type", "Type", .enumeration(EtherType.name, .hexadecimal), .detail("type"))
      .means("The protocol after the header.")

    static let all = [version, length, option, group, type]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = CiscoMetaData.number

    static let version = note("cmd.version.unknown", .warning, "unknown version")
      .says("Version 1 is known, and this is {a}. The rest is read as version 1.")
    static let unknown = note("cmd.options.unknown", .note, "unknown options")
      .says("Only one option, a security group tag, is known. What follows is shown as data.")

    static let all = [version, unknown]
  }
}
