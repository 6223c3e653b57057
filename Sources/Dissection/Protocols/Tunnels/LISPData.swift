/// The Locator/ID Separation Protocol's data packets, RFC 9300 §5: packets between hosts' identifiers travel between
/// routers' locators.
///
///     |N|L|E|V|I|R|K|K|         Nonce, or Map-Versions                |
///     |     Instance ID and Locator-Status-Bits, or these alone       |
enum LISPData: ProtocolDecoder {
  static let number: UInt16 = 127

  static let spec = ProtocolSpec(
    "lisp-data", "Locator/ID Separation Protocol, Data", brief: "LISP", source: "RFC 9300", foundBy: [.udpPort(4341)],
    fields: [Field.self], notes: [Note.self], trailingBytes: .outer, isTunnel: true)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    let group = out.beginGroup(Field.flags, cursor)
    let word = cursor.peek() ?? 0
    let hasNonce = cursor.read(Field.hasNonce, 1, &out)
    cursor.read(Field.hasStatus, 1, &out)
    let wantsEcho = cursor.read(Field.wantsEcho, 1, &out)
    let hasVersions = cursor.read(Field.hasVersions, 1, &out)
    let hasInstance = cursor.read(Field.hasInstance, 1, &out)
    cursor.read(Field.reserved, 1, &out)
    let keys = cursor.read(Field.keys, 2, &out)
    out.endGroup(group, cursor, value: Int(word))
    if wantsEcho.number == 1, hasNonce.number == 0 { out.note(Note.echoWithoutNonce, on: wantsEcho) }
    if hasNonce.number == 1, hasVersions.number == 1 { out.note(Note.nonceAndVersions, on: hasVersions) }
    if hasVersions.number == 1 {
      cursor.read(Field.sourceVersion, 12, &out)
      cursor.read(Field.destinationVersion, 12, &out)
    } else {
      cursor.read(hasNonce.number == 1 ? Field.nonce : Field.unusedNonce, 24, &out)
    }
    if hasInstance.number == 1 {
      cursor.read(Field.instance, 24, &out)
      cursor.read(Field.shortStatus, 8, &out)
    } else {
      cursor.read(Field.status, 32, &out)
    }
    guard !cursor.isShort, !cursor.isAtEnd else { return .nothing }
    if keys.number != 0 {
      out.note(Note.encrypted, on: keys)
      return .data
    }
    return .known(RawIP.id)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = LISPData.number
    static let definedIn: StaticString = "RFC 9300 §5.3"

    static let flags = field("lisp-data.flags", "Flags", .flags(flagName)).means(
      "What the two words of the header mean.")
    static let hasNonce = flag("lisp-data.flags.nonce", "Nonce Present (N)").means("Set: the nonce has a meaning.")
    static let hasStatus = flag("lisp-data.flags.lsb", "Locator-Status-Bits Enabled (L)").means(
      "Set: the status bits have a meaning.")
    static let wantsEcho = flag("lisp-data.flags.enr", "Echo-Nonce-Request (E)").means(
      "Set: the receiver is to send the nonce back.")
    static let hasVersions = flag("lisp-data.flags.mv", "Map-Version Present (V)").means(
      "Set: versions of the mappings stand in the nonce's place.")
    static let hasInstance = flag("lisp-data.flags.iid", "Instance ID (I)").means(
      "Set: an instance ID stands before the status bits.")
    static let reserved = field("lisp-data.flags.res", "Reserved (R)", .decimal).means("Must be zero.")
    static let keys = field("lisp-data.flags.kk", "Key ID (KK)", .decimal, .nonzeroDetail("key")).means(
      "Which key the packet is encrypted with; 0 for none.", "RFC 8061 §7")
    static let nonce = field("lisp-data.nonce", "Nonce", .hexadecimal, .detail("nonce")).means(
      "A random number: who sends it back has received it.")
    static let unusedNonce = field("lisp-data.nonce.unused", "Nonce (unused)", .hexadecimal).means(
      "Has no meaning: the N flag is not set.")
    static let sourceVersion = field("lisp-data.srcmapver", "Source Map-Version Number", .decimal).means(
      "The version of the mapping that the sender is reached by.", "RFC 9302 §4.1")
    static let destinationVersion = field("lisp-data.dstmapver", "Dest Map-Version Number", .decimal).means(
      "The version of the mapping by which the sender has found the receiver.", "RFC 9302 §4.1")
    static let instance = field("lisp-data.iid", "Instance ID", .decimal, .network).means(
      "Which virtual network the packet belongs to.")
    static let shortStatus = field("lisp-data.lsb8", "Locator-Status-Bits", .hexadecimal).means(
      "A bit for each of the sender's locators: set where it is up.")
    static let status = field("lisp-data.lsb", "Locator-Status-Bits", .hexadecimal).means(
      "A bit for each of the sender's locators: set where it is up.")

    static let all = [
      flags, hasNonce, hasStatus, wantsEcho, hasVersions, hasInstance, reserved, keys, nonce, unusedNonce,
      sourceVersion,
      destinationVersion, instance, shortStatus, status,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "N"
      case 6: "L"
      case 5: "E"
      case 4: "V"
      case 3: "I"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = LISPData.number

    static let echoWithoutNonce = note("lisp-data.flags.en_invalid", .warning, "bad flags").says(
      "E is about a nonce, and N says that there is none.")
    static let nonceAndVersions = note("lisp-data.flags.nv_invalid", .warning, "bad flags").says(
      "N and V must not both be set: one field cannot hold both.")
    static let encrypted = note("lisp-data.flags.kk.set", .chat, "encrypted").says(
      "The packet is encrypted and shown as it is.")

    static let all = [echoWithoutNonce, nonceAndVersions, encrypted]
  }
}
