import Packets

/// Routers and kernels dump their buffers with what stands before the frame in them. It is left out of the packet, and
/// said: no decoder could say anything of it.
extension LinkTypeEvidence {
  /// How far into the bytes an IP header is looked for.
  private static let mostHeadroom = 64

  /// A packet behind headroom: an IPv4 header with a valid checksum whose packet fits into what follows, with the
  /// Ethernet header before it where that names it.
  static func behindHeadroom(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    var start = 1
    while start <= mostHeadroom, start + IPv4.minimumHeaderLength <= bytes.count {
      defer { start += 1 }
      guard ipv4Header(bytes, at: start) == .checksumValid, bytes[start + 8] > 0,
        number(bytes, at: start + 2) >= Int(bytes[start] & 15) * 4, number(bytes, at: start + 2) <= bytes.count - start
      else { continue }
      let frame = ethernetStart(bytes, before: start)
      guard frame != 0 else { return nil }
      let header = frame.map { "an Ethernet header at byte \($0) and " } ?? ""
      var judgement = LinkTypeJudgement(
        frame == nil ? .raw : .ethernet, confidence: 90,
        reason: "\(header)an IPv4 header with a valid checksum at byte \(start) stand behind other bytes")
      judgement.headroom = frame ?? start
      return judgement
    }
    return nil
  }

  /// Where the Ethernet header begins that ends before `start` in IPv4's EtherType, with VLAN tags or without.
  private static func ethernetStart(_ bytes: Span<UInt8>, before start: Int) -> Int? {
    guard start >= 14, number(bytes, at: start - 2) == 0x0800 else { return nil }
    var type = start - 2
    while type >= 16, isTag(number(bytes, at: type - 4)) { type -= 4 }
    return type - 12
  }
}
