extension Shim6 {
  enum Field: FieldSet {
    static let setNumber: UInt16 = Shim6.number
    static let definedIn: StaticString = "RFC 5533 §5"

    static let nextHeader = field("shim6.nxt", "Next Header", .enumeration(IPProtocol.name))
      .means("What follows this header: nothing, 59, after a control message.")
    static let length = field("shim6.len", "Hdr Ext Len", .decimal)
      .means("How long this header is, in blocks of eight bytes, the first not counted.")
      .limits("the length of the Shim6 header ends it here")
    static let headerLength = field("shim6.len_oct", "Header Length", .quantity(.bytes))
      .means("How long this header is: its blocks and the first eight bytes.")
    static let payload = flag("shim6.p", "P").means("Set: a payload follows; not set: a control message.")
    static let contextTag = field("shim6.ct", "Context Tag", .hexadecimal, .detail("context"))
      .means("Which context the packet belongs to: the receiver puts the addresses back that it has.")
    static let type = field("shim6.type", "Type", .enumeration(typeName), .headline)
      .means("Which message this is.", "RFC 5533 §5.3")
    static let typeSpecific = field("shim6.type_specific", "Type-specific", .decimal).means("Zero.", "RFC 5533 §5.3")
    static let errorCode = field("shim6.error_code", "Error Code", .enumeration(errorName), .detail(""))
      .means("What is wrong.", "RFC 5533 §5.14")
    static let fixed = field("shim6.proto", "Protocol", .enumeration(protocolName))
      .means("0: it tells Shim6 from HIP, which has 1 there.", "RFC 5533 §5.3")
    static let checksum = field("shim6.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of this header; addresses are not in it.", "RFC 5533 §5.3")
    static let messageReserved = field("shim6.reserved", "Reserved", .decimal).means("Zero; ignored.")
    static let longReserved = field("shim6.reserved2", "Reserved", .hexadecimal).means("Zero; ignored.")
    static let initiatorNonce = field("shim6.inonce", "Initiator Nonce", .hexadecimal)
      .means("A random number of who began.", "RFC 5533 §5.4")
    static let responderNonce = field("shim6.rnonce", "Responder Nonce", .hexadecimal)
      .means("A number of who answers: it tells late messages.", "RFC 5533 §5.5")
    static let packetContextTag = field("shim6.pct", "Packet Context Tag", .hexadecimal)
      .means("The tag that the R1bis has answered.", "RFC 5533 §5.9")
    static let requestNonce = field("shim6.request_nonce", "Request Nonce", .hexadecimal)
      .means("A random number that the acknowledgement brings back.", "RFC 5533 §5.10")
    static let errorPointer = field("shim6.error_pointer", "Pointer", .decimal, .detail("at"))
      .means("Which byte of the packet is in error.", "RFC 5533 §5.14")
    static let packetInError = field("shim6.error_packet", "Packet in Error", .bytes)
      .means("As much of it as fits.", "RFC 5533 §5.14")
    static let probesReceived = field("shim6.precvd", "Precvd", .decimal, .detail("received"))
      .means("How many probes that have come are told of.", "RFC 5534 §5.2")
    static let probesSent = field("shim6.psent", "Psent", .decimal, .detail("sent"))
      .means("How many probes that were sent are told of.", "RFC 5534 §5.2")
    static let state = field("shim6.reap", "Sta", .enumeration(stateName), .detail(""))
      .means("What the sender sees of the way.", "RFC 5534 §5.2")
    static let sentProbe = group("shim6.probe_sent", "Sent Probe").means("A probe that was sent.", "RFC 5534 §5.2")
    static let receivedProbe = group("shim6.probe_received", "Received Probe")
      .means("A probe that has come.", "RFC 5534 §5.2")
    static let probeSource = field("shim6.psrc", "Source Address", address, .detail("")).means(
      "From here.", "RFC 5534 §5.2")
    static let probeDestination = field("shim6.pdst", "Destination Address", address, .detail("to"))
      .means("To here.", "RFC 5534 §5.2")
    static let probeNonce = field("shim6.pnonce", "Nonce", .hexadecimal).means("Which probe.", "RFC 5534 §5.2")
    static let probeData = field("shim6.pdata", "Data", .hexadecimal).means("The sender's own.", "RFC 5534 §5.2")
    static let undecoded = field("shim6.undecoded", "Not Decoded", .bytes).means("What could not be broken into parts.")
    static let option = group("shim6.opt", "Option", isNamedByFirstChild: true)
      .means("What a message has beside its fixed part.", "RFC 5533 §5.15")
    static let optionType = field("shim6.opt.type", "Type", .enumeration(optionName))
      .means("Which option this is.", "RFC 5533 §5.15.1")
    static let optionCritical = flag("shim6.opt.critical", "C")
      .means("Set: who does not know the option must not go on.", "RFC 5533 §5.15.1")
    static let optionLength = field("shim6.opt.len", "Length", .quantity(.bytes))
      .means("How long the contents are: type, length and padding are not counted.", "RFC 5533 §5.15.1")
    static let optionData = field("shim6.opt.data", "Contents", .bytes)
      .means("Contents that are not broken into parts here.", "RFC 5533 §5.15.1")
    static let padding = field("shim6.padding", "Padding", .bytes).means("Zero; ignored.", "RFC 5533 §5.15.1")
    static let validator = field("shim6.validator", "Validator", .bytes)
      .means("Lets the responder know its own R1 again without having kept anything.", "RFC 5533 §5.15.2")
    static let listGeneration = field("shim6.opt.loclist", "Locator List Generation", .decimal, .detail("generation"))
      .means("Counts the sender's lists.", "RFC 5533 §5.15.3")
    static let locatorCount = field("shim6.opt.locnum", "Num Locators", .decimal)
      .means("How many addresses follow.", "RFC 5533 §5.15.3")
    static let verification = field("shim6.opt.verif_method", "Verification Method", .enumeration(methodName))
      .means("How the address is proved to be the sender's.", "RFC 5533 §5.15.3")
    static let locator = field("shim6.locator", "Locator", address, .detail(""))
      .means("An address that the sender may be reached at.", "RFC 5533 §5.15.3")
    static let elementLength = field("shim6.opt.elemlen", "Element Len", .quantity(.bytes))
      .means("How long each element is: 1 to 3, or more in the future.", "RFC 5533 §5.15.4")
    static let preference = group("shim6.preference", "Element")
      .means("How gladly the locator of this place in the list is used.", "RFC 5533 §5.15.4")
    static let flags = field("shim6.loc.flags", "Flags", .flags(flagName)).means(
      "What is known of it.", "RFC 5533 §5.15.4")
    static let priority = field("shim6.loc.prio", "Priority", .decimal, .detail("priority"))
      .means("Less is used first.", "RFC 5533 §5.15.4")
    static let weight = field("shim6.loc.weight", "Weight", .decimal, .detail("weight"))
      .means("How often it is used among those of its priority.", "RFC 5533 §5.15.4")
    static let cgaParameters = field("shim6.cga_parameter_data_structure", "CGA Parameter Data Structure", .bytes)
      .means("What the sender's address was made from.", "RFC 5533 §5.15.5")
    static let cgaSignature = field("shim6.cga_signature", "CGA Signature", .bytes)
      .means("Made with the key that the address was made from.", "RFC 5533 §5.15.6")
    static let senderULID = field("shim6.sulid", "Sender ULID", address, .detail(""))
      .means("The address that programs know the sender by.", "RFC 5533 §5.15.7")
    static let receiverULID = field("shim6.rulid", "Receiver ULID", address, .detail("to"))
      .means("The address that programs know the receiver by.", "RFC 5533 §5.15.7")
    static let forkedInstance = field("shim6.opt.fii", "Forked Instance Identifier", .decimal, .detail(""))
      .means("Which of several contexts between the same two.", "RFC 5533 §5.15.8")
    static let keepaliveTimeout = field("shim6.opt.keepalive", "Keepalive Timeout", .quantity(.seconds), .detail(""))
      .means("After how long without a packet the sender takes the way for broken.", "RFC 5534 §5.3")

