extension EAPMethods {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 262
    static let definedIn: StaticString = "RFC 3748 §5"

    static let identity = field("eap.identity", "Identity", .text, .detail(""))
      .means("Who the station says it is; in a request, what people are shown.", "RFC 3748 §5.1")
    static let notification = field("eap.notification", "Notification", .text, .detail("")).means(
      "Text for people.", "RFC 3748 §5.2")
    static let desired = field(
      "eap.desired_type", "Desired Authentication Type", .enumeration(EAPType.name), .detail("wants")
    )
    .means("A way of proof that the station would take; zero: none.", "RFC 3748 §5.3")
    static let challengeSize = field("eap.md5.value_size", "Value-Size", .quantity(.bytes)).means(
      "How long the value is.", "RFC 1994 §4.1")
    static let challenge = field("eap.md5.value", "Value", .bytes).means(
      "The challenge, or the MD5 hash that answers it.", "RFC 1994 §4.1")
    static let challengeName = field("eap.md5.extra_data", "Name", .text, .detail("")).means(
      "Who sends the packet.", "RFC 1994 §4.1")
    static let message = field("eap.message", "Message", .text, .detail("")).means(
      "The question that people are shown, or the token that answers it.", "RFC 3748 §5.5, §5.6")
    static let data = field("eap.data", "Data", .bytes).means("What a type that is not decoded defines.")

    static let tlsFlags = field("eap.tls.flags", "Flags", .flags(tlsFlagName), .nonzeroDetail("")).means(
      "How TLS is cut in pieces.", "RFC 5216 §3.1")
    static let lengthIncluded = flag("eap.tls.flags.len_included", "Length Included").means(
      "Set: the length of all pieces follows.", "RFC 5216 §3.1")
    static let moreFragments = flag("eap.tls.flags.more_fragments", "More Fragments").means(
      "Set: another piece follows.", "RFC 5216 §3.1")
    static let start = flag("eap.tls.flags.start", "Start").means("Set: the server begins.", "RFC 5216 §3.1")
    static let outerIncluded = flag("eap.tls.flags.outer_tlv_len_included", "Outer TLV Length Included").means(
      "Set: TEAP's outer TLVs are told the length of.", "RFC 7170 §4.1")
    static let tlsReserved = flag("eap.tls.flags.reserved", "Reserved").means("Zero.", "RFC 5216 §3.1")
    static let tlsVersion = field("eap.tls.flags.version", "Version", .decimal).means(
      "The version of PEAP, TTLS, FAST or TEAP; EAP-TLS has none.", "RFC 5281 §9.1")
    static let tlsLength = field("eap.tls.len", "EAP-TLS Length", .quantity(.bytes)).means(
      "How long all pieces are together.", "RFC 5216 §3.1")
    static let outerLength = field("eap.tls.outer_tlv_len", "Outer TLV Length", .quantity(.bytes)).means(
      "How long the outer TLVs are.", "RFC 7170 §4.1")

    static let leapVersion = field("eap.leap.version", "Version", .decimal).means("1.", "Cisco LEAP")
    static let leapReserved = field("eap.leap.reserved", "Unused", .hexadecimal).means("Zero.", "Cisco LEAP")
    static let leapCount = field("eap.leap.count", "Count", .quantity(.bytes)).means(
      "How long the value is.", "Cisco LEAP")
    static let leapChallenge = field("eap.leap.peer_challenge", "Peer Challenge", .bytes).means(
      "A random number.", "Cisco LEAP")
    static let leapResponse = field("eap.leap.peer_response", "Peer Response", .bytes).means(
      "The challenge, encrypted by parts of the password's hash.", "Cisco LEAP")
    static let leapName = field("eap.leap.name", "Name", .text, .detail("")).means("The user.", "Cisco LEAP")

