/// What the types of PIM's messages have after the header.
extension PIM {
  /// Reads a message; returns what follows it.
  static func readMessage(
    _ type: UInt64, _ flags: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    switch type {
    case MessageType.hello: readHello(&cursor, &out)
    case MessageType.register: return readRegister(&cursor, &out)
    case MessageType.registerStop: readGroupAndSource(&cursor, &out)
    case MessageType.joinPrune, MessageType.graft, MessageType.graftAck: readJoins(&cursor, &out)
    case MessageType.bootstrap: readBootstrap(&cursor, &out)
    case MessageType.assert: readAssert(flags, &cursor, &out)
    case MessageType.candidateRP: readCandidate(&cursor, &out)
    case MessageType.stateRefresh: readStateRefresh(&cursor, &out)
    case MessageType.election: readElection(flags, &cursor, &out)
    case MessageType.redirect: readRedirect(&cursor, &out)
    case MessageType.flooding: readFlooding(&cursor, &out)
    case MessageType.packed where flags.number < 2:
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readGroupAndSource(&cursor, &out) }
    default: break
    }
    return .nothing
  }

  private static func readUnicast(_ fields: AddressFields, _ cursor: inout Cursor, _ out: inout Dissection) {
    readAddress(.unicast, fields, &cursor, &out)
  }

  private static func readGroup(_ cursor: inout Cursor, _ out: inout Dissection) {
    readAddress(.group, MessageField.group, &cursor, &out)
  }

  private static func readGroupAndSource(_ cursor: inout Cursor, _ out: inout Dissection) {
    readGroup(&cursor, &out)
    readUnicast(MessageField.source, &cursor, &out)
  }

  /// RFC 7761 §4.9.3: the packet that a source's router sends on to the rendezvous point is next.
  private static func readRegister(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    cursor.read(MessageField.registerFlags, unusedNotZero: Note.reservedNotZero, &out)
    guard !cursor.isShort, let byte = cursor.peek() else { return .nothing }
    return .number(.ipVersion, UInt64(byte >> 4))
  }

  /// RFC 7761 §4.9.5, and a graft's, RFC 3973 §4.7.7: for each group who joins and who prunes.
  private static func readJoins(_ cursor: inout Cursor, _ out: inout Dissection) {
    readUnicast(MessageField.neighbor, &cursor, &out)
    readReserved(MessageField.joinReserved, 8, &cursor, &out)
    let groups = cursor.read(MessageField.groupCount, 8, &out)
    cursor.read(MessageField.holdTime, 16, &out)
    readCounted(groups, &cursor, &out) { cursor, out in
      let group = out.beginGroup(MessageField.groupSet, cursor)
      readGroup(&cursor, &out)
      let joins = cursor.read(MessageField.joinCount, 16, &out)
      let prunes = cursor.read(MessageField.pruneCount, 16, &out)
      readCounted(joins, &cursor, &out) { readAddress(.source, MessageField.join, &$0, &$1) }
      readCounted(prunes, &cursor, &out) { readAddress(.source, MessageField.prune, &$0, &$1) }
      out.endGroup(group, cursor)
    }
  }

  /// Reads as many of something as a count says; where the message ends before that, the count is wrong.
  static func readCounted(
    _ count: Token, _ cursor: inout Cursor, _ out: inout Dissection,
    readOne: (inout Cursor, inout Dissection) -> Void
  ) {
    guard count.isKnown else { return }
    for place in 0..<count.value where !cursor.isShort && out.hasRoom {
      guard !cursor.isAtEnd else {
        out.note(Note.countBeyondMessage, on: count, count.number, UInt64(place))
        return
      }
      readOne(&cursor, &out)
    }
  }

  /// RFC 7761 §4.9.6.
  private static func readAssert(_ flags: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if flags.isSet(0) { return readPackedAssert(flags, &cursor, &out) }
    readAssertRecord(&cursor, &out)
  }

  static func readAssertRecord(_ cursor: inout Cursor, _ out: inout Dissection) {
    readGroupAndSource(&cursor, &out)
    cursor.read(MessageField.assertMetric, &out)
  }

  /// RFC 5059 §4.1.
  private static func readBootstrap(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(MessageField.bootstrapHead, &out)
    readUnicast(MessageField.bootstrapRouter, &cursor, &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(MessageField.groupSet, cursor)
      readGroup(&cursor, &out)
      cursor.read(MessageField.pointCount, 8, &out)
      let points = cursor.read(MessageField.fragmentPointCount, 8, &out)
      readReserved(MessageField.pointReserved, 16, &cursor, &out)
      readCounted(points, &cursor, &out) { cursor, out in
        readUnicast(MessageField.point, &cursor, &out)
        cursor.read(MessageField.pointSteps, unusedNotZero: Note.reservedNotZero, &out)
      }
      out.endGroup(group, cursor)
    }
  }

  /// RFC 5059 §4.2.
  private static func readCandidate(_ cursor: inout Cursor, _ out: inout Dissection) {
    let count = cursor.read(MessageField.prefixCount, 8, &out)
    cursor.read(MessageField.pointPriority, 8, &out)
    cursor.read(MessageField.holdTime, 16, &out)
    readUnicast(MessageField.point, &cursor, &out)
    readCounted(count, &cursor, &out) { readGroup(&$0, &$1) }
  }

  /// RFC 3973 §4.7.10.
  private static func readStateRefresh(_ cursor: inout Cursor, _ out: inout Dissection) {
    readGroupAndSource(&cursor, &out)
    readUnicast(MessageField.originator, &cursor, &out)
    cursor.read(MessageField.refreshSteps, unusedNotZero: Note.reservedNotZero, &out)
  }

  /// RFC 5015 §3.7.
  private static func readElection(_ subtype: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    readUnicast(MessageField.point, &cursor, &out)
    cursor.read(MessageField.electionMetric, &out)
    switch subtype.number {
    case 3:
      readUnicast(MessageField.offering, &cursor, &out)
      cursor.read(MessageField.offeringMetric, &out)
      if cursor.remaining >= 2 { readReserved(MessageField.offeringReserved, 16, &cursor, &out) }
    case 4:
      readUnicast(MessageField.winner, &cursor, &out)
      cursor.read(MessageField.winnerMetric, &out)
    default: break
    }
  }

  /// RFC 6754 §4. The neighbor's address stands there with its family, or without it: the length tells.
  private static func readRedirect(_ cursor: inout Cursor, _ out: inout Dissection) {
    readGroupAndSource(&cursor, &out)
    switch cursor.remaining - 17 {
    case 4: cursor.read(MessageField.neighbor.ipv4, 32, &out)
    case 16: cursor.readAddress(MessageField.neighbor.ipv6, &out)
    default: readUnicast(MessageField.neighbor, &cursor, &out)
    }
    cursor.read(MessageField.redirectSteps, &out)
  }

  /// RFC 8364 §3.1: TLVs, of which those about sources are known.
  private static func readFlooding(_ cursor: inout Cursor, _ out: inout Dissection) {
    readUnicast(MessageField.originator, &cursor, &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(MessageField.floodingTLV, cursor)
      cursor.read(MessageField.transitive, 1, &out)
      let type = cursor.read(MessageField.floodingType, 15, &out)
      let length = cursor.read(MessageField.floodingLength, 16, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if type.number == 1, !cursor.isShort {
        readGroup(&cursor, &out)
        let count = cursor.read(MessageField.sourceCount, 16, &out)
        cursor.read(MessageField.sourceHoldTime, 16, &out)
        readCounted(count, &cursor, &out) { readUnicast(MessageField.source, &$0, &$1) }
      }
      if !cursor.isAtEnd { cursor.readRest(MessageField.floodingValue, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }
}
