extension MobilityOptions {
  /// The options of dual stacks, several bindings, flows and gateways.
  enum LaterField: FieldSet {
    static let setNumber: UInt16 = 64
    static let definedIn: StaticString = "RFC 5844 §3"

    static let homePrefixLength = field("mip6.ipv4ha.preflen", "Prefix-len", .decimal, .detail("length"))
      .means("How many bits of the IPv4 address are its network's.", "RFC 5555 §3.1.1")
    static let homePrefixFlag = flag("mip6.ipv4ha.p_flag", "Prefix (P)")
      .means("Set: a network is asked for, not one address.", "RFC 5555 §3.1.1")
    static let homeIPv4 = field("mip6.ipv4ha.ha", "IPv4 Home Address", ipv4, .detail(""))
      .means("The mobile node's IPv4 address at home; zero asks for one.", "RFC 5555 §3.1.1")
    static let homeStatus = field("mip6.ipv4aa.sts", "Status", .enumeration(ipv4StatusName), .detail(""))
      .means("Whether the address is granted: below 128 it is.", "RFC 5555 §3.2.1")
    static let natForce = flag("mip6.natd.f_flag", "F").means("Set: the tunnel must use UDP.", "RFC 5555 §3.2.2")
    static let natReserved = field("mip6.natd.reserved", "Reserved", .decimal).means("Must be zero.", "RFC 5555 §3.2.2")
    static let natRefresh = field("mip6.natd.refresh_t", "Refresh Time", .quantity(.seconds), .detail("refresh"))
      .means("How often the NAT is to be kept awake.", "RFC 5555 §3.2.2")
    static let careOfReserved = field("mip6.ipv4coa.reserved", "Reserved", .decimal).means("Zero.", "RFC 5555 §3.1.2")
    static let careOfIPv4 = field("mip6.ipv4coa.addr", "IPv4 Care-of Address", ipv4, .detail(""))
      .means("Where the mobile node is, over IPv4.", "RFC 5555 §3.1.2")
    static let greKey = field("mip6.gre_key", "GRE Key Identifier", .hexadecimal, .detail(""))
      .means("Tells the mobile node's packets in the tunnel.", "RFC 5845 §6.1")
    static let addressCode = field("mip6.mhipv6ap.opt_code", "Option-Code", .enumeration(addressCodeName), .detail(""))
      .means("Whose address it is.", "RFC 5568 §6.4.2")
    static let addressPrefix = field("mip6.mhipv6ap.len", "Prefix Length", .decimal)
      .means("How many bits of the address are its prefix.", "RFC 5568 §6.4.2")
    static let address = field("mip6.mhipv6ap.ipv6_address", "IPv6 Address/Prefix", ipv6, .detail(""))
      .means("The address, or the prefix.", "RFC 5568 §6.4.2")
    static let bindingIdentifier = field("mip6.bi.bid", "Binding ID (BID)", .decimal, .detail(""))
      .means("Which of the mobile node's several bindings.", "RFC 5648 §4.1")
    static let bindingStatus = field("mip6.bi.status", "Status", .enumeration(Mobility.Field.statusName))
      .means("What came of this binding.", "RFC 5648 §4.1")
    static let bindingBoth = flag("mip6.bi.h_flag", "Simultaneous Home and Foreign Binding (H)")
      .means("Set: the node is at home and away at once.", "RFC 5648 §4.1")
    static let bindingPriority = field("mip6.bi.bid_pri", "BID-PRI", .decimal)
      .means("Which binding is preferred: less is more.", "RFC 6089 §4.1")
    static let bindingIPv4 = field("mip6.bi.coa_ipv4", "Care-of Address", ipv4, .detail("at")).means(
      careOfText, "RFC 5648 §4.1")
    static let bindingIPv6 = field("mip6.bi.coa_ipv6", "Care-of Address", ipv6, .detail("at")).means(
      careOfText, "RFC 5648 §4.1")
    static let routerReserved = field("mip6.ipv4dra.reserved", "Reserved", .decimal).means("Must be zero.")
    static let routerIPv4 = field("mip6.ipv4dra.dra", "IPv4 Default-Router Address", ipv4, .detail(""))
      .means("The router that the mobile node is to see.", "RFC 5844 §3.3.3")
    static let dhcpReserved = field("mip6.ipv4dsm.reserved", "Reserved", .decimal).means("Must be zero.")
    static let dhcpServer = flag("mip6.ipv4dsm.s_flag", "DHCP Support Mode (S)")
      .means("Set: the gateway is a DHCP server; else a relay.", "RFC 5844 §3.3.4")
    static let contextReserved = field("mip6.cr.reserved", "Reserved", .decimal).means("Zero.", "RFC 5949 §6.2.1")
    static let anchorCode = field("mip6.lmaa.opt_code", "Option-Code", .decimal)
      .means("1: an IPv6 address; 2: IPv4.", "RFC 5949 §6.2.2")
    static let anchorReserved = field("mip6.lmaa.reserved", "Reserved", .decimal).means("Zero.", "RFC 5949 §6.2.2")
    static let anchorIPv4 = field("mip6.lmaa.ipv4", "Local Mobility Anchor Address", ipv4, .detail("")).means(
      anchorText, "RFC 5949 §6.2.2")
    static let anchorIPv6 = field("mip6.lmaa.ipv6", "Local Mobility Anchor Address", ipv6, .detail("")).means(
      anchorText, "RFC 5949 §6.2.2")
    static let interfaceIdentifier = field("mip6.mnllaiid", "Interface Identifier", .hexadecimal, .detail(""))
      .means("That of the mobile node's link-local address.", "RFC 5949 §6.2.3")
    static let transientLate = flag("mip6.tb.l_flag", "Late Path Switch (L)")
      .means("Set: packets go the old way until the handover is done.", "RFC 6058 §5.1")
    static let transientLifetime = field("mip6.tb.lifetime", "Lifetime", .tenths(.seconds, each: 1), .detail(""))
      .means("How long both ways are used, in tenths of a second.", "RFC 6058 §5.1")
    static let flowIdentifier = field("mip6.flow.fid", "FID", .decimal, .detail("flow"))
      .means("Which flow.", "RFC 6089 §4.2")
    static let flowPriority = field("mip6.flow.fid_pri", "FID-PRI", .decimal)
      .means("Which rule is tried first: less is more.", "RFC 6089 §4.2")
    static let flowStatus = field("mip6.flow.status", "Status", .decimal)
      .means("What came of it: below 128 it was done.", "RFC 6089 §4.2")
    static let redirectCapability = field("mip6.recap.reserved", "Reserved", .decimal).means("Zero.", "RFC 6463 §4.1")
    static let redirectK = flag("mip6.redir.k", "K").means("Set: an IPv6 address follows.", "RFC 6463 §4.2")
    static let redirectN = flag("mip6.redir.n", "N").means("Set: an IPv4 address follows.", "RFC 6463 §4.2")
    static let redirectReserved = field("mip6.redir.reserved", "Reserved", .decimal).means("Zero.", "RFC 6463 §4.2")
    static let redirectIPv6 = field("mip6.redir.addr_r2lma_ipv6", "IPv6 r2LMA Address", ipv6, .detail("")).means(
      redirectText, "RFC 6463 §4.2")
    static let redirectIPv4 = field("mip6.redir.addr_r2lma_ipv4", "IPv4 r2LMA Address", ipv4, .detail("")).means(
      redirectText, "RFC 6463 §4.2")
    static let loadPriority = field("mip6.load_inf.priority", "Priority", .decimal)
      .means("How gladly the anchor takes a mobile node: less is more.", "RFC 6463 §4.3")
    static let sessions = field("mip6.load_inf.sessions_in_use", "Sessions in Use", .decimal, .detail("sessions"))
      .means("How many mobile nodes it serves.", "RFC 6463 §4.3")
    static let maximumSessions = field("mip6.load_inf.maximum_sessions", "Maximum Sessions", .decimal, .detail("of"))
      .means("How many it can serve.", "RFC 6463 §4.3")
    static let usedCapacity = field("mip6.load_inf.used_capacity", "Used Capacity", .quantity(.kilobytes))
      .means("How much it carries.", "RFC 6463 §4.3")
    static let maximumCapacity = field("mip6.load_inf.maximum_capacity", "Maximum Capacity", .quantity(.kilobytes))
      .means("How much it can carry.", "RFC 6463 §4.3")
    static let alternateIPv4 = field("mip6.alt_ip4", "Alternate IPv4 Care-of Address", ipv4, .detail(""))
      .means("Where the tunnel for data ends, if not where the messages come from.", "RFC 6463 §4.4")
    static let groupSubtype = field("mip6.mng.sub_type", "Sub-type", .decimal).means(
      "1: a bulk group.", "RFC 6602 §4.4")
    static let groupReserved = field("mip6.mng.reserved", "Reserved", .decimal).means("Zero.", "RFC 6602 §4.4")
    static let nodeGroup = field("mip6.mng.mng_id", "Mobile Node Group Identifier", .decimal, .detail(""))
      .means("Which group of mobile nodes; 1 for all of the gateway's.", "RFC 6602 §4.4")
    static let gatewayReserved = field("mip6.mag_ipv6.reserved", "Reserved", .decimal).means("Zero.", "RFC 6705 §10.3")
    static let gatewayLength = field("mip6.mag_ipv6.address_length", "Address Length", .decimal)
      .means("How many bits the address has: 128.", "RFC 6705 §10.3")
    static let gateway = field("mip6.mag_ipv6.address", "MAG IPv6 Address", ipv6, .detail(""))
      .means("The gateway of the other mobile node.", "RFC 6705 §10.3")
    static let network = group("mip6.acc_net_id", "ANI", isNamedByFirstChild: true)
      .means("Something about the access network.", "RFC 6757 §3.1")
    static let networkType = field("mip6.acc_net_id.ani", "ANI Type", .enumeration(networkTypeName))
      .means("What it says.", "RFC 6757 §3.1")
    static let networkLength = field("mip6.acc_net_id.sub_opt_len", "Length", .quantity(.bytes))
      .means("How long it is.", "RFC 6757 §3.1")
    static let networkEncoding = flag("mip6.acc_net_id.e_bit", "E").means("Set: the name is UTF-8.", "RFC 6757 §3.1.1")
    static let networkNameLength = field("mip6.acc_net_id.net_name_len", "Net-Name Length", .quantity(.bytes))
      .means("How long the network's name is.", "RFC 6757 §3.1.1")
    static let networkName = field("mip6.acc_net_id.net_name", "Network Name", .text, .detail(""))
      .means("The access network's name, such as an SSID.", "RFC 6757 §3.1.1")
    static let accessPointLength = field("mip6.acc_net_id.ap_name_len", "AP-Name Length", .quantity(.bytes))
      .means("How long the access point's name is.", "RFC 6757 §3.1.1")
    static let accessPoint = field("mip6.acc_net_id.ap_name", "Access-Point Name", .text, .detail(""))
      .means("The access point's name or address.", "RFC 6757 §3.1.1")
    static let latitude = field(
      "mip6.acc_net_id.geo.latitude_degrees", "Latitude Degrees", .signed, .detail("latitude")
    )
    .means("In 32,768ths of a degree; north is above zero.", "RFC 6757 §3.1.2")
    static let longitude = field(
      "mip6.acc_net_id.geo.longitude_degrees", "Longitude Degrees", .signed, .detail("longitude")
    )
    .means("In 32,768ths of a degree; east is above zero.", "RFC 6757 §3.1.2")
    static let operatorType = field("mip6.acc_net_id.op_id.type", "Op-ID Type", .decimal)
      .means("1: a Private Enterprise Number; 2: a realm.", "RFC 6757 §3.1.3")
    static let `operator` = field("mip6.acc_net_id.op_id", "Operator-Identifier", .bytes, .detail(""))
      .means("Who runs the network.", "RFC 6757 §3.1.3")
    static let delegatedV = flag("mip6.dmnp.v_flag", "IPv4 Prefix (V)").means("Set: an IPv4 prefix.", "RFC 7148 §4.1")
    static let delegatedReserved = field("mip6.dmnp.reserved", "Reserved", .decimal).means("Zero.", "RFC 7148 §4.1")
    static let delegatedLength = field("mip6.dmnp.prefix_len", "Prefix Length", .decimal, .detail("length"))
      .means("How many bits the prefix has.", "RFC 7148 §4.1")
    static let delegatedIPv4 = field("mip6.dmnp.dmnp_ipv4", "Delegated Mobile Network Prefix", ipv4, .detail("")).means(
      delegatedText, "RFC 7148 §4.1")
    static let delegatedIPv6 = field("mip6.dmnp.dmnp_ipv6", "Delegated Mobile Network Prefix", ipv6, .detail("")).means(
      delegatedText, "RFC 7148 §4.1")
    static let userPlaneIPv4 = field("mip6.lma_up.ipv4", "LMA User-Plane Address", ipv4, .detail("")).means(
      userPlaneText, "RFC 7389 §5.2")
    static let userPlaneIPv6 = field("mip6.lma_up.ipv6", "LMA User-Plane Address", ipv6, .detail("")).means(
      userPlaneText, "RFC 7389 §5.2")
    static let gatewaySubtype = field("mip6.mag_id.subtype", "Subtype", .decimal)
      .means("1: a Network Access Identifier.", "RFC 8278 §4.2")
    static let gatewayIdentifier = field("mip6.mag_id", "Identifier", .text, .detail(""))
      .means("Which gateway.", "RFC 8278 §4.2")

