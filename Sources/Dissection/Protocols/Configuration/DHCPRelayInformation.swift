/// What relays add to a client's message, RFC 3046: sub-options that servers send back and clients never see.
extension DHCP {
  static func readRelayInformation(_ cursor: inout Cursor, _ out: inout Dissection) {
    readSubOptions(RelayField.subOption, RelayField.code, hasEnd: false, &cursor, &out) { code, length, cursor, out in
      switch code {
      case 1: readRelayIdentifier(RelayField.circuit, RelayField.circuitText, &cursor, &out)
      case 2: readRelayIdentifier(RelayField.remote, RelayField.remoteText, &cursor, &out)
      case 4: DHCPValue.number32(RelayField.deviceClass.id).read(length, &cursor, &out)
      case 5: DHCPValue.address(RelayField.link.id).read(length, &cursor, &out)
      case 6: cursor.readRest(RelayField.subscriber, &out)
      case 7: readRelayedAttributes(&cursor, &out)
      case 8: readRelayAuthentication(&cursor, &out)
      case 9: readRelayVendor(&cursor, &out)
      case 10:
        lengths.judge(length, is: 1, &out)
        cursor.read(RelayField.unicast, 1, &out)
        cursor.read(RelayField.flagsReserved, 7, &out)
      case 11: DHCPValue.address(RelayField.serverOverride.id).read(length, &cursor, &out)
      case 12: readDUID(.dhcp, &cursor, &out)
      case 13:
        cursor.read(RelayField.technologyReserved, 8, &out)
        cursor.read(RelayField.technology, 8, &out)
      case 14: cursor.readRest(RelayField.networkName, &out)
      case 15: cursor.readRest(RelayField.accessPointName, &out)
      case 16:
        if length.value == 6 {
          cursor.read(RelayField.accessPoint, 48, &out)
        } else {
          lengths.judge(length, is: 6, &out)
        }
      case 17: DHCPValue.number32(RelayField.operatorNumber.id).read(length, &cursor, &out)
      case 18: cursor.readRest(RelayField.realm, &out)
      case 19: lengths.judge(length, is: 0, &out)
      case 20: cursor.readRest(RelayField.address, &out)
      case 150: DHCPValue.address(RelayField.linkCisco.id).read(length, &cursor, &out)
      case 151: readVirtualSubnet(&cursor, &out)
      case 152: lengths.judge(length, is: 0, &out)
      case 161: DHCPValue.address(RelayField.serverOverrideCisco.id).read(length, &cursor, &out)
      default: break
      }
    }
  }

  /// Reads what a relay calls a line or a host: bytes, which mostly are a text.
  private static func readRelayIdentifier(
    _ field: FieldSpec, _ text: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let range = cursor.offset..<cursor.end
    var isText = !range.isEmpty && cursor.knows(range, out)
    for place in range where !(0x20...0x7e).contains(cursor.bytes[place]) { isText = false }
    let token = cursor.readRest(field, &out)
    if isText, token.isKnown {
      let value = TextRange(offset: range.lowerBound, count: range.count).value
      out.groupReading(text, atBit: range.lowerBound * 8, bits: range.count * 8, value: value)
    }
  }

  /// RFC 4014 §3: attributes of RADIUS, each with a type and a length that counts both.
  private static func readRelayedAttributes(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let (start, outer) = (cursor.offset, cursor.extent)
      let group = out.beginGroup(RelayField.attribute, cursor)
      cursor.read(RelayField.attributeType, 8, &out)
      let length = cursor.read(RelayField.attributeLength, 8, &out)
      if length.isKnown, length.value < 2 {
        out.note(Data.Note.optionLengthTooSmall, on: length, length.number)
      } else if length.isKnown {
        cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        cursor.readRest(RelayField.attributeValue, &out)
      }
      out.endGroup(group, cursor)
      cursor.restore(outer)
      if length.value < 2 { return }
    }
  }

  /// RFC 4030 §2.
  private static func readRelayAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(RelayField.authenticationAlgorithm, 8, &out)
    cursor.read(RelayField.authenticationReserved, 4, &out)
    cursor.read(RelayField.authenticationReplayMethod, 4, &out)
    cursor.read(RelayField.authenticationReplay, 64, &out)
    cursor.read(RelayField.authenticationRelay, 32, &out)
    cursor.readRest(RelayField.authenticationInformation, &out)
  }

  /// RFC 4243 §3: for each enterprise, its number, a length, and data.
  private static func readRelayVendor(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      if cursor.remaining < 5 { out.note(Note.emptyEnterprise, UInt64(cursor.remaining)) }
      cursor.read(RelayField.enterprise, 32, &out)
      guard !cursor.isShort, !cursor.isAtEnd else { return }
      let length = cursor.read(RelayField.enterpriseLength, 8, &out)
      within(length, &cursor, &out) { cursor, out in cursor.readRest(RelayField.enterpriseData, &out) }
    }
  }
}

