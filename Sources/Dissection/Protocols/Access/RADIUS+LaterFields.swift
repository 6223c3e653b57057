extension RADIUS {
  /// Digests, places, management, and what came with IEEE 802.11 and 802.16.
  enum LaterField: FieldSet {
    static let setNumber: UInt16 = 138
    static let definedIn: StaticString = "RFC 5090 §3"

    static let digestResponse = field("radius.Digest_Response", "Digest-Response", .text, .detail(""))
      .means("The answer of HTTP's digest authentication.", "RFC 5090 §3.1")
    static let digestRealm = field("radius.Digest_Realm", "Digest-Realm", .text, .detail(""))
      .means("The realm of the digest authentication.", "RFC 5090 §3.2")
    static let digestNonce = field("radius.Digest_Nonce", "Digest-Nonce", .text, .detail(""))
      .means("The server's nonce.", "RFC 5090 §3.3")
    static let digestResponseAuth = field("radius.Digest_Response_Auth", "Digest-Response-Auth", .text, .detail(""))
      .means("What proves that the server knows the password, too.", "RFC 5090 §3.4")
    static let digestNextnonce = field("radius.Digest_Nextnonce", "Digest-Nextnonce", .text, .detail(""))
      .means("The nonce for the next request.", "RFC 5090 §3.5")
    static let digestMethod = field("radius.Digest_Method", "Digest-Method", .text, .detail(""))
      .means("The method of the HTTP or SIP request.", "RFC 5090 §3.6")
    static let digestURI = field("radius.Digest_URI", "Digest-URI", .text, .detail(""))
      .means("The URI of the request.", "RFC 5090 §3.7")
    static let digestQop = field("radius.Digest_Qop", "Digest-Qop", .text, .detail(""))
      .means("The quality of protection.", "RFC 5090 §3.8")
    static let digestAlgorithm = field("radius.Digest_Algorithm", "Digest-Algorithm", .text, .detail(""))
      .means("How the digest is computed.", "RFC 5090 §3.9")
    static let digestEntityBodyHash = field(
      "radius.Digest_Entity_Body_Hash", "Digest-Entity-Body-Hash", .text, .detail("")
    )
    .means("A digest of the request's body.", "RFC 5090 §3.10")
    static let digestCNonce = field("radius.Digest_CNonce", "Digest-CNonce", .text, .detail(""))
      .means("The client's nonce.", "RFC 5090 §3.11")
    static let digestNonceCount = field("radius.Digest_Nonce_Count", "Digest-Nonce-Count", .text, .detail(""))
      .means("How often the nonce was used.", "RFC 5090 §3.12")
    static let digestUsername = field("radius.Digest_Username", "Digest-Username", .text, .detail(""))
      .means("The user's name in the digest.", "RFC 5090 §3.13")
    static let digestOpaque = field("radius.Digest_Opaque", "Digest-Opaque", .text, .detail(""))
      .means("A text of the server's, sent back as it is.", "RFC 5090 §3.14")
    static let digestAuthParam = field("radius.Digest_Auth_Param", "Digest-Auth-Param", .text, .detail(""))
      .means("A further parameter of the authentication.", "RFC 5090 §3.15")
    static let digestAKAAuts = field("radius.Digest_AKA_Auts", "Digest-AKA-Auts", .text, .detail(""))
      .means("What brings the counters of a mobile phone's card and the network together.", "RFC 5090 §3.16")
    static let digestDomain = field("radius.Digest_Domain", "Digest-Domain", .text, .detail(""))
      .means("URIs that the nonce is good for.", "RFC 5090 §3.17")
    static let digestStale = field("radius.Digest_Stale", "Digest-Stale", .text, .detail(""))
      .means("Whether only the nonce was too old.", "RFC 5090 §3.18")
    static let digestHA1 = field("radius.Digest_HA1", "Digest-HA1", .text, .detail(""))
      .means("The digest of user, realm and password.", "RFC 5090 §3.19")
    static let sipAOR = field("radius.SIP_AOR", "SIP-AOR", .text, .detail(""))
      .means("The SIP address that the user wants to use.", "RFC 5090 §3.20")
    static let delegatedIPv6Prefix = group("radius.Delegated_IPv6_Prefix", "Delegated-IPv6-Prefix", .detail(""))
      .means("A prefix for the user to give addresses from.", "RFC 4818 §3")
    static let mip6FeatureVector = field("radius.MIP6_Feature_Vector", "MIP6-Feature-Vector", .hexadecimal, .detail(""))
      .means("What of mobile IPv6 the NAS, or the server, can do.", "RFC 5447 §4.2.5")
    static let extendedLocationPolicyRules = field(
      "radius.Extended_Location_Policy_Rules", "Extended-Location-Policy-Rules", .text, .detail("")
    )
    .means("Where the rules are that say who may learn the place.", "RFC 5580 §4.5")
    static let framedManagement = field(
      "radius.Framed_Management", "Framed-Management", .enumeration(RADIUS.managementName), .detail("")
    )
    .means("By which protocol the user manages the NAS.", "RFC 5607 §6.1")
    static let managementTransportProtection = field(
      "radius.Management_Transport_Protection", "Management-Transport-Protection",
      .enumeration(RADIUS.protectionName), .detail("")
    )
    .means("How that protocol must be protected.", "RFC 5607 §6.2")
    static let managementPolicyId = field("radius.Management_Policy_Id", "Management-Policy-Id", .text, .detail(""))
      .means("The name of a policy for the user's rights.", "RFC 5607 §6.3")
    static let managementPrivilegeLevel = field(
      "radius.Management_Privilege_Level", "Management-Privilege-Level", .decimal, .detail("")
    )
    .means("The user's level of rights.", "RFC 5607 §6.4")
    static let pkmSSCert = field("radius.PKM_SS_Cert", "PKM-SS-Cert", .bytes, .detail(""))
      .means("A subscriber station's certificate, as IEEE 802.16 has it.", "RFC 5904 §3.1")
    static let pkmCACert = field("radius.PKM_CA_Cert", "PKM-CA-Cert", .bytes, .detail(""))
      .means("The certificate of who has signed it.", "RFC 5904 §3.2")
    static let pkmConfigSettings = field("radius.PKM_Config_Settings", "PKM-Config-Settings", .bytes, .detail(""))
      .means("Timers of the privacy key management.", "RFC 5904 §3.3")
    static let pkmCryptosuiteList = field("radius.PKM_Cryptosuite_List", "PKM-Cryptosuite-List", .bytes, .detail(""))
      .means("Pairs of an encryption and an authentication that the station can do.", "RFC 5904 §3.4")
    static let pkmSAID = field("radius.PKM_SAID", "PKM-SAID", .decimal, .detail(""))
      .means("The number of a security association.", "RFC 5904 §3.5")
    static let pkmSADescriptor = field("radius.PKM_SA_Descriptor", "PKM-SA-Descriptor", .bytes, .detail(""))
      .means("A security association: its number, type and algorithms.", "RFC 5904 §3.6")
    static let pkmAuthKey = field("radius.PKM_Auth_Key", "PKM-Auth-Key", .bytes, .detail(""))
      .means("A key's lifetime, number and bytes, which are encrypted.", "RFC 5904 §3.7")
    static let eapLowerLayer = field(
      "radius.EAP_Lower_Layer", "EAP-Lower-Layer", .enumeration(RADIUS.lowerLayerName), .detail("")
    )
    .means("What carries EAP between the user and the NAS.", "RFC 6677")
    static let gssAcceptorServiceName = field(
      "radius.GSS_Acceptor_Service_Name", "GSS-Acceptor-Service-Name", .text, .detail("")
    )
    .means("The service that the user wants to reach by GSS-API.", "RFC 7055 §3.1")
    static let gssAcceptorHostName = field(
      "radius.GSS_Acceptor_Host_Name", "GSS-Acceptor-Host-Name", .text, .detail("")
    )
    .means("The host that has the service.", "RFC 7055 §3.2")
    static let gssAcceptorServiceSpecifics = field(
      "radius.GSS_Acceptor_Service_Specifics", "GSS-Acceptor-Service-Specifics", .text, .detail("")
    )
    .means("What else tells the service.", "RFC 7055 §3.3")
    static let gssAcceptorRealmName = field(
      "radius.GSS_Acceptor_Realm_Name", "GSS-Acceptor-Realm-Name", .text, .detail("")
    )
    .means("The realm of the service.", "RFC 7055 §3.4")
    static let allowedCalledStationId = field(
      "radius.Allowed_Called_Station_Id", "Allowed-Called-Station-Id", .text, .detail("")
    )
    .means("An access point that the user may use.", "RFC 7268 §2.1")
    static let eapPeerId = field("radius.EAP_Peer_Id", "EAP-Peer-Id", .bytes, .detail(""))
      .means("The name that EAP has authenticated.", "RFC 7268 §2.3")
    static let eapServerId = field("radius.EAP_Server_Id", "EAP-Server-Id", .bytes, .detail(""))
      .means("The name of EAP's server.", "RFC 7268 §2.4")
    static let mobilityDomainId = field("radius.Mobility_Domain_Id", "Mobility-Domain-Id", .decimal, .detail(""))
      .means("The mobility domain of IEEE 802.11r.", "RFC 7268 §2.5")
    static let preauthTimeout = field("radius.Preauth_Timeout", "Preauth-Timeout", .quantity(.seconds), .detail(""))
      .means("How long an authentication in advance is good for.", "RFC 7268 §2.6")
    static let networkIdName = field("radius.Network_Id_Name", "Network-Id-Name", .bytes, .detail(""))
      .means("The network's name, of IEEE 802.1X.", "RFC 7268 §2.7")
    static let eapolAnnouncement = field("radius.EAPoL_Announcement", "EAPoL-Announcement", .bytes, .detail(""))
      .means("What the NAS announces by IEEE 802.1X.", "RFC 7268 §2.8")
    static let wlanHESSID = field("radius.WLAN_HESSID", "WLAN-HESSID", .text, .detail(""))
      .means("The name of a set of networks that are one to the user.", "RFC 7268 §2.9")
    static let wlanVenueLanguage = field("radius.WLAN_Venue_Language", "WLAN-Venue-Language", .text, .detail(""))
      .means("The language of the next attribute.", "RFC 7268 §2.11")
    static let wlanVenueName = field("radius.WLAN_Venue_Name", "WLAN-Venue-Name", .text, .detail(""))
      .means("The name of the place.", "RFC 7268 §2.12")
    static let wlanReasonCode = field(
      "radius.WLAN_Reason_Code", "WLAN-Reason-Code", .enumeration(IEEE80211Reason.reason), .detail("")
    )
    .means("Why the user was refused or cut off, as IEEE 802.11 numbers it.", "RFC 7268 §2.13")
    static let wlanPairwiseCipher = field(
      "radius.WLAN_Pairwise_Cipher", "WLAN-Pairwise-Cipher", .enumeration(RADIUS.cipherName, .hexadecimal), .detail("")
    )
    .means("The cipher between the user and the access point.", "RFC 7268 §2.14")
    static let wlanGroupCipher = field(
      "radius.WLAN_Group_Cipher", "WLAN-Group-Cipher", .enumeration(RADIUS.cipherName, .hexadecimal), .detail("")
    )
    .means("The cipher of what is sent to all.", "RFC 7268 §2.15")
    static let wlanAKMSuite = field(
      "radius.WLAN_AKM_Suite", "WLAN-AKM-Suite", .enumeration(RADIUS.keyManagementName, .hexadecimal), .detail("")
    )
    .means("How the keys were agreed on.", "RFC 7268 §2.16")
    static let wlanGroupMgmtCipher = field(
      "radius.WLAN_Group_Mgmt_Cipher", "WLAN-Group-Mgmt-Cipher", .enumeration(RADIUS.cipherName, .hexadecimal),
      .detail("")
    )
    .means("The cipher of management frames that are sent to all.", "RFC 7268 §2.17")
    static let wlanRFBand = field("radius.WLAN_RF_Band", "WLAN-RF-Band", .enumeration(RADIUS.bandName), .detail(""))
      .means("The radio band.", "RFC 7268 §2.18")
    static let fragStatus = field("radius.Frag_Status", "Frag-Status", .enumeration(RADIUS.fragmentName), .detail(""))
      .means("Whether more of the packet is to come.", "RFC 7499 §9.1")
    static let proxyStateLength = field(
      "radius.Proxy_State_Length", "Proxy-State-Length", .quantity(.bytes), .detail("")
    )
    .means("How much room the proxies have taken.", "RFC 7499 §9.2")
    static let responseLength = field("radius.Response_Length", "Response-Length", .quantity(.bytes), .detail(""))
      .means("How long the answer may be.", "RFC 7930 §4")
    static let originalPacketCode = field(
      "radius.Original_Packet_Code", "Original-Packet-Code", .enumeration(RADIUSCode.name), .detail("")
    )
    .means("The code of the packet that was not understood.", "RFC 7930 §5")
    static let ipPortLimitInfo = group(
      "radius.IP_Port_Limit_Info", "IP-Port-Limit-Info", .detail(""), isNamedByFirstChild: true
    )
    .means("How many ports the user may have at a shared address.", "RFC 8045 §3.1.1")
    static let ipPortRange = group("radius.IP_Port_Range", "IP-Port-Range", .detail(""), isNamedByFirstChild: true)
      .means("The ports that the user has at a shared address.", "RFC 8045 §3.1.2")
    static let ipPortForwardingMap = group(
      "radius.IP_Port_Forwarding_Map", "IP-Port-Forwarding-Map", .detail(""), isNamedByFirstChild: true
    )
    .means("A port that leads to one of the user's.", "RFC 8045 §3.1.3")
    static let operatorNASIdentifier = field(
      "radius.Operator_NAS_Identifier", "Operator-NAS-Identifier", .bytes, .detail("")
    )
    .means("The NAS, by a name that its own network alone understands.", "RFC 8559")
    static let softwire46Configuration = group(
      "radius.Softwire46_Configuration", "Softwire46-Configuration", .detail(""), isNamedByFirstChild: true
    )
    .means("How IPv4 packets get through an IPv6 network.", "RFC 8658 §3.1")
    static let softwire46Priority = group(
      "radius.Softwire46_Priority", "Softwire46-Priority", .detail(""), isNamedByFirstChild: true
    )
    .means("Which of the ways of doing so comes first.", "RFC 8658 §3.2")
    static let softwire46Multicast = group(
      "radius.Softwire46_Multicast", "Softwire46-Multicast", .detail(""), isNamedByFirstChild: true
    )
    .means("Prefixes for multicast of one version in the other.", "RFC 8658 §3.3")
    static let samlAssertion = field("radius.SAML_Assertion", "SAML-Assertion", .text, .detail(""))
      .means("A part of a SAML assertion about the user.", "RFC 7833 §4.1")
    static let samlProtocol = field("radius.SAML_Protocol", "SAML-Protocol", .text, .detail(""))
      .means("A part of a SAML message.", "RFC 7833 §4.2")
    static let dhcpv6Options = field("radius.DHCPv6_Options", "DHCPv6-Options", .bytes, .detail(""))
      .means("Options for DHCPv6 to tell the user.", "RFC 9445 §3.1")
    static let dhcpv4Options = field("radius.DHCPv4_Options", "DHCPv4-Options", .bytes, .detail(""))
      .means("Options for DHCP to tell the user.", "RFC 9445 §3.2")

    static let all = [
      digestResponse, digestRealm, digestNonce, digestResponseAuth, digestNextnonce, digestMethod, digestURI, digestQop,
      digestAlgorithm, digestEntityBodyHash, digestCNonce, digestNonceCount, digestUsername, digestOpaque,
      digestAuthParam, digestAKAAuts, digestDomain, digestStale, digestHA1, sipAOR, delegatedIPv6Prefix,
      mip6FeatureVector, extendedLocationPolicyRules, framedManagement, managementTransportProtection,
      managementPolicyId, managementPrivilegeLevel, pkmSSCert, pkmCACert, pkmConfigSettings, pkmCryptosuiteList,
      pkmSAID, pkmSADescriptor, pkmAuthKey, eapLowerLayer, gssAcceptorServiceName, gssAcceptorHostName,
      gssAcceptorServiceSpecifics, gssAcceptorRealmName, allowedCalledStationId, eapPeerId, eapServerId,
      mobilityDomainId, preauthTimeout, networkIdName, eapolAnnouncement, wlanHESSID, wlanVenueLanguage, wlanVenueName,
      wlanReasonCode, wlanPairwiseCipher, wlanGroupCipher, wlanAKMSuite, wlanGroupMgmtCipher, wlanRFBand, fragStatus,
      proxyStateLength, responseLength, originalPacketCode, ipPortLimitInfo, ipPortRange, ipPortForwardingMap,
      operatorNASIdentifier, softwire46Configuration, softwire46Priority, softwire46Multicast, samlAssertion,
      samlProtocol, dhcpv6Options, dhcpv4Options,
    ]
  }
}
