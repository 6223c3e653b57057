/// LLDP for media endpoint devices, 00-12-BB: ANSI/TIA-1057, which telephones and their switches speak.
enum LLDPMedia {
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    let subtype = cursor.read(Field.subtype, 8, &out)
    switch subtype.number {
    case 3: readLocation(&cursor, &out)
    case 4: readPower(&cursor, &out)
    default: LLDP.read(table, subtype, &cursor, &out)
    }
  }

  private static let table: [UInt64: [FieldStep]] = [
    1: [
      .word(Field.capabilities, [.unused(Field.reserved, 10)] + Field.capabilityBits.map { .number($0, 1) }),
      .number(Field.deviceClass, 8),
    ],
    2: [
      .number(Field.application, 8), .number(Field.policyUnknown, 1), .number(Field.tagged, 1),
      .unused(Field.reserved, 1), .number(Field.vlan, 12), .number(Field.priority, 3), .number(Field.codePoint, 6),
    ],
    5: [.rest(Field.hardware)], 6: [.rest(Field.firmware)], 7: [.rest(Field.software)], 8: [.rest(Field.serialNumber)],
    9: [.rest(Field.manufacturer)], 10: [.rest(Field.model)], 11: [.rest(Field.asset)],
  ]

  /// Reads where the device is, §10.2.4: on the globe, by streets, or by a number for emergency calls.
  private static func readLocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    let format = cursor.read(Field.locationFormat, 8, &out)
    switch format.number {
    case 1 where format.isKnown:
      cursor.read(Field.latitudeResolution, 6, &out)
      DHCP.readFixedPoint(Field.latitude, Field.latitudeText, 34, fraction: 25, digits: 7, &cursor, &out)
      cursor.read(Field.longitudeResolution, 6, &out)
      DHCP.readFixedPoint(Field.longitude, Field.longitudeText, 34, fraction: 25, digits: 7, &cursor, &out)
      cursor.read(Field.altitudeType, 4, &out)
      cursor.read(Field.altitudeResolution, 6, &out)
      DHCP.readFixedPoint(Field.altitude, Field.altitudeText, 30, fraction: 8, digits: 2, &cursor, &out)
      cursor.read(Field.datum, 8, &out)
    case 2: readCivicAddress(&cursor, &out)
    case 3: cursor.readRest(Field.emergencyNumber, &out)
    default: cursor.readRest(LLDP.Field.unknownValue, &out)
    }
  }

  private static func readCivicAddress(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let length = cursor.read(Field.civicLength, 8, &out)
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    cursor.read(Field.civicWhat, 8, &out)
    cursor.readBytes(Field.civicCountry, 2, &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.civicElement, cursor)
      cursor.read(Field.civicType, 8, &out)
      let length = cursor.read(Field.civicValueLength, 8, &out)
      cursor.readBytes(Field.civicValue, countedBy: length, &out)
      out.endGroup(group, cursor)
    }
    if !cursor.isShort { cursor.restore(outer) }
  }

  /// Reads what power the device takes, or gets, §10.2.5.
  private static func readPower(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.powerType, 2, &out)
    cursor.read(type.isSet(0) ? Field.deviceSource.id : Field.equipmentSource.id, 2, &out)
    cursor.read(Field.powerPriority, 4, &out)
    cursor.read(Field.powerValue, 16, &out)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = 246
    static let definedIn: StaticString = "ANSI/TIA-1057 §10.2"

    static let subtype = field(
      "lldp.media.subtype", "Media Subtype", .enumeration(subtypeName, .hexadecimal), .detail("")
    )
    .means("Which of the TLVs for media endpoints it is.")
    static let reserved = field("lldp.media.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let capabilities = field("lldp.media.subtype.caps", "Capabilities", .hexadecimal)
      .means("Which of these TLVs the device has.", "ANSI/TIA-1057 §10.2.2")
    static let hasInventory = flag("lldp.media.subtype.caps.inventory", "Inventory").means(hasText)
    static let hasDevicePower = flag("lldp.media.subtype.caps.mid_pd", "Extended Power via MDI, PD").means(hasText)
    static let hasEquipmentPower = flag("lldp.media.subtype.caps.mdi_pse", "Extended Power via MDI, PSE").means(hasText)
    static let hasLocation = flag("lldp.media.subtype.caps.location_id", "Location Identification").means(hasText)
    static let hasPolicy = flag("lldp.media.subtype.caps.network_policy", "Network Policy").means(hasText)
    static let hasCapabilities = flag("lldp.media.subtype.caps.llpd", "LLDP-MED Capabilities").means(hasText)
    static let deviceClass = field("lldp.media.subtype.class", "Device Class", .enumeration(className), .detail(""))
      .means("What kind of device it is.", "ANSI/TIA-1057 §10.2.2")
    static let application = field(
      "lldp.media.app_type", "Application Type", .enumeration(applicationName), .detail("")
    )
    .means("For which frames the policy is.", "ANSI/TIA-1057 §10.2.3")
    static let policyUnknown = flag("lldp.media.policy_flag", "Unknown Policy")
      .means("Set: the device needs a policy, and has none yet.", "ANSI/TIA-1057 §10.2.3")
    static let tagged = flag("lldp.media.tag_flag", "Tagged").means(
      "Set: the frames have a tag.", "ANSI/TIA-1057 §10.2.3")
    static let vlan = field("lldp.media.vlan_id", "VLAN ID", .decimal, .detail("VLAN"))
      .means("The VLAN of the tag; zero: the tag has a priority only.", "ANSI/TIA-1057 §10.2.3")
    static let priority = field("lldp.media.l2_prio", "Layer 2 Priority", .decimal, .detail("priority"))
      .means("The priority of the tag.", "ANSI/TIA-1057 §10.2.3")
    static let codePoint = field("lldp.media.dscp", "DSCP", .decimal, .detail("DSCP"))
      .means("The code point of the packets.", "ANSI/TIA-1057 §10.2.3")
    static let locationFormat = field(
      "lldp.media.loc.data_format", "Location Data Format", .enumeration(formatName), .detail("")
    )
    .means("How the place is told.", "ANSI/TIA-1057 §10.2.4")
    static let latitudeResolution = field("lldp.media.loc.lat_resolution", "Latitude Resolution", .quantity(.bits))
      .means("How many first bits of the latitude are right.", "RFC 6225 §2.3.1")
    static let latitudeText = field("lldp.media.loc.latitude_degrees", "Latitude", .storedText, .detail(""))
      .means("Degrees north of the equator.", "RFC 6225 §2.3")
    static let latitude = field("lldp.media.loc.latitude", "Latitude in Binary", .hexadecimal)
      .means("The same, with 25 bits after the binary point.", "RFC 6225 §2.3")
    static let longitudeResolution = field("lldp.media.loc.long_resolution", "Longitude Resolution", .quantity(.bits))
      .means("How many first bits of the longitude are right.", "RFC 6225 §2.3.1")
    static let longitudeText = field("lldp.media.loc.longitude_degrees", "Longitude", .storedText, .detail(""))
      .means("Degrees east of Greenwich.", "RFC 6225 §2.3")
    static let longitude = field("lldp.media.loc.longitude", "Longitude in Binary", .hexadecimal)
      .means("The same, with 25 bits after the binary point.", "RFC 6225 §2.3")
    static let altitudeType = field(
      "lldp.media.loc.alt_type", "Altitude Type", .enumeration(DHCP.LocationField.altitudeTypeName)
    )
    .means("What the altitude counts.", "RFC 6225 §2.4")
    static let altitudeResolution = field("lldp.media.loc.alt_resolution", "Altitude Resolution", .quantity(.bits))
      .means("How many first bits of the altitude are right.", "RFC 6225 §2.4")
    static let altitudeText = field("lldp.media.loc.altitude_metres", "Altitude", .storedText, .detail("at"))
      .means("Metres or floors.", "RFC 6225 §2.4")
    static let altitude = field("lldp.media.loc.altitude", "Altitude in Binary", .hexadecimal)
      .means("The same, with 8 bits after the binary point.", "RFC 6225 §2.4")
    static let datum = field("lldp.media.loc.datum", "Datum", .enumeration(DHCP.LocationField.datumName))
      .means("The model of the globe.", "RFC 6225 §2.5")
    static let civicLength = field("lldp.media.civic.length", "LCI Length", .quantity(.bytes))
      .means("How long the address is, with what it is of and the country.", "ANSI/TIA-1057 §10.2.4.3.2")
    static let civicWhat = field("lldp.media.civic.what", "What", .enumeration(DHCP.LocationField.whatName))
      .means("Whose place it is.", "RFC 4776 §3.1")
    static let civicCountry = field("lldp.media.civic.country", "Country", .text, .detail(""))
      .means("The country, by the two letters of ISO 3166.", "RFC 4776 §3.1")
    static let civicElement = group(
      "lldp.media.civic.element", "Civic Address Element", .detail(""), isNamedByFirstChild: true
    )
    .means("A part of the address.", "RFC 4776 §3.3")
    static let civicType = field("lldp.media.civic.type", "CA Type", .enumeration(CivicAddressType.name))
      .means("Which part.", "RFC 4776 §3.4")
    static let civicValueLength = field("lldp.media.civic.length", "CA Length", .quantity(.bytes))
      .means("How long it is.", "RFC 4776 §3.3")
    static let civicValue = field("lldp.media.civic.value", "CA Value", .text, .detail(""))
      .means("The part, such as the street's name.", "RFC 4776 §3.3")
    static let emergencyNumber = field("lldp.media.ecs", "ELIN", .text, .detail(""))
      .means("The number that an emergency call shows.", "ANSI/TIA-1057 §10.2.4.3.3")
    static let powerType = field("lldp.media.power.type", "Power Type", .enumeration(powerTypeName), .detail(""))
      .means("Whether the sender gives power or takes it.", "ANSI/TIA-1057 §10.2.5")
    static let equipmentSource = field(
      "lldp.media.power.source", "Power Source", .enumeration(LLDPEthernet.equipmentSourceName)
    )
    .means("Where the power comes from.", "ANSI/TIA-1057 §10.2.5")
    static let deviceSource = field(
      "lldp.media.power.source", "Power Source", .enumeration(LLDPEthernet.deviceSourceName)
    )
    .means("Where the device has its power from.", "ANSI/TIA-1057 §10.2.5")
    static let powerPriority = field("lldp.media.power.prio", "Power Priority", .enumeration(LLDPEthernet.priorityName))
      .means("Who keeps the power where there is not enough.", "ANSI/TIA-1057 §10.2.5")
    static let powerValue = field(
      "lldp.media.power.value", "Power Value", .tenths(.watts, each: 1), .detail("")
    )
    .means("What the device needs at most, or the port can give.", "ANSI/TIA-1057 §10.2.5")
    static let hardware = field("lldp.media.hardware", "Hardware Revision", .text, .detail("")).means(inventoryText)
    static let firmware = field("lldp.media.firmware", "Firmware Revision", .text, .detail("")).means(inventoryText)
    static let software = field("lldp.media.software", "Software Revision", .text, .detail("")).means(inventoryText)
    static let serialNumber = field("lldp.media.sn", "Serial Number", .text, .detail("")).means(inventoryText)
    static let manufacturer = field("lldp.media.manufacturer", "Manufacturer Name", .text, .detail("")).means(
      inventoryText)
    static let model = field("lldp.media.model", "Model Name", .text, .detail("")).means(inventoryText)
    static let asset = field("lldp.media.asset", "Asset ID", .text, .detail("")).means(inventoryText)

    static let all =
      [
        subtype, reserved, capabilities, deviceClass, application, policyUnknown, tagged, vlan, priority, codePoint,
        locationFormat, latitudeResolution, latitudeText, latitude, longitudeResolution, longitudeText, longitude,
        altitudeType, altitudeResolution, altitudeText, altitude, datum, civicLength, civicWhat, civicCountry,
        civicElement, civicType, civicValueLength, civicValue, emergencyNumber, powerType, equipmentSource,
        deviceSource, powerPriority, powerValue, hardware, firmware, software, serialNumber, manufacturer, model, asset,
      ] + capabilityBits

    private static let hasText: StaticString = "Set: the device has this TLV."
    private static let inventoryText: StaticString = "What the device's label says."
    static let capabilityBits = [
      hasInventory, hasDevicePower, hasEquipmentPower, hasLocation, hasPolicy, hasCapabilities,
    ]
  }

  // MARK: Names

  /// ANSI/TIA-1057 table 9.
  @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "LLDP-MED Capabilities"
    case 2: "Network Policy"
    case 3: "Location Identification"
    case 4: "Extended Power via MDI"
    case 5: "Hardware Revision"
    case 6: "Firmware Revision"
    case 7: "Software Revision"
    case 8: "Serial Number"
    case 9: "Manufacturer Name"
    case 10: "Model Name"
    case 11: "Asset ID"
    default: nil
    }
  }

  @Sendable static func className(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Not defined"
    case 1: "Endpoint Class I"
    case 2: "Endpoint Class II"
    case 3: "Endpoint Class III"
    case 4: "Network Connectivity"
    default: nil
    }
  }

  @Sendable static func applicationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Voice"
    case 2: "Voice Signaling"
    case 3: "Guest Voice"
    case 4: "Guest Voice Signaling"
    case 5: "Softphone Voice"
    case 6: "Video Conferencing"
    case 7: "Streaming Video"
    case 8: "Video Signaling"
    default: nil
    }
  }

  @Sendable static func formatName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Coordinate-based LCI"
    case 2: "Civic Address LCI"
    case 3: "ECS ELIN"
    default: nil
    }
  }

  @Sendable static func powerTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "PSE"
    case 1: "PD"
    default: nil
    }
  }
}
