/// What enterprises define under their own numbers: options 124 and 125 (RFC 3925), and CableLabs' 122 (RFC 3495).
extension DHCP {
  /// RFC 3925 §3.
  static func readVendorClasses(_ cursor: inout Cursor, _ out: inout Dissection) {
    while readEnterprise(EnterpriseField.classEnterprise, &cursor, &out) {
      let length = cursor.read(EnterpriseField.classLength, 8, &out)
      within(length, &cursor, &out) { cursor, out in cursor.readRest(EnterpriseField.classData, &out) }
    }
  }

  /// RFC 3925 §4.
  static func readVendorOptions(_ cursor: inout Cursor, _ out: inout Dissection) {
    while let number = readEnterpriseNumber(&cursor, &out) {
      let length = cursor.read(EnterpriseField.length, 8, &out)
      within(length, &cursor, &out) { cursor, out in
        switch number {
        case 3561:
          readSubOptions(
            EnterpriseField.subOption, EnterpriseField.forumCode, hasEnd: false, &cursor, &out, readValue: readForum)
        case 4491:
          readSubOptions(
            EnterpriseField.subOption, EnterpriseField.cableCode, hasEnd: false, &cursor, &out, readValue: readCable)
        default:
          readSubOptions(EnterpriseField.subOption, EnterpriseField.code, hasEnd: false, &cursor, &out) {
            _, _, cursor, out in cursor.readRest(EnterpriseField.value, &out)
          }
        }
      }
    }
  }

  private static func readEnterpriseNumber(_ cursor: inout Cursor, _ out: inout Dissection) -> UInt64? {
    guard readEnterprise(EnterpriseField.enterprise, &cursor, &out) else { return nil }
    return out.fields[out.lastField].value
  }

  /// Reads an enterprise's number, with a byte or more after it.
  private static func readEnterprise(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    guard !cursor.isAtEnd, !cursor.isShort, out.hasRoom else { return false }
    if cursor.remaining < 5 {
      let left = cursor.remaining
      cursor.readRest(OptionField.value, &out)
      out.note(Note.emptyEnterprise, UInt64(left))
      return false
    }
    cursor.read(field, 32, &out)
    return true
  }

  /// The Broadband Forum's, TR-111 and TR-069.
  private static func readForum(
    _ code: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch code {
    case 1, 4: cursor.readRest(EnterpriseField.forumOrganization, &out)
    case 2, 5: cursor.readRest(EnterpriseField.forumSerialNumber, &out)
    case 3, 6: cursor.readRest(EnterpriseField.forumClass, &out)
    case 11: cursor.readRest(EnterpriseField.forumServer, &out)
    case 12: cursor.readRest(EnterpriseField.forumProvisioning, &out)
    case 13, 14: cursor.readRest(EnterpriseField.forumRetry, &out)
    default: break
    }
  }

  private static func readCable(
    _ code: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch code {
    case 1: DHCPValue.numbers8(EnterpriseField.cableRequest.id).read(length, &cursor, &out)
    case 2: DHCPValue.addresses(EnterpriseField.cableServer.id).read(length, &cursor, &out)
    default: break
    }
  }

  /// RFC 3495 §4, RFC 3594, RFC 3634.
  static func readCableLabs(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = EnterpriseField
    readSubOptions(F.telephony, F.telephonyCode, hasEnd: false, &cursor, &out) { code, length, cursor, out in
      switch code {
      case 1, 2: DHCPValue.address(F.telephonyServer.id).read(length, &cursor, &out)
      case 3:
        let type = cursor.read(F.telephonyType, 8, &out)
        if type.number == 1 {
          readAddresses(F.telephonyServer, &cursor, &out)
        } else {
          readNames(F.telephonyNameBytes, F.telephonyName, in: cursor.offset, &cursor, &out)
        }
      case 4, 5:
        lengths.judge(length, is: 12, &out)
        cursor.read(F.telephonyNominal, 32, &out)
        cursor.read(F.telephonyMaximum, 32, &out)
        cursor.read(F.telephonyRetries, 32, &out)
      case 6: readNames(F.telephonyNameBytes, F.telephonyName, in: cursor.offset, &cursor, &out)
      case 7: DHCPValue.number8(F.telephonyTicket.id).read(length, &cursor, &out)
      case 8: DHCPValue.number8(F.telephonyTimer.id).read(length, &cursor, &out)
      case 9:
        lengths.judge(length, is: 2, &out)
        cursor.read(F.telephonyReserved, 14, &out)
        cursor.read(F.telephonyManagement, 1, &out)
        cursor.read(F.telephonyProvisioning, 1, &out)
      case 10: readAddresses(F.telephonyServer, &cursor, &out)
      default: break
      }
    }
  }

