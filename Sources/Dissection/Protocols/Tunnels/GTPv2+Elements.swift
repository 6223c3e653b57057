/// The values of information elements, 3GPP TS 29.274 §8, in the order of their types.
extension GTPv2 {
  static func readValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias E = ElementField
    switch type.number {
    case 1, 75, 76:
      let field = type.number == 1 ? E.imsi : type.number == 75 ? E.equipment : E.number
      cursor.readDigits(field, cursor.remaining, isLowFirst: true, &out)
    case 2: readCause(&cursor, &out)
    case 71: GTP.readName(E.accessPoint, &cursor, &out)
    case 74:
      if cursor.remaining == 16 {
        cursor.readAddress(E.ipv6, &out)
      } else {
        cursor.read(E.ipv4, 32, &out)
      }
    case 77: readIndication(&cursor, &out)
    case 78, 163: SessionManagement.readConfiguration(&cursor, &out)
    case 79: readAllocation(&cursor, &out)
    case 83, 120: MobileNetwork.readNetwork(.network, &cursor, &out)
    case 84, 85: SessionManagement.readTemplate(&cursor, &out)
    case 86: readLocation(&cursor, &out)
    case 87: readEndpoint(&cursor, &out)
    case 115:
      MobileNetwork.readNetwork(.network, &cursor, &out)
      cursor.read(LaterField.trace, 24, &out)
    case 117:
      MobileNetwork.readNetwork(.network, &cursor, &out)
      cursor.read(
        [
          .number(LaterField.managerGroup, 16), .number(LaterField.manager, 8),
          .number(LaterField.temporaryIdentity, 32),
        ], &out)
    case 132: readConnectionSet(&cursor, &out)
    case 136: GTP.readName(E.domainName, &cursor, &out)
    case 145:
      MobileNetwork.readNetwork(.network, &cursor, &out)
      cursor.read(LaterField.subscriberGroup, &out)
    case 151: cursor.readRest(LaterField.distinguishedName, &out)
    case 172: readRadioCause(&cursor, &out)
    case 184:
      cursor.read(LaterField.capacity, 8, &out)
      let length = cursor.read(LaterField.accessPointLength, 8, &out)
      let outer = cursor.extent
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if !cursor.isShort, !cursor.isAtEnd { GTP.readName(E.accessPoint, &cursor, &out) }
      cursor.restore(outer)
    default: cursor.read(layout(of: type.number, length: cursor.remaining), &out)
    }
  }

  /// What the others have, whose fields always stand in the same order.
  private static func layout(of type: UInt64, length: Int) -> [FieldStep] {
    typealias E = ElementField
    typealias L = LaterField
    return switch type {
    case 3: [.number(E.recovery, 8)]
    case 72: [.number(E.rateUp, 32), .number(E.rateDown, 32)]
    case 73: [.number(E.causeSpare, 4), .number(E.bearer, 4)]
    case 80: L.retention + [.number(E.qualityClass, 8)] + L.bearerRates
    case 81: [.number(L.flowClass, 8)] + L.flowRates
    case 82: [.number(E.access, 8)]
    case 88: [.number(L.subscriberIdentity, 32)]
    case 92: [.number(L.delay, 8)]
    case 94: [.number(E.chargingIdentifier, 32)]
    case 95: [.number(E.charging, 16)]
    case 97:
      [
        .number(E.causeSpare, 4), .number(L.isActivity, 1), .number(L.isVoiceIndicated, 1), .number(L.isVoice, 1),
        .number(L.forbidsCompression, 1),
      ]
    case 99: [.number(E.causeSpare, 5), .number(E.connectionType, 3)]
    case 100: [.number(L.procedure, 8)]
    case 111: [.number(L.packetIdentity, 32)]
    case 112: [.number(L.packetSignature, 24)]
    case 113: [.number(L.hops, 8)]
    case 114: [.number(L.timeZone, 8), .number(E.causeSpare, 6), .number(L.daylightSaving, 2)]
    case 116: [.number(L.completeType, 8), .rest(L.completeMessage)]
    case 126: [.number(E.port, 16)]
    case 127: [.number(E.restriction, 8)]
    case 128: [.number(E.causeSpare, 6), .number(E.selectionMode, 2)]
    case 131: [.number(L.reporting, 8)]
    case 135: [.number(L.nodeType, 8)]
    case 144: [.number(L.frequencyPriority, 16)]
    case 146:
      [
        .number(E.causeSpare, 5), .number(L.reportsUnsubscribed, 1), .number(L.reportsHybrid, 1),
        .number(L.reportsClosed, 1),
      ]
    case 147: [.number(E.causeSpare, 5), .number(L.closedGroup, 27)]
    case 148: [.number(E.causeSpare, 7), .number(L.isMember, 1)]
    case 152:
      [
        .number(L.featureSpare, 4), .number(L.knowsThings, 1), .number(L.restoresServices, 1),
        .number(L.modifiesBearers, 1), .number(L.notifiesRestart, 1),
      ]
    case 154: [.number(L.delayUnit, 3), .number(L.delayValue, 5), .number(L.factor, 8)]
    case 155: L.retention2
    case 156: [.number(L.timerUnit, 3), .number(L.timer, 5)]
    case 157: [.number(E.causeSpare, 7), .number(L.isLowPriority, 1)]
    case 170: [.number(L.locationTime, 32)]
    case 173: [.number(E.causeSpare, 6), .number(L.selectionEntity, 2)]
    case 182: [.number(L.metric, 8)]
    case 183: [.number(L.sequence, 32)]
    case 187 where length <= 4: [.number(L.integer, length * 8)]
    case 255: [.number(E.enterprise, 16), .rest(E.enterpriseValue)]
    default: []
    }
  }

  /// §8.4: with an element that is wrong, its type, its length, which was zero, and its instance follow.
  private static func readCause(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias E = ElementField
    cursor.read(
      [
        .number(E.cause, 8), .number(E.causeSpare, 5), .number(E.isConnectionError, 1), .number(E.isContextError, 1),
        .number(E.isRemote, 1),
      ], &out)
    guard !cursor.isShort, !cursor.isAtEnd else { return }
    cursor.read(
      [
        .number(LaterField.offendingType, 8), .number(LaterField.offendingLength, 16),
        .number(LaterField.offendingSpare, 4), .number(LaterField.offendingInstance, 4),
      ], &out)
  }

  /// §8.12: a flag a bit; later versions have added octets.
  private static func readIndication(_ cursor: inout Cursor, _ out: inout Dissection) {
    for octet in IndicationField.octets where !cursor.isAtEnd { cursor.readFlags(octet, &out) }
  }

  /// §8.14: the addresses that the subscriber gets.
  private static func readAllocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(ElementField.causeSpare, 5, &out)
    let type = cursor.read(ElementField.connectionType, 3, &out)
    if type.number == 2 || type.number == 3 {
      cursor.read(ElementField.prefixLength, 8, &out)
      cursor.readAddress(ElementField.allocatedIPv6, &out)
    }
    if type.number == 1 || type.number == 3 { cursor.read(ElementField.allocatedIPv4, 32, &out) }
  }

  /// §8.21: which of its places follow, and they, in the order of the least significant bit first.
  private static func readLocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias L = LaterField
    let flags = cursor.read(L.locationSteps, &out)
    guard flags.isKnown else { return }
    for bit in 0..<8 where flags.isSet(bit) && !cursor.isShort {
      switch bit {
      case 0:
        MobileNetwork.readNetwork(.cell, &cursor, &out)
        cursor.read([.number(L.cellArea, 16), .number(L.cell, 16)], &out)
      case 1:
        MobileNetwork.readNetwork(.serviceArea, &cursor, &out)
        cursor.read([.number(L.serviceArea, 16), .number(L.service, 16)], &out)
      case 2:
        MobileNetwork.readNetwork(.routingArea, &cursor, &out)
        cursor.read([.number(L.routingArea, 16), .number(L.routing, 16)], &out)
      case 3:
        MobileNetwork.readNetwork(.trackingArea, &cursor, &out)
        cursor.read(L.tracking, 16, &out)
      case 4:
        MobileNetwork.readNetwork(.ecgi, &cursor, &out)
        cursor.read([.number(L.accessSpare, 4), .number(L.accessCell, 28)], &out)
      case 5:
        MobileNetwork.readNetwork(.locationArea, &cursor, &out)
        cursor.read(L.location, 16, &out)
      case 6:
        MobileNetwork.readNetwork(.network, &cursor, &out)
        cursor.read([.number(L.stationSpare, 4), .number(L.station, 20)], &out)
      default:
        MobileNetwork.readNetwork(.network, &cursor, &out)
        cursor.read(
          [.number(L.isShortMacro, 1), .number(L.extendedSpare, 2), .number(L.extendedStation, 21)], &out)
      }
    }
  }

  /// §8.22: a tunnel's end.
  private static func readEndpoint(_ cursor: inout Cursor, _ out: inout Dissection) {
    let hasIPv4 = cursor.read(ElementField.hasIPv4, 1, &out)
    let hasIPv6 = cursor.read(ElementField.hasIPv6, 1, &out)
    cursor.read(ElementField.interface, 6, &out)
    cursor.read(ElementField.endpoint, 32, &out)
    if hasIPv4.number == 1 { cursor.read(ElementField.endpointIPv4, 32, &out) }
    if hasIPv6.number == 1 { cursor.readAddress(ElementField.endpointIPv6, &out) }
  }

  /// §8.62: connections that fail together, of a node.
  private static func readConnectionSet(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias L = LaterField
    let type = cursor.read(L.nodeKind, 4, &out)
    let count = cursor.read(L.setCount, 4, &out)
    switch type.number {
    case 0: cursor.read(L.setNode4, 32, &out)
    case 1: cursor.readAddress(L.setNode6, &out)
    case 2: cursor.read([.number(L.setNetwork, 20), .number(L.setNode, 12)], &out)
    default: return
    }
    for _ in 0..<count.value where !cursor.isShort { cursor.read(L.connectionSet, 16, &out) }
  }

  /// §8.103: why the radio network let go.
  private static func readRadioCause(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias L = LaterField
    let type = cursor.read(L.causeProtocol, 4, &out)
    cursor.read(L.causeType, 4, &out)
    switch (type.number, cursor.remaining) {
    case (2, 1): cursor.read(L.mobilityCause, 8, &out)
    case (3, 1): cursor.read(L.sessionCause, 8, &out)
    case (4, 2): cursor.read(L.diameterCause, 16, &out)
    case (5, 2): cursor.read(L.keyExchangeCause, 16, &out)
    default: if cursor.remaining == 1 { cursor.read(L.radioCause, 8, &out) }
    }
  }
}
