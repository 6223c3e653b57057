extension DHCP {
  /// The options of RFC 2132.
  enum OptionField: FieldSet {
    static let setNumber: UInt16 = 201
    static let definedIn: StaticString = "RFC 2132 §2"

    static let option = group("dhcp.option", "Option", isNamedByFirstChild: true)
      .means("A parameter, in a code, a length and a value.")
    static let code = field("dhcp.option.type", "Code", .enumeration(DHCPOption.name))
      .means("Which option it is.")
    static let length = field("dhcp.option.length", "Length", .quantity(.bytes))
      .means("How many bytes of value follow; zeros and the End have no length.")
    static let subOptionLength = field("dhcp.option.suboption_length", "Length", .quantity(.bytes))
      .means("How many bytes of the suboption's value follow.", "RFC 2132 §8.4")
    static let value = field("dhcp.option.value", "Value", .bytes, .detail(""))
      .means("What the option says: its parts are not known here.")
    static let fragment = field("dhcp.option.fragment", "Part of the Value", .bytes, .detail(""))
      .means("A part of a value that goes over several options of this code.", "RFC 3396 §5")
    static let textPadding = field("dhcp.option.text_padding", "Padding", .bytes)
      .means("Zeros after a text, which some hosts send.")
    static let padding = field("dhcp.option.padding", "Padding", .bytes)
      .means("Zeros without a meaning: they fill the message up, or align what follows.", "RFC 2132 §3.1")
    static let end = field("dhcp.option.end", "End", .decimal, isNamedByFirstChild: true)
      .means("The last option.", "RFC 2132 §3.2")
    static let undecoded = field("dhcp.option.undecoded", "Not Decoded", .bytes)
      .means("What is left: no option begins there.")
    static let subnetMask = field("dhcp.option.subnet_mask", "Subnet Mask", .ipv4Address(DHCP.noName), .detail(""))
      .means("Which bits of an address name its network.", "RFC 2132 §3.3")
    static let timeOffset = field("dhcp.option.time_offset", "Time Offset", .signedQuantity(.seconds), .detail(""))
      .means("How far the client's time is east of UTC; options 100 and 101 replace it.", "RFC 2132 §3.4")
    static let router = field("dhcp.option.router", "Router", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("A router of the client's network, the preferred one first.", "RFC 2132 §3.5")
    static let timeServer = field(
      "dhcp.option.time_server", "Time Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server of the Time Protocol, RFC 868.", "RFC 2132 §3.6")
    static let nameServer = field(
      "dhcp.option.name_server", "Name Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A name server of the time before DNS, IEN 116.", "RFC 2132 §3.7")
    static let domainNameServer = field(
      "dhcp.option.domain_name_server", "Domain Name Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A DNS server, the preferred one first.", "RFC 2132 §3.8")
    static let logServer = field(
      "dhcp.option.log_server", "Log Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server of MIT-LCS's log protocol.", "RFC 2132 §3.9")
    static let quotesServer = field(
      "dhcp.option.quotes_server", "Cookie Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server that has a quote of the day, RFC 865.", "RFC 2132 §3.10")
    static let printServer = field(
      "dhcp.option.lpr_server", "LPR Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A line printer server, RFC 1179.", "RFC 2132 §3.11")
    static let impressServer = field(
      "dhcp.option.impress_server", "Impress Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server of Imagen's Impress printing.", "RFC 2132 §3.12")
    static let resourceServer = field(
      "dhcp.option.resource_location_server", "Resource Location Server", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("A server of the Resource Location Protocol, RFC 887.", "RFC 2132 §3.13")
    static let hostName = field("dhcp.option.hostname", "Host Name", .text, .detail(""))
      .means("The client's name, with its domain or without.", "RFC 2132 §3.14")
    static let bootFileSize = field(
      "dhcp.option.boot_file_size", "Boot File Size", .scaled(.blocks, by: 512, .bytes), .detail("")
    )
    .means("The length of the client's default boot file, in blocks of 512 bytes.", "RFC 2132 §3.15")
    static let meritDumpFile = field("dhcp.option.merit_dump_file", "Merit Dump File", .text, .detail(""))
      .means("Where the client is to put its core image should it crash.", "RFC 2132 §3.16")
    static let domainName = field("dhcp.option.domain_name", "Domain Name", .text, .detail(""))
      .means("The domain in which the client looks names up.", "RFC 2132 §3.17")
    static let swapServer = field(
      "dhcp.option.swap_server", "Swap Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The client's swap server.", "RFC 2132 §3.18")
    static let rootPath = field("dhcp.option.root_path", "Root Path", .text, .detail(""))
      .means("Where the client's root disk is.", "RFC 2132 §3.19")
    static let extensionsPath = field("dhcp.option.extension_path", "Extensions Path", .text, .detail(""))
      .means("A file, to be read by TFTP, that has further options.", "RFC 2132 §3.20")
    static let forwarding = field(
      "dhcp.option.ip_forwarding", "IP Forwarding", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether the client is to forward packets.", "RFC 2132 §4.1")
    static let sourceRouting = field(
      "dhcp.option.non_local_source_routing", "Non-Local Source Routing", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether the client is to forward packets with source routes to other networks.", "RFC 2132 §4.2")
    static let filterAddress = field(
      "dhcp.option.policy_filter.ip", "Policy Filter Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A destination that source routes may lead to, with its mask.", "RFC 2132 §4.3")
    static let filterMask = field(
      "dhcp.option.policy_filter.subnet_mask", "Policy Filter Mask", .ipv4Address(DHCP.noName), .detail("mask")
    )
    .means("The mask of the destination before it.", "RFC 2132 §4.3")
    static let reassemblySize = field(
      "dhcp.option.max_datagram_reassembly_size", "Maximum Datagram Reassembly Size", .quantity(.bytes), .detail("")
    )
    .means("The largest datagram that the client is to reassemble, at least 576 bytes.", "RFC 2132 §4.4")
    static let timeToLive = field(
      "dhcp.option.default_ip_ttl", "Default IP Time-to-Live", .quantity(.hops), .detail("")
    )
    .means("The Time to Live of the packets that the client sends.", "RFC 2132 §4.5")
    static let pathAging = field(
      "dhcp.option.path_mtu_aging_timeout", "Path MTU Aging Timeout", .quantity(.seconds), .detail("")
    )
    .means("How long a discovered path MTU holds.", "RFC 2132 §4.6")
    static let pathPlateau = field(
      "dhcp.option.path_mtu_plateau_table_item", "Path MTU Plateau", .quantity(.bytes), .detail("")
    )
    .means("A size that path MTU discovery tries, from the smallest on.", "RFC 2132 §4.7")
    static let mtu = field("dhcp.option.interface_mtu", "Interface MTU", .quantity(.bytes), .detail(""))
      .means("The MTU of the client's interface, at least 68 bytes.", "RFC 2132 §5.1")
    static let allLocal = field(
      "dhcp.option.all_subnets_are_local", "All Subnets are Local", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether all subnets of the network have the same MTU.", "RFC 2132 §5.2")
    static let broadcastAddress = field(
      "dhcp.option.broadcast_address", "Broadcast Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The broadcast address of the client's subnet.", "RFC 2132 §5.3")
    static let maskDiscovery = field(
      "dhcp.option.perform_mask_discovery", "Perform Mask Discovery", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether the client is to ask for its mask by ICMP.", "RFC 2132 §5.4")
    static let maskSupplier = field(
      "dhcp.option.mask_supplier", "Mask Supplier", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether the client is to answer ICMP's requests for a mask.", "RFC 2132 §5.5")
    static let routerDiscovery = field(
      "dhcp.option.perform_router_discover", "Perform Router Discovery", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether the client is to solicit routers by ICMP, RFC 1256.", "RFC 2132 §5.6")
    static let solicitationAddress = field(
      "dhcp.option.router_solicitation_address", "Router Solicitation Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("Where the client is to send router solicitations.", "RFC 2132 §5.7")
    static let routeDestination = field(
      "dhcp.option.static_route.ip", "Static Route Destination", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A destination, by its class of network; 0.0.0.0 is not allowed.", "RFC 2132 §5.8")
    static let routeRouter = field(
      "dhcp.option.static_route.router", "Static Route Router", .ipv4Address(SpecialPurposeAddress.name), .detail("via")
    )
    .means("The router to the destination before it.", "RFC 2132 §5.8")
    static let trailers = field(
      "dhcp.option.trailer_encapsulation", "Trailer Encapsulation", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether the client is to negotiate trailers, RFC 893.", "RFC 2132 §6.1")
    static let arpTimeout = field(
      "dhcp.option.arp_cache_timeout", "ARP Cache Timeout", .quantity(.seconds), .detail("")
    )
    .means("How long entries stay in the ARP cache.", "RFC 2132 §6.2")
    static let ethernetEncapsulation = field(
      "dhcp.option.ethernet_encapsulation", "Ethernet Encapsulation", .enumeration(Self.encapsulationName), .detail("")
    )
    .means("How IP lies in the frame: Ethernet II (RFC 894) or IEEE 802.3 (RFC 1042).", "RFC 2132 §6.3")
    static let tcpTimeToLive = field("dhcp.option.tcp_default_ttl", "TCP Default TTL", .quantity(.hops), .detail(""))
      .means("The Time to Live of the TCP segments that the client sends.", "RFC 2132 §7.1")
    static let keepaliveInterval = field(
      "dhcp.option.tcp_keepalive_interval", "TCP Keepalive Interval", .quantity(.seconds), .detail("")
    )
    .means("How long an idle connection waits before it sends a keepalive; zero: it sends none.", "RFC 2132 §7.2")
    static let keepaliveGarbage = field(
      "dhcp.option.tcp_keepalive_garbage", "TCP Keepalive Garbage", .enumeration(Self.enabled), .detail("")
    )
    .means("Whether keepalives carry a byte of garbage, for old hosts.", "RFC 2132 §7.3")
    static let nisDomain = field("dhcp.option.nis_domain", "Network Information Service Domain", .text, .detail(""))
      .means("The client's NIS domain.", "RFC 2132 §8.1")
    static let nisServer = field(
      "dhcp.option.nis_server", "Network Information Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A NIS server.", "RFC 2132 §8.2")
    static let ntpServer = field(
      "dhcp.option.ntp_server", "NTP Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An NTP server, the preferred one first.", "RFC 2132 §8.3")
    static let netbiosNameServer = field(
      "dhcp.option.netbios_over_tcpip_name_server", "NetBIOS Name Server", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("A NetBIOS name server (WINS).", "RFC 2132 §8.5")
    static let netbiosDatagramServer = field(
      "dhcp.option.netbios_over_tcpip_dd_name_server", "NetBIOS Datagram Distribution Server",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server that distributes NetBIOS datagrams.", "RFC 2132 §8.6")
    static let netbiosNodeType = field(
      "dhcp.option.netbios_over_tcpip_node_type", "NetBIOS Node Type", .enumeration(Self.nodeTypeName), .detail("")
    )
    .means("How the client resolves NetBIOS names: by broadcasts, by a server, or both.", "RFC 2132 §8.7")
    static let netbiosScope = field("dhcp.option.netbios_over_tcpip_scope", "NetBIOS Scope", .text, .detail(""))
      .means("The NetBIOS scope, which only its members hear.", "RFC 2132 §8.8")
    static let fontServer = field(
      "dhcp.option.xwindows_system_font_server", "X Window System Font Server",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A font server.", "RFC 2132 §8.9")
    static let displayManager = field(
      "dhcp.option.xwindows_system_display_manager", "X Window System Display Manager",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A host whose display manager the client may use.", "RFC 2132 §8.10")
    static let nisPlusDomain = field("dhcp.option.nis_plus_domain", "NIS+ Domain", .text, .detail(""))
      .means("The client's NIS+ domain.", "RFC 2132 §8.11")
    static let nisPlusServer = field(
      "dhcp.option.nis_plus_server", "NIS+ Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A NIS+ server.", "RFC 2132 §8.12")
    static let homeAgent = field(
      "dhcp.option.mobile_ip_home_agent", "Mobile IP Home Agent", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A Mobile IP home agent; it may be empty.", "RFC 2132 §8.13")
    static let smtpServer = field(
      "dhcp.option.smtp_server", "SMTP Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server for outgoing mail.", "RFC 2132 §8.14")
    static let popServer = field(
      "dhcp.option.pop3_server", "POP3 Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server for incoming mail.", "RFC 2132 §8.15")
    static let newsServer = field(
      "dhcp.option.nntp_server", "NNTP Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A news server.", "RFC 2132 §8.16")
    static let webServer = field(
      "dhcp.option.default_www_server", "Default WWW Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A web server.", "RFC 2132 §8.17")
    static let fingerServer = field(
      "dhcp.option.default_finger_server", "Default Finger Server", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("A finger server.", "RFC 2132 §8.18")
    static let chatServer = field(
      "dhcp.option.default_irc_server", "Default IRC Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An IRC server.", "RFC 2132 §8.19")
    static let streetTalkServer = field(
      "dhcp.option.streettalk_server", "StreetTalk Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A StreetTalk server.", "RFC 2132 §8.20")
    static let streetTalkAssistance = field(
      "dhcp.option.streettalk_da_server", "StreetTalk Directory Assistance Server",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A StreetTalk directory assistance server.", "RFC 2132 §8.21")
    static let requestedAddress = field(
      "dhcp.option.requested_ip_address", "Requested IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The address that the client would like, or asks for.", "RFC 2132 §9.1")
    static let leaseTime = field(
      "dhcp.option.ip_address_lease_time", "IP Address Lease Time", .quantity(.seconds), .detail("")
    )
    .means("How long the client may use its address; 4294967295: without end.", "RFC 2132 §9.2")
    static let overload = field(
      "dhcp.option.option_overload", "Option Overload", .enumeration(Self.overloadName), .detail("")
    )
    .means("Which fields of the header have options, too.", "RFC 2132 §9.3")
    static let messageType = field(
      "dhcp.option.dhcp", "DHCP Message Type", .enumeration(DHCPMessageType.name), .detail("")
    )
    .means("What the message does.", "RFC 2132 §9.6")
    static let serverIdentifier = field(
      "dhcp.option.dhcp_server_id", "Server Identifier", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The server, of several that may have answered: an address that the client can reach.", "RFC 2132 §9.7")
    static let parameter = field(
      "dhcp.option.request_list_item", "Parameter Request", .enumeration(DHCPOption.name), .detail("")
    )
    .means("An option that the client would like to have in the answer.", "RFC 2132 §9.8")
    static let text = field("dhcp.option.message", "Message", .text, .detail(""))
      .means("What went wrong, in words.", "RFC 2132 §9.9")
    static let maximumMessageSize = field(
      "dhcp.option.dhcp_max_message_size", "Maximum DHCP Message Size", .quantity(.bytes), .detail("")
    )
    .means("The longest message that the client can take, at least 576 bytes.", "RFC 2132 §9.10")
    static let renewalTime = field(
      "dhcp.option.renewal_time_value", "Renewal Time Value, T1", .quantity(.seconds), .detail("")
    )
    .means("When the client begins to ask its server for more time.", "RFC 2132 §9.11")
    static let rebindingTime = field(
      "dhcp.option.rebinding_time_value", "Rebinding Time Value, T2", .quantity(.seconds), .detail("")
    )
    .means("When the client begins to ask any server for more time.", "RFC 2132 §9.12")
    static let vendorClass = field("dhcp.option.vendor_class_id", "Vendor Class Identifier", .text, .detail(""))
      .means("What kind of client it is: its vendor, system or program.", "RFC 2132 §9.13")
    static let tftpServerName = field("dhcp.option.tftp_server_name", "TFTP Server Name", .text, .detail(""))
      .means("The TFTP server, where sname has options.", "RFC 2132 §9.4")
    static let bootFileName = field("dhcp.option.bootfile_name", "Bootfile Name", .text, .detail(""))
      .means("The boot file, where the file field has options.", "RFC 2132 §9.5")

    static let all = [
      option, code, length, subOptionLength, value, fragment, textPadding, padding, end, undecoded, subnetMask,
      timeOffset, router, timeServer, nameServer, domainNameServer, logServer, quotesServer, printServer,
      impressServer, resourceServer, hostName, bootFileSize, meritDumpFile, domainName, swapServer, rootPath,
      extensionsPath, forwarding, sourceRouting, filterAddress, filterMask, reassemblySize, timeToLive, pathAging,
      pathPlateau, mtu, allLocal, broadcastAddress, maskDiscovery, maskSupplier, routerDiscovery,
      solicitationAddress, routeDestination, routeRouter, trailers, arpTimeout, ethernetEncapsulation, tcpTimeToLive,
      keepaliveInterval, keepaliveGarbage, nisDomain, nisServer, ntpServer, netbiosNameServer, netbiosDatagramServer,
      netbiosNodeType, netbiosScope, fontServer, displayManager, nisPlusDomain, nisPlusServer, homeAgent, smtpServer,
      popServer, newsServer, webServer, fingerServer, chatServer, streetTalkServer, streetTalkAssistance,
      requestedAddress, leaseTime, overload, messageType, serverIdentifier, parameter, text, maximumMessageSize,
      renewalTime, rebindingTime, vendorClass, tftpServerName, bootFileName,
    ]

    @Sendable static func enabled(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "disabled"
      case 1: "enabled"
      default: nil
      }
    }

    @Sendable static func encapsulationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Ethernet II"
      case 1: "IEEE 802.3"
      default: nil
      }
    }

    @Sendable static func nodeTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "B-node"
      case 2: "P-node"
      case 4: "M-node"
      case 8: "H-node"
      default: nil
      }
    }

    @Sendable static func overloadName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "file has options"
      case 2: "sname has options"
      case 3: "file and sname have options"
      default: nil
      }
    }
  }
}