    static let all = [
      nextHeader, length, headerLength, payload, contextTag, type, typeSpecific, errorCode, fixed, checksum,
      messageReserved, longReserved, initiatorNonce, responderNonce, packetContextTag, requestNonce, errorPointer,
      packetInError, probesReceived, probesSent, state, sentProbe, receivedProbe, probeSource, probeDestination,
      probeNonce, probeData, undecoded, option, optionType, optionCritical, optionLength, optionData, padding,
      validator, listGeneration, locatorCount, verification, locator, elementLength, preference, flags, priority,
      weight, cgaParameters, cgaSignature, senderULID, receiverULID, forkedInstance, keepaliveTimeout,
    ]

    private static let address = FieldFormat.ipv6Address(IPv6AddressKind.name)

    @Sendable static func typeName(_ type: UInt64) -> StaticString? {
      switch type {
      case 1: "I1"
      case 2: "R1"
      case 3: "I2"
      case 4: "R2"
      case 5: "R1bis"
      case 6: "I2bis"
      case 64: "Update Request"
      case 65: "Update Acknowledgement"
      case 66: "Keepalive"
      case 67: "Probe"
      case 68: "Error"
      default: nil
      }
    }

    /// RFC 5533 §5.14.
    @Sendable static func errorName(_ code: UInt64) -> StaticString? {
      switch code {
      case 0: "unknown message type"
      case 1: "critical option not recognized"
      case 2: "locator verification method failed"
      case 3: "locator list generation number out of sync"
      case 4: "error in the number of locators"
      default: nil
      }
    }

