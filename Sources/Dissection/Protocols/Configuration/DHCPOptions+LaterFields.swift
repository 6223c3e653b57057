extension DHCP {
  /// The options of later documents that are a number, an address, a text or several of them.
  enum LaterField: FieldSet {
    static let setNumber: UInt16 = 202
    static let definedIn: StaticString = "RFC 2132 §2"

    static let netwareDomain = field(
      "dhcp.option.novell_netware_ip_domain", "NetWare/IP Domain Name", .text, .detail("")
    )
    .means("The NetWare/IP domain.", "RFC 2242 §2")
    static let ndsServer = field(
      "dhcp.option.novell_dss.ip", "NDS Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A Novell directory server.", "RFC 2241 §2")
    static let ndsTree = field("dhcp.option.novell_ds_tree_name", "NDS Tree Name", .text, .detail(""))
      .means("The Novell directory's tree.", "RFC 2241 §3")
    static let ndsContext = field("dhcp.option.novell_ds_context", "NDS Context", .text, .detail(""))
      .means("The client's place in the tree.", "RFC 2241 §4")
    static let broadcastController = field(
      "dhcp.option.bcmcs_controller", "BCMCS Controller", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A controller of broadcast and multicast services in mobile networks.", "RFC 4280 §4.3")
    static let lastTransaction = field(
      "dhcp.option.client_last_transaction_time", "Client Last Transaction Time", .quantity(.seconds), .detail("")
    )
    .means("How long ago the client last spoke to the server.", "RFC 4388 §6.1")
    static let associatedAddress = field(
      "dhcp.option.associated_ip_option", "Associated IP", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("Another address that the client has.", "RFC 4388 §6.1")
    static let architecture = field(
      "dhcp.option.client_system_architecture", "Client System Architecture", .enumeration(ProcessorArchitecture.name),
      .detail("")
    )
    .means("What kind of system is to boot.", "RFC 4578 §2.1")
    static let directory = field("dhcp.option.ldap", "LDAP", .text, .detail(""))
      .means("A directory server, as Apple's hosts look for it.", "RFC 3679 §3.1")
    static let userAuthentication = field(
      "dhcp.option.user_authentication_protocol", "User Authentication Protocol", .text, .detail("")
    )
    .means("Servers where users prove who they are, as URLs.", "RFC 2485 §2")
    static let timeZone = field("dhcp.option.tz_pcode", "TZ String", .text, .detail(""))
      .means("The time zone, and when its clocks change, in POSIX's form.", "RFC 4833 §2")
    static let timeZoneName = field("dhcp.option.tz_tcode", "TZ Database Name", .text, .detail(""))
      .means("The time zone's name in the TZ database.", "RFC 4833 §2")
    static let ipv6Only = field("dhcp.option.v6only_wait", "V6ONLY_WAIT", .quantity(.seconds), .detail(""))
      .means("How long the client is to do without IPv4: the network has IPv6 with NAT64.", "RFC 8925 §3.1")
    static let netinfoAddress = field(
      "dhcp.option.netinfo_parent_server_address", "NetInfo Parent Server Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A NetInfo server.", "RFC 3679 §3.2")
    static let netinfoTag = field(
      "dhcp.option.netinfo_parent_server_tag", "NetInfo Parent Server Tag", .text, .detail("")
    )
    .means("The NetInfo server's tag.", "RFC 3679 §3.2")
    static let captivePortal = field("dhcp.option.captive_portal", "Captive Portal", .text, .detail(""))
      .means("Where the network's terms are agreed to, or whether they are.", "RFC 8910 §2.1")
    static let autoConfiguration = field(
      "dhcp.option.dhcp_auto_configuration", "Auto-Configuration", .enumeration(Self.autoConfigurationName), .detail("")
    )
    .means("Whether a client without a lease may take a link-local address.", "RFC 2563 §2")
    static let nameService = field(
      "dhcp.option.dhcp_name_service_search_option", "Name Service", .enumeration(Self.nameServiceName), .detail("")
    )
    .means("A way to look names up, the first one first: by the codes of the services' options.", "RFC 2937 §2")
    static let subnetSelection = field(
      "dhcp.option.subnet_selection_option", "Subnet Selection", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The subnet in which the client wants an address.", "RFC 3011 §2")
    static let authenticationAgent = field(
      "dhcp.option.pana_agent", "PANA Authentication Agent", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An agent by which the client gets access to the network.", "RFC 5192 §5")
    static let accessController = field(
      "dhcp.option.capwap_access_controller", "CAPWAP Access Controller", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("A controller for wireless access points.", "RFC 5417 §3")
    static let accessDiscovery = field(
      "dhcp.option.andsf_server", "ANDSF Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server that tells of access networks (3GPP's ANDSF).", "RFC 6153 §2")
    static let nonceAlgorithm = field(
      "dhcp.option.forcerenew_nonce.algorithm", "Forcerenew Nonce Algorithm", .enumeration(Self.nonceAlgorithmName),
      .detail("")
    )
    .means("How the client can check that a Force Renew comes from its server.", "RFC 6704 §3.1.1")
    static let threatAgent = field(
      "dhcp.option.dots_address", "DOTS Agent Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server that mitigates attacks.", "RFC 8973 §5.2")
    static let tftpServer = field(
      "dhcp.option.tftp_server_address", "TFTP Server Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A TFTP server, as IP telephones look for it.", "RFC 5859 §2")
    static let baseTime = field("dhcp.option.bulk_lease.base_time", "Base Time", .unixTime, .detail(""))
      .means("When the message was made: other times are counted from it.", "RFC 6926 §6.2.3")
    static let startOfState = field(
      "dhcp.option.bulk_lease.start_time_of_state", "Start Time of State", .quantity(.seconds), .detail("")
    )
    .means("How long the address has been in its state.", "RFC 6926 §6.2.4")
    static let queryStart = field(
      "dhcp.option.bulk_lease.query_start_time", "Query Start Time", .unixTime, .detail("")
    )
    .means("Only what has changed since then is wanted.", "RFC 6926 §6.2.5")
    static let queryEnd = field("dhcp.option.bulk_lease.query_end_time", "Query End Time", .unixTime, .detail(""))
      .means("Only what had changed before then is wanted.", "RFC 6926 §6.2.6")
    static let state = field(
      "dhcp.option.bulk_lease.dhcp_state", "DHCP State", .enumeration(Self.stateName), .detail("")
    )
    .means("What the address is used for.", "RFC 6926 §6.2.7")
    static let manufacturerUsage = field("dhcp.option.mudurl", "Manufacturer Usage Description", .text, .detail(""))
      .means("Where a thing's maker says what traffic it needs.", "RFC 8520 §10")
    static let telephone = field("dhcp.option.ip_telephone", "IP Telephone", .text, .detail(""))
      .means("Settings of Avaya's telephones.", "RFC 3942 §4")
    static let magic = field("dhcp.option.pxelinux_magic", "PXELINUX Magic", .hexadecimal, .detail(""))
      .means("0xf100747e: the options 209 to 211 are PXELINUX's.", "RFC 5071 §3")
    static let configurationFile = field(
      "dhcp.option.pxe_config_file", "PXELINUX Configuration File", .text, .detail("")
    )
    .means("The file that PXELINUX reads its menu from.", "RFC 5071 §4")
    static let pathPrefix = field("dhcp.option.pxe_path_prefix", "PXELINUX Path Prefix", .text, .detail(""))
      .means("What stands before the names of all files.", "RFC 5071 §5")
    static let rebootTime = field(
      "dhcp.option.pxelinux_reboot_time", "PXELINUX Reboot Time", .quantity(.seconds), .detail("")
    )
    .means("How long to wait before a reboot where the server is not there.", "RFC 5071 §6")
    static let proxyDiscovery = field(
      "dhcp.option.private_proxy_autodiscovery", "Web Proxy Auto-Discovery", .text, .detail("")
    )
    .means("Where browsers find which proxy to use.", "draft-ietf-wrec-wpad §4.4.1")

    static let all = [
      netwareDomain, ndsServer, ndsTree, ndsContext, broadcastController, lastTransaction, associatedAddress,
      architecture, directory, userAuthentication, timeZone, timeZoneName, ipv6Only, netinfoAddress, netinfoTag,
      captivePortal, autoConfiguration, nameService, subnetSelection, authenticationAgent, accessController,
      accessDiscovery, nonceAlgorithm, threatAgent, tftpServer, baseTime, startOfState, queryStart, queryEnd, state,
      manufacturerUsage, telephone, magic, configurationFile, pathPrefix, rebootTime, proxyDiscovery,
    ]

    @Sendable static func autoConfigurationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "do not configure"
      case 1: "configure"
      default: nil
      }
    }

    @Sendable static func nameServiceName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "local files"
      case 6: "DNS"
      case 41: "NIS"
      case 44: "NetBIOS over TCP/IP"
      case 65: "NIS+"
      default: nil
      }
    }

    @Sendable static func nonceAlgorithmName(_ value: UInt64) -> StaticString? { value == 1 ? "HMAC-MD5" : nil }

    /// IANA "DHCP State Values (option 156)", as of 2025.
    @Sendable static func stateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "available"
      case 2: "active"
      case 3: "expired"
      case 4: "released"
      case 5: "abandoned"
      case 6: "reset"
      case 7: "remote"
      case 8: "transitioning"
      default: nil
      }
    }
  }
}
