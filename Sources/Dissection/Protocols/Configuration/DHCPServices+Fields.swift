extension DHCP {
  /// The options whose values have parts.
  enum ServiceField: FieldSet {
    static let setNumber: UInt16 = 203
    static let definedIn: StaticString = "RFC 2132 §2"

    static let userClassLength = field("dhcp.option.user_class.length", "User Class Length", .quantity(.bytes))
      .means("How long the user class is.", "RFC 3004 §4")
    static let userClass = field("dhcp.option.user_class.data", "User Class Data", .text, .detail(""))
      .means("A class of users that the client is of.", "RFC 3004 §4")
    static let userClassText = field("dhcp.option.user_class.text", "User Class", .text, .detail(""))
      .means(
        "A class of users, as some clients send it: a text, without the length that RFC 3004 has.", "RFC 3004 §4")
    static let agentMandatory = field(
      "dhcp.option.slp_directory_agent.value", "Mandatory", .enumeration(OptionField.enabled)
    )
    .means("Whether the client must use these directory agents, and none that it finds itself.", "RFC 2610 §2")
    static let agentAddress = field(
      "dhcp.option.slp_directory_agent.slpda_address", "Directory Agent", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("A directory agent of the Service Location Protocol.", "RFC 2610 §2")
    static let scopeMandatory = field(
      "dhcp.option.slp_service_scope.value", "Mandatory", .enumeration(OptionField.enabled)
    )
    .means("Whether the client must use these scopes, and none that is configured.", "RFC 2610 §3")
    static let scope = field("dhcp.option.slp_service_scope.string", "Scope List", .text, .detail(""))
      .means("The scopes in which the client looks for services.", "RFC 2610 §3")
    static let nameFlags = field("dhcp.fqdn.flags", "Flags", .flags(Self.nameFlagName), .detail(""))
      .means("Who updates the DNS, and how the name is written.", "RFC 4702 §2.1")
    static let nameReserved = field("dhcp.fqdn.mbz", "MBZ", .hexadecimal)
      .means("Must be zero.", "RFC 4702 §2.1")
    static let nameNoUpdate = flag("dhcp.fqdn.n", "N, No server updates")
      .means("Set: the server is to update nothing.", "RFC 4702 §2.1")
    static let nameEncoding = flag("dhcp.fqdn.e", "E, Encoding")
      .means("Set: the name is in labels, as DNS has it; else it is plain ASCII.", "RFC 4702 §2.1")
    static let nameOverride = flag("dhcp.fqdn.o", "O, Override")
      .means("Set by a server that does not do as the client wished.", "RFC 4702 §2.1")
    static let nameServer = flag("dhcp.fqdn.s", "S, Server updates")
      .means("Set: the server updates the name's address, else the client does.", "RFC 4702 §2.1")
    static let forwardResult = field("dhcp.fqdn.rcode1", "RCODE1", .decimal)
      .means("Once the result of the update; now 0 of a client and 255 of a server.", "RFC 4702 §2.2")
    static let reverseResult = field("dhcp.fqdn.rcode2", "RCODE2", .decimal)
      .means(
        "Once the result of the update of the reverse name; now 0 of a client and 255 of a server.", "RFC 4702 §2.2")
    static let clientNameBytes = field("dhcp.fqdn.name_bytes", "Domain Name", .bytes)
      .means("The name, label by label, each after its length.", "RFC 4702 §2.3")
    static let clientName = field("dhcp.fqdn.name", "Client Name", .storedText, .detail(""))
      .means("The client's name; without a dot at its end the domain is left to the server.", "RFC 4702 §2.3")
    static let clientNameText = field("dhcp.fqdn.name", "Client Name", .text, .detail(""))
      .means("The client's name in plain ASCII.", "RFC 4702 §2.3")
    static let storageFunctions = field("dhcp.option.isns.functions", "iSNS Functions", .hexadecimal)
      .means("What the client may do with the storage name server.", "RFC 4174 §2.1")
    static let storageFunctionsReserved = field(
      "dhcp.option.isns.functions.reserved", "Vendor-specific and Reserved", .hexadecimal
    )
    .means("Bits of vendors, and bits that must be zero.", "RFC 4174 §2.1")
    static let storageSecurity = flag(
      "dhcp.option.isns.functions.sec_policy_distribution", "S, Security Policy Distribution"
    )
    .means("Set: the server has the security policies.", "RFC 4174 §2.1")
    static let storageAuthorization = flag(
      "dhcp.option.isns.functions.dd_base_authorization", "D, DD-based Authorization"
    )
    .means("Set: members of a discovery domain may reach each other.", "RFC 4174 §2.1")
    static let storageFunctionsEnabled = flag("dhcp.option.isns.functions.enabled", "E, Function Fields Enabled")
      .means("Set: the other bits of the word count.", "RFC 4174 §2.1")
    static let storageAccess = field(
      "dhcp.option.isns.discovery_domain_access", "Discovery Domain Access", .hexadecimal
    )
    .means("Who may change discovery domains.", "RFC 4174 §2.2")
    static let storageAccessReserved = field(
      "dhcp.option.isns.discovery_domain_access.reserved", "Vendor-specific and Reserved", .hexadecimal
    )
    .means("Bits of vendors, and bits that must be zero.", "RFC 4174 §2.2")
    static let storageInitiatorPort = flag(
      "dhcp.option.isns.discovery_domain_access.initiator_target_port", "iFCP Initiator Port"
    )
    .means("Set: iFCP initiators may.", "RFC 4174 §2.2")
    static let storageTargetPort = flag(
      "dhcp.option.isns.discovery_domain_access.ifcp_target_port", "iFCP Target Port"
    )
    .means("Set: iFCP targets may.", "RFC 4174 §2.2")
    static let storageInitiator = flag("dhcp.option.isns.discovery_domain_access.iscsi_initiator", "iSCSI Initiator")
      .means("Set: iSCSI initiators may.", "RFC 4174 §2.2")
    static let storageTarget = flag("dhcp.option.isns.discovery_domain_access.iscsi_target", "iSCSI Target")
      .means("Set: iSCSI targets may.", "RFC 4174 §2.2")
    static let storageControl = flag("dhcp.option.isns.discovery_domain_access_control.node", "Control Node")
      .means("Set: control nodes may.", "RFC 4174 §2.2")
    static let storageAccessEnabled = flag(
      "dhcp.option.isns.discovery_domain_access.enabled", "E, Discovery Domain Enabled"
    )
    .means("Set: the other bits of the word count.", "RFC 4174 §2.2")
    static let storageAdministration = field(
      "dhcp.option.isns.administrative_flags", "Administrative Flags", .hexadecimal
    )
    .means("How the storage name server is administered.", "RFC 4174 §2.3")
    static let storageAdministrationReserved = field(
      "dhcp.option.isns.administrative_flags.reserved", "Vendor-specific and Reserved", .hexadecimal
    )
    .means("Bits of vendors, and bits that must be zero.", "RFC 4174 §2.3")
    static let storageDefaultDomain = flag(
      "dhcp.option.isns.administrative_flags.default_discovery_domain", "Default Discovery Domain"
    )
    .means("Set: who is in no domain is in the default one.", "RFC 4174 §2.3")
    static let storageNotifications = flag("dhcp.option.isns.administrative_flags.management_scns", "Management SCNs")
      .means("Set: the client gets notifications of all changes.", "RFC 4174 §2.3")
    static let storageHeartbeatFlag = flag("dhcp.option.isns.administrative_flags.heartbeat", "Heartbeat")
      .means("Set: the server sends heartbeats.", "RFC 4174 §2.3")
    static let storageAdministrationEnabled = flag(
      "dhcp.option.isns.administrative_flags.enabled", "E, Administrative Flags Enabled"
    )
    .means("Set: the other bits of the word count.", "RFC 4174 §2.3")
    static let storageBitmap = field(
      "dhcp.option.isns.server_security_bitmap", "iSNS Server Security Bitmap", .hexadecimal
    )
    .means("How to speak to the server safely.", "RFC 4174 §2.4")
    static let storageBitmapReserved = field(
      "dhcp.option.isns.server_security_bitmap.reserved", "Reserved", .hexadecimal
    )
    .means("Must be zero.", "RFC 4174 §2.4")
    static let storageTunnel = flag("dhcp.option.isns.server_security_bitmap.tunnel_mode", "Tunnel Mode")
      .means("Set: IPsec's tunnel mode is preferred.", "RFC 4174 §2.4")
    static let storageTransport = flag("dhcp.option.isns.server_security_bitmap.transport_mode", "Transport Mode")
      .means("Set: IPsec's transport mode is preferred.", "RFC 4174 §2.4")
    static let storageSecrecy = flag("dhcp.option.isns.server_security_bitmap.pfs", "PFS Enabled")
      .means("Set: perfect forward secrecy is required.", "RFC 4174 §2.4")
    static let storageAggressive = flag("dhcp.option.isns.server_security_bitmap.aggressive_mode", "Aggressive Mode")
      .means("Set: IKE's aggressive mode.", "RFC 4174 §2.4")
    static let storageMain = flag("dhcp.option.isns.server_security_bitmap.main_mode", "Main Mode")
      .means("Set: IKE's main mode.", "RFC 4174 §2.4")
    static let storageKeyExchange = flag(
      "dhcp.option.isns.server_security_bitmap.ike_ipsec_enabled", "IKE/IPsec Enabled"
    )
    .means("Set: use IKE and IPsec.", "RFC 4174 §2.4")
    static let storageBitmapEnabled = flag("dhcp.option.isns.server_security_bitmap.enabled", "E, Bitmap Enabled")
      .means("Set: the other bits of the word count.", "RFC 4174 §2.4")
    static let storageHeartbeat = field(
      "dhcp.option.isns.heartbeat_originator_addr", "Heartbeat Originator", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("Where the server's heartbeats come from.", "RFC 4174 §2")
    static let storagePrimary = field(
      "dhcp.option.isns.primary_server_addr", "Primary iSNS Server", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("The storage name server.", "RFC 4174 §2")
    static let storageSecondary = field(
      "dhcp.option.isns.secondary_server_addr", "Secondary iSNS Server", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("Another storage name server.", "RFC 4174 §2")
    static let authenticationProtocol = field(
      "dhcp.option.dhcp_authentication.protocol", "Protocol", .enumeration(Self.authenticationProtocolName), .detail("")
    )
    .means("How the message proves where it comes from.", "RFC 3118 §2")
    static let authenticationAlgorithm = field("dhcp.option.dhcp_authentication.algorithm", "Algorithm", .decimal)
      .means("Which algorithm of the protocol; 1 is HMAC-MD5.", "RFC 3118 §2")
    static let authenticationReplayMethod = field(
      "dhcp.option.dhcp_authentication.rdm", "RDM, Replay Detection Method", .enumeration(Self.replayName)
    )
    .means("What keeps old messages from being sent again.", "RFC 3118 §2")
    static let authenticationReplay = field(
      "dhcp.option.dhcp_authentication.rdm_replay_detection", "Replay Detection", .hexadecimal
    )
    .means("A number that only grows.", "RFC 3118 §2")
    static let authenticationToken = field(
      "dhcp.option.dhcp_authentication.information", "Authentication Information", .text, .detail("")
    )
    .means("A token, for all to read.", "RFC 3118 §4")
    static let authenticationSecret = field("dhcp.option.dhcp_authentication.secret_id", "Secret ID", .hexadecimal)
      .means("Which key client and server share.", "RFC 3118 §5.2")
    static let authenticationHash = field("dhcp.option.dhcp_authentication.hmac_md5_hash", "HMAC-MD5 Hash", .bytes)
      .means("What only who has the key can compute over the message.", "RFC 3118 §5.2")
    static let authenticationType = field(
      "dhcp.option.dhcp_authentication.type", "Type", .enumeration(Self.nonceTypeName)
    )
    .means("Whether it is the nonce, or a hash made with it.", "RFC 6704 §3.1.2")
    static let authenticationNonce = field("dhcp.option.dhcp_authentication.nonce", "Value", .bytes)
      .means("The Forcerenew nonce, or the HMAC-MD5 made with it.", "RFC 6704 §3.1.2")
    static let softwireAddress = field(
      "dhcp.option.softwire_source_address", "Softwire Source Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The IPv6 address from which the client's tunnel begins.", "RFC 8539 §5")
    static let domainBytes = field("dhcp.option.domain_bytes", "Domain Name", .bytes)
      .means("A name, label by label, each after its length.", "RFC 1035 §3.1")
    static let domain = field("dhcp.option.domain", "Domain Name", .storedText, .detail(""))
      .means("The name of a server, or a domain.", "RFC 1035 §3.1")
    static let searchBytes = field("dhcp.option.dhcp_dns_domain_search_list_bytes", "Search Domain", .bytes)
      .means("A domain, label by label; two bytes from 0xc0 on point to a name before it.", "RFC 3397 §2")
    static let search = field("dhcp.option.dhcp_dns_domain_search_list_fqdn", "Domain Name", .storedText, .detail(""))
      .means("A domain in which the client looks short names up.", "RFC 3397 §2")
    static let sipEncoding = field("dhcp.option.sip_server.encoding", "Encoding", .enumeration(Self.encodingName))
      .means("Whether names or addresses follow.", "RFC 3361 §3")
    static let sipBytes = field("dhcp.option.sip_server.name_bytes", "SIP Server Name", .bytes)
      .means("The name, label by label.", "RFC 3361 §3.1")
    static let sipName = field("dhcp.option.sip_server.name", "SIP Server", .storedText, .detail(""))
      .means("A SIP server's name.", "RFC 3361 §3.1")
    static let sipAddress = field(
      "dhcp.option.sip_server.address", "SIP Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A SIP server's address.", "RFC 3361 §3.2")
    static let route = group("dhcp.option.classless_static_route", "Route", .detail(""))
      .means("A destination and the router that leads to it.", "RFC 3442")
    static let routeWidth = field(
      "dhcp.option.classless_static_route.width", "Mask Width", .quantity(.bits), .detail("width")
    )
    .means("How many bits of the destination name the network; only the bytes that have them follow.", "RFC 3442")
    static let routeDestination = field(
      "dhcp.option.classless_static_route.destination", "Destination", .ipv4Address(SpecialPurposeAddress.name),
      .detail("to")
    )
    .means("The network.", "RFC 3442")
    static let routeRouter = field(
      "dhcp.option.classless_static_route.router", "Router", .ipv4Address(SpecialPurposeAddress.name), .detail("via")
    )
    .means("The router; 0.0.0.0: the network is on this link.", "RFC 3442")
    static let mobility = group("dhcp.option.mos", "MoS Suboption", isNamedByFirstChild: true)
      .means("Servers of one of IEEE 802.21's services.", "RFC 5678 §2")
    static let mobilityCode = field("dhcp.option.mos.suboption", "Suboption Code", .enumeration(Self.mobilityName))
      .means("Which service.", "RFC 5678 §2")
    static let mobilityAddress = field(
      "dhcp.option.mos.address", "Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server of the service.", "RFC 5678 §2")
    static let mobilityNameBytes = field("dhcp.option.mos.name_bytes", "Server Name", .bytes)
      .means("The name, label by label.", "RFC 5678 §3")
    static let mobilityName = field("dhcp.option.mos.name", "Server", .storedText, .detail(""))
      .means("A server of the service.", "RFC 5678 §3")
    static let bootstrapLength = field("dhcp.option.sztp.uri_length", "URI Length", .quantity(.bytes))
      .means("How long the URI is.", "RFC 8572 §8.1")
    static let bootstrap = field("dhcp.option.sztp.uri", "Bootstrap Server", .text, .detail(""))
      .means("Where a new device gets its configuration.", "RFC 8572 §8.1")
    static let selectionReserved = field("dhcp.option.rdnss.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6731 §4.3")
    static let selectionPreference = field(
      "dhcp.option.rdnss.preference", "Preference", .enumeration(Self.preferenceName)
    )
    .means("Whether the server is preferred to those of other interfaces.", "RFC 6731 §4.3")
    static let selectionPrimary = field(
      "dhcp.option.rdnss.primary_dns", "Primary DNS Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The server to ask for the domains below.", "RFC 6731 §4.3")
    static let selectionSecondary = field(
      "dhcp.option.rdnss.secondary_dns", "Secondary DNS Server", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The next server; zero: none.", "RFC 6731 §4.3")
    static let selectionBytes = field("dhcp.option.rdnss.domain_bytes", "Domain", .bytes)
      .means("The domain, label by label.", "RFC 6731 §4.3")
    static let selectionDomain = field("dhcp.option.rdnss.domain", "Domain", .storedText, .detail(""))
      .means("A domain, or network, that the server knows.", "RFC 6731 §4.3")
    static let statusCode = field(
      "dhcp.option.bulk_lease.status_code", "Status Code", .enumeration(Self.statusName), .detail("")
    )
    .means("How the query went.", "RFC 6926 §6.2.2")
    static let statusMessage = field(
      "dhcp.option.bulk_lease.status_code_message", "Status Message", .text, .detail("")
    )
    .means("The same in words.", "RFC 6926 §6.2.2")
    static let sourceReserved = field("dhcp.option.bulk_lease.data_source.reserved", "UNA", .hexadecimal)
      .means("Not assigned; must be zero.", "RFC 6926 §6.2.8")
    static let sourceRemote = flag("dhcp.option.bulk_lease.data_source", "R, Remote")
      .means("Set: the data is from another server.", "RFC 6926 §6.2.8")
    static let controlLength = field("dhcp.option.pcp.list_length", "List-Length", .quantity(.bytes))
      .means("How long the list of one server's addresses is.", "RFC 7291 §4.1")
    static let controlServer = field(
      "dhcp.option.pcp.server", "PCP Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server by which the client opens ports of a NAT or firewall.", "RFC 7291 §4.1")
    static let portOffset = field("dhcp.option.portparams.offset", "Offset", .quantity(.bits))
      .means("How many first bits of a port are not of the set's number.", "RFC 7618 §9")
    static let portSetLength = field("dhcp.option.portparams.psid_length", "PSID-len", .quantity(.bits))
      .means("How many bits of the number count.", "RFC 7618 §9")
    static let portSet = field("dhcp.option.portparams.psid", "PSID", .hexadecimal, .detail(""))
      .means("The set of ports that the client may use of a shared address.", "RFC 7618 §9")
    static let resolverLength = field(
      "dhcp.option.dnr.instance_length", "DNR Instance Data Length", .quantity(.bytes)
    )
    .means("How long the resolver's description is.", "RFC 9463 §5.1")
    static let resolverPriority = field("dhcp.option.dnr.priority", "Service Priority", .decimal)
      .means("The lowest comes first; 0: the resolver is found by its name alone.", "RFC 9463 §5.1")
    static let resolverNameLength = field("dhcp.option.dnr.adn_length", "ADN Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 9463 §5.1")
    static let resolverNameBytes = field("dhcp.option.dnr.adn_bytes", "Authentication Domain Name", .bytes)
      .means("The name, label by label.", "RFC 9463 §5.1")
    static let resolverName = field("dhcp.option.dnr.adn", "Authentication Domain Name", .storedText, .detail(""))
      .means("The name that the resolver's certificate must have.", "RFC 9463 §5.1")
    static let resolverAddressLength = field("dhcp.option.dnr.address_length", "Addr Length", .quantity(.bytes))
      .means("How long the addresses are.", "RFC 9463 §5.1")
    static let resolverAddress = field(
      "dhcp.option.dnr.address", "Resolver", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An address of the resolver.", "RFC 9463 §5.1")
    static let resolverParameters = field("dhcp.option.dnr.svcparams", "Service Parameters", .bytes)
      .means("How to reach the resolver: protocols and ports, as SVCB records have them.", "RFC 9463 §5.1")
    static let rapidMaskLength = field("dhcp.option.6RD.ipv4_mask_len", "IPv4MaskLen", .quantity(.bits))
      .means("How many first bits of all IPv4 addresses in the domain are the same.", "RFC 5969 §7.1.1")
    static let rapidPrefixLength = field("dhcp.option.6RD.prefix_len", "6rdPrefixLen", .quantity(.bits))
      .means("How many bits the prefix has.", "RFC 5969 §7.1.1")
    static let rapidPrefix = field(
      "dhcp.option.6RD.prefix", "6rdPrefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The IPv6 prefix that the client's own begins with.", "RFC 5969 §7.1.1")
    static let rapidRelay = field(
      "dhcp.option.6RD.border_relay_ip", "6rdBRIPv4Address", .ipv4Address(SpecialPurposeAddress.name),
      .detail("by way of")
    )
    .means("The border relay that leads to the IPv6 Internet.", "RFC 5969 §7.1.1")
    static let allocationFlags = field("dhcp.option.subnet_allocation.flags", "Flags", .hexadecimal)
      .means("None is defined.", "RFC 6656 §3")
    static let allocation = group(
      "dhcp.option.subnet_allocation", "Subnet Allocation Suboption", isNamedByFirstChild: true
    )
    .means("What is asked, or told, of a subnet.", "RFC 6656 §3")
    static let allocationCode = field(
      "dhcp.option.subnet_allocation.suboption", "Suboption Code", .enumeration(Self.allocationCodeName)
    )
    .means("What the suboption has.", "RFC 6656 §3")
    static let allocationRequestFlags = field("dhcp.option.subnet_allocation.request_flags", "Flags", .hexadecimal)
      .means("Bit 1, h: not if the subnet was given before; bit 0, i: only information is wanted.", "RFC 6656 §3.1.1")
    static let allocationPrefixLength = field(
      "dhcp.option.subnet_allocation.prefix_length", "Prefix", .quantity(.bits), .detail("")
    )
    .means("How large a subnet is wanted.", "RFC 6656 §3.1.1")
    static let allocationInformationFlags = field(
      "dhcp.option.subnet_allocation.information_flags", "Flags", .hexadecimal
    )
    .means("Bit 1, c: the client's own subnets; bit 0, s: the server's.", "RFC 6656 §3.1.2")
    static let allocationSubnet = field(
      "dhcp.option.subnet_allocation.network", "Network", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A subnet.", "RFC 6656 §3.1.2")
    static let allocationSubnetLength = field(
      "dhcp.option.subnet_allocation.network_prefix", "Prefix", .quantity(.bits), .detail("length")
    )
    .means("How many bits of it name the network.", "RFC 6656 §3.1.2")
    static let allocationSubnetFlags = field("dhcp.option.subnet_allocation.network_flags", "Flags", .hexadecimal)
      .means("Bit 1, h; bit 0, d: the client is to give the subnet back.", "RFC 6656 §3.1.2")
    static let allocationStatisticsLength = field(
      "dhcp.option.subnet_allocation.stat_length", "Stat-len", .quantity(.bytes)
    )
    .means("How long the statistics are.", "RFC 6656 §3.1.2")
    static let allocationStatistics = field("dhcp.option.subnet_allocation.statistics", "Statistics", .bytes)
      .means("High water mark, addresses in use and unusable ones, two bytes each.", "RFC 6656 §3.1.2")
    static let allocationName = field("dhcp.option.subnet_allocation.name", "Subnet Name", .text, .detail(""))
      .means("The pool to take the subnet from.", "RFC 6656 §3.1.3")
    static let allocationLease = field(
      "dhcp.option.subnet_allocation.lease", "Suggested Lease Time", .quantity(.seconds), .detail("")
    )
    .means("How long the client would like to have the subnet.", "RFC 6656 §3.1.4")
    static let virtualType = field("dhcp.option.vss.type", "Type", .enumeration(Self.virtualTypeName), .detail(""))
      .means("How the VPN is named.", "RFC 6607 §3.1")
    static let virtualName = field("dhcp.option.agent_information_option.vrf_name", "VPN Name", .text, .detail(""))
      .means("The VPN in which the client is.", "RFC 6607 §3.1")
    static let virtualOrganization = field(
      "dhcp.option.agent_information_option.vrf_name.vpn_id.oui", "VPN OUI", .oui, .detail("")
    )
    .means("Who has given the VPN its number.", "RFC 2685 §4")
    static let virtualIndex = field(
      "dhcp.option.agent_information_option.vrf_name.vpn_id.index", "VPN Index", .hexadecimal, .detail("")
    )
    .means("The VPN's number.", "RFC 2685 §4")
    static let netware = group("dhcp.option.novell_options", "NetWare/IP Suboption", isNamedByFirstChild: true)
      .means("A parameter of NetWare/IP.", "RFC 2242 §3")
    static let netwareCode = field(
      "dhcp.option.novell_options.suboption", "Suboption Code", .enumeration(Self.netwareName)
    )
    .means("Which parameter.", "RFC 2242 §3")
    static let netwareBroadcast = field(
      "dhcp.option.novell_options.broadcast", "NSQ_BROADCAST", .enumeration(OptionField.enabled), .detail("")
    )
    .means("Whether the client looks for its nearest server by broadcasts.", "RFC 2242 §3")
    static let netwarePreferred = field(
      "dhcp.option.novell_options.preferred_dss_server", "PREFERRED_DSS", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("A domain server to use.", "RFC 2242 §3")
    static let netwareNearest = field(
      "dhcp.option.novell_options.nearest_nwip_server", "NEAREST_NWIP_SERVER", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("A near server.", "RFC 2242 §3")
    static let netwareRetries = field("dhcp.option.novell_options.autoretries", "AUTORETRIES", .decimal, .detail(""))
      .means("How often the client tries again.", "RFC 2242 §3")
    static let netwareDelay = field(
      "dhcp.option.novell_options.autoretry_delay", "AUTORETRY_SECS", .quantity(.seconds), .detail("")
    )
    .means("How long it waits before.", "RFC 2242 §3")
    static let netwareOld = field(
      "dhcp.option.novell_options.support_netware_v1_1", "NWIP_1_1", .enumeration(OptionField.enabled), .detail("")
    )
    .means("Whether the client works with servers of version 1.1.", "RFC 2242 §3")
    static let netwarePrimary = field(
      "dhcp.option.novell_options.primary_dss", "PRIMARY_DSS", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The primary domain server.", "RFC 2242 §3")

    static let all = [
      userClassLength, userClass, userClassText, agentMandatory, agentAddress, scopeMandatory, scope, nameFlags,
      nameReserved, nameNoUpdate, nameEncoding, nameOverride, nameServer, forwardResult, reverseResult,
      clientNameBytes, clientName, clientNameText, storageFunctions, storageFunctionsReserved, storageSecurity,
      storageAuthorization, storageFunctionsEnabled, storageAccess, storageAccessReserved, storageInitiatorPort,
      storageTargetPort, storageInitiator, storageTarget, storageControl, storageAccessEnabled,
      storageAdministration, storageAdministrationReserved, storageDefaultDomain, storageNotifications,
      storageHeartbeatFlag, storageAdministrationEnabled, storageBitmap, storageBitmapReserved, storageTunnel,
      storageTransport, storageSecrecy, storageAggressive, storageMain, storageKeyExchange, storageBitmapEnabled,
      storageHeartbeat, storagePrimary, storageSecondary, authenticationProtocol, authenticationAlgorithm,
      authenticationReplayMethod, authenticationReplay, authenticationToken, authenticationSecret,
      authenticationHash, authenticationType, authenticationNonce, softwireAddress, domainBytes, domain, searchBytes,
      search, sipEncoding, sipBytes, sipName, sipAddress, route, routeWidth, routeDestination, routeRouter, mobility,
      mobilityCode, mobilityAddress, mobilityNameBytes, mobilityName, bootstrapLength, bootstrap, selectionReserved,
      selectionPreference, selectionPrimary, selectionSecondary, selectionBytes, selectionDomain, statusCode,
      statusMessage, sourceReserved, sourceRemote, controlLength, controlServer, portOffset, portSetLength, portSet,
      resolverLength, resolverPriority, resolverNameLength, resolverNameBytes, resolverName, resolverAddressLength,
      resolverAddress, resolverParameters, rapidMaskLength, rapidPrefixLength, rapidPrefix, rapidRelay,
      allocationFlags, allocation, allocationCode, allocationRequestFlags, allocationPrefixLength,
      allocationInformationFlags, allocationSubnet, allocationSubnetLength, allocationSubnetFlags,
      allocationStatisticsLength, allocationStatistics, allocationName, allocationLease, virtualType, virtualName,
      virtualOrganization, virtualIndex, netware, netwareCode, netwareBroadcast, netwarePreferred, netwareNearest,
      netwareRetries, netwareDelay, netwareOld, netwarePrimary,
    ]

    static let storageAccessFlags = [
      storageInitiatorPort, storageTargetPort, storageInitiator, storageTarget, storageControl, storageAccessEnabled,
    ]
    static let storageAdministrationFlags = [
      storageDefaultDomain, storageNotifications, storageHeartbeatFlag, storageAdministrationEnabled,
    ]
    static let storageBitmapFlags = [
      storageTunnel, storageTransport, storageSecrecy, storageAggressive, storageMain, storageKeyExchange,
      storageBitmapEnabled,
    ]
  }
}
