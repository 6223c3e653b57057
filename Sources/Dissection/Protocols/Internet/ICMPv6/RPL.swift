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
          .number(F.replyInstance, 8), .number(F.replyVersion, 8),
          .word(
            F.replyFlags,
            [
              .number(F.stops, 1), .number(F.wantsReplyAcknowledgment, 1), .number(F.replySequence, 2),
              .unused(F.replyReserved, 12),
            ]), .address(F.replyGraph),
        ], &cursor, &out)
    case 0x05, 0x85:
      read(
        [
          .number(F.replyInstance, 8), .number(F.replyVersion, 8),
          .word(
            F.replyAcknowledgmentFlags,
            [.number(F.acknowledgedReply, 2), .unused(F.replyAcknowledgmentReserved, 14)]), .address(F.replyGraph),
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
          .number(F.checkInstance, 8),
          .word(F.checkFlagWord, [.number(F.isResponse, 1), .unused(F.checkFlags, 7)]), .number(F.checkNonce, 16),
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
        .number(F.instance, 8), .number(F.version, 8), .number(F.rank, 16),
        .word(
          F.graphFlags,
          [.number(F.isGrounded, 1), .unused(F.zero, 1), .number(F.mode, 3), .number(F.graphPreference, 3)]),
        .number(F.triggerSequence, 8), .unused(F.informationFlags, 8), .unused(F.reserved, 8), .address(F.graph),
      ], &cursor, &out)
  }

  /// The fields of a message that has the graph's identifier only where the flag D says so.
  private struct Addressed {
    let instance: FieldSpec
    let word: FieldSpec
    let wantsAcknowledgment: FieldSpec
    let hasGraph: FieldSpec
    let flags: FieldSpec
    let graph: FieldSpec
  }

  private static let destination = Addressed(
    instance: RPLField.destinationInstance, word: RPLField.destinationFlags,
    wantsAcknowledgment: RPLField.wantsAcknowledgment,
    hasGraph: RPLField.hasGraph, flags: RPLField.flags, graph: RPLField.destinationGraph)
  private static let acknowledgment = Addressed(
    instance: RPLField.acknowledgedInstance, word: RPLField.acknowledgmentFlagWord,
    wantsAcknowledgment: RPLField.wantsAcknowledgment,
    hasGraph: RPLField.acknowledgmentHasGraph, flags: RPLField.acknowledgmentFlags, graph: RPLField.acknowledgedGraph)
  private static let cleanup = Addressed(
    instance: RPLField.cleanupInstance, word: RPLField.cleanupFlagWord,
    wantsAcknowledgment: RPLField.wantsCleanupAcknowledgment,
    hasGraph: RPLField.cleanupHasGraph, flags: RPLField.cleanupFlags, graph: RPLField.cleanupGraph)

  private static func readAddressed(
    _ fields: Addressed, wantsAcknowledgment: Bool, _ rest: [FieldStep], _ cursor: inout Cursor,
    _ out: inout Dissection
  ) {
    cursor.read(fields.instance, 8, &out)
    let hasGraph = wantsAcknowledgment ? 6 : 7
    let parts: [FieldStep] = [.number(fields.hasGraph, 1), .unused(fields.flags, hasGraph)]
    let first: [FieldStep] = wantsAcknowledgment ? [.number(fields.wantsAcknowledgment, 1)] : []
    let word = read([.word(fields.word, first + parts)], &cursor, &out)
    read(rest, &cursor, &out)
    if word.isSet(hasGraph) { cursor.readAddress(fields.graph, &out) }
  }

  /// Reads the security section, §6.1; returns whether the message after it is encrypted, and how many bytes of check
  /// end it. Nothing where that is not known.
  private static func readSecurity(
    _ cursor: inout Cursor, _ out: inout Dissection
  ) -> (isEncrypted: Bool, checkLength: Int)? {
    typealias F = RPLField
    read(
      [
        .word(F.securityFlagWord, [.number(F.counterIsTime, 1), .unused(F.securityReserved, 7)]),
        .number(F.algorithm, 8),
      ], &cursor, &out)
    let mode = cursor.read(F.keyMode, 2, &out)
    read([.unused(F.levelReserved, 3)], &cursor, &out)
    let isSigned = mode.isKnown && mode.number == 3
    let level = cursor.read(isSigned ? F.signatureLevel : F.securityLevel, 3, &out)
    read([.unused(F.securityFlags, 8), .number(F.counter, 32)], &cursor, &out)
    guard mode.isKnown, level.isKnown else { return nil }
    // In mode 3 a message that is encrypted too, with a group's key, names that key.
    let namesKey = isSigned ? level.number % 2 != 0 : mode.number == 2
    if namesKey { cursor.readBytes(F.keySource, 8, &out) }
    if namesKey || mode.number == 0 { cursor.read(F.keyIndex, 8, &out) }
    guard level.number < 4 else {
      out.note(RPLNote.unassignedLevel, on: level, level.number)
      return nil
    }
    return (level.number % 2 != 0, (isSigned ? [384, 384, 256, 256] : [4, 4, 8, 8])[level.value])
  }
}
