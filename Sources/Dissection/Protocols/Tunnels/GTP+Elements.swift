/// Information elements of versions 0 and 1: a type and a value whose length the type gives, or, from type 128 on, a type, a
/// length and a value.
///
///     |0|     Type    |  value …
///     |1|     Type    |            Length             |  value …
extension GTP {
  static func readElements(isVersion0: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(1, out) {
      let outer = cursor.extent
      let group = out.beginGroup(ElementField.element, cursor)
      let type = cursor.read(ElementField.type, 8, &out)
      var isLost = false
      if type.number >= 128 {
        let length = cursor.read(lengthField(type.number), 16, &out)
        let isShort = cursor.isShort
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        if !isShort { readValue(type, &cursor, &out) }
      } else if let length = valueLength(type.number, isVersion0: isVersion0) {
        let present = cursor.remaining
        cursor.narrow(to: cursor.offset + length, .fieldLength)
        if present < length { cursor.restore(outer) }
        readValue(type, &cursor, &out)
      } else {
        out.note(Note.unknownElement, on: type)
        isLost = true
      }
      cursor.readRest(ElementField.value, &out)
      let isShort = cursor.isShort
      out.endGroup(group, cursor)
      cursor.restore(outer)
      if isLost || isShort { break }
    }
    cursor.readRest(ElementField.value, &out)
  }

  /// Wireshark has a field for the length of each kind.
  private static func lengthField(_ type: UInt64) -> FieldSpec {
    switch type {
    case 131: LaterElementField.nameLength
    case 133: LaterElementField.addressLength
    case 135: LaterElementField.qualityLength
    case 137: LaterElementField.templateLength
    case 148...: LaterElementField.laterLength
    default: ElementField.length
    }
  }

  /// How long the value of a type below 128 is: 3GPP TS 29.060 table 37; GSM 09.60 table 6.
  private static func valueLength(_ type: UInt64, isVersion0: Bool) -> Int? {
    switch type {
    case 1, 8, 11, 13, 14, 15, 19, 20, 21, 23, 24, 29, 126: 1
    case 2: 8
    case 3: 6
    case 4, 5, 127: 4
    case 6 where isVersion0: 3
    case 9: 28
    case 12: 3
    case 16, 17: isVersion0 ? 2 : 4
    case 18: isVersion0 ? 3 : 5
    case 22: 9
    case 25, 26, 27, 28: 2
    default: nil
    }
  }

  /// A name in labels, each after its length, without an empty one at the end (3GPP TS 23.003 §9.1).
  static func readName(_ field: some FieldReference, _ cursor: inout Cursor, _ out: inout Dissection) {
    let name = cursor.offset..<cursor.end
    var text: [UInt8] = []
    var next = name.lowerBound
    for index in name {
      let isLength = index == next
      if isLength { next = index + 1 + Int(cursor.bytes[index]) }
      if !isLength { text.append(cursor.bytes[index]) } else if !text.isEmpty { text.append(0x2e) }
    }
    let token = cursor.readRest(field, &out)
    if token.isKnown { out.fields[token.field].value = out.keep(text) }
  }

  enum ElementField: FieldSet {
    static let setNumber: UInt16 = 117
    static let definedIn: StaticString = "3GPP TS 29.060 §7.7"

