extension BGP {
  enum LaterField: FieldSet {
    static let setNumber: UInt16 = 279
    static let definedIn: StaticString = "RFC 7311 §3"

    static let specific = group("bgp.ssa", "Safi Specific Attribute", .detail(""))
      .means(
        "Properties of tunnels, from before the Tunnel Encapsulation attribute.",
        "draft-kapoor-nalawade-idr-bgp-ssa")
    static let specificTransitive = flag("bgp.ssa_t", "Transitive bit")
      .means("Who does not know the value passes it on.", "draft-kapoor-nalawade-idr-bgp-ssa")
    static let specificType = field("bgp.ssa_type", "SSA Type", .enumeration(Self.specificName), .detail(""))
      .means("What kind of tunnel.", "draft-kapoor-nalawade-idr-bgp-ssa")
    static let specificLength = field("bgp.ssa_len", "Length", .quantity(.bytes))
      .means("How long the value is.", "draft-kapoor-nalawade-idr-bgp-ssa")
    static let specificValue = field("bgp.ssa_value", "Value", .bytes)
      .means("A value whose parts are not decoded here.", "draft-kapoor-nalawade-idr-bgp-ssa")
    static let switching = field(
      "bgp.update.path_attribute.te.switching", "Switching Cap", .enumeration(OSPF.TrafficField.switchingName),
      .detail("")
    )
    .means("What the interface switches: packets, time slots, wavelengths, fibers.", "RFC 5543 §3")
    static let encoding = field(
      "bgp.update.path_attribute.te.encoding", "Encoding", .enumeration(OSPF.TrafficField.encodingName), .detail("")
    )
    .means("How the link carries data.", "RFC 5543 §3")
    static let trafficReserved = field("bgp.update.path_attribute.te.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 5543 §3")
    static let trafficBandwidth = field("bgp.update.path_attribute.te.bandwidth", "Max LSP Bandwidth", .hexadecimal)
      .means(
        "How many bytes a second a path of each of eight priorities may take, as a floating-point number.",
        "RFC 5543 §3")
    static let trafficSpecific = field(
      "bgp.update.path_attribute.te.specific", "Switching Capability specific information", .bytes
    )
    .means("What else there is to say of such an interface.", "RFC 5543 §3")
    static let cost = group("bgp.update.path_attribute.aigp", "AIGP TLV", isNamedByFirstChild: true)
      .means("How far the next hop is in the networks of one operator.")
    static let costType = field("bgp.update.attribute.aigp.type", "Type", .enumeration(Self.costName))
      .means("The kind of value that follows.")
    static let costLength = field("bgp.update.attribute.aigp.length", "Length", .quantity(.bytes))
      .means("How long the TLV is, with type and length.")
    static let costValue = field(
      "bgp.update.attribute.aigp.accu_igp_metric", "Accumulated IGP Metric", .decimal, .detail("")
    )
    .means("The metrics of all networks on the way, added.")
    static let costBytes = field("bgp.update.attribute.aigp.value", "Value", .bytes)
      .means("A value whose parts are not known here.")
    static let edge = field(
      "bgp.update.path_attribute.pe_label.pe", "PE Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A router whose multicast the label tells.", "RFC 6514 §8")
    static let edgeSix = field(
      "bgp.update.path_attribute.pe_label.pe_ipv6", "PE Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A router whose multicast the label tells.", "RFC 6514 §8")
    static let pathLength = field("bgp.update.path_attribute.bgpsec.sp.length", "Secure_Path Length", .quantity(.bytes))
      .means("How long the secure path is, with this length.", "RFC 8205 §3.1").limits(
        "the Secure_Path length ends it here")
    static let hop = group("bgp.update.path_attribute.bgpsec.sps", "Secure_Path Segment", .detail(""))
      .means("A network that the route has come through.", "RFC 8205 §3.1")
    static let hopCount = field("bgp.update.path_attribute.bgpsec.sps.pcount", "pCount", .decimal)
      .means("How often the network counts in the path; 0: a route server.", "RFC 8205 §3.1")
    static let hopFlags = field("bgp.update.path_attribute.bgpsec.sps.flags", "Flags", .hexadecimal)
      .means("128: the segment is of a confederation.", "RFC 8205 §3.1")
    static let hopAS = field("bgp.update.path_attribute.bgpsec.sps.as", "AS Number", .decimal, .detail(""))
      .means("The network.", "RFC 8205 §3.1")
    static let blockLength = field(
      "bgp.update.path_attribute.bgpsec.sb.length", "Signature_Block Length", .quantity(.bytes)
    )
    .means("How long the block is, with this length.", "RFC 8205 §3.2").limits(
      "the Signature_Block length ends it here")
    static let algorithm = field(
      "bgp.update.path_attribute.bgpsec.sb.algo_id", "Algorithm Suite Identifier", .enumeration(Self.algorithmName)
    )
    .means("How the signatures are made.", "RFC 8205 §3.2")
    static let signing = group("bgp.update.path_attribute.bgpsec.ss", "Signature Segment")
      .means("A network's signature.", "RFC 8205 §3.2")
    static let signingKey = field("bgp.update.path_attribute.bgpsec.ss.ski", "Subject Key Identifier", .bytes)
      .means("Which of the network's keys.", "RFC 8205 §3.2")
    static let signingLength = field(
      "bgp.update.path_attribute.bgpsec.ss.length", "Signature Length", .quantity(.bytes)
    )
    .means("How long the signature is.", "RFC 8205 §3.2")
    static let signature = field("bgp.update.path_attribute.bgpsec.ss.sig", "Signature", .bytes)
      .means("What proves that the network has passed the route on.", "RFC 8205 §3.2")
    static let container = group(
      "bgp.update.path_attribute.community_container", "Community Container", isNamedByFirstChild: true
    )
    .means("A community with parameters.", "draft-ietf-idr-wide-bgp-communities §3")
    static let containerType = field(
      "bgp.update.path_attribute.community_container.type", "Type", .enumeration(Self.containerName)
    )
    .means("What kind of community.", "draft-ietf-idr-wide-bgp-communities §3")
    static let containerFlags = field("bgp.update.path_attribute.community_container.flags", "Flags", .hexadecimal)
      .means("How far the community goes.", "draft-ietf-idr-wide-bgp-communities §3")
    static let containerReserved = field(
      "bgp.update.path_attribute.community_container.reserved", "Reserved", .hexadecimal
    )
    .means("Zero.", "draft-ietf-idr-wide-bgp-communities §3")
    static let containerLength = field(
      "bgp.update.path_attribute.community_container.length", "Length", .quantity(.bytes)
    )
    .means("How long the community is.", "draft-ietf-idr-wide-bgp-communities §3")
    static let wide = field(
      "bgp.update.path_attribute.community_container.wide", "Community Value", .decimal, .detail("")
    )
    .means("What is asked for.", "draft-ietf-idr-wide-bgp-communities §3")
    static let wideSource = field(
      "bgp.update.path_attribute.community_container.source_as", "Source AS Number", .decimal, .detail("AS")
    )
    .means("The network that asks.", "draft-ietf-idr-wide-bgp-communities §3")
    static let wideContext = field(
      "bgp.update.path_attribute.community_container.context_as", "Context AS Number", .decimal, .detail("AS")
    )
    .means("The network that says what the value means.", "draft-ietf-idr-wide-bgp-communities §3")
    static let wideParameter = group(
      "bgp.update.path_attribute.community_container.parameter", "TLV", isNamedByFirstChild: true
    )
    .means("For whom, for whom not, or with which parameters.", "draft-ietf-idr-wide-bgp-communities §3")
    static let wideParameterType = field(
      "bgp.update.path_attribute.community_container.parameter.type", "Type", .enumeration(Self.parameterName)
    )
    .means("Whether it is targets, targets left out, or parameters.", "draft-ietf-idr-wide-bgp-communities §3")
    static let wideParameterLength = field(
      "bgp.update.path_attribute.community_container.parameter.length", "Length", .quantity(.bytes)
    )
    .means("How long the value is.", "draft-ietf-idr-wide-bgp-communities §3")
    static let wideBytes = field("bgp.update.path_attribute.community_container.value", "Value", .bytes)
      .means("Atoms, which are not decoded here.", "draft-ietf-idr-wide-bgp-communities §3")
    static let domainCount = field("bgp.update.attribute.dpath.length", "Length", .decimal)
      .means("How many domains follow.", "draft-ietf-bess-evpn-ipvpn-interworking §4")
    static let domain = group("bgp.update.path_attribute.dpath", "Domain", .detail(""))
      .means("A domain of gateways that the route has come through.", "draft-ietf-bess-evpn-ipvpn-interworking §4")
    static let domainAdministrator = field(
      "bgp.update.attribute.dpath.ga", "Global Administrator", .decimal, .detail("")
    )
    .means("The network.", "draft-ietf-bess-evpn-ipvpn-interworking §4")
    static let domainLocal = field("bgp.update.attribute.dpath.la", "Local Administrator", .decimal, .detail(""))
      .means("Which of its domains.", "draft-ietf-bess-evpn-ipvpn-interworking §4")
    static let domainUse = field(
      "bgp.update.attribute.dpath.isf.safi", "ISF_SAFI_TYPE", .enumeration(SubsequentAddressFamily.name), .detail("")
    )
    .means(
      "As what kind of route it came into the domain; 0: from outside.", "draft-ietf-bess-evpn-ipvpn-interworking §4")
    static let chain = group("bgp.update.path_attribute.sfp", "SFP TLV", isNamedByFirstChild: true)
      .means("A part of a path through service functions.", "RFC 9015 §3.2.1")
    static let chainType = field("bgp.update.path_attribute.sfp.type", "Type", .enumeration(Self.chainName))
      .means("The kind of value that follows.", "RFC 9015 §3.2.1")
    static let chainLength = field("bgp.update.path_attribute.sfp.length", "Length", .quantity(.bytes))
      .means("How long the value is.", "RFC 9015 §3.2.1")
    static let chainBytes = field("bgp.update.path_attribute.sfp.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9015 §3.2.1")
    static let association = field(
      "bgp.update.path_attribute.sfp.association", "Association Type", .enumeration(Self.associationName), .detail("")
    )
    .means("How two paths belong together.", "RFC 9015 §3.2.1.1")
    static let associationPath = field("bgp.update.path_attribute.sfp.association.rd", "Associated SFPR-RD", .bytes)
      .means("The other path's route distinguisher.", "RFC 9015 §3.2.1.1")
    static let associationIdentifier = field(
      "bgp.update.path_attribute.sfp.association.spi", "Associated SPI", .decimal, .detail("")
    )
    .means("The other path.", "RFC 9015 §3.2.1.1")
    static let hopIndex = field("bgp.update.path_attribute.sfp.si", "Service Index", .decimal, .detail(""))
      .means("Where on the path: it counts down.", "RFC 9015 §3.2.1.2")
    static let functionType = field("bgp.update.path_attribute.sfp.sft", "Service Function Type", .decimal, .detail(""))
      .means("What is done with packets.", "RFC 9015 §3.2.1.3")
    static let functionInstance = field("bgp.update.path_attribute.sfp.sfir_rd", "SFIR-RD", .bytes)
      .means("An instance that does it, by its route distinguisher.", "RFC 9015 §3.2.1.3")
    static let mode = field(
      "bgp.update.path_attribute.bfd_discriminator.mode", "BFD Mode", .enumeration(Self.modeName), .detail("")
    )
    .means("What BFD watches.", "RFC 9026 §3.1.6")
    static let discriminator = field(
      "bgp.update.path_attribute.bfd_discriminator.value", "BFD Discriminator", .decimal, .detail("")
    )
    .means("The session's number at the sender.", "RFC 9026 §3.1.6")
    static let option = group(
      "bgp.update.path_attribute.bfd_discriminator.tlv", "Optional TLV", isNamedByFirstChild: true
    )
    .means("What else there is to say of the session.", "RFC 9026 §3.1.6")
    static let optionType = field(
      "bgp.update.path_attribute.bfd_discriminator.tlv.type", "Type", .enumeration(Self.optionName)
    )
    .means("The kind of value that follows.", "RFC 9026 §3.1.6")
    static let optionLength = field(
      "bgp.update.path_attribute.bfd_discriminator.tlv.length", "Length", .quantity(.bytes)
    )
    .means("How long the value is.", "RFC 9026 §3.1.6")
    static let optionValue = field("bgp.update.path_attribute.bfd_discriminator.tlv.value", "Value", .bytes)
      .means("The source address of the BFD packets, or a value that is not known here.", "RFC 9026 §3.1.6")
    static let nextFamily = field(
      "bgp.update.path_attribute.nhc.afi", "Address Family Identifier", .enumeration(AddressFamilyNumber.name)
    )
    .means("The family of the next hop below.", "draft-ietf-idr-entropy-label §2")
    static let nextUse = field(
      "bgp.update.path_attribute.nhc.safi", "Subsequent Address Family Identifier",
      .enumeration(SubsequentAddressFamily.name)
    )
    .means("What its routes are for.", "draft-ietf-idr-entropy-label §2")
    static let nextLength = field("bgp.update.path_attribute.nhc.next_hop.length", "Next Hop Len", .quantity(.bytes))
      .means("How long the next hop is.", "draft-ietf-idr-entropy-label §2")
    static let next = field("bgp.update.path_attribute.nhc.next_hop", "Network Address of Next Hop", .bytes)
      .means(
        "The next hop that all this is true of: who changes it takes the attribute off.",
        "draft-ietf-idr-entropy-label §2")
    static let characteristic = group(
      "bgp.update.path_attribute.nhc.characteristic", "Characteristic", isNamedByFirstChild: true
    )
    .means("Something that the next hop can do.", "draft-ietf-idr-entropy-label §2")
    static let characteristicCode = field(
      "bgp.update.path_attribute.nhc.characteristic.code", "Characteristic Code", .enumeration(Self.characteristicName)
    )
    .means("What it can do.", "draft-ietf-idr-entropy-label §2")
    static let characteristicLength = field(
      "bgp.update.path_attribute.nhc.characteristic.length", "Characteristic Length", .quantity(.bytes)
    )
    .means("How long the value is.", "draft-ietf-idr-entropy-label §2")
    static let characteristicValue = field(
      "bgp.update.path_attribute.nhc.characteristic.value", "Characteristic Value", .bytes
    )
    .means("A value whose parts are not known here.", "draft-ietf-idr-entropy-label §2")

