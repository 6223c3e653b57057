import Packets

/// Messages of protocols that are recognised and not decoded yet: TLS, as programs dump what they send.
enum UndecodedMessage {
  /// TLS records, RFC 8446 §5.1: content type, version 3.x, length; one after the other up to the end.
  static func judge(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    var (start, records) = (0, 0)
    while start + 5 <= bytes.count {
      let length = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
      guard 20...24 ~= bytes[start], bytes[start + 1] == 3, bytes[start + 2] <= 4, 1...16_384 + 2048 ~= length else {
        return nil
      }
      start += 5 + length
      records += 1
    }
    // A message that begins a connection, or goes on with it unencrypted, tells even where the record is cut off.
    let isHandshake = bytes.count > 9 && bytes[0] == 22 && [1, 2, 4, 11, 12, 13, 14, 16, 20].contains(bytes[5])
    guard records > 1 || records == 1 && (isHandshake || start == bytes.count) else { return nil }
    let isWhole = start == bytes.count
    var judgement = LinkTypeJudgement(
      .wiresharkUpperPDU, confidence: isWhole ? 95 : 80,
      reason: isWhole ? "TLS records fill it" : "it begins with a TLS record")
    judgement.payloadProtocol = "tls"
    return judgement
  }
}
