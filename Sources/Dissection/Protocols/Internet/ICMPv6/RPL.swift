/// The control messages of RPL, the routing protocol of networks of small devices: RFC 6550 §6, with those of RFC 6997
/// and RFC 9009.
extension ICMPv6 {
  static func readRPL(_ code: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard code.isKnown else { return }
    let isSecure = code.number & 0x80 != 0
    if isSecure {
      guard let protection = readSecurity(&cursor, &out), !cursor.isShort else { return }
      let outer = cursor.extent
      cursor.narrow(to: cursor.end - protection.checkLength, .packetLength)
      if protection.isEncrypted {
        cursor.readRest(RPLField.encrypted, &out)
      } else {
        readRPLMessage(code.number, &cursor, &out)
        if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
      }
      cursor.restore(outer)
      cursor.readRest(RPLField.integrityCheck, &out)
    } else {
      readRPLMessage(code.number, &cursor, &out)
    }
  }

  private static func readRPLMessage(_ code: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLField
    switch code {
    case 0x00, 0x80: read([.unused(F.solicitationFlags, 8), .unused(F.reserved, 8)], &cursor, &out)
    case 0x01, 0x81: readInformation(&cursor, &out)
    case 0x02, 0x82:
      let steps: [FieldStep] = [.unused(F.reserved, 8), .number(F.sequence, 8)]
      readAddressed(destination, wantsAcknowledgment: true, steps, &cursor, &out)
    case 0x03, 0x83:
      let steps: [FieldStep] = [.number(F.acknowledgedSequence, 8), .number(F.acknowledgmentStatus, 8)]
      readAddressed(acknowledgment, wantsAcknowledgment: false, steps, &cursor, &out)
    case 0x04, 0x84:
      read(
        [
          .number(F.replyInstance, 8), .number(F.replyVersion, 8), .number(F.stops, 1),
          .number(F.wantsReplyAcknowledgment, 1), .number(F.replySequence, 2), .unused(F.replyReserved, 12),
          .address(F.replyGraph),
        ], &cursor, &out)
    case 0x05, 0x85:
      read(
        [
          .number(F.replyInstance, 8), .number(F.replyVersion, 8), .number(F.acknowledgedReply, 2),
          .unused(F.replyAcknowledgmentReserved, 14), .address(F.replyGraph),
        ], &cursor, &out)
      return
    case 0x07, 0x87:
      let steps: [FieldStep] = [.number(F.cleanupStatus, 8), .number(F.cleanupSequence, 8)]
      readAddressed(cleanup, wantsAcknowledgment: true, steps, &cursor, &out)
    case 0x08, 0x88:
      let steps: [FieldStep] = [.number(F.cleanupSequence, 8), .number(F.cleanupStatus, 8)]
      readAddressed(cleanup, wantsAcknowledgment: false, steps, &cursor, &out)
    case 0x8a:
      read(
        [
          .number(F.checkInstance, 8), .number(F.isResponse, 1), .unused(F.checkFlags, 7), .number(F.checkNonce, 16),
          .address(F.checkGraph), .number(F.destinationCounter, 32),
        ], &cursor, &out)
    default: return
    }
    if !cursor.isShort { readRPLOptions(&cursor, &out) }
  }

  private static func readInformation(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLField
    read(
      [
        .number(F.instance, 8), .number(F.version, 8), .number(F.rank, 16), .number(F.isGrounded, 1),
        .unused(F.zero, 1), .number(F.mode, 3), .number(F.graphPreference, 3), .number(F.triggerSequence, 8),
        .unused(F.informationFlags, 8), .unused(F.reserved, 8), .address(F.graph),
      ], &cursor, &out)
  }

  /// The fields of a message that has the graph's identifier only where the flag D says so.
  private struct Addressed {
    let instance: FieldSpec
    let wantsAcknowledgment: FieldSpec
    let hasGraph: FieldSpec
    let flags: FieldSpec
    let graph: FieldSpec
  }

  private static let destination = Addressed(
    instance: RPLField.destinationInstance, wantsAcknowledgment: RPLField.wantsAcknowledgment,
    hasGraph: RPLField.hasGraph, flags: RPLField.flags, graph: RPLField.destinationGraph)
  private static let acknowledgment = Addressed(
    instance: RPLField.acknowledgedInstance, wantsAcknowledgment: RPLField.wantsAcknowledgment,
    hasGraph: RPLField.acknowledgmentHasGraph, flags: RPLField.acknowledgmentFlags, graph: RPLField.acknowledgedGraph)
  private static let cleanup = Addressed(
    instance: RPLField.cleanupInstance, wantsAcknowledgment: RPLField.wantsCleanupAcknowledgment,
    hasGraph: RPLField.cleanupHasGraph, flags: RPLField.cleanupFlags, graph: RPLField.cleanupGraph)

