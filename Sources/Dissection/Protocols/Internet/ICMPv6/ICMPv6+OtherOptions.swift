/// The options of mobility, of networks of small devices, and of provisioning.
extension ICMPv6 {
  static func readOtherOption(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = OtherOptionField
    switch type {
    case 17, 18: read(type == 17 ? addressPrefix : routerPrefix, &cursor, &out)
    case 19:
      cursor.read(F.linkCode, 8, &out)
      cursor.readRest(F.linkAddress, &out)
    case 20:
      read(
        [.number(F.acknowledgmentCode, 8), .number(F.acknowledgment, 8), .unused(F.acknowledgmentReserved, 32)],
        &cursor, &out)
      if cursor.remaining >= 16 { cursor.readAddress(F.newCareOfAddress, &out) }
    case 21: readProvisioningDomain(&cursor, &out)
    case 23: read(anchorPoint, &cursor, &out)
    case 27, 28: readHandoverKey(isReply: type == 28, &cursor, &out)
    case 29, 30:
      readMobileIdentifier(
        type == 29 ? (F.assistCode, F.assistLength, F.assistValue) : (F.nodeCode, F.nodeLength, F.nodeValue), &cursor,
        &out)
    case 33: readRegistration(&cursor, &out)
    case 34:
      let length = cursor.read(F.contextLength, 8, &out)
      if length.number > 128 { out.note(OptionNote.prefixLength, on: length, length.number) }
      read(context, &cursor, &out)
      cursor.readPrefix(F.contextPrefix, min(cursor.remaining, 16), &out)
    case 35:
      read(
        [
          .number(F.versionLow, 16), .number(F.versionHigh, 16), .number(F.borderLifetime, 16),
          .address(F.borderRouter),
        ], &cursor, &out)
    case 36:
      read([.unused(F.capabilityReserved, 8)], &cursor, &out)
      cursor.readFlags(F.capabilities, &out)
      read([.unused(F.capabilityReservedBehind, 32)], &cursor, &out)
    case 41:
      read([.unused(OptionField.reserved, 16), .number(F.directoryLifetime, 32), .address(F.directory)], &cursor, &out)
    case 42: readUptime(&cursor, &out)
    case 144: readEncryptedDNS(&cursor, &out)
    default:
      if optionName(UInt64(type)) == nil { out.note(OptionNote.unknownOption, UInt64(type)) }
      cursor.readRest(Field.data, &out)
    }
  }

  private static let addressPrefix: [FieldStep] = [
    .number(OtherOptionField.addressCode, 8), .number(OtherOptionField.addressPrefixLength, 8),
    .unused(OptionField.reserved, 32), .address(OtherOptionField.address),
  ]
  private static let routerPrefix: [FieldStep] = [
    .number(OtherOptionField.routerCode, 8), .number(OtherOptionField.routerPrefixLength, 8),
    .unused(OptionField.reserved, 32), .address(OtherOptionField.routerPrefix),
  ]
  private static let anchorPoint: [FieldStep] = [
    .number(OtherOptionField.anchorDistance, 4), .number(OtherOptionField.anchorPreference, 4),
    .word(
      OtherOptionField.anchorFlags,
      [.number(OtherOptionField.anchorRegional, 1), .unused(OtherOptionField.anchorReserved, 7)]),
    .number(OtherOptionField.anchorLifetime, 32), .address(OtherOptionField.anchor),
  ]
  private static let context: [FieldStep] = [
    .unused(OtherOptionField.contextReserved, 3), .number(OtherOptionField.contextCompression, 1),
    .number(OtherOptionField.contextIdentifier, 4), .unused(OptionField.reserved, 16),
    .number(OtherOptionField.contextLifetime, 16),
  ]

