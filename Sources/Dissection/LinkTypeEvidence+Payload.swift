import Packets

/// Messages without the layers below them, as programs dump what they send: TLS, HTTP, DNS.
extension LinkTypeEvidence {
  static func payload(_ bytes: Span<UInt8>) -> LinkTypeJudgement? { tls(bytes) ?? http(bytes) ?? dns(bytes) }

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

  /// The first line of a request or a response.
  private static func http(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    var index = 0
    while index < min(bytes.count, 4096), bytes[index] != 0x0d, bytes[index] != 0x0a {
      guard bytes[index] >= 0x20, bytes[index] != 0x7f else { return nil }
      index += 1
    }
    let isWhole = index < bytes.count && bytes[index] == 0x0d
    if begins(bytes, "HTTP/"), bytes.count > 8, isDigit(bytes[5]) {
      return judgement(
        "http", confidence: isWhole ? 95 : 80, reason: "it begins with the first line of an HTTP response")
    }
    let methods: [StaticString] = [
      "GET ", "POST ", "HEAD ", "PUT ", "DELETE ", "OPTIONS ", "CONNECT ", "TRACE ", "PATCH ",
    ]
    guard methods.contains(where: { begins(bytes, $0) }) else { return nil }
    let hasVersion = isWhole && index >= 9 && isVersion(bytes, at: index - 8)
    guard hasVersion || !isWhole else { return nil }
    return judgement(
      "http", confidence: hasVersion ? 95 : 60, reason: "it begins with the first line of an HTTP request")
  }

  private static func isVersion(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    bytes[start] == 0x48 && bytes[start + 1] == 0x54 && bytes[start + 2] == 0x54 && bytes[start + 3] == 0x50
      && bytes[start + 4] == 0x2f && isDigit(bytes[start + 5])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func begins(_ bytes: Span<UInt8>, _ text: StaticString) -> Bool {
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    for (index, byte) in text.description.utf8.enumerated() where bytes[index] != byte { return false }
    return true
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
}

extension LinkTypeJudgement {
  /// The same with less confidence.
  func limited(to most: Int) -> LinkTypeJudgement {
    var limited = LinkTypeJudgement(linkType, confidence: min(confidence, most), reason: reason)
    limited.payloadProtocol = payloadProtocol
    return limited
  }
}
