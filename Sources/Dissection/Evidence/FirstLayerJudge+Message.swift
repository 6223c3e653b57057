public import Packets

extension FirstLayerJudge {
  /// Judges bytes that a text surely shows without the layers below them: a message of HTTP, TLS or DNS, or data.
  public func message(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    let name = Self.isHTTP(bytes) ? "http" : Self.isTLS(bytes) ? "tls" : Self.isDNS(bytes) ? "dns" : "data"
    var judgement = LinkTypeJudgement(
      .wiresharkUpperPDU, confidence: name == "data" ? 0 : 80, reason: "its first bytes are as \(name)'s")
    judgement.payloadProtocol = name
    return judgement
  }

  private static func isHTTP(_ bytes: Span<UInt8>) -> Bool {
    let starts = ["GET ", "POST ", "HEAD ", "PUT ", "DELETE ", "OPTIONS ", "PATCH ", "CONNECT ", "TRACE ", "HTTP/1."]
    return starts.contains { start in
      start.utf8.count <= bytes.count && zip(start.utf8, bytes.indices).allSatisfy { $0 == bytes[$1] }
    }
  }

  /// A record's header.
  private static func isTLS(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 5 && 0x14...0x18 ~= bytes[0] && bytes[1] == 3 && bytes[2] <= 4
  }

  /// One question, no operation that is not assigned, and a name of labels after the header.
  private static func isDNS(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 17, bytes[4] == 0, bytes[5] == 1, bytes[2] & 0x70 == 0, bytes[3] & 0x40 == 0 else {
      return false
    }
    var position = 12
    while position < bytes.count, bytes[position] != 0 {
      guard bytes[position] < 64 else { return false }
      position += Int(bytes[position]) + 1
    }
    return position + 4 < bytes.count && position < 268
  }
}
