extension OSPF {
  enum LSAField: FieldSet {
    static let setNumber: UInt16 = 183
    static let definedIn: StaticString = "RFC 2328 §A.4.1"

    static let advertisement = group("ospf.advertisement", "Link State Advertisement")
      .means("A piece of the topology, as one router tells it to all.")
    static let doNotAge = flag("ospf.lsa.donotage", "DoNotAge")
      .means("The advertisement does not grow old where it lies.", "RFC 1793 §2.2")
    static let sixDoNotAge = flag("ospf.v3.lsa.do_not_age", "DoNotAge")
      .means("The advertisement does not grow old where it lies.", "RFC 1793 §2.2, RFC 5340 §A.4.2")
    static let age = field("ospf.lsa.age", "LS age", .quantity(.seconds))
      .means("How old the advertisement is; at 3600 seconds everyone forgets it.")
    static let type = field("ospf.lsa", "LS type", .enumeration(Self.typeName), .detail(""))
      .means("What the advertisement tells.")
    static let isRouter = flag("ospf.lsa.router", "Router-LSA").means("A field to filter by.")
    static let isNetwork = flag("ospf.lsa.network", "Network-LSA").means("A field to filter by.")
    static let isSummary = flag("ospf.lsa.summary", "Summary-LSA (IP network)").means("A field to filter by.")
    static let isBoundary = flag("ospf.lsa.asbr", "Summary-LSA (ASBR)").means("A field to filter by.")
    static let isExternal = flag("ospf.lsa.asext", "AS-external-LSA").means("A field to filter by.")
    static let isMembership = flag("ospf.lsa.member", "Group-membership-LSA").means("A field to filter by.")
    static let isStubby = flag("ospf.lsa.nssa", "NSSA AS-external-LSA").means("A field to filter by.")
    static let isAttributes = flag("ospf.lsa.attr", "External-attributes-LSA").means("A field to filter by.")
    static let isOpaque = flag("ospf.lsa.opaque", "Opaque LSA").means("A field to filter by.")
    static let identifier = field(
      "ospf.lsa.id", "Link State ID", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("What it is about: a router's number, a network's address, or a designated router's.")
    static let opaqueType = field(
      "ospf.lsid_opaque_type", "Opaque Type", .enumeration(Self.opaqueName), .detail("")
    ).means("What the opaque advertisement has.", "RFC 5250 §3")
    static let opaqueID = field("ospf.lsid.opaque_id", "Opaque ID", .decimal)
      .means("Tells advertisements of one type apart.", "RFC 5250 §3")
    static let trafficReserved = field("ospf.lsid_te_lsa.reserved", "Reserved", .decimal)
      .means("Zero.", "RFC 3630 §2.2")
    static let trafficInstance = field("ospf.lsid_te_lsa.instance", "Instance", .decimal)
      .means("Tells a router's advertisements apart.", "RFC 3630 §2.2")
    static let sixTypeWord = field("ospf.v3.lsa", "LS Type", .enumeration(Self.sixTypeName, .hexadecimal), .detail(""))
      .means(
        "What the advertisement tells, how far it goes, and what is done where it is not known.", "RFC 5340 §A.4.2.1")
    static let handling = flag("ospf.v3.lsa.u", "U")
      .means(
        "Set: who does not know the type stores it and passes it on; not set: it stays on the link.",
        "RFC 5340 §A.4.2.1")
    static let scope = field("ospf.v3.lsa.s12", "S2, S1", .enumeration(Self.scopeName))
      .means("How far the advertisement goes.", "RFC 5340 §A.4.2.1")
    static let function = field("ospf.v3.lsa.fc", "LSA Function Code", .enumeration(Self.functionName))
      .means("What the advertisement tells.", "RFC 5340 §A.4.2.1")
    static let isSixRouter = flag("ospf.v3.lsa.router", "Router-LSA").means("A field to filter by.")
    static let isSixNetwork = flag("ospf.v3.lsa.network", "Network-LSA").means("A field to filter by.")
    static let isSixPrefix = flag("ospf.v3.lsa.interprefix", "Inter-Area-Prefix-LSA").means("A field to filter by.")
    static let isSixBoundary = flag("ospf.v3.lsa.interrouter", "Inter-Area-Router-LSA").means("A field to filter by.")
    static let isSixExternal = flag("ospf.v3.lsa.asext", "AS-External-LSA").means("A field to filter by.")
    static let isSixMembership = flag("ospf.v3.lsa.member", "Group-Membership-LSA").means("A field to filter by.")
    static let isSixStubby = flag("ospf.v3.lsa.nssa", "NSSA-LSA").means("A field to filter by.")
    static let isSixLink = flag("ospf.v3.lsa.link", "Link-LSA").means("A field to filter by.")
    static let isSixIntraPrefix = flag("ospf.v3.lsa.intraprefix", "Intra-Area-Prefix-LSA").means(
      "A field to filter by.")
    static let isSixOpaque = flag("ospf.v3.lsa.opaque", "Router Information").means("A field to filter by.")
    static let linkState = field("ospf.link_state_id", "Link State ID", .ipv4Address(RIP.noName), .detail(""))
      .means("Which of the router's advertisements of this type it is.")
    static let router = field("ospf.advrouter", "Advertising Router", .ipv4Address(RIP.noName), .detail("by"))
      .means("The router that tells it.")
    static let sequence = field("ospf.lsa.seqnum", "LS sequence number", .hexadecimal)
      .means("A signed number from 0x80000001 on: a higher one replaces a lower one.")
    static let checksum = field("ospf.lsa.chksum", "LS checksum", .checksum)
      .means("Fletcher's checksum of the advertisement without its age.")
    static let length = field("ospf.lsa.length", "length", .quantity(.bytes))
      .means("How long the advertisement is, with its header.").limits("the advertisement's length ends it here")
    static let surplus = field("ospf.lsa.surplus", "Data", .bytes)
      .means("Bytes whose parts are not known here.")

    static let all = [
      advertisement, doNotAge, sixDoNotAge, age, type, isRouter, isNetwork, isSummary, isBoundary, isExternal,
      isMembership,
      isStubby, isAttributes, isOpaque, identifier, opaqueType, opaqueID, trafficReserved, trafficInstance, sixTypeWord,
      handling, scope, function, isSixRouter, isSixNetwork, isSixPrefix, isSixBoundary, isSixExternal, isSixMembership,
      isSixStubby, isSixLink, isSixIntraPrefix, isSixOpaque, linkState, router, sequence, checksum, length, surplus,
    ]

    static let sixType: [FieldStep] = [
      .word(sixTypeWord, [.number(handling, 1), .number(scope, 2), .number(function, 13)])
    ]

    static func isOfType(_ type: UInt64) -> FieldID? {
      switch type {
      case 1: isRouter.id
      case 2: isNetwork.id
      case 3: isSummary.id
      case 4: isBoundary.id
      case 5: isExternal.id
      case 6: isMembership.id
      case 7: isStubby.id
      case 8: isAttributes.id
      case 9...11: isOpaque.id
      default: nil
      }
    }

    static func isOfFunction(_ function: UInt64) -> FieldID? {
      switch function {
      case 1: isSixRouter.id
      case 2: isSixNetwork.id
      case 3: isSixPrefix.id
      case 4: isSixBoundary.id
      case 5: isSixExternal.id
      case 6: isSixMembership.id
      case 7: isSixStubby.id
      case 8: isSixLink.id
      case 9: isSixIntraPrefix.id
      case 12: isSixOpaque.id
      default: nil
      }
    }

    /// IANA "OSPFv2 Link State (LS) Type", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Router-LSA"
      case 2: "Network-LSA"
      case 3: "Summary-LSA (IP network)"
      case 4: "Summary-LSA (ASBR)"
      case 5: "AS-external-LSA"
      case 6: "Group-membership-LSA"
      case 7: "NSSA AS-external-LSA"
      case 8: "External-attributes-LSA"
      case 9: "Opaque LSA, link-local scope"
      case 10: "Opaque LSA, area-local scope"
      case 11: "Opaque LSA, AS scope"
      default: nil
      }
    }

