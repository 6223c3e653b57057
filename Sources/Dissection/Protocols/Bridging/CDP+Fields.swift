extension CDP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = CDP.number
    static let definedIn: StaticString = "Cisco, CDP"

    static let version = field("cdp.version", "Version", .decimal).means(
      "The version of the protocol: 1, or 2 since 1996.")
    static let timeToLive = field("cdp.ttl", "TTL", .quantity(.seconds))
      .means("How long the neighbour may believe what is told.")
    static let checksum = field("cdp.checksum", "Checksum", .checksum)
      .means("The Internet checksum over the packet, where an odd last byte counts in Cisco's own way.")
    static let record = group("cdp.tlv", "TLV", isNamedByFirstChild: true).means(
      "One thing that the device tells of itself.")
    static let type = field("cdp.tlv.type", "Type", .enumeration(Self.typeName, .hexadecimal)).means(
      "What the TLV tells.")
    static let length = field("cdp.tlv.len", "Length", .quantity(.bytes))
      .means("How long the TLV is, with type and length.")
    static let data = field("cdp.data", "Data", .bytes).means(
      "A value, or the end of one, that is not decoded further.")
    static let message = field("cdp.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the packet says as a whole.")

    static let all = [version, timeToLive, checksum, record, type, length, data, message]

    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "{cdp.deviceid} port {cdp.portid} TTL {cdp.ttl}"
      case 1: "{cdp.deviceid} port {cdp.portid} TTL {cdp.ttl} {cdp.platform}"
      default: nil
      }
    }

    /// The types that Cisco has published, and those that others have found out; those from 0x1000 on are HP's.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0001: "Device ID"
      case 0x0002: "Addresses"
      case 0x0003: "Port ID"
      case 0x0004: "Capabilities"
      case 0x0005: "Software Version"
      case 0x0006: "Platform"
      case 0x0007: "IP Prefixes"
      case 0x0008: "Protocol Hello"
      case 0x0009: "VTP Management Domain"
      case 0x000a: "Native VLAN"
      case 0x000b: "Duplex"
      case 0x000e: "VoIP VLAN Reply"
      case 0x000f: "VoIP VLAN Query"
      case 0x0010: "Power Consumption"
      case 0x0011: "MTU"
      case 0x0012: "Trust Bitmap"
      case 0x0013: "Untrusted Port CoS"
      case 0x0014: "System Name"
      case 0x0015: "System Object ID"
      case 0x0016: "Management Address"
      case 0x0017: "Location"
      case 0x0018: "External Port ID"
      case 0x0019: "Power Requested"
      case 0x001a: "Power Available"
      case 0x001b: "Port Unidirectional"
      case 0x001d: "EnergyWise"
      case 0x001f: "Spare Pair PoE"
      case 0x1000: "HP BSSID"
      case 0x1001: "HP Serial Number"
      case 0x1002: "HP SSID"
      case 0x1003: "HP Radio 1 Channel"
      case 0x1006: "HP SNMP Port"
      case 0x1007: "HP Management Port"
      case 0x1008: "HP Source MAC Address"
      case 0x1009: "HP Radio 2 Channel"
      case 0x100a: "HP Radio 1 Operating Mode"
      case 0x100b: "HP Radio 2 Operating Mode"
      case 0x100c: "HP Radio 1 Radio Mode"
      case 0x100d: "HP Radio 2 Radio Mode"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = CDP.number

    static let version = note("cdp.version.unknown", .warning, "unknown version")
      .says("The version is {a}; what follows is read as version 2.")
    static let checksum = note("cdp.bad_checksum", .error, "bad checksum")
      .says("Wrong: this packet has the checksum 0x{b:x4}. One of its bytes, or the checksum, was damaged.")
    static let shortLength = note("cdp.tlv.len.short", .error, "bad length")
      .says("{a:bytes}, but type and length alone take 4. Where the next TLV begins is unknown.")
    static let addressCount = note("cdp.number_of_addresses.invalid", .error, "bad count")
      .says("{a} addresses are announced, and {b} are there.")
    static let prefixLength = note("cdp.ip_prefix.length.invalid", .error, "bad prefix length")
      .says("{a} bits, but an IPv4 address has 32.")

    static let all = [version, checksum, shortLength, addressCount, prefixLength]
  }

  enum ValueField: FieldSet {
    static let setNumber: UInt16 = 250
    static let definedIn: StaticString = "Cisco, CDP"

    static let device = field("cdp.deviceid", "Device ID", .text, .headline).means(
      "The device's name, or its serial number.")
    static let addressCount = field("cdp.number_of_addresses", "Number of Addresses", .decimal, .headline)
      .means("How many addresses follow.")
    static let addressEntry = group("cdp.address.entry", "Address", .detail("")).means("An address of the device's.")
    static let protocolType = field("cdp.protocol_type", "Protocol Type", .enumeration(protocolTypeName, .hexadecimal))
      .means("How the protocol is named: by an NLPID, or by an LLC and SNAP header.")
    static let protocolLength = field("cdp.protocol_length", "Protocol Length", .quantity(.bytes))
      .means("How long the protocol's name is.")
    static let protocolBytes = field("cdp.protocol", "Protocol", .bytes).means("The protocol's name: 0xcc is IPv4.")
    static let addressLength = field("cdp.address_length", "Address Length", .quantity(.bytes)).means(
      "How long the address is.")
    static let ipv4 = field("cdp.nrgyz.ip_address", "IP Address", .ipv4Address(SpecialPurposeAddress.name), .headline)
      .means("An IPv4 address of the port's.")
    static let ipv6 = field("cdp.nrgyz.ipv6_address", "IPv6 Address", .ipv6Address(IPv6AddressKind.name), .headline)
      .means("An IPv6 address of the port's.")
    static let address = field("cdp.address", "Address", .bytes, .headline).means("An address of another protocol.")
    static let port = field("cdp.portid", "Port ID", .text, .headline).means("The port that the packet was sent from.")
    static let capabilities = field("cdp.capabilities", "Capabilities", .flags(capabilityName), .headline)
      .means("What the device is.")
    static let reservedCapabilities = field("cdp.capabilities.reserved", "Reserved", .hexadecimal).means("Not known.")
    static let relay = flag("cdp.capabilities.mac_relay", "Two-port MAC Relay").means(isText)
    static let camera = flag("cdp.capabilities.cvta", "CVTA").means(
      "Set: settles disputes of spanning trees; or a camera.")
    static let remote = flag("cdp.capabilities.remote", "Remotely Managed Device").means(isText)
    static let telephone = flag("cdp.capabilities.voip_phone", "VoIP Phone").means(isText)
    static let repeater = flag("cdp.capabilities.repeater", "Repeater").means(isText)
    static let multicast = flag("cdp.capabilities.igmp_capable", "IGMP Capable")
      .means("Set: the device listens to IGMP, and keeps multicast frames from where nobody wants them.")
    static let host = flag("cdp.capabilities.host", "Host").means(isText)
    static let bridgeSwitch = flag("cdp.capabilities.switch", "Switch").means(isText)
    static let sourceRouteBridge = flag("cdp.capabilities.src_bridge", "Source Route Bridge").means(isText)
    static let transparentBridge = flag("cdp.capabilities.trans_bridge", "Transparent Bridge").means(isText)
    static let router = flag("cdp.capabilities.router", "Router").means(isText)
    static let software = field("cdp.software_version", "Software Version", .text, .headline)
      .means("What runs on the device.")
    static let lineEnd = field("cdp.line_end", "Line End", .bytes, isDelimiter: true).means("A new line begins.")
    static let platform = field("cdp.platform", "Platform", .text, .headline).means("The device's model.")
    static let gateway = field(
      "cdp.odr_default_gateway", "ODR Default Gateway", .ipv4Address(SpecialPurposeAddress.name), .headline
    )
    .means("Where a stub router of on-demand routing sends all its packets.")
    static let prefix = field("cdp.ip_prefix", "IP Prefix", .ipv4Address(SpecialPurposeAddress.name), .headline)
      .means("A network that the device is on.")
    static let prefixLength = field("cdp.ip_prefix.length", "Prefix Length", .quantity(.bits), .detail("/"))
      .means("How many first bits of the address are the network's.")
    static let organization = field("cdp.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal), .headline)
      .means("Who numbers the protocol.")
    static let protocolIdentifier = field(
      "cdp.protocol_id", "Protocol ID", .enumeration(helloName, .hexadecimal), .detail("")
    )
    .means("Which protocol says something of itself here.")
    static let hello = field("cdp.hello.unknown", "Unknown", .bytes).means("What it says.")
    static let clusterMaster = field(
      "cdp.cluster.master_ip", "Cluster Master IP", .ipv4Address(SpecialPurposeAddress.name)
    )
    .means("The switch by which the cluster is managed.")
    static let clusterMask = field("cdp.cluster.ip", "IP Mask", .ipv4Address(SpecialPurposeAddress.name))
      .means("Not known; mostly ones.")
    static let clusterVersion = field("cdp.cluster.version", "Version", .hexadecimal).means(
      "The version of the clusters' protocol.")
    static let clusterSubversion = field("cdp.cluster.sub_version", "Sub-version", .hexadecimal)
      .means("The version of the clusters' protocol.")
    static let clusterStatus = field("cdp.cluster.status", "Status", .hexadecimal).means(
      "The switch's part in the cluster.")
    static let clusterUnknown = field("cdp.cluster.unknown", "Unknown", .hexadecimal).means("Not known.")
    static let commander = field("cdp.cluster.commander_mac", "Cluster Commander MAC", .macAddress)
      .means("The switch that commands the cluster; zero where there is none.")
    static let clusterSwitch = field("cdp.cluster.switch_mac", "Switch MAC", .macAddress).means(
      "The switch's own address.")
    static let clusterVLAN = field("cdp.cluster.management_vlan", "Management VLAN", .decimal)
      .means("The VLAN that the cluster is managed on.")
    static let domain = field("cdp.vtp_management_domain", "VTP Management Domain", .text, .headline)
      .means("Which switches share their list of VLANs.")
    static let nativeVLAN = field("cdp.native_vlan", "Native VLAN", .decimal, .headline)
      .means("The VLAN of frames without a tag; the two ends must agree.")
    static let duplex = field("cdp.duplex", "Duplex", .enumeration(duplexName), .headline)
      .means("Whether both ends may send at once; the two ends must agree.")
    static let voiceData = field("cdp.data", "Data", .hexadecimal).means("1, mostly.")
    static let voiceVLAN = field("cdp.voice_vlan", "Voice VLAN", .decimal, .headline).means("The VLAN of telephones.")
    static let power = field("cdp.power_consumption", "Power Consumption", milliwatts, .headline)
      .means("What the device takes from the cable.")
    static let mtu = field("cdp.mtu", "MTU", .quantity(.bytes), .headline).means(
      "The longest packet that the port sends.")
    static let trust = field("cdp.trust_bitmap", "Trust Bitmap", .hexadecimal, .headline)
      .means("Set to 1: the marks of the neighbour's frames are believed.")
    static let untrustedClass = field("cdp.untrusted_port_cos", "Untrusted Port CoS", .hexadecimal, .headline)
      .means("The class of frames whose marks are not believed.")
    static let systemName = field("cdp.system_name", "System Name", .text, .headline).means("The device's host name.")
    static let objectIdentifier = field("cdp.system_object_identifier", "System Object Identifier", .bytes)
      .means("What kind of device it is, as SNMP has it.")
    static let locationUnknown = field("cdp.location.unknown", "Unknown", .hexadecimal).means("Zero, mostly.")
    static let location = field("cdp.location", "Location", .text, .headline).means("Where the device is.")
    static let externalPort = field("cdp.external_port_id", "External Port ID", .text, .headline)
      .means("The connector that a wavelength of light leaves by.")
    static let requestID = field("cdp.request_id", "Request ID", .decimal).means("Which request for power is meant.")
    static let managementID = field("cdp.management_id", "Management ID", .decimal).means(
      "Counts the changes of the power.")
    static let powerRequested = field("cdp.power_requested", "Power Requested", milliwatts, .headline)
      .means("What the device wants.")
    static let powerAvailable = field("cdp.power_available", "Power Available", milliwatts, .headline)
      .means("What it may have.")
    static let unidirectional = field("cdp.port_unidirectional", "Port Unidirectional", .hexadecimal, .headline)
      .means("Whether the port only sends, or only receives.")
    static let encrypted = field("cdp.encrypted_data", "Encrypted Data", .bytes).means(
      "Proves that the sender knows the domain's secret.")
    static let seenSequence = field("cdp.seen_sequence", "Seen Sequence", .decimal).means(
      "The last number of the neighbour's.")
    static let sequence = field("cdp.sequence_number", "Sequence Number", .decimal).means("Counts the packets.")
    static let model = field("cdp.model_number", "Model Number", .text, .headline).means("The device's model.")
    static let pad = field("cdp.unknown_pad", "Unknown", .hexadecimal).means("Not known.")
    static let hardware = field("cdp.hardware_version_id", "Hardware Version ID", .text).means(
      "The version of the hardware.")
    static let serialNumber = field("cdp.system_serial_number", "System Serial Number", .text).means(
      "The device's serial number.")
    static let energyUnknown = field("cdp.nrgyz_unknown_values", "Unknown Values", .bytes).means("Not known.")
    static let tableLength = field("cdp.len_tlv_table", "Length of TLV Table", .decimal).means("How long the table is.")
    static let tableCount = field("cdp.num_tlvs_table", "Number of TLVs in Table", .decimal).means(
      "How many TLVs it has.")
    static let energyTable = field("cdp.nrgyz.table", "TLV Table", .bytes).means(
      "Name, domain and role of the device, and to whom it answers.")
    static let sparePairs = field("cdp.spare_poe_tlv", "Spare Pair PoE", .hexadecimal, .headline).means(
      "Power on all four pairs.")
    static let spareReserved = field("cdp.spare_poe_tlv.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let spareOn = flag("cdp.spare_poe_tlv.pse_spare_pair_poe", "PSE Spare Pair PoE").means(
      "Set: the spare pairs have power.")
    static let spareWanted = flag("cdp.spare_poe_tlv.req_spare_pair_poe", "PD Request Spare Pair PoE")
      .means("Set: the device wants power on the spare pairs.")
    static let spareArchitecture = flag("cdp.spare_poe_tlv.spare_pair_arch", "PD Spare Pair Architecture")
      .means("Set: the device keeps the pairs apart.")
    static let fourWire = flag("cdp.spare_poe_tlv.poe", "PSE Four-wire PoE").means("Set: the port can do it.")
    static let vendorText = field("cdp.hp.text", "Value", .text, .headline).means("What HP's devices add.", "HP")

    static let all = [
      device, addressCount, addressEntry, protocolType, protocolLength, protocolBytes, addressLength, ipv4, ipv6,
      address, port, capabilities, reservedCapabilities, relay, camera, remote, telephone, repeater, multicast, host,
      bridgeSwitch, sourceRouteBridge, transparentBridge, router, software, lineEnd, platform, gateway, prefix,
      prefixLength,
      organization, protocolIdentifier, hello, clusterMaster, clusterMask, clusterVersion, clusterSubversion,
      clusterStatus, clusterUnknown, commander, clusterSwitch, clusterVLAN, domain, nativeVLAN, duplex, voiceData,
      voiceVLAN, power, mtu, trust, untrustedClass, systemName, objectIdentifier, locationUnknown, location,
      externalPort, requestID, managementID, powerRequested, powerAvailable, unidirectional, encrypted, seenSequence,
      sequence, model, pad, hardware, serialNumber, energyUnknown, tableLength, tableCount, energyTable, sparePairs,
      spareReserved, spareOn, spareWanted, spareArchitecture, fourWire, vendorText,
    ]

    private static let isText: StaticString = "Set: the device is this."
    private static let milliwatts = FieldFormat.quantity(.milliwatts)
    static let voice: [FieldStep] = [.number(voiceData, 8), .number(voiceVLAN, 16)]
    static let cluster: [FieldStep] = [
      .number(clusterMaster, 32), .number(clusterMask, 32), .number(clusterVersion, 8), .number(clusterSubversion, 8),
      .number(clusterStatus, 8), .number(clusterUnknown, 8), .number(commander, 48), .number(clusterSwitch, 48),
      .number(clusterUnknown, 8), .number(clusterVLAN, 16),
    ]
    private static let capabilitySteps: [FieldStep] =
      [.number(reservedCapabilities, 21)]
      + [
        relay, camera, remote, telephone, repeater, multicast, host, bridgeSwitch, sourceRouteBridge, transparentBridge,
        router,
      ].map { .number($0, 1) }

    /// The values that have no list in them, by their types.
    static let table: [UInt64: [FieldStep]] = [
      0x0001: [.rest(device)], 0x0003: [.rest(port)], 0x0004: [.word(capabilities, capabilitySteps)],
      0x0006: [.rest(platform)], 0x0009: [.rest(domain)], 0x000a: [.number(nativeVLAN, 16)],
      0x000b: [.number(duplex, 8)], 0x0010: [.number(power, 16)], 0x0011: [.number(mtu, 32)],
      0x0012: [.number(trust, 8)], 0x0013: [.number(untrustedClass, 8)], 0x0014: [.rest(systemName)],
      0x0015: [.rest(objectIdentifier)], 0x0017: [.number(locationUnknown, 8), .rest(location)],
      0x0018: [.rest(externalPort)], 0x001b: [.number(unidirectional, 8)],
      0x001d: [
        .bytes(encrypted, 20), .number(seenSequence, 32), .number(sequence, 32), .bytes(model, 16), .number(pad, 16),
        .bytes(hardware, 3), .bytes(serialNumber, 11), .bytes(energyUnknown, 8), .number(tableLength, 16),
        .number(tableCount, 16), .rest(energyTable),
      ],
      0x001f: [
        .word(
          sparePairs,
          [
            .number(spareReserved, 4), .number(spareOn, 1), .number(spareWanted, 1), .number(spareArchitecture, 1),
            .number(fourWire, 1),
          ])
      ],
      0x1001: [.rest(vendorText)], 0x1002: [.rest(vendorText)], 0x1006: [.rest(vendorText)],
      0x1007: [.rest(vendorText)],
    ]
  }

  // MARK: Names

  @Sendable static func protocolTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "NLPID"
    case 2: "802.2"
    default: nil
    }
  }

  @Sendable static func helloName(_ value: UInt64) -> StaticString? { value == 0x0112 ? "Cluster Management" : nil }

  @Sendable static func duplexName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "half"
    case 1: "full"
    default: nil
    }
  }

  @Sendable static func capabilityName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "Router"
    case 1: "Transparent Bridge"
    case 2: "Source Route Bridge"
    case 3: "Switch"
    case 4: "Host"
    case 5: "IGMP"
    case 6: "Repeater"
    case 7: "VoIP Phone"
    case 8: "Remotely Managed"
    case 9: "CVTA"
    case 10: "Two-port MAC Relay"
    default: nil
    }
  }
}
