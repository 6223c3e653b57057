/// The MACsec Key Agreement protocol, IEEE 802.1X-2020 §11.11: stations on a link that share a key agree who makes the keys of MACsec.
///
///     parameter sets, each of a type, three bytes with a length of 12 bits in them, and a body filled up to four bytes
///     integrity check value
enum MKA: ProtocolDecoder {
  static let number: UInt16 = 260

  static let spec = ProtocolSpec(
    "mka", "MACsec Key Agreement", brief: "MKA", source: "IEEE 802.1X §11.11", fields: [Field.self],
    trailingBytes: .outer)

  private static let codeLength = 16

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    var hasCode = false
    var isFirst = true
    while !cursor.isAtEnd, !cursor.isShort, !hasCode, out.hasRoom {
      // What is left after the sets is the check value.
      if !isFirst, cursor.remaining <= codeLength, cursor.peek() != 255 { break }
      hasCode = readSet(isFirst: isFirst, &cursor, &out)
      isFirst = false
    }
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(hasCode ? Field.surplus.id : Field.code.id, &out) }
    if !isFirst { out.derive(Field.summary, 0) }
    return .nothing
  }

  /// Reads a parameter set; returns whether nothing follows it.
  private static func readSet(isFirst: Bool, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let outer = cursor.extent
    let group = out.beginGroup(isFirst ? Field.basic.id : Field.set.id, cursor)
    // The first set has no type: the version stands in its place.
    let type = isFirst ? cursor.read(Field.version, 8, &out) : cursor.read(Field.type, 8, &out)
    let kind = isFirst ? 0 : type.number
    if let steps = Field.heads[kind] { cursor.read(steps, &out) } else { cursor.read(Field.unusedHead, &out) }
    let length = cursor.read(Field.length, 12, &out)
    guard type.isKnown, length.isKnown else {
      out.endGroup(group, cursor)
      return true
    }
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if !cursor.isAtEnd { readBody(kind, length, &cursor, &out) }
    let isCut = cursor.isShort && cursor.limit == .captured
    if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
    if !isCut {
      cursor.restore(outer)
      cursor.readBytes(Field.padding, min((4 - length.value % 4) % 4, cursor.remaining), &out)
    }
    out.endGroup(group, cursor)
    return isCut || kind == 255
  }

  private static func readBody(
    _ kind: UInt64, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch kind {
    case 0:
      cursor.read(Field.basicSteps, &out)
      if !cursor.isAtEnd { cursor.readRest(Field.keyName, &out) }
    case 1, 2:
      while cursor.remaining >= 16, !cursor.isShort, out.hasRoom {
        cursor.readBytes(Field.peer, 12, &out)
        cursor.read(Field.peerNumber, 32, &out)
      }
    case 3: cursor.read(Field.useSteps, &out)
    case 4:
      cursor.read(Field.keyNumber, 32, &out)
      // The cipher suite that all know is not named.
      if length.value > 28 { cursor.read(Field.suite, 64, &out) }
      if !cursor.isAtEnd { cursor.readRest(Field.wrappedKey, &out) }
    case 5:
      cursor.readBytes(Field.wrappedMaster, 24, &out)
      if !cursor.isAtEnd { cursor.readRest(Field.keyName, &out) }
    case 6: cursor.readRest(Field.domain, &out)
    case 7: while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { EAPOL.readRecord(&cursor, &out) }
    case 8:
      cursor.read(Field.latestUpper, 32, &out)
      cursor.read(Field.oldUpper, 32, &out)
    case 255: cursor.readRest(Field.code, &out)
    default: cursor.readRest(Field.surplus, &out)
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = MKA.number
    static let definedIn: StaticString = "IEEE 802.1X §11.11"

    static let basic = group("mka.basic_param_set", "Basic Parameter Set").means(
      "Who sends, and whether it makes the keys.")
    static let version = field("mka.version_id", "MKA Version Identifier", .decimal).means(
      "The version of the protocol.")
    static let set = group("mka.param_set", "Parameter Set", isNamedByFirstChild: true).means(
      "One thing that the participant says.")
    static let type = field("mka.param_set_type", "Parameter Set Type", .enumeration(typeName)).means(
      "What the set tells.")
    static let priority = field("mka.ks_prio", "Key Server Priority", .decimal, .detail("priority")).means(
      "The participant with the lowest makes the keys.")
    static let isServer = flag("mka.key_server", "Key Server").means("Set: the sender makes the keys.")
    static let desired = flag("mka.macsec_desired", "MACsec Desired").means("Set: the sender wants MACsec.")
    static let capability = field("mka.macsec_capability", "MACsec Capability", .decimal).means(
      "0: none; 1: integrity; 2: confidentiality from the first byte; 3: with offsets too.")
    static let length = field("mka.param_body_length", "Parameter Set Body Length", .quantity(.bytes)).means(
      "How long the body is, without padding.")
    static let channel = field("mka.sci", "SCI", .bytes).means(
      "The sender's secure channel: its address and a port number.")
    static let member = field("mka.actor_mi", "Actor's Member Identifier", .bytes, .detail("")).means(
      "A random number that the sender goes by.")
    static let message = field("mka.actor_mn", "Actor's Message Number", .decimal, .detail("message")).means(
      "Counts the sender's messages.")
    static let agility = field("mka.algo_agility", "Algorithm Agility", .hexadecimal).means(
      "How keys are derived: 0x0080c201.")
    static let keyName = field("mka.cak_name", "CAK Name", .bytes).means("Which shared key the participants have.")
    static let padding = field("mka.padding", "Padding", .bytes).means("Zeros up to four bytes.")
    static let listReserved = field("mka.list_reserved", "Reserved", .hexadecimal).means("Zero.")
    static let serverChannel = field("mka.key_server_ssci", "Key Server SSCI", .hexadecimal).means(
      "The key server's short channel number, its lowest byte.")
    static let peer = field("mka.peer_mi", "Peer Member Identifier", .bytes).means("Another participant.")
    static let peerNumber = field("mka.peer_mn", "Peer Message Number", .decimal).means(
      "Its latest message that has arrived.")
    static let latestAssociation = field("mka.latest_key_an", "Latest Key AN", .decimal).means(
      "The association number of the latest key.")
    static let latestSend = flag("mka.latest_key_tx", "Latest Key Tx").means("Set: it is used to send.")
    static let latestReceive = flag("mka.latest_key_rx", "Latest Key Rx").means("Set: it is used to receive.")
    static let oldAssociation = field("mka.old_key_an", "Old Key AN", .decimal).means(
      "The association number of the key before.")
    static let oldSend = flag("mka.old_key_tx", "Old Key Tx").means("Set: it is used to send.")
    static let oldReceive = flag("mka.old_key_rx", "Old Key Rx").means("Set: it is used to receive.")
    static let plainSend = flag("mka.plain_tx", "Plain Tx").means("Set: frames are sent without MACsec.")
    static let plainReceive = flag("mka.plain_rx", "Plain Rx").means("Set: frames without MACsec are taken.")
    static let useReserved = flag("mka.use_reserved", "Reserved").means("Zero.")
    static let delayProtect = flag("mka.delay_protect", "Delay Protect").means("Set: frames that are late are dropped.")
    static let latestServer = field("mka.latest_key_server_mi", "Latest Key: Key Server Member Identifier", .bytes)
      .means("Who made the latest key.")
    static let latestNumber = field("mka.latest_key_number", "Latest Key: Key Number", .decimal).means("Its number.")
    static let latestLowest = field("mka.latest_lowest_acceptable_pn", "Latest Key: Lowest Acceptable PN", .decimal)
      .means("The lowest packet number that is taken.")
    static let oldServer = field("mka.old_key_server_mi", "Old Key: Key Server Member Identifier", .bytes).means(
      "Who made the key before.")
    static let oldNumber = field("mka.old_key_number", "Old Key: Key Number", .decimal).means("Its number.")
    static let oldLowest = field("mka.old_lowest_acceptable_pn", "Old Key: Lowest Acceptable PN", .decimal).means(
      "The lowest packet number that is taken.")
    static let association = field("mka.distributed_an", "Distributed AN", .decimal).means(
      "The association number of the new key.")
    static let offset = field("mka.confidentiality_offset", "Confidentiality Offset", .decimal).means(
      "1: all is encrypted; 2: from byte 30 on; 3: from byte 50 on.")
    static let keyNumber = field("mka.key_number", "Key Number", .decimal, .detail("")).means("The new key's number.")
    static let suite = field(
      "mka.macsec_cipher_suite", "MACsec Cipher Suite", .enumeration(suiteName, .hexadecimal), .detail("")
    ).means("For which cipher the key is.", "IEEE 802.1AE table 14-1")
    static let wrappedKey = field("mka.aes_key_wrap_sak", "AES Key Wrap of SAK", .bytes).means("The key, encrypted.")
    static let wrappedMaster = field("mka.aes_key_wrap_cak", "AES Key Wrap of CAK", .bytes).means(
      "A key to be shared, encrypted.")
    static let domain = field("mka.kmd", "Key Management Domain", .text, .detail("")).means("Where keys hold.")
    static let suspension = field("mka.suspension_time", "Suspension Time", .quantity(.seconds)).means(
      "How long the key server will be silent.")
    static let latestUpper = field(
      "mka.latest_lowest_acceptable_pn_upper", "Latest Key: Lowest Acceptable PN, Upper Half", .decimal
    ).means("The upper 32 bits of the packet number.")
    static let oldUpper = field(
      "mka.old_lowest_acceptable_pn_upper", "Old Key: Lowest Acceptable PN, Upper Half", .decimal
    ).means("The upper 32 bits of the packet number.")
    static let code = field("mka.icv", "Integrity Check Value", .bytes).means(
      "Proves that the sender has the shared key.")
    static let surplus = field("mka.unknown_param_set", "Undecoded", .bytes).means("What is not decoded further.")

    static let summary = field("mka.message", "Message", .sentence(sentence), .headline)
      .means("What the frame says as a whole.")

    static let all = [
      basic, version, set, type, priority, isServer, desired, capability, length, channel, member, message, agility,
      keyName, padding, listReserved, serverChannel, peer, peerNumber, latestAssociation, latestSend, latestReceive,
      oldAssociation, oldSend, oldReceive, plainSend, plainReceive, useReserved, delayProtect, latestServer,
      latestNumber, latestLowest, oldServer, oldNumber, oldLowest, association, offset, keyNumber, suite, wrappedKey,
      wrappedMaster, domain, suspension, latestUpper, oldUpper, code, surplus, summary,
    ]

    static let unusedHead: [FieldStep] = [.number(listReserved, 12)]
    /// What stands between a set's type and its length, twelve bits.
    static let heads: [UInt64: [FieldStep]] = [
      0: [.number(priority, 8), .number(isServer, 1), .number(desired, 1), .number(capability, 2)],
      1: [.number(serverChannel, 8), .number(listReserved, 4)],
      3: [
        .number(latestAssociation, 2), .number(latestSend, 1), .number(latestReceive, 1), .number(oldAssociation, 2),
        .number(oldSend, 1), .number(oldReceive, 1), .number(plainSend, 1), .number(plainReceive, 1),
        .number(useReserved, 1), .number(delayProtect, 1),
      ],
      4: [.number(association, 2), .number(offset, 2), .number(listReserved, 8)],
      8: [.number(suspension, 8), .number(listReserved, 4)],
    ]
    static let basicSteps: [FieldStep] = [
      .bytes(channel, 8), .bytes(member, 12), .number(message, 32), .number(agility, 32),
    ]
    static let useSteps: [FieldStep] = [
      .bytes(latestServer, 12), .number(latestNumber, 32), .number(latestLowest, 32), .bytes(oldServer, 12),
      .number(oldNumber, 32), .number(oldLowest, 32),
    ]
  }

  // MARK: Names

  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    value == 0 ? "key server priority {mka.ks_prio} message {mka.actor_mn}" : nil
  }

  /// IEEE 802.1X table 11-7.
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Live Peer List"
    case 2: "Potential Peer List"
    case 3: "MACsec SAK Use"
    case 4: "Distributed SAK"
    case 5: "Distributed CAK"
    case 6: "KMD"
    case 7: "Announcement"
    case 8: "XPN"
    case 255: "ICV Indicator"
    default: nil
    }
  }

  /// IEEE 802.1AE-2018 table 14-1.
  @Sendable static func suiteName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x0080_c200_0100_0001: "GCM-AES-128"
    case 0x0080_c200_0100_0002: "GCM-AES-256"
    case 0x0080_c200_0100_0003: "GCM-AES-XPN-128"
    case 0x0080_c200_0100_0004: "GCM-AES-XPN-256"
    default: nil
    }
  }
}
