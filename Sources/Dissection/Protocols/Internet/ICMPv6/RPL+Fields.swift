extension ICMPv6 {
  enum RPLField: FieldSet {
    static let setNumber: UInt16 = 89
    static let definedIn: StaticString = "RFC 6550 §6"

    static let solicitationFlags = field("icmpv6.rpl.dis.flags", "Flags", .hexadecimal).means("Must be zero.")
    static let reserved = field("icmpv6.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let instance = field("icmpv6.rpl.dio.instance", "RPLInstanceID", .decimal, .detail("instance"))
      .means("Which of the network's topologies the message is about; from 128 on a local one.", "RFC 6550 §5.1")
    static let version = field("icmpv6.rpl.dio.version", "Version Number", .decimal)
      .means("Grows where the root builds the graph anew.", "RFC 6550 §6.3.1")
    static let rank = field("icmpv6.rpl.dio.rank", "Rank", .decimal, .detail("rank"))
      .means("How far the sender is from the root, as the objective function counts it.", "RFC 6550 §6.3.1")
    static let graphFlags = field("icmpv6.rpl.dio.flag", "Flags", .hexadecimal)
      .means("What the graph leads to, how it works, and how much it is to be preferred.", "RFC 6550 §6.3.1")
    static let isGrounded = flag("icmpv6.rpl.dio.flag.g", "G, Grounded")
      .means("Set: the graph leads to the goal, such as the Internet.", "RFC 6550 §6.3.1")
    static let zero = field("icmpv6.rpl.dio.flag.0", "0", .decimal).means("Must be zero.", "RFC 6550 §6.3.1")
    static let mode = field("icmpv6.rpl.dio.flag.mop", "MOP, Mode of Operation", .enumeration(Self.modeName))
      .means("Whether routes lead down too, and who remembers them.", "RFC 6550 §6.3.1")
    static let graphPreference = field("icmpv6.rpl.dio.flag.preference", "Prf, DODAGPreference", .decimal)
      .means("Nodes join the graph with the highest.", "RFC 6550 §6.3.1")
    static let triggerSequence = field("icmpv6.rpl.dio.dtsn", "DTSN", .decimal)
      .means("Grows where the nodes below are to tell their destinations again.", "RFC 6550 §6.3.1")
    static let informationFlags = field("icmpv6.rpl.dio.flags", "Flags", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.3.1")
    static let graph = field("icmpv6.rpl.dio.dagid", "DODAGID", .ipv6Address(IPv6AddressKind.name), .detail("of"))
      .means("An address of the root, which names the graph.", "RFC 6550 §6.3.1")
    static let destinationInstance = field("icmpv6.rpl.dao.instance", "RPLInstanceID", .decimal, .detail("instance"))
      .means("Which of the network's topologies the message is about.", "RFC 6550 §6.4.1")
    static let destinationFlags = field("icmpv6.rpl.dao.flag", "Flags", .flags(Self.destinationFlagName))
      .means("What is wanted, and what follows.", "RFC 6550 §6.4.1")
    static let wantsAcknowledgment = flag("icmpv6.rpl.dao.flag.k", "K").means(
      "Set: an acknowledgment is wanted.", "RFC 6550 §6.4.1")
    static let hasGraph = flag("icmpv6.rpl.dao.flag.d", "D").means("Set: the DODAGID follows.", "RFC 6550 §6.4.1")
    static let flags = field("icmpv6.rpl.dao.flag.rsv", "Flags", .hexadecimal).means("Must be zero.", "RFC 6550 §6.4.1")
    static let sequence = field("icmpv6.rpl.dao.sequence", "DAOSequence", .decimal, .detail("seq"))
      .means("Counts the messages: the acknowledgment repeats it.", "RFC 6550 §6.4.1")
    static let destinationGraph = field(
      "icmpv6.rpl.dao.dodagid", "DODAGID", .ipv6Address(IPv6AddressKind.name), .detail("of")
    )
    .means("An address of the root, which names the graph.", "RFC 6550 §6.4.1")
    static let acknowledgedInstance = field(
      "icmpv6.rpl.daoack.instance", "RPLInstanceID", .decimal, .detail("instance")
    )
    .means("Which of the network's topologies the message is about.", "RFC 6550 §6.5.1")
    static let acknowledgmentFlagWord = field(
      "icmpv6.rpl.daoack.flag", "Flags", .flags(Self.acknowledgmentFlagName)
    ).means("What follows.", "RFC 6550 §6.5.1")
    static let acknowledgmentHasGraph = flag("icmpv6.rpl.daoack.flag.d", "D")
      .means("Set: the DODAGID follows.", "RFC 6550 §6.5.1")
    static let acknowledgmentFlags = field("icmpv6.rpl.daoack.flag.rsv", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6550 §6.5.1")
    static let acknowledgedSequence = field("icmpv6.rpl.daoack.sequence", "DAOSequence", .decimal, .detail("seq"))
      .means("Which message is acknowledged.", "RFC 6550 §6.5.1")
    static let acknowledgmentStatus = field("icmpv6.rpl.daoack.status", "Status", .enumeration(Self.statusName))
      .means("Whether the sender takes the node as a parent's child: from 128 on it does not.", "RFC 6550 §6.5.1")
    static let acknowledgedGraph = field(
      "icmpv6.rpl.daoack.dodagid", "DODAGID", .ipv6Address(IPv6AddressKind.name), .detail("of")
    )
    .means("An address of the root, which names the graph.", "RFC 6550 §6.5.1")
    static let replyInstance = field("icmpv6.rpl.p2p.dro.instance", "RPLInstanceID", .decimal, .detail("instance"))
      .means("Which of the network's topologies the message is about.", "RFC 6997 §8")
    static let replyVersion = field("icmpv6.rpl.p2p.dro.version", "Version", .decimal).means(
      "Must be zero.", "RFC 6997 §8")
    static let replyFlags = field("icmpv6.rpl.p2p.dro.flag", "Flags", .flags(Self.replyFlagName))
      .means("What the receivers are to do.", "RFC 6997 §8")
    static let stops = flag("icmpv6.rpl.p2p.dro.flag.stop", "S, Stop").means(
      "Set: the search for routes is over.", "RFC 6997 §8")
    static let wantsReplyAcknowledgment = flag("icmpv6.rpl.p2p.dro.flag.ack", "A, Ack Required")
      .means("Set: an acknowledgment is wanted.", "RFC 6997 §8")
    static let replySequence = field("icmpv6.rpl.p2p.dro.flag.seq", "Seq", .decimal)
      .means("Tells replies apart.", "RFC 6997 §8")
    static let replyReserved = field("icmpv6.rpl.p2p.dro.flag.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6997 §8")
    static let replyGraph = field(
      "icmpv6.rpl.p2p.dro.dagid", "DODAGID", .ipv6Address(IPv6AddressKind.name), .detail("of")
    )
    .means("An address of the root, which names the graph.", "RFC 6997 §8")
    static let replyAcknowledgmentFlags = field("icmpv6.rpl.p2p.droack.flag", "Flags", .hexadecimal)
      .means("Which reply is acknowledged, and bits for later.", "RFC 6997 §10")
    static let acknowledgedReply = field("icmpv6.rpl.p2p.droack.flag.seq", "Seq", .decimal)
      .means("Which reply is acknowledged.", "RFC 6997 §10")
    static let replyAcknowledgmentReserved = field("icmpv6.rpl.p2p.droack.flag.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6997 §10")
    static let cleanupInstance = field("icmpv6.rpl.dco.instance", "RPLInstanceID", .decimal, .detail("instance"))
      .means("Which of the network's topologies the message is about.", "RFC 9009 §4.3.1")
    static let cleanupFlagWord = field("icmpv6.rpl.dco.flag", "Flags", .hexadecimal)
      .means("What is wanted, and what follows.", "RFC 9009 §4.3.1")
    static let wantsCleanupAcknowledgment = flag("icmpv6.rpl.dco.flag.k", "K")
      .means("Set: an acknowledgment is wanted.", "RFC 9009 §4.3.1")
    static let cleanupHasGraph = flag("icmpv6.rpl.dco.flag.d", "D")
      .means("Set: the DODAGID follows.", "RFC 9009 §4.3.1")
    static let cleanupFlags = field("icmpv6.rpl.dco.flag.rsv", "Flags", .hexadecimal).means(
      "Must be zero.", "RFC 9009 §4.3.1")
    static let cleanupStatus = field("icmpv6.rpl.dco.status", "RPL Status", .enumeration(Self.statusName))
      .means("Why the route is taken back, or whether it was.", "RFC 9009 §4.3.1")
    static let cleanupSequence = field("icmpv6.rpl.dco.sequence", "DCOSequence", .decimal, .detail("seq"))
      .means("Counts the messages: the acknowledgment repeats it.", "RFC 9009 §4.3.1")
    static let cleanupGraph = field(
      "icmpv6.rpl.dco.dodagid", "DODAGID", .ipv6Address(IPv6AddressKind.name), .detail("of")
    )
    .means("An address of the root, which names the graph.", "RFC 9009 §4.3.1")
    static let checkInstance = field("icmpv6.rpl.cc.instance", "RPLInstanceID", .decimal, .detail("instance"))
      .means("Which of the network's topologies the message is about.", "RFC 6550 §6.6.1")
    static let checkFlagWord = field("icmpv6.rpl.cc.flag", "Flags", .flags(Self.checkFlagName))
      .means("Whether this asks or answers.", "RFC 6550 §6.6.1")
    static let isResponse = flag("icmpv6.rpl.cc.flag.r", "R, Response").means(
      "Set: this is an answer.", "RFC 6550 §6.6.1")
    static let checkFlags = field("icmpv6.rpl.cc.flag.rsv", "Flags", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.6.1")
    static let checkNonce = field("icmpv6.rpl.cc.nonce", "CC Nonce", .hexadecimal)
      .means("A random number, which the answer repeats.", "RFC 6550 §6.6.1")
    static let checkGraph = field("icmpv6.rpl.cc.dodagid", "DODAGID", .ipv6Address(IPv6AddressKind.name), .detail("of"))
      .means("An address of the root, which names the graph.", "RFC 6550 §6.6.1")
    static let destinationCounter = field("icmpv6.rpl.cc.destination_counter", "Destination Counter", .decimal)
      .means("What the sender thinks the receiver's counter is.", "RFC 6550 §6.6.1")
    static let securityFlagWord = field("icmpv6.rpl.secure.flag", "Flags", .flags(Self.securityFlagName))
      .means("What the counter is.", "RFC 6550 §6.1")
    static let counterIsTime = flag("icmpv6.rpl.secure.flag.t", "T, Counter Is Time")
      .means("Set: the counter is a time.", "RFC 6550 §6.1")
    static let securityReserved = field("icmpv6.rpl.secure.flag.rsv", "Reserved", .decimal).means(
      "Must be zero.", "RFC 6550 §6.1")
    static let algorithm = field("icmpv6.rpl.secure.algorithm", "Algorithm", .enumeration(Self.algorithmName))
      .means("By which algorithms the message is protected.", "RFC 6550 §6.1")
    static let keyMode = field("icmpv6.rpl.secure.kim", "KIM, Key Identifier Mode", .enumeration(Self.keyModeName))
      .means("How the key is named.", "RFC 6550 §6.1")
    static let levelReserved = field("icmpv6.rpl.secure.rsv", "Resvd", .decimal).means("Must be zero.", "RFC 6550 §6.1")
    static let securityLevel = field("icmpv6.rpl.secure.lvl", "LVL, Security Level", .enumeration(Self.levelName))
      .means("How long the check is, in bits, and whether the message is encrypted too.", "RFC 6550 §6.1")
    static let signatureLevel = field(
      "icmpv6.rpl.secure.lvl", "LVL, Security Level", .enumeration(Self.signatureLevelName)
    ).means("How long the signature is, in bits, and whether the message is encrypted too.", "RFC 6550 §6.1")
    static let securityFlags = field("icmpv6.rpl.secure.flags", "Flags", .hexadecimal).means(
      "Must be zero.", "RFC 6550 §6.1")
    static let counter = field("icmpv6.rpl.secure.counter", "Counter", .decimal)
      .means("Grows with every message, so that none can be replayed.", "RFC 6550 §6.1")
    static let keySource = field("icmpv6.rpl.secure.key.source", "Key Source", .bytes)
      .means("Who has given out the group's key.", "RFC 6550 §6.1")
    static let keyIndex = field("icmpv6.rpl.secure.key.index", "Key Index", .decimal)
      .means("Which of the keys it is.", "RFC 6550 §6.1")
    static let encrypted = field("icmpv6.rpl.secure.encrypted", "Encrypted Message", .bytes)
      .means("The message, readable with its key only.", "RFC 6550 §10.9")
    static let integrityCheck = field("icmpv6.rpl.secure.mic", "Message Integrity Code", .bytes)
      .means("Proves that the message comes from who has the key, and was not changed.", "RFC 6550 §10.9")

    static let all = [
      solicitationFlags, reserved, instance, version, rank, isGrounded, zero, mode, graphPreference, triggerSequence,
      informationFlags, graph, graphFlags, destinationFlags, acknowledgmentFlagWord, replyFlags,
      replyAcknowledgmentFlags, cleanupFlagWord, checkFlagWord, securityFlagWord, destinationInstance,
      wantsAcknowledgment, hasGraph, flags, sequence, destinationGraph,
      acknowledgedInstance, acknowledgmentHasGraph, acknowledgmentFlags, acknowledgedSequence, acknowledgmentStatus,
      acknowledgedGraph, replyInstance, replyVersion, stops, wantsReplyAcknowledgment, replySequence, replyReserved,
      replyGraph, acknowledgedReply, replyAcknowledgmentReserved, cleanupInstance, wantsCleanupAcknowledgment,
      cleanupHasGraph, cleanupFlags, cleanupStatus, cleanupSequence, cleanupGraph, checkInstance, isResponse,
      checkFlags, checkNonce, checkGraph, destinationCounter, counterIsTime, securityReserved, algorithm, keyMode,
      levelReserved, securityLevel, signatureLevel, securityFlags, counter, keySource, keyIndex, encrypted,
      integrityCheck,
    ]

    @Sendable static func destinationFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "Acknowledgment Wanted"
      case 6: "DODAGID Present"
      default: nil
      }
    }

    @Sendable static func acknowledgmentFlagName(_ bit: Int) -> StaticString? { bit == 7 ? "DODAGID Present" : nil }

    @Sendable static func replyFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 15: "Stop"
      case 14: "Ack Required"
      default: nil
      }
    }

    @Sendable static func checkFlagName(_ bit: Int) -> StaticString? { bit == 7 ? "Response" : nil }

    @Sendable static func securityFlagName(_ bit: Int) -> StaticString? { bit == 7 ? "Counter Is Time" : nil }

    @Sendable static func modeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "No downward routes"
      case 1: "Non-storing"
      case 2: "Storing without multicast"
      case 3: "Storing with multicast"
      case 4: "P2P route discovery"
      case 5: "Non-storing with multicast"
      default: nil
      }
    }

    @Sendable static func statusName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Unqualified acceptance"
      case 1...127: "Accepted, with a remark"
      case 130: "No routing entry"
      default: "Rejected"
      }
    }

    @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
      value == 0 ? "CCM with AES-128, RSA with SHA-256" : nil
    }

    @Sendable static func levelName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "MAC-32"
      case 1: "ENC-MAC-32"
      case 2: "MAC-64"
      case 3: "ENC-MAC-64"
      default: nil
      }
    }

    @Sendable static func signatureLevelName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Sign-3072"
      case 1: "ENC-Sign-3072"
      case 2: "Sign-2048"
      case 3: "ENC-Sign-2048"
      default: nil
      }
    }

    @Sendable static func keyModeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Group key, by index"
      case 1: "Key of the two nodes"
      case 2: "Group key, by source and index"
      default: "Node's signature key"
      }
    }
  }

  enum RPLNote: NoteSet {
    static let setNumber: UInt16 = 89

    static let unknownOption = note("icmpv6.undecoded.rpl_option", .note, "unknown option")
      .says("{a} is not assigned, or not decoded here (IANA, RPL Control Message Options).")
    static let unknownMetric = note("icmpv6.rpl.unknown.metric", .note, "unknown metric")
      .says("{a} is not assigned (IANA, Routing Metric/Constraint Type).")

    static let unassignedLevel = note("icmpv6.rpl.secure.lvl.unassigned", .warning, "unassigned security level")
      .says("{a} is not assigned (RFC 6550 §6.1): where the message ends and its check begins is not known.")

    static let all = [unknownOption, unknownMetric, unassignedLevel]
  }
}
