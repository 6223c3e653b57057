/// What clients call themselves: the Client-identifier of RFC 2132 §9.14 and RFC 4361, and the DUIDs of RFC 8415 §11.
extension DHCP {
  static func readClientIdentifier(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.peek() ?? 0
    switch (type, length.value) {
    case (1, 7), (6, 7):
      cursor.read(IdentifierField.hardwareType, 8, &out)
      cursor.read(IdentifierField.macAddress, 48, &out)
    case (255, 7...):
      cursor.read(IdentifierField.type, 8, &out)
      cursor.read(IdentifierField.association, 32, &out)
      readDUID(.dhcp, &cursor, &out)
    case (0, 17):
      cursor.read(IdentifierField.type, 8, &out)
      cursor.readBytes(IdentifierField.uuid, 16, &out)
    default:
      cursor.read(IdentifierField.type, 8, &out)
      let range = cursor.offset..<cursor.end
      var isText = type == 0 && !range.isEmpty
      for place in range where !(0x20...0x7e).contains(cursor.bytes[place]) { isText = false }
      cursor.readRest(isText ? IdentifierField.text : IdentifierField.bytes, &out)
    }
  }

  /// The fields of a DUID: DHCP and DHCPv6 have names of their own for them.
  struct DUIDFields: Sendable {
    let whole: FieldID
    let type: FieldID
    let hardwareTypeWithTime: FieldID
    let time: FieldID
    let date: FieldID
    let macAddressWithTime: FieldID
    let addressWithTime: FieldID
    let hardwareType: FieldID
    let macAddress: FieldID
    let address: FieldID
    let enterprise: FieldID
    let identifier: FieldID
    let uuid: FieldID
    let bytes: FieldID

    static let dhcp = DUIDFields(
      whole: IdentifierField.duid.id, type: IdentifierField.duidType.id,
      hardwareTypeWithTime: IdentifierField.duidHardwareWithTime.id,
      time: IdentifierField.duidTime.id, date: IdentifierField.duidDate.id,
      macAddressWithTime: IdentifierField.duidMACAddress.id, addressWithTime: IdentifierField.duidAddress.id,
      hardwareType: IdentifierField.duidHardware.id, macAddress: IdentifierField.duidMACAddress.id,
      address: IdentifierField.duidAddress.id, enterprise: IdentifierField.duidEnterprise.id,
      identifier: IdentifierField.duidIdentifier.id, uuid: IdentifierField.duidUUID.id,
      bytes: IdentifierField.duidBytes.id)
  }

  /// Seconds from 1970 to 2000, which a DUID's time counts from.
  private static let millennium: UInt64 = 946_684_800

  /// Reads a DUID up to the cursor's end.
  static func readDUID(_ fields: DUIDFields, _ cursor: inout Cursor, _ out: inout Dissection) {
    if cursor.remaining < 3 {
      if !cursor.isAtEnd { cursor.readRest(fields.bytes, &out) }
      return out.note(Note.duid)
    }
    let group = out.beginGroup(fields.whole, cursor)
    let type = cursor.read(fields.type, 16, &out)
    switch type.number {
    case 1:
      let hardware = cursor.read(fields.hardwareTypeWithTime, 16, &out)
      let start = cursor.offset
      let time = cursor.read(fields.time, 32, &out)
      if time.isKnown {
        out.groupReading(fields.date, atBit: start * 8, bits: 32, value: time.number &+ millennium)
      }
      readDUIDAddress(hardware, fields.macAddressWithTime, fields.addressWithTime, &cursor, &out)
    case 2:
      cursor.read(fields.enterprise, 32, &out)
      cursor.readRest(fields.identifier, &out)
    case 3:
      let hardware = cursor.read(fields.hardwareType, 16, &out)
      readDUIDAddress(hardware, fields.macAddress, fields.address, &cursor, &out)
    case 4: cursor.readBytes(fields.uuid, 16, &out)
    default: break
    }
    if !cursor.isAtEnd { cursor.readRest(fields.bytes, &out) }
    out.endGroup(group, cursor)
  }

  private static func readDUIDAddress(
    _ hardware: Token, _ macAddress: FieldID, _ address: FieldID, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if hardware.number == 1, cursor.remaining == 6 {
      cursor.read(macAddress, 48, &out)
    } else {
      cursor.readRest(address, &out)
    }
  }

