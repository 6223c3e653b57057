/// What the types of EAP define: RFC 3748 §5, and the methods that are met.
enum EAPMethods {
  static func read(
    _ type: Token, isRequest: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    switch type.number {
    case 1: if !cursor.isAtEnd { cursor.readRest(Field.identity, &out) }
    case 2: if !cursor.isAtEnd { cursor.readRest(Field.notification, &out) }
    case 3: while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { cursor.read(Field.desired, 8, &out) }
    case 4:
      out.note(EAP.Note.weak, on: type)
      let size = cursor.read(Field.challengeSize, 8, &out)
      readCounted(Field.challenge.id, size, &cursor, &out)
      if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(Field.challengeName, &out) }
    case 5, 6: if !cursor.isAtEnd { cursor.readRest(Field.message, &out) }
    case 13, 21, 25, 43, 55: return readTLS(&cursor, &out)
    case 17: readLEAP(type, isRequest: isRequest, &cursor, &out)
    case 18: EAPSIM.read(isSIM: true, &cursor, &out)
    case 23, 50: EAPSIM.read(isSIM: false, &cursor, &out)
    case 26: readMSCHAP(isRequest: isRequest, &cursor, &out)
    case 254: return readExpanded(&cursor, &out)
    default:
      if EAPSecrets.read(type.number, &cursor, &out) { return .nothing }
      if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    }
    return .nothing
  }

  private static func readCounted(
    _ field: FieldID, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard length.isKnown, length.value > cursor.remaining else {
      cursor.readBytes(field, countedBy: length, &out)
      return
    }
    cursor.govern(by: length, &out)
    out.note(
      Data.Note.lengthBeyondEnd, on: length, length.number, UInt64(max(0, cursor.remaining)),
      UInt64(cursor.limit.rawValue))
    if !cursor.isAtEnd { cursor.readRest(field, &out) }
  }

  /// Reads what TLS is carried with, RFC 5216 §3.1: in pieces, of which the first tells how long all of them are.
  private static func readTLS(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let flags = cursor.read(Field.tlsFlagSteps, &out)
    guard flags.isKnown else { return .nothing }
    if flags.isSet(7) { cursor.read(Field.tlsLength, 32, &out) }
    if flags.isSet(4) { cursor.read(Field.outerLength, 32, &out) }
    return .data
  }

  private static func readLEAP(_ type: Token, isRequest: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    out.note(EAP.Note.dictionary, on: type)
    cursor.read(Field.leapVersion, 8, &out)
    cursor.read(Field.leapReserved, 8, &out)
    let count = cursor.read(Field.leapCount, 8, &out)
    readCounted(isRequest ? Field.leapChallenge.id : Field.leapResponse.id, count, &cursor, &out)
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(Field.leapName, &out) }
  }

  /// Reads Microsoft's CHAP in EAP: draft-kamath-pppext-eap-mschapv2, RFC 2759.
  private static func readMSCHAP(isRequest: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let left = cursor.remaining
    let code = cursor.read(Field.chapCode, 8, &out)
    // A success or failure is acknowledged by its code alone.
    guard code.isKnown, !cursor.isAtEnd else { return }
    cursor.read(Field.chapIdentifier, 8, &out)
    let length = cursor.read(Field.chapLength, 16, &out)
    if length.isKnown, length.value != left {
      out.note(EAP.Note.methodLength, on: length, length.number, UInt64(max(0, left)))
    }
    switch code.number {
    case 1:
      let size = cursor.read(Field.chapSize, 8, &out)
      readCounted(Field.chapChallenge.id, size, &cursor, &out)
      if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(Field.chapName, &out) }
    case 2:
      let size = cursor.read(Field.chapSize, 8, &out)
      if size.number == 49 {
        cursor.govern(by: size, &out)
        cursor.read(Field.chapResponseSteps, &out)
      } else {
        readCounted(Field.chapResponse.id, size, &cursor, &out)
      }
      if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(Field.chapName, &out) }
    case 3, 4: if !cursor.isAtEnd { cursor.readRest(Field.chapMessage, &out) }
    default: if !cursor.isAtEnd { cursor.readRest(Field.chapData, &out) }
    }
  }

  /// Reads a type of a vendor's, RFC 3748 §5.7; Wi-Fi Protected Setup among them.
  private static func readExpanded(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    let vendor = cursor.read(Field.vendor, 24, &out)
    let type = cursor.read(Field.vendorType, 32, &out)
    guard vendor.number == 0x00372a, type.number == 1, !cursor.isAtEnd else { return .data }
    cursor.read(Field.setupCode, 8, &out)
    let flags = cursor.read(Field.setupFlagSteps, &out)
    if flags.isKnown, flags.isSet(1) { cursor.read(Field.setupLength, 16, &out) }
    return .data
  }
}
