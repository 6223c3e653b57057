extension ICMPv6 {
  enum OtherOptionField: FieldSet {
    static let setNumber: UInt16 = 93
    static let definedIn: StaticString = "RFC 5568 §6.4"

    static let addressCode = field(
      "icmpv6.opt.ipa.option_code", "Option-Code", .enumeration(Self.addressCodeName), .detail("")
    )
    .means("Whose address, or whose prefix, it is.")
    static let addressPrefixLength = field("icmpv6.opt.ipa.prefix_len", "Prefix Length", .quantity(.bits))
      .means("How many first bits are the prefix.")
    static let address = field(
      "icmpv6.opt.ipa.ipv6_address", "IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The address, or the prefix.")
    static let routerCode = field("icmpv6.opt.nrpi.option_code", "Option-Code", .decimal).means(
      "Zero.", "RFC 4068 §6.4.2")
    static let routerPrefixLength = field("icmpv6.opt.nrpi.prefix_len", "Prefix Length", .quantity(.bits))
      .means("How many first bits are the prefix.", "RFC 4068 §6.4.2")
    static let routerPrefix = field("icmpv6.opt.nrpi.prefix", "Prefix", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The prefix of the router that the node is about to move to.", "RFC 4068 §6.4.2")
    static let linkCode = field(
      "icmpv6.opt.lla.option_code", "Option-Code", .enumeration(Self.linkCodeName), .detail("")
    )
    .means("Whose link-layer address it is.")
    static let linkAddress = field("icmpv6.opt.lla.bytes", "LLA", .bytes, .detail(""))
      .means("The link-layer address, and what fills the option up after it.", "RFC 5568 §6.4.3")
    static let acknowledgmentCode = field("icmpv6.opt.naack.option_code", "Option-Code", .decimal).means("Zero.")
    static let acknowledgment = field(
      "icmpv6.opt.naack.status", "Status", .enumeration(Self.acknowledgmentName), .detail("")
    )
    .means("Whether the node's new address may be used.")
    static let acknowledgmentReserved = field("icmpv6.opt.naack.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.")
    static let newCareOfAddress = field(
      "icmpv6.opt.naack.supplied_ncoa", "Supplied NCoA", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The address to use instead.")
    static let domainHTTP = flag("icmpv6.opt.pvd.h", "H, HTTP")
      .means("Set: more about the domain is to be had by HTTPS.", "RFC 8801 §3.1")
    static let domainLegacy = flag("icmpv6.opt.pvd.l", "L, Legacy")
      .means("Set: the domain has what DHCPv4 says on this link.", "RFC 8801 §3.1")
    static let domainRouter = flag("icmpv6.opt.pvd.r", "R, Router Advertisement")
      .means("Set: a router advertisement's header follows the name.", "RFC 8801 §3.1")
    static let domainReserved = field("icmpv6.opt.pvd.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8801 §3.1")
    static let domainDelay = field("icmpv6.opt.pvd.delay", "Delay", .decimal)
      .means("Hosts wait at random up to two to the power of this in milliseconds before they ask.", "RFC 8801 §3.1")
    static let domainSequence = field("icmpv6.opt.pvd.seq", "Sequence Number", .decimal)
      .means("Changes where there is something new to ask for.", "RFC 8801 §3.1")
    static let domainBytes = field("icmpv6.opt.pvd.id.bytes", "PvD ID", .bytes)
      .means("The name in labels, each after its length; a zero ends it.", "RFC 8801 §3.1")
    static let domain = field("icmpv6.opt.pvd.id", "PvD ID FQDN", .storedText, .detail(""))
      .means("The name of the provisioning domain: what belongs together of one network.", "RFC 8801 §3.1")
    static let anchorDistance = field("icmpv6.opt.map.distance", "Dist", .quantity(.hops))
      .means("How far the mobility anchor point is: mobile nodes take a far one.", "RFC 5380 §5")
    static let anchorPreference = field("icmpv6.opt.map.preference", "Pref", .decimal)
      .means("Mobile nodes take the highest; zero: it is not to be used.", "RFC 5380 §5")
    static let anchorFlags = field("icmpv6.opt.map.flag", "Flags", .flags(Self.anchorFlagName))
      .means("Which address mobile nodes make.", "RFC 5380 §5")
    static let anchorRegional = flag("icmpv6.opt.map.flag.r", "R")
      .means("Set: mobile nodes make a regional address from the prefix of the one below.", "RFC 5380 §5")
    static let anchorReserved = field("icmpv6.opt.map.flag.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 5380 §5")
    static let anchorLifetime = field("icmpv6.opt.map.valid_lifetime", "Valid Lifetime", .quantity(.seconds))
      .means("How long the anchor point may be used.", "RFC 5380 §5")
    static let anchor = field(
      "icmpv6.opt.map.global_address", "Global Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The anchor point's address.", "RFC 5380 §5")
    static let keyPadLength = field("icmpv6.opt.hkr.pad_length", "Pad Length", .quantity(.bytes))
      .means("How many bytes of padding the option ends with.", "RFC 5269 §4")
    static let keyAlgorithm = field("icmpv6.opt.hkr.at", "AT, Algorithm Type", .decimal)
      .means("By what algorithm handovers are authenticated.", "RFC 5269 §4")
    static let keyReserved = field("icmpv6.opt.hkr.reserved", "Reserved", .decimal).means(
      "Must be zero.", "RFC 5269 §4")
    static let keyLifetime = field("icmpv6.opt.hkr.lifetime", "Key Lifetime", .quantity(.seconds))
      .means("How long the key may be used.", "RFC 5269 §4.2")
    static let keyPadding = field("icmpv6.opt.hkr.padding", "Padding", .bytes)
      .means("Fills the option up; as many bytes as the Pad Length says.", "RFC 5269 §4")
    static let encryptedKey = field("icmpv6.opt.hkr.encrypted_handover_key", "Encrypted Handover Key", .bytes)
      .means("The key for handovers, encrypted for the mobile node.", "RFC 5269 §4.2")
    static let encryptionKey = field(
      "icmpv6.opt.hkr.encryption_public_key", "Handover Key Encryption Public Key", .bytes
    )
    .means("The public key that the router is to encrypt the key for handovers with.", "RFC 5269 §4.1")
    static let assistCode = field("icmpv6.opt.hai.option_code", "Option-Code", .enumeration(Self.assistName))
      .means("What the handover's assistance is.", "RFC 5271 §4.1")
    static let assistLength = field("icmpv6.opt.hai.length", "HAI-Length", .quantity(.bytes))
      .means("How long the value is.", "RFC 5271 §4.1")
    static let assistValue = field("icmpv6.opt.hai.value", "HAI-Value", .bytes).means("The value.", "RFC 5271 §4.1")
    static let nodeCode = field("icmpv6.opt.mn.option_code", "Option-Code", .enumeration(Self.nodeName))
      .means("What kind of identifier it is.", "RFC 5271 §4.2")
    static let nodeLength = field("icmpv6.opt.mn.length", "MN-Length", .quantity(.bytes))
      .means("How long the identifier is.", "RFC 5271 §4.2")
    static let nodeValue = field("icmpv6.opt.mn.value", "MN-Value", .text, .detail(""))
      .means("The mobile node's identifier.", "RFC 5271 §4.2")
    static let registrationStatus = field(
      "icmpv6.opt.aro.status", "Status", .enumeration(Self.registrationName), .detail("")
    )
    .means("Whether the address is registered, in an answer; zero in a request.", "RFC 6775 §4.1, RFC 8505 §4.1")
    static let opaque = field("icmpv6.opt.aro.opaque", "Opaque", .hexadecimal)
      .means("Whatever the routing protocol wants of the node, such as its instance.", "RFC 8505 §4.1")
    static let registrationReserved = field("icmpv6.opt.aro.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 8505 §4.1")
    static let registrationKind = field("icmpv6.opt.aro.p", "P", .enumeration(Self.kindName))
      .means("Whether an address is registered, or membership in a group.", "RFC 9685 §7.1")
    static let opaqueKind = field("icmpv6.opt.aro.i", "I", .decimal)
      .means("What the opaque byte is: zero for what the routing protocol says.", "RFC 8505 §4.1")
    static let wantsRoute = flag("icmpv6.opt.aro.r", "R")
      .means("Set: the node wants its address to be reachable.", "RFC 8505 §4.1")
    static let hasTransaction = flag("icmpv6.opt.aro.t", "T").means(
      "Set: the next byte is a transaction's number.", "RFC 8505 §4.1")
    static let transaction = field("icmpv6.opt.aro.tid", "TID", .decimal)
      .means("The transaction's number: the newest registration counts.", "RFC 8505 §4.1")
    static let registrationLifetime = field(
      "icmpv6.opt.aro.registration_lifetime", "Registration Lifetime", .quantity(.minutes),
      .detail("lifetime")
    )
    .means("How long the registration holds, in minutes; zero ends it.", "RFC 6775 §4.1")
    static let ownershipVerifier = field("icmpv6.opt.aro.eui64", "EUI-64 or ROVR", .bytes, .detail(""))
      .means("Whose registration it is: the node's EUI-64, or a number that proves it.", "RFC 6775 §4.1, RFC 8505 §4.1")
    static let contextLength = field("icmpv6.opt.6co.context_length", "Context Length", .quantity(.bits))
      .means("How many bits of the prefix count.", "RFC 6775 §4.2")
    static let contextReserved = field("icmpv6.opt.6co.flag.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 6775 §4.2")
    static let contextCompression = flag("icmpv6.opt.6co.flag.c", "C, Compression")
      .means("Set: the context may be used to compress addresses. Not set: only to expand them.", "RFC 6775 §4.2")
    static let contextIdentifier = field("icmpv6.opt.6co.flag.cid", "CID", .decimal, .detail("context"))
      .means("The context's number.", "RFC 6775 §4.2")
    static let contextLifetime = field(
      "icmpv6.opt.6co.valid_lifetime", "Valid Lifetime", .quantity(.minutes)
    )
    .means("How long the context holds, in minutes.", "RFC 6775 §4.2")
    static let contextPrefix = field(
      "icmpv6.opt.6co.context_prefix", "Context Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix that compressed addresses leave out.", "RFC 6775 §4.2")
    static let versionLow = field("icmpv6.opt.abro.version_low", "Version Low", .decimal)
      .means("The lower half of the information's version.", "RFC 6775 §4.3")
    static let versionHigh = field("icmpv6.opt.abro.version_high", "Version High", .decimal)
      .means("The upper half of the information's version.", "RFC 6775 §4.3")
    static let borderLifetime = field(
      "icmpv6.opt.abro.valid_lifetime", "Valid Lifetime", .quantity(.minutes)
    )
    .means("How long the information holds, in minutes; zero for 10,000.", "RFC 6775 §4.3")
    static let borderRouter = field(
      "icmpv6.opt.abro.6lbr_address", "6LBR Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The border router from which the information comes.", "RFC 6775 §4.3")
    static let capabilityReserved = field("icmpv6.opt.6cio.unassigned1", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8505 §4.3")
    static let capabilityReservedBehind = field("icmpv6.opt.6cio.unassigned2", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8505 §4.3")
    static let capabilityX = flag("icmpv6.opt.6cio.flag_x", "X").means(
      "Set: groups can be registered too.", "RFC 9685 §7.2")
    static let capabilityA = flag("icmpv6.opt.6cio.flag_a", "A").means(
      "Set: registrations can be proved.", "RFC 8928 §4.5")
    static let capabilityD = flag("icmpv6.opt.6cio.flag_d", "D")
      .means("Set: the border router takes extended duplicate address messages.", "RFC 8505 §4.3")
    static let capabilityL = flag("icmpv6.opt.6cio.flag_l", "L").means(
      "Set: the node is a 6LoWPAN router.", "RFC 8505 §4.3")
    static let capabilityB = flag("icmpv6.opt.6cio.flag_b", "B").means("Set: it is a border router.", "RFC 8505 §4.3")
    static let capabilityP = flag("icmpv6.opt.6cio.flag_p", "P").means(
      "Set: it makes registered addresses reachable.", "RFC 8505 §4.3")
    static let capabilityE = flag("icmpv6.opt.6cio.flag_e", "E").means(
      "Set: it takes extended registrations.", "RFC 8505 §4.3")
    static let capabilityG = flag("icmpv6.opt.6cio.flag_g", "G").means(
      "Set: it compresses headers generically.", "RFC 7400 §3.3")
    static let directoryLifetime = field("icmpv6.opt.rdao.valid_lifetime", "Valid Lifetime", .quantity(.seconds))
      .means("How long the address may be used; zero: no longer.", "RFC 9176 §4.1.1")
    static let directory = field(
      "icmpv6.opt.rdao.address", "RD Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The resource directory of CoAP's devices.", "RFC 9176 §4.1.1")
    static let uptimeExponent = field("icmpv6.opt.cuo.exponent", "Uptime Exponent", .decimal)
      .means("By how many bits the mantissa is shifted.", "RFC 9685 §10")
    static let uptimeMantissa = field("icmpv6.opt.cuo.mantissa", "Uptime Mantissa", .decimal)
      .means("The leading bits of the uptime.", "RFC 9685 §10")
    static let uptime = field("icmpv6.opt.cuo.uptime", "Uptime", .quantity(.milliseconds), .detail("uptime"))
      .means("For how long the sender has kept its state: after a restart, its registrations are lost.", "RFC 9685 §10")
    static let uptimeFlags = field("icmpv6.opt.cuo.flags", "Flags", .flags(Self.uptimeFlagName))
      .means("What the sender is, and what it knows of the receiver.", "RFC 9685 §10")
    static let maySleep = flag("icmpv6.opt.cuo.flags.s", "S").means(
      "Set: the sender has little power and may sleep.", "RFC 9685 §10")
    static let isPeerStateValid = flag("icmpv6.opt.cuo.flags.u", "U").means(
      "Set: the Peer NSSI is valid.", "RFC 9685 §10")
    static let uptimeFlagsReserved = field("icmpv6.opt.cuo.flags.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.", "RFC 9685 §10")
    static let nodeState = field("icmpv6.opt.cuo.nssi", "NSSI, Node State Sequence Information", .decimal)
      .means("Grows where the sender has lost state.", "RFC 9685 §10")
    static let peerState = field("icmpv6.opt.cuo.peer_nssi", "Peer NSSI", .decimal)
      .means("What the sender has last heard of the receiver's.", "RFC 9685 §10")
    static let servicePriority = field("icmpv6.opt.edns.priority", "Service Priority", .decimal)
      .means("Hosts take the resolver with the lowest.", "RFC 9463 §6.1")
    static let serviceLifetime = field("icmpv6.opt.edns.lifetime", "Lifetime", .quantity(.seconds))
      .means("How long the resolver may be asked; zero: no longer.", "RFC 9463 §6.1")
    static let resolverNameLength = field("icmpv6.opt.edns.adn_length", "ADN Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 9463 §6.1")
    static let resolverNameBytes = field("icmpv6.opt.edns.adn.bytes", "Authentication Domain Name", .bytes)
      .means("The name in labels, each after its length; a zero ends it.", "RFC 9463 §6.1")
    static let resolverName = field("icmpv6.opt.edns.adn", "Domain Name", .storedText, .detail(""))
      .means("The name that the resolver's certificate must be for.", "RFC 9463 §6.1")
    static let resolverAddressLength = field("icmpv6.opt.edns.addr_length", "Addr Length", .quantity(.bytes))
      .means("How long the addresses are together.", "RFC 9463 §6.1")
    static let resolverAddress = field(
      "icmpv6.opt.edns.addr", "IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An address of the resolver.", "RFC 9463 §6.1")
    static let serviceParameterLength = field("icmpv6.opt.edns.svc_length", "SvcParams Length", .quantity(.bytes))
      .means("How long the parameters are.", "RFC 9463 §6.1")
    static let serviceParameters = field("icmpv6.opt.edns.svc", "Service Parameters", .bytes)
      .means(
        "By which protocols, ports and paths the resolver is asked, as DNS's SVCB records have them.", "RFC 9463 §6.1")

    static let all = [
      addressCode, addressPrefixLength, address, routerCode, routerPrefixLength, routerPrefix, linkCode, linkAddress,
      acknowledgmentCode, acknowledgment, acknowledgmentReserved, newCareOfAddress, domainHTTP, domainLegacy,
      domainRouter, domainReserved, domainDelay, domainSequence, domainBytes, domain, anchorDistance, anchorPreference,
      anchorFlags,
      anchorRegional, anchorReserved, anchorLifetime, anchor, keyPadLength, keyAlgorithm, keyReserved, keyLifetime,
      keyPadding, encryptedKey, encryptionKey, assistCode, assistLength, assistValue, nodeCode, nodeLength, nodeValue,
      registrationStatus, opaque, registrationReserved, registrationKind, opaqueKind, wantsRoute, hasTransaction,
      transaction, registrationLifetime, ownershipVerifier, contextLength, contextReserved,
      contextCompression,
      contextIdentifier, contextLifetime, contextPrefix, versionLow, versionHigh, borderLifetime, borderRouter,
      capabilityReserved, capabilityReservedBehind, capabilityX, capabilityA, capabilityD, capabilityL, capabilityB,
      capabilityP, capabilityE,
      capabilityG, directoryLifetime, directory, uptimeExponent, uptimeMantissa, uptime, uptimeFlags, maySleep,
      isPeerStateValid, uptimeFlagsReserved, nodeState, peerState, servicePriority, serviceLifetime, resolverNameLength,
      resolverNameBytes, resolverName, resolverAddressLength, resolverAddress, serviceParameterLength,
      serviceParameters,
    ]

    static let capabilities = [
      capabilityX, capabilityA, capabilityD, capabilityL, capabilityB, capabilityP, capabilityE, capabilityG,
    ]
  }
}
