/// TLVs of Avaya's (00-04-0D): what its telephones ask for and get, and Extreme's Fabric Attach, which came from there.
enum LLDPPhones {
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let subtype = cursor.read(F.subtype, 8, &out)
    switch subtype.number {
    case 1: cursor.read([.number(F.typicalPower, 8), .rest(F.conservation)], &out)
    case 3: readAddresses(F.callServer, &cursor, &out)
    case 4: cursor.read([.number(F.address, 32), .number(F.mask, 32), .number(F.gateway, 32)], &out)
    case 5: readAddresses(F.networkServer, &cursor, &out)
    case 6: readAddresses(F.fileServer, &cursor, &out)
    case 7: cursor.read(F.framing, 8, &out)
    case 11:
      cursor.read(
        [
          .bytes(F.digest, 32), .number(F.elementType, 6), .number(F.state, 6), .number(F.managementVLAN, 12),
          .bytes(F.system, 10),
        ], &out)
    case 12:
      cursor.readBytes(F.digest, 32, &out)
      while cursor.remaining >= 5, !cursor.isShort, out.hasRoom {
        let group = out.beginGroup(F.assignment, cursor)
        cursor.read([.number(F.status, 4), .number(F.vlan, 12), .number(F.service, 24)], &out)
        out.endGroup(group, cursor)
      }
    default: break
    }
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(LLDP.Field.unknownValue, &out) }
  }

  private static func readAddresses(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    while cursor.remaining >= 4, out.hasRoom { cursor.read(field, 32, &out) }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = 193
    static let definedIn: StaticString = "Avaya, 16-601944"

    static let subtype = field("lldp.avaya.subtype", "Subtype", .enumeration(subtypeName), .detail("")).means(
      "Which of Avaya's TLVs it is.")
    static let typicalPower = field("lldp.avaya.poe.level", "Conservation Level", .decimal, .detail("level")).means(
      "How much power the telephone saves.")
    static let conservation = field("lldp.avaya.poe", "PoE Conservation Level Support", .bytes).means(
      "How much power it takes at which level.")
    static let callServer = field(
      "lldp.avaya.callserver", "Call Server IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Where the telephone registers.")
    static let address = field(
      "lldp.avaya.ipphone.ip", "IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("The telephone's address.")
    static let mask = field("lldp.avaya.ipphone.mask", "Subnet Mask", .ipv4Address(RIP.noName), .detail("mask")).means(
      "Which bits of it name the network.")
    static let gateway = field(
      "lldp.avaya.ipphone.gateway", "Gateway IP", .ipv4Address(SpecialPurposeAddress.name), .detail("gateway")
    ).means("The telephone's router.")
    static let networkServer = field(
      "lldp.avaya.cnaserver", "CNA Server IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Who measures the network.")
    static let fileServer = field(
      "lldp.avaya.fileserver", "File Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Where the telephone gets its software.")
    static let framing = field("lldp.avaya.dot1q", "802.1Q Framing", .enumeration(framingName), .detail("")).means(
      "Whether the telephone tags its frames.")
    static let digest = field("lldp.extreme_avaya_ap.hmac_sha_digest", "HMAC-SHA Digest", .bytes).means(
      "A keyed checksum over the rest.", "Extreme Fabric Attach")
    static let elementType = field("lldp.extreme_avaya_ap.element_type", "Element Type", .decimal, .detail("element"))
      .means("What kind of device it is.", "Extreme Fabric Attach")
    static let state = field("lldp.extreme_avaya_ap.state", "State", .decimal).means(
      "How far it is.", "Extreme Fabric Attach")
    static let managementVLAN = field("lldp.extreme_avaya_ap.mgnt_vlan", "Mgmt VLAN", .decimal, .detail("VLAN")).means(
      "The VLAN that the device is managed in.", "Extreme Fabric Attach")
    static let system = field("lldp.extreme_avaya_ap.system_id", "System ID", .bytes).means(
      "The device's address, and the connection's number.", "Extreme Fabric Attach")
    static let assignment = group("lldp.extreme_avaya_ap.assignment", "Assignment", .detail("")).means(
      "A VLAN, and the service of the fabric that carries it.", "Extreme Fabric Attach")
    static let status = field(
      "lldp.extreme_avaya_ap.status", "Assignment Status", .enumeration(statusName), .detail("")
    )
    .means("Whether it was taken.", "Extreme Fabric Attach")
    static let vlan = field("lldp.extreme_avaya_ap.vlan", "VLAN", .decimal, .detail("VLAN")).means(
      "The VLAN.", "Extreme Fabric Attach")
    static let service = field("lldp.extreme_avaya_ap.i_sid", "I-SID", .decimal, .detail("I-SID")).means(
      "The service.", "Extreme Fabric Attach")

    static let all = [
      subtype, typicalPower, conservation, callServer, address, mask, gateway, networkServer, fileServer, framing,
      digest, elementType, state, managementVLAN, system, assignment, status, vlan, service,
    ]

    @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "PoE Conservation Level Support"
      case 3: "Call Server IP Address"
      case 4: "IP Phone Addresses"
      case 5: "CNA Server IP Address"
      case 6: "File Server"
      case 7: "802.1Q Framing"
      case 11: "Fabric Attach Element"
      case 12: "Fabric Attach Assignment"
      default: nil
      }
    }

    @Sendable static func framingName(_ value: UInt64) -> StaticString? {
      value == 1 ? "tagging" : value == 2 ? "no tagging" : nil
    }

    @Sendable static func statusName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "pending"
      case 2: "accepted"
      case 3: "rejected"
      default: nil
      }
    }
  }
}
