extension DHCPv6 {
  /// The options whose values have parts.
  enum PartField: FieldSet {
    static let setNumber: UInt16 = 212
    static let definedIn: StaticString = "RFC 8415 §21"

    static let duid = field("dhcpv6.duid.bytes", "DUID", .bytes, .detail(""))
      .means("What the client, server or relay calls itself, as a whole.", "RFC 8415 §11")
    static let duidType = field("dhcpv6.duid.type", "DUID-Type", .enumeration(DHCP.duidTypeName))
      .means("How the DHCP unique identifier was made.", "RFC 8415 §11")
    static let duidHardwareWithTime = field(
      "dhcpv6.duidllt.hwtype", "hardware type", .enumeration(ARPHardwareType.name)
    )
    .means("What kind of link-layer address follows.", "RFC 8415 §11.2")
    static let duidTime = field("dhcpv6.duidllt.time", "time", .quantity(.seconds))
      .means("When the DUID was made, in seconds since the year 2000.", "RFC 8415 §11.2")
    static let duidDate = field("dhcpv6.duidllt.date", "date", .unixTime)
      .means("The same as a date.", "RFC 8415 §11.2")
    static let duidMACAddressWithTime = field("dhcpv6.duidllt.link_layer_addr", "link-layer address", .macAddress)
      .means(
        """
        The address of one of the host's interfaces when the DUID was made: it may be another one's now.
        """, "RFC 8415 §11.2")
    static let duidAddressWithTime = field("dhcpv6.duidllt.link_layer_addr", "link-layer address", .bytes)
      .means("The address of one of the host's interfaces when the DUID was made.", "RFC 8415 §11.2")
    static let duidHardware = field("dhcpv6.duidll.hwtype", "hardware type", .enumeration(ARPHardwareType.name))
      .means("What kind of link-layer address follows.", "RFC 8415 §11.4")
    static let duidMACAddress = field("dhcpv6.duidll.link_layer_addr", "link-layer address", .macAddress, .detail(""))
      .means(
        """
        The address of one of the host's interfaces when the DUID was made: it may be another one's now.
        """, "RFC 8415 §11.4")
    static let duidAddress = field("dhcpv6.duidll.link_layer_addr", "link-layer address", .bytes, .detail(""))
      .means("The address of one of the host's interfaces when the DUID was made.", "RFC 8415 §11.4")
    static let duidEnterprise = field(
      "dhcpv6.duiden.enterprise", "enterprise-number", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who has made the identifier.", "RFC 8415 §11.3")
    static let duidIdentifier = field("dhcpv6.duiden.identifier", "identifier", .bytes, .detail(""))
      .means("What the enterprise calls the host.", "RFC 8415 §11.3")
    static let duidUUID = field("dhcpv6.duiduuid.bytes", "UUID", .bytes, .detail(""))
      .means("A universally unique identifier, which the machine may have from its maker.", "RFC 6355 §4")
    static let duidBytes = field("dhcpv6.duid.rest", "DUID", .bytes, .detail(""))
      .means("Bytes of a DUID whose parts are not known here.", "RFC 8415 §11")
    static let authenticationProtocol = field(
      "dhcpv6.auth.protocol", "protocol", .enumeration(Self.protocolName), .detail("")
    )
    .means("How the message proves where it comes from.", "RFC 8415 §21.11")
    static let authenticationAlgorithm = field("dhcpv6.auth.algorithm", "algorithm", .decimal)
      .means("Which algorithm of the protocol; 1: HMAC-MD5.", "RFC 8415 §21.11")
    static let authenticationReplayMethod = field("dhcpv6.auth.rdm", "RDM", .decimal)
      .means("What keeps old messages from being sent again; 0: a counter that only grows.", "RFC 8415 §21.11")
    static let authenticationReplay = field("dhcpv6.auth.replay_detection", "replay detection", .bytes)
      .means("A number that only grows.", "RFC 8415 §21.11")
    static let authenticationRealm = field("dhcpv6.auth.realm", "DHCP realm", .text, .detail(""))
      .means("In which realm the key is.", "RFC 3315 §21.4.1")
    static let authenticationKey = field("dhcpv6.auth.key_id", "key ID", .hexadecimal)
      .means("Which key of the realm.", "RFC 3315 §21.4.1")
    static let authenticationHash = field("dhcpv6.auth.md5_data", "HMAC-MD5", .bytes)
      .means("What only who has the key can compute over the message.", "RFC 3315 §21.4.1")
    static let authenticationType = field("dhcpv6.auth.type", "Type", .enumeration(DHCP.ServiceField.nonceTypeName))
      .means("Whether it is the key, or a hash made with it.", "RFC 8415 §20.4.1")
    static let authenticationValue = field("dhcpv6.auth.value", "Value", .bytes)
      .means("The reconfigure key, or the HMAC-MD5 made with it.", "RFC 8415 §20.4.1")
    static let authenticationInformation = field("dhcpv6.auth.info", "authentication information", .bytes)
      .means("What the protocol has.", "RFC 8415 §21.11")
    static let status = field("dhcpv6.status_code", "status-code", .enumeration(DHCPv6StatusCode.name), .detail(""))
      .means("How it went.", "RFC 8415 §21.13")
    static let statusMessage = field("dhcpv6.status_msg", "status-message", .text, .detail(""))
      .means("The same in words.", "RFC 8415 §21.13")
    static let userClassLength = field("dhcpv6.userclass.length", "user-class-len", .quantity(.bytes))
      .means("How long the class is.", "RFC 8415 §21.15")
    static let userClass = field("dhcpv6.userclass.opaque_data", "opaque-data", .text, .detail(""))
      .means("A class of users that the client is of.", "RFC 8415 §21.15")
    static let classEnterprise = field(
      "dhcpv6.vendorclass.enterprise", "enterprise-number", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who defines the classes.", "RFC 8415 §21.16")
    static let classLength = field("dhcpv6.vendorclass.length", "vendor-class-len", .quantity(.bytes))
      .means("How long the class is.", "RFC 8415 §21.16")
    static let classData = field("dhcpv6.vendorclass.data", "opaque-data", .text, .detail(""))
      .means("What kind of client it is, in the vendor's terms.", "RFC 8415 §21.16")
    static let vendorEnterprise = field(
      "dhcpv6.vendoropts.enterprise", "enterprise-number", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who defines the options in it.", "RFC 8415 §21.17")
    static let vendorOption = group("dhcpv6.vendoropts", "Vendor's Option", .detail(""), isNamedByFirstChild: true)
      .means("What the enterprise has defined.", "RFC 8415 §21.17")
    static let vendorCode = field("dhcpv6.vendoropts.enterprise.option_code", "sub-opt-code", .decimal)
      .means("Which of the enterprise's options.", "RFC 8415 §21.17")
    static let cableCode = field("dhcpv6.cablelabs.opt", "sub-opt-code", .enumeration(Self.cableName))
      .means("Which of CableLabs' options.", "CableLabs CL-SP-CANN-DHCP")
    static let cableServer = field(
      "dhcpv6.cablelabs.ipv6_server", "Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A server of the cable network.", "CableLabs CL-SP-CANN-DHCP")
    static let vendorLength = field("dhcpv6.vendoropts.enterprise.option_length", "sub-option-len", .quantity(.bytes))
      .means("How long its value is.", "RFC 8415 §21.17")
    static let vendorData = field("dhcpv6.vendoropts.enterprise.option_data", "sub-option-data", .bytes, .detail(""))
      .means("What it says: its parts are not known here.", "RFC 8415 §21.17")
    static let remoteEnterprise = field(
      "dhcpv6.remoteid.enterprise", "enterprise-number", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who has made the identifier.", "RFC 4649 §3")
    static let remote = field("dhcpv6.remoteid_enterprise_id", "remote-id", .bytes, .detail(""))
      .means("The host at the line's far end, as the relay knows it.", "RFC 4649 §3")
    static let nameFlags = field("dhcpv6.client_fqdn_flags", "flags", .flags(Self.nameFlagName), .detail(""))
      .means("Who updates the DNS.", "RFC 4704 §4.1")
    static let nameReserved = field("dhcpv6.clientfqdn.mbz", "MBZ", .hexadecimal)
      .means("Must be zero.", "RFC 4704 §4.1")
    static let nameNoUpdate = flag("dhcpv6.clientfqdn.client.n", "N, No server updates")
      .means("Set: the server is to update nothing.", "RFC 4704 §4.1")
    static let nameOverride = flag("dhcpv6.clientfqdn.server.o", "O, Override")
      .means("Set by a server that does not do as the client wished.", "RFC 4704 §4.1")
    static let nameServer = flag("dhcpv6.clientfqdn.client.s", "S, Server updates")
      .means("Set: the server updates the name's address, else the client does.", "RFC 4704 §4.1")
    static let clientName = field("dhcpv6.client_domain", "domain-name", .storedText, .detail(""))
      .means("The client's name; without a dot at its end the domain is left to the server.", "RFC 4704 §4.2")
    static let queryType = field("dhcpv6.lq_query", "query-type", .enumeration(Self.queryName), .detail(""))
      .means("What is asked about.", "RFC 5007 §4.1.2.1")
    static let queryLink = field("dhcpv6.lq_query_link_address", "link-address", .ipv6Address(IPv6AddressKind.name))
      .means("On which link; zeros: on any.", "RFC 5007 §4.1.2.1")
    static let relayDataPeer = field(
      "dhcpv6.lq_relay_data_peer_addr", "peer-address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("Where the relayed message came from.", "RFC 5007 §4.1.2.4")
    static let mobility = group("dhcpv6.mos", "MoS Suboption", .detail(""), isNamedByFirstChild: true)
      .means("Servers of one of IEEE 802.21's services.", "RFC 5678 §4")
    static let mobilityCode = field("dhcpv6.mos.code", "sub-opt-code", .enumeration(DHCP.ServiceField.mobilityName))
      .means("Which service.", "RFC 5678 §4")
    static let mobilityLength = field("dhcpv6.mos.length", "sub-option-len", .quantity(.bytes))
      .means("How long the value is.", "RFC 5678 §4")
    static let mobilityAddress = field(
      "dhcpv6.mos.address", "Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A server of the service.", "RFC 5678 §4")
    static let mobilityName = field("dhcpv6.mos.name", "Server", .storedText, .detail(""))
      .means("A server of the service.", "RFC 5678 §5")
    static let timeServer = group("dhcpv6.ntpserver", "Time Source", .detail(""), isNamedByFirstChild: true)
      .means("A server, a group or a name.", "RFC 5908 §4")
    static let timeServerCode = field(
      "dhcpv6.ntpserver.option.type", "suboption-code", .enumeration(Self.timeServerKind)
    )
    .means("How the time source is given.", "RFC 5908 §4")
    static let timeServerLength = field("dhcpv6.ntpserver.option.length", "suboption-len", .quantity(.bytes))
      .means("How long the value is.", "RFC 5908 §4")
    static let timeServerAddress = field(
      "dhcpv6.ntpserver.addr", "IPv6 address of NTP server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An NTP server.", "RFC 5908 §4.1")
    static let timeServerGroup = field(
      "dhcpv6.ntpserver.mc_addr", "Multicast IPv6 address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The group to which NTP servers send the time.", "RFC 5908 §4.2")
    static let timeServerName = field("dhcpv6.ntpserver.fqdn", "FQDN of NTP server", .storedText, .detail(""))
      .means("An NTP server's name.", "RFC 5908 §4.3")
    static let bootLength = field("dhcpv6.boot_file_param.length", "param-len", .quantity(.bytes))
      .means("How long the parameter is.", "RFC 5970 §3.2")
    static let bootParameter = field("dhcpv6.boot_file_param", "parameter", .text, .detail(""))
      .means("What the booted system is told.", "RFC 5970 §3.2")
    static let interfaceType = field(
      "dhcpv6.client_nii.type", "Type", .enumeration(DHCP.IdentifierField.interfaceName)
    )
    .means("What kind of network interface the boot program uses.", "RFC 5970 §3.4")
    static let interfaceMajor = field("dhcpv6.client_nii.major", "Major", .decimal, .detail("version"))
      .means("The version of the interface.", "RFC 5970 §3.4")
    static let interfaceMinor = field("dhcpv6.client_nii.minor", "Minor", .decimal)
      .means("The version of the interface.", "RFC 5970 §3.4")
    static let excludedLength = field("dhcpv6.pd_exclude.pref_len", "prefix-len", .quantity(.bits), .detail("length"))
      .means("How many bits the prefix has that the client must not give away.", "RFC 6603 §4.2")
    static let excluded = field("dhcpv6.pd_exclude.subnet_id", "IPv6 subnet ID", .bytes, .detail(""))
      .means("The bits of it that the delegated prefix does not have.", "RFC 6603 §4.2")
    static let resolver = field(
      "dhcpv6.rdnss.address", "DNS-recursive-name-server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The server to ask for the domains below.", "RFC 6731 §4.2")
    static let resolverReserved = field("dhcpv6.rdnss.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6731 §4.2")
    static let resolverPreference = field(
      "dhcpv6.rdnss.preference", "prf", .enumeration(DHCP.ServiceField.preferenceName)
    )
    .means("Whether the server is preferred to those of other interfaces.", "RFC 6731 §4.2")
    static let resolverDomain = field("dhcpv6.rdnss.domain", "Domains and networks", .storedText, .detail(""))
      .means("A domain, or network, that the server knows.", "RFC 6731 §4.2")
    static let centerPriority = field("dhcpv6.krb_kdc.priority", "Priority", .decimal)
      .means("The lowest comes first.", "RFC 6784 §6")
    static let centerWeight = field("dhcpv6.krb_kdc.weight", "Weight", .decimal)
      .means("How often it is taken among those of the same priority.", "RFC 6784 §6")
    static let centerTransport = field("dhcpv6.krb_kdc.transport", "Transport Type", .enumeration(Self.transportName))
      .means("UDP, TCP or TLS.", "RFC 6784 §6")
    static let centerPort = field("dhcpv6.krb_kdc.port", "Port Number", .decimal)
      .means("The port.", "RFC 6784 §6")
    static let centerAddress = field(
      "dhcpv6.krb_kdc.address", "KDC IPv6 address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The key distribution center.", "RFC 6784 §6")
    static let centerRealm = field("dhcpv6.krb_kdc.realm", "realm-name", .text, .detail(""))
      .means("Its realm.", "RFC 6784 §6")
    static let clientHardware = field(
      "dhcpv6.client_lladdr.type", "link-layer type", .enumeration(ARPHardwareType.name)
    )
    .means("What kind of address follows.", "RFC 6939 §4")
    static let clientMAC = field("dhcpv6.client_lladdr", "link-layer address", .macAddress, .detail(""))
      .means("The client's link-layer address, as its relay saw it.", "RFC 6939 §4")
    static let clientAddress = field("dhcpv6.client_lladdr", "link-layer address", .bytes, .detail(""))
      .means("The client's link-layer address, as its relay saw it.", "RFC 6939 §4")
    static let selectionReserved = field("dhcpv6.addrsel.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 7078 §2")
    static let selectionAutomatic = flag("dhcpv6.addrsel.a", "A, Automatic row addition")
      .means("Set: the host adds rows of its own, should it be able to.", "RFC 7078 §2")
    static let selectionPrivacy = flag("dhcpv6.addrsel.p", "P, Privacy preference")
      .means("Set: temporary addresses are preferred.", "RFC 7078 §2")
    static let policyLabel = field("dhcpv6.addrsel.label", "label", .decimal, .detail("label"))
      .means("Addresses with the same label go together.", "RFC 7078 §2")
    static let policyPrecedence = field("dhcpv6.addrsel.precedence", "precedence", .decimal, .detail("precedence"))
      .means("The highest is taken.", "RFC 7078 §2")
    static let policyLength = field("dhcpv6.addrsel.prefix_len", "prefix-len", .quantity(.bits), .detail("length"))
      .means("How many bits the prefix has.", "RFC 7078 §2")
    static let policyPrefix = field(
      "dhcpv6.addrsel.prefix", "prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("Which addresses the row is about.", "RFC 7078 §2")
    static let messageOfDHCP = field("dhcpv6.dhcpv4_message", "DHCPv4-message", .bytes, .detail(""))
      .means("A message of DHCPv4, decoded below.", "RFC 7341 §7.1")
    static let ruleReserved = field("dhcpv6.s46_rule.flags.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 7598 §4.1")
    static let ruleForwarding = flag("dhcpv6.s46_rule.flags.fmr", "F-flag")
      .means("Set: the rule is for forwarding, too.", "RFC 7598 §4.1")
    static let ruleEmbedded = field("dhcpv6.s46_rule.ea_len", "ea-len", .quantity(.bits))
      .means("How many bits of an address and ports are in the prefix.", "RFC 7598 §4.1")
    static let ruleLength4 = field("dhcpv6.s46_rule.ipv4_pref_len", "prefix4-len", .quantity(.bits))
      .means("How many bits the IPv4 prefix has.", "RFC 7598 §4.1")
    static let rulePrefix4 = field(
      "dhcpv6.s46_rule.ipv4_prefix", "ipv4-prefix", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The IPv4 prefix.", "RFC 7598 §4.1")
    static let ruleLength6 = field("dhcpv6.s46_rule.ipv6_prefix_len", "prefix6-len", .quantity(.bits))
      .means("How many bits the IPv6 prefix has.", "RFC 7598 §4.1")
    static let rulePrefix6 = field(
      "dhcpv6.s46_rule.ipv6_prefix", "ipv6-prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The IPv6 prefix, in as many bytes as it needs.", "RFC 7598 §4.1")
    static let defaultLength = field(
      "dhcpv6.s46_dmr.dmr_pref_len", "dmr-prefix6-len", .quantity(.bits), .detail("length")
    )
    .means("How many bits the prefix has.", "RFC 7598 §4.3")
    static let defaultPrefix = field(
      "dhcpv6.s46_dmr.dmr_prefix", "dmr-ipv6-prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix behind which all other IPv4 addresses are.", "RFC 7598 §4.3")
    static let bindingAddress = field(
      "dhcpv6.s46_v4v6bind.ipv4_address", "ipv4-address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The IPv4 address that the client has, alone or shared.", "RFC 7598 §4.4")
    static let bindingLength = field("dhcpv6.s46_v4v6bind.ipv6_pref_len", "bindprefix6-len", .quantity(.bits))
      .means("How many bits the prefix has.", "RFC 7598 §4.4")
    static let bindingPrefix = field(
      "dhcpv6.s46_v4v6bind.ipv6_prefix", "bind-ipv6-prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix of the tunnel's near end.", "RFC 7598 §4.4")
    static let portOffset = field("dhcpv6.s46_portparam.offset", "offset", .quantity(.bits))
      .means("How many first bits of a port are not of the set's number.", "RFC 7598 §4.5")
    static let portSetLength = field("dhcpv6.s46_portparam.psid_len", "PSID-len", .quantity(.bits))
      .means("How many bits of the number count.", "RFC 7598 §4.5")
    static let portSet = field("dhcpv6.s46_portparam.psid", "PSID", .hexadecimal, .detail(""))
      .means("The set of ports that the client may use of a shared address.", "RFC 7598 §4.5")
    static let residualLength4 = field("dhcpv6.4rd_map.prefix4_len", "prefix4-len", .quantity(.bits))
      .means("How many bits the IPv4 prefix has.", "RFC 7600 §4.9")
    static let residualLength6 = field("dhcpv6.4rd_map.prefix6_len", "prefix6-len", .quantity(.bits))
      .means("How many bits the IPv6 prefix has.", "RFC 7600 §4.9")
    static let residualEmbedded = field("dhcpv6.4rd_map.ea_len", "ea-len", .quantity(.bits))
      .means("How many bits of an address and ports are in the prefix.", "RFC 7600 §4.9")
    static let residualWellKnown = flag("dhcpv6.4rd_map.w", "W, WKP authorized")
      .means("Set: well-known ports may be given, too.", "RFC 7600 §4.9")
    static let residualReserved = field("dhcpv6.4rd_map.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 7600 §4.9")
    static let residualPrefix4 = field(
      "dhcpv6.4rd_map.prefix4", "rule-ipv4-prefix", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The IPv4 prefix.", "RFC 7600 §4.9")
    static let residualPrefix6 = field(
      "dhcpv6.4rd_map.prefix6", "rule-ipv6-prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The IPv6 prefix.", "RFC 7600 §4.9")
    static let otherHub = flag("dhcpv6.4rd_other.h", "H, Hub and spoke")
      .means("Set: all packets go by way of the border relay.", "RFC 7600 §4.9")
    static let otherReserved = field("dhcpv6.4rd_other.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 7600 §4.9")
    static let otherTraffic = flag("dhcpv6.4rd_other.t", "T, Traffic class")
      .means("Set: the traffic class below is for tunnels.", "RFC 7600 §4.9")
    static let otherClass = field("dhcpv6.4rd_other.traffic_class", "traffic-class", .hexadecimal)
      .means("The traffic class of tunnels.", "RFC 7600 §4.9")
    static let otherMTU = field("dhcpv6.4rd_other.mtu", "domain-pmtu", .quantity(.bytes), .detail("MTU"))
      .means("The domain's path MTU.", "RFC 7600 §4.9")
    static let technologyReserved = field("dhcpv6.ani_att.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 7839 §4.4.1")
    static let technology = field("dhcpv6.ani_att", "Access Technology Type", .decimal, .detail(""))
      .means("The kind of network, by the numbers of mobile IPv6; 4: IEEE 802.11.", "RFC 7839 §4.4.1")
    static let accessPoint = field("dhcpv6.ani_ap_bssid", "Access Point BSSID", .macAddress, .detail(""))
      .means("The access point's MAC address.", "RFC 7839 §4.4.4")
    static let anySourceLength = field("dhcpv6.prefix64.asm_length", "asm-length", .quantity(.bits))
      .means("How many bits the next prefix has.", "RFC 8115 §3")
    static let anySource = field(
      "dhcpv6.prefix64.asm", "ASM_mPrefix64", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix of IPv4's multicast groups.", "RFC 8115 §3")
    static let specificLength = field("dhcpv6.prefix64.ssm_length", "ssm-length", .quantity(.bits))
      .means("How many bits the next prefix has.", "RFC 8115 §3")
    static let specific = field(
      "dhcpv6.prefix64.ssm", "SSM_mPrefix64", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix of IPv4's source-specific groups.", "RFC 8115 §3")
    static let unicastLength = field("dhcpv6.prefix64.u_length", "unicast-length", .quantity(.bits))
      .means("How many bits the next prefix has.", "RFC 8115 §3")
    static let unicast = field("dhcpv6.prefix64.u", "uPrefix64", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The prefix of IPv4's unicast sources.", "RFC 8115 §3")
    static let bootstrapLength = field("dhcpv6.sztp.uri_length", "uri-length", .quantity(.bytes))
      .means("How long the URI is.", "RFC 8572 §8.2")
    static let bootstrap = field("dhcpv6.sztp.uri", "URI", .text, .detail(""))
      .means("Where a new device gets its configuration.", "RFC 8572 §8.2")
    static let hintLength = field(
      "dhcpv6.s46_bind.prefix_len", "bindprefix6-len", .quantity(.bits), .detail("length")
    )
    .means("How many bits the prefix has.", "RFC 8539 §4")
    static let hint = field(
      "dhcpv6.s46_bind.prefix", "bind-ipv6-prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The prefix that the tunnel is to begin with.", "RFC 8539 §4")
    static let linkLayerType = field("dhcpv6.lladdr.type", "link-layer-type", .enumeration(ARPHardwareType.name))
      .means("What kind of addresses they are.", "RFC 8947 §11.2")
    static let linkLayerLength = field("dhcpv6.lladdr.length", "link-layer-len", .quantity(.bytes))
      .means("How long an address is.", "RFC 8947 §11.2")
    static let linkLayerMAC = field("dhcpv6.lladdr.address", "link-layer-address", .macAddress, .detail(""))
      .means("The first address of a block.", "RFC 8947 §11.2")
    static let linkLayerAddress = field("dhcpv6.lladdr.address", "link-layer-address", .bytes, .detail(""))
      .means("The first address of a block.", "RFC 8947 §11.2")
    static let linkLayerExtra = field("dhcpv6.lladdr.extra", "extra-addresses", .decimal, .detail("and"))
      .means("How many more addresses follow the first in the block.", "RFC 8947 §11.2")
    static let linkLayerValid = field(
      "dhcpv6.lladdr.valid_lifetime", "valid-lifetime", .quantity(.seconds), .detail("valid")
    )
    .means("How long they may be used.", "RFC 8947 §11.2")
    static let quadrant = field("dhcpv6.slap.quadrant", "quadrant", .enumeration(Self.quadrantName), .detail(""))
      .means("A part of the local MAC addresses that the client would like.", "RFC 8948 §4.1")
    static let quadrantPreference = field("dhcpv6.slap.pref", "pref", .decimal)
      .means("The highest comes first.", "RFC 8948 §4.1")
    static let servicePriority = field("dhcpv6.dnr.priority", "Service Priority", .decimal)
      .means("The lowest comes first; 0: the resolver is found by its name alone.", "RFC 9463 §4.1")
    static let serviceNameLength = field("dhcpv6.dnr.adn_length", "ADN Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 9463 §4.1")
    static let serviceName = field("dhcpv6.dnr.adn", "Authentication Domain Name", .storedText, .detail(""))
      .means("The name that the resolver's certificate must have.", "RFC 9463 §4.1")
    static let serviceAddressLength = field("dhcpv6.dnr.address_length", "Addr Length", .quantity(.bytes))
      .means("How long the addresses are.", "RFC 9463 §4.1")
    static let serviceAddress = field(
      "dhcpv6.dnr.address", "ipv6-address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An address of the resolver.", "RFC 9463 §4.1")
    static let serviceParameters = field("dhcpv6.dnr.svcparams", "Service Parameters", .bytes)
      .means("How to reach the resolver: protocols and ports, as SVCB records have them.", "RFC 9463 §4.1")
    static let transports = field("dhcpv6.distribution_manager.transports", "Supported Transport", .hexadecimal)
      .means("How the manager is reached; bit 0: DNS over TLS with mutual authentication.", "RFC 9527 §4.2")
    static let manager = field("dhcpv6.distribution_manager", "Distribution Manager FQDN", .storedText, .detail(""))
      .means("The server that publishes the home network's zone.", "RFC 9527 §4.2")

    static let all = [
      duid, duidType, duidHardwareWithTime, duidTime, duidDate, duidMACAddressWithTime, duidAddressWithTime,
      duidHardware, duidMACAddress, duidAddress, duidEnterprise, duidIdentifier, duidUUID, duidBytes,
      authenticationProtocol, authenticationAlgorithm, authenticationReplayMethod, authenticationReplay,
      authenticationRealm, authenticationKey, authenticationHash, authenticationType, authenticationValue,
      authenticationInformation, status, statusMessage, userClassLength, userClass, classEnterprise, classLength,
      classData, vendorEnterprise, vendorOption, vendorCode, cableCode, cableServer, vendorLength, vendorData,
      remoteEnterprise, remote, nameFlags, nameReserved, nameNoUpdate, nameOverride, nameServer, clientName,
      queryType, queryLink, relayDataPeer, mobility, mobilityCode, mobilityLength, mobilityAddress, mobilityName,
      timeServer, timeServerCode, timeServerLength, timeServerAddress, timeServerGroup, timeServerName, bootLength,
      bootParameter, interfaceType, interfaceMajor, interfaceMinor, excludedLength, excluded, resolver,
      resolverReserved, resolverPreference, resolverDomain, centerPriority, centerWeight, centerTransport,
      centerPort, centerAddress, centerRealm, clientHardware, clientMAC, clientAddress, selectionReserved,
      selectionAutomatic, selectionPrivacy, policyLabel, policyPrecedence, policyLength, policyPrefix, messageOfDHCP,
      ruleReserved, ruleForwarding, ruleEmbedded, ruleLength4, rulePrefix4, ruleLength6, rulePrefix6, defaultLength,
      defaultPrefix, bindingAddress, bindingLength, bindingPrefix, portOffset, portSetLength, portSet,
      residualLength4, residualLength6, residualEmbedded, residualWellKnown, residualReserved, residualPrefix4,
      residualPrefix6, otherHub, otherReserved, otherTraffic, otherClass, otherMTU, technologyReserved, technology,
      accessPoint, anySourceLength, anySource, specificLength, specific, unicastLength, unicast, bootstrapLength,
      bootstrap, hintLength, hint, linkLayerType, linkLayerLength, linkLayerMAC, linkLayerAddress, linkLayerExtra,
      linkLayerValid, quadrant, quadrantPreference, servicePriority, serviceNameLength, serviceName,
      serviceAddressLength, serviceAddress, serviceParameters, transports, manager,
    ]

    @Sendable static func protocolName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "configuration token"
      case 2: "delayed authentication"
      case 3: "reconfigure key"
      default: nil
      }
    }

    @Sendable static func cableName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Option Request"
      case 2: "Device Type"
      case 3: "Embedded Components"
      case 4: "Device Serial Number"
      case 5: "Hardware Version"
      case 6: "Software Version"
      case 7: "Boot ROM Version"
      case 8: "Vendor OUI"
      case 9: "Model Number"
      case 10: "Vendor Name"
      case 32: "TFTP Servers"
      case 33: "Configuration File Name"
      case 34: "Syslog Servers"
      case 35: "Modem Capabilities"
      case 36: "Device Identifier"
      case 37: "Time Protocol Servers"
      case 38: "Time Offset"
      case 39: "IP Preference Mode"
      case 2170: "CableLabs Client Configuration"
      case 2171: "CableLabs Client Configuration for IPv6"
      default: nil
      }
    }

    @Sendable static func nameFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 2: "No server updates"
      case 1: "Override"
      case 0: "Server updates"
      default: nil
      }
    }

    /// IANA "Leasequery Query Type Codes", as of 2025.
    @Sendable static func queryName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "by address"
      case 2: "by client"
      case 3: "by relay"
      case 4: "by link address"
      case 5: "by remote identifier"
      default: nil
      }
    }

    /// IANA "NTP Server Suboption Codes", as of 2025.
    @Sendable static func timeServerKind(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "server address"
      case 2: "multicast address"
      case 3: "server name"
      default: nil
      }
    }

    @Sendable static func transportName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "UDP"
      case 2: "TCP"
      case 3: "TLS over TCP"
      default: nil
      }
    }

    @Sendable static func quadrantName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Administratively Assigned"
      case 1: "Extended Local"
      case 2: "Reserved by IEEE"
      case 3: "Standard Assigned"
      default: nil
      }
    }
  }
}

extension DHCP.DUIDFields {
  static let dhcpv6 = DHCP.DUIDFields(
    whole: DHCPv6.PartField.duid.id, type: DHCPv6.PartField.duidType.id,
    hardwareTypeWithTime: DHCPv6.PartField.duidHardwareWithTime.id,
    time: DHCPv6.PartField.duidTime.id, date: DHCPv6.PartField.duidDate.id,
    macAddressWithTime: DHCPv6.PartField.duidMACAddressWithTime.id,
    addressWithTime: DHCPv6.PartField.duidAddressWithTime.id, hardwareType: DHCPv6.PartField.duidHardware.id,
    macAddress: DHCPv6.PartField.duidMACAddress.id,
    address: DHCPv6.PartField.duidAddress.id, enterprise: DHCPv6.PartField.duidEnterprise.id,
    identifier: DHCPv6.PartField.duidIdentifier.id, uuid: DHCPv6.PartField.duidUUID.id,
    bytes: DHCPv6.PartField.duidBytes.id)
}
