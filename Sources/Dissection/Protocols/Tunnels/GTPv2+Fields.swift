extension GTPv2 {
  enum Field: FieldSet {
    static let setNumber: UInt16 = GTPv2.number
    static let definedIn: StaticString = "3GPP TS 29.274 §5.1"

    static let flags = field("gtpv2.flags", "Flags", .hexadecimal).means("The version, and what the header has.")
    static let version = field("gtpv2.version", "Version", .decimal).means("The format of the header: 2.")
    static let isFollowed = flag("gtpv2.p", "Piggybacking (P)").means("Set: a further message follows.")
    static let hasEndpoint = flag("gtpv2.t", "TEID Flag (T)").means("Set: the header has a tunnel endpoint identifier.")
    static let hasPriority = flag("gtpv2.mp", "Message Priority (MP)").means("Set: the header has a priority.")
    static let spareFlags = field("gtpv2.flags.spare", "Spare", .decimal).means("Has no meaning.")
    static let messageType = field("gtpv2.message_type", "Message Type", .enumeration(messageName), .headline)
      .means("Which message it is.", "3GPP TS 29.274 §6.1")
    static let length = field("gtpv2.msg_length", "Message Length", .quantity(.bytes))
      .means("How long the message is, without its first four bytes.").limits("the GTPv2 length ends the message here")
    static let endpoint = field(
      "gtpv2.teid", "Tunnel Endpoint Identifier (TEID)", .hexadecimalAndDecimal, .detail("TEID")
    )
    .means("The receiver's number of the tunnel; zero until it has given one.")
    static let sequenceNumber = field("gtpv2.seq", "Sequence Number", .decimal, .detail("seq"))
      .means("Tells which request a response is for.")
    static let priority = field("gtpv2.msg_prio", "Message Priority", .decimal)
      .means("How urgent the message is; 0 is the most urgent.")
    static let spare = field("gtpv2.spare", "Spare", .hexadecimal).means("Has no meaning.")

    static let all = [
      flags, version, isFollowed, hasEndpoint, hasPriority, spareFlags, messageType, length, endpoint, sequenceNumber,
      priority, spare,
    ]
  }

  enum ElementField: FieldSet {
    static let setNumber: UInt16 = 119
    static let definedIn: StaticString = "3GPP TS 29.274 §8"

    static let element = group("gtpv2.ie", "Information Element", isNamedByFirstChild: true)
      .means("One thing that the message says.")
    static let type = field("gtpv2.ie_type", "Type", .enumeration(elementName)).means("What the element says.")
    static let length = field("gtpv2.ie_len", "Length", .quantity(.bytes)).means("How long the value is.")
    static let spare = field("gtpv2.cr", "CR, Spare", .decimal).means("Has no meaning.")
    static let instance = field("gtpv2.instance", "Instance", .decimal)
      .means("Tells elements of one type apart that say different things.")
    static let value = field("gtpv2.ie_value", "Value", .bytes).means("A value that is not broken into parts here.")
    static let imsi = field("e212.imsi", "IMSI", .storedText, .detail("")).means(
      "Who the subscriber is, all over the world.")
    static let cause = field("gtpv2.cause", "Cause", .enumeration(GTPv2.causeName), .detail(""))
      .means("What came of a request, or why it is made.", "3GPP TS 29.274 §8.4")
    static let causeSpare = field("gtpv2.spare_bits", "Spare", .decimal).means("Has no meaning.")
    static let isConnectionError = flag("gtpv2.pce", "PDN Connection IE Error (PCE)").means(
      "Set: the fault is in the connection.", "3GPP TS 29.274 §8.4")
    static let isContextError = flag("gtpv2.bce", "Bearer Context IE Error (BCE)").means(
      "Set: the fault is in the bearer.", "3GPP TS 29.274 §8.4")
    static let isRemote = flag("gtpv2.cs", "Cause Source (CS)").means(
      "Set: a node further on has found the fault.", "3GPP TS 29.274 §8.4")
    static let recovery = field("gtpv2.rec", "Restart Counter", .decimal, .detail("")).means(
      "How often the node was restarted.", "3GPP TS 29.274 §8.5")
    static let accessPoint = field("gtpv2.apn", "APN", .storedText, .detail("")).means(
      "The network that the subscriber is connected to.", "3GPP TS 29.274 §8.6")
    static let rateUp = field("gtpv2.ambr_up", "APN-AMBR for Uplink", .decimal, .detail("up")).means(
      "How much the subscriber may send, in kbit/s.", "3GPP TS 29.274 §8.7")
    static let rateDown = field("gtpv2.ambr_down", "APN-AMBR for Downlink", .decimal, .detail("down")).means(
      "How much the subscriber may get, in kbit/s.", "3GPP TS 29.274 §8.7")
    static let bearer = field("gtpv2.ebi", "EPS Bearer ID (EBI)", .decimal, .detail("")).means(
      "Which of the subscriber's bearers it is.", "3GPP TS 29.274 §8.8")
    static let ipv4 = field(
      "gtpv2.ip_address_ipv4", "IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("An address, of a node or of the subscriber.", "3GPP TS 29.274 §8.9, §8.14")
    static let ipv6 = field("gtpv2.ip_address_ipv6", "IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("An address, of a node or of the subscriber.", "3GPP TS 29.274 §8.9, §8.14")
    static let equipment = field("gtpv2.mei", "Mobile Equipment Identity", .storedText, .detail("")).means(
      "The number of the subscriber's device.", "3GPP TS 29.274 §8.10")
    static let number = field("e164.msisdn", "MSISDN", .storedText, .detail("")).means(
      "The subscriber's telephone number.", "3GPP TS 29.274 §8.11")
    static let connectionType = field("gtpv2.pdn_type", "PDN Type", .enumeration(connectionName), .detail("")).means(
      "What kind of addresses the subscriber has.", "3GPP TS 29.274 §8.34")
    static let prefixLength = field("gtpv2.pdn_ipv6_len", "IPv6 Prefix Length", .quantity(.bits)).means(
      "How much of the address is the subscriber's prefix.", "3GPP TS 29.274 §8.14")
    static let allocatedIPv4 = field(
      "gtpv2.pdn_addr_and_prefix.ipv4", "PDN IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The subscriber's address.", "3GPP TS 29.274 §8.14")
    static let allocatedIPv6 = field(
      "gtpv2.pdn_addr_and_prefix.ipv6", "PDN IPv6 Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The subscriber's prefix, with an interface identifier.", "3GPP TS 29.274 §8.14")
    static let preemptsNot = field("gtpv2.bearer_qos_pci", "Pre-emption Capability (PCI)", .decimal)
      .means("0: the bearer may push others out where there is no room.", "3GPP TS 29.274 §8.15")
    static let priority = field("gtpv2.bearer_qos_pl", "Priority Level (PL)", .decimal, .detail("priority"))
      .means("How important the bearer is; 1 is the most important.", "3GPP TS 29.274 §8.15")
    static let isNotPreempted = field("gtpv2.bearer_qos_pvi", "Pre-emption Vulnerability (PVI)", .decimal)
      .means("0: others may push the bearer out.", "3GPP TS 29.274 §8.15")
    static let qualityClass = field("gtpv2.bearer_qos_label_qci", "Label (QCI)", .decimal, .detail("QCI"))
      .means("Which class of delay and loss the bearer has.", "3GPP TS 29.274 §8.15")
    static let maximumUp = field("gtpv2.bearer_qos_mbr_up", "Maximum Bit Rate for Uplink", .decimal)
      .means("How much may be sent, in kbit/s.", "3GPP TS 29.274 §8.15")
    static let maximumDown = field("gtpv2.bearer_qos_mbr_down", "Maximum Bit Rate for Downlink", .decimal)
      .means("How much may be received, in kbit/s.", "3GPP TS 29.274 §8.15")
    static let guaranteedUp = field("gtpv2.bearer_qos_gbr_up", "Guaranteed Bit Rate for Uplink", .decimal)
      .means("How much can be sent at any time, in kbit/s.", "3GPP TS 29.274 §8.15")
    static let guaranteedDown = field("gtpv2.bearer_qos_gbr_down", "Guaranteed Bit Rate for Downlink", .decimal)
      .means("How much can be received at any time, in kbit/s.", "3GPP TS 29.274 §8.15")
    static let access = field("gtpv2.rat_type", "RAT Type", .enumeration(GTP.accessName), .detail("")).means(
      "What kind of radio access the subscriber has.", "3GPP TS 29.274 §8.17")
    static let hasIPv4 = flag("gtpv2.f_teid_v4", "V4").means("Set: an IPv4 address follows.", "3GPP TS 29.274 §8.22")
    static let hasIPv6 = flag("gtpv2.f_teid_v6", "V6").means("Set: an IPv6 address follows.", "3GPP TS 29.274 §8.22")
    static let interface = field(
      "gtpv2.f_teid_interface_type", "Interface Type", .enumeration(interfaceName), .detail("")
    ).means("Between which nodes the tunnel is.", "3GPP TS 29.274 §8.22")
    static let endpoint = field("gtpv2.f_teid_gre_key", "TEID/GRE Key", .hexadecimal, .detail("TEID")).means(
      "The number by which packets of the tunnel are to be sent.", "3GPP TS 29.274 §8.22")
    static let endpointIPv4 = field(
      "gtpv2.f_teid_ipv4", "F-TEID IPv4", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Where to send them.", "3GPP TS 29.274 §8.22")
    static let endpointIPv6 = field("gtpv2.f_teid_ipv6", "F-TEID IPv6", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("Where to send them.", "3GPP TS 29.274 §8.22")
    static let chargingIdentifier = field("gtpv2.charging_id", "Charging ID", .decimal, .detail("")).means(
      "Names the bearer in charging records.", "3GPP TS 29.274 §8.29")
    static let charging = field("gtpv2.charging_characteristic", "Charging Characteristics", .hexadecimal, .detail(""))
      .means("How the connection is paid for.", "3GPP TS 29.274 §8.30")
    static let port = field("gtpv2.port_number", "Port Number", .decimal, .detail("")).means(
      "A port.", "3GPP TS 29.274 §8.55")
    static let restriction = field("gtpv2.apn_rest", "APN Restriction", .decimal, .detail("")).means(
      "Which other connections the subscriber may have beside this one; 0 for any.", "3GPP TS 29.274 §8.57")
    static let selectionMode = field(
      "gtpv2.selec_mode", "Selection Mode", .enumeration(GTP.ElementField.selectionName), .detail("")
    ).means("Who has chosen the access point name.", "3GPP TS 29.274 §8.58")
    static let domainName = field("gtpv2.fqdn", "FQDN", .storedText, .detail("")).means(
      "The name of a node.", "3GPP TS 29.274 §8.66")
    static let enterprise = field("gtpv2.enterprise_id", "Enterprise ID", .decimal, .detail("")).means(
      "Who has defined the value.", "3GPP TS 29.274 §8.67")
    static let enterpriseValue = field("gtpv2.proprietary_value", "Proprietary Value", .bytes).means(
      "What the vendor defines.", "3GPP TS 29.274 §8.67")

    static let all = [
      element, type, length, spare, instance, value, imsi, cause, causeSpare, isConnectionError, isContextError,
      isRemote,
      recovery, accessPoint, rateUp, rateDown, bearer, ipv4, ipv6, equipment, number, connectionType, prefixLength,
      allocatedIPv4, allocatedIPv6, preemptsNot, priority, isNotPreempted,
      qualityClass, maximumUp, maximumDown, guaranteedUp, guaranteedDown,
      access, hasIPv4, hasIPv6, interface, endpoint, endpointIPv4, endpointIPv6, chargingIdentifier, charging,
      port, restriction, selectionMode, domainName, enterprise, enterpriseValue,
    ]

    @Sendable static func connectionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "IPv4"
      case 2: "IPv6"
      case 3: "IPv4v6"
      case 4: "Non-IP"
      case 5: "Ethernet"
      default: nil
      }
    }
  }
}
