extension NHRP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = NHRP.number
    static let definedIn: StaticString = "RFC 2332 §5.1"

    static let family = field(
      "nhrp.hdr.afn", "ar$afn, Address Family Number", .enumeration(AddressFamilyNumber.name, .hexadecimal)
    )
    .means("What kind of addresses the network without broadcasts (NBMA) has.")
    static let protocolType = field(
      "nhrp.hdr.pro.type", "ar$pro.type, Protocol Type", .enumeration(EtherType.name, .hexadecimal)
    )
    .means("What kind of addresses are looked for; 0x80: a SNAP header says it.")
    static let longType = field("nhrp.protocol_type", "ar$pro.snap, Protocol Type, Long Form", .hexadecimal)
      .means("A SNAP header, where the type is 0x80.")
    static let hopCount = field("nhrp.hdr.hopcnt", "ar$hopcnt, Hop Count", .quantity(.hops))
      .means("How many more servers may pass the packet on.")
    static let packetSize = field("nhrp.hdr.pktsz", "ar$pktsz, Packet Length", .quantity(.bytes))
      .means("How long the packet is, from its first byte on.").limits("the NHRP packet's length ends it here")
    static let checksum = field("nhrp.hdr.chksum", "ar$chksum, Checksum", .checksum)
      .means("The complement of the ones' complement sum of the packet; zero: none was made.")
    static let extensionOffset = field("nhrp.hdr.extoff", "ar$extoff, Extension Offset", .quantity(.bytes))
      .means("Where the extensions begin, from the packet's first byte on; zero: there are none.")
      .limits("the extensions begin here")
    static let version = field("nhrp.hdr.version", "ar$op.version, Version", .decimal).means("1: NHRP of RFC 2332.")
    static let type = field("nhrp.hdr.op.type", "ar$op.type, Packet Type", .enumeration(typeName), .headline)
      .means("What the packet is.")
    static let typeAndLength = field("nhrp.hdr.shtl", "ar$shtl, Source NBMA Type & Length", .hexadecimal)
      .means("Which form the source's NBMA address has, and how long it is.")
    static let lengthReserved = field("nhrp.hdr.shtl.reserved", "Reserved", .decimal).means("Must be zero.")
    static let lengthType = field("nhrp.hdr.shtl.type", "Type", .enumeration(formName))
      .means("Whether an ATM address is of the E.164 form.")
    static let length = field("nhrp.hdr.shtl.len", "Length", .quantity(.bytes)).means("How long the address is.")
    static let subTypeAndLength = field("nhrp.hdr.sstl", "ar$sstl, Source NBMA SubAddress Type & Length", .hexadecimal)
      .means("The same of the source's subaddress.")
    static let subReserved = field("nhrp.hdr.sstl.reserved", "Reserved", .decimal).means("Must be zero.")
    static let subType = field("nhrp.hdr.sstl.type", "Type", .enumeration(formName))
      .means("Whether an ATM address is of the E.164 form.")
    static let subLength = field("nhrp.hdr.sstl.len", "Length", .quantity(.bytes)).means(
      "How long the subaddress is; zero: there is none.")
    static let sourceLength = field("nhrp.src.prot.len", "Src Proto Len", .quantity(.bytes))
      .means("How long the source's protocol address is.", "RFC 2332 §5.2.0.1")
    static let destinationLength = field("nhrp.dst.prot.len", "Dst Proto Len", .quantity(.bytes))
      .means("How long the destination's protocol address is.", "RFC 2332 §5.2.0.1")
    static let flags = field("nhrp.flags", "Flags", .hexadecimal)
      .means("What the packet wants, or says, beside its type.", "RFC 2332 §5.2")
    static let isRouter = flag("nhrp.flag.q", "Is Router (Q)").means(
      "Set: who asks is a router; not set: a host.", "RFC 2332 §5.2.1")
    static let isAuthoritative = flag("nhrp.flag.a", "Authoritative (A)").means(
      "Set: only the destination's own server may answer; in an answer: it did.", "RFC 2332 §5.2.1")
    static let isStable = flag("nhrp.flag.d", "Stable Association (D)").means(
      "Set: the answer will not change for a while.", "RFC 2332 §5.2.1")
    static let isUnique = flag("nhrp.flag.u", "Uniqueness (U)").means(
      "Set: no other client has that protocol address.", "RFC 2332 §5.2.1")
    static let isStableBinding = flag("nhrp.flag.s", "Stable Binding (S)").means(
      "Set: the source's own binding will not change for a while.", "RFC 2332 §5.2.1")
    static let isUniqueRegistration = flag("nhrp.flag.u", "Uniqueness (U)").means(
      "Set: no other client may register that protocol address.", "RFC 2332 §5.2.3")
    static let wantsNoReply = flag("nhrp.flag.n", "No Reply (N)").means(
      "Set: no answer is wanted.", "RFC 2332 §5.2.5")
    static let knowsTranslation = flag("nhrp.flag.nat", "NAT Supported").means(
      "Set: the sender knows the extension about address translators.", "Cisco")
    static let flagsUnused = field("nhrp.flags.unused", "Unused", .hexadecimal).means(
      "Must be zero.", "RFC 2332 §5.2")
    static let unused = field("nhrp.unused", "Unused", .hexadecimal).means("Must be zero.", "RFC 2332 §5.2.7")
    static let request = field("nhrp.reqid", "Request ID", .decimal, .detail("id"))
      .means("Tells which request an answer is for.", "RFC 2332 §5.2.0.1")
    static let errorCode = field("nhrp.err.code", "Error Code", .enumeration(errorName), .detail(""))
      .means("What was wrong with the packet that is quoted.", "RFC 2332 §5.2.7")
    static let errorOffset = field("nhrp.err.offset", "Error Offset", .quantity(.bytes))
      .means("Where in that packet the fault is.", "RFC 2332 §5.2.7")
    static let source4 = field(
      "nhrp.src.nbma.addr", "Source NBMA Address", .ipv4Address(SpecialPurposeAddress.name), .detail("from")
    )
    .means("Where in the network without broadcasts the source is.", "RFC 2332 §5.2.0.1")
    static let source6 = field(
      "nhrp.src.nbma.addr", "Source NBMA Address", .ipv6Address(IPv6AddressKind.name), .detail("from")
    )
    .means("Where in the network without broadcasts the source is.", "RFC 2332 §5.2.0.1")
    static let sourceMAC = field("nhrp.src.nbma.addr", "Source NBMA Address", .macAddress, .detail("from"))
      .means("Where in the network without broadcasts the source is.", "RFC 2332 §5.2.0.1")
    static let source = field("nhrp.src.nbma.addr_bytes", "Source NBMA Address", .bytes, .detail("from"))
      .means("Where in the network without broadcasts the source is.", "RFC 2332 §5.2.0.1")
    static let subaddress = field("nhrp.src.nbma.saddr", "Source NBMA Subaddress", .bytes)
      .means("A further part of that address.", "RFC 2332 §5.2.0.1")
    static let sourceProtocol4 = field(
      "nhrp.src.prot.addr", "Source Protocol Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The source's address.", "RFC 2332 §5.2.0.1")
    static let sourceProtocol6 = field(
      "nhrp.src.prot.addr", "Source Protocol Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The source's address.", "RFC 2332 §5.2.0.1")
    static let sourceProtocol = field("nhrp.src.prot.addr_bytes", "Source Protocol Address", .bytes, .detail(""))
      .means("The source's address.", "RFC 2332 §5.2.0.1")
    static let destinationProtocol4 = field(
      "nhrp.dst.prot.addr", "Destination Protocol Address", .ipv4Address(SpecialPurposeAddress.name), .detail("to")
    )
    .means("The address that is looked for, or the server's.", "RFC 2332 §5.2.0.1")
    static let destinationProtocol6 = field(
      "nhrp.dst.prot.addr", "Destination Protocol Address", .ipv6Address(IPv6AddressKind.name), .detail("to")
    )
    .means("The address that is looked for, or the server's.", "RFC 2332 §5.2.0.1")
    static let destinationProtocol = field(
      "nhrp.dst.prot.addr_bytes", "Destination Protocol Address", .bytes, .detail("to")
    )
    .means("The address that is looked for, or the server's.", "RFC 2332 §5.2.0.1")
    static let quotedPacket = field("nhrp.packet", "Packet", .bytes)
      .means("The beginning of the packet that was wrong, or that takes a detour.", "RFC 2332 §5.2.7")
    static let surplus = field("nhrp.surplus", "Surplus", .bytes)
      .means("Bytes that the packet's length gives it and its definition does not.", "RFC 2332 §5.2")

    static let all = [
      family, protocolType, longType, hopCount, packetSize, checksum, extensionOffset, version, type, typeAndLength,
      lengthReserved, lengthType, length, subTypeAndLength, subReserved, subType, subLength, sourceLength,
      destinationLength, flags, isRouter, isAuthoritative, isStable, isUnique, isStableBinding, isUniqueRegistration,
      wantsNoReply, knowsTranslation, flagsUnused, unused, request, errorCode, errorOffset, source4, source6, sourceMAC,
      source, subaddress, sourceProtocol4, sourceProtocol6, sourceProtocol, destinationProtocol4, destinationProtocol6,
      destinationProtocol, quotedPacket, surplus,
    ]

    static let lengthSteps: [FieldStep] = [
      .word(typeAndLength, [.unused(lengthReserved, 1), .number(lengthType, 1), .number(length, 6)])
    ]
    static let subLengthSteps: [FieldStep] = [
      .word(subTypeAndLength, [.unused(subReserved, 1), .number(subType, 1), .number(subLength, 6)])
    ]
    static let resolutionFlags: [FieldStep] = [
      .word(
        flags,
        [
          .number(isRouter, 1), .number(isAuthoritative, 1), .number(isStable, 1), .number(isUnique, 1),
          .number(isStableBinding, 1), .unused(flagsUnused, 9), .number(knowsTranslation, 1), .unused(flagsUnused, 1),
        ])
    ]
    static let registrationFlags: [FieldStep] = [
      .word(
        flags,
        [
          .number(isUniqueRegistration, 1), .unused(flagsUnused, 13), .number(knowsTranslation, 1),
          .unused(flagsUnused, 1),
        ])
    ]
    static let purgeFlags: [FieldStep] = [
      .word(
        flags,
        [
          .number(wantsNoReply, 1), .unused(flagsUnused, 13), .number(knowsTranslation, 1), .unused(flagsUnused, 1),
        ])
    ]

    @Sendable static func formName(_ value: UInt64) -> StaticString? { value == 0 ? "NSAP" : "E.164" }

    /// IANA "NHRP Packet Types", as of 2025; 8 is Cisco's.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Resolution Request"
      case 2: "Resolution Reply"
      case 3: "Registration Request"
      case 4: "Registration Reply"
      case 5: "Purge Request"
      case 6: "Purge Reply"
      case 7: "Error Indication"
      case 8: "Traffic Indication"
      default: nil
      }
    }

    /// IANA "NHRP Error Codes", as of 2025.
    @Sendable static func errorName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Unrecognized Extension"
      case 3: "NHRP Loop Detected"
      case 6: "Protocol Address Unreachable"
      case 7: "Protocol Error"
      case 8: "NHRP SDU Size Exceeded"
      case 9: "Invalid Extension"
      case 10: "Invalid NHRP Resolution Reply Received"
      case 11: "Authentication Failure"
      case 15: "Hop Count Exceeded"
      case 16: "VPN Mismatch"
      case 17: "VPN Unsupported"
      default: nil
      }
    }
  }

  /// Client information entries and extensions.
  enum ClientField: FieldSet {
    static let setNumber: UInt16 = 146
    static let definedIn: StaticString = "RFC 2332 §5.2.0.1"

    static let client = group("nhrp.client", "Client Information Entry").means(
      "Where a client is, and for how long that is good.")
    static let code = field("nhrp.code", "Code", .enumeration(codeName), .detail("")).means(
      "What came of a request, for this client.")
    static let prefixLength = field("nhrp.prefix", "Prefix Length", .quantity(.bits)).means(
      "How many bits of the protocol address the entry is good for; 255: one client's own.")
    static let unused = field("nhrp.unused", "Unused", .hexadecimal).means("Must be zero.")
    static let maximumUnit = field("nhrp.mtu", "Maximum Transmission Unit", .quantity(.bytes)).means(
      "The longest packet for the client.")
    static let holdingTime = field("nhrp.htime", "Holding Time", .quantity(.seconds), .detail("holding time")).means(
      "How long the entry is good; zero ends it.")
    static let typeAndLength = field("nhrp.cli.addr_tl", "Cli Addr T/L", .hexadecimal).means(
      "Which form the client's NBMA address has, and how long it is.")
    static let lengthReserved = field("nhrp.cli.addr_tl.reserved", "Reserved", .decimal).means("Must be zero.")
    static let lengthType = field("nhrp.cli.addr_tl.type", "Type", .enumeration(Field.formName)).means(
      "Whether an ATM address is of the E.164 form.")
    static let length = field("nhrp.cli.addr_tl.len", "Length", .quantity(.bytes)).means(
      "How long the address is; zero: it is the source's.")
    static let subTypeAndLength = field("nhrp.cli.saddr_tl", "Cli SAddr T/L", .hexadecimal).means(
      "The same of the client's subaddress.")
    static let subReserved = field("nhrp.cli.saddr_tl.reserved", "Reserved", .decimal).means("Must be zero.")
    static let subType = field("nhrp.cli.saddr_tl.type", "Type", .enumeration(Field.formName)).means(
      "Whether an ATM address is of the E.164 form.")
    static let subLength = field("nhrp.cli.saddr_tl.len", "Length", .quantity(.bytes)).means(
      "How long the subaddress is; zero: there is none.")
    static let protocolLength = field("nhrp.prot.len", "Cli Proto Len", .quantity(.bytes)).means(
      "How long the client's protocol address is; zero: it is the source's.")
    static let preference = field("nhrp.pref", "Preference", .decimal).means(
      "Of several entries the one with the highest is the best.")
    static let address4 = field(
      "nhrp.client.nbma.addr", "Client NBMA Address", .ipv4Address(SpecialPurposeAddress.name), .detail("at")
    )
    .means("Where in the network without broadcasts the client is.")
    static let address6 = field(
      "nhrp.client.nbma.addr", "Client NBMA Address", .ipv6Address(IPv6AddressKind.name), .detail("at")
    ).means("Where in the network without broadcasts the client is.")
    static let addressMAC = field("nhrp.client.nbma.addr", "Client NBMA Address", .macAddress, .detail("at"))
      .means("Where in the network without broadcasts the client is.")
    static let address = field("nhrp.client.nbma.addr_bytes", "Client NBMA Address", .bytes, .detail("at"))
      .means("Where in the network without broadcasts the client is.")
    static let subaddress = field("nhrp.client.nbma.saddr", "Client NBMA Subaddress", .bytes).means(
      "A further part of that address.")
    static let protocol4 = field(
      "nhrp.client.prot.addr", "Client Protocol Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The client's address.")
    static let protocol6 = field(
      "nhrp.client.prot.addr", "Client Protocol Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The client's address.")
    static let protocolAddress = field("nhrp.client.prot.addr_bytes", "Client Protocol Address", .bytes, .detail(""))
      .means("The client's address.")
    static let `extension` = group("nhrp.ext", "Extension").means("A further thing to say or ask.", "RFC 2332 §5.3")
    static let isCompulsory = flag("nhrp.ext.c", "Compulsory (C)").means(
      "Set: who does not know the extension must not answer.", "RFC 2332 §5.3")
    static let extensionUnused = field("nhrp.ext.u", "Unused (u)", .decimal).means("Must be zero.", "RFC 2332 §5.3")
    static let extensionType = field("nhrp.ext.type", "Type", .enumeration(extensionName), .detail("")).means(
      "Which extension it is.", "RFC 2332 §5.3")
    static let extensionLength = field("nhrp.ext.len", "Length", .quantity(.bytes)).means(
      "How long the value is.", "RFC 2332 §5.3")
    static let extensionValue = field("nhrp.unknown_ext.value", "Value", .bytes).means(
      "What the extension says: its format is not known here.", "RFC 2332 §5.3")
    static let authenticationReserved = field("nhrp.auth_ext.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.", "RFC 2332 §5.3.4.1")
    static let securityIndex = field(
      "nhrp.auth_ext.spi", "Security Parameter Index (SPI)", .enumeration(securityName), .detail("SPI")
    )
    .means("Which key and which algorithm; Cisco's 1 is a password for all to read.", "RFC 2332 §5.3.4.1")
    static let authenticated4 = field(
      "nhrp.auth_ext.src_addr", "Src Addr", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("Who authenticates; Cisco has the first bytes of the password here.", "RFC 2332 §5.3.4.1")
    static let authenticated = field("nhrp.auth_ext.src_addr_bytes", "Src Addr", .bytes)
      .means("Who authenticates.", "RFC 2332 §5.3.4.1")
    static let authenticationData = field("nhrp.auth_ext.data", "Authentication Data", .bytes).means(
      "A keyed checksum over the packet, or the rest of the password.", "RFC 2332 §5.3.4.1")
    static let vendor = field("nhrp.vendor_ext.id", "Vendor ID", .enumeration(OrganizationCode.name, .hexadecimal))
      .means("Who defines the extension.", "RFC 2332 §5.3.5")
    static let vendorData = field("nhrp.vendor_ext.data", "Data", .bytes).means(
      "What the vendor defines.", "RFC 2332 §5.3.5")
    static let sourceCapabilities = field("nhrp.devcap_ext.srccap", "Source Capabilities", .hexadecimal).means(
      "What the source can do.", "RFC 2735 §4")
    static let sourceUnassigned = field("nhrp.devcap_ext.srccap.unassigned", "Unassigned", .hexadecimal).means(
      "Must be zero.", "RFC 2735 §4")
    static let sourceNetworks = flag("nhrp.devcap_ext.srccap.V", "VPN-aware").means(
      "Set: it tells virtual private networks apart.", "RFC 2735 §4")
    static let destinationCapabilities = field(
      "nhrp.devcap_ext.dstcap", "Target Capabilities", .hexadecimal
    ).means("What the target can do.", "RFC 2735 §4")
    static let destinationUnassigned = field("nhrp.devcap_ext.dstcap.unassigned", "Unassigned", .hexadecimal).means(
      "Must be zero.", "RFC 2735 §4")
    static let destinationNetworks = flag("nhrp.devcap_ext.dstcap.V", "VPN-aware").means(
      "Set: it tells virtual private networks apart.", "RFC 2735 §4")

    static let all = [
      client, code, prefixLength, unused, maximumUnit, holdingTime, typeAndLength, lengthReserved, lengthType, length,
      subTypeAndLength, subReserved, subType, subLength, protocolLength, preference, address4, address6, addressMAC,
      address, subaddress, protocol4, protocol6, protocolAddress, `extension`, isCompulsory, extensionUnused,
      extensionType, extensionLength, extensionValue, authenticationReserved, securityIndex, authenticated4,
      authenticated, authenticationData, vendor, vendorData, sourceCapabilities, sourceUnassigned, sourceNetworks,
      destinationCapabilities, destinationUnassigned, destinationNetworks,
    ]

    static let lengthSteps: [FieldStep] = [
      .word(typeAndLength, [.unused(lengthReserved, 1), .number(lengthType, 1), .number(length, 6)])
    ]
    static let subLengthSteps: [FieldStep] = [
      .word(subTypeAndLength, [.unused(subReserved, 1), .number(subType, 1), .number(subLength, 6)])
    ]
    static let capabilitySteps: [FieldStep] = [
      .word(sourceCapabilities, [.number(sourceUnassigned, 31), .number(sourceNetworks, 1)]),
      .word(destinationCapabilities, [.number(destinationUnassigned, 31), .number(destinationNetworks, 1)]),
    ]

    @Sendable static func securityName(_ value: UInt64) -> StaticString? { value == 1 ? "plain text" : nil }

    /// IANA "NHRP Codes", as of 2025.
    @Sendable static func codeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Success"
      case 4: "Administratively Prohibited"
      case 5: "Insufficient Resources"
      case 12: "No Internetworking Layer Address to NBMA Address Binding Exists"
      case 13: "Binding Exists But Is Not Unique"
      case 14: "Unique Internetworking Layer Address Already Registered"
      default: nil
      }
    }

    /// IANA "NHRP Extension Types", as of 2025.
    @Sendable static func extensionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "End of Extensions"
      case 3: "Responder Address"
      case 4: "Forward Transit NHS Record"
      case 5: "Reverse Transit NHS Record"
      case 7: "Authentication"
      case 8: "Vendor-Private"
      case 9: "Device Capabilities, or Cisco's NAT Address"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = NHRP.number

    static let packetSize = note("nhrp.hdr.pktsz.invalid", .error, "bad length")
      .says("{a:bytes}, but the fixed header alone has 20.")
    static let extensionOffset = note("nhrp.hdr.extoff.invalid", .error, "bad extension offset")
      .says("{a:bytes}: that is in the fixed header, or after the packet's end.")
    static let extensionsNotAllowed = note("nhrp.ext.not_allowed", .warning, "extensions in an error")
      .says("An Error Indication must have no extensions (RFC 2332 §5.2.7).")
    static let afterEnd = note("nhrp.ext.extra", .warning, "bytes after the end of extensions")
      .says("An extension of type 0 ends the packet; bytes follow it.")
    static let hopCountZero = note("nhrp.hdr.hopcnt.zero", .warning, "hop count zero")
      .says("No server may pass the packet on any more.")
    static let version = note("nhrp.hdr.version.unknown", .warning, "unknown version")
      .says("The version is {a}; 1 is NHRP's.")
    static let type = note("nhrp.hdr.op.type.unknown", .warning, "unknown packet type")
      .says("IANA has not assigned the type {a}.")
    static let code = note("nhrp.code.unknown", .note, "unknown code").says("IANA has not assigned the code {a}.")
    static let extensionType = note("nhrp.ext.type.unknown", .note, "unknown extension")
      .says("IANA has not assigned the type {a}.")
    static let addressLength = note("nhrp.address.length", .error, "bad address length")
      .says("{a:bytes}, but addresses of this kind have {b}.")
    static let subaddress = note("nhrp.subaddress", .error, "needless subaddress")
      .says("{a:bytes}, but addresses of this kind have no subaddress.")
    static let reservedNotZero = note("nhrp.reserved.not_zero", .note, "reserved bits not zero")
      .says("Must be zero: the sender follows a later document, or sends garbage.")
    static let checksumWrong = note("nhrp.hdr.bad_checksum", .error, "bad checksum").says(ChecksumNotes.wrongMessage)
    static let checksumUnverified = note("nhrp.hdr.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all that it covers is in this packet.")

    static let all = [
      packetSize, extensionOffset, extensionsNotAllowed, afterEnd, hopCountZero, version, type, code, extensionType,
      addressLength, subaddress, reservedNotZero, checksumWrong, checksumUnverified,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumWrong, unverified: checksumUnverified)
  }
}
