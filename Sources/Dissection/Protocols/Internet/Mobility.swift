/// The Mobility header, RFC 6275 §6.1: what mobile nodes, their home agents and those that they speak to say to each other.
///
///     | Payload Proto |  Header Len   |    MH Type    |   Reserved    |
///     |           Checksum            |  message data, options …
enum Mobility: ProtocolDecoder {
  static let number: UInt16 = 62

  static let spec = ProtocolSpec(
    "mip6", "Mobility Header", brief: "Mobile IPv6", source: "RFC 6275 §6.1", foundBy: [.ipProtocol(135)],
    fields: [Field.self, MobilityOptions.Field.self, MobilityOptions.LaterField.self, MobilityOptions.ListField.self],
    notes: [Note.self, MobilityOptions.Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let datagram = cursor.offset..<cursor.end
    let header = ExtensionHeader(
      id, next: Field.payloadProtocol, length: Field.headerLength, bytes: nil, &cursor, &out)
    if header.next.isKnown, header.next.number != NextHeader.none {
      out.note(Note.payloadProtocol, on: header.next, header.next.number)
    }
    let type = cursor.read(Field.type, 8, &out)
    cursor.read(Field.reserved, 8, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    if checksum.field >= 0, !cursor.isShort {
      let length = header.size
      let isWhole = header.isWhole && length <= datagram.count
      out.judge(
        checksum, over: isWhole ? datagram.prefix(length) : nil, of: cursor.bytes, length: length, Note.checksum)
    }
    if type.isKnown, !cursor.isShort {
      let hasOptions = readMessage(type, &cursor, &out)
      if hasOptions, !cursor.isShort { MobilityOptions.decode(&cursor, &out) }
    }
    if !cursor.isAtEnd { cursor.readRest(Field.unknownData, &out) }
    return header.end(mayBeLast: true, &cursor, &out)
  }

  /// Reads a message up to its options; returns whether it may have any.
  private static func readMessage(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    switch type.number {
    case 12: return readSwitch(&cursor, &out)
    case 16:
      readRevocation(&cursor, &out)
      return true
    default: break
    }
    guard let layout = layout(of: type.number) else {
      if Field.typeName(type.number) == nil { out.note(Note.unknownType, on: type, type.number) }
      cursor.readRest(Field.unknownData, &out)
      return false
    }
    cursor.read(layout, &out)
    return true
  }

  /// RFC 5142 §3: addresses of home agents that the mobile node may turn to.
  private static func readSwitch(_ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let count = cursor.read(Field.addressCount, 8, &out)
    cursor.read(Field.switchReserved, 8, &out)
    guard count.isKnown else { return false }
    for _ in 0..<count.value where !cursor.isShort { cursor.readAddress(Field.homeAgent, &out) }
    return true
  }

  /// RFC 5846 §5.
  private static func readRevocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.revocationType, 8, &out)
    if type.number == 2 {
      cursor.read(
        [
          .number(Field.revocationStatus, 8), .number(Field.revocationSequence, 16), .number(Field.ackProxy, 1),
          .number(Field.ackIPv4, 1), .number(Field.ackGlobal, 1), .number(Field.revocationReserved, 13),
        ], &out)
    } else {
      cursor.read(
        [
          .number(Field.trigger, 8), .number(Field.revocationSequence, 16), .number(Field.revokeProxy, 1),
          .number(Field.revokeIPv4, 1), .number(Field.revokeGlobal, 1), .number(Field.revocationReserved, 13),
        ], &out)
    }
  }

  /// What the other messages have before their options.
  private static func layout(of type: UInt64) -> [FieldStep]? {
    switch type {
    case 0: [.number(Field.messageReserved, 16)]
    case 1: [.number(Field.messageReserved, 16), .number(Field.homeTestInitCookie, 64)]
    case 2: [.number(Field.messageReserved, 16), .number(Field.careOfTestInitCookie, 64)]
    case 3: [.number(Field.homeNonce, 16), .number(Field.homeCookie, 64), .number(Field.homeToken, 64)]
    case 4: [.number(Field.careOfNonce, 16), .number(Field.careOfCookie, 64), .number(Field.careOfToken, 64)]
    case 5:
      [
        .number(Field.updateSequence, 16), .number(Field.updateA, 1), .number(Field.updateH, 1),
        .number(Field.updateL, 1), .number(Field.updateK, 1), .number(Field.updateM, 1), .number(Field.updateR, 1),
        .number(Field.updateP, 1), .number(Field.updateF, 1), .number(Field.updateT, 1), .number(Field.updateB, 1),
        .number(Field.flagsReserved, 6), .number(Field.updateLifetime, 16),
      ]
    case 6:
      [
        .number(Field.status, 8), .number(Field.ackK, 1), .number(Field.ackR, 1), .number(Field.ackP, 1),
        .number(Field.ackT, 1), .number(Field.ackB, 1), .number(Field.flagsReserved, 3),
        .number(Field.ackSequence, 16), .number(Field.ackLifetime, 16),
      ]
    case 7: [.number(Field.errorStatus, 8), .number(Field.flagsReserved, 8), .address(Field.errorHomeAddress)]
    case 8:
      [
        .number(Field.fastSequence, 16), .number(Field.fastA, 1), .number(Field.fastH, 1), .number(Field.fastL, 1),
        .number(Field.fastK, 1), .number(Field.flagsReserved, 12), .number(Field.fastLifetime, 16),
      ]
    case 9:
      [
        .number(Field.fastStatus, 8), .number(Field.fastAckK, 1), .number(Field.flagsReserved, 7),
        .number(Field.fastAckSequence, 16), .number(Field.fastAckLifetime, 16),
      ]
    case 10: [.number(Field.messageReserved, 16)]
    case 13:
      [
        .number(Field.flagsReserved, 14), .number(Field.unsolicited, 1), .number(Field.response, 1),
        .number(Field.heartbeatSequence, 32),
      ]
    case 14:
      [
        .number(Field.initiateSequence, 16), .number(Field.initiateS, 1), .number(Field.initiateU, 1),
        .number(Field.flagsReserved, 6), .number(Field.initiateCode, 8),
      ]
    case 15: [.number(Field.handoverSequence, 16), .number(Field.flagsReserved, 8), .number(Field.handoverCode, 8)]
    case 17:
      [.number(Field.routingSequence, 16), .number(Field.flagsReserved, 16), .number(Field.routingLifetime, 16)]
    case 18:
      [
        .number(Field.routingAckSequence, 16), .number(Field.routingUnsolicited, 1), .number(Field.flagsReserved, 7),
        .number(Field.routingStatus, 8), .number(Field.routingAckLifetime, 16),
      ]
    case 19:
      [
        .number(Field.notificationSequence, 16), .number(Field.notificationReason, 16),
        .number(Field.notificationA, 1), .number(Field.notificationD, 1), .number(Field.flagsReserved, 14),
      ]
    case 20:
      [
        .number(Field.notificationSequence, 16), .number(Field.notificationStatus, 8),
        .number(Field.flagsReserved, 24),
      ]
    default: nil
    }
  }
}
