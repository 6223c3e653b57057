/// The attribute-value pairs of L2TP's control messages, RFC 2661 §4 and RFC 3931 §5.
///
///     |M|H| Reserved|      Length       |           Vendor ID           |
///     |        Attribute Type         |  value …
enum L2TPAttributes {
  private typealias Field = L2TP.AttributeField
  private typealias Later = L2TP.LaterAttributeField

  /// Reads pairs up to the cursor's end; returns which message they make.
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) -> Int? {
    var message: Int?
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(6, out) {
      let outer = cursor.extent
      let start = cursor.offset
      let group = out.beginGroup(Field.pair, cursor)
      cursor.read(Field.isMandatory, 1, &out)
      let isHidden = cursor.read(Field.isHidden, 1, &out)
      let reserved = cursor.read(Field.reserved, 4, &out)
      if reserved.number != 0 { out.note(L2TP.Note.attributeReserved, on: reserved) }
      let length = cursor.read(Field.length, 10, &out)
      let vendor = cursor.read(Field.vendor, 16, &out)
      let isIETF = vendor.isKnown && vendor.number == 0
      let type = cursor.read(isIETF ? Field.type : Field.vendorType, 16, &out)
      guard !cursor.isShort, length.isKnown, length.value >= 6 else {
        if length.isKnown, !cursor.isShort { out.note(L2TP.Note.attributeLength, on: length, length.number) }
        out.endGroup(group, cursor)
        cursor.readRest(Field.value, &out)
        return message
      }
      cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if isHidden.number == 1 {
        out.note(L2TP.Note.hidden, on: isHidden)
      } else if isIETF {
        if type.number == 0 { message = message ?? cursor.peekKnown16(out).map(Int.init) }
        readValue(type, &cursor, &out)
        if cursor.isShort, cursor.limit == .fieldLength {
          out.note(L2TP.Note.attributeTooShort, on: length, length.number)
        }
      }
      cursor.readRest(Field.value, &out)
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
    cursor.readRest(Field.value, &out)
    return message
  }

  private static func readValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 1 where cursor.remaining == 2: cursor.read(Field.resultCode, 16, &out)
    case 62: while !cursor.isAtEnd, out.hasRoom { cursor.read(Later.capability, 16, &out) }
    default: cursor.read(layout(of: type.number), &out)
    }
  }

  /// RFC 2661 §4.4.
  private static func layout(of type: UInt64) -> [FieldStep] {
    switch type {
    case 0: [.number(Field.message, 16)]
    case 1: [.number(Field.resultCode, 16), .number(Field.errorCode, 16), .rest(Field.errorMessage)]
    case 2: [.number(Field.protocolVersion, 8), .number(Field.protocolRevision, 8)]
    case 3: [.number(Field.word, 30), .number(Field.asyncFraming, 1), .number(Field.syncFraming, 1)]
    case 4: [.number(Field.word, 30), .number(Field.analogAccess, 1), .number(Field.digitalAccess, 1)]
    case 5: [.number(Field.tieBreaker, 64)]
    case 6: [.number(Field.firmware, 16)]
    case 7: [.rest(Field.hostName)]
    case 8: [.rest(Field.vendorName)]
    case 9: [.number(Field.assignedTunnel, 16)]
    case 10: [.number(Field.window, 16)]
    case 11: [.rest(Field.challenge)]
    case 12: [.number(Field.causeCode, 16), .number(Field.causeMessage, 8), .rest(Field.advisory)]
    case 13: [.rest(Field.response)]
    case 14: [.number(Field.assignedSession, 16)]
    case 15: [.number(Field.serialNumber, 32)]
    case 16: [.number(Field.minimumRate, 32)]
    case 17: [.number(Field.maximumRate, 32)]
    case 18: [.number(Field.word, 30), .number(Field.analogBearer, 1), .number(Field.digitalBearer, 1)]
    case 19: [.number(Field.word, 30), .number(Field.asyncType, 1), .number(Field.syncType, 1)]
    case 21: [.rest(Field.called)]
    case 22: [.rest(Field.calling)]
    case 23: [.rest(Field.subaddress)]
    case 24: [.number(Field.sendSpeed, 32)]
    case 25: [.number(Field.channel, 32)]
    case 26: [.rest(Field.initialRequest)]
    case 27: [.rest(Field.lastSentRequest)]
    case 28: [.rest(Field.lastReceivedRequest)]
    case 29: [.number(Field.proxyType, 16)]
    case 30: [.rest(Field.proxyName)]
    case 31: [.rest(Field.proxyChallenge)]
    case 32: [.number(Field.reservedByte, 8), .number(Field.proxyIdentifier, 8)]
    case 33: [.rest(Field.proxyResponse)]
    case 34:
      [
        .number(Field.reservedWord, 16), .number(Field.crcErrors, 32), .number(Field.framingErrors, 32),
        .number(Field.hardwareOverruns, 32), .number(Field.bufferOverruns, 32), .number(Field.timeouts, 32),
        .number(Field.alignmentErrors, 32),
      ]
    case 35: [.number(Field.reservedWord, 16), .number(Field.sendMap, 32), .number(Field.receiveMap, 32)]
    case 36: [.rest(Field.randomVector)]
    case 37: [.rest(Field.groupIdentifier)]
    case 38: [.number(Field.receiveSpeed, 32)]
    default: laterLayout(of: type)
    }
  }

  /// RFC 3931 §5.4 and its companions.
  private static func laterLayout(of type: UInt64) -> [FieldStep] {
    switch type {
    case 43: [.rest(Later.service)]
    case 44: [.rest(Later.callingSubaddress)]
    case 46:
      [
        .number(Later.disconnectCode, 16), .number(Later.controlProtocol, 16), .number(Later.direction, 8),
        .rest(Later.disconnectMessage),
      ]
    case 58: [.number(Later.extendedVendor, 32)]
    case 59: [.number(Later.digestType, 8), .rest(Later.digest)]
    case 60: [.number(Later.router, 32)]
    case 61: [.number(Later.assignedConnection, 32)]
    case 63: [.number(Later.localSession, 32)]
    case 64: [.number(Later.remoteSession, 32)]
    case 65: [.rest(Later.assignedCookie)]
    case 66: [.rest(Later.remoteEnd)]
    case 68: [.number(Later.pseudowire, 16)]
    case 69: [.number(Later.sublayer, 16)]
    case 70: [.number(Later.sequencing, 16)]
    case 71: [.number(Later.statusReserved, 14), .number(Later.isNewCircuit, 1), .number(Later.isCircuitActive, 1)]
    case 72: [.rest(Later.language)]
    case 73: [.rest(Later.nonce)]
    case 74: [.number(Later.sendSpeed, 64)]
    case 75: [.number(Later.receiveSpeed, 64)]
    case 91: [.number(Later.interfaceUnit, 16)]
    case 94: [.number(Later.receiveUnit, 16)]
    default: []
    }
  }
}