    static let chapCode = field("eap.ms_chap_v2.opcode", "OpCode", .enumeration(chapCodeName), .detail("")).means(
      "What the message is.", "draft-kamath-pppext-eap-mschapv2 §2")
    static let chapIdentifier = field("eap.ms_chap_v2.id", "MS-CHAPv2-ID", .decimal).means(
      "The same in the answer as in what it answers.", "draft-kamath-pppext-eap-mschapv2 §2")
    static let chapLength = field("eap.ms_chap_v2.length", "MS-Length", .quantity(.bytes)).means(
      "How long the message is, from the code on.", "draft-kamath-pppext-eap-mschapv2 §2")
    static let chapSize = field("eap.ms_chap_v2.value_size", "Value-Size", .quantity(.bytes)).means(
      "16 in a challenge, 49 in a response.", "RFC 2759 §3, §4")
    static let chapChallenge = field("eap.ms_chap_v2.challenge", "Challenge", .bytes).means(
      "A random number.", "RFC 2759 §3")
    static let chapPeer = field("eap.ms_chap_v2.peer_challenge", "Peer-Challenge", .bytes).means(
      "A random number of the other end's.", "RFC 2759 §4")
    static let chapReserved = field("eap.ms_chap_v2.reserved", "Reserved", .bytes).means("Zeros.", "RFC 2759 §4")
    static let chapHash = field("eap.ms_chap_v2.nt_response", "NT-Response", .bytes).means(
      "Both challenges, encrypted by the password's hash.", "RFC 2759 §4")
    static let chapFlags = field("eap.ms_chap_v2.flags", "Flags", .hexadecimal).means("Zero.", "RFC 2759 §4")
    static let chapResponse = field("eap.ms_chap_v2.response", "Response", .bytes).means(
      "A response of another length.", "RFC 2759 §4")
    static let chapName = field("eap.ms_chap_v2.name", "Name", .text, .detail("")).means(
      "Who sends the message.", "RFC 2759 §3, §4")
    static let chapMessage = field("eap.ms_chap_v2.message", "Message", .text, .detail("")).means(
      "The server's proof after S=, or the number of the error after E=.", "RFC 2759 §5, §6")
    static let chapData = field("eap.ms_chap_v2.data", "Data", .bytes).means(
      "A message that is not decoded: a new password.", "RFC 2759 §7")

    static let vendor = field(
      "eap.ext.vendor_id", "Vendor-Id", .enumeration(OrganizationCode.name, .hexadecimal), .detail("")
    ).means("Who defines the type; zero: IETF.", "RFC 3748 §5.7")
    static let vendorType = field("eap.ext.vendor_type", "Vendor-Type", .decimal, .detail("type")).means(
      "Which of the vendor's types it is.", "RFC 3748 §5.7")
    static let setupCode = field("eap.wps.code", "Op-Code", .enumeration(setupName), .detail("")).means(
      "Which message of Wi-Fi Protected Setup it is.", "Wi-Fi Protected Setup §7.7")
    static let setupFlags = field("eap.wps.flags", "Flags", .hexadecimal).means(
      "How the message is cut in pieces.", "Wi-Fi Protected Setup §7.7")
    static let setupReserved = field("eap.wps.flags.reserved", "Reserved", .hexadecimal).means(
      "Zero.", "Wi-Fi Protected Setup §7.7")
    static let setupHasLength = flag("eap.wps.flags.length", "Length Field").means(
      "Set: the length of all pieces follows.", "Wi-Fi Protected Setup §7.7")
    static let setupMore = flag("eap.wps.flags.more", "More Fragments").means(
      "Set: another piece follows.", "Wi-Fi Protected Setup §7.7")
    static let setupLength = field("eap.wps.msglen", "Message Length", .quantity(.bytes)).means(
      "How long all pieces are together.", "Wi-Fi Protected Setup §7.7")

    static let all = [
      identity, notification, desired, challengeSize, challenge, challengeName, message, data, tlsFlags, lengthIncluded,
      moreFragments, start, outerIncluded, tlsReserved, tlsVersion, tlsLength, outerLength, leapVersion, leapReserved,
      leapCount, leapChallenge, leapResponse, leapName, chapCode, chapIdentifier, chapLength, chapSize, chapChallenge,
      chapPeer, chapReserved, chapHash, chapFlags, chapResponse, chapName, chapMessage, chapData, vendor, vendorType,
      setupCode, setupFlags, setupReserved, setupHasLength, setupMore, setupLength,
    ]
    static let tlsFlagSteps: [FieldStep] = [
      .word(
        tlsFlags,
        [
          .number(lengthIncluded, 1), .number(moreFragments, 1), .number(start, 1), .number(outerIncluded, 1),
          .number(tlsReserved, 1), .number(tlsVersion, 3),
        ])
    ]
    static let chapResponseSteps: [FieldStep] = [
      .bytes(chapPeer, 16), .bytes(chapReserved, 8), .bytes(chapHash, 24), .number(chapFlags, 8),
    ]
    static let setupFlagSteps: [FieldStep] = [
      .word(setupFlags, [.number(setupReserved, 6), .number(setupHasLength, 1), .number(setupMore, 1)])
    ]
  }

  @Sendable static func tlsFlagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 4: "Outer TLVs"
    case 5: "Start"
    case 6: "More Fragments"
    case 7: "Length Included"
    default: nil
    }
  }

  @Sendable static func chapCodeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Challenge"
    case 2: "Response"
    case 3: "Success"
    case 4: "Failure"
    case 7: "Change-Password"
    default: nil
    }
  }

  @Sendable static func setupName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Start"
    case 2: "ACK"
    case 3: "NACK"
    case 4: "MSG"
    case 5: "Done"
    case 6: "Fragment ACK"
    default: nil
    }
  }
}
