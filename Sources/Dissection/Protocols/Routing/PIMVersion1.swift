/// Version 1 of PIM, which routers sent as a type of IGMP (draft-ietf-idmr-pim-spec-02).
///
///     |     Type      |     Code      |           Checksum            |
///     |  Ver  |                       Reserved                        |
///     |                 message …
enum PIMVersion1: ProtocolDecoder {
  static let number: UInt16 = 179

  static let spec = ProtocolSpec(
    "pimv1", "Protocol Independent Multicast Version 1", brief: "PIMv1", source: "draft-ietf-idmr-pim-spec-02",
    fields: [Field.self], notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let message = cursor.offset..<cursor.end
    cursor.read(Field.type, 8, &out)
    let code = cursor.read(Field.code, 8, &out)
    if code.isKnown, Field.codeName(code.number) == nil { out.note(Note.unknownCode, on: code, code.number) }
    let checksum = cursor.read(Field.checksum, 16, &out)
    out.judgeMessage(checksum, over: message, of: cursor.bytes, Note.checksum)
    cursor.read(Field.version, 4, &out)
    cursor.read(Field.versionReserved, 4, &out)
    cursor.read(Field.reserved, 24, &out)
    guard !cursor.isShort else { return .nothing }
    if code.isKnown { out.derive(Field.message, code.value) }
    switch code.number {
    case 0:
      let mode = cursor.read(Field.mode, 4, &out)
      if mode.isKnown, mode.number > 2 { out.note(PIM.Note.unknownMode, on: mode, mode.number) }
      cursor.read(Field.queryReserved, 12, &out)
      cursor.read(Field.holdTime, 16, &out)
    case 1: return cursor.peek().map { .number(.ipVersion, UInt64($0 >> 4)) } ?? .nothing
    case 2:
      cursor.read(Field.group, 32, &out)
      cursor.read(Field.source, 32, &out)
    case 3, 6, 7: readJoins(&cursor, &out)
    case 4: cursor.read(Field.reachability, &out)
    case 5: cursor.read(Field.assert, &out)
    default: break
    }
    if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    return .nothing
  }

