/// Generic UDP Encapsulation, draft-ietf-intarea-gue. Version 1 has no header: an IP packet follows at once.
///
///     | 0 |C|   Hlen  |  Proto/ctype  |             Flags             |
///     |  extension fields …
enum GUE: ProtocolDecoder {
  static let number: UInt16 = 126

  static let spec = ProtocolSpec(
    "gue", "Generic UDP Encapsulation", brief: "GUE", source: "draft-ietf-intarea-gue-09", foundBy: [.udpPort(6080)],
    fields: [Field.self], trailingBytes: .outer)

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
    cursor.read(Field.flags, 16, &out)
    guard !cursor.isShort, version.number == 0 else { return .data }
    let packet = cursor.extent
    if length.number > 0 {
      cursor.narrow(
        by: length, times: 4, from: cursor.offset, .field(Field.headerLength), else: Data.Note.lengthBeyondEnd, &out)
      cursor.readRest(Field.extensions, &out)
      cursor.restore(packet)
    }
    return isControl.number == 1 ? .data : cursor.isAtEnd ? .nothing : out.context.enter(next)
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
      "Which control message it is.")
    static let flags = field("gue.flags", "Flags", .hexadecimal).means("Which extension fields follow.")
    static let extensions = field("gue.extensions", "Extension Fields", .bytes).means(
      "What the flags announce: it is not broken into parts here.")

    static let all = [version, isControl, headerLength, `protocol`, controlType, flags, extensions]
  }
}
