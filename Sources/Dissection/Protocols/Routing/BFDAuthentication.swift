/// What may follow the message of BFD: the authentication section (RFC 5880 §4.2 to §4.4), and in a connectivity
/// verification of MPLS-TP who sends it (RFC 6428 §3.5).
///
///     |   Auth Type   |   Auth Len    |  Auth Key ID  | password, or a reserved byte,
///     |                        Sequence Number                        |
///     |                 digest …
extension BFD {
  static func readAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = AuthenticationField
    guard !cursor.isShort else { return }
    guard !cursor.isAtEnd || cursor.limit.isCut else { return out.note(Note.noAuthentication) }
    let (start, outer) = (cursor.offset, cursor.extent)
    let group = out.beginGroup(F.section, cursor)
    let type = cursor.read(F.type, 8, &out)
    let length = cursor.read(F.length, 8, &out)
    noteLength(type, length, &out)
    cursor.narrow(by: length, from: start, .field(F.length), else: Data.Note.lengthBeyondEnd, &out)
    cursor.read(F.key, 8, &out)
    switch type.number {
    case 1:
      let password = cursor.readRest(F.password, &out)
      out.note(Note.password, on: password)
    case 2...5:
      cursor.read(F.reserved, 8, &out)
      cursor.read(F.sequence, 32, &out)
      cursor.readBytes(F.digest, type.number <= 3 ? 16 : 20, &out)
    default: break
    }
    if !cursor.isAtEnd { cursor.readRest(F.data, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  private static func noteLength(_ type: Token, _ length: Token, _ out: inout Dissection) {
    guard type.isKnown else { return }
    switch type.number {
    case 1:
      if !(4...19).contains(length.value) { out.note(Note.passwordLength, on: length, length.number) }
    case 2, 3:
      if length.number != 24 { out.note(Note.authenticationLength, on: length, length.number, 24) }
    case 4, 5:
      if length.number != 28 { out.note(Note.authenticationLength, on: length, length.number, 28) }
    default: out.note(Note.unknownAuthentication, on: type, type.number)
    }
  }

  static func readMaintenancePoint(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = AuthenticationField
    guard !cursor.isAtEnd else { return }
    let outer = cursor.extent
    let group = out.beginGroup(F.maintenancePoint, cursor)
    let type = cursor.read(F.pointType, 16, &out)
    let length = cursor.read(F.pointLength, 16, &out)
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if type.number <= 2, type.isKnown {
      cursor.read(F.globalID, 32, &out)
      cursor.read(F.nodeID, 32, &out)
    }
    switch type.number {
    case 0: if type.isKnown { cursor.read(F.interface, 32, &out) }
    case 1:
      cursor.read(F.tunnel, 16, &out)
      cursor.read(F.path, 16, &out)
    case 2:
      cursor.read(F.circuit, 32, &out)
      cursor.read(F.groupType, 8, &out)
      let groupLength = cursor.read(F.groupLength, 8, &out)
      cursor.readBytes(F.groupValue, countedBy: groupLength, &out)
    default: out.note(Note.maintenancePoint, on: type, type.number)
    }
    if !cursor.isAtEnd { cursor.readRest(F.pointData, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  enum AuthenticationField: FieldSet {
    static let setNumber: UInt16 = 173
    static let definedIn: StaticString = "RFC 5880 §4.1"

    static let section = group("bfd.auth", "Authentication Section")
      .means("What proves that the message is from who has the key.")
    static let type = field("bfd.auth.type", "Auth Type", .enumeration(Self.typeName), .detail(""))
      .means("How the message is authenticated.")
    static let length = field("bfd.auth.len", "Auth Len", .quantity(.bytes))
      .means("How long the section is, with its type and length.")
      .limits("the authentication length ends the section here")
    static let key = field("bfd.auth.key", "Auth Key ID", .decimal, .detail("key"))
      .means("Which key is in use, so that keys can change.")
    static let password = field("bfd.auth.password", "Password", .text)
      .means("A password, for all to read.", "RFC 5880 §4.2")
    static let reserved = field("bfd.auth.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 5880 §4.3")
    static let sequence = field("bfd.auth.seq_num", "Sequence Number", .hexadecimal)
      .means(
        "A number that grows, with each packet where the type is meticulous: old packets do not count.", "RFC 5880 §4.3"
      )
    static let digest = field("bfd.checksum", "Auth Key/Digest", .bytes)
      .means("What only who has the key can compute over the message.", "RFC 5880 §4.3, §4.4")
    static let data = field("bfd.auth.data", "Authentication Data", .bytes)
      .means("Bytes of the section that its type does not account for.")
    static let maintenancePoint = group("bfd.mep", "Source MEP-ID")
      .means("Which end of which path sends the message: a wrong one shows that paths are mixed up.", "RFC 6428 §3.5")
    static let pointType = field("bfd.mep.type", "Type", .enumeration(Self.pointName), .detail(""))
      .means("What kind of path it is the end of.", "RFC 6428 §3.5")
    static let pointLength = field("bfd.mep.len", "Length", .quantity(.bytes))
      .means("How long what follows is.", "RFC 6428 §3.5")
    static let globalID = field("bfd.mep.global.id", "Global ID", .decimal)
      .means("The operator, by its number of an autonomous system.", "RFC 6370 §3")
    static let nodeID = field("bfd.mep.node.id", "Node ID", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("The router.", "RFC 6370 §4")
    static let interface = field("bfd.mep.interface.no", "Interface Number", .decimal)
      .means("The router's interface to the section.", "RFC 6428 §3.5.1")
    static let tunnel = field("bfd.mep.tunnel.no", "Tunnel Number", .decimal)
      .means("The tunnel that the path belongs to.", "RFC 6428 §3.5.2")
    static let path = field("bfd.mep.lsp.no", "LSP Number", .decimal)
      .means("Which path of the tunnel it is.", "RFC 6428 §3.5.2")
    static let circuit = field("bfd.mep.ac.id", "AC ID", .decimal)
      .means("The attachment circuit of the pseudowire.", "RFC 6428 §3.5.3")
    static let groupType = field("bfd.mep.agi.type", "AGI Type", .decimal)
      .means("How the attachment group is named.", "RFC 6428 §3.5.3")
    static let groupLength = field("bfd.mep.agi.len", "AGI Length", .quantity(.bytes))
      .means("How long the attachment group's name is.", "RFC 6428 §3.5.3")
    static let groupValue = field("bfd.mep.agi.val", "AGI Value", .bytes)
      .means("The attachment group: the pseudowires that belong together.", "RFC 6428 §3.5.3")
    static let pointData = field("bfd.mep.data", "Data", .bytes)
      .means("Bytes that the type does not account for.", "RFC 6428 §3.5")

    static let all = [
      section, type, length, key, password, reserved, sequence, digest, data, maintenancePoint, pointType,
      pointLength, globalID, nodeID, interface, tunnel, path, circuit, groupType, groupLength, groupValue, pointData,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Simple Password"
      case 2: "Keyed MD5"
      case 3: "Meticulous Keyed MD5"
      case 4: "Keyed SHA1"
      case 5: "Meticulous Keyed SHA1"
      default: nil
      }
    }

    @Sendable static func pointName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Section MEP-ID"
      case 1: "LSP MEP-ID"
      case 2: "PW MEP-ID"
      default: nil
      }
    }
  }
}
