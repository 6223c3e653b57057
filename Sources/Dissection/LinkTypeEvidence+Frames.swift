import Packets

/// Link headers other than Ethernet's, each told by its own constants and by an IP header behind it.
extension LinkTypeEvidence {
  /// Linux cooked capture, in either version.
  static func cooked(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    if bytes.count >= 16, number(bytes, at: 0) <= 4, number(bytes, at: 4) <= 8,
      isPadding(bytes, 6 + number(bytes, at: 4)..<14)
    {
      return carrying(bytes, type: number(bytes, at: 14), at: 16, .linuxCooked, "a Linux cooked header")
    }
    if bytes.count >= 20, number(bytes, at: 2) == 0, bytes[10] <= 4, bytes[11] <= 8,
      isPadding(bytes, 12 + Int(bytes[11])..<20)
    {
      return carrying(bytes, type: number(bytes, at: 0), at: 20, .linuxCooked2, "a Linux cooked header of version 2")
    }
    return nil
  }

  private static func isPadding(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] != 0 { return false }
    return true
  }

  /// The address family of BSD's loopback, in either byte order.
  static func loopback(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    guard bytes.count >= 24 else { return nil }
    let high = number(bytes, at: 0)
    let low = number(bytes, at: 2)
    let (family, linkType): (Int, LinkType) =
      low == 0 && high & 0xff == 0 ? (high >> 8, .null) : (high == 0 ? low : 0, .loop)
    switch family {
    case 2: return carrying(bytes, type: 0x0800, at: 4, linkType, "a loopback header")
    case 10, 24, 28, 30: return carrying(bytes, type: 0x86dd, at: 4, linkType, "a loopback header")
    default: return nil
    }
  }

  /// PPP, in HDLC-like framing or without, and Cisco's HDLC.
  static func serial(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    guard bytes.count >= 8 else { return nil }
    let first = number(bytes, at: 0)
    if first == 0xff03 { return ppp(bytes, at: 2) }
    if first == 0x0f00 || first == 0x8f00 {
      return carrying(bytes, type: number(bytes, at: 2), at: 4, .ciscoHDLC, "a Cisco HDLC header")
    }
    return ppp(bytes, at: 0)
  }

  private static func ppp(_ bytes: Span<UInt8>, at start: Int) -> LinkTypeJudgement? {
    let name = "a PPP header"
    switch number(bytes, at: start) {
    case 0x0021: return carrying(bytes, type: 0x0800, at: start + 2, .ppp, name)
    case 0x0057: return carrying(bytes, type: 0x86dd, at: start + 2, .ppp, name)
    case 0xc021, 0x8021, 0x8057:
      guard start + 6 <= bytes.count, (1...15).contains(bytes[start + 2]),
        number(bytes, at: start + 4) + start + 2 == bytes.count
      else { return nil }
      return LinkTypeJudgement(.ppp, confidence: 85, reason: "a control packet of PPP gives the length")
    default: return nil
    }
  }

  /// MPLS labels without a link header; the checksum behind them must be valid, since anything may be a label.
  static func labels(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    var start = 0
    while start + 4 <= bytes.count, start < 32 {
      guard bytes[start + 3] > 0 else { return nil }
      start += 4
      guard bytes[start - 2] & 1 == 1 else { continue }
      guard ipv4Header(bytes, at: start) == .checksumValid else { return nil }
      return LinkTypeJudgement(
        .mpls, confidence: 90, reason: "an IPv4 header with a valid checksum stands behind MPLS labels")
    }
    return nil
  }

  /// IEEE 802.11, with a radiotap header before it or without.
  static func wireless(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    guard bytes.count >= 24 else { return nil }
    if bytes[0] == 0, bytes[1] == 0 {
      let length = Int(bytes[2]) | Int(bytes[3]) << 8
      guard (8...256).contains(length), length + 24 <= bytes.count, var inner = frame(bytes, at: length) else {
        return nil
      }
      inner = LinkTypeJudgement(.radiotap, confidence: inner.confidence, reason: "\(inner.reason), behind radiotap")
      return inner
    }
    return frame(bytes, at: 0)
  }

  private static func frame(_ bytes: Span<UInt8>, at start: Int) -> LinkTypeJudgement? {
    let control = bytes[start]
    let flags = bytes[start + 1]
    guard control & 3 == 0 else { return nil }
    if control >> 2 & 3 == 2, flags & 0x40 == 0 {
      var header = start + (flags & 3 == 3 ? 30 : 24)
      if control & 0x80 != 0 { header += 2 }
      for header in [header, header + 2, header + 4] where header + 8 <= bytes.count {
        guard number(bytes, at: header) == 0xaaaa, number(bytes, at: header + 2) == 0x0300 else { continue }
        return carrying(
          bytes, type: number(bytes, at: header + 6), at: header + 8, .ieee80211, "an IEEE 802.11 header with LLC")
      }
    }
    // Beacons and probe responses: the elements behind the fixed fields end where the frame does, or its check sequence.
    guard control == 0x80 || control == 0x50, flags == 0, start + 38 <= bytes.count, bytes[start + 36] == 0 else {
      return nil
    }
    var element = start + 36
    while element + 2 <= bytes.count, bytes.count - element > 4 { element += 2 + Int(bytes[element + 1]) }
    guard element == bytes.count || element == bytes.count - 4 else { return nil }
    return LinkTypeJudgement(.ieee80211, confidence: 80, reason: "the elements of an IEEE 802.11 frame fill it")
  }

  /// A judgement by what follows a header that names its EtherType.
  private static func carrying(
    _ bytes: Span<UInt8>, type: Int, at start: Int, _ linkType: LinkType, _ header: String
  ) -> LinkTypeJudgement? {
    switch (type, type == 0x0800 ? ipv4Header(bytes, at: start) : ipv6Header(bytes, at: start)) {
    case (0x0800, .checksumValid):
      LinkTypeJudgement(
        linkType, confidence: 99, reason: "an IPv4 header with a valid checksum stands behind \(header)")
    case (0x0800, .lengthFits):
      LinkTypeJudgement(
        linkType, confidence: 88, reason: "an IPv4 header that gives the length stands behind \(header)")
    case (0x0800, .versionOnly) where linkType != .ppp || start == 4:
      LinkTypeJudgement(linkType, confidence: 60, reason: "an IPv4 header stands behind \(header)")
    case (0x86dd, .lengthFits):
      LinkTypeJudgement(
        linkType, confidence: 95, reason: "an IPv6 header that gives the length stands behind \(header)")
    case (0x86dd, .versionOnly):
      LinkTypeJudgement(linkType, confidence: 60, reason: "an IPv6 header stands behind \(header)")
    case (0x0806, _)
    where start + 8 <= bytes.count && number(bytes, at: start + 2) == 0x0800 && number(bytes, at: start + 4) == 0x0604:
      LinkTypeJudgement(linkType, confidence: 92, reason: "an ARP packet stands behind \(header)")
    default: nil
    }
  }
}
