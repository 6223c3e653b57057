import Packets

/// Messages of protocols that are recognised and not decoded yet: TLS and DNS, as programs dump what they send.
enum UndecodedMessage {
  static func judge(_ bytes: Span<UInt8>) -> LinkTypeJudgement? { tls(bytes) ?? dns(bytes) }

  private static func judgement(_ name: String, confidence: Int, reason: String) -> LinkTypeJudgement {
    var judgement = LinkTypeJudgement(.wiresharkUpperPDU, confidence: confidence, reason: reason)
    judgement.payloadProtocol = name
    return judgement
  }

  /// TLS records, RFC 8446 section 5.1: content type, version 3.x, length; one behind the other up to the end.
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

  /// A DNS message, RFC 1035 section 4.1: a header with values in use, one question, and records up to the end.
  private static func dns(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    guard bytes.count >= 17, number(bytes, at: 4) == 1 else { return nil }
    let flags = number(bytes, at: 2)
    let isResponse = flags & 0x8000 != 0
    guard flags >> 11 & 15 <= 6, flags & 0x40 == 0, flags & 15 <= 10, isResponse || flags & 0x048f == 0 else {
      return nil
    }
    let counts = [number(bytes, at: 6), number(bytes, at: 8), number(bytes, at: 10)]
    guard counts.allSatisfy({ $0 <= 255 }), isResponse || counts[0] == 0 else { return nil }
    guard var end = name(bytes, at: 12), end + 4 <= bytes.count, number(bytes, at: end) > 0,
      [1, 3, 4, 255, 0x8001].contains(number(bytes, at: end + 2))
    else { return nil }
    end += 4
    for _ in 0..<counts.reduce(0, +) {
      guard let start = name(bytes, at: end), start + 10 <= bytes.count else {
        return end < bytes.count
          ? judgement("dns", confidence: 60, reason: "it begins with a DNS header and a question") : nil
      }
      end = start + 10 + number(bytes, at: start + 8)
    }
    guard end == bytes.count else {
      return end > bytes.count
        ? judgement("dns", confidence: 60, reason: "it begins with a DNS header and a question") : nil
    }
    return judgement("dns", confidence: 93, reason: "a DNS header, a question and records fill it")
  }

  /// Where a domain name ends that begins at `start`.
  private static func name(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    var index = start
    while index < bytes.count, index - start <= 255 {
      let length = Int(bytes[index])
      if length == 0 { return index + 1 }
      if length & 0xc0 == 0xc0 { return index + 2 <= bytes.count ? index + 2 : nil }
      guard length < 64, index + 1 + length <= bytes.count else { return nil }
      for place in (index + 1)...(index + length) where bytes[place] < 0x20 || bytes[place] == 0x7f { return nil }
      index += 1 + length
    }
    return nil
  }

  private static func number(_ bytes: Span<UInt8>, at index: Int) -> Int {
    Int(bytes[index]) << 8 | Int(bytes[index + 1])
  }
}
