extension L2TP {
  enum AttributeField: FieldSet {
    static let setNumber: UInt16 = 121
    static let definedIn: StaticString = "RFC 2661 §4.4"

    static let pair = group("l2tp.avp", "Attribute-Value Pair").means(
      "One thing that the message says.", "RFC 2661 §4.1")
    static let isMandatory = flag("l2tp.avp.mandatory", "Mandatory (M)")
      .means("Set: who does not know the attribute must end the session or the tunnel.", "RFC 2661 §4.1")
    static let isHidden = flag("l2tp.avp.hidden", "Hidden (H)").means(
      "Set: the value is encrypted.", "RFC 2661 §4.1, §4.3")
    static let reserved = field("l2tp.avp.reserved", "Reserved", .hexadecimal).means("Must be zero.", "RFC 2661 §4.1")
    static let length = field("l2tp.avp.length", "Length", .quantity(.bytes)).means(
      "How long the pair is, with its header of six bytes.", "RFC 2661 §4.1")
    static let vendor = field("l2tp.avp.vendor_id", "Vendor ID", .decimal, .nonzeroDetail("vendor"))
      .means("Who has numbered the attribute: 0 for IETF, or a private enterprise number.", "RFC 2661 §4.1")
    static let type = field("l2tp.avp.type", "Attribute Type", .enumeration(L2TP.attributeName), .detail("")).means(
      "Which attribute it is.", "RFC 2661 §4.1")
    static let vendorType = field("l2tp.avp.type", "Attribute Type", .decimal, .detail("type")).means(
      "Which of the vendor's attributes it is.", "RFC 2661 §4.1")
    static let value = field("l2tp.avp.value", "Attribute Value", .bytes).means(
      "A value that is not broken into parts here.", "RFC 2661 §4.1")
    static let word = field("l2tp.avp.reserved_bits", "Reserved", .hexadecimal).means("Zero.")
    static let reservedByte = field("l2tp.avp.reserved_byte", "Reserved", .hexadecimal).means(
      "Zero.", "RFC 2661 §4.4.5")
    static let reservedWord = field("l2tp.avp.reserved_word", "Reserved", .hexadecimal).means(
      "Zero.", "RFC 2661 §4.4.6")
    static let message = field("l2tp.avp.message_type", "Message Type", .enumeration(L2TP.messageName), .detail(""))
      .means("Which message it is.", "RFC 2661 §4.4.1")
    static let resultCode = field("l2tp.result_code", "Result Code", .decimal, .detail("")).means(
      "Why the tunnel, or the session, ends.", "RFC 2661 §4.4.2")
    static let errorCode = field("l2tp.avp.error_code", "Error Code", .enumeration(L2TP.errorName), .detail("")).means(
      "What was wrong.", "RFC 2661 §4.4.2")
    static let errorMessage = field("l2tp.avp.error_message", "Error Message", .text, .detail("")).means(
      "What was wrong, in words.", "RFC 2661 §4.4.2")
    static let protocolVersion = field("l2tp.avp.protocol_version", "Ver", .decimal, .detail("")).means(
      "1 in version 2 of L2TP.", "RFC 2661 §4.4.3")
    static let protocolRevision = field("l2tp.avp.protocol_revision", "Rev", .decimal).means("0.", "RFC 2661 §4.4.3")
    static let asyncFraming = flag("l2tp.avp.async_framing_supported", "Asynchronous Framing Supported (A)").means(
      "Set: the sender can do it.", "RFC 2661 §4.4.3")
    static let syncFraming = flag("l2tp.avp.sync_framing_supported", "Synchronous Framing Supported (S)").means(
      "Set: the sender can do it.", "RFC 2661 §4.4.3")
    static let analogAccess = flag("l2tp.avp.analog_access_supported", "Analog Access Supported (A)").means(
      "Set: the sender can call by modem.", "RFC 2661 §4.4.3")
    static let digitalAccess = flag("l2tp.avp.digital_access_supported", "Digital Access Supported (D)").means(
      "Set: the sender can call digitally.", "RFC 2661 §4.4.3")
    static let tieBreaker = field("l2tp.tie_breaker", "Tie Breaker Value", .hexadecimal).means(
      "Where both ends open a tunnel at once, the lower value wins.", "RFC 2661 §4.4.3")
    static let firmware = field("l2tp.avp.firmware_revision", "Firmware Revision", .hexadecimal, .detail("")).means(
      "The sender's firmware.", "RFC 2661 §4.4.3")
    static let hostName = field("l2tp.avp.host_name", "Host Name", .text, .detail("")).means(
      "The sender's name.", "RFC 2661 §4.4.3")
    static let vendorName = field("l2tp.avp.vendor_name", "Vendor Name", .text, .detail("")).means(
      "Who made the sender.", "RFC 2661 §4.4.3")
    static let assignedTunnel = field("l2tp.avp.assigned_tunnel_id", "Assigned Tunnel ID", .decimal, .detail("")).means(
      "The sender's number of the tunnel: messages to it are to have it.", "RFC 2661 §4.4.3")
    static let window = field("l2tp.avp.receive_window_size", "Receive Window Size", .decimal, .detail("")).means(
      "How many messages may be on the way to the sender without an acknowledgment.", "RFC 2661 §4.4.3")
    static let challenge = field("l2tp.avp.chap_challenge", "Challenge", .bytes).means(
      "A random number that the other end is to answer, with the secret.", "RFC 2661 §4.4.3")
    static let causeCode = field("l2tp.avp.cause_code", "Cause Code", .decimal, .detail("")).means(
      "Why a call was given up, by Q.931.", "RFC 2661 §4.4.4")
    static let causeMessage = field("l2tp.avp.cause_msg", "Cause Msg", .decimal).means(
      "The Q.931 message that told so.", "RFC 2661 §4.4.4")
    static let advisory = field("l2tp.avp.advisory_msg", "Advisory Msg", .text, .detail("")).means(
      "Why, in words.", "RFC 2661 §4.4.4")
    static let response = field("l2tp.avp.chap_challenge_response", "Challenge Response", .bytes).means(
      "The answer to a challenge.", "RFC 2661 §4.4.3")
    static let assignedSession = field("l2tp.avp.assigned_session_id", "Assigned Session ID", .decimal, .detail(""))
      .means("The sender's number of the session.", "RFC 2661 §4.4.4")
    static let serialNumber = field("l2tp.avp.call_serial_number", "Call Serial Number", .decimal, .detail("")).means(
      "Names the call in both ends' logs.", "RFC 2661 §4.4.4")
    static let minimumRate = field("l2tp.avp.minimum_bps", "Minimum BPS", .decimal, .detail("")).means(
      "The lowest speed that will do, in bit/s.", "RFC 2661 §4.4.4")
    static let maximumRate = field("l2tp.avp.maximum_bps", "Maximum BPS", .decimal, .detail("")).means(
      "The highest speed that will do, in bit/s.", "RFC 2661 §4.4.4")
    static let analogBearer = flag("l2tp.avp.analog_bearer_type", "Analog Bearer (A)").means(
      "Set: a call by modem.", "RFC 2661 §4.4.4")
    static let digitalBearer = flag("l2tp.avp.digital_bearer_type", "Digital Bearer (D)").means(
      "Set: a digital call.", "RFC 2661 §4.4.4")
    static let asyncType = flag("l2tp.avp.async_framing_type", "Asynchronous Framing (A)").means(
      "Set: the call is framed so.", "RFC 2661 §4.4.4")
    static let syncType = flag("l2tp.avp.sync_framing_type", "Synchronous Framing (S)").means(
      "Set: the call is framed so.", "RFC 2661 §4.4.4")
    static let called = field("l2tp.avp.called_number", "Called Number", .text, .detail("")).means(
      "Whom the call is for.", "RFC 2661 §4.4.4")
    static let calling = field("l2tp.avp.calling_number", "Calling Number", .text, .detail("")).means(
      "Who calls.", "RFC 2661 §4.4.4")
    static let subaddress = field("l2tp.avp.sub_address", "Sub-Address", .text, .detail("")).means(
      "More of the called number.", "RFC 2661 §4.4.4")
    static let sendSpeed = field("l2tp.avp.connect_speed", "(Tx) Connect Speed BPS", .decimal, .detail("")).means(
      "How fast the call is, towards the caller, in bit/s.", "RFC 2661 §4.4.4")
    static let channel = field("l2tp.avp.physical_channel", "Physical Channel ID", .hexadecimal, .detail("")).means(
      "The vendor's number of the channel.", "RFC 2661 §4.4.4")
    static let initialRequest = field("l2tp.avp.initial_received_lcp_confreq", "Initial Received LCP CONFREQ", .bytes)
      .means("The first configure request of PPP that the caller sent: its options.", "RFC 2661 §4.4.5")
    static let lastSentRequest = field("l2tp.avp.last_sent_lcp_confreq", "Last Sent LCP CONFREQ", .bytes).means(
      "The last one that was sent to the caller.", "RFC 2661 §4.4.5")
    static let lastReceivedRequest = field("l2tp.avp.last_received_lcp_confreq", "Last Received LCP CONFREQ", .bytes)
      .means("The last one that the caller sent.", "RFC 2661 §4.4.5")
    static let proxyType = field(
      "l2tp.avp.proxy_authen_type", "Proxy Authen Type", .enumeration(L2TP.authenticationName), .detail("")
    ).means("How the caller was authenticated.", "RFC 2661 §4.4.5")
    static let proxyName = field("l2tp.avp.proxy_authen_name", "Proxy Authen Name", .text, .detail("")).means(
      "Who the caller says it is.", "RFC 2661 §4.4.5")
    static let proxyChallenge = field("l2tp.avp.proxy_authen_challenge", "Proxy Authen Challenge", .bytes).means(
      "The challenge that the caller was given.", "RFC 2661 §4.4.5")
    static let proxyIdentifier = field("l2tp.avp.proxy_authen_id", "Proxy Authen ID", .decimal, .detail("")).means(
      "The identifier of the challenge.", "RFC 2661 §4.4.5")
    static let proxyResponse = field("l2tp.avp.proxy_authen_response", "Proxy Authen Response", .bytes).means(
      "What the caller answered: a password in the clear with PAP.", "RFC 2661 §4.4.5")
    static let crcErrors = field("l2tp.avp.crc_errors", "CRC Errors", .decimal, .nonzeroDetail("CRC")).means(
      "Frames with a wrong check sequence.", "RFC 2661 §4.4.6")
    static let framingErrors = field("l2tp.avp.framing_errors", "Framing Errors", .decimal).means(
      "Frames that were wrongly framed.", "RFC 2661 §4.4.6")
    static let hardwareOverruns = field("l2tp.avp.hardware_overruns", "Hardware Overruns", .decimal).means(
      "How often the hardware was too slow.", "RFC 2661 §4.4.6")
    static let bufferOverruns = field("l2tp.avp.buffer_overruns", "Buffer Overruns", .decimal).means(
      "How often a buffer was full.", "RFC 2661 §4.4.6")
    static let timeouts = field("l2tp.avp.time_out_errors", "Time-out Errors", .decimal).means(
      "How often something took too long.", "RFC 2661 §4.4.6")
    static let alignmentErrors = field("l2tp.avp.alignment_errors", "Alignment Errors", .decimal).means(
      "Frames that did not end at a byte.", "RFC 2661 §4.4.6")
    static let sendMap = field("l2tp.avp.send_accm", "Send ACCM", .hexadecimal).means(
      "Which control characters are escaped towards the caller.", "RFC 2661 §4.4.6")
    static let receiveMap = field("l2tp.avp.receive_accm", "Receive ACCM", .hexadecimal).means(
      "Which control characters the caller escapes.", "RFC 2661 §4.4.6")
    static let randomVector = field("l2tp.avp.random_vector", "Random Vector", .bytes).means(
      "What hidden values after it are encrypted with, beside the secret.", "RFC 2661 §4.3")
    static let groupIdentifier = field("l2tp.avp.private_group_id", "Private Group ID", .bytes, .detail("")).means(
      "The group of customers that the call belongs to.", "RFC 2661 §4.4.4")
    static let receiveSpeed = field("l2tp.avp.rx_connect_speed", "Rx Connect Speed", .decimal, .detail("")).means(
      "How fast the call is, from the caller, in bit/s.", "RFC 2661 §4.4.4")

