/// TLVs of organizations other than the standards' own: PROFINET (00-0E-CF, IEC 61158-6-10), Cisco (00-01-42), IANA
/// (00-00-5E, RFC 8520), ONOS (A4-23-05), Avaya and Extreme (00-04-0D); of others the subtype and the bytes.
enum LLDPVendors {
  static func read(_ organization: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    // Some send nothing after the organization.
    if cursor.isAtEnd { return }
    switch organization {
    case 0x000ecf: LLDP.read(profinet, cursor.read(Field.profinetSubtype, 8, &out), &cursor, &out)
    case 0x000142: LLDP.read(cisco, cursor.read(Field.ciscoSubtype, 8, &out), &cursor, &out)
    case 0x00005e: LLDP.read(assigned, cursor.read(Field.assignedSubtype, 8, &out), &cursor, &out)
    case 0x00040d: LLDPPhones.read(&cursor, &out)
    case 0xa42305: LLDP.read(onos, cursor.read(Field.onosSubtype, 8, &out), &cursor, &out)
    default: LLDP.read([:], cursor.read(LLDP.Field.unknownSubtype, 8, &out), &cursor, &out)
    }
  }

  private static let profinet: [UInt64: [FieldStep]] = [
    1: [
      .number(Field.receiveDelayLocal, 32), .number(Field.receiveDelayRemote, 32), .number(Field.sendDelayLocal, 32),
      .number(Field.sendDelayRemote, 32), .number(Field.cableDelay, 32),
    ],
    2: [
      .number(Field.class2Status, 16),
      .word(
        Field.class3Status,
        [
          .number(Field.reservedStatus, 2), .number(Field.shortPreamble, 1), .number(Field.fragmentation, 1),
          .number(Field.reservedBits, 9), .number(Field.class3State, 3),
        ]),
    ],
    3: [.rest(Field.alias)],
    4: [.bytes(Field.ringDomain, 16), .number(Field.ringStatus, 16)],
    5: [.number(Field.chassisMAC, 48)],
    6: [
      .number(Field.masterAddress, 48), .bytes(Field.subdomain, 16), .bytes(Field.schedule, 16),
      .number(Field.periodValid, 1), .number(Field.period, 31), .number(Field.redValid, 1), .number(Field.red, 31),
      .number(Field.orangeValid, 1), .number(Field.orange, 31), .number(Field.greenValid, 1), .number(Field.green, 31),
    ],
    7: [.number(Field.mediumType, 16)],
  ]

  private static let cisco: [UInt64: [FieldStep]] = [
    1: [
      .word(
        Field.power,
        [
          .unused(Field.reserved, 4), .number(Field.powerOn, 1), .number(Field.powerWanted, 1),
          .number(Field.detection, 1), .number(Field.fourWire, 1),
        ])
    ],
    0xc9: [.number(Field.portState, 8)], 0xca: [.number(Field.nodeRole, 8)], 0xcb: [.number(Field.nodeID, 32)],
    0xcc: [.number(Field.spineLevel, 8)], 0xcd: [.number(Field.podID, 16)], 0xce: [.rest(Field.fabricName)],
    0xcf: [.number(Field.applianceID, 8), .number(Field.applianceAddress, 32), .rest(Field.applianceUUID)],
    0xd0: [.number(Field.nodeAddress, 32)], 0xd1: [.number(Field.portRole, 8)], 0xd2: [.rest(Field.firmware)],
    0xd3: [.number(Field.fabricVLAN, 16)], 0xd4: [.rest(Field.serialNumber)], 0xd6: [.rest(Field.model)],
    0xd7: [.rest(Field.nodeName)], 0xd8: [.number(Field.portMode, 8)], 0xd9: [.rest(Field.cookie)],
    0xda: [.number(Field.applianceMode, 8)], 0xdb: [.number(Field.fabricID, 16)],
  ]

  private static let assigned: [UInt64: [FieldStep]] = [1: [.rest(Field.usageURL)]]
  private static let onos: [UInt64: [FieldStep]] = [
    1: [.rest(Field.onosChassis)], 2: [.rest(Field.onosPort)], 3: [.number(Field.onosTime, 32)],
  ]