  /// IANA "DUIDs", as of 2025 (RFC 8415 §11, RFC 6355).
  @Sendable static func duidTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "link-layer address plus time"
    case 2: "vendor-assigned, by enterprise number"
    case 3: "link-layer address"
    case 4: "UUID"
    default: nil
    }
  }

  enum IdentifierField: FieldSet {
    static let setNumber: UInt16 = 207
    static let definedIn: StaticString = "RFC 8415 §11"

    static let hardwareType = field("dhcp.hw.type", "Hardware Type", .enumeration(ARPHardwareType.name, .hexadecimal))
      .means("What kind of address follows, by ARP's numbers.", "RFC 2132 §9.14")
    static let macAddress = field("dhcp.hw.mac_addr", "Client Hardware Address", .macAddress, .detail(""))
      .means("The client's hardware address, by which servers remember it.", "RFC 2132 §9.14")
    static let type = field("dhcp.client_id.type", "Type", .enumeration(Self.typeName))
      .means(
        "What kind of identifier follows: 0: none of ARP's addresses; 255: a DUID.", "RFC 2132 §9.14, RFC 4361 §6.1")
    static let association = field("dhcp.client_id.iaid", "IAID", .hexadecimal, .detail(""))
      .means("Which of the client's interfaces the identifier is for.", "RFC 4361 §6.1")
    static let uuid = field("dhcp.client_id.uuid", "UUID", .bytes, .detail(""))
      .means("A universally unique identifier of the machine.", "RFC 2132 §9.14")
    static let text = field("dhcp.client_id.undef", "Client Identifier", .text, .detail(""))
      .means("What the client calls itself: a text.", "RFC 2132 §9.14")
    static let bytes = field("dhcp.client_id.undef", "Client Identifier", .bytes, .detail(""))
      .means("What the client calls itself.", "RFC 2132 §9.14")
    static let duid = field("dhcp.client_id.duid", "DUID", .bytes, .detail(""))
      .means("The DHCP unique identifier as a whole.")
    static let duidType = field("dhcp.client_id.duid_type", "DUID Type", .enumeration(DHCP.duidTypeName))
      .means("How the DHCP unique identifier was made.")
    static let duidHardwareWithTime = field(
      "dhcp.client_id.duid_llt_hw_type", "Hardware Type", .enumeration(ARPHardwareType.name, .hexadecimal)
    )
    .means("What kind of link-layer address follows.", "RFC 8415 §11.2")
    static let duidTime = field("dhcp.client_id.time", "Time", .quantity(.seconds))
      .means("When the DUID was made, in seconds since the year 2000.", "RFC 8415 §11.2")
    static let duidDate = field("dhcp.client_id.date", "Date", .unixTime)
      .means("The same as a date.", "RFC 8415 §11.2")
    static let duidHardware = field(
      "dhcp.client_id.duid_ll_hw_type", "Hardware Type", .enumeration(ARPHardwareType.name, .hexadecimal)
    )
    .means("What kind of link-layer address follows.", "RFC 8415 §11.4")
    static let duidMACAddress = field(
      "dhcp.client_id.link_layer_address", "Link-Layer Address", .macAddress, .detail("")
    )
    .means(
      """
      The address of one of the host's interfaces when the DUID was made: it may be another one's now.
      """, "RFC 8415 §11.2")
    static let duidAddress = field("dhcp.client_id.link_layer_address", "Link-Layer Address", .bytes, .detail(""))
      .means("The address of one of the host's interfaces when the DUID was made.", "RFC 8415 §11.2")
    static let duidEnterprise = field(
      "dhcp.client_id.enterprise_num", "Enterprise Number", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who has made the identifier.", "RFC 8415 §11.3")
    static let duidIdentifier = field("dhcp.client_id.identifier", "Identifier", .bytes, .detail(""))
      .means("What the enterprise calls the host.", "RFC 8415 §11.3")
    static let duidUUID = field("dhcp.client_id.duid_uuid", "UUID", .bytes, .detail(""))
      .means("A universally unique identifier, which the machine may have from its maker.", "RFC 6355 §4")
    static let duidBytes = field("dhcp.client_id.duid_bytes", "DUID", .bytes, .detail(""))
      .means("Bytes of a DUID whose parts are not known here.")
    static let interfaceType = field(
      "dhcp.client_network_id_type", "Type", .enumeration(Self.interfaceName), .detail("")
    )
    .means("What kind of network interface the boot program uses.", "RFC 4578 §2.2")
    static let interfaceMajor = field("dhcp.client_network_id_major", "Major Version", .decimal, .detail("version"))
      .means("The version of the interface.", "RFC 4578 §2.2")
    static let interfaceMinor = field("dhcp.client_network_id_minor", "Minor Version", .decimal)
      .means("The version of the interface.", "RFC 4578 §2.2")
    static let machineType = field("dhcp.client_id.machine_type", "Type", .decimal)
      .means("0: a UUID follows.", "RFC 4578 §2.3")
    static let machine = field("dhcp.client_id.uuid", "Client Machine Identifier", .bytes, .detail(""))
      .means("A universally unique identifier of the machine.", "RFC 4578 §2.3")

    static let all = [
      hardwareType, macAddress, type, association, uuid, text, bytes, duid, duidType, duidHardwareWithTime, duidTime,
      duidDate, duidHardware, duidMACAddress, duidAddress, duidEnterprise, duidIdentifier, duidUUID, duidBytes,
      interfaceType, interfaceMajor, interfaceMinor, machineType, machine,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "not a hardware address"
      case 255: "IAID and DUID"
      default: ARPHardwareType.name(value)
      }
    }

    @Sendable static func interfaceName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Universal Network Device Interface"
      default: nil
      }
    }
  }
}