extension DHCP {
  enum RelayField: FieldSet {
    static let setNumber: UInt16 = 204
    static let definedIn: StaticString = "RFC 3046 §2"

    static let subOption = group("dhcp.option.agent_information_option", "Suboption", isNamedByFirstChild: true)
      .means("What the relay says of the client, or of where it is.")
    static let code = field(
      "dhcp.option.agent_information_option.suboption", "Suboption", .enumeration(DHCPRelaySubOption.name)
    )
    .means("What the suboption has.")
    static let circuit = field(
      "dhcp.option.agent_information_option.agent_circuit_id", "Agent Circuit ID", .bytes, .detail("")
    )
    .means("The port or line by which the client's message came.", "RFC 3046 §3.1")
    static let circuitText = field(
      "dhcp.option.agent_information_option.agent_circuit_id.text", "Circuit", .textRange, .detail("")
    )
    .means("The same as text.", "RFC 3046 §3.1")
    static let remote = field(
      "dhcp.option.agent_information_option.agent_remote_id", "Agent Remote ID", .bytes, .detail("")
    )
    .means("The host at the line's far end, such as a modem, as the relay knows it.", "RFC 3046 §3.2")
    static let remoteText = field(
      "dhcp.option.agent_information_option.agent_remote_id.text", "Remote Host", .textRange, .detail("")
    )
    .means("The same as text.", "RFC 3046 §3.2")
    static let deviceClass = field(
      "dhcp.option.agent_information_option.docsis_device_class", "DOCSIS Device Class", .hexadecimal, .detail("")
    )
    .means("What a cable modem says that it is.", "RFC 3256 §2")
    static let link = field(
      "dhcp.option.agent_information_option.link_selection", "Link Selection", .ipv4Address(SpecialPurposeAddress.name),
      .detail("")
    )
    .means("The subnet that the client is on, where giaddr does not tell.", "RFC 3527 §3")
    static let subscriber = field(
      "dhcp.option.agent_information_option.subscriber_id", "Subscriber-ID", .text, .detail("")
    )
    .means("The subscriber, whatever line is used.", "RFC 3993 §2")
    static let attribute = group(
      "dhcp.option.agent_information_option.radius_attributes", "RADIUS Attribute", isNamedByFirstChild: true
    )
    .means("What the RADIUS server said when the host was let in.", "RFC 4014 §3")
    static let attributeType = field(
      "dhcp.option.agent_information_option.radius_attributes.type", "Type", .decimal, .detail("")
    )
    .means("Which attribute.", "RFC 4014 §3")
    static let attributeLength = field(
      "dhcp.option.agent_information_option.radius_attributes.length", "Length", .quantity(.bytes)
    )
    .means("How long the attribute is, with its type and length.", "RFC 4014 §3")
    static let attributeValue = field(
      "dhcp.option.agent_information_option.radius_attributes.value", "Value", .bytes, .detail("")
    )
    .means("The attribute's value.", "RFC 4014 §3")
    static let authenticationAlgorithm = field(
      "dhcp.option.agent_information_option.authentication.algorithm", "Algorithm", .decimal
    )
    .means("1: HMAC-SHA1.", "RFC 4030 §2")
    static let authenticationReserved = field(
      "dhcp.option.agent_information_option.authentication.mbz", "MBZ", .hexadecimal
    )
    .means("Must be zero.", "RFC 4030 §2")
    static let authenticationReplayMethod = field(
      "dhcp.option.agent_information_option.authentication.rdm", "RDM, Replay Detection Method", .decimal
    )
    .means("1: a counter that only grows.", "RFC 4030 §2")
    static let authenticationReplay = field(
      "dhcp.option.agent_information_option.authentication.replay", "Replay Detection", .hexadecimal
    )
    .means("A number that only grows.", "RFC 4030 §2")
    static let authenticationRelay = field(
      "dhcp.option.agent_information_option.authentication.relay", "Relay Identifier",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The relay that has made it.", "RFC 4030 §2")
    static let authenticationInformation = field(
      "dhcp.option.agent_information_option.authentication", "Authentication Information", .bytes
    )
    .means("A key's number, and a hash made with it.", "RFC 4030 §2")
    static let enterprise = field(
      "dhcp.option.agent_information_option.vi.enterprise", "Enterprise Number", .enumeration(EnterpriseNumber.name),
      .detail("")
    )
    .means("Who defines the data.", "RFC 4243 §3")
    static let enterpriseLength = field(
      "dhcp.option.agent_information_option.vi.data_length", "DataLen", .quantity(.bytes)
    )
    .means("How long the data is.", "RFC 4243 §3")
    static let enterpriseData = field(
      "dhcp.option.agent_information_option.vi", "Suboption Data", .bytes, .detail("")
    )
    .means("What the enterprise defines.", "RFC 4243 §3")
    static let unicast = flag("dhcp.option.agent_information_option.flags", "U, Unicast")
      .means("Set: the relay got the message as a unicast.", "RFC 5010 §3")
    static let flagsReserved = field("dhcp.option.agent_information_option.flags.reserved", "MBZ", .hexadecimal)
      .means("Must be zero.", "RFC 5010 §3")
    static let serverOverride = field(
      "dhcp.option.agent_information_option.server_id_override", "Server Identifier Override",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("What the server is to call itself, so that renewals come by way of the relay, too.", "RFC 5107 §4")
    static let technologyReserved = field(
      "dhcp.option.agent_information_option.ani_att.res", "Reserved", .hexadecimal
    )
    .means("Must be zero.", "RFC 7839 §4.4.1")
    static let technology = field(
      "dhcp.option.agent_information_option.ani_att.att", "Access Technology Type", .decimal, .detail("")
    )
    .means("The kind of network, by the numbers of mobile IPv6; 4: IEEE 802.11.", "RFC 7839 §4.4.1")
    static let networkName = field(
      "dhcp.option.agent_information_option.ani_network_name", "Network Name", .text, .detail("")
    )
    .means("The network's name, such as an SSID.", "RFC 7839 §4.4.2")
    static let accessPointName = field(
      "dhcp.option.agent_information_option.ani_ap_name", "Access Point Name", .text, .detail("")
    )
    .means("The access point's name.", "RFC 7839 §4.4.3")
    static let accessPoint = field(
      "dhcp.option.agent_information_option.ani_ap_bssid", "Access Point BSSID", .macAddress, .detail("")
    )
    .means("The access point's MAC address.", "RFC 7839 §4.4.4")
    static let operatorNumber = field(
      "dhcp.option.agent_information_option.ani_operator_id", "Operator Enterprise ID",
      .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("The operator's private enterprise number.", "RFC 7839 §4.5.1")
    static let realm = field(
      "dhcp.option.agent_information_option.ani_operator_realm", "Operator Realm", .text, .detail("")
    )
    .means("The operator's domain.", "RFC 7839 §4.5.2")
    static let address = field("dhcp.option.agent_information_option.url", "URL", .text, .detail(""))
      .means("A URL that the relay tells the server.", "RFC 3046 §2")
    static let linkCisco = field(
      "dhcp.option.agent_information_option.link_selection_cisco", "Link Selection (Cisco)",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The subnet that the client is on, by the number that Cisco used before RFC 3527.", "Cisco IOS")
    static let serverOverrideCisco = field(
      "dhcp.option.agent_information_option.server_id_override_cisco", "Server Identifier Override (Cisco)",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("What the server is to call itself, by the number that Cisco used before RFC 5107.", "Cisco IOS")

    static let all = [
      subOption, code, circuit, circuitText, remote, remoteText, deviceClass, link, subscriber, attribute,
      attributeType, attributeLength, attributeValue, authenticationAlgorithm, authenticationReserved,
      authenticationReplayMethod, authenticationReplay, authenticationRelay, authenticationInformation, enterprise,
      enterpriseLength, enterpriseData, unicast, flagsReserved, serverOverride, technologyReserved, technology,
      networkName, accessPointName, accessPoint, operatorNumber, realm, address, linkCisco, serverOverrideCisco,
    ]
  }
}
