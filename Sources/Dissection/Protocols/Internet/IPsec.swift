/// The IP Authentication Header, RFC 4302, after IPv4 or IPv6: it proves who sent a packet, and hides nothing.
///
///     |  Next Header  |  Payload Len  |           Reserved            |
///     |                 Security Parameters Index                     |
///     |                        Sequence Number                        |
///     |  Integrity Check Value, to a multiple of four or eight bytes …
enum AuthenticationHeader: ProtocolDecoder {
  static let number: UInt16 = 60

  static let spec = ProtocolSpec(
    "ah", "IP Authentication Header", brief: "AH", source: "RFC 4302", foundBy: [.ipProtocol(51)],
    fields: [Field.self], notes: [Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = AuthenticationHeader.number
    static let definedIn: StaticString = "RFC 4302 §2"

    static let nextHeader = field("ah.next_header", "Next Header", .enumeration(IPProtocol.name), .detail(""))
      .means("What follows this header.")
    static let length = field("ah.length", "Payload Length", .decimal)
      .means("How long this header is, in words of four bytes, less two.")
      .limits("the length of the Authentication Header ends it here")
    static let headerLength = field("ah.length_oct", "Header Length", .quantity(.bytes))
      .means("How long this header is: its words and two more.")
    static let reserved = field("ah.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let securityParametersIndex = field("ah.spi", "Security Parameters Index", .hexadecimal, .detail("spi"))
      .means("Names the security association: the keys and algorithms that both ends have agreed on.")
    static let sequenceNumber = field("ah.sequence", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the packets of the association, so that receivers drop what is sent twice.")
    static let integrityCheckValue = field("ah.icv", "Integrity Check Value", .bytes)
      .means("A keyed checksum over the packet and what of its headers routers do not change.")

    static let all = [
      nextHeader, length, headerLength, reserved, securityParametersIndex, sequenceNumber, integrityCheckValue,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = AuthenticationHeader.number

    static let lengthTooShort = note("ah.length.bad", .error, "bad length")
      .says("The header has {a:bytes} by its length, but its fixed part alone has 12. What follows is shown as data.")
    static let lengthNotOfBlocks = note("ah.length.not_multiple", .warning, "bad length")
      .says("{a:bytes}; over IPv6 the header has a multiple of 8 (RFC 4302 §2.2).")
    static let reserved = note("ah.reserved.not_zero", .note, "reserved bits set").says(
      "The reserved field must be zero.")

    static let all = [lengthTooShort, lengthNotOfBlocks, reserved]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let packet = cursor.extent
    let next = cursor.read(Field.nextHeader, 8, &out)
    IPv6.noteOrder(of: id, on: next, &out)
    let words = cursor.read(Field.length, 8, &out)
    let length = (words.value + 2) * 4
    if words.isKnown {
      out.reading(Field.headerLength, out.fields[words.field].bytes, value: UInt64(length))
      if length < 12 {
        out.note(Note.lengthTooShort, on: words, UInt64(length))
      } else if out.context.isOverIPv6, length % 8 != 0 {
        out.note(Note.lengthNotOfBlocks, on: words, UInt64(length))
      }
    }
    let reserved = cursor.read(Field.reserved, 16, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    let association = cursor.read(Field.securityParametersIndex, 32, &out)
    EncapsulatingSecurityPayload.note(association, &out)
    cursor.read(Field.sequenceNumber, 32, &out)
    guard !cursor.isShort, words.isKnown, length >= 12 else { return .data }
    if start + length > packet.end {
      out.noteShortage(
        of: words, length, present: packet.end - start, packet.limit, else: Data.Note.lengthBeyondEnd)
    }
    cursor.narrow(by: words, times: 4, from: start + 8, .field(Field.length), &out)
    cursor.readRest(Field.integrityCheckValue, &out)
    guard start + length <= packet.end else { return .nothing }
    cursor.restore(packet)
    return out.context.enter(next)
  }
}

/// The IP Encapsulating Security Payload, RFC 4303, after IPv4 or IPv6. All after its first eight bytes is encrypted,
/// in an association whose keys are not known here.
///
///     |                 Security Parameters Index                     |
///     |                        Sequence Number                        |
///     |  encrypted data, padding, pad length, next header, ICV …
enum EncapsulatingSecurityPayload: ProtocolDecoder {
  static let number: UInt16 = 61

  static let spec = ProtocolSpec(
    "esp", "IP Encapsulating Security Payload", brief: "ESP", source: "RFC 4303", foundBy: [.ipProtocol(50)],
    fields: [Field.self], notes: [Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = EncapsulatingSecurityPayload.number
    static let definedIn: StaticString = "RFC 4303 §2"

    static let securityParametersIndex = field("esp.spi", "Security Parameters Index", .hexadecimal, .detail("spi"))
      .means("Names the security association: the keys and algorithms that both ends have agreed on.")
    static let sequenceNumber = field("esp.sequence", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the packets of the association, so that receivers drop what is sent twice.")
    static let encryptedData = field("esp.encrypted_data", "Encrypted Data", .bytes)
      .means("The packet inside, its padding and what kind it is, encrypted, and the integrity check value after it.")

    static let all = [securityParametersIndex, sequenceNumber, encryptedData]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = EncapsulatingSecurityPayload.number

    static let indexZero = note("esp.spi.zero", .error, "SPI zero")
      .says("Zero is for a host's own use and must not be sent (RFC 4303 §2.1).")
    static let indexReserved = note("esp.spi.reserved", .note, "SPI reserved")
      .says("{a} is one of 1 to 255, which IANA reserves (RFC 4303 §2.1).")

    static let all = [indexZero, indexReserved]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let index = cursor.read(Field.securityParametersIndex, 32, &out)
    IPv6.noteOrder(of: id, on: index, &out)
    note(index, &out)
    cursor.read(Field.sequenceNumber, 32, &out)
    cursor.readRest(Field.encryptedData, &out)
    return .nothing
  }

  static func note(_ index: Token, _ out: inout Dissection) {
    switch index.number {
    case 0: out.note(Note.indexZero, on: index)
    case 1...255: out.note(Note.indexReserved, on: index, index.number)
    default: break
    }
  }
}
