extension GTP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = GTP.number
    static let definedIn: StaticString = "3GPP TS 29.281 §5.1"

    static let flags = field("gtp.flags", "Flags", .hexadecimal).means("The version, and what the header has.")
    static let version = field("gtp.flags.version", "Version", .decimal).means("The format of the header.")
    static let protocolType = field("gtp.flags.payload", "Protocol Type (PT)", .enumeration(protocolName))
      .means("Tells GTP from GTP', which carries charging records.")
    static let reserved = field("gtp.flags.reserved", "Reserved", .decimal).means("Has no meaning.")
    static let hasExtension = flag("gtp.flags.e", "Extension Header Flag (E)")
      .means("Set: the type of the next extension header has a meaning.")
    static let hasSequenceNumber = flag("gtp.flags.s", "Sequence Number Flag (S)")
      .means("Set: the sequence number has a meaning.")
    static let hasPacketNumber = flag("gtp.flags.pn", "N-PDU Number Flag (PN)")
      .means("Set: the N-PDU number has a meaning.")
    static let spare = field("gtp.flags.reserved", "Spare", .hexadecimal).means("Ones in version 0.", "GSM 09.60 §6")
    static let hasSubnetworkNumber = flag("gtp.flags.snn", "SNDCP N-PDU Number Flag (SNN)")
      .means("Set: the SNDCP N-PDU number has a meaning.", "GSM 09.60 §6")
    static let hasShortHeader = flag("gtp.flags.hdr_length", "Header Length")
      .means(
        "Set: the header has 6 bytes. Not set: 20, of which those after the sixth have no meaning.",
        "3GPP TS 32.295 §6.1.1")
    static let messageType = field("gtp.message", "Message Type", .enumeration(messageName), .headline)
      .means("Which message it is; 255 is a user's packet.", "3GPP TS 29.281 §6.1")
    static let length = field("gtp.length", "Length", .quantity(.bytes))
      .means("How long the payload is: what is after the mandatory part of the header, the optional part too.")
      .limits("the GTP length ends the message here")
    static let endpoint = field(
      "gtp.teid", "Tunnel Endpoint Identifier (TEID)", .hexadecimalAndDecimal, .detail("TEID")
    )
    .means("The receiver's number of the tunnel, as it gave it when the tunnel was made.")
    static let tunnel = field("gtp.teid", "Tunnel Endpoint Identifier (TEID)", .hexadecimalAndDecimal, .network)
      .means("The tunnel that the packet is in: the receiver's number of it, as it gave it when the tunnel was made.")
    static let sequenceNumber = field("gtp.seq_number", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the packets of a tunnel, or tells which request a response is for.")
    static let unusedSequenceNumber = field("gtp.seq_number.unused", "Sequence Number (unused)", .decimal)
      .means("Has no meaning: its flag is not set.")
    static let packetNumber = field("gtp.npdu_number", "N-PDU Number", .decimal)
      .means("Counts a subscriber's packets, so that none is lost when it goes to another network node.")
    static let unusedPacketNumber = field("gtp.npdu_number.unused", "N-PDU Number (unused)", .decimal)
      .means("Has no meaning: its flag is not set.")
    static let unusedHeader = field("gtp.header.unused", "Unused", .bytes)
      .means("Has no meaning: GTP' has the length of version 0's header, and not its fields.", "3GPP TS 32.295 §6.1.1")
    static let flowLabel = field("gtp.flow_label", "Flow Label", .hexadecimal, .detail("flow"))
      .means("Tells a subscriber's flows apart.", "GSM 09.60 §6")
    static let subnetworkNumber = field("gtp.sndcp_number", "SNDCP N-PDU LLC Number", .decimal)
      .means("Counts a subscriber's packets on the radio link.", "GSM 09.60 §6")
    static let spareBytes = field("gtp.spare", "Spare", .hexadecimal).means("Ones.", "GSM 09.60 §6")
    static let tunnelIdentifier = field("gtp.tid", "Tunnel Identifier (TID)", .storedText, .detail("TID"))
      .means("The subscriber's IMSI, and which of its connections it is.", "GSM 09.60 §6")

    static let all = [
      flags, version, protocolType, reserved, hasExtension, hasSequenceNumber, hasPacketNumber, spare,
      hasSubnetworkNumber, hasShortHeader, messageType, length, endpoint, tunnel, sequenceNumber, unusedSequenceNumber,
      packetNumber, unusedPacketNumber, unusedHeader, flowLabel, subnetworkNumber, spareBytes, tunnelIdentifier,
    ]

    @Sendable static func protocolName(_ value: UInt64) -> StaticString? { value == 1 ? "GTP" : "GTP'" }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = GTP.number

    static let messageType = note("gtp.message.unknown", .warning, "unknown message type")
      .says("{a} is no message type that is known.")
    static let lengthSurplus = note("gtp.length.surplus", .note, "bytes after the message")
      .says("{a:bytes} more are here than the length says.")
    static let nextWithoutFlag = note("gtp.ext_hdr.next.no_flag", .note, "extension without flag")
      .says("The E flag is not set: this field has no meaning, and must be zero.")
    static let extensionLengthZero = note("gtp.ext_hdr.length.zero", .error, "bad length")
      .says("An extension header has four bytes at least. Where it ends is not known.")
    static let extensionLength = note("gtp.ext_hdr.length.invalid", .error, "bad length")
      .says("{a:bytes}, but this extension header has {b:bytes}.")
    static let unknownExtension = note("gtp.ext_hdr.next.unknown", .note, "unknown extension header")
      .says("Extension headers of the type 0x{a:x2} are not known here.")
    static let unknownElement = note("gtp.ie.unknown", .warning, "unknown element")
      .says("Elements of a type below 128 have no length: where this one ends is not known.")

    static let all = [
      messageType, lengthSurplus, nextWithoutFlag, extensionLengthZero, extensionLength, unknownExtension,
      unknownElement,
    ]
  }
}
