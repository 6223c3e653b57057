extension UDPOptions {
  enum Field: FieldSet {
    static let setNumber: UInt16 = UDPOptions.number
    static let definedIn: StaticString = "RFC 9868 §11"

    static let alignment = field("udp.options.alignment", "Alignment", .hexadecimal)
      .means("Zero: the checksum begins at an even place, and the datagram does not end at one.", "RFC 9868 §8")
    static let checksum = field("udp.options.ocs", "Option Checksum (OCS)", .checksum)
      .means(
        "The complement of the ones' complement sum of the surplus area and its length; zero: none was made.",
        "RFC 9868 §9")
    static let kind = field("udp.option_kind", "Kind", .enumeration(UDPOptions.kindName))
      .means("Which option this is. From 192 on, who does not know an option must not use the data.", "RFC 9868 §10")
    static let length = field("udp.option_len", "Length", .quantity(.bytes))
      .means("How long the option is, its kind and this length included; 255: two bytes follow that say it.")
      .limits("the option's length ends it here")
    static let extendedLength = field("udp.option_extended_len", "Extended Length", .quantity(.bytes))
      .means("How long the option is, its kind and both lengths included.", "RFC 9868 §10")
    static let end = group("udp.options.eol", "End of Options List (EOL)")
      .means("No option follows; zeros fill the surplus area up.", "RFC 9868 §11.1")
    static let padding = field("udp.options.padding", "Padding", .bytes)
      .means("Fills the surplus area up; must be zero.", "RFC 9868 §11.1")
    static let noOperation = group("udp.options.nop", "No Operation (NOP)")
      .means("Does nothing: it moves the option after it to a convenient place.", "RFC 9868 §11.2")
    static let additionalChecksum = group("udp.options.apc", "Additional Payload Checksum (APC)")
      .means("A stronger check of the data than the header's.", "RFC 9868 §11.3")
    static let payloadChecksum = field("udp.options.apc.crc", "CRC32c", .checksum)
      .means("The CRC-32C of the datagram's data, without the header.", "RFC 9868 §11.3")
    static let fragmentation = group("udp.options.frag", "Fragmentation (FRAG)")
      .means("The datagram was too long for one packet: its pieces travel in surplus areas.", "RFC 9868 §11.4")
    static let fragmentStart = field("udp.options.frag.start", "Frag. Start", .quantity(.bytes))
      .means("Where the fragment's data begin, from the UDP header on: after the options.", "RFC 9868 §11.4")
      .limits("the fragment's data begin here")
    static let identification = field(
      "udp.options.frag.id", "Identification", .hexadecimalAndDecimal, .detail("id")
    )
    .means("Names the datagram: its fragments have the same.", "RFC 9868 §11.4")
    static let fragmentOffset = field("udp.options.frag.offset", "Frag. Offset", .quantity(.bytes), .detail("offset"))
      .means("Where in the datagram's data the fragment belongs.", "RFC 9868 §11.4")
    static let reassembledOptions = field(
      "udp.options.frag.rdos", "Reassembled Datagram Option Start (RDOS)", .quantity(.bytes)
    )
    .means("Where in the whole datagram its own options begin; only the last fragment says it.", "RFC 9868 §11.4")
    static let maximumDatagram = group("udp.options.mds", "Maximum Datagram Size (MDS)")
      .means("How long the packets may be that the sender of this one wants to receive.", "RFC 9868 §11.5")
    static let maximumSize = field("udp.options.mds.size", "Max. Datagram Size", .quantity(.bytes), .detail(""))
      .means("The longest datagram in one packet that the sender takes.", "RFC 9868 §11.5")
    static let maximumReassembledDatagram = group("udp.options.mrds", "Maximum Reassembled Datagram Size (MRDS)")
      .means("How much the sender of this packet puts together.", "RFC 9868 §11.6")
    static let maximumReassembled = field(
      "udp.options.mrds.size", "Max. Reassembled Datagram Size", .quantity(.bytes), .detail("")
    )
    .means("The longest datagram that the sender puts together of fragments.", "RFC 9868 §11.6")
    static let maximumFragments = field("udp.options.mrds.segs", "Max. Segs.", .decimal, .detail("of at most"))
      .means("Of how many fragments it puts a datagram together.", "RFC 9868 §11.6")
    static let request = group("udp.options.req", "Request (REQ)")
      .means("Asks for a packet with the same token, to learn whether this size gets through.", "RFC 9868 §11.7")
    static let requestToken = field("udp.options.req.token", "Token", .hexadecimal, .detail(""))
      .means("What the response is to bring back.", "RFC 9868 §11.7")
    static let response = group("udp.options.res", "Response (RES)")
      .means("Answers a request: the packet that had it arrived.", "RFC 9868 §11.7")
    static let responseToken = field("udp.options.res.token", "Token", .hexadecimal, .detail(""))
      .means("That of the request.", "RFC 9868 §11.7")
    static let time = group("udp.options.time", "Timestamps (TIME)")
      .means("Measures the round trip.", "RFC 9868 §11.8")
    static let timestamp = field("udp.options.time.tsval", "TS Value (TSval)", .decimal, .detail("TSval"))
      .means("The sender's clock when it sent this packet, in units of its own choice.", "RFC 9868 §11.8")
    static let timestampEcho = field("udp.options.time.tsecr", "TS Echo Reply (TSecr)", .decimal, .detail("TSecr"))
      .means("The last value that the other side sent.", "RFC 9868 §11.8")
    static let authentication = group("udp.options.auth", "Authentication (AUTH)")
      .means("Reserved: an option that proves who sent the datagram.", "RFC 9868 §11.9")
    static let experimental = group("udp.options.exp", "Experimental (EXP)")
      .means("An experiment that a receiver may ignore.", "RFC 9868 §11.10")
    static let compression = group("udp.options.ucmp", "UNSAFE Compression (UCMP)")
      .means("Reserved: the data are compressed.", "RFC 9868 §12.1")
    static let encryption = group("udp.options.uenc", "UNSAFE Encryption (UENC)")
      .means("Reserved: the data are encrypted.", "RFC 9868 §12.2")
    static let unsafeExperimental = group("udp.options.uexp", "UNSAFE Experimental (UEXP)")
      .means("An experiment that changes what the data mean.", "RFC 9868 §12.3")
    static let experiment = field(
      "udp.options.exp.exid", "UDP ExID", .enumeration(TCPOptions.experimentName, .hexadecimal), .detail("")
    )
    .means("Tells experiments apart; TCP's have the same numbers.", "RFC 9868 §11.10")
    static let experimentData = field("udp.options.exp.data", "Experiment Data", .bytes)
      .means("What the experiment defines.", "RFC 9868 §11.10")
    static let unknown = group("udp.options.unknown", "Option", isNamedByFirstChild: true)
      .means("An option whose kind is not assigned.", "RFC 9868 §10")
    static let data = field("udp.options.data", "Option Data", .bytes)
      .means("What the option says: its format is not defined.", "RFC 9868 §10")
    static let surplus = field("udp.options.surplus", "Surplus", .bytes)
      .means("Bytes that the option's length gives it and its definition does not.", "RFC 9868 §10")
    static let undecoded = field("udp.options.undecoded", "Options not Decoded", .bytes)
      .means("The rest of the options: where the next one begins is not known.", "RFC 9868 §10")
    static let fragmentData = field("udp.options.frag.data", "Fragment Data", .bytes)
      .means("A piece of the datagram's data, or of them and its own options.", "RFC 9868 §11.4")

    static let all = [
      alignment, checksum, kind, length, extendedLength, end, padding, noOperation, additionalChecksum, payloadChecksum,
      fragmentation, fragmentStart, identification, fragmentOffset, reassembledOptions, maximumDatagram, maximumSize,
      maximumReassembledDatagram, maximumReassembled, maximumFragments, request, requestToken, response, responseToken,
      time, timestamp, timestampEcho, authentication, experimental, compression, encryption, unsafeExperimental,
      experiment, experimentData, unknown, data, surplus, undecoded, fragmentData,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = UDPOptions.number

    static let alignment = note("udp.options.alignment.not_zero", .warning, "alignment not zero")
      .says("Not zero: receivers ignore all options (RFC 9868 §8).")
    static let checksumUnused = note("udp.options.ocs.unused", .chat, "no option checksum")
      .says("Zero: the sender made no option checksum, nor one of the datagram.")
    static let checksumMissing = note("udp.options.ocs.zero", .warning, "no option checksum")
      .says("Zero, although the datagram has a checksum: receivers ignore all options (RFC 9868 §9).")
    static let checksumWrong = note("udp.options.ocs.bad", .error, "bad option checksum")
      .says("Wrong: it must be 0x{b:x4}. Receivers ignore all options, and take the data (RFC 9868 §9).")
    static let payloadChecksumWrong = note("udp.options.apc.bad", .error, "bad payload checksum")
      .says("Wrong: the datagram's data have 0x{b:x8}. Receivers that know the option drop the data.")
    static let lengthTooSmall = note("udp.options.length.bad", .error, "bad option length")
      .says("{a:bytes}, but kind and length alone take {b}. Where the next option begins is unknown.")
    static let needlessLength = note("udp.options.length.needless", .warning, "needless extended length")
      .says("{a:bytes}: lengths below 255 stand in one byte.")
    static let repeated = note("udp.options.repeated", .warning, "option repeated")
      .says("The option is there twice: receivers ignore all options but those before (RFC 9868 §14).")
    static let unknownKind = note("udp.options.unknown_kind", .note, "unknown option")
      .says("IANA has not assigned this kind.")
    static let unsafeOutsideFragment = note("udp.options.unsafe", .error, "unsafe option outside a fragment")
      .says("An UNSAFE option may stand only where the datagram's data do too: in a fragment (RFC 9868 §12).")
    static let fragmentNotFirst = note("udp.options.frag.not_first", .warning, "fragment option not first")
      .says("FRAG must be the first option of a fragment (RFC 9868 §11.4).")
    static let fragmentStart = note("udp.options.frag.start.bad", .error, "bad fragment start")
      .says("{a:bytes} from the UDP header on, but the options go on to {b} and the packet to {c}.")
    static let fragmentWithData = note("udp.options.frag.data_twice", .error, "fragment beside data")
      .says("The datagram has {a:bytes} of its own; beside a fragment it must have none (RFC 9868 §11.4).")
    static let manyNoOperations = note("udp.options.nop.excessive", .warning, "many NOPs")
      .says("More than seven in a row serve no alignment (RFC 9868 §11.2): they may be an attack.")

    static let all = [
      alignment, checksumUnused, checksumMissing, checksumWrong, payloadChecksumWrong,
      lengthTooSmall, needlessLength, repeated, unknownKind, unsafeOutsideFragment, fragmentNotFirst, fragmentStart,
      fragmentWithData, manyNoOperations,
    ]
  }

  /// IANA "UDP Option Kind Numbers", as of 2025.
  @Sendable static func kindName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "End of Options List (EOL)"
    case 1: "No Operation (NOP)"
    case 2: "Additional Payload Checksum (APC)"
    case 3: "Fragmentation (FRAG)"
    case 4: "Maximum Datagram Size (MDS)"
    case 5: "Maximum Reassembled Datagram Size (MRDS)"
    case 6: "Request (REQ)"
    case 7: "Response (RES)"
    case 8: "Timestamps (TIME)"
    case 9: "Authentication (AUTH), reserved"
    case 127: "Experimental (EXP)"
    case 192: "UNSAFE Compression (UCMP), reserved"
    case 193: "UNSAFE Encryption (UENC), reserved"
    case 254: "UNSAFE Experimental (UEXP)"
    default: nil
    }
  }
}
