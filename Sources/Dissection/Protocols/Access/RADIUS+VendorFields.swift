extension RADIUS {
  /// What vendors have defined.
  enum VendorField: FieldSet {
    static let setNumber: UInt16 = 143
    static let definedIn: StaticString = "RFC 2865 §5.26"

    static let text = field("radius.vsa.text", "Text", .text, .detail(""))
      .means("What the vendor's attribute says.", "RFC 2865 §5.26")
    static let value = field("radius.vsa.number", "Number", .decimal, .detail(""))
      .means("What the vendor's attribute says.", "RFC 2865 §5.26")
    static let address4 = field("radius.vsa.ipv4", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("What the vendor's attribute says.", "RFC 2865 §5.26")
    static let address6 = field("radius.vsa.ipv6", "Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("What the vendor's attribute says.", "RFC 2865 §5.26")
    static let bytes = field("radius.vsa.data", "Data", .bytes, .detail(""))
      .means("What the vendor's attribute says: its parts are not known here.", "RFC 2865 §5.26")
    static let chapResponseValue = group("radius.MS_CHAP_Response", "MS-CHAP-Response", .detail(""))
      .means("The user's answer to a challenge, by MS-CHAP.", "RFC 2548 §2.1.3")
    static let chap2ResponseValue = group("radius.MS_CHAP2_Response", "MS-CHAP2-Response", .detail(""))
      .means("The user's answer to a challenge, by MS-CHAP version 2.", "RFC 2548 §2.3.2")
    static let chapError = group("radius.MS_CHAP_Error", "MS-CHAP-Error", .detail(""))
      .means("Why the user was refused.", "RFC 2548 §2.1.5")
    static let chapDomain = group("radius.MS_CHAP_Domain", "MS-CHAP-Domain", .detail(""))
      .means("The Windows domain that the user was let into.", "RFC 2548 §2.1.4")
    static let chapSuccess = group("radius.MS_CHAP2_Success", "MS-CHAP2-Success", .detail(""))
      .means("What proves that the server knows the password, too.", "RFC 2548 §2.3.3")
    static let sendKey = group("radius.MS_MPPE_Send_Key", "MS-MPPE-Send-Key", .detail(""))
      .means("The key for what the NAS sends.", "RFC 2548 §2.4.2")
    static let receiveKey = group("radius.MS_MPPE_Recv_Key", "MS-MPPE-Recv-Key", .detail(""))
      .means("The key for what the NAS gets.", "RFC 2548 §2.4.3")
    static let chapIdentifier = field("radius.MS_CHAP.ident", "Ident", .hexadecimal)
      .means("The identifier of the CHAP exchange with the user.", "RFC 2548 §2.1.3")
    static let chapFlags = field("radius.MS_CHAP.flags", "Flags", .hexadecimal)
      .means("1: the NT-Response counts; else the LM-Response.", "RFC 2548 §2.1.3")
    static let chapOldResponse = field("radius.MS_CHAP.lm_response", "LM-Response", .bytes)
      .means("The answer by the LAN Manager's digest of the password.", "RFC 2548 §2.1.3")
    static let chapResponse = field("radius.MS_CHAP.nt_response", "NT-Response", .bytes)
      .means("The answer by Windows NT's digest of the password.", "RFC 2548 §2.1.3")
    static let chapPeerChallenge = field("radius.MS_CHAP.peer_challenge", "Peer-Challenge", .bytes)
      .means("The user's own challenge.", "RFC 2548 §2.3.2")
    static let chapReserved = field("radius.MS_CHAP.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 2548 §2.3.2")
    static let chapText = field("radius.MS_CHAP.text", "String", .text, .detail(""))
      .means("An error, a proof that the server knows the password, or a domain.", "RFC 2548 §2.1.5")
    static let keySalt = field("radius.MS_MPPE.salt", "Salt", .hexadecimal)
      .means("A number that goes into the encryption; its first bit is set.", "RFC 2548 §2.4.2")
    static let key = field("radius.MS_MPPE.key", "Key", .bytes)
      .means("A key for the session, encrypted; wireless networks use it, too.", "RFC 2548 §2.4.2")
    static let ciscoAVPair = field("radius.Cisco_AVPair", "Cisco-AVPair", .text, .detail(""))
      .means("A pair of a name and a value, such as shell:priv-lvl=15, for any of Cisco's services.", "Cisco IOS")
    static let ciscoNASPort = field("radius.Cisco_NAS_Port", "Cisco-NAS-Port", .text, .detail(""))
      .means("The name of the port that the user is at.", "Cisco IOS")
    static let ciscoAccountInfo = field("radius.Cisco_Account_Info", "Cisco-Account-Info", .text, .detail(""))
      .means("A service of the user, on a service selection gateway.", "Cisco IOS")
    static let ciscoCommandCode = field("radius.Cisco_Command_Code", "Cisco-Command-Code", .text, .detail(""))
      .means("A command to the service selection gateway.", "Cisco IOS")
    static let msMPPEEncryptionPolicy = field(
      "radius.MS_MPPE_Encryption_Policy", "MS-MPPE-Encryption-Policy",
      .enumeration(RADIUSVendor.policyName), .detail("")
    )
    .means("Whether the session must be encrypted.", "RFC 2548 §2.4.4")
    static let msMPPEEncryptionTypes = field(
      "radius.MS_MPPE_Encryption_Types", "MS-MPPE-Encryption-Types", .flags(RADIUSVendor.encryptionName), .detail("")
    )
    .means("Which lengths of keys are allowed.", "RFC 2548 §2.4.5")
    static let msCHAPChallenge = field("radius.MS_CHAP_Challenge", "MS-CHAP-Challenge", .bytes, .detail(""))
      .means("The challenge that the NAS has sent to the user.", "RFC 2548 §2.1.2")
    static let msCHAPMPPEKeys = field("radius.MS_CHAP_MPPE_Keys", "MS-CHAP-MPPE-Keys", .bytes, .detail(""))
      .means("Two keys for the session, encrypted.", "RFC 2548 §2.4.1")
    static let msBAPUsage = field("radius.MS_BAP_Usage", "MS-BAP-Usage", .decimal, .detail(""))
      .means("Whether links may be added and dropped on demand.", "RFC 2548 §2.5.1")
    static let msRASVersion = field("radius.MS_RAS_Version", "MS-RAS-Version", .text, .detail(""))
      .means("The version of the NAS's software.", "RFC 2548 §2.5.5")
    static let msPrimaryDNSServer = field(
      "radius.MS_Primary_DNS_Server", "MS-Primary-DNS-Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The user's first DNS server.", "RFC 2548 §2.7.1")
    static let msSecondaryDNSServer = field(
      "radius.MS_Secondary_DNS_Server", "MS-Secondary-DNS-Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The user's second DNS server.", "RFC 2548 §2.7.2")
    static let msPrimaryNBNSServer = field(
      "radius.MS_Primary_NBNS_Server", "MS-Primary-NBNS-Server", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The user's first NetBIOS name server.", "RFC 2548 §2.7.3")
    static let msSecondaryNBNSServer = field(
      "radius.MS_Secondary_NBNS_Server", "MS-Secondary-NBNS-Server",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The user's second NetBIOS name server.", "RFC 2548 §2.7.4")
    static let mobileIMSI = field("radius.3GPP_IMSI", "3GPP-IMSI", .text, .detail(""))
      .means("The subscriber: country, network and number.", "3GPP TS 29.061 §16.4.7")
    static let mobileChargingID = field("radius.3GPP_Charging_ID", "3GPP-Charging-ID", .decimal, .detail(""))
      .means("What the session's bills are known by.", "3GPP TS 29.061 §16.4.7")
    static let mobilePDPType = field(
      "radius.3GPP_PDP_Type", "3GPP-PDP-Type", .enumeration(RADIUSVendor.sessionName), .detail("")
    )
    .means("What kind of packets the session has.", "3GPP TS 29.061 §16.4.7")
    static let mobileChargingGatewayAddress = field(
      "radius.3GPP_Charging_Gateway_Address", "3GPP-Charging-Gateway-Address",
      .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("Where the bills go.", "3GPP TS 29.061 §16.4.7")
    static let mobileGPRSNegotiatedQoSProfile = field(
      "radius.3GPP_GPRS_Negotiated_QoS_profile", "3GPP-GPRS-Negotiated-QoS-profile", .text, .detail("")
    )
    .means("The agreed quality of service, in hexadecimal digits.", "3GPP TS 29.061 §16.4.7")
    static let mobileSGSNAddress = field(
      "radius.3GPP_SGSN_Address", "3GPP-SGSN-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The node that serves the subscriber.", "3GPP TS 29.061 §16.4.7")
    static let mobileGGSNAddress = field(
      "radius.3GPP_GGSN_Address", "3GPP-GGSN-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The node that leads to the internet.", "3GPP TS 29.061 §16.4.7")
    static let mobileIMSIMCCMNC = field("radius.3GPP_IMSI_MCC_MNC", "3GPP-IMSI-MCC-MNC", .text, .detail(""))
      .means("The subscriber's country and network.", "3GPP TS 29.061 §16.4.7")
    static let mobileGGSNMCCMNC = field("radius.3GPP_GGSN_MCC_MNC", "3GPP-GGSN-MCC-MNC", .text, .detail(""))
      .means("The country and network of the node that leads to the internet.", "3GPP TS 29.061 §16.4.7")
    static let mobileNSAPI = field("radius.3GPP_NSAPI", "3GPP-NSAPI", .text, .detail(""))
      .means("Which of the subscriber's sessions it is.", "3GPP TS 29.061 §16.4.7")
    static let mobileSelectionMode = field("radius.3GPP_Selection_Mode", "3GPP-Selection-Mode", .text, .detail(""))
      .means("Whether the subscription has the access point's name; 0: it has.", "3GPP TS 29.061 §16.4.7")
    static let mobileChargingCharacteristics = field(
      "radius.3GPP_Charging_Characteristics", "3GPP-Charging-Characteristics", .text, .detail("")
    )
    .means("How the session is charged.", "3GPP TS 29.061 §16.4.7")
    static let mobileChargingGatewayIPv6Address = field(
      "radius.3GPP_Charging_Gateway_IPv6_Address", "3GPP-Charging-Gateway-IPv6-Address",
      .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("Where the bills go.", "3GPP TS 29.061 §16.4.7")
    static let mobileSGSNIPv6Address = field(
      "radius.3GPP_SGSN_IPv6_Address", "3GPP-SGSN-IPv6-Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The node that serves the subscriber.", "3GPP TS 29.061 §16.4.7")
    static let mobileGGSNIPv6Address = field(
      "radius.3GPP_GGSN_IPv6_Address", "3GPP-GGSN-IPv6-Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The node that leads to the internet.", "3GPP TS 29.061 §16.4.7")
    static let mobileSGSNMCCMNC = field("radius.3GPP_SGSN_MCC_MNC", "3GPP-SGSN-MCC-MNC", .text, .detail(""))
      .means("The country and network of the node that serves the subscriber.", "3GPP TS 29.061 §16.4.7")
    static let mobileIMEISV = field("radius.3GPP_IMEISV", "3GPP-IMEISV", .text, .detail(""))
      .means("The device, and the version of its software.", "3GPP TS 29.061 §16.4.7")
    static let mobileRATType = field(
      "radius.3GPP_RAT_Type", "3GPP-RAT-Type", .enumeration(RADIUSVendor.radioName), .detail("")
    )
    .means("The kind of radio network.", "3GPP TS 29.061 §16.4.7")
    static let mobileUserLocationInfo = field(
      "radius.3GPP_User_Location_Info", "3GPP-User-Location-Info", .bytes, .detail("")
    )
    .means("The cell that the subscriber is in.", "3GPP TS 29.061 §16.4.7")
    static let mobileMSTimeZone = field("radius.3GPP_MS_TimeZone", "3GPP-MS-TimeZone", .bytes, .detail(""))
      .means("The subscriber's time zone, and summer time.", "3GPP TS 29.061 §16.4.7")
    static let wisprLocationID = field("radius.WISPr_Location_ID", "WISPr-Location-ID", .text, .detail(""))
      .means("The hot spot: country, area and network.", "WISPr 1.0 §5")
    static let wisprLocationName = field("radius.WISPr_Location_Name", "WISPr-Location-Name", .text, .detail(""))
      .means("The hot spot's name.", "WISPr 1.0 §5")
    static let wisprLogoffURL = field("radius.WISPr_Logoff_URL", "WISPr-Logoff-URL", .text, .detail(""))
      .means("Where the user logs off.", "WISPr 1.0 §5")
    static let wisprRedirectionURL = field("radius.WISPr_Redirection_URL", "WISPr-Redirection-URL", .text, .detail(""))
      .means("The page that the user is sent to first.", "WISPr 1.0 §5")
    static let wisprBandwidthMinUp = field(
      "radius.WISPr_Bandwidth_Min_Up", "WISPr-Bandwidth-Min-Up", .decimal, .detail("")
    )
    .means("The least that the user may send, in bits a second.", "WISPr 1.0 §5")
    static let wisprBandwidthMinDown = field(
      "radius.WISPr_Bandwidth_Min_Down", "WISPr-Bandwidth-Min-Down", .decimal, .detail("")
    )
    .means("The least that the user may get, in bits a second.", "WISPr 1.0 §5")
    static let wisprBandwidthMaxUp = field(
      "radius.WISPr_Bandwidth_Max_Up", "WISPr-Bandwidth-Max-Up", .decimal, .detail("")
    )
    .means("The most that the user may send, in bits a second.", "WISPr 1.0 §5")
    static let wisprBandwidthMaxDown = field(
      "radius.WISPr_Bandwidth_Max_Down", "WISPr-Bandwidth-Max-Down", .decimal, .detail("")
    )
    .means("The most that the user may get, in bits a second.", "WISPr 1.0 §5")
    static let wisprSessionTerminateTime = field(
      "radius.WISPr_Session_Terminate_Time", "WISPr-Session-Terminate-Time", .text, .detail("")
    )
    .means("When the session must end.", "WISPr 1.0 §5")
    static let wisprSessionTerminateEndOfDay = field(
      "radius.WISPr_Session_Terminate_End_Of_Day", "WISPr-Session-Terminate-End-Of-Day", .text, .detail("")
    )
    .means("Whether the session must end at the end of the day.", "WISPr 1.0 §5")
    static let wisprBillingClassOfService = field(
      "radius.WISPr_Billing_Class_Of_Service", "WISPr-Billing-Class-Of-Service", .text, .detail("")
    )
    .means("What kind of service is billed.", "WISPr 1.0 §5")

    static let all = [
      chapResponseValue, chap2ResponseValue, chapError, chapDomain, chapSuccess, sendKey, receiveKey,
      text, value, address4, address6, bytes, chapIdentifier, chapFlags, chapOldResponse, chapResponse,
      chapPeerChallenge, chapReserved, chapText, keySalt, key, ciscoAVPair, ciscoNASPort, ciscoAccountInfo,
      ciscoCommandCode, msMPPEEncryptionPolicy, msMPPEEncryptionTypes, msCHAPChallenge, msCHAPMPPEKeys, msBAPUsage,
      msRASVersion, msPrimaryDNSServer, msSecondaryDNSServer, msPrimaryNBNSServer, msSecondaryNBNSServer, mobileIMSI,
      mobileChargingID, mobilePDPType, mobileChargingGatewayAddress, mobileGPRSNegotiatedQoSProfile, mobileSGSNAddress,
      mobileGGSNAddress, mobileIMSIMCCMNC, mobileGGSNMCCMNC, mobileNSAPI, mobileSelectionMode,
      mobileChargingCharacteristics, mobileChargingGatewayIPv6Address, mobileSGSNIPv6Address, mobileGGSNIPv6Address,
      mobileSGSNMCCMNC, mobileIMEISV, mobileRATType, mobileUserLocationInfo, mobileMSTimeZone, wisprLocationID,
      wisprLocationName, wisprLogoffURL, wisprRedirectionURL, wisprBandwidthMinUp, wisprBandwidthMinDown,
      wisprBandwidthMaxUp, wisprBandwidthMaxDown, wisprSessionTerminateTime, wisprSessionTerminateEndOfDay,
      wisprBillingClassOfService,
    ]
  }
}
