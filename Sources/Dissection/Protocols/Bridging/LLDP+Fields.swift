extension LLDP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = LLDP.number
    static let definedIn: StaticString = "IEEE 802.1AB §8"

    static let record = group("lldp.tlv", "TLV", isNamedByFirstChild: true)
      .means("One thing that the station tells of itself.", "IEEE 802.1AB §8.4")
    static let type = field("lldp.tlv.type", "TLV Type", .enumeration(Self.typeName))
      .means("What the TLV tells.", "IEEE 802.1AB §8.4.1")
    static let length = field("lldp.tlv.len", "TLV Length", .quantity(.bytes))
      .means("How long the value is.", "IEEE 802.1AB §8.4.2")
    static let chassisSubtype = field("lldp.chassis.subtype", "Chassis ID Subtype", .enumeration(Self.chassisName))
      .means("What kind of name the chassis ID is.", "IEEE 802.1AB §8.5.2")
    static let chassisMAC = field("lldp.chassis.id.mac", "Chassis ID", .macAddress, .headline)
      .means(chassisMeaning, "IEEE 802.1AB §8.5.2")
    static let chassisIPv4 = field(
      "lldp.chassis.id.ip4", "Chassis ID", .ipv4Address(SpecialPurposeAddress.name), .headline
    )
    .means(chassisMeaning, "IEEE 802.1AB §8.5.2")
    static let chassisIPv6 = field("lldp.chassis.id.ip6", "Chassis ID", .ipv6Address(IPv6AddressKind.name), .headline)
      .means(chassisMeaning, "IEEE 802.1AB §8.5.2")
    static let chassisText = field("lldp.chassis.id", "Chassis ID", .text, .headline)
      .means(chassisMeaning, "IEEE 802.1AB §8.5.2")
    static let chassis = field("lldp.chassis.id", "Chassis ID", .bytes, .headline)
      .means("A chassis ID that is not of its subtype's form.", "IEEE 802.1AB §8.5.2")
    static let addressFamily = field(
      "lldp.network_address.subtype", "Network Address Family", .enumeration(AddressFamilyNumber.name)
    )
    .means("What kind of address it is.", "IEEE 802.1AB §8.5.2.3")
    static let portSubtype = field("lldp.port.subtype", "Port ID Subtype", .enumeration(Self.portName))
      .means("What kind of name the port ID is.", "IEEE 802.1AB §8.5.3")
    static let portMAC = field("lldp.port.id.mac", "Port ID", .macAddress, .headline)
      .means(portMeaning, "IEEE 802.1AB §8.5.3")
    static let portIPv4 = field("lldp.port.id.ip4", "Port ID", .ipv4Address(SpecialPurposeAddress.name), .headline)
      .means(portMeaning, "IEEE 802.1AB §8.5.3")
    static let portIPv6 = field("lldp.port.id.ip6", "Port ID", .ipv6Address(IPv6AddressKind.name), .headline)
      .means(portMeaning, "IEEE 802.1AB §8.5.3")
    static let port = field("lldp.port.id", "Port ID", .text, .headline).means(portMeaning, "IEEE 802.1AB §8.5.3")
    static let portBytes = field("lldp.port.id", "Port ID", .bytes, .headline)
      .means("A port ID that is not of its subtype's form.", "IEEE 802.1AB §8.5.3")
    static let timeToLive = field("lldp.time_to_live", "Time to Live", .quantity(.seconds), .headline)
      .means("How long the neighbour may believe what is told; zero: forget it now.", "IEEE 802.1AB §8.5.4")
    static let portDescription = field("lldp.port.desc", "Port Description", .text, .headline)
      .means("What the port is called where it is managed.", "IEEE 802.1AB §8.5.5")
    static let systemName = field("lldp.tlv.system.name", "System Name", .text, .headline)
      .means("The station's host name.", "IEEE 802.1AB §8.5.6")
    static let systemDescription = field("lldp.tlv.system.desc", "System Description", .text, .headline)
      .means("Hardware, operating system and software.", "IEEE 802.1AB §8.5.7")
    static let capabilities = field("lldp.tlv.system_cap", "System Capabilities", .flags(Self.capabilityName))
      .means("What the station can be.", "IEEE 802.1AB §8.5.8")
    static let reservedCapabilities = field("lldp.tlv.system_cap.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "IEEE 802.1AB §8.5.8")
    static let twoPortRelay = flag("lldp.tlv.system_cap.tpmr", "Two-port MAC Relay").means(canText)
    static let serviceComponent = flag("lldp.tlv.system_cap.svlan", "S-VLAN Component").means(canText)
    static let customerComponent = flag("lldp.tlv.system_cap.cvlan", "C-VLAN Component").means(canText)
    static let station = flag("lldp.tlv.system_cap.station_only", "Station Only").means(canText)
    static let cableDevice = flag("lldp.tlv.system_cap.docsis_cable_device", "DOCSIS Cable Device").means(canText)
    static let telephone = flag("lldp.tlv.system_cap.telephone", "Telephone").means(canText)
    static let router = flag("lldp.tlv.system_cap.router", "Router").means(canText)
    static let accessPoint = flag("lldp.tlv.system_cap.wlan_access_pt", "WLAN Access Point").means(canText)
    static let bridge = flag("lldp.tlv.system_cap.bridge", "Bridge").means(canText)
    static let repeater = flag("lldp.tlv.system_cap.repeater", "Repeater").means(canText)
    static let other = flag("lldp.tlv.system_cap.other", "Other").means(canText)
    static let enabled = field(
      "lldp.tlv.enable_system_cap", "Enabled Capabilities", .flags(Self.capabilityName), .detail("")
    )
    .means("What the station is at present.", "IEEE 802.1AB §8.5.8")
    static let reservedEnabled = field("lldp.tlv.enable_system_cap.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "IEEE 802.1AB §8.5.8")
    static let isTwoPortRelay = flag("lldp.tlv.enable_system_cap.tpmr", "Two-port MAC Relay").means(isText)
    static let isServiceComponent = flag("lldp.tlv.enable_system_cap.svlan", "S-VLAN Component").means(isText)
    static let isCustomerComponent = flag("lldp.tlv.enable_system_cap.cvlan", "C-VLAN Component").means(isText)
    static let isStation = flag("lldp.tlv.enable_system_cap.station_only", "Station Only").means(isText)
    static let isCableDevice = flag("lldp.tlv.enable_system_cap.docsis_cable_device", "DOCSIS Cable Device")
      .means(isText)
    static let isTelephone = flag("lldp.tlv.enable_system_cap.telephone", "Telephone").means(isText)
    static let isRouter = flag("lldp.tlv.enable_system_cap.router", "Router").means(isText)
    static let isAccessPoint = flag("lldp.tlv.enable_system_cap.wlan_access_pt", "WLAN Access Point").means(isText)
    static let isBridge = flag("lldp.tlv.enable_system_cap.bridge", "Bridge").means(isText)
    static let isRepeater = flag("lldp.tlv.enable_system_cap.repeater", "Repeater").means(isText)
    static let isOther = flag("lldp.tlv.enable_system_cap.other", "Other").means(isText)
    static let managementLength = field("lldp.mgn.address.len", "Address String Length", .quantity(.bytes))
      .means("How long the address is, with the byte of its kind.", "IEEE 802.1AB §8.5.9.2")
    static let managementSubtype = field(
      "lldp.mgn.address.subtype", "Address Subtype", .enumeration(AddressFamilyNumber.name)
    )
    .means("What kind of address it is.", "IEEE 802.1AB §8.5.9.3")
    static let managementIPv4 = field(
      "lldp.mgn.addr.ip4", "Management Address", .ipv4Address(SpecialPurposeAddress.name), .headline
    )
    .means("Where the station can be managed.", "IEEE 802.1AB §8.5.9.4")
    static let managementIPv6 = field(
      "lldp.mgn.addr.ip6", "Management Address", .ipv6Address(IPv6AddressKind.name), .headline
    )
    .means("Where the station can be managed.", "IEEE 802.1AB §8.5.9.4")
    static let managementBytes = field("lldp.mgn.addr.hex", "Management Address", .bytes, .headline)
      .means("Where the station can be managed: an address of another kind.", "IEEE 802.1AB §8.5.9.4")
    static let interfaceSubtype = field(
      "lldp.mgn.interface.subtype", "Interface Subtype", .enumeration(Self.interfaceName)
    )
    .means("What the number counts.", "IEEE 802.1AB §8.5.9.5")
    static let interfaceNumber = field("lldp.mgn.interface.number", "Interface Number", .decimal, .detail("interface"))
      .means("The interface that has the address.", "IEEE 802.1AB §8.5.9.6")
    static let objectLength = field("lldp.mgn.obj.len", "OID String Length", .quantity(.bytes))
      .means("How long the object identifier is; zero where there is none.", "IEEE 802.1AB §8.5.9.7")
    static let objectIdentifier = field("lldp.mgn.obj.id", "Object Identifier", .bytes)
      .means("What the interface is, as SNMP names it, in BER.", "IEEE 802.1AB §8.5.9.8")
    static let organization = field(
      "lldp.orgtlv.oui", "Organizationally Unique Identifier", .enumeration(OrganizationCode.name, .hexadecimal),
      .headline
    )
    .means("Who defines the TLV.", "IEEE 802.1AB §8.6.1.3")
    static let unknownSubtype = field("lldp.unknown_subtype", "Subtype", .decimal, .detail("subtype"))
      .means("Which of the organization's TLVs it is.", "IEEE 802.1AB §8.6.1.4")
    static let unknownValue = field("lldp.unknown_subtype.content", "Content", .bytes)
      .means("A value that is not decoded further.", "IEEE 802.1AB §8.6.1.5")
    static let surplus = field("lldp.subtype.content_remaining", "Trailing Bytes", .bytes)
      .means("What the TLV has more than its type defines.", "IEEE 802.1AB §8.4.3")
    static let message = field("lldp.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the unit says as a whole.")

    static let all =
      [
        record, type, length, chassisSubtype, chassisMAC, chassisIPv4, chassisIPv6, chassisText, chassis,
        addressFamily, portSubtype, portMAC, portIPv4, portIPv6, port, portBytes, timeToLive, portDescription,
        systemName, systemDescription, capabilities, reservedCapabilities, enabled, reservedEnabled,
        managementLength, managementSubtype, managementIPv4, managementIPv6, managementBytes, interfaceSubtype,
        interfaceNumber, objectLength, objectIdentifier, organization, unknownSubtype, unknownValue, surplus, message,
      ] + capabilityBits + enabledBits

    private static let chassisMeaning: StaticString = "The device; with the port ID, who the sender is."
    private static let portMeaning: StaticString = "The port that the unit was sent from."
    private static let canText: StaticString = "Set: the station can be this."
    private static let isText: StaticString = "Set: the station is this at present."

    private static let capabilityBits = [
      twoPortRelay, serviceComponent, customerComponent, station, cableDevice, telephone, router, accessPoint, bridge,
      repeater, other,
    ]
    private static let enabledBits = [
      isTwoPortRelay, isServiceComponent, isCustomerComponent, isStation, isCableDevice, isTelephone, isRouter,
      isAccessPoint, isBridge, isRepeater, isOther,
    ]
    static let systemCapabilities: [FieldStep] = [
      .word(capabilities, [.unused(reservedCapabilities, 5)] + capabilityBits.map { .number($0, 1) })
    ]
    static let enabledCapabilities: [FieldStep] = [
      .word(enabled, [.unused(reservedEnabled, 5)] + enabledBits.map { .number($0, 1) })
    ]

    @Sendable static func sentence(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "{lldp.chassis.id.*} port {lldp.port.id.*} TTL {lldp.time_to_live}"
      case 1: "{lldp.tlv.system.name} {lldp.chassis.id.*} port {lldp.port.id.*} TTL {lldp.time_to_live}"
      case 2: "{lldp.chassis.id.*} port {lldp.port.id.*} leaves"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = LLDP.number

    static let order = note("lldp.bad_type", .error, "wrong order")
      .says("TLV {a} must stand here: chassis ID, port ID and time to live come first (IEEE 802.1AB §8.2).")
    static let duplicate = note("lldp.tlv.duplicate", .error, "TLV twice")
      .says("A unit has this TLV once at most (IEEE 802.1AB §8.2): receivers drop the unit, or the second one.")
    static let missing = note("lldp.tlv.missing", .error, "TLV missing")
      .says("TLV {a} is missing: a unit needs chassis ID, port ID and time to live (IEEE 802.1AB §8.2).")
    static let noEnd = note("lldp.end.missing", .note, "no end")
      .says("No End of LLDPDU TLV: it may be left out since 2009 only.")
    static let endLength = note("lldp.end.length", .error, "bad length")
      .says("{a:bytes}, but the End of LLDPDU TLV has no value.")
    static let shutdown = note("lldp.shutdown", .chat, "leaves")
      .says("Zero: the station, or its LLDP, is shut down; the neighbour forgets it (IEEE 802.1AB §9.1.2.2).")
    static let capabilities = note("lldp.tlv.enable_system_cap.unsupported", .warning, "capability not supported")
      .says("A capability is enabled that the station does not have (IEEE 802.1AB §8.5.8.3).")
    static let unknownType = note("lldp.tlv.unknown", .note, "unknown TLV")
      .says("The type {a} is reserved; receivers pass it over.")
    static let managementLength = note("lldp.mgn.address.len.invalid", .error, "bad length")
      .says("{a:bytes}, but an address has 1 to 31, and a byte before it.")
    static let surplus = note("lldp.excess_length", .note, "TLV too long")
      .says("The TLV has {a:bytes} more than its type defines.")
    static let reserved = note("lldp.reserved.set", .note, "reserved bits").says("These bits must be zero.")
    static let inverse = note("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.inverse", .note, "bits in the wrong order")
      .says("1000BASE-T with half duplex alone: the sender has likely the bits in the opposite order, told below.")
    static let deprecated = note("lldp.tlv_deprecated", .chat, "deprecated TLV")
      .says("Link aggregation is told by IEEE 802.1's TLV since 2008.")

    static let all = [
      order, duplicate, missing, noEnd, endLength, shutdown, capabilities, unknownType, managementLength, surplus,
      reserved, inverse, deprecated,
    ]
  }
}

// MARK: Names

extension LLDP.Field {
  /// IEEE 802.1AB table 8-1.
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "End of LLDPDU"
    case 1: "Chassis ID"
    case 2: "Port ID"
    case 3: "Time to Live"
    case 4: "Port Description"
    case 5: "System Name"
    case 6: "System Description"
    case 7: "System Capabilities"
    case 8: "Management Address"
    case 127: "Organization Specific"
    default: nil
    }
  }

  /// IEEE 802.1AB table 8-2.
  @Sendable static func chassisName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Chassis component"
    case 2: "Interface alias"
    case 3: "Port component"
    case 4: "MAC address"
    case 5: "Network address"
    case 6: "Interface name"
    case 7: "Locally assigned"
    default: nil
    }
  }

  /// IEEE 802.1AB table 8-3.
  @Sendable static func portName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Interface alias"
    case 2: "Port component"
    case 3: "MAC address"
    case 4: "Network address"
    case 5: "Interface name"
    case 6: "Agent circuit ID"
    case 7: "Locally assigned"
    default: nil
    }
  }

  @Sendable static func interfaceName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Unknown"
    case 2: "ifIndex"
    case 3: "System port number"
    default: nil
    }
  }

  /// IEEE 802.1AB table 8-4, the bit of weight 1 first.
  @Sendable static func capabilityName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "Other"
    case 1: "Repeater"
    case 2: "Bridge"
    case 3: "WLAN Access Point"
    case 4: "Router"
    case 5: "Telephone"
    case 6: "DOCSIS Cable Device"
    case 7: "Station Only"
    case 8: "C-VLAN Component"
    case 9: "S-VLAN Component"
    case 10: "Two-port MAC Relay"
    default: nil
    }
  }
}