    static let all = [
      homePrefixLength, homePrefixFlag, homeIPv4, homeStatus, natForce, natReserved, natRefresh, careOfReserved,
      careOfIPv4, greKey, addressCode, addressPrefix, address, bindingIdentifier, bindingStatus, bindingBoth,
      bindingPriority, bindingIPv4, bindingIPv6, routerReserved, routerIPv4, dhcpReserved, dhcpServer, contextReserved,
      anchorCode, anchorReserved, anchorIPv4, anchorIPv6, interfaceIdentifier, transientLate,
      transientLifetime, flowIdentifier, flowPriority, flowStatus, redirectCapability, redirectK,
      redirectN, redirectReserved, redirectIPv6, redirectIPv4, loadPriority, sessions, maximumSessions, usedCapacity,
      maximumCapacity, alternateIPv4, groupSubtype, groupReserved, nodeGroup, gatewayReserved, gatewayLength, gateway,
      network, networkType, networkLength, networkEncoding, networkNameLength, networkName, accessPointLength,
      accessPoint, latitude, longitude, operatorType, `operator`, delegatedV, delegatedReserved, delegatedLength,
      delegatedIPv4, delegatedIPv6, userPlaneIPv4, userPlaneIPv6, gatewaySubtype, gatewayIdentifier,
    ]

    private static let ipv4 = FieldFormat.ipv4Address(SpecialPurposeAddress.name)
    private static let ipv6 = FieldFormat.ipv6Address(IPv6AddressKind.name)
    private static let careOfText: StaticString = "Where the mobile node is by this binding."
    private static let anchorText: StaticString = "The mobile node's local mobility anchor."
    private static let redirectText: StaticString = "The anchor that is to serve the mobile node."
    private static let delegatedText: StaticString = "A prefix for the network behind the mobile node."
    private static let userPlaneText: StaticString = "Where the tunnel for data ends, if not where the messages go."
  }
}
