extension RADIUS {
  /// What a user asks for, and gets.
  enum UserField: FieldSet {
    static let setNumber: UInt16 = 136
    static let definedIn: StaticString = "RFC 2865 §5"

    static let userName = field("radius.User_Name", "User-Name", .text, .detail(""))
      .means("The user who wants in.", "RFC 2865 §5.1")
    static let nasIPAddress = field(
      "radius.NAS_IP_Address", "NAS-IP-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The address of the NAS, which asks for the user.", "RFC 2865 §5.4")
    static let nasPort = field("radius.NAS_Port", "NAS-Port", .decimal, .detail(""))
      .means("The NAS's port that the user is at.", "RFC 2865 §5.5")
    static let serviceType = field("radius.Service_Type", "Service-Type", .enumeration(RADIUS.serviceName), .detail(""))
      .means("What the user wants, or gets.", "RFC 2865 §5.6")
    static let framedProtocol = field(
      "radius.Framed_Protocol", "Framed-Protocol", .enumeration(RADIUS.framedProtocolName), .detail("")
    )
    .means("How packets are framed on the user's line.", "RFC 2865 §5.7")
    static let framedIPAddress = field(
      "radius.Framed-IP-Address", "Framed-IP-Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The user's address; 255.255.255.255: the user chooses, 255.255.255.254: the NAS.", "RFC 2865 §5.8")
    static let framedIPNetmask = field(
      "radius.Framed_IP_Netmask", "Framed-IP-Netmask", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The mask of a network that the user is a router for.", "RFC 2865 §5.9")
    static let framedRouting = field(
      "radius.Framed_Routing", "Framed-Routing", .enumeration(RADIUS.routingName), .detail("")
    )
    .means("Whether the user's router is sent routes, or listened to.", "RFC 2865 §5.10")
    static let filterId = field("radius.Filter_Id", "Filter-Id", .text, .detail(""))
      .means("The name of a filter list for the user.", "RFC 2865 §5.11")
    static let framedMTU = field("radius.Framed_MTU", "Framed-MTU", .quantity(.bytes), .detail(""))
      .means("The largest packet for the user.", "RFC 2865 §5.12")
    static let framedCompression = field(
      "radius.Framed_Compression", "Framed-Compression", .enumeration(RADIUS.compressionName), .detail("")
    )
    .means("How headers, or packets, are compressed on the line.", "RFC 2865 §5.13")
    static let loginIPHost = field(
      "radius.Login-IP-Host", "Login-IP-Host", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The host that the user is connected to; 0: the NAS chooses, 255.255.255.255: the user.", "RFC 2865 §5.14")
    static let loginService = field(
      "radius.Login_Service", "Login-Service", .enumeration(RADIUS.loginName), .detail("")
    )
    .means("By what the user is connected to the host.", "RFC 2865 §5.15")
    static let loginTCPPort = field("radius.Login_TCP_Port", "Login-TCP-Port", .decimal, .detail(""))
      .means("The TCP port that the user is connected to.", "RFC 2865 §5.16")
    static let replyMessage = field("radius.Reply_Message", "Reply-Message", .text, .detail(""))
      .means("A text for the user to read.", "RFC 2865 §5.18")
    static let callbackNumber = field("radius.Callback_Number", "Callback-Number", .text, .detail(""))
      .means("The telephone number to call the user back at.", "RFC 2865 §5.19")
    static let callbackId = field("radius.Callback_Id", "Callback-Id", .text, .detail(""))
      .means("The name of a place to call back, which the NAS knows.", "RFC 2865 §5.20")
    static let framedRoute = field("radius.Framed_Route", "Framed-Route", .text, .detail(""))
      .means("A route to set up: prefix, gateway and metrics.", "RFC 2865 §5.22")
    static let framedIPXNetwork = field("radius.Framed-IPX-Network", "Framed-IPX-Network", .hexadecimal, .detail(""))
      .means("The user's IPX network; 0xfffffffe: the NAS chooses.", "RFC 2865 §5.23")
    static let state = field("radius.State", "State", .bytes, .detail(""))
      .means("Bytes of the server's, which the NAS sends back as they are.", "RFC 2865 §5.24")
    static let classValue = field("radius.Class", "Class", .bytes, .detail(""))
      .means("Bytes of the server's, which the NAS sends with the accounting.", "RFC 2865 §5.25")
    static let sessionTimeout = field("radius.Session_Timeout", "Session-Timeout", .quantity(.seconds), .detail(""))
      .means("How long the session, or the prompt, may last.", "RFC 2865 §5.27")
    static let idleTimeout = field("radius.Idle_Timeout", "Idle-Timeout", .quantity(.seconds), .detail(""))
      .means("How long the session may be idle.", "RFC 2865 §5.28")
    static let terminationAction = field(
      "radius.Termination_Action", "Termination-Action", .enumeration(RADIUS.terminationName), .detail("")
    )
    .means("What the NAS does at the end of the service.", "RFC 2865 §5.29")
    static let calledStationId = field("radius.Called_Station_Id", "Called-Station-Id", .text, .detail(""))
      .means("What the user has called: a number, or an access point's MAC address and SSID.", "RFC 2865 §5.30")
    static let callingStationId = field("radius.Calling_Station_Id", "Calling-Station-Id", .text, .detail(""))
      .means("Where the user calls from: a number, or a MAC address.", "RFC 2865 §5.31")
    static let nasIdentifier = field("radius.NAS_Identifier", "NAS-Identifier", .text, .detail(""))
      .means("The name of the NAS.", "RFC 2865 §5.32")
    static let proxyState = field("radius.Proxy_State", "Proxy-State", .bytes, .detail(""))
      .means("Bytes of a proxy's, which come back as they are.", "RFC 2865 §5.33")
    static let loginLATService = field("radius.Login_LAT_Service", "Login-LAT-Service", .text, .detail(""))
      .means("The LAT service that the user is connected to.", "RFC 2865 §5.34")
    static let loginLATNode = field("radius.Login_LAT_Node", "Login-LAT-Node", .text, .detail(""))
      .means("The LAT node that the user is connected to.", "RFC 2865 §5.35")
    static let loginLATGroup = field("radius.Login_LAT_Group", "Login-LAT-Group", .bytes, .detail(""))
      .means("The LAT groups that the user is of, a bit for each.", "RFC 2865 §5.36")
    static let framedAppleTalkLink = field(
      "radius.Framed_AppleTalk_Link", "Framed-AppleTalk-Link", .decimal, .detail("")
    )
    .means("The AppleTalk network of the line; 0: not numbered.", "RFC 2865 §5.37")
    static let framedAppleTalkNetwork = field(
      "radius.Framed_AppleTalk_Network", "Framed-AppleTalk-Network", .decimal, .detail("")
    )
    .means("An AppleTalk network for the user's node; 0: the NAS chooses.", "RFC 2865 §5.38")
    static let framedAppleTalkZone = field("radius.Framed_AppleTalk_Zone", "Framed-AppleTalk-Zone", .text, .detail(""))
      .means("The user's default AppleTalk zone.", "RFC 2865 §5.39")
    static let ingressFilters = field(
      "radius.Ingress_Filters", "Ingress-Filters", .enumeration(RADIUS.filterName), .detail("")
    )
    .means("Whether frames of VLANs that the port does not have are dropped.", "RFC 4675 §2.2")
    static let chapChallenge = field("radius.CHAP_Challenge", "CHAP-Challenge", .bytes, .detail(""))
      .means("The challenge that the NAS has sent to the user.", "RFC 2865 §5.40")
    static let nasPortType = field(
      "radius.NAS_Port_Type", "NAS-Port-Type", .enumeration(RADIUSPortType.name), .detail("")
    )
    .means("What kind of port the user is at.", "RFC 2865 §5.41")
    static let portLimit = field("radius.Port_Limit", "Port-Limit", .decimal, .detail(""))
      .means("How many ports the user may have.", "RFC 2865 §5.42")
    static let loginLATPort = field("radius.Login_LAT_Port", "Login-LAT-Port", .text, .detail(""))
      .means("The LAT port that the user is connected to.", "RFC 2865 §5.43")
    static let arapPassword = field("radius.ARAP_Password", "ARAP-Password", .bytes, .detail(""))
      .means("The challenges and answers of AppleTalk Remote Access.", "RFC 2869 §5.4")
    static let arapFeatures = field("radius.ARAP_Features", "ARAP-Features", .bytes, .detail(""))
      .means("Rules for AppleTalk passwords.", "RFC 2869 §5.5")
    static let arapZoneAccess = field(
      "radius.ARAP_Zone_Access", "ARAP-Zone-Access", .enumeration(RADIUS.zoneName), .detail("")
    )
    .means("Which AppleTalk zones the user may reach.", "RFC 2869 §5.6")
    static let arapSecurity = field("radius.ARAP_Security", "ARAP-Security", .decimal, .detail(""))
      .means("Which security module is used.", "RFC 2869 §5.7")
    static let arapSecurityData = field("radius.ARAP_Security_Data", "ARAP-Security-Data", .text, .detail(""))
      .means("A challenge or an answer of the security module.", "RFC 2869 §5.8")
    static let passwordRetry = field("radius.Password_Retry", "Password-Retry", .decimal, .detail(""))
      .means("How often the user may try again.", "RFC 2869 §5.9")
    static let prompt = field("radius.Prompt", "Prompt", .enumeration(RADIUS.promptName), .detail(""))
      .means("Whether the NAS shows what the user types.", "RFC 2869 §5.10")
    static let connectInfo = field("radius.Connect_Info", "Connect-Info", .text, .detail(""))
      .means("How the user is connected, such as the speed.", "RFC 2869 §5.11")
    static let configurationToken = field("radius.Configuration_Token", "Configuration-Token", .text, .detail(""))
      .means("What kind of user profile it is, between servers.", "RFC 2869 §5.12")
    static let messageAuthenticator = field(
      "radius.Message_Authenticator", "Message-Authenticator", .bytes, .detail("")
    )
    .means("An HMAC-MD5 of the whole packet by the shared secret, computed with zeros in this place.", "RFC 3579 §3.2")
    static let arapChallengeResponse = field(
      "radius.ARAP_Challenge_Response", "ARAP-Challenge-Response", .bytes, .detail("")
    )
    .means("The answer to the challenge of AppleTalk Remote Access.", "RFC 2869 §5.15")
    static let nasPortId = field("radius.NAS_Port_Id", "NAS-Port-Id", .text, .detail(""))
      .means("The name of the NAS's port that the user is at.", "RFC 2869 §5.17")
    static let framedPool = field("radius.Framed_Pool", "Framed-Pool", .text, .detail(""))
      .means("The pool that the user's address comes from.", "RFC 2869 §5.18")
    static let chargeableUserIdentity = field(
      "radius.Chargeable_User_Identity", "Chargeable-User-Identity", .text, .detail("")
    )
    .means("Who pays, by a name that need not tell who it is.", "RFC 4372 §2.2")
    static let nasFilterRule = field("radius.NAS_Filter_Rule", "NAS-Filter-Rule", .text, .detail(""))
      .means("Filter rules, in words, with zero bytes between them.", "RFC 4849 §2")
    static let originatingLineInfo = field("radius.Originating_Line_Info", "Originating-Line-Info", .bytes, .detail(""))
      .means("What kind of telephone line the call came from.", "RFC 7155")

    static let all = [
      userName, nasIPAddress, nasPort, serviceType, framedProtocol, framedIPAddress, framedIPNetmask, framedRouting,
      filterId, framedMTU, framedCompression, loginIPHost, loginService, loginTCPPort, replyMessage, callbackNumber,
      callbackId, framedRoute, framedIPXNetwork, state, classValue, sessionTimeout, idleTimeout, terminationAction,
      calledStationId, callingStationId, nasIdentifier, proxyState, loginLATService, loginLATNode, loginLATGroup,
      framedAppleTalkLink, framedAppleTalkNetwork, framedAppleTalkZone, ingressFilters, chapChallenge, nasPortType,
      portLimit, loginLATPort, arapPassword, arapFeatures, arapZoneAccess, arapSecurity, arapSecurityData,
      passwordRetry, prompt, connectInfo, configurationToken, messageAuthenticator, arapChallengeResponse, nasPortId,
      framedPool, chargeableUserIdentity, nasFilterRule, originatingLineInfo,
    ]
  }
}
