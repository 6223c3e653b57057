extension HIPParameters {
  /// What all parameters have in common, and those of RFC 7401.
  enum Field: FieldSet {
    static let setNumber: UInt16 = 66
    static let definedIn: StaticString = "RFC 7401 §5.2"

    static let parameter = group("hip.parameter", "Parameter", isNamedByFirstChild: true)
      .means("What the packet has to say: a type, a length and contents.")
    static let type = field("hip.type", "Type", .enumeration(typeName)).means("Which parameter this is.")
    static let critical = flag("hip.type.critical", "Critical (C)")
      .means("Set: who does not know the parameter must not go on.", "RFC 7401 §5.2.1")
    static let length = field("hip.tlv.length", "Length", .quantity(.bytes))
      .means("How long the contents are: type, length and padding are not counted.", "RFC 7401 §5.2.1")
    static let contents = field("hip.tlv.contents", "Contents", .bytes)
      .means("Contents that are not broken into parts here.", "RFC 7401 §5.2.1")
    static let surplus = field("hip.tlv.surplus", "Surplus", .bytes)
      .means("Bytes that the parameter's length gives it and its definition does not.", "RFC 7401 §5.2.1")
    static let padding = field("hip.tlv.padding", "Padding", .bytes)
      .means("Fills the parameter up to a multiple of eight bytes.", "RFC 7401 §5.2.1")
    static let espReserved = field("hip.tlv_esp_info_reserved", "Reserved", .decimal).means("Zero.", "RFC 7402 §5.1.1")
    static let keymatIndex = field("hip.tlv_esp_info_key_index", "KEYMAT Index", .decimal)
      .means("Where in the keying material the keys for ESP begin.", "RFC 7402 §5.1.1")
    static let oldSPI = field("hip.tlv_esp_info_old_spi", "OLD SPI", .hexadecimal, .detail("old"))
      .means("The sender's SPI until now; zero for none.", "RFC 7402 §5.1.1")
    static let newSPI = field("hip.tlv_esp_info_new_spi", "NEW SPI", .hexadecimal, .detail("new"))
      .means("The sender's SPI from now on.", "RFC 7402 §5.1.1")
    static let counterReserved = field("hip.tlv.r1_reserved", "Reserved", .decimal).means("Zero.", "RFC 7401 §5.2.3")
    static let counter = field("hip.tlv.r1_counter", "R1 Generation Counter", .decimal, .detail(""))
      .means("Counts the generations of puzzles, so that an old one is told.", "RFC 7401 §5.2.3")
    static let puzzleK = field("hip.tlv_puzzle_k", "#K", .quantity(.bits), .detail("difficulty"))
      .means("How many bits must fit: each makes the puzzle twice as hard.", "RFC 7401 §5.2.4")
    static let puzzleLifetime = field("hip.tlv_puzzle_lifetime", "Lifetime", .decimal)
      .means("How long the puzzle may be solved: two to this power less 32, in seconds.", "RFC 7401 §5.2.4")
    static let puzzleOpaque = field("hip.tlv_puzzle_opaque", "Opaque", .hexadecimal)
      .means("Comes back with the solution.", "RFC 7401 §5.2.4")
    static let puzzleI = field("hip.tlv.puzzle_random_i", "Random #I", .bytes)
      .means("A random number that the puzzle is about.", "RFC 7401 §5.2.4")
    static let solutionK = field("hip.tlv_solution_k", "#K", .quantity(.bits), .detail("difficulty"))
      .means("How many bits fit.", "RFC 7401 §5.2.5")
    static let solutionReserved = field("hip.tlv_solution_reserved", "Reserved", .decimal)
      .means("Zero.", "RFC 7401 §5.2.5")
    static let solutionOpaque = field("hip.tlv_solution_opaque", "Opaque", .hexadecimal)
      .means("That of the puzzle.", "RFC 7401 §5.2.5")
    static let solutionI = field("hip.tlv.solution_random_i", "Random #I", .bytes)
      .means("That of the puzzle.", "RFC 7401 §5.2.5")
    static let solutionJ = field("hip.tlv_solution_j", "Puzzle Solution #J", .bytes)
      .means("Hashed with the rest it gives as many zero bits as were asked for.", "RFC 7401 §5.2.5")
    static let groupOffered = field("hip.tlv.dh_group_offered", "DH GROUP ID", .enumeration(groupName), .detail(""))
      .means("A group that the sender would use, the best first.", "RFC 7401 §5.2.6")
    static let exchangeGroup = field("hip.tlv.dh_group_id", "Group ID", .enumeration(groupName), .detail(""))
      .means("Which Diffie-Hellman group the value is of.", "RFC 7401 §5.2.7")
    static let publicLength = field("hip.tlv.dh_pv_length", "Public Value Length", .quantity(.bytes))
      .means("How long the value is.", "RFC 7401 §5.2.7")
    static let publicValue = field("hip.tlv.dh_public_value", "Public Value", .bytes)
      .means("The sender's half of the key exchange.", "RFC 7401 §5.2.7")
    static let transform = field("hip.tlv.trans_id", "Suite ID", .decimal, .detail(""))
      .means("How packets of version 1 may be encrypted and signed.", "RFC 5201 §5.2.7")
    static let cipher = field("hip.tlv.cipher_id", "Cipher ID", .enumeration(cipherName), .detail(""))
      .means("What the sender can encrypt with, the best first.", "RFC 7401 §5.2.8")
    static let identityLength = field("hip.tlv.host_id_length", "HI Length", .quantity(.bytes))
      .means("How long the Host Identity is.", "RFC 7401 §5.2.9")
    static let domainType = field("hip.tlv.host_domain_id_type", "DI-Type", .enumeration(domainName))
      .means("What kind of name the Domain Identifier is.", "RFC 7401 §5.2.9")
    static let domainLength = field("hip.tlv.host_domain_id_length", "DI Length", .quantity(.bytes))
      .means("How long the Domain Identifier is.", "RFC 7401 §5.2.9")
    static let identityAlgorithm = field(
      "hip.tlv.host_id_header_algo", "Algorithm", .enumeration(algorithmName), .detail("")
    )
    .means("What kind of key the Host Identity is.", "RFC 7401 §5.2.9")
    static let identity = field("hip.tlv.host_id", "Host Identity", .bytes)
      .means("The public key that the host is known by.", "RFC 7401 §5.2.9")
    static let domain = field("hip.fqdn", "Domain Identifier", .text, .detail(""))
      .means("The host's name.", "RFC 7401 §5.2.9")
    static let suite = field("hip.tlv.hit_suite_id", "HIT Suite ID", .hexadecimal, .detail(""))
      .means("A way to make tags that the sender knows, in the upper four bits.", "RFC 7401 §5.2.10")
    static let mac = field("hip.tlv.hmac", "HMAC", .bytes)
      .means("Proves to the other end that the packet is whole.", "RFC 7401 §5.2.12")
    static let signatureAlgorithm = field("hip.tlv.sig_alg", "SIG Alg", .enumeration(algorithmName), .detail(""))
      .means("What the signature was made with.", "RFC 7401 §5.2.14")
    static let signature = field("hip.tlv.sig", "Signature", .bytes)
      .means("Proves to everyone who has sent the packet.", "RFC 7401 §5.2.14")
    static let updateIdentifier = field("hip.tlv_seq_update_id", "Update ID", .decimal, .detail(""))
      .means("Counts the sender's updates.", "RFC 7401 §5.2.16")
    static let acknowledged = field("hip.tlv_ack_updid", "peer Update ID", .decimal, .detail(""))
      .means("An update of the other end that has come.", "RFC 7401 §5.2.17")
    static let encryptedReserved = field("hip.tlv.enc_reserved", "Reserved", .decimal).means(
      "Zero.", "RFC 7401 §5.2.18")
    static let encrypted = field("hip.encrypted_parameter_data", "Encrypted Data", .bytes)
      .means("An initialisation vector, and parameters that are encrypted.", "RFC 7401 §5.2.18")
    static let notifyReserved = field("hip.tlv.notification_res", "Reserved", .decimal)
      .means("Zero.", "RFC 7401 §5.2.19")
    static let notifyType = field(
      "hip.tlv.notification_type", "Notify Message Type", .enumeration(notificationName), .detail("")
    )
    .means("What has happened: below 16384 an error.", "RFC 7401 §5.2.19")
    static let notifyData = field("hip.tlv.notification_data", "Notification Data", .bytes)
      .means("What belongs to it.", "RFC 7401 §5.2.19")
    static let opaque = field("hip.tlv.opaque_data", "Opaque Data", .bytes)
      .means("Comes back as it is.", "RFC 7401 §5.2.20")
    static let espTransformReserved = field("hip.tlv.esp_trans_res", "Reserved", .decimal).means(
      "Zero.", "RFC 7402 §5.1.2")
    static let espSuites = field("hip.tlv.esp_trans_suites", "Suite IDs", .bytes)
      .means("How ESP may encrypt, two bytes each, the best first.", "RFC 7402 §5.1.2")

    static let all = [
      parameter, type, critical, length, contents, surplus, padding, espReserved, keymatIndex, oldSPI, newSPI,
      counterReserved, counter, puzzleK, puzzleLifetime, puzzleOpaque, puzzleI, solutionK, solutionReserved,
      solutionOpaque, solutionI, solutionJ, groupOffered, exchangeGroup, publicLength, publicValue, transform, cipher,
      identityLength, domainType, domainLength, identityAlgorithm, identity, domain, suite, mac, signatureAlgorithm,
      signature, updateIdentifier, acknowledged, encryptedReserved, encrypted, notifyReserved, notifyType, notifyData,
      opaque, espTransformReserved, espSuites,
    ]
  }

  /// The parameters of RFC 8002 to RFC 8046, RFC 5770, RFC 6078 and RFC 9028.
  enum LaterField: FieldSet {
    static let setNumber: UInt16 = 70
    static let definedIn: StaticString = "RFC 8046 §4"

    static let locator = group("hip.tlv.locator", "Locator").means("An address that the sender is reached at.")
    static let trafficType = field("hip.tlv.locator_traffic_type", "Traffic Type", .enumeration(trafficName))
      .means("What may be sent there.")
    static let locatorType = field("hip.tlv.locator_type", "Locator Type", .enumeration(locatorName))
      .means("What the locator is.")
    static let locatorLength = field("hip.tlv.locator_len", "Locator Length", .scaled(.words, by: 4, .bytes))
      .means("How long the locator is, in words of four bytes.")
    static let locatorReserved = field("hip.tlv.locator_reserved", "Reserved", .decimal).means("Zero.")
    static let locatorPreferred = flag("hip.tlv.locator_preferred", "P").means("Set: the one that is preferred.")
    static let locatorLifetime = field("hip.tlv.locator_lifetime", "Locator Lifetime", .quantity(.seconds))
      .means("How long it is good.")
    static let locatorSPI = field("hip.tlv.locator_spi", "SPI", .hexadecimal).means("The SPI that ESP uses there.")
    static let locatorAddress = field("hip.tlv.locator_address", "Address", ipv6, .detail("")).means("The address.")
    static let locatorKind = field("hip.tlv.locator_kind", "Kind", .enumeration(kindName))
      .means("How the address was found.", "RFC 9028 §5.7")
    static let locatorPriority = field("hip.tlv.locator_priority", "Priority", .decimal)
      .means("Which one is tried first: more is more.", "RFC 9028 §5.7")
    static let port = field("hip.tlv.reg_from_port", "Port", .decimal, .detail("port"))
      .means("The UDP port, as the NAT maps it.", "RFC 9028 §5")
    static let `protocol` = field("hip.tlv_reg_from_protocol", "Protocol", .enumeration(IPProtocol.name))
      .means("UDP, 17, as a rule.", "RFC 9028 §5")
    static let portReserved = field("hip.tlv_reg_from_reserved", "Reserved", .decimal).means("Zero.", "RFC 9028 §5")
    static let address = field("hip.tlv_reg_from_address", "Address", ipv6, .detail(""))
      .means("The address, as the other end sees it.", "RFC 9028 §5")
    static let traversalReserved = field("hip.tlv.nat_traversal_reserved", "Reserved", .decimal)
      .means("Zero.", "RFC 5770 §5.4")
    static let traversalMode = field(
      "hip.tlv.nat_traversal_mode_id", "Mode ID", .enumeration(traversalName), .detail("")
    )
    .means("How the sender would get through NATs.", "RFC 5770 §5.4")
    static let minimumPace = field("hip.tlv_transaction_minta", "Min Ta", .quantity(.milliseconds), .detail(""))
      .means("How far apart connectivity checks are to be.", "RFC 5770 §5.5")
    static let certificateGroup = field("hip.tlv.cert_group", "CERT Group", .decimal).means(
      "Which chain.", "RFC 8002 §2")
    static let certificateCount = field("hip.tlv.cert_count", "CERT Count", .decimal)
      .means("How many certificates the chain has.", "RFC 8002 §2")
    static let certificateID = field("hip.tlv.cert_id", "CERT ID", .decimal).means("Which of them.", "RFC 8002 §2")
    static let certificateType = field("hip.tlv.cert_type", "CERT Type", .enumeration(certificateName), .detail(""))
      .means("What is there.", "RFC 8002 §2")
    static let certificate = field("hip.tlv.certificate", "Certificate", .bytes)
      .means("The certificate, or where it is.", "RFC 8002 §2")
    static let minimumLifetime = field("hip.tlv.reg_ltmin", "Min Lifetime", .decimal).means(
      lifetimeText, "RFC 8003 §4.1")
    static let maximumLifetime = field("hip.tlv.reg_ltmax", "Max Lifetime", .decimal).means(
      lifetimeText, "RFC 8003 §4.1")
    static let lifetime = field("hip.tlv.reg_lt", "Lifetime", .decimal).means(lifetimeText, "RFC 8003 §4.2")
    static let failure = field("hip.tlv.reg_failtype", "Failure Type", .enumeration(failureName), .detail(""))
      .means("Why the registration failed.", "RFC 8003 §4.4")
    static let registration = field("hip.tlv.reg_type", "Reg Type", .enumeration(registrationName), .detail(""))
      .means("A service that is offered, asked for or granted.", "RFC 8003 §4")
    static let transport = field("hip.tlv.transport_format", "TF Type", .enumeration(Field.typeName), .detail(""))
      .means("How data may be carried, by the parameter that sets it up, the best first.", "RFC 7401 §5.2.11")
    static let fromAddress = field("hip.tlv_from_address", "Address", ipv6, .detail(""))
      .means("Where the packet came from before it was relayed.", "RFC 8004 §4.2.2")
    static let rendezvousAddress = field("hip.tlv_rvs_address", "RVS Address", ipv6, .detail(""))
      .means("A rendezvous server that the packet has passed.", "RFC 8004 §4.2.3")
    static let moreAddresses = field("hip.tlv_rvs_more", "Further Addresses", .bytes)
      .means("Further servers, 16 bytes each.", "RFC 8004 §4.2.3")
    static let dataSequence = field("hip.tlv.seq_data", "Sequence Number", .decimal, .detail(""))
      .means("Counts the packets of data.", "RFC 6078 §4.1")
    static let dataAcknowledged = field("hip.tlv.ack_data", "Acked Sequence Numbers", .bytes, .detail(""))
      .means("Packets of data that have come, four bytes each.", "RFC 6078 §4.2")
    static let micNext = field("hip.tlv.mic_next", "Next Header", .enumeration(IPProtocol.name)).means(
      "Of the payload.", "RFC 6078 §4.3")
    static let micReserved = field("hip.tlv.mic_reserved", "Reserved", .decimal).means("Zero.", "RFC 6078 §4.3")
    static let mic = field("hip.tlv.mic", "Payload Data and MIC", .bytes)
      .means("The payload's first bytes, and a hash over all of it.", "RFC 6078 §4.3")
    static let candidatePriority = field("hip.tlv.candidate_priority", "Priority", .decimal, .detail(""))
      .means("That of the address that a check comes from.", "RFC 9028 §5.14")

    static let all = [
      locator, trafficType, locatorType, locatorLength, locatorReserved, locatorPreferred, locatorLifetime, locatorSPI,
      locatorAddress, locatorKind, locatorPriority, port, `protocol`, portReserved, address, traversalReserved,
      traversalMode, minimumPace, certificateGroup, certificateCount, certificateID, certificateType, certificate,
      minimumLifetime, maximumLifetime, lifetime, failure, registration, transport, fromAddress, rendezvousAddress,
      moreAddresses, dataSequence, dataAcknowledged, micNext, micReserved, mic, candidatePriority,
    ]

    private static let ipv6 = FieldFormat.ipv6Address(IPv6AddressKind.name)
    private static let lifetimeText: StaticString =
      "How long a registration lasts: two to the power of this less 64, divided by 8, in seconds."
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 66

    static let order = note("hip.tlv.order", .warning, "parameters out of order")
      .says("Type {a} stands after {b}; parameters stand in the order of their types (RFC 7401 §5.2.1).")
    static let unknownType = note("hip.tlv.unknown", .note, "unknown parameter")
      .says("IANA has not assigned this type; its lowest bit says whether the receiver must know it.")
    static let lengthTooShort = note("hip.tlv.length.bad", .error, "bad parameter length")
      .says("{a:bytes} are too few for this parameter.")

    static let all = [order, unknownType, lengthTooShort]
  }
}