    static let all = [
      specific, specificTransitive, specificType, specificLength, specificValue, switching, encoding, trafficReserved,
      trafficBandwidth, trafficSpecific, cost, costType, costLength, costValue, costBytes, edge, edgeSix, pathLength,
      hop, hopCount, hopFlags, hopAS, blockLength, algorithm, signing, signingKey, signingLength, signature, container,
      containerType, containerFlags, containerReserved, containerLength, wide, wideSource, wideContext, wideParameter,
      wideParameterType, wideParameterLength, wideBytes, domainCount, domain, domainAdministrator, domainLocal,
      domainUse, chain, chainType, chainLength, chainBytes, association, associationPath, associationIdentifier,
      hopIndex, functionType, functionInstance, mode, discriminator, option, optionType, optionLength, optionValue,
      nextFamily, nextUse, nextLength, next, characteristic, characteristicCode, characteristicLength,
      characteristicValue,
    ]

    static let costList = BGPValueList(
      cost, type: costType, 8, length: costLength, 16, surplus: costBytes, countsHead: true)
    static let parameterList = BGPValueList(
      wideParameter, type: wideParameterType, 8, length: wideParameterLength, 16, surplus: wideBytes)
    static let chainList = BGPValueList(chain, type: chainType, 8, length: chainLength, 16, surplus: chainBytes)
    static let optionList = BGPValueList(
      option, type: optionType, 8, length: optionLength, 8, surplus: optionValue)
    static let characteristicList = BGPValueList(
      characteristic, type: characteristicCode, 16, length: characteristicLength, 16, surplus: characteristicValue)

