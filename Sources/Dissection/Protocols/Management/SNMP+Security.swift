/// The header of version 3 and its security, RFC 3412 §6 and RFC 3414 §2.4.
extension SNMPMessage {
  private typealias S = SNMP.SecurityField

  mutating func readSecured(_ cursor: inout Cursor, _ out: inout Dissection) {
    var flags = Token.none
    var model = Token.none
    BER.within(S.globalData, &cursor, &out) { cursor, out in
      BER.readUnsigned(S.message, &cursor, &out)
      let size = BER.readUnsigned(S.maximumSize, &cursor, &out)
      if size.isKnown, size.number < 484 { out.note(SNMP.Note.maximumSize, on: size, size.number) }
      flags = readFlags(&cursor, &out)
      model = BER.readUnsigned(S.model, &cursor, &out)
    }
    if let header = BER.expect(.octetString, S.parameters, &cursor, &out) {
      if model.number == 3 {
        BER.readContents(of: header, S.parameters, &cursor, &out) { cursor, out in
          readUserParameters(isAuthenticated: flags.isSet(0), &cursor, &out)
        }
      } else {
        cursor.readRest(S.otherParameters, &out)
        BER.close(header, &cursor, &out)
      }
    }
    readScoped(flags, &cursor, &out)
  }

  private func readFlags(_ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    guard let header = BER.expect(.octetString, S.flags, &cursor, &out) else { return .none }
    guard cursor.remaining == 1 else {
      if !header.isCut { out.note(SNMP.Note.valueLength, on: header.length, header.length.number, 1) }
      cursor.readRest(BER.Field.contents, &out)
      BER.close(header, &cursor, &out)
      return .none
    }
    let flags = cursor.read(
      [
        .word(
          S.flags,
          [.unused(S.reserved, 5), .number(S.reportable, 1), .number(S.encrypted, 1), .number(S.authenticated, 1)])
      ], unusedNotZero: SNMP.Note.reservedFlags, &out)
    if flags.isSet(1), !flags.isSet(0) { out.note(SNMP.Note.privacyAlone, on: flags) }
    BER.close(header, &cursor, &out)
    return flags
  }

  /// RFC 3414 §2.4.
  private mutating func readUserParameters(
    isAuthenticated: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    BER.within(S.user, &cursor, &out) { cursor, out in
      readEngine(S.engine, &cursor, &out)
      let boots = BER.readUnsigned(S.boots, &cursor, &out)
      if boots.number == 0x7fff_ffff { out.note(SNMP.Note.bootsLatched, on: boots) }
      BER.readUnsigned(S.time, &cursor, &out)
      let name = BER.readString(S.name, &cursor, &out)
      hasUser = name.isKnown
      let digest = BER.readString(S.authentication, &cursor, &out)
      if isAuthenticated, !cursor.isShort, !digest.isKnown, name.field >= 0 {
        out.note(SNMP.Note.noDigest, on: name)
      }
      BER.readString(S.privacy, &cursor, &out)
    }
  }

  /// RFC 3412 §6.7: a context and a PDU, or both of them encrypted.
  private mutating func readScoped(_ flags: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isShort else { return }
    let group = out.beginGroup(S.data, cursor)
    if BER.peek(cursor)?.isKind(of: .octetString) ?? false {
      isEncrypted = true
      let token = BER.readString(S.encryptedOperation, &cursor, &out)
      if flags.isKnown, !flags.isSet(1) { out.note(SNMP.Note.encryptedUnasked, on: token) }
    } else {
      let isThere = BER.within(S.scoped, &cursor, &out) { cursor, out in
        readEngine(S.contextEngine, &cursor, &out)
        BER.readString(S.contextName, &cursor, &out)
        readOperation(&cursor, &out)
      }
      if isThere, flags.isSet(1) { out.note(SNMP.Note.notEncrypted, on: flags) }
    }
    out.endGroup(group, cursor)
  }
}

// MARK: Engine IDs

extension SNMPMessage {
  private func readEngine(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard let header = BER.expect(.octetString, field, &cursor, &out) else { return }
    guard !cursor.isAtEnd else {
      if !header.isCut { out.note(SNMP.Note.engineUnknown, on: header.length) }
      return BER.close(header, &cursor, &out)
    }
    let count = header.length.value
    BER.readContents(of: header, field, &cursor, &out) { cursor, out in readEngineParts(count, &cursor, &out) }
  }

  /// RFC 3411 §5, SnmpEngineID: an enterprise's number, and what it has chosen to tell engines apart by.
  private func readEngineParts(_ count: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard count >= 5, cursor.remaining >= 5 else {
      let token = cursor.readRest(S.engineData, &out)
      return out.note(SNMP.Note.engineLength, on: token, UInt64(count))
    }
    let conforming = cursor.read(S.conforming, 1, &out)
    let enterprise = cursor.read(S.enterprise, 31, &out)
    guard conforming.isKnown, enterprise.isKnown else {
      cursor.readRest(S.engineData, &out)
      return
    }
    if conforming.number == 0 {
      if count != 12 { out.note(SNMP.Note.engineOldLength, on: conforming, UInt64(count)) }
      cursor.readRest(S.engineData, &out)
      return
    }
    if count > 32 { out.note(SNMP.Note.engineLength, on: enterprise, UInt64(count)) }
    let format = cursor.read(S.format, 8, &out)
    // Net-SNMP's own: a random number and the time of its making, least significant byte first.
    if enterprise.number == 8072, format.number == 128, cursor.remaining == 8 {
      cursor.readBytes(S.engineData, 4, &out)
      cursor.read(S.creationTime, 32, .littleEndian, &out)
      return
    }
    let expected: Int
    switch format.number {
    case 1: expected = 4
    case 2: expected = 16
    case 3: expected = 6
    default: expected = cursor.remaining
    }
    guard cursor.remaining == expected else {
      out.note(SNMP.Note.engineData, on: format, UInt64(cursor.remaining), UInt64(expected))
      cursor.readRest(S.engineData, &out)
      return
    }
    switch format.number {
    case 1: cursor.read(S.address4, 32, &out)
    case 2: cursor.readAddress(S.address6, &out)
    case 3: cursor.read(S.mac, 48, &out)
    case 4: cursor.readRest(S.text, &out)
    default: cursor.readRest(S.engineData, &out)
    }
  }
}
