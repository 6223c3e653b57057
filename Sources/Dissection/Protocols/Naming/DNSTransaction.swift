/// Records that belong to a message and not to a zone: TSIG (RFC 8945 §4.2), which signs it, TKEY (RFC 2930 §2), which
/// agrees on a key, and OPT.
enum DNSTransaction {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 166
    static let definedIn: StaticString = "RFC 8945 §4.2"

    static let algorithm = field("dns.tsig.algorithm_name", "Algorithm Name", .storedText, .detail(""))
      .means("How the message is signed.")
    static let timeSigned = field("dns.tsig.time_signed", "Time Signed", .unixTime).means("When it was signed.")
    static let fudge = field("dns.tsig.fudge", "Fudge", .quantity(.seconds))
      .means("By how much the receiver's clock may differ.")
    static let codeSize = field("dns.tsig.mac_size", "MAC Size", .quantity(.bytes))
      .means("How long the authentication code is.")
    static let code = field("dns.tsig.mac", "MAC", .bytes)
      .means("The authentication code: only who has the key can make it.")
    static let originalIdentifier = field("dns.tsig.original_id", "Original ID", .hexadecimal)
      .means("The message's ID when it was signed: who forwards it may change that.")
    static let error = field("dns.tsig.error", "Error", .enumeration(DNSParameters.signatureError), .nonzeroDetail(""))
      .means("What is wrong with the query's signature.")
    static let otherLength = field("dns.tsig.other_len", "Other Len", .quantity(.bytes))
      .means("How long the other data are.")
    static let otherData = field("dns.tsig.other_data", "Other Data", .bytes)
      .means("With BADTIME, the server's time.")

    static let keyAlgorithm = field("dns.tkey.algo_name", "Algorithm", .storedText, .detail(""))
      .means("What the key is for.", "RFC 2930 §2.3")
    static let keyInception = field("dns.tkey.signature_inception", "Inception", .unixTime)
      .means("From when on the key is good.", "RFC 2930 §2.4")
    static let keyExpiration = field("dns.tkey.signature_expiration", "Expiration", .unixTime)
      .means("Until when.", "RFC 2930 §2.4")
    static let keyMode = field("dns.tkey.mode", "Mode", .enumeration(DNSSecurityParameters.keyMode), .detail(""))
      .means("How the key is agreed on.", "RFC 2930 §2.5")
    static let keyError = field(
      "dns.tkey.error", "Error", .enumeration(DNSParameters.signatureError), .nonzeroDetail("")
    )
    .means("What went wrong.", "RFC 2930 §2.6")
    static let keySize = field("dns.tkey.key_size", "Key Size", .quantity(.bytes))
      .means("How long the key data are.", "RFC 2930 §2.7")
    static let keyData = field("dns.tkey.key_data", "Key Data", .bytes)
      .means("What the mode needs: a token of GSS-API, say.", "RFC 2930 §2.7")
    static let keyOtherSize = field("dns.tkey.other_size", "Other Size", .quantity(.bytes))
      .means("How long the other data are.", "RFC 2930 §2.8")
    static let keyOtherData = field("dns.tkey.other_data", "Other Data", .bytes)
      .means("Not used yet.", "RFC 2930 §2.8")

    static let all = [
      algorithm, timeSigned, fudge, codeSize, code, originalIdentifier, error, otherLength, otherData, keyAlgorithm,
      keyInception, keyExpiration, keyMode, keyError, keySize, keyData, keyOtherSize, keyOtherData,
    ]
  }

  static let layouts: [(UInt64, [DNSRecord.Part])] = [
    (DNSOptions.recordType, [.other(DNSOptions.read)]),
    (
      249,
      [
        DNSRecord.wholeName(Field.keyAlgorithm), DNSRecord.number(Field.keyInception, 32),
        DNSRecord.number(Field.keyExpiration, 32), DNSRecord.number(Field.keyMode, 16),
        DNSRecord.number(Field.keyError, 16), DNSRecord.counted(Field.keySize, 16, Field.keyData),
        DNSRecord.counted(Field.keyOtherSize, 16, Field.keyOtherData),
      ]
    ),
    (
      250,
      [
        DNSRecord.wholeName(Field.algorithm), DNSRecord.number(Field.timeSigned, 48), DNSRecord.number(Field.fudge, 16),
        DNSRecord.counted(Field.codeSize, 16, Field.code), DNSRecord.number(Field.originalIdentifier, 16),
        DNSRecord.number(Field.error, 16), DNSRecord.counted(Field.otherLength, 16, Field.otherData),
      ]
    ),
  ]
}
