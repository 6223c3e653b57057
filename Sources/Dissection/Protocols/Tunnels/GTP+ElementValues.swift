/// The values of information elements, 3GPP TS 29.060 §7.7 and GSM 09.60 §7.9, in the order of their types.
extension GTP {
  static func readValue(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias E = ElementField
    typealias L = LaterElementField
    switch type.number {
    case 2: cursor.readDigits(E.imsi, 8, isLowFirst: true, &out)
    case 3:
      MobileNetwork.readNetwork(.routingArea, &cursor, &out)
      cursor.read([.number(L.area, 16), .number(L.routingArea, 8)], &out)
    case 128: readUserAddress(&cursor, &out)
    case 131: readName(E.accessPoint, &cursor, &out)
    case 132: SessionManagement.readConfiguration(&cursor, &out)
    case 133: readAddress(E.ipv4, E.ipv6, &cursor, &out)
    case 134:
      cursor.read(E.numberKind, 8, &out)
      cursor.readDigits(E.number, cursor.remaining, isLowFirst: true, &out)
    case 135: readQuality(&cursor, &out)
    case 137: SessionManagement.readTemplate(&cursor, &out)
    case 141: while !cursor.isAtEnd, out.hasRoom { cursor.read(E.extensionType, 8, &out) }
    case 152: readLocation(&cursor, &out)
    case 154: cursor.readDigits(E.equipment, cursor.remaining, isLowFirst: true, &out)
    case 190: readName(E.domainName, &cursor, &out)
    case 196: cursor.read([.number(L.groupSpare, 5), .number(L.closedGroup, 27)], &out)
    case 251: readAddress(L.chargingAddress4, L.chargingAddress6, &cursor, &out)
    case 254: readAddress(E.ipv4, E.ipv6, &cursor, &out)
    default: cursor.read(layout(of: type.number, length: cursor.remaining), &out)
    }
  }

  private static func layout(of type: UInt64, length: Int) -> [FieldStep] {
    typealias E = ElementField
    typealias L = LaterElementField
    return switch type {
    case 1: [.number(E.cause, 8)]
    case 4: [.number(L.logicalLink, 32)]
    case 5: [.number(E.temporaryIdentity, 32)]
    case 6 where length == 3: L.firstQuality
    case 8: [.number(E.spare, 7), .number(E.isOrdered, 1)]
    case 9: [.bytes(L.challenge, 16), .bytes(L.signedResponse, 4), .bytes(L.cipherKey, 8)]
    case 11: [.number(L.mapCause, 8)]
    case 12: [.number(E.signature, 24)]
    case 13: [.number(E.spare, 7), .number(L.isValidated, 1)]
    case 14: [.number(E.recovery, 8)]
    case 15: [.number(E.spare, 6), .number(E.selectionMode, 2)]
    case 16 where length == 4: [.number(E.endpoint, 32)]
    case 17 where length == 4: [.number(E.controlEndpoint, 32)]
    case 16 where length == 2: [.number(L.flowLabelData, 16)]
    case 17 where length == 2: [.number(L.flowLabelSignalling, 16)]
    case 18 where length == 5:
      [.number(E.spare, 4), .number(E.accessPointIdentifier, 4), .number(E.secondEndpoint, 32)]
    case 18 where length == 3:
      [.number(E.spare, 4), .number(E.accessPointIdentifier, 4), .number(L.flowLabelSecond, 16)]
    case 19: [.number(E.spare, 7), .number(E.teardown, 1)]
    case 20: [.number(E.spare, 4), .number(E.accessPointIdentifier, 4)]
    case 21: [.number(L.radioCause, 8)]
    case 23: [.number(E.spare, 5), .number(L.messagePriority, 3)]
    case 24: [.number(L.priorityIdentifier, 4), .number(E.spare, 1), .number(L.radioPriority, 3)]
    case 25: [.number(E.spare, 4), .number(E.accessPointIdentifier, 4), .number(L.packetFlow, 8)]
    case 26: L.chargingSteps
    case 27: [.number(L.traceReference, 16)]
    case 28: [.number(L.traceType, 16)]
    case 29: [.number(L.notReachable, 8)]
    case 126: [.number(L.transferCommand, 8)]
    case 127: [.number(E.chargingIdentifier, 32)]
    case 148 where length == 1: L.commonFlags
    case 149: [.number(L.restriction, 8)]
    case 150: [.number(E.spare, 5), .number(L.locationPriority, 3)]
    case 151: [.number(E.access, 8)]
    case 153: [.number(L.timeZone, 8), .number(E.spare, 6), .number(L.daylightSaving, 2)]
    case 163: [.number(L.hops, 8)]
    case 181: [.number(L.reporting, 8)]
    case 182: [.number(E.spare, 5), .number(L.hasError, 1), .number(L.hasCustomized, 1), .number(L.isDirect, 1)]
    case 183: [.number(L.correlation, 8)]
    case 184: [.number(L.bearerControl, 8)]
    case 191: L.retention
    case 192: [.number(E.spare, 4), .number(E.accessPointIdentifier, 4)] + L.retention
    case 193 where length == 1: L.extendedFlags
    case 195: L.reportingActions
    case 197: [.number(E.spare, 7), .number(L.isMember, 1)]
    case 198: [.number(L.rateUp, 32), .number(L.rateDown, 32)]
    case 202: [.number(L.timerUnit, 3), .number(L.timer, 5)]
    case 203: [.number(E.spare, 7), .number(L.isLowPriority, 1)]
    case 214: [.number(L.locationTime, 32)]
    case 216: [.number(E.spare, 6), .number(L.selectionEntity, 2)]
    case 230: [.number(E.spare, 7), .number(E.startsPause, 1)]
    case 231: [.number(E.recoveryTime, 32)]
    case 255: [.number(E.extensionIdentifier, 16), .rest(E.extensionValue)]
    default: []
    }
  }