  enum Field: FieldSet {
    static let setNumber: UInt16 = 247
    static let definedIn: StaticString = "IEC 61158-6-10"

    static let profinetSubtype = field(
      "lldp.profinet.subtype", "Subtype", .enumeration(profinetName, .hexadecimal), .detail("")
    )
    .means("Which of PROFINET's TLVs it is.")
    static let receiveDelayLocal = field("lldp.profinet.port_rx_delay_local", "Port RX Delay Local", delay).means(
      delayText)
    static let receiveDelayRemote = field("lldp.profinet.port_rx_delay_remote", "Port RX Delay Remote", delay).means(
      delayText)
    static let sendDelayLocal = field("lldp.profinet.port_tx_delay_local", "Port TX Delay Local", delay).means(
      delayText)
    static let sendDelayRemote = field("lldp.profinet.port_tx_delay_remote", "Port TX Delay Remote", delay).means(
      delayText)
    static let cableDelay = field("lldp.profinet.cable_delay_local", "Port Cable Delay Local", delay)
      .means("How long a bit is on the cable.")
    static let class2Status = field("lldp.profinet.rtc2_port_status", "RTClass2 Port Status", .hexadecimal)
      .means("Whether the port is in step for real-time class 2.")
    static let class3Status = field("lldp.profinet.rtc3_port", "RTClass3 Port Status Word", .hexadecimal)
      .means("Whether the port is in step for real-time class 3.")
    static let reservedStatus = field("lldp.profinet.rtc3_port_status.reserved_high", "Reserved", .hexadecimal).means(
      "Zero.")
    static let shortPreamble = flag("lldp.profinet.rtc3_port_status.preambleLength", "Preamble Length")
      .means("Set: the preamble has one byte. Not set: seven.")
    static let fragmentation = flag("lldp.profinet.rtc3_port_status.fragmentation", "Fragmentation")
      .means("Set: frames are cut to keep out of the reserved time.")
    static let reservedBits = field("lldp.profinet.rtc3_port_status.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let class3State = field("lldp.profinet.rtc3_port_status", "RTClass3 Port Status", .hexadecimal)
      .means("0: off; 2: up; 4: down, going to run.")
    static let alias = field("lldp.profinet.alias", "Alias", .text, .detail("")).means(
      "The port's name as its neighbour has it.")
    static let ringDomain = field("lldp.profinet.mrp_domain_uuid", "MRP Domain UUID", .bytes)
      .means("Which ring of the Media Redundancy Protocol the port is in.")
    static let ringStatus = field("lldp.profinet.mrrt_port_status", "MRRT Port Status", .hexadecimal)
      .means("The state of redundancy for real-time frames.")
    static let chassisMAC = field("lldp.profinet.cm_mac_add", "Chassis MAC Address", .macAddress, .detail(""))
      .means("The device's address, which its ports share.")
    static let masterAddress = field("lldp.profinet.master_source_address", "Master Source Address", .macAddress)
      .means("Who gives the time.")
    static let subdomain = field("lldp.profinet.subdomain_uuid", "Subdomain UUID", .bytes).means(
      "Which clocks go together.")
    static let schedule = field("lldp.profinet.ir_data_uuid", "IR Data UUID", .bytes).means("Which schedule is in use.")
    static let periodValid = flag("lldp.profinet.length_of_period_valid", "Length of Period Valid").means(validText)
    static let period = field("lldp.profinet.length_of_period_length", "Length of Period", delay).means(
      "How long a cycle is.")
    static let redValid = flag("lldp.profinet.red_period_begin_valid", "Red Period Begin Valid").means(validText)
    static let red = field("lldp.profinet.red_period_begin_offset", "Red Period Begin", delay)
      .means("When the time of scheduled frames begins in the cycle.")
    static let orangeValid = flag("lldp.profinet.orange_period_begin_valid", "Orange Period Begin Valid").means(
      validText)
    static let orange = field("lldp.profinet.orange_period_begin_offset", "Orange Period Begin", delay)
      .means("When the time of real-time class 2 begins.")
    static let greenValid = flag("lldp.profinet.green_period_begin_valid", "Green Period Begin Valid").means(validText)
    static let green = field("lldp.profinet.green_period_begin_offset", "Green Period Begin", delay)
      .means("When the time of all other frames begins.")
    static let mediumType = field("lldp.profinet.mau_type_extension", "MAU Type Extension", .hexadecimal)
      .means("A kind of medium that PROFINET adds.")

    static let reserved = field("lldp.cisco.reserved", "Reserved", .hexadecimal).means("Zero.", "Cisco")
    static let ciscoSubtype = field(
      "lldp.cisco.subtype", "Cisco Subtype", .enumeration(ciscoName, .hexadecimal), .detail("")
    )
    .means("Which of Cisco's TLVs it is.", "Cisco")
    static let power = field("lldp.cisco.upoe", "UPOE Capabilities", .hexadecimal).means(
      "Power on all four pairs.", "Cisco")
    static let powerOn = flag("lldp.cisco.upoe.pse_altb_oper", "PSE Spare Pair PoE").means(
      "Set: the spare pairs have power.", "Cisco")
    static let powerWanted = flag("lldp.cisco.upoe.pd_altb_desired", "PD Request Spare Pair PoE")
      .means("Set: the device wants power on the spare pairs.", "Cisco")
    static let detection = flag("lldp.cisco.upoe.altb_detection_required", "ALT-B Detection Required")
      .means("Set: the device must be detected on the spare pairs too.", "Cisco")
    static let fourWire = flag("lldp.cisco.upoe.supported", "UPOE Supported").means(
      "Set: the port knows UPOE.", "Cisco")
    static let portState = field("lldp.cisco.portstate", "Port State", .decimal).means(
      "1: in service; 2: out of service.", aci)
    static let nodeRole = field("lldp.cisco.noderole", "Node Role", .decimal).means(
      "0: controller; 1: leaf; 2: spine.", aci)
    static let nodeID = field("lldp.cisco.nodeid", "Node ID", .decimal, .detail("")).means("The node's number.", aci)
    static let spineLevel = field("lldp.cisco.spinelevel", "Spine Level", .decimal).means(
      "How far up the spine is.", aci)
    static let podID = field("lldp.cisco.podid", "Pod ID", .decimal, .detail("")).means("The node's pod.", aci)
    static let fabricName = field("lldp.cisco.fabricname", "Fabric Name", .text, .detail("")).means("The fabric.", aci)
    static let applianceID = field("lldp.cisco.apicid", "APIC ID", .decimal).means("A controller's number.", aci)
    static let applianceAddress = field("lldp.cisco.apicipv4", "APIC IPv4", .ipv4Address(SpecialPurposeAddress.name))
      .means("Its address.", aci)
    static let applianceUUID = field("lldp.cisco.apicuuid", "APIC UUID", .text).means("Its identifier.", aci)
    static let nodeAddress = field(
      "lldp.cisco.nodeip", "Node IP", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The node's address.", aci)
    static let portRole = field("lldp.cisco.portrole", "Port Role", .decimal).means("1: access; 2: fabric.", aci)
    static let firmware = field("lldp.cisco.version", "Version", .text, .detail("")).means("The node's firmware.", aci)
    static let fabricVLAN = field("lldp.cisco.fabricvlan", "Fabric VLAN", .decimal, .detail("")).means(
      "The fabric's own VLAN.", aci)
    static let serialNumber = field("lldp.cisco.serialno", "Serial No", .text, .detail("")).means(
      "The node's serial number.", aci)
    static let model = field("lldp.cisco.model", "Model", .text, .detail("")).means("The node's model.", aci)
    static let nodeName = field("lldp.cisco.nodename", "Node Name", .text, .detail("")).means("The node's name.", aci)
    static let portMode = field("lldp.cisco.portmode", "Port Mode", .decimal).means("How the port is used.", aci)
    static let cookie = field("lldp.cisco.authcookie", "Authentication Cookie", .bytes).means(
      "By which nodes know each other.", aci)
    static let applianceMode = field("lldp.cisco.apicmode", "APIC Mode", .decimal).means("0: active; 1: standby.", aci)
    static let fabricID = field("lldp.cisco.fabricd", "Fabric ID", .decimal, .detail("")).means(
      "The fabric's number.", aci)

    static let assignedSubtype = field(
      "lldp.iana.subtype", "IANA Subtype", .enumeration(assignedName, .hexadecimal), .detail("")
    )
    .means("Which of IANA's TLVs it is.", "RFC 8520 §11")
    static let usageURL = field("lldp.iana.mudurl", "Manufacturer Usage Description URL", .text, .detail(""))
      .means("Where the maker says what the device may do in the network.", "RFC 8520 §11")

    static let onosSubtype = field(
      "lldp.onos.subtype", "ONOS Subtype", .enumeration(onosName, .hexadecimal), .detail("")
    )
    .means("Which of ONOS's TLVs it is.", "ONOS")
    static let onosChassis = field("lldp.onos.chassis", "Chassis", .text, .detail("")).means(
      "The switch that sends.", "ONOS")
    static let onosPort = field("lldp.onos.port", "Port", .text, .detail("")).means("Its port.", "ONOS")
    static let onosTime = field("lldp.onos.ttl", "TTL", .quantity(.seconds)).means("How long it holds.", "ONOS")

    static let all = [
      profinetSubtype, receiveDelayLocal, receiveDelayRemote, sendDelayLocal, sendDelayRemote, cableDelay, class2Status,
      class3Status, reservedStatus, shortPreamble, fragmentation, reservedBits, class3State, alias, ringDomain,
      ringStatus, chassisMAC, masterAddress, subdomain, schedule, periodValid, period, redValid, red, orangeValid,
      orange, greenValid, green, mediumType, reserved, ciscoSubtype, power, powerOn, powerWanted, detection, fourWire,
      portState, nodeRole, nodeID, spineLevel, podID, fabricName, applianceID, applianceAddress, applianceUUID,
      nodeAddress, portRole, firmware, fabricVLAN, serialNumber, model, nodeName, portMode, cookie, applianceMode,
      fabricID, assignedSubtype, usageURL, onosSubtype, onosChassis, onosPort, onosTime,
    ]

    private static let delay = FieldFormat.quantity(.nanoseconds)
    private static let delayText: StaticString = "How long a frame is in the port; zero where it is not known."
    private static let validText: StaticString = "Set: the number counts."
    private static let aci: StaticString = "Cisco ACI"
  }

  // MARK: Names

  @Sendable static func profinetName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Measured Delay Values"
    case 2: "Port Status"
    case 3: "Alias"
    case 4: "MRP Port Status"
    case 5: "Chassis MAC"
    case 6: "PTCP Status"
    case 7: "MAU Type Extension"
    case 8: "MRP Interconnection Port Status"
    case 9: "TSN Domain"
    case 10: "TSN NME Management Address"
    case 11: "TSN NME Name UUID"
    case 12: "TSN NME Parameter UUID"
    case 13: "Working Clock"
    case 14: "Global Time"
    default: nil
    }
  }

  @Sendable static func ciscoName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x01: "Four-wire Power via MDI"
    case 0xc9: "ACI Port State"
    case 0xca: "ACI Node Role"
    case 0xcb: "ACI Node ID"
    case 0xcc: "ACI Spine Level"
    case 0xcd: "ACI Pod ID"
    case 0xce: "ACI Fabric Name"
    case 0xcf: "ACI Appliance Vector"
    case 0xd0: "ACI Node IP"
    case 0xd1: "ACI Port Role"
    case 0xd2: "ACI Firmware Version"
    case 0xd3: "ACI Infrastructure VLAN"
    case 0xd4: "ACI Serial Number"
    case 0xd6: "ACI Model"
    case 0xd7: "ACI Node Name"
    case 0xd8: "ACI Port Mode"
    case 0xd9: "ACI Authentication Cookie"
    case 0xda: "ACI APIC Mode"
    case 0xdb: "ACI Fabric ID"
    default: nil
    }
  }

  @Sendable static func assignedName(_ value: UInt64) -> StaticString? {
    value == 1 ? "Manufacturer Usage Description" : nil
  }

  @Sendable static func onosName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Chassis"
    case 2: "Port"
    case 3: "TTL"
    default: nil
    }
  }
}
