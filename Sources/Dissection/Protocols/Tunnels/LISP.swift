/// The Locator/ID Separation Protocol's control messages, RFC 9301 §5: which locators an identifier is reached by.
///
///     | Type  |  flags                                | Record Count  |
///     |                     Nonce, 64 bits                            |
///     |  what the type has …
enum LISP: ProtocolDecoder {
  static let number: UInt16 = 128

  static let spec = ProtocolSpec(
    "lisp", "Locator/ID Separation Protocol, Control", brief: "LISP control", source: "RFC 9301",
    foundBy: [.udpPort(4342)],
    fields: [Field.self, MappingField.self, AddressField.self], notes: [Note.self], trailingBytes: .outer)

  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek().flatMap { Field.typeName(UInt64($0 >> 4)) } == nil ? .no : .maybe
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    Tunnel.allowNoChecksum(&out)
    let type = cursor.read(Field.type, 4, &out)
    switch type.number {
    case 1: readRequest(&cursor, &out)
    case 2:
      cursor.readFlags([Field.isProbe, Field.echoes, Field.isSecure], &out)
      cursor.read(Field.reserved, 17, &out)
      let count = cursor.read(Field.recordCount, 8, &out)
      cursor.read(Field.nonce, 64, &out)
      readMappings(count, isReferral: false, &cursor, &out)
    case 3, 4, 5: readRegistration(type, &cursor, &out)
    case 6:
      cursor.read(Field.reserved, 20, &out)
      let count = cursor.read(Field.recordCount, 8, &out)
      cursor.read(Field.nonce, 64, &out)
      readMappings(count, isReferral: true, &cursor, &out)
    case 7: readInformation(&cursor, &out)
    case 8:
      cursor.readFlags([Field.isSecure, Field.isFromDirectory], &out)
      cursor.read(Field.reserved, 26, &out)
      return cursor.isShort || cursor.isAtEnd ? .nothing : .known(RawIP.id)
    default:
      cursor.read(Field.reserved, 28, &out)
      if type.isKnown { out.note(Note.type, on: type, type.number) }
    }
    return cursor.isShort ? .nothing : .data
  }

  /// RFC 9301 §5.2.
  private static func readRequest(_ cursor: inout Cursor, _ out: inout Dissection) {
    let flags = cursor.readFlags(
      [Field.isAuthoritative, Field.hasReply, Field.isRequestProbe, Field.isSolicit, Field.isProxy, Field.isInvoked],
      &out)
    cursor.read(Field.requestReserved, 9, &out)
    let locators = cursor.read(Field.locatorCount, 5, &out)
    let records = cursor.read(Field.recordCount, 8, &out)
    cursor.read(Field.nonce, 64, &out)
    readAddress(Field.source, &cursor, &out)
    // The count is of further ones.
    for _ in 0...locators.value where !cursor.isShort && out.hasRoom {
      readAddress(Field.requestLocator, &cursor, &out)
    }
    for _ in 0..<records.value where !cursor.isShort && out.hasRoom {
      let group = out.beginGroup(Field.requestRecord, cursor)
      cursor.read(Field.recordReserved, 8, &out)
      cursor.read(Field.requestLength, 8, &out)
      readAddress(Field.requestPrefix, &cursor, &out)
      out.endGroup(group, cursor)
    }
    if flags.isKnown, flags.isSet(4), !cursor.isShort { readMapping(isReferral: false, &cursor, &out) }
  }

  /// RFC 9301 §5.6 and §5.7: a site registers what it has, and is told of it.
  private static func readRegistration(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    var hasRouter = false
    if type.number == 3 {
      let flags = cursor.readFlags([Field.isProxyReply, Field.isSecure, Field.hasRouter, Field.isRelayed], &out)
      hasRouter = flags.isSet(1)
      cursor.read(Field.reserved, 11, &out)
      cursor.readFlags([Field.notifies, Field.usesTime, Field.merges, Field.lastReserved, Field.wantsNotify], &out)
    } else {
      hasRouter = cursor.readFlags([Field.hasRouter, Field.isRelayed], &out).isSet(1)
      cursor.read(Field.reserved, 18, &out)
    }
    let count = cursor.read(Field.recordCount, 8, &out)
    cursor.read(Field.nonce, 64, &out)
    readAuthentication(&cursor, &out)
    readMappings(count, isReferral: false, &cursor, &out)
    if hasRouter, !cursor.isShort {
      cursor.readBytes(Field.router, 16, &out)
      cursor.readBytes(Field.site, 8, &out)
    }
  }

  private static func readAuthentication(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.key, 8, &out)
    cursor.read(Field.algorithm, 8, &out)
    let length = cursor.read(Field.authenticationLength, 16, &out)
    cursor.readBytes(Field.authentication, countedBy: length, &out)
  }

  /// draft-ermagan-lisp-nat-traversal §4.1.
  private static func readInformation(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.isInformationReply, 1, &out)
    cursor.read(Field.reserved, 27, &out)
    cursor.read(Field.nonce, 64, &out)
    readAuthentication(&cursor, &out)
    cursor.read(MappingField.timeToLive, 32, &out)
    cursor.read(Field.recordReserved, 8, &out)
    cursor.read(Field.requestLength, 8, &out)
    readAddress(Field.requestPrefix, &cursor, &out)
    readAddress(Field.information, &cursor, &out)
  }
}

// MARK: Mapping records

extension LISP {
  private static func readMappings(
    _ count: Token, isReferral: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    for _ in 0..<count.value where !cursor.isShort && out.hasRoom { readMapping(isReferral: isReferral, &cursor, &out) }
  }

  /// RFC 9301 §5.4, and RFC 8111 §6.4 for a referral.
  private static func readMapping(isReferral: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(MappingField.record, cursor)
    cursor.read(MappingField.timeToLive, 32, &out)
    let count = cursor.read(MappingField.locatorCount, 8, &out)
    cursor.read(MappingField.length, 8, &out)
    cursor.read(isReferral ? MappingField.referralAction : MappingField.action, 3, &out)
    cursor.read(MappingField.isAuthoritative, 1, &out)
    if isReferral {
      cursor.read(MappingField.isIncomplete, 1, &out)
      cursor.read(MappingField.reserved, 11, &out)
      cursor.read(MappingField.signatureCount, 4, &out)
    } else {
      cursor.read(MappingField.reserved, 12, &out)
      cursor.read(MappingField.secondReserved, 4, &out)
    }
    cursor.read(MappingField.version, 12, &out)
    readAddress(MappingField.prefix, &cursor, &out)
    for _ in 0..<count.value where !cursor.isShort && out.hasRoom { readLocator(&cursor, &out) }
    out.endGroup(group, cursor)
  }

  private static func readLocator(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(MappingField.locator, cursor)
    cursor.read(MappingField.priority, 8, &out)
    cursor.read(MappingField.weight, 8, &out)
    cursor.read(MappingField.multicastPriority, 8, &out)
    cursor.read(MappingField.multicastWeight, 8, &out)
    let flags = out.beginGroup(MappingField.locatorFlags, cursor)
    let word = cursor.peek16() ?? 0
    cursor.read(MappingField.locatorReserved, 13, &out)
    cursor.readFlags([MappingField.isLocal, MappingField.isProbed, MappingField.isReachable], &out)
    out.endGroup(flags, cursor, value: Int(word))
    readAddress(MappingField.locatorAddress, &cursor, &out)
    out.endGroup(group, cursor)
  }
}
