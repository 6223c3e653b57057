/// The options of the Mobility header, RFC 6275 §6.2 and many after it.
///
///     |  Option Type  |  Option Length  |  data …          the length counts the data alone; Pad1 has none
enum MobilityOptions {
  /// Reads options up to the cursor's end.
  static func decode(_ cursor: inout Cursor, _ out: inout Dissection) {
    while let type = cursor.peek(), out.hasRoom {
      guard cursor.knowsNext(type == 0 ? 1 : 2, out) else { return }
      let outer = cursor.extent
      let group = out.beginGroup(Field.option, cursor)
      let typeToken = cursor.read(Field.type, 8, &out)
      if type != 0 {
        let length = cursor.read(Field.length, 8, &out)
        cursor.narrow(
          by: length, from: cursor.offset, .optionLength, else: Data.Note.optionLengthBeyondHeader, &out)
        let layout = layout(of: type, length: length.value)
        if let layout {
          cursor.read(layout, &out)
          if cursor.isShort, cursor.limit == .optionLength { out.note(Note.lengthTooShort, on: length, length.number) }
        } else if type == 52 {
          readAccessNetwork(&cursor, &out)
        } else if readList(type, &cursor, &out) {
          if cursor.isShort, cursor.limit == .optionLength { out.note(Note.lengthTooShort, on: length, length.number) }
        } else {
          if Field.typeName(UInt64(type)) == nil { out.note(Note.unassignedType, on: typeToken) }
          cursor.readRest(Field.data, &out)
        }
        if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
      }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  /// What an option has after its length; nil for those whose data is not broken into parts, or only in a loop.
  private static func layout(of type: UInt8, length: Int) -> [FieldStep]? {
    switch type {
    case 1: [.rest(Field.padding)]
    case 2: [.number(Field.refreshInterval, 16)]
    case 3: [.address(Field.alternateCareOf)]
    case 4: [.number(Field.homeNonce, 16), .number(Field.careOfNonce, 16)]
    case 5: [.rest(Field.authenticator)]
    case 6, 22: [.number(Field.reserved, 8), .number(Field.prefixLength, 8), .address(Field.prefix)]
    case 7: [.number(Field.linkLayerCode, 8), .rest(Field.linkLayerAddress)]
    case 8: [.number(Field.identifierSubtype, 8), .rest(Field.identifier)]
    case 9: [.number(Field.authenticationSubtype, 8), .number(Field.mobilitySPI, 32), .rest(Field.authenticationData)]
    case 10: [.number(Field.messageIdentifier, 64)]
    case 11, 15: []
    case 12: [.rest(Field.cgaParameters)]
    case 13: [.rest(Field.signature)]
    case 14: [.rest(Field.permanentToken)]
    case 16: [.rest(Field.careOfToken)]
    case 17:
      [.number(Field.dnsStatus, 8), .number(Field.dnsRemove, 1), .number(Field.reserved, 7), .rest(Field.dnsName)]
    case 18: [.rest(Field.experimental)]
    case 19: [.number(Field.vendor, 32), .number(Field.vendorSubtype, 8), .rest(Field.vendorData)]
    case 20: [.rest(Field.service)]
    case 21: [.number(Field.fastSPI, 32), .rest(Field.fastAuthenticator)]
    case 23: [.number(Field.handoffReserved, 8), .number(Field.handoff, 8)]
    case 24: [.number(Field.accessReserved, 8), .number(Field.access, 8)]
    case 25: [.number(Field.linkIdentifierReserved, 16), .rest(Field.linkIdentifier)]
    case 26: [.address(Field.linkLocal)]
    case 27: [.number(Field.timestampSeconds, 48), .number(Field.timestampFraction, 16)]
    case 28: [.number(Field.restartCounter, 32)]
    default: laterLayout(of: type, length: length)
    }
  }

  private static func laterLayout(of type: UInt8, length: Int) -> [FieldStep]? {
    switch type {
    case 29:
      [
        .number(LaterField.homePrefixLength, 6), .number(LaterField.homePrefixFlag, 1), .number(Field.reserved, 9),
        .number(LaterField.homeIPv4, 32),
      ]
    case 30, 37:
      [
        .number(LaterField.homeStatus, 8), .number(LaterField.homePrefixLength, 6), .number(Field.reserved, 2),
        .number(LaterField.homeIPv4, 32),
      ]
    case 31:
      [.number(LaterField.natForce, 1), .number(LaterField.natReserved, 15), .number(LaterField.natRefresh, 32)]
    case 32: [.number(LaterField.careOfReserved, 16), .number(LaterField.careOfIPv4, 32)]
    case 33: [.number(Field.reserved, 16), .number(LaterField.greKey, 32)]
    case 34:
      [.number(LaterField.addressCode, 8), .number(LaterField.addressPrefix, 8), .address(LaterField.address)]
    case 35:
      [
        .number(LaterField.bindingIdentifier, 16), .number(LaterField.bindingStatus, 8),
        .number(LaterField.bindingBoth, 1), .number(LaterField.bindingPriority, 7),
      ] + (length == 20 ? [.address(LaterField.bindingIPv6)] : length == 8 ? [.number(LaterField.bindingIPv4, 32)] : [])
    case 36: [.number(LaterField.homePrefixLength, 6), .number(Field.reserved, 10), .number(LaterField.homeIPv4, 32)]
    case 38: [.number(LaterField.routerReserved, 16), .number(LaterField.routerIPv4, 32)]
    case 39: [.number(LaterField.dhcpReserved, 15), .number(LaterField.dhcpServer, 1)]
    case 41:
      [.number(LaterField.anchorCode, 8), .number(LaterField.anchorReserved, 8)]
        + (length == 6 ? [.number(LaterField.anchorIPv4, 32)] : [.address(LaterField.anchorIPv6)])
    case 42: [.number(Field.reserved, 16), .number(LaterField.interfaceIdentifier, 64)]
    case 43:
      [.number(Field.reserved, 7), .number(LaterField.transientLate, 1), .number(LaterField.transientLifetime, 8)]
    case 44: (0..<length / 2).map { _ in .number(LaterField.flowIdentifier, 16) }
    case 46: [.number(LaterField.redirectCapability, 16)]
    case 47:
      [.number(LaterField.redirectK, 1), .number(LaterField.redirectN, 1), .number(LaterField.redirectReserved, 14)]
        + (length == 6
          ? [.number(LaterField.redirectIPv4, 32)]
          : length == 22
            ? [.address(LaterField.redirectIPv6), .number(LaterField.redirectIPv4, 32)]
            : [.address(LaterField.redirectIPv6)])
    case 48:
      [
        .number(LaterField.loadPriority, 16), .number(LaterField.sessions, 32), .number(LaterField.maximumSessions, 32),
        .number(LaterField.usedCapacity, 32), .number(LaterField.maximumCapacity, 32),
      ]
    case 49: [.number(LaterField.alternateIPv4, 32)]
    case 50:
      [.number(LaterField.groupSubtype, 8), .number(LaterField.groupReserved, 8), .number(LaterField.nodeGroup, 32)]
    case 51:
      [.number(LaterField.gatewayReserved, 8), .number(LaterField.gatewayLength, 8), .address(LaterField.gateway)]
    case 55:
      [
        .number(LaterField.delegatedV, 1), .number(LaterField.delegatedReserved, 7),
        .number(LaterField.delegatedLength, 8),
      ]
        + (length == 6 ? [.number(LaterField.delegatedIPv4, 32)] : [.address(LaterField.delegatedIPv6)])
    case 59:
      [.number(Field.reserved, 16)]
        + (length == 6 ? [.number(LaterField.userPlaneIPv4, 32)] : [.address(LaterField.userPlaneIPv6)])
    case 64: [.number(LaterField.gatewaySubtype, 8), .number(Field.reserved, 8), .rest(LaterField.gatewayIdentifier)]
    case 65, 66:
      [.number(Field.reserved, 8), .number(Field.prefixLength, 8), .address(Field.prefix)]
    case 69: [.number(Field.reserved, 16), .address(Field.linkLocal)]
    default: nil
    }
  }

  /// RFC 6757 §3.1: options within the option.
  private static func readAccessNetwork(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(2, out) {
      let outer = cursor.extent
      let group = out.beginGroup(LaterField.network, cursor)
      let type = cursor.read(LaterField.networkType, 8, &out)
      let length = cursor.read(LaterField.networkLength, 8, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      switch type.number {
      case _ where !type.isKnown || cursor.isShort: break
      case 1:
        cursor.read(LaterField.networkEncoding, 1, &out)
        cursor.read(Field.reserved, 7, &out)
        cursor.readBytes(
          LaterField.networkName, countedBy: cursor.read(LaterField.networkNameLength, 8, &out), &out)
        cursor.readBytes(
          LaterField.accessPoint, countedBy: cursor.read(LaterField.accessPointLength, 8, &out), &out)
      case 2:
        cursor.readSigned(LaterField.latitude, 24, .bigEndian, &out)
        cursor.readSigned(LaterField.longitude, 24, .bigEndian, &out)
      case 3:
        cursor.read(LaterField.operatorType, 8, &out)
        cursor.readRest(LaterField.operator, &out)
      default: break
      }
      if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }
}
