/// The Host Identity Protocol, version 2, RFC 7401 §5: hosts are known by their keys, whatever their addresses are.
///
///     |  Next Header  | Header Length |0| Packet Type |Version|  RES. |1|
///     |           Checksum            |           Controls            |
///     |  Sender's Host Identity Tag, 128 bits                         |
///     |  Receiver's Host Identity Tag, 128 bits                       |
///     |  parameters …
enum HIP: ProtocolDecoder {
  static let number: UInt16 = 65

  static let spec = ProtocolSpec(
    "hip", "Host Identity Protocol", brief: "HIP", source: "RFC 7401", foundBy: [.ipProtocol(139)],
    fields: [Field.self, HIPParameters.Field.self, HIPParameters.LaterField.self],
    notes: [Note.self, HIPParameters.Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let datagram = cursor.offset..<cursor.end
    let header = ExtensionHeader(
      id, next: Field.nextHeader, length: Field.length, bytes: Field.headerLength, &cursor, &out)
    let fixed = cursor.read(Field.fixedFirst, 1, &out)
    if fixed.number != 0 { out.note(Note.fixedBit, on: fixed) }
    cursor.read(Field.packetType, 7, &out)
    let version = cursor.read(Field.version, 4, &out)
    cursor.read(Field.reserved, 3, &out)
    let last = cursor.read(Field.fixedLast, 1, &out)
    if last.isKnown, last.number != 1 { out.note(Note.fixedBit, on: last) }
    if version.isKnown, version.number == 0 || version.number > 2 {
      out.note(Note.version, on: version, version.number)
    }
    let checksum = cursor.read(Field.checksum, 16, &out)
    if checksum.field >= 0, !cursor.isShort {
      let isWhole = header.isWhole && header.size <= datagram.count
      out.judge(
        checksum, over: isWhole ? datagram.prefix(header.size) : nil, of: cursor.bytes, length: header.size,
        Note.checksum)
    }
    let controls = cursor.read(Field.controls, 16, &out)
    out.part(Field.anonymous, 0, of: controls)
    cursor.readBytes(Field.senderTag, 16, &out)
    cursor.readBytes(Field.receiverTag, 16, &out)
    if !cursor.isShort { HIPParameters.decode(&cursor, &out) }
    if !cursor.isAtEnd { cursor.readRest(Field.undecoded, &out) }
    return header.end(mayBeLast: true, &cursor, &out)
  }
}

extension HIP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = HIP.number
    static let definedIn: StaticString = "RFC 7401 §5.1"

    static let nextHeader = field("hip.proto", "Next Header", .enumeration(IPProtocol.name))
      .means("What follows this header: nothing, 59, as a rule.")
    static let length = field("hip.hdr_len", "Header Length", .decimal)
      .means("How long this header and its parameters are, in blocks of eight bytes, the first not counted.")
      .limits("the length of the HIP header ends it here")
    static let headerLength = field("hip.hdr_len_oct", "Length", .quantity(.bytes))
      .means("The same with the first eight bytes.")
    static let fixedFirst = field("hip.shim6_fixed_p", "Fixed Bit", .decimal)
      .means("0, as in control messages of Shim6, so that the two can share a protocol number.")
    static let packetType = field("hip.packet_type", "Packet Type", .enumeration(typeName), .headline)
      .means("Which packet this is.")
    static let version = field("hip.version", "Version", .decimal).means("2, or 1 of RFC 5201.")
    static let reserved = field("hip.res", "RES.", .decimal).means("Zero; ignored.")
    static let fixedLast = field("hip.shim6_fixed_s", "Fixed Bit", .decimal)
      .means("1, where Shim6 has 0: it tells the two apart.")
    static let checksum = field("hip.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of the pseudo-header, this header and its parameters.")
    static let controls = field("hip.controls", "Controls", .hexadecimal).means("What the sender can do.")
    static let anonymous = flag("hip.controls.a", "A - Anonymous")
      .means("Set: the sender's identity is made for this occasion.", "RFC 7401 §5.1.2")
    static let senderTag = field("hip.hit_sndr", "Sender's Host Identity Tag", .bytes)
      .means("The hash of the sender's public key, in an IPv6 address's form.")
    static let receiverTag = field("hip.hit_rcvr", "Receiver's Host Identity Tag", .bytes)
      .means("The hash of the receiver's public key; zeros where it is not known yet.")
    static let undecoded = field("hip.undecoded", "Parameters not Decoded", .bytes)
      .means("The rest of the parameters: where the next one begins is not known.")

    static let all = [
      nextHeader, length, headerLength, fixedFirst, packetType, version, reserved, fixedLast, checksum, controls,
      anonymous, senderTag, receiverTag, undecoded,
    ]

    /// IANA "Packet Type", as of 2025.
    @Sendable static func typeName(_ type: UInt64) -> StaticString? {
      switch type {
      case 1: "I1"
      case 2: "R1"
      case 3: "I2"
      case 4: "R2"
      case 16: "UPDATE"
      case 17: "NOTIFY"
      case 18: "CLOSE"
      case 19: "CLOSE_ACK"
      case 20: "HDRR"
      case 32: "HIP_DATA"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = HIP.number

    static let fixedBit = note("hip.fixed_bit", .warning, "fixed bit wrong")
      .says("The first of the two fixed bits is 0 and the second 1; this header is not HIP's, or it is damaged.")
    static let version = note("hip.version.unknown", .warning, "unknown version")
      .says("The version is {a}; 1 and 2 are known, and what follows is read as 2.")
    static let checksumWrong = note("hip.bad_checksum", .error, "bad checksum")
      .says(ChecksumNotes.wrongBytes)
    static let checksumOffloaded = note("hip.checksum.offloaded", .note, "checksum unfinished")
      .says("The sum of the pseudo-header alone: it was to be finished later. On the wire: 0x{b:x4}.")
    static let checksumUnverified = note("hip.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all that it covers is in this packet, or the length is wrong.")

    static let all = [fixedBit, version, checksumWrong, checksumOffloaded, checksumUnverified]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumOffloaded, unverified: checksumUnverified)
  }
}
