extension ICMPv6 {
  /// The fields of the options that hosts and routers use most.
  enum OptionField: FieldSet {
    static let setNumber: UInt16 = 83
    static let definedIn: StaticString = "RFC 4861 §4.6"

    static let option = group("icmpv6.opt", "Option", isNamedByFirstChild: true)
      .means("What the sender adds to the message.")
    static let type = field("icmpv6.opt.type", "Type", .enumeration(ICMPv6.optionName)).means("What the option has.")
    static let length = field("icmpv6.opt.length", "Length", .scaled(.blocks, by: 8, .bytes))
      .means("How long the option is, with its type and length, in blocks of eight bytes.")
    static let reserved = field("icmpv6.opt.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let padding = field("icmpv6.opt.padding", "Padding", .bytes)
      .means("What fills the option up to its length, or what its type does not define.")
    static let undecoded = field("icmpv6.opt.undecoded", "Not Decoded", .bytes)
      .means("Bytes after an option whose length is unusable: where the next one begins is not known.")
    static let sourceLinkAddress = field(
      "icmpv6.opt.src_linkaddr", "Source Link-Layer Address", .macAddress, .detail("")
    )
    .means("The link-layer address of the sender.", "RFC 4861 §4.6.1")
    static let targetLinkAddress = field(
      "icmpv6.opt.target_linkaddr", "Target Link-Layer Address", .macAddress, .detail("")
    )
    .means("The link-layer address of the target.", "RFC 4861 §4.6.1")
    static let sourceLongAddress = field(
      "icmpv6.opt.src_linkaddr_eui64", "Source Link-Layer Address", .bytes, .detail("")
    ).means("The link-layer address of the sender, of eight bytes, as IEEE 802.15.4 has it.", "RFC 4944 §8")
    static let targetLongAddress = field(
      "icmpv6.opt.target_linkaddr_eui64", "Target Link-Layer Address", .bytes, .detail("")
    ).means("The link-layer address of the target, of eight bytes, as IEEE 802.15.4 has it.", "RFC 4944 §8")
    static let linkAddress = field("icmpv6.opt.linkaddr", "Link-Layer Address", .bytes, .detail(""))
      .means("A link-layer address that is not Ethernet's.", "RFC 4861 §4.6.1")
    static let prefixLength = field("icmpv6.opt.prefix.length", "Prefix Length", .quantity(.bits), .detail("length"))
      .means("How many first bits of the prefix count.", "RFC 4861 §4.6.2")
    static let prefixFlags = field("icmpv6.opt.prefix.flag", "Flags", .flags(Self.prefixFlagName), .detail(""))
      .means("What the prefix is for.", "RFC 4861 §4.6.2")
    static let onLink = flag("icmpv6.opt.prefix.flag.l", "L, On-Link")
      .means("Set: addresses with the prefix are on this link, reached without a router.", "RFC 4861 §4.6.2")
    static let autonomous = flag("icmpv6.opt.prefix.flag.a", "A, Autonomous Address-Configuration")
      .means("Set: hosts make themselves addresses with the prefix.", "RFC 4862 §5.5.3")
    static let routerAddress = flag("icmpv6.opt.prefix.flag.r", "R, Router Address")
      .means("Set: the prefix is a whole address, the router's own.", "RFC 6275 §7.2")
    static let delegated = flag("icmpv6.opt.prefix.flag.p", "P, DHCPv6-PD Preferred")
      .means("Set: hosts should rather ask DHCPv6 for a prefix of their own.", "RFC 9762 §4")
    static let prefixReserved = field("icmpv6.opt.prefix.flag.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 4861 §4.6.2")
    static let validLifetime = field("icmpv6.opt.prefix.valid_lifetime", "Valid Lifetime", .quantity(.seconds))
      .means("How long the prefix may be used; 4294967295: without end.", "RFC 4861 §4.6.2")
    static let preferredLifetime = field(
      "icmpv6.opt.prefix.preferred_lifetime", "Preferred Lifetime", .quantity(.seconds)
    )
    .means("How long new connections may use addresses with the prefix.", "RFC 4861 §4.6.2")
    static let prefix = field("icmpv6.opt.prefix", "Prefix", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The prefix, with zeros after it.", "RFC 4861 §4.6.2")
    static let mtu = field("icmpv6.opt.mtu", "MTU", .quantity(.bytes), .detail(""))
      .means("The longest packet that all nodes of the link can receive.", "RFC 4861 §4.6.4")
    static let shortcutLimit = field("icmpv6.opt.nbma.shortcut_limit", "Shortcut Limit", .quantity(.hops), .detail(""))
      .means("How many routers a shortcut through the link may bridge.", "RFC 2491 §5.1")
    static let advertisementInterval = field(
      "icmpv6.opt.advertisement_interval", "Advertisement Interval", .quantity(.milliseconds), .detail("")
    ).means("The longest time between two advertisements of this router.", "RFC 6275 §7.3")
    static let homeAgentPreference = field(
      "icmpv6.opt.home_agent_preference", "Home Agent Preference", .decimal, .detail("preference")
    ).means("Mobile nodes take the home agent with the highest.", "RFC 6275 §7.4")
    static let homeAgentLifetime = field(
      "icmpv6.opt.home_agent_lifetime", "Home Agent Lifetime", .quantity(.seconds), .detail("lifetime")
    ).means("How long the router is a home agent.", "RFC 6275 §7.4")
    static let address = field(
      "icmpv6.opt.ipv6_address", "IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An IPv6 address of the node whose link-layer address is known.", "RFC 3122 §3.1")
    static let routeLength = field(
      "icmpv6.opt.prefix.length", "Prefix Length", .quantity(.bits), .detail("length")
    )
    .means("How many first bits of the prefix count.", "RFC 4191 §2.3")
    static let routeFlags = field("icmpv6.opt.route_info.flag", "Flags", .hexadecimal)
      .means("How much the route is to be preferred.", "RFC 4191 §2.3")
    static let routeReservedBefore = field("icmpv6.opt.route_info.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 4191 §2.3")
    static let routePreference = field(
      "icmpv6.opt.route_info.flag.route_preference", "Prf, Route Preference",
      .enumeration(DiscoveryField.preferenceName)
    ).means("Whether hosts should take this route rather than another one to the prefix.", "RFC 4191 §2.3")
    static let routeReserved = field("icmpv6.opt.route_info.flag.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 4191 §2.3")
    static let routeLifetime = field(
      "icmpv6.opt.route_lifetime", "Route Lifetime", .quantity(.seconds), .detail("lifetime")
    )
    .means("How long the route holds; 4294967295: without end.", "RFC 4191 §2.3")
    static let route = field("icmpv6.opt.prefix", "Prefix", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The destinations that this router leads to; only as many bytes as it needs are there.", "RFC 4191 §2.3")
    static let serverLifetime = field("icmpv6.opt.rdnss.lifetime", "Lifetime", .quantity(.seconds), .detail("lifetime"))
      .means("How long the name servers may be asked; zero: no longer.", "RFC 8106 §5.1")
    static let server = field(
      "icmpv6.opt.rdnss", "Recursive DNS Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A name server for hosts to ask.", "RFC 8106 §5.1")
    static let flagsExtension = field("icmpv6.opt.efo", "Flags", .hexadecimal, .detail(""))
      .means("More flags of the router advertisement: none is assigned yet.", "RFC 5175 §4")
    static let searchLifetime = field("icmpv6.opt.dnssl.lifetime", "Lifetime", .quantity(.seconds), .detail("lifetime"))
      .means("How long the names may be used; zero: no longer.", "RFC 8106 §5.2")
    static let searchNameBytes = field("icmpv6.opt.dnssl.bytes", "Search Domain", .bytes)
      .means("A domain, label by label, each after its length; a zero ends it.", "RFC 8106 §5.2")
    static let searchName = field("icmpv6.opt.dnssl", "Domain Name", .storedText, .detail(""))
      .means("The domain with dots between its labels: hosts look short names up in it.", "RFC 8106 §5.2")
    static let captivePortal = field("icmpv6.opt.captive_portal", "Captive Portal URI", .text, .detail(""))
      .means("Where the network's terms are agreed to, or whether they are.", "RFC 8910 §2.3")
    static let translationLifetime = field(
      "icmpv6.opt.pref64.scaled_lifetime", "Scaled Lifetime", .scaled(.blocks, by: 8, .seconds),
      .detail("lifetime")
    ).means("How long the prefix may be used, in units of eight seconds.", "RFC 8781 §4")
    static let translationLength = field(
      "icmpv6.opt.pref64.plc", "Prefix Length Code", .enumeration(Self.translationName), .detail("length")
    )
    .means("How many bits the prefix has.", "RFC 8781 §4")
    static let translationPrefix = field(
      "icmpv6.opt.pref64.prefix", "Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix behind which NAT64 reaches IPv4 addresses.", "RFC 8781 §4")

    static let all = [
      option, type, length, reserved, padding, undecoded, sourceLinkAddress, targetLinkAddress, sourceLongAddress,
      targetLongAddress, linkAddress, prefixLength, prefixFlags, onLink, autonomous, routerAddress, delegated,
      prefixReserved, validLifetime, preferredLifetime, prefix, mtu, shortcutLimit, advertisementInterval,
      homeAgentPreference, homeAgentLifetime, address, routeLength, routeFlags, routeReservedBefore, routePreference,
      routeReserved,
      routeLifetime, route, serverLifetime, server, flagsExtension, searchLifetime, searchNameBytes, searchName,
      captivePortal, translationLifetime, translationLength, translationPrefix,
    ]

    @Sendable static func prefixFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "On-Link"
      case 6: "Autonomous"
      case 5: "Router Address"
      case 4: "DHCPv6-PD Preferred"
      default: nil
      }
    }

    @Sendable static func translationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "96 bits"
      case 1: "64 bits"
      case 2: "56 bits"
      case 3: "48 bits"
      case 4: "40 bits"
      case 5: "32 bits"
      default: nil
      }
    }
  }

  enum OptionNote: NoteSet {
    static let setNumber: UInt16 = 83

    static let lengthZero = note("icmpv6.invalid_option_length", .error, "bad option length")
      .says("Zero: where the next option begins is not known, and receivers drop the message (RFC 4861 §4.6).")
    static let lengthWrong = note("icmpv6.opt.length.unexpected", .warning, "bad option length")
      .says("{a:bytes}, but this option has {b:bytes}, or at least that.")
    static let prefixLength = note("icmpv6.opt.prefix.length.too_large", .error, "bad prefix length")
      .says("{a} bits, but an address has 128.")
    static let preferredBeyondValid = note("icmpv6.opt.prefix.preferred_lifetime.too_large", .warning, "bad lifetime")
      .says("The prefix is preferred for longer than it is valid: hosts make no addresses with it (RFC 4862 §5.5.3).")
    static let prefixNotForAddresses = note("icmpv6.opt.prefix.length.not_64", .note, "no prefix for addresses")
      .says("{a} bits, but on most links hosts make addresses with 64 bits only (RFC 4862 §5.5.3).")
    static let unknownOption = note("icmpv6.undecoded.option", .note, "unknown option")
      .says("{a} is not assigned, or not decoded here (IANA, IPv6 Neighbor Discovery Option Formats).")

    static let all = [
      lengthZero, lengthWrong, prefixLength, preferredBeyondValid, prefixNotForAddresses, unknownOption,
    ]
  }

  /// IANA "IPv6 Neighbor Discovery Option Formats", as of 2025.
  @Sendable static func optionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Source Link-Layer Address"
    case 2: "Target Link-Layer Address"
    case 3: "Prefix Information"
    case 4: "Redirected Header"
    case 5: "MTU"
    case 6: "NBMA Shortcut Limit"
    case 7: "Advertisement Interval"
    case 8: "Home Agent Information"
    case 9: "Source Address List"
    case 10: "Target Address List"
    case 11: "CGA"
    case 12: "RSA Signature"
    case 13: "Timestamp"
    case 14: "Nonce"
    case 15: "Trust Anchor"
    case 16: "Certificate"
    case 17: "IP Address/Prefix"
    case 18: "New Router Prefix Information"
    case 19: "Link-Layer Address"
    case 20: "Neighbor Advertisement Acknowledgment"
    case 21: "PvD ID Router Advertisement"
    case 23: "MAP"
    case 24: "Route Information"
    case 25: "Recursive DNS Server"
    case 26: "RA Flags Extension"
    case 27: "Handover Key Request"
    case 28: "Handover Key Reply"
    case 29: "Handover Assist Information"
    case 30: "Mobile Node Identifier"
    case 31: "DNS Search List"
    case 32: "Proxy Signature"
    case 33: "Address Registration"
    case 34: "6LoWPAN Context"
    case 35: "Authoritative Border Router"
    case 36: "6LoWPAN Capability Indication"
    case 37: "Captive Portal"
    case 38: "PREF64"
    case 39: "Crypto-ID Parameters"
    case 40: "NDP Signature"
    case 41: "Resource Directory Address"
    case 42: "Consistent Uptime"
    case 138: "CARD Request"
    case 139: "CARD Reply"
    case 144: "Encrypted DNS"
    case 253: "RFC3692-style Experiment 1"
    case 254: "RFC3692-style Experiment 2"
    default: nil
    }
  }
}