  /// An IPv4 or IPv6 address, by its length.
  private static func readAddress(
    _ ipv4: FieldSpec, _ ipv6: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch cursor.remaining {
    case 4: cursor.read(ipv4, 32, &out)
    case 16: cursor.readAddress(ipv6, &out)
    default: break
    }
  }

  /// 3GPP TS 29.060 §7.7.27: one address, or one of each family.
  private static func readUserAddress(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(ElementField.spare, 4, &out)
    cursor.read(ElementField.organization, 4, &out)
    cursor.read(ElementField.addressType, 8, &out)
    if cursor.remaining == 4 || cursor.remaining == 20 { cursor.read(LaterElementField.user4, 32, &out) }
    if cursor.remaining == 16 { cursor.readAddress(LaterElementField.user6, &out) }
  }

  /// 3GPP TS 29.060 §7.7.34, TS 24.008 §10.5.6.5: each version has added octets.
  private static func readQuality(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias L = LaterElementField
    cursor.read(L.retentionPriority, 8, &out)
    for octet in L.firstQualityOctets + L.laterQualityOctets where !cursor.isAtEnd && !cursor.isShort {
      cursor.read(octet, &out)
    }
  }

  /// 3GPP TS 29.060 §7.7.51: where the subscriber is.
  private static func readLocation(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias L = LaterElementField
    let type = cursor.read(L.locationType, 8, &out)
    switch type.number {
    case 0:
      MobileNetwork.readNetwork(.cell, &cursor, &out)
      cursor.read([.number(L.area, 16), .number(L.cell, 16)], &out)
    case 1:
      MobileNetwork.readNetwork(.serviceArea, &cursor, &out)
      cursor.read([.number(L.area, 16), .number(L.serviceArea, 16)], &out)
    case 2:
      MobileNetwork.readNetwork(.routingArea, &cursor, &out)
      cursor.read([.number(L.area, 16), .number(L.routingArea, 8), .number(L.filler, 8)], &out)
    default: break
    }
  }
}
