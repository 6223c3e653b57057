extension DHCP {
  enum VendorField: FieldSet {
    static let setNumber: UInt16 = 205
    static let definedIn: StaticString = "RFC 2132 §8.4"

    static let subOption = group("dhcp.option.vendor", "Vendor's Suboption", isNamedByFirstChild: true)
      .means("What the vendor has defined.")
    static let code = field("dhcp.option.vendor.suboption", "Suboption Code", .decimal)
      .means("Which of the vendor's suboptions.")
    static let microsoftNames = field(
      "dhcp.option.vendor.microsoft.netbios", "NetBIOS over TCP/IP", .enumeration(Self.microsoftNamesName), .detail("")
    )
    .means("Whether Windows is to speak NetBIOS.", "[MS-DHCPE] §2.2.2.1")
    static let microsoftRelease = field(
      "dhcp.option.vendor.microsoft.release_on_shutdown", "Release on Shutdown", .enumeration(OptionField.enabled),
      .detail("")
    )
    .means("Whether Windows gives its lease back when it is shut down.", "[MS-DHCPE] §2.2.2.2")
    static let microsoftMetric = field(
      "dhcp.option.vendor.microsoft.metric", "Default Router Metric Base", .decimal, .detail("")
    )
    .means("What is added to the metric of the default routes.", "[MS-DHCPE] §2.2.2.3")
    static let controller = field(
      "dhcp.option.vendor.controller", "Controller Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The controller that an access point is to join.", "Cisco, Ubiquiti")
    static let managementServer = field("dhcp.option.vendor.acs_url", "ACS URL", .text, .detail(""))
      .means("The server that manages the device.", "TR-069 §3.1")
    static let provisioningCode = field(
      "dhcp.option.vendor.provisioning_code", "Provisioning Code", .text, .detail("")
    )
    .means("What the management server knows the customer by.", "TR-069 §3.1")
    static let retry = field("dhcp.option.vendor.cwmp_retry", "CWMP Retry", .text, .detail(""))
      .means(
        """
        How long to wait before another attempt, in seconds, or how much longer each time, in thousandths.
        """, "TR-069 §3.1")
    static let cableOrganization = field(
      "dhcp.option.vendor.cl.oui_bytes", "Organizationally Unique Identifier", .oui, .detail("")
    )
    .means("The maker of the modem.", "CableLabs CL-SP-CANN-DHCP")
    static let cableText = field("dhcp.option.vendor.cl.text", "Value", .text, .detail(""))
      .means(
        "What device it is, or its serial number, its versions, its model or its maker.", "CableLabs CL-SP-CANN-DHCP")
    static let cableAdapter = field(
      "dhcp.option.vendor.cl.mta_mac_address", "MTA MAC Address", .macAddress, .detail("")
    )
    .means("The address of the telephone adapter in the modem.", "CableLabs CL-SP-CANN-DHCP")
    static let cableCorrelation = field(
      "dhcp.option.vendor.cl.correlation_ID", "Correlation ID", .hexadecimal, .detail("")
    )
    .means("A number that what follows of the same start has, too.", "CableLabs CL-SP-CANN-DHCP")
    static let arubaController = field(
      "dhcp.option.vendor.arubaap.controllerip", "Aruba Controller", .text, .detail("")
    )
    .means("The controller that the access point is to join.", "Aruba")
    static let arubaInstant = field("dhcp.option.vendor.arubaiap", "Aruba Instant", .text, .detail(""))
      .means("Organisation, management server and password, with commas between them.", "Aruba")
    static let bootSubOption = group("dhcp.option.vendor.pxeclient", "PXE Suboption", isNamedByFirstChild: true)
      .means("A parameter of the network boot.", "PXE 2.1 table 2-1")
    static let bootCode = field(
      "dhcp.option.vendor.pxeclient.suboption", "Suboption Code", .enumeration(DHCP.bootCodeName)
    )
    .means("Which parameter.", "PXE 2.1 table 2-1")
    static let bootMulticast = field(
      "dhcp.option.vendor.pxeclient.mtftp_ip", "MTFTP IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The group to which the boot file is sent.", "PXE 2.1 table 2-1")
    static let bootClientPort = field(
      "dhcp.option.vendor.pxeclient.mtftp_client_port", "MTFTP Client Port", .decimal, .detail("")
    )
    .means("Where clients listen for it.", "PXE 2.1 table 2-1")
    static let bootServerPort = field(
      "dhcp.option.vendor.pxeclient.mtftp_server_port", "MTFTP Server Port", .decimal, .detail("")
    )
    .means("Where the server is asked for it.", "PXE 2.1 table 2-1")
    static let bootTimeout = field(
      "dhcp.option.vendor.pxeclient.mtftp_timeout", "MTFTP Timeout", .quantity(.seconds), .detail("")
    )
    .means("How long to listen before a transfer is begun anew.", "PXE 2.1 table 2-1")
    static let bootDelay = field(
      "dhcp.option.vendor.pxeclient.mtftp_delay", "MTFTP Delay", .quantity(.seconds), .detail("")
    )
    .means("How long to listen before a transfer is asked for.", "PXE 2.1 table 2-1")
    static let bootControl = field(
      "dhcp.option.vendor.pxeclient.discovery_control", "PXE Discovery Control", .flags(Self.bootControlName),
      .detail("")
    )
    .means("How boot servers are looked for.", "PXE 2.1 table 2-1")
    static let bootControlReserved = field(
      "dhcp.option.vendor.pxeclient.discovery_control.reserved", "Reserved", .hexadecimal
    )
    .means("Must be zero.", "PXE 2.1 table 2-1")
    static let bootControlFile = flag("dhcp.option.vendor.pxeclient.discovery_control.bstrap", "Bootstrap override")
      .means("Set: take the file that is named, without menu and discovery.", "PXE 2.1 table 2-1")
    static let bootControlList = flag("dhcp.option.vendor.pxeclient.discovery_control.serverlist", "Server list only")
      .means("Set: take only servers of the list.", "PXE 2.1 table 2-1")
    static let bootControlMulticast = flag(
      "dhcp.option.vendor.pxeclient.discovery_control.multicast", "Disable multicast"
    )
    .means("Set: no multicast.", "PXE 2.1 table 2-1")
    static let bootControlBroadcast = flag(
      "dhcp.option.vendor.pxeclient.discovery_control.broadcast", "Disable broadcast"
    )
    .means("Set: no broadcast.", "PXE 2.1 table 2-1")
    static let bootDiscoveryAddress = field(
      "dhcp.option.vendor.pxeclient.multicast_address", "Discovery Multicast Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The group by which boot servers are looked for.", "PXE 2.1 table 2-1")
    static let bootServers = group("dhcp.option.vendor.pxeclient.boot_servers", "Boot Servers", .detail(""))
      .means("The servers of one type.", "PXE 2.1 table 2-1")
    static let bootServerType = field(
      "dhcp.option.vendor.pxeclient.boot_servers.type", "Type", .enumeration(DHCP.bootServerName), .detail("")
    )
    .means("What the servers boot.", "PXE 2.1 table 2-1")
    static let bootServerCount = field("dhcp.option.vendor.pxeclient.boot_servers.count", "IP Count", .decimal)
      .means("How many addresses follow.", "PXE 2.1 table 2-1")
    static let bootServer = field(
      "dhcp.option.vendor.pxeclient.boot_servers.ip", "Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server.", "PXE 2.1 table 2-1")
    static let bootMenu = group("dhcp.option.vendor.pxeclient.boot_menu", "Boot Menu Item", .detail(""))
      .means("A line of the menu.", "PXE 2.1 table 2-1")
    static let bootMenuType = field(
      "dhcp.option.vendor.pxeclient.boot_menu.type", "Type", .enumeration(DHCP.bootServerName), .detail("")
    )
    .means("Which servers it is for.", "PXE 2.1 table 2-1")
    static let bootMenuLength = field("dhcp.option.vendor.pxeclient.boot_menu.length", "Length", .quantity(.bytes))
      .means("How long the text is.", "PXE 2.1 table 2-1")
    static let bootMenuText = field("dhcp.option.vendor.pxeclient.boot_menu.desc", "Description", .text, .detail(""))
      .means("What the menu shows.", "PXE 2.1 table 2-1")
    static let bootPromptTimeout = field(
      "dhcp.option.vendor.pxeclient.menu_prompt.timeout", "Timeout", .quantity(.seconds), .detail("after")
    )
    .means(
      """
      How long to wait for a key before the first item is taken; 0: not at all; 255: for ever.
      """, "PXE 2.1 table 2-1")
    static let bootPrompt = field("dhcp.option.vendor.pxeclient.menu_prompt.prompt", "Prompt", .text, .detail(""))
      .means("What is shown meanwhile.", "PXE 2.1 table 2-1")
    static let bootItemType = field(
      "dhcp.option.vendor.pxeclient.boot_item.type", "Type", .enumeration(DHCP.bootServerName), .detail("")
    )
    .means("The type of server that was chosen.", "PXE 2.1 table 2-1")
    static let bootItemLayer = field(
      "dhcp.option.vendor.pxeclient.boot_item.layer", "Layer", .hexadecimal, .detail("layer")
    )
    .means("Which of its files; the top bit: the credentials of one.", "PXE 2.1 table 2-1")
    static let discoverySubOption = group("dhcp.option.vendor.bsdp", "BSDP Suboption", isNamedByFirstChild: true)
      .means("A parameter of Apple's network boot.", "Apple BSDP")
    static let discoveryCode = field(
      "dhcp.option.vendor.bsdp.suboption", "Suboption Code", .enumeration(DHCP.discoveryCodeName)
    )
    .means("Which parameter.", "Apple BSDP")
    static let discoveryMessage = field(
      "dhcp.option.vendor.bsdp.message_type", "Message Type", .enumeration(DHCP.discoveryMessageName), .detail("")
    )
    .means("What is asked or answered.", "Apple BSDP")
    static let discoveryVersion = field("dhcp.option.vendor.bsdp.version", "Version", .hexadecimal, .detail(""))
      .means("The version, 1.0 or 1.1.", "Apple BSDP")
    static let discoveryServer = field(
      "dhcp.option.vendor.bsdp.server_identifier", "Server Identifier", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("The boot server.", "Apple BSDP")
    static let discoveryPriority = field(
      "dhcp.option.vendor.bsdp.server_priority", "Server Priority", .decimal, .detail("")
    )
    .means("The highest is taken.", "Apple BSDP")
    static let discoveryPort = field("dhcp.option.vendor.bsdp.reply_port", "Reply Port", .decimal, .detail(""))
      .means("Where the client wants the answer.", "Apple BSDP")
    static let discoveryPath = field(
      "dhcp.option.vendor.bsdp.boot_image_list_path", "Boot Image List Path", .text, .detail("")
    )
    .means("Where the list is.", "Apple BSDP")
    static let discoveryDefault = field(
      "dhcp.option.vendor.bsdp.default_boot_image_id", "Default Boot Image ID", .hexadecimal, .detail("")
    )
    .means("What boots unless another is chosen.", "Apple BSDP")
    static let discoverySelected = field(
      "dhcp.option.vendor.bsdp.selected_boot_image_id", "Selected Boot Image ID", .hexadecimal, .detail("")
    )
    .means("What was chosen.", "Apple BSDP")
    static let discoveryImage = group("dhcp.option.vendor.bsdp.boot_image_list", "Boot Image", .detail(""))
      .means("A system that may be booted.", "Apple BSDP")
    static let discoveryInstall = flag("dhcp.option.vendor.bsdp.boot_image.attribute.install", "Install")
      .means("Set: it installs a system.", "Apple BSDP")
    static let discoveryKind = field(
      "dhcp.option.vendor.bsdp.boot_image.attribute.kind", "Kind", .enumeration(DHCP.discoveryKindName), .detail("")
    )
    .means("Which system.", "Apple BSDP")
    static let discoveryReserved = field(
      "dhcp.option.vendor.bsdp.boot_image.attribute.reserved", "Reserved", .hexadecimal
    )
    .means("Not used.", "Apple BSDP")
    static let discoveryIndex = field("dhcp.option.vendor.bsdp.boot_image.index", "Index", .decimal, .detail(""))
      .means("The image's number.", "Apple BSDP")
    static let discoveryNameLength = field(
      "dhcp.option.vendor.bsdp.boot_image.name_len", "Name Length", .quantity(.bytes)
    )
    .means("How long the name is.", "Apple BSDP")
    static let discoveryName = field("dhcp.option.vendor.bsdp.boot_image.name", "Name", .text, .detail(""))
      .means("What is shown to the user.", "Apple BSDP")
    static let discoveryFilter = field(
      "dhcp.option.vendor.bsdp.attributes_filter_list", "Attributes Filter", .hexadecimal, .detail("")
    )
    .means("Only images with these attributes are wanted.", "Apple BSDP")
    static let discoverySize = field(
      "dhcp.option.vendor.bsdp.message_size", "Message Size", .quantity(.bytes), .detail("")
    )
    .means("The longest message that the client can take.", "Apple BSDP")

    static let all = [
      subOption, code, microsoftNames, microsoftRelease, microsoftMetric, controller, managementServer,
      provisioningCode, retry, cableOrganization, cableText, cableAdapter, cableCorrelation, arubaController,
      arubaInstant, bootSubOption, bootCode, bootMulticast, bootClientPort, bootServerPort, bootTimeout, bootDelay,
      bootControl, bootControlReserved, bootControlFile, bootControlList, bootControlMulticast, bootControlBroadcast,
      bootDiscoveryAddress, bootServers, bootServerType, bootServerCount, bootServer, bootMenu, bootMenuType,
      bootMenuLength, bootMenuText, bootPromptTimeout, bootPrompt, bootItemType, bootItemLayer, discoverySubOption,
      discoveryCode, discoveryMessage, discoveryVersion, discoveryServer, discoveryPriority, discoveryPort,
      discoveryPath, discoveryDefault, discoverySelected, discoveryImage, discoveryInstall, discoveryKind,
      discoveryReserved, discoveryIndex, discoveryNameLength, discoveryName, discoveryFilter, discoverySize,
    ]

    static let bootControlFlags = [bootControlFile, bootControlList, bootControlMulticast, bootControlBroadcast]

    @Sendable static func microsoftNamesName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "enabled"
      case 1: "enabled, as by default"
      case 2: "disabled"
      default: nil
      }
    }

    @Sendable static func bootControlName(_ bit: Int) -> StaticString? {
      switch bit {
      case 3: "Bootstrap override"
      case 2: "Server list only"
      case 1: "No multicast"
      case 0: "No broadcast"
      default: nil
      }
    }
  }

  @Sendable static func bootCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Padding"
    case 1: "MTFTP IP Address"
    case 2: "MTFTP Client Port"
    case 3: "MTFTP Server Port"
    case 4: "MTFTP Timeout"
    case 5: "MTFTP Delay"
    case 6: "Discovery Control"
    case 7: "Discovery Multicast Address"
    case 8: "Boot Servers"
    case 9: "Boot Menu"
    case 10: "Menu Prompt"
    case 11: "Multicast Address Allocation"
    case 12: "Credential Types"
    case 64: "LCM Server"
    case 65: "LCM Domain"
    case 66: "LCM NIC Option"
    case 67: "LCM Workgroup"
    case 68: "LCM Discovery"
    case 69: "LCM Configured"
    case 70: "LCM Version"
    case 71: "Boot Item"
    case 128: "LCM Serial Number"
    case 255: "End"
    default: nil
    }
  }

  @Sendable static func bootServerName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "local boot, or PXE Bootstrap Server"
    case 1: "Microsoft Windows NT Boot Server"
    case 2: "Intel LCM Boot Server"
    case 3: "DOS/UNDI Boot Server"
    case 4: "NEC ESMPRO Boot Server"
    case 5: "IBM WSoD Boot Server"
    case 6: "IBM LCCM Boot Server"
    case 7: "CA Unicenter TNG Boot Server"
    case 8: "HP OpenView Boot Server"
    case 0x8000...0xffff: "vendor's"
    default: nil
    }
  }

  @Sendable static func discoveryCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Padding"
    case 1: "Message Type"
    case 2: "Version"
    case 3: "Server Identifier"
    case 4: "Server Priority"
    case 5: "Reply Port"
    case 6: "Boot Image List Path"
    case 7: "Default Boot Image ID"
    case 8: "Selected Boot Image ID"
    case 9: "Boot Image List"
    case 10: "NetBoot 1.0 Firmware"
    case 11: "Boot Image Attributes Filter List"
    case 12: "Maximum Message Size"
    case 255: "End"
    default: nil
    }
  }

  @Sendable static func discoveryMessageName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "List"
    case 2: "Select"
    case 3: "Failed"
    default: nil
    }
  }

  @Sendable static func discoveryKindName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Mac OS 9"
    case 1: "Mac OS X"
    case 2: "Mac OS X Server"
    case 3: "Hardware Diagnostics"
    default: nil
    }
  }
}
