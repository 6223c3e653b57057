extension PPPOptions {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 10
    static let definedIn: StaticString = "RFC 1661 §6"

    static let linkOption = group("lcp.opt", "Option", isNamedByFirstChild: true)
      .means("What one end wants, or does not want, of the link.")
    static let linkType = field("lcp.opt.type", "Type", .enumeration(PPPOptions.linkName)).means("Which option it is.")
    static let linkLength = field("lcp.opt.length", "Length", .quantity(.bytes))
      .means("How long the option is, type and length included.")
    static let linkData = field("lcp.opt.data", "Data", .bytes)
      .means("What the option says: its parts are not known here.")
    static let maximumReceiveUnit = field("lcp.opt.mru", "Maximum-Receive-Unit", .quantity(.bytes), .detail(""))
      .means("The longest packet that the sender of this option takes.", "RFC 1661 §6.1")
    static let controlCharacterMap = field("lcp.opt.asyncmap", "Async-Control-Character-Map", .hexadecimal, .detail(""))
      .means(
        "One bit for each control character that must be escaped towards the sender of this option.", "RFC 1662 §7.1")
    static let authenticationProtocol = field(
      "lcp.opt.auth_protocol", "Authentication-Protocol", .enumeration(PPPProtocol.name, .hexadecimal), .detail("")
    )
    .means("By which protocol the peer is to prove who it is.", "RFC 1661 §6.2")
    static let algorithm = field("lcp.opt.algorithm", "Algorithm", .enumeration(PPPOptions.algorithmName), .detail(""))
      .means("How a challenge is answered.", "RFC 1994 §3")
    static let qualityProtocol = field(
      "lcp.opt.quality_protocol", "Quality-Protocol", .enumeration(PPPProtocol.name, .hexadecimal), .detail("")
    )
    .means("By which protocol the link's quality is watched.", "RFC 1661 §6.3")
    static let reportingPeriod = field(
      "lcp.opt.reporting_period", "Reporting-Period",
      .quantity(.hundredthsOfSecond)
    )
    .means("The longest time between two reports.", "RFC 1989 §2.3")
    static let magicNumber = field("lcp.opt.magic_number", "Magic-Number", .hexadecimal, .detail(""))
      .means("A random number: whoever receives their own is on a link that is looped back.", "RFC 1661 §6.4")
    static let checkSequenceAlternatives = field(
      "lcp.opt.fcs_alternatives", "FCS-Alternatives", .flags(PPPOptions.checkSequenceName), .detail("")
    )
    .means("Which frame check sequences the sender can use.", "RFC 1570 §2.3")
    static let maximumPad = field("lcp.opt.maximum", "Maximum", .quantity(.bytes))
      .means("The largest number of padding bytes.", "RFC 1570 §2.4")
    static let callbackOperation = field(
      "lcp.opt.operation", "Operation", .enumeration(PPPOptions.callbackName), .detail("")
    )
    .means("How the peer is to find whom to call back.", "RFC 1570 §2.5")
    static let maximumReconstructedUnit = field(
      "lcp.opt.mrru", "Max-Receive-Reconstructed-Unit", .quantity(.bytes), .detail("")
    )
    .means("The longest packet that is put together from the fragments of a multilink bundle.", "RFC 1990 §5.1.1")
    static let discriminatorClass = field(
      "lcp.opt.ep_disc_class", "Class", .enumeration(PPPOptions.discriminatorName), .detail("")
    )
    .means("What kind of address tells the ends of a multilink bundle apart.", "RFC 1990 §5.1.3")
    static let discriminatorIPAddress = field("lcp.opt.ip_address", "Address", .ipv4Address(SpecialPurposeAddress.name))
      .means("The address of this end.", "RFC 1990 §5.1.3")
    static let discriminatorMACAddress = field("lcp.opt.802_1_address", "Address", .macAddress)
      .means("The address of this end.", "RFC 1990 §5.1.3")
    static let discriminatorAddress = field("lcp.opt.ep_disc_address", "Address", .bytes)
      .means("The address of this end.", "RFC 1990 §5.1.3")
    static let linkDiscriminator = field("lcp.opt.link_discrim", "Link Discriminator", .hexadecimal, .detail(""))
      .means("Names this link among those of its bundle.", "RFC 2125 §7")
    static let multilinkCode = field("lcp.opt.code", "Code", .enumeration(PPPOptions.multilinkName), .detail(""))
      .means("The form of the multilink header.", "RFC 2686 §4")
    static let suspendableClasses = field("lcp.opt.max_susp_classes", "# Susp. Clses", .decimal)
      .means("How many classes of fragments may be suspended.", "RFC 2686 §4")
    static let ipOption = group("ipcp.opt", "Option", isNamedByFirstChild: true)
      .means("What one end wants, or does not want, of IPv4 on the link.", "RFC 1332 §3")
    static let ipType = field("ipcp.opt.type", "Type", .enumeration(PPPOptions.ipName))
      .means("Which option it is.", "RFC 1332 §3, RFC 1877")
    static let ipLength = field("ipcp.opt.length", "Length", .quantity(.bytes))
      .means("How long the option is, type and length included.", "RFC 1332 §3")
    static let ipData = field("ipcp.data", "Data", .bytes)
      .means("What the option says: its parts are not known here.", "RFC 1332 §3")
    static let sourceAddress = field(
      "ipcp.opt.src_address", "Source IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The sender's own address; zeros ask for one.", "RFC 1172 §5.1")
    static let destinationAddress = field(
      "ipcp.opt.dst_address", "Destination IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("to")
    )
    .means("The peer's address; zeros ask for it.", "RFC 1172 §5.1")
    static let compressionProtocol = field(
      "ipcp.opt.compress_proto", "IP-Compression-Protocol", .enumeration(PPPProtocol.name, .hexadecimal), .detail("")
    )
    .means("How headers are compressed towards the sender of this option.", "RFC 1332 §3.2")
    static let maximumSlot = field("ipcp.opt.max_slot_id", "Max-Slot-Id", .decimal)
      .means("The highest slot: one less than there are.", "RFC 1332 §4")
    static let compressedSlot = field("ipcp.opt.comp_slot_id", "Comp-Slot-Id", .decimal)
      .means("1: the slot's number may be left out.", "RFC 1332 §4")
    static let address = field(
      "ipcp.opt.ip_address", "IP-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The sender's own address; zeros ask the peer for one.", "RFC 1332 §3.3")
    static let homeAddress = field(
      "ipcp.opt.mobilenodehomeaddress", "Mobile Node's Home Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("The home address of a mobile node.", "RFC 2290 §4")
    static let primaryDNS = field(
      "ipcp.opt.pri_dns_address", "Primary-DNS-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A name server; zeros ask for one.", "RFC 1877 §1.1")
    static let primaryNBNS = field(
      "ipcp.opt.pri_nbns_address", "Primary-NBNS-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A NetBIOS name server; zeros ask for one.", "RFC 1877 §1.2")
    static let secondaryDNS = field(
      "ipcp.opt.sec_dns_address", "Secondary-DNS-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A second name server; zeros ask for one.", "RFC 1877 §1.3")
    static let secondaryNBNS = field(
      "ipcp.opt.sec_nbns_address", "Secondary-NBNS-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A second NetBIOS name server; zeros ask for one.", "RFC 1877 §1.4")
    static let ipv6Option = group("ipv6cp.opt", "Option", isNamedByFirstChild: true)
      .means("What one end wants, or does not want, of IPv6 on the link.", "RFC 5072 §4")
    static let ipv6Type = field("ipv6cp.opt.type", "Type", .enumeration(PPPOptions.ipv6Name))
      .means("Which option it is.", "RFC 5072 §4")
    static let ipv6Length = field("ipv6cp.opt.length", "Length", .quantity(.bytes))
      .means("How long the option is, type and length included.", "RFC 5072 §4")
    static let ipv6Data = field("ipv6cp.data", "Data", .bytes)
      .means("What the option says: its parts are not known here.", "RFC 5072 §4")
    static let interfaceIdentifier = field("ipv6cp.interface_identifier", "Interface-Identifier", .bytes, .detail(""))
      .means("The lower half of the sender's link-local address.", "RFC 5072 §4.1")
    static let option = group("ncp.opt", "Option", isNamedByFirstChild: true)
      .means("What one end wants, or does not want, of the protocol.")
    static let type = field("ncp.opt.type", "Type", .decimal).means("Which option it is: each protocol has its own.")
    static let length = field("ncp.opt.length", "Length", .quantity(.bytes))
      .means("How long the option is, type and length included.")
    static let data = field("ncp.opt.data", "Data", .bytes).means("What the option says: its parts are not known here.")
    static let undecoded = field("ppp.opt.undecoded", "Options not Decoded", .bytes)
      .means("The rest of the options: where the next one begins is not known.")

    static let all = [
      linkOption, linkType, linkLength, linkData, maximumReceiveUnit, controlCharacterMap, authenticationProtocol,
      algorithm, qualityProtocol, reportingPeriod, magicNumber, checkSequenceAlternatives, maximumPad,
      callbackOperation, maximumReconstructedUnit, discriminatorClass, discriminatorIPAddress, discriminatorMACAddress,
      discriminatorAddress, linkDiscriminator, multilinkCode, suspendableClasses, ipOption, ipType, ipLength, ipData,
      sourceAddress, destinationAddress, compressionProtocol, maximumSlot, compressedSlot, address, homeAddress,
      primaryDNS, primaryNBNS, secondaryDNS, secondaryNBNS, ipv6Option, ipv6Type, ipv6Length, ipv6Data,
      interfaceIdentifier, option, type, length, data, undecoded,
    ]
  }
}