  enum EnterpriseField: FieldSet {
    static let setNumber: UInt16 = 206
    static let definedIn: StaticString = "RFC 3925 §4"

    static let classEnterprise = field(
      "dhcp.option.vi_class.enterprise", "Enterprise Number", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who defines the class.", "RFC 3925 §3")
    static let classLength = field("dhcp.option.vi_class.length", "Data-len", .quantity(.bytes))
      .means("How long the data is.", "RFC 3925 §3")
    static let classData = field("dhcp.option.vi_class.data", "Vendor Class Data", .text, .detail(""))
      .means("What kind of client it is, in the vendor's terms.", "RFC 3925 §3")
    static let enterprise = field(
      "dhcp.option.vi.enterprise", "Enterprise Number", .enumeration(EnterpriseNumber.name), .detail("")
    )
    .means("Who defines the suboptions.")
    static let length = field("dhcp.option.vi.length", "Data-len", .quantity(.bytes))
      .means("How long the suboptions are.")
    static let subOption = group("dhcp.option.vi", "Suboption", isNamedByFirstChild: true)
      .means("What the enterprise has defined.")
    static let code = field("dhcp.option.vi.suboption", "Suboption Code", .decimal)
      .means("Which of the enterprise's suboptions.")
    static let value = field("dhcp.option.vi.value", "Value", .bytes, .detail(""))
      .means("What it says: its parts are not known here.")
    static let forumCode = field("dhcp.option.vi.tr111.suboption", "Suboption Code", .enumeration(Self.forumName))
      .means("Which of the Broadband Forum's suboptions.", "TR-111 §2.2")
    static let forumOrganization = field(
      "dhcp.option.vi.tr111.device_manufacturer_oui", "Manufacturer OUI", .text, .detail("")
    )
    .means("The maker's organizationally unique identifier, in hexadecimal digits.", "TR-111 §2.2")
    static let forumSerialNumber = field(
      "dhcp.option.vi.tr111.device_serial_number", "Serial Number", .text, .detail("")
    )
    .means("The device's serial number.", "TR-111 §2.2")
    static let forumClass = field("dhcp.option.vi.tr111.device_product_class", "Product Class", .text, .detail(""))
      .means("The kind of device.", "TR-111 §2.2")
    static let forumServer = field("dhcp.option.vi.tr069.acs_url", "ACS URL", .text, .detail(""))
      .means("The server that manages the device.", "TR-069 §3.1")
    static let forumProvisioning = field(
      "dhcp.option.vi.tr069.provisioning_code", "Provisioning Code", .text, .detail("")
    )
    .means("What the management server knows the customer by.", "TR-069 §3.1")
    static let forumRetry = field("dhcp.option.vi.tr069.cwmp_retry", "CWMP Retry", .text, .detail(""))
      .means(
        """
        How long to wait before another attempt, in seconds, or how much longer each time, in thousandths.
        """, "TR-069 §3.1")
    static let cableCode = field("dhcp.option.vi.cl.suboption", "Suboption Code", .enumeration(Self.cableName))
      .means("Which of CableLabs' suboptions.", "CableLabs CL-SP-CANN-DHCP")
    static let cableRequest = field("dhcp.option.vi.cl.option_request", "Option Request", .decimal, .detail(""))
      .means("A suboption that the client would like to have.", "CableLabs CL-SP-CANN-DHCP")
    static let cableServer = field(
      "dhcp.option.vi.cl.tftp_server_addresses", "TFTP Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A server that has the modem's configuration.", "CableLabs CL-SP-CANN-DHCP")
    static let telephony = group("dhcp.vendor.pc.ietf_ccc", "CableLabs Suboption", isNamedByFirstChild: true)
      .means("How a telephone adapter in a cable network is set up.", "RFC 3495 §4")
    static let telephonyCode = field(
      "dhcp.vendor.pc.ietf_ccc.suboption", "Suboption Code", .enumeration(Self.telephonyCodeName)
    )
    .means("Which parameter.", "RFC 3495 §4")
    static let telephonyServer = field(
      "dhcp.ccc.ietf.server", "Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The server, by its address.", "RFC 3495 §5.1")
    static let telephonyType = field(
      "dhcp.ccc.ietf.provisioning_type", "Type", .enumeration(DHCP.ServiceField.encodingName)
    )
    .means("Whether the server's name or its address follows.", "RFC 3495 §5.3")
    static let telephonyNameBytes = field("dhcp.ccc.ietf.name_bytes", "Name", .bytes)
      .means("The name, label by label.", "RFC 3495 §5.3")
    static let telephonyName = field("dhcp.ccc.ietf.name", "Name", .storedText, .detail(""))
      .means("The provisioning server, or the Kerberos realm.", "RFC 3495 §5.3")
    static let telephonyNominal = field(
      "dhcp.cl.ietf_ccc.dev_realm_unc_key_nom_timeout", "Nominal Timeout", .decimal, .detail("")
    )
    .means("How long to wait for Kerberos at first, in milliseconds (AS) or seconds (AP).", "RFC 3495 §5.4")
    static let telephonyMaximum = field(
      "dhcp.cl.ietf_ccc.dev_realm_unc_key_max_timeout", "Maximum Timeout", .quantity(.seconds)
    )
    .means("How long to wait at most.", "RFC 3495 §5.4")
    static let telephonyRetries = field("dhcp.cl.ietf_ccc.dev_realm_unc_key_max_retries", "Maximum Retries", .decimal)
      .means("How often to try again.", "RFC 3495 §5.4")
    static let telephonyTicket = field(
      "dhcp.ccc.ietf.ticket_granting", "Ticket Granting Server Utilization", .enumeration(OptionField.enabled),
      .detail("")
    )
    .means("Whether to get a ticket-granting ticket first.", "RFC 3495 §5.6")
    static let telephonyTimer = field(
      "dhcp.ccc.ietf.timer", "Provisioning Timer", .quantity(.minutes), .detail("")
    )
    .means("How long setting up may take; zero: without end.", "RFC 3495 §5.7")
    static let telephonyReserved = field("dhcp.ccc.ietf.sec_tkt.reserved", "Reserved", .hexadecimal)
      .means("Not assigned.", "RFC 3594 §3")
    static let telephonyManagement = flag("dhcp.ccc.ietf.sec_tkt.all_pc_call_management", "Call Management Servers")
      .means("Set: the client discards its tickets for these servers.", "RFC 3594 §3")
    static let telephonyProvisioning = flag("dhcp.ccc.ietf.sec_tkt.pc_provision_server", "Provisioning Server")
      .means("Set: the client discards its ticket for this server.", "RFC 3594 §3")

    static let all = [
      classEnterprise, classLength, classData, enterprise, length, subOption, code, value, forumCode,
      forumOrganization, forumSerialNumber, forumClass, forumServer, forumProvisioning, forumRetry, cableCode,
      cableRequest, cableServer, telephony, telephonyCode, telephonyServer, telephonyType, telephonyNameBytes,
      telephonyName, telephonyNominal, telephonyMaximum, telephonyRetries, telephonyTicket, telephonyTimer,
      telephonyReserved, telephonyManagement, telephonyProvisioning,
    ]

    @Sendable static func forumName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Device Manufacturer OUI"
      case 2: "Device Serial Number"
      case 3: "Device Product Class"
      case 4: "Gateway Manufacturer OUI"
      case 5: "Gateway Serial Number"
      case 6: "Gateway Product Class"
      case 11: "ACS URL"
      case 12: "Provisioning Code"
      case 13: "CWMP Retry Minimum Wait Interval"
      case 14: "CWMP Retry Interval Multiplier"
      default: nil
      }
    }

    @Sendable static func cableName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Option Request"
      case 2: "TFTP Servers"
      case 3: "eRouter Container"
      case 4: "MIB Environment"
      case 5: "Modem Capabilities"
      default: nil
      }
    }

    /// IANA "DHCP Cablelabs Client Configuration Option Type 122 Sub-Option Codes", as of 2025.
    @Sendable static func telephonyCodeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Primary DHCP Server Address"
      case 2: "Secondary DHCP Server Address"
      case 3: "Provisioning Server Address"
      case 4: "AS-REQ/AS-REP Backoff and Retry"
      case 5: "AP-REQ/AP-REP Backoff and Retry"
      case 6: "Kerberos Realm Name"
      case 7: "Ticket Granting Server Utilization"
      case 8: "Provisioning Timer Value"
      case 9: "Security Ticket Control"
      case 10: "KDC Server Address"
      default: nil
      }
    }
  }
}
