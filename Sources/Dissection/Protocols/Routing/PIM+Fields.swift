extension PIM {
  enum Field: FieldSet {
    static let setNumber: UInt16 = PIM.number
    static let definedIn: StaticString = "RFC 7761 §4.9"

    static let version = field("pim.version", "PIM Ver", .decimal)
      .means("The protocol's version: 2.")
    static let type = field("pim.type", "Type", .enumeration(Self.typeName))
      .means("What the message is.")
    static let reserved = field("pim.res_bytes", "Flag Bits", .hexadecimal)
      .means("Flags of the message's type; this one has none.", "RFC 9436 §4")
    static let bootstrapWord = field("pim.res_bytes", "Flag Bits", .hexadecimal)
      .means("Flags of the message's type.", "RFC 9436 §4")
    static let noForward = flag("pim.bsr.no_forward", "No-Forward")
      .means("The message is for the next router alone.", "RFC 5059 §4.1")
    static let bootstrapReserved = field("pim.bsr.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 5059 §4.1")
    static let floodingNoForward = flag("pim.pfmnoforwardbit", "No-Forward")
      .means("The message is for the next router alone.", "RFC 8364 §3.1")
    static let floodingReserved = field("pim.pfm.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 8364 §3.1")
    static let registerStopWord = field("pim.res_bytes", "Flag Bits", .hexadecimal)
      .means("Flags of the message's type.", "RFC 9436 §4")
    static let packing = flag("pim.register_stop.p", "P")
      .means("The rendezvous point takes many Null-Registers in one message.", "RFC 9465 §3")
    static let registerStopReserved = field("pim.register_stop.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9465 §3")
    static let assertWord = field("pim.res_bytes", "Flag Bits", .hexadecimal)
      .means("Flags of the message's type.", "RFC 9436 §4")
    static let assertReserved = field("pim.assert.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9466 §4.1")
    static let aggregated = flag("pim.assert.a", "Aggregated")
      .means("Sources and groups that have one metric are put together.", "RFC 9466 §4.1")
    static let packed = flag("pim.assert.p", "Packed")
      .means("The message has many asserts.", "RFC 9466 §4.1")
    static let electionSubtype = field("pim.df_elect.subtype", "Subtype", .enumeration(Self.electionName))
      .means("What is said in the election of a designated forwarder.", "RFC 5015 §3.7")
    static let subtype = field("pim.subtype", "Subtype", .enumeration(Self.subtypeName))
      .means("What the message is, among those that share a type.", "RFC 9436 §5")
    static let subtypeReserved = field("pim.df_elect.rsvd", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 9436 §5")
    static let checksum = field("pim.cksum", "Checksum", .checksum)
      .means("The Internet checksum of the message, of a register's first eight bytes; over IPv6 with a pseudo-header.")
    static let message = field("pim.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the message says.")
    static let surplus = field("pim.surplus", "Surplus", .bytes)
      .means("Bytes after the message, or of a kind that is not known here.")

    static let all = [
      version, type, reserved, bootstrapWord, noForward, bootstrapReserved, floodingNoForward, floodingReserved,
      registerStopWord, packing, registerStopReserved, assertWord, assertReserved, aggregated, packed,
      electionSubtype, subtype, subtypeReserved, checksum, message, surplus,
    ]

    static let bootstrapFlags: [FieldStep] = [
      .word(bootstrapWord, [.number(noForward, 1), .unused(bootstrapReserved, 7)])
    ]
    static let floodingFlags: [FieldStep] = [.number(floodingNoForward, 1), .unused(floodingReserved, 7)]
    static let registerStopFlags: [FieldStep] = [
      .word(registerStopWord, [.number(packing, 1), .unused(registerStopReserved, 7)])
    ]
    static let assertFlags: [FieldStep] = [
      .word(assertWord, [.unused(assertReserved, 6), .number(aggregated, 1), .number(packed, 1)])
    ]

    /// IANA "PIM Message Types", as of 2025 (RFC 9436).
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Hello"
      case 1: "Register"
      case 2: "Register-Stop"
      case 3: "Join/Prune"
      case 4: "Bootstrap"
      case 5: "Assert"
      case 6: "Graft"
      case 7: "Graft-Ack"
      case 8: "Candidate-RP-Advertisement"
      case 9: "State Refresh"
      case 10: "DF Election"
      case 11: "ECMP Redirect"
      case 12: "PIM Flooding Mechanism"
      case 13: "Packed"
      default: nil
      }
    }

    @Sendable static func electionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Offer"
      case 2: "Winner"
      case 3: "Backoff"
      case 4: "Pass"
      default: nil
      }
    }

    @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Null-Register"
      case 1: "Register-Stop"
      default: nil
      }
    }

    /// The number is the type, and the byte after it.
    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      switch value >> 8 {
      case 10: "v{pim.version} {pim.type} {pim.df_elect.subtype}"
      case 13: "v{pim.version} {pim.type} {pim.subtype}"
      default: "v{pim.version} {pim.type}"
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = PIM.number

    static let unknownVersion = note("pim.version.unknown", .error, "unknown version")
      .says("The version is {a}, but messages of IP protocol 103 have version 2: receivers discard it.")
    static let unknownType = note("pim.type.unknown", .note, "unknown type")
      .says("{a} is not assigned (IANA, PIM Message Types): receivers discard the message.")
    static let unknownSubtype = note("pim.subtype.unknown", .note, "unknown subtype")
      .says("{a} is not assigned: receivers discard the message.")
    static let timeToLive = note("pim.ttl", .warning, "TTL not 1")
      .says("What is sent to all PIM routers stays on its link, with a TTL or hop limit of 1; this one has {a}.")
    static let reservedNotZero = note("pim.reserved.not_zero", .note, "reserved bits set")
      .says("Not zero, though the bits have no meaning here.")
    static let checksumWrong = note("pim.bad_checksum", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumLeftOut = note("pim.checksum.zero", .error, "no checksum")
      .says("Zero, or the pseudo-header's sum alone: the sender made no checksum. These bytes have 0x{b:x4}.")
    static let checksumUnverified = note("pim.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the message are there.")
    static let checksumOverAll = note("pim.checksum.over_all", .note, "checksum over all")
      .says("Right over the whole register; a register's checksum covers its first 8 bytes alone (RFC 7761 §4.9.3).")
    static let unknownFamily = note("pim.addr_address_family.unknown", .error, "unknown address family")
      .says("{a} is neither IPv4 (1) nor IPv6 (2): how long the address is, is not known.")
    static let unknownEncoding = note("pim.addr_encoding_type.unknown", .warning, "unknown encoding")
      .says("{a} is no encoding of this kind of address; it is read as native.")
    static let maskLength = note("pim.mask_len.too_long", .error, "bad mask length")
      .says("{a} bits, but an address of this family has {b}.")
    static let notGroup = note("pim.group.not_multicast", .warning, "not a group")
      .says("This is no multicast address: nobody can join it.")
    static let optionLength = note("pim.optionlength.wrong", .error, "bad option length")
      .says("{a:bytes}, but this option has {b}.")
    static let unknownOption = note("pim.optiontype.unknown", .note, "unknown option")
      .says("{a} is not assigned (IANA, PIM-Hello Options): receivers ignore the option.")
    static let goodbye = note("pim.holdtime.goodbye", .chat, "goodbye")
      .says("Zero: the router goes, and the others forget it at once.")
    static let countBeyondMessage = note("pim.count.beyond_message", .error, "bad count")
      .says("{a} are promised; the message ends after {b}.")
    static let surplus = note("pim.surplus.present", .note, "bytes after the message")
      .says("These bytes are no part of the message that is known here.")
    static let unknownMode = note("pim.mode.unknown", .note, "unknown mode")
      .says("{a} is the number of no mode.")

    static let all = [
      unknownVersion, unknownType, unknownSubtype, timeToLive, reservedNotZero, checksumWrong, checksumLeftOut,
      checksumUnverified, checksumOverAll, unknownFamily, unknownEncoding, maskLength, notGroup, optionLength,
      unknownOption, goodbye, countBeyondMessage, surplus, unknownMode,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumLeftOut, unverified: checksumUnverified)
  }
}