  private static func readAddressed(
    _ fields: Addressed, wantsAcknowledgment: Bool, _ rest: [FieldStep], _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    cursor.read(fields.instance, 8, &out)
    if wantsAcknowledgment { cursor.read(fields.wantsAcknowledgment, 1, &out) }
    let hasGraph = cursor.read(fields.hasGraph, 1, &out)
    read([.unused(fields.flags, wantsAcknowledgment ? 6 : 7)] + rest, &cursor, &out)
    if hasGraph.number != 0 { cursor.readAddress(fields.graph, &out) }
  }

  /// Reads the security section, §6.1; returns whether the message behind it is encrypted, and how many bytes of check
  /// end it. Nothing where that is not known.
  private static func readSecurity(
    _ cursor: inout Cursor, _ out: inout Dissection
  ) -> (isEncrypted: Bool, checkLength: Int)? {
    typealias F = RPLField
    read([.number(F.counterIsTime, 1), .unused(F.securityReserved, 7), .number(F.algorithm, 8)], &cursor, &out)
    let mode = cursor.read(F.keyMode, 2, &out)
    read([.unused(F.levelReserved, 3)], &cursor, &out)
    let level = cursor.read(F.securityLevel, 3, &out)
    read([.unused(F.securityFlags, 8), .number(F.counter, 32)], &cursor, &out)
    guard mode.isKnown, level.isKnown else { return nil }
    // A signature's key may be named as in mode 2, or not at all: here it is not told from the message.
    if mode.number == 2 { cursor.readBytes(F.keySource, 8, &out) }
    if mode.number == 0 || mode.number == 2 { cursor.read(F.keyIndex, 8, &out) }
    let lengths = mode.number == 3 ? [384, 384, 256, 256] : [4, 4, 8, 8]
    guard level.number < 4 else { return nil }
    return (level.number % 2 != 0, lengths[level.value])
  }

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
    static let acknowledgedReply = field("icmpv6.rpl.p2p.droack.flag.seq", "Seq", .decimal)
      .means("Which reply is acknowledged.", "RFC 6997 §10")
    static let replyAcknowledgmentReserved = field("icmpv6.rpl.p2p.droack.flag.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6997 §10")
    static let cleanupInstance = field("icmpv6.rpl.dco.instance", "RPLInstanceID", .decimal, .detail("instance"))
      .means("Which of the network's topologies the message is about.", "RFC 9009 §4.3.1")
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
    static let counterIsTime = flag("icmpv6.rpl.secure.flag.t", "T, Counter Is Time")
      .means("Set: the counter is a time.", "RFC 6550 §6.1")
    static let securityReserved = field("icmpv6.rpl.secure.flag.rsv", "Reserved", .decimal).means(
      "Must be zero.", "RFC 6550 §6.1")
    static let algorithm = field("icmpv6.rpl.secure.algorithm", "Algorithm", .enumeration(Self.algorithmName))
      .means("By which algorithms the message is protected.", "RFC 6550 §6.1")
    static let keyMode = field("icmpv6.rpl.secure.kim", "KIM, Key Identifier Mode", .enumeration(Self.keyModeName))
      .means("How the key is named.", "RFC 6550 §6.1")
    static let levelReserved = field("icmpv6.rpl.secure.rsv", "Resvd", .decimal).means("Must be zero.", "RFC 6550 §6.1")
    static let securityLevel = field("icmpv6.rpl.secure.lvl", "LVL, Security Level", .decimal)
      .means("How strong the protection is; odd ones encrypt the message too.", "RFC 6550 §6.1")
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
      informationFlags, graph, destinationInstance, wantsAcknowledgment, hasGraph, flags, sequence, destinationGraph,
      acknowledgedInstance, acknowledgmentHasGraph, acknowledgmentFlags, acknowledgedSequence, acknowledgmentStatus,
      acknowledgedGraph, replyInstance, replyVersion, stops, wantsReplyAcknowledgment, replySequence, replyReserved,
      replyGraph, acknowledgedReply, replyAcknowledgmentReserved, cleanupInstance, wantsCleanupAcknowledgment,
      cleanupHasGraph, cleanupFlags, cleanupStatus, cleanupSequence, cleanupGraph, checkInstance, isResponse,
      checkFlags, checkNonce, checkGraph, destinationCounter, counterIsTime, securityReserved, algorithm, keyMode,
      levelReserved, securityLevel, securityFlags, counter, keySource, keyIndex, encrypted, integrityCheck,
    ]

    @Sendable static func modeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "No downward routes"
      case 1: "Non-storing"
      case 2: "Storing without multicast"
      case 3: "Storing with multicast"
      case 4: "P2P route discovery"
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

    static let all = [unknownOption, unknownMetric]
  }
}
