/// What may follow the header of a time message: extension fields (RFC 7822), and a key's number with a digest.
///
///     |          Field Type           |            Length             |  value, padded to four bytes …
extension NTP {
  /// The longest key number and digest that no extension field can be mistaken for, RFC 7822 §7.5.1.
  private static let longestCode = 24

  static func readExtensions(_ version: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    while version.number > 3, hasExtension(cursor), out.hasRoom, cursor.knowsNext(4, out) {
      let (start, outer) = (cursor.offset, cursor.extent)
      let group = out.beginGroup(ExtensionField.extensionField, cursor)
      let type = cursor.read(ExtensionField.type, 16, &out)
      let length = cursor.read(ExtensionField.length, 16, &out)
      if length.value < 16 || length.value % 4 != 0 {
        out.note(Note.extensionLength, on: length, length.number)
        out.endGroup(group, cursor)
        return
      }
      cursor.narrow(by: length, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      readExtension(type.number, &cursor, &out)
      cursor.readRest(ExtensionField.padding, &out)
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
    readCode(&cursor, &out)
  }

  /// Whether an extension field follows: more than a digest, or one of NTS, which has no digest after it.
  private static func hasExtension(_ cursor: borrowing Cursor) -> Bool {
    if cursor.remaining > longestCode { return true }
    guard cursor.remaining >= 16, let type = cursor.peek16(), let length = cursor.peek16(2) else { return false }
    return NTPExtension.name(UInt64(type)) != nil && length == cursor.remaining
  }

  /// Reads a key's number and a digest: MD5 and AES-CMAC have 16 bytes, SHA-1 20, SHA-256 32.
  private static func readCode(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd, !cursor.isShort else { return }
    let key = cursor.read(Field.key, 32, &out)
    if cursor.isAtEnd, key.isKnown, key.number == 0 { out.note(Note.cryptoNAK, on: key) }
    cursor.readRest(Field.digest, &out)
  }

  private static func readExtension(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ExtensionField
    switch type {
    case 0x0104: cursor.readRest(F.uniqueIdentifier, &out)
    case 0x0204: cursor.readRest(F.cookie, &out)
    case 0x0304: cursor.readRest(F.placeholder, &out)
    case 0x0404:
      let nonce = cursor.read(F.nonceLength, 16, &out)
      let text = cursor.read(F.ciphertextLength, 16, &out)
      for (length, field) in [(nonce, F.nonce), (text, F.ciphertext)] {
        cursor.readBytes(field, countedBy: length, &out)
        cursor.readBytes(F.padding, min((4 - length.value % 4) % 4, cursor.remaining), &out)
      }
    case 0x2005: cursor.readRest(F.complement, &out)
    case _ where type & 0xff == 0x02 && NTPExtension.name(type) != nil: readAutokey(&cursor, &out)
    default: cursor.readRest(F.value, &out)
    }
  }

  /// RFC 5906 §10.
  private static func readAutokey(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ExtensionField
    cursor.read(F.association, 32, &out)
    guard !cursor.isAtEnd else { return }
    cursor.read(F.timestamp, 32, &out)
    cursor.read(F.filestamp, 32, &out)
    guard !cursor.isAtEnd else { return }
    for (lengthField, field) in [(F.valueLength, F.autokeyValue), (F.signatureLength, F.signature)]
    where !cursor.isAtEnd && !cursor.isShort {
      let length = cursor.read(lengthField, 32, &out)
      guard length.value <= cursor.remaining else {
        cursor.govern(by: length, &out)
        out.note(
          Data.Note.lengthBeyondEnd, on: length, length.number, UInt64(cursor.remaining), UInt64(cursor.limit.rawValue))
        return
      }
      cursor.readBytes(field, countedBy: length, &out)
      cursor.readBytes(F.padding, min((4 - length.value % 4) % 4, cursor.remaining), &out)
    }
  }

  enum ExtensionField: FieldSet {
    static let setNumber: UInt16 = 219
    static let definedIn: StaticString = "RFC 7822 §3"

    static let extensionField = group("ntp.ext", "Extension Field", isNamedByFirstChild: true)
      .means("What the message has beside the time.")
    static let type = field("ntp.ext.type", "Field Type", .enumeration(NTPExtension.name, .hexadecimal))
      .means("What the field has.")
    static let length = field("ntp.ext.length", "Length", .quantity(.bytes))
      .means("How long the field is, with its type, length and padding.")
    static let value = field("ntp.ext.value", "Value", .bytes, .detail(""))
      .means("What the field says: its parts are not known here.")
    static let padding = field("ntp.ext.padding", "Padding", .bytes)
      .means("Zeros up to a multiple of four bytes.")
    static let uniqueIdentifier = field("ntp.ext.unique_id", "Unique Identifier", .bytes, .detail(""))
      .means("A random number that the server sends back: the client knows its answer by it.", "RFC 8915 §5.3")
    static let cookie = field("ntp.ext.cookie", "NTS Cookie", .bytes, .detail(""))
      .means("What the server needs to know of the client, sealed for itself: it keeps nothing.", "RFC 8915 §5.4")
    static let placeholder = field("ntp.ext.placeholder", "NTS Cookie Placeholder", .bytes)
      .means("Room for a further cookie in the answer.", "RFC 8915 §5.5")
    static let nonceLength = field("ntp.ext.nonce_len", "Nonce Length", .quantity(.bytes))
      .means("How long the nonce is, without its padding.", "RFC 8915 §5.6")
    static let ciphertextLength = field("ntp.ext.cipher_len", "Ciphertext Length", .quantity(.bytes))
      .means("How long the ciphertext is, without its padding.", "RFC 8915 §5.6")
    static let nonce = field("ntp.ext.nonce", "Nonce", .bytes)
      .means("A number that is used once with the key.", "RFC 8915 §5.6")
    static let ciphertext = field("ntp.ext.cipher", "Ciphertext", .bytes)
      .means("Encrypted extension fields, and the tag that proves the whole message.", "RFC 8915 §5.6")
    static let complement = field("ntp.ext.complement", "Checksum Complement", .bytes)
      .means("What keeps the UDP checksum right after a timestamp was changed on the way.", "RFC 7821 §3")
    static let association = field("ntp.ext.association", "Association ID", .hexadecimal, .detail(""))
      .means("Which association of the server's it is about.", "RFC 5906 §10")
    static let timestamp = field("ntp.ext.timestamp", "Timestamp", .hexadecimal)
      .means("When the value was signed, in seconds since 1900.", "RFC 5906 §10")
    static let filestamp = field("ntp.ext.filestamp", "Filestamp", .hexadecimal)
      .means("When the value's file was made, in seconds since 1900.", "RFC 5906 §10")
    static let valueLength = field("ntp.ext.value_length", "Value Length", .quantity(.bytes))
      .means("How long the value is, without its padding.", "RFC 5906 §10")
    static let autokeyValue = field("ntp.ext.autokey_value", "Value", .bytes)
      .means("A certificate, a cookie or a seed.", "RFC 5906 §10")
    static let signatureLength = field("ntp.ext.signature_length", "Signature Length", .quantity(.bytes))
      .means("How long the signature is, without its padding.", "RFC 5906 §10")
    static let signature = field("ntp.ext.signature", "Signature", .bytes)
      .means("A signature over the value and its stamps.", "RFC 5906 §10")

    static let all = [
      extensionField, type, length, value, padding, uniqueIdentifier, cookie, placeholder, nonceLength,
      ciphertextLength, nonce, ciphertext, complement, association, timestamp, filestamp, valueLength, autokeyValue,
      signatureLength, signature,
    ]
  }
}