    static let all = [
      pair, isMandatory, isHidden, reserved, length, vendor, type, vendorType, value, word, reservedByte, reservedWord,
      message, resultCode, errorCode, errorMessage, protocolVersion, protocolRevision, asyncFraming, syncFraming,
      analogAccess, digitalAccess, tieBreaker, firmware, hostName, vendorName, assignedTunnel, window, challenge,
      causeCode,
      causeMessage, advisory, response, assignedSession, serialNumber, minimumRate, maximumRate, analogBearer,
      digitalBearer, asyncType, syncType, called, calling, subaddress, sendSpeed, channel, initialRequest,
      lastSentRequest,
      lastReceivedRequest, proxyType, proxyName, proxyChallenge, proxyIdentifier, proxyResponse, crcErrors,
      framingErrors,
      hardwareOverruns, bufferOverruns, timeouts, alignmentErrors, sendMap, receiveMap, randomVector, groupIdentifier,
      receiveSpeed,
    ]
  }

  /// What RFC 3931 and others have added.
  enum LaterAttributeField: FieldSet {
    static let setNumber: UInt16 = 122
    static let definedIn: StaticString = "RFC 3931 §5.4"

    static let service = field("l2tp.avp.service_name", "Service Name", .text, .detail("")).means(
      "The service that is asked for.", "RFC 3301")
    static let callingSubaddress = field("l2tp.avp.calling_sub_address", "Calling Sub-Address", .text, .detail(""))
      .means("More of the calling number.", "RFC 3301")
    static let disconnectCode = field("l2tp.avp.disconnect_code", "Disconnect Code", .decimal, .detail("")).means(
      "Why PPP ended.", "RFC 3145 §3")
    static let controlProtocol = field(
      "l2tp.avp.control_protocol_number", "Control Protocol Number", .enumeration(PPPProtocol.name, .hexadecimal)
    ).means("Which protocol of PPP has ended it.", "RFC 3145 §3")
    static let direction = field("l2tp.avp.cause_code_direction", "Direction", .decimal).means(
      "Which end has ended it: 1 the peer, 2 the sender; 0 for both.", "RFC 3145 §3")
    static let disconnectMessage = field("l2tp.avp.cause_code_message", "Message", .text, .detail("")).means(
      "Why, in words.", "RFC 3145 §3")
    static let extendedVendor = field("l2tp.avp.extended_vendor_id", "Extended Vendor ID", .decimal, .detail("")).means(
      "A vendor's number of 32 bits, for the attribute in this pair.", "RFC 3931 §5.4.1")
    static let digestType = field("l2tp.avp.digest_type", "Digest Type", .enumeration(digestName), .detail("")).means(
      "How the digest is made.", "RFC 3931 §5.4.1")
    static let digest = field("l2tp.avp.message_digest", "Message Digest", .bytes).means(
      "Proves that the message is whole and from who knows the secret.", "RFC 3931 §5.4.1")
    static let router = field("l2tp.avp.router_id", "Router ID", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("The sender's router identifier.", "RFC 3931 §5.4.3")
    static let assignedConnection = field(
      "l2tp.avp.assigned_control_conn_id", "Assigned Control Connection ID", .hexadecimal, .detail("")
    ).means("The sender's number of the control connection.", "RFC 3931 §5.4.3")
    static let capability = field(
      "l2tp.avp.pw_type", "PW Type", .enumeration(L2TP.pseudowireName, .hexadecimal), .detail("")
    ).means("A kind of pseudowire that the sender can do.", "RFC 3931 §5.4.3")
    static let localSession = field("l2tp.avp.local_session_id", "Local Session ID", .hexadecimal, .detail("")).means(
      "The sender's number of the session.", "RFC 3931 §5.4.4")
    static let remoteSession = field("l2tp.avp.remote_session_id", "Remote Session ID", .hexadecimal, .detail(""))
      .means("The receiver's number of the session.", "RFC 3931 §5.4.4")
    static let assignedCookie = field("l2tp.avp.assigned_cookie", "Assigned Cookie", .bytes, .detail("")).means(
      "What data to the sender is to have as its cookie.", "RFC 3931 §5.4.4")
    static let remoteEnd = field("l2tp.avp.remote_end_id", "Remote End ID", .text, .detail("")).means(
      "What the session is to be connected to.", "RFC 3931 §5.4.4")
    static let pseudowire = field(
      "l2tp.avp.pseudowire_type", "PW Type", .enumeration(L2TP.pseudowireName, .hexadecimal), .detail("")
    ).means("What the session carries.", "RFC 3931 §5.4.4")
    static let sublayer = field(
      "l2tp.avp.layer2_specific_sublayer", "L2-Specific Sublayer Type", .enumeration(sublayerName), .detail("")
    ).means("Which sublayer data to the sender is to have.", "RFC 3931 §5.4.4")
    static let sequencing = field(
      "l2tp.avp.data_sequencing", "Data Sequencing Level", .enumeration(sequencingName), .detail("")
    ).means("Which data carries sequence numbers.", "RFC 3931 §5.4.4")
    static let statusReserved = field("l2tp.avp.circuit_reserved", "Reserved", .hexadecimal).means(
      "Zero.", "RFC 3931 §5.4.5")
    static let isNewCircuit = flag("l2tp.avp.circuit_type", "New (N)").means(
      "Set: the circuit is new.", "RFC 3931 §5.4.5")
    static let isCircuitActive = flag("l2tp.avp.circuit_status", "Active (A)").means(
      "Set: the circuit is up.", "RFC 3931 §5.4.5")
    static let language = field("l2tp.avp.preferred_language", "Preferred Language", .text, .detail("")).means(
      "The language of messages for people.", "RFC 3931 §5.4.3")
    static let nonce = field("l2tp.avp.nonce", "Control Message Authentication Nonce", .bytes).means(
      "A random number that digests are made with.", "RFC 3931 §5.4.3")
    static let sendSpeed = field("l2tp.avp.tx_connect_speed_v3", "Tx Connect Speed", .decimal, .detail("")).means(
      "How fast the circuit is, towards the circuit, in bit/s.", "RFC 3931 §5.4.4")
    static let receiveSpeed = field("l2tp.avp.rx_connect_speed_v3", "Rx Connect Speed", .decimal, .detail("")).means(
      "How fast the circuit is, from the circuit, in bit/s.", "RFC 3931 §5.4.4")
    static let interfaceUnit = field(
      "l2tp.avp.interface_mtu", "Interface Maximum Transmission Unit", .quantity(.bytes), .detail("")
    ).means("The largest packet that the circuit takes.", "RFC 4667 §4.3")
    static let receiveUnit = field("l2tp.avp.mru", "MRU", .quantity(.bytes), .detail("")).means(
      "The largest packet that the sender can receive.", "RFC 4623 §5")

    static let all = [
      service, callingSubaddress, disconnectCode, controlProtocol, direction, disconnectMessage, extendedVendor,
      digestType,
      digest, router, assignedConnection, capability, localSession, remoteSession, assignedCookie, remoteEnd,
      pseudowire,
      sublayer, sequencing, statusReserved, isNewCircuit, isCircuitActive, language, nonce, sendSpeed, receiveSpeed,
      interfaceUnit, receiveUnit,
    ]

    @Sendable static func digestName(_ value: UInt64) -> StaticString? {
      value == 0 ? "HMAC-MD5" : value == 1 ? "HMAC-SHA-1" : nil
    }
    @Sendable static func sublayerName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "none"
      case 1: "default"
      case 2: "ATM-specific"
      case 3: "MPT-specific"
      case 4: "PSP-specific"
      default: nil
      }
    }
    @Sendable static func sequencingName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "none"
      case 1: "all that is not IP"
      case 2: "all"
      default: nil
      }
    }
  }
}
