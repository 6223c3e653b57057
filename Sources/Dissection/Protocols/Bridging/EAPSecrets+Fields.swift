extension EAPSecrets {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 198
    static let definedIn: StaticString = "RFC 3748 §5"

    static let paxCode = field("eap.pax.opcode", "OP-Code", .enumeration(paxName), .detail(""))
      .means("Which message it is.", "RFC 4746 §4.1")
    static let paxFlags = field("eap.pax.flags", "Flags", .hexadecimal)
      .means("What holds for the message.", "RFC 4746 §4.1")
    static let paxReserved = field("eap.pax.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 4746 §4.1")
    static let paxIncludes = flag("eap.pax.flags.ai", "ADE Included")
      .means("Set: authenticated data are there.", "RFC 4746 §4.1")
    static let paxCertificate = flag("eap.pax.flags.ce", "Certificate Enabled")
      .means("Set: the server has a certificate.", "RFC 4746 §4.1")
    static let paxMore = flag("eap.pax.flags.mf", "More Fragments")
      .means("Set: another piece follows.", "RFC 4746 §4.1")
    static let paxMAC = field("eap.pax.mac_id", "MAC ID", .decimal)
      .means("Which keyed checksum is used.", "RFC 4746 §4.1")
    static let paxGroup = field("eap.pax.dh_group_id", "DH Group ID", .decimal)
      .means("Which group for a key exchange is used.", "RFC 4746 §4.1")
    static let paxKey = field("eap.pax.public_key_id", "Public Key ID", .decimal)
      .means("Which kind of public key is used.", "RFC 4746 §4.1")
    static let paxALength = field("eap.pax.a.len", "A Length", .quantity(.bytes))
      .means("How long A is.", "RFC 4746 §4.1")
    static let paxA = field("eap.pax.a", "A", .bytes)
      .means("The server's part of the exchange.", "RFC 4746 §4.1")
    static let paxBLength = field("eap.pax.b.len", "B Length", .quantity(.bytes))
      .means("How long B is.", "RFC 4746 §4.1")
    static let paxB = field("eap.pax.b", "B", .bytes)
      .means("The client's part of the exchange.", "RFC 4746 §4.1")
    static let paxClientLength = field("eap.pax.cid.len", "CID Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 4746 §4.1")
    static let paxClient = field("eap.pax.cid", "CID", .text, .detail(""))
      .means("The client's name.", "RFC 4746 §4.1")
    static let paxProofLength = field("eap.pax.mac_ck.len", "MAC_CK Length", .quantity(.bytes))
      .means("How long the proof is.", "RFC 4746 §4.1")
    static let paxProof = field("eap.pax.mac_ck", "MAC_CK", .bytes)
      .means("Proves that the sender knows the key.", "RFC 4746 §4.1")
    static let paxExtraLength = field("eap.pax.ade.len", "ADE Length", .quantity(.bytes))
      .means("How long the data are.", "RFC 4746 §4.1")
    static let paxExtra = field("eap.pax.ade", "ADE", .bytes)
      .means("Authenticated data of any kind.", "RFC 4746 §4.1")
    static let paxCheck = field("eap.pax.icv", "ICV", .bytes)
      .means("A keyed checksum over the message.", "RFC 4746 §4.1")
    static let pskMessage = field("eap.psk.flags.t", "T", .enumeration(pskName), .detail(""))
      .means("Which message it is.", "RFC 4764 §5")
    static let pskReserved = field("eap.psk.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 4764 §5")
    static let pskServerRandom = field("eap.psk.rand_s", "RAND_S", .bytes)
      .means("The server's random number.", "RFC 4764 §5")
    static let pskServer = field("eap.psk.id_s", "ID_S", .text, .detail(""))
      .means("The server's name.", "RFC 4764 §5")
    static let pskPeerRandom = field("eap.psk.rand_p", "RAND_P", .bytes)
      .means("The peer's random number.", "RFC 4764 §5")
    static let pskPeerProof = field("eap.psk.mac_p", "MAC_P", .bytes)
      .means("Proves that the peer knows the key.", "RFC 4764 §5")
    static let pskPeer = field("eap.psk.id_p", "ID_P", .text, .detail(""))
      .means("The peer's name.", "RFC 4764 §5")
    static let pskServerProof = field("eap.psk.mac_s", "MAC_S", .bytes)
      .means("Proves that the server knows the key.", "RFC 4764 §5")
    static let pskChannel = field("eap.psk.pchannel", "PCHANNEL", .bytes)
      .means("The result, encrypted.", "RFC 4764 §5")
    static let sakeVersion = field("eap.sake.version", "Version", .decimal)
      .means("The method's version: 2.", "RFC 4763 §3.2")
    static let sakeSession = field("eap.sake.session_id", "Session ID", .decimal, .detail("session"))
      .means("The same in all messages of an exchange.", "RFC 4763 §3.2")
    static let sakeSubtype = field("eap.sake.subtype", "Subtype", .enumeration(sakeName), .detail(""))
      .means("Which message it is.", "RFC 4763 §3.2")
    static let sakeAttribute = group("eap.sake.attr", "Attribute", .detail(""), isNamedByFirstChild: true)
      .means("A piece of the message.", "RFC 4763 §3.2")
    static let sakeType = field("eap.sake.attr.type", "Type", .enumeration(sakeTypeName))
      .means("What it is.", "RFC 4763 §3.2")
    static let sakeLength = field("eap.sake.attr.len", "Length", .quantity(.bytes))
      .means("How long it is, its type and this length included.", "RFC 4763 §3.2")
    static let sakeValue = field("eap.sake.attr.val", "Value", .bytes)
      .means("What it says.", "RFC 4763 §3.2")
    static let sakeText = field("eap.sake.attr.val_str", "Value", .text, .detail(""))
      .means("A name.", "RFC 4763 §3.2")
    static let ikeFlags = field("eap.ikev2.flags", "Flags", .hexadecimal)
      .means("How the message is cut in pieces.", "RFC 5106 §8.1")
    static let ikeHasLength = flag("eap.ikev2.flags.length_present", "Length Included")
      .means("Set: the length of all pieces follows.", "RFC 5106 §8.1")
    static let ikeMore = flag("eap.ikev2.flags.more_fragments", "More Fragments")
      .means("Set: another piece follows.", "RFC 5106 §8.1")
    static let ikeHasCheck = flag("eap.ikev2.flags.icv_present", "Integrity Checksum Data Included")
      .means("Set: a keyed checksum ends the message.", "RFC 5106 §8.1")
    static let ikeReserved = field("eap.ikev2.flags.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 5106 §8.1")
    static let ikeLength = field("eap.ikev2.len", "Message Length", .quantity(.bytes))
      .means("How long all pieces are together.", "RFC 5106 §8.1")
    static let gpskCode = field("eap.gpsk.opcode", "OP-Code", .enumeration(gpskName), .detail(""))
      .means("Which message it is.", "RFC 5433 §9")
    static let gpskServerLength = field("eap.gpsk.id_server.len", "ID_Server Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 5433 §9")
    static let gpskServer = field("eap.gpsk.id_server", "ID_Server", .text, .detail(""))
      .means("The server's name.", "RFC 5433 §9")
    static let gpskPeerLength = field("eap.gpsk.id_peer.len", "ID_Peer Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 5433 §9")
    static let gpskPeer = field("eap.gpsk.id_peer", "ID_Peer", .text, .detail(""))
      .means("The peer's name.", "RFC 5433 §9")
    static let gpskServerRandom = field("eap.gpsk.rand_server", "RAND_Server", .bytes)
      .means("The server's random number.", "RFC 5433 §9")
    static let gpskPeerRandom = field("eap.gpsk.rand_peer", "RAND_Peer", .bytes)
      .means("The peer's random number.", "RFC 5433 §9")
    static let gpskListLength = field("eap.gpsk.csuite_list_len", "CSuite_List Length", .quantity(.bytes))
      .means("How long the list is.", "RFC 5433 §9")
    static let gpskVendor = field("eap.gpsk.csuite.vendor", "CSuite Vendor", .decimal)
      .means("Who defines the algorithms; zero: IETF.", "RFC 5433 §9")
    static let gpskSuite = field("eap.gpsk.csuite.specifier", "CSuite Specifier", .decimal)
      .means("Which algorithms: 1 for AES, 2 for HMAC-SHA256.", "RFC 5433 §9")
    static let gpskDataLength = field("eap.gpsk.pd_payload.len", "PD_Payload Length", .quantity(.bytes))
      .means("How long the data are.", "RFC 5433 §9")
    static let gpskData = field("eap.gpsk.pd_payload", "PD_Payload", .bytes)
      .means("Protected data of any kind.", "RFC 5433 §9")
    static let gpskProof = field("eap.gpsk.payload_mac", "Payload MAC", .bytes)
      .means("A keyed checksum over the message.", "RFC 5433 §9")
    static let gpskFailure = field("eap.gpsk.failure_code", "Failure-Code", .enumeration(gpskFailureName), .detail(""))
      .means("What went wrong.", "RFC 5433 §9")
    static let passwordFlags = field("eap.pwd.flags", "L, M, PWD-Exch", .hexadecimal)
      .means("How the message is cut in pieces, and which it is.", "RFC 5931 §3.1")
    static let passwordHasLength = flag("eap.pwd.flags.length", "L")
      .means("Set: the length of all pieces follows.", "RFC 5931 §3.1")
    static let passwordMore = flag("eap.pwd.flags.more", "M")
      .means("Set: another piece follows.", "RFC 5931 §3.1")
    static let passwordExchange = field("eap.pwd.exchange", "PWD-Exch", .enumeration(passwordName))
      .means("Which message it is.", "RFC 5931 §3.1")
    static let passwordLength = field("eap.pwd.len", "Total-Length", .quantity(.bytes))
      .means("How long all pieces are together.", "RFC 5931 §3.1")
    static let passwordGroup = field("eap.pwd.group", "Group Description", .decimal, .detail("group"))
      .means("Which group is used for the exchange.", "RFC 5931 §3.2.1")
    static let passwordFunction = field("eap.pwd.random_function", "Random Function", .decimal)
      .means("Which function is used.", "RFC 5931 §3.2.1")
    static let passwordPRF = field("eap.pwd.prf", "PRF", .decimal)
      .means("Which function makes keys.", "RFC 5931 §3.2.1")
    static let passwordToken = field("eap.pwd.token", "Token", .hexadecimal)
      .means("A random number, which the answer repeats.", "RFC 5931 §3.2.1")
    static let passwordPreparation = field("eap.pwd.prep", "Prep", .decimal)
      .means("How the password is changed before it is used.", "RFC 5931 §3.2.1")
    static let passwordIdentity = field("eap.pwd.identity", "Identity", .text, .detail(""))
      .means("The sender's name.", "RFC 5931 §3.2.1")
    static let passwordCommit = field("eap.pwd.commit", "Element, Scalar", .bytes)
      .means("A commitment to one guess of the password.", "RFC 5931 §3.2.2")
    static let passwordConfirm = field("eap.pwd.confirm", "Confirm", .bytes)
      .means("Proves that the guess was right.", "RFC 5931 §3.2.3")
    static let ekeExchange = field("eap.eke.exchange", "EKE-Exch", .enumeration(ekeName), .detail(""))
      .means("Which message it is.", "RFC 6124 §4.2")
    static let ekeCount = field("eap.eke.num_proposals", "NumProposals", .decimal)
      .means("How many proposals follow.", "RFC 6124 §4.2")
    static let ekeReserved = field("eap.eke.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "RFC 6124 §4.2")
    static let ekeGroup = field("eap.eke.group", "Group Description", .decimal)
      .means("Which group is proposed for the exchange.", "RFC 6124 §4.2")
    static let ekeCipher = field("eap.eke.encryption", "Encryption", .decimal)
      .means("Which cipher.", "RFC 6124 §4.2")
    static let ekePRF = field("eap.eke.prf", "PRF", .decimal)
      .means("Which function makes keys.", "RFC 6124 §4.2")
    static let ekeMAC = field("eap.eke.mac", "MAC", .decimal)
      .means("Which keyed checksum.", "RFC 6124 §4.2")
    static let ekeIdentityType = field("eap.eke.id_type", "IDType", .decimal)
      .means("What kind of name follows.", "RFC 6124 §4.2")
    static let ekeIdentity = field("eap.eke.identity", "Identity", .text, .detail(""))
      .means("The sender's name.", "RFC 6124 §4.2")
    static let ekeCommit = field("eap.eke.commit", "DHComponent", .bytes)
      .means("A part of the exchange, encrypted by the password.", "RFC 6124 §4.2")
    static let ekeConfirm = field("eap.eke.confirm", "Confirm", .bytes)
      .means("Proves that the password was right.", "RFC 6124 §4.2")
    static let ekeFailure = field("eap.eke.failure", "Failure-Code", .enumeration(ekeFailureName), .detail(""))
      .means("What went wrong.", "RFC 6124 §4.2")

    static let all = [
      paxCode, paxFlags, paxReserved, paxIncludes, paxCertificate, paxMore, paxMAC, paxGroup, paxKey, paxALength,
      paxA, paxBLength, paxB, paxClientLength, paxClient, paxProofLength, paxProof, paxExtraLength, paxExtra,
      paxCheck, pskMessage, pskReserved, pskServerRandom, pskServer, pskPeerRandom, pskPeerProof, pskPeer,
      pskServerProof, pskChannel, sakeVersion, sakeSession, sakeSubtype, sakeAttribute, sakeType, sakeLength,
      sakeValue, sakeText, ikeFlags, ikeHasLength, ikeMore, ikeHasCheck, ikeReserved, ikeLength, gpskCode,
      gpskServerLength, gpskServer, gpskPeerLength, gpskPeer, gpskServerRandom, gpskPeerRandom, gpskListLength,
      gpskVendor, gpskSuite, gpskDataLength, gpskData, gpskProof, gpskFailure, passwordFlags, passwordHasLength,
      passwordMore, passwordExchange, passwordLength, passwordGroup, passwordFunction, passwordPRF, passwordToken,
      passwordPreparation, passwordIdentity, passwordCommit, passwordConfirm, ekeExchange, ekeCount, ekeReserved,
      ekeGroup, ekeCipher, ekePRF, ekeMAC, ekeIdentityType, ekeIdentity, ekeCommit, ekeConfirm, ekeFailure,
    ]

    static let paxSteps: [FieldStep] = [
      .word(
        paxFlags,
        [.number(paxReserved, 5), .number(paxIncludes, 1), .number(paxCertificate, 1), .number(paxMore, 1)])
    ]
    static let ikeSteps: [FieldStep] = [
      .word(
        ikeFlags,
        [.number(ikeHasLength, 1), .number(ikeMore, 1), .number(ikeHasCheck, 1), .number(ikeReserved, 5)])
    ]
    static let passwordSteps: [FieldStep] = [
      .word(passwordFlags, [.number(passwordHasLength, 1), .number(passwordMore, 1), .number(passwordExchange, 6)])
    ]

    @Sendable static func paxName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "PAX_STD-1"
      case 2: "PAX_STD-2"
      case 3: "PAX_STD-3"
      case 0x11: "PAX_SEC-1"
      case 0x12: "PAX_SEC-2"
      case 0x13: "PAX_SEC-3"
      case 0x14: "PAX_SEC-4"
      case 0x15: "PAX_SEC-5"
      case 0x21: "PAX_ACK"
      default: nil
      }
    }

    @Sendable static func pskName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "first message"
      case 1: "second message"
      case 2: "third message"
      case 3: "fourth message"
      default: nil
      }
    }

    @Sendable static func sakeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "SAKE/Challenge"
      case 2: "SAKE/Confirm"
      case 3: "SAKE/Auth-Reject"
      case 4: "SAKE/Identity"
      default: nil
      }
    }

    @Sendable static func sakeTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "AT_RAND_S"
      case 2: "AT_RAND_P"
      case 3: "AT_MIC_S"
      case 4: "AT_MIC_P"
      case 5: "AT_SERVERID"
      case 6: "AT_PEERID"
      case 7: "AT_SPI_S"
      case 8: "AT_SPI_P"
      case 9: "AT_ANY_ID_REQ"
      case 10: "AT_PERM_ID_REQ"
      case 128: "AT_ENCR_DATA"
      case 129: "AT_IV"
      case 130: "AT_PADDING"
      case 131: "AT_NEXT_TMPID"
      case 132: "AT_MSK_LIFE"
      default: nil
      }
    }

    @Sendable static func gpskName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "GPSK-1"
      case 2: "GPSK-2"
      case 3: "GPSK-3"
      case 4: "GPSK-4"
      case 5: "GPSK-Fail"
      case 6: "GPSK-Protected-Fail"
      default: nil
      }
    }

    @Sendable static func gpskFailureName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "PSK Not Found"
      case 2: "Authentication Failure"
      case 3: "Authorization Failure"
      default: nil
      }
    }

    @Sendable static func passwordName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "EAP-pwd-ID"
      case 2: "EAP-pwd-Commit"
      case 3: "EAP-pwd-Confirm"
      default: nil
      }
    }

    @Sendable static func ekeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "EAP-EKE-ID"
      case 2: "EAP-EKE-Commit"
      case 3: "EAP-EKE-Confirm"
      case 4: "EAP-EKE-Failure"
      default: nil
      }
    }

    @Sendable static func ekeFailureName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "No Error"
      case 2: "Protocol Error"
      case 3: "Password Not Found"
      case 4: "Authentication Failure"
      case 5: "Authorization Failure"
      case 6: "No Proposal Chosen"
      default: nil
      }
    }
  }
}
