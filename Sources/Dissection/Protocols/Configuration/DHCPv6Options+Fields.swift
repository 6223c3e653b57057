extension DHCPv6 {
  /// Options that are a number, an address, a text or several of them, and those that others lie in.
  enum OptionField: FieldSet {
    static let setNumber: UInt16 = 211
    static let definedIn: StaticString = "RFC 8415 §21.1"

    static let option = group("dhcpv6.option.type_str", "Option", isNamedByFirstChild: true)
      .means("A parameter, in a code, a length and a value.")
    static let code = field("dhcpv6.option.type", "option-code", .enumeration(DHCPv6Option.name))
      .means("Which option it is.")
    static let length = field("dhcpv6.option.length", "option-len", .quantity(.bytes))
      .means("How many bytes of value follow, with the options in it.")
    static let value = field("dhcpv6.option.value", "option-data", .bytes, .detail(""))
      .means("What the option says: its parts are not known here.")
    static let nameBytes = field("dhcpv6.domain_name", "Domain Name", .bytes)
      .means("A name, label by label, each after its length; a zero ends it.", "RFC 8415 §10")
    static let association = field("dhcpv6.iaid", "IAID", .hexadecimal, .detail(""))
      .means(
        "Which of the client's sets of addresses or prefixes it is: a number of the client's own.", "RFC 8415 §21.4")
    static let renewalTime = field("dhcpv6.iaid.t1", "T1", .quantity(.seconds), .detail("T1"))
      .means("When the client asks its server for more time; zero: when it likes.", "RFC 8415 §21.4")
    static let rebindingTime = field("dhcpv6.iaid.t2", "T2", .quantity(.seconds), .detail("T2"))
      .means("When the client asks any server for more time; zero: when it likes.", "RFC 8415 §21.4")
    static let temporaryAssociation = field("dhcpv6.iata", "IAID", .hexadecimal, .detail(""))
      .means("Which of the client's sets of temporary addresses it is.", "RFC 8415 §21.5")
    static let address = field("dhcpv6.iaaddr.ip", "IPv6-address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("An address that the client has, asks for or is given.", "RFC 8415 §21.6")
    static let addressPreferred = field("dhcpv6.iaaddr.pref_lifetime", "preferred-lifetime", .quantity(.seconds))
      .means("How long new connections may use the address.", "RFC 8415 §21.6")
    static let addressValid = field(
      "dhcpv6.iaaddr.valid_lifetime", "valid-lifetime", .quantity(.seconds), .detail("valid")
    )
    .means("How long the address may be used; 4294967295: without end.", "RFC 8415 §21.6")
    static let prefixPreferred = field("dhcpv6.iaprefix.pref_lifetime", "preferred-lifetime", .quantity(.seconds))
      .means("How long new addresses may have the prefix.", "RFC 8415 §21.22")
    static let prefixValid = field("dhcpv6.iaprefix.valid_lifetime", "valid-lifetime", .quantity(.seconds))
      .means("How long the prefix may be used; 4294967295: without end.", "RFC 8415 §21.22")
    static let prefixLength = field("dhcpv6.iaprefix.pref_len", "prefix-length", .quantity(.bits), .detail("length"))
      .means("How many bits the prefix has.", "RFC 8415 §21.22")
    static let prefix = field(
      "dhcpv6.iaprefix.pref_addr", "IPv6-prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A prefix that the client may give to networks after it.", "RFC 8415 §21.22")
    static let requested = field(
      "dhcpv6.requested_option_code", "requested-option-code", .enumeration(DHCPv6Option.name), .detail("")
    )
    .means("An option that the client would like to have.", "RFC 8415 §21.7")
    static let preference = field("dhcpv6.option_preference", "pref-value", .decimal, .detail(""))
      .means("How much the server wants to be taken; 255: the client waits for no other.", "RFC 8415 §21.8")
    static let elapsed = field(
      "dhcpv6.elapsed_time", "elapsed-time", .quantity(.hundredthsOfSecond),
      .detail("")
    )
    .means("How long the client has been trying; 65535: for longer.", "RFC 8415 §21.9")
    static let unicastAddress = field(
      "dhcpv6.unicast", "server-address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("Where the client may send unicasts to.", "RFC 8415 §21.12")
    static let interface = field("dhcpv6.interface_id", "interface-id", .bytes, .detail(""))
      .means("The interface by which the relay got the message; servers send it back.", "RFC 8415 §21.18")
    static let reconfigure = field("dhcpv6.reconf_msg", "msg-type", .enumeration(DHCPv6MessageType.name), .detail(""))
      .means("What the client is to send.", "RFC 8415 §21.19")
    static let sipDomain = field(
      "dhcpv6.sip_server_domain_search_fqdn", "SIP Server Domain", .storedText, .detail("")
    )
    .means("A domain of SIP servers.", "RFC 3319 §3.1")
    static let sipServer = field("dhcpv6.sip_server_a", "SIP Server", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("A SIP server.", "RFC 3319 §3.2")
    static let nameServer = field(
      "dhcpv6.dns_server", "DNS-recursive-name-server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A DNS server, the preferred one first.", "RFC 3646 §3")
    static let searchDomain = field("dhcpv6.search_list_entry", "searchlist", .storedText, .detail(""))
      .means("A domain in which the client looks short names up.", "RFC 3646 §4")
    static let nisServer = field("dhcpv6.nis_server", "NIS Server", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("A NIS server.", "RFC 3898 §3")
    static let nisPlusServer = field(
      "dhcpv6.nisp_server", "NIS+ Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A NIS+ server.", "RFC 3898 §4")
    static let nisDomain = field("dhcpv6.nis_fqdn", "nis-domain-name", .storedText, .detail(""))
      .means("The client's NIS domain.", "RFC 3898 §5")
    static let nisPlusDomain = field("dhcpv6.nisp_fqdn", "nisp-domain-name", .storedText, .detail(""))
      .means("The client's NIS+ domain.", "RFC 3898 §6")
    static let sntpServer = field(
      "dhcpv6.sntp_server", "SNTP Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A time server.", "RFC 4075 §4")
    static let refreshTime = field("dhcpv6.lifetime", "information-refresh-time", .quantity(.seconds), .detail(""))
      .means("When the client asks for all of this again.", "RFC 8415 §21.23")
    static let broadcastDomain = field(
      "dhcpv6.bcmcs_server_fqdn", "BCMCS Controller Domain", .storedText, .detail("")
    )
    .means("A domain of controllers of broadcast services in mobile networks.", "RFC 4280 §4.4")
    static let broadcastServer = field(
      "dhcpv6.bcmcs_server_a", "BCMCS Controller", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A controller of broadcast services in mobile networks.", "RFC 4280 §4.5")
    static let subscriber = field("dhcpv6.subscriber_id", "subscriber-id", .text, .detail(""))
      .means("The subscriber, whatever line is used.", "RFC 4580 §2")
    static let authenticationAgent = field(
      "dhcpv6.pana_agent", "PANA Authentication Agent", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An agent by which the client gets access to the network.", "RFC 5192 §6")
    static let timeZone = field("dhcpv6.timezone", "TZ POSIX String", .text, .detail(""))
      .means("The time zone, and when its clocks change, in POSIX's form.", "RFC 4833 §3")
    static let timeZoneName = field("dhcpv6.tzdb", "TZ Name", .text, .detail(""))
      .means("The time zone's name in the TZ database.", "RFC 4833 §3")
    static let echo = field(
      "dhcpv6.echo_option_code", "echo-option-code", .enumeration(DHCPv6Option.name), .detail("")
    )
    .means("An option that the relay wants to have back.", "RFC 4994 §4")
    static let lastTransaction = field(
      "dhcpv6.clt_time", "client-last-transaction-time", .quantity(.seconds), .detail("")
    )
    .means("How long ago the server last spoke to the client.", "RFC 5007 §4.1.2.3")
    static let clientLink = field(
      "dhcpv6.lq_client_link", "link-address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A link on which the client has addresses.", "RFC 5007 §4.1.2.5")
    static let homeNetwork = field("dhcpv6.mip6_home_network_fqdn", "Home Network ID FQDN", .storedText, .detail(""))
      .means("The mobile node's home network.", "RFC 6610 §3.1")
    static let emergencyServer = field("dhcpv6.lost_server", "LoST Server", .storedText, .detail(""))
      .means("The server that knows where emergency calls go.", "RFC 5223 §4")
    static let accessController = field(
      "dhcpv6.capwap_ac_v6", "CAPWAP AC", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A controller for wireless access points.", "RFC 5417 §4")
    static let accessDomain = field("dhcpv6.access_domain", "Access Network Domain Name", .storedText, .detail(""))
      .means("The domain of the access network.", "RFC 5986 §3.3")
    static let telephonyDomain = field(
      "dhcpv6.sip_ua_domain", "Configuration Service Domain", .storedText, .detail("")
    )
    .means("Where a telephone finds its configuration.", "RFC 6011 §2")
    static let bootFile = field("dhcpv6.boot_file_url", "boot-file-url", .text, .detail(""))
      .means("What to boot from.", "RFC 5970 §3.1")
    static let architecture = field(
      "dhcpv6.client_architecture", "architecture-type", .enumeration(ProcessorArchitecture.name), .detail("")
    )
    .means("What kind of system is to boot.", "RFC 5970 §3.3")
    static let tunnelEnd = field("dhcpv6.aftr_name", "tunnel-endpoint-name", .storedText, .detail(""))
      .means("The far end of the tunnel that carries IPv4 (DS-Lite).", "RFC 6334 §3")
    static let reauthenticationDomain = field(
      "dhcpv6.erp_local_domain", "erp-local-domain-name", .storedText, .detail("")
    )
    .means("The domain that re-authenticates the host.", "RFC 6440 §3")
    static let homePrefix = field("dhcpv6.mip6_home_network_prefix", "Home Network Prefix", .bytes, .detail(""))
      .means("The home network's prefix: lifetimes, a length and the prefix.", "RFC 6610 §3.4")
    static let homeAgent = field(
      "dhcpv6.mip6_home_agent", "Home Agent Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A home agent.", "RFC 6610 §3.5")
    static let homeAgentName = field("dhcpv6.mip6_home_agent_fqdn", "Home Agent FQDN", .storedText, .detail(""))
      .means("A home agent's name.", "RFC 6610 §3.6")
    static let principal = field("dhcpv6.krb_principal", "principal-name", .bytes, .detail(""))
      .means("The client's Kerberos principal.", "RFC 6784 §3")
    static let realm = field("dhcpv6.krb_realm", "realm-name", .text, .detail(""))
      .means("A Kerberos realm.", "RFC 6784 §4")
    static let defaultRealm = field("dhcpv6.krb_default_realm", "default-realm-name", .text, .detail(""))
      .means("The Kerberos realm to use.", "RFC 6784 §5")
    static let linkAddress = field(
      "dhcpv6.link_address_option", "link-address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The link that the client is on, for a pool of its own.", "RFC 6977 §6.1")
    static let attributes = field("dhcpv6.radius", "RADIUS Attributes", .bytes, .detail(""))
      .means("What the RADIUS server said when the host was let in.", "RFC 7037 §4")
    static let solicitTime = field("dhcpv6.sol_max_rt", "SOL_MAX_RT value", .quantity(.seconds), .detail(""))
      .means("How long the client waits at most before it solicits again.", "RFC 8415 §21.24")
    static let informationTime = field("dhcpv6.inf_max_rt", "INF_MAX_RT value", .quantity(.seconds), .detail(""))
      .means("How long the client waits at most before it asks again.", "RFC 8415 §21.25")
    static let portControlServer = field(
      "dhcpv6.pcp_server", "PCP Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A server by which the client opens ports of a NAT or firewall.", "RFC 7291 §3.1")
    static let transportServer = field(
      "dhcpv6.dhcp4o6_server", "DHCP 4o6 Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A server that takes DHCPv4's messages in DHCPv6's.", "RFC 7341 §7.2")
    static let borderRelay = field(
      "dhcpv6.s46_br.address", "br-ipv6-address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The border relay of a softwire.", "RFC 7598 §4.2")
    static let baseTime = field("dhcpv6.lq_base_time", "base-time", .quantity(.seconds), .detail(""))
      .means("When the message was made, in seconds since 2000.", "RFC 7653 §6.2")
    static let startTime = field("dhcpv6.lq_start_time", "query-start-time", .quantity(.seconds), .detail(""))
      .means("Only what has changed since then is wanted, in seconds since 2000.", "RFC 7653 §6.3")
    static let endTime = field("dhcpv6.lq_end_time", "query-end-time", .quantity(.seconds), .detail(""))
      .means("Only what had changed before then is wanted, in seconds since 2000.", "RFC 7653 §6.4")
    static let captivePortal = field("dhcpv6.captive_portal", "URI", .text, .detail(""))
      .means("Where the network's terms are agreed to, or whether they are.", "RFC 8910 §2.2")
    static let multicastParameters = field("dhcpv6.mpl_parameters", "MPL Parameters", .bytes, .detail(""))
      .means("How packets are spread through a network of small devices.", "RFC 7774 §2")
    static let networkName = field("dhcpv6.ani_network_name", "Network Name", .text, .detail(""))
      .means("The network's name, such as an SSID.", "RFC 7839 §4.4.2")
    static let accessPointName = field("dhcpv6.ani_ap_name", "Access Point Name", .text, .detail(""))
      .means("The access point's name.", "RFC 7839 §4.4.3")
    static let operatorNumber = field(
      "dhcpv6.ani_operator_id", "Operator Enterprise ID", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("The operator's private enterprise number.", "RFC 7839 §4.5.1")
    static let operatorRealm = field("dhcpv6.ani_operator_realm", "Operator Realm", .text, .detail(""))
      .means("The operator's domain.", "RFC 7839 §4.5.2")
    static let softwirePriority = field(
      "dhcpv6.option_code", "s46-option-code", .enumeration(DHCPv6Option.name), .detail("")
    )
    .means("A way to carry IPv4, the preferred one first.", "RFC 8026 §1.4")
    static let manufacturerUsage = field("dhcpv6.mudurl", "MUDstring", .text, .detail(""))
      .means("Where a thing's maker says what traffic it needs.", "RFC 8520 §10")
    static let relayPort = field("dhcpv6.relay_port", "Downstream Source Port", .decimal, .detail(""))
      .means("The UDP port that the relay's own relay sends from; zero: 547.", "RFC 8357 §4.2")
    static let threatName = field("dhcpv6.dots_name", "dots-agent-name", .storedText, .detail(""))
      .means("A server that mitigates attacks.", "RFC 8973 §5.1")
    static let threatAgent = field(
      "dhcpv6.dots_address", "DOTS Agent", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A server that mitigates attacks.", "RFC 8973 §5.2")
    static let accessDiscovery = field(
      "dhcpv6.andsf_server", "ANDSF Server", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("A server that tells of access networks.", "RFC 6153 §3")
    static let registeredDomain = field(
      "dhcpv6.registered_domain", "Registered Homenet Domain", .storedText, .detail("")
    )
    .means("The home network's public domain.", "RFC 9527 §4.1")

    static let all = [
      option, code, length, value, nameBytes, association, renewalTime, rebindingTime, temporaryAssociation, address,
      addressPreferred, addressValid, prefixPreferred, prefixValid, prefixLength, prefix, requested, preference,
      elapsed, unicastAddress, interface, reconfigure, sipDomain, sipServer, nameServer, searchDomain, nisServer,
      nisPlusServer, nisDomain, nisPlusDomain, sntpServer, refreshTime, broadcastDomain, broadcastServer, subscriber,
      authenticationAgent, timeZone, timeZoneName, echo, lastTransaction, clientLink, homeNetwork, emergencyServer,
      accessController, accessDomain, telephonyDomain, bootFile, architecture, tunnelEnd, reauthenticationDomain,
      homePrefix, homeAgent, homeAgentName, principal, realm, defaultRealm, linkAddress, attributes, solicitTime,
      informationTime, portControlServer, transportServer, borderRelay, baseTime, startTime, endTime, captivePortal,
      multicastParameters, networkName, accessPointName, operatorNumber, operatorRealm, softwirePriority,
      manufacturerUsage, relayPort, threatName, threatAgent, accessDiscovery, registeredDomain,
    ]
  }
}