    /// IANA "Opaque Link-State Advertisements (LSA) Option Types", as of 2025.
    @Sendable static func opaqueName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Traffic Engineering"
      case 2: "Sycamore Optical Topology Descriptions"
      case 3: "Grace"
      case 4: "Router Information"
      case 5: "L1VPN"
      case 6: "Inter-AS-TE-v2"
      case 7: "Extended Prefix"
      case 8: "Extended Link"
      case 9: "TTZ"
      case 10: "Dynamic Flooding"
      case 11: "Extended Inter-Area ASBR"
      default: nil
      }
    }

    @Sendable static func scopeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "link-local"
      case 1: "area"
      case 2: "autonomous system"
      case 3: "reserved"
      default: nil
      }
    }

    /// The type by its function, the lower 13 bits.
    @Sendable static func sixTypeName(_ value: UInt64) -> StaticString? { functionName(value & 0x1fff) }

    /// IANA "OSPFv3 LSA Function Codes", as of 2025.
    @Sendable static func functionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Router-LSA"
      case 2: "Network-LSA"
      case 3: "Inter-Area-Prefix-LSA"
      case 4: "Inter-Area-Router-LSA"
      case 5: "AS-External-LSA"
      case 6: "Group-Membership-LSA"
      case 7: "NSSA-LSA"
      case 8: "Link-LSA"
      case 9: "Intra-Area-Prefix-LSA"
      case 10: "Intra-Area-TE-LSA"
      case 11: "Grace-LSA"
      case 12: "Router Information LSA"
      case 13: "Inter-AS-TE-v3 LSA"
      case 14: "OSPFv3 L1VPN LSA"
      case 15: "OSPFv3 Autoconfiguration LSA"
      case 16: "OSPFv3 Dynamic Flooding LSA"
      case 33: "E-Router-LSA"
      case 34: "E-Network-LSA"
      case 35: "E-Inter-Area-Prefix-LSA"
      case 36: "E-Inter-Area-Router-LSA"
      case 37: "E-AS-External-LSA"
      case 39: "E-NSSA-LSA"
      case 40: "E-Link-LSA"
      case 41: "E-Intra-Area-Prefix-LSA"
      case 42: "SRv6 Locator LSA"
      default: nil
      }
    }
  }

  enum LSANote: NoteSet {
    static let setNumber: UInt16 = 183

    static let flushed = note("ospf.lsa.age.maximum", .chat, "flushed")
      .says("3600 seconds, MaxAge: the advertisement is taken out of every database (RFC 2328 §14).")
    static let tooOld = note("ospf.lsa.age.too_large", .warning, "too old")
      .says("{a}, but no advertisement grows older than 3600 seconds, MaxAge (RFC 2328 §12.1.1).")
    static let sequenceReserved = note("ospf.lsa.seqnum.reserved", .warning, "reserved sequence number")
      .says("0x80000000 is reserved; the first sequence number is 0x80000001 (RFC 2328 §12.1.6).")
    static let checksumWrong = note("ospf.lsa.chksum.wrong", .error, "bad LS checksum")
      .says("Wrong: this advertisement has the checksum 0x{b:x4}. Receivers discard it (RFC 2328 §13).")
    static let lengthTooSmall = note("ospf.lsa.invalid_length", .error, "bad LSA length")
      .says("{a:bytes}, but the header alone takes 20.")
    static let unknownType = note("ospf.lsa.unknown_type", .note, "unknown LS type")
      .says("{a} is not assigned: its body is not known here.")
    static let linkCount = note("ospf.lsa.number_of_links.beyond_end", .error, "bad count")
      .says("{a} are promised; the advertisement ends after {b}.")
    static let linkType = note("ospf.lsa.router.linktype.unknown", .note, "unknown link type")
      .says("{a} is the type of no link.")
    static let prefixLength = note("ospf.prefix_length.too_long", .error, "bad prefix length")
      .says("{a} bits, but an address has {b}.")
    static let valueLength = note("ospf.stlv.invalid_length", .error, "bad TLV length")
      .says("{a:bytes}, but this TLV has {b}.")
    static let unknownValue = note("ospf.tlv.unknown", .note, "unknown TLV")
      .says("{a} is the type of no TLV that is known here; who does not know it skips it.")

    static let all = [
      flushed, tooOld, sequenceReserved, checksumWrong, lengthTooSmall, unknownType, linkCount, linkType, prefixLength,
      valueLength, unknownValue,
    ]
  }
}
