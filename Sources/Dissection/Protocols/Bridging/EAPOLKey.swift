/// EAPOL-Key frames: of RC4 keys (IEEE 802.1X-2004 §7.6), and of the handshakes of IEEE 802.11-2020 §12.7.2, which agree on the keys of a
/// wireless link.
enum EAPOLKey {
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.descriptorType, 8, &out)
    switch type.number {
    case 1: readRC4(&cursor, &out)
    case 2, 254: readHandshake(isRSN: type.number == 2, &cursor, &out)
    default: if !cursor.isAtEnd { cursor.readRest(Field.body, &out) }
    }
  }

  private static func readRC4(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.rc4Steps, &out)
    if !cursor.isAtEnd { cursor.readRest(Field.key, &out) }
  }

  private static func readHandshake(isRSN: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let information = cursor.read(Field.informationSteps, &out)
    cursor.read(Field.handshakeSteps, &out)
    let size = codeLength(cursor)
    cursor.readBytes(Field.integrityCode, size, &out)
    let length = cursor.read(Field.dataLength, 16, &out)
    guard length.isKnown, information.isKnown else { return }
    if let number = messageNumber(information, isEmpty: length.number == 0) { out.derive(Field.messageNumber, number) }
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: EAPOL.Note.keyLength, &out)
    // WPA encrypts the data of group keys, and has no bit for it.
    let isEncrypted = isRSN ? information.isSet(12) : !information.isSet(3)
    if !cursor.isAtEnd {
      if isEncrypted {
        cursor.readRest(Field.encryptedData, &out)
      } else {
        let group = out.beginGroup(Field.data, cursor)
        KeyData.read(&cursor, &out)
        out.endGroup(group, cursor)
      }
    }
    if !cursor.isShort { cursor.restore(outer) }
    if !cursor.isAtEnd {
      let left = cursor.remaining
      cursor.readRest(Field.surplus, &out)
      out.note(EAPOL.Note.surplus, UInt64(left))
    }
  }

  /// How long the integrity code is: the handshake before has agreed on it, and the data's length after it tells.
  private static func codeLength(_ cursor: borrowing Cursor) -> Int {
    for size in [16, 24, 32, 0] {
      if let length = cursor.peek16(size), Int(length) == cursor.remaining - size - 2 { return size }
    }
    return 16
  }

  /// Which message of a handshake it is, of the one for a pair's keys: 1 to 4.
  private static func messageNumber(_ information: Token, isEmpty: Bool) -> Int? {
    guard information.isSet(3), !information.isSet(11) else { return nil }
    switch (information.isSet(7), information.isSet(8)) {
    case (true, false): return 1
    case (true, true): return 3
    case (false, true): return isEmpty || information.isSet(9) ? 4 : 2
    case (false, false): return nil
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = 258
    static let definedIn: StaticString = "IEEE 802.11 §12.7.2"

    static let descriptorType = field("eapol.keydes.type", "Descriptor Type", .enumeration(typeName), .detail(""))
      .means("The form of what follows.")
    static let body = field("eapol.keydes.body", "Descriptor Body", .bytes).means("A form that is not decoded.")
    static let keyLength = field("eapol.keydes.key_len", "Key Length", .quantity(.bytes))
      .means("How long the key is that is agreed on.")
    static let replayCounter = field("eapol.keydes.replay_counter", "Replay Counter", .decimal, .detail("replay"))
      .means("Counts the frames; the answer has the same number.")
    static let vector = field("eapol.keydes.key_iv", "EAPOL-Key IV", .bytes).means(
      "With what the key data are encrypted; zero where they need none.")
    static let index = field("eapol.keydes.key_index", "Key Index", .hexadecimal).means(
      "Which key it is.", "IEEE 802.1X-2004 §7.6.4")
    static let indexType = flag("eapol.keydes.key_index.type", "Unicast").means(
      "Set: for one station. Not set: for all.", "IEEE 802.1X-2004 §7.6.4")
    static let indexNumber = field("eapol.keydes.key_index.number", "Number", .decimal).means(
      "The key's number.", "IEEE 802.1X-2004 §7.6.4")
    static let signature = field("eapol.keydes.key_signature", "Key Signature", .bytes)
      .means("An HMAC-MD5 over the packet.", "IEEE 802.1X-2004 §7.6.5")
    static let key = field("eapol.keydes.key", "Key", .bytes)
      .means("The key, encrypted by RC4; none: it follows from the session key.", "IEEE 802.1X-2004 §7.6.6")
    static let information = field(
      "wlan_rsna_eapol.keydes.key_info", "Key Information", .flags(informationName), .detail("")
    )
    .means("Which message it is, and how it is protected.")
    static let reserved = field("wlan_rsna_eapol.keydes.key_info.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let smkMessage = flag("wlan_rsna_eapol.keydes.key_info.smk_message", "SMK Message").means(
      "Set: of a handshake between two stations.")
    static let encrypted = flag("wlan_rsna_eapol.keydes.key_info.encrypted_key_data", "Encrypted Key Data").means(
      "Set: the key data are encrypted.")
    static let request = flag("wlan_rsna_eapol.keydes.key_info.request", "Request").means(
      "Set: the station asks for a new handshake.")
    static let error = flag("wlan_rsna_eapol.keydes.key_info.error", "Error").means(
      "Set: a frame had a wrong integrity code.")
    static let secure = flag("wlan_rsna_eapol.keydes.key_info.secure", "Secure").means("Set: the keys are there.")
    static let hasCode = flag("wlan_rsna_eapol.keydes.key_info.key_mic", "Key MIC").means(
      "Set: the frame has an integrity code.")
    static let acknowledge = flag("wlan_rsna_eapol.keydes.key_info.key_ack", "Key ACK").means(
      "Set: an answer is wanted; the access point sends.")
    static let install = flag("wlan_rsna_eapol.keydes.key_info.install", "Install").means(
      "Set: the key must be used from now on.")
    static let keyIndex = field("wlan_rsna_eapol.keydes.key_info.key_index", "Key Index", .decimal).means(
      "WPA's number of a group key; else zero.")
    static let keyType = flag("wlan_rsna_eapol.keydes.key_info.key_type", "Key Type").means(
      "Set: of a pair. Not set: of the group.")
    static let version = field(
      "wlan_rsna_eapol.keydes.key_info.keydes_version", "Key Descriptor Version", .enumeration(versionName)
    )
    .means("How the frame is signed and its data are encrypted.")
    static let nonce = field("wlan_rsna_eapol.keydes.nonce", "Key Nonce", .bytes).means(
      "A random number; the keys follow from those of both ends.")
    static let receiveCounter = field("wlan_rsna_eapol.keydes.rsc", "Key RSC", .bytes).means(
      "The number of the last frame that the group key was used for.")
    static let identifier = field("wlan_rsna_eapol.keydes.id", "Key ID", .bytes).means("Reserved.")
    static let integrityCode = field("wlan_rsna_eapol.keydes.mic", "Key MIC", .bytes).means(
      "The code that proves the sender knows the key.")
    static let dataLength = field("wlan_rsna_eapol.keydes.data_len", "Key Data Length", .quantity(.bytes)).means(
      "How long the key data are.")
    static let messageNumber = field("wlan_rsna_eapol.keydes.msgnr", "Message Number", .decimal, .detail("message"))
      .means("Which of the four messages it is, by its flags.", "IEEE 802.11 §12.7.6")
    static let encryptedData = field("wlan_rsna_eapol.keydes.data", "Key Data", .bytes).means(
      "Elements and keys, encrypted.")
    static let data = group("wlan_rsna_eapol.keydes.data", "Key Data").means("Elements and keys.")
    static let surplus = field("wlan_rsna_eapol.extraneous", "Extraneous Data", .bytes).means(
      "Bytes after the key data.")

    static let all = [
      descriptorType, body, keyLength, replayCounter, vector, index, indexType, indexNumber, signature, key,
      information,
      reserved, smkMessage, encrypted, request, error, secure, hasCode, acknowledge, install, keyIndex, keyType,
      version, nonce, receiveCounter, identifier, integrityCode, dataLength, messageNumber, encryptedData, data,
      surplus,
    ]
    static let rc4Steps: [FieldStep] = [
      .number(keyLength, 16), .number(replayCounter, 64), .bytes(vector, 16),
      .word(index, [.number(indexType, 1), .number(indexNumber, 7)]), .bytes(signature, 16),
    ]
    static let informationSteps: [FieldStep] = [
      .word(
        information,
        [.number(reserved, 2)]
          + [smkMessage, encrypted, request, error, secure, hasCode, acknowledge, install].map { .number($0, 1) }
          + [.number(keyIndex, 2), .number(keyType, 1), .number(version, 3)])
    ]
    static let handshakeSteps: [FieldStep] = [
      .number(keyLength, 16), .number(replayCounter, 64), .bytes(nonce, 32), .bytes(vector, 16),
      .bytes(receiveCounter, 8), .bytes(identifier, 8),
    ]
  }

  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "RC4"
    case 2: "RSN"
    case 254: "WPA"
    default: nil
    }
  }

  @Sendable static func informationName(_ bit: Int) -> StaticString? {
    switch bit {
    case 3: "Pairwise"
    case 6: "Install"
    case 7: "ACK"
    case 8: "MIC"
    case 9: "Secure"
    case 10: "Error"
    case 11: "Request"
    case 12: "Encrypted"
    case 13: "SMK"
    default: nil
    }
  }

  @Sendable static func versionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "as the AKM says"
    case 1: "HMAC-MD5, ARC4"
    case 2: "HMAC-SHA1-128, AES key wrap"
    case 3: "AES-128-CMAC, AES key wrap"
    default: nil
    }
  }
}
