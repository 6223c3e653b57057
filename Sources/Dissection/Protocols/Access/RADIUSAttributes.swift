/// Attributes whose values have parts.
extension RADIUSPacket {
  private typealias P = RADIUS.PartField

  mutating func readValue(
    _ type: Int, _ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if let value = RADIUS.values[type] { return value.read(length, &cursor, &out) }
    switch type {
    case 2:
      if length.value < 16 || length.value > 128 || length.value % 16 != 0 {
        out.note(RADIUS.Note.passwordLength, on: length.token, UInt64(max(0, length.value)))
      }
      cursor.readRest(P.password, &out)
    case 3:
      guard length.fits(17, cursor, &out) else { return }
      let group = out.beginGroup(P.challenge, cursor)
      cursor.read(P.challengeIdentifier, 8, &out)
      cursor.readBytes(P.challengeResponse, 16, &out)
      out.endGroup(group, cursor)
    case 26: RADIUSVendor.read(length, &cursor, &out)
    case 56:
      guard length.fits(4, cursor, &out) else { return }
      cursor.read(
        [
          .word(
            P.egressNetwork,
            [.number(P.egressTag, 8), .unused(P.egressPadding, 12), .number(P.egressIdentifier, 12)])
        ], unusedNotZero: RADIUS.Note.reserved, &out)
    case 58:
      cursor.read(P.egressNameTag, 8, &out)
      cursor.readRest(P.egressName, &out)
    case 59:
      guard length.fits(8, cursor, &out) else { return }
      let group = out.beginGroup(P.priorities, cursor)
      for priority in P.priority { cursor.read(priority, 8, &out) }
      out.endGroup(group, cursor)
    case 69:
      cursor.read(P.tunnelPasswordTag, 8, &out)
      let salt = cursor.read(P.tunnelPasswordSalt, 16, &out)
      // RFC 2868 §3.5.
      if salt.isKnown, !salt.isSet(15) { out.note(RADIUS.Note.salt, on: salt) }
      cursor.readRest(P.tunnelPassword, &out)
    case 79:
      if !cursor.isAtEnd { parts.append(cursor.offset..<cursor.end) }
      cursor.readRest(P.fragment, &out)
    case 125:
      guard length.fits(17, cursor, &out) else { return }
      let group = out.beginGroup(P.homeLink, cursor)
      let bits = cursor.read(P.homeLinkLength, 8, &out)
      if bits.number > 128 { out.note(RADIUS.Note.prefixLength, on: bits, bits.number, 128) }
      cursor.readAddress(P.homeLinkPrefix, &out)
      out.endGroup(group, cursor)
    case 126:
      let group = out.beginGroup(P.accessOperator, cursor)
      cursor.read(P.operatorSpace, 8, &out)
      cursor.readRest(P.operatorName, &out)
      out.endGroup(group, cursor)
    case 127, 128, 129: readLocation(type, &cursor, &out)
    case 131, 132: readLocationFlags(type, length, &cursor, &out)
    case 173: RADIUSValue.attributes(P.rapid.id).read(length, &cursor, &out)
    case 182:
      guard length.fits(4, cursor, &out) else { return }
      let group = out.beginGroup(P.venue, cursor)
      cursor.read(P.venueReserved, 16, &out)
      cursor.read(P.venueGroup, 8, &out)
      cursor.read(P.venueType, 8, &out)
      out.endGroup(group, cursor)
    case 241...244: readExtended(type, isLong: false, length, &cursor, &out)
    case 245, 246: readExtended(type, isLong: true, length, &cursor, &out)
    default: break
    }
  }

  /// RFC 5580 §4.2 to §4.4.
  private func readLocation(_ type: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let field = type == 127 ? P.locationInformation.id : type == 128 ? P.locationData.id : P.policyRules.id
    let group = out.beginGroup(field, cursor)
    switch type {
    case 127:
      cursor.read(P.locationIndex, 16, &out)
      cursor.read(P.locationCode, 8, &out)
      cursor.read(P.locationEntity, 8, &out)
      cursor.readBytes(P.sighting, 8, &out)
      cursor.readBytes(P.timeToLive, 8, &out)
      cursor.readRest(P.locationMethod, &out)
    case 128:
      cursor.read(P.locationIndex, 16, &out)
      cursor.readRest(P.location, &out)
    default:
      cursor.read(P.retransmission, 1, &out)
      let reserved = cursor.read(P.policyReserved, 15, &out)
      if reserved.number != 0 { out.note(RADIUS.Note.reserved, on: reserved) }
      cursor.readBytes(P.retention, 8, &out)
      cursor.readRest(P.policyText, &out)
    }
    out.endGroup(group, cursor)
  }

  private func readLocationFlags(
    _ type: Int, _ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard length.fits(4, cursor, &out) else { return }
    let flags = cursor.read(type == 131 ? P.locationCapable : P.requestedLocation, 32, &out)
    if flags.number >> (type == 131 ? 4 : 6) != 0 { out.note(RADIUS.Note.reserved, on: flags) }
  }

  /// RFC 6929 §2.1 and §2.2: a further type, and in the long ones a flag that the value goes on in the next attribute.
  private mutating func readExtended(
    _ type: Int, isLong: Bool, _ length: RADIUSLength, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let further = cursor.read(
      type == 241 ? P.extendedType1.id : type == 245 ? P.extendedType5.id : P.extendedType.id, 8, &out)
    var hasMore = false
    if isLong {
      hasMore = cursor.read(P.more, 1, &out).number == 1
      cursor.read(P.extendedReserved, 7, &out)
    }
    let key = type << 8 | further.value
    let isFragment = hasMore || continued == key
    if let continued, continued != key { out.note(RADIUS.Note.notContinued, on: further) }
    continued = hasMore ? key : nil
    guard further.isKnown, !cursor.isShort else { return }
    let left = RADIUSLength(length.token, header: isLong ? 4 : 3, isCut: length.isCut)
    if further.number == 26, !isFragment {
      RADIUSVendor.readExtended(left, &cursor, &out)
    } else if !isFragment, let value = RADIUS.extendedValues[key] {
      value.read(left, &cursor, &out)
    } else {
      cursor.readRest(P.extendedValue, &out)
    }
  }
}

extension RADIUSPacket {
  /// Puts an EAP message together out of the attributes that it takes, RFC 3579 §3.1.
  func addMessage(_ cursor: borrowing Cursor, _ out: inout Dissection) {
    guard let first = parts.first, out.knows(first.lowerBound..<cursor.end) else { return }
    let message = out.buffer("EAP message", of: parts, cursor, isPart: true)
    _ = out.add(message, as: .known(EAP.id))
  }
}