    static let element = group("gtp.ie", "Information Element", isNamedByFirstChild: true)
      .means("One thing that the message says.")
    static let type = field("gtp.ie_id", "Type", .enumeration(GTP.elementName)).means("What the element says.")
    static let length = field("gtp.length", "Length", .quantity(.bytes)).means("How long the value is.")
    static let value = field("gtp.ie_value", "Value", .bytes).means("A value that is not broken into parts here.")
    static let spare = field("gtp.ie_spare", "Spare", .hexadecimal).means("Has no meaning.")
    static let cause = field("gtp.cause", "Cause", .enumeration(GTP.causeName), .detail(""))
      .means("What came of a request, or why it is made.", "3GPP TS 29.060 §7.7.1")
    static let imsi = field("e212.imsi", "IMSI", .storedText, .detail(""))
      .means("Who the subscriber is, all over the world.", "3GPP TS 29.060 §7.7.2")
    static let recovery = field("gtp.recovery", "Restart Counter", .decimal, .detail(""))
      .means("How often the node was restarted; zero in GTP-U.", "3GPP TS 29.281 §8.2")
    static let selectionMode = field("gtp.sel_mode", "Selection Mode", .enumeration(selectionName), .detail(""))
      .means("Who has chosen the access point name.", "3GPP TS 29.060 §7.7.12")
    static let endpoint = field("gtp.teid_data", "Tunnel Endpoint Identifier Data I", .hexadecimal, .detail(""))
      .means("The number by which packets of a tunnel are to be sent, or which is not known.", "3GPP TS 29.281 §8.3")
    static let controlEndpoint = field(
      "gtp.teid_cp", "Tunnel Endpoint Identifier Control Plane", .hexadecimal, .detail("")
    ).means("The number by which signalling messages are to be sent.", "3GPP TS 29.060 §7.7.14")
    static let secondEndpoint = field("gtp.teid_ii", "Tunnel Endpoint Identifier Data II", .hexadecimal, .detail(""))
      .means("The number by which packets are to be sent on while a subscriber moves.", "3GPP TS 29.060 §7.7.15")
    static let temporaryIdentity = field("gtp.ptmsi", "P-TMSI", .hexadecimal, .detail(""))
      .means("What the network calls the subscriber for a while.", "3GPP TS 29.060 §7.7.5")
    static let isOrdered = flag("gtp.reorder", "Reordering Required")
      .means("Set: packets are to be put in order again.", "3GPP TS 29.060 §7.7.6")
    static let signature = field("gtp.ptmsi_sig", "P-TMSI Signature", .hexadecimal, .detail(""))
      .means("Proves the temporary identity.", "3GPP TS 29.060 §7.7.9")
    static let teardown = flag("gtp.tear_ind", "Teardown Ind").means(
      "Set: all contexts of the address go.", "3GPP TS 29.060 §7.7.16")
    static let accessPointIdentifier = field("gtp.nsapi", "NSAPI", .decimal, .detail(""))
      .means("Which of the subscriber's connections it is.", "3GPP TS 29.060 §7.7.17")
    static let chargingIdentifier = field("gtp.chrg_id", "Charging ID", .decimal, .detail(""))
      .means("Names the connection in charging records.", "3GPP TS 29.060 §7.7.26")
    static let organization = field("gtp.user_addr_pdp_org", "PDP Type Organization", .enumeration(organizationName))
      .means("Who has numbered the address's type.", "3GPP TS 29.060 §7.7.27")
    static let addressType = field(
      "gtp.user_addr_pdp_type", "PDP Type Number", .enumeration(addressTypeName, .hexadecimal), .detail("")
    )
    .means("What kind of address the subscriber has.", "3GPP TS 29.060 §7.7.27")
    static let ipv4 = field("gtp.gsn_ipv4", "IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("An address, of a node or of a subscriber.", "3GPP TS 29.060 §7.7.32")
    static let ipv6 = field("gtp.gsn_ipv6", "IPv6 Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("An address, of a node or of a subscriber.", "3GPP TS 29.060 §7.7.32")
    static let accessPoint = field("gtp.apn", "Access Point Name", .storedText, .detail(""))
      .means("The network that the subscriber is connected to.", "3GPP TS 29.060 §7.7.30")
    static let numberKind = field("gtp.msisdn.kind", "Numbering Plan", .hexadecimal)
      .means("What kind of number it is: 0x91 for one with a country code.", "3GPP TS 29.060 §7.7.33")
    static let number = field("e164.msisdn", "MSISDN", .storedText, .detail(""))
      .means("The subscriber's telephone number.", "3GPP TS 29.060 §7.7.33")
    static let extensionType = field(
      "gtp.ext_hdr_type_list", "Extension Header Type", .enumeration(ExtensionField.typeName, .hexadecimal), .detail("")
    ).means("An extension header that the sender knows.", "3GPP TS 29.281 §8.5")
    static let access = field("gtp.ext_rat_type", "RAT Type", .enumeration(GTP.accessName), .detail(""))
      .means("What kind of radio access the subscriber has.", "3GPP TS 29.060 §7.7.50")
    static let equipment = field("gtp.ext_imeisv", "IMEI(SV)", .storedText, .detail(""))
      .means("The number of the subscriber's device.", "3GPP TS 29.060 §7.7.53")
    static let domainName = field("gtp.fqdn", "FQDN", .storedText, .detail(""))
      .means("The name of a node.", "3GPP TS 29.060 §7.7.90")
    static let startsPause = flag("gtp.tunnel_status.spoc", "Start Pause of Charging (SPOC)")
      .means("Set: the receiver is to pause charging.", "3GPP TS 29.281 §8.7")
    static let recoveryTime = field("gtp.recovery_time_stamp", "Recovery Time Stamp", .decimal, .detail(""))
      .means("When the node was restarted, in seconds since 1900.", "3GPP TS 29.281 §8.8")
    static let extensionIdentifier = field("gtp.ext_id", "Extension Identifier", .decimal, .detail(""))
      .means("Who has defined the value: a private enterprise number.", "3GPP TS 29.281 §8.6")
    static let extensionValue = field("gtp.ext_val", "Extension Value", .bytes).means(
      "What the vendor defines.", "3GPP TS 29.281 §8.6")

    static let all = [
      element, type, length, value, spare, cause, imsi, recovery, selectionMode, endpoint, controlEndpoint,
      secondEndpoint,
      temporaryIdentity, isOrdered, signature, teardown,
      accessPointIdentifier, chargingIdentifier, organization, addressType, ipv4, ipv6, accessPoint,
      numberKind,
      number, extensionType, access, equipment, domainName, startsPause, recoveryTime, extensionIdentifier,
      extensionValue,
    ]

    @Sendable static func selectionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "MS or network provided APN, subscription verified"
      case 1: "MS provided APN, subscription not verified"
      case 2: "network provided APN, subscription not verified"
      default: nil
      }
    }

    @Sendable static func organizationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "ETSI"
      case 1: "IETF"
      default: nil
      }
    }

    @Sendable static func addressTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x01: "PPP"
      case 0x02: "Non-IP"
      case 0x21: "IPv4"
      case 0x57: "IPv6"
      case 0x8d: "IPv4v6"
      default: nil
      }
    }
  }
}
