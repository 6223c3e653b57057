/// Methods of EAP by which two that share a secret prove it: PAX (RFC 4746), PSK (RFC 4764), SAKE (RFC 4763), GPSK (RFC
/// 5433), pwd (RFC 5931), EKE (RFC 6124), and IKEv2 (RFC 5106).
enum EAPSecrets {
  /// Reads one of them. Returns false, and reads nothing, where the type is another.
  static func read(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    guard !cursor.isAtEnd else { return false }
    switch type {
    case 46: readPAX(&cursor, &out)
    case 47: readPSK(&cursor, &out)
    case 48: readSAKE(&cursor, &out)
    case 49: readIKE(&cursor, &out)
    case 51: readGPSK(&cursor, &out)
    case 52: readPassword(&cursor, &out)
    case 53: readEKE(&cursor, &out)
    default: return false
    }
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(EAPMethods.Field.data, &out) }
    return true
  }

  /// Reads bytes after their length of two bytes.
  private static func readCounted(
    _ length: FieldSpec, _ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard !cursor.isShort else { return }
    let count = cursor.read(length, 16, &out)
    guard count.isKnown else { return }
    if count.value > cursor.remaining {
      out.noteShortage(
        of: count, count.value, present: cursor.remaining, cursor.limit, else: Data.Note.lengthBeyondEnd)
    }
    cursor.govern(by: count, &out)
    cursor.readBytes(field, min(count.value, max(0, cursor.remaining)), &out)
  }

  private static func readPAX(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let code = cursor.read(F.paxCode, 8, &out)
    let flags = cursor.read(F.paxSteps, &out)
    cursor.read([.number(F.paxMAC, 8), .number(F.paxGroup, 8), .number(F.paxKey, 8)], &out)
    switch code.number {
    case 1: readCounted(F.paxALength, F.paxA, &cursor, &out)
    case 2:
      readCounted(F.paxBLength, F.paxB, &cursor, &out)
      readCounted(F.paxClientLength, F.paxClient, &cursor, &out)
      readCounted(F.paxProofLength, F.paxProof, &cursor, &out)
    case 3: readCounted(F.paxProofLength, F.paxProof, &cursor, &out)
    default: if code.number != 0x21 { return }
    }
    if flags.isSet(2), !cursor.isAtEnd { readCounted(F.paxExtraLength, F.paxExtra, &cursor, &out) }
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(F.paxCheck, &out) }
  }

  private static func readPSK(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let message = cursor.read(F.pskMessage, 2, &out)
    cursor.read([.number(F.pskReserved, 6), .bytes(F.pskServerRandom, 16)], &out)
    switch message.number {
    case 0: if !cursor.isAtEnd { cursor.readRest(F.pskServer, &out) }
    case 1:
      cursor.read([.bytes(F.pskPeerRandom, 16), .bytes(F.pskPeerProof, 16)], &out)
      if !cursor.isAtEnd { cursor.readRest(F.pskPeer, &out) }
    case 2:
      cursor.readBytes(F.pskServerProof, 16, &out)
      if !cursor.isAtEnd { cursor.readRest(F.pskChannel, &out) }
    default: if !cursor.isAtEnd { cursor.readRest(F.pskChannel, &out) }
    }
  }

  private static func readSAKE(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    cursor.read([.number(F.sakeVersion, 8), .number(F.sakeSession, 8), .number(F.sakeSubtype, 8)], &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let (start, outer) = (cursor.offset, cursor.extent)
      let group = out.beginGroup(F.sakeAttribute, cursor)
      let type = cursor.read(F.sakeType, 8, &out)
      let length = cursor.read(F.sakeLength, 8, &out)
      if length.isKnown, length.number < 2 { out.note(EAP.Note.secretLength, on: length, length.number) }
      let isLost = length.isKnown && length.number < 2
      if !cursor.isShort, !isLost {
        cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        if !cursor.isAtEnd {
          cursor.readRest(type.number == 5 || type.number == 6 ? F.sakeText : F.sakeValue, &out)
        }
      }
      out.endGroup(group, cursor)
      if isLost { return }
      if !cursor.isShort { cursor.restore(outer) }
    }
  }

  private static func readIKE(_ cursor: inout Cursor, _ out: inout Dissection) {
    let flags = cursor.read(Field.ikeSteps, &out)
    if flags.isSet(7) { cursor.read(Field.ikeLength, 32, &out) }
  }

  private static func readGPSK(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let code = cursor.read(F.gpskCode, 8, &out)
    switch code.number {
    case 1:
      readCounted(F.gpskServerLength, F.gpskServer, &cursor, &out)
      cursor.readBytes(F.gpskServerRandom, 32, &out)
      readSuites(&cursor, &out)
    case 2:
      readCounted(F.gpskPeerLength, F.gpskPeer, &cursor, &out)
      readCounted(F.gpskServerLength, F.gpskServer, &cursor, &out)
      cursor.read([.bytes(F.gpskPeerRandom, 32), .bytes(F.gpskServerRandom, 32)], &out)
      readSuites(&cursor, &out)
      readChoice(&cursor, &out)
    case 3:
      cursor.read([.bytes(F.gpskPeerRandom, 32), .bytes(F.gpskServerRandom, 32)], &out)
      readCounted(F.gpskServerLength, F.gpskServer, &cursor, &out)
      readChoice(&cursor, &out)
    case 4:
      readCounted(F.gpskDataLength, F.gpskData, &cursor, &out)
      if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(F.gpskProof, &out) }
    case 5, 6:
      cursor.read(F.gpskFailure, 32, &out)
      if !cursor.isAtEnd { cursor.readRest(F.gpskProof, &out) }
    default: break
    }
  }

  private static func readChoice(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read([.number(Field.gpskVendor, 32), .number(Field.gpskSuite, 16)], &out)
    readCounted(Field.gpskDataLength, Field.gpskData, &cursor, &out)
    if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(Field.gpskProof, &out) }
  }

  private static func readSuites(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isShort else { return }
    let length = cursor.read(Field.gpskListLength, 16, &out)
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    while !cursor.isAtEnd, !cursor.isShort, length.isKnown, out.hasRoom {
      cursor.read([.number(Field.gpskVendor, 32), .number(Field.gpskSuite, 16)], &out)
    }
    if !cursor.isShort { cursor.restore(outer) }
  }

  private static func readPassword(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let flags = cursor.read(F.passwordSteps, &out)
    if flags.isSet(7) { cursor.read(F.passwordLength, 16, &out) }
    guard !cursor.isShort, !cursor.isAtEnd else { return }
    switch flags.bits(0, 6) {
    case 1:
      cursor.read(
        [
          .number(F.passwordGroup, 16), .number(F.passwordFunction, 8), .number(F.passwordPRF, 8),
          .number(F.passwordToken, 32), .number(F.passwordPreparation, 8),
        ], &out)
      if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(F.passwordIdentity, &out) }
    case 2: cursor.readRest(F.passwordCommit, &out)
    case 3: cursor.readRest(F.passwordConfirm, &out)
    default: break
    }
  }

  private static func readEKE(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = Field
    let exchange = cursor.read(F.ekeExchange, 8, &out)
    switch exchange.number {
    case 1:
      let count = cursor.read(F.ekeCount, 8, &out)
      cursor.read(F.ekeReserved, 8, &out)
      for _ in 0..<count.value where !cursor.isShort {
        cursor.read(
          [.number(F.ekeGroup, 8), .number(F.ekeCipher, 8), .number(F.ekePRF, 8), .number(F.ekeMAC, 8)], &out)
      }
      cursor.read(F.ekeIdentityType, 8, &out)
      if !cursor.isAtEnd, !cursor.isShort { cursor.readRest(F.ekeIdentity, &out) }
    case 2: if !cursor.isAtEnd { cursor.readRest(F.ekeCommit, &out) }
    case 3: if !cursor.isAtEnd { cursor.readRest(F.ekeConfirm, &out) }
    case 4: cursor.read(F.ekeFailure, 32, &out)
    default: break
    }
  }
}
