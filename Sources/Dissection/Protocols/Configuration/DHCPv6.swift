/// Dynamic Host Configuration Protocol for IPv6, RFC 8415.
///
///     |    msg-type   |               transaction-id                  |
///     |                           options …                           |
///
/// A relay puts what it passes on into an option of a message of its own, RFC 8415 §9:
///
///     |    msg-type   |   hop-count   |  link-address, peer-address: 16 bytes each, options …
enum DHCPv6: ProtocolDecoder {
  static let number: UInt16 = 210

  static let spec = ProtocolSpec(
    "dhcpv6", "Dynamic Host Configuration Protocol for IPv6", brief: "DHCPv6", source: "RFC 8415",
    foundBy: [.udpPort(546), .udpPort(547)],
    fields: [Field.self, OptionField.self, PartField.self, FailoverField.self], notes: [Note.self])

  /// A message's type that is assigned.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    DHCPv6MessageType.name(UInt64(cursor.peek() ?? 0)) != nil ? .maybe : .no
  }

  /// How many options lie in each other at most: eight relays, and what is in their message, need half of it.
  static let deepest = 40

  /// An option that further options lie in, or a message: what is to be closed after them.
  struct Level {
    let group: GroupMark
    let outer: Extent
  }

  /// What is known of the message at hand, for what is said of it as a whole.
  struct Facts {
    /// The types of the messages, the outermost first; at most two of them are told.
    var outermost: Token?
    var innermost = Token.none
    var hasClient = false
    var hasServer = false
    var hasAddress = false
    var hasPrefix = false
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    var open: [Level] = []
    var facts = Facts()
    readHeader(&facts, &cursor, &out)
    var isWhole = !cursor.limit.isCut
    while true {
      if !cursor.isShort, !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(4, out) {
        readOption(&open, &facts, &cursor, &out)
        continue
      }
      if cursor.isShort { isWhole = false }
      if !cursor.isAtEnd { cursor.readRest(Field.undecoded, &out) }
      guard let level = open.popLast() else { break }
      out.endGroup(level.group, cursor)
      cursor.restore(level.outer)
    }
    judge(facts, isWhole: isWhole, &out)
    return .nothing
  }

  /// Reads a message up to its options.
  static func readHeader(_ facts: inout Facts, _ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.messageType, 8, &out)
    if facts.outermost == nil { facts.outermost = type }
    facts.innermost = type
    facts.hasClient = false
    facts.hasServer = false
    switch type.number {
    case 12, 13:
      let hops = cursor.read(Field.hopCount, 8, &out)
      if hops.number > 8 { out.note(Note.hopCount, on: hops, hops.number) }
      cursor.readAddress(Field.linkAddress, &out)
      cursor.readAddress(Field.peerAddress, &out)
    case 20, 21:
      cursor.read(Field.unicast, 1, &out)
      let reserved = cursor.read(Field.flags, 23, &out)
      if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    default: cursor.read(Field.transaction, 24, &out)
    }
    if type.isKnown, DHCPv6MessageType.name(type.number) == nil {
      out.note(Note.unknownType, on: type, type.number)
    }
  }

  /// Says what the message is, and what is missing in it.
  private static func judge(_ facts: Facts, isWhole: Bool, _ out: inout Dissection) {
    guard let outermost = facts.outermost, outermost.isKnown else { return }
    let isRelayed = outermost.number == 12 || outermost.number == 13
    let innermost = facts.innermost
    if isRelayed {
      out.derive(Field.message, Int(outermost.number) * 4)
      if innermost.isKnown, innermost.field != outermost.field {
        out.derive(Field.relayedMessage, Int(innermost.number) * 4 + variant(facts))
      }
    } else {
      out.derive(Field.message, Int(outermost.number) * 4 + variant(facts))
    }
    guard innermost.isKnown, isWhole else { return }
    switch innermost.number {
    case 1, 3, 5, 6, 8, 9: if !facts.hasClient { out.note(Note.noClient, on: innermost) }
    case 2, 7, 10: if !facts.hasServer { out.note(Note.noServer, on: innermost) }
    default: break
    }
    if innermost.number == 1, facts.hasServer { out.note(Note.serverInSolicit, on: innermost) }
  }

  private static func variant(_ facts: Facts) -> Int { facts.hasAddress ? 1 : facts.hasPrefix ? 2 : 0 }
}