  /// RFC 8801 §3.1; where the flag R is set, the header of a router advertisement and options follow, which are not broken
  /// into parts.
  private static func readProvisioningDomain(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = OtherOptionField
    read(
      [
        .number(F.domainHTTP, 1), .number(F.domainLegacy, 1), .number(F.domainRouter, 1), .unused(F.domainReserved, 9),
        .number(F.domainDelay, 4), .number(F.domainSequence, 16),
      ], &cursor, &out)
    if !cursor.isShort { readName(F.domainBytes, F.domain, &cursor, &out) }
  }

  /// RFC 5269 §4.
  private static func readHandoverKey(isReply: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = OtherOptionField
    let padding = cursor.read(F.keyPadLength, 8, &out)
    read([.number(F.keyAlgorithm, 4), .unused(F.keyReserved, 4)], &cursor, &out)
    if isReply { cursor.read(F.keyLifetime, 16, &out) }
    let outer = cursor.extent
    if padding.isKnown { cursor.narrow(to: cursor.end - padding.value, .fieldLength) }
    cursor.readRest(isReply ? F.encryptedKey : F.encryptionKey, &out)
    cursor.restore(outer)
    cursor.readRest(F.keyPadding, &out)
  }

  /// RFC 5271 §4: a code, a length and a value.
  private static func readMobileIdentifier(
    _ fields: (code: FieldSpec, length: FieldSpec, value: FieldSpec), _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    readCounted([.number(fields.code, 8), .number(fields.length, 8)], lengthStep: 1, fields.value, &cursor, &out)
  }

  /// RFC 8505 §4.1, which extends RFC 6775 §4.1.
  private static func readRegistration(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = OtherOptionField
    read(
      [
        .number(F.registrationStatus, 8), .number(F.opaque, 8), .unused(F.registrationReserved, 2),
        .number(F.registrationKind, 2), .number(F.opaqueKind, 2), .number(F.wantsRoute, 1),
        .number(F.hasTransaction, 1),
        .number(F.transaction, 8), .number(F.registrationLifetime, 16),
      ], &cursor, &out)
    cursor.readRest(F.ownershipVerifier, &out)
  }

  /// RFC 9685 §10.
  private static func readUptime(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = OtherOptionField
    let exponent = cursor.read(F.uptimeExponent, 6, &out)
    let mantissa = cursor.read(F.uptimeMantissa, 10, &out)
    // As far as 64 bits hold it; 53 is 285,000 years.
    if mantissa.isKnown, exponent.number < 54, let start = exponent.isKnown ? out.fields[exponent.field].firstBit : nil
    {
      out.groupReading(F.uptime, atBit: Int(start), bits: 16, value: mantissa.number << exponent.number)
    }
    read(
      [
        .word(
          F.uptimeFlags,
          [.number(F.maySleep, 1), .number(F.isPeerStateValid, 1), .unused(F.uptimeFlagsReserved, 6)]),
        .number(F.nodeState, 12), .number(F.peerState, 12),
      ], &cursor, &out)
  }

  /// RFC 9463 §6.1.
  private static func readEncryptedDNS(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = OtherOptionField
    read([.number(F.servicePriority, 16), .number(F.serviceLifetime, 32)], &cursor, &out)
    readCounted([.number(F.resolverNameLength, 16)], &cursor, &out) { cursor, out in
      readName(F.resolverNameBytes, F.resolverName, &cursor, &out)
    }
    readCounted([.number(F.resolverAddressLength, 16)], &cursor, &out) { cursor, out in
      readAddresses(F.resolverAddress, &cursor, &out)
    }
    readCounted([.number(F.serviceParameterLength, 16)], &cursor, &out) { cursor, out in
      cursor.readRest(F.serviceParameters, &out)
    }
  }

  private static func readCounted(
    _ length: [FieldStep], _ cursor: inout Cursor, _ out: inout Dissection,
    readValue: (inout Cursor, inout Dissection) -> Void
  ) {
    guard !cursor.isShort, !cursor.isAtEnd else { return }
    let length = read(length, &cursor, &out)
    guard length.isKnown else { return }
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    readValue(&cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(OptionField.padding, &out) }
    cursor.restore(outer)
  }
}
