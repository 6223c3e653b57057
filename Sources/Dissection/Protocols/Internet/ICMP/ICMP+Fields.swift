extension ICMP {
  /// The head of every message, and what errors and echoes have.
  enum Field: FieldSet {
    static let setNumber: UInt16 = ICMP.number
    static let definedIn: StaticString = "RFC 792"

    static let message = field("icmp.message", "Message", .sentence(ICMP.sentence), .headline)
      .means("What the message says as a whole.")
    static let type = field("icmp.type", "Type", .enumeration(ICMP.typeName))
      .means("What the message is for; it decides what follows.")
    static let code = field("icmp.code", "Code", .enumeration(ICMP.otherCodeName))
      .means("What kind of message of its type it is; zero where there is one kind.")
    static let unreachableCode = field("icmp.code", "Code", .enumeration(ICMP.unreachableCodeName))
      .means("Why the datagram could not be delivered.", "RFC 792, RFC 1122 §3.2.2.1, RFC 1812 §5.2.7.1")
    static let redirectCode = field("icmp.code", "Code", .enumeration(ICMP.redirectCodeName))
      .means("Which datagrams should take the other way.")
    static let advertisementCode = field("icmp.code", "Code", .enumeration(ICMP.advertisementCodeName))
      .means("Whether the router forwards everybody's packets, or those of mobile nodes alone.", "RFC 5944 §2.1")
    static let exceededCode = field("icmp.code", "Code", .enumeration(ICMP.exceededCodeName))
      .means("Which time was up: a router's count of hops, or the wait for a datagram's fragments.")
    static let parameterCode = field("icmp.code", "Code", .enumeration(ICMP.parameterCodeName))
      .means("What is wrong with the datagram's header.", "RFC 792, RFC 1108, RFC 1122 §3.2.2.5")
    static let photurisCode = field("icmp.code", "Code", .enumeration(ICMP.photurisCodeName))
      .means("What of the datagram's security failed.", "RFC 2521")
    static let conversionCode = field("icmp.code", "Code", .enumeration(ICMP.conversionCodeName))
      .means("Why the datagram could not be converted.", "RFC 1475 §6.2")
    static let extendedEchoCode = field("icmp.code", "Code", .enumeration(ICMP.extendedEchoCodeName))
      .means("Whether the interface could be asked about, and if not, why.", "RFC 8335 §3")
    static let checksum = field("icmp.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of the message's 16-bit words.")
    static let unused = field("icmp.unused", "Unused", .hexadecimal).means("Must be zero.")
    static let reserved = field("icmp.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let length = field("icmp.length", "Length", .scaled(.words, by: 4, .bytes))
      .means(
        "How much of the datagram is quoted, in words of four bytes; zero where no extensions follow.", "RFC 4884 §3"
      ).limits("the length of the quoted datagram ends it here")
    static let nextHopMTU = field("icmp.mtu", "Next-Hop MTU", .quantity(.bytes))
      .means("The longest packet that the next link carries; zero from routers older than RFC 1191.", "RFC 1191 §4")
    static let gateway = field(
      "icmp.redir_gw", "Gateway Internet Address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("The router that is to get such datagrams from now on.")
    static let pointer = field("icmp.pointer", "Pointer", .enumeration(ICMP.headerFieldName))
      .means("Which byte of the datagram's header is wrong, counted from 0.")
    static let identifier = field("icmp.ident", "Identifier", .decimal)
      .means("Tells the programs of a host apart whose messages are answered; a ping has one for all its echoes.")
    static let identifierLittleEndian = field("icmp.ident_le", "Identifier (LE)", .decimal)
      .means("The same number as Windows means it, which writes its lower byte first.", "")
    static let sequenceNumber = field("icmp.seq", "Sequence Number", .decimal)
      .means("Counts the echoes, so that each answer finds its question.")
    static let sequenceNumberLittleEndian = field("icmp.seq_le", "Sequence Number (LE)", .decimal)
      .means("The same number as Windows means it, which writes its lower byte first.", "")
    static let responseTo = field("icmp.resp_to", "Request in Packet", .decimal)
      .means("The packet that has the request which this reply answers.")
    static let responseTime = field("icmp.resptime", "Response Time", .duration)
      .means("How long after the request the reply came: the round-trip time.")
    static let dataTime = field("icmp.data_time", "Time of Sending", .unixTime)
      .means("When ping sent the echo, in seconds since 1970: how it knows the round-trip time. No part of ICMP.", "")
    static let dataMicroseconds = field("icmp.data_time.microseconds", "Microseconds", .quantity(.microseconds))
      .means("The fraction of the second in which ping sent the echo.", "")
    static let dataTimeRelative = field(
      "icmp.data_time_relative", "Time Since Sending", .signedQuantity(.microseconds)
    ).means("How long after ping's own time the packet was captured: of a reply, the round-trip time.", "")
    static let data = field("data.data", "Data", .bytes)
      .means("Whatever the sender chose; an echo's data come back unchanged.")

    static let all = [
      message, type, code, unreachableCode, redirectCode, advertisementCode, exceededCode, parameterCode, photurisCode,
      conversionCode, extendedEchoCode, checksum, unused, reserved, length, nextHopMTU, gateway, pointer, identifier,
      identifierLittleEndian, sequenceNumber, sequenceNumberLittleEndian, responseTo, responseTime, dataTime,
      dataMicroseconds, dataTimeRelative, data,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = ICMP.number

    static let checksumWrong = note("icmp.checksum_bad", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumLeftOut = note("icmp.checksum.zero", .warning, "no checksum")
      .says("Zero: the sender made no checksum, which ICMP does not allow. These bytes have 0x{b:x4}.")
    static let checksumUnverified = note("icmp.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the message are there.")
    static let deprecatedType = note("icmp.type.deprecated", .note, "deprecated type")
      .says("This type is deprecated (RFC 6633, RFC 6918): no host or router should send it, and most ignore it.")
    static let unassignedType = note("icmp.type.unassigned", .note, "unassigned type")
      .says("{a} is not assigned, or reserved (IANA, ICMP Type Numbers): hosts ignore the message.")
    static let unknownCode = note("icmp.code.unknown", .warning, "unknown code")
      .says("{a} is no code of this type (IANA, ICMP Type Numbers).")
    static let unusedNotZero = note("icmp.unused.not_zero", .note, "unused bits set")
      .says("Not zero, though the bits have no meaning here: a newer protocol, or memory that leaked.")
    static let quotationMissing = note("icmp.quotation.missing", .warning, "nothing quoted")
      .says("An error quotes the header of the datagram that it is about and 8 bytes more; here is none.")
    static let errorAboutError = note("icmp.quotation.error", .warning, "error about an error")
      .says("The quoted datagram is an ICMP error itself, and no error may be answered by one (RFC 1122 §3.2.2).")
    static let lengthBeyondMessage = note("icmp.length.beyond_message", .error, "bad length")
      .says("{a:bytes}, but {b:bytes} are left; {c:limit}.")
    static let lengthTooSmall = note("icmp.length.too_small", .note, "short quotation")
      .says("{a:bytes}, but where extensions follow, 128 bytes are for the datagram at least (RFC 4884 §3).")
    static let lengthLeftOut = note("icmp.length.left_out", .note, "extensions without a length")
      .says("Zero, yet extensions stand 128 bytes after it: a router older than RFC 4884 has sent them (§5).")
    static let mtuLeftOut = note("icmp.mtu.zero", .chat, "no MTU")
      .says("Zero: the router is older than RFC 1191, and the sender has to guess.")
    static let mtuTooSmall = note("icmp.mtu.too_small", .warning, "MTU too small")
      .says("{a:bytes}, but every link of IPv4 carries 68 bytes (RFC 791 §3.2): a fault, or an attack.")
    static let redirectToSelf = note("icmp.redir_gw.self", .warning, "redirect to oneself")
      .says("The receiver is told to send its datagrams to itself.")
    static let redirectToSender = note("icmp.redir_gw.sender", .note, "redirect to the sender")
      .says("The router that sends the redirect names itself as the better way.")
    static let nameUnfinished = note("icmp.domain_name.unfinished", .warning, "name unfinished")
      .says("No empty label ends the name.")

    static let all = [
      nameUnfinished, checksumWrong, checksumLeftOut, checksumUnverified, deprecatedType, unassignedType, unknownCode,
      unusedNotZero,
      quotationMissing, errorAboutError, lengthBeyondMessage, lengthTooSmall, lengthLeftOut, mtuLeftOut, mtuTooSmall,
      redirectToSelf, redirectToSender,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumLeftOut, unverified: checksumUnverified)
  }
}