    @Sendable static func protocolName(_ bit: UInt64) -> StaticString? { bit == 0 ? "Shim6" : "HIP" }

    @Sendable static func stateName(_ state: UInt64) -> StaticString? {
      switch state {
      case 0: "operational"
      case 1: "exploring"
      case 2: "inbound OK"
      default: nil
      }
    }

    @Sendable static func optionName(_ type: UInt64) -> StaticString? {
      switch type {
      case 1: "Responder Validator"
      case 2: "Locator List"
      case 3: "Locator Preferences"
      case 4: "CGA Parameter Data Structure"
      case 5: "CGA Signature"
      case 6: "ULID Pair"
      case 7: "Forked Instance Identifier"
      case 10: "Keepalive Timeout"
      default: nil
      }
    }

    @Sendable static func methodName(_ method: UInt64) -> StaticString? {
      switch method {
      case 1: "HBA"
      case 2: "CGA"
      default: nil
      }
    }

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "BROKEN"
      case 1: "TEMPORARY"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Shim6.number

    static let nextHeader = note("shim6.nxt.not_none", .warning, "payload after a control message")
      .says("{a}, but it must be 59: nothing follows a control message (RFC 5533 §5.3).")
    static let fixedBit = note("shim6.proto.not_shim6", .warning, "fixed bit wrong")
      .says("The bit is 1, as in packets of HIP; a Shim6 message has 0.")
    static let unknownType = note("shim6.type.unknown", .warning, "unknown message type")
      .says("Type {a} is not assigned: it is not broken into parts.")
    static let unknownOption = note("shim6.opt.type.unknown", .note, "unknown option")
      .says("Type {a} is not assigned: the critical bit says whether the receiver must know it.")
    static let optionTooShort = note("shim6.opt.len.bad", .error, "bad option length")
      .says("{a:bytes} are too few for this option.")
    static let elementLength = note("shim6.opt.elemlen.invalid", .error, "bad element length")
      .says("Zero: each element has at least its flags.")
    static let checksumWrong = note("shim6.checksum_bad.expert", .error, "bad checksum")
      .says(ChecksumNotes.wrongBytes)
    static let checksumOffloaded = note("shim6.checksum.left_out", .note, "checksum left out")
      .says("Zero: the checksum was to be filled in later. On the wire: 0x{b:x4}.")
    static let checksumUnverified = note("shim6.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all that it covers is in this packet, or the length is wrong.")

    static let all = [
      nextHeader, fixedBit, unknownType, unknownOption, optionTooShort, elementLength, checksumWrong,
      checksumOffloaded, checksumUnverified,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumOffloaded, unverified: checksumUnverified)
  }
}
