extension PPPOptions {
  enum Field: UInt8, FieldSet {
    case linkOption
    case linkType
    case linkLength
    case linkData
    case maximumReceiveUnit
    case controlCharacterMap
    case authenticationProtocol
    case algorithm
    case qualityProtocol
    case reportingPeriod
    case magicNumber
    case checkSequenceAlternatives
    case maximumPad
    case callbackOperation
    case maximumReconstructedUnit
    case discriminatorClass
    case discriminatorIPAddress
    case discriminatorMACAddress
    case discriminatorAddress
    case linkDiscriminator
    case multilinkCode
    case suspendableClasses
    case ipOption
    case ipType
    case ipLength
    case ipData
    case sourceAddress
    case destinationAddress
    case compressionProtocol
    case maximumSlot
    case compressedSlot
    case address
    case homeAddress
    case primaryDNS
    case primaryNBNS
    case secondaryDNS
    case secondaryNBNS
    case ipv6Option
    case ipv6Type
    case ipv6Length
    case ipv6Data
    case interfaceIdentifier
    case option
    case type
    case length
    case data
    case undecoded

    static let family = Family.pppOptions

    var spec: FieldSpec {
      switch self {
      case .linkOption:
        FieldSpec(
          "lcp.opt", "Option", .group, "What one end wants, or does not want, of the link.", "RFC 1661 §6",
          isNamedByFirstChild: true)
      case .linkType:
        FieldSpec("lcp.opt.type", "Type", .enumeration(PPPOptions.linkName), "Which option it is.", "RFC 1661 §6")
      case .linkLength:
        FieldSpec(
          "lcp.opt.length", "Length", .decimal(.bytes), "How long the option is, type and length included.",
          "RFC 1661 §6")
      case .linkData:
        FieldSpec("lcp.opt.data", "Data", .bytes, "What the option says: its parts are not known here.", "RFC 1661 §6")
      case .maximumReceiveUnit:
        FieldSpec(
          "lcp.opt.mru", "Maximum-Receive-Unit", .decimal(.bytes),
          "The longest packet that the sender of this option takes.", "RFC 1661 §6.1", summary: .detail(""))
      case .controlCharacterMap:
        FieldSpec(
          "lcp.opt.asyncmap", "Async-Control-Character-Map", .hexadecimal,
          "One bit for each control character that must be escaped towards the sender of this option.", "RFC 1662 §7.1",
          summary: .detail(""))
      case .authenticationProtocol:
        FieldSpec(
          "lcp.opt.auth_protocol", "Authentication-Protocol", .enumeration(PPPProtocol.name, .hexadecimal),
          "By which protocol the peer is to prove who it is.", "RFC 1661 §6.2", summary: .detail(""))
      case .algorithm:
        FieldSpec(
          "lcp.opt.algorithm", "Algorithm", .enumeration(PPPOptions.algorithmName), "How a challenge is answered.",
          "RFC 1994 §3", summary: .detail(""))
      case .qualityProtocol:
        FieldSpec(
          "lcp.opt.quality_protocol", "Quality-Protocol", .enumeration(PPPProtocol.name, .hexadecimal),
          "By which protocol the link's quality is watched.", "RFC 1661 §6.3", summary: .detail(""))
      case .reportingPeriod:
        FieldSpec(
          "lcp.opt.reporting_period", "Reporting-Period",
          .decimal(Unit("hundredth of a second", "hundredths of a second")), "The longest time between two reports.",
          "RFC 1989 §2.3")
      case .magicNumber:
        FieldSpec(
          "lcp.opt.magic_number", "Magic-Number", .hexadecimal,
          "A random number: whoever receives their own is on a link that is looped back.", "RFC 1661 §6.4",
          summary: .detail(""))
      case .checkSequenceAlternatives:
        FieldSpec(
          "lcp.opt.fcs_alternatives", "FCS-Alternatives", .flags(PPPOptions.checkSequenceName),
          "Which frame check sequences the sender can use.", "RFC 1570 §2.3", summary: .detail(""))
      case .maximumPad:
        FieldSpec(
          "lcp.opt.maximum", "Maximum", .decimal(.bytes), "The largest number of padding bytes.", "RFC 1570 §2.4")
      case .callbackOperation:
        FieldSpec(
          "lcp.opt.operation", "Operation", .enumeration(PPPOptions.callbackName),
          "How the peer is to find whom to call back.", "RFC 1570 §2.5", summary: .detail(""))
      case .maximumReconstructedUnit:
        FieldSpec(
          "lcp.opt.mrru", "Max-Receive-Reconstructed-Unit", .decimal(.bytes),
          "The longest packet that is put together from the fragments of a multilink bundle.", "RFC 1990 §5.1.1",
          summary: .detail(""))
      case .discriminatorClass:
        FieldSpec(
          "lcp.opt.ep_disc_class", "Class", .enumeration(PPPOptions.discriminatorName),
          "What kind of address tells the ends of a multilink bundle apart.", "RFC 1990 §5.1.3", summary: .detail(""))
      case .discriminatorIPAddress:
        FieldSpec(
          "lcp.opt.ip_address", "Address", .ipv4Address(SpecialPurposeAddress.name), "The address of this end.",
          "RFC 1990 §5.1.3")
      case .discriminatorMACAddress:
        FieldSpec("lcp.opt.802_1_address", "Address", .macAddress, "The address of this end.", "RFC 1990 §5.1.3")
      case .discriminatorAddress:
        FieldSpec("lcp.opt.ep_disc_address", "Address", .bytes, "The address of this end.", "RFC 1990 §5.1.3")
      case .linkDiscriminator:
        FieldSpec(
          "lcp.opt.link_discrim", "Link Discriminator", .hexadecimal, "Names this link among those of its bundle.",
          "RFC 2125 §7", summary: .detail(""))
      case .multilinkCode:
        FieldSpec(
          "lcp.opt.code", "Code", .enumeration(PPPOptions.multilinkName), "The form of the multilink header.",
          "RFC 2686 §4", summary: .detail(""))
      case .suspendableClasses:
        FieldSpec(
          "lcp.opt.max_susp_classes", "# Susp. Clses", .decimal(nil), "How many classes of fragments may be suspended.",
          "RFC 2686 §4")
      case .ipOption:
        FieldSpec(
          "ipcp.opt", "Option", .group, "What one end wants, or does not want, of IPv4 on the link.", "RFC 1332 §3",
          isNamedByFirstChild: true)
      case .ipType:
        FieldSpec(
          "ipcp.opt.type", "Type", .enumeration(PPPOptions.ipName), "Which option it is.", "RFC 1332 §3, RFC 1877")
      case .ipLength:
        FieldSpec(
          "ipcp.opt.length", "Length", .decimal(.bytes), "How long the option is, type and length included.",
          "RFC 1332 §3")
      case .ipData:
        FieldSpec("ipcp.data", "Data", .bytes, "What the option says: its parts are not known here.", "RFC 1332 §3")
      case .sourceAddress:
        FieldSpec(
          "ipcp.opt.src_address", "Source IP Address", .ipv4Address(SpecialPurposeAddress.name),
          "The sender's own address; zeros ask for one.", "RFC 1172 §5.1", summary: .detail(""))
      case .destinationAddress:
        FieldSpec(
          "ipcp.opt.dst_address", "Destination IP Address", .ipv4Address(SpecialPurposeAddress.name),
          "The peer's address; zeros ask for it.", "RFC 1172 §5.1", summary: .detail("to"))
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .compressionProtocol:
        FieldSpec(
          "ipcp.opt.compress_proto", "IP-Compression-Protocol", .enumeration(PPPProtocol.name, .hexadecimal),
          "How headers are compressed towards the sender of this option.", "RFC 1332 §3.2", summary: .detail(""))
      case .maximumSlot:
        FieldSpec(
          "ipcp.opt.max_slot_id", "Max-Slot-Id", .decimal(nil), "The highest slot: one less than there are.",
          "RFC 1332 §4")
      case .compressedSlot:
        FieldSpec(
          "ipcp.opt.comp_slot_id", "Comp-Slot-Id", .decimal(nil), "1: the slot's number may be left out.",
          "RFC 1332 §4")
      case .address:
        FieldSpec(
          "ipcp.opt.ip_address", "IP-Address", .ipv4Address(SpecialPurposeAddress.name),
          "The sender's own address; zeros ask the peer for one.", "RFC 1332 §3.3", summary: .detail(""))
      case .homeAddress:
        FieldSpec(
          "ipcp.opt.mobilenodehomeaddress", "Mobile Node's Home Address", .ipv4Address(SpecialPurposeAddress.name),
          "The home address of a mobile node.", "RFC 2290 §4", summary: .detail(""))
      case .primaryDNS:
        FieldSpec(
          "ipcp.opt.pri_dns_address", "Primary-DNS-Address", .ipv4Address(SpecialPurposeAddress.name),
          "A name server; zeros ask for one.", "RFC 1877 §1.1", summary: .detail(""))
      case .primaryNBNS:
        FieldSpec(
          "ipcp.opt.pri_nbns_address", "Primary-NBNS-Address", .ipv4Address(SpecialPurposeAddress.name),
          "A NetBIOS name server; zeros ask for one.", "RFC 1877 §1.2", summary: .detail(""))
      case .secondaryDNS:
        FieldSpec(
          "ipcp.opt.sec_dns_address", "Secondary-DNS-Address", .ipv4Address(SpecialPurposeAddress.name),
          "A second name server; zeros ask for one.", "RFC 1877 §1.3", summary: .detail(""))
      case .secondaryNBNS:
        FieldSpec(
          "ipcp.opt.sec_nbns_address", "Secondary-NBNS-Address", .ipv4Address(SpecialPurposeAddress.name),
          "A second NetBIOS name server; zeros ask for one.", "RFC 1877 §1.4", summary: .detail(""))
      case .ipv6Option:
        FieldSpec(
          "ipv6cp.opt", "Option", .group, "What one end wants, or does not want, of IPv6 on the link.", "RFC 5072 §4",
          isNamedByFirstChild: true)
      case .ipv6Type:
        FieldSpec("ipv6cp.opt.type", "Type", .enumeration(PPPOptions.ipv6Name), "Which option it is.", "RFC 5072 §4")
      case .ipv6Length:
        FieldSpec(
          "ipv6cp.opt.length", "Length", .decimal(.bytes), "How long the option is, type and length included.",
          "RFC 5072 §4")
      case .ipv6Data:
        FieldSpec("ipv6cp.data", "Data", .bytes, "What the option says: its parts are not known here.", "RFC 5072 §4")
      case .interfaceIdentifier:
        FieldSpec(
          "ipv6cp.interface_identifier", "Interface-Identifier", .bytes,
          "The lower half of the sender's link-local address.", "RFC 5072 §4.1", summary: .detail(""))
      case .option:
        FieldSpec(
          "ncp.opt", "Option", .group, "What one end wants, or does not want, of the protocol.", "RFC 1661 §6",
          isNamedByFirstChild: true)
      case .type:
        FieldSpec(
          "ncp.opt.type", "Type", .decimal(nil), "Which option it is: each protocol has its own.", "RFC 1661 §6")
      case .length:
        FieldSpec(
          "ncp.opt.length", "Length", .decimal(.bytes), "How long the option is, type and length included.",
          "RFC 1661 §6")
      case .data:
        FieldSpec("ncp.opt.data", "Data", .bytes, "What the option says: its parts are not known here.", "RFC 1661 §6")
      case .undecoded:
        FieldSpec(
          "ppp.opt.undecoded", "Options not Decoded", .bytes,
          "The rest of the options: where the next one begins is not known.", "RFC 1661 §6")
      default: Field.linkOption.spec
      }
    }
  }
}
