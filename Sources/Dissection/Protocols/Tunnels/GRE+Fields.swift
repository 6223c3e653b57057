extension GRE {
  enum Field: FieldSet {
    static let setNumber: UInt16 = GRE.number
    static let definedIn: StaticString = "RFC 2784 §2.1"

    static let flags = field("gre.flags_and_version", "Flags and Version", .flags(flagName))
      .means("Which of the optional fields follow, and the header's version.")
    static let hasChecksum = flag("gre.flags.checksum", "Checksum Present (C)")
      .means("Set: a checksum follows.")
    static let hasRouting = flag("gre.flags.routing", "Routing Present (R)")
      .means("Set: a source route follows. RFC 2784 has it no more.", "RFC 1701")
    static let hasKey = flag("gre.flags.key", "Key Present (K)").means("Set: a key follows.", "RFC 2890 §2.1")
    static let hasSequenceNumber = flag("gre.flags.sequence_number", "Sequence Number Present (S)")
      .means("Set: a sequence number follows.", "RFC 2890 §2.2")
    static let strictRoute = flag("gre.flags.strict_source_route", "Strict Source Route (s)")
      .means("Set: all of the route's entries are strict ones.", "RFC 1701")
    static let recursion = field("gre.flags.recursion_control", "Recursion Control", .decimal)
      .means("How many more encapsulations the packet may get; must be zero.", "RFC 1701, RFC 2784 §2.2.1")
    static let hasAcknowledgment = flag("gre.flags.ack", "Acknowledgment Sequence Number Present (A)")
      .means("Set: an acknowledgment number follows, in version 1.", "RFC 2637 §4.1")
    static let reserved = field("gre.flags.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let version = field("gre.flags.version", "Version", .enumeration(versionName))
      .means("0, or 1 for PPTP's header.", "RFC 2784 §2.3.1, RFC 2637 §4.1")
    static let `protocol` = field(
      "gre.proto", "Protocol Type", .enumeration(protocolName, .hexadecimal), .detail("")
    ).means("The protocol of the payload: an EtherType, or a number of GRE's own.", "RFC 2784 §2.4")
    static let checksum = field("gre.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum over the header and the payload.", "RFC 2784 §2.3")
    static let offset = field("gre.offset", "Offset (Reserved1)", .quantity(.bytes))
      .means("Where the active entry of the route is, from the first one on; zero without a route.", "RFC 1701")
    static let key = field("gre.key", "Key", .hexadecimalAndDecimal, .network)
      .means("Tells flows or customers in one tunnel apart; both ends agree on its meaning.", "RFC 2890 §2.1")
    static let virtualKey = field("gre.key", "Key", .hexadecimal)
      .means("The virtual network and the flow, where the tunnel is NVGRE's.", "RFC 7637 §3.2")
    static let virtualSubnet = field("gre.key.vsid", "Virtual Subnet Identifier (NVGRE)", .decimal, .network)
      .means("Which virtual network the frame belongs to, where the tunnel is NVGRE's.", "RFC 7637 §3.2")
    static let flowIdentifier = field("gre.key.flow_id", "FlowID (NVGRE)", .decimal)
      .means("Spreads the flows of a virtual network over several paths, where the tunnel is NVGRE's.", "RFC 7637 §3.2")
    static let payloadLength = field("gre.key.payload_length", "Payload Length", .quantity(.bytes))
      .means("How long the payload is, without this header.", "RFC 2637 §4.1")
      .limits("the GRE payload length ends the packet here")
    static let callIdentifier = field("gre.key.call_id", "Call ID", .decimal, .detail("call"))
      .means("The receiver's number of the call that the payload belongs to.", "RFC 2637 §4.1")
    static let sequenceNumber = field("gre.sequence_number", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the packets, so that the receiver sees which are lost or late.", "RFC 2890 §2.2")
    static let acknowledgment = field("gre.ack_number", "Acknowledgment Number", .decimal, .detail("ack"))
      .means("The highest sequence number that the sender has received.", "RFC 2637 §4.1")
    static let route = group("gre.routing", "Source Route Entry")
      .means("Routers, or networks, that the packet is to pass.", "RFC 1701")
    static let addressFamily = field(
      "gre.routing.address_family", "Address Family", .enumeration(familyName, .hexadecimal), .detail("")
    ).means("What kind of hops the entry has; 0x0800 for IPv4 addresses. Zero in the last entry.", "RFC 1701")
    static let routeOffset = field("gre.routing.sre_offset", "SRE Offset", .quantity(.bytes))
      .means("Where the hop is that the packet goes to next.", "RFC 1701")
    static let routeLength = field("gre.routing.src_length", "SRE Length", .quantity(.bytes))
      .means("How long the hops of this entry are; zero in the last entry.", "RFC 1701")
    static let routeAddress = field(
      "gre.routing.address", "Router Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("A router that the packet is to pass.", "RFC 1702")
    static let routeInformation = field("gre.routing.information", "Routing Information", .bytes)
      .means("Hops of a kind that is not broken into parts here.", "RFC 1701")

    static let all = [
      flags, hasChecksum, hasRouting, hasKey, hasSequenceNumber, strictRoute, recursion, hasAcknowledgment, reserved,
      version, `protocol`, checksum, offset, key, virtualKey, virtualSubnet, flowIdentifier, payloadLength,
      callIdentifier,
      sequenceNumber, acknowledgment, route, addressFamily, routeOffset, routeLength, routeAddress, routeInformation,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 15: "C"
      case 14: "R"
      case 13: "K"
      case 12: "S"
      case 11: "s"
      case 7: "A"
      default: nil
      }
    }

    @Sendable static func familyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "end of route"
      case 0xfffe: "Autonomous Systems"
      default: EtherType.name(value)
      }
    }

    @Sendable static func versionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "GRE"
      case 1: "enhanced GRE, for PPTP"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = GRE.number

    static let version = note("gre.version.unknown", .error, "unknown GRE version")
      .says("Versions 0 and 1 are defined, and this is {a}. What follows is shown as data.")
    static let reserved = note("gre.flags.reserved.not_zero", .warning, "reserved bits set")
      .says("These bits must be zero (RFC 2784 §2.3, RFC 2637 §4.1).")
    static let recursion = note("gre.flags.recursion_control.not_zero", .note, "recursion control")
      .says("{a}: only RFC 1701 gives these bits a meaning, and receivers of RFC 2784 drop the packet.")
    static let strictWithoutRoute = note("gre.flags.strict_source_route.no_route", .note, "strict without route")
      .says("The flag is about a source route, and the packet has none.")
    static let acknowledgmentInVersion0 = note("gre.flags.ack.version_0", .warning, "flag of version 1")
      .says("Version 0 has no acknowledgment number: this bit must be zero.")
    static let flagsOfVersion1 = note("gre.flags.version_1", .error, "bad flags")
      .says(
        "Version 1 has a key, and neither checksum nor routing (RFC 2637 §4.1). It is read so, whatever the flags say.")
    static let protocolOfVersion1 = note("gre.proto.version_1", .warning, "not PPP")
      .says("Version 1 carries PPP, 0x880b (RFC 2637 §4.1).")
    static let offset = note("gre.offset.not_zero", .note, "reserved bits set")
      .says("Without a source route this field must be zero (RFC 2784 §2.3).")
    static let keepalive = note("gre.keepalive", .chat, "keepalive")
      .says(
        "No protocol and no payload: a router's keepalive. The other end sends it back, and so the sender sees that the tunnel works."
      )
    static let mirroredWithoutHeader = note("gre.erspan.type_i", .chat, "ERSPAN type I")
      .says("Without a sequence number this is ERSPAN of type I: a mirrored frame without a header of its own.")
    static let checksumWrong = note("gre.checksum.incorrect", .error, "bad checksum")
      .says("Wrong: these bytes have the checksum 0x{b:x4}. One of them, or the checksum, was damaged.")
    static let checksumUnverified = note("gre.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all that it covers is in this packet.")
    static let payloadLengthSurplus = note("gre.key.payload_length.surplus", .note, "bytes after the payload")
      .says("The packet has {a:bytes} more than the payload length says.")
    static let payloadWithoutNumber = note("gre.key.payload_length.no_sequence_number", .warning, "no sequence number")
      .says("{a:bytes} of payload without a sequence number: RFC 2637 §4.1 wants one with each payload.")
    static let routeOffset = note("gre.routing.sre_offset.bad", .error, "bad offset")
      .says("{a} is after the end of the entry, which has {b:bytes}.")
    static let routeLength = note("gre.routing.src_length.bad", .error, "bad length")
      .says("{a:bytes} is no number of IPv4 addresses, of four bytes each.")
    static let redirectReserved = note("gre.wccp.reserved.not_zero", .note, "reserved bits set")
      .says("These bits must be zero.")

    static let all = [
      version, reserved, recursion, strictWithoutRoute, acknowledgmentInVersion0, flagsOfVersion1, protocolOfVersion1,
      offset, keepalive, mirroredWithoutHeader, checksumWrong, checksumUnverified, payloadLengthSurplus,
      payloadWithoutNumber, routeOffset, routeLength, redirectReserved,
    ]
  }
}
