extension ICMPv6 {
  /// The head of every message, and what errors and echoes have.
  enum Field: FieldSet {
    static let setNumber: UInt16 = ICMPv6.number
    static let definedIn: StaticString = "RFC 4443 §2.1"

    static let message = field("icmpv6.message", "Message", .sentence(ICMPv6.sentence), .headline)
      .means("What the message says as a whole.")
    static let type = field("icmpv6.type", "Type", .enumeration(ICMPv6.typeName))
      .means("What the message is for; below 128 it tells of an error.")
    static let code = field("icmpv6.code", "Code", .decimal)
      .means("What kind of message of its type it is; zero where there is one kind.")
    static let unreachableCode = field("icmpv6.code", "Code", .enumeration(ICMPv6.unreachableCodeName))
      .means("Why the packet could not be delivered.", "RFC 4443 §3.1")
    static let exceededCode = field("icmpv6.code", "Code", .enumeration(ICMPv6.exceededCodeName))
      .means("Which time was up: the count of hops, or the wait for a packet's fragments.", "RFC 4443 §3.3")
    static let parameterCode = field("icmpv6.code", "Code", .enumeration(ICMPv6.parameterCodeName))
      .means("What is wrong with the packet's headers.", "RFC 4443 §3.4, RFC 7112, RFC 8754, RFC 8883")
    static let renumberingCode = field("icmpv6.code", "Code", .enumeration(ICMPv6.renumberingCodeName))
      .means("Whether it is a command or its result.", "RFC 2894 §3.1")
    static let queryCode = field("icmpv6.code", "Code", .enumeration(ICMPv6.queryCodeName))
      .means("What the subject of the query is.", "RFC 4620 §4")
    static let responseCode = field("icmpv6.code", "Code", .enumeration(ICMPv6.responseCodeName))
      .means("Whether the query was answered.", "RFC 4620 §4")
    static let routingCode = field("icmpv6.code", "Code", .enumeration(ICMPv6.routingCodeName, .hexadecimal))
      .means("What message of RPL it is; with the first bit set, a secured one.", "RFC 6550 §6, RFC 9009 §4.3")
    static let extendedEchoCode = field("icmpv6.code", "Code", .enumeration(ICMP.extendedEchoCodeName))
      .means("Whether the interface could be asked about, and if not, why.", "RFC 8335 §3")
    static let checksum = field("icmpv6.checksum", "Checksum", .checksum)
      .means(
        "The complement of the ones' complement sum of IPv6's pseudo-header and the message.", "RFC 4443 §2.3")
    static let length = field("icmpv6.length", "Length", .scaled(.blocks, by: 8, .bytes))
      .means(
        "How much of the packet is quoted, in blocks of eight bytes; zero where no extensions follow.", "RFC 4884 §4.4"
      ).limits("the length of the quoted packet ends it here")
    static let unused = field("icmpv6.reserved", "Unused", .hexadecimal).means("Must be zero.", "RFC 4443 §3.1")
    static let mtu = field("icmpv6.mtu", "MTU", .quantity(.bytes))
      .means("The longest packet that the next link carries.", "RFC 4443 §3.2")
    static let pointer = field("icmpv6.pointer", "Pointer", .enumeration(ICMPv6.headerFieldName))
      .means("Which byte of the packet is wrong, counted from 0.", "RFC 4443 §3.4")
    static let identifier = field("icmpv6.echo.identifier", "Identifier", .decimal)
      .means("Tells the programs of a host apart whose messages are answered.", "RFC 4443 §4.1")
    static let sequenceNumber = field("icmpv6.echo.sequence_number", "Sequence Number", .decimal)
      .means("Counts the echoes, so that each answer finds its question.", "RFC 4443 §4.1")
    static let responseTo = field("icmpv6.resp_to", "Request in Packet", .decimal)
      .means("The packet that has the request which this reply answers.")
    static let responseTime = field("icmpv6.resptime", "Response Time", .duration)
      .means("How long after the request the reply came: the round-trip time.")
    static let extendedSequence = field("icmpv6.ext.echo.seq", "Sequence Number", .decimal)
      .means("Counts the requests, so that each answer finds its question.", "RFC 8335 §2")
    static let requestReserved = field("icmpv6.ext.echo.req.res", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8335 §2")
    static let local = flag("icmpv6.ext.echo.req.local", "Local")
      .means("Set: the interface is the asked host's own. Not set: it is one of its neighbours'.", "RFC 8335 §2")
    static let state = field("icmpv6.ext.echo.rsp.state", "State", .enumeration(ICMP.MessageField.stateName))
      .means("How the neighbour's address is known, where a neighbour was asked about; else zero.", "RFC 8335 §3")
    static let replyReserved = field("icmpv6.ext.echo.rsp.res", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8335 §3")
    static let active = flag("icmpv6.ext.echo.rsp.active", "Active")
      .means("Set: the interface is active.", "RFC 8335 §3")
    static let hasIPv4 = flag("icmpv6.ext.echo.rsp.ipv4", "IPv4")
      .means("Set: IPv4 runs on the interface.", "RFC 8335 §3")
    static let hasIPv6 = flag("icmpv6.ext.echo.rsp.ipv6", "IPv6")
      .means("Set: IPv6 runs on the interface.", "RFC 8335 §3")
    static let data = field("icmpv6.data", "Data", .bytes)
      .means("Whatever the sender chose, or what the type does not define; an echo's data come back unchanged.")

    static let all = [
      message, type, code, unreachableCode, exceededCode, parameterCode, renumberingCode, queryCode, responseCode,
      routingCode, extendedEchoCode, checksum, length, unused, mtu, pointer, identifier, sequenceNumber,
      responseTo, responseTime, extendedSequence, requestReserved, local, state, replyReserved, active, hasIPv4,
      hasIPv6, data,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = ICMPv6.number

    static let checksumWrong = note("icmpv6.checksum_bad.expert", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumOffloaded = note("icmpv6.checksum.offloaded", .note, "checksum offloaded")
      .says(
        """
        The sum of the pseudo-header alone, or zero: the message was captured before the network card finished it. On \
        the wire: 0x{b:x4}.
        """)
    static let checksumUnverified = note("icmpv6.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all that it covers is in this packet.")
    static let unassignedType = note("icmpv6.undecoded.type", .note, "unassigned type")
      .says("{a} is not assigned (IANA, ICMPv6 Parameters).")
    static let unknownCode = note("icmpv6.code.unknown", .warning, "unknown code")
      .says("{a} is no code of this type (IANA, ICMPv6 Parameters).")
    static let reservedNotZero = note("icmpv6.reserved.not_zero", .note, "reserved bits set")
      .says("Not zero, though the bits have no meaning here: a newer protocol, or memory that leaked.")
    static let quotationMissing = note("icmpv6.quotation.missing", .warning, "nothing quoted")
      .says("An error quotes as much of the packet that it is about as fits; here is nothing.")
    static let errorAboutError = note("icmpv6.quotation.error", .warning, "error about an error")
      .says("The quoted packet is an ICMPv6 error itself, and no error may be answered by one (RFC 4443 §2.4).")
    static let mtuTooSmall = note("icmpv6.mtu.too_small", .warning, "MTU too small")
      .says("{a:bytes}, but every link of IPv6 carries 1280 bytes (RFC 8200 §5): a translator to IPv4, or an attack.")
    static let lengthTooSmall = note("icmpv6.length.too_small", .note, "short quotation")
      .says("{a:bytes}, but where extensions follow, 128 bytes are for the packet at least (RFC 4884 §3).")
    static let hopLimit = note("icmpv6.hop_limit.not_255", .error, "hop limit not 255")
      .says("{a}, but these messages come from the link itself, with 255: receivers drop it (RFC 4861 §7.1.1).")
    static let hopLimitNotOne = note("icmpv6.hop_limit.not_1", .warning, "hop limit not 1")
      .says("{a}, but messages about multicast stay on the link, with 1 (RFC 9777 §5).")
    static let routerAlertMissing = note("icmpv6.mld.router_alert.missing", .warning, "no router alert")
      .says(
        """
        Messages about multicast come with a Router Alert option in a Hop-by-Hop Options header: receivers drop them \
        without it (RFC 9777 §5).
        """)
    static let targetMulticast = note("icmpv6.nd.target.multicast", .error, "target is a group")
      .says("The target is one node's address, not a group's: receivers drop the message (RFC 4861 §7.1).")
    static let unspecifiedWithLinkAddress = note("icmpv6.nd.source.unspecified", .error, "address without a sender")
      .says("The sender has no address yet, so that it must not tell its link-layer address (RFC 4861 §7.1.1).")
    static let sourceNotLinkLocal = note("icmpv6.nd.source.not_link_local", .error, "source not link-local")
      .says("Routers send this from their link-local address: receivers drop the message (RFC 4861 §6.1.2, §8.1).")
    static let routerLeaves = note("icmpv6.nd.ra.router_lifetime.zero", .chat, "no default router")
      .says("Zero: the router is not, or no longer, a default router; what else it says is valid.")
    static let nameUnfinished = note("icmpv6.name.unfinished", .warning, "name unfinished")
      .says("No empty label ends the name.")

    static let all = [
      checksumWrong, checksumOffloaded, checksumUnverified, unassignedType, unknownCode, reservedNotZero,
      quotationMissing, errorAboutError, mtuTooSmall, lengthTooSmall, hopLimit, hopLimitNotOne, routerAlertMissing,
      targetMulticast,
      unspecifiedWithLinkAddress, sourceNotLinkLocal, routerLeaves, nameUnfinished,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumOffloaded, unverified: checksumUnverified)
  }
}