    static let costLayout = BGPLayout(.number(costValue, 64))
    static let associationLayout = BGPLayout(
      .number(association, 8), .bytes(associationPath, 8), .number(associationIdentifier, 24))
    static let functionLayout = BGPLayout(.number(functionType, 16), each: [.bytes(functionInstance, 8)])
    static let domainLayout = BGPLayout(
      .number(domainCount, 8),
      each: [.number(domainAdministrator, 32), .number(domainLocal, 16), .number(domainUse, 8)], in: domain)

    @Sendable static func specificName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "L2TPv3 Tunnel information"
      case 2: "mGRE Tunnel information"
      case 3: "IPSec Tunnel information"
      case 4: "MPLS Tunnel information"
      case 5: "L2TPv3 Tunnel information with IPSec"
      case 6: "mGRE Tunnel information with IPSec"
      default: nil
      }
    }

    @Sendable static func costName(_ value: UInt64) -> StaticString? { value == 1 ? "AIGP" : nil }

    /// IANA "BGPsec Algorithm Suite", as of 2025.
    @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
      value == 1 ? "SHA-256 with ECDSA P-256" : nil
    }

    @Sendable static func containerName(_ value: UInt64) -> StaticString? { value == 1 ? "Wide Community" : nil }

    @Sendable static func parameterName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Targets"
      case 2: "Exclude Targets"
      case 3: "Parameters"
      default: nil
      }
    }

    /// IANA "SFP Attribute TLVs", as of 2025.
    @Sendable static func chainName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Association TLV"
      case 2: "Hop TLV"
      case 3: "SFT TLV"
      case 4: "MPLS Swapping/Stacking"
      case 5: "SFP Traversal With MPLS"
      default: nil
      }
    }

    @Sendable static func associationName(_ value: UInt64) -> StaticString? {
      value == 1 ? "Bidirectional SFP" : nil
    }

    /// IANA "BFD Mode", as of 2025.
    @Sendable static func modeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "P2MP BFD Session"
      case 2: "S-BFD for policies"
      default: nil
      }
    }

    @Sendable static func optionName(_ value: UInt64) -> StaticString? { value == 1 ? "Source IP Address" : nil }

    @Sendable static func characteristicName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "ELCv3"
      case 3: "BGPID"
      default: nil
      }
    }
  }
}
