import Packets

/// Messages of protocols that are recognised and not decoded yet: TLS, as programs dump what they send.
enum UndecodedMessage {
  static func judge(_ bytes: Span<UInt8>) -> LinkTypeJudgement? { tls(bytes) }

  private static func judgement(_ name: String, confidence: Int, reason: String) -> LinkTypeJudgement {
    var judgement = LinkTypeJudgement(.wiresharkUpperPDU, confidence: confidence, reason: reason)
    judgement.payloadProtocol = name
    return judgement
  }

  /// TLS records, RFC 8446 section 5.1: content type, version 3.x, length; one after the other up to the end.
  private static func tls(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    let most = 16_384 + 2048
    var start = 0
    var records = 0
    while start + 5 <= bytes.count {
      let length = number(bytes, at: start + 3)
      guard (20...24).contains(bytes[start]), bytes[start + 1] == 3, bytes[start + 2] <= 4, length > 0, length <= most
      else { return nil }
      start += 5 + length
      records += 1
    }
    // The types of handshake messages that begin a connection or go on with it unencrypted.
    let isHandshake = bytes.count > 9 && bytes[0] == 22 && [1, 2, 4, 11, 12, 13, 14, 16, 20].contains(bytes[5])
    switch true {
    case start == bytes.count && records > 0:
      return judgement("tls", confidence: 95, reason: "TLS records fill it")
    case records > 1 || (records == 1 && isHandshake):
      return judgement("tls", confidence: 80, reason: "it begins with a TLS record")
    default: return nil
    }
  }

  private static func number(_ bytes: Span<UInt8>, at index: Int) -> Int {
    Int(bytes[index]) << 8 | Int(bytes[index + 1])
  }
}