  private static func readJoins(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.joinHead, &out)
    let groups = cursor.read(Field.groupCount, 8, &out)
    PIM.readCounted(groups, &cursor, &out) { cursor, out in
      let group = out.beginGroup(Field.groupSet, cursor)
      cursor.read(Field.group, 32, &out)
      cursor.read(Field.mask, 32, &out)
      let joins = cursor.read(Field.joinCount, 16, &out)
      let prunes = cursor.read(Field.pruneCount, 16, &out)
      PIM.readCounted(joins, &cursor, &out) { readSource(Field.join, &$0, &$1) }
      PIM.readCounted(prunes, &cursor, &out) { readSource(Field.prune, &$0, &$1) }
      out.endGroup(group, cursor)
    }
  }

  private static func readSource(_ address: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.sourceSet, cursor)
    cursor.read(Field.flags, &out)
    cursor.read(Field.maskLength, 8, &out)
    cursor.read(address, 32, &out)
    out.endGroup(group, cursor)
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = PIMVersion1.number
    static let definedIn: StaticString = "draft-ietf-idmr-pim-spec-02"

    static let type = field("pim.igmp_type", "Type", .hexadecimal)
      .means("The type of IGMP that PIM's version 1 has: 0x14.")
    static let code = field("pim.code", "Code", .enumeration(Self.codeName))
      .means("What the message is.")
    static let checksum = field("pim.cksum", "Checksum", .checksum)
      .means("The Internet checksum of the message.")
    static let version = field("pim.version", "Version", .decimal)
      .means("The protocol's version: 1.")
    static let versionReserved = field("pim.version.reserved", "Reserved", .hexadecimal)
      .means("Zero.")
    static let reserved = field("pim.res_bytes", "Reserved", .hexadecimal)
      .means("Zero.")
    static let mode = field("pim.mode", "Mode", .enumeration(Self.modeName), .detail("mode"))
      .means("Whether the router prunes what nobody wants, or forwards what somebody has joined.")
    static let queryReserved = field("pim.mode.reserved", "Reserved", .hexadecimal)
      .means("Zero.")
    static let holdTime = field("pim.holdtime", "Holdtime", .quantity(.seconds), .detail("holdtime"))
      .means("How long the message holds.")
    static let group = field("pim.group", "Group", .ipv4Address(SpecialPurposeAddress.name), .detail("group"))
      .means("The group that it is about.")
    static let groupAddress = field(
      "pim.group_address", "Group", .ipv4Address(SpecialPurposeAddress.name), .detail("group")
    ).means("The group that it is about.")
    static let mask = field("pim.group_mask", "Group Mask", .ipv4Address(RIP.noName))
      .means("Which bits of the group count.")
    static let source = field("pim.source", "Source", .ipv4Address(SpecialPurposeAddress.name), .detail("source"))
      .means("The source that it is about.")
    static let neighbor = field(
      "pim.upstream_neighbor", "Upstream Neighbor", .ipv4Address(SpecialPurposeAddress.name), .detail("to")
    ).means("The router that is to act.")
    static let joinReserved = field("pim.res_bytes", "Reserved", .hexadecimal)
      .means("Zero.")
    static let maskLength = field("pim.mask_len", "Mask Length", .quantity(.bits))
      .means("How many bits of the address count.")
    static let addressLength = field("pim.addr_len", "Address Length", .quantity(.bytes))
      .means("How long the addresses are: 4.")
    static let groupCount = field("pim.numgroups", "Number of Groups", .decimal, .detail("groups"))
      .means("How many groups the message is about.")
    static let groupSet = group("pim.group_set", "Group")
      .means("A group, and what is said of it.")
    static let joinCount = field("pim.numjoins", "Number of Joins", .decimal)
      .means("How many sources are joined.")
    static let pruneCount = field("pim.numprunes", "Number of Prunes", .decimal)
      .means("How many sources are pruned.")
    static let sourceSet = group("pim.source_set", "Source")
      .means("A source, and how it is joined or pruned.")
    static let flagReserved = field("pim.src_flags.rsv", "Reserved", .hexadecimal)
      .means("Zero.")
    static let annotated = flag("pim.src_flags.a", "Annotated")
      .means("A flag of early drafts.")
    static let sparse = flag("pim.src_flags.s", "Sparse")
      .means("Sparse mode.")
    static let wildcard = flag("pim.src_flags.w", "WC")
      .means("The address is a rendezvous point's, and stands for all sources.")
    static let rendezvousTree = flag("pim.src_flags.r", "RP")
      .means("The message goes up to the rendezvous point.")
    static let join = field("pim.join_ip", "Join", .ipv4Address(SpecialPurposeAddress.name), .detail("join"))
      .means("Packets of this source, or by way of this rendezvous point, are wanted.")
    static let prune = field("pim.prune_ip", "Prune", .ipv4Address(SpecialPurposeAddress.name), .detail("prune"))
      .means("Packets of this source, or by way of this rendezvous point, are not wanted.")
    static let point = field("pim.rp", "RP", .ipv4Address(SpecialPurposeAddress.name), .detail("RP"))
      .means("The rendezvous point.")
    static let pointReserved = field("pim.res_bytes", "Reserved", .hexadecimal)
      .means("Zero.")
    static let onSharedTree = flag("pim.rpt", "RPT")
      .means("The sender forwards along the rendezvous point's tree.")
    static let preference = field("pim.metric_pref", "Metric Preference", .decimal, .detail("preference"))
      .means("How trustworthy the route's protocol is: less is better.")
    static let metric = field("pim.metric", "Metric", .decimal, .detail("metric"))
      .means("How far the source is: less is better.")
    static let data = field("pim.data", "Data", .bytes)
      .means("Bytes that the code does not account for.")
    static let message = field("pim.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the message says.")

    static let all = [
      type, code, checksum, version, versionReserved, reserved, mode, queryReserved, holdTime, group, groupAddress,
      mask, source, neighbor,
      joinReserved, maskLength, addressLength, groupCount, groupSet, joinCount, pruneCount, sourceSet, flagReserved,
      annotated, sparse, wildcard, rendezvousTree, join, prune, point, pointReserved, onSharedTree, preference, metric,
      data,
      message,
    ]

    static let joinHead: [FieldStep] = [
      .number(neighbor, 32), .number(joinReserved, 16), .number(holdTime, 16), .number(joinReserved, 8),
      .number(maskLength, 8), .number(addressLength, 8),
    ]
    static let flags: [FieldStep] = [
      .number(flagReserved, 4), .number(annotated, 1), .number(sparse, 1), .number(wildcard, 1),
      .number(rendezvousTree, 1),
    ]
    static let reachability: [FieldStep] = [
      .number(groupAddress, 32), .number(mask, 32), .number(point, 32), .number(pointReserved, 16),
      .number(holdTime, 16),
    ]
    static let assert: [FieldStep] = [
      .number(groupAddress, 32), .number(mask, 32), .number(onSharedTree, 1), .number(preference, 31),
      .number(metric, 32),
    ]

    @Sendable static func codeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Router-Query"
      case 1: "Register"
      case 2: "Register-Stop"
      case 3: "Join/Prune"
      case 4: "RP-Reachability"
      case 5: "Assert"
      case 6: "Graft"
      case 7: "Graft-Ack"
      default: nil
      }
    }

    @Sendable static func modeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Dense"
      case 1: "Sparse"
      case 2: "Sparse-Dense"
      default: nil
      }
    }

    @Sendable static func sentence(_ value: UInt64) -> StaticString? { "{pim.code}" }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = PIMVersion1.number

    static let unknownCode = note("pim.code.unknown", .note, "unknown code")
      .says("{a} is the number of no message.")
    static let checksumWrong = note("pimv1.bad_checksum", .error, "bad checksum")
      .says(ChecksumNotes.wrongMessage)
    static let checksumLeftOut = note("pimv1.checksum.zero", .error, "no checksum")
      .says("Zero: the sender made no checksum. These bytes have 0x{b:x4}.")
    static let checksumUnverified = note("pimv1.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the message are there.")

    static let all = [unknownCode, checksumWrong, checksumLeftOut, checksumUnverified]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumLeftOut, unverified: checksumUnverified)
  }
}
